//! What must hold of a shop at any moment at which nothing is being written.

use app::store::{catalog, keys, order, stock};
use domain::ids::{ShopId, Sku};
use domain::order::Order;
use domain::order::state::OrderState;
use ports::table::{Index, Query, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Every order of a shop.
pub async fn orders(table: &impl Table, shop: &ShopId) -> Vec<Order> {
    let mut query = Query::index(Index::G1, keys::order_feed(shop));
    let mut orders = Vec::new();
    loop {
        let page = table.query(&query).await.expect("the feed answers");
        orders
            .extend(page.items.iter().map(|item| order::from_item(item).expect("an order").record));
        match page.next {
            Some(cursor) => query.after = Some(cursor),
            None => return orders,
        }
    }
}

/// Everything that does not hold, a sentence each; none when all is well.
pub async fn broken(table: &impl Table, shop: &ShopId) -> Vec<String> {
    let mut broken = Vec::new();
    let orders = orders(table, shop).await;
    let levels = stock::levels(table, shop).await.expect("the levels answer");
    let promised = promised(&orders);
    for (sku, level) in &levels {
        let movements = stock::movements(table, shop, sku).await.expect("the movements answer");
        let moved: i64 = movements.iter().map(|movement| movement.quantity).sum();
        let value: i64 = movements.iter().map(|movement| movement.value_minor).sum();
        let holds = stock::holds(table, shop, sku).await.expect("the holds answer");
        let held: i64 = holds.iter().map(|hold| i64::from(hold.quantity)).sum();
        let kept = promised.get(sku).copied().unwrap_or(0);
        let mut must = |holds: bool, what: String| {
            if !holds {
                broken.push(format!("{sku}: {what}"));
            }
        };
        must(level.on_hand == moved, format!("on hand {} but moved {moved}", level.on_hand));
        must(level.value_minor == value, format!("value {} but {value}", level.value_minor));
        must(
            level.available + level.reserved == level.on_hand,
            format!("{} + {} is not {}", level.available, level.reserved, level.on_hand),
        );
        must(level.available >= 0 && level.reserved >= 0, "below zero".to_owned());
        must(
            level.reserved == held + kept,
            format!("reserved {} but held {held} and kept {kept}", level.reserved),
        );
    }
    for order in &orders {
        broken.extend(broken_order(table, order).await);
    }
    let counted: BTreeSet<Sku> = catalog::load_catalog(table, shop)
        .await
        .expect("the catalogue answers")
        .products()
        .iter()
        .filter(|product| product.is_stockable())
        .flat_map(|product| product.variants.iter().map(|variant| variant.sku.clone()))
        .collect();
    if counted != levels.keys().cloned().collect() {
        broken.push("some goods are not counted, or others are".to_owned());
    }
    broken
}

/// Pieces that orders keep for good, by unit.
fn promised(orders: &[Order]) -> BTreeMap<Sku, i64> {
    let mut promised = BTreeMap::new();
    for order in orders {
        let keeps = match order.state {
            OrderState::PendingPayment => order.hold_until.is_none(),
            OrderState::Confirmed | OrderState::Processing => true,
            OrderState::Draft
            | OrderState::Dispatched
            | OrderState::Completed
            | OrderState::Cancelled => false,
        };
        for line in order.stock_lines().filter(|_| keeps) {
            *promised.entry(line.sku.clone()).or_insert(0) += i64::from(line.quantity);
        }
    }
    promised
}

async fn broken_order(table: &impl Table, order: &Order) -> Vec<String> {
    let mut broken = Vec::new();
    let mut must = |holds: bool, what: &str| {
        if !holds {
            broken.push(format!("order {}: {what}", order.number));
        }
    };
    let history = order::history(table, &order.shop, order.number).await.expect("it answers");
    let versions: Vec<u64> = history.iter().map(|step| step.version).collect();
    must(versions == (1..=order.version).collect::<Vec<u64>>(), "a step is missing");
    let chained = history.windows(2).all(|pair| pair[1].from == Some(pair[0].to));
    must(chained, "the steps do not follow each other");
    must(history.last().map(|step| step.to) == Some(order.state), "the last step is not its state");
    let payments = order::payments(table, &order.shop, order.number).await.expect("it answers");
    let paid: i64 = payments.iter().map(|payment| payment.amount.minor()).sum();
    must(paid == order.paid.minor(), "paid is not the sum of its payments");
    let sum: i64 = order.lines.iter().map(|line| line.total.minor()).sum();
    must(sum == order.total.minor(), "its total is not the sum of its lines");
    broken
}
