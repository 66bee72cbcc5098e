//! Kilima Market's goods and orders, as many as asked for.

use domain::booking::Booking;
use domain::booking::agenda::Rule;
use domain::booking::state::BookingState;
use domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use domain::digital::download::Terms;
use domain::ids::{OrderNumber, PaymentId, PersonId, ProductId, ReturnId, Sku};
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::order::recognition::RecogniseAt;
use domain::order::state::{Actor, OrderState};
use domain::order::{
    CashAccount, Customer, Order, OrderLine, Origin, Payment, Return, ReturnedLine, Transition,
};
use domain::shop::{Policy, Shop};
use domain::time::{BusinessDay, Timestamp, Zone};
use domain::vat::Vat;

/// 21 Nov 2026, 12:00 in Kampala.
const NOON: i64 = 1_795_251_600_000;
const NAMES: [(&str, Measure, i64); 8] = [
    ("Blue cotton scarf", Measure::Piece, 25_000),
    ("Coffee beans, medium roast", Measure::Gram, 38_000),
    ("Woven basket, large", Measure::Piece, 65_000),
    ("Shea butter, 250 g", Measure::Piece, 18_000),
    ("Bark cloth wall hanging", Measure::Piece, 240_000),
    ("Ginger tea, 20 bags", Measure::Piece, 9_500),
    ("Maasai blanket, red check", Measure::Piece, 55_000),
    ("Cooking oil", Measure::Millilitre, 9_000),
];

pub(crate) fn day(text: &str) -> BusinessDay {
    BusinessDay::parse(text).expect("a day")
}

pub(crate) fn noon() -> Timestamp {
    Timestamp::from_millis(NOON)
}

pub(crate) fn sku(number: usize) -> Sku {
    format!("GOODS-{number}").parse().expect("a unit")
}

pub(crate) fn measure(number: usize) -> Measure {
    NAMES[number % NAMES.len()].1
}

pub(crate) fn price(number: usize) -> i64 {
    NAMES[number % NAMES.len()].2
}

pub(crate) fn name(number: usize) -> String {
    match number / NAMES.len() {
        0 => NAMES[number].0.to_owned(),
        round => format!("{} no. {}", NAMES[number % NAMES.len()].0, round + 1),
    }
}

pub(crate) fn catalog(units: usize) -> Catalog {
    let product = |number: usize| Product {
        id: ProductId::new(u128::try_from(number).unwrap_or(0)),
        name: name(number),
        aliases: Vec::new(),
        category: String::new(),
        description: String::new(),
        kind: ProductKind::Stockable,
        variants: vec![Variant {
            sku: sku(number),
            label: String::new(),
            price: shillings(price(number)),
            cost: shillings(price(number) / 2),
            low_stock_at: 5,
            measure: measure(number),
        }],
        is_vat_exempt: false,
        is_archived: false,
    };
    Catalog::new((0..units).map(product).collect())
}

pub(crate) fn shop() -> Shop {
    Shop {
        id: "K1KMA00001".parse().expect("an id"),
        slug: "kilima".parse().expect("a name"),
        name: "Kilima Market".to_owned(),
        tagline: String::new(),
        currency: Currency::Ugx,
        zone: zone(),
        country_code: "256".to_owned(),
        languages: vec![Language::En],
        phone: "+256700000000".parse().expect("a phone"),
        phone_number_id: "100000000000001".to_owned(),
        owners: vec![PersonId::new(1)],
        policy: Policy {
            vat: Vat::default(),
            recognise_at: RecogniseAt::default(),
            answers: std::collections::BTreeMap::new(),
            document_passwords: 0,
            no_payment_reminders: false,
            is_without_surveys: false,
            downloads: Terms::default(),
            hold_hours: 24,
            confirm_above: shillings(500_000),
            payment_methods: vec![
                "Mobile money to 0700 000 000 (Kilima Market)".to_owned(),
                "Cash at the shop".to_owned(),
            ],
        },
        has_subscriptions: false,
        stationery: domain::stationery::Stationery::default(),
        outlets: Vec::new(),
    }
}

pub(crate) fn zone() -> Zone {
    Zone::try_from("Africa/Kampala".to_owned()).expect("a zone")
}

fn shillings(minor: i64) -> Money {
    Money::new(minor, Currency::Ugx)
}

