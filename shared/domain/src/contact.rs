//! How people are reached. A phone number is never a key: a person is an internal id, and
//! each address they write from is an identity row that points to it.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A phone number in E.164 form. Displays as "+256700000001"; never logged.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// A text that is no phone number with a country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number with its country code")]
pub struct NotAPhone;

impl Phone {
    /// Reads what a person of the shop's country typed: "+256 700-000 001", "00256700000001",
    /// "0700000001" (with `country_code` "256").
    pub fn from_local(text: &str, country_code: &str) -> Result<Self, NotAPhone> {
        let plain: String = text.chars().filter(|c| !" -().\u{a0}\u{200e}".contains(*c)).collect();
        if plain.starts_with('+') {
            return plain.parse();
        }
        if let Some(rest) = plain.strip_prefix("00") {
            return format!("+{rest}").parse();
        }
        match plain.strip_prefix('0') {
            Some(rest) => format!("+{country_code}{rest}").parse(),
            None if plain.starts_with(country_code) => format!("+{plain}").parse(),
            None => format!("+{country_code}{plain}").parse(),
        }
    }

    /// The number without its plus sign, as WhatsApp writes it.
    pub fn digits(&self) -> &str {
        &self.0[1..]
    }

    /// The last four digits, which a customer gives to see an order.
    pub fn tail(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }
}

impl FromStr for Phone {
    type Err = NotAPhone;
    fn from_str(text: &str) -> Result<Self, NotAPhone> {
        // E.164 allows 15 digits; no country has numbers shorter than 7 with its code.
        let digits = text.strip_prefix('+').unwrap_or(text);
        let valid = (7..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if valid { Ok(Self(format!("+{digits}"))) } else { Err(NotAPhone) }
    }
}

impl TryFrom<String> for Phone {
    type Error = NotAPhone;
    fn try_from(text: String) -> Result<Self, NotAPhone> {
        text.parse()
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// An address of a person on one channel; each becomes one identity row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Address {
    /// A WhatsApp phone number.
    Phone(Phone),
    /// A business-scoped user id: WhatsApp's name for a person whose number is not shared.
    Bsuid(String),
}

impl Address {
    /// The kind, as it stands in the identity's key.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Phone(_) => "phone",
            Self::Bsuid(_) => "bsuid",
        }
    }

    /// The address itself.
    pub fn value(&self) -> &str {
        match self {
            Self::Phone(phone) => phone.digits(),
            Self::Bsuid(id) => id,
        }
    }
}

/// Who sent a message, as the channel told it: a phone number, a business-scoped id, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The phone number, absent for a person with a username.
    pub phone: Option<Phone>,
    /// The business-scoped user id, absent in old deliveries.
    pub bsuid: Option<String>,
    /// The name in the person's profile.
    pub name: Option<String>,
}

impl Sender {
    /// Every address of the sender; the business-scoped id first, for it outlives a username.
    pub fn addresses(&self) -> Vec<Address> {
        let bsuid = self.bsuid.clone().map(Address::Bsuid);
        let phone = self.phone.clone().map(Address::Phone);
        bsuid.into_iter().chain(phone).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        for text in
            ["+256 700 000 001", "0700-000-001", "256700000001", "00256700000001", "700000001"]
        {
            assert_eq!(Phone::from_local(text, "256").unwrap().to_string(), "+256700000001");
        }
        for text in ["", "+", "hello", "+0123456789", "123", "+1234567890123456", "+25670000000x"] {
            assert!(Phone::from_local(text, "256").is_err(), "{text}");
        }
        assert_eq!("+256700000001".parse::<Phone>().unwrap().tail(), "0001");
    }
}
