//! Where those who sell put a file from a computer: `/u/<token>`, a plain form behind a link that was
//! asked for in chat. The form is sent to where files are kept, past us; from there the browser comes
//! back to `/u/<token>/<form>`, where [`landing`] looks at what came.

mod closed;
mod landing;

use super::answer::{Problem, Site, page, with_form_to};
use super::document::kept_nowhere;
use super::request::Asked;
use super::{Ports, Staging};
use crate::digital_link::{NoLink, UPLOAD_PATH, UploadLink};
use crate::store::{self, catalog, person};
use bytes::Bytes;
use closed::{Closed, Why};
use domain::access::{Permission, Principal};
use domain::command::WhichGood;
use domain::digital::good::{PAGE_BYTES_MAX, PAGE_MEGABYTES_MAX, staging_key, staging_prefix};
use domain::digital::named;
use domain::ids::FileId;
use domain::language::Language;
use domain::shop::Shop;
use domain::time::Timestamp;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::Files;
use ports::files::staging::{FormTerms, UploadForm};
use ports::log;
use ports::queue::Queue;
use ports::secrets::{SecretName, Secrets};
use ports::table::Table;
use std::time::Duration;
use views::chat::digital::size;
use views::pages::download::Spoken;
use views::pages::upload::{SentForm, UploadPage, UploadState, WaitingFile};

/// A form is taken for so long after its page was opened: a hundred megabytes take their time.
const FORM_HOURS: i64 = 3;
const FORM_LIFETIME: Duration = Duration::from_hours(3);
/// Who comes back may still do so for so long after the link is over: they set out before.
const LANDING_HOURS: i64 = FORM_HOURS + 1;
/// A form takes twice what we do, so that most who send too much are told so by a page of ours.
const FORM_BYTES_MAX: u64 = 2 * PAGE_BYTES_MAX;

/// What a good link leads to.
struct Found {
    shop: Shop,
    link: UploadLink,
    principal: Principal,
    /// What the product is called.
    name: String,
}

impl Found {
    /// The same as a link that takes nothing.
    fn closed(self, why: Why) -> Closed {
        Closed { why, known: Some((self.shop, self.link, Some(self.name))) }
    }

    /// Where the file of a form waits.
    fn key(&self, form: FileId) -> String {
        staging_key(&self.shop.id, self.link.product, self.link.person, form)
    }
}

/// Shows a form, and a file that came by an earlier one whose browser did not come back.
pub(super) async fn show<T: Table, Q, F: Files + Staging, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    site: &Site,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let found = match opened(ports, token, 0).await? {
        Ok(found) => found,
        Err(closed) => return closed.page(ports, asked).await,
    };
    let waiting = waiting(ports, &found, token).await?;
    shown(ports, site, asked, &found, token, UploadState::Asking, waiting).await
}

/// Takes in the file of a form, and shows what became of it. Again it shows the same.
pub(super) async fn land<T: Table, Q: Queue, F: Files + Staging, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    site: &Site,
    asked: &Asked,
    token: &str,
    form: &str,
) -> Result<Response<Bytes>, Problem> {
    let found = match opened(ports, token, LANDING_HOURS).await? {
        Ok(found) => found,
        Err(closed) => return closed.page(ports, asked).await,
    };
    let Ok(form) = form.parse::<FileId>() else {
        return found.closed(Why::NoForm).page(ports, asked).await;
    };
    let state = landing::take_in(ports, &found, form).await?;
    shown(ports, site, asked, &found, token, state, None).await
}

