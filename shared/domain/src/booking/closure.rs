//! When no bookings are taken though the shop is open: on whole days, or at some hours of each; on all
//! of them or on some days of every week; of everything, or of one resource. A whole day closes what opens on it; hours are in the way like
//! something taken, so that the beginnings around them stay where they were.

use super::agenda::{Agenda, Hours};
use super::place::Span;
use super::{Booking, NotBooked};
use crate::compact::is_default;
use crate::ids::ResourceId;
use crate::time::{BusinessDay, DAY_MINUTES, DayRange, Timestamp, Zone};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// So many closures one resource, and everything, may have ahead; nobody overlooks more.
pub const CLOSURES_MAX: usize = 100;
/// So many there are altogether: the agenda is one record, which is 400 KB at most.
const ALL_CLOSURES_MAX: usize = 1_000;
/// What is blocked every week is so until this day.
const LAST_DAY: &str = "2999-12-31";
const WEEK_DAYS: i32 = 7;

/// When no bookings are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// On which days.
    pub range: DayRange,
    /// On which days of each week of these, from 0 for Monday; on all without any.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weekdays: BTreeSet<u8>,
    /// Of what; of everything without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub resource: Option<ResourceId>,
    /// At which hours of each; at all without them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hours: Option<Hours>,
}

impl Closure {
    /// The days of every week from a day on.
    pub fn every_week(from: &BusinessDay) -> DayRange {
        let to = BusinessDay::parse(LAST_DAY).unwrap_or_else(|| from.clone());
        DayRange { from: from.clone(), to }
    }

    /// Its last day; none of what goes on every week.
    pub fn ends_on(&self) -> Option<&BusinessDay> {
        let goes_on = self.is_weekly() && self.range.to.to_string() == LAST_DAY;
        Some(&self.range.to).filter(|_| !goes_on)
    }

    /// Whether it is of days of the week.
    pub fn is_weekly(&self) -> bool {
        !self.weekdays.is_empty()
    }

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

    /// Whether it blocks something of a day.
    fn is_on(&self, day: &BusinessDay) -> bool {
        self.range.contains(day) && (!self.is_weekly() || self.weekdays.contains(&day.in_week()))
    }

    /// Whether it blocks something of any of these days.
    fn is_in(&self, days: &DayRange) -> bool {
        self.first_in(days, |_| true).is_some()
    }

    /// The first of these days of which it blocks something, and which is such a one.
    fn first_in(&self, days: &DayRange, is: impl Fn(&BusinessDay) -> bool) -> Option<BusinessDay> {
        let both = both(&self.range, days)?;
        // What happens every week has happened after one.
        let mut week = (0..WEEK_DAYS).map(|by| both.from.plus_days(by));
        week.find(|day| *day <= both.to && self.is_on(day) && is(day))
    }

    /// Whether it blocks this, or everything without it, for all of a day.
    fn closes(&self, day: &BusinessDay, resource: Option<&ResourceId>) -> bool {
        self.hours.is_none() && self.resource.as_ref() == resource && self.is_on(day)
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
            if self.is_on(&day) {
                spans.push(Span { from: zone.at(&day, from), to: zone.at(&day, to) });
            }
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
            && self.first_in(&other.range, |day| other.is_on(day)).is_some()
            && hours.is_none_or(|(own, other)| {
                own.begins() < other.ends() && other.begins() < own.ends()
            })
    }

    /// Whether another one blocks nothing that it does not.
    fn covers(&self, other: &Self) -> bool {
        let on_same_days =
            !self.is_weekly() || other.is_weekly() && self.weekdays.is_superset(&other.weekdays);
        self.resource == other.resource
            && self.hours == other.hours
            && self.range.from <= other.range.from
            && other.range.to <= self.range.to
            && on_same_days
    }
}

impl Agenda {
    /// Takes no bookings then.
    ///
    /// # Errors
    /// `TooManyClosures`.
    pub fn block(&mut self, closure: Closure) -> Result<(), NotBooked> {
        if !self.closures.iter().any(|known| known.covers(&closure)) {
            self.closures.retain(|known| !closure.covers(known));
            self.closures.push(closure);
            self.sort_closures();
        }
        self.closures_fit()
    }

    /// Takes bookings again on these days, of this and at these hours: what else was blocked stays
    /// so. Whether anything of it was blocked.
    ///
    /// # Errors
    /// `TooManyClosures` where what stays blocked is in too many pieces.
    pub fn lift(&mut self, lifted: &Closure) -> Result<bool, NotBooked> {
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
        self.closures_fit()?;
        Ok(is_any)
    }

