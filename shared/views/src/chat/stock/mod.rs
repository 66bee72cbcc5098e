//! What owners and staff are told of stock: what is there and what runs low here, what was and is
//! moved in the files beside. Quantities read as people write them: "3", "1.5 kg".

mod moved;
mod past;

pub(super) use moved::moved_line;
pub use moved::{End, Received, corrected, received, transferred};
pub use past::{aging, history};

use super::bubble;
use domain::catalog::{Catalog, Measure};
use domain::ids::Sku;
use domain::language::Language;
use domain::message::Bubble;
use domain::shop::Shop;
use domain::stock::{LEAD_DAYS, SalesRate, Shelf, StockChange, StockLevel, Warning};
use domain::time::Timestamp;

/// More lines than this do not fit a phone.
pub const LINES_MAX: usize = 40;

/// What is there of a unit: where it is sold, and in the other outlets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stocked {
    /// Where it is sold.
    pub shelf: Shelf,
    /// In the other outlets.
    pub elsewhere: Vec<StockLevel>,
}

impl Stocked {
    /// "40 in Back store", for each outlet that has some.
    fn places(&self, language: Language, shop: &Shop, measure: Measure) -> Vec<String> {
        let has_some = self.elsewhere.iter().filter(|level| level.on_hand > 0);
        has_some
            .map(|level| {
                let place = shop.outlet_name(level.outlet.as_ref());
                said!(language, "stock/in_place", quantity = measure.show(level.on_hand), place)
            })
            .collect()
    }
}

/// Stock of some units at `now`.
pub fn levels(
    language: Language,
    stocked: &[Stocked],
    catalog: &Catalog,
    shop: &Shop,
    now: Timestamp,
) -> Bubble {
    let lines = stocked.iter().take(LINES_MAX).map(|stocked| {
        let level = &stocked.shelf.level;
        let (name, measure) = unit(&level.sku, catalog);
        let free = stocked.shelf.free(now);
        part!(
            name,
            free = measure.show(free),
            on_hand = measure.show(level.on_hand),
            reserved = measure.show(level.on_hand.saturating_sub(free)),
            low = free <= level.low_at,
            elsewhere = stocked.places(language, shop, measure)
        )
    });
    bubble(said!(
        language,
        "stock/levels",
        lines = lines.collect::<Vec<_>>(),
        more = stocked.len().saturating_sub(LINES_MAX)
    ))
}

/// Something that has no stock.
pub fn not_counted(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "stock/no_stock", name))
}

/// The warning of changes that take units down to where the owners want to know; none when no
/// change does.
pub fn running_low(
    language: Language,
    changes: &[StockChange],
    catalog: &Catalog,
) -> Option<Bubble> {
    let lines: Vec<String> = changes
        .iter()
        .filter_map(|change| {
            let Warning::Give { available } = change.warning else { return None };
            let (name, measure) = unit(&change.sku, catalog);
            Some(match available.saturating_add(change.available) {
                left if left <= 0 => said!(language, "stock/warned_sold_out", name),
                left => said!(language, "stock/warned_left", name, left = measure.show(left)),
            })
        })
        .collect();
    (!lines.is_empty()).then(|| bubble(said!(language, "stock/running_low", lines)))
}

/// A unit that runs low, with what it sells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Low {
    /// What is there.
    pub stocked: Stocked,
    /// How fast it sells.
    pub rate: SalesRate,
}

/// What runs low and what to buy of it; `more` units are not listed.
pub fn low(
    language: Language,
    lows: &[Low],
    more: usize,
    catalog: &Catalog,
    shop: &Shop,
    now: Timestamp,
) -> Bubble {
    if lows.is_empty() {
        return bubble(said!(language, "stock/nothing_low"));
    }
    let lines = lows.iter().map(|Low { stocked, rate }| {
        let level = &stocked.shelf.level;
        let (name, measure) = unit(&level.sku, catalog);
        let free = stocked.shelf.free(now);
        let elsewhere: i64 = stocked.elsewhere.iter().map(|level| level.on_hand).sum();
        let sells = rate.in_days(LEAD_DAYS);
        let buy = rate.to_buy(free.saturating_add(elsewhere), level.low_at);
        part!(
            name,
            left = if free > 0 { measure.show(free) } else { String::new() },
            elsewhere = stocked.places(language, shop, measure),
            sells = (sells > 0).then(|| measure.show(sells)),
            buy = (buy > 0).then(|| measure.show(buy))
        )
    });
    bubble(said!(language, "stock/low", lines = lines.collect::<Vec<_>>(), more))
}

/// The name of a unit, and what it is counted in.
pub(super) fn unit(sku: &Sku, catalog: &Catalog) -> (String, Measure) {
    match catalog.known(sku) {
        Some((product, variant)) => (product.variant_name(variant), variant.measure),
        None => (sku.to_string(), Measure::Piece),
    }
}
