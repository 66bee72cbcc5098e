//! Whether a document is genuine: by its code, and by the file itself, of which nothing is kept.
//! Whoever holds the code may ask; it stands on the document, and fifty random bits are not guessed.

use super::answer::{Problem, page, redirect};
use super::document::{Found, find};
use super::request::Asked;
use bytes::Bytes;
use domain::document::{DocumentCode, DocumentState, ReportFormat};
use domain::time::Timestamp;
use http::{Response, StatusCode};
use ports::inspect::{Inspect, SignatureState};
use ports::table::Table;
use views::pages::download::Spoken;
use views::pages::verify::{self, DocumentFacts, FileCheck, VerifyPage};

/// What fits a request to a function, in base64; our documents are far smaller.
const FILE_MEGABYTES_MAX: usize = 4;

/// The page that asks for a code, or leads to the code's own page.
pub(super) fn ask(asked: &Asked) -> Response<Bytes> {
    let typed = asked.query("code").trim();
    match typed.parse::<DocumentCode>() {
        Ok(code) => redirect(&verify::address(&code)),
        Err(_) if typed.is_empty() => {
            page(StatusCode::OK, &VerifyPage::asking(spoken(asked, None)))
        }
        Err(_) => unknown(asked, typed),
    }
}

/// What is known of a code.
pub(super) async fn show(
    table: &impl Table,
    asked: &Asked,
    typed: &str,
    now: Timestamp,
) -> Result<Response<Bytes>, Problem> {
    let Some(found) = found(table, typed, now).await? else { return Ok(unknown(asked, typed)) };
    Ok(shown(asked, StatusCode::OK, &found, FileCheck::Asking))
}

/// Whether an uploaded file is the one that was issued.
pub(super) async fn check(
    table: &impl Table,
    inspector: &impl Inspect,
    asked: &Asked,
    typed: &str,
    now: Timestamp,
) -> Result<Response<Bytes>, Problem> {
    let Some(found) = found(table, typed, now).await? else { return Ok(unknown(asked, typed)) };
    let form = asked.parts().await.ok_or(Problem::BadRequest)?;
    let (status, check) = match form.file("file") {
        None => (StatusCode::UNPROCESSABLE_ENTITY, FileCheck::NoFile),
        Some(bytes) if bytes.len() > FILE_MEGABYTES_MAX * 1024 * 1024 => {
            (StatusCode::PAYLOAD_TOO_LARGE, FileCheck::TooLarge { megabytes: FILE_MEGABYTES_MAX })
        }
        Some(bytes) => (StatusCode::OK, compared(&found, inspector, bytes)),
    };
    Ok(shown(asked, status, &found, check))
}

async fn found(table: &impl Table, typed: &str, now: Timestamp) -> Result<Option<Found>, Problem> {
    match typed.parse::<DocumentCode>() {
        Ok(code) => find(table, &code, now).await,
        Err(_) => Ok(None),
    }
}

fn unknown(asked: &Asked, typed: &str) -> Response<Bytes> {
    page(StatusCode::NOT_FOUND, &VerifyPage::unknown(spoken(asked, None), typed))
}

fn shown(asked: &Asked, status: StatusCode, found: &Found, check: FileCheck) -> Response<Bytes> {
    let spoken = spoken(asked, Some(found));
    let facts = DocumentFacts::new(spoken.0, &found.document, &found.standing, &found.shop);
    page(status, &VerifyPage::of(spoken, facts, check))
}

/// The language the browser asks for, or else the document's.
pub(super) fn spoken(asked: &Asked, found: Option<&Found>) -> Spoken {
    let theirs = || found.map(|found| found.document.language);
    Spoken(asked.language().or_else(theirs).unwrap_or_default())
}

/// What a file is. The hash decides; the signature says in which way another file is another.
fn compared(found: &Found, inspector: &impl Inspect, bytes: &[u8]) -> FileCheck {
    let inspection = inspector.inspect(bytes);
    let is_signed = found.document.paper.format() == ReportFormat::Pdf;
    if let DocumentState::Ready { sha256, .. } = &found.document.state
        && *sha256 == inspection.sha256.into()
    {
        return if is_signed { FileCheck::Same } else { FileCheck::SameUnsigned };
    }
    if !is_signed {
        return FileCheck::Different;
    }
    match inspection.signature {
        SignatureState::Missing => FileCheck::Unsigned,
        SignatureState::Broken => FileCheck::Changed,
        SignatureState::Sound { covers_whole_file: false, .. } => FileCheck::AddedTo,
        SignatureState::Sound { covers_whole_file: true, .. } => FileCheck::Another,
    }
}
