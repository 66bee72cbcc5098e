//! The one HTTP client of a process: its connections and TLS sessions are shared.

use reqwest::redirect::Policy;
use std::time::Duration;

/// How long a connection may take to stand.
const CONNECT: Duration = Duration::from_secs(3);
/// How long a request may take in all; well below the time a function is given.
const TOTAL: Duration = Duration::from_secs(10);
/// Shorter than servers keep an idle connection: a request on one that is just being closed ends
/// with nobody knowing what became of it.
const IDLE: Duration = Duration::from_secs(20);

/// Builds the client. Fails only when the machine has no usable certificate store.
pub fn client() -> Result<reqwest::Client, reqwest::Error> {
    builder().build()
}

/// What every client of ours keeps to.
pub(crate) fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .connect_timeout(CONNECT)
        .timeout(TOTAL)
        .pool_idle_timeout(IDLE)
        // No service of ours redirects; following one could carry a token elsewhere.
        .redirect(Policy::none())
}

/// Whether an address is one that tokens may travel to: encrypted, or on this machine.
pub(crate) fn is_safe(url: &str) -> bool {
    let Ok(url) = url.parse::<reqwest::Url>() else { return false };
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let literal = host.parse::<std::net::IpAddr>();
    let here = host == "localhost" || literal.is_ok_and(|address| address.is_loopback());
    url.scheme() == "https" || url.scheme() == "http" && here
}
