//! A provider at its address: one errand there and back, in the time given.
//! Tries again by the rules that Anthropic and OpenAI have for their own libraries: what passes,
//! twice more, after the wait that the provider names or half a second, a second and so on, as long
//! as that leaves time. Nothing that is sent changes anything there, so a try may be repeated.

use super::refusal::{self, Failure};
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use ports::words::{Why, WordsError};
use reqwest::{RequestBuilder, Response, Url};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// An answer is some kilobytes, a hundred vectors a few megabytes; a longer one is somebody's fault.
const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;

/// How often to try, and how long to wait in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tries {
    /// Tries after the first.
    pub more: u32,
    /// The first wait; each one doubles.
    pub first_wait: Duration,
    /// The longest wait.
    pub longest_wait: Duration,
}

impl Default for Tries {
    fn default() -> Self {
        Self {
            more: 2,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(8),
        }
    }
}

/// A provider at its address.
#[derive(Debug, Clone)]
pub struct Service<S> {
    /// The process's one client.
    pub http: reqwest::Client,
    /// Where the provider is, up to where its documentation begins its paths.
    pub base_url: String,
    /// The name of our key; none where none is asked for.
    pub key: Option<SecretName>,
    /// Where the key is.
    pub secrets: S,
    /// How often to try.
    pub tries: Tries,
}

/// One errand.
pub(super) struct Errand<'a> {
    /// Where to, after the address.
    pub(super) path: &'a str,
    /// Our id of it.
    pub(super) reference: &'a str,
    /// How long it may take in all.
    pub(super) patience: Duration,
}

impl<S: Secrets> Service<S> {
    /// Runs an errand: `dress` puts key and body on a request, `read` reads what comes back.
    pub(super) async fn run<T>(
        &self,
        errand: &Errand<'_>,
        dress: impl Fn(RequestBuilder, Option<&Secret>) -> RequestBuilder + Send + Sync,
        read: impl Fn(&[u8]) -> Result<T, Failure> + Send + Sync,
    ) -> Result<T, WordsError> {
        let end = Instant::now() + errand.patience;
        let mut tried = 0;
        loop {
            let time_over = || Failure {
                error: WordsError::Later { why: Why::TooSlow, after: None },
                again: false,
            };
            let one = self.try_once(errand.path, end, &dress, &read);
            let failure = match timeout_at(end, one).await {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(failure)) if Instant::now() < end => failure,
                // What breaks at the end broke because of it.
                Ok(Err(_)) | Err(_) => time_over(),
            };
            let wait = self.tries.wait(errand.reference, tried, &failure.error);
            let in_time = Instant::now() + wait < end;
            if !failure.again || tried >= self.tries.more || !in_time {
                if let WordsError::Misconfigured { .. } = failure.error {
                    tracing::error!(error = %failure.error, "cannot ask the model");
                }
                return Err(failure.error);
            }
            tracing::info!(error = %failure.error, "asks the model again");
            sleep(wait).await;
            tried += 1;
        }
    }

    async fn try_once<T>(
        &self,
        path: &str,
        end: Instant,
        dress: &(impl Fn(RequestBuilder, Option<&Secret>) -> RequestBuilder + Send + Sync),
        read: &(impl Fn(&[u8]) -> Result<T, Failure> + Send + Sync),
    ) -> Result<T, Failure> {
        let key = self.key().await?;
        let url = self.url(path, key.is_some())?;
        // The client's own patience is for services that answer at once.
        let left = end.saturating_duration_since(Instant::now());
        let request = dress(self.http.post(url).timeout(left), key.as_ref());
        let mut response = request.send().await.map_err(|error| broken(&error))?;
        let status = response.status();
        let body = body(&mut response).await;
        if status.is_success() {
            return read(&body?);
        }
        // A refusal that breaks off is still one.
        Err(refusal::read(status.as_u16(), response.headers(), &body.unwrap_or_default()))
    }

    async fn key(&self) -> Result<Option<Secret>, Failure> {
        let Some(name) = self.key.clone() else { return Ok(None) };
        match self.secrets.get(name).await {
            Ok(key) => Ok(Some(key)),
            Err(SecretError::Missing(_)) => Err(Failure::misconfigured(Why::Key)),
            Err(SecretError::Unavailable { .. }) => Err(Failure::later(Why::Key)),
        }
    }

    fn url(&self, path: &str, with_key: bool) -> Result<Url, Failure> {
        let wrong = || Failure::misconfigured(Why::Address);
        let url = format!("{}{path}", self.base_url.trim_end_matches('/'));
        let url: Url = url.parse().map_err(|_| wrong())?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let literal = host.parse::<std::net::IpAddr>();
        let here = host == "localhost" || literal.is_ok_and(|address| address.is_loopback());
        match url.scheme() {
            "https" => Ok(url),
            // Without a key a model in one's own network may be asked in plain.
            "http" if here || !with_key => Ok(url),
            _ => Err(wrong()),
        }
    }
}

