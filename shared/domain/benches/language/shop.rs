//! A shop whose owner and customers write.

use mercury_domain::access::{Principal, Role};
use mercury_domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use mercury_domain::ids::{PersonId, ProductId};
use mercury_domain::language::Language;
use mercury_domain::ledger::chart::Chart;
use mercury_domain::money::{Currency, Money};
use mercury_domain::phrase::Listener;
use mercury_domain::phrase::books::names::{BooksWords, Names};
use mercury_domain::time::BusinessDay;

/// What people ask for; of different lengths, so that names meet in many ways.
const KINDS: &str = "sugar soap milk rice charger bread butter juice soup candle pencil notebook \
    shirt trousers bucket basin flour beans maize cassava pepper onion tomato cabbage banana \
    charcoal matches torch battery";
const MAKERS: &str = "Kakira Mukwano Jesa Movit Nice Riham Sadolin Nomi Omo Vim Geisha Dettol \
    Royco Daawat Ariel Colgate Pampers Samsung Tecno Itel Nokia Philips Hisense";
const LOOKS: &str = "small large red green white fresh dried sweet salted strong light family \
    travel classic extra double";
/// The names that sentences and generated messages use.
const OWN: [&str; 6] =
    ["Sugar 1 kg", "Soap bar", "Milk 500 ml", "Rice 1 kg", "Phone charger", "Cooking oil 1 L"];

/// What a shop's words are taken from.
pub(crate) struct Shop {
    catalog: Catalog,
    chart: Chart,
    suppliers: Vec<String>,
    customers: Vec<String>,
    outlets: Vec<String>,
    names: Names,
    today: BusinessDay,
}

impl Shop {
    /// A shop of so many products, those in use in the middle.
    pub(crate) fn of(products: usize) -> Self {
        let names = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        let suppliers = names(["Nile Wholesale", "Lake Foods"]);
        let customers = names(["Corner Kiosk", "Hilltop School"]);
        let outlets = names(["Main", "Back store"]);
        let chart = Chart::default();
        let names = Names::new(&chart, &suppliers, &customers, &outlets);
        let today = BusinessDay::parse("2026-11-21").unwrap();
        Self { catalog: catalog(products), chart, suppliers, customers, outlets, names, today }
    }

    /// Somebody who writes to it.
    pub(crate) fn listener(&self, role: Role) -> Listener<'_> {
        Listener {
            principal: Principal { person: PersonId::new(1), role },
            catalog: &self.catalog,
            currency: Currency::Ugx,
            cart: None,
            expecting: None,
            books: BooksWords {
                chart: &self.chart,
                suppliers: &self.suppliers,
                customers: &self.customers,
                outlets: &self.outlets,
                names: &self.names,
                today: &self.today,
            },
            languages: &[Language::En, Language::Sw],
        }
    }
}

fn catalog(products: usize) -> Catalog {
    let of = |words: &'static str| words.split(' ').cycle();
    let words = of(KINDS).zip(of(MAKERS)).zip(of(LOOKS)).enumerate();
    let made = words.map(|(place, ((kind, maker), look))| format!("{maker} {look} {kind} {place}"));
    let mut names: Vec<String> = made.take(products.saturating_sub(OWN.len())).collect();
    let middle = names.len() / 2;
    names.splice(middle..middle, OWN.map(str::to_owned));
    Catalog::new(names.into_iter().zip(1..).map(|(name, number)| product(name, number)).collect())
}

fn product(name: String, number: u128) -> Product {
    let price = Money::new(4_500, Currency::Ugx);
    let (label, cost, low_stock_at, measure) = (String::new(), price, 5, Measure::Piece);
    let sku = format!("SKU-{number}").parse().unwrap();
    Product {
        id: ProductId::new(number),
        name,
        aliases: Vec::new(),
        category: "Groceries".to_owned(),
        description: String::new(),
        kind: ProductKind::Stockable,
        variants: vec![Variant { sku, label, price, cost, low_stock_at, measure }],
        is_vat_exempt: false,
        is_archived: false,
    }
}
