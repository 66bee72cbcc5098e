//! Stock levels, holds and movements.

use super::{StoreError, all, item, keys, load, number, number_value, record};
use domain::ids::{MovementId, ShopId, Sku};
use domain::order::Order;
use domain::stock::{Hold, HoldChange, Movement, Shelf, StockChange, StockLevel};
use domain::time::Timestamp;
use ports::table::{Condition, Item, Query, Table, Write};
use std::collections::BTreeMap;

const LEVEL: &str = "SL";
const HOLD: &str = "RS";
const MOVEMENT: &str = "MV";

const AVAILABLE: &str = "av";
const RESERVED: &str = "rs";
const ON_HAND: &str = "qt";
const VALUE: &str = "va";

/// All stock levels of a shop by unit.
pub async fn levels(
    table: &impl Table,
    shop: &ShopId,
) -> Result<BTreeMap<Sku, StockLevel>, StoreError> {
    let items = all(table, Query::partition(keys::stock_levels(shop))).await?;
    items.iter().map(|item| level(item).map(|level| (level.sku.clone(), level))).collect()
}

/// Every hold on a unit.
pub async fn holds(table: &impl Table, shop: &ShopId, sku: &Sku) -> Result<Vec<Hold>, StoreError> {
    hold_query(table, Query::partition(keys::shelf(shop, sku)).starting(keys::HOLDS)).await
}

/// Every movement of a unit, oldest first.
pub async fn movements(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
) -> Result<Vec<Movement>, StoreError> {
    let query = Query::partition(keys::shelf(shop, sku)).starting(keys::MOVEMENTS);
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, MOVEMENT)?.record)).collect()
}

/// The level of a unit with its run-out holds, to show what is free at `now`.
pub async fn shelf(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    now: Timestamp,
) -> Result<Shelf, StoreError> {
    let found = table.get(&keys::stock_level(shop, sku)).await?;
    let Some(found) = found else { return Ok(Shelf::empty(sku)) };
    let level = level(&found)?;
    let holds = if level.reserved > 0 { run_out(table, shop, sku, now).await? } else { Vec::new() };
    Ok(Shelf { level, holds })
}

/// The shelves an order's decision needs: each level, the order's own hold, and the run-out
/// holds of others where the available pieces alone would not do.
pub async fn shelves(
    table: &impl Table,
    order: &Order,
    now: Timestamp,
) -> Result<BTreeMap<Sku, Shelf>, StoreError> {
    let mut shelves = BTreeMap::new();
    for line in order.stock_lines() {
        let Some(found) = table.get(&keys::stock_level(&order.shop, &line.sku)).await? else {
            continue;
        };
        let level = level(&found)?;
        let mut holds: Vec<Hold> = own_hold(table, order, &line.sku).await?.into_iter().collect();
        if level.available < i64::from(line.quantity) && level.reserved > 0 {
            let others = run_out(table, &order.shop, &line.sku, now).await?;
            holds.extend(others.into_iter().filter(|hold| hold.order != order.number));
        }
        shelves.insert(line.sku.clone(), Shelf { level, holds });
    }
    Ok(shelves)
}

