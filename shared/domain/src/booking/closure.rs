//! When no bookings are taken though the shop is open: on whole days, or at some hours of each; of
//! everything, or of one resource. A whole day closes what opens on it; hours are in the way like
//! something taken, so that the beginnings around them stay where they were.

use super::Booking;
use super::agenda::{Agenda, Hours};
use super::place::Span;
use crate::compact::is_default;
use crate::ids::ResourceId;
use crate::time::{BusinessDay, DAY_MINUTES, DayRange, Timestamp, Zone};
use serde::{Deserialize, Serialize};

/// When no bookings are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// On which days.
    pub range: DayRange,
    /// Of what; of everything without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub resource: Option<ResourceId>,
    /// At which hours of each; at all without them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hours: Option<Hours>,
}

impl Closure {
    /// Whether it lies behind `now`.
    pub fn is_over(&self, now: Timestamp, zone: &Zone) -> bool {
        let ends = self.hours.map_or(DAY_MINUTES, Hours::ends);
        zone.at(&self.range.to, ends) <= now
    }

    /// Whether a booking has time in it.
    pub fn meets(&self, booking: &Booking, zone: &Zone) -> bool {
        let takes = Span { from: booking.from, to: booking.to };
        self.is_of(&booking.resource)
            && self.spans(takes, zone).into_iter().any(|span| span.overlaps(takes))
    }

    /// Whether it blocks a resource.
    fn is_of(&self, resource: &ResourceId) -> bool {
        self.resource.as_ref().is_none_or(|only| only == resource)
    }

    /// Whether it blocks this, or everything without it, for all of a day.
    fn closes(&self, day: &BusinessDay, resource: Option<&ResourceId>) -> bool {
        self.hours.is_none() && self.resource.as_ref() == resource && self.range.contains(day)
    }

    /// What it blocks around some time, as moments.
    fn spans(&self, around: Span, zone: &Zone) -> Vec<Span> {
        let (from, to) =
            self.hours.map_or((0, DAY_MINUTES), |hours| (hours.begins(), hours.ends()));
        // What is blocked from the evening before on may last until now.
        let mut day = around.from.business_day(zone).plus_days(-1).max(self.range.from.clone());
        let last = around.to.business_day(zone).min(self.range.to.clone());
        let mut spans = Vec::new();
        while day <= last {
            spans.push(Span { from: zone.at(&day, from), to: zone.at(&day, to) });
            day = day.plus_days(1);
        }
        // Where the clock is put forward, there may be no such hours.
        spans.retain(|span| span.from < span.to);
        spans
    }

    /// Whether some of it is what another one blocks.
    fn shares(&self, other: &Self) -> bool {
        let hours = self.hours.zip(other.hours);
        self.resource == other.resource
            && self.range.from <= other.range.to
            && other.range.from <= self.range.to
            && hours.is_none_or(|(own, other)| {
                own.begins() < other.ends() && other.begins() < own.ends()
            })
    }
}

impl Agenda {
    /// Takes no bookings then.
    pub fn block(&mut self, closure: Closure) {
        if !self.closures.contains(&closure) {
            self.closures.push(closure);
            self.sort_closures();
        }
    }

    /// Takes bookings again on these days, of this and at these hours: what else was blocked stays
    /// so. Whether anything of it was blocked.
    pub fn lift(&mut self, lifted: &Closure) -> bool {
        let is_any = self.closures.iter().any(|closure| closure.shares(lifted));
        let rest = self.closures.iter().flat_map(|closure| {
            if closure.shares(lifted) {
                self.without(closure, lifted)
            } else {
                vec![closure.clone()]
            }
        });
        self.closures = rest.collect::<Vec<Closure>>();
        self.sort_closures();
        is_any
    }

    /// Whether all of a day is blocked, of everything.
    pub(super) fn is_shut(&self, day: &BusinessDay) -> bool {
        self.closures.iter().any(|closure| closure.closes(day, None))
    }

    /// Whether all of a day is blocked, of a resource alone.
    pub(super) fn is_off(&self, day: &BusinessDay, resource: &ResourceId) -> bool {
        self.closures.iter().any(|closure| closure.closes(day, Some(resource)))
    }

