//! What owners are told and asked about what the shop offers.

use super::echo::Names;
use super::{bubble, digital, joined};
use domain::catalog::{Product, ProductKind, Variant};
use domain::command::{ProductCommand, ProductField};
use domain::language::Language;
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::offer::NotOffered;

/// Something is offered that was not.
pub fn added(language: Language, product: &Product) -> Bubble {
    let sku = product.variants.first().map(|variant| variant.sku.to_string());
    let added = said!(
        language,
        "offer/added",
        name = &product.name,
        price = price(language, product),
        category = &product.category,
        sku,
        counted = matches!(product.kind, ProductKind::Stockable),
    );
    match product.kind {
        ProductKind::Stockable | ProductKind::Service { .. } => bubble(added),
        ProductKind::Digital => joined(&[added, digital::nothing_there(language, product).text]),
    }
}

/// A variant has another price.
pub fn priced(language: Language, product: &Product, variant: &Variant, before: Money) -> Bubble {
    let (name, after) = (product.variant_name(variant), variant.price_text());
    bubble(said!(language, "offer/priced", name, after, before))
}

/// Something else about a product changed.
pub fn edited(
    language: Language,
    before: &Product,
    after: &Product,
    field: ProductField,
) -> Bubble {
    let name = &after.name;
    bubble(match field {
        ProductField::Name => said!(language, "offer/renamed", name, before = &before.name),
        ProductField::Description => {
            said!(language, "offer/described", name, text = &after.description)
        }
        ProductField::Category => said!(
            language,
            "offer/moved",
            name,
            category = &after.category,
            before = &before.category
        ),
        ProductField::LowStock => {
            let mut limits: Vec<String> = after
                .variants
                .iter()
                .map(|variant| variant.measure.show(i64::from(variant.low_stock_at)))
                .collect();
            limits.dedup();
            said!(language, "offer/limited", name, limit = limits.join(", "))
        }
    })
}

/// A product is not offered any more.
pub fn archived(language: Language, product: &Product) -> Bubble {
    bubble(said!(language, "offer/archived", name = &product.name))
}

/// A product is offered again.
pub fn restored(language: Language, product: &Product) -> Bubble {
    let price = price(language, product);
    bubble(said!(language, "offer/restored", name = &product.name, price))
}

/// A change was taken back.
pub fn undone(language: Language, product: &Product) -> Bubble {
    let (price, listed) = (price(language, product), !product.is_archived);
    bubble(said!(language, "offer/undone", name = &product.name, price, listed))
}

/// The sentence that is read back; none for what is not.
pub(super) fn sentence(command: &ProductCommand, names: Names<'_>) -> Option<String> {
    let ProductCommand::Price { sku: Some(sku), price: Some(price) } = command else { return None };
    let (product, variant) = names.catalog.find(sku)?;
    let (name, before) = (product.variant_name(variant), variant.price_text());
    let after = format!("{price}{}", variant.measure.per());
    Some(said!(names.language, "offer/price_echo", name, before, after))
}

/// The question for a price.
pub(super) fn ask_price(language: Language, currency: Currency) -> Bubble {
    bubble(said!(language, "offer/ask_price", symbol = currency.symbol()))
}

/// The question what it is called.
pub(super) fn ask_name(language: Language) -> Bubble {
    bubble(said!(language, "offer/ask_name"))
}

/// The question what is to change.
pub(super) fn ask_field(language: Language) -> Bubble {
    bubble(said!(language, "offer/ask_field"))
}

/// The question what it is to change to.
pub(super) fn ask_value(language: Language, command: &ProductCommand) -> Bubble {
    let ProductCommand::Edit { field: Some(field), .. } = command else {
        return ask_field(language);
    };
    bubble(match field {
        ProductField::Name => said!(language, "offer/ask_new_name"),
        ProductField::Description => said!(language, "offer/ask_description"),
        ProductField::Category => said!(language, "offer/ask_category"),
        ProductField::LowStock => said!(language, "offer/ask_limit"),
    })
}

/// Why an offer stays as it is.
pub(super) fn refused(language: Language, refusal: &NotOffered) -> String {
    match refusal {
        NotOffered::NoName => said!(language, "offer/no_name"),
        NotOffered::NameTaken { name } => said!(language, "offer/name_taken", name),
        NotOffered::BadPrice { currency } => {
            said!(language, "offer/bad_price", symbol = currency.symbol())
        }
        NotOffered::AlreadySo { name } => said!(language, "offer/already_so", name),
        NotOffered::NoSuchProduct => said!(language, "offer/no_such_product"),
        NotOffered::BadLimit => said!(language, "offer/bad_limit"),
        NotOffered::ChangedSince { name } => said!(language, "offer/changed_since", name),
    }
}

/// The price, or the lowest of several.
fn price(language: Language, product: &Product) -> String {
    let price = product.cheapest().map(Variant::price_text).unwrap_or_default();
    if product.variants.len() > 1 { said!(language, "offer/price_from", price) } else { price }
}