/// The writes of a change: the level under its conditions, the holds, the movement.
pub fn writes(
    shop: &ShopId,
    change: &StockChange,
    movement_id: impl FnOnce() -> MovementId,
) -> Result<Vec<Write>, StoreError> {
    let mut writes = Vec::new();
    let deltas = [
        (AVAILABLE, change.available),
        (RESERVED, change.reserved),
        (ON_HAND, change.on_hand),
        (VALUE, change.value_minor),
    ];
    let add: Vec<_> = deltas.into_iter().filter(|(_, delta)| *delta != 0).collect();
    if !add.is_empty() {
        let mut conditions: Vec<Condition> = add
            .iter()
            .filter(|(name, delta)| *delta < 0 && *name != VALUE)
            .map(|(name, delta)| Condition::AtLeast(name, delta.saturating_neg()))
            .collect();
        if let Some((on_hand, value)) = change.costed_from {
            conditions.push(Condition::Equals(ON_HAND, number_value(on_hand)));
            conditions.push(Condition::Equals(VALUE, number_value(value)));
        }
        conditions.push(Condition::Present);
        let key = keys::stock_level(shop, &change.sku);
        writes.push(Write::Change { key, add, set: Vec::new(), unindex: Vec::new(), conditions });
    }
    let dropped = match &change.hold {
        HoldChange::Drop(hold) => Some(hold),
        HoldChange::Keep | HoldChange::Put(_) => None,
    };
    for hold in change.taken_over.iter().chain(dropped) {
        let key = keys::hold(shop, hold);
        writes.push(Write::Delete { key, conditions: vec![Condition::Present] });
    }
    if let HoldChange::Put(hold) = &change.hold {
        let item = item(keys::hold(shop, hold), HOLD, 1, hold)?;
        writes.push(Write::Put { item, conditions: vec![Condition::Absent] });
    }
    if let Some(movement) = &change.movement {
        writes.push(movement_write(shop, movement, movement_id())?);
    }
    Ok(writes)
}

/// The writes of a unit's first count.
pub fn open(
    shop: &ShopId,
    level: &StockLevel,
    movement: &Movement,
    movement_id: MovementId,
) -> Result<Vec<Write>, StoreError> {
    let mut item = item(keys::stock_level(shop, &level.sku), LEVEL, 1, &level.sku)?;
    for (name, value) in [
        (AVAILABLE, level.available),
        (RESERVED, level.reserved),
        (ON_HAND, level.on_hand),
        (VALUE, level.value_minor),
    ] {
        item.attributes.insert(name.to_owned(), number_value(value));
    }
    let level = Write::Put { item, conditions: vec![Condition::Absent] };
    Ok(vec![level, movement_write(shop, movement, movement_id)?])
}

fn movement_write(shop: &ShopId, movement: &Movement, id: MovementId) -> Result<Write, StoreError> {
    let item = item(keys::movement(shop, &movement.sku, id), MOVEMENT, 1, movement)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

fn level(item: &Item) -> Result<StockLevel, StoreError> {
    Ok(StockLevel {
        sku: record::<Sku>(item, LEVEL)?.record,
        on_hand: number(item, ON_HAND),
        reserved: number(item, RESERVED),
        available: number(item, AVAILABLE),
        value_minor: number(item, VALUE),
    })
}

async fn own_hold(
    table: &impl Table,
    order: &Order,
    sku: &Sku,
) -> Result<Option<Hold>, StoreError> {
    let Some(until) = order.hold_until else { return Ok(None) };
    let place = Hold { sku: sku.clone(), order: order.number, quantity: 0, until };
    let found = load(table, &keys::hold(&order.shop, &place), HOLD).await?;
    Ok(found.map(|found| found.record))
}

async fn run_out(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    now: Timestamp,
) -> Result<Vec<Hold>, StoreError> {
    let mut query = Query::partition(keys::shelf(shop, sku)).up_to(keys::holds_run_out_by(now));
    query.from = Some(keys::HOLDS.to_owned());
    hold_query(table, query).await
}

async fn hold_query(table: &impl Table, query: Query) -> Result<Vec<Hold>, StoreError> {
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, HOLD)?.record)).collect()
}

/// How many pieces of each counted unit can be promised at `now`. Run-out holds are looked for
/// only where the available pieces are gone: elsewhere they make no difference to a buyer.
pub async fn free(
    table: &impl Table,
    shop: &ShopId,
    now: Timestamp,
) -> Result<BTreeMap<Sku, u32>, StoreError> {
    let mut free = BTreeMap::new();
    for (sku, level) in levels(table, shop).await? {
        let pieces = if level.available <= 0 && level.reserved > 0 {
            let holds = run_out(table, shop, &sku, now).await?;
            Shelf { level, holds }.free(now)
        } else {
            level.available
        };
        free.insert(sku, u32::try_from(pieces).unwrap_or(0));
    }
    Ok(free)
}
