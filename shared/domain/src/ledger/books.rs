//! A shop's books while entries are made: what is loaded, changed and written together.

use super::account::AccountCode;
use super::chart::Chart;
use super::journal::{Journal, Party};
use super::party::PartyAccount;
use super::refusal::NotEntered;
use super::totals::Totals;
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
        self.balances.check_open(&voucher.day)?;
        let journal = Journal::of(voucher, self.balances.next_number(), at, &self.chart)?;
        self.balances.totals.check_room(&journal)?;
        self.balances.totals.enter(&journal, &self.chart);
        let month = self.months.entry(journal.day.month()).or_default();
        month.enter(&journal, &self.chart);
        let day = self.days.entry(journal.day.clone()).or_default();
        day.enter(&journal, &self.chart);
        let parties: BTreeSet<_> =
            journal.legs.iter().filter_map(|leg| Some((leg.account, leg.party?))).collect();
        for (account, party) in parties {
            let found = self.parties.entry((account, party));
            found.or_insert_with(|| PartyAccount::new(party)).enter(&journal);
        }
        self.known.insert(journal.id.clone());
        Ok(Some(journal))
    }
}
