//! Documents of an order: the one that holds is handed over again while it shows what the order
//! says; otherwise the next number is taken and the new one takes its place. Each return has one
//! credit note, for good.

use super::new::New;
use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::document::{self, Content};
use crate::store::order::{self, Whole};
use crate::store::standing;
use domain::command::{DocumentKind, WhichPayment};
use domain::document::{Lock, Paper};
use domain::ids::OrderNumber;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{Order, Payment, Return};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;

/// What is asked for.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// Which paper.
    pub(super) kind: DocumentKind,
    /// Of which order; without it the newest of whoever asks.
    pub(super) number: Option<OrderNumber>,
    /// For which of its payments; the newest without it.
    pub(super) payment: Option<WhichPayment>,
}

/// Issues a document of an order, or finds the one that holds.
pub(super) async fn order<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    asked: Wanted,
) -> Result<Answer, Stop> {
    let Wanted { kind, number, payment } = asked;
    let (language, for_customer) = (desk.occasion.language, desk.is_for_customer());
    let Some(whole) = wanted(desk, kind, number).await? else {
        return Ok(Answer::Say(said::no_order(language)));
    };
    let returned = match kind {
        DocumentKind::CreditNote => next_return(desk, &whole).await?.cloned(),
        DocumentKind::Invoice
        | DocumentKind::Receipt
        | DocumentKind::Proposal
        | DocumentKind::Confirmation
        | DocumentKind::Status => None,
    };
    let order = &whole.order;
    let standing: Vec<&Payment> = Payment::standing(&whole.payments).collect();
    let (chosen, of_several) = (receipted(&standing, payment), standing.len() > 1);
    let listed =
        |chosen| said::receipts(language, order, &standing, chosen, &desk.occasion.shop.zone);
    if kind == DocumentKind::Receipt && chosen.is_none() && !standing.is_empty() {
        return Ok(Answer::Say(listed(None)));
    }
    let beside =
        (kind == DocumentKind::Receipt && payment.is_none() && of_several).then(|| listed(chosen));
    let Some(paper) = paper(kind, order, chosen, returned.as_ref())? else {
        return Ok(Answer::Say(match kind {
            DocumentKind::CreditNote => said::nothing_returned(language, order),
            DocumentKind::Invoice
            | DocumentKind::Receipt
            | DocumentKind::Proposal
            | DocumentKind::Confirmation
            | DocumentKind::Status => said::nothing_paid(language, order, for_customer),
        }));
    };
    let lock = desk.lock(order.customer.person, true).await?;
    // Documents are locked with the end of the phone number.
    if lock == Lock::PhoneAndNumber && order.customer.phone_tail.is_empty() {
        return Ok(Answer::Say(said::no_phone(language, order, for_customer)));
    }
    match returned {
        Some(returned) => match credit_note(desk, whole.order, returned, paper, lock).await? {
            Ok(new) => desk.handed(&new).await,
            Err(bubble) => Ok(Answer::Say(bubble)),
        },
        None => {
            let handed = desk.handed(&of_order(desk, whole, paper, lock)).await?;
            Ok(match (handed, beside) {
                (Answer::Hand(document, writes), Some(bubble)) => {
                    Answer::HandWith(document, writes, bubble)
                }
                (handed, _) => handed,
            })
        }
    }
}

/// The order of that number, or a customer's newest; of others' orders a customer is told nothing.
async fn wanted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: DocumentKind,
    number: Option<OrderNumber>,
) -> Result<Option<Whole>, Stop> {
    let (shop, asks) = (&desk.occasion.shop.id, desk.message.person);
    let number = match number {
        Some(number) => number,
        None => match newest(desk, kind).await? {
            Some(number) => number,
            None => return Ok(None),
        },
    };
    let found = order::whole(desk.table, shop, number).await?;
    let mut found = found.ok_or(Refusal::NoSuchOrder { number })?;
    found.order = standing::of_order(desk.table, found.order, desk.occasion.now).await?;
    if desk.is_for_customer() && found.order.customer.person != asks {
        return Err(Refusal::NoSuchOrder { number }.into());
    }
    Ok(Some(found))
}

/// The newest order of whoever asks; for a credit note the newest of which something came back.
async fn newest<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: DocumentKind,
) -> Result<Option<OrderNumber>, Stop> {
    let (shop, asks) = (&desk.occasion.shop.id, desk.message.person);
    if kind == DocumentKind::CreditNote {
        let orders = order::all_of(desk.table, shop, asks).await?;
        let came_back = |order: &Order| order.lines.iter().any(|line| line.returned > 0);
        let of_returns = orders.iter().map(|found| &found.record).filter(|it| came_back(it));
        if let Some(number) = of_returns.map(|order| order.number).max() {
            return Ok(Some(number));
        }
    }
    Ok(order::newest_of(desk.table, shop, asks).await?.map(|order| order.number))
}

