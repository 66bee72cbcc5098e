//! Digital goods are handed out: each paid line gets a link, counted and for a while, and an order of
//! nothing else is completed by it. What lies behind no product yet is waited for, so that nothing is
//! lost, and the owner is told. Deliberately absent: the bytes; the web shop leads to them.

use super::{Answer, Desk, Links, TRIES_MAX};
use crate::agent;
use crate::digital_link::DownloadLink;
use crate::ordering::happened::Happened;
use crate::ordering::tell::{self, Told};
use crate::ordering::{self, Occasion, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, Versioned, catalog, digital, order, person, shop};
use domain::access::Permission;
use domain::catalog::Catalog;
use domain::digital::Handout;
use domain::digital::download::{Download, NoDownload};
use domain::digital::good::{Good, GoodContent};
use domain::document::Paper;
use domain::ids::{OrderNumber, ProductId};
use domain::message::HandoutMessage;
use domain::order::decide::OrderAsk;
use domain::order::state::OrderState;
use domain::order::{Order, OrderLine};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use views::chat::digital as said;

/// On whose wish something is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// The shop's, or because it was paid: counted anew.
    Shops,
    /// The customer's, who has it already: within what is left.
    Customers,
}

/// What is handed out of an order.
#[derive(Default)]
struct Handed {
    things: Vec<said::Thing>,
    /// What nothing lies behind.
    missing: Vec<String>,
    /// What of that the owners have not been told of.
    untold: Vec<String>,
    /// Why something is not handed out.
    refused: Option<NoDownload>,
    until: Option<Timestamp>,
    times: u32,
    writes: Vec<Write>,
}

