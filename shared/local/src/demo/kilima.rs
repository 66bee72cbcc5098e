//! Kilima Market in Kampala.

use super::{About, Demo, Good, Member, good, phone, supplier};
use domain::access::Role;
use domain::catalog::ProductKind::{Digital, Service, Stockable};
use domain::ids::PersonId;
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::shop::{HOLD_HOURS_DEFAULT, Policy, Shop};
use domain::time::Zone;

const OWNER: u128 = 0x0001_0001;
const STAFF: u128 = 0x0001_0002;

pub(super) fn demo() -> Demo {
    Demo {
        shop: shop(),
        members: vec![
            Member {
                id: PersonId::new(OWNER),
                name: "Grace",
                phone: phone("+256700000001"),
                role: Role::Owner,
            },
            Member {
                id: PersonId::new(STAFF),
                name: "Joseph",
                phone: phone("+256700000002"),
                role: Role::Staff,
            },
        ],
        goods: goods(),
        suppliers: vec![
            supplier(0x0001_0101, "Nile Wholesale"),
            supplier(0x0001_0102, "Lake Foods"),
        ],
        accounts: vec![
            (PersonId::new(0x0001_0201), "Corner Kiosk"),
            (PersonId::new(0x0001_0202), "Hilltop School"),
        ],
    }
}

fn shop() -> Shop {
    Shop {
        id: "K1MARKT001".parse().expect("ten Crockford characters"),
        slug: "kilima".parse().expect("a slug"),
        name: "Kilima Market".to_owned(),
        tagline: "Fresh basics and friendly service in Kampala.".to_owned(),
        currency: Currency::Ugx,
        zone: Zone::try_from("Africa/Kampala".to_owned()).expect("an IANA zone"),
        country_code: "256".to_owned(),
        languages: vec![Language::En, Language::Sw],
        phone: phone("+256700000000"),
        phone_number_id: "100000000000001".to_owned(),
        owners: vec![PersonId::new(OWNER)],
        policy: Policy {
            hold_hours: HOLD_HOURS_DEFAULT,
            confirm_above: Money::new(1_000_000, Currency::Ugx),
            payment_methods: vec![
                "Mobile money to 0700 000 000 (Kilima Market)".to_owned(),
                "Cash when you collect".to_owned(),
                "Bank: Kilima Market, account 0123456789".to_owned(),
            ],
        },
        has_subscriptions: false,
    }
}

#[expect(clippy::too_many_lines, reason = "a list of goods, a few lines each")]
fn goods() -> Vec<Good> {
    let about = |number: u128, name, category, kind, description, aliases| About {
        number: 0x0001_1000 + number,
        name,
        category,
        kind,
        description,
        aliases,
    };
    let list: [(About, &[super::Row]); 9] = [
        (
            about(
                1,
                "Sugar 1 kg",
                "Groceries",
                Stockable,
                "White sugar from Kakira, packed.",
                &["sugar", "sukari"],
            ),
            &[("SUGAR-1KG", "", 4_500, 3_600, 10, 60)],
        ),
        (
            about(
                2,
                "Rice",
                "Groceries",
                Stockable,
                "Long-grain rice, cleaned and sorted.",
                &["mchele", "wali"],
            ),
            &[
                ("RICE-5KG", "5 kg", 22_000, 18_000, 5, 30),
                ("RICE-10KG", "10 kg", 42_000, 35_000, 4, 20),
                ("RICE-25KG", "25 kg", 100_000, 85_000, 2, 8),
            ],
        ),
        (
            about(
                3,
                "Cooking oil 1 L",
                "Groceries",
                Stockable,
                "Sunflower oil in a one-litre bottle.",
                &["oil", "mafuta"],
            ),
            &[("OIL-1L", "", 9_000, 7_400, 8, 40)],
        ),
        (
            about(
                4,
                "Soap bar",
                "Household",
                Stockable,
                "Washing soap, 250 g.",
                &["soap", "sabuni"],
            ),
            &[
                ("SOAP-WHITE", "white", 2_000, 1_400, 10, 50),
                ("SOAP-BLUE", "blue", 2_000, 1_400, 10, 50),
            ],
        ),
        (
            about(
                5,
                "Milk 500 ml",
                "Groceries",
                Stockable,
                "Fresh pasteurised milk in a pouch.",
                &["milk", "maziwa"],
            ),
            &[("MILK-500ML", "", 1_800, 1_350, 12, 48)],
        ),
        (
            about(
                6,
                "Phone charger",
                "Electronics",
                Stockable,
                "USB-C charger with cable, six months' warranty.",
                &["charger", "chaja"],
            ),
            &[("CHARGER-USBC", "", 15_000, 9_500, 3, 12)],
        ),
        (
            about(
                7,
                "Ugandan recipes (PDF)",
                "Digital",
                Digital,
                "Forty family recipes, from luwombo to rolex. You get the file after payment.",
                &["recipes", "recipe book", "cookbook"],
            ),
            &[("RECIPES-PDF", "", 10_000, 0, 0, 0)],
        ),
        (
            about(
                8,
                "Haircut",
                "Services",
                Service { duration_minutes: 30 },
                "A cut and a tidy finish in our shop.",
                &["hair cut", "barber"],
            ),
            &[("HAIRCUT-30", "", 12_000, 0, 0, 0)],
        ),
        (
            about(
                9,
                "House cleaning",
                "Services",
                Service { duration_minutes: 120 },
                "Two hours of cleaning at your home, materials included.",
                &["cleaning", "cleaner"],
            ),
            &[("CLEANING-2H", "", 60_000, 0, 0, 0)],
        ),
    ];
    list.iter().map(|(about, rows)| good(about, Currency::Ugx, rows)).collect()
}
