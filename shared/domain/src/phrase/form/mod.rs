//! What a model proposes, made into a command by the grammar alone. A model names a command and
//! points at words of the message; those words are put into a sentence of ours, which is read like
//! any other; and the command is written out again, by its values, and must be read as itself.
//! Nothing a model says can name an amount, an order or an account that the person did not write.
//!
//! Reading order: `list` (how each command is written), `parts` (a command's values as words), then
//! this. Deliberately absent: the model, and whether the command may run.

mod list;
mod parts;
#[cfg(test)]
mod tests;

use super::entry::{self, CommandName};
use super::languages;
use super::normalise;
use super::search::Index;
use super::sentence::Sentence;
use super::token::{self, Token};
use super::{Heard, Listener, Missing, doubt, understand};
use crate::command::{Command, ShopCommand};
use list::{FORMS, Form};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Shorter words stand in every message.
const WORD_CHARS_MIN: usize = 3;
/// What a word counts that is of one command alone.
const WHOLE: usize = 1_000;

/// Words of a message and what they are in a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the part: "amount".
    pub name: String,
    /// The words, as they stand in the message.
    pub words: String,
}

/// Why a proposal came to nothing. It repeats no word of anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Ungrounded {
    /// Those who run the shop alone have these commands.
    #[error("the speaker does not run the shop")]
    NotTheShop,
    /// The message denies, asks, supposes or quotes.
    #[error("the message is no order")]
    Doubtful,
    /// No command of this name can be proposed.
    #[error("no such command can be proposed")]
    NoSuchCommand,
    /// The command has no such part, or it stands twice.
    #[error("the command has no such part")]
    NoSuchPart,
    /// Words that the message does not have.
    #[error("the words are not the message's")]
    NotInMessage,
    /// A figure of the message stands in no part.
    #[error("a figure of the message was left out")]
    FigureLeftOut,
    /// The sentence is not read as that command.
    #[error("it is not read as that command")]
    ReadOtherwise,
    /// Written out again, it is another command.
    #[error("written out again it is another command")]
    NotItself,
}

/// The commands that a model may propose, with the names of their parts.
pub fn proposable() -> impl Iterator<Item = (CommandName, Vec<&'static str>)> {
    let first = |place: usize, form: &Form| {
        FORMS.iter().position(|other| other.name == form.name) == Some(place)
    };
    let names = FORMS.iter().enumerate().filter(move |(place, form)| first(*place, form));
    names.map(|(_, form)| {
        let forms = FORMS.iter().filter(|other| other.name == form.name);
        let mut slots: Vec<&'static str> = forms.flat_map(Form::slots).collect();
        slots.sort_unstable();
        slots.dedup();
        (form.name, slots)
    })
}

/// What help says of a command, in all languages, as words.
struct Known {
    name: CommandName,
    words: BTreeSet<String>,
}

/// The commands that can be proposed, and of how many of them each word is.
static KNOWN: LazyLock<(Vec<Known>, BTreeMap<String, usize>)> = LazyLock::new(|| {
    let known = proposable().map(|(name, _)| {
        let sayings = languages::PACKS.iter().flat_map(|pack| pack.sayings.iter().copied());
        let of_it = sayings.flatten().filter(|saying| saying.name == name);
        let texts = of_it.flat_map(|saying| saying.examples.iter().chain([&saying.help]));
        Known { name, words: texts.flat_map(|text| words(text)).collect() }
    });
    let known: Vec<Known> = known.collect();
    let mut commands = BTreeMap::new();
    for word in known.iter().flat_map(|known| &known.words) {
        *commands.entry(word.clone()).or_default() += 1;
    }
    (known, commands)
});

/// The words of a text that are worth comparing.
fn words(text: &str) -> BTreeSet<String> {
    let tokens = token::tokens(&normalise::clean(text));
    let long = tokens.into_iter().filter(|token| token.text.chars().count() >= WORD_CHARS_MIN);
    long.filter(Token::is_word).map(|token| token.text).collect()
}

/// The commands a message may mean, likeliest first: those that share most words with what help
/// says of them, in any language; a word counts the less the more commands have it. At most `most`.
pub fn candidates(text: &str, most: usize) -> Vec<CommandName> {
    let said = words(text);
    let (known, commands) = &*KNOWN;
    let weight = |word: &String| WHOLE.checked_div(commands.get(word).copied().unwrap_or(0));
    let mut scored: Vec<(usize, CommandName)> = known
        .iter()
        .map(|known| (said.intersection(&known.words).filter_map(weight).sum(), known.name))
        .collect();
    scored.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scored.into_iter().take(most).map(|(_, name)| name).collect()
}

