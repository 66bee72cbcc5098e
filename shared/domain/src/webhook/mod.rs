//! What other programs are told of a shop: who has subscribed, and how often a delivery is tried.
//! Deliberately absent: secrets. One is derived when it is needed, from the stage's key and the
//! subscription's id and generation.

pub mod event;
mod event_type;
mod facts;

use crate::ids::{EventId, ShopId, SubscriptionId};
use crate::time::Timestamp;
use event::EventType;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The waits before the second try and all later ones: nearly two days in all.
pub const WAIT_SECONDS: [i64; 8] = [5, 60, 300, 1_800, 7_200, 18_000, 36_000, 86_400];
/// Each wait is longer by up to this part of itself, so that what failed together does not come
/// back together.
const JITTER_PARTS: i64 = 10;
/// A subscription to which so many deliveries in a row were given up is switched off.
pub const GIVEN_UP_MAX: u32 = 5;
/// How long the secret of the generation before still signs.
pub const OVERLAP_HOURS: i64 = 24;
/// A shop has no use for more subscriptions, and each event is written for each of them.
pub const SUBSCRIPTIONS_MAX: usize = 10;

/// Another program that wants to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Where events are posted. It may hold a token, so it is never logged.
    pub url: String,
    /// What it asks for; never empty.
    pub events: BTreeSet<EventType>,
    /// Which secret signs: the first is 1.
    pub generation: u32,
    /// Until when the secret of the generation before signs too.
    pub overlap_until: Option<Timestamp>,
    /// How many deliveries in a row were given up.
    pub given_up: u32,
    /// Whether it is told, and if not, why.
    pub standing: Standing,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Whether a subscription is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is.
    Active,
    /// No more: it answered 410 Gone.
    Gone,
    /// No more: too many deliveries in a row were given up.
    Unreachable,
}

/// An event on its way to one subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// The shop.
    pub shop: ShopId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The event.
    pub event: EventId,
    /// Its type.
    pub event_type: EventType,
    /// The JSON that is posted and signed, byte for byte.
    pub body: String,
    /// How far it got.
    pub progress: Progress,
    /// How often it was tried since it was last asked for.
    pub tries: usize,
    /// How the last try ended.
    pub last: Option<Try>,
    /// When it was written down, just after the event.
    pub at: Timestamp,
}

/// How far a delivery got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// It is tried at this moment.
    Due(Timestamp),
    /// It was taken.
    Delivered,
    /// It is not tried any more, unless somebody asks for it.
    GivenUp,
}

/// A try that has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Try {
    /// When.
    pub at: Timestamp,
    /// How.
    pub ending: Ending,
}

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// With this HTTP status.
    Answered(u16),
    /// Without an answer in time.
    TimedOut,
    /// Without a connection, or with a broken one.
    Unreachable,
    /// Before it began: the address leads into somebody's own network.
    Forbidden,
}

impl Ending {
    fn is_taken(self) -> bool {
        matches!(self, Self::Answered(200..=299))
    }

    fn is_gone(self) -> bool {
        self == Self::Answered(410)
    }
}

impl Subscription {
    /// Whether it is to be told of such events.
    pub fn wants(&self, event_type: EventType) -> bool {
        self.standing == Standing::Active && self.events.contains(&event_type)
    }

    /// The generations whose secrets sign at `now`, the newest first.
    pub fn generations(&self, now: Timestamp) -> Vec<u32> {
        let before = self.overlap_until.filter(|until| *until > now);
        let before = before.and_then(|_| self.generation.checked_sub(1));
        std::iter::once(self.generation).chain(before).collect()
    }

    /// It with the next secret; the present one signs too for [`OVERLAP_HOURS`].
    pub fn rotated(mut self, now: Timestamp) -> Self {
        self.generation = self.generation.saturating_add(1);
        self.overlap_until = Some(now.plus_hours(OVERLAP_HOURS));
        self
    }

    /// It after a delivery to it has been tried and stands so now.
    pub fn after(mut self, delivery: &Delivery) -> Self {
        match delivery.progress {
            Progress::Due(_) => {}
            Progress::Delivered => self.given_up = 0,
            Progress::GivenUp => {
                self.given_up = self.given_up.saturating_add(1);
                if delivery.last.is_some_and(|last| last.ending.is_gone()) {
                    self.standing = Standing::Gone;
                } else if self.given_up >= GIVEN_UP_MAX {
                    self.standing = Standing::Unreachable;
                }
            }
        }
        self
    }
}

impl Delivery {
    /// Whether it is to be tried at `now`.
    pub fn is_due(&self, now: Timestamp) -> bool {
        matches!(self.progress, Progress::Due(at) if at <= now)
    }

