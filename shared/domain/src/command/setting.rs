//! What a shop can change about itself by chat.

use crate::language::Language;
use crate::money::Money;
use crate::shop::Topic;
use serde::{Deserialize, Serialize};

/// What a shop can change about itself by chat, with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "key", content = "value", rename_all = "snake_case")]
pub enum Setting {
    /// The sentence under the shop's name.
    Tagline(String),
    /// What the shop answers when it is asked about this.
    Answer {
        /// About what.
        topic: Topic,
        /// The answer.
        text: String,
    },
    /// How customers can pay, one line each.
    PaymentMethods(Vec<String>),
    /// Money commands above this amount are echoed first.
    ConfirmAbove(Money),
    /// How many hours an unpaid order holds its goods.
    HoldHours(i64),
    /// The language the shop writes in first.
    Language(Language),
}

/// Why a setting can't be so: it names the setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadSetting {
    /// Longer than a sentence.
    Tagline,
    /// No way to pay, or more than fit a message.
    PaymentMethods,
    /// Below nothing.
    ConfirmAbove,
    /// Less than an hour or more than a month.
    HoldHours,
}

/// Nobody's goods are held longer than this unpaid.
const HOLD_HOURS_MAX: i64 = 30 * 24;
/// The sentence under a name is one.
const TAGLINE_CHARS_MAX: usize = 200;
/// More ways to pay than this fit no message.
const PAYMENT_METHODS_MAX: usize = 8;

impl Setting {
    /// Whether a shop can be set so.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), BadSetting> {
        let (fits, otherwise) = match self {
            Self::Tagline(text) => (text.chars().count() <= TAGLINE_CHARS_MAX, BadSetting::Tagline),
            Self::PaymentMethods(lines) => {
                ((1..=PAYMENT_METHODS_MAX).contains(&lines.len()), BadSetting::PaymentMethods)
            }
            Self::ConfirmAbove(money) => (money.minor() >= 0, BadSetting::ConfirmAbove),
            Self::HoldHours(hours) => ((1..=HOLD_HOURS_MAX).contains(hours), BadSetting::HoldHours),
            Self::Answer { .. } | Self::Language(_) => return Ok(()),
        };
        fits.then_some(()).ok_or(otherwise)
    }

    /// Its name in audit rows: "`hold_hours`".
    pub fn key(&self) -> &'static str {
        match self {
            Self::Tagline(_) => "tagline",
            Self::Answer { topic, .. } => topic.as_str(),
            Self::PaymentMethods(_) => "payment_methods",
            Self::ConfirmAbove(_) => "confirm_above",
            Self::HoldHours(_) => "hold_hours",
            Self::Language(_) => "language",
        }
    }

    /// Whether money could be led astray by it.
    pub fn is_of_security(&self) -> bool {
        match self {
            Self::PaymentMethods(_) | Self::ConfirmAbove(_) => true,
            Self::Tagline(_) | Self::Answer { .. } | Self::HoldHours(_) | Self::Language(_) => {
                false
            }
        }
    }
}
