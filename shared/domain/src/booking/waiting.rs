//! Who waits for a time that is taken. Whenever a time gets free, the first one whose wish it fits is
//! offered it. Deliberately absent: names, which are asked for when they are needed.

use super::slot::Slot;
use crate::command::{TimeAsk, When};
use crate::compact::is_default;
use crate::ids::{PersonId, ProductId, ResourceId, ShopId};
use crate::language::Language;
use crate::time::{BusinessDay, Timestamp, Zone};
use serde::{Deserialize, Serialize};

/// So many times one customer may wait for.
pub const WISHES_MAX: usize = 5;
/// So long an offered time is held for whoever waited for it.
pub const OFFER_MINUTES: i64 = 30;

/// A time that somebody waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The shop.
    pub shop: ShopId,
    /// Who waits.
    pub person: PersonId,
    /// What they speak.
    pub language: Language,
    /// For which service.
    pub service: ProductId,
    /// What the service was called then.
    pub name: String,
    /// On which day.
    pub day: BusinessDay,
    /// At which time of it; at any without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub time: Option<TimeAsk>,
    /// With whom; with whoever is free without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Option<ResourceId>,
    /// Since when.
    pub since: Timestamp,
}

impl Wish {
    /// Whether it is the same wish, whenever it was made.
    pub fn is_same(&self, other: &Self) -> bool {
        fn key(wish: &Wish) -> impl PartialEq + '_ {
            (wish.person, wish.service, &wish.day, wish.time, &wish.with)
        }
        key(self) == key(other)
    }

    /// Whether its day is over.
    pub fn is_over(&self, now: Timestamp, zone: &Zone) -> bool {
        self.day < now.business_day(zone)
    }

    /// The first of these times that it fits.
    pub fn first_fit<'a>(&self, slots: &'a [Slot], zone: &Zone) -> Option<&'a Slot> {
        slots.iter().find(|slot| {
            slot.from.business_day(zone) == self.day
                && self.time.is_none_or(|time| slot.is_in(time, zone))
        })
    }
}

impl When {
    /// The day and the time that are meant.
    pub fn day_and_time(&self, zone: &Zone) -> (Option<BusinessDay>, Option<TimeAsk>) {
        match self.from {
            Some(from) => {
                let at = TimeAsk::At(from.minute_of_day(zone));
                (Some(from.business_day(zone)), Some(at))
            }
            None => (self.day.clone(), self.time),
        }
    }
}
