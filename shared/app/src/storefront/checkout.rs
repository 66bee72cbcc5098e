//! Checkout: one form, one order, however often it is sent. The order is committed here and
//! answered with its number; its messages go out at once, or by the sweep if this process dies.

use super::Ports;
use super::answer::{Problem, page, redirect};
use super::request::Form;
use super::visit::{Visit, did};
use crate::ordering::happened::Happened;
use crate::ordering::tell::{self, Told};
use crate::ordering::{self, Occasion, Plan, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::person::{self, Person};
use crate::store::{StoreError, cart};
use bytes::Bytes;
use domain::access::Role;
use domain::cart::Cart;
use domain::contact::{Address, Phone, Sender};
use domain::ids::{CauseId, OrderNumber, PersonId, crockford};
use domain::order::decide::OrderAsk;
use domain::order::{Customer, NAME_CHARS_MAX, NOTE_CHARS_MAX, Origin};
use domain::phrase::link;
use domain::refusal::Refusal;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::{SecretName, Secrets};
use ports::table::{Table, Write};
use serde::Serialize;
use views::pages::checkout::CheckoutPage;
use views::pages::field::{Field, FieldError};

/// How often an order is decided anew because stock or cart changed under it.
const TRIES_MAX: usize = 8;
/// Length of a form's idempotency key.
const KEY_CHARS: usize = 24;

/// Who orders, as the form says it.
pub(super) struct Buyer {
    pub(super) name: Field,
    pub(super) phone_field: Field,
    pub(super) phone: Option<Phone>,
}

/// What a form asked for, as the record of it remembers: a resend must say the same.
#[derive(Serialize)]
struct Sent<'a> {
    cause: &'a CauseId,
}

pub(super) async fn show(
    table: &impl Table,
    clock: &impl Clock,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    if visit.cart.record.is_empty() {
        return Ok(redirect(&did(&visit.links().cart(), "empty-cart", None, None)));
    }
    if has_problem(table, visit).await? {
        return Ok(redirect(&did(&visit.links().cart(), "cart-changed", None, None)));
    }
    Ok(visit.with_cookie(page(StatusCode::OK, &form_page(clock, visit)?)))
}

/// Places the cart as an order.
pub(super) async fn place<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let cause = visit.cause(&form)?;
    if let Some(done) = once::earlier(ports.table, &visit.shop.id, &cause).await? {
        return Ok(placed(visit, &done));
    }
    let buyer = Buyer::read(&form, &visit.shop.country_code);
    let note = note_field(form.field("note"));
    let (Some(phone), false) = (&buyer.phone, buyer.is_refused() || note.is_refused()) else {
        if visit.cart.record.is_empty() {
            return Ok(redirect(&did(&visit.links().cart(), "empty-cart", None, None)));
        }
        let mut shown = form_page(ports.clock, visit)?;
        form.field("key").clone_into(&mut shown.key);
        (shown.name, shown.phone, shown.note) = (buyer.name, buyer.phone_field, note);
        return Ok(visit.with_cookie(page(StatusCode::UNPROCESSABLE_ENTITY, &shown)));
    };
    let text = note.value.clone();
    let draft = Draft { origin: Origin::Web, name: &buyer.name.value, phone, note: &text };
    let mut cart = visit.cart.clone();
    for _ in 0..TRIES_MAX {
        let priced = cart.record.priced(&visit.catalog)?;
        let total = domain::cart::total(&priced, &visit.shop)?.minor();
        let is_as_shown = form.field("total").parse().map_or(true, |shown: i64| shown == total);
        if priced.len() != cart.record.lines.len() || !is_as_shown {
            return Ok(redirect(&did(&visit.links().cart(), "cart-changed", None, None)));
        }
        let emptied =
            cart::save(&visit.shop.id, &visit.cart_id(), &cart, &Cart::default(), visit.now)?;
        match draft.commit(ports, visit, &cause, &priced, vec![emptied]).await {
            Ok((Landed::Now | Landed::Before, done)) => {
                let done = match done {
                    Some(done) => done,
                    None => done_before(ports.table, visit, &cause).await?,
                };
                return Ok(placed(visit, &done));
            }
            Ok((Landed::Raced, _)) => {
                let id = visit.cart_id();
                cart = cart::load_cart(ports.table, &visit.shop.id, &id, visit.now).await?;
            }
            Err(stop) => {
                let refusal = Problem::of_stop(stop)?;
                let empty = matches!(refusal, Refusal::EmptyCart);
                let what = if empty { "empty-cart" } else { "cart-changed" };
                return Ok(redirect(&did(&visit.links().cart(), what, None, None)));
            }
        }
    }
    Err(Problem::Unavailable("stock keeps changing".to_owned()))
}

