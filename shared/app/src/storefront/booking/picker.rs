//! Choosing a time and having it held: one form, one booking, however often it is sent.

use super::super::Ports;
use super::super::answer::{Problem, page, redirect};
use super::super::checkout::{Buyer, customer, fresh_key, note_field};
use super::super::visit::Visit;
use super::{TRIES_MAX, agenda, code, commit, earlier, link_key, occasion};
use crate::booking;
use crate::booking_confirm::Wish;
use crate::ordering::Stop;
use crate::store::once::Landed;
use bytes::Bytes;
use domain::booking::NotBooked;
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::decide::BookingAsk;
use domain::catalog::Product;
use domain::contact::Phone;
use domain::ids::{CauseId, ProductId, ResourceId};
use domain::order::Customer;
use domain::phrase::link;
use domain::refusal::Refusal;
use domain::time::{BusinessDay, Timestamp};
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use views::pages::field::Field;
use views::pages::picker::{Choosing, NotBookablePage, PickerPage};

/// A service with how it is booked, by whoever was chosen.
struct Service {
    product: Product,
    agenda: Agenda,
    /// Everybody who can do it.
    rule: Rule,
    with: Option<ResourceId>,
}

/// What was typed into the form.
struct Typed {
    key: String,
    from: Option<Timestamp>,
    buyer: Buyer,
    note: Field,
}

impl Service {
    /// The rule with those alone who may do it.
    fn chosen_rule(&self) -> Rule {
        self.rule.done_by(self.with.as_ref())
    }

    async fn page(
        &self,
        table: &impl Table,
        visit: &Visit<'_>,
        day: Option<&BusinessDay>,
        from: Option<Timestamp>,
        key: String,
    ) -> Result<PickerPage, Problem> {
        let rule = self.chosen_rule();
        let slots = booking::free(table, &visit.shop, &self.agenda, &rule, visit.now).await?;
        let words = link::product_words(&self.product.name);
        let choosing = Choosing {
            product: &self.product,
            rule: &self.rule,
            agenda: &self.agenda,
            slots: &slots,
            with: self.with.as_ref(),
            day,
            from,
            horizon_days: booking::days_ahead(&rule).unsigned_abs(),
            key,
        };
        Ok(PickerPage::new(visit.chrome_in(visit.language(), &words), &visit.shop, &choosing))
    }
}

/// The service, or the page that says why it is none.
async fn service(
    table: &impl Table,
    visit: &Visit<'_>,
    id: &str,
    with: &str,
) -> Result<Result<Service, Response<Bytes>>, Problem> {
    let id: Option<ProductId> = id.parse().ok();
    let product = visit.catalog.products().iter().find(|product| Some(product.id) == id);
    let Some(product) = product else {
        return Err(Problem::NotFound(Some(Box::new(visit.chrome()))));
    };
    let agenda = agenda(table, visit).await?;
    let Some(rule) = agenda.rules.get(&product.id).cloned() else {
        let words = link::product_words(&product.name);
        let product_href = visit.links().product(product.id);
        let (chrome, name) = (visit.chrome_in(visit.language(), &words), product.name.clone());
        let shown = NotBookablePage { chrome, name, product_href };
        return Ok(Err(visit.with_cookie(page(StatusCode::NOT_FOUND, &shown))));
    };
    let with = with.parse().ok().filter(|with| rule.resources.contains(with));
    Ok(Ok(Service { product: product.clone(), agenda, rule, with }))
}

/// Shows the free times of a service.
pub(in crate::storefront) async fn choose(
    table: &impl Table,
    clock: &impl Clock,
    visit: &Visit<'_>,
    id: &str,
) -> Result<Response<Bytes>, Problem> {
    let service = match service(table, visit, id, visit.asked.query("with")).await? {
        Ok(service) => service,
        Err(page) => return Ok(page),
    };
    let day = BusinessDay::parse(visit.asked.query("day"));
    let shown = service.page(table, visit, day.as_ref(), None, fresh_key(clock)).await?;
    Ok(visit.with_cookie(page(StatusCode::OK, &shown)))
}

