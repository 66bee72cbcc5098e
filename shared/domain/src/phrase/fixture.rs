//! A catalogue for tests, as the demo shop "Kilima Market" has it.

use crate::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use crate::ids::ProductId;
use crate::money::{Currency, Money};

// What things are called in the other languages.
const SUGAR: &[&str] = &["sukari", "gula", "sucre", "açúcar", "azúcar", "cheeni"];
const RICE: &[&str] = &["mchele", "beras", "riz", "arroz", "chawal"];
const OIL: &[&str] = &["mafuta", "minyak", "huile", "óleo", "aceite", "tel"];
const SOAP: &[&str] = &["sabuni", "sabun", "savon", "sabão", "jabón"];
const HAIRCUT: &[&str] = &["kunyoa", "potong rambut", "coiffure", "corte"];
const MILK: &[&str] = &["maziwa", "susu", "lait", "leite", "leche", "doodh"];

/// The products, numbered from 1 in this order.
pub(crate) fn catalog() -> Catalog {
    let goods = ProductKind::Stockable;
    let rice = [("RICE-5KG", "5 kg"), ("RICE-10KG", "10 kg"), ("RICE-25KG", "25 kg")];
    let soap = [("SOAP-WHITE", "white"), ("SOAP-BLUE", "blue")];
    Catalog::new(vec![
        product(1, "Sugar 1 kg", SUGAR, "Groceries", goods, &[("SUGAR-1KG", "")]),
        product(2, "Rice", RICE, "Groceries", goods, &rice),
        product(3, "Cooking oil 1 L", OIL, "Groceries", goods, &[("OIL-1L", "")]),
        product(4, "Soap bar", SOAP, "Home & care", goods, &soap),
        product(5, "Milk 500 ml", MILK, "Groceries", goods, &[("MILK-500ML", "")]),
        product(6, "Phone charger", &[], "Electronics", goods, &[("CHARGER", "")]),
        product(7, "Ugandan recipes (PDF)", &[], "Books", ProductKind::Digital, &[("RECIPES", "")]),
        product(
            8,
            "Haircut",
            HAIRCUT,
            "Services",
            ProductKind::Service { duration_minutes: 30 },
            &[("HAIRCUT", "")],
        ),
        product(
            9,
            "House cleaning",
            &[],
            "Services",
            ProductKind::Service { duration_minutes: 120 },
            &[("CLEANING", "")],
        ),
        Product {
            is_archived: true,
            ..product(10, "Candles", &[], "Home & care", goods, &[("CANDLES", "")])
        },
    ])
}

fn product(
    number: u128,
    name: &str,
    aliases: &[&str],
    category: &str,
    kind: ProductKind,
    variants: &[(&str, &str)],
) -> Product {
    let price = Money::new(4_500, Currency::Ugx);
    let variant = |(sku, label): &(&str, &str)| Variant {
        sku: sku.parse().unwrap(),
        label: (*label).to_owned(),
        price,
        cost: price,
        low_stock_at: 5,
        measure: Measure::Piece,
    };
    Product {
        id: ProductId::new(number),
        name: name.to_owned(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        category: category.to_owned(),
        description: String::new(),
        kind,
        variants: variants.iter().map(variant).collect(),
        is_vat_exempt: false,
        is_archived: false,
    }
}
