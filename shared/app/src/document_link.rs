//! Links that open a document for a while: its code, until when, and a tag that only the holder of
//! the stage's key can make. No record is kept of a link; it stands in the message that carries it,
//! and in what is kept of that message so that it can be sent again. What became of its document
//! since is asked when somebody follows it.
//!
//! Deliberately absent: the link to the file itself, which lives minutes and is made on the way
//! through, and who follows. Whoever has a link may; what it opens still has its password.

use domain::document::DocumentCode;
use domain::ids::crockford;
use domain::time::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// How long a link opens its document: over a weekend and a day.
pub const LIFETIME_HOURS: i64 = 72;
/// Where links lead, below the shop's address.
pub const PATH: &str = "/d/";
/// Seconds until 3058 in base 32.
pub(crate) const UNTIL_CHARS: usize = 7;
/// 125 bits of the tag.
const TAG_CHARS: usize = 25;

/// What somebody holds who follows a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentLink {
    /// The document.
    pub code: DocumentCode,
    /// When the link stops opening it.
    pub until: Timestamp,
}

/// Why a text is no link of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoLink {
    /// It has not the shape of one.
    Shapeless,
    /// It names a document, and its tag is not ours: guessed, or changed on its way.
    Forged(DocumentCode),
}

impl DocumentLink {
    /// The link to a document that is made now.
    pub fn from_now(code: DocumentCode, now: Timestamp) -> Self {
        Self { code, until: now.plus_hours(LIFETIME_HOURS) }
    }

    /// Whether its time is up.
    pub fn is_over(&self, now: Timestamp) -> bool {
        now.seconds() >= self.until.seconds()
    }

    /// The last part of its address.
    pub fn token(&self, key: &Secret) -> String {
        let until = until_text(self.until);
        let tag = tag(key, self.code.as_str(), &until);
        format!("{}{until}{tag}", self.code.as_str())
    }

    /// The whole address, below the address people reach the shop at.
    pub fn address(&self, key: &Secret, public_url: &str) -> String {
        format!("{public_url}{PATH}{}", self.token(key))
    }

    /// What a token says, if we made it.
    pub fn read(key: &Secret, token: &str) -> Result<Self, NoLink> {
        let (code, rest) = token.split_at_checked(DocumentCode::CHARS).ok_or(NoLink::Shapeless)?;
        let (until, given) = rest.split_at_checked(UNTIL_CHARS).ok_or(NoLink::Shapeless)?;
        let named: DocumentCode = code.parse().map_err(|_| NoLink::Shapeless)?;
        let expected = tag(key, code, until);
        if !bool::from(expected.as_bytes().ct_eq(given.as_bytes())) {
            return Err(NoLink::Forged(named));
        }
        let until = until_of(until).ok_or(NoLink::Shapeless)?;
        Ok(Self { code: named, until })
    }
}

fn tag(key: &Secret, code: &str, until: &str) -> String {
    link_tag(key, &format!("document-link\n{code}\n{until}"))
}

/// The tag of what a link says. What it is for comes first: another use of the key makes other tags.
pub(crate) fn link_tag(key: &Secret, said: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("HMAC takes keys of any length");
    mac.update(said.as_bytes());
    let digest = mac.finalize().into_bytes();
    let bits = digest.iter().take(16).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    crockford(bits, TAG_CHARS)
}

/// A moment to the second, as links write it.
pub(crate) fn until_text(until: Timestamp) -> String {
    crockford(u128::try_from(until.seconds()).unwrap_or(0), UNTIL_CHARS)
}

/// The moment whose text this is; none of a text that is none. `crockford` writes the lowest five bits first.
pub(crate) fn until_of(text: &str) -> Option<Timestamp> {
    let digit = |byte: u8| {
        let character = char::from(byte).to_string();
        (0..32_i64).find(|digit| crockford(u128::try_from(*digit).unwrap_or(0), 1) == character)
    };
    let seconds = text.bytes().rev().try_fold(0_i64, |sum, byte| Some(sum * 32 + digit(byte)?))?;
    Some(Timestamp::from_millis(seconds.checked_mul(1_000)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_772_000_000_123);

    fn key() -> Secret {
        Secret::new("a key of the stage")
    }

    fn link() -> DocumentLink {
        DocumentLink::from_now(DocumentCode::new(0x1234_5678_9abc_def0), NOW)
    }

    #[test]
    fn a_link_reads_back_to_the_second() {
        let token = link().token(&key());
        let read = DocumentLink::read(&key(), &token).unwrap();
        assert_eq!(read.code, link().code);
        assert_eq!(read.until.seconds(), NOW.plus_hours(LIFETIME_HOURS).seconds());
        assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{token}");
        assert_eq!(token.len(), DocumentCode::CHARS + UNTIL_CHARS + TAG_CHARS);
    }

    #[test]
    fn it_is_over_at_the_second() {
        let read = DocumentLink::read(&key(), &link().token(&key())).unwrap();
        let end = NOW.plus_hours(LIFETIME_HOURS);
        assert!(!read.is_over(end.plus_millis(-1_000)));
        assert!(read.is_over(Timestamp::from_millis(end.seconds() * 1_000)));
    }

    #[test]
    fn no_changed_character_passes() {
        let token = link().token(&key());
        for at in 0..token.len() {
            for other in ["0", "Z", "7"] {
                let mut changed = token.clone();
                changed.replace_range(at..=at, other);
                let read = DocumentLink::read(&key(), &changed);
                assert_eq!(read.is_ok(), changed == token, "{changed}");
            }
        }
    }

    #[test]
    fn another_key_and_other_shapes_are_none_of_ours() {
        let token = link().token(&key());
        let other = Secret::new("another key");
        assert_eq!(DocumentLink::read(&other, &token), Err(NoLink::Forged(link().code)));
        for text in ["", "x", "../../etc", "ééééééééééééééééééééé", &"0".repeat(9), &token[1..]]
        {
            assert!(DocumentLink::read(&key(), text).is_err(), "{text}");
        }
        let longer = format!("{token}0");
        assert_eq!(DocumentLink::read(&key(), &longer), Err(NoLink::Forged(link().code)));
    }
}
