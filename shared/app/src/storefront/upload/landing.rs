//! A file that came by a form: looked at part by part, so that none is too large for a function, copied
//! to where files for sale lie, and made what buyers get by a command like that of a chat, in the name
//! of who asked for the link. Each form is taken in once, however often its browser comes back; a file
//! whose browser never does waits for the link to be opened again, and goes after a day.

use super::super::checkout::send_and_settle;
use super::super::{Ports, Staging};
use super::Found;
use crate::store::once::{self, Done, Landed};
use crate::store::{digital, person};
use crate::storefront::answer::Problem;
use domain::audit::Digest;
use domain::command::{Command, DeskCommand, DigitalCommand, ShopCommand, WhichGood};
use domain::digital::good::{GoodFile, PAGE_BYTES_MAX, file_name, key_of};
use domain::digital::kind::FileKind;
use domain::digital::sniff::Sniffer;
use domain::ids::{CauseId, FileId, crockford};
use domain::message::{CommandMessage, Message};
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::files::staging::Staged;
use ports::files::{Files, FilesError};
use ports::queue::Queue;
use ports::secrets::Secrets;
use ports::table::Table;
use sha2::{Digest as _, Sha256};
use views::pages::upload::UploadState;

/// So much of a file is in memory at a time.
const PART_BYTES: usize = 4 * 1024 * 1024;
/// A cart that nobody fills: a command names one.
const CART_CHARS: usize = 12;

/// Takes in the file of a form; what became of it.
pub(super) async fn take_in<T: Table, Q: Queue, F: Files + Staging, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    found: &Found,
    form: FileId,
) -> Result<UploadState, Problem> {
    let (key, once_by) = (found.key(form), cause(form)?);
    let was_taken = once::earlier(ports.table, &found.shop.id, &once_by).await?.is_some();
    let state = match look(ports, found, form, &key).await {
        Ok(Looked::Good(file)) => keep(ports, found, &[once_by, cause(file.id)?], &file).await?,
        Ok(Looked::Nothing) if was_taken => return Ok(UploadState::Taken),
        Ok(Looked::Nothing) => return Ok(UploadState::NoFile),
        Ok(Looked::Refused(state)) => state,
        // Whoever came back by the same form at the same time was faster, and nothing waits any more.
        Err(_) if once::earlier(ports.table, &found.shop.id, &once_by).await?.is_some() => {
            return Ok(UploadState::Taken);
        }
        Err(error) => return Err(error.into()),
    };
    // What stays behind is removed after a day.
    if let Err(error) = ports.files.remove(&key).await {
        tracing::warn!(%error, "a file that was looked at still waits");
    }
    Ok(state)
}

fn cause(id: FileId) -> Result<CauseId, Problem> {
    format!("web:upload:{id}").parse().map_err(|_| Problem::BadRequest)
}

/// What somebody put.
enum Looked {
    /// A file that can be sold, where such files lie.
    Good(GoodFile),
    /// Something else.
    Refused(UploadState),
    /// Nothing is there, or not any more.
    Nothing,
}

/// Looks at what waits, and gives it its place if it can be sold.
async fn look<T, Q, F: Staging, S, C>(
    ports: &Ports<'_, T, Q, F, S, C>,
    found: &Found,
    form: FileId,
    key: &str,
) -> Result<Looked, FilesError> {
    let staged = ports.files.staged(key).await?;
    let Some(staged) = staged.filter(|staged| staged.bytes > 0) else {
        return Ok(Looked::Nothing);
    };
    if staged.bytes > PAGE_BYTES_MAX {
        return Ok(Looked::Refused(UploadState::TooLarge));
    }
    let (kind, sha256) = read(ports.files, &staged).await?;
    let Some(kind) = kind else { return Ok(Looked::Refused(UploadState::Strange)) };
    let file = GoodFile {
        id: id_of(form, &sha256),
        name: file_name(&staged.name, kind),
        mime_type: kind.mime_type.to_owned(),
        bytes: staged.bytes,
        sha256,
    };
    let lies = key_of(&found.shop.id, file.id);
    ports.files.adopt(&staged, &lies, &file.mime_type).await?;
    Ok(Looked::Good(file))
}

/// What a file is, and what proves that it is this very one.
async fn read(
    files: &impl Staging,
    staged: &Staged,
) -> Result<(Option<FileKind>, Digest), FilesError> {
    let (mut sniffer, mut digest, mut at) = (Sniffer::new(&staged.name), Sha256::new(), 0);
    while at < staged.bytes {
        let part = files.part(staged, at, PART_BYTES).await?;
        if part.is_empty() {
            return Err(FilesError::Unavailable("a file ended too early".to_owned()));
        }
        sniffer.see(&part);
        digest.update(&part);
        at = at.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
    }
    Ok((sniffer.kind(), Digest::from(<[u8; 32]>::from(digest.finalize()))))
}

/// The same bytes by the same form are the same file, so that a second look does not make a second one.
fn id_of(form: FileId, sha256: &Digest) -> FileId {
    let digest = Sha256::digest(format!("{form}{sha256}"));
    FileId::new(digest.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
}

/// Makes a file what buyers get, once: by the form, or by itself if the form was sent before with
/// another one.
async fn keep<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    found: &Found,
    causes: &[CauseId],
    file: &GoodFile,
) -> Result<UploadState, Problem> {
    let (now, shop) = (ports.clock.now(), &found.shop.id);
    for cause in causes {
        let command = command(ports, found, cause, file, now).await?;
        let writes = vec![digital::save_upload(shop, found.principal.person, file, now)?];
        let done = Done::new(shop, cause, file, vec![Message::Command(command)]);
        match once::commit(ports.table, done.write(now, false)?, writes).await? {
            Landed::Now => {
                send_and_settle(ports, &done).await;
                break;
            }
            Landed::Before => {
                let before = once::earlier(ports.table, shop, cause).await?;
                if before.is_some_and(|before| before.is_for(file)) {
                    break;
                }
            }
            Landed::Raced => return Err(Problem::Unavailable("try again".to_owned())),
        }
    }
    Ok(UploadState::Taken)
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
