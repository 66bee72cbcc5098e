//! Links to documents: `/d/<token>` leads on to the file for a few minutes. What is refused gets a
//! page that says how to get the document, and a row of the audit log: at most a few in a quarter of
//! an hour for each document, so that trying links costs the shop nothing.

use super::answer::{Problem, page, redirect};
use super::order::with_code;
use super::request::Asked;
use super::visit::Visit;
use super::{Ports, refusal_note};
use crate::document_link::{DocumentLink, NoLink};
use crate::store::audit::Audit;
use crate::store::{self, document, standing};
use bytes::Bytes;
use domain::document::{Addressee, Document, DocumentCode, DocumentState, Paper, Standing};
use domain::ids::{DocumentId, OrderNumber};
use domain::language::Language;
use domain::order::Order;
use domain::shop::Shop;
use domain::time::Timestamp;
use form_urlencoded::Serializer;
use http::{HeaderValue, Response, StatusCode, header};
use ports::clock::Clock;
use ports::files::Files;
use ports::log;
use ports::secrets::{SecretName, Secrets};
use ports::table::Table;
use std::time::Duration;
use views::calendar_file;
use views::pages::document_link::{Asking, DocumentLinkPage, NoDocument};
use views::pages::order::DocumentRow;

/// The language the pages are written in.
pub(super) const PAGE_LANGUAGE: Language = Language::En;
/// Whoever follows a link is led on at once.
const FILE_LINK_LIFETIME: Duration = Duration::from_mins(5);

/// A document as it stands now, with its shop.
pub(super) struct Found {
    pub(super) document: Document,
    pub(super) standing: Standing,
    pub(super) shop: Shop,
}

/// Leads whoever has a good link to the file.
pub(super) async fn follow<T: Table, Q, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    match opened(ports, asked, token).await? {
        Ok(found) => match found.file() {
            Ok(file) => lead(ports.files, &found, file, ports.clock.now()).await,
            Err(why) => Ok(refused(asked, why, Some(&found))),
        },
        Err(refused) => Ok(refused),
    }
}

/// Hands whoever has a good link to a booking's confirmation the booking as a file for calendars.
pub(super) async fn calendar<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let found = match opened(ports, asked, token).await? {
        Ok(found) => found,
        Err(refused) => return Ok(refused),
    };
    let Paper::Booking { booking } = found.document.paper else {
        return Err(Problem::NotFound(None));
    };
    let shop = &found.shop;
    let booking = store::booking::load_booking(ports.table, &shop.id, booking).await?;
    let booking = booking.ok_or(Problem::NotFound(None))?.record.as_of(ports.clock.now());
    let agenda = store::booking::load_agenda(ports.table, &shop.id).await?;
    let resource = agenda.map(|agenda| agenda.record.name_of(&booking.resource).to_owned());
    let resource = resource.unwrap_or_default();
    Ok(calendar_answer(calendar_file::of_booking(&booking, &resource, shop)))
}

/// A file for calendars.
pub(super) fn calendar_answer(text: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(text));
    let content_type = HeaderValue::from_static(calendar_file::MIME_TYPE);
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    let disposition = HeaderValue::from_static("attachment; filename=\"booking.ics\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    kept_nowhere(response)
}

/// The document of a good link that holds and is made; or the page that refuses it.
async fn opened<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Result<Found, Response<Bytes>>, Problem> {
    let now = ports.clock.now();
    let key = ports.secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Problem::Unavailable(error.to_string()))?;
    let (code, given) = match DocumentLink::read(&key, token) {
        Ok(link) if link.is_over(now) => (link.code, Err(NoDocument::Over)),
        Ok(link) => (link.code, Ok(())),
        Err(NoLink::Forged(code)) => (code, Err(NoDocument::Unknown)),
        Err(NoLink::Shapeless) => return Ok(Err(refused(asked, NoDocument::Unknown, None))),
    };
    let Some(found) = find(ports.table, &code, now).await? else {
        return Ok(Err(refused(asked, NoDocument::Unknown, None)));
    };
    match given.and_then(|()| found.file().map(drop)) {
        Ok(()) => Ok(Ok(found)),
        // The link is good; it is the file that is not there.
        Err(why @ (NoDocument::Waiting | NoDocument::Unmade)) => {
            Ok(Err(refused(asked, why, Some(&found))))
        }
        Err(why) => {
            note(ports.table, ports.clock, &found, why, now).await?;
            // Who guessed a link learns nothing of the document, nor whose it is.
            let shown = Some(&found).filter(|_| why != NoDocument::Unknown);
            Ok(Err(refused(asked, why, shown)))
        }
    }
}

/// Leads whoever has the order's code to one of its documents. The address on the order's page
/// lasts; the link it leads to does not.
pub(super) async fn of_order<T: Table, Q, F: Files, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    number: OrderNumber,
    id: &str,
) -> Result<Response<Bytes>, Problem> {
    let missing = || Problem::NotFound(Some(Box::new(visit.chrome())));
    let id: DocumentId = id.parse().map_err(|_| missing())?;
    let order = with_code(ports.table, visit, number, visit.asked.query("code")).await?;
    let order = order.ok_or_else(missing)?.record;
    let named = document::load_document(ports.table, &visit.shop.id, id).await?;
    let named = named.filter(|named| is_of(&named.record, &order)).ok_or_else(missing)?;
    let found = find(ports.table, &named.record.code, visit.now).await?.ok_or_else(missing)?;
    match found.file() {
        Ok(file) => lead(ports.files, &found, file, visit.now).await,
        Err(why) => Ok(refused(visit.asked, why, Some(&found))),
    }
}

