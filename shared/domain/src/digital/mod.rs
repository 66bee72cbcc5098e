//! Digital goods: what lies behind a product that is a file or a link, who may have it, and how
//! often. Reading order: `kind` (what a file is, by its bytes), `sniff` (the same while they pass by),
//! `good` (a product's file or link and those before it), `download` (an order's right to it,
//! counted). Deliberately absent: where files lie, and the links that lead to them.

pub mod download;
pub mod good;
pub mod kind;
pub mod sniff;

use crate::catalog::{Catalog, Product, ProductKind};
use crate::command::WhichGood;
use crate::ids::{OrderNumber, ProductId};
use crate::order::{Order, OrderLine};
use crate::phrase::search;
use serde::{Deserialize, Serialize};

/// What is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handout {
    /// All that was bought with an order.
    Order(OrderNumber),
    /// A product, to the orders that wait for it.
    Product(ProductId),
}

/// The digital product that is meant; none when nothing is called so, or two are as likely.
pub fn named<'a>(catalog: &'a Catalog, which: &WhichGood) -> Option<&'a Product> {
    let digital = |id: ProductId| {
        let found = catalog.everything().find(|product| product.id == id);
        found.filter(|product| product.kind == ProductKind::Digital)
    };
    let words = match which {
        WhichGood::Product(id) => return digital(*id),
        WhichGood::Words(words) => words,
    };
    let found = search::find(catalog, words).into_iter();
    let mut found = found.filter_map(|(id, score)| Some((digital(id)?, score)));
    let (best, score) = found.next()?;
    let is_alone = found.next().is_none_or(|(_, next)| next < score);
    is_alone.then_some(best)
}

impl Order {
    /// The lines of digital goods.
    pub fn digital_lines(&self) -> impl Iterator<Item = &OrderLine> {
        self.lines.iter().filter(|line| line.is_digital())
    }

    /// Whether nothing has to be sent or done for it but to hand out files.
    pub fn is_all_digital(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(OrderLine::is_digital)
    }
}