/// Holds the time that was chosen.
pub(in crate::storefront) async fn hold<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    id: &str,
) -> Result<Response<Bytes>, Problem> {
    let form = visit.asked.form().ok_or(Problem::BadRequest)?;
    let cause = visit.cause(&form)?;
    if let Some(number) = earlier(ports.table, visit, &cause).await? {
        return held(ports.secrets, visit, number).await;
    }
    let service = match service(ports.table, visit, id, form.field("with")).await? {
        Ok(service) => service,
        Err(page) => return Ok(page),
    };
    let typed = Typed {
        key: form.field("key").to_owned(),
        from: form.field("from").parse().ok().map(Timestamp::from_millis),
        buyer: Buyer::read(&form, &visit.shop.country_code),
        note: note_field(form.field("note")),
    };
    let is_refused = typed.buyer.is_refused() || typed.note.is_refused();
    let (Some(phone), Some(from), false) = (&typed.buyer.phone, typed.from, is_refused) else {
        return again(ports.table, visit, &service, &typed, None).await;
    };
    for _ in 0..TRIES_MAX {
        match attempt(ports, visit, &cause, &service, &typed, phone, from).await {
            Ok((Landed::Now, number)) => return held(ports.secrets, visit, number).await,
            Ok((Landed::Before, _)) => {
                let number = earlier(ports.table, visit, &cause).await?;
                return held(ports.secrets, visit, number.ok_or(Problem::BadRequest)?).await;
            }
            Ok((Landed::Raced, _)) => {}
            Err(stop) => {
                let Refusal::Booking(why) = Problem::of_stop(stop)? else {
                    return Err(Problem::BadRequest);
                };
                return again(ports.table, visit, &service, &typed, Some(&why)).await;
            }
        }
    }
    Err(Problem::Unavailable("others keep booking the same days".to_owned()))
}

async fn attempt<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    cause: &CauseId,
    service: &Service,
    typed: &Typed,
    phone: &Phone,
    from: Timestamp,
) -> Result<(Landed, u64), Stop> {
    let name = &typed.buyer.name.value;
    let (person, introduced) = customer(ports, visit, name, phone).await?;
    let occasion = occasion(visit, cause, person);
    let waiting = booking::unanswered(ports.table, &visit.shop, person, visit.now).await?;
    let who = Customer {
        person,
        name: name.clone(),
        phone_tail: phone.tail().to_owned(),
        language: Some(occasion.language),
    };
    let (rule, note) = (service.chosen_rule(), typed.note.value.as_str());
    let wish = Wish { product: &service.product, rule: &rule, from, note };
    let asked = wish.booking(&occasion, who)?;
    let ask = BookingAsk::Hold { waiting };
    commit(ports, &occasion, &visit.catalog, &service.agenda, &asked, &ask, introduced).await
}

/// The page once more, with what was typed and why nothing was booked.
async fn again(
    table: &impl Table,
    visit: &Visit<'_>,
    service: &Service,
    typed: &Typed,
    why: Option<&NotBooked>,
) -> Result<Response<Bytes>, Problem> {
    let day = typed.from.map(|from| from.business_day(&visit.shop.zone));
    let key = typed.key.clone();
    let shown = service.page(table, visit, day.as_ref(), typed.from, key).await?;
    let buyer = &typed.buyer;
    let shown = shown.filled(&buyer.name, &buyer.phone_field, &typed.note);
    let shown = if typed.from.is_none() { shown.without_time() } else { shown };
    let (status, shown) = match why {
        Some(why) => (StatusCode::CONFLICT, shown.because(why)),
        None => (StatusCode::UNPROCESSABLE_ENTITY, shown),
    };
    Ok(visit.with_cookie(page(status, &shown)))
}

/// To the booking's page.
async fn held(
    secrets: &impl Secrets,
    visit: &Visit<'_>,
    number: u64,
) -> Result<Response<Bytes>, Problem> {
    let code = code(&link_key(secrets).await?, &visit.shop.id, number);
    Ok(visit.with_cookie(redirect(&format!("{}&made=1", visit.links().booking(number, &code)))))
}