/// The documents of an order that its customer can open.
pub(super) async fn rows(
    table: &impl Table,
    visit: &Visit<'_>,
    order: &Order,
) -> Result<Vec<DocumentRow>, Problem> {
    let documents = document::of_order(table, &visit.shop.id, order.number).await?;
    let is_there = |document: &&Document| {
        is_of(document, order) && matches!(document.state, DocumentState::Ready { .. })
    };
    let row = |document: &Document| DocumentRow {
        title: views::documents::title(PAGE_LANGUAGE, document),
        href: visit.links().document(order.number, &order.code, document.id),
    };
    Ok(documents.iter().filter(is_there).map(row).collect())
}

/// Whether a document is the customer's own of this order.
fn is_of(document: &Document, order: &Order) -> bool {
    document.paper.order() == Some(order.number)
        && document.addressee == Addressee::Customer(order.customer.person)
}

async fn lead(
    files: &impl Files,
    found: &Found,
    file: &str,
    now: Timestamp,
) -> Result<Response<Bytes>, Problem> {
    let name = found.document.file_name();
    Ok(kept_nowhere(redirect(&files.link(file, &name, now, FILE_LINK_LIFETIME).await?)))
}

/// The document of a code as it stands now.
pub(super) async fn find(
    table: &impl Table,
    code: &DocumentCode,
    now: Timestamp,
) -> Result<Option<Found>, Problem> {
    let Some(document) = document::by_code(table, code).await? else { return Ok(None) };
    let document = document.record;
    let Some(shop) = store::shop::load_shop(table, &document.shop).await? else { return Ok(None) };
    log::about_shop(&shop.id);
    let standing = standing::of_document(table, &document, now).await?;
    Ok(Some(Found { document, standing, shop }))
}

impl Found {
    /// Where its file lies.
    fn file(&self) -> Result<&str, NoDocument> {
        match (&self.standing, &self.document.state) {
            (Standing::Replaced { .. }, _) => Err(NoDocument::Replaced),
            (Standing::Void { .. }, _) => Err(NoDocument::Void),
            (Standing::Genuine, DocumentState::Ready { key, .. }) => Ok(key),
            (Standing::Genuine, DocumentState::Requested) => Err(NoDocument::Waiting),
            (Standing::Genuine, DocumentState::Failed { .. }) => Err(NoDocument::Unmade),
        }
    }

    /// WhatsApp with the question for it already written in a language.
    fn asking(&self, language: Language) -> Asking {
        asking(&self.shop, &views::pages::asking::document(language, &self.document.paper))
    }
}

/// WhatsApp with these words to a shop already written.
pub(super) fn asking(shop: &Shop, words: &str) -> Asking {
    let text = Serializer::new(String::new()).append_pair("text", words).finish();
    let digits = shop.phone.digits();
    Asking {
        shop_name: shop.name.clone(),
        // wa.me reads a plus sign as itself, not as a space.
        href: format!("https://wa.me/{digits}?{}", text.replace('+', "%20")),
    }
}

/// The page that refuses, in the language the browser asks for, or else the document's.
fn refused(asked: &Asked, why: NoDocument, found: Option<&Found>) -> Response<Bytes> {
    let status = StatusCode::from_u16(why.status()).unwrap_or(StatusCode::FORBIDDEN);
    let spoken = super::verify::spoken(asked, found);
    let asking = found.map(|found| found.asking(spoken.0));
    kept_nowhere(page(status, &DocumentLinkPage { spoken, why, asking }))
}

/// What a link leads to changes, and is nobody else's.
pub(super) fn kept_nowhere(mut response: Response<Bytes>) -> Response<Bytes> {
    let value = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, value);
    response
}

/// Notes in the audit log that a link was refused.
async fn note(
    table: &impl Table,
    clock: &impl Clock,
    found: &Found,
    why: NoDocument,
    now: Timestamp,
) -> Result<(), Problem> {
    let Found { document, shop, .. } = found;
    let row = Audit {
        at: now,
        cause: document.cause.clone(),
        person: None,
        role: None,
        action: "refused.document.link".to_owned(),
        subject: document.id.to_string(),
        before: None,
        after: Some(reason(why).to_owned()),
    };
    let what = format!("document#{}", document.code.as_str());
    refusal_note::write(table, clock, shop, &what, &row).await
}

fn reason(why: NoDocument) -> &'static str {
    match why {
        NoDocument::Over => "the link is over",
        NoDocument::Unknown => "the link was guessed or changed",
        NoDocument::Replaced => "the document was replaced",
        NoDocument::Void => "the document is void",
        NoDocument::Waiting => "the document is being made",
        NoDocument::Unmade => "the document could not be made",
    }
}
