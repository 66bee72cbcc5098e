//! What is there, and how long it has been lying.

use super::sum;
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Column, Kind, Level, Table};
use domain::catalog::{Catalog, Measure};
use domain::ids::Sku;
use domain::shop::Shop;
use domain::stock::{Ages, StockLevel};

/// What each age is called.
const AGES: [&str; 4] = ["age_to_30", "age_to_60", "age_to_90", "age_over_90"];

/// What is there of a unit in an outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<'a> {
    /// Its level.
    pub level: &'a StockLevel,
    /// What can be promised now: `Shelf::free`, or what is available where nothing is held.
    pub free: i64,
}

/// The inventory: what is on hand, promised and free, and what it is worth.
pub fn inventory(scope: &Scope, counted: &[Counted<'_>], catalog: &Catalog, shop: &Shop) -> Report {
    let has_outlets = shop.outlets.len() > 1;
    let mut columns = vec![scope.words("product", 30)];
    if has_outlets {
        columns.push(scope.words("outlet", 14));
    }
    columns.extend([
        scope.column("on_hand", Kind::Quantity, 12),
        Column::new(scope.say("reserved"), Kind::Quantity, 12).muted(),
        scope.column("free", Kind::Quantity, 12),
        scope.column("value", Kind::Amount, 17),
        Column::new(scope.say("state"), Kind::Text, 12),
    ]);
    let mut table = Table::new("", columns, scope.say("nothing_in_stock"));
    let (mut low, mut sold_out) = (0, 0);
    for Counted { level, free } in counted {
        let (name, measure) = unit(&level.sku, catalog);
        let mark = if *free <= 0 {
            sold_out += 1;
            scope.say("sold_out")
        } else if *free <= level.low_at {
            low += 1;
            scope.say("low")
        } else {
            ""
        };
        let mut cells = vec![Cell::Text(name)];
        if has_outlets {
            cells.push(Cell::text(shop.outlet_name(level.outlet.as_ref())));
        }
        let reserved = level.on_hand.saturating_sub(*free);
        let quantities = [level.on_hand, reserved, *free];
        cells.extend(quantities.map(|quantity| Cell::Quantity(quantity, measure)));
        cells.extend([Cell::Amount(level.value_minor), Cell::text(mark)]);
        table.push(Level::Item, cells);
    }
    let worth = sum(counted.iter().map(|counted| counted.level.value_minor));
    if table.has_items() {
        let mut cells = vec![Cell::text(scope.say("total"))];
        cells.resize(table.columns.len().saturating_sub(2), Cell::Empty);
        cells.push(Cell::Amount(worth));
        table.push(Level::Total, cells);
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let count =
        |label, count: i64| scope.plain_figure(label, hand.count(count), String::new(), false);
    let figures = vec![
        scope.figure("stock_value", (worth, None), hand).main(),
        count("products", i64::try_from(counted.len()).unwrap_or(i64::MAX)),
        count("low", low),
        count("sold_out", sold_out),
    ];
    Report { figures, ..scope.report_at_end("inventory", tables) }
}

/// How long units have been lying, all outlets together; `all` is of all units.
pub fn aging(scope: &Scope, units: &[(Sku, Ages)], all: &Ages, catalog: &Catalog) -> Report {
    let mut columns = vec![scope.words("product", 30)];
    columns.extend(AGES.map(|age| scope.column(age, Kind::Quantity, 13)));
    columns.push(scope.column("value", Kind::Amount, 18));
    let mut table = Table::new("", columns, scope.say("nothing_in_stock"));
    for (sku, ages) in units {
        let (name, measure) = unit(sku, catalog);
        let mut cells = vec![Cell::Text(name)];
        cells.extend(ages.quantities.map(|quantity| Cell::Quantity(quantity, measure)));
        cells.push(Cell::Amount(sum(ages.worth_minor)));
        table.push(Level::Item, cells);
    }
    let worth = sum(all.worth_minor);
    if table.has_items() {
        let mut cells = vec![Cell::text(scope.say("value"))];
        cells.extend(all.worth_minor.map(Cell::Amount));
        cells.push(Cell::Amount(worth));
        table.push(Level::Total, cells);
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figures = vec![
        scope.figure("stock_value", (worth, None), hand).main(),
        scope.figure("age_over_90", (all.worth_minor[3], None), hand),
    ];
    let bars = AGES.into_iter().zip(all.worth_minor);
    let bars = bars.map(|(age, worth)| (scope.say(age).to_owned(), worth, None));
    let chart = Chart::of("", bars.collect(), hand);
    Report { figures, chart, ..scope.report_at_end("stock_aging", tables) }
}

fn unit(sku: &Sku, catalog: &Catalog) -> (String, Measure) {
    match catalog.known(sku) {
        Some((product, variant)) => (product.variant_name(variant), variant.measure),
        None => (sku.to_string(), Measure::Piece),
    }
}
