//! The order written like an e-mail: it is read, shown, and becomes a draft that holds nothing.

use super::Ports;
use super::answer::{Problem, page, redirect};
use super::checkout::{Buyer, Draft, done_before, fresh_key, number_and_code};
use super::request::Form;
use super::visit::Visit;
use crate::store::once::{self, Done, Landed};
use crate::store::stock;
use bytes::Bytes;
use domain::cart::{Cart, PricedLine};
use domain::command::Unclear;
use domain::ids::ProductId;
use domain::order::{NOTE_CHARS_MAX, Origin};
use domain::phrase::lines;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use views::pages::field::{Field, FieldError};
use views::pages::line::LineRow;
use views::pages::order_form::{MESSAGE_CHARS_MAX, OrderFormPage, Preview, Unknown};
use views::sum::Sum;

const TRIES_MAX: usize = 5;
/// RFC 5321's limit of an address.
const EMAIL_CHARS_MAX: usize = 254;

pub(super) fn show(clock: &impl Clock, visit: &Visit<'_>) -> Response<Bytes> {
    let empty = OrderFormPage::new(visit.chrome(), &visit.shop, fresh_key(clock));
    visit.with_cookie(page(StatusCode::OK, &empty))
}

/// Shows what was understood, or makes the draft.
pub(super) async fn submit<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let cause = visit.cause(&form)?;
    if let Some(done) = once::earlier(ports.table, &visit.shop.id, &cause).await? {
        return Ok(drafted(visit, &done));
    }
    let written = Written::read(&form, visit);
    let priced = written.cart.priced(&visit.catalog)?;
    let (Some(phone), true) =
        (&written.buyer.phone, written.is_complete() && form.field("step") == "order")
    else {
        return shown(ports.table, visit, &form, written).await;
    };
    let email = form.field("email");
    let note = if email.is_empty() { String::new() } else { format!("E-mail: {email}") };
    let note: String = note.chars().take(NOTE_CHARS_MAX).collect();
    let name = written.buyer.name.value.clone();
    let draft = Draft { origin: Origin::EmailForm, name: &name, phone, note: &note };
    for _ in 0..TRIES_MAX {
        match draft.commit(ports, visit, &cause, &priced, Vec::new()).await {
            Ok((Landed::Raced, _)) => {}
            Ok((_, Some(done))) => return Ok(drafted(visit, &done)),
            Ok((_, None)) => {
                let done = done_before(ports.table, visit, &cause).await?;
                return Ok(drafted(visit, &done));
            }
            Err(stop) => {
                Problem::of_stop(stop)?;
                return shown(ports.table, visit, &form, written).await;
            }
        }
    }
    Err(Problem::Unavailable("the customer's record keeps changing".to_owned()))
}

/// The form as it was sent.
struct Written {
    buyer: Buyer,
    email: Field,
    message: Field,
    cart: Cart,
    unclear: Vec<Unclear>,
}

impl Written {
    fn read(form: &Form, visit: &Visit<'_>) -> Self {
        let text = form.field("message");
        let (found, unclear) = lines::read(text, &visit.catalog);
        let cart = found.iter().try_fold(Cart::default(), |cart, line| {
            cart.add(&line.sku, line.quantity, visit.catalog.measure_of(&line.sku))
        });
        let cart = cart.unwrap_or_default();
        let message = if text.is_empty() {
            Field::refused(text, FieldError::MessageMissing)
        } else if text.chars().count() > MESSAGE_CHARS_MAX {
            Field::refused(text, FieldError::TooLong { most: MESSAGE_CHARS_MAX })
        } else if cart.is_empty() && unclear.is_empty() {
            Field::refused(text, FieldError::NothingUnderstood)
        } else {
            Field::filled(text)
        };
        let email = form.field("email");
        let email = if email.is_empty() || is_email(email) {
            Field::filled(email)
        } else {
            Field::refused(email, FieldError::NotAnEmail)
        };
        let buyer = Buyer::read(form, &visit.shop.country_code);
        Self { buyer, email, message, cart, unclear }
    }

    fn is_complete(&self) -> bool {
        !self.buyer.is_refused()
            && !self.email.is_refused()
            && !self.message.is_refused()
            && !self.cart.is_empty()
    }
}

async fn shown(
    table: &impl Table,
    visit: &Visit<'_>,
    form: &Form,
    written: Written,
) -> Result<Response<Bytes>, Problem> {
    let free = stock::free(table, &visit.shop.id, visit.now).await?;
    let priced = written.cart.priced(&visit.catalog)?;
    let row = |line: &PricedLine<'_>| {
        LineRow::priced(&visit.links(), line, free.get(&line.variant.sku).copied())
    };
    let preview = Preview {
        lines: priced.iter().map(row).collect(),
        sum: Sum::of_lines(&priced, &visit.shop)?,
        unknown: written.unclear.iter().map(|unclear| unknown(visit, unclear)).collect(),
    };
    let mut again = OrderFormPage::new(visit.chrome(), &visit.shop, form.field("key").to_owned());
    let looked_at = !written.message.is_refused();
    again.preview = looked_at.then_some(preview);
    (again.message, again.email) = (written.message, written.email);
    (again.name, again.phone) = (written.buyer.name, written.buyer.phone_field);
    if form.field("step") != "order" {
        // A first look needs no name yet; what is missing is asked for when it is ordered.
        again.name.error = None;
        again.phone.error = None;
    }
    let status = if again.is_refused() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(visit.with_cookie(page(status, &again)))
}

fn unknown(visit: &Visit<'_>, unclear: &Unclear) -> Unknown {
    let name = |id: &ProductId| visit.catalog.product(*id).map(|product| product.name.clone());
    match unclear {
        Unclear::Which { product, quantity } => {
            let found = visit.catalog.product(*product);
            let names = found.map(|product| {
                product.variants.iter().map(|variant| product.variant_name(variant)).collect()
            });
            let text = found.map_or_else(String::new, |product| product.name.clone());
            Unknown { text: format!("{quantity} {text}"), suggestions: names.unwrap_or_default() }
        }
        Unclear::Unknown { words, near, .. } => {
            Unknown { text: words.clone(), suggestions: near.iter().filter_map(name).collect() }
        }
    }
}

fn drafted(visit: &Visit<'_>, done: &Done) -> Response<Bytes> {
    match number_and_code(done) {
        Some((number, code)) => redirect(&visit.links().order(number, code)),
        None => redirect(&visit.links().orders()),
    }
}

/// One sign, something on both sides, a dot behind: the rest only a letter can prove.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    text.len() <= EMAIL_CHARS_MAX
        && !local.is_empty()
        && !domain.contains('@')
        && domain.split('.').count() >= 2
        && domain.split('.').all(|part| !part.is_empty())
        && text.bytes().all(|byte| byte.is_ascii_graphic())
}
