//! A picture is kept and something is offered: to those who run the shop, to enter it as a receipt;
//! to a customer with an order that waits for its money, to show it as proof. Words under a picture
//! never execute, and a picture does nothing by itself.

use super::senses::{Perceived, Sight};
use super::{Hearing, NONCE_CHARS, Outcome, asking};
use crate::store::person::{self, Confirmation, EXPECTING_MINUTES};
use crate::store::picture::{self, Picture};
use crate::store::{StoreError, order};
use domain::access::Role;
use domain::command::{Command, CustomerCommand, DeskCommand, DigitalCommand, ShopCommand};
use domain::ids::{FileId, OrderNumber, crockford};
use domain::media::picture_type;
use domain::message::{Content, Inbound};
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{NOTE_CHARS_MAX, Order};
use domain::phrase::Expecting;
use domain::phrase::entry::{BooksName, CommandName};
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
    } else {
        Kept::Receipt(id)
    };
    let file = match media.fetch(&sight.shop.id, media_id, BYTES_MAX).await {
        Ok(file) => file,
        Err(MediaError::TooLarge) => return Ok(Perceived::Unseen(Unseen::TooLarge)),
        Err(MediaError::Gone | MediaError::Away) => return Ok(Perceived::Unseen(Unseen::Away)),
    };
    let Some(mime_type) = picture_type(&file.bytes) else {
        return Ok(Perceived::Unseen(Unseen::Format));
    };
    let file = File { mime_type: mime_type.to_owned(), bytes: file.bytes };
    if let Err(error) = files.put(&kept.picture().key(&sight.shop.id), file).await {
        tracing::warn!(%error, "a picture could not be kept");
        return Ok(Perceived::Unseen(Unseen::Away));
    }
    Ok(Perceived::Kept(kept))
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
    let unpaid = orders.iter().map(|found| &found.record).filter(|order| waits(order));
    Ok(unpaid
        .filter_map(|order| Some((order.number, due(order)?)))
        .max_by_key(|(number, _)| number.0))
}

impl Kept {
    fn picture(&self) -> Picture {
        match self {
            Self::Receipt(id) => Picture::Receipt(*id),
            Self::Claim(id, ..) => Picture::Claim(*id),
        }
    }
}

/// Asks what a kept picture is.
pub(super) fn offered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    kept: &Kept,
) -> Result<Outcome, StoreError> {
    let language = hearing.occasion.language;
    let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
    let (id, number, due) = match kept {
        Kept::Receipt(id) => {
            return Ok(asked(hearing, *id));
        }
        Kept::Claim(id, number, due) => (*id, *number, *due),
    };
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let text = if let Content::Media { caption: Some(caption), .. } = &hearing.inbound.content {
        caption.chars().take(NOTE_CHARS_MAX).collect()
    } else {
        String::new()
    };
    let report = CustomerCommand::PaymentReport { number: Some(number), text, picture: Some(id) };
    let command = Command::Customer(report);
    let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
    let waiting = Confirmation::by_tap(command, until, None);
    let mut outcome = hearing.say(said::is_proof(language, number, due, &nonce));
    outcome.writes.push(person::ask_confirmation(shop, person, &nonce, &waiting)?);
    outcome.writes.push(picture::add(shop, person, id)?);
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
        Command::Shop(ShopCommand::Desk(DeskCommand::Digital(DigitalCommand::FileAdd {
            file,
            ..
        }))) => file.map(Picture::ForSale),
        Command::Customer(_) | Command::Shop(_) => None,
    }
}
