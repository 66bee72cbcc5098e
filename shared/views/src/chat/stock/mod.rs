//! What owners and staff are told of stock: what is there and what runs low here, what was and is
//! moved in the files beside. Quantities read as people write them: "3", "1.5 kg".

mod moved;
mod past;

pub(super) use moved::moved_line;
pub use moved::{End, Received, corrected, received, transferred};
pub use past::{aging, history};

use super::bubble;
use askama::Template;
use domain::catalog::{Catalog, Measure};
use domain::ids::Sku;
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
    fn places(&self, shop: &Shop, measure: Measure) -> Vec<String> {
        let has_some = self.elsewhere.iter().filter(|level| level.on_hand > 0);
        has_some
            .map(|level| {
                let place = shop.outlet_name(level.outlet.as_ref());
                format!("{} in {place}", measure.show(level.on_hand))
            })
            .collect()
    }
}

/// Stock of some units at `now`.
pub fn levels(stocked: &[Stocked], catalog: &Catalog, shop: &Shop, now: Timestamp) -> Bubble {
    struct Level {
        name: String,
        free: String,
        on_hand: String,
        reserved: String,
        low: bool,
        elsewhere: Vec<String>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/stock.txt", block = "levels")]
    struct Levels {
        lines: Vec<Level>,
        more: usize,
    }
    let lines = stocked.iter().take(LINES_MAX).map(|stocked| {
        let level = &stocked.shelf.level;
        let (name, measure) = unit(&level.sku, catalog);
        let free = stocked.shelf.free(now);
        Level {
            name,
            free: measure.show(free),
            on_hand: measure.show(level.on_hand),
            reserved: measure.show(level.on_hand.saturating_sub(free)),
            low: free <= level.low_at,
            elsewhere: stocked.places(shop, measure),
        }
    });
    bubble(&Levels { lines: lines.collect(), more: stocked.len().saturating_sub(LINES_MAX) })
}

/// Something that has no stock.
pub fn not_counted(name: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/stock.txt", block = "no_stock")]
    struct NoStock<'a> {
        name: &'a str,
    }
    bubble(&NoStock { name })
}

/// The warning of changes that take units down to where the owners want to know; none when no
/// change does.
pub fn running_low(changes: &[StockChange], catalog: &Catalog) -> Option<Bubble> {
    #[derive(Template)]
    #[template(path = "messages/en/stock.txt", block = "running_low")]
    struct RunningLow {
        lines: Vec<String>,
    }
    let lines: Vec<String> = changes
        .iter()
        .filter_map(|change| {
            let Warning::Give { available } = change.warning else { return None };
            let (name, measure) = unit(&change.sku, catalog);
            Some(match available.saturating_add(change.available) {
                left if left <= 0 => format!("{name}: sold out"),
                left => format!("{name}: {} left", measure.show(left)),
            })
        })
        .collect();
    (!lines.is_empty()).then(|| bubble(&RunningLow { lines }))
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
pub fn low(lows: &[Low], more: usize, catalog: &Catalog, shop: &Shop, now: Timestamp) -> Bubble {
    struct Line {
        name: String,
        left: String,
        elsewhere: Vec<String>,
        sells: Option<String>,
        buy: Option<String>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/stock.txt", block = "low")]
    struct Lows {
        lines: Vec<Line>,
        more: usize,
    }
    #[derive(Template)]
    #[template(path = "messages/en/stock.txt", block = "nothing_low")]
    struct Nothing;
    if lows.is_empty() {
        return bubble(&Nothing);
    }
    let lines = lows.iter().map(|Low { stocked, rate }| {
        let level = &stocked.shelf.level;
        let (name, measure) = unit(&level.sku, catalog);
        let free = stocked.shelf.free(now);
        let elsewhere: i64 = stocked.elsewhere.iter().map(|level| level.on_hand).sum();
        let sells = rate.in_days(LEAD_DAYS);
        let buy = rate.to_buy(free.saturating_add(elsewhere), level.low_at);
        Line {
            name,
            left: if free > 0 { measure.show(free) } else { String::new() },
            elsewhere: stocked.places(shop, measure),
            sells: (sells > 0).then(|| measure.show(sells)),
            buy: (buy > 0).then(|| measure.show(buy)),
        }
    });
    bubble(&Lows { lines: lines.collect(), more })
}

fn unit(sku: &Sku, catalog: &Catalog) -> (String, Measure) {
    match catalog.known(sku) {
        Some((product, variant)) => (product.variant_name(variant), variant.measure),
        None => (sku.to_string(), Measure::Piece),
    }
}
