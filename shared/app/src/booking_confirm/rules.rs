//! How services are booked, as the owner says it. What is booked already keeps the rule it was agreed
//! under.

use super::calendar::{audited, kept, with_names};
use super::customer::{named, services};
use super::{Answer, Desk};
use crate::booking::DAYS_MAX;
use crate::ordering::Stop;
use crate::store::audit::{self, Audit};
use crate::store::{Versioned, booking, catalog, waiting};
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::change::{BadRule, ServiceChange};
use domain::booking::{Booking, NotBooked};
use domain::catalog::{Product, ProductKind};
use domain::command::ServiceCommand;
use domain::ids::{AuditId, ProductId, ResourceId};
use domain::phrase::search;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::booking::{ahead, rules as said};

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ServiceCommand,
) -> Result<Answer, Stop> {
    match command {
        ServiceCommand::Rules { service } => Ok(show(desk, service.as_deref())),
        ServiceCommand::Change { service, change } => {
            let Some(product) = meant(desk, service.as_deref(), change)? else {
                return Ok(which(desk));
            };
            changed(desk, product, change, desk.agenda.record.clone()).await
        }
        ServiceCommand::ResourceAdd { name, service } => add(desk, name, *service).await,
    }
}

fn show<T: Table, C: Clock>(desk: &Desk<'_, T, C>, words: Option<&str>) -> Answer {
    let (language, agenda) = (desk.occasion.language, &desk.agenda.record);
    let mut shown = services(desk);
    if words.is_some() {
        let Some(product) = named(desk, words) else { return which(desk) };
        shown.retain(|(known, _)| known.id == product.id);
    }
    desk.say(said::all(language, agenda, &shown))
}

/// The service that words mean; one that is to be booked may be any of the catalogue.
fn meant<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    words: Option<&str>,
    change: &ServiceChange,
) -> Result<Option<&'a Product>, NotBooked> {
    let (ServiceChange::Begin { .. }, Some(words)) = (change, words) else {
        return Ok(named(desk, words));
    };
    let found = search::find(desk.catalog, words);
    let found = found.first().and_then(|(id, _)| desk.catalog.product(*id));
    let is_service = |it: &&Product| matches!(it.kind, ProductKind::Service { .. });
    found.filter(is_service).map(Some).ok_or_else(|| BadRule::NotAService.into())
}

/// Asks which service is meant; where there is none, says how one begins.
pub(super) fn which<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Answer {
    let services = services(desk);
    if services.is_empty() {
        return desk.say(said::all(desk.occasion.language, &desk.agenda.record, &[]));
    }
    let names: Vec<&str> = services.iter().map(|(product, _)| product.name.as_str()).collect();
    desk.say(ahead::no_such_service(desk.occasion.language, &names))
}

/// Has somebody new be booked, for what a tap has said that they do.
async fn add<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: &str,
    service: Option<ProductId>,
) -> Result<Answer, Stop> {
    let mut agenda = desk.agenda.record.clone();
    // The button may be tapped after they have been added.
    let resource = match agenda.resource_called(name).filter(|_| service.is_some()) {
        Some(known) => known.clone(),
        None => agenda.newcomer(name).map_err(NotBooked::from)?,
    };
    let is_new = agenda.resource_called(&resource.name).is_none();
    if is_new {
        agenda.resources.push(resource.clone());
    }
    let row = audited(desk, "resource.added", resource.id.to_string())?;
    let mut answer = if let Some(id) = service {
        let product = desk.catalog.product(id).ok_or(NotBooked::NotBookable)?;
        let change = ServiceChange::By { name: resource.name };
        changed(desk, product, &change, agenda).await?
    } else {
        let mut answer = desk.say(said::added(desk.occasion.language, &resource, &services(desk)));
        answer.writes.push(saved(desk, &agenda)?);
        answer
    };
    answer.writes.extend(is_new.then_some(row));
    Ok(answer)
}

