//! The local shop's secrets: two that everybody knows, four made on the first start, the rest given.

use crate::store::Store;
use ports::secrets::{Secret, SecretError, SecretName, Secrets};

/// Signs what the local chat page sends through the webhook. No secret: the local shop only.
const APP_SECRET: &str = "local-app-secret";
/// Answers the webhook's verification. No secret: the local shop only.
const VERIFY_TOKEN: &str = "local-verify-token";
/// The size of a key that is made: as long as the hash it keys.
const KEY_BYTES: usize = 32;

/// The secrets of the local shop.
#[derive(Debug, Clone)]
pub struct LocalSecrets {
    identity_key: Secret,
    webhook_key: Secret,
    link_key: Secret,
    documents_key: Secret,
    whatsapp_token: Option<Secret>,
    words_key: Option<Secret>,
    speech_key: Option<Secret>,
    google_account: Option<Secret>,
}

impl LocalSecrets {
    /// The secrets of the shop in this store; its keys are made once and kept there.
    pub fn open(store: &Store, whatsapp_token: Option<Secret>) -> Result<Self, SecretError> {
        Ok(Self {
            identity_key: made_once(store, &SecretName::IdentityKey)?,
            webhook_key: made_once(store, &SecretName::WebhookKey)?,
            link_key: made_once(store, &SecretName::LinkKey)?,
            documents_key: made_once(store, &SecretName::DocumentsKey)?,
            whatsapp_token,
            words_key: None,
            speech_key: None,
            google_account: None,
        })
    }

    /// The same with the key of a language model.
    pub fn with_words_key(self, words_key: Option<Secret>) -> Self {
        Self { words_key, ..self }
    }

    /// The same with the key of who writes voice notes down.
    pub fn with_speech_key(self, speech_key: Option<Secret>) -> Self {
        Self { speech_key, ..self }
    }

    /// The same with an account at Google.
    pub fn with_google_account(self, google_account: Option<Secret>) -> Self {
        Self { google_account, ..self }
    }
}

fn made_once(store: &Store, name: &SecretName) -> Result<Secret, SecretError> {
    let make = || {
        let mut key = [0; KEY_BYTES];
        getrandom::fill(&mut key).map_err(crate::store::StoreError::new)?;
        Ok(hex::encode(key))
    };
    let kept = store.kept(&name.name(), make);
    kept.map(Secret::new).map_err(|error| SecretError::unavailable(name, error.to_string()))
}

impl Secrets for LocalSecrets {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        match name {
            SecretName::WhatsAppAppSecret => Ok(Secret::new(APP_SECRET)),
            SecretName::WhatsAppVerifyToken => Ok(Secret::new(VERIFY_TOKEN)),
            SecretName::IdentityKey => Ok(self.identity_key.clone()),
            SecretName::WebhookKey => Ok(self.webhook_key.clone()),
            SecretName::LinkKey => Ok(self.link_key.clone()),
            SecretName::DocumentsKey => Ok(self.documents_key.clone()),
            SecretName::WhatsAppToken => {
                self.whatsapp_token.clone().ok_or_else(|| SecretError::missing(&name))
            }
            SecretName::WordsKey => {
                self.words_key.clone().ok_or_else(|| SecretError::missing(&name))
            }
            SecretName::SpeechKey => {
                self.speech_key.clone().ok_or_else(|| SecretError::missing(&name))
            }
            SecretName::GoogleServiceAccount => {
                self.google_account.clone().ok_or_else(|| SecretError::missing(&name))
            }
            SecretName::ShopWhatsAppToken(_) => Err(SecretError::missing(&name)),
        }
    }
}
