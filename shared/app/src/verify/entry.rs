//! What must hold of each entry, and of what each customer owes and each supplier is owed: it lies
//! where its id leads, it is that of its voucher for as long as that is kept, and what is open in an
//! account is what its entries left open.

use super::finding::Fault;
use crate::store::{StoreError, ledger, once};
use domain::ids::ShopId;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{CONTROL, Chart};
use domain::ledger::journal::{Journal, Party};
use domain::ledger::party::{OpenItem, PartyAccount};
use domain::ledger::refusal::NotEntered;
use domain::message::Message;
use domain::refusal::Refusal;
use futures_util::{StreamExt, TryStreamExt, stream};
use ports::table::Table;
use std::collections::BTreeMap;

/// How many entries are looked up at once.
const CONCURRENCY: usize = 8;

/// What is wrong with entries.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    journals: &[Journal],
    chart: &Chart,
) -> Result<Vec<Fault>, StoreError> {
    let looks = journals.iter().map(|journal| faults(table, shop, journal, chart));
    let found: Vec<Vec<Fault>> = stream::iter(looks).buffered(CONCURRENCY).try_collect().await?;
    Ok(found.into_iter().flatten().collect())
}

async fn faults(
    table: &impl Table,
    shop: &ShopId,
    journal: &Journal,
    chart: &Chart,
) -> Result<Vec<Fault>, StoreError> {
    let number = journal.number;
    let mut faults = Vec::new();
    if journal.legs.iter().map(|leg| i128::from(leg.amount)).sum::<i128>() != 0 {
        faults.push(Fault::Unbalanced(number));
    }
    let place = ledger::place(table, shop, &journal.id).await?;
    if !place.is_some_and(|place| place.number == number && place.day == journal.day) {
        faults.push(Fault::Astray(number));
    }
    let of_order = journal.id.as_str().strip_prefix("order/").and_then(|id| id.split('/').next());
    let is_of = |order: &str| journal.order.is_some_and(|own| own.0.to_string() == order);
    if !of_order.is_none_or(is_of) || !is_of_voucher(table, shop, journal, chart).await? {
        faults.push(Fault::NotItsVoucher(number));
    }
    Ok(faults)
}

/// Whether the voucher that was told for its cause makes this very entry. Vouchers are kept for a
/// month; those the books' own agent entered itself are not told to anybody.
async fn is_of_voucher(
    table: &impl Table,
    shop: &ShopId,
    journal: &Journal,
    chart: &Chart,
) -> Result<bool, StoreError> {
    let Some(done) = once::earlier(table, shop, &journal.cause).await? else { return Ok(true) };
    let vouchers = done.effects.into_iter().filter_map(Message::into_voucher);
    let Some(told) = { vouchers }.find(|voucher| voucher.id == journal.id) else { return Ok(true) };
    Ok(match Journal::of(&told, journal.number, journal.at, chart) {
        Ok(made) => {
            let facts = |journal: &Journal| {
                (journal.kind.clone(), journal.order, journal.legs.clone(), journal.sale.clone())
            };
            facts(&made) == facts(journal)
        }
        // An account that was archived since takes nothing any more: no fault of the entry.
        Err(refusal) => matches!(refusal, Refusal::Books(NotEntered::NoSuchAccount { .. })),
    })
}

/// What is wrong with parties' accounts. `entered` is what their entries come to.
pub(super) async fn parties(
    table: &impl Table,
    shop: &ShopId,
    entered: &BTreeMap<(AccountCode, Party), i64>,
) -> Result<Vec<Fault>, StoreError> {
    let mut left = entered.clone();
    let mut faults = Vec::new();
    for account in CONTROL {
        for found in ledger::party_accounts(table, shop, account).await? {
            let entered = left.remove(&(account, found.party)).unwrap_or(0);
            faults.extend(sums(account, &found, entered));
            for item in &found.open {
                if !is_of_its_entry(table, shop, item).await? {
                    let party = found.party.to_string();
                    faults.push(Fault::OpenItem { account, party });
                }
            }
        }
    }
    let lost = left.into_iter().filter(|(_, entered)| *entered != 0);
    faults.extend(lost.filter_map(|((account, party), entered)| {
        sums(account, &PartyAccount::new(party), entered)
    }));
    Ok(faults)
}

fn sums(account: AccountCode, found: &PartyAccount, entered: i64) -> Option<Fault> {
    let open = found.open.iter().fold(0_i64, |sum, item| sum.saturating_add(item.left));
    let open = open.saturating_sub(found.unallocated);
    let balance = found.balance;
    (balance != entered || balance != open).then(|| Fault::Party {
        account,
        party: found.party.to_string(),
        balance,
        entered,
        open,
    })
}

async fn is_of_its_entry(
    table: &impl Table,
    shop: &ShopId,
    item: &OpenItem,
) -> Result<bool, StoreError> {
    let Some(journal) = ledger::by_id(table, shop, &item.journal).await? else { return Ok(false) };
    let due = journal.due.as_ref().unwrap_or(&journal.day);
    Ok(item.order == journal.order && item.day == journal.day && item.due == *due)
}
