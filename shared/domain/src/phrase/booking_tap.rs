//! The ids of buttons about bookings.

use crate::booking::agenda::Hours;
use crate::command::{ClosedDays, TimeAsk, When};
use crate::ids::{ProductId, ResourceId};
use crate::time::{BusinessDay, DayRange, Timestamp};
use std::fmt;
use std::str::FromStr;

/// The word for everything that can be booked, where one resource could stand.
const ALL: &str = "*";
/// The word before days of every week.
const WEEKLY: &str = "weekly";
/// Two times of a day.
const BETWEEN: &str = "between";

/// What a tap about bookings means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookingTap {
    /// Book a service, on the day and at the time that were asked for.
    Book(ProductId, When),
    /// Book a service at this moment, with whoever was named.
    BookAt(ProductId, Timestamp, Option<ResourceId>),
    /// Have a booking at another time, on the day and at the time that were asked for.
    Move(u64, When),
    /// Have a booking at this moment, with whoever was named.
    MoveTo(u64, Timestamp, Option<ResourceId>),
    /// Be told when this time gets free.
    Wait(ProductId, When),
    /// Want the time that was offered.
    Take(u64),
    /// Call a booking off though what was paid ahead is lost.
    GiveUp(u64),
    /// Call a booking off.
    Cancel(u64),
    /// The shop: agree to a booking.
    Confirm(u64),
    /// The shop: turn a booking down.
    Reject(u64),
    /// The shop: take bookings again on days that were blocked, of this or of everything, at these
    /// hours or at all.
    Open(ClosedDays, Option<ResourceId>, Option<Hours>),
    /// The shop: have somebody new do a service.
    Employ(ProductId, String),
}

impl fmt::Display for BookingTap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Book(product, when) => write(out, "book", product, when),
            Self::Wait(product, when) => write(out, "wait", product, when),
            Self::Take(number) => write!(out, "booking-take:{number}"),
            Self::GiveUp(number) => write!(out, "booking-give-up:{number}"),
            Self::BookAt(product, from, with) => {
                write!(out, "book-at:{product}:{}", from.millis())?;
                write_whom(out, with.as_ref())
            }
            Self::Move(number, when) if *when == When::default() => {
                write!(out, "booking-move:{number}")
            }
            Self::Move(number, when) => write(out, "booking-move", number, when),
            Self::MoveTo(number, from, with) => {
                write!(out, "booking-at:{number}:{}", from.millis())?;
                write_whom(out, with.as_ref())
            }
            Self::Cancel(number) => write!(out, "booking-cancel:{number}"),
            Self::Confirm(number) => write!(out, "booking-confirm:{number}"),
            Self::Reject(number) => write!(out, "booking-reject:{number}"),
            Self::Open(days, resource, hours) => {
                let resource = resource.as_ref().map_or(ALL, ResourceId::as_str);
                write!(out, "calendar-open:{}:{resource}", written(days))?;
                hours.map_or(Ok(()), |hours| write!(out, ":{hours}"))
            }
            Self::Employ(product, name) => write!(out, "employ:{product}:{name}"),
        }
    }
}

impl BookingTap {
    /// The tap of an id, parted at its first colon; none when it is about something else.
    pub(super) fn read(verb: &str, rest: &str) -> Option<Self> {
        Some(match verb {
            "book" => {
                let (product, when) = read_when(rest)?;
                Self::Book(product, when)
            }
            "wait" => {
                let (product, when) = read_when(rest)?;
                Self::Wait(product, when)
            }
            "booking-take" => Self::Take(rest.parse().ok()?),
            "booking-give-up" => Self::GiveUp(rest.parse().ok()?),
            "book-at" => {
                let (product, rest) = rest.split_once(':')?;
                let (from, with) = read_moment(rest)?;
                Self::BookAt(product.parse().ok()?, from, with)
            }
            "booking-move" if !rest.contains(':') => {
                Self::Move(rest.parse().ok()?, When::default())
            }
            "booking-move" => {
                let (number, when) = read_when(rest)?;
                Self::Move(number, when)
            }
            "booking-at" => {
                let (number, rest) = rest.split_once(':')?;
                let (from, with) = read_moment(rest)?;
                Self::MoveTo(number.parse().ok()?, from, with)
            }
            "booking-cancel" => Self::Cancel(rest.parse().ok()?),
            "booking-confirm" => Self::Confirm(rest.parse().ok()?),
            "booking-reject" => Self::Reject(rest.parse().ok()?),
            "calendar-open" => {
                let (days, rest) = rest.split_once(':')?;
                let (resource, hours) =
                    rest.split_once(':').map_or((rest, None), |(name, hours)| (name, Some(hours)));
                let hours = hours.map(|text| Hours::try_from(text.to_owned())).transpose().ok()?;
                let resource = if resource == ALL { None } else { Some(resource.parse().ok()?) };
                Self::Open(read_days(days)?, resource, hours)
            }
            "employ" => {
                let (product, name) = rest.split_once(':')?;
                Self::Employ(product.parse().ok()?, name.to_owned())
            }
            _ => return None,
        })
    }
}

