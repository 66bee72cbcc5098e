//! What moved, and how long what is there has been lying.

use super::unit;
use crate::chat::{bubble, date, moment};
use domain::catalog::{Catalog, Measure};
use domain::ids::Sku;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::{MINUS, Money};
use domain::shop::Shop;
use domain::stock::{AGE_BOUNDS, Ages, Movement, MovementKind};
use domain::time::DayRange;

/// More movements than this are told by their sum.
const MOVEMENTS_MAX: usize = 20;

/// What moved a unit in some days, oldest first, and what is on hand in all outlets.
pub fn history(
    language: Language,
    sku: &Sku,
    movements: &[Movement],
    on_hand: i64,
    range: &DayRange,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    let (name, measure) = unit(sku, catalog);
    let (from, to) = (date(language, &range.from), date(language, &range.to));
    let on_hand = measure.show(on_hand);
    if movements.is_empty() {
        return bubble(said!(language, "stock/no_history", name, from, to, on_hand));
    }
    let earlier = movements.len().saturating_sub(MOVEMENTS_MAX);
    let lines =
        movements.iter().skip(earlier).map(|movement| moved(language, movement, measure, shop));
    // What only changed its outlet neither came nor left.
    let real = movements.iter().filter(|movement| movement.kind != MovementKind::Transferred);
    let sum = |sign: i64| {
        let figures = real.clone().map(|movement| movement.quantity.saturating_mul(sign).max(0));
        measure.show(figures.fold(0, i64::saturating_add))
    };
    let (came, left) = (sum(1), sum(-1));
    bubble(said!(
        language,
        "stock/history",
        name,
        from,
        to,
        earlier,
        lines = lines.collect::<Vec<_>>(),
        came,
        left,
        on_hand
    ))
}

/// "12 Nov 2026, 14:05: −2 sold #1001".
fn moved(language: Language, movement: &Movement, measure: Measure, shop: &Shop) -> String {
    let sign = if movement.quantity < 0 { MINUS } else { "+" };
    let quantity = measure.show(movement.quantity.saturating_abs());
    let why = match movement.kind {
        MovementKind::Opening => said!(language, "stock/why_first_count"),
        MovementKind::Sold => said!(language, "stock/why_sold"),
        MovementKind::Returned => said!(language, "stock/why_came_back"),
        MovementKind::Purchased => said!(language, "stock/why_bought"),
        MovementKind::Adjusted => said!(language, "stock/why_counted"),
        MovementKind::WrittenOff => said!(language, "stock/why_written_off"),
        MovementKind::Transferred => said!(language, "stock/why_moved"),
    };
    let order = movement.order.map(|number| format!(" {number}")).unwrap_or_default();
    let reason = movement.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
    let place = match &movement.outlet {
        Some(outlet) => format!(" ({})", shop.outlet_name(Some(outlet))),
        None => String::new(),
    };
    let at = moment(language, movement.at, &shop.zone);
    format!("{at}: {sign}{quantity} {why}{order}{place}{reason}")
}

/// How long units have been lying, all outlets together; `more` units are not listed. `all` is of
/// those that are listed and those that are not.
pub fn aging(
    language: Language,
    units: &[(Sku, Ages)],
    more: usize,
    all: &Ages,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    if units.is_empty() {
        return bubble(said!(language, "stock/nothing_aging"));
    }
    let lines = units.iter().map(|(sku, ages)| {
        let (name, measure) = unit(sku, catalog);
        let on_hand = ages.quantities.iter().fold(0, |sum: i64, part| sum.saturating_add(*part));
        let ages = by_age(language, &ages.quantities, |quantity| measure.show(quantity));
        part!(name, on_hand = measure.show(on_hand), ages)
    });
    let worth = all.worth_minor.iter().fold(0, |sum: i64, part| sum.saturating_add(*part));
    let money = |minor| Money::new(minor, shop.currency);
    bubble(said!(
        language,
        "stock/aging",
        lines = lines.collect::<Vec<_>>(),
        more,
        worth = money(worth),
        by_age = by_age(language, &all.worth_minor, |minor| money(minor).to_string())
    ))
}

/// "0–30 days 20, over 90 days 3", without ages that have nothing.
fn by_age(language: Language, parts: &[i64; 4], show: impl Fn(i64) -> String) -> String {
    let [first, second, third] = AGE_BOUNDS;
    let words = [
        said!(language, "stock/age", from = 0_i64, to = first),
        said!(language, "stock/age", from = first.saturating_add(1), to = second),
        said!(language, "stock/age", from = second.saturating_add(1), to = third),
        said!(language, "stock/older", than = third),
    ];
    let parts = words.iter().zip(parts).filter(|(_, part)| **part != 0);
    parts.map(|(word, part)| format!("{word} {}", show(*part))).collect::<Vec<_>>().join(", ")
}
