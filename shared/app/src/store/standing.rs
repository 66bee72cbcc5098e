//! Orders, bookings and their documents as they stand at a moment: what nobody paid or agreed to in time is over at that
//! second, for everybody who looks. That it is written down so is the sweep's work, or that of whoever
//! wants to change it before. Writes nothing.

use super::{StoreError, Versioned, booking, order};
use domain::booking::Booking;
use domain::document::{Document, Paper, Standing};
use domain::ids::{OrderNumber, PersonId, ShopId};
use domain::order::Order;
use domain::order::state::OrderState;
use domain::time::Timestamp;
use ports::table::Table;
use std::fmt;

/// What has run out and is to be tidied up before anything else is decided of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunOut {
    /// An order of that number.
    Order(OrderNumber),
    /// A booking of that number, with the order that pays for it.
    Booking(u64),
}

impl fmt::Display for RunOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order(number) => write!(f, "order {number}"),
            Self::Booking(number) => write!(f, "booking {number}"),
        }
    }
}

/// An order as it stands at `now`. What pays for a booking is held as long as that.
pub async fn of_order(
    table: &impl Table,
    order: Order,
    now: Timestamp,
) -> Result<Order, StoreError> {
    let pays_for = order.pays_for.filter(|_| order.state == OrderState::PendingPayment);
    let Some(pays_for) = pays_for else { return Ok(order.as_of(now)) };
    let found = booking::load_booking(table, &order.shop, pays_for.booking).await?;
    Ok(match found.and_then(|found| found.record.runs_out_at()) {
        Some(due) if due <= now => order.run_out(due),
        Some(due) => Order { hold_until: order.hold_until.map(|_| due), ..order },
        None => order,
    })
}

/// What a document is worth at `now`, by the order or the booking that it is of.
pub async fn of_document(
    table: &impl Table,
    document: &Document,
    now: Timestamp,
) -> Result<Standing, StoreError> {
    if let Paper::Booking { booking } = document.paper
        && let Some(found) = booking::load_booking(table, &document.shop, booking).await?
    {
        return Ok(document.standing_of_booking(&found.record.as_of(now)));
    }
    let whole = match document.paper.order() {
        Some(number) => order::whole(table, &document.shop, number).await?,
        None => None,
    };
    let Some(whole) = whole else { return Ok(document.standing_now(None, &[])) };
    let order = of_order(table, whole.order, now).await?;
    Ok(document.standing_now(Some(&order), &whole.payments))
}

/// A customer's newest order as it stands at `now`.
pub async fn newest_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Order>, StoreError> {
    match order::newest_of(table, shop, person).await? {
        Some(order) => of_order(table, order, now).await.map(Some),
        None => Ok(None),
    }
}

/// The order, if it may still be decided of.
///
/// # Errors
/// `RunOut` where its time has run out and nobody has noted so.
pub fn open_order(found: &Versioned<Order>, now: Timestamp) -> Result<(), StoreError> {
    let number = found.record.number;
    if found.record.has_run_out(now) { Err(RunOut::Order(number).into()) } else { Ok(()) }
}

/// The booking, if it may still be decided of.
///
/// # Errors
/// `RunOut` where its time has run out and nobody has noted so: it may be somebody else's.
pub fn open_booking(
    found: Versioned<Booking>,
    now: Timestamp,
) -> Result<Versioned<Booking>, StoreError> {
    let number = found.record.number;
    if found.record.has_run_out(now) { Err(RunOut::Booking(number).into()) } else { Ok(found) }
}

impl From<RunOut> for StoreError {
    fn from(what: RunOut) -> Self {
        Self::RunOut(what)
    }
}