/// ":joseph" behind all else, where somebody was named.
fn write_whom<W: fmt::Display>(out: &mut fmt::Formatter<'_>, with: Option<&W>) -> fmt::Result {
    with.map_or(Ok(()), |with| write!(out, ":{with}"))
}

/// "book:prd_…:2026-11-23:after-900".
fn write<W: fmt::Display>(
    out: &mut fmt::Formatter<'_>,
    verb: &str,
    what: &W,
    when: &When,
) -> fmt::Result {
    let day = when.day.as_ref().map(ToString::to_string).unwrap_or_default();
    write!(out, "{verb}:{what}:{day}:")?;
    match when.time {
        None => Ok(()),
        Some(TimeAsk::At(minute)) => write!(out, "at-{minute}"),
        Some(TimeAsk::After(minute)) => write!(out, "after-{minute}"),
        Some(TimeAsk::Before(minute)) => write!(out, "before-{minute}"),
        Some(TimeAsk::Between(from, to)) => write!(out, "{BETWEEN}-{from}-{to}"),
    }?;
    write_whom(out, when.with.as_ref())
}

/// "2026-11-27..2026-11-28", several with a plus between, "weekly-0-4", or any.
fn written(days: &ClosedDays) -> String {
    let range = |range: &DayRange| format!("{}..{}", range.from, range.to);
    match days {
        ClosedDays::Range(days) => range(days),
        ClosedDays::Each(all) => all.iter().map(range).collect::<Vec<_>>().join("+"),
        ClosedDays::Weekly(days) => {
            let days = days.iter().map(|day| format!("-{day}"));
            format!("{WEEKLY}{}", days.collect::<String>())
        }
        ClosedDays::Unsaid => ALL.to_owned(),
    }
}

fn read_days(text: &str) -> Option<ClosedDays> {
    if text == ALL {
        return Some(ClosedDays::Unsaid);
    }
    if let Some(days) = text.strip_prefix(WEEKLY) {
        let days = days.split('-').skip(1).map(|day| day.parse().ok().filter(|day| *day < 7));
        return days.collect::<Option<Vec<u8>>>().map(ClosedDays::Weekly);
    }
    let range = |text: &str| {
        let (from, to) = text.split_once("..")?;
        Some(DayRange { from: BusinessDay::parse(from)?, to: BusinessDay::parse(to)? })
    };
    let mut all = text.split('+').map(range).collect::<Option<Vec<DayRange>>>()?;
    Some(if all.len() == 1 { ClosedDays::Range(all.pop()?) } else { ClosedDays::Each(all) })
}

fn read_when<W: FromStr>(rest: &str) -> Option<(W, When)> {
    let mut parts = rest.splitn(4, ':');
    let what = parts.next()?.parse().ok()?;
    let [day, time] = [parts.next()?, parts.next()?];
    let day = if day.is_empty() { None } else { Some(BusinessDay::parse(day)?) };
    let time = if time.is_empty() { None } else { Some(read_time(time)?) };
    let with = parts.next().map(str::to_owned);
    Some((what, When { day, time, from: None, with }))
}

