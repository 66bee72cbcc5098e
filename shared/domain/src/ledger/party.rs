//! What a customer owes the shop, or the shop a supplier: the balance and what it is made of.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::journal::{Journal, Party};
use crate::ids::{JournalId, OrderNumber};
use crate::time::BusinessDay;
use serde::{Deserialize, Serialize};

/// More open items than this are carried as one, the oldest.
pub const OPEN_MAX: usize = 60;

/// Something that is not paid yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenItem {
    /// The entry it came with.
    pub journal: JournalId,
    /// Its order.
    pub order: Option<OrderNumber>,
    /// Its day.
    pub day: BusinessDay,
    /// By when it is to be paid: its day, if nothing was said.
    pub due: BusinessDay,
    /// What is still open, in minor units.
    pub left: i64,
}

/// A party's account within a control account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyAccount {
    /// Whose.
    pub party: Party,
    /// What is owed, in minor units; below zero when too much was paid.
    pub balance: i64,
    /// What is open, the oldest first.
    pub open: Vec<OpenItem>,
    /// What was paid and fits no open item, in minor units.
    #[serde(default)]
    pub unallocated: i64,
}

/// How long something has been due, in days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aged {
    /// Not due yet, or for thirty days at most.
    pub to_30: i64,
    /// For 31 to 60 days.
    pub to_60: i64,
    /// For 61 to 90 days.
    pub to_90: i64,
    /// For longer.
    pub over_90: i64,
}

impl Aged {
    /// All of it.
    pub fn total(self) -> i64 {
        self.to_30
            .saturating_add(self.to_60)
            .saturating_add(self.to_90)
            .saturating_add(self.over_90)
    }

    /// With another one's sums.
    pub fn plus(self, other: Self) -> Self {
        Self {
            to_30: self.to_30.saturating_add(other.to_30),
            to_60: self.to_60.saturating_add(other.to_60),
            to_90: self.to_90.saturating_add(other.to_90),
            over_90: self.over_90.saturating_add(other.over_90),
        }
    }
}

impl PartyAccount {
    /// An account with nothing in it.
    pub fn new(party: Party) -> Self {
        Self { party, balance: 0, open: Vec::new(), unallocated: 0 }
    }

    /// Adds an entry: what it brings opens an item, what it takes settles its order's items and
    /// then the oldest.
    pub fn enter(&mut self, journal: &Journal) {
        let legs = journal.legs.iter().filter(|leg| leg.party == Some(self.party));
        let change = legs.fold(0_i64, |sum, leg| sum.saturating_add(leg.amount));
        let change = match self.party {
            Party::Customer(_) => change,
            Party::Supplier(_) => change.saturating_neg(),
        };
        self.balance = self.balance.saturating_add(change);
        if change > 0 {
            self.open_item(journal, change);
        } else {
            let order = journal.order;
            let of_order = |item: &OpenItem| order.is_some() && item.order == order;
            // What is taken back was never owed: its own item goes first.
            let taken_back = |item: &OpenItem| journal.reverses.as_ref() == Some(&item.journal);
            let left = self.settle(change.saturating_neg(), taken_back);
            let left = self.settle(left, of_order);
            let left = self.settle(left, |_| true);
            self.unallocated = self.unallocated.saturating_add(left);
        }
    }

    fn open_item(&mut self, journal: &Journal, amount: i64) {
        let taken = amount.min(self.unallocated);
        self.unallocated = self.unallocated.saturating_sub(taken);
        let left = amount.saturating_sub(taken);
        if left == 0 {
            return;
        }
        if self.open.len() >= OPEN_MAX && self.open.len() > 1 {
            let second = self.open.remove(1);
            if let Some(first) = self.open.first_mut() {
                first.left = first.left.saturating_add(second.left);
            }
        }
        self.open.push(OpenItem {
            journal: journal.id.clone(),
            order: journal.order,
            day: journal.day.clone(),
            due: journal.due.clone().unwrap_or_else(|| journal.day.clone()),
            left,
        });
        self.open.sort_by(|one, other| one.day.cmp(&other.day));
    }

    /// Settles items that fit, the oldest first; what is left over.
    fn settle(&mut self, mut amount: i64, fits: impl Fn(&OpenItem) -> bool) -> i64 {
        for item in self.open.iter_mut().filter(|item| fits(item)) {
            let taken = amount.min(item.left);
            item.left = item.left.saturating_sub(taken);
            amount = amount.saturating_sub(taken);
        }
        self.open.retain(|item| item.left > 0);
        amount
    }

    /// What is open by how long it has been due on a day.
    pub fn aged(&self, on: &BusinessDay) -> Aged {
        let mut aged = Aged { to_30: self.unallocated.saturating_neg(), ..Aged::default() };
        for item in &self.open {
            let bucket = match on.days_since(&item.due) {
                ..=30 => &mut aged.to_30,
                31..=60 => &mut aged.to_60,
                61..=90 => &mut aged.to_90,
                91.. => &mut aged.over_90,
            };
            *bucket = bucket.saturating_add(item.left);
        }
        aged
    }
}
