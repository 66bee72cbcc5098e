//! With whom a customer wants to come: who was named, what they do, and the question where nobody of
//! that name does it.

use super::customer::services;
use super::{Answer, Desk};
use domain::booking::agenda::{Resource, Rule};
use domain::booking::{Booking, NotBooked};
use domain::catalog::Product;
use domain::command::When;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::booking as said;

/// Who was named and does a service; none where nobody was named.
///
/// # Errors
/// The question who else it may be.
pub(super) fn meant<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    when: &When,
) -> Result<Option<&'a Resource>, Box<Answer>> {
    let Some(name) = when.with.as_deref() else { return Ok(None) };
    let agenda = &desk.agenda.record;
    let found = agenda.resource_meant(name).filter(|found| rule.resources.contains(&found.id));
    found.map(Some).ok_or_else(|| {
        let does = agenda.resources.iter().filter(|it| rule.resources.contains(&it.id));
        let does: Vec<&Resource> = does.collect();
        Box::new(desk.say(said::with_whom(desk.occasion.language, product, name, &does, when)))
    })
}

/// What can be booked with whoever was named, in the order of the catalogue.
pub(super) fn done_by<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    name: Option<&str>,
) -> Result<Vec<(&'a Product, &'a Rule)>, NotBooked> {
    let mut services = services(desk);
    if let Some(name) = name {
        let agenda = &desk.agenda.record;
        let names = || agenda.resources.iter().map(|resource| resource.name.clone()).collect();
        let found = agenda.resource_meant(name);
        let found = found.ok_or_else(|| NotBooked::NoSuchResource { names: names() })?;
        services.retain(|(_, rule)| rule.resources.contains(&found.id));
    }
    Ok(services)
}

/// "Book Joseph tomorrow": what was read as the name of a service, where it is that of somebody.
pub(super) fn instead_of_service<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    service: Option<&str>,
    when: &When,
) -> Option<When> {
    let name = service.filter(|_| when.with.is_none())?;
    let found = desk.agenda.record.resource_meant(name)?;
    Some(When { with: Some(found.id.to_string()), ..when.clone() })
}

/// Who was named to have a booking instead; none where nobody was.
pub(super) fn instead<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    booking: &Booking,
    when: &When,
) -> Result<Result<Option<&'a Resource>, Box<Answer>>, NotBooked> {
    if when.with.is_none() {
        return Ok(Ok(None));
    }
    let product = desk.catalog.product(booking.service).ok_or(NotBooked::NotBookable)?;
    let rule = desk.agenda.record.rules.get(&booking.service).ok_or(NotBooked::NotBookable)?;
    Ok(meant(desk, product, rule, when))
}