impl Tries {
    /// How long to wait after a try: what the provider says, or twice as long as the last time,
    /// less up to a quarter, so that all who were turned away together do not come back together.
    fn wait(&self, reference: &str, tried: u32, error: &WordsError) -> Duration {
        if let WordsError::Later { after: Some(after), .. } = error
            && !after.is_zero()
        {
            return *after;
        }
        let doubled = self.first_wait.saturating_mul(2_u32.saturating_pow(tried));
        let wait = doubled.min(self.longest_wait);
        let mut spread = DefaultHasher::new();
        (reference, tried).hash(&mut spread);
        let spread = u32::try_from(spread.finish() % 256).unwrap_or(0);
        wait.saturating_sub(wait.saturating_mul(spread) / 1024)
    }
}

/// What an error before or amid an answer means.
fn broken(error: &reqwest::Error) -> Failure {
    if error.is_builder() {
        Failure::misconfigured(Why::Address)
    } else {
        Failure::later(Why::Unreachable)
    }
}

async fn body(response: &mut Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| broken(&error))? {
        if body.len() + chunk.len() > BODY_BYTES_MAX {
            return Err(Failure::never(Why::TooLong));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(after: Option<u64>) -> WordsError {
        let after = after.map(Duration::from_millis);
        WordsError::Later { why: Why::Unreachable, after }
    }

    #[test]
    fn waits_double_and_spread() {
        let tries = Tries::default();
        for (tried, least, most) in [
            (0, 375, 500),
            (1, 750, 1_000),
            (2, 1_500, 2_000),
            (4, 6_000, 8_000),
            (40, 6_000, 8_000),
        ] {
            let waits = (0..200).map(|id| tries.wait(&format!("msg-{id}"), tried, &later(None)));
            let waits: std::collections::BTreeSet<_> = waits.collect();
            let bounds = Duration::from_millis(least)..=Duration::from_millis(most);
            assert!(waits.iter().all(|wait| bounds.contains(wait)), "{tried}: {waits:?}");
            assert!(waits.len() > 50, "{tried}");
        }
        assert_eq!(tries.wait("a", 1, &later(None)), tries.wait("a", 1, &later(None)));
        assert_eq!(tries.wait("a", 0, &later(Some(7))), Duration::from_millis(7));
        assert!(tries.wait("a", 0, &later(Some(0))) >= Duration::from_millis(375));
    }

    #[test]
    fn a_key_is_never_sent_in_plain_to_another_machine() {
        let url = |base_url: &str, with_key| {
            let service = Service {
                http: crate::http::client().unwrap(),
                base_url: base_url.to_owned(),
                key: None,
                secrets: ports::secrets::FixedSecrets::new(),
                tries: Tries::default(),
            };
            service.url("/v1/x", with_key).map(String::from).ok()
        };
        for (base_url, without, with) in [
            ("https://api.example/", Some("https://api.example/v1/x"), true),
            ("http://127.0.0.1:11434", Some("http://127.0.0.1:11434/v1/x"), true),
            ("http://[::1]:1/", Some("http://[::1]:1/v1/x"), true),
            ("http://localhost", Some("http://localhost/v1/x"), true),
            ("http://10.0.0.8:11434", Some("http://10.0.0.8:11434/v1/x"), false),
            ("ftp://api.example", None, false),
            ("api.example", None, false),
            ("", None, false),
        ] {
            assert_eq!(url(base_url, false).as_deref(), without, "{base_url}");
            assert_eq!(url(base_url, true).as_deref(), without.filter(|_| with), "{base_url}");
        }
    }
}
