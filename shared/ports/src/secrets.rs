//! Secrets by name. They never reach a log, a table or a repository.

use domain::ids::ShopId;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;

/// A secret's value; it shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The value, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

/// The secrets Mercury knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SecretName {
    /// Signs WhatsApp's deliveries.
    WhatsAppAppSecret,
    /// Answers WhatsApp's verification.
    WhatsAppVerifyToken,
    /// Lets us send through WhatsApp, for every shop that has no token of its own.
    WhatsAppToken,
    /// Lets us send through the WhatsApp account of one shop. Most shops have none.
    ShopWhatsAppToken(ShopId),
    /// Turns addresses into identity keys, so that no key holds a phone number.
    IdentityKey,
    /// What the secrets of all subscriptions are derived from.
    WebhookKey,
    /// Makes the tags of links to documents; with another key all links are over.
    LinkKey,
    /// What passwords of documents are derived from.
    DocumentsKey,
    /// Lets us ask a language model.
    WordsKey,
    /// Lets us have voice notes written down.
    SpeechKey,
    /// The account by which we reach calendars at Google: the JSON file of a service account.
    GoogleServiceAccount,
}

impl SecretName {
    /// The name in the secret store, after the stage's prefix.
    pub fn name(&self) -> String {
        let stage = match self {
            Self::WhatsAppAppSecret => "whatsapp-app-secret",
            Self::WhatsAppVerifyToken => "whatsapp-verify-token",
            Self::WhatsAppToken => "whatsapp-token",
            Self::ShopWhatsAppToken(shop) => return format!("shops/{shop}/whatsapp-token"),
            Self::IdentityKey => "identity-key",
            Self::WebhookKey => "webhook-key",
            Self::LinkKey => "link-key",
            Self::DocumentsKey => "documents-key",
            Self::WordsKey => "words-key",
            Self::SpeechKey => "speech-key",
            Self::GoogleServiceAccount => "google-service-account",
        };
        stage.to_owned()
    }
}

/// Why a secret was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// There is none of that name, or it has no value yet.
    #[error("secret {0} is missing")]
    Missing(String),
    /// It can't be read now.
    #[error("cannot read secret {name}: {why}")]
    Unavailable {
        /// Its name.
        name: String,
        /// What went wrong.
        why: String,
    },
}

impl SecretError {
    /// The error of a secret that is missing.
    pub fn missing(name: &SecretName) -> Self {
        Self::Missing(name.name())
    }

    /// The error of a secret that can't be read now.
    pub fn unavailable(name: &SecretName, why: impl Into<String>) -> Self {
        Self::Unavailable { name: name.name(), why: why.into() }
    }
}

/// Where secrets are kept.
pub trait Secrets: Send + Sync {
    /// The secret's present value.
    fn get(&self, name: SecretName) -> impl Future<Output = Result<Secret, SecretError>> + Send;
}

/// Secrets that are given beforehand; for tests.
#[derive(Debug, Clone, Default)]
pub struct FixedSecrets {
    values: HashMap<SecretName, Secret>,
}

impl FixedSecrets {
    /// No secrets.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more.
    pub fn with(mut self, name: SecretName, value: impl Into<String>) -> Self {
        self.values.insert(name, Secret::new(value));
        self
    }
}

impl Secrets for FixedSecrets {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        self.values.get(&name).cloned().ok_or_else(|| SecretError::missing(&name))
    }
}