    /// It after a try that ended so; `chance` spreads the next one.
    pub fn tried(mut self, ending: Ending, now: Timestamp, chance: u128) -> Self {
        let wait = WAIT_SECONDS.get(self.tries).filter(|_| !ending.is_gone());
        self.tries = self.tries.saturating_add(1);
        self.last = Some(Try { at: now, ending });
        self.progress = match wait {
            _ if ending.is_taken() => Progress::Delivered,
            Some(seconds) => {
                let spread = seconds.saturating_mul(1_000 / JITTER_PARTS);
                let extra = chance % u128::try_from(spread.max(1)).unwrap_or(1);
                let extra = i64::try_from(extra).unwrap_or(0);
                Progress::Due(now.plus_millis(seconds.saturating_mul(1_000)).plus_millis(extra))
            }
            None => Progress::GivenUp,
        };
        self
    }

    /// It as if it had never been tried, due at `now`.
    pub fn again(mut self, now: Timestamp) -> Self {
        self.tries = 0;
        self.progress = Progress::Due(now);
        self
    }

    /// It when its subscription is not told any more.
    pub fn dropped(mut self) -> Self {
        self.progress = Progress::GivenUp;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::event::EVENT_TYPES;
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_795_240_800_000);

    fn delivery() -> Delivery {
        Delivery {
            shop: "K1MARKT001".parse().unwrap(),
            subscription: SubscriptionId::new(1),
            event: EventId::new(2),
            event_type: EventType::OrderPlaced,
            body: "{}".to_owned(),
            progress: Progress::Due(NOW),
            tries: 0,
            last: None,
            at: NOW,
        }
    }

    fn subscription() -> Subscription {
        Subscription {
            id: SubscriptionId::new(1),
            url: "https://n8n.example/webhook/1".to_owned(),
            events: EVENT_TYPES.into(),
            generation: 1,
            overlap_until: None,
            given_up: 0,
            standing: Standing::Active,
            created_at: NOW,
        }
    }

    #[test]
    fn a_failed_try_waits_longer_each_time_and_is_then_given_up() {
        for ending in [
            Ending::Answered(500),
            Ending::Answered(301),
            Ending::Answered(404),
            Ending::TimedOut,
            Ending::Unreachable,
            Ending::Forbidden,
        ] {
            let (mut delivery, mut now) = (delivery(), NOW);
            for seconds in WAIT_SECONDS {
                delivery = delivery.tried(ending, now, u128::MAX);
                let Progress::Due(next) = delivery.progress else { panic!("{ending:?}") };
                let waited = next.millis_since(now);
                assert!(
                    (seconds * 1_000..seconds * 1_100).contains(&waited),
                    "{seconds}: {waited}"
                );
                assert!(!delivery.is_due(now) && delivery.is_due(next));
                now = next;
            }
            delivery = delivery.tried(ending, now, 0);
            assert_eq!(delivery.progress, Progress::GivenUp);
            assert_eq!(delivery.last, Some(Try { at: now, ending }));
            assert!(delivery.again(now).is_due(now));
        }
    }

    #[test]
    fn only_an_answer_of_the_two_hundreds_is_a_delivery() {
        for status in [200, 201, 204, 299] {
            let delivery = delivery().tried(Ending::Answered(status), NOW, 0);
            assert_eq!(delivery.progress, Progress::Delivered, "{status}");
        }
        for status in [100, 199, 300, 302, 400, 429, 503] {
            let delivery = delivery().tried(Ending::Answered(status), NOW, 0);
            assert_eq!(delivery.progress, Progress::Due(NOW.plus_millis(5_000)), "{status}");
        }
    }

    #[test]
    fn who_is_gone_is_told_no_more_and_who_fails_five_times_neither() {
        let gone = delivery().tried(Ending::Answered(410), NOW, 0);
        assert_eq!(gone.progress, Progress::GivenUp);
        let after = subscription().after(&gone);
        assert_eq!(after.standing, Standing::Gone);
        assert!(EVENT_TYPES.into_iter().all(|event_type| !after.wants(event_type)));

        let mut failing = subscription();
        for given_up in 1..GIVEN_UP_MAX {
            failing = failing.after(&delivery().dropped());
            assert_eq!((failing.given_up, failing.standing), (given_up, Standing::Active));
        }
        let taken = delivery().tried(Ending::Answered(200), NOW, 0);
        assert_eq!(failing.clone().after(&taken).given_up, 0, "one success forgives them all");
        assert_eq!(failing.after(&delivery().dropped()).standing, Standing::Unreachable);
    }

    #[test]
    fn both_secrets_sign_for_a_day() {
        let rotated = subscription().rotated(NOW);
        assert_eq!(subscription().generations(NOW), [1]);
        assert_eq!(rotated.generations(NOW.plus_hours(23)), [2, 1]);
        assert_eq!(rotated.generations(NOW.plus_hours(24)), [2]);
    }

    #[test]
    fn a_type_has_one_name() {
        for event_type in EVENT_TYPES {
            assert_eq!(EventType::try_from(event_type.name().to_owned()), Ok(event_type));
        }
        assert!(EventType::try_from("order.eaten".to_owned()).is_err());
    }
}
