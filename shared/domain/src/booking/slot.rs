//! What is offered: beginnings at which a service can be had, each with who or what would do it.

use super::NotBooked;
use super::agenda::{Agenda, Rule};
use super::place::{Place, Span, fits};
use crate::command::TimeAsk;
use crate::ids::ResourceId;
use crate::time::{DayRange, Timestamp, Zone};
use std::collections::{BTreeMap, BTreeSet};

/// A time that can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Who or what does it.
    pub resource: ResourceId,
}

impl Slot {
    /// Whether it is at the time that was asked for, by the shop's clock.
    pub fn is_in(&self, time: TimeAsk, zone: &Zone) -> bool {
        let minute = self.from.minute_of_day(zone);
        let length = self.to.millis_since(self.from) / 60_000;
        let is_over_by = |to: u32| i64::from(minute) + length <= i64::from(to);
        match time {
            TimeAsk::At(at) => minute == at,
            TimeAsk::After(from) => minute >= from,
            TimeAsk::Before(to) => is_over_by(to),
            TimeAsk::Between(from, to) => minute >= from && is_over_by(to),
        }
    }
}

/// What is known when slots are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// The shop's agenda.
    pub agenda: &'a Agenda,
    /// The shop's zone.
    pub zone: &'a Zone,
    /// What is taken, by resource; nothing where it is missing.
    pub taken: &'a BTreeMap<ResourceId, Vec<Place>>,
    /// The booking that is to be moved, whose own place is free for it; zero for a new one.
    pub booking: u64,
    /// Whether the shop itself looks, which needs no time ahead and plans as far as it likes.
    pub is_shop: bool,
    /// When.
    pub now: Timestamp,
}

impl Sight<'_> {
    /// The free beginnings that fall on these days by the shop's clock, the earliest first; the
    /// first resource that is free does it.
    pub fn slots(&self, rule: &Rule, days: &DayRange) -> Vec<Slot> {
        let mut found: BTreeMap<Timestamp, ResourceId> = BTreeMap::new();
        let [first, end] = [&days.from, &days.to.plus_days(1)].map(|day| self.zone.at(day, 0));
        let around = rule.span(first, rule.ends(end));
        for resource in &rule.resources {
            let blocked = self.agenda.blocked(resource, around, self.zone);
            for from in self.begins(rule, resource, days) {
                let is_free = self.in_time(rule, from).is_ok()
                    && self.is_free(rule, resource, from, &blocked);
                if is_free && !found.contains_key(&from) {
                    found.insert(from, resource.clone());
                }
            }
        }
        let slot = |(from, resource)| Slot { from, to: rule.ends(from), resource };
        found.into_iter().map(slot).collect()
    }

    /// The slot that begins at this very moment.
    ///
    /// # Errors
    /// `TooSoon`, `TooFar`, `NotOffered` where the shop begins nothing then, `Taken`.
    pub fn slot(&self, rule: &Rule, from: Timestamp) -> Result<Slot, NotBooked> {
        self.in_time(rule, from)?;
        let day = DayRange::day(&from.business_day(self.zone));
        let begins = |resource: &&ResourceId| self.begins(rule, resource, &day).contains(&from);
        let mut offered = rule.resources.iter().filter(begins).peekable();
        offered.peek().ok_or(NotBooked::NotOffered)?;
        let around = rule.span(from, rule.ends(from));
        let free = offered.find(|resource| {
            let blocked = self.agenda.blocked(resource, around, self.zone);
            self.is_free(rule, resource, from, &blocked)
        });
        let resource = free.ok_or(NotBooked::Taken)?.clone();
        Ok(Slot { from, to: rule.ends(from), resource })
    }

    /// Whether a place fits beside what is taken of a resource.
    pub fn fits(&self, resource: &ResourceId, place: &Place) -> bool {
        fits(self.taken.get(resource).map_or(&[][..], Vec::as_slice), place, self.now)
    }

    /// Whether nothing of a resource's that is taken or blocked is in the way.
    fn is_free(
        &self,
        rule: &Rule,
        resource: &ResourceId,
        from: Timestamp,
        blocked: &[Span],
    ) -> bool {
        let span = rule.span(from, rule.ends(from));
        let place = Place { booking: self.booking, span, seats: rule.seats, until: None };
        !blocked.iter().any(|blocked| blocked.overlaps(span)) && self.fits(resource, &place)
    }

    /// Whether it is neither too soon nor too far ahead.
    fn in_time(&self, rule: &Rule, from: Timestamp) -> Result<(), NotBooked> {
        let lead = if self.is_shop { 0 } else { rule.lead_minutes };
        if from < self.now.plus_minutes(i64::from(lead)) || from <= self.now {
            return Err(NotBooked::TooSoon { minutes: lead });
        }
        let today = self.now.business_day(self.zone);
        let horizon = i32::try_from(rule.horizon_days).unwrap_or(i32::MAX);
        if !self.is_shop && from.business_day(self.zone).days_since(&today) > horizon {
            return Err(NotBooked::TooFar { days: rule.horizon_days });
        }
        Ok(())
    }

    /// The beginnings of a resource that fall on these days. Where the clock on the wall shows a
    /// time twice, only the first one is meant by it.
    fn begins(&self, rule: &Rule, resource: &ResourceId, days: &DayRange) -> BTreeSet<Timestamp> {
        let mut begins = BTreeSet::new();
        let [first, last] = [&days.from, &days.to.plus_days(1)].map(|day| self.zone.at(day, 0));
        // What opens the evening before may still be open.
        let mut day = days.from.plus_days(-1);
        while day <= days.to {
            for opening in self.agenda.openings(&day, resource, self.zone) {
                let mut from = opening.from;
                while rule.ends(from) <= opening.to {
                    if first <= from && from < last && !from.is_shown_again(self.zone) {
                        begins.insert(from);
                    }
                    from = from.plus_minutes(i64::from(rule.step_minutes.max(1)));
                }
            }
            day = day.plus_days(1);
        }
        begins
    }
}
