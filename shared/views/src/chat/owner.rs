//! What owners and staff are told.

use super::after_sale::positive;
use super::document;
use super::listed::Listed;
use super::{
    account_word, bubble, button, moment, order_lines, row, state_word, sum, with_buttons,
};
use crate::sum::Sum;
use domain::catalog::Catalog;
use domain::document::ReportAsk;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::message::{Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::state::{Actor, OrderState, ways_from};
use domain::order::{CashAccount, Claim, Order, Origin, Payment, Transition};
use domain::phrase::tap::Tap;
use domain::refusal::Short;
use domain::shop::Shop;

/// A new order, placed or still a draft.
pub fn new_order(language: Language, order: &Order) -> Bubble {
    let origin = match order.origin {
        Origin::Web => said!(language, "words/by_web"),
        Origin::EmailForm => said!(language, "words/by_form"),
        Origin::WhatsApp => said!(language, "words/by_chat"),
    };
    let (number, bare, name) = (order.number, order.number.0, order.customer.name.as_str());
    let (lines, total) = (order_lines(order), sum(language, &Sum::of_order(order)));
    let note = order.note.as_str();
    let show = button(&Tap::Show(number), &said!(language, "buttons/show_order"));
    if order.state == OrderState::Draft {
        let draft =
            said!(language, "owner/new_draft", number, bare, name, origin, lines, total, note);
        with_buttons(draft, vec![show])
    } else {
        with_buttons(
            said!(language, "owner/new_order", number, bare, name, origin, lines, total, note),
            vec![show],
        )
    }
}

/// A payment was recorded.
pub fn payment(
    language: Language,
    order: &Order,
    payment: &Payment,
    due: Money,
    over: Money,
) -> Bubble {
    let recorded = said!(
        language,
        "owner/payment",
        number = order.number,
        amount = payment.amount,
        account = account_word(language, payment.account),
        paid = order.paid,
        total = order.total,
        confirmed = order.state == OrderState::Confirmed,
        completed = order.state == OrderState::Completed,
        due = Some(due).filter(|due| due.is_positive()),
        over = Some(over).filter(|over| over.is_positive())
    );
    with_buttons(recorded, next_steps(language, order))
}

/// A payment was recorded for an order whose goods others have taken meanwhile.
pub fn paid_but_short(
    language: Language,
    order: &Order,
    payment: &Payment,
    short: &[Short],
    catalog: &Catalog,
) -> Bubble {
    let short: Vec<String> = short
        .iter()
        .map(|short| {
            let name = catalog.find(&short.sku).map_or_else(
                || short.sku.to_string(),
                |(product, variant)| product.variant_name(variant),
            );
            said!(language, "owner/free_of", name, left = short.left, asked = short.asked)
        })
        .collect();
    bubble(said!(
        language,
        "owner/paid_but_short",
        number = order.number,
        bare = order.number.0,
        amount = payment.amount,
        account = account_word(language, payment.account),
        short = short.join(", "),
        paid = order.paid
    ))
}

/// The order is in a new state.
pub fn moved(language: Language, order: &Order) -> Bubble {
    with_buttons(
        said!(
            language,
            "owner/moved",
            number = order.number,
            state = state_word(language, order.state)
        ),
        next_steps(language, order),
    )
}

/// The order is cancelled by whoever reads this.
pub fn cancelled(language: Language, order: &Order, was_dispatched: bool) -> Bubble {
    let paid = order.paid_net().unwrap_or(order.paid);
    bubble(said!(
        language,
        "owner/cancelled",
        number = order.number,
        restocked = was_dispatched && order.stock_lines().next().is_some(),
        owed = paid.is_positive(),
        paid
    ))
}

/// The customer has cancelled the order.
pub fn customer_cancelled(language: Language, order: &Order, was_draft: bool) -> Bubble {
    bubble(said!(
        language,
        "owner/customer_cancelled",
        draft = was_draft,
        number = order.number,
        name = &order.customer.name
    ))
}

/// The customer asks for what only the shop can do.
pub fn cancel_asked(language: Language, order: &Order) -> Bubble {
    let (number, name) = (order.number, order.customer.name.as_str());
    with_buttons(
        said!(
            language,
            "owner/cancel_asked",
            number,
            bare = number.0,
            name,
            state = state_word(language, order.state)
        ),
        vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))],
    )
}

/// The customer says where an order is to go.
pub fn delivery_asked(language: Language, order: &Order, to: &str) -> Bubble {
    let (number, name) = (order.number, order.customer.name.as_str());
    with_buttons(
        said!(language, "owner/delivery_asked", number, name, to),
        vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))],
    )
}

/// The customer says they have paid; `page` shows the picture they sent.
pub fn claimed(
    language: Language,
    order: &Order,
    claim: &Claim,
    due: Money,
    page: Option<&str>,
) -> Bubble {
    let number = order.number;
    with_buttons(
        said!(
            language,
            "owner/claimed",
            number,
            bare = number.0,
            name = &order.customer.name,
            text = &claim.text,
            picture = claim.picture.is_some(),
            page,
            due
        ),
        vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))],
    )
}

