//! A cart: what a customer means to buy. It holds no prices; those come from the catalogue.

use crate::catalog::{Catalog, Measure, Product, Variant};
use crate::compact::is_default;
use crate::ids::Sku;
use crate::money::{Money, MoneyError};
use crate::refusal::Refusal;
use crate::shop::Shop;
use serde::{Deserialize, Serialize};

/// More lines than this would not fit the one transaction that places an order.
pub const LINES_MAX: usize = 30;
/// A shop that sells more pieces, kilos or litres of one thing in one order talks to the customer
/// first.
pub const QUANTITY_MAX: u32 = 999;

/// Lines in the order they were added; a stock-keeping unit stands in one line at most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cart {
    /// The lines.
    pub lines: Vec<CartLine>,
    /// What the customer has said of the order, such as where it goes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// So many of one variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartLine {
    /// What.
    pub sku: Sku,
    /// How many, in the base unit of the variant; 1 to [`Measure::quantity_max`].
    pub quantity: u32,
}

/// A cart's line with what the catalogue says of it today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricedLine<'a> {
    /// The product.
    pub product: &'a Product,
    /// The variant.
    pub variant: &'a Variant,
    /// How many.
    pub quantity: u32,
    /// Price times quantity.
    pub total: Money,
}

impl Cart {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// How many things it holds; what is weighed or poured is one thing, however much of it.
    pub fn things(&self, catalog: &Catalog) -> u32 {
        let things = self.lines.iter().map(|line| match catalog.measure_of(&line.sku) {
            Measure::Piece => line.quantity,
            Measure::Gram | Measure::Millilitre => 1,
        });
        things.fold(0, u32::saturating_add)
    }

    /// The cart with `quantity` more of `sku`, which is counted in `measure`.
    pub fn add(mut self, sku: &Sku, quantity: u32, measure: Measure) -> Result<Self, Refusal> {
        let before =
            self.lines.iter().find(|line| line.sku == *sku).map_or(0, |line| line.quantity);
        let wanted = before.saturating_add(quantity);
        self = self.set(sku, wanted, measure)?;
        Ok(self)
    }

    /// The cart with exactly `quantity` of `sku`, which is counted in `measure`; none removes the
    /// line.
    pub fn set(mut self, sku: &Sku, quantity: u32, measure: Measure) -> Result<Self, Refusal> {
        let most = measure.quantity_max();
        if quantity > most {
            return Err(Refusal::QuantityTooLarge { asked: quantity, most, measure });
        }
        let place = self.lines.iter().position(|line| line.sku == *sku);
        match (place, quantity) {
            (Some(index), 0) => {
                self.lines.remove(index);
            }
            (Some(index), _) => self.lines[index].quantity = quantity,
            (None, 0) => {}
            (None, _) if self.lines.len() >= LINES_MAX => {
                return Err(Refusal::TooManyLines { most: LINES_MAX });
            }
            (None, _) => self.lines.push(CartLine { sku: sku.clone(), quantity }),
        }
        Ok(self)
    }

    /// The lines with today's prices; a line whose variant has left the catalogue is left out.
    pub fn priced<'a>(&self, catalog: &'a Catalog) -> Result<Vec<PricedLine<'a>>, MoneyError> {
        let known = self.lines.iter().filter_map(|line| {
            catalog.find(&line.sku).map(|(product, variant)| (product, variant, line.quantity))
        });
        known
            .map(|(product, variant, quantity)| {
                let total = variant.price_of(quantity)?;
                Ok(PricedLine { product, variant, quantity, total })
            })
            .collect()
    }
}

/// What priced lines cost in the shop's currency, tax included.
pub fn total(lines: &[PricedLine<'_>], shop: &Shop) -> Result<Money, MoneyError> {
    let gross = |line: &PricedLine<'_>| {
        let parts = shop.vat_of(line.product).on(line.total.minor());
        Money::new(parts.gross(), line.total.currency())
    };
    Money::sum(lines.iter().map(gross), shop.currency)
}

/// The tax in what priced lines cost.
pub fn tax(lines: &[PricedLine<'_>], shop: &Shop) -> Result<Money, MoneyError> {
    let tax = |line: &PricedLine<'_>| {
        let parts = shop.vat_of(line.product).on(line.total.minor());
        Money::new(parts.tax, line.total.currency())
    };
    Money::sum(lines.iter().map(tax), shop.currency)
}

/// A number for a cart as it was shown: another version of it, or another price, has another one.
pub fn shown_as(version: u64, lines: &[PricedLine<'_>]) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    const BITS: u64 = (1 << 48) - 1;
    let parts = lines.iter().flat_map(|line| {
        let unit = line.variant.sku.as_str().bytes().chain(line.quantity.to_be_bytes());
        unit.chain(line.total.minor().to_be_bytes())
    });
    let bytes = version.to_be_bytes().into_iter().chain(parts);
    let start = 0xcbf2_9ce4_8422_2325_u64;
    bytes.fold(start, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(PRIME)) & BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cart_is_shown_as_another_one_at_another_price() {
        let mut catalog = crate::phrase::test_catalog();
        let cart = Cart::default().add(&"SUGAR-1KG".parse().unwrap(), 2, Measure::Piece).unwrap();
        let shown = |catalog: &Catalog, version| shown_as(version, &cart.priced(catalog).unwrap());
        let before = shown(&catalog, 3);
        assert_eq!(before, shown(&catalog.clone(), 3));
        assert_ne!(before, shown(&catalog, 4));
        let mut products: Vec<Product> = catalog.products().to_vec();
        products[0].variants[0].price = Money::new(4_501, crate::money::Currency::Ugx);
        catalog = Catalog::new(products);
        assert_ne!(before, shown(&catalog, 3));
    }

    #[test]
    fn a_unit_stands_in_one_line() {
        let sugar: Sku = "SUGAR-1KG".parse().unwrap();
        let cart = Cart::default()
            .add(&sugar, 2, Measure::Piece)
            .unwrap()
            .add(&sugar, 3, Measure::Piece)
            .unwrap();
        assert_eq!(cart.lines.len(), 1);
        assert_eq!(cart.things(&Catalog::default()), 5);
        assert!(cart.clone().set(&sugar, 0, Measure::Piece).unwrap().is_empty());
        assert!(cart.clone().add(&sugar, QUANTITY_MAX, Measure::Piece).is_err());
        let mut full = Cart::default();
        for index in 0..LINES_MAX {
            full = full.add(&format!("S{index}").parse().unwrap(), 1, Measure::Piece).unwrap();
        }
        assert!(full.add(&sugar, 1, Measure::Piece).is_err());
    }
}
