//! An HTTP request as the pages read it: path, query, form, cookies. Nothing in it is believed.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, header};
use std::collections::BTreeMap;

/// A form larger than this is no form of ours; pictures have their own limit.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// A request, taken apart.
pub(super) struct Asked {
    pub(super) method: Method,
    path: String,
    query: BTreeMap<String, String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Asked {
    pub(super) fn new(request: Request<Bytes>) -> Self {
        let (parts, body) = request.into_parts();
        // A HEAD is a GET whose body the server leaves out.
        let method = if parts.method == Method::HEAD { Method::GET } else { parts.method };
        Self {
            method,
            path: parts.uri.path().to_owned(),
            query: pairs(parts.uri.query().unwrap_or_default().as_bytes()),
            headers: parts.headers,
            body,
        }
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The parts between the slashes; a slash at the end leaves an empty last part.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.path.trim_start_matches('/').split('/').collect()
    }

    /// A parameter of the address, empty when missing.
    pub(super) fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The fields of a form; none when the body is no form of ours.
    pub(super) fn form(&self) -> Option<Form> {
        let kind = self.content_type();
        let is_form = kind.starts_with("application/x-www-form-urlencoded");
        (is_form && self.body.len() <= FORM_BYTES_MAX).then(|| Form(pairs(&self.body)))
    }

    pub(super) fn content_type(&self) -> &str {
        self.headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// A cookie's value.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Whether the visitor holds a phone, on which WhatsApp most likely is.
    pub(super) fn is_mobile(&self) -> bool {
        let hinted = self
            .headers
            .get("sec-ch-ua-mobile")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value == "?1");
        let agent = self.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let agent = agent.unwrap_or_default();
        hinted || ["Android", "iPhone", "Mobile"].iter().any(|word| agent.contains(word))
    }
}

/// The fields of a form.
#[derive(Debug, Default)]
pub(super) struct Form(BTreeMap<String, String>);

impl Form {
    pub(super) fn of(fields: BTreeMap<String, String>) -> Self {
        Self(fields)
    }

    /// A field without the spaces around it, empty when missing.
    pub(super) fn field(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }
}

/// Pairs by name; of several with one name the last counts.
fn pairs(encoded: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(encoded)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}
