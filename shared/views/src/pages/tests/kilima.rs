//! The demo shop Kilima Market, as the pages see it.

use crate::pages::chrome::Chrome;
use domain::cart::Cart;
use domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use domain::digital::download::Terms;
use domain::ids::{CauseId, OrderNumber, PersonId, ProductId, Sku};
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::order::recognition::RecogniseAt;
use domain::order::state::{Actor, OrderState};
use domain::order::{Claim, Customer, Order, OrderLine, Origin, Transition};
use domain::shop::{Policy, Shop};
use domain::time::{Timestamp, Zone};
use std::collections::BTreeSet;

/// 21 Nov 2026, 12:00 in Kampala.
const NOON: i64 = 1_795_251_600_000;

pub(super) fn shop() -> Shop {
    Shop {
        id: "K1KMA00001".parse().unwrap(),
        slug: "kilima".parse().unwrap(),
        name: "Kilima Market".to_owned(),
        tagline: "Everyday groceries and more, from our shop in Kampala.".to_owned(),
        currency: Currency::Ugx,
        zone: Zone::try_from("Africa/Kampala".to_owned()).unwrap(),
        country_code: "256".to_owned(),
        languages: vec![Language::En, Language::Sw],
        phone: "+256700000000".parse().unwrap(),
        phone_number_id: "100000000000001".to_owned(),
        owners: vec![PersonId::new(1)],
        policy: Policy {
            vat: domain::vat::Vat::default(),
            recognise_at: RecogniseAt::default(),
            answers: std::collections::BTreeMap::new(),
            document_passwords: 0,
            no_payment_reminders: false,
            is_without_surveys: false,
            downloads: Terms::default(),
            hold_hours: 24,
            confirm_above: shillings(500_000),
            payment_methods: vec![
                "Mobile money to +256 700 000 000".to_owned(),
                "Cash at the shop".to_owned(),
                "Bank transfer".to_owned(),
            ],
        },
        has_subscriptions: false,
        stationery: domain::stationery::Stationery::default(),
        outlets: Vec::new(),
    }
}

pub(super) fn chrome(pieces: u32) -> Chrome {
    let whatsapp = "https://wa.me/256700000000?text=Hello".to_owned();
    Chrome::new(&shop(), Language::En, whatsapp, pieces)
}

/// What is booked at a time.
pub(super) fn bookable() -> BTreeSet<ProductId> {
    [ProductId::new(8)].into()
}

pub(super) fn catalog() -> Catalog {
    Catalog::new(vec![
        goods(1, "Sugar 1 kg", "Groceries", &[("SUGAR-1KG", "", 4_500)]),
        goods(
            2,
            "Rice",
            "Groceries",
            &[
                ("RICE-5KG", "5 kg", 22_000),
                ("RICE-10KG", "10 kg", 42_000),
                ("RICE-25KG", "25 kg", 99_000),
            ],
        ),
        goods(3, "Cooking oil 1 L", "Groceries", &[("OIL-1L", "", 9_000)]),
        goods(
            4,
            "Soap bar",
            "Household",
            &[("SOAP-WHITE", "white", 2_000), ("SOAP-BLUE", "blue", 2_000)],
        ),
        goods(5, "Milk 500 ml", "Groceries", &[("MILK-500", "", 1_800)]),
        goods(6, "Phone charger", "Electronics", &[("CHARGER", "", 15_000)]),
        other(7, "Ugandan recipes (PDF)", "Downloads", ProductKind::Digital, 10_000),
        other(8, "Haircut", "Services", service(30), 12_000),
        other(9, "House cleaning", "Services", service(120), 60_000),
    ])
}

/// A catalogue long enough for five pages, with a name that tries to be HTML.
pub(super) fn long_catalog() -> Catalog {
    let mut products = catalog().products().to_vec();
    products.push(goods(10, "<script>alert(1)</script> & \"co\"", "<b>", &[("EVIL", "", 1)]));
    for id in 11..=110 {
        let name = format!("Shelf thing number {id}");
        products.push(goods(id, &name, "Shelf", &[(&format!("SHELF-{id}"), "", 1_000)]));
    }
    Catalog::new(products)
}

pub(super) fn free(sku: &Sku) -> Option<u32> {
    match sku.as_str() {
        "MILK-500" | "RICE-25KG" => Some(0),
        "OIL-1L" => Some(3),
        "P-7" | "P-8" | "P-9" => None,
        _ => Some(40),
    }
}

pub(super) fn cart() -> Cart {
    let lines = [("SUGAR-1KG", 2), ("RICE-10KG", 1), ("SOAP-BLUE", 4)];
    lines.into_iter().fold(Cart::default(), |cart, (sku, quantity)| {
        cart.add(&unit(sku), quantity, Measure::Piece).unwrap()
    })
}

