//! What owners are told and asked about what the shop offers.

use super::echo::Names;
use super::{bubble, render};
use askama::Template;
use domain::catalog::{Product, ProductKind, Variant};
use domain::command::{ProductCommand, ProductField};
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::offer::NotOffered;

macro_rules! template {
    ($block:literal $(, $field:ident = $value:expr)*) => {{
        #[derive(Template)]
        #[template(path = "messages/en/offer.txt", block = $block)]
        struct Said {
            $($field: String,)*
        }
        Said { $($field: $value,)* }
    }};
}

/// Something is offered that was not.
pub fn added(product: &Product) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/offer.txt", block = "added")]
    struct Added<'a> {
        name: &'a str,
        price: String,
        category: &'a str,
        sku: String,
        counted: bool,
    }
    let sku = product.variants.first().map(|variant| variant.sku.to_string());
    bubble(&Added {
        name: &product.name,
        price: price(product),
        category: &product.category,
        sku: sku.unwrap_or_default(),
        counted: matches!(product.kind, ProductKind::Stockable),
    })
}

/// A variant has another price.
pub fn priced(product: &Product, variant: &Variant, before: Money) -> Bubble {
    let after = variant.price_text();
    let name = product.variant_name(variant);
    bubble(&template!("priced", name = name, after = after, before = before.to_string()))
}

/// Something else about a product changed.
pub fn edited(before: &Product, after: &Product, field: ProductField) -> Bubble {
    let what = match field {
        ProductField::Name => format!("it was called \"{}\"", before.name),
        ProductField::Description => format!("its page says \"{}\"", after.description),
        ProductField::Category => {
            format!("in {} now, it was in {}", after.category, before.category)
        }
        ProductField::LowStock => {
            let mut limits: Vec<String> = after
                .variants
                .iter()
                .map(|variant| variant.measure.show(i64::from(variant.low_stock_at)))
                .collect();
            limits.dedup();
            format!("you are warned at {} left", limits.join(", "))
        }
    };
    bubble(&template!("edited", name = after.name.clone(), what = what))
}

/// A product is not offered any more.
pub fn archived(product: &Product) -> Bubble {
    bubble(&template!("archived", name = product.name.clone()))
}

/// A product is offered again.
pub fn restored(product: &Product) -> Bubble {
    bubble(&template!("restored", name = product.name.clone(), price = price(product)))
}

/// A change was taken back.
pub fn undone(product: &Product) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/offer.txt", block = "undone")]
    struct Undone<'a> {
        name: &'a str,
        price: String,
        listed: bool,
    }
    let (name, listed) = (product.name.as_str(), !product.is_archived);
    bubble(&Undone { name, price: price(product), listed })
}

/// The sentence that is read back; none for what is not.
pub(super) fn sentence(command: &ProductCommand, names: Names<'_>) -> Option<String> {
    let ProductCommand::Price { sku: Some(sku), price: Some(price) } = command else { return None };
    let (product, variant) = names.catalog.find(sku)?;
    Some(render(&template!(
        "price_echo",
        name = product.variant_name(variant),
        before = variant.price_text(),
        after = format!("{price}{}", variant.measure.per())
    )))
}

/// The question for a name or a price.
pub(super) fn ask_price(currency: Currency) -> Bubble {
    bubble(&template!("ask_price", symbol = currency.symbol().to_owned()))
}

/// The question what it is called.
pub(super) fn ask_name() -> Bubble {
    bubble(&template!("ask_name"))
}

/// The question what is to change.
pub(super) fn ask_field() -> Bubble {
    bubble(&template!("ask_field"))
}

/// The question what it is to change to.
pub(super) fn ask_value(command: &ProductCommand) -> Bubble {
    let ProductCommand::Edit { field: Some(field), .. } = command else { return ask_field() };
    match field {
        ProductField::Name => bubble(&template!("ask_new_name")),
        ProductField::Description => bubble(&template!("ask_description")),
        ProductField::Category => bubble(&template!("ask_category")),
        ProductField::LowStock => bubble(&template!("ask_limit")),
    }
}

/// Why an offer stays as it is.
pub(super) fn refused(refusal: &NotOffered) -> String {
    match refusal {
        NotOffered::NoName => render(&template!("no_name")),
        NotOffered::NameTaken { name } => render(&template!("name_taken", name = name.clone())),
        NotOffered::BadPrice { currency } => {
            render(&template!("bad_price", symbol = currency.symbol().to_owned()))
        }
        NotOffered::AlreadySo { name } => render(&template!("already_so", name = name.clone())),
        NotOffered::NoSuchProduct => render(&template!("no_such_product")),
        NotOffered::BadLimit => render(&template!("bad_limit")),
        NotOffered::ChangedSince { name } => {
            render(&template!("changed_since", name = name.clone()))
        }
    }
}

/// The price, or the lowest of several.
fn price(product: &Product) -> String {
    let text = product.cheapest().map(Variant::price_text).unwrap_or_default();
    if product.variants.len() > 1 { format!("from {text}") } else { text }
}
