//! Other programs: posts one signed event and looks at nothing but the status of the answer.
//! Deliberately absent: redirects, which could lead anywhere, a proxy, which would look up names
//! itself, and the body of the answer, which may be endless.

mod address;

use address::{NotAllowed, Resolver};
use domain::webhook::Ending;
use ports::hooks::{Hooks, Post, Unacceptable};
use reqwest::Url;
use reqwest::header::{CONTENT_TYPE, USER_AGENT};
use std::error::Error;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// How long a try may take in all.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Where events may be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// To public addresses, encrypted.
    Internet,
    /// Also to this machine, where plain HTTP will do.
    ThisMachineToo,
}

/// The way to other programs over HTTP.
#[derive(Debug, Clone)]
pub struct HttpHooks {
    http: reqwest::Client,
    reach: Reach,
}

impl HttpHooks {
    /// A way of this reach whose tries take no longer than `patience`. Fails only when the machine
    /// has no usable certificate store.
    pub fn new(reach: Reach, patience: Duration) -> Result<Self, reqwest::Error> {
        let http = crate::http::builder()
            .timeout(patience)
            .no_proxy()
            .dns_resolver(Arc::new(Resolver::new(reach)))
            .build()?;
        Ok(Self { http, reach })
    }

    fn checked(&self, url: &str) -> Result<Url, Unacceptable> {
        let url: Url = url.parse().map_err(|_| Unacceptable::Malformed)?;
        let has_user = !url.username().is_empty() || url.password().is_some();
        let host = url.host_str().filter(|host| !host.is_empty());
        let Some(host) = host.filter(|_| !has_user && url.fragment().is_none()) else {
            return Err(Unacceptable::Malformed);
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let literal: Option<IpAddr> = host.parse().ok();
        let here = host == "localhost" || literal.is_some_and(|address| address.is_loopback());
        let may_be_here = here && self.reach == Reach::ThisMachineToo;
        match url.scheme() {
            "https" => {}
            "http" if may_be_here => {}
            "http" => return Err(Unacceptable::Unencrypted),
            _ => return Err(Unacceptable::Malformed),
        }
        // A literal is never looked up, so the resolver does not see it.
        let private = literal.is_some_and(|address| !address::is_public(address));
        if (private || here) && !may_be_here {
            return Err(Unacceptable::Private);
        }
        Ok(url)
    }

    async fn post_to(&self, url: Url, post: &Post) -> Ending {
        let sent = self
            .http
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT, concat!("Mercury/", env!("CARGO_PKG_VERSION")))
            .header("webhook-id", &post.id)
            .header("webhook-timestamp", post.timestamp)
            .header("webhook-signature", &post.signature)
            .body(post.body.clone())
            .send();
        match sent.await {
            Ok(response) => Ending::Answered(response.status().as_u16()),
            Err(error) if is_forbidden(&error) => Ending::Forbidden,
            Err(error) if error.is_timeout() => Ending::TimedOut,
            Err(_) => Ending::Unreachable,
        }
    }
}

impl Hooks for HttpHooks {
    fn check(&self, url: &str) -> Result<(), Unacceptable> {
        self.checked(url).map(|_| ())
    }

    async fn post(&self, post: &Post) -> Ending {
        match self.checked(&post.url) {
            Ok(url) => self.post_to(url, post).await,
            Err(_) => Ending::Forbidden,
        }
    }
}

/// Whether the resolver stands behind an error.
fn is_forbidden(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<NotAllowed>() {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_refused_when_it_is_looked_up() {
        let post = Post {
            url: String::new(),
            id: "evt_1".to_owned(),
            timestamp: 1,
            signature: "v1,AAAA".to_owned(),
            body: "{}".to_owned(),
        };
        // Nobody listens on port 1: who is let through finds nobody.
        for (reach, ending) in
            [(Reach::Internet, Ending::Forbidden), (Reach::ThisMachineToo, Ending::Unreachable)]
        {
            let hooks = HttpHooks::new(reach, PATIENCE).unwrap();
            let url = "https://localhost:1/".parse().unwrap();
            assert_eq!(hooks.post_to(url, &post).await, ending, "{reach:?}");
        }
    }

    #[test]
    fn addresses_are_public_and_encrypted() {
        let reach = |reach| HttpHooks::new(reach, PATIENCE).unwrap();
        let (internet, local) = (reach(Reach::Internet), reach(Reach::ThisMachineToo));
        let (malformed, unencrypted, private) = (
            Err(Unacceptable::Malformed),
            Err(Unacceptable::Unencrypted),
            Err(Unacceptable::Private),
        );
        for (url, on_the_internet, here) in [
            ("https://n8n.example/webhook/1?token=x", Ok(()), Ok(())),
            ("https://n8n.example:8443/", Ok(()), Ok(())),
            ("https://93.184.216.34/", Ok(()), Ok(())),
            ("http://n8n.example/", unencrypted, unencrypted),
            ("http://127.0.0.1:5678/webhook", unencrypted, Ok(())),
            ("http://localhost:5678/webhook", unencrypted, Ok(())),
            ("http://[::1]:5678/", unencrypted, Ok(())),
            ("https://localhost/", private, Ok(())),
            ("https://127.0.0.1:9001/2018-06-01/runtime", private, Ok(())),
            ("https://2130706433/", private, Ok(())),
            ("https://169.254.169.254/latest/meta-data", private, private),
            ("https://10.0.0.8/", private, private),
            ("http://192.168.1.1/", unencrypted, unencrypted),
            ("https://[fd00::1]/", private, private),
            ("https://[::ffff:127.0.0.1]/", private, private),
            ("https://user:pass@n8n.example/", malformed, malformed),
            ("https://n8n.example/#x", malformed, malformed),
            ("ftp://n8n.example/", malformed, malformed),
            ("n8n.example", malformed, malformed),
            ("https://", malformed, malformed),
            ("", malformed, malformed),
        ] {
            assert_eq!(internet.check(url), on_the_internet, "{url}");
            assert_eq!(local.check(url), here, "{url}");
        }
    }
}
