//! The file that describes a new shop, as its owner fills it in: JSON, prices as written on a
//! price tag, no ids but the shop's own.
//! Invariant: what [`ShopFile::read`] returns can be opened; everything wrong is told at once.

use super::agenda::AgendaEntry;
use domain::access::Role;
use domain::catalog::{Measure, VARIANTS_MAX};
use domain::contact::Phone;
use domain::ids::{OutletId, ShopId, Sku, Slug};
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::order::recognition::RecogniseAt;
use domain::shop::{HOLD_HOURS_DEFAULT, Outlet, Topic};
use domain::time::{DAY_MINUTES, Zone, clock_minute};
use domain::vat::{self, Vat};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A file with more products is surely a mistake; ten times what a small shop has.
const PRODUCTS_MAX: usize = 5_000;

/// A new shop with everything it starts with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopFile {
    /// The tenant id: ten of Crockford's characters, never to change.
    pub id: ShopId,
    /// The name in addresses.
    pub slug: Slug,
    /// The name people see.
    pub name: String,
    /// One sentence under the name.
    pub tagline: String,
    /// The currency of all prices.
    pub currency: Currency,
    /// The zone of the shop's days.
    pub zone: Zone,
    /// The country code that numbers typed without one get: "256".
    pub country_code: String,
    /// Languages, the first is the default.
    pub languages: Vec<Language>,
    /// The WhatsApp number customers write to.
    pub phone: Phone,
    /// Meta's id of that number.
    pub phone_number_id: String,
    /// How many hours an unpaid order holds its stock.
    #[serde(default = "hold_hours")]
    pub hold_hours: i64,
    /// Money commands above this amount wait for a tap.
    pub confirm_above: String,
    /// When its owners are told of the day, as in "20:00"; not by itself without.
    #[serde(default)]
    pub end_of_day: Option<String>,
    /// How customers can pay, one line each.
    pub payment_methods: Vec<String>,
    /// What the shop says of itself when it is asked: "hours", "place", "delivery", "payment",
    /// "returns".
    #[serde(default)]
    pub answers: BTreeMap<Topic, String>,
    /// How prices are taxed; not at all without.
    #[serde(default)]
    pub vat: Vat,
    /// At which state of an order its goods leave and the sale is earned; dispatched without.
    #[serde(default)]
    pub recognise_at: RecogniseAt,
    /// Where goods lie, the outlet that sells first; a shop of one outlet needs none.
    #[serde(default)]
    pub outlets: Vec<Outlet>,
    /// Who runs the shop; one owner at least.
    pub members: Vec<Member>,
    /// Whom the shop buys from, by name.
    #[serde(default)]
    pub suppliers: Vec<String>,
    /// Who buys on account, by name.
    #[serde(default)]
    pub customers_on_account: Vec<String>,
    /// What it sells, in the order it is shown.
    pub products: Vec<ProductEntry>,
    /// What of it can be booked; nothing without.
    #[serde(default)]
    pub agenda: Option<AgendaEntry>,
}

/// Somebody who runs the shop.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The name.
    pub name: String,
    /// The number they write from.
    pub phone: Phone,
    /// Owner or staff.
    pub role: Role,
}

/// A product.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductEntry {
    /// The name in the shop's default language.
    pub name: String,
    /// Other names customers use for it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The category it is listed under.
    pub category: String,
    /// One or two sentences for its page.
    pub description: String,
    /// What kind of thing it is.
    pub kind: Kind,
    /// How long a service takes; for services alone.
    pub duration_minutes: Option<u32>,
    /// Whether it is sold without value added tax.
    #[serde(default)]
    pub is_vat_exempt: bool,
    /// What is priced and, for goods, counted.
    pub variants: Vec<VariantEntry>,
}

/// What kind of thing a product is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Goods, counted in stock.
    Stockable,
    /// A file or a link.
    Digital,
    /// Time of a person.
    Service,
}

