//! `/dev/chat`: the page with the two phones and the two files it loads, built into the binary.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};

/// The page.
pub async fn html() -> Response {
    file("text/html; charset=utf-8", include_str!("../../../../templates/pages/dev_chat.html"))
}

/// Its look.
pub async fn css() -> Response {
    file("text/css; charset=utf-8", include_str!("../../../../templates/pages/dev_chat.css"))
}

/// Its script.
pub async fn js() -> Response {
    file("text/javascript; charset=utf-8", include_str!("../../../../templates/pages/dev_chat.js"))
}

/// Never kept by the browser: the next start may bring another.
fn file(content_type: &'static str, body: &'static str) -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, body).into_response()
}
