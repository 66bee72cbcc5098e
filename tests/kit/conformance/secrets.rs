//! The secrets' promises, over what [`given`] says is there.

use super::{Answer, Checked};
use domain::ids::ShopId;
use ports::secrets::{SecretError, SecretName, Secrets};

/// A shop with a token of its own.
pub const SHOP: &str = "K1MARKT001";
/// A shop without one.
pub const OTHER_SHOP: &str = "M0MARKT002";

/// The token of a shop.
///
/// # Errors
/// When the text is no id of a shop.
pub fn token_of(shop: &str) -> Answer<SecretName> {
    Ok(SecretName::ShopWhatsAppToken(shop.parse::<ShopId>()?))
}

/// What the adapter must have been given: a stage's token and a shop's, and no other secret.
///
/// # Errors
/// None that a test meets.
pub fn given() -> Answer<[(SecretName, &'static str); 2]> {
    Ok([(SecretName::WhatsAppToken, "the stage's"), (token_of(SHOP)?, "the shop's")])
}

/// Each secret has its own value, and what is missing is said to be missing.
pub async fn secrets_answer_by_their_names(secrets: &impl Secrets) -> Checked {
    for _ in 0..2 {
        for (name, value) in given()? {
            assert_eq!(secrets.get(name.clone()).await?.expose(), value, "{name:?}");
        }
        for name in [token_of(OTHER_SHOP)?, SecretName::IdentityKey] {
            let said = secrets.get(name.clone()).await;
            assert_eq!(said, Err(SecretError::Missing(name.name())));
        }
    }
    Ok(())
}
