//! What people send through WhatsApp, fetched by its id: the id leads to an address that lives for
//! five minutes, and the address to the bytes. Our token goes to both.

use super::CloudApi;
use domain::ids::ShopId;
use ports::files::File;
use ports::media::{Media, MediaError};
use ports::secrets::{Secret, Secrets};
use reqwest::header::USER_AGENT;
use reqwest::{Response, StatusCode, Url};
use serde::Deserialize;
use std::time::Duration;
use tokio::time::timeout;

/// Both requests together: somebody waits, and the function has more to do afterwards.
const PATIENCE: Duration = Duration::from_secs(6);
/// What Meta says of a file is some hundred bytes.
const FACTS_BYTES_MAX: usize = 64 * 1024;
/// Meta's servers of files want a name.
const AGENT: &str = concat!("mercury/", env!("CARGO_PKG_VERSION"));
/// Meta's ids are numbers; those of other services that speak its language may be words.
const ID_CHARS_MAX: usize = 128;

#[derive(Deserialize)]
struct Facts {
    url: String,
    #[serde(default)]
    mime_type: String,
    #[serde(default)]
    file_size: Option<usize>,
}

impl<S: Secrets> Media for CloudApi<S> {
    async fn fetch(
        &self,
        shop: &ShopId,
        media_id: &str,
        bytes_max: usize,
    ) -> Result<File, MediaError> {
        let token = self.token(shop).await.map_err(|error| {
            tracing::error!(%error, "cannot fetch from WhatsApp");
            MediaError::Away
        })?;
        let fetched = timeout(PATIENCE, self.fetch_as(&token, media_id, bytes_max)).await;
        fetched.unwrap_or(Err(MediaError::Away))
    }
}

impl<S> CloudApi<S> {
    async fn fetch_as(
        &self,
        token: &Secret,
        media_id: &str,
        bytes_max: usize,
    ) -> Result<File, MediaError> {
        let facts = self.get(self.facts_url(media_id)?, token).await?;
        let facts = body(facts, FACTS_BYTES_MAX).await?;
        let facts: Facts = serde_json::from_slice(&facts).map_err(|_| MediaError::Away)?;
        if facts.file_size.is_some_and(|size| size > bytes_max) {
            return Err(MediaError::TooLarge);
        }
        let file = self.get(self.file_url(&facts.url)?, token).await?;
        let bytes = body(file, bytes_max).await?.into();
        Ok(File { mime_type: facts.mime_type, bytes })
    }

    fn facts_url(&self, media_id: &str) -> Result<Url, MediaError> {
        // It becomes part of a path, where anything else could lead elsewhere.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if media_id.is_empty() || media_id.len() > ID_CHARS_MAX || !media_id.bytes().all(plain) {
            return Err(MediaError::Gone);
        }
        let base_url = self.base_url.trim_end_matches('/');
        format!("{base_url}/{}/{media_id}", self.version).parse().map_err(|_| MediaError::Away)
    }

    /// Where Meta says the bytes are. The token is sent there, so only over TLS, or to the very
    /// server that was asked.
    fn file_url(&self, url: &str) -> Result<Url, MediaError> {
        let url: Url = url.parse().map_err(|_| MediaError::Away)?;
        let asked = self.base_url.parse::<Url>().map(|asked| asked.origin());
        let is_same = asked.is_ok_and(|asked| asked == url.origin());
        if url.scheme() == "https" || is_same { Ok(url) } else { Err(MediaError::Away) }
    }

    async fn get(&self, url: Url, token: &Secret) -> Result<Response, MediaError> {
        let request = self.http.get(url).bearer_auth(token.expose()).header(USER_AGENT, AGENT);
        let response = request.send().await.map_err(|_| MediaError::Away)?;
        match response.status() {
            status if status.is_success() => Ok(response),
            StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::BAD_REQUEST => {
                Err(MediaError::Gone)
            }
            status @ (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => {
                tracing::error!(status = status.as_u16(), "WhatsApp hands out no files");
                Err(MediaError::Away)
            }
            status => {
                tracing::warn!(status = status.as_u16(), "WhatsApp hands out no files now");
                Err(MediaError::Away)
            }
        }
    }
}

/// The body, unless it is longer than this; what is sent is believed, not what is announced.
async fn body(mut response: Response, bytes_max: usize) -> Result<Vec<u8>, MediaError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| MediaError::Away)? {
        if body.len() + chunk.len() > bytes_max {
            return Err(MediaError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
