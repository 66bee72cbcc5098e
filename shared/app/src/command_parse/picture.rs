//! A picture is kept and something is offered: to those who run the shop, to enter it as a receipt;
//! to a customer with an order that waits for its money, to show it as proof; to who may change
//! settings and calls it the logo, to print it on papers. Words under a picture never execute, and a
//! picture does nothing by itself.

use super::logo::{self, NotALogo};
use super::senses::{Perceived, Sight};
use super::{Hearing, NONCE_CHARS, Outcome, asking};
use crate::store::person::{self, Confirmation, EXPECTING_MINUTES};
use crate::store::picture::{self, Picture};
use crate::store::{StoreError, order, standing};
use bytes::Bytes;
use domain::access::Role;
use domain::command::{
    Command, CustomerCommand, DeskCommand, DigitalCommand, Setting, ShopCommand,
};
use domain::ids::{FileId, OrderNumber, crockford};
use domain::media::picture_type;
use domain::message::{Bubble, Content, Inbound};
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{NOTE_CHARS_MAX, Order};
use domain::phrase::entry::{BooksName, CommandName};
use domain::phrase::{self, Expecting};
use ports::clock::Clock;
use ports::files::{File, Files};
use ports::media::{Media, MediaError};
use ports::table::Table;
use sha2::{Digest, Sha256};
use views::chat::conversation;
use views::chat::media::{self as said, Unseen};

/// WhatsApp takes no larger ones.
const BYTES_MAX: usize = 5 * 1024 * 1024;

/// A picture that is kept, and what is offered for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kept {
    /// To enter it as a receipt.
    Receipt(FileId),
    /// To show it as proof of what is due for an order.
    Claim(FileId, OrderNumber, Money),
    /// To print it on papers; the receipt it was taken for before, if it was.
    Logo(FileId, Option<FileId>),
}

/// Fetches a picture and keeps it, if anything can be offered for it.
pub(super) async fn keep<T: Table, C: Clock>(
    media: &impl Media,
    files: &impl Files,
    sight: &Sight<'_, T, C>,
    media_id: &str,
) -> Result<Perceived, StoreError> {
    let id = id_of(sight.inbound);
    let kept = if sight.speaker.principal.role == Role::Customer {
        match unpaid(sight).await? {
            Some((number, due)) => Kept::Claim(id, number, due),
            None => return Ok(Perceived::Nothing),
        }
    } else if is_called_logo(sight) {
        if !may_change(sight) {
            return Ok(Perceived::Unseen(Unseen::OwnersLogo));
        }
        Kept::Logo(id, None)
    } else {
        Kept::Receipt(id)
    };
    let file = match media.fetch(&sight.shop.id, media_id, BYTES_MAX).await {
        Ok(file) => file,
        Err(MediaError::TooLarge) => return Ok(Perceived::Unseen(Unseen::TooLarge)),
        Err(MediaError::Gone | MediaError::Away) => return Ok(Perceived::Unseen(Unseen::Away)),
    };
    Ok(laid_down(files, sight, kept, &file.bytes).await)
}

/// Keeps a picture's bytes, as they are or as papers need them.
async fn laid_down<T: Table, C: Clock>(
    files: &impl Files,
    sight: &Sight<'_, T, C>,
    kept: Kept,
    bytes: &Bytes,
) -> Perceived {
    let file = match kept {
        Kept::Logo(..) => match logo::prepared(bytes) {
            Ok(bytes) => File { mime_type: "image/png".to_owned(), bytes },
            Err(NotALogo) => return Perceived::Unseen(Unseen::NoLogo),
        },
        Kept::Receipt(_) | Kept::Claim(..) => match picture_type(bytes) {
            Some(mime_type) => File { mime_type: mime_type.to_owned(), bytes: bytes.clone() },
            None => return Perceived::Unseen(Unseen::Format),
        },
    };
    if let Err(error) = files.put(&kept.picture().key(&sight.shop.id), file).await {
        tracing::warn!(%error, "a picture could not be kept");
        return Perceived::Unseen(Unseen::Away);
    }
    Perceived::Kept(kept)
}