/// A variant.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantEntry {
    /// The stock-keeping unit, once in the shop.
    pub sku: Sku,
    /// What tells it from its siblings.
    #[serde(default)]
    pub label: String,
    /// What it is counted in: "piece", "gram" or "millilitre".
    #[serde(default)]
    pub measure: Measure,
    /// The selling price of one piece, kilo or litre in major units: "4500", "12.50".
    pub price: String,
    /// What one costs the shop, in major units; "0" for what is not bought.
    #[serde(default = "nothing")]
    pub cost: String,
    /// At this many available the owner is warned; in pieces, grams or millilitres.
    #[serde(default)]
    pub low_stock_at: u32,
    /// How many are there on the first day, in the outlet that sells.
    #[serde(default)]
    pub opening_stock: u32,
    /// How many are there on the first day in the other outlets, by outlet.
    #[serde(default)]
    pub opening_stock_at: BTreeMap<OutletId, u32>,
}

/// Why a file does not describe a shop.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShopFileError {
    /// It is not JSON of this shape.
    #[error("not the JSON of a shop: {0}")]
    Shape(String),
    /// What it says can't be; each a sentence.
    #[error("{}", .0.join("\n"))]
    Content(Vec<String>),
}

fn hold_hours() -> i64 {
    HOLD_HOURS_DEFAULT
}

fn nothing() -> String {
    "0".to_owned()
}

impl ShopFile {
    /// Reads and checks a file.
    pub fn read(json: &[u8]) -> Result<Self, ShopFileError> {
        let file: Self = serde_json::from_slice(json)
            .map_err(|error| ShopFileError::Shape(error.to_string()))?;
        let mut wrong = file.wrong_shop();
        wrong.extend(file.wrong_outlets());
        wrong.extend(file.wrong_people());
        wrong.extend(file.wrong_products());
        wrong.extend(file.agenda.iter().flat_map(|agenda| agenda.wrong(&file.products)));
        if wrong.is_empty() { Ok(file) } else { Err(ShopFileError::Content(wrong)) }
    }

    fn wrong_shop(&self) -> Vec<String> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        failed([
            (self.name.trim().is_empty(), "The shop has no name."),
            (self.languages.is_empty(), "The shop has no language."),
            (
                !digits(&self.phone_number_id),
                "phone_number_id is Meta's number of 15 digits or so.",
            ),
            (
                !digits(&self.country_code) || self.country_code.len() > 3,
                "country_code is one to three digits without a plus.",
            ),
            (!(1..=720).contains(&self.hold_hours), "hold_hours is from 1 to 720."),
            (
                amount(&self.confirm_above, self.currency).is_none(),
                "confirm_above is no amount of the currency.",
            ),
            (
                self.end_of_day.as_deref().is_some_and(|text| minute_of_day(text).is_none()),
                "end_of_day is a time of day, as in \"20:00\".",
            ),
            (self.payment_methods.is_empty(), "Customers need one payment method at least."),
            (
                self.vat.basis_points > vat::BASIS_POINTS_MAX,
                "vat.basis_points is in hundredths of a percent: 1800 is 18 %.",
            ),
        ])
    }

    fn wrong_outlets(&self) -> Vec<String> {
        let ids: BTreeSet<&OutletId> = self.outlets.iter().map(|outlet| &outlet.id).collect();
        let names: BTreeSet<String> =
            self.outlets.iter().map(|outlet| outlet.name.trim().to_lowercase()).collect();
        let count = self.outlets.len();
        let mut wrong = failed([
            (ids.len() != count, "Two outlets have one id."),
            (names.len() != count, "Two outlets have one name."),
            (names.contains(""), "An outlet has no name."),
        ]);
        let selling = self.outlets.first().map(|outlet| &outlet.id);
        for variant in self.products.iter().flat_map(|product| &product.variants) {
            for outlet in variant.opening_stock_at.keys() {
                if !ids.contains(outlet) || selling == Some(outlet) {
                    wrong.push(format!(
                        "{}: opening_stock_at names {outlet}, which is no outlet but the first.",
                        variant.sku
                    ));
                }
            }
        }
        wrong
    }

    fn wrong_people(&self) -> Vec<String> {
        let phones: BTreeSet<String> =
            self.members.iter().map(|member| member.phone.to_string()).collect();
        failed([
            (
                !self.members.iter().any(|member| member.role == Role::Owner),
                "The shop has no member with the role \"owner\".",
            ),
            (
                self.members.iter().any(|member| member.role == Role::Customer),
                "A member is owner or staff, not a customer.",
            ),
            (phones.len() != self.members.len(), "Two members have one phone number."),
            (phones.contains(&self.phone.to_string()), "A member has the shop's own number."),
        ])
    }

    fn wrong_products(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if self.products.len() > PRODUCTS_MAX {
            wrong.push(format!("There are more than {PRODUCTS_MAX} products."));
        }
        let mut seen = BTreeSet::new();
        for product in &self.products {
            let name = &product.name;
            wrong.extend(
                product.wrong(self.currency).into_iter().map(|why| format!("{name}: {why}")),
            );
            for variant in &product.variants {
                if !seen.insert(&variant.sku) {
                    wrong.push(format!("{name}: the unit {} is there twice.", variant.sku));
                }
            }
        }
        wrong
    }
}

