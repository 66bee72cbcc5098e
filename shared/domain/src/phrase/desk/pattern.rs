//! Patterns: `add|new staff {phone} [as] {name}`. Words stand for themselves, `a|b` for either,
//! `[a|b]` for either or neither, `{slot}` for what the command asks for. Courtesy and marks may
//! stand anywhere between; every other word of a message must be explained.

use super::act::Act;
use super::slot::{Slot, Value};
use crate::language::Language;
use crate::money::Currency;
use crate::phrase::books::day::Calendar;
use crate::phrase::concept::Concept;
use crate::phrase::languages::{DESKS, LEXICON, Spoken};
use crate::phrase::token::{Kind, Token};
use crate::time::BusinessDay;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Shorter words are too near each other to be forgiven a slip of the finger.
const TYPO_CHARS_MIN: usize = 6;

/// The languages of courtesy: in Portuguese "no" is a filler, and here it must deny.
static COURTEOUS: LazyLock<Spoken> =
    LazyLock::new(|| Spoken::new(&[], &[Language::En, Language::Sw]));

/// A message while patterns are held against it.
pub(super) struct Text<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) clean: &'a str,
    pub(super) calendar: Option<Calendar<'a>>,
    pub(super) currency: Currency,
}

impl<'a> Text<'a> {
    pub(super) fn new(
        tokens: &'a [Token],
        clean: &'a str,
        today: &BusinessDay,
        currency: Currency,
        is_month_first: bool,
    ) -> Self {
        let calendar = Calendar::new(tokens, clean, today, is_month_first);
        Self { tokens, clean, calendar, currency }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether nothing but courtesy and marks stands from here on.
    pub(super) fn is_over(&self, at: usize) -> bool {
        self.tokens.iter().skip(at).all(is_courtesy)
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).map(|token| token.text.as_str())
    }

    fn may_skip(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(is_courtesy)
    }
}

/// Whether a token says nothing of its own.
fn is_courtesy(token: &Token) -> bool {
    if matches!(token.kind, Kind::Mark(_)) {
        return true;
    }
    let known = LEXICON.phrase(std::slice::from_ref(token), &COURTEOUS);
    matches!(known, Some((_, Concept::Filler | Concept::Greeting | Concept::Thanks)))
}

/// One place of a pattern.
#[derive(Debug)]
enum Place {
    /// One of these words.
    Words(Vec<&'static str>),
    /// One of these words, or none.
    Perhaps(Vec<&'static str>),
    /// A slot.
    Slot(Slot),
}

/// A pattern.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Place>);

/// What a pattern found.
#[derive(Debug, Default)]
pub(super) struct Match {
    /// What stood in its slots, in order.
    pub(super) values: Vec<Value>,
    /// The token after its last.
    pub(super) end: usize,
}

impl Match {
    /// Whether it took free text, which reaches to the end.
    pub(super) fn has_text(&self) -> bool {
        self.values.iter().any(|value| matches!(value, Value::Text(_)))
    }
}

impl Pattern {
    fn parse(written: &'static str) -> Self {
        let place = |part: &'static str| {
            let inner = |open, close| part.strip_prefix(open)?.strip_suffix(close);
            let slot = inner("{", "}").map(|name| Slot::named(name).map(Place::Slot));
            let perhaps = inner("[", "]").map(|words| Place::Perhaps(words.split('|').collect()));
            slot.flatten().or(perhaps).unwrap_or_else(|| Place::Words(part.split('|').collect()))
        };
        Self(written.split(' ').map(place).collect())
    }

    /// What it finds from here on, if it fits.
    pub(super) fn matches(&self, text: &Text<'_>, at: usize) -> Option<Match> {
        let mut values = Vec::new();
        let end = fit(&self.0, text, at, &mut values)?;
        Some(Match { values, end })
    }

    /// Whether it has enough in it to be known inside of other words.
    pub(super) fn is_long(&self) -> bool {
        self.0.iter().filter(|place| !matches!(place, Place::Perhaps(_))).count() > 1
    }

    /// The words it can begin with; none when a slot may come first.
    fn firsts(&self) -> Option<Vec<&'static str>> {
        let mut firsts = Vec::new();
        for place in &self.0 {
            match place {
                Place::Words(words) => {
                    firsts.extend(words);
                    return Some(firsts);
                }
                Place::Perhaps(words) => firsts.extend(words),
                Place::Slot(_) => return None,
            }
        }
        Some(firsts)
    }
}

/// Where the places end when they fit from here on; what their slots hold is left in `values`.
fn fit(places: &[Place], text: &Text<'_>, at: usize, values: &mut Vec<Value>) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else { return Some(at) };
    let here = match place {
        Place::Words(words) => {
            is_one_of(words, text.word(at)).then(|| fit(rest, text, at + 1, values)).flatten()
        }
        Place::Perhaps(words) => {
            let taken = is_one_of(words, text.word(at));
            let with = taken.then(|| fit(rest, text, at + 1, values)).flatten();
            with.or_else(|| fit(rest, text, at, values))
        }
        Place::Slot(slot) => slot.candidates(text, at).into_iter().find_map(|(end, value)| {
            let before = values.len();
            values.push(value);
            let found = fit(rest, text, end, values)
                // A slot that ends a pattern takes all there is.
                .filter(|end| !rest.is_empty() || text.is_over(*end) || !slot.is_greedy());
            if found.is_none() {
                values.truncate(before);
            }
            found
        }),
    };
    here.or_else(|| {
        let may = text.may_skip(at) && !matches!(place, Place::Perhaps(_));
        may.then(|| fit(places, text, at + 1, values)).flatten()
    })
}

fn is_one_of(words: &[&str], said: Option<&str>) -> bool {
    let Some(said) = said else { return false };
    words.iter().any(|word| {
        *word == said
            || word.len() >= TYPO_CHARS_MIN
                && said.len() >= TYPO_CHARS_MIN
                && strsim::osa_distance(word, said) == 1
    })
}

/// A pattern with what it asks for.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) act: Act,
    pub(super) pattern: Pattern,
}

/// Every pattern of every language, by the words it can begin with.
pub(super) struct Patterns {
    rows: Vec<Row>,
    by_word: BTreeMap<&'static str, Vec<usize>>,
    by_slot: Vec<usize>,
}

/// Built once: the tables are constant.
pub(super) static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let mut patterns = Patterns { rows: Vec::new(), by_word: BTreeMap::new(), by_slot: Vec::new() };
    let written = DESKS.iter().flat_map(|desk| desk.patterns);
    for (act, spellings) in written {
        for spelling in spellings.split(", ") {
            let (place, pattern) = (patterns.rows.len(), Pattern::parse(spelling));
            match pattern.firsts() {
                Some(words) => {
                    for word in words {
                        patterns.by_word.entry(word).or_default().push(place);
                    }
                }
                None => patterns.by_slot.push(place),
            }
            patterns.rows.push(Row { act: *act, pattern });
        }
    }
    patterns
});

impl Patterns {
    /// Whether one can begin with a word.
    pub(super) fn has(&self, word: &str) -> bool {
        self.by_word.contains_key(word)
    }

    /// The patterns that can begin here, courtesy skipped, as they are listed.
    pub(super) fn starting(&self, text: &Text<'_>, at: usize) -> impl Iterator<Item = &Row> {
        let mut places: Vec<usize> = self.by_slot.clone();
        let mut place = at;
        while let Some(word) = text.word(place) {
            places.extend(self.by_word.get(word).into_iter().flatten());
            if !text.may_skip(place) {
                break;
            }
            place += 1;
        }
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|place| self.rows.get(place))
    }
}
