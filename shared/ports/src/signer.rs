//! Signatures under documents. The key never leaves whoever holds it: the local shop's own file, or
//! a key service. Absent on purpose: what is signed, and certificates of other people.

use domain::time::Timestamp;
use std::future::Future;

/// Signs with one key, for which there is one certificate.
pub trait Signer: Send + Sync {
    /// The certificate of the key, in DER.
    fn certificate(&self) -> &[u8];

    /// An ECDSA signature with P-256 over the message's SHA-256, in DER. Messages have at most
    /// 4,096 bytes, which is what key services take whole.
    fn sign(&self, message: &[u8]) -> impl Future<Output = Result<Vec<u8>, SignerError>> + Send;
}

/// A key that somebody else keeps and signs with, before it has a certificate.
pub trait SigningKey: Send + Sync {
    /// The public half, as `SubjectPublicKeyInfo` in DER.
    fn public_key(&self) -> &[u8];

    /// Since when there is the key.
    fn created_at(&self) -> Timestamp;

    /// As [`Signer::sign`].
    fn sign(&self, message: &[u8]) -> impl Future<Output = Result<Vec<u8>, SignerError>> + Send;
}

/// The holder of the key gave no signature; trying again may help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key did not sign")]
pub struct SignerError;
