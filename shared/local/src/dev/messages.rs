//! `/dev/messages`: what a phone says and shows, for the page and for scripts.

use super::door::{self, Holder, Letter, Sent};
use super::threads::{Placed, Said, SaidDocument, Side, Thread};
use super::{Trouble, phone_of, shop_named};
use crate::serve::Site;
use axum::Json;
use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::extract::{Query, State};
use domain::message::{Choice, Choices, TEXT_CHARS_MAX};
use domain::shop::Shop;
use http::StatusCode;
use ports::clock::Clock;
use serde::{Deserialize, Serialize};

/// As long as a cause's id can be, with what is put before it.
const ID_CHARS_MAX: usize = 380;
const TITLE_CHARS_MAX: usize = 200;
const NAME_CHARS_MAX: usize = 60;

/// What is posted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Posted {
    shop: String,
    from: String,
    text: Option<String>,
    tap: Option<Tap>,
    id: Option<String>,
    name: Option<String>,
    #[serde(default)]
    forwarded: bool,
}

/// A tap on something the shop offered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tap {
    id: String,
    title: String,
    /// Whether it is a row of a list and no button.
    #[serde(default)]
    row: bool,
}

/// The id of what was posted.
#[derive(Debug, Serialize)]
pub struct Taken {
    id: String,
}

/// What is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    shop: String,
    person: String,
    after: Option<String>,
}

/// A thread, in order.
#[derive(Debug, Serialize)]
pub struct Listed {
    messages: Vec<Shown>,
}

/// A message as the phone shows it.
#[derive(Debug, Serialize)]
pub struct Shown {
    id: String,
    from: Side,
    text: String,
    buttons: Vec<Choice>,
    list: Option<ShownList>,
    /// Where its picture is.
    picture: Option<String>,
    /// The document that came with it.
    document: Option<SaidDocument>,
    /// The template's name, if it was one.
    template: Option<String>,
    delivered: bool,
    /// Milliseconds since 1970.
    at: i64,
}

/// Rows behind one button.
#[derive(Debug, Serialize)]
struct ShownList {
    open: String,
    rows: Vec<Choice>,
}

impl From<Placed> for Shown {
    fn from(placed: Placed) -> Self {
        let Placed { said, is_delivered, .. } = placed;
        let (buttons, list) = match said.choices {
            Choices::None => (Vec::new(), None),
            Choices::Buttons(buttons) => (buttons, None),
            Choices::List { open, rows } => (Vec::new(), Some(ShownList { open, rows })),
        };
        Self {
            id: said.id,
            from: said.from,
            text: said.text,
            buttons,
            list,
            picture: said.picture.map(|id| format!("/dev/pictures/{id}")),
            document: said.document,
            template: said.template,
            delivered: is_delivered,
            at: said.at.millis(),
        }
    }
}

/// Sends what a phone says through the webhook.
pub async fn send(
    State(site): State<Site>,
    posted: Result<Json<Posted>, JsonRejection>,
) -> Result<(StatusCode, Json<Taken>), Trouble> {
    let Json(posted) = posted.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let shop = shop_named(&site.parts.table, &posted.shop).await?;
    let phone = phone_of(&posted.from, &shop)?;
    let (sent, text) = sent(posted.text, posted.tap)?;
    let id = match posted.id {
        Some(id) if is_id(&id) => id,
        Some(_) => return Err(Trouble::bad("An id is up to 380 printable characters of ASCII.")),
        None => door::fresh_id(&site.parts.clock),
    };
    let name = posted.name.filter(|name| !name.trim().is_empty());
    let name = name.map(|name| name.chars().take(NAME_CHARS_MAX).collect());
    let name = name.unwrap_or_else(|| format!("Customer {}", phone.tail()));
    let holder = Holder { phone, name };
    let draft = Draft { id, text, picture: None, is_forwarded: posted.forwarded };
    speak(&site, &shop, &holder, &sent, draft).await
}

/// Lists a thread.
pub async fn list(
    State(site): State<Site>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<Listed>, Trouble> {
    let Query(asked) = asked.map_err(|rejection| Trouble::bad(rejection.body_text()))?;
    let shop = shop_named(&site.parts.table, &asked.shop).await?;
    let thread = Thread::of_phone(&phone_of(&asked.person, &shop)?);
    let after = match asked.after.filter(|id| !id.is_empty()) {
        None => 0,
        Some(id) => {
            let place = site.threads.place_of(&shop.id, &thread, &id).await;
            let place = place.map_err(|error| Trouble::away(&error))?;
            place.ok_or_else(|| Trouble::bad("There is no message with the id after."))?
        }
    };
    let placed = site.threads.after(&shop.id, &thread, after).await;
    let placed = placed.map_err(|error| Trouble::away(&error))?;
    Ok(Json(Listed { messages: placed.into_iter().map(Shown::from).collect() }))
}

/// What a phone is about to show of its own.
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) picture: Option<String>,
    pub(super) is_forwarded: bool,
}

/// Shows a message on the phone it comes from and hands it over.
pub(super) async fn speak(
    site: &Site,
    shop: &Shop,
    holder: &Holder,
    sent: &Sent,
    draft: Draft,
) -> Result<(StatusCode, Json<Taken>), Trouble> {
    let thread = Thread::of_phone(&holder.phone);
    let Draft { id, text, picture, is_forwarded } = draft;
    let at = site.parts.clock.now();
    let (from, choices) = (Side::Person, Choices::None);
    let said = Said { id, from, text, choices, picture, document: None, template: None, at };
    // First the phone, then the wire: an answer never shows above its question.
    let is_new = site.threads.add(&shop.id, &thread, &said).await;
    let is_new = is_new.map_err(|error| Trouble::away(&error))?;
    let letter = Letter { shop, holder, id: &said.id, sent, is_forwarded, at };
    let answer = door::hand_over(&site.parts, &letter).await;
    if answer != StatusCode::OK {
        let sentence = format!("The webhook answered {answer}.");
        return Err(Trouble::new(StatusCode::BAD_GATEWAY, sentence));
    }
    if is_new {
        let marked = site.threads.mark_delivered(&shop.id, &thread, &said.id).await;
        marked.map_err(|error| Trouble::away(&error))?;
    }
    Ok((StatusCode::ACCEPTED, Json(Taken { id: said.id })))
}

/// What is sent, and the words the phone shows for it.
fn sent(text: Option<String>, tap: Option<Tap>) -> Result<(Sent, String), Trouble> {
    match (text, tap) {
        (Some(text), None) => {
            let length = text.chars().count();
            if text.trim().is_empty() || length > TEXT_CHARS_MAX {
                return Err(Trouble::bad("A text has 1 to 4096 characters."));
            }
            Ok((Sent::Text(text.clone()), text))
        }
        (None, Some(Tap { id, title, row })) => {
            let fits = |text: &str| (1..=TITLE_CHARS_MAX).contains(&text.chars().count());
            if !fits(&id) || !fits(&title) {
                return Err(Trouble::bad("A tap has an id and a title of 1 to 200 characters."));
            }
            let shown = title.clone();
            let sent = if row { Sent::Row { id, title } } else { Sent::Button { id, title } };
            Ok((sent, shown))
        }
        (None, None) | (Some(_), Some(_)) => Err(Trouble::bad("Send either a text or a tap.")),
    }
}

fn is_id(text: &str) -> bool {
    (1..=ID_CHARS_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}
