//! What Google's "no" means: later, a person's to mend, or broken. Branches on Google's own reason
//! first, for one status stands for many. Its sentences are never kept: they name calendars.

use domain::calendar::link::Need;
use ports::calendars::CalendarError;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde::Deserialize;
use std::time::Duration;

/// No reason of Google's is longer.
const REASON_CHARS_MAX: usize = 64;

#[derive(Deserialize)]
struct Refused {
    error: Refusal,
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(default)]
    errors: Vec<Reason>,
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason: String,
}

/// Reads a refusal of the calendar.
pub(super) fn read(status: u16, headers: &HeaderMap, body: &[u8]) -> CalendarError {
    let reason = reason(body);
    let later = || CalendarError::Later { after: after(headers), why: said(status, &reason) };
    match (reason.as_str(), status) {
        (
            "rateLimitExceeded"
            | "userRateLimitExceeded"
            | "quotaExceeded"
            | "dailyLimitExceeded"
            | "calendarLimitExceeded"
            | "backendError"
            | "internalError",
            _,
        ) => later(),
        ("requiredAccessLevel" | "forbiddenForNonOrganizer", _) => {
            CalendarError::Person(Need::Writing)
        }
        ("accessNotConfigured" | "insufficientPermissions" | "authError", _) | (_, 401) => {
            CalendarError::Person(Need::Account)
        }
        (_, 403 | 404) => CalendarError::Person(Need::Sharing),
        // A redirection comes from something in between, not from Google.
        (_, 300..=399 | 408 | 409 | 412 | 429 | 500..) => later(),
        _ => CalendarError::Broken(said(status, &reason)),
    }
}

/// Reads a refusal of who hands out tokens: whoever is refused for good has a wrong key, or none any
/// more.
pub(super) fn of_token(status: u16, headers: &HeaderMap) -> CalendarError {
    match status {
        400..=404 => CalendarError::Person(Need::Account),
        _ => CalendarError::Later { after: after(headers), why: format!("no token: {status}") },
    }
}

/// What an error before or amid an answer means: what became of the ask nobody knows.
pub(super) fn unsent(error: &reqwest::Error) -> CalendarError {
    if error.is_builder() {
        CalendarError::Broken("the address of the calendars is wrong".to_owned())
    } else if error.is_timeout() {
        CalendarError::later("timed out")
    } else {
        CalendarError::later("unreachable")
    }
}

/// What one calendar's error in an answer of busy times means; never that it is free.
pub(super) fn of_busy(reason: &str) -> CalendarError {
    match reason {
        "notFound" | "forbidden" => CalendarError::Person(Need::Sharing),
        other if is_name(other) => CalendarError::later(format!("busy times: {other}")),
        _ => CalendarError::later("busy times are not known"),
    }
}

fn reason(body: &[u8]) -> String {
    let refused = serde_json::from_slice::<Refused>(body).ok();
    let reasons = refused.map(|refused| refused.error.errors).unwrap_or_default();
    let first = reasons.into_iter().map(|reason| reason.reason).find(|reason| is_name(reason));
    first.unwrap_or_default()
}

/// A name has no blanks, so that no sentence passes for one.
fn is_name(reason: &str) -> bool {
    (1..=REASON_CHARS_MAX).contains(&reason.len())
        && reason.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn said(status: u16, reason: &str) -> String {
    if reason.is_empty() { status.to_string() } else { format!("{status} {reason}") }
}

/// How long to wait. A date in its place is not understood.
fn after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}