/// Handles what is to be handed out because something happened.
pub(super) async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    links: Links<'_>,
    message: &HandoutMessage,
) -> Result<(), Unfinished> {
    let Some(shop) = shop::load_shop(table, &message.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    if let Some(done) = once::earlier(table, &shop.id, &message.cause).await? {
        return agent::send_again(queue, &done, message).await;
    }
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    for _ in 0..TRIES_MAX {
        let occasion = Occasion::of_clock(&shop, &message.cause, clock.now());
        let answer = match message.of {
            Handout::Order(number) => {
                bought(table, clock, links, &occasion, &catalog, number).await
            }
            Handout::Product(product) => waited_for(table, &occasion, product).await,
        };
        let Answer { writes, told } = answer?;
        let happened = told.happened();
        let done = Done::new(&shop.id, &message.cause, message, told.into_effects(&occasion));
        match once::commit(table, done.write(occasion.now, true)?, writes).await? {
            Landed::Now => {
                happened.into_iter().for_each(Happened::announce);
                return agent::send(queue, &done).await;
            }
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the same things".to_owned()))
}

/// Every order that waits for a product gets a message of its own.
async fn waited_for(
    table: &impl Table,
    occasion: &Occasion<'_>,
    product: ProductId,
) -> Result<Answer, StoreError> {
    let orders = digital::waiting(table, &occasion.shop.id, product).await?;
    let told = orders
        .into_iter()
        .fold(Told::nobody(), |told, number| told.hand_out(Handout::Order(number)));
    Ok(Answer { writes: Vec::new(), told })
}

/// Hands out what was bought with an order, and completes one of nothing else.
async fn bought(
    table: &impl Table,
    clock: &impl Clock,
    links: Links<'_>,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    number: OrderNumber,
) -> Result<Answer, StoreError> {
    let shop = occasion.shop;
    let Some(before) = order::load_order(table, &shop.id, number).await? else {
        return Err(StoreError::Malformed { what: "order", why: "it is not there".to_owned() });
    };
    let (order, wish, now) = (&before.record, Wish::Shops, occasion.now);
    let mut handed = Handing { table, shop, links, order, wish, now }.all().await?;
    let completed = completed(table, clock, occasion, catalog, &before, &handed).await?;
    let (plan, told) = completed.unzip();
    let mut writes = std::mem::take(&mut handed.writes);
    writes.extend(plan.into_iter().flatten());
    let is_completed = told.is_some();
    let told = to_customer(told.unwrap_or_default(), occasion, &before.record, &handed);
    Ok(Answer { writes, told: to_shop(told, occasion, &before.record, &handed, is_completed) })
}

/// The writes that complete an order of nothing but what was handed out now, and what the books and
/// other programs are told.
async fn completed(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    before: &Versioned<Order>,
    handed: &Handed,
) -> Result<Option<(Vec<Write>, Told)>, StoreError> {
    let is_all = handed.missing.is_empty() && handed.refused.is_none();
    if !is_all || handed.things.is_empty() || !before.record.is_all_digital() {
        return Ok(None);
    }
    let planned = ordering::plan(table, clock, occasion, before, &OrderAsk::HandOut).await;
    let plan = match planned {
        Ok(plan) => plan,
        // Somebody has led it on by hand.
        Err(Stop::Refused(_)) => return Ok(None),
        Err(Stop::Failed(error)) => return Err(error),
    };
    let told = tell::besides_people(occasion, &plan, catalog);
    let told =
        told.map_err(|error| StoreError::Malformed { what: "order", why: error.to_string() })?;
    Ok(Some((plan.writes, told)))
}

/// What of an order is handed out, on whose wish and when.
struct Handing<'a, T> {
    table: &'a T,
    shop: &'a Shop,
    links: Links<'a>,
    order: &'a Order,
    wish: Wish,
    now: Timestamp,
}

impl<T: Table> Handing<'_, T> {
    /// A link for each digital product of an order that may be had now.
    async fn all(&self) -> Result<Handed, StoreError> {
        let Self { shop, order, .. } = self;
        let mut handed = Handed { times: shop.policy.downloads.times, ..Handed::default() };
        let mut seen = Vec::new();
        for line in order.digital_lines() {
            if seen.contains(&line.product) {
                continue;
            }
            seen.push(line.product);
            if let Err(why) = order.may_download(line.product) {
                handed.refused = Some(why);
                let ended = digital::waits_no_more(&shop.id, line.product, order.number);
                handed.writes.push(ended);
                continue;
            }
            let good = digital::load_good(self.table, &shop.id, line.product).await?;
            match good.record.current() {
                None => self.awaited(line, &good, &mut handed).await?,
                Some(version) => self.opened(line, &version.content, &mut handed).await?,
            }
        }
        Ok(handed)
    }

    /// What nothing lies behind is waited for.
    async fn awaited(
        &self,
        line: &OrderLine,
        good: &Versioned<Good>,
        handed: &mut Handed,
    ) -> Result<(), StoreError> {
        let (shop, number) = (&self.shop.id, self.order.number);
        if !digital::is_waiting(self.table, shop, line.product, number).await? {
            handed.untold.push(line.name.clone());
        }
        handed.missing.push(line.name.clone());
        handed.writes.push(digital::wait(shop, line.product, number)?);
        // Written as it was: a file that comes meanwhile finds who waits, or this is tried again.
        handed.writes.push(digital::save_good(shop, &good.record, good.version)?);
        Ok(())
    }

    /// A window is opened, and the link to it made.
    async fn opened(
        &self,
        line: &OrderLine,
        content: &GoodContent,
        handed: &mut Handed,
    ) -> Result<(), StoreError> {
        let Self { table, shop, order, wish, now, .. } = *self;
        let terms = shop.policy.downloads;
        let before = digital::load_download(table, &shop.id, order.number, line.product).await?;
        let after = match (&before, wish) {
            (Some(before), Wish::Customers) => before.record.again(terms, now),
            (_, Wish::Shops) | (None, Wish::Customers) => {
                Ok(Download::opened(order, line.product, terms, now))
            }
        };
        let after = match after {
            Ok(after) => after,
            Err(why) => {
                handed.refused = Some(why);
                return Ok(());
            }
        };
        let version = before.map_or(0, |before| before.version);
        handed.writes.push(digital::save_download(&shop.id, &after, version)?);
        handed.writes.push(digital::waits_no_more(&shop.id, line.product, order.number));
        handed.until = Some(after.until);
        handed.times = after.left;
        handed.things.push(said::Thing {
            name: line.name.clone(),
            content: content.clone(),
            link: self.links.to_download(shop, &after),
        });
        Ok(())
    }
}

impl Links<'_> {
    fn to_download(self, shop: &Shop, download: &Download) -> String {
        let link = DownloadLink {
            shop: shop.id.clone(),
            order: download.order,
            product: download.product,
            until: download.until,
        };
        link.address(self.key, self.public_url)
    }
}

