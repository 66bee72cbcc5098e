//! What was just moved: bought, put right, sent to another outlet.

use super::unit;
use crate::chat::{bubble, date};
use domain::catalog::{Catalog, Measure};
use domain::ids::OutletId;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::Money;
use domain::shop::Shop;
use domain::stock::StockChange;
use domain::time::BusinessDay;

/// Goods that were taken in, with how they were paid for.
#[derive(Debug)]
pub struct Received<'a> {
    /// Each unit's change, with what is on hand after it.
    pub changes: &'a [(StockChange, i64)],
    /// What each cost without freight, in minor units.
    pub costs_minor: &'a [i64],
    /// What bringing them cost, in minor units.
    pub freight_minor: i64,
    /// The tax on top of all that, in minor units.
    pub tax_minor: i64,
    /// The day it is entered in the books, if not today.
    pub booked_on: Option<&'a BusinessDay>,
    /// "paid from Bank", "on credit until 1 Dec 2026".
    pub how: String,
    /// From whom, and whether nobody knew them before.
    pub supplier: Option<(&'a str, bool)>,
}

/// Goods came from a supplier.
pub fn received(
    language: Language,
    received: &Received<'_>,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    let money = |minor| Money::new(minor, shop.currency);
    let lines = received.changes.iter().zip(received.costs_minor);
    let lines = lines.map(|((change, on_hand), cost)| {
        let (name, measure) = unit(&change.sku, catalog);
        part!(
            quantity = counted(change.on_hand, measure),
            name,
            cost = money(*cost),
            on_hand = measure.show(*on_hand)
        )
    });
    let total = received
        .costs_minor
        .iter()
        .fold(received.freight_minor.saturating_add(received.tax_minor), |sum, cost| {
            sum.saturating_add(*cost)
        });
    bubble(said!(
        language,
        "stock/received",
        lines = lines.collect::<Vec<_>>(),
        freight = Some(received.freight_minor).filter(|freight| *freight > 0).map(money),
        tax = Some(received.tax_minor).filter(|tax| *tax > 0).map(money),
        booked_on = received.booked_on.map(|day| date(language, day)),
        total = money(total),
        how = &received.how,
        supplier = received.supplier.map(|(name, _)| name),
        is_new_supplier = received.supplier.is_some_and(|(_, is_new)| is_new)
    ))
}

/// Stock was put right; `before` was on hand.
pub fn corrected(
    language: Language,
    change: &StockChange,
    before: i64,
    reason: &str,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    let (name, measure) = unit(&change.sku, catalog);
    bubble(said!(
        language,
        "stock/corrected",
        name,
        on_hand = measure.show(before.saturating_add(change.on_hand)),
        difference = measure.show(change.on_hand.saturating_abs()),
        is_more = change.on_hand > 0,
        worth = Money::new(change.value_minor.saturating_abs(), shop.currency),
        reason
    ))
}

/// One end of a transfer: the outlet, and what it has now.
pub type End<'a> = (Option<&'a OutletId>, i64);

/// Goods went from one outlet to another.
pub fn transferred(
    language: Language,
    change: &StockChange,
    from: End<'_>,
    to: End<'_>,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    let (name, measure) = unit(&change.sku, catalog);
    bubble(said!(
        language,
        "stock/transferred",
        quantity = counted(change.on_hand.saturating_abs(), measure),
        name,
        from = shop.outlet_name(from.0),
        from_left = measure.show(from.1),
        to = shop.outlet_name(to.0),
        to_left = measure.show(to.1)
    ))
}

/// A quantity before a name: "20 ×", "1.5 kg".
fn counted(quantity: i64, measure: Measure) -> String {
    match measure {
        Measure::Piece => format!("{quantity} ×"),
        Measure::Gram | Measure::Millilitre => measure.show(quantity),
    }
}

/// What a change did to a unit: "20 × Sugar 1 kg off the stock again, 60 on hand now".
pub(in crate::chat) fn moved_line(
    language: Language,
    change: &StockChange,
    on_hand: i64,
    catalog: &Catalog,
    shop: &Shop,
) -> String {
    let (name, measure) = unit(&change.sku, catalog);
    let quantity = counted(change.on_hand.saturating_abs(), measure);
    let place = match &change.outlet {
        None if shop.outlets.is_empty() => None,
        outlet => Some(shop.outlet_name(outlet.as_ref())),
    };
    said!(
        language,
        "stock/moved_back",
        quantity,
        name,
        is_off = change.on_hand < 0,
        place,
        on_hand = measure.show(on_hand)
    )
}
