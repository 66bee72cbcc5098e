//! Words of those who run the shop that the grammar of customers reads, and that mean otherwise from
//! them.

use super::books;
use super::concept::{Books, Concept};
use super::entry::{CommandName, DeskName};
use super::sentence::{Sentence, is_content};
use super::shop::missing;
use super::term::Term;
use super::{Doubt, Heard, Hearing, Missing};
use crate::command::{Command, CustomerCommand, DeskRequest};

/// A customer's questions about their own orders mean nothing from those who run the shop:
/// "refund order 1001" must not be answered as "where is order 1001".
pub(super) fn instead_of(heard: Heard, sentence: &Sentence) -> Heard {
    let Heard::Command(Command::Customer(command)) = &heard else { return heard };
    if matches!(command, CustomerCommand::PaymentReport { .. }) {
        return missing(CommandName::PaymentRecord);
    }
    // Those who run the shop move bookings of others, and hear what customers think.
    if let CustomerCommand::Desk(DeskRequest::BookingChange { .. }) = command {
        return Heard::Missing(Missing::Rest {
            of: CommandName::Desk(DeskName::BookingReschedule),
        });
    }
    if let CustomerCommand::Desk(DeskRequest::Feedback { .. }) = command {
        return Heard::OffTopic;
    }
    // "Delete that order".
    if *command == CustomerCommand::CartClear && sentence.has(Concept::Order) {
        return missing(CommandName::OrderCancel);
    }
    // "What do I need to buy": those who run the shop say so when they mean to order.
    if *command == CustomerCommand::Checkout && !sentence.has(Concept::Checkout) {
        return Heard::OffTopic;
    }
    if !matches!(command, CustomerCommand::OrderStatus { .. }) {
        return heard;
    }
    let tokens = sentence.tokens.iter().filter(|token| is_content(token));
    let words: Vec<&str> =
        tokens.filter_map(|token| sentence.clean.get(token.start..token.end)).collect();
    if words.is_empty() {
        return missing(CommandName::OrderShow);
    }
    Heard::NotExecuted(CommandName::OrderShow, Doubt::Unknown { words: words.join(" ") })
}

/// Whoever greets a shop by its name needs no more words for it.
const STRANGE_WORDS_MIN: usize = 3;
/// Nobody puts so many of a thing into a cart; "put the haircut up to 20,000" is a price.
const PRICE_MIN: u32 = 1_000;
/// A word that fits a product's as well as this may have meant it.
const PART_KNOWN: u32 = 60;

/// Whether words of the shop that were not understood would be searched for as goods: with figures
/// or words of money in them, and nothing sold by that name, they were meant otherwise.
pub(super) fn is_lost(heard: &Heard, hearing: &Hearing<'_>) -> bool {
    let Heard::Command(Command::Customer(command)) = heard else { return false };
    let says_more = |sentence: &Sentence| {
        sentence.figures().next().is_some()
            || !sentence.days.is_empty()
            || sentence.concepts().any(|concept| {
                !concept.is_plain()
                    && !matches!(
                        concept,
                        Concept::Have | Concept::Show | Concept::Price | Concept::Catalogue
                    )
            })
    };
    if let CustomerCommand::Search { query } = command {
        let known = |word: &str| hearing.index.vocabulary.best(&Term::new(word)) >= PART_KNOWN;
        return !query.split(' ').any(known)
            && (says_more(&hearing.sentence) || says_more(books::sentence(hearing)));
    }
    let lines = if let CustomerCommand::CartAdd { lines, .. } = command { &**lines } else { &[] };
    let is_add = matches!(command, CustomerCommand::CartAdd { .. });
    // "Put sugar at 5,200" tells a price, and nothing of it goes into a cart.
    is_add && books::sentence(hearing).has(Concept::Books(Books::Each))
        || lines.iter().any(|line| line.quantity >= PRICE_MIN)
        // "Hi, stop the end of day message".
        || *command == CustomerCommand::Greet
            && (says_more(&hearing.sentence) && !says_only_greeting(&hearing.sentence)
                || hearing.sentence.content_words() >= STRANGE_WORDS_MIN)
}

/// Whether nothing is said besides a greeting.
fn says_only_greeting(sentence: &Sentence) -> bool {
    sentence.figures().next().is_none()
        && sentence.concepts().all(|it| it.is_plain() || it == Concept::Person)
}
