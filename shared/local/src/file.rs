//! Files, for whoever has a link to one that is still good: whole, or from some byte to another, as
//! browsers ask that were cut off. Deliberately absent: several ranges in one answer, for which the
//! whole file is sent, as RFC 9110 allows.

use crate::serve::BROKEN;
use crate::shop::Parts;
use crate::store::files::Shown;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::{Stream, stream};
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE,
    ETAG, HeaderMap, HeaderName, IF_RANGE, RANGE,
};
use http::{StatusCode, Uri};
use ports::clock::Clock;
use ports::files::disposition;
use std::io::SeekFrom;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt};

/// So much of a file is in memory while it is sent.
const PART_BYTES: usize = 64 * 1024;
const LINK_OVER: &str = "This link is no longer good. Go back to the page and follow it again.";

/// What of a file is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Whole,
    /// From a byte to another, which is part of it.
    Part {
        first: u64,
        last: u64,
    },
    /// What begins behind its end.
    Beyond,
}

impl Wanted {
    /// What a `Range` header asks for of so many bytes; what cannot be read asks for nothing special.
    fn read(range: &str, bytes: u64) -> Self {
        let Some((first, last)) = range.strip_prefix("bytes=").and_then(|it| it.split_once('-'))
        else {
            return Self::Whole;
        };
        let end = bytes.saturating_sub(1);
        match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
            (Ok(first), _) if bytes <= first => Self::Beyond,
            (Ok(first), Ok(last)) if first <= last => Self::Part { first, last: last.min(end) },
            (Ok(first), Err(_)) if last.trim().is_empty() => Self::Part { first, last: end },
            (Err(_), Ok(0)) if first.trim().is_empty() => Self::Beyond,
            (Err(_), Ok(_)) if first.trim().is_empty() && bytes == 0 => Self::Beyond,
            (Err(_), Ok(few)) if first.trim().is_empty() => {
                Self::Part { first: bytes.saturating_sub(few), last: end }
            }
            _ => Self::Whole,
        }
    }
}

/// A file, or what of it is asked for.
pub(crate) async fn file(State(parts): State<Parts>, uri: Uri, asked: HeaderMap) -> Response {
    let link = uri.path_and_query().map_or("", |whole| whole.as_str());
    let shown = match parts.files.follow(link, parts.clock.now()).await {
        Ok(Some(shown)) => shown,
        Ok(None) => return (StatusCode::FORBIDDEN, LINK_OVER).into_response(),
        Err(error) => {
            tracing::error!(%error, "a file could not be shown");
            return (StatusCode::SERVICE_UNAVAILABLE, BROKEN).into_response();
        }
    };
    answered(shown, &asked).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a file could not be shown from its middle");
        (StatusCode::SERVICE_UNAVAILABLE, BROKEN).into_response()
    })
}

async fn answered(shown: Shown, asked: &HeaderMap) -> std::io::Result<Response> {
    let Shown { mime_type, name, bytes, version, mut file } = shown;
    let said = |name: HeaderName| asked.get(name).and_then(|value| value.to_str().ok());
    // Who has the beginning of another file gets the whole of this one.
    let is_same = said(IF_RANGE).is_none_or(|known| known == version);
    let wanted = said(RANGE).filter(|_| is_same);
    let headers = [
        (CONTENT_TYPE, mime_type),
        (CONTENT_DISPOSITION, disposition(&name)),
        (CACHE_CONTROL, "private, no-store".to_owned()),
        (ACCEPT_RANGES, "bytes".to_owned()),
        (ETAG, version),
    ];
    Ok(match wanted.map_or(Wanted::Whole, |range| Wanted::read(range, bytes)) {
        Wanted::Whole => {
            let length = [(CONTENT_LENGTH, bytes.to_string())];
            (headers, length, Body::from_stream(parts_of(file))).into_response()
        }
        Wanted::Part { first, last } => {
            file.seek(SeekFrom::Start(first)).await?;
            let length = last - first + 1;
            let part = [
                (CONTENT_LENGTH, length.to_string()),
                (CONTENT_RANGE, format!("bytes {first}-{last}/{bytes}")),
            ];
            let body = Body::from_stream(parts_of(file.take(length)));
            (StatusCode::PARTIAL_CONTENT, headers, part, body).into_response()
        }
        Wanted::Beyond => {
            let range = [(CONTENT_RANGE, format!("bytes */{bytes}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, range).into_response()
        }
    })
}

/// A file's bytes, a part at a time.
fn parts_of(
    file: impl AsyncRead + Send + Unpin + 'static,
) -> impl Stream<Item = std::io::Result<Bytes>> + Send {
    stream::try_unfold(file, async |mut file| {
        let mut part = Vec::with_capacity(PART_BYTES);
        let read = file.read_buf(&mut part).await?;
        Ok((read > 0).then(|| (Bytes::from(part), file)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_browsers_write_them() {
        let part = |first, last| Wanted::Part { first, last };
        for (range, bytes, wanted) in [
            ("bytes=0-", 100, part(0, 99)),
            ("bytes=40-", 100, part(40, 99)),
            ("bytes=40-49", 100, part(40, 49)),
            ("bytes=99-99", 100, part(99, 99)),
            ("bytes=40-1000", 100, part(40, 99)),
            ("bytes=-10", 100, part(90, 99)),
            ("bytes=-1000", 100, part(0, 99)),
            ("bytes=100-", 100, Wanted::Beyond),
            ("bytes=0-", 0, Wanted::Beyond),
            ("bytes=-0", 100, Wanted::Beyond),
            ("bytes=-5", 0, Wanted::Beyond),
            ("bytes=50-40", 100, Wanted::Whole),
            ("bytes=0-9,20-29", 100, Wanted::Whole),
            ("bytes=-", 100, Wanted::Whole),
            ("bytes=a-b", 100, Wanted::Whole),
            ("lines=1-2", 100, Wanted::Whole),
            ("bytes=99999999999999999999-", 100, Wanted::Whole),
        ] {
            assert_eq!(Wanted::read(range, bytes), wanted, "{range} of {bytes}");
        }
    }
}