fn read_time(text: &str) -> Option<TimeAsk> {
    let (word, minute) = text.split_once('-')?;
    if let (BETWEEN, Some((from, to))) = (word, minute.split_once('-')) {
        return Some(TimeAsk::Between(from.parse().ok()?, to.parse().ok()?));
    }
    let minute = minute.parse().ok()?;
    match word {
        "at" => Some(TimeAsk::At(minute)),
        "after" => Some(TimeAsk::After(minute)),
        "before" => Some(TimeAsk::Before(minute)),
        _ => None,
    }
}

/// A moment, and whoever is named behind it.
fn read_moment(text: &str) -> Option<(Timestamp, Option<ResourceId>)> {
    let (millis, with) =
        text.split_once(':').map_or((text, None), |(millis, with)| (millis, Some(with)));
    let with = with.map(str::parse).transpose().ok()?;
    Some((Timestamp::from_millis(millis.parse().ok()?), with))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::tap::{NotATap, Tap};

    #[test]
    fn every_tap_reads_back() {
        let (year, at) = (DayRange::year(2026).unwrap(), Timestamp::from_millis(1_795_294_800_000));
        let monday =
            When { time: Some(TimeAsk::After(900)), ..When::on(BusinessDay::parse("2026-11-23")) };
        let grace: Option<ResourceId> = Some("grace".parse().unwrap());
        let with = When { with: Some("mama: grace".to_owned()), ..monday.clone() };
        let days = ClosedDays::Range(year.clone());
        let between = When { time: Some(TimeAsk::Between(840, 960)), ..monday.clone() };
        for tap in [
            BookingTap::Wait(ProductId::new(3), between),
            BookingTap::Open(ClosedDays::Each(vec![year.clone(), year]), None, None),
            BookingTap::Open(ClosedDays::Weekly(vec![0, 4]), None, Hours::new(780, 840)),
            BookingTap::Open(ClosedDays::Unsaid, Some("grace".parse().unwrap()), None),
            BookingTap::Book(ProductId::new(3), When::default()),
            BookingTap::Book(ProductId::new(3), monday.clone()),
            BookingTap::Wait(ProductId::new(3), monday),
            BookingTap::Take(12),
            BookingTap::GiveUp(12),
            BookingTap::Book(ProductId::new(3), with.clone()),
            BookingTap::Wait(ProductId::new(3), with.clone()),
            BookingTap::Move(12, with),
            BookingTap::BookAt(ProductId::new(3), at, None),
            BookingTap::BookAt(ProductId::new(3), at, grace.clone()),
            BookingTap::Move(12, When::default()),
            BookingTap::MoveTo(12, at, None),
            BookingTap::MoveTo(12, at, grace.clone()),
            BookingTap::Cancel(12),
            BookingTap::Confirm(12),
            BookingTap::Reject(12),
            BookingTap::Open(days.clone(), None, None),
            BookingTap::Open(days.clone(), Some("grace".parse().unwrap()), None),
            BookingTap::Open(days.clone(), None, Hours::new(720, 1_440)),
            BookingTap::Open(days, Some("grace".parse().unwrap()), Hours::new(1_320, 120)),
            BookingTap::Employ(ProductId::new(3), "Peter: the 2nd".to_owned()),
        ] {
            let id = tap.to_string();
            assert_eq!(id.parse(), Ok(Tap::Booking(tap)), "{id}");
        }
        // As it stands in messages that were sent before hours could be blocked.
        let earlier: Tap = "calendar-open:2026-11-27..2026-11-27:grace".parse().unwrap();
        let friday = DayRange::day(&BusinessDay::parse("2026-11-27").unwrap());
        let friday = ClosedDays::Range(friday);
        assert_eq!(earlier, Tap::Booking(BookingTap::Open(friday, grace, None)));
        for id in [
            "book:",
            "book-at:x:1",
            "booking-at:12",
            "booking-at:12:soon",
            "calendar-open:*",
            "calendar-open:2026-11-27..2026-11-27:*:soon",
            "calendar-open:weekly-9:*",
            "calendar-open:weekly-:*",
        ] {
            assert_eq!(id.parse::<Tap>(), Err(NotATap), "{id}");
        }
    }
}
