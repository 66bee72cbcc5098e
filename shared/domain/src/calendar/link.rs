//! How a resource's calendar is reached, and when it is looked at next. What its owner is told of
//! it is said once for each time it changes.

use super::CalendarId;
use crate::compact::is_default;
use crate::ids::{ResourceId, ShopId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// How often a calendar is looked at.
pub const EVERY_MINUTES: i64 = 5;
/// How often it is read as a whole.
const WHOLE_HOURS: i64 = 24;
/// What does not answer is asked again after a minute, and then twice as late each time, until
/// this.
const WAIT_MINUTES_MAX: i64 = 60;
/// After so many tries, an hour, the owner is told that a calendar does not answer.
const SILENT_AFTER: u32 = 6;
/// Longer than this nobody can tell us to wait.
const AFTER_HOURS_MAX: i64 = 24;

/// What only a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Whoever runs the server gives it an account with the other program.
    Setup,
    /// Whoever runs the server looks at that account: it is refused.
    Account,
    /// Whoever owns the calendar shares it with our account.
    Sharing,
    /// They let our account make changes, not only look.
    Writing,
}

/// How it stands with a calendar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has looked at it yet.
    #[default]
    New,
    /// It answers.
    Reachable,
    /// It has not answered for an hour.
    Silent,
    /// Somebody must act.
    Needs(Need),
}

/// The way to a resource's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarLink {
    /// The shop.
    pub shop: ShopId,
    /// Who or what it is of.
    pub resource: ResourceId,
    /// The calendar.
    pub calendar: CalendarId,
    /// How it stands with it.
    pub standing: Standing,
    /// Where its changes were read up to; none to read it as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub token: Option<String>,
    /// When it was read as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub whole_at: Option<Timestamp>,
    /// How often it has not answered since it last did.
    #[serde(default, skip_serializing_if = "is_default")]
    pub failures: u32,
    /// When it is looked at next.
    pub due_at: Timestamp,
}

impl CalendarLink {
    /// A way that was never taken.
    pub fn new(
        shop: &ShopId,
        resource: &ResourceId,
        calendar: CalendarId,
        standing: Standing,
        now: Timestamp,
    ) -> Self {
        Self {
            shop: shop.clone(),
            resource: resource.clone(),
            calendar,
            standing,
            token: None,
            whole_at: None,
            failures: 0,
            due_at: now,
        }
    }

    /// Whether it is time to look at it.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.due_at <= now
    }

    /// Where to read on from; none when it is time to read it as a whole.
    pub fn token(&self, now: Timestamp) -> Option<&str> {
        let is_fresh = |whole_at: &Timestamp| now < whole_at.plus_hours(WHOLE_HOURS);
        self.whole_at.as_ref().filter(|at| is_fresh(at)).and(self.token.as_deref())
    }

    /// After it was read up to `token`.
    pub fn read(mut self, token: String, is_whole: bool, now: Timestamp) -> Self {
        self.token = Some(token);
        if is_whole {
            self.whole_at = Some(now);
        }
        self.standing = Standing::Reachable;
        self.failures = 0;
        self.due_at = now.plus_minutes(EVERY_MINUTES);
        self
    }

    /// After it did not answer, and perhaps said when to come again. What was known of it is kept.
    pub fn failed(mut self, after_seconds: Option<i64>, now: Timestamp) -> Self {
        self.due_at = again(self.failures, after_seconds, now);
        self.failures = self.failures.saturating_add(1);
        if self.failures >= SILENT_AFTER {
            self.standing = match self.standing {
                Standing::New | Standing::Reachable | Standing::Silent => Standing::Silent,
                Standing::Needs(need) => Standing::Needs(need),
            };
        }
        self
    }

    /// After it said what somebody must do. It is looked at as often as ever: then it works as soon
    /// as they have.
    pub fn needs(mut self, need: Need, now: Timestamp) -> Self {
        self.standing = Standing::Needs(need);
        self.failures = 0;
        self.due_at = now.plus_minutes(EVERY_MINUTES);
        self
    }

    /// The same, where our account may look and not write.
    pub fn read_only(self) -> Self {
        Self { standing: Standing::Needs(Need::Writing), ..self }
    }

    /// What the owner is to be told, if that has changed: nothing is said of a calendar that
    /// answers at once.
    pub fn news(&self, before: Standing) -> Option<Standing> {
        let is_news = match (before, self.standing) {
            (Standing::New, Standing::Reachable) | (_, Standing::New) => false,
            (before, after) => before != after,
        };
        is_news.then_some(self.standing)
    }
}

