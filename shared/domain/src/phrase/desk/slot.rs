//! What stands in the places of a pattern: names, numbers, days, free text.

use super::days;
use super::length;
use super::opening;
use super::pattern::Text;
use crate::booking::agenda::Hours;
use crate::command::TimeAsk;
use crate::ids::OrderNumber;
use crate::language::Language;
use crate::ledger::account::AccountCode;
use crate::money::Money;
use crate::phrase::books::day::Days;
use crate::phrase::books::names::cash_account;
use crate::phrase::concept::Concept;
use crate::phrase::languages::{DESKS, LEXICON, Spoken, language_called};
use crate::phrase::number::Figure;
use crate::phrase::percent;
use crate::phrase::token::Token;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A name has no more words than this.
const NAME_WORDS_MAX: usize = 4;
/// However it is spaced, a phone number has no more tokens than this.
const PHONE_TOKENS_MAX: usize = 32;
/// What is closed for longer than a week is a month of the books.
const DAYS_FEW_MAX: i32 = 7;
/// Free text is cut to this.
const TEXT_CHARS_MAX: usize = 1_000;
/// What a place asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Name,
    Phone,
    Text,
    Order,
    Booking,
    Money,
    Percent,
    Hours,
    Days,
    /// Days of one week at most: a shop that closes for longer says so otherwise.
    Day,
    Language,
    Rating,
    Address,
    /// Where something lies on the web.
    Link,
    /// An account that holds money.
    Till,
    /// Days of a week.
    Weekdays,
    /// Such as are meant each week.
    Weekly,
    /// Opening hours.
    Times,
    /// How long.
    Length,
    /// How many.
    Count,
}

/// What stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Name(String),
    Phone(String),
    Text(String),
    Order(OrderNumber),
    Booking(u64),
    Money(Money),
    Percent(u8),
    Hours(u32),
    Days(Days),
    Language(Language),
    Rating(u8),
    Address(String),
    Till(AccountCode),
    /// From 0 for Monday.
    Weekdays(Vec<u8>),
    Times(Hours),
    /// In minutes.
    Length(u32),
    Count(u32),
    /// It stands beside the pattern, wherever it was said.
    Time(TimeAsk),
}

impl Slot {
    /// The slot that patterns call so.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Name,
            "phone" => Self::Phone,
            "weekdays" => Self::Weekdays,
            "weekly" => Self::Weekly,
            "times" => Self::Times,
            "text" => Self::Text,
            "order" => Self::Order,
            "booking" => Self::Booking,
            "money" => Self::Money,
            "percent" => Self::Percent,
            "hours" => Self::Hours,
            "days" => Self::Days,
            "day" => Self::Day,
            "language" => Self::Language,
            "rating" => Self::Rating,
            "address" => Self::Address,
            "link" => Self::Link,
            "till" => Self::Till,
            "length" => Self::Length,
            "count" => Self::Count,
            _ => return None,
        })
    }

    /// Whether it can be longer than its shortest reading.
    pub(super) fn is_greedy(self) -> bool {
        self == Self::Name
    }

    /// What it can be from here on, with the token after it, the likeliest first.
    pub(super) fn candidates(self, text: &Text<'_>, at: usize) -> Vec<(usize, Value)> {
        let figure = || text.tokens.get(at).and_then(Token::figure);
        let one = |value: Option<Value>| value.map(|value| (at + 1, value)).into_iter().collect();
        match self {
            Self::Name => names(text, at),
            Self::Phone => phone(text, at).into_iter().collect(),
            Self::Text => free(text, at).into_iter().collect(),
            Self::Order => one(figure().and_then(Figure::order).map(Value::Order)),
            Self::Booking => one(figure().and_then(Figure::order).map(|n| Value::Booking(n.0))),
            Self::Money => one(figure().and_then(|f| f.money(text.currency)).map(Value::Money)),
            Self::Percent => {
                let found = percent::at(text.tokens, at);
                found.map(|(end, part)| (end, Value::Percent(part))).into_iter().collect()
            }
            Self::Hours => hours(text, at).into_iter().collect(),
            Self::Days | Self::Day => {
                let few = |days: &Days| days.coming.to.days_since(&days.coming.from) < DAYS_FEW_MAX;
                let found = days::read(text, at);
                let found = found.filter(|(_, days)| self == Self::Days || few(days));
                found.map(|(end, days)| (end, Value::Days(days))).into_iter().collect()
            }
            Self::Language => {
                let word = text.tokens.get(at).map(|token| token.text.as_str());
                one(word.and_then(language_called).map(Value::Language))
            }
            Self::Rating => rating(text, at).into_iter().collect(),
            Self::Address => address(text, at).into_iter().collect(),
            Self::Link => link(text, at).into_iter().collect(),
            Self::Till => till(text, at).into_iter().collect(),
            Self::Length => {
                let found = length::minutes(text.tokens, at);
                found.map(|(end, minutes)| (end, Value::Length(minutes))).into_iter().collect()
            }
            Self::Count => one(figure().and_then(Figure::quantity).map(Value::Count)),
            Self::Weekdays | Self::Weekly => {
                let is_each = self == Self::Weekly;
                let found = opening::weekdays(text.tokens, text.clean, at, is_each);
                found.map(|(end, days)| (end, Value::Weekdays(days))).into_iter().collect()
            }
            Self::Times => {
                let found = opening::hours(text.tokens, text.clean, at);
                found.map(|(end, hours)| (end, Value::Times(hours))).into_iter().collect()
            }
        }
    }
}