/// A cart with a line too large, a line sold out, and one that left the catalogue.
pub(super) fn troubled_cart() -> Cart {
    let lines = [("SUGAR-1KG", 1), ("OIL-1L", 5), ("MILK-500", 2), ("CANDLES", 1)];
    lines.into_iter().fold(Cart::default(), |cart, (sku, quantity)| {
        cart.add(&unit(sku), quantity, Measure::Piece).unwrap()
    })
}

/// The cart as an order that went through `way`.
pub(super) fn order(way: &[OrderState], paid: i64) -> (Order, Vec<Transition>) {
    let catalog = catalog();
    let cart = cart();
    let lines = cart.priced(&catalog).unwrap();
    let state = *way.last().unwrap();
    let order = Order {
        shop: shop().id,
        number: OrderNumber(1001),
        state,
        version: 1,
        customer: Customer {
            person: PersonId::new(7),
            name: "Amina <Nakato>".to_owned(),
            phone_tail: "0123".to_owned(),
            language: None,
        },
        origin: Origin::Web,
        lines: lines
            .iter()
            .map(|line| OrderLine {
                product: line.product.id,
                sku: line.variant.sku.clone(),
                name: line.product.variant_name(line.variant),
                kind: line.product.kind,
                quantity: line.quantity,
                unit_price: line.variant.price,
                total: line.total,
                cost_minor: None,
                returned: 0,
                vat: domain::vat::Vat::default(),
                measure: Measure::Piece,
            })
            .collect(),
        note: "Please call at the gate.".to_owned(),
        total: domain::cart::total(&lines, &shop()).unwrap(),
        paid: shillings(paid),
        hold_until: Some(Timestamp::from_millis(NOON).plus_hours(24)),
        code: "7GK2M9QXW4TP".to_owned(),
        created_at: Timestamp::from_millis(NOON),
        changed_at: Timestamp::from_millis(NOON),
        cancel_reason: (state == OrderState::Cancelled).then(|| "out of stock".to_owned()),
        claims: Vec::new(),
        discount_minor: 0,
        recognised_minor: 0,
        returned_minor: 0,
        refunded_minor: 0,
        recognise_at: RecogniseAt::default(),
        times_unearned: 0,
        pays_for: None,
        forfeited_minor: 0,
        remind_at: Vec::new(),
        exchanged_with: None,
        credit_until: None,
    };
    (order, transitions(way))
}

pub(super) fn claim() -> Claim {
    Claim {
        id: domain::ids::ClaimId::new(1),
        text: "Sent 30,000 by mobile money, reference MM-88217".to_owned(),
        picture: Some(domain::ids::FileId::new(1)),
        at: Timestamp::from_millis(NOON).plus_minutes(40),
    }
}

fn transitions(way: &[OrderState]) -> Vec<Transition> {
    let mut from = None;
    let mut at = Timestamp::from_millis(NOON);
    let mut steps = Vec::new();
    for (version, to) in (1..).zip(way) {
        let cause: CauseId = format!("cause-{version}").parse().unwrap();
        let reason = (*to == OrderState::Cancelled).then(|| "out of stock".to_owned());
        let (actor, person) = (Actor::Owner, None);
        steps.push(Transition { version, from, to: *to, actor, person, cause, at, reason });
        from = Some(*to);
        at = at.plus_minutes(35);
    }
    steps
}

pub(super) fn unit(sku: &str) -> Sku {
    sku.parse().unwrap()
}

fn goods(id: u128, name: &str, category: &str, variants: &[(&str, &str, i64)]) -> Product {
    let variants = variants.iter().map(|(sku, label, price)| variant(sku, label, *price)).collect();
    product(id, name, category, ProductKind::Stockable, variants)
}

fn other(id: u128, name: &str, category: &str, kind: ProductKind, price: i64) -> Product {
    product(id, name, category, kind, vec![variant(&format!("P-{id}"), "", price)])
}

fn product(
    id: u128,
    name: &str,
    category: &str,
    kind: ProductKind,
    variants: Vec<Variant>,
) -> Product {
    Product {
        id: ProductId::new(id),
        name: name.to_owned(),
        aliases: Vec::new(),
        category: category.to_owned(),
        description: format!("{name}, chosen by us and checked before it leaves the shop."),
        kind,
        variants,
        is_vat_exempt: false,
        is_archived: false,
    }
}

fn variant(sku: &str, label: &str, price: i64) -> Variant {
    let (price, cost) = (shillings(price), shillings(price / 2));
    Variant {
        sku: unit(sku),
        label: label.to_owned(),
        price,
        cost,
        low_stock_at: 5,
        measure: Measure::Piece,
    }
}

fn service(duration_minutes: u32) -> ProductKind {
    ProductKind::Service { duration_minutes }
}

fn shillings(minor: i64) -> Money {
    Money::new(minor, Currency::Ugx)
}
