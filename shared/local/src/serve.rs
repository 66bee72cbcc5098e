//! HTTP: routes, limits, and what every answer carries. What is answered is decided elsewhere.

use crate::demo;
use crate::dev;
use crate::dev::threads::Threads;
use crate::file::file;
use crate::shop::Parts;
use crate::store::link;
use crate::store::staging::{self, Received};
use crate::store::table::EmbeddedTable;
use app::{store, storefront, webhook_intake};
use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, FromRef, Request, State};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{any, get, post};
use axum::serve::ListenerExt;
use bytes::Bytes;
use futures_util::FutureExt;
use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{StatusCode, request};
use ports::clock::Clock;
use std::panic::AssertUnwindSafe;
use tokio::net::TcpListener;
use tokio::sync::watch;
use views::pages::home::{HomePage, HomeShop};

/// The largest body but for the webhook's: a picture of a payment and its form.
const BODY_BYTES_MAX: usize = 6 * 1024 * 1024;
const TOO_LARGE: &str = "This is more than can be taken at once. Send a smaller picture.";
const FILE_TOO_LARGE: &str = "That file is larger than can be taken. Go back and choose another.";
const FORM_OVER: &str =
    "This form is no longer good. Go back, load the page again and choose the file once more.";
const CUT_OFF: &str = "The request broke off before its end.";
/// What is said where nobody but us can help.
pub(crate) const BROKEN: &str = "Something went wrong on our side. Go back and try again.";

/// What every answer carries unless it has its own.
const HEADERS: [(HeaderName, &str); 3] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'self'; img-src 'self' data:; form-action 'self' https://wa.me; \
         frame-ancestors 'none'; base-uri 'none'",
    ),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
];

/// What the routes work with.
#[derive(Debug, Clone)]
pub struct Site {
    /// The parts of the shop.
    pub parts: Parts,
    /// What is said on the phones.
    pub threads: Threads<EmbeddedTable>,
    /// Turns true when the shop closes.
    pub closed: watch::Receiver<bool>,
    /// Whether the phones answer at all.
    pub has_phones: bool,
    /// What the web shop knows of where it runs.
    pub storefront: storefront::Site,
}

impl FromRef<Site> for Parts {
    fn from_ref(site: &Site) -> Self {
        site.parts.clone()
    }
}

/// All routes.
pub fn router(site: Site) -> Router {
    let webhook = any(webhook).layer(DefaultBodyLimit::max(webhook_intake::BODY_BYTES_MAX));
    let phones = if site.has_phones { dev::routes() } else { Router::new() };
    Router::new()
        .route("/", get(home))
        .route("/health", get(health))
        .route(webhook_intake::PATH, webhook)
        .route(&format!("{}{{*key}}", link::PATH), get(file))
        .route(staging::PATH, post(receive))
        .merge(phones)
        .fallback(shop)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(middleware::from_fn(guarded))
        .with_state(site)
}

/// Serves until the shop closes, and then what has been asked before.
pub async fn until_closed(
    listener: TcpListener,
    router: Router,
    mut closed: watch::Receiver<bool>,
) -> std::io::Result<()> {
    // An answer is small and somebody waits for it.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router)
        .with_graceful_shutdown(async move {
            // The sender is gone only when the shop is.
            let _ = closed.wait_for(|closed| *closed).await;
        })
        .await
}

async fn health(State(parts): State<Parts>) -> Response {
    if parts.store.is_healthy() {
        "ok".into_response()
    } else {
        let sentence = "The store cannot write: look at the disk, then start Mercury again.";
        (StatusCode::SERVICE_UNAVAILABLE, sentence).into_response()
    }
}

/// The start page; where there are no phones to show, the first shop.
async fn home(State(site): State<Site>) -> Response {
    if !site.has_phones {
        return Redirect::to("/s/kilima/").into_response();
    }
    let mut shops = Vec::new();
    for slug in demo::SLUGS {
        let Ok(slug) = slug.parse() else { continue };
        match store::shop::by_slug(&site.parts.table, &slug).await {
            Ok(shop) => shops.extend(shop.as_ref().map(HomeShop::new)),
            Err(error) => {
                tracing::error!(%error, "the start page could not be made");
                return (StatusCode::SERVICE_UNAVAILABLE, BROKEN).into_response();
            }
        }
    }
    let page = HomePage { shops, chat_href: dev::CHAT.to_owned() };
    let html = page.render().expect("templates render into memory, which cannot fail");
    Html(html).into_response()
}

async fn webhook(
    State(parts): State<Parts>,
    head: request::Parts,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return unread(&rejection),
    };
    let request = Request::from_parts(head, body);
    let answer = webhook_intake::handle(&parts.queue, &parts.secrets, &parts.clock, request).await;
    answer.map(Body::from)
}

async fn shop(
    State(site): State<Site>,
    head: request::Parts,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return unread(&rejection),
    };
    let request = Request::from_parts(head, body);
    let Parts { table, queue, files, secrets, clock, .. } = &site.parts;
    let inspector = &pdf::Inspector;
    let answer = storefront::handle(
        &site.storefront,
        table,
        queue,
        files,
        secrets,
        inspector,
        clock,
        request,
    )
    .await;
    answer.map(Body::from)
}

/// Takes a file that a browser sends by a form, as it comes.
async fn receive(State(parts): State<Parts>, request: Request) -> Response {
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default().to_owned();
    let body = request.into_body().into_data_stream();
    match parts.files.receive(&content_type, body, parts.clock.now()).await {
        Ok(Received::Led { back }) => Redirect::to(&back).into_response(),
        Ok(Received::Refused) => (StatusCode::FORBIDDEN, FORM_OVER).into_response(),
        Ok(Received::TooLarge) => (StatusCode::PAYLOAD_TOO_LARGE, FILE_TOO_LARGE).into_response(),
        Ok(Received::Unread) => (StatusCode::BAD_REQUEST, CUT_OFF).into_response(),
        Err(error) => {
            tracing::error!(%error, "a file could not be taken");
            (StatusCode::SERVICE_UNAVAILABLE, BROKEN).into_response()
        }
    }
}

fn unread(rejection: &BytesRejection) -> Response {
    let status = rejection.status();
    let sentence = if status == StatusCode::PAYLOAD_TOO_LARGE { TOO_LARGE } else { CUT_OFF };
    (status, sentence).into_response()
}

/// Turns a panic into an answer, and adds what every answer carries.
async fn guarded(request: Request, next: Next) -> Response {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response = answer.unwrap_or_else(|_| broken());
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

fn broken() -> Response {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Something went wrong</title>\
         <h1>Something went wrong</h1><p>{BROKEN}</p>"
    );
    (StatusCode::INTERNAL_SERVER_ERROR, Html(page)).into_response()
}
