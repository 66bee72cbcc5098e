//! Who owed what on a day. Today's is kept; a day that is over is worked out from the entries of
//! those alone whose account has moved since, so that it agrees with the balance sheet of that day.

use super::Books;
use crate::store::{self, StoreError, ledger};
use domain::ledger::account::AccountCode;
use domain::ledger::journal::{Journal, Party};
use domain::ledger::party::PartyAccount;
use domain::time::{BusinessDay, DayRange, Month};
use ports::table::Table;
use std::collections::{BTreeMap, BTreeSet};
use views::chat::books::Debtor;

impl<T: Table> Books<'_, T> {
    /// Everybody with a balance in a control account on a day, with their names, the most first.
    pub(crate) async fn debtors(
        &self,
        account: AccountCode,
        on: &BusinessDay,
    ) -> Result<Vec<Debtor>, StoreError> {
        let shop = &self.shop.id;
        let suppliers = store::shop::suppliers(self.table, shop).await?;
        let mut accounts = self.accounts(account, on).await?;
        accounts.retain(|found| found.balance != 0);
        let customers = accounts.iter().filter_map(|found| match found.party {
            Party::Customer(person) => Some(person),
            Party::Supplier(_) => None,
        });
        let customers = store::names::of(self.table, shop, customers).await?;
        let mut debtors = Vec::new();
        for found in accounts {
            let name = match found.party {
                Party::Customer(person) => customers.get(&person).cloned().unwrap_or_default(),
                Party::Supplier(id) => suppliers
                    .iter()
                    .find(|supplier| supplier.id == id)
                    .map(|supplier| supplier.name.clone())
                    .unwrap_or_default(),
            };
            let (balance, aged) = (found.balance, found.aged(on));
            debtors.push(Debtor { name, balance, aged, open: found.open });
        }
        debtors.sort_by_key(|debtor| std::cmp::Reverse(debtor.balance));
        Ok(debtors)
    }

    /// The accounts of all parties as they stood at the end of a day.
    async fn accounts(
        &self,
        account: AccountCode,
        on: &BusinessDay,
    ) -> Result<Vec<PartyAccount>, StoreError> {
        let shop = &self.shop.id;
        let today = ledger::party_accounts(self.table, shop, account).await?;
        if *on >= self.today() {
            return Ok(today);
        }
        let months: Vec<Month> = ledger::months(self.table, shop).await?.into_keys().collect();
        let mut moved = BTreeSet::new();
        for month in months.iter().filter(|month| month.last() > *on) {
            let since = DayRange { from: on.plus_days(1).max(month.first()), to: month.last() };
            for journal in ledger::journals(self.table, shop, &since).await? {
                moved.extend(parties(&journal, account));
            }
        }
        let mut then: BTreeMap<Party, Vec<Journal>> = BTreeMap::new();
        if !moved.is_empty() {
            for month in months.iter().filter(|month| month.first() <= *on) {
                let until = DayRange { from: month.first(), to: on.clone().min(month.last()) };
                for journal in ledger::journals(self.table, shop, &until).await? {
                    for party in parties(&journal, account).filter(|party| moved.contains(party)) {
                        then.entry(party).or_default().push(journal.clone());
                    }
                }
            }
        }
        let still = today.into_iter().filter(|found| !moved.contains(&found.party));
        Ok(still.chain(then.into_iter().map(|(party, entries)| again(party, entries))).collect())
    }
}

/// The parties of an entry's legs in an account, each once: it has one leg for each of them.
fn parties(journal: &Journal, account: AccountCode) -> impl Iterator<Item = Party> + '_ {
    let legs = journal.legs.iter().filter(move |leg| leg.account == account);
    legs.filter_map(|leg| leg.party)
}

/// An account made anew of its entries, in the order they were made.
fn again(party: Party, mut entries: Vec<Journal>) -> PartyAccount {
    entries.sort_by_key(|journal| journal.number);
    let mut account = PartyAccount::new(party);
    for journal in &entries {
        account.enter(journal);
    }
    account
}
