//! Secrets from Secrets Manager, kept in memory for a while, so that a rotated one is picked up
//! without a new deployment and a request does not wait for one each time.

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::error::ProvideErrorMetadata;
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A secret is asked for again after this.
const FRESH: Duration = Duration::from_mins(5);
/// When the store does not answer, the value we have is good for this long.
const USABLE: Duration = Duration::from_hours(1);

/// The secrets of one stage, named `<prefix>/<name>`.
#[derive(Debug)]
pub struct SecretsManager {
    client: Client,
    prefix: String,
    kept: Mutex<HashMap<SecretName, Kept>>,
}

/// A value and when it was read.
#[derive(Debug, Clone)]
struct Kept {
    secret: Secret,
    read_at: Instant,
}

impl Kept {
    fn is_within(&self, limit: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.read_at) < limit
    }
}

impl SecretsManager {
    /// The secrets under `prefix`.
    pub fn new(client: Client, prefix: String) -> Self {
        Self { client, prefix, kept: Mutex::default() }
    }

    fn kept(&self, name: SecretName) -> Option<Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned()
    }

    fn keep(&self, name: SecretName, secret: Secret) {
        let kept = Kept { secret, read_at: Instant::now() };
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(name, kept);
    }

    async fn read(&self, name: SecretName) -> Result<Secret, SecretError> {
        let failed = |why: &str| SecretError { name: name.name(), why: why.to_owned() };
        let id = format!("{}/{}", self.prefix, name.name());
        let answer = self.client.get_secret_value().secret_id(id).send().await;
        // The code alone: the answer's other parts are none of the log's business.
        let answer = answer.map_err(|error| failed(error.code().unwrap_or("no answer")))?;
        match answer.secret_string {
            Some(value) if !value.is_empty() => Ok(Secret::new(value)),
            Some(_) | None => Err(failed("it has no text value")),
        }
    }
}

impl Secrets for SecretsManager {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        let kept = self.kept(name);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.is_within(FRESH, Instant::now())) {
            return Ok(kept.secret.clone());
        }
        match (self.read(name).await, kept) {
            (Ok(secret), _) => {
                self.keep(name, secret.clone());
                Ok(secret)
            }
            (Err(error), Some(kept)) if kept.is_within(USABLE, Instant::now()) => {
                tracing::warn!("{error}; the value read before is used on");
                Ok(kept.secret)
            }
            (Err(error), _) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_fresh_then_usable_then_neither() {
        let read_at = Instant::now();
        let kept = Kept { secret: Secret::new("x"), read_at };
        for (minutes, fresh, usable) in [
            (0, true, true),
            (4, true, true),
            (5, false, true),
            (59, false, true),
            (60, false, false),
        ] {
            let now = read_at + Duration::from_mins(minutes);
            assert_eq!(kept.is_within(FRESH, now), fresh, "{minutes}");
            assert_eq!(kept.is_within(USABLE, now), usable, "{minutes}");
        }
    }
}