/// The return whose credit note is asked for: the newest that has none yet, or else the newest.
async fn next_return<'a, T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    whole: &'a Whole,
) -> Result<Option<&'a Return>, Stop> {
    let order = whole.order.number;
    for returned in whole.returns.iter().rev() {
        let paper = Paper::CreditNote { order, returned: returned.id };
        if document::standing(desk.table, &desk.occasion.shop.id, &paper).await?.is_none() {
            return Ok(Some(returned));
        }
    }
    Ok(whole.returns.last())
}

/// The payment a receipt is asked for, among those that stand; nothing where there is none such.
fn receipted<'a>(standing: &[&'a Payment], which: Option<WhichPayment>) -> Option<&'a Payment> {
    match which {
        None => standing.last().copied(),
        Some(WhichPayment::Nth(nth)) => {
            usize::from(nth).checked_sub(1).and_then(|place| standing.get(place).copied())
        }
        Some(WhichPayment::Known(id)) => standing.iter().find(|payment| payment.id == id).copied(),
    }
}

/// What is to be issued; none for a receipt of nothing, and a credit note of nothing.
fn paper(
    kind: DocumentKind,
    order: &Order,
    payment: Option<&Payment>,
    returned: Option<&Return>,
) -> Result<Option<Paper>, Refusal> {
    let (number, state) = (order.number, order.state);
    let is_draft = state == OrderState::Draft;
    Ok(match kind {
        DocumentKind::Invoice | DocumentKind::Confirmation if is_draft => {
            return Err(Refusal::NotPlaced);
        }
        DocumentKind::Invoice | DocumentKind::Confirmation if state == OrderState::Cancelled => {
            return Err(Refusal::WasCancelled);
        }
        DocumentKind::Proposal if !is_draft => return Err(Refusal::AlreadyThere { state }),
        DocumentKind::Invoice => Some(Paper::Invoice { order: number }),
        DocumentKind::Confirmation => Some(Paper::Confirmation { order: number }),
        DocumentKind::Proposal => Some(Paper::Proposal { order: number }),
        DocumentKind::Status => Some(Paper::Status { order: number }),
        DocumentKind::Receipt => {
            payment.map(|payment| Paper::Receipt { order: number, payment: payment.id })
        }
        DocumentKind::CreditNote => {
            returned.map(|returned| Paper::CreditNote { order: number, returned: returned.id })
        }
    })
}

/// A document that shows an order.
fn of_order<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    whole: Whole,
    paper: Paper,
    lock: Lock,
) -> New {
    let Whole { order, payments, history, .. } = whole;
    New {
        number: None,
        customer: order.customer.person,
        language: desk.occasion.language_of(&order),
        amount: Some(amount(&paper, &order, &payments)),
        basis: paper.basis(&order),
        lock,
        of: format!("order {}", order.number),
        content: Content::Order { order: Box::new(order), payments, history },
        paper,
    }
}

/// What a document is over: what was paid for a receipt, what the order costs otherwise.
fn amount(paper: &Paper, order: &Order, payments: &[Payment]) -> Money {
    let Paper::Receipt { payment, .. } = paper else { return order.total };
    let paid = payments.iter().find(|it| it.id == *payment).map(|it| it.amount);
    paid.unwrap_or(order.total)
}

/// The credit note of a return; or what is said where there is no invoice for it to correct.
async fn credit_note<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    order: Order,
    returned: Return,
    paper: Paper,
    lock: Lock,
) -> Result<Result<New, Bubble>, Stop> {
    let occasion = &desk.occasion;
    let invoice = Paper::Invoice { order: order.number };
    let invoice = document::standing(desk.table, &occasion.shop.id, &invoice).await?;
    let Some(invoice) = invoice.and_then(|(invoice, _)| invoice.record.number) else {
        return Ok(Err(said::no_invoice(occasion.language, &order)));
    };
    Ok(Ok(New {
        number: Some(returned.number(&occasion.shop.zone)),
        customer: order.customer.person,
        language: occasion.language_of(&order),
        amount: Some(Money::new(returned.price_minor(), order.total.currency())),
        basis: paper.basis(&order),
        lock,
        of: format!("order {}, {invoice}", order.number),
        content: Content::Return { order: Box::new(order), returned, invoice },
        paper,
    }))
}
