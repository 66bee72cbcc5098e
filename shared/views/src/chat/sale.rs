//! What is said of orders the shop writes down and changes itself, of a word to a customer, and of
//! payments.

use super::after_sale::Reader;
use super::echo::Names;
use super::{Line, account_word, bubble, render, row};
use crate::sum::Sum;
use askama::Template;
use domain::command::{SaleCommand, Unclear};
use domain::ids::OrderNumber;
use domain::message::{Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order, Payment};
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::DayRange;

/// More lines than this do not fit a message with buttons.
const LINES_MAX: usize = 15;

macro_rules! template {
    ($block:literal $(, $field:ident: $type:ty = $value:expr)*) => {{
        #[derive(Template)]
        #[template(path = "messages/en/sale.txt", block = $block)]
        struct Said {
            $($field: $type,)*
        }
        Said { $($field: $value,)* }
    }};
}

/// The sentence of an order that is to be written down.
pub fn new_order(order: &Order) -> String {
    let (lines, more) = short(order);
    render(&template!(
        "new_order",
        name: String = order.customer.name.clone(),
        tail: String = order.customer.phone_tail.clone(),
        lines: Vec<Line> = lines,
        more: usize = more,
        total: String = Sum::of_order(order).to_string()
    ))
}

/// The sentence of an order as it would be, and of what it came to before.
pub fn changed_order(order: &Order, before: Money) -> String {
    let (lines, more) = short(order);
    render(&template!(
        "changed_order",
        number: OrderNumber = order.number,
        name: String = order.customer.name.clone(),
        lines: Vec<Line> = lines,
        more: usize = more,
        total: String = Sum::of_order(order).to_string(),
        before: Money = before
    ))
}

fn short(order: &Order) -> (Vec<Line>, usize) {
    let mut lines = Line::of(&order.lines);
    let more = lines.len().saturating_sub(LINES_MAX);
    lines.truncate(LINES_MAX);
    (lines, more)
}

/// What is in an order was changed.
pub fn changed(order: &Order, reader: Reader) -> Bubble {
    let (number, total) = (order.number, Sum::of_order(order).to_string());
    let lines = Line::of(&order.lines);
    match reader {
        Reader::Shop => bubble(&template!(
            "changed",
            number: OrderNumber = number,
            lines: Vec<Line> = lines,
            total: String = total
        )),
        Reader::Customer => bubble(&template!(
            "your_changed",
            number: OrderNumber = number,
            lines: Vec<Line> = lines,
            total: String = total
        )),
    }
}

/// The shop's words to the customer of an order.
pub fn message(order: &Order, text: &str, shop: &Shop) -> Bubble {
    bubble(&template!(
        "message",
        shop: String = shop.name.clone(),
        number: OrderNumber = order.number,
        text: String = text.to_owned()
    ))
}

/// The shop's words are on their way.
pub fn message_sent(number: OrderNumber) -> Bubble {
    bubble(&template!("message_sent", number: OrderNumber = number))
}

/// The sentence that is read back; none for what is not, or is shown by its agent.
pub(super) fn sentence(command: &SaleCommand) -> Option<String> {
    let SaleCommand::Message { number, text: Some(text) } = command else { return None };
    Some(render(&template!(
        "message_echo",
        number: OrderNumber = *number,
        text: String = text.clone()
    )))
}

