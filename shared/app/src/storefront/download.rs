//! What was bought as a file or a link: `/g/<token>` shows it with a button, and only the button
//! counts, for chats look at links by themselves. How often is counted by a write that fails when
//! another was faster, so no two ever share a download. What is refused gets a page that says what to
//! do, and a row of the audit log.

use super::answer::{Problem, page};
use super::checkout::fresh_key;
use super::document::{PAGE_LANGUAGE, asking, kept_nowhere};
use super::request::Asked;
use super::visit::Visit;
use super::{Ports, refusal_note};
use crate::digital_link::{DownloadLink, NoLink};
use crate::store::audit::{self, Audit};
use crate::store::{self, Versioned, digital, order};
use bytes::Bytes;
use domain::digital::download::{Download, NoDownload};
use domain::digital::good::{Good, GoodContent};
use domain::ids::{AuditId, CauseId};
use domain::language::Language;
use domain::order::Order;
use domain::shop::Shop;
use domain::time::Timestamp;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::log;
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{CommitError, Table};
use std::time::Duration;
use views::chat::digital::size;
use views::pages::asking as words;
use views::pages::download::{DownloadPage, NoDownloadPage, NoFile, Spoken};
use views::pages::order::{DownloadRow, DownloadWay};

/// How often a download is counted anew because another was faster.
const TRIES_MAX: usize = 24;
/// Whoever presses the button is led on at once.
const FILE_LINK_LIFETIME: Duration = Duration::from_mins(5);

/// What a good link leads to.
struct Found {
    shop: Shop,
    order: Order,
    good: Good,
    download: Versioned<Download>,
}

/// Why a link leads to nothing, with what is known of whose it would be.
struct Refused {
    why: NoFile,
    known: Option<(Shop, Order)>,
}

/// Shows what was bought, with the button.
pub(super) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let now = ports.clock.now();
    let found = match opened(ports, token, now).await? {
        Ok(found) => found,
        Err(refused) => return refusal(ports, asked, refused, now).await,
    };
    match found.download.record.is_open(now) {
        Ok(()) => Ok(shown(asked, &found, &found.download.record, fresh_key(ports.clock), None)),
        Err(why) => refusal(ports, asked, found.refused(no_file(why)), now).await,
    }
}

/// Counts a download and leads on to it.
pub(super) async fn take<T: Table, Q, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let form = asked.form().ok_or(Problem::BadRequest)?;
    let key = form.key()?;
    for _ in 0..TRIES_MAX {
        let now = ports.clock.now();
        let found = match opened(ports, token, now).await? {
            Ok(found) => found,
            Err(refused) => return refusal(ports, asked, refused, now).await,
        };
        let after = match found.download.record.take(key, now) {
            Ok(Some(after)) => after,
            // The same page once more: its answer was lost, or somebody tapped twice.
            Ok(None) => return lead(ports, asked, &found, &found.download.record, now).await,
            Err(why) => return refusal(ports, asked, found.refused(no_file(why)), now).await,
        };
        let shop = &found.shop;
        let row = row(&found.order, "download.taken", &format!("{} left", after.left), now)?;
        let writes = [
            digital::save_download(&shop.id, &after, found.download.version)?,
            audit::add(shop, AuditId::new(ports.clock.fresh()), &row)?,
        ];
        match ports.table.commit(&writes).await {
            Ok(()) => return lead(ports, asked, &found, &after, now).await,
            Err(CommitError::Refused(_)) => {}
            Err(CommitError::Table(error)) => return Err(store::StoreError::from(error).into()),
        }
    }
    Err(Problem::Unavailable("others keep downloading the same".to_owned()))
}

/// The page from which the browser goes on to the file.
async fn lead<T, Q, F: Files, S, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    found: &Found,
    after: &Download,
    now: Timestamp,
) -> Result<Response<Bytes>, Problem> {
    let Some(version) = found.good.current() else {
        return Err(Problem::Broken("nothing lies there".to_owned()));
    };
    let href = match &version.content {
        GoodContent::File(file) => {
            let key = file.key(&found.shop.id);
            ports.files.link(&key, &file.name, now, FILE_LINK_LIFETIME).await?
        }
        GoodContent::Link(url) => url.clone(),
    };
    Ok(shown(asked, found, after, String::new(), Some(href)))
}

fn shown(
    asked: &Asked,
    found: &Found,
    download: &Download,
    key: String,
    file_href: Option<String>,
) -> Response<Bytes> {
    let Found { shop, order, good, .. } = found;
    let file = match good.current().map(|version| &version.content) {
        Some(GoodContent::File(file)) => Some(file),
        Some(GoodContent::Link(_)) | None => None,
    };
    let line = order.digital_lines().find(|line| line.product == download.product);
    let shown = DownloadPage {
        spoken: Spoken(language(asked, Some((shop, order)))),
        shop_name: shop.name.clone(),
        name: line.map_or_else(String::new, |line| line.name.clone()),
        number_text: order.number.to_string(),
        file_text: file.map(|file| format!("{}, {}", file.name, size(file.bytes))),
        checksum: file.map(|file| file.sha256.to_string()),
        left: download.left,
        until_text: download.until.day_and_time(&shop.zone),
        key,
        file_href,
    };
    kept_nowhere(page(StatusCode::OK, &shown))
}

