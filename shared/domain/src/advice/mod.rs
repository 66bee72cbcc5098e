//! What the sales of the last weeks advise: what to buy again, what lies and at which discount it
//! would still pay, which day and which product carry the shop. Each is a recommendation with its
//! numbers; the owner decides. Today is not over and does not count.
//! Invariants: nothing is recommended below its cost, and no more is to be bought than will sell.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod carrier;
mod reorder;
mod slow;
#[cfg(test)]
mod tests;
mod tried;

pub use carrier::{CarryingDay, CarryingProduct, Share};
pub use reorder::{COVER_DAYS, Reorder};
pub use slow::{Discount, SLOW_DAYS, Slow};
pub use tried::Tried;

use crate::catalog::Measure;
use crate::ids::Sku;
use crate::ledger::sales::Sold;
use crate::money::Money;
use crate::stock::Ages;
use crate::time::{BusinessDay, DayRange};
use crate::vat::Vat;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far back sales are looked at.
pub const WINDOW_DAYS: i32 = 60;
/// Two weeks, so that each weekday counts twice: fewer days are chance.
pub const DAYS_MIN: i32 = 14;

/// What advice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdviceKind {
    /// What to buy again.
    Reorder,
    /// What sells slowly.
    Slow,
    /// What carries the shop.
    Carrier,
}

/// Everything there is advice about.
pub const ADVICE_KINDS: [AdviceKind; 3] =
    [AdviceKind::Reorder, AdviceKind::Slow, AdviceKind::Carrier];

/// A unit that is offered and counted, all outlets together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The unit.
    pub sku: Sku,
    /// What it is counted in.
    pub measure: Measure,
    /// What a piece, kilo or litre sells for, as it is listed.
    pub price: Money,
    /// What a piece, kilo or litre costs by the catalogue.
    pub cost: Money,
    /// How its price is taxed.
    pub vat: Vat,
    /// What is there, in the base unit.
    pub on_hand: i64,
    /// What of it is promised to orders.
    pub reserved: i64,
    /// What all that is there had cost, in minor units.
    pub value_minor: i64,
}

/// What advice is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The shop's day.
    pub today: BusinessDay,
    /// What can be bought again, and what may lie.
    pub counted: Vec<Counted>,
    /// What was sold on each day of [`Figures::range`], of whatever the shop sells.
    pub sold: BTreeMap<Sku, BTreeMap<BusinessDay, Sold>>,
}

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// Too little was sold to say anything.
    TooEarly {
        /// How many days there are since the first sale.
        days: i32,
    },
    /// What the figures recommend.
    Given {
        /// Of how many days the sales are.
        days: i32,
        /// The most money at stake first.
        recommendations: Vec<Recommendation>,
    },
}

/// Something to do or to know, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// How much money it is about, in minor units: sales that would be missed, or money bound.
    pub at_stake_minor: i64,
    /// Why, with its numbers.
    pub reason: Reason,
}

/// Why something is recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It will run out before new goods come.
    Reorder(Reorder),
    /// It has been lying.
    Slow(Slow),
    /// On this day of the week most is sold.
    CarryingDay(CarryingDay),
    /// Most is earned with this.
    CarryingProduct(CarryingProduct),
}

impl Recommendation {
    /// What it is about.
    pub fn kind(&self) -> AdviceKind {
        match self.reason {
            Reason::Reorder(_) => AdviceKind::Reorder,
            Reason::Slow(_) => AdviceKind::Slow,
            Reason::CarryingDay(_) | Reason::CarryingProduct(_) => AdviceKind::Carrier,
        }
    }

    /// The unit it is of; none when it is of a day.
    pub fn sku(&self) -> Option<&Sku> {
        match &self.reason {
            Reason::Reorder(reorder) => Some(&reorder.sku),
            Reason::Slow(slow) => Some(&slow.sku),
            Reason::CarryingProduct(product) => Some(&product.sku),
            Reason::CarryingDay(_) => None,
        }
    }
}

impl Figures {
    /// The days whose sales count.
    pub fn range(today: &BusinessDay) -> DayRange {
        DayRange { from: today.plus_days(WINDOW_DAYS.saturating_neg()), to: today.plus_days(-1) }
    }

    /// The units of which the ages of the stock are asked for, the most money bound first.
    pub fn lying(&self) -> Vec<Sku> {
        if self.days() < DAYS_MIN { Vec::new() } else { slow::lying(self) }
    }

    /// What is recommended; of everything without a kind. `ages` are those of [`Figures::lying`].
    pub fn advise(&self, ages: &BTreeMap<Sku, Ages>, about: Option<AdviceKind>) -> Advice {
        let days = self.days();
        if days < DAYS_MIN {
            return Advice::TooEarly { days };
        }
        let wants = |kind| about.is_none_or(|about| about == kind);
        let mut recommendations = Vec::new();
        if wants(AdviceKind::Reorder) {
            recommendations.extend(self.counted.iter().filter_map(|it| reorder::advice(it, self)));
        }
        if wants(AdviceKind::Slow) {
            let slow = |unit: &Counted| slow::advice(unit, self, ages.get(&unit.sku)?);
            recommendations.extend(self.counted.iter().filter_map(slow));
        }
        if wants(AdviceKind::Carrier) {
            recommendations.extend(carrier::advice(self, days));
        }
        recommendations.sort_by(|one, other| {
            let stakes = other.at_stake_minor.cmp(&one.at_stake_minor);
            stakes.then_with(|| (one.kind(), one.sku()).cmp(&(other.kind(), other.sku())))
        });
        Advice::Given { days, recommendations }
    }

    /// How many whole days there are since the first sale.
    fn days(&self) -> i32 {
        let first = self.sold.values().filter_map(|days| days.keys().next()).min();
        first.map_or(0, |first| self.today.days_since(first).clamp(0, WINDOW_DAYS))
    }

    /// What was sold of a unit in so many days before today.
    fn sold_in(&self, sku: &Sku, days: i32) -> Sold {
        let from = self.today.plus_days(days.saturating_neg());
        let sold = self.sold.get(sku).into_iter().flatten();
        let sold = sold.filter(|(day, _)| **day >= from && **day < self.today);
        Sold::sum(sold.map(|(_, sold)| *sold))
    }
}

impl Counted {
    /// What nobody has been promised.
    fn free(&self) -> i64 {
        self.on_hand.saturating_sub(self.reserved).max(0)
    }
}