impl ProductEntry {
    fn wrong(&self, currency: Currency) -> Vec<String> {
        let labels: BTreeSet<&str> = self.variants.iter().map(|one| one.label.as_str()).collect();
        let count = self.variants.len();
        let mut wrong = failed([
            (self.name.trim().is_empty(), "a product has no name."),
            (self.category.trim().is_empty(), "it has no category."),
            (!(1..=VARIANTS_MAX).contains(&count), "it has no variant, or more than 50."),
            (labels.len() != count, "two variants have one label."),
            (
                (self.kind == Kind::Service) != self.duration_minutes.is_some_and(|time| time > 0),
                "services, and nothing else, have duration_minutes.",
            ),
        ]);
        for variant in &self.variants {
            let counts = self.kind == Kind::Stockable;
            let cost = amount(&variant.cost, currency);
            let elsewhere = variant.opening_stock_at.values();
            let stock =
                elsewhere.fold(variant.opening_stock, |sum, more| sum.saturating_add(*more));
            let wrong_here = failed([
                (amount(&variant.price, currency).is_none(), "price is no amount of the currency."),
                (cost.is_none(), "cost is no amount of the currency."),
                (
                    cost.is_some_and(|cost| cost.times(stock).is_err()),
                    "the opening stock is worth more than can be counted.",
                ),
                (!counts && stock > 0, "only goods have an opening_stock."),
            ]);
            wrong.extend(wrong_here.into_iter().map(|why| format!("{}: {why}", variant.sku)));
        }
        wrong
    }
}

fn failed<const N: usize>(checks: [(bool, &str); N]) -> Vec<String> {
    checks.into_iter().filter(|(fails, _)| *fails).map(|(_, why)| why.to_owned()).collect()
}

/// The minutes after midnight of a time of day, as in "20:00".
pub(super) fn minute_of_day(text: &str) -> Option<u32> {
    clock_minute(text).filter(|minute| *minute < DAY_MINUTES)
}

/// An amount in major units as the file writes it: digits, and a point with no more decimals than
/// the currency has. Not what people type in chat: a file has no room for doubt.
pub(super) fn amount(text: &str, currency: Currency) -> Option<Money> {
    let (major, decimals) = text.split_once('.').unwrap_or((text, ""));
    let places = usize::try_from(currency.exponent()).ok()?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let written = !text.ends_with('.') && !major.is_empty() && decimals.len() <= places;
    if !(written && digits(major) && digits(decimals)) {
        return None;
    }
    let minor = format!("{major}{decimals:0<places$}").parse().ok()?;
    Some(Money::new(minor, currency))
}
