//! Where those who sell put a file from a computer: `/u/<token>`, a plain form behind a link that was
//! asked for in chat. The file is checked and kept here; that it is what buyers get is a command like
//! that of a chat, in the name of who asked for the link and for as long as they may.

use super::Ports;
use super::answer::{Problem, page};
use super::checkout::{fresh_key, send_and_settle};
use super::document::kept_nowhere;
use super::request::Asked;
use crate::digital_link::UploadLink;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, catalog, digital, person};
use bytes::Bytes;
use domain::access::{Permission, Principal};
use domain::audit::Digest;
use domain::command::{Command, DeskCommand, DigitalCommand, ShopCommand, WhichGood};
use domain::digital::good::{GoodFile, file_name, key_of};
use domain::digital::kind::file_kind;
use domain::digital::named;
use domain::ids::{CauseId, FileId, crockford};
use domain::message::{CommandMessage, Message};
use domain::shop::Shop;
use domain::time::Timestamp;
use http::{Response, StatusCode};
use ports::clock::Clock;
use ports::files::{File, Files};
use ports::log;
use ports::queue::Queue;
use ports::secrets::{SecretName, Secrets};
use ports::table::Table;
use sha2::{Digest as _, Sha256};
use views::pages::download::{Spoken, UploadPage, UploadState};

/// What Lambda takes in one request with room to spare, as with pictures of payments.
const MEGABYTES_MAX: u32 = 4;
const BYTES_MAX: usize = 4 * 1024 * 1024;
/// A cart that nobody fills: a command names one.
const CART_CHARS: usize = 12;

/// What a good link leads to.
struct Found {
    shop: Shop,
    link: UploadLink,
    principal: Principal,
    /// What the product is called.
    name: String,
}

/// Shows the form.
pub(super) async fn show<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let found = opened(ports, token).await?;
    let state = if found.is_some() { UploadState::Asking } else { UploadState::Closed };
    Ok(shown(ports.clock, asked, found.as_ref(), state))
}

/// Takes a file.
pub(super) async fn put<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    asked: &Asked,
    token: &str,
) -> Result<Response<Bytes>, Problem> {
    let Some(found) = opened(ports, token).await? else {
        return Ok(shown(ports.clock, asked, None, UploadState::Closed));
    };
    let sent = asked.parts().await.ok_or(Problem::BadRequest)?;
    let cause: Result<CauseId, _> = format!("web:upload:{}", sent.form().key()?).parse();
    let cause = cause.map_err(|_| Problem::BadRequest)?;
    let answer = |state| Ok(shown(ports.clock, asked, Some(&found), state));
    if once::earlier(ports.table, &found.shop.id, &cause).await?.is_some() {
        return answer(UploadState::Taken);
    }
    let Some(bytes) = sent.file("file").cloned() else { return answer(UploadState::NoFile) };
    if bytes.len() > BYTES_MAX {
        return answer(UploadState::TooLarge);
    }
    let said = sent.file_name("file");
    let Some(kind) = file_kind(&bytes, said) else { return answer(UploadState::Strange) };
    let file = GoodFile {
        id: FileId::new(ports.clock.fresh()),
        name: file_name(said, kind),
        mime_type: kind.mime_type.to_owned(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: Digest::from(<[u8; 32]>::from(Sha256::digest(&bytes))),
    };
    let stored = File { mime_type: file.mime_type.clone(), bytes };
    ports.files.put(&key_of(&found.shop.id, file.id), stored).await?;
    let now = ports.clock.now();
    let command = command(ports, &found, &cause, &file, now).await?;
    let (shop, owner) = (&found.shop.id, found.principal.person);
    let writes = vec![digital::save_upload(shop, owner, &file, now)?];
    let done = Done::new(shop, &cause, &file, vec![Message::Command(command)]);
    match once::commit(ports.table, done.write(now, false)?, writes).await? {
        Landed::Now => send_and_settle(ports, &done).await,
        Landed::Before => {}
        Landed::Raced => return Err(Problem::Unavailable("try again".to_owned())),
    }
    answer(UploadState::Taken)
}

/// The command that makes a file what buyers get.
async fn command<T: Table, Q, F, S, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    found: &Found,
    cause: &CauseId,
    file: &GoodFile,
    now: Timestamp,
) -> Result<CommandMessage, Problem> {
    let Found { shop, link, principal, .. } = found;
    let product = WhichGood::Product(link.product);
    let add = DigitalCommand::FileAdd { product, file: Some(file.id) };
    let cart = crockford(ports.clock.fresh(), CART_CHARS).parse();
    let known = person::load_person(ports.table, &shop.id, principal.person).await?;
    Ok(CommandMessage {
        cause: cause.command(),
        shop: shop.id.clone(),
        person: principal.person,
        role: principal.role,
        cart: cart.map_err(|_| Problem::Broken("no cart".to_owned()))?,
        command: Command::Shop(ShopCommand::Desk(DeskCommand::Digital(add))),
        language: known.map_or_else(|| shop.language(), |person| person.language_in(shop)),
        confirmation: None,
        said: None,
        heard: None,
        picture: None,
        quiet: false,
        by_clock: false,
        at: now,
    })
}

/// The product a file is for, if the link holds and who asked for it still sells.
async fn opened<T: Table, Q, F, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    token: &str,
) -> Result<Option<Found>, Problem> {
    let key = ports.secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Problem::Unavailable(error.to_string()))?;
    let Ok(link) = UploadLink::read(&key, token) else { return Ok(None) };
    if ports.clock.now() >= link.until {
        return Ok(None);
    }
    let Some(shop) = store::shop::load_shop(ports.table, &link.shop).await? else {
        return Ok(None);
    };
    log::about_shop(&shop.id);
    let principal = person::principal(ports.table, &shop.id, link.person).await?;
    let catalog = catalog::load_catalog(ports.table, &shop.id).await?;
    let product = named(&catalog, &WhichGood::Product(link.product));
    let Some(name) = product.map(|product| product.name.clone()) else { return Ok(None) };
    let may = principal.role.has(Permission::Products);
    Ok(may.then_some(Found { shop, link, principal, name }))
}

fn shown(
    clock: &impl Clock,
    asked: &Asked,
    found: Option<&Found>,
    state: UploadState,
) -> Response<Bytes> {
    let of_shop = || found.map(|found| found.shop.language());
    let status = StatusCode::from_u16(state.status()).unwrap_or(StatusCode::FORBIDDEN);
    let shown = UploadPage {
        spoken: Spoken(asked.language().or_else(of_shop).unwrap_or_default()),
        shop_name: found.map_or_else(String::new, |found| found.shop.name.clone()),
        name: found.map_or_else(String::new, |found| found.name.clone()),
        megabytes: MEGABYTES_MAX,
        key: fresh_key(clock),
        state,
    };
    kept_nowhere(page(status, &shown))
}
