//! Events and busy times as Google's Calendar API, version 3, writes them.

use domain::booking::place::Span;
use domain::calendar::busy::Change;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::time::{BusinessDay, Timestamp, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An event as we want it.
#[derive(Debug, Serialize)]
pub(super) struct Wanted<'a> {
    id: &'a str,
    status: &'static str,
    transparency: &'static str,
    summary: &'a str,
    description: &'a str,
    start: Moment,
    end: Moment,
}

/// A moment: in UTC, shown by the clock of a zone.
#[derive(Debug, Serialize)]
struct Moment {
    #[serde(rename = "dateTime")]
    date_time: String,
    #[serde(rename = "timeZone")]
    time_zone: String,
}

/// An event as it stands there.
#[derive(Debug, Deserialize)]
pub(super) struct Event {
    pub(super) id: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    summary: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    start: Option<When>,
    #[serde(default)]
    end: Option<When>,
    #[serde(default)]
    transparency: Option<String>,
    #[serde(default, rename = "eventType")]
    kind: Option<String>,
    #[serde(default)]
    attendees: Vec<Attendee>,
}

/// A moment, or a day by the calendar's own clock.
#[derive(Debug, Deserialize)]
struct When {
    #[serde(default)]
    date: Option<String>,
    #[serde(default, rename = "dateTime")]
    date_time: Option<String>,
}

/// Somebody who is asked to come.
#[derive(Debug, Deserialize)]
struct Attendee {
    /// Whether it is the owner of the calendar.
    #[serde(default, rename = "self")]
    is_self: bool,
    #[serde(default, rename = "responseStatus")]
    response: Option<String>,
}

/// A page of a calendar's events.
#[derive(Debug, Deserialize)]
pub(super) struct Page {
    pub(super) items: Vec<Event>,
    #[serde(default, rename = "nextPageToken")]
    pub(super) next: Option<String>,
    #[serde(default, rename = "nextSyncToken")]
    pub(super) sync: Option<String>,
    #[serde(default, rename = "timeZone")]
    pub(super) time_zone: Option<String>,
    #[serde(default, rename = "accessRole")]
    pub(super) access_role: Option<String>,
}

/// What is asked of busy times.
#[derive(Debug, Serialize)]
pub(super) struct BusyAsk<'a> {
    #[serde(rename = "timeMin")]
    from: String,
    #[serde(rename = "timeMax")]
    to: String,
    items: [BusyItem<'a>; 1],
}

#[derive(Debug, Serialize)]
struct BusyItem<'a> {
    id: &'a str,
}

/// Busy times by calendar. A calendar's errors come with an answer that says that all is well.
#[derive(Debug, Deserialize)]
pub(super) struct BusyAnswer {
    pub(super) calendars: BTreeMap<String, BusyCalendar>,
}

#[derive(Debug, Deserialize)]
pub(super) struct BusyCalendar {
    #[serde(default)]
    pub(super) errors: Vec<BusyError>,
    #[serde(default)]
    pub(super) busy: Vec<BusyTime>,
}

#[derive(Debug, Deserialize)]
pub(super) struct BusyError {
    #[serde(default)]
    pub(super) reason: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct BusyTime {
    start: String,
    end: String,
}

impl<'a> Wanted<'a> {
    /// An event as Google wants it written.
    pub(super) fn of(event: &'a CalendarEvent) -> Self {
        let moment = |at: Timestamp| Moment {
            date_time: at.rfc3339(),
            time_zone: String::from(event.zone.clone()),
        };
        Self {
            id: event.id.as_str(),
            status: "confirmed",
            transparency: "opaque",
            summary: &event.summary,
            description: &event.description,
            start: moment(event.span.from),
            end: moment(event.span.to),
        }
    }
}

impl<'a> BusyAsk<'a> {
    /// When a calendar is busy in a span.
    pub(super) fn of(calendar: &'a str, span: Span) -> Self {
        let items = [BusyItem { id: calendar }];
        Self { from: span.from.rfc3339(), to: span.to.rfc3339(), items }
    }
}

impl BusyTime {
    /// The time; none when it can't be read.
    pub(super) fn span(&self) -> Option<Span> {
        let [from, to] = [&self.start, &self.end].map(|text| Timestamp::from_rfc3339(text));
        Some(Span { from: from?, to: to? })
    }
}

impl Event {
    /// Whether it stands there as it is wanted.
    pub(super) fn is(&self, wanted: &CalendarEvent) -> bool {
        let is_said = |said: &Option<String>, text: &str| said.as_deref() == Some(text);
        let is_opaque = self.transparency.as_deref().is_none_or(|it| it == "opaque");
        is_said(&self.status, "confirmed")
            && is_opaque
            && is_said(&self.summary, &wanted.summary)
            && is_said(&self.description, &wanted.description)
            && self.span(&wanted.zone) == Some(wanted.span)
    }

    /// What it says of its owner's time; none when that can't be read.
    pub(super) fn change(&self, zone: &Zone) -> Option<Change> {
        let event = CalendarEventId::of_others(&*self.id);
        let is = |said: &Option<String>, text: &str| said.as_deref() == Some(text);
        let declines = |it: &Attendee| it.is_self && is(&it.response, "declined");
        let is_free = is(&self.status, "cancelled")
            || is(&self.transparency, "transparent")
            || is(&self.kind, "workingLocation")
            || self.attendees.iter().any(declines);
        let busy = if is_free { None } else { Some(self.span(zone)?) };
        Some(Change { event, busy })
    }

    fn span(&self, zone: &Zone) -> Option<Span> {
        let (from, to) = (self.start.as_ref()?.at(zone)?, self.end.as_ref()?.at(zone)?);
        Some(Span { from, to })
    }
}

impl When {
    /// The moment; of a day its midnight by the clock of the calendar.
    fn at(&self, zone: &Zone) -> Option<Timestamp> {
        match (&self.date_time, &self.date) {
            (Some(text), _) => Timestamp::from_rfc3339(text),
            (None, Some(day)) => Some(zone.at(&BusinessDay::parse(day)?, 0)),
            (None, None) => None,
        }
    }
}
