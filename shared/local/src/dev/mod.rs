//! The phones that stand in for WhatsApp on this machine: a page with a customer's and an owner's
//! phone, and the same for scripts. Absent on AWS, and where others can reach the address.
//!
//! - [`threads`]: what was said; [`door`]: the way in, signed as WhatsApp would.
//! - [`messages`], [`events`], [`pictures`], [`page`]: the routes.
//! - [`webhooks`]: who gets the shops' events; an operator's work, on this machine for everybody.

pub mod door;
pub mod events;
pub mod messages;
pub mod page;
pub mod pictures;
pub mod threads;
pub mod webhooks;

use crate::serve::Site;
use app::store;
use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use domain::contact::Phone;
use domain::ids::Slug;
use domain::shop::Shop;
use http::StatusCode;
use http::header::HOST;
use http::uri::Authority;
use ports::table::Table;
use std::net::IpAddr;

/// The page with the two phones.
pub const CHAT: &str = "/dev/chat";

/// The routes of the phones.
pub fn routes() -> Router<Site> {
    Router::new()
        .route(CHAT, get(page::html))
        .route("/dev/chat.css", get(page::css))
        .route("/dev/chat.js", get(page::js))
        .route("/dev/events", get(events::stream))
        .route("/dev/messages", get(messages::list).post(messages::send))
        .route("/dev/pictures", post(pictures::send))
        .route("/dev/pictures/{id}", get(pictures::show))
        .route("/dev/webhooks", get(webhooks::list).post(webhooks::subscribe))
        .route("/dev/webhooks/redeliver", post(webhooks::redeliver))
        .layer(middleware::from_fn(only_here))
}

/// A page elsewhere can point a name of its own at this machine; it then has the wrong host.
async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let host = host.and_then(|host| host.parse::<Authority>().ok());
    if host.is_some_and(|host| is_here(host.host())) {
        next.run(request).await
    } else {
        Trouble::new(StatusCode::FORBIDDEN, "The phones answer on this machine only.")
            .into_response()
    }
}

fn is_here(host: &str) -> bool {
    let name = host.trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// What a route of the phones could not do, as a sentence.
#[derive(Debug)]
pub struct Trouble {
    status: StatusCode,
    sentence: String,
}

impl Trouble {
    fn new(status: StatusCode, sentence: impl Into<String>) -> Self {
        Self { status, sentence: sentence.into() }
    }

    fn bad(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, sentence)
    }

    /// The store does not answer. Its own words stay in the log.
    fn away(error: &impl std::fmt::Display) -> Self {
        tracing::warn!(%error, "the phones cannot reach the store");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "The store does not answer. Try again.")
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        (self.status, self.sentence).into_response()
    }
}

/// The shop of this name in addresses.
async fn shop_named(table: &impl Table, name: &str) -> Result<Shop, Trouble> {
    let unknown = || Trouble::new(StatusCode::NOT_FOUND, "There is no such shop.");
    let slug: Slug = name.parse().map_err(|_| unknown())?;
    let shop = store::shop::by_slug(table, &slug).await;
    shop.map_err(|error| Trouble::away(&error))?.ok_or_else(unknown)
}

/// A number as people of the shop's country type it.
fn phone_of(text: &str, shop: &Shop) -> Result<Phone, Trouble> {
    // A plus sign that nobody escaped arrives as a space.
    let text = text.strip_prefix(' ').map_or_else(|| text.to_owned(), |rest| format!("+{rest}"));
    Phone::from_local(&text, &shop.country_code)
        .map_err(|_| Trouble::bad("This is no phone number. Write it as +256700000100."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_here() {
        for host in ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"] {
            assert!(is_here(host), "{host}");
        }
        for host in ["example.com", "localhost.example.com", "10.0.0.1", "", "[::2]"] {
            assert!(!is_here(host), "{host}");
        }
    }
}
