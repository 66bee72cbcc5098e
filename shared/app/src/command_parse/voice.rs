//! A voice note becomes words, which are a guess: they go the way of every message, but nothing
//! that changes anything is done for them before it was shown and tapped. A spoken yes is no tap.
//! Deliberately absent: what was heard, which every answer begins with; see `Told::into_effects`.

use super::senses::{Perceived, Sight};
use super::{Hearing, Outcome};
use crate::store::model_use;
use domain::command::{Command, CustomerCommand, DeskRequest, Unclear};
use domain::media::sound_type;
use domain::message::{Content, Inbound, TEXT_CHARS_MAX};
use domain::phrase::entry::{self, CommandName};
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::media::{Media, MediaError};
use ports::speech::{Recording, Speech, Transcript};
use ports::table::Table;
use ports::words::usage::Usage;
use ports::words::{Model, Why, WordsError};
use std::time::Duration;
use views::chat::media::{self as said, Unheard};

/// WhatsApp takes no longer ones.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// How long writing down may take; people wait for it, and the function has half a minute in all.
const PATIENCE: Duration = Duration::from_secs(8);
/// What a second of a voice note takes: sixteen thousand bits.
const BYTES_A_SECOND: usize = 2_000;

/// Writes a voice note down.
pub(super) async fn listen<T: Table, C: Clock>(
    speech: &Model<impl Speech>,
    media: &impl Media,
    sight: &Sight<'_, T, C>,
    media_id: &str,
) -> Perceived {
    match words(speech, media, sight, media_id).await {
        Ok(text) => Perceived::Said(Box::new(Inbound {
            content: Content::Text { text },
            ..sight.inbound.clone()
        })),
        Err(unheard) => Perceived::Unheard(unheard),
    }
}

async fn words<T: Table, C: Clock>(
    speech: &Model<impl Speech>,
    media: &impl Media,
    sight: &Sight<'_, T, C>,
    media_id: &str,
) -> Result<String, Unheard> {
    let day = sight.clock.now().business_day(&sight.shop.zone);
    // A figure that can't be read stops the model, never the shop.
    let spent = model_use::spent(sight.table, &sight.shop.id, &day).await;
    if spent.map_err(|_| Unheard::Away)? >= speech.budget {
        tracing::warn!("the shop's budget for models is used up today");
        return Err(Unheard::Away);
    }
    let file = media.fetch(&sight.shop.id, media_id, BYTES_MAX).await;
    let file = file.map_err(|error| match error {
        MediaError::TooLarge => Unheard::TooLong,
        MediaError::Gone | MediaError::Away => Unheard::Away,
    })?;
    let seconds = u64::try_from(file.bytes.len().div_ceil(BYTES_A_SECOND)).unwrap_or(u64::MAX);
    // Only a language they asked for: a wrong hint makes a model translate.
    let language = sight.speaker.person.record.language;
    let recording = Recording {
        reference: sight.inbound.cause.to_string(),
        media_type: sound_type(&file.bytes).ok_or(Unheard::Format)?.to_owned(),
        bytes: file.bytes,
        language: language.map(|it| it.subtag().to_owned()),
        patience: PATIENCE,
    };
    let Transcript { text, usage, model } =
        speech.words.transcribe(&recording).await.map_err(|error| unheard(&error))?;
    // Who counts nothing is taken at their word only if their price says so.
    let unsaid = usage == Usage::default();
    let usage = if unsaid { Usage { audio_seconds: seconds, ..usage } } else { usage };
    let cost = speech.cost(&model, usage);
    if model_use::add(sight.table, &sight.shop.id, &day, usage, cost).await.is_err() {
        tracing::error!("what a model cost could not be kept");
    }
    count(Figure::ModelTokens, usage.input.saturating_add(usage.output));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        _ if !text.chars().any(char::is_alphanumeric) => Err(Unheard::NoWords),
        chars if chars > TEXT_CHARS_MAX => Err(Unheard::TooLong),
        _ => Ok(text),
    }
}

fn unheard(error: &WordsError) -> Unheard {
    count(Figure::ModelFailures, 1);
    match error {
        WordsError::Misconfigured { .. } => tracing::error!(%error, "no voice note is heard"),
        WordsError::Later { .. } | WordsError::Never { .. } => {
            tracing::warn!(%error, "a voice note is not heard");
        }
    }
    match error {
        WordsError::Never { why: Why::TooLong } => Unheard::TooLong,
        WordsError::Never { why: Why::NotOffered } => Unheard::Format,
        WordsError::Never { .. } | WordsError::Later { .. } | WordsError::Misconfigured { .. } => {
            Unheard::Away
        }
    }
}

/// Whether a customer's command is shown first when it was only heard. What shows something, or
/// asks back itself, is answered at once.
pub(super) fn is_shown_first(command: &CustomerCommand) -> bool {
    match command {
        CustomerCommand::CartAdd { lines, unclear, .. } => {
            let is_which = |unclear: &Unclear| matches!(unclear, Unclear::Which { .. });
            !lines.is_empty() || unclear.iter().any(is_which)
        }
        CustomerCommand::Checkout
        | CustomerCommand::Desk(
            DeskRequest::DeleteMyData { agreed: false }
            | DeskRequest::Book { .. }
            | DeskRequest::BookingChange { cancel: false, .. },
        ) => false,
        CustomerCommand::Greet
        | CustomerCommand::Help
        | CustomerCommand::Browse { .. }
        | CustomerCommand::Search { .. }
        | CustomerCommand::ProductInfo { .. }
        | CustomerCommand::CartChange { .. }
        | CustomerCommand::CartRemove { .. }
        | CustomerCommand::CartClear
        | CustomerCommand::CartView
        | CustomerCommand::OrderConfirm { .. }
        | CustomerCommand::OrderPlace { .. }
        | CustomerCommand::OrderStatus { .. }
        | CustomerCommand::CancelRequest { .. }
        | CustomerCommand::PaymentReport { .. }
        | CustomerCommand::ContinueCart { .. }
        | CustomerCommand::Human
        | CustomerCommand::Desk(_) => {
            entry::writes(CommandName::of(&Command::Customer(command.clone())))
        }
    }
}

/// To a yes or a code that was spoken: what waits still does.
pub(super) fn tap_instead<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let mut outcome = hearing.say(said::tap_instead(hearing.occasion.language));
    let before = &hearing.speaker.conversation.record;
    outcome.conversation.expecting.clone_from(&before.expecting);
    outcome.conversation.is_proposed = before.is_proposed;
    outcome.conversation.picture = before.picture;
    outcome
}
