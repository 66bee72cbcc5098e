//! A shop and its policies.

use crate::contact::Phone;
use crate::ids::{PersonId, ShopId, Slug, SupplierId};
use crate::language::Language;
use crate::money::{Currency, Money};
use crate::time::Zone;
use crate::vat::Vat;
use serde::{Deserialize, Serialize};

/// How long an unpaid order holds its stock when the shop has not said otherwise.
pub const HOLD_HOURS_DEFAULT: i64 = 24;

/// A tenant: one shop with its own catalogue, books and people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shop {
    /// The tenant id that prefixes every key.
    pub id: ShopId,
    /// The shop's name in addresses.
    pub slug: Slug,
    /// The name people see.
    pub name: String,
    /// One sentence under the name.
    pub tagline: String,
    /// The currency of prices and books.
    pub currency: Currency,
    /// The zone of the shop's days.
    pub zone: Zone,
    /// The country code that numbers typed without one get: "256".
    pub country_code: String,
    /// Languages, the first is the default.
    pub languages: Vec<Language>,
    /// The WhatsApp number customers write to.
    pub phone: Phone,
    /// Meta's id of that number, by which deliveries are routed.
    pub phone_number_id: String,
    /// Who is told of new orders and claims.
    pub owners: Vec<PersonId>,
    /// What the shop allows and how long it waits.
    pub policy: Policy,
    /// Whether another program has subscribed to the shop's events; without one none are made.
    #[serde(default)]
    pub has_subscriptions: bool,
}

/// The settings a shop can change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// How many hours an unpaid order holds its stock.
    pub hold_hours: i64,
    /// Money commands above this amount are echoed and wait for a tap.
    pub confirm_above: Money,
    /// How customers can pay, one line each, shown at checkout and with the order.
    pub payment_methods: Vec<String>,
    /// How prices are taxed.
    #[serde(default)]
    pub vat: Vat,
}

/// Somebody the shop buys from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplier {
    /// The supplier's id.
    pub id: SupplierId,
    /// The name the owner calls it by.
    pub name: String,
}
