//! Calendars in memory, with the faults that a test tells them to have.

use super::{CalendarError, Calendars, Changes, Since};
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::busy::Change;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::calendar::link::Need;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The address of the account in memory.
const ACCOUNT: &str = "mercury@calendars.test";

/// Calendars in memory; for tests.
#[derive(Debug, Default)]
pub struct MemoryCalendars {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    calendars: BTreeMap<CalendarId, Calendar>,
    faults: VecDeque<Fault>,
    always: Option<CalendarError>,
    is_set_up: bool,
    calls: u32,
}

/// A calendar with everything that ever happened in it.
#[derive(Debug, Default)]
struct Calendar {
    may_write: bool,
    ours: BTreeMap<CalendarEventId, CalendarEvent>,
    busy: BTreeMap<CalendarEventId, Span>,
    /// Which event changed, in order; a token is a place in here.
    log: Vec<CalendarEventId>,
    /// Tokens below are known no more.
    known_from: usize,
}

#[derive(Debug)]
enum Fault {
    /// Nothing is done.
    Before(CalendarError),
    /// It is done, and the answer gets lost.
    After(CalendarError),
}

impl Calendar {
    fn change(&self, event: &CalendarEventId) -> Change {
        let ours = self.ours.get(event).map(|event| event.span);
        let busy = ours.or_else(|| self.busy.get(event).copied());
        Change { event: event.clone(), busy }
    }
}

impl MemoryCalendars {
    /// A program with an account of ours, and no calendar that is shared with it.
    pub fn new() -> Self {
        let calendars = Self::default();
        calendars.contents().is_set_up = true;
        calendars
    }

    /// Without an account of ours.
    pub fn without_account() -> Self {
        Self::default()
    }

    /// Shares a calendar with our account, to make changes or only to look.
    pub fn share(&self, calendar: &CalendarId, may_write: bool) {
        self.contents().calendars.entry(calendar.clone()).or_default().may_write = may_write;
    }

    /// Shares a calendar no more; what stands in it is gone from sight, not from it.
    pub fn unshare(&self, calendar: &CalendarId) {
        self.contents().calendars.remove(calendar);
    }

    /// What somebody writes into a calendar by hand; takes it out without a time.
    pub fn by_hand(&self, calendar: &CalendarId, event: &str, busy: Option<Span>) {
        let id = CalendarEventId::of_others(event);
        if let Some(calendar) = self.contents().calendars.get_mut(calendar) {
            match busy {
                Some(span) => calendar.busy.insert(id.clone(), span),
                None => calendar.busy.remove(&id),
            };
            calendar.log.push(id);
        }
    }

    /// Our events in a calendar, by their ids.
    pub fn events(&self, calendar: &CalendarId) -> Vec<CalendarEvent> {
        let contents = self.contents();
        let found = contents.calendars.get(calendar);
        found.map(|calendar| calendar.ours.values().cloned().collect()).unwrap_or_default()
    }

    /// Forgets where anybody has read up to.
    pub fn forget_tokens(&self) {
        for calendar in self.contents().calendars.values_mut() {
            calendar.known_from = calendar.log.len().saturating_add(1);
        }
    }

    /// Lets the next call fail, nothing done; more of them queue up.
    pub fn fail_next(&self, error: CalendarError) {
        self.contents().faults.push_back(Fault::Before(error));
    }

    /// Lets the answer to the next call get lost; it is done all the same.
    pub fn lose_next(&self, error: CalendarError) {
        self.contents().faults.push_back(Fault::After(error));
    }

    /// Lets every call fail from now on, or none any more.
    pub fn fail_always(&self, error: Option<CalendarError>) {
        self.contents().always = error;
    }

    /// How often it was called.
    pub fn calls(&self) -> u32 {
        self.contents().calls
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in a calendar, with the fault that is due.
    fn within<T>(
        &self,
        calendar: &CalendarId,
        work: impl FnOnce(&mut Calendar) -> Result<T, CalendarError>,
    ) -> Result<T, CalendarError> {
        let mut contents = self.contents();
        contents.calls = contents.calls.saturating_add(1);
        if !contents.is_set_up {
            return Err(CalendarError::Person(Need::Setup));
        }
        let fault = contents.faults.pop_front().or(contents.always.clone().map(Fault::Before));
        if let Some(Fault::Before(error)) = fault {
            return Err(error);
        }
        let calendar = contents.calendars.get_mut(calendar);
        let done = work(calendar.ok_or(CalendarError::Person(Need::Sharing))?)?;
        match fault {
            Some(Fault::After(error)) => Err(error),
            Some(Fault::Before(_)) | None => Ok(done),
        }
    }
}

impl Calendars for MemoryCalendars {
    async fn account(&self) -> Result<String, CalendarError> {
        if self.contents().is_set_up {
            Ok(ACCOUNT.to_owned())
        } else {
            Err(CalendarError::Person(Need::Setup))
        }
    }

    async fn put(
        &self,
        calendar: &CalendarId,
        event: &CalendarEvent,
        _: bool,
    ) -> Result<(), CalendarError> {
        self.within(calendar, |calendar| {
            if !calendar.may_write {
                return Err(CalendarError::Person(Need::Writing));
            }
            calendar.ours.insert(event.id.clone(), event.clone());
            calendar.log.push(event.id.clone());
            Ok(())
        })
    }

    async fn remove(
        &self,
        calendar: &CalendarId,
        event: &CalendarEventId,
    ) -> Result<(), CalendarError> {
        self.within(calendar, |calendar| {
            calendar.ours.remove(event);
            calendar.log.push(event.clone());
            Ok(())
        })
    }

    async fn changes(
        &self,
        calendar: &CalendarId,
        since: Since<'_>,
    ) -> Result<Changes, CalendarError> {
        self.within(calendar, |calendar| {
            let from = since.token.and_then(|token| token.parse::<usize>().ok());
            let from = from.filter(|from| calendar.known_from <= *from);
            let changes = match from {
                Some(from) => {
                    let changed = calendar.log.iter().skip(from);
                    changed.map(|event| calendar.change(event)).collect()
                }
                None => {
                    let all = calendar.ours.keys().chain(calendar.busy.keys());
                    all.map(|event| calendar.change(event)).collect()
                }
            };
            calendar.known_from = if from.is_none() { 0 } else { calendar.known_from };
            Ok(Changes {
                changes,
                is_whole: from.is_none(),
                token: calendar.log.len().to_string(),
                may_write: calendar.may_write,
            })
        })
    }

    async fn free_busy(
        &self,
        calendar: &CalendarId,
        span: Span,
    ) -> Result<Vec<Span>, CalendarError> {
        self.within(calendar, |calendar| {
            let ours = calendar.ours.values().map(|event| event.span);
            let all = ours.chain(calendar.busy.values().copied());
            let mut found: Vec<Span> = all.filter(|busy| busy.overlaps(span)).collect();
            found.sort();
            Ok(found)
        })
    }
}
