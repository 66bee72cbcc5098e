//! What is there, what runs low, what moved, and how long it has been lying. Changes nothing.

use super::{Answer, Desk};
use crate::books::{self, Books};
use crate::ordering::{Occasion, Stop};
use crate::store::stock;
use domain::access::Permission;
use domain::catalog::Product;
use domain::document::ReportAsk;
use domain::ids::{ProductId, Sku};
use domain::stock::{Movement, SalesRate, Shelf, StockLevel};
use domain::time::{BusinessDay, DayRange, Timestamp};
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat;
use views::chat::stock::{LINES_MAX, Low, Stocked};

/// No zone is further from UTC than this.
const ZONE_HOURS_MAX: i64 = 14;

/// The stock of a product, or of everything.
pub(super) async fn levels<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
) -> Result<Answer, Stop> {
    if let Some(answer) = not_counted(desk, product) {
        return Ok(answer);
    }
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let stocked = stocked(desk, product).await?;
    Ok(Answer::say(chat::stock::levels(desk.occasion.language, &stocked, desk.catalog, shop, now)))
}

/// What runs low, with what it sells and what to buy.
pub(super) async fn low<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let stocked = stocked(desk, None).await?.into_iter();
    let low: Vec<Stocked> =
        stocked.filter(|one| one.shelf.free(now) <= one.shelf.level.low_at).collect();
    let more = low.len().saturating_sub(LINES_MAX);
    let mut lows = Vec::new();
    for stocked in low.into_iter().take(LINES_MAX) {
        let rate = rate(desk, &stocked.shelf.level.sku).await?;
        lows.push(Low { stocked, rate });
    }
    Ok(Answer::say(chat::stock::low(desk.occasion.language, &lows, more, desk.catalog, shop, now)))
}

/// What moved a product's units in some days.
pub(super) async fn history<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: ProductId,
    range: &DayRange,
) -> Result<Answer, Stop> {
    if let Some(answer) = not_counted(desk, Some(product)) {
        return Ok(answer);
    }
    let shop = desk.occasion.shop;
    let mut said = Vec::new();
    for Stocked { shelf, elsewhere } in stocked(desk, Some(product)).await? {
        let sku = &shelf.level.sku;
        let movements = movements(desk, sku, range).await?;
        let on_hand = on_hand(&shelf.level, &elsewhere).0;
        let bubble = chat::stock::history(
            desk.occasion.language,
            sku,
            &movements,
            on_hand,
            range,
            desk.catalog,
            shop,
        );
        said.push(bubble.text);
    }
    Ok(Answer::say(chat::joined(&said)))
}

/// How long the stock of a product, or of everything, has been lying.
pub(super) async fn aging<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
) -> Result<Answer, Stop> {
    if let Some(answer) = not_counted(desk, product) {
        return Ok(answer);
    }
    let Occasion { language, shop, now, role, .. } = desk.occasion;
    let books = Books { table: desk.table, shop, now };
    let (mut units, all) = books::aging(&books, desk.catalog, product).await?;
    let more = units.len().saturating_sub(LINES_MAX);
    units.truncate(LINES_MAX);
    let told = chat::stock::aging(language, &units, more, &all, desk.catalog, shop);
    // Files are for those who may see reports.
    let may = product.is_none() && role.is_some_and(|role| role.has(Permission::Reports));
    let ask = ReportAsk::StockAging;
    Ok(Answer::say(if may { chat::document::with_files(language, told, &ask) } else { told }))
}

fn not_counted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
) -> Option<Answer> {
    let product = desk.catalog.product(product?).filter(|product| !product.is_stockable())?;
    Some(Answer::say(chat::stock::not_counted(desk.occasion.language, &product.name)))
}

/// The stock of a product's units, or of all, in the order of the catalogue.
async fn stocked<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
) -> Result<Vec<Stocked>, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let mut levels: BTreeMap<Sku, Vec<StockLevel>> = BTreeMap::new();
    for level in stock::levels_everywhere(desk.table, shop).await? {
        levels.entry(level.sku.clone()).or_default().push(level);
    }
    let asked =
        |one: &&Product| one.is_stockable() && product.is_none_or(|product| one.id == product);
    let mut stocked = Vec::new();
    for product in desk.catalog.products().iter().filter(asked) {
        for variant in &product.variants {
            let mut elsewhere = levels.remove(&variant.sku).unwrap_or_default();
            let selling = elsewhere.iter().position(|level| level.outlet.is_none());
            let mut shelf = match selling.map(|place| elsewhere.remove(place)) {
                Some(level) => stock::with_holds(desk.table, shop, level, now).await?,
                None => Shelf::empty(&variant.sku),
            };
            shelf.level.low_at = i64::from(variant.low_stock_at);
            stocked.push(Stocked { shelf, elsewhere });
        }
    }
    Ok(stocked)
}

/// On hand and value of a unit in all outlets.
fn on_hand(level: &StockLevel, elsewhere: &[StockLevel]) -> (i64, i64) {
    elsewhere.iter().fold((level.on_hand, level.value_minor), |(on_hand, value), level| {
        (on_hand.saturating_add(level.on_hand), value.saturating_add(level.value_minor))
    })
}

async fn rate<T: Table, C: Clock>(desk: &Desk<'_, T, C>, sku: &Sku) -> Result<SalesRate, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let since = SalesRate::since(now);
    let movements = stock::movements_between(desk.table, shop, sku, since, now).await?;
    let first = stock::first_moved(desk.table, shop, sku).await?;
    Ok(SalesRate::of(&movements, first.unwrap_or(now), now))
}

/// The movements of a unit on the shop's own days.
async fn movements<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
    range: &DayRange,
) -> Result<Vec<Movement>, Stop> {
    let shop = desk.occasion.shop;
    let from = midnight_utc(&range.from).plus_hours(-ZONE_HOURS_MAX);
    let to = midnight_utc(&range.to).plus_hours(24 + ZONE_HOURS_MAX);
    let mut movements = stock::movements_between(desk.table, &shop.id, sku, from, to).await?;
    movements.retain(|movement| range.contains(&movement.at.business_day(&shop.zone)));
    Ok(movements)
}

fn midnight_utc(day: &BusinessDay) -> Timestamp {
    let text = format!("{day}T00:00:00Z");
    Timestamp::from_rfc3339(&text).unwrap_or(Timestamp::from_millis(0))
}
