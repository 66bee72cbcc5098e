//! WhatsApp's signature over a delivery: HMAC-SHA256 of the raw bytes, keyed by the app secret.
//! Invariant: knows nothing of JSON. WhatsApp escapes what it likes (`\u0169`, `\/`), so the same
//! JSON written anew has another signature.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use ports::secrets::Secret;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The header that carries the signature.
pub const HEADER: &str = "x-hub-signature-256";
/// "sha256=" and 64 hexadecimal digits.
const HEADER_CHARS: usize = 71;

/// The header's value for a body: "sha256=" and 64 lower-case hexadecimal digits.
pub fn sign(app_secret: &Secret, body: &[u8]) -> String {
    format!("sha256={}", hex::encode(digest(app_secret.expose().as_bytes(), body)))
}

/// Whether the headers carry exactly one signature and it is the body's.
pub(super) fn is_valid(app_secret: &Secret, headers: &HeaderMap, body: &[u8]) -> bool {
    let mut given = headers.get_all(HEADER).iter();
    let (Some(given), None) = (given.next(), given.next()) else { return false };
    given.len() == HEADER_CHARS
        && bool::from(sign(app_secret, body).as_bytes().ct_eq(given.as_bytes()))
}

fn digest(key: &[u8], body: &[u8]) -> [u8; 32] {
    // No default instead of the panic that can't happen: a known signature would be forgeable.
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.chain_update(body).finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_as_others_do() {
        let secret = Secret::new("key");
        assert_eq!(
            sign(&secret, b"The quick brown fox jumps over the lazy dog"),
            "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"
        );
    }
}
