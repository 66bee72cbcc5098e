//! The shop's calendar: what is booked, and days on which nothing is.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::ordering::tell::Told;
use crate::store::audit::{self, Audit};
use crate::store::{booking, waiting};
use domain::booking::agenda::Closure;
use domain::booking::place::Span;
use domain::booking::{Booking, NotBooked};
use domain::ids::AuditId;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::booking as said;

/// Days that are shown where none are named.
const DAYS: i32 = 7;
/// Days further ahead are not blocked, nor more of them at once.
const BLOCKED_DAYS_MAX: i32 = 366;

/// What is booked on some days.
pub(super) async fn list<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: Option<&DayRange>,
) -> Result<Answer, Stop> {
    let today = desk.occasion.now.business_day(&desk.occasion.shop.zone);
    let week = DayRange { to: today.plus_days(DAYS - 1), from: today };
    let range = range.unwrap_or(&week);
    let open = open(desk, range).await?;
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    Ok(desk.say(said::list(language, range, &with_names(desk, &open), shop)))
}

/// Takes no bookings on some days, or takes them again.
pub(super) async fn block<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
    name: Option<&str>,
    is_lifted: bool,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let today = desk.occasion.now.business_day(&shop.zone);
    let mut agenda = desk.agenda.record.clone();
    let resource = match name.map(|name| desk.agenda.record.resource_called(name)) {
        Some(None) => {
            let names = agenda.resources.iter().map(|resource| resource.name.clone());
            return Err(NotBooked::NoSuchResource { names: names.collect() }.into());
        }
        Some(found) => found,
        None => None,
    };
    let is_ahead = today <= range.from && range.from <= range.to;
    if !is_ahead || range.to.days_since(&today) > BLOCKED_DAYS_MAX {
        return Err(NotBooked::BadDays.into());
    }
    let id = resource.map(|resource| resource.id.clone());
    let closure = Closure { range: range.clone(), resource: id.clone() };
    // Days that are over close nothing any more.
    agenda.closures.retain(|known| *known != closure && today <= known.range.to);
    if !is_lifted {
        agenda.closures.push(closure);
    }
    let what = id.as_ref().map_or("everything", |id| id.as_str());
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: if is_lifted { "calendar.opened" } else { "calendar.blocked" }.to_owned(),
        subject: format!("{what} {}..{}", range.from, range.to),
        before: None,
        after: None,
    };
    let mut writes = vec![
        booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?,
    ];
    if is_lifted {
        writes.push(waiting::freed(&shop.id, desk.occasion.now)?);
    }
    let said = if is_lifted {
        said::lifted(language, range, resource)
    } else {
        let mut open = open(desk, range).await?;
        open.retain(|booking| id.as_ref().is_none_or(|id| booking.resource == *id));
        said::blocked(language, range, resource, &with_names(desk, &open), shop)
    };
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// The bookings of some days that are kept, in order.
async fn open<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
) -> Result<Vec<Booking>, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let [from, to] = [&range.from, &range.to.plus_days(1)].map(|day| shop.zone.at(day, 0));
    let mut found = booking::between(desk.table, &shop.id, Span { from, to }).await?;
    found.retain(|one| one.from < to && one.place().is_some_and(|place| place.is_kept(now)));
    Ok(found)
}

fn with_names<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    bookings: &'a [Booking],
) -> Vec<(&'a Booking, &'a str)> {
    let agenda = &desk.agenda.record;
    bookings.iter().map(|booking| (booking, agenda.name_of(&booking.resource))).collect()
}
