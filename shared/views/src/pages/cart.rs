//! The cart: every line can be changed and removed; the total is the catalogue's of today.

use super::chrome::Chrome;
use super::line::LineRow;
use super::links::Links;
use crate::sum::Sum;
use askama::Template;
use domain::cart::{Cart, PricedLine};
use domain::catalog::Catalog;
use domain::ids::Sku;
use domain::money::MoneyError;
use domain::shop::Shop;

/// The cart's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/cart.html")]
pub struct CartPage {
    /// Header and footer; its `whatsapp` link takes the cart along.
    pub chrome: Chrome,
    /// The lines, in the order they were added.
    pub lines: Vec<LineRow>,
    /// The sum of the lines that are still sold.
    pub sum: Sum,
    /// Whether the cart can be ordered as it stands.
    pub is_ready: bool,
}

impl CartPage {
    /// The page of `cart`. `free` answers how many pieces of a unit are free, none for what is
    /// not counted.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn new(
        chrome: Chrome,
        shop: &Shop,
        catalog: &Catalog,
        cart: &Cart,
        free: impl Fn(&Sku) -> Option<u32>,
    ) -> Result<Self, MoneyError> {
        let priced = cart.priced(catalog)?;
        let lines = line_rows(&chrome.links, cart, &priced, free);
        Ok(Self {
            sum: Sum::of_lines(&priced, shop)?,
            is_ready: !lines.is_empty() && lines.iter().all(|line| line.problem.is_none()),
            lines,
            chrome,
        })
    }
}

/// Every line of the cart, those that have left the catalogue among them.
fn line_rows(
    links: &Links,
    cart: &Cart,
    priced: &[PricedLine<'_>],
    free: impl Fn(&Sku) -> Option<u32>,
) -> Vec<LineRow> {
    cart.lines
        .iter()
        .map(|line| match priced.iter().find(|known| known.variant.sku == line.sku) {
            Some(known) => LineRow::priced(links, known, free(&line.sku)),
            None => LineRow::gone(line),
        })
        .collect()
}
