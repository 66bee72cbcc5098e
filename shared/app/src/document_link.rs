//! Links that open a document for a while: its code, until when, and a tag that only the holder of
//! the stage's key can make. No record is kept of a link; it stands in the message that carries it,
//! and in what is kept of that message so that it can be sent again. What became of its document
//! since is asked when somebody follows it.
//!
//! Deliberately absent: the link to the file itself, which lives minutes and is made on the way
//! through, and who follows. Whoever has a link may; what it opens still has its password.

use crate::signed_link::{self, Unsigned};
use domain::document::DocumentCode;
use domain::time::Timestamp;
use ports::secrets::Secret;

/// How long a link opens its document: over a weekend and a day.
pub const LIFETIME_HOURS: i64 = 72;
/// Where links lead, below the shop's address.
pub const PATH: &str = "/d/";
/// What the tag is for.
const PURPOSE: &str = "document-link";

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
        signed_link::sign(key, PURPOSE, self.code.as_str(), self.until)
    }

    /// The whole address, below the address people reach the shop at.
    pub fn address(&self, key: &Secret, public_url: &str) -> String {
        format!("{public_url}{PATH}{}", self.token(key))
    }

    /// What a token says, if we made it.
    pub fn read(key: &Secret, token: &str) -> Result<Self, NoLink> {
        match signed_link::read(key, PURPOSE, token, DocumentCode::CHARS) {
            Ok((code, until)) => {
                let code = code.parse().map_err(|_| NoLink::Shapeless)?;
                Ok(Self { code, until })
            }
            Err(Unsigned::Forged(code)) => {
                let code = code.parse().map_err(|_| NoLink::Shapeless)?;
                Err(NoLink::Forged(code))
            }
            Err(Unsigned::Shapeless) => Err(NoLink::Shapeless),
        }
    }
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
        assert_eq!(token.len(), DocumentCode::CHARS + 7 + 25);
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
