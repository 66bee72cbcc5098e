//! Secrets by name. They never reach a log, a table or a repository.

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretName {
    /// Signs WhatsApp's deliveries.
    WhatsAppAppSecret,
    /// Answers WhatsApp's verification.
    WhatsAppVerifyToken,
    /// Lets us send through WhatsApp.
    WhatsAppToken,
    /// Turns addresses into identity keys, so that no key holds a phone number.
    IdentityKey,
    /// What the secrets of all subscriptions are derived from.
    WebhookKey,
}

impl SecretName {
    /// The name in the secret store, after the stage's prefix.
    pub fn name(self) -> &'static str {
        match self {
            Self::WhatsAppAppSecret => "whatsapp-app-secret",
            Self::WhatsAppVerifyToken => "whatsapp-verify-token",
            Self::WhatsAppToken => "whatsapp-token",
            Self::IdentityKey => "identity-key",
            Self::WebhookKey => "webhook-key",
        }
    }
}

/// Why a secret was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot read secret {name}: {why}")]
pub struct SecretError {
    /// Its name.
    pub name: &'static str,
    /// What went wrong.
    pub why: String,
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
        let missing = || SecretError { name: name.name(), why: "it was not given".to_owned() };
        self.values.get(&name).cloned().ok_or_else(missing)
    }
}
