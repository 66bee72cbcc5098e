//! What those who run the shop ask of what it offers. What a person may leave out is `None`.
//! Deliberately absent: what may be asked; `offer` decides it.

use super::Slot;
use crate::catalog::Measure;
use crate::ids::{ProductId, Sku};
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// What those who run the shop ask of what it offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "snake_case")]
pub enum ProductCommand {
    /// Something new is offered.
    Add {
        /// What it is called.
        name: Option<String>,
        /// What sort of thing it is.
        sort: OfferSort,
        /// The price of one piece, kilo or litre.
        price: Option<Money>,
        /// What it is counted in.
        measure: Measure,
        /// The category it is listed under; the shop's usual one without.
        category: Option<String>,
        /// At so many available the owner is warned, in the base unit.
        low_at: Option<u32>,
    },
    /// Another price.
    Price {
        /// The variant.
        sku: Option<Sku>,
        /// The price of one piece, kilo or litre.
        price: Option<Money>,
    },
    /// Something else about a product changes.
    Edit {
        /// The product.
        product: Option<ProductId>,
        /// The variant, if one was named; all of them without.
        sku: Option<Sku>,
        /// What changes.
        field: Option<ProductField>,
        /// What it changes to; a limit in digits, in the base unit.
        value: Option<String>,
    },
    /// A product is not offered any more.
    Archive {
        /// The product.
        product: Option<ProductId>,
    },
    /// A product is offered again.
    Restore {
        /// The product.
        product: Option<ProductId>,
    },
}

/// The sorts of things a shop offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferSort {
    /// Things that are counted.
    Goods,
    /// A file or a link.
    Digital,
    /// Time of a person.
    Service,
}

/// What of a product changes by a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProductField {
    /// What it is called.
    Name,
    /// What its page says.
    Description,
    /// The category it is listed under.
    Category,
    /// At how many available the owner is warned.
    LowStock,
}

impl ProductCommand {
    /// The first thing it lacks.
    pub(super) fn missing(&self) -> Option<Slot> {
        let no = |is_none: bool, slot: Slot| is_none.then_some(slot);
        match self {
            Self::Add { name, price, .. } => {
                no(name.is_none(), Slot::Name).or(no(price.is_none(), Slot::Amount))
            }
            Self::Price { sku, price } => {
                no(sku.is_none(), Slot::Product).or(no(price.is_none(), Slot::Amount))
            }
            Self::Edit { product, field, value, .. } => no(product.is_none(), Slot::Product)
                .or(no(field.is_none(), Slot::Field))
                .or(no(value.is_none(), Slot::Value)),
            Self::Archive { product } | Self::Restore { product } => {
                no(product.is_none(), Slot::Product)
            }
        }
    }
}
