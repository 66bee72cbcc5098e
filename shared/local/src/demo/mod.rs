//! The two demo shops, opened at the first start. Opening them again changes nothing: all of a
//! shop is one commit under the condition that the shop is not there.

mod kilima;
mod melati;

use app::store::{StoreError, catalog, person, shop, stock};
use domain::access::Role;
use domain::catalog::{Product, ProductKind, Variant};
use domain::contact::{Address, Phone};
use domain::ids::{MovementId, PersonId, ProductId, Sku, SupplierId};
use domain::money::{Currency, Money};
use domain::shop::{Shop, Supplier};
use domain::stock::{Movement, MovementKind, StockLevel};
use ports::clock::Clock;
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use ports::table::{CommitError, Table, TableError, Write};

/// Their names in addresses.
pub const SLUGS: [&str; 2] = ["kilima", "melati"];

/// Why the demo shops could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The store did not take them.
    #[error("cannot write the demo shops: {0}")]
    Store(#[from] StoreError),
    /// The key of identities is missing.
    #[error(transparent)]
    Secret(#[from] SecretError),
}

/// A shop with everything it starts with.
struct Demo {
    shop: Shop,
    members: Vec<Member>,
    goods: Vec<Good>,
    suppliers: Vec<Supplier>,
    accounts: Vec<(PersonId, &'static str)>,
}

/// Somebody who runs the shop.
struct Member {
    id: PersonId,
    name: &'static str,
    phone: Phone,
    role: Role,
}

/// A product with the opening stock of each of its variants.
struct Good {
    product: Product,
    opening: Vec<u32>,
}

/// Opens both demo shops, each only if it is not there yet.
pub async fn open(
    table: &impl Table,
    clock: &impl Clock,
    secrets: &impl Secrets,
) -> Result<(), DemoError> {
    let key = secrets.get(SecretName::IdentityKey).await?;
    for demo in [kilima::demo(), melati::demo()] {
        if shop::load_shop(table, &demo.shop.id).await?.is_some() {
            continue;
        }
        let writes = writes(&demo, &key, clock)?;
        match table.commit(&writes).await {
            // Refused: another process has just opened it.
            Ok(()) | Err(CommitError::Refused(_)) => {}
            Err(CommitError::Table(error)) => return Err(StoreError::from(error).into()),
        }
    }
    Ok(())
}

fn writes(demo: &Demo, key: &Secret, clock: &impl Clock) -> Result<Vec<Write>, StoreError> {
    let id = &demo.shop.id;
    let mut writes = shop::open(&demo.shop)?;
    for member in &demo.members {
        let address = Address::Phone(member.phone.clone());
        let record = person::Person {
            id: member.id,
            name: member.name.to_owned(),
            address: Some(address.clone()),
            phone: Some(member.phone.clone()),
            on_account: false,
        };
        writes.push(person::add(id, &record)?);
        writes.push(person::bind(key, id, &address, member.id)?);
        writes.push(person::add_member(id, member.id, member.role)?);
    }
    for (person_id, name) in &demo.accounts {
        let name = (*name).to_owned();
        let record =
            person::Person { id: *person_id, name, address: None, phone: None, on_account: true };
        writes.push(person::add(id, &record)?);
    }
    for supplier in &demo.suppliers {
        writes.push(shop::add_supplier(id, supplier)?);
    }
    for good in &demo.goods {
        writes.push(catalog::add(id, &good.product)?);
        for (variant, quantity) in good.product.variants.iter().zip(&good.opening) {
            let (level, movement) = opening(variant, *quantity)?;
            let movement_id = MovementId::new(clock.fresh());
            writes.extend(stock::open(id, &level, &movement, movement_id)?);
        }
    }
    Ok(writes)
}

fn opening(variant: &Variant, quantity: u32) -> Result<(StockLevel, Movement), StoreError> {
    let value = variant.cost.times(quantity);
    let value = value.map_err(|error| TableError::Broken(error.to_string()))?;
    let level = StockLevel {
        sku: variant.sku.clone(),
        on_hand: i64::from(quantity),
        reserved: 0,
        available: i64::from(quantity),
        value_minor: value.minor(),
    };
    let movement = Movement {
        sku: variant.sku.clone(),
        kind: MovementKind::Opening,
        quantity: level.on_hand,
        value_minor: level.value_minor,
        order: None,
    };
    Ok((level, movement))
}

/// What a product is before its variants.
struct About {
    number: u128,
    name: &'static str,
    category: &'static str,
    kind: ProductKind,
    description: &'static str,
    aliases: &'static [&'static str],
}

/// A variant as the lists below write it: unit, label, price, cost, low-stock level, opening stock.
type Row = (&'static str, &'static str, i64, i64, u32, u32);

/// A product of the list; prices in major units.
fn good(about: &About, currency: Currency, rows: &[Row]) -> Good {
    let money = |major: i64| Money::new(major * currency.minor_per_major(), currency);
    let variants = rows.iter().map(|(sku, label, price, cost, low_stock_at, _)| Variant {
        sku: unit(sku),
        label: (*label).to_owned(),
        price: money(*price),
        cost: money(*cost),
        low_stock_at: *low_stock_at,
    });
    let product = Product {
        id: ProductId::new(about.number),
        name: about.name.to_owned(),
        aliases: about.aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        category: about.category.to_owned(),
        description: about.description.to_owned(),
        kind: about.kind,
        variants: variants.collect(),
    };
    let opening = if product.is_stockable() {
        rows.iter().map(|(.., quantity)| *quantity).collect()
    } else {
        Vec::new()
    };
    Good { product, opening }
}

fn unit(sku: &str) -> Sku {
    sku.parse().expect("the demo lists hold stock-keeping units")
}

fn phone(number: &str) -> Phone {
    number.parse().expect("the demo lists hold phone numbers")
}

fn supplier(number: u128, name: &str) -> Supplier {
    Supplier { id: SupplierId::new(number), name: name.to_owned() }
}
