//! What of a shop can be booked: when it is open, who and what there is, and by which rules.
//! All hours are those of the clock on the shop's wall.

use super::Booking;
use super::ahead::Ahead;
use super::closure::Closure;
use super::place::Span;
use crate::calendar::CalendarId;
use crate::compact::is_default;
use crate::ids::{ProductId, ResourceId};
use crate::time::{BusinessDay, DAY_MINUTES, Timestamp, Zone, clock_minute};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A shop's whole agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// When it is open in an ordinary week.
    pub week: Week,
    /// When it is open on days that are not ordinary; never on one without hours.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exceptions: BTreeMap<BusinessDay, Vec<Hours>>,
    /// When no bookings are taken.
    #[serde(default, skip_serializing_if = "is_default")]
    pub closures: Vec<Closure>,
    /// Who and what can be booked, in the order they are taken.
    pub resources: Vec<Resource>,
    /// How each service is booked; a product without a rule is not.
    pub rules: BTreeMap<ProductId, Rule>,
    /// How long a booking waits for the shop's word; the minutes pass while the shop is open.
    pub answer_minutes: u32,
    /// The calendars of other programs that resources keep.
    #[serde(default, skip_serializing_if = "is_default")]
    pub calendars: BTreeMap<ResourceId, CalendarId>,
    /// Which edition of its calendar feeds can be followed; links to earlier ones have ended.
    #[serde(default, skip_serializing_if = "is_default")]
    pub feed_edition: u32,
}

/// Hours by the day of the week, Monday first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week(pub [Vec<Hours>; 7]);

/// Somebody or something that can be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// What people call it.
    pub name: String,
}

/// How a service is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// How long it takes.
    pub duration_minutes: u32,
    /// How far apart its beginnings are, from each opening on.
    pub step_minutes: u32,
    /// What is needed before it, to get ready.
    #[serde(default, skip_serializing_if = "is_default")]
    pub before_minutes: u32,
    /// What is needed after it, to tidy up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub after_minutes: u32,
    /// How long ahead it must be booked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lead_minutes: u32,
    /// How many days ahead it can be booked.
    pub horizon_days: u32,
    /// Until how long before it the customer can change it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cut_off_minutes: u32,
    /// How many can come at the same time.
    pub seats: u32,
    /// Who or what can do it, the likeliest first.
    pub resources: Vec<ResourceId>,
    /// What of its price is to be paid before it is confirmed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ahead: Ahead,
}

/// Hours of a day in minutes after its midnight: "09:00-17:30". What begins on a day may end on the
/// next: "18:00-02:00" ends at minute 1,560.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    from: u32,
    to: u32,
}

/// A text that is no hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not hours such as 09:00-17:30: {0:?}")]
pub struct NotHours(String);

impl Hours {
    /// From one minute of a day to another, which is of the next day where it is not later; none where
    /// there are no such minutes.
    pub fn new(from: u32, to: u32) -> Option<Self> {
        let to = if to <= from { to + DAY_MINUTES } else { to };
        (from < DAY_MINUTES && to <= from + DAY_MINUTES).then_some(Self { from, to })
    }

    /// Their first minute.
    pub fn begins(self) -> u32 {
        self.from
    }

    /// The minute after their last; those of the next day go on from 1,440.
    pub fn ends(self) -> u32 {
        self.to
    }

    /// How long they are, on a day without a change of the clock.
    pub fn minutes(self) -> u32 {
        self.to - self.from
    }
}

impl TryFrom<String> for Hours {
    type Error = NotHours;
    fn try_from(text: String) -> Result<Self, NotHours> {
        let hours = text.split_once('-').and_then(|(from, to)| {
            let (from, to) = (clock_minute(from)?, clock_minute(to)?);
            let to = if to <= from { to + DAY_MINUTES } else { to };
            (from < DAY_MINUTES).then_some(Self { from, to })
        });
        hours.ok_or(NotHours(text))
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = if self.to > DAY_MINUTES { self.to - DAY_MINUTES } else { self.to };
        write!(out, "{:02}:{:02}-", self.from / 60, self.from % 60)?;
        write!(out, "{:02}:{:02}", to / 60, to % 60)
    }
}

