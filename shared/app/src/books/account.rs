//! What a customer owes: what changed it in some days, and what is open now.

use crate::store::{StoreError, ledger};
use domain::ids::{PersonId, ShopId};
use domain::ledger::chart::RECEIVABLE;
use domain::ledger::journal::Party;
use domain::ledger::party::{PartyAccount, PartyStatement};
use domain::time::{BusinessDay, DayRange};
use ports::table::Table;

/// A customer's account.
pub(crate) struct Account {
    /// What is owed and open now.
    pub(crate) now: PartyAccount,
    /// What changed it in the days.
    pub(crate) statement: PartyStatement,
    /// The last entry of the books that had come by then; zero before the first.
    pub(crate) last_entry: u64,
}

/// The account of a customer in some days.
pub(crate) async fn of_customer(
    table: &impl Table,
    shop: &ShopId,
    customer: PersonId,
    range: &DayRange,
    today: &BusinessDay,
) -> Result<Account, StoreError> {
    let party = Party::Customer(customer);
    let now = ledger::party_account(table, shop, RECEIVABLE, party).await?;
    // An entry of a closed day stands on the first open one, which is never after today.
    let since = DayRange { from: range.from.clone(), to: today.clone().max(range.to.clone()) };
    let since = ledger::journals(table, shop, &since).await?;
    let last_entry = since.iter().map(|journal| journal.number).max().unwrap_or(0);
    Ok(Account { statement: now.statement(range, &since), now, last_entry })
}