/// A booking that the shop has agreed to.
pub(crate) fn fitting() -> Booking {
    let from = zone().at(&day("2026-11-28"), 14 * 60);
    Booking {
        shop: shop().id,
        number: 204,
        state: BookingState::Confirmed,
        version: 2,
        customer: order(1_001, OrderState::Draft, 1).customer,
        service: ProductId::new(7),
        name: "Tailoring: first fitting".to_owned(),
        price: shillings(60_000),
        rule: Rule {
            duration_minutes: 90,
            step_minutes: 30,
            before_minutes: 0,
            after_minutes: 0,
            lead_minutes: 0,
            horizon_days: 60,
            cut_off_minutes: 24 * 60,
            seats: 1,
            resources: Vec::new(),
            ahead: domain::booking::ahead::Ahead::Nothing,
        },
        resource: "grace".parse().expect("an id"),
        from,
        to: from.plus_minutes(90),
        stands: None,
        hold_until: None,
        created_at: from.plus_hours(-72),
        changed_at: from.plus_hours(-70),
        reason: None,
        ahead: None,
        remind_at: Vec::new(),
        note: String::new(),
    }
}

/// An order of so many lines with tax in its prices and a discount.
pub(crate) fn order(number: u64, state: OrderState, lines: usize) -> Order {
    let line = |place: usize| {
        let (measure, price) = (measure(place), shillings(price(place)));
        let quantity = u32::try_from(place % 3 + 1).unwrap_or(1) * measure.per_price();
        OrderLine {
            product: ProductId::new(u128::try_from(place).unwrap_or(0)),
            sku: sku(place),
            name: name(place),
            kind: ProductKind::Stockable,
            quantity,
            unit_price: price,
            total: measure.priced(price, i64::from(quantity)).expect("it fits"),
            cost_minor: None,
            returned: 0,
            vat: Vat { basis_points: 1_800, is_included: true },
            measure,
        }
    };
    let lines: Vec<OrderLine> = (0..lines).map(line).collect();
    let listed = Money::sum(lines.iter().map(|line| line.total), Currency::Ugx).expect("it fits");
    let discount_minor = listed.minor() / 20;
    let total = shillings(listed.minor() - discount_minor);
    let paid = if state == OrderState::PendingPayment { 0 } else { total.minor() / 4 };
    Order {
        shop: shop().id,
        number: OrderNumber(number),
        state,
        version: 1,
        customer: Customer {
            person: PersonId::new(7),
            name: "Amina Nakato".to_owned(),
            phone_tail: "0123".to_owned(),
            language: None,
        },
        origin: Origin::Web,
        lines,
        note: "Please call at the gate.".to_owned(),
        total,
        paid: shillings(paid),
        hold_until: Some(noon().plus_hours(24)),
        code: "7GK2M9QXW4TP".to_owned(),
        created_at: noon(),
        changed_at: noon().plus_hours(3),
        cancel_reason: None,
        claims: Vec::new(),
        discount_minor,
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
    }
}

pub(crate) fn transitions(way: &[OrderState]) -> Vec<Transition> {
    let steps = (1..).zip(way).map(|(version, to): (u8, &OrderState)| Transition {
        version: version.into(),
        from: None,
        to: *to,
        actor: Actor::Owner,
        person: None,
        cause: format!("cause-{version}").parse().expect("an id"),
        at: noon().plus_minutes(35 * i64::from(version)),
        reason: None,
    });
    steps.collect()
}

pub(crate) fn payment(order: &Order) -> Payment {
    Payment {
        id: PaymentId::new(1),
        amount: order.paid,
        account: CashAccount::MobileMoney,
        reference: Some("MP261121.1315.A41077".to_owned()),
        recorded_by: PersonId::new(1),
        at: noon().plus_minutes(75),
        cause: "wa:1".parse().expect("an id"),
        takes_back: None,
    }
}

/// The order paid in full, in cash and by mobile money, after a payment that was a mistake.
pub(crate) fn paid(order: &Order) -> (Order, Vec<Payment>) {
    let mobile = payment(order);
    let take = |id: u128, minor: i64, takes_back: Option<PaymentId>| Payment {
        id: PaymentId::new(id),
        amount: shillings(minor),
        account: CashAccount::Cash,
        reference: None,
        takes_back,
        ..mobile.clone()
    };
    let rest = order.total.minor() - order.paid.minor();
    let mistake = PaymentId::new(2);
    let wrong = Payment { reference: Some("Recorded by mistake".to_owned()), ..take(2, 77, None) };
    let payments = vec![take(4, rest, None), wrong, take(3, -77, Some(mistake)), mobile.clone()];
    (Order { paid: order.total, ..order.clone() }, payments)
}

pub(crate) fn returned(order: &Order) -> Return {
    let prices = order.line_prices();
    let line = |(line, price): (&OrderLine, i64)| ReturnedLine {
        sku: line.sku.clone(),
        quantity: line.quantity,
        price_minor: price,
        cost_minor: price / 2,
    };
    Return {
        id: ReturnId::new(1),
        credit_note: 7,
        lines: order.lines.iter().zip(prices).map(line).collect(),
        is_restocked: true,
        exchanged_for: Some(OrderNumber(1_002)),
        at: noon().plus_hours(48),
    }
}