    /// Whether there are no more closures than can be kept, of each resource and altogether.
    fn closures_fit(&self) -> Result<(), NotBooked> {
        let mut each: BTreeMap<Option<&ResourceId>, usize> = BTreeMap::new();
        for closure in &self.closures {
            *each.entry(closure.resource.as_ref()).or_default() += 1;
        }
        if each.values().any(|count| *count > CLOSURES_MAX) {
            return Err(NotBooked::TooManyClosures { most: CLOSURES_MAX });
        }
        if self.closures.len() > ALL_CLOSURES_MAX {
            return Err(NotBooked::TooManyClosures { most: ALL_CLOSURES_MAX });
        }
        Ok(())
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
        self.closures.iter().filter(|closure| closure.is_in(days)).collect()
    }

    /// As people look for them: by day, of everything first.
    fn sort_closures(&mut self) {
        self.closures.sort_by_key(|it| (it.range.from.clone(), it.resource.clone(), it.hours));
    }

    /// What is left of a closure without what is lifted of it.
    fn without(&self, closure: &Closure, lifted: &Closure) -> Vec<Closure> {
        let range = &closure.range;
        let Some(within) = both(range, &lifted.range) else { return vec![closure.clone()] };
        let mut left = Vec::new();
        if range.from < within.from {
            let before = DayRange { from: range.from.clone(), to: within.from.plus_days(-1) };
            left.push(Closure { range: before, ..closure.clone() });
        }
        if closure.is_weekly() && lifted.is_weekly() {
            left.extend(self.weeks_without(closure, lifted, &within));
        } else {
            self.days_without(closure, lifted, &within, &mut left);
        }
        if within.to < range.to {
            let after = DayRange { from: within.to.plus_days(1), to: range.to.clone() };
            left.push(Closure { range: after, ..closure.clone() });
        }
        // Of days of the week that are in none of these weeks nothing is left.
        left.retain(|left| left.is_in(&left.range));
        left
    }

    /// What is left day by day.
    fn days_without(
        &self,
        closure: &Closure,
        lifted: &Closure,
        within: &DayRange,
        left: &mut Vec<Closure>,
    ) {
        let mut day = within.from.clone();
        while day <= within.to {
            for (shift, rest) in self.rest_of(closure, lifted, &day) {
                let day = day.plus_days(shift);
                let extends = |it: &&mut Closure| {
                    it.hours == rest && !it.is_weekly() && it.range.to.plus_days(1) == day
                };
                match left.iter_mut().find(extends) {
                    Some(before) => before.range.to = day,
                    None => left.push(Closure {
                        range: DayRange::day(&day),
                        weekdays: BTreeSet::new(),
                        hours: rest,
                        ..closure.clone()
                    }),
                }
            }
            day = day.plus_days(1);
        }
    }

    /// What is left of every week.
    fn weeks_without(
        &self,
        closure: &Closure,
        lifted: &Closure,
        within: &DayRange,
    ) -> Vec<Closure> {
        let mut left: BTreeMap<Option<Hours>, BTreeSet<u8>> = BTreeMap::new();
        let week = (0..WEEK_DAYS).map(|by| within.from.plus_days(by));
        for day in week.filter(|day| *day <= within.to) {
            for (shift, rest) in self.rest_of(closure, lifted, &day) {
                left.entry(rest).or_default().insert(day.plus_days(shift).in_week());
            }
        }
        let weekly = |(hours, weekdays)| {
            let range = within.clone();
            Closure { range, weekdays, hours, ..closure.clone() }
        };
        left.into_iter().map(weekly).collect()
    }

    /// What of a day is left of a closure, each with how many days later it begins.
    fn rest_of(
        &self,
        closure: &Closure,
        lifted: &Closure,
        day: &BusinessDay,
    ) -> Vec<(i32, Option<Hours>)> {
        if !closure.is_on(day) {
            return Vec::new();
        }
        if !lifted.is_on(day) {
            return vec![(0, closure.hours)];
        }
        let own = closure.hours.or_else(|| self.whole(day, closure.resource.as_ref()));
        let Some((own, free)) = own.zip(lifted.hours) else { return Vec::new() };
        let is_other = own.ends() <= free.begins() || free.ends() <= own.begins();
        if is_other { vec![(0, closure.hours)] } else { own.without(free) }
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

/// The days that are in both; none when there are none.
fn both(one: &DayRange, other: &DayRange) -> Option<DayRange> {
    let from = one.from.clone().max(other.from.clone());
    let to = one.to.clone().min(other.to.clone());
    (from <= to).then_some(DayRange { from, to })
}
