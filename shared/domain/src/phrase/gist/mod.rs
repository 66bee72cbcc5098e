//! What a message is likely about, where the grammar knows no reading of all of it. What was learnt
//! names one command; the grammar takes its parts out of the message, as it does for any other. So
//! nothing learnt can name an amount, an order or an account that the person did not write, and
//! whoever acts on a guess shows it first where it changes anything.
//!
//! Reading order: `features` (what is counted of a text), `model` (what was learnt), `found` (what
//! of a message can be a part), `shop` and `customer` (from a guess to a command). Deliberately
//! absent: whether a command may run.

mod customer;
mod features;
mod found;
mod model;
mod peeled;
mod shop;

pub use features::features;
pub use model::WEIGHT_STEPS;

use super::concept::Concept;
use super::entry::{self, CommandName};
use super::sentence::Sentence;
use super::{Doubt, Heard, Hearing, Listener, Missing, READ_CHARS_MAX, understand};
use crate::command::{Command, CustomerCommand};
use model::Model;

/// Whoever opens so is none of those who speak here.
const POSING: [&str; 13] = [
    "ai",
    "must",
    "owner",
    "following",
    "system",
    "assistant",
    "developer",
    "admin",
    "prompt",
    "instructions",
    "ignore",
    "override",
    "pretend",
];
/// Fewer words are not guessed from.
const WORDS_MIN: usize = 2;
/// What takes a command back, in any language.
const WITHOUT: [&str; 8] = ["without", "bila", "sans", "sem", "sin", "tanpa", "bina", "bagair"];
/// What a sentence is that asks for nothing.
const NOTHING: &str = "NOTHING";
/// From here on a guess is acted on: in 97 of 100 cases it is right.
const SURE: u32 = 700;
/// From here on what asks for nothing is none, whatever the grammar reads in it: of the corpora's
/// valid sentences none is taken for nothing so surely.
const VETO: u32 = 900;
/// From here on the grammar's reading of a command that changes something gives way to another.
const DOUBTS: u32 = 960;
/// What only reads does no harm where it is not meant.
const READS_SURE: u32 = 600;
/// From here on somebody is asked about it rather than sent away. Unit of all: per mille.
const WORTH_ASKING: u32 = 500;

/// Whether the grammar could make nothing of it, or nothing but a search.
pub fn is_strange(heard: &Heard) -> bool {
    match heard {
        Heard::OffTopic | Heard::NotExecuted(_, Doubt::Unknown { .. }) => true,
        Heard::Command(Command::Customer(CustomerCommand::CartAdd { lines, .. })) => {
            lines.is_empty()
        }
        Heard::Command(Command::Customer(command)) => {
            matches!(command, CustomerCommand::Search { .. })
        }
        Heard::Command(Command::Shop(_))
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::Missing(_)
        | Heard::ShopWordsFromCustomer(_)
        | Heard::NotExecuted(..)
        | Heard::Aside(_) => false,
    }
}

