//! What a customer owes the shop, or the shop a supplier: the balance and what it is made of.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::journal::{Journal, Party};
use super::statement::StatementLine;
use crate::ids::{JournalId, OrderNumber};
use crate::time::{BusinessDay, DayRange};
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

/// What changed a party's account in some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyStatement {
    /// What was owed before.
    pub opening: i64,
    /// The entries, in the order of day and number.
    pub lines: Vec<StatementLine>,
    /// What was owed afterwards.
    pub closing: i64,
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
        let change = self.change_by(journal);
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

    /// What an entry changes the account by: above zero, more is owed.
    fn change_by(&self, journal: &Journal) -> i64 {
        let legs = journal.legs.iter().filter(|leg| leg.party == Some(self.party));
        let change = legs.fold(0_i64, |sum, leg| sum.saturating_add(leg.amount));
        match self.party {
            Party::Customer(_) => change,
            Party::Supplier(_) => change.saturating_neg(),
        }
    }

    /// The account in some days. `since` are all entries since the first of them, in order.
    pub fn statement(&self, range: &DayRange, since: &[Journal]) -> PartyStatement {
        let changes = since.iter().map(|journal| (journal, self.change_by(journal)));
        let changes: Vec<_> = changes.filter(|(_, change)| *change != 0).collect();
        let all = changes.iter().fold(0_i64, |sum, (_, change)| sum.saturating_add(*change));
        let opening = self.balance.saturating_sub(all);
        let mut closing = opening;
        let mut lines = Vec::new();
        for (journal, change) in changes {
            if range.contains(&journal.day) {
                closing = closing.saturating_add(change);
                lines.push(StatementLine::of(journal, change, closing));
            }
        }
        PartyStatement { opening, lines, closing }
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

#[cfg(test)]
mod tests {
    use super::super::chart::{CASH, GOODS_SALES, RECEIVABLE};
    use super::super::journal::Leg;
    use super::*;
    use crate::ids::PersonId;
    use crate::time::Timestamp;
    use proptest::prelude::*;

    const CUSTOMER: Party = Party::Customer(PersonId::new(7));

    fn day(text: &str) -> BusinessDay {
        BusinessDay::parse(text).unwrap()
    }

    fn journal(number: u64, on: &BusinessDay, order: Option<u64>, amount: i64) -> Journal {
        let account = if amount > 0 { GOODS_SALES } else { CASH };
        let legs = vec![
            Leg { account: RECEIVABLE, amount, party: Some(CUSTOMER) },
            Leg { account, amount: -amount, party: None },
        ];
        Journal {
            id: format!("cmd/{number}").parse().unwrap(),
            number,
            day: on.clone(),
            at: Timestamp::from_millis(0),
            memo: String::new(),
            kind: "manual".to_owned(),
            cause: "wa:1".parse().unwrap(),
            order: order.map(OrderNumber),
            reverses: None,
            is_closing: false,
            settles_vat: false,
            due: None,
            legs,
            sale: None,
            picture: None,
        }
    }

    fn open(account: &PartyAccount) -> Vec<(Option<u64>, i64)> {
        let items = account.open.iter();
        items.map(|item| (item.order.map(|order| order.0), item.left)).collect()
    }

    #[test]
    fn a_payment_settles_its_order_and_then_the_oldest() {
        let mut account = PartyAccount::new(CUSTOMER);
        for (number, on, order, amount) in [
            (1, "2026-08-01", 1001, 500),
            (2, "2026-10-01", 1002, 300),
            (3, "2026-09-01", 1003, 200),
        ] {
            account.enter(&journal(number, &day(on), Some(order), amount));
        }
        account.enter(&journal(4, &day("2026-11-01"), Some(1002), -350));
        assert_eq!(open(&account), [(Some(1001), 450), (Some(1003), 200)]);
        account.enter(&journal(5, &day("2026-11-02"), None, -500));
        assert_eq!(open(&account), [(Some(1003), 150)]);
        account.enter(&journal(6, &day("2026-11-03"), None, -200));
        assert_eq!((account.balance, account.unallocated, account.open.len()), (-50, 50, 0));
        account.enter(&journal(7, &day("2026-11-04"), Some(1004), 80));
        assert_eq!((account.balance, open(&account)), (30, vec![(Some(1004), 30)]));
    }

    #[test]
    fn a_statement_runs_from_what_was_owed_to_what_is() {
        let mut account = PartyAccount::new(CUSTOMER);
        let entries: Vec<Journal> = [
            (1, "2026-09-30", 500),
            (2, "2026-10-01", 300),
            (3, "2026-10-31", -450),
            (4, "2026-11-02", 70),
        ]
        .map(|(number, on, amount)| journal(number, &day(on), None, amount))
        .into();
        for entry in &entries {
            account.enter(entry);
        }
        let cases = [
            ("2026-10-01", "2026-10-31", 500, &[800, 350][..], 350),
            ("2026-11-01", "2026-11-30", 350, &[420][..], 420),
            ("2026-11-03", "2026-11-30", 420, &[][..], 420),
        ];
        for (from, to, opening, running, closing) in cases {
            let range = DayRange { from: day(from), to: day(to) };
            let since: Vec<Journal> =
                entries.iter().filter(|entry| entry.day >= range.from).cloned().collect();
            let statement = account.statement(&range, &since);
            let balances: Vec<i64> = statement.lines.iter().map(|line| line.balance).collect();
            assert_eq!((statement.opening, statement.closing), (opening, closing), "{from}");
            assert_eq!(balances, running, "{from}");
        }
    }

    #[test]
    fn debts_age_by_the_day_they_were_due() {
        let today = day("2026-11-21");
        let rows = [(-10, "to_30"), (0, "to_30"), (30, "to_30"), (31, "to_60"), (60, "to_60")];
        let later = [(61, "to_90"), (90, "to_90"), (91, "over_90"), (400, "over_90")];
        for (days, bucket) in rows.into_iter().chain(later) {
            let mut account = PartyAccount::new(CUSTOMER);
            let mut debt = journal(1, &day("2025-01-01"), None, 7);
            debt.due = Some(today.plus_days(-days));
            account.enter(&debt);
            let aged = account.aged(&today);
            let found = [
                (aged.to_30, "to_30"),
                (aged.to_60, "to_60"),
                (aged.to_90, "to_90"),
                (aged.over_90, "over_90"),
            ];
            let found: Vec<_> = found.into_iter().filter(|(sum, _)| *sum == 7).collect();
            assert_eq!(found, [(7, bucket)], "{days} days after it was due");
        }
    }

    proptest! {
        /// However many are open, what is open less what is paid ahead is the balance.
        #[test]
        fn what_is_open_adds_up_to_the_balance(
            amounts in prop::collection::vec((-900_i64..1_000, 0_i32..300), 1..200),
        ) {
            let mut account = PartyAccount::new(CUSTOMER);
            let first = day("2026-01-01");
            for (place, (amount, days)) in amounts.into_iter().enumerate() {
                let number = u64::try_from(place).unwrap();
                account.enter(&journal(number, &first.plus_days(days), Some(number % 9), amount));
                let open: i64 = account.open.iter().map(|item| item.left).sum();
                prop_assert_eq!(open - account.unallocated, account.balance);
                prop_assert!(account.open.len() <= OPEN_MAX);
                prop_assert!(account.unallocated >= 0 && account.open.iter().all(|it| it.left > 0));
                prop_assert!(account.unallocated == 0 || account.open.is_empty());
                prop_assert_eq!(account.aged(&day("2026-12-31")).total(), account.balance);
            }
        }
    }
}
