//! A shop's books while entries are made: what is loaded, changed and written together.

use super::account::AccountCode;
use super::chart::Chart;
use super::journal::{Journal, Party};
use super::party::PartyAccount;
use super::refusal::NotEntered;
use super::sales::MonthSales;
use super::totals::{self, Totals};
use super::voucher::Voucher;
use crate::ids::JournalId;
use crate::refusal::Refusal;
use crate::time::{BusinessDay, Month, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the books say since the beginning.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balances {
    /// The sums of everything.
    pub totals: Totals,
    /// Up to this day nothing more is entered.
    #[serde(default)]
    pub closed_until: Option<BusinessDay>,
}

/// What a batch of entries needs to know, and what it changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Books {
    /// The accounts.
    pub chart: Chart,
    /// Since the beginning.
    pub balances: Balances,
    /// The months of the batch.
    pub months: BTreeMap<Month, Totals>,
    /// The days of the batch.
    pub days: BTreeMap<BusinessDay, Totals>,
    /// The parties of the batch.
    pub parties: BTreeMap<(AccountCode, Party), PartyAccount>,
    /// What was sold in the months of the batch, of its products and to its customers.
    pub sales: BTreeMap<Month, MonthSales>,
    /// Entries that are there already.
    pub known: BTreeSet<JournalId>,
}

impl Balances {
    /// The number of the next entry; the first is 1.
    pub fn next_number(&self) -> u64 {
        self.totals.entries.saturating_add(1)
    }

    /// Refuses a day that is closed.
    ///
    /// # Errors
    /// `PeriodClosed`.
    pub fn check_open(&self, day: &BusinessDay) -> Result<(), Refusal> {
        match &self.closed_until {
            Some(until) if day <= until => {
                Err(Refusal::Books(NotEntered::PeriodClosed { until: until.clone() }))
            }
            Some(_) | None => Ok(()),
        }
    }
}

impl Books {
    /// Enters a voucher; none when its entry is there already.
    ///
    /// # Errors
    /// The refusal; then nothing has changed.
    pub fn enter(&mut self, voucher: &Voucher, at: Timestamp) -> Result<Option<Journal>, Refusal> {
        if self.known.contains(&voucher.id) {
            return Ok(None);
        }
        // What closes a year is dated in it, whether its months were closed before or not.
        if !voucher.kind.closes_a_year() {
            self.balances.check_open(&voucher.day)?;
        }
        let journal = Journal::of(voucher, self.balances.next_number(), at, &self.chart)?;
        self.balances.totals.check_room(&journal)?;
        let flows = totals::flows(&journal, &self.chart);
        self.balances.totals.enter_with(&journal, &flows);
        self.months.entry(journal.day.month()).or_default().enter_with(&journal, &flows);
        self.days.entry(journal.day.clone()).or_default().enter_with(&journal, &flows);
        // An entry has one leg for each account and party, so each is met once.
        let of_parties = journal.legs.iter().filter_map(|leg| Some((leg.account, leg.party?)));
        for (account, party) in of_parties {
            let found = self.parties.entry((account, party));
            found.or_insert_with(|| PartyAccount::new(party)).enter(&journal);
        }
        if let Some(sale) = &journal.sale {
            self.sales.entry(journal.day.month()).or_default().enter(sale, &journal.day);
        }
        self.known.insert(journal.id.clone());
        Ok(Some(journal))
    }
}

#[cfg(test)]
mod tests {
    use super::super::chart::{CASH, PAYABLE, RENT, VAT_INPUT, VAT_OUTPUT};
    use super::super::statement;
    use super::super::totals::SUM_MAX;
    use super::super::voucher::VoucherKind;
    use super::*;
    use crate::ids::SupplierId;

    const NOW: Timestamp = Timestamp::from_millis(0);

    fn voucher(id: &str, day: &str, kind: VoucherKind) -> Voucher {
        Voucher {
            id: id.parse().unwrap(),
            day: BusinessDay::parse(day).unwrap(),
            cause: "wa:wamid.1".parse().unwrap(),
            memo: "Something".to_owned(),
            kind,
            picture: None,
        }
    }

    fn rent(amount: i64) -> VoucherKind {
        VoucherKind::Expense { category: RENT, amount, tax: 0, account: CASH }
    }

    #[test]
    fn posting_twice_is_posting_once() {
        let mut books = Books::default();
        let first = voucher("cmd/1", "2026-11-21", rent(500));
        assert_eq!(books.enter(&first, NOW).unwrap().unwrap().number, 1);
        let after = books.clone();
        for _ in 0..5 {
            assert_eq!(books.enter(&first, NOW), Ok(None));
        }
        assert_eq!(books, after);
        let second = voucher("cmd/2", "2026-11-21", rent(500));
        assert_eq!(books.enter(&second, NOW).unwrap().unwrap().number, 2);
        assert_eq!(books.balances.totals.balance(CASH), -1_000);
    }

