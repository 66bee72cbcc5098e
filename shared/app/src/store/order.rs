//! Orders with their transitions, payments and returns.

use super::{StoreError, Versioned, all, item, keys, load, number, record, standing};
use domain::ids::{OrderNumber, PersonId, ShopId};
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order, Payment, Return, Transition};
use domain::time::{DayRange, Timestamp, Zone};
use ports::table::{COUNTER, Condition, Index, Item, Key, Query, Table, TableError, Write};
use std::collections::BTreeMap;

const ORDER: &str = "OR";
const TRANSITION: &str = "TR";
const PAYMENT: &str = "PY";
const RETURN: &str = "RB";
const REFERENCE: &str = "UQ";
/// The number of a shop's first order.
pub const FIRST_NUMBER: u64 = 1001;
/// How many orders a page of a chat answer shows.
pub const PAGE: usize = 8;

/// The next order number. A number whose order then fails is a gap; numbers never repeat.
pub async fn next_number(table: &impl Table, shop: &ShopId) -> Result<OrderNumber, TableError> {
    table.next(&keys::order_counter(shop), FIRST_NUMBER).await.map(OrderNumber)
}

/// How many credit notes were numbered before they had a series for each year.
pub async fn first_credit_notes(table: &impl Table, shop: &ShopId) -> Result<u64, StoreError> {
    let counter = table.get(&keys::credit_note_counter(shop)).await?;
    Ok(counter.map_or(0, |item| u64::try_from(number(&item, COUNTER)).unwrap_or(0)))
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
    item.indexed = places(order);
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// Where an order stands in the indexes.
fn places(order: &Order) -> BTreeMap<Index, Key> {
    let sort = keys::order_sort(order.number);
    let of_customer = keys::orders_of(&order.shop, order.customer.person);
    let mut places = BTreeMap::from([
        (Index::G1, Key::new(keys::order_feed(&order.shop), &sort)),
        (Index::G3, Key::new(of_customer, &sort)),
    ]);
    if is_open(order.state) {
        places.insert(Index::G2, Key::new(keys::open_orders(&order.shop), &sort));
    }
    if let Some(at) = order.due_at() {
        places.insert(Index::G4, keys::due_order(at, &order.shop, order.number));
    }
    places
}

/// An order with everything in its partition, as one query shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The order.
    pub order: Order,
    /// Whether it stands in the indexes where it should.
    pub is_indexed: bool,
    /// Its steps, oldest first.
    pub history: Vec<Transition>,
    /// Its payments, oldest first.
    pub payments: Vec<Payment>,
    /// What came back of it, oldest first.
    pub returns: Vec<Return>,
}