/// A page of payments, newest first, of which `next` is the seal of where the next one begins;
/// `sum` is what all of them come to, where the page shows all.
pub fn payments(
    payments: &[(OrderNumber, Payment)],
    asked: (Option<&DayRange>, Option<CashAccount>),
    sum: Option<Money>,
    next: Option<String>,
    shop: &Shop,
) -> Bubble {
    let (range, account) = asked;
    let of = account.map(account_word).unwrap_or_default();
    let title =
        format!("payments {of} {}", days(range)).split_whitespace().collect::<Vec<_>>().join(" ");
    if payments.is_empty() {
        return bubble(&template!("no_payments", title: String = title));
    }
    let line = |(number, payment): &(OrderNumber, Payment)| {
        let at = payment.at.day_and_time(&shop.zone);
        let back = if payment.takes_back.is_some() { ", taken back" } else { "" };
        let reference = payment.reference.as_ref().map(|it| format!(", ref {it}"));
        let reference = reference.unwrap_or_default();
        format!(
            "{at}  {} {} for {number}{reference}{back}",
            payment.amount,
            account_word(payment.account)
        )
    };
    let lines = payments.iter().map(line).collect();
    let sum = sum.map(|sum| format!("Together {sum}")).unwrap_or_default();
    let mut said = bubble(&template!(
        "payments",
        title: String = capitalised(&title),
        lines: Vec<String> = lines,
        sum: String = sum
    ));
    let mut rows: Vec<_> = payments
        .iter()
        .take(LIST_ROWS_MAX.saturating_sub(1))
        .map(|(number, payment)| {
            row(&Tap::Show(*number), &number.to_string(), &payment.amount.to_string())
        })
        .collect();
    rows.dedup_by(|one, other| one.id == other.id);
    if let Some(page) = next {
        let tap = Tap::MorePayments { range: range.cloned(), account, page };
        rows.push(row(&tap, "Older payments", ""));
    }
    said.choices = Choices::List { open: "Show an order".to_owned(), rows };
    said
}

/// The days of a list: "on 21 Nov 2026", "from … to …"; empty when there are none.
pub(super) fn days(range: Option<&DayRange>) -> String {
    match range {
        None => String::new(),
        Some(DayRange { from, to }) if from == to => format!("on {}", from.for_people()),
        Some(DayRange { from, to }) => format!("from {} to {}", from.for_people(), to.for_people()),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The question for whom an order is.
pub(super) fn ask_customer() -> Bubble {
    bubble(&template!("ask_customer"))
}

/// The question what is ordered.
pub(super) fn ask_lines() -> Bubble {
    bubble(&template!("ask_lines"))
}

/// The question what somebody is to be told.
pub(super) fn ask_words() -> Bubble {
    bubble(&template!("ask_words"))
}

/// The question which variant of the first unclear thing is meant.
pub(super) fn ask_variant(command: &SaleCommand, names: Names<'_>) -> Bubble {
    let SaleCommand::Create { unclear, .. } = command else { return ask_lines() };
    let Some(Unclear::Which { product, .. }) = unclear.first() else { return ask_lines() };
    let Some(product) = names.catalog.product(*product) else { return ask_lines() };
    let units: Vec<&str> = product.variants.iter().map(|variant| variant.label.as_str()).collect();
    bubble(&template!(
        "ask_variant",
        name: String = product.name.clone(),
        units: String = units.join(", ")
    ))
}

/// Why what is in an order stays.
pub(super) fn lines_stand(state: OrderState, paid: bool, bare: u64) -> String {
    let state = super::state_word(state);
    render(
        &template!("lines_stand", paid: bool = paid, state: &'static str = state, bare: u64 = bare),
    )
}

/// The order has not so much of it.
pub(super) fn not_in_order(name: String, bare: u64) -> String {
    render(&template!("not_in_order", name: String = name, bare: u64 = bare))
}

/// Nothing would be left.
pub(super) fn nothing_left(bare: u64) -> String {
    render(&template!("nothing_left", bare: u64 = bare))
}

/// A text that is no phone number.
pub(super) fn not_a_phone() -> String {
    render(&template!("not_a_phone"))
}

/// It comes to another sum than was shown.
pub(super) fn sum_changed() -> String {
    render(&template!("sum_changed"))
}

/// A name that is nobody's, or of more than one.
pub(super) fn who_is(name: &str) -> String {
    render(&template!("who_is", name: String = name.to_owned()))
}

/// Why a change of an order stays.
pub(super) fn relined(number: OrderNumber) -> Bubble {
    bubble(&template!("relined", number: OrderNumber = number, bare: u64 = number.0))
}

/// Why a message stays.
pub(super) fn written() -> Bubble {
    bubble(&template!("written"))
}
