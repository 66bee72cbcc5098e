//! A shop and its policies.

use crate::compact::is_default;
use crate::contact::Phone;
use crate::digital::download::Terms;
use crate::ids::{OutletId, PersonId, ShopId, Slug, SupplierId};
use crate::language::Language;
use crate::money::{Currency, Money};
use crate::order::recognition::RecogniseAt;
use crate::refusal::Refusal;
use crate::stationery::Stationery;
use crate::stock::NotMoved;
use crate::time::Zone;
use crate::vat::Vat;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long an unpaid order holds its stock when the shop has not said otherwise.
pub const HOLD_HOURS_DEFAULT: i64 = 24;

/// What a shop of one outlet calls it.
pub const SELLING_OUTLET: &str = "main";

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
    /// Where goods lie, the outlet that sells first; none means that there is only that one.
    #[serde(default)]
    pub outlets: Vec<Outlet>,
    /// How its papers look and what opens them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stationery: Stationery,
}

/// A place of a shop where goods lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlet {
    /// Its id.
    pub id: OutletId,
    /// What people call it.
    pub name: String,
}

impl Shop {
    /// What its owners are told in, and customers of whom nothing else is known.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }

    /// The name of an outlet; none is the one that sells.
    pub fn outlet_name<'a>(&'a self, id: Option<&'a OutletId>) -> &'a str {
        let named = match id {
            None => self.outlets.first(),
            Some(id) => self.outlets.iter().find(|outlet| outlet.id == *id),
        };
        named.map_or(id.map_or(SELLING_OUTLET, OutletId::as_str), |outlet| &outlet.name)
    }

    /// The outlet people call so; the inner none is the one that sells.
    ///
    /// # Errors
    /// `NoSuchOutlet` with the names of those there are.
    pub fn outlet_called(&self, name: &str) -> Result<Option<OutletId>, Refusal> {
        let name = name.trim();
        let is_called = |outlet: &Outlet| {
            outlet.id.as_str().eq_ignore_ascii_case(name)
                || outlet.name.to_lowercase() == name.to_lowercase()
        };
        match self.outlets.iter().position(is_called) {
            Some(0) => Ok(None),
            Some(place) => Ok(Some(self.outlets[place].id.clone())),
            None if name.eq_ignore_ascii_case(SELLING_OUTLET) => Ok(None),
            None => Err(NotMoved::NoSuchOutlet {
                name: name.to_owned(),
                outlets: self.outlets.iter().map(|outlet| outlet.name.clone()).collect(),
            }
            .into()),
        }
    }
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
    /// At which state of an order its goods leave and the sale is earned.
    #[serde(default)]
    pub recognise_at: RecogniseAt,
    /// What the shop says of itself when it is asked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Topic, String>,
    /// How often those who run the shop were given a password for their documents; none opens
    /// without one. The password follows from the count and is written down nowhere.
    #[serde(default, skip_serializing_if = "is_default")]
    pub document_passwords: u32,
    /// Whether customers are not reminded to pay before their order runs out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub no_payment_reminders: bool,
    /// Whether customers are not asked how it was.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_without_surveys: bool,
    /// How files that were bought can be downloaded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub downloads: Terms,
}

/// What customers ask of a shop that sells, besides its goods.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// When it is open.
    Hours,
    /// Where it is.
    Place,
    /// Whether it delivers, where to and for how much.
    Delivery,
    /// How one can pay.
    Payment,
    /// Whether goods can be given back.
    Returns,
}

/// Every topic, in the order they are listed.
pub const TOPICS: [Topic; 5] =
    [Topic::Hours, Topic::Place, Topic::Delivery, Topic::Payment, Topic::Returns];

impl Topic {
    /// Its name in shop files and audit rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Place => "place",
            Self::Delivery => "delivery",
            Self::Payment => "payment",
            Self::Returns => "returns",
        }
    }
}

/// Somebody the shop buys from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplier {
    /// The supplier's id.
    pub id: SupplierId,
    /// The name the owner calls it by.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;
    use crate::vat::Vat;

    fn shop(outlets: &[(&str, &str)]) -> Shop {
        let outlets = outlets
            .iter()
            .map(|(id, name)| Outlet { id: id.parse().unwrap(), name: (*name).to_owned() });
        Shop {
            id: "K1MARKT001".parse().unwrap(),
            slug: "kilima".parse().unwrap(),
            name: "Kilima Market".to_owned(),
            tagline: String::new(),
            currency: Currency::Ugx,
            zone: Zone::try_from("Africa/Kampala".to_owned()).unwrap(),
            country_code: "256".to_owned(),
            languages: Vec::new(),
            phone: "+256700000000".parse().unwrap(),
            phone_number_id: "1".to_owned(),
            owners: Vec::new(),
            policy: Policy {
                hold_hours: 24,
                confirm_above: Money::zero(Currency::Ugx),
                payment_methods: Vec::new(),
                vat: Vat::default(),
                recognise_at: RecogniseAt::default(),
                answers: BTreeMap::new(),
                document_passwords: 0,
                no_payment_reminders: false,
                is_without_surveys: false,
                downloads: Terms::default(),
            },
            has_subscriptions: false,
            outlets: outlets.collect(),
            stationery: Stationery::default(),
        }
    }

    #[test]
    fn outlets_go_by_name_or_id() {
        let two = shop(&[("shop", "Main street"), ("store", "Back store")]);
        let store = Some("store".parse().unwrap());
        let cases = [
            ("main street", Ok(None)),
            ("SHOP", Ok(None)),
            ("main", Ok(None)),
            (" Back Store ", Ok(store.clone())),
            ("store", Ok(store.clone())),
        ];
        for (name, expected) in cases {
            assert_eq!(two.outlet_called(name), expected, "{name}");
        }
        let outlets = vec!["Main street".to_owned(), "Back store".to_owned()];
        let unknown = NotMoved::NoSuchOutlet { name: "moon".to_owned(), outlets };
        assert_eq!(two.outlet_called("moon"), Err(unknown.into()));
        assert_eq!(two.outlet_name(None), "Main street");
        assert_eq!(two.outlet_name(store.as_ref()), "Back store");
        assert_eq!(shop(&[]).outlet_name(None), "main");
        assert_eq!(shop(&[]).outlet_called("Main"), Ok(None));
    }
}