/// "48", "48 hours".
fn hours(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let written = &text.tokens.get(at)?.text;
    let unit = written.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = written.strip_suffix(unit)?;
    let timed = matches!(unit, "" | "h" | "hr" | "hrs" | "hour" | "hours" | "jam");
    let hours = digits.parse().ok().filter(|_| timed)?;
    Some((at + 1, Value::Hours(hours)))
}

/// Words that call nobody by name, in any language.
static NOBODY: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| DESKS.iter().flat_map(|desk| desk.nobody.split(", ")).collect());

/// Whether nobody is called so.
pub(super) fn calls_nobody(word: &str) -> bool {
    NOBODY.contains(word)
}

/// Words that begin nobody's name.
const OPENS_NO_NAME: &[Concept] = &[
    Concept::Person,
    Concept::If,
    Concept::Not,
    Concept::Dont,
    Concept::No,
    Concept::Want,
    Concept::Said,
    Concept::For,
];
/// The one of them that people are called by.
const NAME_ALL_THE_SAME: &str = "said";
/// Words that stand in no name, but for the first.
const IN_NO_NAME: &[Concept] =
    &[Concept::If, Concept::Not, Concept::Dont, Concept::No, Concept::Said, Concept::Ask];

/// One to four words, the fewest first.
fn names(text: &Text<'_>, at: usize) -> Vec<(usize, Value)> {
    let word = |token: &&Token| token.is_word() && token.text.chars().any(char::is_alphabetic);
    // "Message from Sarah" and "tell me a joke" name nobody to write to.
    let is_small = |word: &str| LEXICON.means_only(word, &[Concept::Filler, Concept::Ask]);
    let is_name =
        |token: &&Token| word(token) && !calls_nobody(&token.text) && !is_small(&token.text);
    // "He said haircut": what casts doubt on a command is no part of a name of several words, nor
    // is who speaks.
    let opens = |token: &&Token| {
        let is_small = || LEXICON.means_only(&token.text, OPENS_NO_NAME);
        is_name(token) && (token.text == NAME_ALL_THE_SAME || !is_small())
    };
    let goes_on = |token: &&Token| {
        let is_doubt = || LEXICON.means_only(&token.text, IN_NO_NAME);
        word(token) && !calls_nobody(&token.text) && !is_doubt()
    };
    // "Bonjour Grace" is called Grace.
    let opens = |token: &&Token| !text.is_idle(at) && opens(token);
    let Some(first) = text.tokens.get(at).filter(opens) else { return Vec::new() };
    let rest = text.tokens.iter().skip(at).take(NAME_WORDS_MAX).enumerate();
    let rest =
        rest.take_while(|(place, token)| if *place == 0 { word(token) } else { goes_on(token) });
    let rest = rest.map(|(_, token)| token);
    let named = rest.enumerate().filter_map(|(place, last)| {
        let name = text.clean.get(first.start..last.end)?;
        Some((at + place + 1, Value::Name(name.to_owned())))
    });
    named.collect()
}

