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
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::command::ClosedDays;
use domain::ids::{AuditId, ResourceId};
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
    let week = DayRange { to: today.plus_days(DAYS - 1), from: today.clone() };
    let range = range.unwrap_or(&week);
    let open = kept(desk, range).await?;
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    let page = desk.calendar_page();
    let (rows, agenda) = (with_names(desk, &open), &desk.agenda.record);
    Ok(desk.say(said::list(language, range, &rows, agenda, shop, &page, &today)))
}

/// Takes no bookings on some days, or at some hours of them; or takes them again.
pub(super) async fn set<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    days: &ClosedDays,
    name: Option<&str>,
    hours: Option<Hours>,
    is_lifted: bool,
) -> Result<Answer, Stop> {
    let resource = named(&desk.agenda.record, name)?.map(|resource| &resource.id);
    if *days == ClosedDays::Unsaid && is_lifted {
        return open_only(desk, resource);
    }
    let closures = closures(desk, days, resource, hours, is_lifted)?;
    if is_lifted { open_again(desk, &closures) } else { block(desk, &closures).await }
}

async fn block<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    closures: &[Closure],
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let today = desk.occasion.now.business_day(&shop.zone);
    let mut agenda = still_closed(desk, desk.agenda.record.clone());
    for closure in closures {
        agenda.block(closure.clone())?;
    }
    let writes = vec![
        store::booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, "calendar.blocked", subject(closures))?,
    ];
    let mut open = Vec::new();
    for closure in closures {
        // What began the evening before, or goes on past midnight, may be in it.
        let DayRange { from, to } = &closure.range;
        let last = to.clone().min(today.plus_days(BLOCKED_DAYS_MAX));
        let around = DayRange { from: from.plus_days(-1), to: last.plus_days(1) };
        let met = kept(desk, &around).await?.into_iter();
        open.extend(met.filter(|booking| closure.meets(booking, &shop.zone)));
    }
    open.dedup_by_key(|booking| booking.number);
    let rows = with_names(desk, &open);
    let said = said::blocked(language, closures, &agenda, &rows, shop, &today);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// Takes bookings again then; what else is blocked stays so and is told.
fn open_again<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    closures: &[Closure],
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let today = desk.occasion.now.business_day(&shop.zone);
    let mut agenda = still_closed(desk, desk.agenda.record.clone());
    let mut is_any = false;
    for closure in closures {
        is_any |= agenda.lift(closure)?;
    }
    if !is_any {
        return Ok(desk.say(said::lifted(language, closures, &agenda, &today, false)));
    }
    // Of what is blocked every week, the weeks until now are left.
    let agenda = still_closed(desk, agenda);
    let writes = vec![
        store::booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, "calendar.opened", subject(closures))?,
        waiting::freed(&shop.id, desk.occasion.now)?,
    ];
    let said = said::lifted(language, closures, &agenda, &today, true);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// Takes bookings of a resource again, or of everything without one, where one closure is ahead; of
/// several, which one is asked.
fn open_only<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    resource: Option<&ResourceId>,
) -> Result<Answer, Stop> {
    let (shop, language, now) = (desk.occasion.shop, desk.occasion.language, desk.occasion.now);
    let today = now.business_day(&shop.zone);
    let agenda = still_closed(desk, desk.agenda.record.clone());
    let is_ahead = |closure: &&Closure| {
        closure.resource.as_ref() == resource && !closure.is_over(now, &shop.zone)
    };
    let ahead: Vec<&Closure> = agenda.closures.iter().filter(is_ahead).collect();
    match ahead.as_slice() {
        [] => {
            let name = resource.map(|id| agenda.name_of(id));
            Ok(desk.say(said::none_blocked(language, name, &agenda, &today)))
        }
        [only] => open_again(desk, &[(*only).clone()]),
        several => {
            let which = said::which_closure(language, several, &agenda, &shop.zone, &today);
            Ok(desk.say(which))
        }
    }
}

/// The closures that are asked for, one for each stretch of days.
///
/// # Errors
/// `BadDays` where any lies behind or too far ahead, or no day is named.
fn closures<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    days: &ClosedDays,
    resource: Option<&ResourceId>,
    hours: Option<Hours>,
    is_lifted: bool,
) -> Result<Vec<Closure>, NotBooked> {
    let (zone, now) = (&desk.occasion.shop.zone, desk.occasion.now);
    let today = now.business_day(zone);
    let of = |range: DayRange, weekdays: &[u8]| {
        let weekdays = weekdays.iter().copied().collect();
        Closure { range, weekdays, resource: resource.cloned(), hours }
    };
    let ranges = match days {
        ClosedDays::Range(range) => std::slice::from_ref(range),
        ClosedDays::Each(ranges) => ranges,
        ClosedDays::Weekly(weekdays) if !weekdays.is_empty() => {
            // A night that began yesterday is taken back with the rest.
            let first = if is_lifted { today.plus_days(-1) } else { today };
            return Ok(vec![of(Closure::every_week(&first), weekdays)]);
        }
        ClosedDays::Weekly(_) | ClosedDays::Unsaid => &[],
    };
    let closures: Vec<Closure> = ranges.iter().map(|range| of(range.clone(), &[])).collect();
    let is_sound = |closure: &Closure| {
        let Closure { range, .. } = closure;
        let is_ahead = today <= range.from && range.from <= range.to && !closure.is_over(now, zone);
        is_ahead && range.to.days_since(&today) <= BLOCKED_DAYS_MAX
    };
    let are_sound = !closures.is_empty() && closures.iter().all(is_sound);
    are_sound.then_some(closures).ok_or(NotBooked::BadDays)
}

/// An agenda without what is over and blocks nothing any more.
fn still_closed<T: Table, C: Clock>(desk: &Desk<'_, T, C>, mut agenda: Agenda) -> Agenda {
    let yesterday = desk.occasion.now.business_day(&desk.occasion.shop.zone).plus_days(-1);
    // A night that began yesterday may not be over.
    agenda.closures.retain(|known| yesterday <= known.range.to);
    agenda
}

/// Closures in the audit log.
fn subject(closures: &[Closure]) -> String {
    let of = |closure: &Closure| {
        let Closure { range, weekdays, resource, hours } = closure;
        let what = resource.as_ref().map_or("everything", |id| id.as_str());
        let hours = hours.map(|hours| format!(" {hours}")).unwrap_or_default();
        if weekdays.is_empty() {
            format!("{what} {}..{}{hours}", range.from, range.to)
        } else {
            format!("{what} weekdays {weekdays:?} from {}{hours}", range.from)
        }
    };
    closures.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// The bookings of some days that are kept, in order.
pub(super) async fn kept<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
) -> Result<Vec<Booking>, Stop> {
    Ok(booking::kept(desk.table, desk.occasion.shop, range, desk.occasion.now).await?)
}

/// What was agreed to and has begun today or yesterday, of whoever is named.
pub(super) async fn begun<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    who: &str,
) -> Result<Vec<Booking>, Stop> {
    let now = desk.occasion.now;
    let today = now.business_day(&desk.occasion.shop.zone);
    let mut begun = kept(desk, &DayRange { from: today.plus_days(-1), to: today }).await?;
    begun.retain(|one| one.state == BookingState::Confirmed && one.from <= now && one.is_of(who));
    Ok(begun)
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
