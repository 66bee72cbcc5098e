//! The clock's sweep: cancels what has fallen due, lets bookings run out that nobody agreed to,
//! reminds of bookings and of payments, offers what got free to those who wait, asks customers how
//! it was, sends again what a dead process left unsent, queues events whose next try has come and
//! looks into other programs' calendars, asks for reports that come by themselves, and checks the
//! books of days that are over. Each item is its own commit, so a sweep that dies half way is taken
//! up by the next.

use crate::booking_confirm::{due, waiting};
use crate::calendar_sync;
use crate::ordering::happened::Happened;
use crate::ordering::{self, Occasion, Stop, tell};
use crate::reconcile;
use crate::scheduled;
use crate::store::once::{self, Done, Landed};
use crate::store::standing::RunOut;
use crate::store::{
    self, StoreError, Versioned, calendar, catalog, check, keys, person, schedule, webhook,
};
use crate::survey::{self, Linking};
use crate::webhook_deliver;
use domain::booking::event::BookingEvent;
use domain::booking::reminder;
use domain::ids::{CauseId, OrderNumber, ShopId};
use domain::order::Order;
use domain::order::decide::OrderAsk;
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::secrets::Secrets;
use ports::table::{Index, Item, Query, Table};

/// What a sweep found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Orders cancelled because their time had run out.
    pub expired: u32,
    /// Bookings that nobody agreed to in time.
    pub bookings_expired: u32,
    /// Customers who were reminded of a booking or a payment.
    pub reminded: u32,
    /// Customers who were offered a time that they waited for.
    pub offered: u32,
    /// Web orders whose messages were sent for a process that died.
    pub sent_again: u32,
    /// Events whose next try for another program has come.
    pub tried_again: u32,
    /// Other programs' calendars that were to be looked at, or written to once more.
    pub calendars: u32,
    /// Customers who were asked how it was.
    pub asked: u32,
    /// Reports that came by themselves.
    pub reported: u32,
    /// Entries that the books missed and that were sent to them again.
    pub entered_again: u64,
    /// Items that could not be handled now; the next sweep finds them again.
    pub left: u32,
}

/// Sweeps everything that is due. Items that fail are left for the next sweep.
pub async fn sweep(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    linking: &Linking<'_, impl Secrets>,
) -> Result<Swept, Unfinished> {
    let mut swept = Swept::default();
    let now = clock.now();
    for shard in 0..keys::DUE_SHARDS {
        let mut query = Query::index(Index::G4, keys::due_shard(shard)).up_to(keys::due_by(now));
        loop {
            let page = table.query(&query).await.map_err(StoreError::from)?;
            for item in &page.items {
                handle(table, queue, clock, linking, item, now, &mut swept).await;
            }
            match page.next {
                Some(cursor) => query.after = Some(cursor),
                None => break,
            }
        }
    }
    Ok(swept)
}

async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    linking: &Linking<'_, impl Secrets>,
    item: &Item,
    now: Timestamp,
    swept: &mut Swept,
) {
    let handled = if let Some(done) = once::from_item(item) {
        swept.sent_again = swept.sent_again.saturating_add(1);
        send_again(table, queue, &done).await
    } else if let Some(found) = webhook::from_item(item) {
        // The index may lag behind a try that has just ended.
        if !found.record.is_due(now) {
            return;
        }
        swept.tried_again = swept.tried_again.saturating_add(1);
        webhook_deliver::send(queue, &found).await
    } else if let Some(found) = store::booking::from_item(item) {
        let became = due::handle(table, queue, clock, &found.record.shop, found.record.number, now);
        let became = became.await;
        let is_so = |is: fn(&BookingEvent) -> bool| matches!(&became, Ok(Some(event)) if is(event));
        let expired = is_so(|event| *event == BookingEvent::Expired);
        let reminded = is_so(|event| matches!(event, BookingEvent::Reminded { .. }));
        swept.bookings_expired = swept.bookings_expired.saturating_add(u32::from(expired));
        swept.reminded = swept.reminded.saturating_add(u32::from(reminded));
        became.map(|_| ())
    } else if let Some(found) = store::waiting::from_item(item) {
        let offered = waiting::offer(table, queue, clock, &found, now).await;
        swept.offered = swept.offered.saturating_add(*offered.as_ref().unwrap_or(&0));
        offered.map(|_| ())
    } else if let Some(found) = calendar::from_item(item) {
        let asked = calendar_sync::ask(queue, &found, now).await;
        swept.calendars = swept.calendars.saturating_add(u32::from(matches!(asked, Ok(true))));
        asked.map(|_| ())
    } else if let Some(found) = store::survey::from_item(item) {
        let asked = survey::ask(table, queue, clock, linking, &found, now).await;
        swept.asked = swept.asked.saturating_add(u32::from(matches!(asked, Ok(true))));
        asked.map(|_| ())
    } else if let Some(found) = schedule::from_item(item) {
        let asked = scheduled::ask(table, queue, clock, &found, now).await;
        swept.reported = swept.reported.saturating_add(*asked.as_ref().unwrap_or(&0));
        asked.map(|_| ())
    } else if let Some(found) = check::from_item(item) {
        let looked = reconcile::look(table, queue, &found, now).await;
        let missing = looked.as_ref().copied().unwrap_or(0);
        swept.entered_again = swept.entered_again.saturating_add(missing);
        looked.map(|_| ())
    } else {
        match store::order::from_item(item) {
            Ok(order) => {
                let Order { shop, number, .. } = &order.record;
                let ended = expire(table, queue, clock, shop, *number, now).await;
                let is = |what: Ended| u32::from(matches!(&ended, Ok(ended) if *ended == what));
                swept.expired = swept.expired.saturating_add(is(Ended::Cancelled));
                swept.reminded = swept.reminded.saturating_add(is(Ended::Reminded));
                ended.map(|_| ())
            }
            Err(error) => Err(error.into()),
        }
    };
    if let Err(error) = handled {
        tracing::warn!(error = %error, "an item that is due was left for the next sweep");
        swept.left = swept.left.saturating_add(1);
    }
}

