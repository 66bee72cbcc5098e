//! What is said of orders the shop writes down and changes itself, of a word to a customer, and of
//! payments.

use super::after_sale::Reader;
use super::echo::Names;
use super::refusal::name_of;
use super::{
    account_word, bubble, button, date, moment, order_lines, row, state_word, sum, with_buttons,
};
use crate::documents::quotation::acceptance;
use crate::pages::asking;
use crate::sum::Sum;
use domain::catalog::Catalog;
use domain::command::{SaleCommand, Unclear};
use domain::document::Paper;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::message::{Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::{CashAccount, Order, Payment};
use domain::phrase::tap::Tap;
use domain::refusal::Refusal;
use domain::shop::Shop;
use domain::time::DayRange;
use minijinja::Value;

/// More lines than this do not fit a message with buttons.
const LINES_MAX: usize = 15;

/// The sentence of an order that is to be written down, or only offered.
pub fn new_order(language: Language, order: &Order, is_quoted: bool) -> String {
    let (lines, more) = short(order);
    said!(
        language,
        "sale/new_order",
        is_quoted,
        name = &order.customer.name,
        tail = &order.customer.phone_tail,
        lines,
        more,
        total = sum(language, &Sum::of_order(order))
    )
}

/// A quotation is written and on its way to the customer.
pub fn quotation(language: Language, order: &Order, shop: &Shop) -> Bubble {
    bubble(said!(
        language,
        "sale/quotation",
        number = order.number,
        name = &order.customer.name,
        total = sum(language, &Sum::of_order(order)),
        until = held_until(language, order, shop),
        reply = acceptance(language, order.number)
    ))
}

/// What the shop offers a customer, who accepts it with a tap or in words.
pub fn your_quotation(language: Language, order: &Order, shop: &Shop) -> Bubble {
    let (lines, more) = short(order);
    let text = said!(
        language,
        "sale/your_quotation",
        shop = &shop.name,
        number = order.number,
        lines,
        more,
        total = sum(language, &Sum::of_order(order)),
        until = held_until(language, order, shop),
        paper = asking::document(language, &Paper::Proposal { order: order.number })
    );
    let buttons = vec![
        button(&Tap::Place(order.number), &said!(language, "buttons/place_order")),
        button(&Tap::Cancel(order.number), &said!(language, "buttons/no_thanks")),
    ];
    with_buttons(text, buttons)
}

/// The last day on which a draft can be placed.
fn held_until(language: Language, order: &Order, shop: &Shop) -> Option<String> {
    order.runs_out_at().map(|at| date(language, &at.business_day(&shop.zone)))
}

/// The sentence of an order as it would be, and of what it came to before.
pub fn changed_order(language: Language, order: &Order, before: Money) -> String {
    let (lines, more) = short(order);
    said!(
        language,
        "sale/changed_order",
        number = order.number,
        name = &order.customer.name,
        lines,
        more,
        total = sum(language, &Sum::of_order(order)),
        before
    )
}

fn short(order: &Order) -> (Vec<Value>, usize) {
    let mut lines = order_lines(order);
    let more = lines.len().saturating_sub(LINES_MAX);
    lines.truncate(LINES_MAX);
    (lines, more)
}

/// What is in an order was changed.
pub fn changed(language: Language, order: &Order, reader: Reader) -> Bubble {
    let (number, total) = (order.number, sum(language, &Sum::of_order(order)));
    let lines = order_lines(order);
    bubble(match reader {
        Reader::Shop => said!(language, "sale/changed", number, lines, total),
        Reader::Customer => said!(language, "sale/your_changed", number, lines, total),
    })
}

/// The shop's words to the customer of an order.
pub fn message(language: Language, order: &Order, text: &str, shop: &Shop) -> Bubble {
    bubble(said!(language, "sale/message", shop = &shop.name, number = order.number, text))
}

/// The shop's words are on their way.
pub fn message_sent(language: Language, number: OrderNumber) -> Bubble {
    bubble(said!(language, "sale/message_sent", number))
}

/// The sentence that is read back; none for what is not, or is shown by its agent.
pub(super) fn sentence(command: &SaleCommand, names: Names<'_>) -> Option<String> {
    let SaleCommand::Message { number, text: Some(text) } = command else { return None };
    Some(said!(names.language, "sale/message_echo", number, text))
}

/// A page of payments, newest first, of which `next` is the seal of where the next one begins;
/// `sum` is what all of them come to, where the page shows all.
pub fn payments(
    language: Language,
    payments: &[(OrderNumber, Payment)],
    asked: (Option<&DayRange>, Option<CashAccount>),
    sum: Option<Money>,
    next: Option<String>,
    shop: &Shop,
) -> Bubble {
    let (range, account) = asked;
    let of = account.map(|account| account_word(language, account));
    let title = said!(language, "sale/payments_of", account = of, days = days(language, range));
    if payments.is_empty() {
        return bubble(said!(language, "sale/no_payments", title));
    }
    let line = |(number, payment): &(OrderNumber, Payment)| {
        said!(
            language,
            "sale/payment_line",
            at = moment(language, payment.at, &shop.zone),
            amount = payment.amount,
            account = account_word(language, payment.account),
            number,
            reference = &payment.reference,
            taken_back = payment.takes_back.is_some()
        )
    };
    let lines: Vec<String> = payments.iter().map(line).collect();
    let mut said =
        bubble(said!(language, "sale/payments", title = capitalised(&title), lines, sum));
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
        rows.push(row(&tap, &said!(language, "sale/older_payments"), ""));
    }
    said.choices = Choices::List { open: said!(language, "sale/show_an_order"), rows };
    said
}