impl Agenda {
    /// The resource people call so, by its name or id.
    pub fn resource_called(&self, name: &str) -> Option<&Resource> {
        let name = name.trim().to_lowercase();
        let is_called =
            |known: &&Resource| known.name.to_lowercase() == name || known.id.as_str() == name;
        self.resources.iter().find(is_called)
    }

    /// The resource a customer means: what is called so, or else the only one with these words in its
    /// name, as "Peter" is "Dr. Peter".
    pub fn resource_meant(&self, name: &str) -> Option<&Resource> {
        let said = name.to_lowercase();
        let is_part = |known: &&Resource| {
            let known = known.name.to_lowercase();
            let mut words = said.split_whitespace().peekable();
            words.peek().is_some()
                && words.all(|word| known.split_whitespace().any(|it| it == word))
        };
        let mut alike = self.resources.iter().filter(is_part);
        let only = alike.next().filter(|_| alike.next().is_none());
        self.resource_called(name).or(only)
    }

    /// What a resource is called.
    pub fn name_of<'a>(&'a self, id: &'a ResourceId) -> &'a str {
        let known = self.resources.iter().find(|resource| resource.id == *id);
        known.map_or(id.as_str(), |resource| &resource.name)
    }

    /// Whether a booking lies within the hours at which its resource works and can be booked.
    pub fn covers(&self, booking: &Booking, zone: &Zone) -> bool {
        let day = booking.from.business_day(zone);
        // What opened the evening before may still be open.
        let is_open = [day.plus_days(-1), day].iter().any(|day| {
            let mut openings = self.openings(day, &booking.resource, zone).into_iter();
            openings.any(|span| span.from <= booking.from && booking.to <= span.to)
        });
        let at_hours = self.closures.iter().filter(|closure| closure.hours.is_some());
        is_open && !at_hours.into_iter().any(|closure| closure.meets(booking, zone))
    }

    /// When the shop is open on a day; never where it takes no bookings at all.
    pub fn hours_on(&self, day: &BusinessDay) -> &[Hours] {
        if self.is_shut(day) { &[] } else { self.ordinary_hours(day) }
    }

    /// When the shop is open on a day, whatever is blocked.
    pub(super) fn ordinary_hours(&self, day: &BusinessDay) -> &[Hours] {
        let ordinary = self.week.0.get(usize::from(day.in_week()));
        self.exceptions.get(day).or(ordinary).map_or(&[], Vec::as_slice)
    }

    /// The times of a day's opening at which a resource works, as moments; each may reach into the
    /// next day.
    pub fn openings(&self, day: &BusinessDay, resource: &ResourceId, zone: &Zone) -> Vec<Span> {
        if self.is_off(day, resource) {
            return Vec::new();
        }
        let span =
            |hours: &Hours| Span { from: zone.at(day, hours.from), to: zone.at(day, hours.to) };
        self.hours_on(day).iter().map(span).filter(|span| span.from < span.to).collect()
    }
}

impl Rule {
    /// When it ends if it begins at `from`.
    pub fn ends(&self, from: Timestamp) -> Timestamp {
        from.plus_minutes(i64::from(self.duration_minutes))
    }

    /// The same with nobody but whoever was chosen, if anybody was and does it.
    #[must_use]
    pub fn done_by(&self, chosen: Option<&ResourceId>) -> Self {
        let chosen = chosen.filter(|chosen| self.resources.contains(chosen));
        let mut rule = self.clone();
        rule.resources.retain(|id| chosen.is_none_or(|chosen| chosen == id));
        rule
    }

    /// The same with whoever has it now as the likeliest.
    #[must_use]
    pub fn rather_by(&self, has: &ResourceId) -> Self {
        let others = self.resources.iter().filter(|id| *id != has);
        Self { resources: [has].into_iter().chain(others).cloned().collect(), ..self.clone() }
    }

    /// The time it keeps from others.
    pub fn span(&self, from: Timestamp, to: Timestamp) -> Span {
        Span {
            from: from.plus_minutes(-i64::from(self.before_minutes)),
            to: to.plus_minutes(i64::from(self.after_minutes)),
        }
    }
}
