//! The page that asks which order somebody wants to see. It never says which half was wrong,
//! so that order numbers can't be walked.

use super::chrome::Chrome;
use super::field::Field;
use askama::Template;

/// The lookup's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/lookup.html")]
pub struct LookupPage {
    /// Header and footer.
    pub chrome: Chrome,
    /// The order number as typed.
    pub number: Field,
    /// The last four digits as typed.
    pub digits: Field,
    /// How the last try ended.
    pub outcome: LookupOutcome,
}

/// How a try ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LookupOutcome {
    /// Nothing was asked yet, or a field was refused.
    #[default]
    Asking,
    /// No order has that number with those digits.
    NoMatch,
    /// Too many tries; the form is closed for a while.
    TooManyTries {
        /// When one can try again.
        wait_minutes: u32,
    },
}

impl LookupPage {
    /// The page with an empty form.
    pub fn new(chrome: Chrome) -> Self {
        Self {
            chrome,
            number: Field::default(),
            digits: Field::default(),
            outcome: LookupOutcome::default(),
        }
    }
}