/// Changes how a service is booked in an agenda.
async fn changed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    change: &ServiceChange,
    mut agenda: Agenda,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let before = agenda.rules.get(&product.id).cloned();
    let after = match change.applied(before.as_ref(), &agenda) {
        Ok(after) => after,
        Err(NotBooked::NoSuchResource { names }) => {
            return Ok(nobody(desk, product, change, &names));
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let left = left(desk, product.id, before.as_ref(), after.as_ref()).await?;
    let left = with_names(desk, &left);
    let is_same = before == after;
    if let Some(rule) = &after {
        agenda.rules.insert(product.id, rule.clone());
    } else {
        agenda.rules.remove(&product.id);
    }
    let mut answer = desk.say(match &after {
        Some(rule) => said::changed(language, &agenda, (product, rule), !is_same, (&left, shop)),
        None => said::ended(language, product, &left, shop),
    });
    if is_same {
        return Ok(answer);
    }
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: "service.changed".to_owned(),
        subject: product.id.to_string(),
        before: before.map(|rule| format!("{rule:?}")),
        after: after.as_ref().map(|rule| format!("{rule:?}")),
    };
    answer.writes.push(saved(desk, &agenda)?);
    answer.writes.push(audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?);
    if let Some(rule) = after {
        answer.writes.extend(lasting(desk, product.id, rule.duration_minutes).await?);
        // Whoever waits may find a time by it.
        answer.writes.push(waiting::freed(&shop.id, desk.occasion.now)?);
    }
    Ok(answer)
}

fn saved<T: Table, C: Clock>(desk: &Desk<'_, T, C>, agenda: &Agenda) -> Result<Write, Stop> {
    Ok(booking::save_agenda(&desk.occasion.shop.id, agenda, desk.agenda.version)?)
}

/// Nobody is called so: who there is, and how they are added.
fn nobody<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    change: &ServiceChange,
    names: &[String],
) -> Answer {
    let (ServiceChange::By { name } | ServiceChange::NotBy { name }) = change else {
        let name =
            if let ServiceChange::Begin { name, .. } = change { name.as_deref() } else { None };
        let name = name.unwrap_or_default();
        return desk.say(said::unknown(desk.occasion.language, product, name, names, false));
    };
    let agenda = &desk.agenda.record;
    let joins = matches!(change, ServiceChange::By { .. });
    let new = agenda.newcomer(name).ok().filter(|_| joins);
    let name = new.as_ref().map_or(name.as_str(), |new| new.name.as_str());
    desk.say(said::unknown(desk.occasion.language, product, name, names, new.is_some()))
}

/// The write by which the catalogue says how long a service takes; none where it does.
async fn lasting<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: ProductId,
    minutes: u32,
) -> Result<Option<Write>, Stop> {
    let shop = &desk.occasion.shop.id;
    let kind = ProductKind::Service { duration_minutes: minutes };
    let found = catalog::load_product(desk.table, shop, product).await?;
    let Some(Versioned { record, version }) = found.filter(|it| it.record.kind != kind) else {
        return Ok(None);
    };
    Ok(Some(catalog::save(shop, &Product { kind, ..record }, version)?))
}

/// What is booked with somebody who does it no longer, or of what is booked no more.
async fn left<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    service: ProductId,
    before: Option<&Rule>,
    after: Option<&Rule>,
) -> Result<Vec<Booking>, Stop> {
    let stays = |one: &ResourceId| after.is_some_and(|rule| rule.resources.contains(one));
    let all = before.map_or(&[][..], |rule| rule.resources.as_slice());
    if all.iter().all(stays) {
        return Ok(Vec::new());
    }
    let today = desk.occasion.now.business_day(&desk.occasion.shop.zone);
    let range = DayRange { to: today.plus_days(DAYS_MAX), from: today };
    let mut left = kept(desk, &range).await?;
    left.retain(|booking| booking.service == service && !stays(&booking.resource));
    Ok(left)
}
