//! Opening a shop: from a file to its records, the same for the demo shops and on AWS.
//!
//! A catalogue may be larger than one commit, so it is written in small ones and the shop itself
//! with its routes in the last: nobody reaches a shop that is half there. Ids come from the shop
//! and the place in the file, and the moment is the first try's, so a second try writes the same
//! items and goes on where the first one ended. The opening stock is the first entry of its books. A shop that is open is never changed.

mod agenda;
mod file;
mod reports;
#[cfg(test)]
mod tests;

pub use agenda::{AgendaEntry, ServiceEntry, Weekday};
pub use file::{Kind, Member, ProductEntry, ShopFile, ShopFileError, VariantEntry};

use crate::store::{StoreError, booking, catalog, ledger, person, shop, stock};
use domain::access::Role;
use domain::catalog::{Product, ProductKind, Variant};
use domain::contact::Address;
use domain::digital::download::Terms;
use domain::ids::{MovementId, OutletId, PersonId, ProductId, ShopId, SupplierId};
use domain::ledger::memo::Saying;
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::money::{Currency, Money};
use domain::shop::{Policy, Shop, Supplier};
use domain::stationery::Stationery;
use domain::stock::{Shelf, StockChange};
use domain::time::Timestamp;
use file::amount;
use futures_util::{StreamExt, TryStreamExt, stream};
use ports::secrets::Secret;
use ports::table::{CommitError, Item, Table, Write};
use sha2::{Digest, Sha256};

/// How many commits are under way at once.
const CONCURRENCY: usize = 16;

/// What became of an opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// The shop is open now.
    Now,
    /// It was open before, just so.
    Before,
    /// A shop with this id was open before and says something else; nothing was changed.
    Otherwise,
}

/// Why a shop could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// The table did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another shop has its name in addresses, or its WhatsApp number.
    #[error("another shop has this slug or this phone_number_id")]
    RouteTaken,
    /// The opening stock is worth more than can be counted.
    #[error(transparent)]
    Stock(#[from] domain::refusal::Refusal),
    /// A first try with another file ended half-way.
    #[error("an earlier try wrote {0} otherwise: open the shop with that try's file")]
    Leftover(String),
}

