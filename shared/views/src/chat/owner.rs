//! What owners and staff are told.

use super::{Line, account_word, bubble, button, render, row, state_word, with_buttons};
use crate::sum::Sum;
use askama::Template;
use domain::catalog::Catalog;
use domain::ids::OrderNumber;
use domain::message::{Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::state::{Actor, OrderState, ways_from};
use domain::order::{CashAccount, Claim, Order, Origin, Payment, Transition};
use domain::phrase::tap::Tap;
use domain::refusal::Short;
use domain::shop::Shop;

/// A new order, placed or still a draft.
pub fn new_order(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "new_order")]
    struct NewOrder<'a> {
        number: OrderNumber,
        bare: u64,
        name: &'a str,
        origin: &'static str,
        lines: Vec<Line>,
        total: String,
        note: &'a str,
    }
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "new_draft")]
    struct NewDraft<'a> {
        number: OrderNumber,
        bare: u64,
        name: &'a str,
        origin: &'static str,
        lines: Vec<Line>,
        total: String,
        note: &'a str,
    }
    let origin = match order.origin {
        Origin::Web => "web shop",
        Origin::EmailForm => "order form",
        Origin::WhatsApp => "chat",
    };
    let (number, bare, name) = (order.number, order.number.0, order.customer.name.as_str());
    let (lines, total) = (Line::of(&order.lines), Sum::of_order(order).to_string());
    let note = order.note.as_str();
    let show = button(&Tap::Show(number), "Show order");
    if order.state == OrderState::Draft {
        let draft = NewDraft { number, bare, name, origin, lines, total, note };
        with_buttons(&draft, vec![show])
    } else {
        with_buttons(&NewOrder { number, bare, name, origin, lines, total, note }, vec![show])
    }
}

/// A payment was recorded.
pub fn payment(order: &Order, payment: &Payment, due: Money, over: Money) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "payment")]
    struct Recorded {
        number: OrderNumber,
        amount: Money,
        account: &'static str,
        paid: Money,
        total: Money,
        confirmed: bool,
        due: Option<Money>,
        over: Option<Money>,
    }
    let recorded = Recorded {
        number: order.number,
        amount: payment.amount,
        account: account_word(payment.account),
        paid: order.paid,
        total: order.total,
        confirmed: order.state == OrderState::Confirmed,
        due: Some(due).filter(|due| due.is_positive()),
        over: Some(over).filter(|over| over.is_positive()),
    };
    with_buttons(&recorded, next_steps(order))
}

/// A payment was recorded for an order whose goods others have taken meanwhile.
pub fn paid_but_short(
    order: &Order,
    payment: &Payment,
    short: &[Short],
    catalog: &Catalog,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "paid_but_short")]
    struct PaidButShort {
        number: OrderNumber,
        bare: u64,
        amount: Money,
        account: &'static str,
        short: String,
        paid: Money,
    }
    let short: Vec<String> = short
        .iter()
        .map(|short| {
            let name = catalog.find(&short.sku).map_or_else(
                || short.sku.to_string(),
                |(product, variant)| product.variant_name(variant),
            );
            format!("{name} ({} of {})", short.left, short.asked)
        })
        .collect();
    bubble(&PaidButShort {
        number: order.number,
        bare: order.number.0,
        amount: payment.amount,
        account: account_word(payment.account),
        short: short.join(", "),
        paid: order.paid,
    })
}

/// The order is in a new state.
pub fn moved(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "moved")]
    struct Moved {
        number: OrderNumber,
        state: &'static str,
    }
    with_buttons(&Moved { number: order.number, state: state_word(order.state) }, next_steps(order))
}

/// The order is cancelled by whoever reads this.
pub fn cancelled(order: &Order, was_dispatched: bool) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "cancelled")]
    struct Cancelled {
        number: OrderNumber,
        restocked: bool,
        owed: bool,
        paid: Money,
    }
    let paid = order.paid_net().unwrap_or(order.paid);
    bubble(&Cancelled {
        number: order.number,
        restocked: was_dispatched && order.stock_lines().next().is_some(),
        owed: paid.is_positive(),
        paid,
    })
}

/// The customer has cancelled the order.
pub fn customer_cancelled(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "customer_cancelled")]
    struct CustomerCancelled<'a> {
        number: OrderNumber,
        name: &'a str,
    }
    bubble(&CustomerCancelled { number: order.number, name: &order.customer.name })
}

/// The customer asks for what only the shop can do.
pub fn cancel_asked(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "cancel_asked")]
    struct CancelAsked<'a> {
        number: OrderNumber,
        bare: u64,
        name: &'a str,
        state: &'static str,
    }
    let (number, name) = (order.number, order.customer.name.as_str());
    with_buttons(
        &CancelAsked { number, bare: number.0, name, state: state_word(order.state) },
        vec![button(&Tap::Show(number), "Show order")],
    )
}

/// The customer says they have paid; `page` shows the picture they sent.
pub fn claimed(order: &Order, claim: &Claim, due: Money, page: Option<&str>) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "claimed")]
    struct Claimed<'a> {
        number: OrderNumber,
        bare: u64,
        name: &'a str,
        text: &'a str,
        picture: bool,
        page: Option<&'a str>,
        due: Money,
    }
    let number = order.number;
    with_buttons(
        &Claimed {
            number,
            bare: number.0,
            name: &order.customer.name,
            text: &claim.text,
            picture: claim.picture.is_some(),
            page,
            due,
        },
        vec![button(&Tap::Show(number), "Show order")],
    )
}