/// Tells the customer where what they have bought can be had.
fn to_customer(told: Told, occasion: &Occasion<'_>, order: &Order, handed: &Handed) -> Told {
    let Some(until) = handed.until else { return told };
    let shop = occasion.shop;
    let window = said::Window { times: handed.times, until, zone: &shop.zone };
    let bubble = said::handed(occasion.language_of(order), order, &handed.things, window);
    told.customer(order, shop, bubble)
}

/// Tells the owners what is missing, or that all was handed out and the order is done.
fn to_shop(
    told: Told,
    occasion: &Occasion<'_>,
    order: &Order,
    handed: &Handed,
    is_completed: bool,
) -> Told {
    let (shop, language) = (occasion.shop, occasion.shop.language());
    let told = if handed.untold.is_empty() {
        told
    } else {
        told.owners(shop, &said::missing(language, order, &handed.untold))
    };
    if is_completed { told.owners(shop, &said::completed(language, order)) } else { told }
}

/// Sends what was bought once more: to its customer, whoever asks.
pub(super) async fn again<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
) -> Result<Answer, Stop> {
    let (occasion, language) = (&desk.occasion, desk.occasion.language);
    let asks = person::principal(desk.table, &occasion.shop.id, desk.message.person).await?;
    let is_shop = asks.role.has(Permission::Orders);
    let Some(order) = wanted(desk, number, is_shop).await? else {
        let paper = if is_shop { None } else { newest_invoice(desk).await? };
        return Ok(desk.only_reply(said::nothing_bought(language, paper.as_ref())));
    };
    let wish = if is_shop { Wish::Shops } else { Wish::Customers };
    let (shop, now) = (occasion.shop, occasion.now);
    let (table, links, order) = (desk.table, desk.links, &order);
    let mut handed = Handing { table, shop, links, order, wish, now }.all().await?;
    let writes = std::mem::take(&mut handed.writes);
    let told = if handed.things.is_empty() {
        let why = handed.refused.filter(|_| handed.missing.is_empty());
        desk.reply(said::not_handed(language, order, why, !is_shop))
    } else if is_shop {
        desk.reply(said::sent_again(language, order))
    } else {
        Told::nobody()
    };
    let told = to_customer(told, occasion, order, &handed);
    Ok(Answer { writes, told: to_shop(told, occasion, order, &handed, false) })
}

/// The invoice of the newest order of who asks: it may be a paper that they want again.
async fn newest_invoice<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
) -> Result<Option<Paper>, StoreError> {
    let (shop, person) = (&desk.occasion.shop.id, desk.message.person);
    let orders = order::all_of(desk.table, shop, person).await?.into_iter();
    let placed = orders.map(|found| found.record).filter(|order| order.state != OrderState::Draft);
    Ok(placed.map(|order| order.number).max().map(|order| Paper::Invoice { order }))
}

/// The order of that number, or the customer's newest with digital goods; of others' orders a
/// customer is told nothing.
async fn wanted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<OrderNumber>,
    is_shop: bool,
) -> Result<Option<Order>, Stop> {
    let found = match number {
        Some(number) if is_shop => desk.order(number).await?.record,
        Some(number) => desk.own_order(number).await?.record,
        None => {
            let (shop, person) = (&desk.occasion.shop.id, desk.message.person);
            let orders = order::all_of(desk.table, shop, person).await?.into_iter();
            let digital = orders.map(|found| found.record).filter(|order| {
                order.digital_lines().next().is_some() && order.state != OrderState::Draft
            });
            return Ok(digital.max_by_key(|order| order.number));
        }
    };
    Ok(Some(found).filter(|order| order.digital_lines().next().is_some()))
}