/// Opens the shop of a file, if it is not open yet. `key` is the key of identities.
pub async fn open(
    table: &impl Table,
    key: &Secret,
    file: &ShopFile,
    now: Timestamp,
) -> Result<Opened, OpeningError> {
    let shop = shop_of(file);
    if let Some(found) = shop::load_shop(table, &file.id).await? {
        return Ok(if found == shop { Opened::Before } else { Opened::Otherwise });
    }
    let at = shop::begun(table, &file.id, now).await?;
    let mut steps = people(file, key)?;
    if let Some(entry) = &file.agenda {
        let agenda = entry.agenda(&file.products, |place| product_id(&file.id, place));
        steps.push(vec![booking::save_agenda(&file.id, &agenda, 0)?]);
    }
    let mut value_minor = 0_i64;
    for (place, entry) in file.products.iter().enumerate() {
        let product = product(file, place, entry);
        steps.push(vec![catalog::add(&file.id, &product)?]);
        if product.is_stockable() {
            for (variant, entry) in product.variants.iter().zip(&entry.variants) {
                for change in first_counts(variant, entry, at) {
                    value_minor = value_minor.saturating_add(change.value_minor);
                    steps.push(first_count(&file.id, &change, at)?);
                }
            }
        }
    }
    stream::iter(steps.into_iter().map(|step| ensure(table, step)))
        .buffer_unordered(CONCURRENCY)
        .try_collect::<()>()
        .await?;
    let mut last = shop::open(&shop)?;
    last.extend(first_entry(table, &shop, value_minor, at).await?);
    last.extend(reports::by_themselves(file, &shop, now)?);
    match table.commit(&last).await {
        Ok(()) => Ok(Opened::Now),
        Err(CommitError::Refused(_)) => match shop::load_shop(table, &file.id).await? {
            // Another process has just opened it.
            Some(found) if found == shop => Ok(Opened::Before),
            Some(_) => Ok(Opened::Otherwise),
            None => Err(OpeningError::RouteTaken),
        },
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}

/// Writes new items, or finds that these very items are there.
async fn ensure(table: &impl Table, step: Vec<Write>) -> Result<(), OpeningError> {
    match table.commit(&step).await {
        Ok(()) => Ok(()),
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
        Err(CommitError::Refused(_)) => {
            for write in &step {
                let found = table.get(write.key()).await.map_err(StoreError::from)?;
                if found.as_ref() != written(write) {
                    return Err(OpeningError::Leftover(write.key().sk.clone()));
                }
            }
            Ok(())
        }
    }
}

fn written(write: &Write) -> Option<&Item> {
    match write {
        Write::Put { item, .. } => Some(item),
        Write::Change { .. } | Write::Delete { .. } | Write::Check { .. } => None,
    }
}

fn shop_of(file: &ShopFile) -> Shop {
    let owners = file.members.iter().enumerate();
    let owners = owners.filter(|(_, member)| member.role == Role::Owner);
    Shop {
        id: file.id.clone(),
        slug: file.slug.clone(),
        name: file.name.clone(),
        tagline: file.tagline.clone(),
        currency: file.currency,
        zone: file.zone.clone(),
        country_code: file.country_code.clone(),
        languages: file.languages.clone(),
        phone: file.phone.clone(),
        phone_number_id: file.phone_number_id.clone(),
        owners: owners.map(|(place, _)| member_id(&file.id, place)).collect(),
        has_subscriptions: false,
        outlets: file.outlets.clone(),
        stationery: Stationery::default(),
        policy: Policy {
            hold_hours: file.hold_hours,
            confirm_above: money(&file.confirm_above, file.currency),
            payment_methods: file.payment_methods.clone(),
            vat: file.vat,
            recognise_at: file.recognise_at,
            answers: file.answers.clone(),
            document_passwords: 0,
            no_payment_reminders: false,
            is_without_surveys: false,
            downloads: Terms::default(),
        },
    }
}

fn people(file: &ShopFile, key: &Secret) -> Result<Vec<Vec<Write>>, StoreError> {
    let shop = &file.id;
    let mut steps = Vec::new();
    for (place, member) in file.members.iter().enumerate() {
        let address = Address::Phone(member.phone.clone());
        let record = person::Person {
            id: member_id(shop, place),
            name: member.name.clone(),
            address: Some(address.clone()),
            phone: Some(member.phone.clone()),
            on_account: false,
            credit_limit: None,
            language: None,
            stopped_at: None,
        };
        steps.push(vec![
            person::add(shop, &record)?,
            person::bind(key, shop, &address, record.id)?,
            person::add_member(shop, record.id, member.role)?,
        ]);
    }
    for (place, name) in file.customers_on_account.iter().enumerate() {
        let record = person::Person {
            id: PersonId::new(bits(shop, "account", place)),
            name: name.clone(),
            address: None,
            phone: None,
            on_account: true,
            credit_limit: None,
            language: None,
            stopped_at: None,
        };
        steps.push(vec![person::add(shop, &record)?]);
    }
    for (place, name) in file.suppliers.iter().enumerate() {
        let id = SupplierId::new(bits(shop, "supplier", place));
        steps.push(vec![shop::add_supplier(shop, &Supplier { id, name: name.clone() })?]);
    }
    Ok(steps)
}

fn product(file: &ShopFile, place: usize, entry: &ProductEntry) -> Product {
    let variants = entry.variants.iter().map(|variant| Variant {
        sku: variant.sku.clone(),
        label: variant.label.clone(),
        price: money(&variant.price, file.currency),
        cost: money(&variant.cost, file.currency),
        low_stock_at: variant.low_stock_at,
        measure: variant.measure,
    });
    Product {
        id: product_id(&file.id, place),
        name: entry.name.clone(),
        aliases: entry.aliases.clone(),
        category: entry.category.clone(),
        description: entry.description.clone(),
        kind: match entry.kind {
            Kind::Stockable => ProductKind::Stockable,
            Kind::Digital => ProductKind::Digital,
            Kind::Service => {
                ProductKind::Service { duration_minutes: entry.duration_minutes.unwrap_or(0) }
            }
        },
        variants: variants.collect(),
        is_vat_exempt: entry.is_vat_exempt,
        is_archived: false,
    }
}

/// What is there of a unit on the first day: a level where it is sold, even of nothing, and one in
/// each other outlet that has some.
fn first_counts(variant: &Variant, entry: &VariantEntry, at: Timestamp) -> Vec<StockChange> {
    let elsewhere = entry.opening_stock_at.iter().filter(|(_, quantity)| **quantity > 0);
    let elsewhere = elsewhere.map(|(outlet, quantity)| (Some(outlet), *quantity));
    let count = |(outlet, quantity): (Option<&OutletId>, u32)| {
        let mut shelf = Shelf::empty_at(&variant.sku, outlet);
        shelf.level.low_at = i64::from(variant.low_stock_at);
        let value = variant.cost_of(i64::from(quantity)).expect("the file was checked");
        shelf.open(quantity, value.minor(), at)
    };
    [(None, entry.opening_stock)].into_iter().chain(elsewhere).map(count).collect()
}

fn first_count(
    shop: &ShopId,
    change: &StockChange,
    at: Timestamp,
) -> Result<Vec<Write>, StoreError> {
    let place = change.outlet.as_ref().map_or("", OutletId::as_str);
    let low = bits(shop, &format!("{}\n{place}", change.sku), 0);
    // Like all movements it sorts by its moment.
    let moment = u128::try_from(at.millis()).unwrap_or(0) << 80;
    stock::writes(shop, change, || MovementId::new(moment | low))
}

/// The entry of the opening stock; a shop that begins with nothing has none.
async fn first_entry(
    table: &impl Table,
    shop: &Shop,
    value_minor: i64,
    at: Timestamp,
) -> Result<Vec<Write>, OpeningError> {
    if value_minor == 0 {
        return Ok(Vec::new());
    }
    let mut vouchers = [Voucher {
        id: "stock/opening".parse().expect("a word"),
        day: at.business_day(&shop.zone),
        cause: "opening".parse().expect("a word"),
        memo: Saying::OpeningStock.of(&[]),
        kind: VoucherKind::StockOpened { value: value_minor },
        picture: None,
    }];
    let mut opened = ledger::open(table, &shop.id, &mut vouchers).await?;
    let journal = opened.books.enter(&vouchers[0], at)?;
    Ok(ledger::writes(&shop.id, &opened, journal.as_slice())?)
}

fn money(text: &str, currency: Currency) -> Money {
    amount(text, currency).expect("the file was checked")
}

fn product_id(shop: &ShopId, place: usize) -> ProductId {
    ProductId::new(bits(shop, "product", place))
}

fn member_id(shop: &ShopId, place: usize) -> PersonId {
    PersonId::new(bits(shop, "member", place))
}

/// The bits of an id. They begin with zeros, then the place: so products sort as the file lists
/// them, and before all that are added later, whose ids begin with the moment.
fn bits(shop: &ShopId, kind: &str, place: usize) -> u128 {
    let digest = Sha256::digest(format!("{shop}\n{kind}\n{place}"));
    let low = digest.iter().take(8).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    (u128::try_from(place).unwrap_or(0) << 64) | low
}
