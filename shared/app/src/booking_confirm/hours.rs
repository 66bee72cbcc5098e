//! When the shop is open for bookings, as its owner says it. What was booked before still stands and
//! is told.

use super::calendar::{audited, kept, with_names};
use super::{Answer, Desk};
use crate::booking::DAYS_MAX;
use crate::ordering::Stop;
use crate::ordering::tell::Told;
use crate::store::booking;
use domain::booking::NotBooked;
use domain::booking::agenda::{Agenda, Hours};
use domain::booking::closure::Closure;
use domain::command::OpenDays;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeSet;
use views::chat::booking as said;

/// Dates with hours of their own are set for no more days at once.
const DATES_MAX: i32 = 31;
/// Nor further ahead.
const AHEAD_DAYS_MAX: i32 = 366;

/// Sets the opening hours of days.
pub(super) async fn set<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    days: &OpenDays,
    hours: &[Hours],
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let today = desk.occasion.now.business_day(&shop.zone);
    let agenda = opened(desk.agenda.record.clone(), days, hours, &today)?;
    let range = DayRange { to: today.plus_days(DAYS_MAX), from: today };
    let mut outside = kept(desk, &range).await?;
    outside.retain(|booking| !agenda.covers(booking, &shop.zone));
    let shown: Vec<String> = hours.iter().map(ToString::to_string).collect();
    let subject = match days {
        OpenDays::Usual => format!("usual days {}", shown.join(" ")),
        OpenDays::Weekly(days) => format!("weekdays {days:?} {}", shown.join(" ")),
        OpenDays::Dates(range) => format!("{}..{} {}", range.from, range.to, shown.join(" ")),
    };
    let writes = vec![
        booking::save_agenda(&shop.id, &agenda, desk.agenda.version)?,
        audited(desk, "hours.set", subject)?,
    ];
    let said = said::hours(language, &agenda, days, &with_names(desk, &outside), shop);
    Ok(Answer { writes, told: Told::nobody().answer(desk.message.person, said) })
}

/// The agenda with these hours; dates that are over have none any more.
fn opened(
    mut agenda: Agenda,
    days: &OpenDays,
    hours: &[Hours],
    today: &BusinessDay,
) -> Result<Agenda, NotBooked> {
    agenda.exceptions.retain(|day, _| today <= day);
    match days {
        OpenDays::Usual => {
            let mut usual = agenda.week.0.iter_mut().filter(|it| !it.is_empty()).peekable();
            usual.peek().ok_or(NotBooked::NoUsualDays)?;
            usual.for_each(|week| *week = hours.to_vec());
        }
        OpenDays::Weekly(days) => {
            for day in days {
                let week = agenda.week.0.get_mut(usize::from(*day)).ok_or(NotBooked::BadDays)?;
                *week = hours.to_vec();
            }
        }
        OpenDays::Dates(range) => {
            let is_ahead = *today <= range.from && range.from <= range.to;
            let length = range.to.days_since(&range.from);
            if !is_ahead || length >= DATES_MAX || range.to.days_since(today) > AHEAD_DAYS_MAX {
                return Err(NotBooked::BadDays);
            }
            for ahead in 0..=length {
                agenda.exceptions.insert(range.from.plus_days(ahead), hours.to_vec());
            }
            open(&mut agenda, range)?;
        }
    }
    Ok(agenda)
}

/// Whoever opens days that were blocked wants them open; only what is blocked at hours of every week
/// stays so.
fn open(agenda: &mut Agenda, range: &DayRange) -> Result<(), NotBooked> {
    let at_hours = |closure: &Closure| closure.is_weekly() && closure.hours.is_some();
    let (stays, lifted) = std::mem::take(&mut agenda.closures).into_iter().partition(at_hours);
    agenda.closures = lifted;
    let (range, weekdays) = (range.clone(), BTreeSet::new());
    agenda.lift(&Closure { range, weekdays, resource: None, hours: None })?;
    let stays: Vec<Closure> = stays;
    stays.into_iter().try_for_each(|closure| agenda.block(closure))
}
