//! Stock levels, holds and movements. The outlet that sells has its levels under the unit's name
//! alone, so that selling reads what it always read; other outlets have theirs beside them.

use super::{StoreError, all, item, keys, load, number, number_value, record};
use domain::ids::{MovementId, OutletId, ShopId, Sku};
use domain::order::Order;
use domain::stock::{
    Ages, Hold, HoldChange, Inflow, Movement, Shelf, StockChange, StockLevel, Warning, ages,
};
use domain::time::Timestamp;
use ports::table::{Condition, Item, Query, Table, Write};
use serde_dynamo::AttributeValue;
use std::collections::BTreeMap;

const LEVEL: &str = "SL";
const HOLD: &str = "RS";
const MOVEMENT: &str = "MV";

const AVAILABLE: &str = "av";
const RESERVED: &str = "rs";
const ON_HAND: &str = "qt";
const VALUE: &str = "va";
const LOW_AT: &str = "la";
const WARNED: &str = "wn";
const OUTLET: &str = "ol";

/// The stock levels of the outlet that sells, by unit.
pub async fn levels(
    table: &impl Table,
    shop: &ShopId,
) -> Result<BTreeMap<Sku, StockLevel>, StoreError> {
    let levels = levels_everywhere(table, shop).await?.into_iter();
    let selling = levels.filter(|level| level.outlet.is_none());
    Ok(selling.map(|level| (level.sku.clone(), level)).collect())
}

