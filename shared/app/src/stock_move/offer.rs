//! What the shop offers, changed by a word. Each change writes the product after the version it was
//! decided on; a new one of goods begins its stock at nothing.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::audit::{self, Audit};
use crate::store::{Versioned, catalog, deed, stock};
use domain::catalog::Product;
use domain::command::{OfferSort, ProductCommand, ProductField};
use domain::deed::Deed;
use domain::ids::{AuditId, ProductId, Sku};
use domain::message::Bubble;
use domain::money::Money;
use domain::offer::{NewOffer, NotOffered, added, archived, edited, repriced};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;

/// A change of a product that was decided.
struct Changed {
    /// What was done, as the audit log names it.
    action: &'static str,
    before: Option<Versioned<Product>>,
    after: Product,
    writes: Vec<Write>,
    bubble: Bubble,
}

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ProductCommand,
) -> Result<Answer, Stop> {
    let changed = match command {
        ProductCommand::Add { name, sort, price, measure, category, low_at } => {
            let new = NewOffer {
                id: ProductId::new(desk.clock.fresh()),
                name: name.as_deref().unwrap_or_default(),
                sort: *sort,
                price: price.unwrap_or(Money::zero(desk.occasion.shop.currency)),
                measure: *measure,
                category: category.as_deref(),
                low_at: low_at.unwrap_or(0),
            };
            new_offer(desk, &new).await?
        }
        ProductCommand::Price { sku, price } => {
            let (sku, price) = sku.as_ref().zip(*price).ok_or(NotOffered::NoSuchProduct)?;
            new_price(desk, sku, price).await?
        }
        ProductCommand::Edit { product, sku, field, value } => {
            let field = field.ok_or(NotOffered::NoSuchProduct)?;
            let value = value.as_deref().unwrap_or_default();
            edit(desk, *product, sku.as_ref(), field, value).await?
        }
        ProductCommand::Archive { product } => {
            let before = known(desk, *product).await?;
            let after = archived(&before.record, true, desk.catalog)?;
            let bubble = chat::offer::archived(desk.occasion.language, &after);
            Changed::of("product.archived", before, after, bubble)
        }
        ProductCommand::Restore { product } => {
            let before = known(desk, *product).await?;
            let after = archived(&before.record, false, desk.catalog)?;
            let bubble = chat::offer::restored(desk.occasion.language, &after);
            Changed::of("product.restored", before, after, bubble)
        }
    };
    done(desk, changed, true)
}

impl Changed {
    fn of(
        action: &'static str,
        before: Versioned<Product>,
        after: Product,
        bubble: Bubble,
    ) -> Self {
        Self { action, before: Some(before), after, writes: Vec::new(), bubble }
    }
}

/// The product as it stands in the table now.
async fn known<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
) -> Result<Versioned<Product>, Stop> {
    let id = product.ok_or(NotOffered::NoSuchProduct)?;
    let found = catalog::load_product(desk.table, &desk.occasion.shop.id, id).await?;
    Ok(found.ok_or(NotOffered::NoSuchProduct)?)
}

async fn new_offer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    new: &NewOffer<'_>,
) -> Result<Changed, Stop> {
    let shop = desk.occasion.shop;
    let after = added(new, desk.catalog, shop.currency)?;
    let bubble = chat::offer::added(desk.occasion.language, &after);
    if after.id != new.id {
        // It was offered before: the same product again, at the new price.
        let before = known(desk, Some(after.id)).await?;
        let bubble = chat::offer::restored(desk.occasion.language, &after);
        return Ok(Changed::of("product.restored", before, after, bubble));
    }
    let mut writes = Vec::new();
    for variant in &after.variants {
        writes.push(catalog::claim(&shop.id, &variant.sku, after.id)?);
        if new.sort == OfferSort::Goods {
            writes.push(stock::begin(&shop.id, &variant.sku, i64::from(variant.low_stock_at))?);
        }
    }
    Ok(Changed { action: "product.added", before: None, after, writes, bubble })
}