/// A web order before it is committed, placed or as a draft.
pub(super) struct Draft<'a> {
    pub(super) origin: Origin,
    pub(super) name: &'a str,
    pub(super) phone: &'a Phone,
    pub(super) note: &'a str,
}

impl Draft<'_> {
    /// Commits the order with its record and sends its messages.
    pub(super) async fn commit<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
        &self,
        ports: &Ports<'_, T, Q, F, S, C>,
        visit: &Visit<'_>,
        cause: &CauseId,
        lines: &[domain::cart::PricedLine<'_>],
        mut writes: Vec<Write>,
    ) -> Result<(Landed, Option<Done>), Stop> {
        let (person, introduced) = customer(ports, visit, self.name, self.phone).await?;
        let occasion = Occasion {
            shop: &visit.shop,
            cause,
            person: Some(person),
            role: Some(Role::Customer),
            language: visit.shop.language(),
            page: None,
            heard: None,
            now: visit.now,
        };
        let customer = Customer {
            person,
            name: self.name.to_owned(),
            phone_tail: self.phone.tail().to_owned(),
            language: None,
        };
        let draft =
            ordering::draft(&occasion, ports.clock, customer, self.origin, lines, self.note)?;
        let (plan, told) = self.plan(ports, visit, &occasion, draft).await?;
        let happened = told.happened();
        let mut done =
            Done::new(&visit.shop.id, cause, &Sent { cause }, told.into_effects(&occasion));
        done.answer = Some(format!("{}:{}", plan.order.number.0, plan.order.code));
        writes.extend(introduced);
        writes.extend(plan.writes);
        let landed = once::commit(ports.table, done.write(visit.now, false)?, writes).await?;
        if landed == Landed::Now {
            happened.into_iter().for_each(Happened::announce);
            send_and_settle(ports, &done).await;
            return Ok((landed, Some(done)));
        }
        Ok((landed, None))
    }

    async fn plan<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
        &self,
        ports: &Ports<'_, T, Q, F, S, C>,
        visit: &Visit<'_>,
        occasion: &Occasion<'_>,
        draft: crate::store::Versioned<domain::order::Order>,
    ) -> Result<(Plan, Told), Stop> {
        if self.origin == Origin::EmailForm {
            let plan = ordering::plan_draft(ports.table, ports.clock, occasion, draft).await?;
            let told = tell::of_draft(occasion, &plan);
            return Ok((plan, told));
        }
        let plan = ordering::plan_new(ports.table, ports.clock, occasion, draft).await?;
        let told = tell::of_plan(occasion, &plan, &OrderAsk::Place, &visit.catalog)?;
        Ok((plan, told))
    }
}

/// The person behind a phone number; a new one is introduced in the commit of what they ask for.
pub(super) async fn customer<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    name: &str,
    phone: &Phone,
) -> Result<(PersonId, Vec<Write>), Stop> {
    let shop = &visit.shop.id;
    let key = ports.secrets.get(SecretName::IdentityKey).await;
    let key = key.map_err(|error| {
        StoreError::Table(ports::table::TableError::Unavailable(error.to_string()))
    })?;
    let sender = Sender { phone: Some(phone.clone()), bsuid: None, name: None };
    if let Some(person) = person::identify(ports.table, &key, shop, &sender).await? {
        return Ok((person, Vec::new()));
    }
    let id = PersonId::new(ports.clock.fresh());
    let address = Address::Phone(phone.clone());
    let record = Person {
        id,
        name: name.to_owned(),
        address: Some(address.clone()),
        phone: Some(phone.clone()),
        ..Person::nobody(id)
    };
    let writes = vec![person::add(shop, &record)?, person::bind(&key, shop, &address, id)?];
    Ok((id, writes))
}