/// Whether the words with a message of the shop's people call a picture the logo.
pub(super) fn is_called_logo<T: Table, C: Clock>(sight: &Sight<'_, T, C>) -> bool {
    let words = match &sight.inbound.content {
        Content::Text { text } => Some(text),
        Content::Media { caption, .. } => caption.as_ref(),
        Content::Tap { .. }
        | Content::Order { .. }
        | Content::Location { .. }
        | Content::Contacts
        | Content::Reaction { .. }
        | Content::Edited
        | Content::Revoked
        | Content::System { .. }
        | Content::Unsupported { .. } => None,
    };
    let today = sight.clock.now().business_day(&sight.shop.zone);
    sight.speaker.principal.role != Role::Customer
        && !sight.inbound.forwarded
        && words.is_some_and(|words| phrase::names_logo(words, &today))
}

/// Whether whoever speaks may change the logo.
fn may_change<T: Table, C: Clock>(sight: &Sight<'_, T, C>) -> bool {
    let setting = Setting::Logo(None);
    let command = ShopCommand::Desk(DeskCommand::SettingsSet { setting });
    sight.speaker.principal.role.may(&command, sight.shop.policy.confirm_above)
}

/// Words that call the picture the logo that was sent before them; nothing where they are about
/// something else.
pub(super) async fn called<T: Table, C: Clock>(
    files: &impl Files,
    sight: &Sight<'_, T, C>,
) -> Perceived {
    if !is_called_logo(sight) {
        return Perceived::Nothing;
    }
    let record = &sight.speaker.conversation.record;
    let waits = record.waits_for(sight.clock.now()).is_some();
    match record.picture.filter(|_| waits) {
        None if waits => Perceived::Nothing,
        _ if !may_change(sight) => Perceived::Unseen(Unseen::OwnersLogo),
        None => Perceived::Unseen(Unseen::NoPicture),
        Some(receipt) => match files.get(&Picture::Receipt(receipt).key(&sight.shop.id)).await {
            Ok(Some(file)) => {
                laid_down(files, sight, Kept::Logo(receipt, Some(receipt)), &file.bytes).await
            }
            Ok(None) | Err(_) => Perceived::Unseen(Unseen::Away),
        },
    }
}

/// The same message keeps the same picture, however often it is delivered.
pub(super) fn id_of(inbound: &Inbound) -> FileId {
    let digest = Sha256::digest(inbound.cause.as_str());
    FileId::new(digest.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
}

/// The customer's newest order that waits for money.
async fn unpaid<T: Table, C: Clock>(
    sight: &Sight<'_, T, C>,
) -> Result<Option<(OrderNumber, Money)>, StoreError> {
    let person = sight.speaker.principal.person;
    let orders = order::all_of(sight.table, &sight.shop.id, person).await?;
    let due = |order: &Order| order.due().ok().filter(|due| due.is_positive());
    let waits = |order: &Order| {
        let placed = order::is_open(order.state) && order.state != OrderState::Draft;
        placed || order.credit_until.is_some()
    };
    let now = sight.clock.now();
    for found in orders.into_iter().rev().filter(|found| waits(&found.record)) {
        let order = standing::of_order(sight.table, found.record, now).await?;
        if let Some(due) = due(&order).filter(|_| waits(&order)) {
            return Ok(Some((order.number, due)));
        }
    }
    Ok(None)
}

impl Kept {
    fn picture(&self) -> Picture {
        match self {
            Self::Receipt(id) => Picture::Receipt(*id),
            Self::Claim(id, ..) => Picture::Claim(*id),
            Self::Logo(id, _) => Picture::Logo(*id),
        }
    }
}

/// What is said of a picture that was looked at; none where there was none.
pub(super) fn seen<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<Option<Outcome>, StoreError> {
    match hearing.perceived {
        Perceived::Kept(kept) => offered(hearing, kept).map(Some),
        Perceived::Unseen(why) => {
            Ok(Some(hearing.say(said::unseen(hearing.occasion.language, *why))))
        }
        Perceived::Nothing
        | Perceived::Said(_)
        | Perceived::Unheard(_)
        | Perceived::ForSale(_)
        | Perceived::NotKept(_) => Ok(None),
    }
}

/// Asks what a kept picture is.
fn offered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    kept: &Kept,
) -> Result<Outcome, StoreError> {
    match kept {
        Kept::Receipt(id) => Ok(asked(hearing, *id)),
        Kept::Claim(id, number, due) => is_proof(hearing, *id, *number, *due),
        Kept::Logo(id, receipt) => is_logo(hearing, *id, *receipt),
    }
}

