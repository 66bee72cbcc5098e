//! What is said of an order: that it goes on, was paid, comes back, is to have other goods in it.

use super::super::found::Found;
use super::led;
use super::words::{ADDS, LOST, PAPERS, REMOVES, SETS, SHELVES, STATES, WORKS};
use crate::phrase::books::after_sale::is_whole;

/// More things than this are written line by line.
const THINGS_MAX: usize = 6;

pub(super) fn sentence(label: &str, found: &Found<'_>) -> Option<String> {
    if label == "order.create" {
        return created(found);
    }
    if label == "order.list" || label == "payment.list" {
        return listed(label, found);
    }
    let number = found.number?.0;
    let account = || led("", found.account());
    Some(match label {
        "payment.record" => {
            let amount = found.amount();
            if found.has_more && amount.is_none() {
                return None;
            }
            format!("order {number} paid{}{}", led("", amount), account())
        }
        "order.refund" => {
            let amount = found.amount();
            if found.has_more && amount.is_none() {
                return None;
            }
            let in_full = found.words().any(is_whole).then_some("in full");
            format!("refund{}{} for order {number}", led("", amount.or(in_full)), account())
        }
        "order.return" => returned(number, found)?,
        "order.message" => format!("tell order {number}: {}", found.told()?),
        "order.edit_lines" => changed(number, found)?,
        "order.set_state" if !found.has_more => format!("order {number} {}", state(found)?),
        "order.cancel" if !found.has_more => format!("cancel order {number}"),
        "order.show" if !found.has_more => format!("show order {number}"),
        "doc.issue" if !found.has_more => {
            format!("{} for order {number}", found.one_of(PAPERS)?)
        }
        _ => return None,
    })
}

/// Orders or payments of some days, a state or an account.
fn listed(label: &str, found: &Found<'_>) -> Option<String> {
    if !found.has_no_figures() || found.party().is_some() || found.has_other_days() {
        return None;
    }
    let days = found.on_days();
    if label == "payment.list" {
        return Some(format!("payments{}{days}", led("", found.account())));
    }
    let state = state(found)?;
    Some(format!("{state} orders{days}"))
}

/// Goods that came back; those that are no good any more are not sold again.
fn returned(number: u64, found: &Found<'_>) -> Option<String> {
    let things = found.things()?;
    if things.is_empty() || things.len() > THINGS_MAX {
        return None;
    }
    let lines: Vec<String> =
        things.iter().map(|(sku, count)| format!("{} {sku}", count.unwrap_or(1))).collect();
    let is_broken = found.begins(LOST) || found.has_denial() && found.begins(WORKS);
    let why = match is_broken {
        true => ", damaged",
        false if found.begins(SHELVES) => ", restock",
        false => "",
    };
    Some(format!("order {number} returned {}{why}", lines.join(", ")))
}

/// The one state that is told; one on its way has not arrived.
fn state(found: &Found<'_>) -> Option<&'static str> {
    let mut said = STATES.iter().filter(|(_, words)| found.begins(words)).map(|(state, _)| *state);
    let state = said.next()?;
    said.next().is_none().then_some(state)
}

/// An order for somebody the shop knows.
fn created(found: &Found<'_>) -> Option<String> {
    let things = found.things()?;
    if things.is_empty() || things.len() > THINGS_MAX || found.number.is_some() {
        return None;
    }
    let lines: Vec<String> =
        things.iter().map(|(sku, count)| format!("{} {sku}", count.unwrap_or(1))).collect();
    Some(format!("new order for {}: {}", found.party()?, lines.join(", ")))
}

/// Other goods in an order: more of them, fewer, none, or so many.
fn changed(number: u64, found: &Found<'_>) -> Option<String> {
    let things = found.things()?;
    let [(sku, count)] = things.as_slice() else { return None };
    let said = [found.begins(ADDS), found.begins(REMOVES), found.begins(SETS)];
    Some(match (said, count) {
        // "Take it off" is no "take 1 off", and "put 2 instead" adds nothing.
        ([_, true, false] | [false, true, true], None) => {
            format!("order {number} remove {sku}")
        }
        ([false, true, false], Some(count)) => format!("order {number} remove {count} {sku}"),
        ([true, false, false], count) => {
            format!("order {number} add {} {sku}", count.unwrap_or(1))
        }
        ([false, false, true], Some(count)) => format!("order {number} {count} {sku}"),
        _ => return None,
    })
}
