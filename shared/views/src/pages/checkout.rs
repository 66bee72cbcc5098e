//! Checkout: name, phone, note, and what the order will be.

use super::chrome::Chrome;
use super::field::Field;
use super::line::LineRow;
use crate::sum::Sum;
use askama::Template;
use domain::cart::{PricedLine, total};
use domain::money::MoneyError;
use domain::order::{NAME_CHARS_MAX, NOTE_CHARS_MAX};
use domain::shop::Shop;

/// The checkout's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/checkout.html")]
pub struct CheckoutPage {
    /// Header and footer; its `whatsapp` link takes the cart along.
    pub chrome: Chrome,
    /// The form's idempotency key: one key, one order.
    pub key: String,
    /// What the order comes to as it is shown, in minor units: at another sum it is shown again.
    pub total_minor: i64,
    /// The customer's name.
    pub name: Field,
    /// The customer's phone.
    pub phone: Field,
    /// What the shop should know.
    pub note: Field,
    /// The country code that may be left out: "256".
    pub country_code: String,
    /// What will be ordered.
    pub lines: Vec<LineRow>,
    /// The sum.
    pub sum: Sum,
    /// How customers can pay.
    pub payment_methods: Vec<String>,
    /// How many hours the goods are held unpaid; none when nothing in the cart is counted.
    pub hold_hours: Option<i64>,
    /// The most characters of a name.
    pub name_most: usize,
    /// The most characters of a note.
    pub note_most: usize,
}

impl CheckoutPage {
    /// The page for a cart's lines, with an empty form.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn new(
        chrome: Chrome,
        shop: &Shop,
        lines: &[PricedLine<'_>],
        key: String,
    ) -> Result<Self, MoneyError> {
        let holds_goods = lines.iter().any(|line| line.product.is_stockable());
        Ok(Self {
            key,
            total_minor: total(lines, shop)?.minor(),
            name: Field::default(),
            phone: Field::default(),
            note: Field::default(),
            country_code: shop.country_code.clone(),
            sum: Sum::of_lines(lines, shop)?,
            lines: lines.iter().map(|line| LineRow::priced(&chrome.links, line, None)).collect(),
            payment_methods: shop.policy.payment_methods.clone(),
            hold_hours: holds_goods.then_some(shop.policy.hold_hours),
            name_most: NAME_CHARS_MAX,
            note_most: NOTE_CHARS_MAX,
            chrome,
        })
    }

    /// Whether any field was refused.
    pub fn is_refused(&self) -> bool {
        self.name.is_refused() || self.phone.is_refused() || self.note.is_refused()
    }
}