/// What a proposal comes to: a command, or what half a command lacks.
///
/// # Errors
/// Why it came to nothing. Then the person is asked.
pub fn grounded(
    text: &str,
    name: CommandName,
    parts: &[Part],
    listener: &Listener<'_>,
) -> Result<Heard, Ungrounded> {
    listener.principal.authority().ok_or(Ungrounded::NotTheShop)?;
    // What the conversation waits for has been tried by the grammar already.
    let listener = &Listener { expecting: None, ..*listener };
    let index = Index::new(listener.catalog).speaking(listener.languages);
    let sentence = Sentence::new(text, &index);
    if is_doubtful(name, &sentence) {
        return Err(Ungrounded::Doubtful);
    }
    let form = FORMS.iter().filter(|form| form.name == name);
    let form: Vec<&Form> = form.collect();
    if form.is_empty() {
        return Err(Ungrounded::NoSuchCommand);
    }
    let spans = spans(&sentence, parts)?;
    has_all_figures(&sentence, &spans)?;
    let given: Vec<(&str, &str)> =
        parts.iter().map(|part| (part.name.as_str(), part.words.trim())).collect();
    let written = form.iter().find_map(|form| form.filled(&given));
    let heard = understand(&written.ok_or(Ungrounded::NoSuchPart)?, listener);
    match &heard {
        Heard::Command(Command::Shop(command)) if CommandName::of_shop(command) == name => {
            is_itself(command, listener).then_some(heard).ok_or(Ungrounded::NotItself)
        }
        Heard::Missing(Missing::Slot { command, .. }) if CommandName::of_shop(command) == name => {
            Ok(heard)
        }
        Heard::Missing(Missing::PaymentAccount { .. }) if name == CommandName::PaymentRecord => {
            Ok(heard)
        }
        Heard::Missing(_)
        | Heard::Command(_)
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::ShopWordsFromCustomer(_)
        | Heard::NotExecuted(..)
        | Heard::Aside(_)
        | Heard::OffTopic => Err(Ungrounded::ReadOtherwise),
    }
}

/// A command as one sentence of ours; nothing for one that no sentence can hold.
pub fn written(command: &ShopCommand, listener: &Listener<'_>) -> Option<String> {
    let parts = parts::of(command, listener)?;
    let name = CommandName::of_shop(command);
    let given: Vec<(&str, &str)> =
        parts.iter().map(|(name, words)| (*name, words.as_str())).collect();
    FORMS.iter().filter(|form| form.name == name).find_map(|form| form.filled(&given))
}

/// Whether a command, written out by its values, is read as itself.
fn is_itself(command: &ShopCommand, listener: &Listener<'_>) -> bool {
    let Some(sentence) = written(command, listener) else { return false };
    let again = understand(&sentence, listener);
    let Heard::Command(Command::Shop(again)) = again else { return false };
    parts::without_notes(again) == parts::without_notes(command.clone())
}

/// Whether the message is something else than an order to do this now.
fn is_doubtful(name: CommandName, sentence: &Sentence) -> bool {
    let doubt = if entry::writes(name) {
        doubt::of_write(sentence, sentence.tokens.len())
    } else {
        doubt::of_read(sentence)
    };
    doubt.is_some()
}

/// Where each part's words stand in the message, as bytes of its cleaned text.
fn spans(sentence: &Sentence, parts: &[Part]) -> Result<Vec<(usize, usize)>, Ungrounded> {
    let message = sentence.clean.to_lowercase();
    if message.len() != sentence.clean.len() {
        // A letter whose small form is longer: places would not fit.
        return Err(Ungrounded::NotInMessage);
    }
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for part in parts {
        let words = normalise::clean(part.words.trim()).to_lowercase();
        let free = |(start, end): &(usize, usize)| {
            spans.iter().all(|taken| *end <= taken.0 || *start >= taken.1)
        };
        let found = places(&message, &words).find(free).ok_or(Ungrounded::NotInMessage)?;
        spans.push(found);
    }
    Ok(spans)
}

/// Where words stand in a message, whole words only.
fn places<'a>(message: &'a str, words: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let found = message.match_indices(words).filter(|_| !words.is_empty());
    found.map(|(start, words)| (start, start + words.len())).filter(move |(start, end)| {
        let (before, after) =
            (message[..*start].chars().next_back(), message[*end..].chars().next());
        let cut_before = inside(before) && inside(words.chars().next());
        let cut_after = inside(after) && inside(words.chars().next_back());
        !cut_before && !cut_after
    })
}

/// A figure that the model passed over may be the one that counts.
fn has_all_figures(sentence: &Sentence, spans: &[(usize, usize)]) -> Result<(), Ungrounded> {
    let covered =
        |start: usize, end: usize| spans.iter().any(|span| span.0 <= start && end <= span.1);
    let mut figures = sentence.tokens.iter().filter(|token| token.figure().is_some());
    let all = figures.all(|token| covered(token.start, token.end));
    all.then_some(()).ok_or(Ungrounded::FigureLeftOut)
}
