//! Documents that were issued: makes, seals and stores each once, and hands it over. A redelivery
//! and a second ask find it stored and hand it over again. Nothing is stored that opens without a
//! password. Deliberately absent: numbers, and which document is the right one; the layout itself.

mod html;
mod logo;
pub(crate) mod password;
mod report;
mod statement;

use crate::agent;
use crate::document_link::DocumentLink;
use crate::store::audit::{self, Audit};
use crate::store::document;
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, Versioned, person, shop};
use domain::access::Role;
use domain::audit::Digest;
use domain::contact::Phone;
use domain::document::{Addressee, Document, DocumentState, Failure, Lock, Paper, ReportFormat};
use domain::ids::AuditId;
use domain::message::{Bubble, DocumentMessage, Envelope, Message, Outgoing};
use domain::shop::Shop;
use ports::clock::Clock;
use ports::files::{File, Files, FilesError};
use ports::press::{Press, PressError, PrintJob, Printed};
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use views::calendar_file;
use views::chat::document as said;

/// How often a document is looked at anew because somebody else has changed it.
const TRIES_MAX: usize = 3;

/// With what documents are made.
#[derive(Debug)]
pub struct Workshop<'a, F, S, P> {
    /// Where they are stored.
    pub files: &'a F,
    /// What their passwords are derived from.
    pub secrets: &'a S,
    /// Prints and seals them.
    pub press: &'a P,
    /// Where they can be checked, without a slash at its end.
    pub public_url: &'a str,
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    workshop: &Workshop<'_, impl Files, impl Secrets, impl Press>,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let message = match agent::message_of(envelope)? {
        Message::Document(message) => message,
        Message::Inbound(_)
        | Message::Command(_)
        | Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => return Err(Unfinished::Broken("not a document".to_owned())),
    };
    let Some(shop) = shop::load_shop(table, &message.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    if let Some(done) = once::earlier(table, &shop.id, &message.cause).await? {
        return agent::send_again(queue, &done, &message).await;
    }
    for _ in 0..TRIES_MAX {
        let found = document::load_document(table, &shop.id, message.document).await?;
        let before = found.ok_or_else(|| Unfinished::Broken("no such document".to_owned()))?;
        let made = match before.record.state {
            DocumentState::Requested => made(table, workshop, clock, &shop, before).await?,
            DocumentState::Ready { .. } | DocumentState::Failed { .. } => {
                Made { document: before.record, writes: Vec::new() }
            }
        };
        let link = link(workshop, clock, &made.document).await?;
        let told = told(&message, &made.document, &link, clock);
        let done = Done::new(&shop.id, &message.cause, &message, vec![told]);
        match once::commit(table, done.write(clock.now(), true)?, made.writes).await? {
            Landed::Now => return agent::send(queue, &done).await,
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the same document".to_owned()))
}

async fn secret(secrets: &impl Secrets, name: SecretName) -> Result<Secret, Unfinished> {
    let secret = secrets.get(name).await;
    secret.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

/// A document after it was made, and what is to be written of it.
struct Made {
    document: Document,
    writes: Vec<Write>,
}

/// Makes a document and stores it; what can never be made is marked so.
async fn made(
    table: &impl Table,
    workshop: &Workshop<'_, impl Files, impl Secrets, impl Press>,
    clock: &impl Clock,
    shop: &Shop,
    before: Versioned<Document>,
) -> Result<Made, Unfinished> {
    let Versioned { record: mut document, version } = before;
    let key = secret(workshop.secrets, SecretName::DocumentsKey).await?;
    let printed = if let Paper::Report { ask, format } = &document.paper {
        let wanted = report::Wanted { shop, document: &document, ask, format: *format, key: &key };
        report::made(table, workshop, clock, &wanted).await?
    } else {
        workshop.press.print(job(table, workshop, clock, shop, &document, &key).await?).await
    };
    let (state, action, after) = match printed {
        Ok(printed) => {
            let state = stored(workshop.files, clock, &document, printed).await?;
            let hash = if let DocumentState::Ready { sha256, .. } = &state {
                format!("sha256 {sha256}")
            } else {
                String::new()
            };
            (state, "document.sealed", hash)
        }
        Err(PressError::Unavailable(why)) => return Err(Unfinished::Unavailable(why)),
        Err(error @ (PressError::TooLong | PressError::Unprintable(_))) => {
            tracing::error!(%error, document = %document.id, "a document can't be made");
            let too_long = error == PressError::TooLong;
            let why = if too_long { Failure::TooLong } else { Failure::Unprintable };
            (DocumentState::Failed { why, at: clock.now() }, "document.failed", error.to_string())
        }
    };
    document.state = state;
    let row = Audit {
        at: clock.now(),
        cause: document.cause.clone(),
        person: None,
        role: None::<Role>,
        action: action.to_owned(),
        subject: document.name(),
        before: None,
        after: Some(after),
    };
    let mut writes = vec![
        document::save(&document, version)?,
        audit::add(shop, AuditId::new(clock.fresh()), &row)?,
    ];
    if document.paper.order().is_some() {
        writes.push(document::drop_content(&document));
    }
    Ok(Made { document, writes })
}

/// What is printed for a customer, with its passwords.
async fn job<S, P>(
    table: &impl Table,
    workshop: &Workshop<'_, impl Files, S, P>,
    clock: &impl Clock,
    shop: &Shop,
    document: &Document,
    key: &Secret,
) -> Result<PrintJob, Unfinished> {
    let content = document::load_content(table, document).await?;
    let content = content.ok_or_else(|| Unfinished::Broken("nothing to show".to_owned()))?;
    let phone = phone(table, document).await?;
    let reader_password = password::of_customer(document, &content, phone.as_ref())
        .ok_or_else(|| Unfinished::Broken("the customer has no phone".to_owned()))?;
    let (shop, pictures) = logo::of(workshop.files, shop).await?;
    let statement = statement::of(table, document, &content).await?;
    let html = html::of(workshop.public_url, &shop, document, (&content, statement.as_ref()));
    Ok(PrintJob {
        html: html.map_err(|error| Unfinished::Broken(error.to_string()))?,
        pictures,
        reader_password,
        owner_password: password::of_rights(key, document),
        issuer: shop.name.clone(),
        reason: document.name(),
        at: clock.now(),
    })
}

/// The phone of the one a document is for, where it alone opens it.
async fn phone(table: &impl Table, document: &Document) -> Result<Option<Phone>, StoreError> {
    match (document.lock, document.addressee) {
        (Lock::Phone, Addressee::Customer(customer)) => {
            let known = person::load_person(table, &document.shop, customer).await?;
            Ok(known.and_then(|person| person.phone))
        }
        (Lock::PhoneAndNumber, _) | (Lock::Phone, Addressee::Shop) => Ok(None),
    }
}

async fn stored(
    files: &impl Files,
    clock: &impl Clock,
    document: &Document,
    printed: Printed,
) -> Result<DocumentState, Unfinished> {
    let Printed { bytes, sha256 } = printed;
    let (key, length) = (document.key(), u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    let file = File { mime_type: document.paper.format().mime_type().to_owned(), bytes };
    files.put(&key, file).await.map_err(|error| match error {
        FilesError::Unavailable(why) => Unfinished::Unavailable(why),
        FilesError::Broken(why) => Unfinished::Broken(why),
    })?;
    let sha256 = Digest::from(sha256);
    Ok(DocumentState::Ready { sha256, bytes: length, key, at: clock.now() })
}

/// The link that opens it for some days, made when it is handed over.
async fn link(
    workshop: &Workshop<'_, impl Files, impl Secrets, impl Press>,
    clock: &impl Clock,
    document: &Document,
) -> Result<String, Unfinished> {
    let key = secret(workshop.secrets, SecretName::LinkKey).await?;
    let link = DocumentLink::from_now(document.code.clone(), clock.now());
    Ok(link.address(&key, workshop.public_url))
}

/// What whoever asked is told.
fn told(message: &DocumentMessage, document: &Document, link: &str, clock: &impl Clock) -> Message {
    let DocumentMessage { language, to, .. } = message;
    let is_theirs = document.is_for(*to, false);
    let (bubble, handed): (Bubble, _) = match &document.state {
        DocumentState::Failed { why, .. } => (said::failed(*language, document, *why), None),
        DocumentState::Ready { .. } | DocumentState::Requested
            if document.addressee == Addressee::Shop =>
        {
            // WhatsApp takes no archives: they go by link alone.
            let is_taken = document.paper.format() == ReportFormat::Pdf;
            (said::report_ready(*language, document, link), is_taken.then_some(document.id))
        }
        DocumentState::Ready { .. } | DocumentState::Requested => {
            let calendar = matches!(document.paper, Paper::Booking { .. });
            let calendar = calendar.then(|| format!("{link}{}", calendar_file::BEHIND_LINK));
            let handed = said::Handed { is_theirs, link, calendar: calendar.as_deref() };
            (said::ready(*language, document, handed), Some(document.id))
        }
    };
    Message::Outgoing(Outgoing {
        id: message.cause.effect(0),
        shop: message.shop.clone(),
        to: *to,
        bubble,
        document: handed,
        notice: None,
        at: clock.now(),
    })
}
