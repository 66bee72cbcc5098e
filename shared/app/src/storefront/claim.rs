//! "I have paid": words and a picture from the order's page. It opens a claim for the owner to
//! check and never marks anything paid. The picture's address on the page lasts; it leads on to
//! where the file lies by a link that does not.

use super::Ports;
use super::answer::{Problem, page, redirect};
use super::order::{Outcome, decided, order_page, with_code};
use super::request::Form;
use super::visit::{Visit, did};
use crate::store::picture::Picture;
use bytes::Bytes;
use domain::ids::{CauseId, ClaimId, FileId, OrderNumber};
use domain::media::picture_type;
use domain::order::decide::OrderAsk;
use domain::order::{Claim, NOTE_CHARS_MAX};
use domain::refusal::Refusal;
use http::{HeaderValue, Response, StatusCode, header};
use ports::clock::Clock;
use ports::files::{File, Files};
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use sha2::{Digest, Sha256};
use std::time::Duration;
use views::pages::field::{Field, FieldError};

const PICTURE_MEGABYTES_MAX: u32 = 4;
const PICTURE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What Lambda takes at once.
const LAMBDA_BYTES_MAX: usize = 6 * 1024 * 1024;
/// What an event has beside the picture: the form's other fields, headers.
const EVENT_BYTES: usize = 128 * 1024;
// A picture comes in base64, four characters for three bytes.
const _: () = assert!(PICTURE_BYTES_MAX.div_ceil(3) * 4 + EVENT_BYTES < LAMBDA_BYTES_MAX);
/// Whoever asks for a picture is led on at once.
const LINK_LIFETIME: Duration = Duration::from_mins(5);

/// Opens a claim.
pub(super) async fn open<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: OrderNumber,
) -> Result<Response<Bytes>, Problem> {
    let sent = visit.asked.parts().await.ok_or(Problem::BadRequest)?;
    let (form, picture) = (sent.form(), sent.file("picture").cloned());
    let cause = cause(visit, form, picture.as_deref())?;
    let code = form.field("code");
    let Some(found) = with_code(ports.table, visit, number, code).await? else {
        return Ok(redirect(&visit.links().orders()));
    };
    let text = form.field("text");
    if let Err(error) = checked(text, picture.as_ref()) {
        let mut again = order_page(ports, visit, &found.record).await?;
        again.claim = Field::refused(text, error);
        return Ok(visit.with_cookie(page(StatusCode::UNPROCESSABLE_ENTITY, &again)));
    }
    let file_id = picture.is_some().then(|| FileId::new(ports.clock.fresh()));
    if let (Some(id), Some(bytes)) = (file_id, picture) {
        let mime_type = picture_type(&bytes).unwrap_or_default().to_owned();
        ports.files.put(&Picture::Claim(id).key(&visit.shop.id), File { mime_type, bytes }).await?;
    }
    let claim = Claim {
        id: ClaimId::new(ports.clock.fresh()),
        text: text.to_owned(),
        picture: file_id,
        at: visit.now,
    };
    let back = visit.links().order(number, code);
    match decided(ports, visit, &cause, number, code, &OrderAsk::Claim(claim)).await? {
        Outcome::Done => Ok(redirect(&did(&back, "claimed", None, None))),
        Outcome::NoOrder => Ok(redirect(&visit.links().orders())),
        Outcome::Refused(Refusal::TooManyClaims { .. }) => {
            let mut again = order_page(ports, visit, &found.record).await?;
            again.claim = Field::refused(text, FieldError::TooManyClaims);
            Ok(visit.with_cookie(page(StatusCode::UNPROCESSABLE_ENTITY, &again)))
        }
        Outcome::Refused(_) => Ok(redirect(&back)),
    }
}

/// Leads to a claim's picture whoever has the order's code. The bytes do not pass through here:
/// where the files lie they are handed out without a function that waits for them.
pub(super) async fn picture(
    table: &impl Table,
    files: &impl Files,
    visit: &Visit<'_>,
    number: OrderNumber,
    file: &str,
) -> Result<Response<Bytes>, Problem> {
    let missing = || Problem::NotFound(Some(Box::new(visit.chrome())));
    let id: FileId = file.parse().map_err(|_| missing())?;
    let found = with_code(table, visit, number, visit.asked.query("code")).await?;
    let of_order = |claim: &Claim| claim.picture == Some(id);
    if !found.is_some_and(|found| found.record.claims.iter().any(of_order)) {
        return Err(missing());
    }
    let name = format!("order-{}-payment", number.0);
    let link = files
        .link(&Picture::Claim(id).key(&visit.shop.id), &name, visit.now, LINK_LIFETIME)
        .await?;
    let mut response = redirect(&link);
    let once = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, once);
    Ok(response)
}

/// The form's key and what it says: the same form again is one claim, and another claim sent from
/// an old page is not taken for it.
fn cause(visit: &Visit<'_>, form: &Form, picture: Option<&[u8]>) -> Result<CauseId, Problem> {
    let mut digest = Sha256::new();
    digest.update(form.field("text"));
    digest.update(picture.unwrap_or_default());
    let said = hex::encode(digest.finalize());
    let whole = format!("{}:{}", visit.cause(form)?, &said[..16]);
    whole.parse().map_err(|_| Problem::BadRequest)
}

fn checked(text: &str, picture: Option<&Bytes>) -> Result<(), FieldError> {
    if text.chars().count() > NOTE_CHARS_MAX {
        return Err(FieldError::TooLong { most: NOTE_CHARS_MAX });
    }
    match picture {
        None if text.is_empty() => Err(FieldError::ClaimEmpty),
        Some(bytes) if bytes.len() > PICTURE_BYTES_MAX => {
            Err(FieldError::PictureTooLarge { most_megabytes: PICTURE_MEGABYTES_MAX })
        }
        Some(bytes) if picture_type(bytes).is_none() => Err(FieldError::NotAPicture),
        None | Some(_) => Ok(()),
    }
}