async fn send_again(table: &impl Table, queue: &impl Queue, done: &Done) -> Result<(), Unfinished> {
    done.send(queue).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    Ok(once::settle(table, done).await?)
}

/// What became of an order that was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Cancelled,
    Reminded,
    /// It was paid or changed meanwhile, or nobody is to be reminded.
    Neither,
}

/// Tidies up what somebody comes upon before the sweep does.
pub(crate) async fn tidy(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    shop: &ShopId,
    what: RunOut,
    now: Timestamp,
) -> Result<(), Unfinished> {
    match what {
        RunOut::Order(number) => expire(table, queue, clock, shop, number, now).await.map(drop),
        RunOut::Booking(number) => {
            due::handle(table, queue, clock, shop, number, now).await.map(drop)
        }
    }
}

/// Cancels an order whose time has run out, or reminds its customer to pay.
async fn expire(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    shop: &ShopId,
    number: OrderNumber,
    now: Timestamp,
) -> Result<Ended, Unfinished> {
    let Some(shop) = store::shop::load_shop(table, shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let Some(before) = store::order::load_order(table, &shop.id, number).await? else {
        return Err(Unfinished::Broken("no such order".to_owned()));
    };
    let cause = cause(&before)?;
    let shop = &shop;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let ask = due_of(&before.record, shop, now);
    let plan = match ordering::plan(table, clock, &occasion, &before, &ask).await {
        Ok(plan) => plan,
        // Nobody is reminded to pay for a booking that has run out; it takes its order with it.
        Err(Stop::Refused(_) | Stop::Failed(StoreError::RunOut(_))) => {
            return Ok(Ended::Neither);
        }
        Err(Stop::Failed(error)) => return Err(error.into()),
    };
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    let told = tell::of_plan(&occasion, &plan, &ask, &catalog);
    let mut told = told.map_err(|error| Unfinished::Broken(error.to_string()))?;
    let mut ended = if ask == OrderAsk::Expire { Ended::Cancelled } else { Ended::Reminded };
    if ended == Ended::Reminded && !is_to_be_reminded(table, shop, &before.record, now).await? {
        (told, ended) = (told.unsaid(), Ended::Neither);
    }
    let happened = told.happened();
    let done = Done::new(&shop.id, &cause, &number, told.into_effects(&occasion));
    match once::commit(table, done.write(now, false)?, plan.writes).await? {
        Landed::Now => {
            happened.into_iter().for_each(Happened::announce);
            send_again(table, queue, &done).await?;
            Ok(ended)
        }
        Landed::Before | Landed::Raced => Ok(Ended::Neither),
    }
}

/// What is due of an order: its end, or a reminder. What falls into the night waits for its end.
fn due_of(order: &Order, shop: &Shop, now: Timestamp) -> OrderAsk {
    if order.has_run_out(now) {
        return OrderAsk::Expire;
    }
    let until = order.hold_until.unwrap_or(now);
    let is_night = reminder::is_night(now, &shop.zone);
    let later = order.remind_at.iter().filter(|at| is_night || now < **at);
    let later: Vec<Timestamp> = later.copied().collect();
    OrderAsk::Remind { left: reminder::left(&later, until, now, &shop.zone) }
}

/// Whether a customer is to be reminded to pay: not at night, not where the shop wants no reminders,
/// and not whoever wants no messages that they did not ask for.
async fn is_to_be_reminded(
    table: &impl Table,
    shop: &Shop,
    order: &Order,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if shop.policy.no_payment_reminders || reminder::is_night(now, &shop.zone) {
        return Ok(false);
    }
    let person = person::load_person(table, &shop.id, order.customer.person).await?;
    Ok(person.is_some_and(|person| person.stopped_at.is_none()))
}

/// The cause of an expiry: the order as it stood, so that two sweeps at once decide once.
fn cause(before: &Versioned<Order>) -> Result<CauseId, Unfinished> {
    let text = format!("clock:O#{}/{}", before.record.number.0, before.version);
    text.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))
}
