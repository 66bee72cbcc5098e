//! Signatures as Standard Webhooks wants them: HMAC-SHA256 over "id.timestamp.body".
//!
//! Each subscription has a secret of its own, derived from the stage's key: nothing secret is
//! stored, and the next generation is another secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::{ShopId, SubscriptionId};
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;

/// What a secret begins with when people see it.
const SECRET_PREFIX: &str = "whsec_";

/// Derives the secret of a generation as it is shown: `whsec_` and base64 of 32 bytes.
pub fn secret(
    key: &Secret,
    shop: &ShopId,
    subscription: SubscriptionId,
    generation: u32,
) -> Secret {
    let name = format!("webhook/{shop}/{subscription}/{generation}");
    let derived = digest(key.expose().as_bytes(), name.as_bytes());
    Secret::new(format!("{SECRET_PREFIX}{}", STANDARD.encode(derived)))
}

/// The value of `webhook-signature`: one signature for each secret, the newest first.
pub fn sign(secrets: &[Secret], id: &str, timestamp: i64, body: &str) -> String {
    let signed = format!("{id}.{timestamp}.{body}");
    let signatures: Vec<String> = secrets
        .iter()
        .map(|secret| {
            let encoded = secret.expose().trim_start_matches(SECRET_PREFIX);
            // Ours always decodes; what does not signs nothing that anybody would accept.
            let bytes = STANDARD.decode(encoded).unwrap_or_default();
            format!("v1,{}", STANDARD.encode(digest(&bytes, signed.as_bytes())))
        })
        .collect();
    signatures.join(" ")
}

fn digest(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks specification.
    #[test]
    fn the_example_of_the_specification() {
        let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        let signature = sign(&[secret], id, 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn each_shop_subscription_and_generation_has_its_own_secret() {
        let key = Secret::new("key");
        let (one, two): (ShopId, ShopId) =
            ("K1MARKT001".parse().expect("an id"), "K1MARKT002".parse().expect("an id"));
        let (a, b) = (SubscriptionId::new(1), SubscriptionId::new(2));
        let secrets = [
            secret(&key, &one, a, 1),
            secret(&key, &one, a, 2),
            secret(&key, &one, b, 1),
            secret(&key, &two, a, 1),
            secret(&Secret::new("other"), &one, a, 1),
        ];
        for (place, secret) in secrets.iter().enumerate() {
            assert!(secret.expose().starts_with(SECRET_PREFIX));
            assert!(!secrets[..place].contains(secret));
        }
    }
}
