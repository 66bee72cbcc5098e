//! HTTP requests from API Gateway (HTTP API, payload version 2) and the answers to them.
//! Absent: routes, limits, status codes; those belong to the use cases.

use crate::run::Fatal;
use crate::watch::{self, trace};
use bytes::Bytes;
use futures_util::FutureExt;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use lambda_http::{Body, Context, RequestExt, service_fn};
use ports::log;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::time::Instant;
use tracing::Instrument;

/// What is said after a panic.
const BROKEN: &str = "Something went wrong on our side. Go back and try again.";

/// Serves HTTP. The request's body is the raw bytes that were sent, as signatures need them.
pub async fn http<H, F>(handle: H) -> Result<(), Fatal>
where
    H: Fn(Request<Bytes>) -> F,
    F: Future<Output = Response<Bytes>> + Send,
{
    let answer = |request: lambda_http::Request| {
        let context = request.lambda_context();
        let is_head = request.method() == Method::HEAD;
        // Boxed, like all use cases at this edge: the compiler gives up on futures nested deeper.
        let work = Box::pin(handle(request.map(raw)));
        async move {
            let response = answered(&context, work).await;
            // Whoever asks for the head alone gets the headers of the whole.
            Ok::<_, Infallible>(if is_head { response.map(|_| Body::Empty) } else { response })
        }
    };
    Ok(Box::pin(lambda_http::run(service_fn(answer))).await?)
}

/// The answer to a request. A panic is answered too: the function lives on and nobody waits.
async fn answered(
    context: &Context,
    work: impl Future<Output = Response<Bytes>>,
) -> Response<Body> {
    let started = Instant::now();
    let span = log::empty_span();
    span.record("request_id", context.request_id.as_str());
    let header = trace::of_invocation(context);
    if let Some(id) = header.as_deref().and_then(trace::id) {
        span.record("trace_id", id);
    }
    let work = AssertUnwindSafe(work).catch_unwind().instrument(span.clone());
    let response = trace::within(header, work).await.unwrap_or_else(|_| broken());
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status = response.status().as_u16(), millis, "answered"));
    watch::end_invocation();
    encoded(response)
}

fn broken() -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(BROKEN.as_bytes()));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
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

    #[tokio::test]
    async fn a_panic_is_answered() {
        let panicking = async { panic!("words of a customer") };
        let response = answered(&Context::default(), panicking).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.into_body(), Body::Text(BROKEN.to_owned()));
    }

    #[tokio::test]
    async fn a_request_goes_on_with_its_trace() {
        let mut context = Context::default();
        context.xray_trace_id = Some("Root=1-aa-bb;Sampled=1".to_owned());
        let seen = async { Response::new(Bytes::from(trace::current().unwrap_or_default())) };
        let response = answered(&context, seen).await;
        assert_eq!(response.into_body(), Body::Binary(b"Root=1-aa-bb;Sampled=1".to_vec()));
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
