//! Documents of an order: the one that holds is handed over again while it shows what the order
//! says; otherwise the next number is taken and the new one takes its place.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::document::{self, Content};
use crate::store::order::{self, Whole};
use crate::store::{StoreError, Versioned};
use domain::command::DocumentKind;
use domain::document::{
    Addressee, Document, DocumentCode, DocumentState, Paper, SeriesNumber, Standing,
};
use domain::ids::{DocumentId, OrderNumber, PaymentId};
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{Order, Payment, Transition};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::document as said;
use views::documents::TEMPLATE_VERSION;

/// Issues a document of an order, or finds the one that holds.
pub(super) async fn order<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: DocumentKind,
    number: Option<OrderNumber>,
) -> Result<Answer, Stop> {
    let language = desk.occasion.language;
    let Some(Whole { order, payments, history, .. }) = wanted(desk, number).await? else {
        return Ok(Answer::Say(said::no_order(language)));
    };
    let Some(paper) = paper(kind, &order, &payments)? else {
        let for_customer = desk.is_for_customer();
        return Ok(Answer::Say(said::nothing_paid(language, &order, for_customer)));
    };
    // Documents are locked with the end of the phone number.
    if order.customer.phone_tail.is_empty() {
        return Ok(Answer::Say(said::no_phone(language, &order, desk.is_for_customer())));
    }
    let (shop, basis) = (&desk.occasion.shop.id, paper.basis(&order));
    let before = document::standing(desk.table, shop, &paper).await?;
    if let Some((before, _)) = before.as_ref().filter(|(it, _)| it.record.basis == basis) {
        return Ok(Answer::Hand(before.record.id, Vec::new()));
    }
    let new = New { desk, paper, order, payments, history };
    let (id, writes) = new.issued(before).await?;
    Ok(Answer::Hand(id, writes))
}

/// The order of that number, or a customer's newest; of others' orders a customer is told nothing.
async fn wanted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
) -> Result<Option<Whole>, Stop> {
    let (shop, asks) = (&desk.occasion.shop.id, desk.message.person);
    let number = match number {
        Some(number) => number,
        None => match order::newest_of(desk.table, shop, asks).await? {
            Some(order) => order.number,
            None => return Ok(None),
        },
    };
    let found = order::whole(desk.table, shop, number).await?;
    let found = found.ok_or(Refusal::NoSuchOrder { number })?;
    if desk.is_for_customer() && found.order.customer.person != asks {
        return Err(Refusal::NoSuchOrder { number }.into());
    }
    Ok(Some(found))
}

/// What is to be issued; none for a receipt of nothing.
fn paper(
    kind: DocumentKind,
    order: &Order,
    payments: &[Payment],
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
            let payment = newest_payment(payments);
            payment.map(|payment| Paper::Receipt { order: number, payment })
        }
    })
}

/// The last payment that stands.
fn newest_payment(payments: &[Payment]) -> Option<PaymentId> {
    let stands = |payment: &&Payment| {
        payment.takes_back.is_none()
            && !payments.iter().any(|other| other.takes_back == Some(payment.id))
    };
    payments.iter().rev().find(stands).map(|payment| payment.id)
}

/// A document that is to be issued.
struct New<'a, T, C> {
    desk: &'a Desk<'a, T, C>,
    paper: Paper,
    order: Order,
    payments: Vec<Payment>,
    history: Vec<Transition>,
}

impl<T: Table, C: Clock> New<'_, T, C> {
    /// The new document's id, and everything to be written with it: the number of its series, what
    /// it shows, and that it holds now.
    async fn issued(
        self,
        before: Option<(Versioned<Document>, u64)>,
    ) -> Result<(DocumentId, Vec<Write>), StoreError> {
        let occasion = &self.desk.occasion;
        let (shop, now) = (occasion.shop, occasion.now);
        let year = now.business_day(&shop.zone).year();
        let (mut writes, mut number) = (Vec::new(), None);
        if let Some(series) = self.paper.series() {
            let (taken, write) =
                document::next_number(self.desk.table, &shop.id, series, year).await?;
            number = Some(taken);
            writes.push(write);
        }
        let document = self.document(number);
        writes.push(self.audited("document.issued", &document, None)?);
        let named = before.as_ref().map_or(0, |(_, version)| *version);
        if let Some((Versioned { record: mut old, version }, _)) = before {
            old.standing = Standing::Replaced { by: document.code.clone(), at: now };
            writes.push(document::save(&old, version)?);
            writes.push(self.audited("document.replaced", &old, Some(&document))?);
        }
        let Self { order, payments, history, .. } = self;
        let content = Content::Order { order: Box::new(order), payments, history };
        writes.extend(document::add(&document, &content, named)?);
        Ok((document.id, writes))
    }

    fn document(&self, number: Option<SeriesNumber>) -> Document {
        let (occasion, clock) = (&self.desk.occasion, self.desk.clock);
        Document {
            id: DocumentId::new(clock.fresh()),
            shop: occasion.shop.id.clone(),
            code: DocumentCode::new(clock.fresh()),
            paper: self.paper.clone(),
            number,
            template: TEMPLATE_VERSION,
            language: occasion.language_of(&self.order),
            addressee: Addressee::Customer(self.order.customer.person),
            issued_at: occasion.now,
            day: occasion.now.business_day(&occasion.shop.zone),
            issued_by: self.desk.message.person,
            cause: occasion.cause.clone(),
            amount: Some(self.amount()),
            basis: self.paper.basis(&self.order),
            state: DocumentState::Requested,
            standing: Standing::Genuine,
        }
    }

    /// What the document is over: what was paid for a receipt, what the order costs otherwise.
    fn amount(&self) -> Money {
        let of_receipt = match self.paper {
            Paper::Receipt { payment, .. } => {
                self.payments.iter().find(|it| it.id == payment).map(|it| it.amount)
            }
            Paper::Invoice { .. }
            | Paper::Proposal { .. }
            | Paper::Confirmation { .. }
            | Paper::Status { .. }
            | Paper::Report { .. } => None,
        };
        of_receipt.unwrap_or(self.order.total)
    }

    fn audited(
        &self,
        action: &str,
        document: &Document,
        by: Option<&Document>,
    ) -> Result<Write, StoreError> {
        let after = match (by, document.amount) {
            (Some(by), _) => by.name(),
            (None, Some(amount)) => format!("{amount} for order {}", self.order.number),
            (None, None) => format!("for order {}", self.order.number),
        };
        self.desk.audited(action, document.name(), Some(after))
    }
}