/// Sends an order's messages and takes its record off the sweep's list. What fails here is the
/// sweep's: the order stands.
pub(super) async fn send_and_settle<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    done: &Done,
) {
    if let Err(error) = done.send(ports.queue).await {
        tracing::warn!(%error, "an order's messages wait for the sweep");
        return;
    }
    if let Err(error) = once::settle(ports.table, done).await {
        tracing::warn!(%error, "the sweep will send an order's messages once more");
    }
}

/// The record of a form that was sent before.
pub(super) async fn done_before(
    table: &impl Table,
    visit: &Visit<'_>,
    cause: &CauseId,
) -> Result<Done, Problem> {
    let done = once::earlier(table, &visit.shop.id, cause).await?;
    done.ok_or_else(|| Problem::Unavailable("the record of the form is not there".to_owned()))
}

/// The order of a record: its number and its code.
pub(super) fn number_and_code(done: &Done) -> Option<(OrderNumber, &str)> {
    let (number, code) = done.answer.as_deref()?.split_once(':')?;
    Some((OrderNumber(number.parse().ok()?), code))
}

/// A fresh idempotency key for a form.
pub(super) fn fresh_key(clock: &impl Clock) -> String {
    crockford(clock.fresh(), KEY_CHARS)
}

/// To WhatsApp with the order's words on a phone; to the order's page elsewhere.
fn placed(visit: &Visit<'_>, done: &Done) -> Response<Bytes> {
    let Some((number, code)) = number_and_code(done) else {
        return redirect(&visit.links().orders());
    };
    if visit.asked.is_mobile() {
        return redirect(&visit.whatsapp(&link::order_words(number, code)));
    }
    redirect(&format!("{}&placed=1", visit.links().order(number, code)))
}

fn form_page(clock: &impl Clock, visit: &Visit<'_>) -> Result<CheckoutPage, Problem> {
    let priced = visit.cart.record.priced(&visit.catalog)?;
    let page = CheckoutPage::new(visit.chrome(), &visit.shop, &priced, fresh_key(clock))?;
    Ok(CheckoutPage { note: Field::filled(&visit.cart.record.note), ..page })
}

async fn has_problem(table: &impl Table, visit: &Visit<'_>) -> Result<bool, Problem> {
    let free = crate::store::stock::free(table, &visit.shop.id, visit.now).await?;
    Ok(visit.cart.record.lines.iter().any(|line| {
        visit.catalog.find(&line.sku).is_none()
            || free.get(&line.sku).is_some_and(|left| *left < line.quantity)
    }))
}

/// What the shop should know, as a form says it.
pub(super) fn note_field(text: &str) -> Field {
    if text.chars().count() > NOTE_CHARS_MAX {
        Field::refused(text, FieldError::TooLong { most: NOTE_CHARS_MAX })
    } else {
        Field::filled(text)
    }
}

impl Buyer {
    /// Name and phone of a form.
    pub(super) fn read(form: &Form, country_code: &str) -> Self {
        let name = form.field("name");
        let phone = form.field("phone");
        let parsed = Phone::from_local(phone, country_code).ok();
        let name = match name.chars().count() {
            0 => Field::refused(name, FieldError::NameMissing),
            count if count > NAME_CHARS_MAX => {
                Field::refused(name, FieldError::TooLong { most: NAME_CHARS_MAX })
            }
            _ => Field::filled(name),
        };
        let phone_field = match (&parsed, phone.is_empty()) {
            (Some(_), _) => Field::filled(phone),
            (None, true) => Field::refused(phone, FieldError::PhoneMissing),
            (None, false) => Field::refused(phone, FieldError::NotAPhone),
        };
        Self { name, phone_field, phone: parsed }
    }

    pub(super) fn is_refused(&self) -> bool {
        self.name.is_refused() || self.phone_field.is_refused()
    }
}