async fn new_price<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
    price: Money,
) -> Result<Changed, Stop> {
    let no_longer_sold = || Refusal::NoLongerSold { sku: sku.clone() };
    let (product, _) = desk.catalog.find(sku).ok_or_else(no_longer_sold)?;
    let before = known(desk, Some(product.id)).await?;
    let was = before.record.variant(sku).ok_or_else(no_longer_sold)?.price;
    let after = repriced(&before.record, sku, price, desk.occasion.shop.currency)?;
    let variant = after.variant(sku).ok_or_else(no_longer_sold)?;
    let bubble = chat::offer::priced(desk.occasion.language, &after, variant, was);
    Ok(Changed::of("product.priced", before, after, bubble))
}

async fn edit<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: Option<ProductId>,
    sku: Option<&Sku>,
    field: ProductField,
    value: &str,
) -> Result<Changed, Stop> {
    let before = known(desk, product).await?;
    let after = edited(&before.record, sku, field, value, desk.catalog)?;
    let bubble = chat::offer::edited(desk.occasion.language, &before.record, &after, field);
    let writes = limits(desk, &before.record, &after);
    Ok(Changed { writes, ..Changed::of("product.edited", before, after, bubble) })
}

/// The writes that make the shelves warn at a product's new limits.
fn limits<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Product,
    after: &Product,
) -> Vec<Write> {
    let pairs = before.variants.iter().zip(&after.variants);
    let changed = pairs.filter(|(before, after)| before.low_stock_at != after.low_stock_at);
    changed
        .filter(|_| after.is_stockable())
        .map(|(_, variant)| {
            let low_at = i64::from(variant.low_stock_at);
            stock::watch(&desk.occasion.shop.id, &variant.sku, low_at)
        })
        .collect()
}

/// What is written and told: the product, a row of the audit log, and what a word takes back.
fn done<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    changed: Changed,
    can_undo: bool,
) -> Result<Answer, Stop> {
    let Changed { action, before, after, mut writes, bubble } = changed;
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let version = before.as_ref().map_or(0, |before| before.version);
    writes.push(catalog::save(&shop.id, &after, version)?);
    let row = Audit {
        at: now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: action.to_owned(),
        subject: after.id.to_string(),
        before: before.as_ref().map(|before| facts(&before.record)),
        after: Some(facts(&after)),
    };
    writes.push(audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?);
    if can_undo {
        let deed = Deed::Offer {
            product: after.id,
            version: version.saturating_add(1),
            before: before.map(|before| Box::new(before.record)),
        };
        writes.push(deed::note(&shop.id, desk.message.person, desk.occasion.cause, &deed, now)?);
    }
    Ok(Answer { writes, ..Answer::say(bubble) })
}

/// A product in the audit log: what a change of it is about, in the shop's own words.
fn facts(product: &Product) -> String {
    let units = product.variants.iter().map(|variant| {
        format!("{} at {} warns at {}", variant.sku, variant.price.minor(), variant.low_stock_at)
    });
    let units: Vec<String> = units.collect();
    let is = if product.is_archived { "archived" } else { "offered" };
    let text = product.description.chars().count();
    format!("{} in {}, {is}, text of {text}: {}", product.name, product.category, units.join(", "))
}

/// The product as it was before the last change of it, if nothing has changed it since.
pub(super) async fn undone<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    id: ProductId,
    version: u64,
    was: Option<&Product>,
) -> Result<Answer, Stop> {
    let before = known(desk, Some(id)).await?;
    if before.version != version {
        return Err(NotOffered::ChangedSince { name: before.record.name }.into());
    }
    let after = match was {
        Some(was) => was.clone(),
        // Orders and stock may know what was new: it stays, and is not offered.
        None => Product { is_archived: true, ..before.record.clone() },
    };
    let bubble = chat::offer::undone(desk.occasion.language, &after);
    let writes = limits(desk, &before.record, &after);
    let changed = Changed { writes, ..Changed::of("product.undone", before, after, bubble) };
    done(desk, changed, false)
}
