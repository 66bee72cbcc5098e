//! Calendars of other programs: puts an event into one, takes it out, and reads what changed.
//! Every call may be made twice: what is wanted is said, never what is to be changed.

mod memory;

pub use memory::MemoryCalendars;

use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::busy::Change;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::calendar::link::Need;
use domain::time::Zone;
use std::future::Future;
use std::time::Duration;

/// Why a calendar did not do what was asked, by what happens next. It never holds what a calendar
/// says, nor whose it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// It passes: ask again. What became of this ask nobody knows.
    #[error("the calendar does not answer now: {why}")]
    Later {
        /// How long to wait at least, where it was said.
        after: Option<Duration>,
        /// What went wrong.
        why: String,
    },
    /// A person must act first.
    #[error("somebody must act before the calendar can be reached: {0:?}")]
    Person(Need),
    /// It will never work: we or they speak wrongly.
    #[error("the calendar was not understood, or did not understand: {0}")]
    Broken(String),
}

impl CalendarError {
    /// One that passes, where nothing was said of when.
    pub fn later(why: impl Into<String>) -> Self {
        Self::Later { after: None, why: why.into() }
    }
}

/// What is asked of a calendar's changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since<'a> {
    /// Where they were read up to; none to read the calendar as a whole.
    pub token: Option<&'a str>,
    /// Which time matters where it is read as a whole.
    pub window: Span,
    /// Whose midnight a day begins at that says no clock, if the calendar says none either.
    pub zone: &'a Zone,
}

/// What changed in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The changes, in order; of one event the last counts.
    pub changes: Vec<Change>,
    /// Whether they are the whole calendar: what is not among them is not there.
    pub is_whole: bool,
    /// Where to read on from.
    pub token: String,
    /// Whether events may be put there.
    pub may_write: bool,
}

/// The way to calendars of other programs.
pub trait Calendars: Send + Sync {
    /// The address of our account, which a calendar must be shared with.
    fn account(&self) -> impl Future<Output = Result<String, CalendarError>> + Send;

    /// Has an event stand there as it is said, whether it was put there before, changed since, or
    /// taken out. `is_known` says that it was put there before, which saves asking.
    fn put(
        &self,
        calendar: &CalendarId,
        event: &CalendarEvent,
        is_known: bool,
    ) -> impl Future<Output = Result<(), CalendarError>> + Send;

    /// Takes an event out; one that is not there is out already.
    fn remove(
        &self,
        calendar: &CalendarId,
        event: &CalendarEventId,
    ) -> impl Future<Output = Result<(), CalendarError>> + Send;

    /// What changed; the whole of it where what was read up to is known no more.
    fn changes(
        &self,
        calendar: &CalendarId,
        since: Since<'_>,
    ) -> impl Future<Output = Result<Changes, CalendarError>> + Send;

    /// When its owner has something to do within a span, in order. Where the calendar can't tell,
    /// that is an error: never take it for free.
    fn free_busy(
        &self,
        calendar: &CalendarId,
        span: Span,
    ) -> impl Future<Output = Result<Vec<Span>, CalendarError>> + Send;
}