/// The order's hold has run out.
pub fn ran_out(order: &Order) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "ran_out")]
    struct RanOut<'a> {
        number: OrderNumber,
        name: &'a str,
    }
    bubble(&RanOut { number: order.number, name: &order.customer.name })
}

/// One order with its history.
pub fn shown(order: &Order, due: Money, history: &[Transition], shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "shown")]
    struct Shown<'a> {
        number: OrderNumber,
        state: &'static str,
        name: &'a str,
        placed_at: String,
        lines: Vec<Line>,
        total: String,
        paid: Money,
        due: Option<Money>,
        exchanged_with: Option<OrderNumber>,
        note: &'a str,
        claims: Vec<&'a str>,
        history: Vec<String>,
    }
    let history = history.iter().map(|step| {
        let at = step.at.day_and_time(&shop.zone);
        format!("{at}  {} ({})", state_word(step.to), actor_word(step.actor))
    });
    with_buttons(
        &Shown {
            number: order.number,
            state: state_word(order.state),
            name: &order.customer.name,
            placed_at: order.created_at.day_and_time(&shop.zone),
            lines: Line::of(&order.lines),
            total: Sum::of_order(order).to_string(),
            paid: order.paid,
            due: Some(due).filter(|due| due.is_positive()),
            exchanged_with: order.exchanged_with,
            note: &order.note,
            claims: order.claims.iter().map(|claim| claim.text.as_str()).collect(),
            history: history.collect(),
        },
        next_steps(order),
    )
}

/// A page of orders, newest first; and where the next one begins, under its seal.
pub fn list(orders: &[Order], state: Option<OrderState>, next: Option<String>) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "list")]
    struct List<'a> {
        title: &'a str,
        lines: Vec<String>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "no_orders")]
    struct NoOrders<'a> {
        title: &'a str,
    }
    let title = match state {
        None => "open orders".to_owned(),
        Some(state) => format!("orders that are {}", state_word(state)),
    };
    if orders.is_empty() {
        return bubble(&NoOrders { title: &title });
    }
    let lines = orders.iter().map(|order| {
        let state = state_word(order.state);
        format!("{} {} – {}, {state}", order.number, order.customer.name, order.total)
    });
    let text = render(&List { title: &capitalised(&title), lines: lines.collect() });
    let mut rows: Vec<_> = orders
        .iter()
        .take(LIST_ROWS_MAX.saturating_sub(1))
        .map(|order| {
            let title = format!("{} {}", order.number, order.customer.name);
            let about = format!("{}, {}", order.total, state_word(order.state));
            row(&Tap::Show(order.number), &title, &about)
        })
        .collect();
    if let Some(page) = next {
        rows.push(row(&Tap::MoreOrders(state, page), "Older orders", ""));
    }
    Bubble { text, choices: Choices::List { open: "Show one".to_owned(), rows } }
}

/// A sentence: the payment that waits for a yes.
pub fn payment_echo(number: OrderNumber, amount: Money, account: Option<CashAccount>) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "payment_echo")]
    struct PaymentEcho {
        number: OrderNumber,
        amount: Money,
        account: &'static str,
    }
    render(&PaymentEcho { number, amount, account: account.map_or("", account_word) })
}

/// A sentence: more money for a paid order waits for a yes.
pub fn payment_more_echo(number: OrderNumber, amount: Money, paid: Money) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "payment_more_echo")]
    struct PaymentMoreEcho {
        number: OrderNumber,
        amount: Money,
        paid: Money,
    }
    render(&PaymentMoreEcho { number, amount, paid })
}

/// What a customer may owe from now on.
pub fn credit_limit(name: &str, limit: Money) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "credit_limit")]
    struct CreditLimit<'a> {
        name: &'a str,
        limit: Money,
    }
    bubble(&CreditLimit { name, limit })
}

/// Money that came for what a customer owes, by order, and what is left.
pub fn settled(name: &str, amount: Money, orders: &[(OrderNumber, Money)], rest: Money) -> Bubble {
    struct Line {
        number: OrderNumber,
        part: Money,
    }
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "settled")]
    struct Settled<'a> {
        name: &'a str,
        amount: Money,
        lines: Vec<Line>,
        rest: Money,
    }
    let lines = orders.iter().map(|(number, part)| Line { number: *number, part: *part });
    bubble(&Settled { name, amount, lines: lines.collect(), rest })
}

/// Another program gets no more events of the shop.
pub fn webhook_off(host: &str, is_gone: bool) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "webhook_off")]
    struct WebhookOff<'a> {
        host: &'a str,
        is_gone: bool,
    }
    bubble(&WebhookOff { host, is_gone })
}

/// The steps an owner most likely takes next, as buttons.
fn next_steps(order: &Order) -> Vec<domain::message::Choice> {
    ways_from(order.state, Actor::Owner)
        .into_iter()
        .filter_map(|to| {
            let title = match to {
                OrderState::Processing => "Preparing",
                OrderState::Dispatched => "Dispatched",
                OrderState::Completed => "Completed",
                // Payments need an account, cancelling a second thought: both are written.
                OrderState::Draft
                | OrderState::PendingPayment
                | OrderState::Confirmed
                | OrderState::Cancelled => return None,
            };
            Some(button(&Tap::Move(order.number, to), title))
        })
        .collect()
}

fn actor_word(actor: Actor) -> &'static str {
    match actor {
        Actor::Customer => "customer",
        Actor::Staff => "staff",
        Actor::Owner => "owner",
        Actor::System => "automatic",
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