/// Seven to fifteen digits, however they are spaced; the longest.
fn phone(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let start = text.tokens.get(at)?.start;
    let so_far = |token: &Token| text.clean.get(start..token.end);
    let spelled =
        |written: &str| written.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c));
    let taken: Vec<&Token> = text
        .tokens
        .iter()
        .skip(at)
        .take(PHONE_TOKENS_MAX)
        .take_while(|token| so_far(token).is_some_and(spelled))
        .collect();
    let last = taken.iter().rfind(|token| token.text.chars().any(|c| c.is_ascii_digit()))?;
    let written = so_far(last)?;
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let end = at + taken.iter().position(|token| token.start == last.start)? + 1;
    (7..=15).contains(&digits).then(|| (end, Value::Phone(written.to_owned())))
}

/// All that is left, as it was written.
fn free(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let rest = text.tokens.get(at..)?;
    let lead = |token: &&Token| !token.text.chars().any(char::is_alphanumeric);
    let first = rest.iter().find(|token| !lead(token))?;
    let written = text.clean.get(first.start..)?.trim();
    let cut: String = written.chars().take(TEXT_CHARS_MAX).collect();
    Some((text.tokens.len(), Value::Text(cut)))
}

/// "5", "5/5".
fn rating(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let written = &text.tokens.get(at)?.text;
    let stars = match written.split_once('/') {
        Some((stars, "5")) => stars,
        Some(_) => return None,
        None => written,
    };
    let rating = stars.parse().ok().filter(|rating| (1..=5).contains(rating))?;
    Some((at + 1, Value::Rating(rating)))
}

/// "grace@example.com", up to the next space; whether it can be one is asked later.
fn address(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let start = text.tokens.get(at)?.start;
    let written = text.clean.get(start..)?.split_whitespace().next()?;
    let written = written.trim_end_matches(|c: char| !c.is_alphanumeric());
    written.split_once('@').filter(|(name, host)| !name.is_empty() && !host.is_empty())?;
    let end = start + written.len();
    let next = text.tokens.iter().position(|token| token.start >= end);
    Some((next.unwrap_or(text.tokens.len()), Value::Address(written.to_owned())))
}

/// `https://drive.example.com/recipes` at the end, and before it what is left of a long name. It is
/// the only word with a dot between its letters; whether it can be one is asked later.
fn link(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let start = text.tokens.get(at)?.start;
    let written = text.clean.get(start..)?.trim_end_matches(['.', ',', '!', '?', ')', ' ', '\n']);
    let parts = |word: &str| word.split('.').filter(|part| !part.is_empty()).count();
    let is_link = |word: &str| {
        word.contains(char::is_alphabetic) && (parts(word) > 1 || word.contains("://"))
    };
    let (before, last) = written.rsplit_once(char::is_whitespace).unwrap_or(("", written));
    let is_of_name = |word: &str| {
        let small = [Concept::Filler, Concept::For, Concept::Ask, Concept::Said, Concept::If];
        !is_link(word) && !calls_nobody(word) && !LEXICON.means_only(word, &small)
    };
    let is_named = before.split_whitespace().all(|word| is_of_name(&word.to_lowercase()));
    // Of "https://drive" no link begins behind "https:".
    let before_it = text.clean.get(..start).unwrap_or_default();
    let is_apart = before_it.is_empty() || before_it.ends_with([' ', '\n', '"']);
    let is_whole = written.starts_with(char::is_alphanumeric)
        && (is_apart || before_it.ends_with(':') && written.contains("://"));
    (is_link(last) && is_whole && is_named).then(|| (text.len(), Value::Text(written.to_owned())))
}

/// The lexicon in every language: what money lies in is called the same in many.
static EVERY_LANGUAGE: LazyLock<Spoken> = LazyLock::new(|| Spoken::new(&[], &Language::ALL));

/// "Cash", "the till", "mobile money", "orange money".
fn till(text: &Text<'_>, at: usize) -> Option<(usize, Value)> {
    let (length, concept) = LEXICON.phrase(text.tokens.get(at..)?, &EVERY_LANGUAGE)?;
    if let Concept::Account(account) = concept {
        return Some((at + length, Value::Till(cash_account(account))));
    }
    None
}
