//! Typed ids. Each prints with a readable prefix and can't be passed for another kind.
//! People see the order *number*, never an id.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ulid::Ulid;

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {kind}: {text:?}")]
pub struct NotAnId {
    kind: &'static str,
    text: String,
}

macro_rules! prefixed_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(u128);

        impl $name {
            /// The id made of 128 fresh bits, as a `Clock` hands them out.
            pub const fn new(bits: u128) -> Self {
                Self(bits)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, concat!($prefix, "_{}"), Ulid(self.0))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.strip_prefix(concat!($prefix, "_"))
                    .and_then(|rest| Ulid::from_string(rest).ok())
                    .map(|ulid| Self(ulid.0))
                    .ok_or_else(|| NotAnId { kind: stringify!($name), text: text.to_owned() })
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                text.parse()
            }
        }
    };
}

prefixed_id!(
    /// A person, whatever channels they write from.
    PersonId, "per"
);
prefixed_id!(
    /// A product of a shop's catalogue.
    ProductId, "prd"
);
prefixed_id!(
    /// A payment recorded against an order.
    PaymentId, "pay"
);
prefixed_id!(
    /// Money paid back for an order.
    RefundId, "ref"
);
prefixed_id!(
    /// Goods of an order that came back.
    ReturnId, "ret"
);
prefixed_id!(
    /// A row of the audit log.
    AuditId, "aud"
);
prefixed_id!(
    /// A stock movement.
    MovementId, "mov"
);
prefixed_id!(
    /// A stored file.
    FileId, "fil"
);
prefixed_id!(
    /// A customer's word that they have paid.
    ClaimId, "clm"
);
prefixed_id!(
    /// A supplier of a shop.
    SupplierId, "sup"
);
prefixed_id!(
    /// A document that was issued.
    DocumentId, "doc"
);

prefixed_id!(
    /// An event that other programs are told of; sorts by the moment it happened.
    EventId, "evt"
);
prefixed_id!(
    /// A subscription of another program to a shop's events.
    SubscriptionId, "sub"
);

impl AuditId {
    /// When it was made: the first 48 bits.
    pub fn moment(self) -> Timestamp {
        Timestamp::from_millis(i64::try_from(Ulid(self.0).timestamp_ms()).unwrap_or(i64::MAX))
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let valid: fn(&str) -> bool = $valid;
                if valid(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(NotAnId { kind: stringify!($name), text: text.to_owned() })
                }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                text.parse()
            }
        }
    };
}

text_id!(
    /// The tenant: ten characters of Crockford's base 32, so that no shop's keys prefix another's.
    ShopId,
    |text| text.len() == 10 && text.bytes().all(is_crockford)
);
text_id!(
    /// A shop's name in addresses, as in `/s/kilima/`: 2–40 of `a-z`, `0-9` and `-`.
    Slug,
    |text| (2..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
);
text_id!(
    /// A stock-keeping unit: what is counted and priced. 1–32 of `A-Z`, `0-9` and `-`.
    Sku,
    |text| (1..=32).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
);
text_id!(
    /// A place of a shop where goods lie. 1–24 of `a-z`, `0-9` and `-`.
    OutletId,
    |text| (1..=24).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
);
text_id!(
    /// Somebody or something that can be booked: a barber, a room. 1–24 of `a-z`, `0-9` and `-`.
    ResourceId,
    |text| (1..=24).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
);
text_id!(
    /// A cart, named by an unguessable code that web and chat share: twelve Crockford characters.
    CartId,
    |text| text.len() == 12 && text.bytes().all(is_crockford)
);
text_id!(
    /// What caused a decision: a provider's message id, a web form's key, a tick of the clock.
    /// It is the idempotency key, so it must be the same at every redelivery.
    CauseId,
    |text| (1..=400).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
);

text_id!(
    /// An entry of the books, made from its source so that one source is one entry:
    /// "order/1001/v5". At most 120 of `a-z`, `A-Z`, `0-9`, `_`, `-` and `/`.
    JournalId,
    |text| (1..=120).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-/".contains(&byte))
);

/// What ends the id of a command.
const COMMAND: &str = "/command";

impl CauseId {
    /// The id of the `index`th effect of this cause, stable across redeliveries.
    pub fn effect(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The id of the command that the words of this cause became.
    pub fn command(&self) -> Self {
        Self(format!("{}{COMMAND}", self.0))
    }

    /// What it all began with: the same for a delivery, its command and every effect of that.
    pub fn root(&self) -> &str {
        let mut root = self.0.as_str();
        loop {
            let shorter = root.strip_suffix(COMMAND).or_else(|| {
                let (before, index) = root.rsplit_once('/')?;
                (!index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit()))
                    .then_some(before)
            });
            match shorter {
                Some(shorter) if !shorter.is_empty() => root = shorter,
                Some(_) | None => return root,
            }
        }
    }
}

/// Whether a byte is one of Crockford's base 32.
pub(crate) fn is_crockford(byte: u8) -> bool {
    byte.is_ascii_digit() || (byte.is_ascii_uppercase() && !b"ILOU".contains(&byte))
}

/// `length` characters of Crockford's base 32 taken from the low bits of `bits` (25 at most).
pub fn crockford(bits: u128, length: usize) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    (0..length.min(25))
        .map(|index| {
            let five = usize::try_from((bits >> (index * 5)) & 31).unwrap_or(0);
            char::from(ALPHABET[five])
        })
        .collect()
}

/// The number people use for an order; unique in its shop. Displays as "#1001".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderNumber(pub u64);

impl fmt::Display for OrderNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_and_its_effects_have_one_root() {
        for text in ["wa:wamid.A/B+c==", "web:K1:form", "clock:O#7/x", "1"] {
            let cause: CauseId = text.parse().unwrap();
            assert_eq!(cause.root(), text);
            for derived in [cause.effect(0), cause.command(), cause.command().effect(12)] {
                assert_eq!(derived.root(), text, "{derived}");
            }
        }
        // A tick's cause ends in a version: shorter, and still one for the order.
        assert_eq!("clock:O#7/3".parse::<CauseId>().map(|it| it.root().len()), Ok(9));
    }

    #[test]
    fn ids_read_back_and_refuse_others() {
        let person = PersonId::new(42);
        assert_eq!(person.to_string().parse::<PersonId>(), Ok(person));
        assert!(person.to_string().parse::<ProductId>().is_err());
        assert!("KILIMA0000".parse::<ShopId>().is_err(), "I and L are not Crockford's");
        assert!("K1".parse::<ShopId>().is_err());
        assert!("../x".parse::<Slug>().is_err());
        assert_eq!(crockford(u128::MAX, 12).parse::<CartId>().map(|id| id.as_str().len()), Ok(12));
    }
}
