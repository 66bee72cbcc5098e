//! The written order: one writes it like an e-mail, sees what was understood, and gets a draft.

use super::chrome::Chrome;
use super::field::Field;
use super::line::LineRow;
use crate::sum::Sum;
use askama::Template;
use domain::order::NAME_CHARS_MAX;
use domain::shop::Shop;

/// The most characters of a written order: about thirty lines.
pub const MESSAGE_CHARS_MAX: usize = 2_000;

/// The written order's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/order_form.html")]
pub struct OrderFormPage {
    /// Header and footer.
    pub chrome: Chrome,
    /// The form's idempotency key: one key, one draft.
    pub key: String,
    /// The customer's name.
    pub name: Field,
    /// The customer's phone.
    pub phone: Field,
    /// The customer's e-mail address; may be empty.
    pub email: Field,
    /// The order in the customer's words.
    pub message: Field,
    /// The country code that may be left out: "256".
    pub country_code: String,
    /// What was understood; none before the first look.
    pub preview: Option<Preview>,
    /// The most characters of a name.
    pub name_most: usize,
    /// The most characters of the message.
    pub message_most: usize,
}

/// What was understood of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The lines that would be ordered, with what is wrong with them.
    pub lines: Vec<LineRow>,
    /// Their sum.
    pub sum: Sum,
    /// What was not understood.
    pub unknown: Vec<Unknown>,
}

/// Words that named no product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The words.
    pub text: String,
    /// Names of products that come near.
    pub suggestions: Vec<String>,
}

impl OrderFormPage {
    /// The page with an empty form.
    pub fn new(chrome: Chrome, shop: &Shop, key: String) -> Self {
        Self {
            chrome,
            key,
            name: Field::default(),
            phone: Field::default(),
            email: Field::default(),
            message: Field::default(),
            country_code: shop.country_code.clone(),
            preview: None,
            name_most: NAME_CHARS_MAX,
            message_most: MESSAGE_CHARS_MAX,
        }
    }

    /// Whether any field was refused.
    pub fn is_refused(&self) -> bool {
        [&self.name, &self.phone, &self.email, &self.message].iter().any(|field| field.is_refused())
    }
}