/// What a link leads to, if its order may have it now.
async fn opened<T: Table, Q, F, S: Secrets, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    token: &str,
    now: Timestamp,
) -> Result<Result<Found, Refused>, Problem> {
    let unknown = |known| Ok(Err(Refused { why: NoFile::Unknown, known }));
    let (link, is_ours) = match DownloadLink::read(&link_key(ports.secrets).await?, token) {
        Ok(link) => (link, true),
        Err(NoLink::Forged(link)) => (link, false),
        Err(NoLink::Shapeless) => return unknown(None),
    };
    let Some(shop) = store::shop::load_shop(ports.table, &link.shop).await? else {
        return unknown(None);
    };
    log::about_shop(&shop.id);
    let Some(order) = order::load_order(ports.table, &shop.id, link.order).await? else {
        return unknown(None);
    };
    let order = order.record;
    if !is_ours {
        return unknown(Some((shop, order)));
    }
    if let Err(why) = order.may_download(link.product) {
        return Ok(Err(Refused { why: no_file(why), known: Some((shop, order)) }));
    }
    if now >= link.until {
        return Ok(Err(Refused { why: NoFile::Over, known: Some((shop, order)) }));
    }
    let download = digital::load_download(ports.table, &shop.id, order.number, link.product);
    let Some(download) = download.await? else { return unknown(Some((shop, order))) };
    let good = digital::load_good(ports.table, &shop.id, link.product).await?.record;
    if good.current().is_none() {
        return Ok(Err(Refused { why: NoFile::Waiting, known: Some((shop, order)) }));
    }
    Ok(Ok(Found { shop, order, good, download }))
}

impl Found {
    fn refused(self, why: NoFile) -> Refused {
        Refused { why, known: Some((self.shop, self.order)) }
    }
}

/// What can be had of an order, for its page.
pub(super) async fn rows<T: Table, Q, F, S: Secrets, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    visit: &Visit<'_>,
    order: &Order,
) -> Result<Vec<DownloadRow>, Problem> {
    let (shop, mut rows, mut seen) = (&visit.shop, Vec::new(), Vec::new());
    for line in order.digital_lines() {
        if seen.contains(&line.product) || order.may_download(line.product).is_err() {
            continue;
        }
        seen.push(line.product);
        let good = digital::load_good(ports.table, &shop.id, line.product).await?.record;
        let download =
            digital::load_download(ports.table, &shop.id, order.number, line.product).await?;
        let way = match (good.current(), download) {
            (None, _) | (_, None) => DownloadWay::Waiting,
            (Some(_), Some(Versioned { record, .. })) if record.is_open(visit.now).is_ok() => {
                let link = DownloadLink {
                    shop: shop.id.clone(),
                    order: order.number,
                    product: line.product,
                    until: record.until,
                };
                let href = link.address(&link_key(ports.secrets).await?, "");
                let until_text = record.until.day_and_time(&shop.zone);
                DownloadWay::Open { href, left: record.left, until_text }
            }
            (Some(_), Some(_)) => DownloadWay::Ask {
                href: visit.whatsapp(&words::download(PAGE_LANGUAGE, order.number)),
            },
        };
        rows.push(DownloadRow { name: line.name.clone(), way });
    }
    Ok(rows)
}

async fn link_key(secrets: &impl Secrets) -> Result<Secret, Problem> {
    let key = secrets.get(SecretName::LinkKey).await;
    key.map_err(|error| Problem::Unavailable(error.to_string()))
}

fn no_file(why: NoDownload) -> NoFile {
    match why {
        NoDownload::NotPaid => NoFile::NotPaid,
        NoDownload::Revoked => NoFile::Revoked,
        NoDownload::Over => NoFile::Over,
        NoDownload::UsedUp => NoFile::UsedUp,
    }
}

/// The page that refuses, and the row of the audit log. Who guessed a link learns nothing of the
/// order, nor whose it is.
async fn refusal<T: Table, Q, F, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    refused: Refused,
    now: Timestamp,
) -> Result<Response<Bytes>, Problem> {
    let Refused { why, known } = refused;
    if let Some((shop, order)) = known.as_ref().filter(|_| why != NoFile::Waiting) {
        let row = row(order, "refused.download.link", reason(why), now)?;
        let what = format!("download#{}", order.number.0);
        refusal_note::write(ports.table, ports.clock, shop, &what, &row).await?;
    }
    let known = known.filter(|_| why != NoFile::Unknown);
    let language = language(asked, known.as_ref().map(|(shop, order)| (shop, order)));
    let asking = known.map(|(shop, order)| asking(&shop, &words::download(language, order.number)));
    let status = StatusCode::from_u16(why.status()).unwrap_or(StatusCode::FORBIDDEN);
    Ok(kept_nowhere(page(status, &NoDownloadPage { spoken: Spoken(language), why, asking })))
}

/// What a page is read in: what the browser asks for, or else the customer or the shop speaks.
fn language(asked: &Asked, known: Option<(&Shop, &Order)>) -> Language {
    let theirs =
        |(shop, order): (&Shop, &Order)| order.customer.language.unwrap_or_else(|| shop.language());
    asked.language().or_else(|| known.map(theirs)).unwrap_or_default()
}

fn row(order: &Order, action: &str, after: &str, now: Timestamp) -> Result<Audit, Problem> {
    let cause: Result<CauseId, _> = format!("web:download:{}", order.number.0).parse();
    Ok(Audit {
        at: now,
        cause: cause.map_err(|error| Problem::Broken(error.to_string()))?,
        person: None,
        role: None,
        action: action.to_owned(),
        subject: order.number.to_string(),
        before: None,
        after: Some(after.to_owned()),
    })
}

fn reason(why: NoFile) -> &'static str {
    match why {
        NoFile::Unknown => "the link was guessed or changed",
        NoFile::NotPaid => "the order is not paid",
        NoFile::Revoked => "the order was called off or paid back",
        NoFile::Over => "the link is over",
        NoFile::UsedUp => "its downloads are used up",
        NoFile::Waiting => "nothing is there yet",
    }
}
