//! Orders with their transitions and payments.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::ids::{OrderNumber, PersonId, ShopId};
use domain::order::state::OrderState;
use domain::order::{Order, Payment, Transition};
use ports::table::{Condition, Index, Item, Key, Query, Table, TableError, Write};

const ORDER: &str = "OR";
const TRANSITION: &str = "TR";
const PAYMENT: &str = "PY";
const REFERENCE: &str = "UQ";
/// The number of a shop's first order.
const FIRST_NUMBER: u64 = 1001;
/// How many orders a page of a chat answer shows.
pub const PAGE: usize = 8;

/// The next order number. A number whose order then fails is a gap; numbers never repeat.
pub async fn next_number(table: &impl Table, shop: &ShopId) -> Result<OrderNumber, TableError> {
    table.next(&keys::order_counter(shop), FIRST_NUMBER).await.map(OrderNumber)
}

/// The order by its number.
pub async fn load_order(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<Option<Versioned<Order>>, StoreError> {
    load(table, &keys::order(shop, number), ORDER).await
}

/// The write of an order after `before_version`, with every index it belongs to.
pub fn save(order: &Order, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::order(&order.shop, order.number);
    let mut item = item(key, ORDER, before_version.saturating_add(1), order)?;
    let sort = keys::order_sort(order.number);
    item.indexed.insert(Index::G1, Key::new(keys::order_feed(&order.shop), &sort));
    let of_customer = keys::orders_of(&order.shop, order.customer.person);
    item.indexed.insert(Index::G3, Key::new(of_customer, &sort));
    if is_open(order.state) {
        item.indexed.insert(Index::G2, Key::new(keys::open_orders(&order.shop), &sort));
    }
    if let Some(at) = order.due_at() {
        let due = keys::due_order(at, &order.shop, order.number);
        item.indexed.insert(Index::G4, due);
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write of a step.
pub fn log(order: &Order, transition: &Transition) -> Result<Write, StoreError> {
    let key = keys::transition(&order.shop, order.number, transition.version);
    let item = item(key, TRANSITION, 1, transition)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The writes of a payment; its reference may stand once in the shop.
pub fn add_payment(order: &Order, payment: &Payment) -> Result<Vec<Write>, StoreError> {
    let key = keys::payment(&order.shop, order.number, payment.id);
    let row = item(key, PAYMENT, 1, payment)?;
    let mut writes = vec![Write::Put { item: row, conditions: vec![Condition::Absent] }];
    if let Some(reference) = &payment.reference {
        let guard = item(reference_key(&order.shop, reference), REFERENCE, 1, &order.number)?;
        writes.push(Write::Put { item: guard, conditions: vec![Condition::Absent] });
    }
    Ok(writes)
}

/// Where the guard of a payment reference lies; letter case and spaces make no new reference.
pub fn reference_key(shop: &ShopId, reference: &str) -> Key {
    let plain: String = reference.chars().filter(|c| c.is_alphanumeric()).collect();
    keys::unique(shop, "pay", &plain.to_uppercase())
}

/// An order's steps, oldest first.
pub async fn history(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<Vec<Transition>, StoreError> {
    let query = Query::partition(keys::order_partition(shop, number)).starting(keys::TRANSITIONS);
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, TRANSITION)?.record)).collect()
}

/// An order's payments, oldest first.
pub async fn payments(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<Vec<Payment>, StoreError> {
    let query = Query::partition(keys::order_partition(shop, number)).starting(keys::PAYMENTS);
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, PAYMENT)?.record)).collect()
}

/// A page of a shop's orders, newest first: the open ones, or those in `state`; and whether more
/// follow. Only orders below `before`, if given.
pub async fn page(
    table: &impl Table,
    shop: &ShopId,
    state: Option<OrderState>,
    before: Option<OrderNumber>,
) -> Result<(Vec<Order>, bool), StoreError> {
    let open = state.is_none_or(is_open);
    let mut query = if open {
        Query::index(Index::G2, keys::open_orders(shop))
    } else {
        Query::index(Index::G1, keys::order_feed(shop))
    }
    .newest_first();
    if let Some(before) = before {
        query = query.up_to(keys::order_sort(OrderNumber(before.0.saturating_sub(1))));
    }
    let mut orders = Vec::new();
    loop {
        let page = table.query(&query).await?;
        for item in &page.items {
            let order = from_item(item)?.record;
            if state.is_none_or(|state| order.state == state) {
                orders.push(order);
            }
        }
        if orders.len() > PAGE || page.next.is_none() {
            break;
        }
        query.after = page.next;
    }
    let more = orders.len() > PAGE;
    orders.truncate(PAGE);
    Ok((orders, more))
}

/// A customer's newest order.
pub async fn newest_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Option<Order>, StoreError> {
    let query = Query::index(Index::G3, keys::orders_of(shop, person)).newest_first().first(1);
    let page = table.query(&query).await?;
    page.items.first().map(|item| Ok(from_item(item)?.record)).transpose()
}

/// The order an item holds.
pub fn from_item(item: &Item) -> Result<Versioned<Order>, StoreError> {
    record(item, ORDER)
}

fn is_open(state: OrderState) -> bool {
    match state {
        OrderState::Draft
        | OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched => true,
        OrderState::Completed | OrderState::Cancelled => false,
    }
}
