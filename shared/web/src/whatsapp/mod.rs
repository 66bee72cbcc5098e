//! WhatsApp's Cloud API: sends one bubble or template to one person, and fetches what people sent.
//! Deliberately absent: retries and pacing. The queue redelivers, and the use case that drains it
//! waits for [`Chat::pace`]; a second try in here would double what they count.

mod answer;
mod media;
mod request;

use domain::ids::ShopId;
use ports::chat::{Chat, ChatError, Delivery};
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use request::Unsendable;
use reqwest::header::RETRY_AFTER;
use std::time::Duration;

/// WhatsApp's pair rate: one message in six seconds to the same person.
const PACE: Duration = Duration::from_secs(6);

/// The Cloud API at one address and version.
#[derive(Debug, Clone)]
pub struct CloudApi<S> {
    http: reqwest::Client,
    base_url: String,
    version: String,
    secrets: S,
}

impl<S: Secrets> CloudApi<S> {
    /// The API at `base_url` (`https://graph.facebook.com`) in `version` ("v26.0"), reached by
    /// the process's one client.
    pub fn new(http: reqwest::Client, base_url: String, version: String, secrets: S) -> Self {
        Self { http, base_url, version, secrets }
    }

    fn messages_url(&self, phone_number_id: &str) -> Result<String, Unsendable> {
        // It becomes part of a path, where anything but digits could lead elsewhere.
        if phone_number_id.is_empty() || !phone_number_id.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Err(Unsendable::Number);
        }
        let base_url = self.base_url.trim_end_matches('/');
        Ok(format!("{base_url}/{}/{phone_number_id}/messages", self.version))
    }

    /// The shop's own token, or the stage's when the shop has none.
    async fn token(&self, shop: &ShopId) -> Result<Secret, SecretError> {
        match self.secrets.get(SecretName::ShopWhatsAppToken(shop.clone())).await {
            Err(SecretError::Missing(_)) => self.secrets.get(SecretName::WhatsAppToken).await,
            own => own,
        }
    }
}

impl<S: Secrets> Chat for CloudApi<S> {
    async fn send(&self, delivery: &Delivery) -> Result<String, ChatError> {
        let url = self.messages_url(&delivery.phone_number_id)?;
        let body = request::body(delivery)?;
        let token = self.token(&delivery.shop).await.map_err(|error| {
            tracing::error!(%error, "cannot send through WhatsApp");
            ChatError::Token { code: 0 }
        })?;
        let sent = self.http.post(url).bearer_auth(token.expose()).json(&body).send().await;
        let response = sent.map_err(|error| answer::unsent(&error))?;
        let status = response.status().as_u16();
        let after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let after = after.and_then(|value| value.trim().parse().ok()).map(Duration::from_secs);
        let body = response.bytes().await.ok();
        answer::read(status, after, body.as_deref())
    }

    fn pace(&self) -> Duration {
        PACE
    }
}
