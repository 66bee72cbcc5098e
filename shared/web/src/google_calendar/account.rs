//! The service account by which Google lets us in: a JSON file with a key, a signed assertion for
//! which it hands out a token, and that token until shortly before it is over.
//! Invariant: neither the key nor an assertion or a token reaches a log or an error.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use domain::calendar::link::Need;
use domain::time::Timestamp;
use ports::calendars::CalendarError;
use ports::secrets::Secret;
use reqwest::Url;
use serde::{Deserialize, Serialize};

/// What the account may do; it reaches only calendars that are shared with it.
const SCOPE: &str = "https://www.googleapis.com/auth/calendar";
/// Where tokens are handed out, for a file that does not say it.
const TOKEN_URI: &str = "https://oauth2.googleapis.com/token";
/// Google's limit for an assertion.
const ASSERTION_SECONDS: i64 = 3_600;
/// A token is used until so long before it is over: no request may be on its way by then.
const MARGIN_SECONDS: i64 = 60;

/// The file as Google's console makes it.
#[derive(Deserialize)]
struct File {
    client_email: String,
    private_key: String,
    #[serde(default)]
    private_key_id: Option<String>,
    #[serde(default)]
    token_uri: Option<String>,
}

/// A service account.
pub(super) struct Account {
    /// Its address, which calendars are shared with.
    pub(super) email: String,
    /// Where its tokens are handed out.
    pub(super) token_uri: Url,
    key: RsaKeyPair,
    key_id: Option<String>,
}

/// A token and when it is used no more.
#[derive(Clone)]
pub(super) struct Token {
    /// What is sent with each request.
    pub(super) value: Secret,
    until: Timestamp,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Token(…)")
    }
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kid: Option<&'a str>,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    scope: &'static str,
    aud: &'a str,
    iat: i64,
    exp: i64,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: i64,
}

impl Account {
    /// Reads the file. One that can't be read is its owner's to mend.
    pub(super) fn read(secret: &Secret) -> Result<Self, CalendarError> {
        let broken = |part: &'static str| {
            move || {
                tracing::error!(part, "the file of the Google service account can't be used");
                CalendarError::Person(Need::Account)
            }
        };
        let file: Option<File> = serde_json::from_str(secret.expose()).ok();
        let file = file.ok_or_else(broken("its JSON"))?;
        let der = pkcs8(&file.private_key).ok_or_else(broken("private_key"))?;
        let key = RsaKeyPair::from_pkcs8(&der).ok().ok_or_else(broken("private_key"))?;
        let uri = file.token_uri.as_deref().unwrap_or(TOKEN_URI);
        let token_uri = Some(uri).filter(|uri| crate::http::is_safe(uri));
        let token_uri = token_uri.and_then(|uri| uri.parse().ok());
        let token_uri = token_uri.ok_or_else(broken("token_uri"))?;
        Ok(Self { email: file.client_email, token_uri, key, key_id: file.private_key_id })
    }

    /// The body of the request for a token: a form with an assertion.
    pub(super) fn form(&self, now: Timestamp) -> Result<String, CalendarError> {
        let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
        Ok(format!("grant_type={grant}&assertion={}", self.assertion(now)?))
    }

    fn assertion(&self, now: Timestamp) -> Result<String, CalendarError> {
        let iat = now.seconds();
        let header = Header { alg: "RS256", typ: "JWT", kid: self.key_id.as_deref() };
        let (iss, aud) = (&*self.email, self.token_uri.as_str());
        let claims = Claims { iss, scope: SCOPE, aud, iat, exp: iat + ASSERTION_SECONDS };
        let unsigned = format!("{}.{}", part(&header)?, part(&claims)?);
        let mut signature = vec![0; self.key.public_modulus_len()];
        let (padding, random) = (&RSA_PKCS1_SHA256, SystemRandom::new());
        let signed = self.key.sign(padding, &random, unsigned.as_bytes(), &mut signature);
        signed.map_err(|_| CalendarError::Person(Need::Account))?;
        Ok(format!("{unsigned}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

impl Token {
    /// The token that was handed out at `now`; none when the answer is no such thing.
    pub(super) fn read(body: &[u8], now: Timestamp) -> Option<Self> {
        let granted: Granted = serde_json::from_slice(body).ok()?;
        let seconds = granted.expires_in.clamp(0, ASSERTION_SECONDS) - MARGIN_SECONDS;
        let until = now.plus_millis(seconds * 1_000);
        Some(Self { value: Secret::new(granted.access_token), until })
    }

    /// Whether it is still used.
    pub(super) fn is_good(&self, now: Timestamp) -> bool {
        now < self.until
    }
}

fn part(value: &impl Serialize) -> Result<String, CalendarError> {
    let json = serde_json::to_vec(value);
    let json = json.map_err(|error| CalendarError::Broken(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(json))
}

/// The key of a PEM file.
fn pkcs8(pem: &str) -> Option<Vec<u8>> {
    let (_, rest) = pem.split_once("-----BEGIN PRIVATE KEY-----")?;
    let (inside, _) = rest.split_once("-----END PRIVATE KEY-----")?;
    STANDARD.decode(inside.split_whitespace().collect::<String>()).ok()
}