/// The order's hold has run out.
pub fn ran_out(language: Language, order: &Order, was_draft: bool) -> Bubble {
    bubble(said!(
        language,
        "owner/ran_out",
        draft = was_draft,
        number = order.number,
        name = &order.customer.name,
        goods = order.stock_lines().next().is_some(),
        claimed = !order.claims.is_empty(),
        bare = order.number.0,
        total = order.total,
    ))
}

/// One order with its history.
pub fn shown(
    language: Language,
    order: &Order,
    due: Money,
    history: &[Transition],
    shop: &Shop,
) -> Bubble {
    let history = history.iter().map(|step| {
        let at = moment(language, step.at, &shop.zone);
        format!("{at}  {} ({})", state_word(language, step.to), actor_word(language, step.actor))
    });
    with_buttons(
        said!(
            language,
            "owner/shown",
            number = order.number,
            state = state_word(language, order.state),
            name = &order.customer.name,
            placed_at = moment(language, order.created_at, &shop.zone),
            lines = order_lines(order),
            total = sum(language, &Sum::of_order(order)),
            paid = order.paid,
            due = Some(due).filter(|due| due.is_positive()),
            refunded = order.refunded(),
            owed = order.overpaid().ok().filter(|over| over.is_positive()),
            exchanged_with = order.exchanged_with,
            note = &order.note,
            claims = order.claims.iter().map(|claim| claim.text.as_str()).collect::<Vec<_>>(),
            history = history.collect::<Vec<_>>()
        ),
        next_steps(language, order),
    )
}

/// A page of orders, newest first; and where the next one begins, under its seal.
pub fn list(
    language: Language,
    orders: &[Order],
    listed: Listed<'_>,
    next: Option<String>,
    files: Option<&ReportAsk>,
) -> Bubble {
    let title = listed.title(language);
    if orders.is_empty() {
        return bubble(said!(language, "owner/no_orders", title = &title));
    }
    let files: Vec<_> = files.map(document::files).into_iter().flatten().collect();
    let lines = orders.iter().map(|order| {
        let state = state_word(language, order.state);
        format!("{} {} – {}, {state}", order.number, order.customer.name, order.total)
    });
    let text = said!(
        language,
        "owner/list",
        title = &capitalised(&title),
        lines = lines.collect::<Vec<_>>()
    );
    let mut rows: Vec<_> = orders
        .iter()
        .take(LIST_ROWS_MAX.saturating_sub(files.len() + 1))
        .map(|order| {
            let title = format!("{} {}", order.number, order.customer.name);
            let about = format!("{}, {}", order.total, state_word(language, order.state));
            row(&Tap::Show(order.number), &title, &about)
        })
        .collect();
    if let Some(page) = next {
        rows.push(row(&listed.next(page), &said!(language, "buttons/older_orders"), ""));
    }
    rows.extend(files.iter().map(|(tap, title)| row(tap, title, "")));
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/show_one"), rows } }
}

/// A sentence: the payment that waits for a yes.
pub fn payment_echo(
    language: Language,
    number: OrderNumber,
    amount: Money,
    account: Option<CashAccount>,
) -> String {
    said!(
        language,
        "owner/payment_echo",
        number,
        amount,
        account = account.map(|account| account_word(language, account)).unwrap_or_default()
    )
}

/// A sentence: more money for a paid order waits for a yes.
pub fn payment_more_echo(
    language: Language,
    number: OrderNumber,
    amount: Money,
    paid: Money,
) -> String {
    said!(language, "owner/payment_more_echo", number, amount, paid)
}

/// What a customer may owe from now on.
pub fn credit_limit(language: Language, name: &str, limit: Money) -> Bubble {
    bubble(said!(language, "owner/credit_limit", name, limit))
}

/// Money that came for what a customer owes, by order, and what is left.
pub fn settled(
    language: Language,
    name: &str,
    amount: Money,
    orders: &[(OrderNumber, Money)],
    rest: Money,
) -> Bubble {
    let lines = orders.iter().map(|(number, part)| part!(number = *number, part = *part));
    bubble(said!(
        language,
        "owner/settled",
        name,
        amount,
        lines = lines.collect::<Vec<_>>(),
        rest = positive(rest)
    ))
}

/// Another program gets no more events of the shop.
pub fn webhook_off(language: Language, host: &str, is_gone: bool) -> Bubble {
    bubble(said!(language, "owner/webhook_off", host, is_gone))
}

/// The steps an owner most likely takes next, as buttons.
fn next_steps(language: Language, order: &Order) -> Vec<domain::message::Choice> {
    ways_from(order.state, Actor::Owner)
        .into_iter()
        .filter_map(|to| {
            let title = match to {
                OrderState::Processing => said!(language, "buttons/preparing"),
                OrderState::Dispatched => said!(language, "buttons/dispatched"),
                OrderState::Completed => said!(language, "buttons/completed"),
                // Payments need an account, cancelling a second thought: both are written.
                OrderState::Draft
                | OrderState::PendingPayment
                | OrderState::Confirmed
                | OrderState::Cancelled => return None,
            };
            Some(button(&Tap::Move(order.number, to), &title))
        })
        .collect()
}

fn actor_word(language: Language, actor: Actor) -> String {
    match actor {
        Actor::Customer => said!(language, "words/by_customer"),
        Actor::Staff => said!(language, "words/by_staff"),
        Actor::Owner => said!(language, "words/by_owner"),
        Actor::System => said!(language, "words/by_clock"),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
