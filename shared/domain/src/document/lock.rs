//! What opens a document: something its reader knows and nobody has to tell. Deliberately absent:
//! the passwords themselves.

use crate::contact::Phone;
use serde::{Deserialize, Serialize};

/// How many digits of a phone open a document alone.
const PHONE_DIGITS: usize = 6;

/// The rule by which a reader knows the password of their documents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// The last four digits of their phone, then the number of the order or the booking.
    #[default]
    PhoneAndNumber,
    /// The last six digits of their phone: what has no number of its own, or where the shop has
    /// chosen it.
    Phone,
}

impl Lock {
    /// Its name in audit rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PhoneAndNumber => "phone_and_number",
            Self::Phone => "phone",
        }
    }

    /// The rule for a document: the shop's, where the reader's phone and a number allow it.
    pub fn fitting(self, has_phone: bool, has_number: bool) -> Self {
        match self {
            Self::Phone if has_phone => Self::Phone,
            Self::PhoneAndNumber if !has_number => Self::Phone,
            Self::Phone | Self::PhoneAndNumber => Self::PhoneAndNumber,
        }
    }

    /// The digits that open a document by the phone alone.
    pub fn digits(phone: &Phone) -> &str {
        let digits = phone.digits();
        digits.get(digits.len().saturating_sub(PHONE_DIGITS)..).unwrap_or(digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_cannot_be_kept_gives_way() {
        use Lock::{Phone, PhoneAndNumber};
        for (rule, has_phone, has_number, expected) in [
            (PhoneAndNumber, true, true, PhoneAndNumber),
            (PhoneAndNumber, false, true, PhoneAndNumber),
            (PhoneAndNumber, true, false, Phone),
            (Phone, true, true, Phone),
            (Phone, true, false, Phone),
            (Phone, false, true, PhoneAndNumber),
        ] {
            assert_eq!(rule.fitting(has_phone, has_number), expected);
        }
    }

    #[test]
    fn the_end_of_a_phone_is_six_digits() {
        assert_eq!(Lock::digits(&"+256700000123".parse().unwrap()), "000123");
        assert_eq!(Lock::digits(&"+1234567".parse().unwrap()), "234567");
    }
}
