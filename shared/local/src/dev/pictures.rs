//! `/dev/pictures`: pictures that a phone sends, kept so that the page can show them; and voice
//! notes and files, which it does not play or open.

use super::door::{self, Holder, Sent};
use super::messages::{Draft, Taken, speak};
use super::{Trouble, phone_of, shop_named};
use crate::serve::Site;
use axum::Json;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use domain::ids::FileId;
use domain::media::{picture_type, sound_type};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use ports::clock::Clock;
use ports::files::{File, Files};
use serde::Deserialize;

/// WhatsApp's own limit for pictures.
const BYTES_MAX: usize = 5 * 1024 * 1024;
const NOT_TAKEN: &str = "Send a picture, a voice note or a file of up to 5 MB.";
/// What a file claims to be.
const FILE: &str = "application/octet-stream";
/// What the phone shows of a voice note.
const VOICE_NOTE: &str = "(voice note)";

/// Who sends it, and to which shop.
#[derive(Debug, Deserialize)]
pub struct Asked {
    shop: String,
    from: String,
    /// What a file is called.
    #[serde(default)]
    name: String,
    /// The words under a file.
    #[serde(default)]
    caption: String,
}

/// Sends a picture, a voice note or a file through the webhook. The type it claims keeps other sites'
/// forms away: a browser asks before it sends such a type across sites.
pub async fn send(
    State(site): State<Site>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Taken>), Trouble> {
    let Query(asked) = asked.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let bytes = body.map_err(|_| Trouble::bad(NOT_TAKEN))?;
    let claimed = headers.get(CONTENT_TYPE).and_then(|claimed| claimed.to_str().ok());
    let claims = |kind: &str| claimed.is_some_and(|claimed| claimed.starts_with(kind));
    let picture = picture_type(&bytes).filter(|_| claims("image/"));
    // Browsers call some voice notes films.
    let sound = sound_type(&bytes).filter(|_| claims("audio/") || claims("video/"));
    // Any bytes can be a file: the shop looks at them.
    let unseen = claims(FILE).then_some(FILE);
    let mime_type = picture.or(sound).or(unseen).filter(|_| bytes.len() <= BYTES_MAX);
    let mime_type = mime_type.ok_or_else(|| Trouble::bad(NOT_TAKEN))?.to_owned();
    let shop = shop_named(&site.parts.table, &asked.shop).await?;
    let phone = phone_of(&asked.from, &shop)?;
    let id = FileId::new(site.parts.clock.fresh());
    let file = File { mime_type: mime_type.clone(), bytes };
    let kept = site.parts.files.put(&key(id), file).await;
    kept.map_err(|error| Trouble::away(&error))?;
    let name = format!("Customer {}", phone.tail());
    let holder = Holder { phone, name };
    let (kept, is_picture) = (id.to_string(), picture.is_some());
    let draft = Draft {
        id: door::fresh_id(&site.parts.clock),
        text: match (is_picture, unseen) {
            (true, _) => String::new(),
            (false, Some(_)) => format!("({}) {}", asked.name, asked.caption).trim().to_owned(),
            (false, None) => VOICE_NOTE.to_owned(),
        },
        picture: is_picture.then(|| kept.clone()),
        is_forwarded: false,
    };
    let sent = if unseen.is_some() {
        Sent::File { id: kept, name: asked.name, caption: asked.caption }
    } else if is_picture {
        Sent::Picture { id: kept, mime_type }
    } else {
        Sent::Voice { id: kept, mime_type }
    };
    speak(&site, &shop, &holder, &sent, draft).await
}

/// Shows a picture that was sent.
pub async fn show(State(site): State<Site>, Path(id): Path<String>) -> Result<Response, Trouble> {
    let unknown = || Trouble::new(StatusCode::NOT_FOUND, "There is no such picture.");
    let id: FileId = id.parse().map_err(|_| unknown())?;
    let found = site.parts.files.get(&key(id)).await;
    let file = found.map_err(|error| Trouble::away(&error))?.ok_or_else(unknown)?;
    let mime_type = HeaderValue::from_str(&file.mime_type).map_err(|_| unknown())?;
    Ok(([(CONTENT_TYPE, mime_type)], file.bytes).into_response())
}

/// Where what a phone sent is kept.
pub(crate) fn key(id: FileId) -> String {
    format!("chat/{id}")
}