    #[test]
    fn a_reversal_brings_everything_back_and_is_not_reversed() {
        let mut books = Books::default();
        let supplier = SupplierId::new(3);
        let bill = |day: &str, id| {
            let (category, due) = (RENT, None);
            let kind = VoucherKind::BillReceived { supplier, category, amount: 100, tax: 18, due };
            voucher(id, day, kind)
        };
        books.enter(&bill("2026-10-01", "cmd/1"), NOW).unwrap();
        let before = books.clone();
        let wrong = books.enter(&bill("2026-11-01", "cmd/2"), NOW).unwrap().unwrap();
        let back = voucher("rev/2", "2026-11-21", wrong.reversal().unwrap());
        let back = books.enter(&back, NOW).unwrap().unwrap();
        assert_eq!(back.reverses, Some(wrong.id));
        let balances = |books: &Books| {
            let totals = &books.balances.totals;
            totals.codes().into_iter().map(|code| totals.balance(code)).collect::<Vec<_>>()
        };
        assert_eq!(balances(&books), balances(&before));
        // The wrong bill is gone, and the older one is still open.
        assert_eq!(books.parties, before.parties);
        let refused = Refusal::Books(NotEntered::NotReversible { number: 3 });
        assert_eq!(back.reversal(), Err(refused));
    }

    #[test]
    fn a_closed_day_takes_nothing_and_the_day_after_does() {
        let mut books = Books::default();
        books.balances.closed_until = BusinessDay::parse("2026-10-31");
        let until = BusinessDay::parse("2026-10-31").unwrap();
        let closed = Err(Refusal::Books(NotEntered::PeriodClosed { until }));
        let before = books.clone();
        for day in ["2026-10-31", "2026-01-01"] {
            assert_eq!(books.enter(&voucher("cmd/1", day, rent(5)), NOW), closed, "{day}");
        }
        assert_eq!(books, before);
        assert!(books.enter(&voucher("cmd/1", "2026-11-01", rent(5)), NOW).unwrap().is_some());
    }

    #[test]
    fn no_sum_ever_overflows() {
        let mut books = Books::default();
        let most = super::super::journal::AMOUNT_MAX;
        let mut entered = 0;
        let full = loop {
            let next = voucher(&format!("cmd/{entered}"), "2026-11-21", rent(most));
            let before = books.clone();
            match books.enter(&next, NOW) {
                Ok(_) => entered += 1,
                Err(refusal) => {
                    assert_eq!(books, before, "what is refused changes nothing");
                    break refusal;
                }
            }
        };
        assert_eq!((full, entered), (Refusal::TooLarge, SUM_MAX / most));
        assert_eq!(books.balances.totals.imbalance(), 0);
    }

    #[test]
    fn the_tax_of_a_month_is_not_what_was_settled_in_it() {
        let mut books = Books::default();
        let income = VoucherKind::Income {
            category: super::super::chart::OTHER_INCOME,
            amount: 1_000,
            tax: 180,
            account: CASH,
        };
        let spent = VoucherKind::Expense { category: RENT, amount: 500, tax: 90, account: CASH };
        let settled = VoucherKind::VatSettled { output: 180, input: 90, account: CASH };
        books.enter(&voucher("cmd/1", "2026-10-05", income.clone()), NOW).unwrap();
        books.enter(&voucher("cmd/2", "2026-10-06", spent), NOW).unwrap();
        books.enter(&voucher("cmd/3", "2026-11-15", income), NOW).unwrap();
        let settled = voucher("cmd/4", "2026-11-18", settled);
        let settled = books.enter(&settled, NOW).unwrap().unwrap();
        let november = &books.months[&BusinessDay::parse("2026-11-01").unwrap().month()];
        let vat = statement::vat(november);
        assert_eq!((vat.output, vat.input, vat.settled, vat.payable()), (180, 0, 90, 180));
        assert_eq!(books.balances.totals.balance(VAT_INPUT), 0);
        assert_eq!(books.balances.totals.balance(VAT_OUTPUT), -180);
        let back = voucher("rev/4", "2026-11-20", settled.reversal().unwrap());
        books.enter(&back, NOW).unwrap();
        let vat = statement::vat(&books.balances.totals);
        assert_eq!((vat.output, vat.input, vat.settled), (360, 90, 0));
        assert!(books.parties.keys().all(|(code, _)| *code != PAYABLE));
    }
}
