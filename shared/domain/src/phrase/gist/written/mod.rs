//! A sentence of ours for the command that is guessed, with the parts of the message in it: what it
//! means is read like any other sentence, so that a part that does not fit is no part.
//!
//! Reading order: `words` (what tells what is to be done), `orders`, `goods`, `money`, `desk`.
//! Deliberately absent: free text where the message does not say where it begins.

mod desk;
mod goods;
mod money;
mod orders;
mod words;

pub(super) use words::{OF_BOOKINGS, PAPERS, VERBS, verbs};

use super::found::Found;

/// What is of the days that are named.
const DATED: [&str; 13] = [
    "report.",
    "booking.",
    "calendar.",
    "books.",
    "bill.add",
    "expense.add",
    "income.add",
    "stock.history",
    "stock.level",
    "order.message",
    "order.cancel",
    "broadcast.",
    "handoff",
];

/// A command in a sentence of ours; none where the message has more in it, or less.
pub(super) fn sentence(label: &str, found: &Found<'_>) -> Option<String> {
    // What is done is done today, where a sentence has no place for a day.
    let is_dated = DATED.iter().any(|dated| label.starts_with(dated));
    if !is_dated && !found.is_of_today() || found.has_tax() && !label.contains("vat") {
        return None;
    }
    let (kind, _) = label.split_once('.').unwrap_or((label, ""));
    match kind {
        "order" | "payment" | "doc" => orders::sentence(label, found),
        "stock" | "product" => goods::sentence(label, found),
        "expense" | "income" | "money" | "owner" | "bill" | "debt" | "account" | "journal"
        | "books" => money::sentence(label, found),
        "report" => report(label, found),
        _ => desk::sentence(label, found),
    }
}

/// A report of the days that are named.
fn report(label: &str, found: &Found<'_>) -> Option<String> {
    let is_of_best = label == "report.products" && found.has_only_a_count();
    if found.has_more && !is_of_best || found.number.is_some() || found.has_other_days() {
        return None;
    }
    // The day that ends is today.
    if label == "report.eod" && found.is_of_today() {
        return Some("end of day".to_owned());
    }
    let name = match label {
        "report.sales" => "sales report",
        "report.expenses" => "expenses report",
        "report.products" => "sales by product",
        "report.pnl" => "profit and loss",
        "report.balance_sheet" => "balance sheet",
        "report.cashflow" => "cash flow",
        "report.vat" => "vat report",
        "report.eod" => "end of day",
        "report.satisfaction" => "satisfaction",
        "report.inventory" => return Some("inventory report".to_owned()),
        "report.statement" => {
            return Some(format!("{} statement{}", found.account()?, found.on_days()));
        }
        _ => return None,
    };
    Some(format!("{name}{}", found.on_days()))
}

/// A part and a space before it; nothing without one.
fn led(lead: &str, part: Option<&str>) -> String {
    part.map_or(String::new(), |part| format!(" {lead}{part}"))
}