/// The days of a list: "on 21 Nov 2026", "from … to …"; empty when there are none.
pub(super) fn days(language: Language, range: Option<&DayRange>) -> String {
    let Some(DayRange { from, to }) = range else { return String::new() };
    let (first, last) = (date(language, from), date(language, to));
    if from == to {
        said!(language, "sale/on_day", day = first)
    } else {
        said!(language, "sale/on_days", from = first, to = last)
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The question for whom an order is.
pub(super) fn ask_customer(language: Language) -> Bubble {
    bubble(said!(language, "sale/ask_customer"))
}

/// The question what is ordered.
pub(super) fn ask_lines(language: Language) -> Bubble {
    bubble(said!(language, "sale/ask_lines"))
}

/// The question what somebody is to be told.
pub(super) fn ask_words(language: Language) -> Bubble {
    bubble(said!(language, "sale/ask_words"))
}

/// The question which variant of the first unclear thing is meant.
pub(super) fn ask_variant(language: Language, command: &SaleCommand, names: Names<'_>) -> Bubble {
    let SaleCommand::Create { unclear, .. } = command else { return ask_lines(language) };
    let Some(Unclear::Which { product, .. }) = unclear.first() else { return ask_lines(language) };
    let Some(product) = names.catalog.product(*product) else { return ask_lines(language) };
    let units: Vec<&str> = product.variants.iter().map(|variant| variant.label.as_str()).collect();
    let (name, units) = (&product.name, units.join(", "));
    bubble(said!(language, "sale/ask_variant", name, units))
}

/// Why an order is not written down, or stays as it is.
#[expect(clippy::wildcard_enum_match_arm, reason = "the caller has named the others")]
pub(super) fn refused(
    language: Language,
    refusal: &Refusal,
    bare: u64,
    catalog: &Catalog,
) -> String {
    match refusal {
        Refusal::LinesStand { state, is_paid } => {
            let state = state_word(language, *state);
            said!(language, "sale/lines_stand", paid = is_paid, state, bare)
        }
        Refusal::NotInOrder { sku } => {
            said!(language, "sale/not_in_order", name = name_of(sku, catalog), bare)
        }
        Refusal::NothingLeft => said!(language, "sale/nothing_left", bare),
        Refusal::NotAPhone => said!(language, "sale/not_a_phone"),
        Refusal::WhoIs { name } => said!(language, "sale/who_is", name),
        _ => said!(language, "sale/sum_changed"),
    }
}
