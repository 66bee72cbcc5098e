//! A document is issued: its number, its code, what it shows and a row of the audit log go into one
//! commit, and the one that held before gives way. Deliberately absent: which document it is.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::document::{self, Content};
use crate::store::{StoreError, Versioned, person};
use domain::audit::Digest;
use domain::contact::Phone;
use domain::document::{
    Addressee, Document, DocumentCode, DocumentState, Lock, Paper, SeriesNumber, Standing,
};
use domain::ids::{DocumentId, PersonId};
use domain::language::Language;
use domain::money::Money;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::documents::TEMPLATE_VERSION;

/// A document of a customer that is asked for.
pub(super) struct New {
    pub(super) paper: Paper,
    /// The number it bears already; one of a series takes the next.
    pub(super) number: Option<SeriesNumber>,
    pub(super) customer: PersonId,
    pub(super) language: Language,
    pub(super) amount: Option<Money>,
    pub(super) basis: Digest,
    pub(super) lock: Lock,
    pub(super) content: Content,
    /// What it is of, in the audit log: "order #1001".
    pub(super) of: String,
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Hands a document over: the one that holds while it shows the same, otherwise a new one.
    pub(super) async fn handed(&self, new: &New) -> Result<Answer, Stop> {
        let shop = &self.occasion.shop.id;
        let before = document::standing(self.table, shop, &new.paper).await?;
        if let Some((before, _)) = before.as_ref().filter(|(it, _)| it.record.basis == new.basis) {
            return Ok(Answer::Hand(before.record.id, Vec::new()));
        }
        let (id, writes) = self.issued(new, before).await?;
        Ok(Answer::Hand(id, writes))
    }

    /// What opens a customer's paper, by the shop's rule as far as it can be kept. A phone that
    /// nobody needs is not looked up.
    pub(super) async fn lock(
        &self,
        customer: PersonId,
        has_number: bool,
    ) -> Result<Lock, StoreError> {
        let rule = self.occasion.shop.stationery.lock;
        if rule == Lock::PhoneAndNumber && has_number {
            return Ok(rule);
        }
        Ok(rule.fitting(self.phone(customer).await?.is_some(), has_number))
    }

    /// The phone of a customer, where it is known.
    pub(super) async fn phone(&self, customer: PersonId) -> Result<Option<Phone>, StoreError> {
        let known = person::load_person(self.table, &self.occasion.shop.id, customer).await?;
        Ok(known.and_then(|person| person.phone))
    }

    /// The new document's id, and everything to be written with it: the number of its series, what
    /// it shows, and that it holds now.
    async fn issued(
        &self,
        new: &New,
        before: Option<(Versioned<Document>, u64)>,
    ) -> Result<(DocumentId, Vec<Write>), StoreError> {
        let (shop, now) = (self.occasion.shop, self.occasion.now);
        let (mut writes, mut number) = (Vec::new(), new.number);
        if let Some(series) = new.paper.series() {
            let year = now.business_day(&shop.zone).year();
            let (taken, write) = document::next_number(self.table, &shop.id, series, year).await?;
            number = Some(taken);
            writes.push(write);
        }
        let New { content, of, .. } = new;
        let document = self.document(new, number);
        let after = match document.amount {
            Some(amount) => format!("{amount} for {of}"),
            None => format!("for {of}"),
        };
        writes.push(self.audited("document.issued", document.name(), Some(after))?);
        let named = before.as_ref().map_or(0, |(_, version)| *version);
        if let Some((Versioned { record: mut old, version }, _)) = before {
            old.standing = Standing::Replaced { by: document.code.clone(), at: now };
            writes.push(document::save(&old, version)?);
            writes.push(self.audited("document.replaced", old.name(), Some(document.name()))?);
        }
        writes.extend(document::add(&document, content, named)?);
        Ok((document.id, writes))
    }

    fn document(&self, new: &New, number: Option<SeriesNumber>) -> Document {
        let (occasion, clock) = (&self.occasion, self.clock);
        Document {
            id: DocumentId::new(clock.fresh()),
            shop: occasion.shop.id.clone(),
            code: DocumentCode::new(clock.fresh()),
            paper: new.paper.clone(),
            number,
            template: TEMPLATE_VERSION,
            language: new.language,
            addressee: Addressee::Customer(new.customer),
            issued_at: occasion.now,
            day: occasion.now.business_day(&occasion.shop.zone),
            issued_by: self.message.person,
            cause: occasion.cause.clone(),
            amount: new.amount,
            lock: new.lock,
            basis: new.basis,
            state: DocumentState::Requested,
            standing: Standing::Genuine,
        }
    }
}