/// The product a file is for, if the link holds, or held so many hours ago, and who asked for it still
/// sells.
async fn opened<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    token: &str,
    hours_after: i64,
) -> Result<Result<Found, Closed>, Problem> {
    let key = ports.secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Problem::Unavailable(error.to_string()))?;
    let (link, is_ours) = match UploadLink::read(&key, token) {
        Ok(link) => (link, true),
        Err(NoLink::Forged(link)) => (link, false),
        Err(NoLink::Shapeless) => return Ok(Err(Closed::unknown())),
    };
    let Some(shop) = store::shop::load_shop(ports.table, &link.shop).await? else {
        return Ok(Err(Closed::unknown()));
    };
    log::about_shop(&shop.id);
    let catalog = catalog::load_catalog(ports.table, &shop.id).await?;
    let product = named(&catalog, &WhichGood::Product(link.product));
    let name = product.map(|product| product.name.clone());
    let closed =
        |why, name| Ok(Err(Closed { why, known: Some((shop.clone(), link.clone(), name)) }));
    if !is_ours {
        return closed(Why::Forged, name);
    }
    if ports.clock.now() >= link.until.plus_hours(hours_after) {
        return closed(Why::Over, name);
    }
    let principal = person::principal(ports.table, &shop.id, link.person).await?;
    if !principal.role.has(Permission::Products) {
        return closed(Why::MayNot, name);
    }
    match name {
        Some(name) => Ok(Ok(Found { shop, link, principal, name })),
        None => closed(Why::NoProduct, None),
    }
}

/// The newest file that came and was not taken in.
async fn waiting<T, Q, F: Staging, S, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    found: &Found,
    token: &str,
) -> Result<Option<WaitingFile>, Problem> {
    let prefix = staging_prefix(&found.shop.id, found.link.product, found.link.person);
    let Some(key) = ports.files.staged_under(&prefix).await?.pop() else { return Ok(None) };
    let staged = ports.files.staged(&key).await?.filter(|staged| staged.bytes > 0);
    let Some(staged) = staged else { return Ok(None) };
    let form = key.strip_prefix(&prefix).unwrap_or_default();
    Ok(Some(WaitingFile {
        text: format!("{}, {}", staged.name, size(staged.bytes)),
        href: format!("{UPLOAD_PATH}{token}/{form}"),
    }))
}

/// A fresh form; none once the link is over.
async fn form<T, Q, F: Staging, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    site: &Site,
    found: &Found,
    token: &str,
    now: Timestamp,
) -> Result<Option<SentForm>, Problem> {
    if now >= found.link.until {
        return Ok(None);
    }
    let id = FileId::new(ports.clock.fresh());
    let back = format!("{}{UPLOAD_PATH}{token}/{id}", site.public_url);
    let terms = FormTerms {
        key: &found.key(id),
        bytes_max: FORM_BYTES_MAX,
        back: &back,
        lifetime: FORM_LIFETIME,
    };
    let UploadForm { action, fields } = ports.files.form(&terms, now).await?;
    Ok(Some(SentForm { action, fields, back }))
}

async fn shown<T, Q, F: Staging, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    site: &Site,
    asked: &Asked,
    found: &Found,
    token: &str,
    state: UploadState,
    waiting: Option<WaitingFile>,
) -> Result<Response<Bytes>, Problem> {
    let form = form(ports, site, found, token, ports.clock.now()).await?;
    let action = form.as_ref().map(|form| form.action.clone()).unwrap_or_default();
    let shown = UploadPage {
        shop_name: found.shop.name.clone(),
        name: found.name.clone(),
        form,
        waiting,
        ..bare(asked.language().unwrap_or_else(|| found.shop.language()), state)
    };
    Ok(with_form_to(answered(&shown), &action))
}

/// A page without a form.
fn bare(language: Language, state: UploadState) -> UploadPage {
    UploadPage {
        spoken: Spoken(language),
        shop_name: String::new(),
        name: String::new(),
        megabytes: PAGE_MEGABYTES_MAX,
        bytes_max: PAGE_BYTES_MAX,
        hours: FORM_HOURS,
        form: None,
        waiting: None,
        asking: None,
        state,
    }
}

fn answered(shown: &UploadPage) -> Response<Bytes> {
    let status = StatusCode::from_u16(shown.state.status()).unwrap_or(StatusCode::FORBIDDEN);
    kept_nowhere(page(status, shown))
}
