//! The keys of the books.

use domain::ids::{JournalId, PersonId, ShopId, Sku};
use domain::ledger::account::AccountCode;
use domain::ledger::journal::Party;
use domain::time::{BusinessDay, Month};
use ports::table::Key;

/// The partition of what a shop's books say since the beginning, and of its accounts.
fn books(shop: &ShopId) -> String {
    format!("T#{shop}#BOOKS")
}

/// A shop's accounts.
pub fn chart(shop: &ShopId) -> Key {
    Key::new(books(shop), "COA")
}

/// The sums of everything since the beginning.
pub fn balances(shop: &ShopId) -> Key {
    Key::new(books(shop), "BAL")
}

/// The partition of the sums of all months; they sort by month.
pub fn month_totals(shop: &ShopId) -> String {
    format!("T#{shop}#GM")
}

/// The sums of a month.
pub fn month_total(shop: &ShopId, month: &Month) -> Key {
    Key::new(month_totals(shop), month.to_string())
}

/// The partition of the sums of a month's days.
pub fn day_totals(shop: &ShopId, month: &Month) -> String {
    format!("T#{shop}#GD#{month}")
}

/// The sums of a day.
pub fn day_total(shop: &ShopId, day: &BusinessDay) -> Key {
    Key::new(day_totals(shop, &day.month()), day.to_string())
}

/// The partition of a control account's parties.
pub fn party_accounts(shop: &ShopId, account: AccountCode) -> String {
    format!("T#{shop}#SUB#{account}")
}

/// A party's account within a control account.
pub fn party_account(shop: &ShopId, account: AccountCode, party: Party) -> Key {
    Key::new(party_accounts(shop, account), party.to_string())
}

/// The partition of what was sold of each product in a month.
pub fn products_sold(shop: &ShopId, month: &Month) -> String {
    format!("T#{shop}#SP#{month}")
}

/// What was sold of a product in a month.
pub fn product_sold(shop: &ShopId, month: &Month, sku: &Sku) -> Key {
    Key::new(products_sold(shop, month), sku.to_string())
}

/// The partition of what was sold to each customer in a month.
pub fn customers_sold(shop: &ShopId, month: &Month) -> String {
    format!("T#{shop}#SC#{month}")
}

/// What was sold to a customer in a month.
pub fn customer_sold(shop: &ShopId, month: &Month, customer: PersonId) -> Key {
    Key::new(customers_sold(shop, month), customer.to_string())
}

/// The partition of a month's entries; they sort by day and number.
pub fn journals(shop: &ShopId, month: &Month) -> String {
    format!("T#{shop}#JE#{month}")
}

/// A day whose books are to be checked.
pub fn check(shop: &ShopId, day: &BusinessDay) -> Key {
    Key::new(format!("T#{shop}#RC"), day.to_string())
}

/// An entry.
pub fn journal(shop: &ShopId, day: &BusinessDay, number: u64) -> Key {
    Key::new(journals(shop, &day.month()), format!("{day}#{number:012}"))
}

/// Where an entry lies, by its id: there once, so one source is one entry.
pub fn journal_place(shop: &ShopId, id: &JournalId) -> Key {
    Key::new(format!("T#{shop}#JP#{id}"), "P")
}

/// In G1: a shop's entries by number.
pub fn journal_feed(shop: &ShopId) -> String {
    format!("T#{shop}#JN")
}

/// An entry's place in the feed: twelve digits, so that text sorts as numbers do.
pub fn journal_sort(number: u64) -> String {
    format!("{number:012}")
}
