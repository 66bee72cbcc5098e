//! HTTP requests from API Gateway (HTTP API, payload version 2) and the answers to them.
//! Absent: routes, limits, status codes; those belong to the use cases.

use crate::run::Fatal;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, Request, Response};
use lambda_http::{Body, service_fn};
use std::convert::Infallible;

/// Serves HTTP. The request's body is the raw bytes that were sent, as signatures need them.
pub async fn http<H, F>(handle: H) -> Result<(), Fatal>
where
    H: Fn(Request<Bytes>) -> F,
    F: Future<Output = Response<Bytes>> + Send,
{
    let answer = |request: lambda_http::Request| {
        // Boxed, like all use cases at this edge: the compiler gives up on futures nested deeper.
        let answered = Box::pin(handle(request.map(raw)));
        async move { Ok::<_, Infallible>(encoded(answered.await)) }
    };
    Ok(Box::pin(lambda_http::run(service_fn(answer))).await?)
}

/// The bytes that were sent; the runtime has undone the gateway's base 64 before.
pub(super) fn raw(body: Body) -> Bytes {
    match body {
        Body::Text(text) => Bytes::from(text),
        Body::Binary(bytes) => Bytes::from(bytes),
        // And whatever a later version of the runtime may bring.
        Body::Empty | _ => Bytes::new(),
    }
}

/// Text goes as text, everything else as base 64. API Gateway takes nothing else.
fn encoded(response: Response<Bytes>) -> Response<Body> {
    let (parts, bytes) = response.into_parts();
    let body = if bytes.is_empty() {
        Body::Empty
    } else if is_text(&parts.headers) {
        // A text that is not UTF-8 is sent as the bytes it is.
        match String::from_utf8(bytes.to_vec()) {
            Ok(text) => Body::Text(text),
            Err(_) => Body::Binary(bytes.to_vec()),
        }
    } else {
        Body::Binary(bytes.to_vec())
    };
    Response::from_parts(parts, body)
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let text = kind.starts_with("text/")
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
        || matches!(
            kind.as_str(),
            "application/json" | "application/javascript" | "application/xml"
        );
    text && !headers.contains_key(CONTENT_ENCODING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_arrive_as_the_bytes_that_were_sent() {
        assert_eq!(raw(Body::Empty), Bytes::new());
        assert_eq!(raw(Body::Text("{\"a\":\"\\u0169\"}".to_owned())), "{\"a\":\"\\u0169\"}");
        assert_eq!(raw(Body::Binary(vec![0, 255, 10])), [0, 255, 10].as_slice());
    }

    #[test]
    fn answers_leave_as_text_or_base_64() {
        let binary = |bytes: &[u8]| Body::Binary(bytes.to_vec());
        let text = |text: &str| Body::Text(text.to_owned());
        for (kind, encoding, bytes, expected) in [
            ("text/html; charset=utf-8", None, b"<p>".as_slice(), text("<p>")),
            ("Application/JSON", None, b"{}", text("{}")),
            ("image/svg+xml", None, b"<svg/>", text("<svg/>")),
            ("text/css", Some("gzip"), b"\x1f\x8b", binary(b"\x1f\x8b")),
            ("image/png", None, b"\x89PNG", binary(b"\x89PNG")),
            ("text/plain", None, b"\xff", binary(b"\xff")),
            ("", None, b"x", binary(b"x")),
            ("text/html", None, b"", Body::Empty),
        ] {
            let mut response = Response::builder().header(CONTENT_TYPE, kind);
            if let Some(encoding) = encoding {
                response = response.header(CONTENT_ENCODING, encoding);
            }
            let response = response.body(Bytes::from_static(bytes)).unwrap();
            assert_eq!(encoded(response).into_body(), expected, "{kind} {encoding:?}");
        }
    }
}
