//! WhatsApp as the functions reach it: the channel adapter, built from the environment.

use crate::edge::Edge;
use crate::run::Fatal;
use ports::chat::{Chat, ChatError, Delivery};
use ports::secrets::{SecretName, Secrets};
use std::time::Duration;

/// A connection stands after this or never will.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// One request. Meta answers in well under a second; below the shortest function's ten seconds.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(6);

/// Meta's Cloud API at the address, in the version and with the token of this stage.
pub fn chat(edge: &Edge) -> Result<impl Chat, Fatal> {
    let environment = edge.environment();
    let url = environment.whatsapp_api_url()?;
    let version = environment.whatsapp_api_version()?;
    let http = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(REQUEST_TIMEOUT)
        .build()
        .map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(CloudApi::new(http, url, version, edge.secrets()?))
}

/// Stands in for `web::whatsapp::CloudApi` until that is merged; it sends nothing.
struct CloudApi<S> {
    secrets: S,
}

impl<S: Secrets> CloudApi<S> {
    fn new(_http: reqwest::Client, _base_url: String, _version: String, secrets: S) -> Self {
        Self { secrets }
    }
}

impl<S: Secrets> Chat for CloudApi<S> {
    async fn send(&self, _delivery: &Delivery) -> Result<String, ChatError> {
        let read = self.secrets.get(SecretName::WhatsAppToken).await;
        read.map_err(|_| ChatError::Token { code: 0 })?;
        Err(ChatError::Throttled { code: 0, after: None })
    }

    fn pace(&self) -> Duration {
        Duration::from_secs(6)
    }
}