/// The stock levels of all outlets; those of a unit follow each other, the one that sells first.
pub async fn levels_everywhere(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Vec<StockLevel>, StoreError> {
    let items = all(table, Query::partition(keys::stock_levels(shop))).await?;
    let mut levels = items.iter().map(level).collect::<Result<Vec<_>, _>>()?;
    levels.sort_by(|one, other| (&one.sku, &one.outlet).cmp(&(&other.sku, &other.outlet)));
    Ok(levels)
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

/// The movements of a unit in all outlets from one moment to another, oldest first. They sort by
/// the moment at which they were written, a little after the one they tell of.
pub async fn movements_between(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Movement>, StoreError> {
    let mut query = Query::partition(keys::shelf(shop, sku));
    query.from = Some(keys::movements_from(from));
    query.to = Some(keys::movements_from(to.plus_minutes(1)));
    let items = all(table, query).await?;
    let movements = items.iter().map(|item| Ok(record::<Movement>(item, MOVEMENT)?.record));
    let movements = movements.collect::<Result<Vec<_>, StoreError>>()?;
    Ok(movements.into_iter().filter(|one| from <= one.at && one.at <= to).collect())
}

/// When a unit first moved.
pub async fn first_moved(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
) -> Result<Option<Timestamp>, StoreError> {
    let query = Query::partition(keys::shelf(shop, sku)).starting(keys::MOVEMENTS).first(1);
    let page = table.query(&query).await?;
    let first = page.items.first().map(|item| record::<Movement>(item, MOVEMENT)).transpose()?;
    Ok(first.map(|first| first.record.at))
}

/// How long what is on hand of a unit has been lying. It reads the newest movements first, and no
/// more of them than tell where the stock comes from.
pub async fn age(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    (on_hand, value_minor): (i64, i64),
    now: Timestamp,
) -> Result<Ages, StoreError> {
    let mut query = Query::partition(keys::shelf(shop, sku)).starting(keys::MOVEMENTS);
    query = query.newest_first();
    let (mut inflows, mut found) = (Vec::new(), 0_i64);
    while found < on_hand {
        let page = table.query(&query).await?;
        for item in &page.items {
            let inflow = Inflow::of(&record::<Movement>(item, MOVEMENT)?.record);
            found = found.saturating_add(inflow.map_or(0, |inflow| inflow.quantity));
            inflows.extend(inflow);
        }
        match page.next {
            Some(cursor) => query.after = Some(cursor),
            None => break,
        }
    }
    Ok(ages(on_hand, value_minor, inflows, now))
}

/// The level of a unit where it is sold, with its run-out holds, to show what is free at `now`.
pub async fn shelf(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    now: Timestamp,
) -> Result<Shelf, StoreError> {
    shelf_at(table, shop, sku, None, now).await
}

/// The level of a unit in an outlet, with its run-out holds.
pub async fn shelf_at(
    table: &impl Table,
    shop: &ShopId,
    sku: &Sku,
    outlet: Option<&OutletId>,
    now: Timestamp,
) -> Result<Shelf, StoreError> {
    let found = table.get(&keys::stock_level(shop, sku, outlet)).await?;
    let Some(found) = found else { return Ok(Shelf::empty_at(sku, outlet)) };
    with_holds(table, shop, level(&found)?, now).await
}

/// The shelf of a level, with its run-out holds.
pub async fn with_holds(
    table: &impl Table,
    shop: &ShopId,
    level: StockLevel,
    now: Timestamp,
) -> Result<Shelf, StoreError> {
    let holds =
        if level.reserved > 0 { run_out(table, shop, &level.sku, now).await? } else { Vec::new() };
    Ok(Shelf { level, holds, is_new: false })
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
        let Some(found) = table.get(&keys::stock_level(&order.shop, &line.sku, None)).await? else {
            continue;
        };
        let level = level(&found)?;
        let mut holds: Vec<Hold> = own_hold(table, order, &line.sku).await?.into_iter().collect();
        if level.available < i64::from(line.quantity) && level.reserved > 0 {
            let others = run_out(table, &order.shop, &line.sku, now).await?;
            holds.extend(others.into_iter().filter(|hold| hold.order != order.number));
        }
        shelves.insert(line.sku.clone(), Shelf { level, holds, is_new: false });
    }
    Ok(shelves)
}

/// The writes of a change: the level under its conditions, the holds, the movement.
pub fn writes(
    shop: &ShopId,
    change: &StockChange,
    movement_id: impl FnOnce() -> MovementId,
) -> Result<Vec<Write>, StoreError> {
    let mut writes: Vec<Write> = level_write(shop, change)?.into_iter().collect();
    let dropped = match &change.hold {
        HoldChange::Drop(hold) => Some(hold),
        HoldChange::Keep | HoldChange::Put(_) | HoldChange::Replace(_) => None,
    };
    for hold in change.taken_over.iter().chain(dropped) {
        let key = keys::hold(shop, hold);
        writes.push(Write::Delete { key, conditions: vec![Condition::Present] });
    }
    if let HoldChange::Put(hold) = &change.hold {
        let item = item(keys::hold(shop, hold), HOLD, 1, hold)?;
        writes.push(Write::Put { item, conditions: vec![Condition::Absent] });
    }
    if let HoldChange::Replace(hold) = &change.hold {
        let item = item(keys::hold(shop, hold), HOLD, 1, hold)?;
        writes.push(Write::Put { item, conditions: vec![Condition::Present] });
    }
    if let Some(movement) = &change.movement {
        writes.push(movement_write(shop, movement, movement_id())?);
    }
    Ok(writes)
}

/// The write of the level under its conditions; none when the change leaves it as it is.
fn level_write(shop: &ShopId, change: &StockChange) -> Result<Option<Write>, StoreError> {
    if change.is_first {
        return first_level(shop, change).map(Some);
    }
    let deltas = [
        (AVAILABLE, change.available),
        (RESERVED, change.reserved),
        (ON_HAND, change.on_hand),
        (VALUE, change.value_minor),
    ];
    let add: Vec<_> = deltas.into_iter().filter(|(_, delta)| *delta != 0).collect();
    if add.is_empty() {
        return Ok(None);
    }
    let (above, mut conditions, set) = match change.warning {
        Warning::Keep => (0, Vec::new(), Vec::new()),
        Warning::NotDue { above } => (above.saturating_add(1), Vec::new(), Vec::new()),
        Warning::Give { available } => {
            let still = Condition::Equals(AVAILABLE, number_value(available));
            (0, vec![still], vec![(WARNED, number_value(1))])
        }
        Warning::Lift => (0, Vec::new(), vec![(WARNED, number_value(0))]),
    };
    for (name, delta) in add.iter().filter(|(name, delta)| *delta < 0 && *name != VALUE) {
        let least = delta.saturating_neg();
        let least = if *name == AVAILABLE { least.saturating_add(above) } else { least };
        conditions.push(Condition::AtLeast(name, least));
    }
    if let Some((on_hand, value)) = change.costed_from {
        conditions.push(Condition::Equals(ON_HAND, number_value(on_hand)));
        conditions.push(Condition::Equals(VALUE, number_value(value)));
    }
    conditions.push(Condition::Present);
    let key = keys::stock_level(shop, &change.sku, change.outlet.as_ref());
    Ok(Some(Write::Change { key, add, set, unindex: Vec::new(), conditions }))
}

/// The write of the level of something that was never there before.
fn first_level(shop: &ShopId, change: &StockChange) -> Result<Write, StoreError> {
    let key = keys::stock_level(shop, &change.sku, change.outlet.as_ref());
    let mut item = item(key, LEVEL, 1, &change.sku)?;
    for (name, value) in [
        (AVAILABLE, change.available),
        (RESERVED, change.reserved),
        (ON_HAND, change.on_hand),
        (VALUE, change.value_minor),
        (LOW_AT, change.low_at),
        (WARNED, 0),
    ] {
        item.attributes.insert(name.to_owned(), number_value(value));
    }
    if let Some(outlet) = &change.outlet {
        item.attributes.insert(OUTLET.to_owned(), AttributeValue::S(outlet.to_string()));
    }
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The write by which a unit that is new begins with nothing.
pub fn begin(shop: &ShopId, sku: &Sku, low_at: i64) -> Result<Write, StoreError> {
    let mut item = item(keys::stock_level(shop, sku, None), LEVEL, 1, sku)?;
    for name in [AVAILABLE, RESERVED, ON_HAND, VALUE, WARNED] {
        item.attributes.insert(name.to_owned(), number_value(0));
    }
    item.attributes.insert(LOW_AT.to_owned(), number_value(low_at));
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The write after which the owners are warned of a unit at another number.
pub fn watch(shop: &ShopId, sku: &Sku, low_at: i64) -> Write {
    Write::Change {
        key: keys::stock_level(shop, sku, None),
        add: Vec::new(),
        set: vec![(LOW_AT, number_value(low_at))],
        unindex: Vec::new(),
        conditions: vec![Condition::Present],
    }
}

fn movement_write(shop: &ShopId, movement: &Movement, id: MovementId) -> Result<Write, StoreError> {
    let item = item(keys::movement(shop, &movement.sku, id), MOVEMENT, 1, movement)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

fn level(item: &Item) -> Result<StockLevel, StoreError> {
    let outlet =
        match item.attributes.get(OUTLET) {
            Some(AttributeValue::S(id)) => Some(id.parse().map_err(|_| StoreError::Malformed {
                what: LEVEL,
                why: "not an outlet".to_owned(),
            })?),
            _ => None,
        };
    Ok(StockLevel {
        sku: record::<Sku>(item, LEVEL)?.record,
        outlet,
        on_hand: number(item, ON_HAND),
        reserved: number(item, RESERVED),
        available: number(item, AVAILABLE),
        value_minor: number(item, VALUE),
        low_at: number(item, LOW_AT),
        is_warned: number(item, WARNED) > 0,
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
            Shelf { level, holds, is_new: false }.free(now)
        } else {
            level.available
        };
        free.insert(sku, u32::try_from(pieces).unwrap_or(0));
    }
    Ok(free)
}