/// When to try again after so many tries came to nothing.
pub(super) fn again(failures: u32, after_seconds: Option<i64>, now: Timestamp) -> Timestamp {
    let doubled = 2_i64.checked_pow(failures).unwrap_or(WAIT_MINUTES_MAX);
    let own = now.plus_minutes(doubled.min(WAIT_MINUTES_MAX));
    let theirs = after_seconds.unwrap_or(0).clamp(0, AFTER_HOURS_MAX * 3_600);
    own.max(now.plus_millis(theirs * 1_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_rfc3339("2026-11-22T06:00:00Z").unwrap()
    }

    fn link(standing: Standing) -> CalendarLink {
        let calendar = "grace@example.com".to_owned().try_into().unwrap();
        let (shop, resource) = ("K1MARKT001".parse().unwrap(), "grace".parse().unwrap());
        CalendarLink::new(&shop, &resource, calendar, standing, now())
    }

    #[test]
    fn it_is_read_on_from_where_it_was_and_once_a_day_as_a_whole() {
        let new = link(Standing::New);
        assert!(new.is_due(now()));
        assert_eq!(new.token(now()), None);
        let read = new.read("t1".to_owned(), true, now());
        assert!(!read.is_due(now().plus_minutes(4)) && read.is_due(now().plus_minutes(5)));
        let later = now().plus_hours(23);
        assert_eq!(read.token(later), Some("t1"));
        let read = read.read("t2".to_owned(), false, later);
        assert_eq!(read.token(later), Some("t2"));
        assert_eq!(read.token(now().plus_hours(24)), None, "the whole of it again");
    }

    #[test]
    fn the_owner_is_told_once_when_it_is_silent_and_once_when_it_is_back() {
        let (mut it, mut told, mut at) = (link(Standing::Reachable), Vec::new(), now());
        let mut waits = Vec::new();
        for _ in 0..12 {
            let (before, next) = (it.standing, it.clone().failed(None, at));
            told.extend(next.news(before));
            waits.push(next.due_at.millis_since(at) / 60_000);
            (at, it) = (next.due_at, next);
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
        assert_eq!(told, [Standing::Silent]);
        let back = it.clone().read("t".to_owned(), false, at);
        assert_eq!(back.news(it.standing), Some(Standing::Reachable));
        assert_eq!(back.failures, 0);
    }

    #[test]
    fn who_must_act_is_told_once_for_each_thing() {
        let it = link(Standing::Reachable).needs(Need::Sharing, now());
        assert_eq!(it.news(Standing::Reachable), Some(Standing::Needs(Need::Sharing)));
        let again = it.clone().needs(Need::Sharing, now());
        assert_eq!(again.news(it.standing), None);
        let other = again.clone().needs(Need::Writing, now());
        assert_eq!(other.news(again.standing), Some(Standing::Needs(Need::Writing)));
        // Away for a while, it still needs the same.
        let mut away = other.clone();
        for _ in 0..9 {
            away = away.failed(None, now());
        }
        assert_eq!(away.news(other.standing), None);
    }

    #[test]
    fn a_wait_that_was_asked_for_is_kept_within_reason() {
        for (failures, after, expected) in
            [(0, None, 60), (0, Some(300), 300), (3, Some(1), 480), (40, None, 3_600)]
        {
            assert_eq!(again(failures, after, now()).millis_since(now()), expected * 1_000);
        }
        assert_eq!(again(0, Some(i64::MAX), now()), now().plus_hours(AFTER_HOURS_MAX));
    }
}