    /// The hours that are blocked of a resource around some time, as moments; whole days have no
    /// openings.
    pub fn blocked(&self, resource: &ResourceId, around: Span, zone: &Zone) -> Vec<Span> {
        let at_hours = |closure: &&Closure| closure.hours.is_some() && closure.is_of(resource);
        let closures = self.closures.iter().filter(at_hours);
        closures.flat_map(|closure| closure.spans(around, zone)).collect()
    }

    /// What is blocked on some days, in order.
    pub fn blocked_on(&self, days: &DayRange) -> Vec<&Closure> {
        let touches =
            |closure: &&Closure| closure.range.from <= days.to && days.from <= closure.range.to;
        self.closures.iter().filter(touches).collect()
    }

    /// As people look for them: by day, of everything first.
    fn sort_closures(&mut self) {
        self.closures.sort_by_key(|it| (it.range.from.clone(), it.resource.clone(), it.hours));
    }

    /// What is left of a closure without what is lifted of it.
    fn without(&self, closure: &Closure, lifted: &Closure) -> Vec<Closure> {
        let Closure { range, resource, hours } = closure;
        let part = |range: DayRange, hours| Closure { range, hours, ..closure.clone() };
        let mut left = Vec::new();
        if range.from < lifted.range.from {
            let to = lifted.range.from.plus_days(-1);
            left.push(part(DayRange { from: range.from.clone(), to }, *hours));
        }
        let last = range.to.clone().min(lifted.range.to.clone());
        let mut day = range.from.clone().max(lifted.range.from.clone());
        while let Some(free) = lifted.hours.filter(|_| day <= last) {
            let own = hours.or_else(|| self.whole(&day, resource.as_ref()));
            let rest = own.map_or(Vec::new(), |own| {
                let is_other = own.ends() <= free.begins() || free.ends() <= own.begins();
                if is_other { vec![(0, *hours)] } else { own.without(free) }
            });
            for (shift, rest) in rest {
                let day = day.plus_days(shift);
                let extends =
                    |it: &&mut Closure| it.hours == rest && it.range.to.plus_days(1) == day;
                match left.iter_mut().find(extends) {
                    Some(before) => before.range.to = day,
                    None => left.push(part(DayRange::day(&day), rest)),
                }
            }
            day = day.plus_days(1);
        }
        if lifted.range.to < range.to {
            let from = lifted.range.to.plus_days(1);
            left.push(part(DayRange { from, to: range.to.clone() }, *hours));
        }
        left
    }

    /// From the first opening of a day to its last closing, without the night before and the morning
    /// after: what opens on other days is not closed with it.
    fn whole(&self, day: &BusinessDay, resource: Option<&ResourceId>) -> Option<Hours> {
        let open = |day: &BusinessDay| -> &[Hours] {
            let is_off = resource.is_some_and(|resource| self.is_off(day, resource));
            if is_off { &[] } else { self.hours_on(day) }
        };
        let begins = |hours: &[Hours]| hours.iter().map(|it| it.begins()).min();
        let ends = |hours: &[Hours]| hours.iter().map(|it| it.ends()).max();
        let own = self.ordinary_hours(day);
        let night = ends(open(&day.plus_days(-1))).map_or(0, |end| end.saturating_sub(DAY_MINUTES));
        let morning = begins(open(&day.plus_days(1))).map(|begin| begin + DAY_MINUTES);
        let from = begins(own)?.max(night);
        let to = ends(own)?.min(morning.unwrap_or(u32::MAX)).min(from + DAY_MINUTES);
        if from < to { Hours::new(from, to) } else { None }
    }
}

impl Hours {
    /// What is left of them without others of the same day, each with how many days later it begins.
    fn without(self, others: Self) -> Vec<(i32, Option<Self>)> {
        let before = (self.begins(), self.ends().min(others.begins()));
        let after = (self.begins().max(others.ends()), self.ends());
        let part = |(from, to): (u32, u32)| {
            let is_next = from >= DAY_MINUTES;
            let by = if is_next { DAY_MINUTES } else { 0 };
            let part = (from < to).then(|| Self::new(from - by, to - by)).flatten()?;
            Some((i32::from(is_next), Some(part)))
        };
        [before, after].into_iter().filter_map(part).collect()
    }
}