/// What a text is likely to mean that the grammar heard as `strict`: a command, or the question that
/// remains of one. None where the grammar needs no help, or nothing is likely.
pub fn guessed(text: &str, strict: &Heard, listener: &Listener<'_>) -> Option<Heard> {
    let is_shop = listener.principal.authority().is_some();
    // Several lines are several things.
    let is_short = text.chars().count() <= READ_CHARS_MAX && !text.trim().contains('\n');
    if !is_short || !needs_help(strict, is_shop) && !changes(strict) {
        return None;
    }
    let answers = listener.expecting.is_some();
    let listener = &Listener { expecting: None, ..*listener };
    let guess = Model::of(is_shop).likeliest(text)?;
    if guess.label == NOTHING && guess.likely >= VETO {
        return vetoed(strict).filter(|_| !answers);
    }
    let differs = |command: &Command| CommandName::told(command) != guess.label;
    let is_doubted = guess.likely >= DOUBTS
        && is_shop
        && changes(strict)
        && matches!(strict, Heard::Command(command) if differs(command));
    if !is_doubted && !needs_help(strict, is_shop) {
        return None;
    }
    if guess.label == NOTHING || guess.likely < WORTH_ASKING {
        return None;
    }
    if is_framed(strict, guess.label) {
        return None;
    }
    // What lacks a product of that command is asked for it, and learns a word by the answer.
    if matches!(strict, Heard::Missing(missing) if missing.of().as_str() == guess.label) {
        return None;
    }
    // A whole reading gives way only to what is sure.
    if guess.likely < SURE && matches!(strict, Heard::Command(_)) && !is_strange(strict) {
        return None;
    }
    let told = peeled::request(text);
    if let Some(told) = &told {
        let heard = understand(told, listener);
        let is_command = matches!(heard, Heard::Command(_) | Heard::Several(_));
        if is_command && !needs_help(&heard, is_shop) {
            return Some(heard);
        }
    }
    let hearing = Hearing::forgiving(told.as_deref().unwrap_or(text), listener);
    if found::Found::of(&hearing).has_slips() || says_otherwise(&hearing.sentence) {
        return None;
    }
    let guessed = match listener.principal.authority() {
        Some(authority) => shop::command(guess, &hearing, authority),
        None => customer::command(guess, &hearing),
    };
    // Why nothing was done says more than that something is missing.
    let is_told = matches!(strict, Heard::NotExecuted(..));
    guessed.filter(|it| !is_told || !matches!(it, Heard::Missing(Missing::Rest { .. })))
}

/// Whether the grammar heard the same command, that changes something, among words that may deny it
/// or be somebody else's: "as I was told you shall cancel 1001".
fn is_framed(strict: &Heard, label: &str) -> bool {
    let Heard::NotExecuted(name, Doubt::Unknown { .. }) = strict else { return false };
    name.as_str() == label && entry::writes(*name)
}

/// "Without cancelling it", and talk of the weather; a single word may mean anything.
fn says_otherwise(sentence: &Sentence) -> bool {
    let words = || sentence.plain.iter().map(|token| token.text.as_str());
    let lettered = words().filter(|word| word.chars().any(char::is_alphabetic));
    let slipped = |word: &str| strsim::osa_distance(word, WITHOUT[0]) <= 1;
    lettered.count() < WORDS_MIN
        || words().any(|word| WITHOUT.contains(&word) || POSING.contains(&word) || slipped(word))
        || sentence.clean.contains(['[', ']', '{', '}', '<', '>', '|'])
        || sentence.has(Concept::OffTopic)
}

/// The commands that were heard.
fn commands(heard: &Heard) -> &[Command] {
    if let Heard::Command(command) = heard {
        return std::slice::from_ref(command);
    }
    if let Heard::Several(commands) = heard { commands } else { &[] }
}

/// Whether something would come of it that is not only an answer.
fn changes(heard: &Heard) -> bool {
    commands(heard).iter().any(|command| entry::writes(CommandName::of(command)))
}

/// What only sounds like a command: "who confirmed booking 204".
fn vetoed(strict: &Heard) -> Option<Heard> {
    let command = commands(strict).first().filter(|_| changes(strict) && !is_strange(strict))?;
    Some(match command {
        Command::Shop(_) => Heard::NotExecuted(CommandName::of(command), Doubt::Question),
        Command::Customer(_) => Heard::OffTopic,
    })
}

/// Whether a reading leaves room for a better one.
fn needs_help(heard: &Heard, is_shop: bool) -> bool {
    // Those who run a shop seldom fill a cart.
    let fills_a_cart = matches!(
        heard,
        Heard::Command(Command::Customer(CustomerCommand::CartAdd { .. })) if is_shop
    );
    let is_half = matches!(heard, Heard::Missing(Missing::Rest { .. }))
        || matches!(heard, Heard::Missing(Missing::Product { near, .. }) if near.is_empty());
    // Asked politely it is no question; of a day to come is no condition.
    let is_doubted = matches!(
        heard,
        Heard::NotExecuted(_, Doubt::Question | Doubt::Several | Doubt::Conditional)
    );
    fills_a_cart || is_half || is_doubted || is_strange(heard)
}