/// Asks a customer whether a picture shows what is due for an order.
fn is_proof<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    id: FileId,
    number: OrderNumber,
    due: Money,
) -> Result<Outcome, StoreError> {
    let text = if let Content::Media { caption: Some(caption), .. } = &hearing.inbound.content {
        caption.chars().take(NOTE_CHARS_MAX).collect()
    } else {
        String::new()
    };
    let (number_of, picture) = (Some(number), Some(id));
    let report = CustomerCommand::PaymentReport { number: number_of, amount: None, text, picture };
    let bubble = |nonce: &str| said::is_proof(hearing.occasion.language, number, due, nonce);
    let mut outcome = confirming(hearing, Command::Customer(report), bubble)?;
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    outcome.writes.push(picture::add(shop, person, id)?);
    Ok(outcome)
}

/// Asks whether a picture is to stand on papers. As a receipt it is not kept any more.
fn is_logo<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    id: FileId,
    receipt: Option<FileId>,
) -> Result<Outcome, StoreError> {
    let setting = Setting::Logo(Some(id));
    let command = Command::Shop(ShopCommand::Desk(DeskCommand::SettingsSet { setting }));
    let bubble = |nonce: &str| said::is_logo(hearing.occasion.language, nonce);
    let mut outcome = confirming(hearing, command, bubble)?;
    outcome.sheds.extend(receipt.map(Picture::Receipt));
    Ok(outcome)
}

/// Shows what would be done with a picture, and waits for the tap.
fn confirming<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
    bubble: impl FnOnce(&str) -> Bubble,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
    let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
    let waiting = Confirmation::by_tap(command, until, None);
    let mut outcome = hearing.say(bubble(&nonce));
    outcome.writes.push(person::ask_confirmation(shop, person, &nonce, &waiting)?);
    outcome.conversation.expecting = Some((Expecting::Confirmation { nonce }, until));
    Ok(outcome)
}

/// Asks what a receipt was for, also after a no to how that was understood.
pub(super) fn asked<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, id: FileId) -> Outcome {
    let language = hearing.occasion.language;
    let expense = CommandName::Books(BooksName::ExpenseAdd);
    let mut outcome =
        hearing.say(said::which_receipt(language, asking::example(expense, language)));
    let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
    outcome.conversation.expecting = Some((Expecting::Receipt, until));
    outcome.conversation.is_proposed = true;
    outcome.conversation.picture = Some(id);
    outcome
}

/// A no to what a picture was offered for: it is not kept.
pub(super) fn declined<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let mut outcome = hearing.say(conversation::dropped(hearing.occasion.language));
    outcome.sheds.extend(hearing.receipt().map(Picture::Receipt));
    outcome
}

/// The picture or file that a command was offered for, if it was.
pub(super) fn of(command: &Command) -> Option<Picture> {
    match command {
        Command::Customer(CustomerCommand::PaymentReport { picture, .. }) => {
            picture.map(Picture::Claim)
        }
        Command::Shop(ShopCommand::Desk(DeskCommand::SettingsSet {
            setting: Setting::Logo(id),
        })) => id.map(Picture::Logo),
        Command::Shop(ShopCommand::Desk(DeskCommand::Digital(DigitalCommand::FileAdd {
            file,
            ..
        }))) => file.map(Picture::ForSale),
        Command::Customer(_) | Command::Shop(_) => None,
    }
}
