//! What owners and staff are told of stock.

use super::bubble;
use askama::Template;
use domain::catalog::Catalog;
use domain::message::Bubble;
use domain::stock::Shelf;
use domain::time::Timestamp;

/// Stock of some units at `now`.
pub fn levels(shelves: &[Shelf], catalog: &Catalog, now: Timestamp) -> Bubble {
    struct Level {
        name: String,
        free: i64,
        on_hand: i64,
        reserved: i64,
        low: bool,
    }
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "stock")]
    struct Stock {
        lines: Vec<Level>,
    }
    let lines = shelves
        .iter()
        .filter_map(|shelf| {
            let (product, variant) = catalog.find(&shelf.level.sku)?;
            let free = shelf.free(now);
            Some(Level {
                name: product.variant_name(variant),
                free,
                on_hand: shelf.level.on_hand,
                reserved: shelf.level.on_hand.saturating_sub(free),
                low: free <= i64::from(variant.low_stock_at),
            })
        })
        .collect();
    bubble(&Stock { lines })
}

/// Something that has no stock.
pub fn not_counted(name: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/owner.txt", block = "no_stock")]
    struct NoStock<'a> {
        name: &'a str,
    }
    bubble(&NoStock { name })
}