/// The whole of an order; none for a number that became a gap.
///
/// # Errors
/// `Malformed` also when there are steps or payments without an order.
pub async fn whole(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<Option<Whole>, StoreError> {
    let items = all(table, Query::partition(keys::order_partition(shop, number))).await?;
    if items.is_empty() {
        return Ok(None);
    }
    let (mut header, mut history) = (None, Vec::new());
    let (mut payments, mut returns) = (Vec::new(), Vec::new());
    for item in &items {
        if item.key.sk.starts_with(keys::TRANSITIONS) {
            history.push(record(item, TRANSITION)?.record);
        } else if item.key.sk.starts_with(keys::PAYMENTS) {
            payments.push(record(item, PAYMENT)?.record);
        } else if item.key.sk.starts_with(keys::RETURNS) {
            returns.push(record(item, RETURN)?.record);
        } else {
            header = Some((from_item(item)?.record, &item.indexed));
        }
    }
    let why = || "its partition has no order".to_owned();
    let (order, indexed) =
        header.ok_or_else(|| StoreError::Malformed { what: ORDER, why: why() })?;
    Ok(Some(Whole { is_indexed: *indexed == places(&order), order, history, payments, returns }))
}

/// The numbers that were handed out: from the first one to this, none when there is none yet.
pub async fn last_number(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Option<OrderNumber>, StoreError> {
    let counter = table.get(&keys::order_counter(shop)).await?;
    let last = counter.and_then(|item| u64::try_from(number(&item, COUNTER)).ok());
    Ok(last.map(OrderNumber))
}

/// The number of the newest order in the shop's feed, whether the order can be read or not.
pub async fn newest_number(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Option<OrderNumber>, StoreError> {
    let query = Query::index(Index::G1, keys::order_feed(shop)).newest_first().first(1);
    let page = table.query(&query).await?;
    let place = page.items.first().and_then(|item| item.indexed.get(&Index::G1));
    Ok(place.and_then(|place| place.sk.parse().ok()).map(OrderNumber))
}

/// The order whose payment bears this reference.
pub async fn of_reference(
    table: &impl Table,
    shop: &ShopId,
    reference: &str,
) -> Result<Option<OrderNumber>, StoreError> {
    let found = load(table, &reference_key(shop, reference), REFERENCE).await?;
    Ok(found.map(|found| found.record))
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
    let mut row = item(key, PAYMENT, 1, payment)?;
    let place = Key::new(keys::payment_feed(&order.shop), keys::payment_sort(payment.id));
    row.indexed.insert(Index::G1, place);
    let mut writes = vec![Write::Put { item: row, conditions: vec![Condition::Absent] }];
    if let Some(reference) = &payment.reference {
        let guard = item(reference_key(&order.shop, reference), REFERENCE, 1, &order.number)?;
        writes.push(Write::Put { item: guard, conditions: vec![Condition::Absent] });
    }
    Ok(writes)
}

/// The write of goods that came back.
pub fn add_return(order: &Order, returned: &Return) -> Result<Write, StoreError> {
    let key = keys::returned(&order.shop, order.number, returned.id);
    let item = item(key, RETURN, 1, returned)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
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

/// Which orders a page shows.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Those in this state.
    pub state: Option<OrderState>,
    /// Those of this customer.
    pub person: Option<PersonId>,
    /// Those that are not finished.
    pub is_open: bool,
}

/// A page of a shop's orders that were written down when `fits` says so, newest first, as they stand
/// at `now`; and whether more follow. Only orders below `before`, if given, and none before `since`.
pub async fn page_of(
    table: &impl Table,
    shop: &ShopId,
    wanted: &Wanted,
    since: Option<Timestamp>,
    before: Option<OrderNumber>,
    now: Timestamp,
    fits: impl Fn(Timestamp) -> bool,
) -> Result<(Vec<Order>, bool), StoreError> {
    let open = wanted.is_open || wanted.state.is_some_and(is_open);
    let mut query = match wanted.person {
        Some(person) => Query::index(Index::G3, keys::orders_of(shop, person)),
        None if open => Query::index(Index::G2, keys::open_orders(shop)),
        None => Query::index(Index::G1, keys::order_feed(shop)),
    }
    .newest_first();
    if let Some(before) = before {
        query = query.up_to(keys::order_sort(OrderNumber(before.0.saturating_sub(1))));
    }
    let mut orders = Vec::new();
    'pages: loop {
        let page = table.query(&query).await?;
        for item in &page.items {
            let order = from_item(item)?.record;
            if since.is_some_and(|since| order.created_at < since) {
                break 'pages;
            }
            if !fits(order.created_at) {
                continue;
            }
            let order = standing::of_order(table, order, now).await?;
            let is_open_yet = !wanted.is_open || is_open(order.state);
            if is_open_yet && wanted.state.is_none_or(|state| order.state == state) {
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

/// All orders that were written down in some days of a zone, oldest first.
pub async fn of_days(
    table: &impl Table,
    shop: &ShopId,
    range: &DayRange,
    zone: &Zone,
) -> Result<Vec<Order>, StoreError> {
    let mut query = Query::index(Index::G1, keys::order_feed(shop)).newest_first();
    let since = zone.at(&range.from, 0);
    let mut orders = Vec::new();
    'pages: loop {
        let page = table.query(&query).await?;
        for item in &page.items {
            let order = from_item(item)?.record;
            if order.created_at < since {
                break 'pages;
            }
            if range.contains(&order.created_at.business_day(zone)) {
                orders.push(order);
            }
        }
        if page.next.is_none() {
            break;
        }
        query.after = page.next;
    }
    orders.reverse();
    Ok(orders)
}

/// A page of a shop's payments that `fits` lets pass, each with its order, newest first; and whether
/// more follow. Payments of one moment are on one page.
pub async fn payments_page(
    table: &impl Table,
    shop: &ShopId,
    days: Option<(Timestamp, Timestamp)>,
    until: Option<Timestamp>,
    fits: impl Fn(Timestamp, CashAccount) -> bool,
) -> Result<(Vec<(OrderNumber, Payment)>, bool), StoreError> {
    let mut query = Query::index(Index::G1, keys::payment_feed(shop)).newest_first();
    // The id is made a little after the moment that is written down.
    let last = until.map(|until| until.plus_minutes(1)).or(days.map(|(_, to)| to));
    query.from = days.map(|(from, _)| keys::payments_from(from));
    query.to = last.map(keys::payments_from);
    let mut payments: Vec<(OrderNumber, Payment)> = Vec::new();
    loop {
        let page = table.query(&query).await?;
        for item in &page.items {
            let payment: Payment = record(item, PAYMENT)?.record;
            let order = keys::order_of(shop, &item.key.pk).ok_or_else(|| {
                StoreError::Malformed { what: PAYMENT, why: "it is of no order".to_owned() }
            })?;
            let is_full = payments.len() >= PAGE;
            let joins = payments.last().is_some_and(|(_, last)| last.at == payment.at);
            if fits(payment.at, payment.account) {
                if is_full && !joins {
                    return Ok((payments, true));
                }
                payments.push((order, payment));
            }
        }
        match page.next {
            Some(cursor) => query.after = Some(cursor),
            None => return Ok((payments, false)),
        }
    }
}

/// A customer's orders on credit that are not paid, as the index has them.
pub async fn on_credit_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Vec<Order>, StoreError> {
    let items = all(table, Query::index(Index::G3, keys::orders_of(shop, person))).await?;
    let orders: Result<Vec<Order>, StoreError> =
        items.iter().map(|item| Ok(from_item(item)?.record)).collect();
    let is_owed = |order: &Order| {
        order.credit_until.is_some()
            && order.state != OrderState::Cancelled
            && order.due().is_ok_and(Money::is_positive)
    };
    Ok(orders?.into_iter().filter(is_owed).collect())
}

/// All orders of a customer, oldest first, to be changed.
pub async fn all_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Vec<Versioned<Order>>, StoreError> {
    let items = all(table, Query::index(Index::G3, keys::orders_of(shop, person))).await?;
    items.iter().map(from_item).collect()
}

/// How many orders of a shop are not finished.
pub async fn count_open(table: &impl Table, shop: &ShopId) -> Result<usize, StoreError> {
    Ok(all(table, Query::index(Index::G2, keys::open_orders(shop))).await?.len())
}

/// The newest orders of a shop, the newest first.
pub async fn newest(
    table: &impl Table,
    shop: &ShopId,
    count: usize,
) -> Result<Vec<Order>, StoreError> {
    let query = Query::index(Index::G1, keys::order_feed(shop)).newest_first().first(count);
    let page = table.query(&query).await?;
    page.items.iter().map(|item| Ok(from_item(item)?.record)).collect()
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

/// Whether an order in this state still waits for something.
pub fn is_open(state: OrderState) -> bool {
    match state {
        OrderState::Draft
        | OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched => true,
        OrderState::Completed | OrderState::Cancelled => false,
    }
}
