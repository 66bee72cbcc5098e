//! The shop's calendar: what is booked, and days and hours at which nothing is.

use super::{Answer, Desk};
use crate::booking;
use crate::ordering::Stop;
use crate::ordering::tell::Told;
use crate::store;
use crate::store::audit::{self, Audit};
use crate::store::waiting;
use domain::booking::agenda::{Agenda, Hours, Resource};
use domain::booking::closure::Closure;
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
    let rows = with_names(desk, &open);
    Ok(desk.say(said::list(language, range, &rows, &desk.agenda.record, shop, &page)))
}

/// Takes no bookings on some days, or at some hours of them.
pub(super) async fn block<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    closure: Closure,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let mut agenda = still_closed(desk);
    agenda.block(closure.clone());
    let writes = vec![
        store::booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, "calendar.blocked", subject(&closure))?,
    ];
    // What began the evening before, or goes on past midnight, may be in it.
    let DayRange { from, to } = &closure.range;
    let around = DayRange { from: from.plus_days(-1), to: to.plus_days(1) };
    let mut open = kept(desk, &around).await?;
    open.retain(|booking| closure.meets(booking, &shop.zone));
    let said = said::blocked(language, &closure, &agenda, &with_names(desk, &open), shop);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// Takes bookings again then; what else is blocked stays so and is told.
pub(super) fn open_again<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    closure: &Closure,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let mut agenda = still_closed(desk);
    if !agenda.lift(closure) {
        return Ok(desk.say(said::not_blocked(language, closure, &agenda)));
    }
    let writes = vec![
        store::booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, "calendar.opened", subject(closure))?,
        waiting::freed(&shop.id, desk.occasion.now)?,
    ];
    let said = said::lifted(language, closure, &agenda);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// The closure that is asked for.
///
/// # Errors
/// `NoSuchResource`, and `BadDays` where it lies behind or too far ahead.
pub(super) fn closure<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
    name: Option<&str>,
    hours: Option<Hours>,
) -> Result<Closure, NotBooked> {
    let (zone, now) = (&desk.occasion.shop.zone, desk.occasion.now);
    let today = now.business_day(zone);
    let resource = named(&desk.agenda.record, name)?.map(|resource| resource.id.clone());
    let closure = Closure { range: range.clone(), resource, hours };
    let is_ahead = today <= range.from && range.from <= range.to && !closure.is_over(now, zone);
    let is_near = range.to.days_since(&today) <= BLOCKED_DAYS_MAX;
    (is_ahead && is_near).then_some(closure).ok_or(NotBooked::BadDays)
}

/// The agenda without what is over and blocks nothing any more.
fn still_closed<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Agenda {
    let mut agenda = desk.agenda.record.clone();
    let yesterday = desk.occasion.now.business_day(&desk.occasion.shop.zone).plus_days(-1);
    // A night that began yesterday may not be over.
    agenda.closures.retain(|known| yesterday <= known.range.to);
    agenda
}

/// A closure in the audit log.
fn subject(closure: &Closure) -> String {
    let Closure { range, resource, hours } = closure;
    let what = resource.as_ref().map_or("everything", |id| id.as_str());
    let hours = hours.map(|hours| format!(" {hours}")).unwrap_or_default();
    format!("{what} {}..{}{hours}", range.from, range.to)
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
