//! The audit chain: rows of the audit log sealed block by block, each block bound to the one
//! before, so that whoever changes, removes, adds or moves a row or a block later is found out.
//!
//! Every digest is SHA-256 over a label and some parts, each preceded by its length in eight bytes,
//! the highest first. A number is eight bytes, the highest first.
//!
//! | digest | label | parts |
//! |---|---|---|
//! | of a row | `mercury audit row 1` | partition, id, content |
//! | root | `mercury audit root 1` | the digests of the rows, sorted |
//! | hash of a block | `mercury audit block 1` | previous, sequence, root, at, count, first, last |
//! | before the first block | `mercury audit chain 1` | the shop's id |
//!
//! Deliberately absent: how a row becomes its content, which is the store's; signatures, for a head
//! that is kept where nobody can change it does more than a key that somebody has.

mod chain;
#[cfg(test)]
mod tests;

pub use chain::{Break, Chain, Verdict};

use crate::ids::ShopId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;

/// The length of a SHA-256.
const DIGEST_BYTES: usize = 32;

/// A SHA-256, written in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest([u8; DIGEST_BYTES]);

/// A text that is no digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 in hexadecimal")]
pub struct NotADigest;

/// Where a row of the log lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Its partition, which names shop and day.
    pub partition: String,
    /// Its id.
    pub id: String,
}

/// A row of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it lies.
    pub place: Place,
    /// All that it says, in one form for each meaning.
    pub content: String,
}

/// A row as a block remembers it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SealedRow {
    /// Where it lies.
    #[serde(flatten)]
    pub place: Place,
    /// The digest of it.
    pub digest: Digest,
}

/// The newest link of a chain, to be kept where nobody can change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Whose chain.
    pub shop: ShopId,
    /// The block's place in the chain; none has 0.
    pub sequence: u64,
    /// The block's hash.
    pub hash: Digest,
}

/// A block of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its place in the chain, from 1.
    pub sequence: u64,
    /// The hash of the block before.
    pub previous: Digest,
    /// The first row, by partition and id.
    pub first: Place,
    /// The last row.
    pub last: Place,
    /// How many rows.
    pub count: u64,
    /// The digest of all of them.
    pub root: Digest,
    /// When it was made.
    pub at: Timestamp,
    /// The rows, sorted, each once.
    pub rows: Vec<SealedRow>,
    /// The digest of everything above.
    pub hash: Digest,
}

impl Row {
    /// The digest of the row.
    pub fn digest(&self) -> Digest {
        let Self { place: Place { partition, id }, content } = self;
        digest("mercury audit row 1", [partition.as_bytes(), id.as_bytes(), content.as_bytes()])
    }

    /// What a block remembers of it.
    pub fn sealed(&self) -> SealedRow {
        SealedRow { place: self.place.clone(), digest: self.digest() }
    }
}

impl Head {
    /// What the first block of a shop follows.
    pub fn before_the_first(shop: &ShopId) -> Self {
        let hash = digest("mercury audit chain 1", [shop.as_str().as_bytes()]);
        Self { shop: shop.clone(), sequence: 0, hash }
    }
}

impl Block {
    /// The block of these rows that follows `head`; none without rows.
    pub fn after(
        head: &Head,
        at: Timestamp,
        rows: impl IntoIterator<Item = SealedRow>,
    ) -> Option<Self> {
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort();
        rows.dedup();
        let (first, last) = (rows.first()?.place.clone(), rows.last()?.place.clone());
        let mut digests: Vec<_> = rows.iter().map(|row| row.digest).collect();
        digests.sort();
        let root = digest("mercury audit root 1", digests.iter().map(|digest| digest.0.as_slice()));
        let (sequence, previous) = (head.sequence.saturating_add(1), head.hash);
        let count = u64::try_from(rows.len()).unwrap_or(u64::MAX);
        let hash = digest(
            "mercury audit block 1",
            [
                previous.0.as_slice(),
                &sequence.to_be_bytes(),
                &root.0,
                &at.millis().to_be_bytes(),
                &count.to_be_bytes(),
                first.partition.as_bytes(),
                first.id.as_bytes(),
                last.partition.as_bytes(),
                last.id.as_bytes(),
            ],
        );
        Some(Self { sequence, previous, first, last, count, root, at, rows, hash })
    }

    /// The head of a chain that ends with this block.
    pub fn head(&self, shop: &ShopId) -> Head {
        Head { shop: shop.clone(), sequence: self.sequence, hash: self.hash }
    }

    /// Whether it says of itself what follows from its rows.
    fn is_whole(&self, shop: &ShopId) -> bool {
        let Some(sequence) = self.sequence.checked_sub(1) else { return false };
        let before = Head { shop: shop.clone(), sequence, hash: self.previous };
        Self::after(&before, self.at, self.rows.iter().cloned()).as_ref() == Some(self)
    }
}

fn digest<'a>(label: &'a str, parts: impl IntoIterator<Item = &'a [u8]>) -> Digest {
    use sha2::Digest as _;
    let mut hash = Sha256::new();
    for part in std::iter::once(label.as_bytes()).chain(parts) {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    Digest(hash.finalize().into())
}

impl Digest {
    /// The digest over a label and parts.
    pub(crate) fn of<'a>(label: &'a str, parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        digest(label, parts)
    }
}

impl From<[u8; DIGEST_BYTES]> for Digest {
    fn from(bytes: [u8; DIGEST_BYTES]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hex::encode(self.0))
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = NotADigest;
    fn try_from(text: String) -> Result<Self, NotADigest> {
        let mut digest = [0; DIGEST_BYTES];
        hex::decode_to_slice(text, &mut digest).map_err(|_| NotADigest)?;
        Ok(Self(digest))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} in {}", self.id, self.partition)
    }
}
