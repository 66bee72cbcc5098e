//! Answers of customers to the question how it was. In words they are understood only while the question
//! stands, and only where the words mean nothing else; a tap says by itself what it is about.

use super::{Hearing, Outcome};
use crate::ordering::tell::Told;
use crate::store::StoreError;
use crate::store::person::EXPECTING_MINUTES;
use crate::survey::{Rating, rate};
use domain::access::Role;
use domain::command::{Command, CustomerCommand, DeskRequest};
use domain::phrase::{Heard, search};
use domain::survey::{self, About, BAD, SAID_HOURS, Said};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::survey as said;

/// So many words behind a rating and a mark are no name of goods.
const SENTENCE_WORDS_MIN: usize = 3;

/// What words mean while a question stands: the rating they begin with, where they are no order.
pub(in crate::command_parse) fn instead<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    text: &str,
    heard: Heard,
) -> Heard {
    let before = &hearing.speaker.conversation.record;
    let now = hearing.occasion.now;
    let is_customer = hearing.speaker.principal.role == Role::Customer;
    let about = before.rates_at(now).filter(|_| is_customer && before.waits_for(now).is_none());
    let Some(about) = about else { return heard };
    if let Heard::Command(Command::Customer(CustomerCommand::Desk(DeskRequest::Feedback {
        rating: Some(rating),
        comment,
    }))) = heard
    {
        return answer(about, rating, comment);
    }
    match survey::said(text) {
        Some(found) if !means_else(&heard, &found) => answer(about, found.rating, found.comment),
        Some(_) => heard,
        None => match before.tells_why_at(now) {
            Some((about, rating))
                if tells_why(&heard, text) && (rating <= BAD || means_nothing(hearing, &heard)) =>
            {
                answer(about, rating, Some(text.trim().to_owned()))
            }
            Some(_) | None => heard,
        },
    }
}

fn answer(about: About, rating: u8, comment: Option<String>) -> Heard {
    let request = DeskRequest::Rate { about, rating, comment };
    Heard::Command(Command::Customer(CustomerCommand::Desk(request)))
}

/// Whether words that begin with a rating are something else.
#[expect(clippy::wildcard_enum_match_arm, reason = "a new command is no rating until it is one")]
fn means_else(heard: &Heard, found: &Said) -> bool {
    let Some(comment) = &found.comment else { return false };
    let is_sentence = comment.split_whitespace().count() >= SENTENCE_WORDS_MIN;
    match heard {
        Heard::Command(Command::Customer(CustomerCommand::CartAdd { lines, .. })) => {
            !(lines.is_empty() || found.is_plain && is_sentence)
        }
        Heard::OffTopic
        | Heard::Aside(_)
        | Heard::ShopWordsFromCustomer(_)
        | Heard::Command(Command::Customer(CustomerCommand::Search { .. })) => false,
        _ => !(found.is_plain && is_sentence),
    }
}

/// Whether words say why somebody rated so, and ask for nothing.
#[expect(clippy::wildcard_enum_match_arm, reason = "a new command tells nothing until it does")]
fn tells_why(heard: &Heard, text: &str) -> bool {
    let is_sentence = text.split_whitespace().count() >= SENTENCE_WORDS_MIN;
    is_sentence
        && !text.contains('?')
        && match heard {
            Heard::Command(Command::Customer(CustomerCommand::CartAdd { lines, .. })) => {
                lines.is_empty()
            }
            Heard::OffTopic
            | Heard::ShopWordsFromCustomer(_)
            | Heard::Command(Command::Customer(
                CustomerCommand::Search { .. }
                | CustomerCommand::Desk(DeskRequest::Feedback { rating: None, .. }),
            )) => true,
            _ => false,
        }
}

/// Whether words mean nothing at all, nor goods: who is content may well want more.
fn means_nothing<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, heard: &Heard) -> bool {
    let Heard::Command(Command::Customer(CustomerCommand::Search { query })) = heard else {
        return *heard == Heard::OffTopic;
    };
    search::find(hearing.catalog, query).is_empty()
}

/// Takes an answer, from whoever was asked.
pub(super) async fn take<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    about: About,
    rating: u8,
    comment: Option<&str>,
) -> Result<Outcome, StoreError> {
    let (shop, now, language) =
        (hearing.occasion.shop, hearing.occasion.now, hearing.occasion.language);
    let person = hearing.speaker.principal.person;
    let stated = Rating { about, person: Some(person), points: rating, comment };
    let given = match rate(hearing.table, shop, stated, now).await? {
        Ok(given) => given,
        Err((why, survey)) => {
            return Ok(hearing.say(said::refused(language, why, survey.as_ref(), &shop.name)));
        }
    };
    let Some(answer) = given.survey.answer() else {
        return Ok(Outcome::nothing(hearing.moved_on()));
    };
    let noted = said::noted(language, &given.survey, answer, &shop.name);
    let told = Told::nobody().answer(person, noted).and(given.told);
    let mut outcome = hearing.tell(told);
    outcome.writes.extend(given.write);
    // Who says it once more, too late to change it, is told so.
    outcome.conversation.rates = Some((about, now.plus_hours(SAID_HOURS)));
    let is_bare = answer.comment.is_none();
    outcome.conversation.tells_why =
        is_bare.then(|| (about, answer.rating, now.plus_minutes(EXPECTING_MINUTES)));
    Ok(outcome)
}
