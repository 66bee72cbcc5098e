//! Secrets from Secrets Manager, kept in memory for a while, so that a rotated one is picked up
//! without a new deployment and a request does not wait for one each time. That a secret is missing
//! is kept too: most shops have no token of their own, and would cost a request per message.

use crate::refused::code;
use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::operation::get_secret_value::GetSecretValueError;
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A secret is asked for again after this.
pub const FRESH: Duration = Duration::from_mins(5);
/// When the store does not answer, the value we have is good for this long.
const USABLE: Duration = Duration::from_hours(1);
/// So many are kept; beyond that the one read longest ago goes.
const KEPT_MAX: usize = 256;

/// The secrets of one stage, named `<prefix>/<name>`.
#[derive(Debug)]
pub struct SecretsManager {
    client: Client,
    prefix: String,
    fresh: Duration,
    kept: Mutex<HashMap<SecretName, Kept>>,
}

/// A value, or that there is none, and when it was read.
#[derive(Debug, Clone)]
struct Kept {
    secret: Option<Secret>,
    read_at: Instant,
}

impl Kept {
    fn is_within(&self, limit: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.read_at) < limit
    }

    fn answer(self, name: &SecretName) -> Result<Secret, SecretError> {
        self.secret.ok_or_else(|| SecretError::missing(name))
    }
}

impl SecretsManager {
    /// The secrets under `prefix`, each asked for again once it was read longer ago than `fresh`;
    /// [`FRESH`] in a function.
    pub fn new(client: Client, prefix: String, fresh: Duration) -> Self {
        Self { client, prefix, fresh, kept: Mutex::default() }
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<SecretName, Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value as the store has it now; none when the store says that there is none.
    async fn read(&self, name: &SecretName) -> Result<Option<Secret>, SecretError> {
        let id = format!("{}/{}", self.prefix, name.name());
        match self.client.get_secret_value().secret_id(id).send().await {
            Ok(answer) => {
                let value = answer.secret_string.filter(|value| !value.is_empty());
                Ok(value.map(Secret::new))
            }
            // Also for a secret that was made without a value.
            Err(error)
                if error
                    .as_service_error()
                    .is_some_and(GetSecretValueError::is_resource_not_found_exception) =>
            {
                Ok(None)
            }
            // The code alone: the answer's other parts are none of the log's business.
            Err(error) => Err(SecretError::unavailable(name, code(&error))),
        }
    }
}

/// Keeps a value, and lets the oldest go when there are too many.
fn keep(kept: &mut HashMap<SecretName, Kept>, name: SecretName, value: Kept) {
    if kept.len() >= KEPT_MAX && !kept.contains_key(&name) {
        let oldest = kept.iter().min_by_key(|(_, kept)| kept.read_at);
        if let Some(oldest) = oldest.map(|(name, _)| name.clone()) {
            kept.remove(&oldest);
        }
    }
    kept.insert(name, value);
}

impl Secrets for SecretsManager {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        let known = self.kept().get(&name).cloned();
        if let Some(kept) = known.clone().filter(|kept| kept.is_within(self.fresh, Instant::now()))
        {
            return kept.answer(&name);
        }
        match (self.read(&name).await, known) {
            (Ok(secret), _) => {
                let value = Kept { secret, read_at: Instant::now() };
                keep(&mut self.kept(), name.clone(), value.clone());
                value.answer(&name)
            }
            (Err(error), Some(kept)) if kept.is_within(USABLE, Instant::now()) => {
                tracing::warn!("{error}; what was read before is used on");
                kept.answer(&name)
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
        let kept = Kept { secret: None, read_at };
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
    #[test]
    fn the_oldest_goes_when_there_are_too_many() {
        let (mut kept, start) = (HashMap::new(), Instant::now());
        let shop = |number: u64| format!("K1MARKT{number:03}").parse().unwrap();
        let name = |number| SecretName::ShopWhatsAppToken(shop(number));
        for number in 0..300 {
            let read_at = start + Duration::from_secs(number);
            keep(&mut kept, name(number), Kept { secret: None, read_at });
        }
        assert_eq!(kept.len(), KEPT_MAX);
        assert!(kept.contains_key(&name(299)) && kept.contains_key(&name(44)));
        assert!(!kept.contains_key(&name(43)));
        keep(&mut kept, name(44), Kept { secret: None, read_at: start });
        assert_eq!(kept.len(), KEPT_MAX, "one that is kept already takes no new place");
    }
}
