//! Looking at a file that says it is one of ours. Absent on purpose: whether it was issued and still
//! counts, which only what was kept at issuing can say.

use sha2::{Digest, Sha256};

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// SHA-256 of the whole file.
    pub sha256: [u8; 32],
    /// Its signature.
    pub signature: SignatureState,
}

/// What a signature is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureState {
    /// There is none, or more than the one that sealing makes.
    Missing,
    /// It does not belong to these bytes.
    Broken,
    /// It belongs to these bytes.
    Sound {
        /// The certificate of the key, in DER; anyone can make one: compare it.
        certificate: Vec<u8>,
        /// Whether every byte is signed; a file can be added to after its signed part.
        covers_whole_file: bool,
    },
}

/// Looks at files of any kind, without a password.
pub trait Inspect: Send + Sync {
    /// What the bytes are.
    fn inspect(&self, bytes: &[u8]) -> Inspection;
}

/// Knows hashes and no signatures; for tests of what needs no more.
#[derive(Debug, Clone, Copy, Default)]
pub struct HashOnly;

impl Inspect for HashOnly {
    fn inspect(&self, bytes: &[u8]) -> Inspection {
        Inspection { sha256: Sha256::digest(bytes).into(), signature: SignatureState::Missing }
    }
}
