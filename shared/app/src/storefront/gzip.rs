//! Texts leave compressed when the browser takes them so and it pays. One rule for every server.

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, HeaderValue, Response, header};
use std::io::Write;

/// Smaller texts fit one packet either way.
const BYTES_MIN: usize = 1_200;

/// The response as this browser should get it.
pub(super) fn compressed(response: Response<Bytes>, asked: &HeaderMap) -> Response<Bytes> {
    let (mut parts, body) = response.into_parts();
    if !is_text(&parts.headers) || parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Response::from_parts(parts, body);
    }
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if body.len() < BYTES_MIN || !takes_gzip(asked) {
        return Response::from_parts(parts, body);
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    match encoder.write_all(&body).and_then(|()| encoder.finish()) {
        Ok(smaller) if smaller.len() < body.len() => {
            let gzip = HeaderValue::from_static("gzip");
            parts.headers.insert(header::CONTENT_ENCODING, gzip);
            Response::from_parts(parts, smaller.into())
        }
        Ok(_) | Err(_) => Response::from_parts(parts, body),
    }
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| {
        kind.starts_with("text/") || kind.starts_with("image/svg+xml") || kind.contains("json")
    })
}

/// Whether `gzip` is named with a weight above nothing.
fn takes_gzip(asked: &HeaderMap) -> bool {
    asked
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
            let refused = parts.any(|part| {
                let weight = part.to_ascii_lowercase().replace(' ', "");
                weight
                    .strip_prefix("q=")
                    .is_some_and(|weight| weight.bytes().all(|byte| b"0.".contains(&byte)))
            });
            is_gzip && !refused
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn answer(kind: &'static str, body: &[u8], asked: Option<&'static str>) -> Response<Bytes> {
        let mut headers = HeaderMap::new();
        if let Some(asked) = asked {
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(asked));
        }
        let response = Response::builder().header(header::CONTENT_TYPE, kind);
        compressed(response.body(Bytes::copy_from_slice(body)).unwrap(), &headers)
    }

    #[test]
    fn long_texts_leave_compressed_for_those_who_take_it() {
        let long = "sugar and soap. ".repeat(200);
        for (kind, body, asked, expected) in [
            ("text/html; charset=utf-8", long.as_str(), Some("gzip, deflate, br"), true),
            ("text/css", &long, Some("br;q=1, GZIP;q=0.5"), true),
            ("image/svg+xml", &long, Some("gzip"), true),
            ("text/html", &long, Some("gzip;q=0, br"), false),
            ("text/html", &long, Some("gzip; q=0.000"), false),
            ("text/html", &long, Some("br"), false),
            ("text/html", &long, None, false),
            ("text/html", "short", Some("gzip"), false),
            ("image/png", &long, Some("gzip"), false),
        ] {
            let response = answer(kind, body.as_bytes(), asked);
            let encoding = response.headers().get(header::CONTENT_ENCODING);
            assert_eq!(encoding.is_some(), expected, "{kind} {asked:?}");
            assert_eq!(response.headers().contains_key(header::VARY), kind != "image/png");
            let mut read = String::new();
            if expected {
                assert!(response.body().len() < body.len());
                GzDecoder::new(&response.body()[..]).read_to_string(&mut read).unwrap();
            } else {
                read = String::from_utf8(response.body().to_vec()).unwrap();
            }
            assert_eq!(read, body);
        }
    }
}
