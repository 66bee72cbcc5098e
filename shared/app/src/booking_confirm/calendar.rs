//! The shop's calendar: what is booked, and days on which nothing is.

use super::{Answer, Desk};
use crate::booking;
use crate::ordering::Stop;
use crate::ordering::tell::Told;
use crate::store;
use crate::store::audit::{self, Audit};
use crate::store::waiting;
use domain::booking::agenda::{Agenda, Closure, Resource};
use domain::booking::{Booking, NotBooked};
use domain::ids::AuditId;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::{Table, Write};
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
    let open = kept(desk, range).await?;
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    let page = desk.calendar_page();
    Ok(desk.say(said::list(language, range, &with_names(desk, &open), shop, &page)))
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
    let resource = named(&desk.agenda.record, name)?;
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
    let action = if is_lifted { "calendar.opened" } else { "calendar.blocked" };
    let subject = format!("{what} {}..{}", range.from, range.to);
    let mut writes = vec![
        store::booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, action, subject)?,
    ];
    if is_lifted {
        writes.push(waiting::freed(&shop.id, desk.occasion.now)?);
    }
    let said = if is_lifted {
        said::lifted(language, range, resource)
    } else {
        let mut open = kept(desk, range).await?;
        open.retain(|booking| id.as_ref().is_none_or(|id| booking.resource == *id));
        said::blocked(language, range, resource, &with_names(desk, &open), shop)
    };
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// The bookings of some days that are kept, in order.
pub(super) async fn kept<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
) -> Result<Vec<Booking>, Stop> {
    Ok(booking::kept(desk.table, desk.occasion.shop, range, desk.occasion.now).await?)
}

/// Hands out the links to calendar feeds, of one resource or of each; new ones end the old.
pub(super) fn feeds<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: Option<&str>,
    is_new: bool,
) -> Result<Answer, Stop> {
    let resource = named(&desk.agenda.record, name)?;
    let mut agenda = desk.agenda.record.clone();
    let mut writes = Vec::new();
    if is_new {
        agenda.feed_edition = agenda.feed_edition.saturating_add(1);
        writes.push(store::booking::save_agenda(
            &desk.occasion.shop.id,
            &agenda,
            desk.agenda.version,
        )?);
        let subject = format!("edition {}", agenda.feed_edition);
        writes.push(audited(desk, "calendar.feeds_renewed", subject)?);
    }
    let each = agenda.resources.iter().filter(|it| resource.is_none_or(|one| one.id == it.id));
    let all = resource.is_none().then(|| (None, desk.feed(None, agenda.feed_edition)));
    let each = each.map(|it| (Some(&it.name), desk.feed(Some(&it.id), agenda.feed_edition)));
    let feeds: Vec<_> = all.into_iter().chain(each).collect();
    let said = said::feeds(desk.occasion.language, &feeds, is_new);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// The resource of a name; none without a name.
fn named<'a>(agenda: &'a Agenda, name: Option<&str>) -> Result<Option<&'a Resource>, NotBooked> {
    let Some(name) = name else { return Ok(None) };
    let names = || agenda.resources.iter().map(|resource| resource.name.clone()).collect();
    let found = agenda.resource_called(name);
    found.map(Some).ok_or_else(|| NotBooked::NoSuchResource { names: names() })
}

/// A row of the audit log about the shop's calendar.
pub(super) fn audited<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    action: &str,
    subject: String,
) -> Result<Write, Stop> {
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: action.to_owned(),
        subject,
        before: None,
        after: None,
    };
    Ok(audit::add(desk.occasion.shop, AuditId::new(desk.clock.fresh()), &row)?)
}

/// Bookings with who or what does them.
pub(super) fn with_names<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    bookings: &'a [Booking],
) -> Vec<(&'a Booking, &'a str)> {
    let agenda = &desk.agenda.record;
    bookings.iter().map(|booking| (booking, agenda.name_of(&booking.resource))).collect()
}
