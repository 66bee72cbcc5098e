//! Patterns: `add|new staff {phone} [as] {name}`. Words stand for themselves, `a|b` for either,
//! `[a|b]` for either or neither, `{slot}` for what the command asks for. Courtesy and marks may
//! stand anywhere between, and the fillers of the pattern's language; every other word of a message
//! must be explained.

use super::act::Act;
use super::courtesy::{FILLERS, idle};
use super::slot::{Slot, Value};
use crate::language::Language;
use crate::money::Currency;
use crate::phrase::Listener;
use crate::phrase::books::day::Calendar;
use crate::phrase::languages::{DESKS, Desk};
use crate::phrase::spelled::Spelled;
use crate::phrase::term::letters;
use crate::phrase::token::Token;
use crate::phrase::word_map::WordMap;
use crate::time::BusinessDay;
use std::cell::OnceCell;
use std::sync::LazyLock;

/// No pattern has so many places; one that had would fit nothing.
const PLACES_MAX: usize = 16;
/// A pattern reaches over fewer tokens, free text apart.
const TOKENS_MAX: usize = 64;

/// A message while patterns are held against it.
pub(super) struct Text<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) clean: &'a str,
    pub(super) calendar: Option<Calendar<'a>>,
    pub(super) currency: Currency,
    /// Which tokens say nothing of their own.
    idle: Vec<bool>,
    /// Which letters each token has.
    letters: Vec<u32>,
    /// The languages in which each token is a filler.
    fillers: Vec<&'static [Language]>,
    /// The patterns that may begin with a slot wherever they begin, worked out when first asked for.
    with_slot: OnceCell<Vec<usize>>,
}

impl<'a> Text<'a> {
    /// The same as its listener hears it.
    pub(super) fn of(listener: &Listener<'_>, tokens: &'a [Token], clean: &'a str) -> Self {
        let currency = listener.currency;
        Self::new(tokens, clean, listener.books.today, currency, currency == Currency::Usd)
    }

    pub(super) fn new(
        tokens: &'a [Token],
        clean: &'a str,
        today: &BusinessDay,
        currency: Currency,
        is_month_first: bool,
    ) -> Self {
        let calendar = Calendar::new(tokens, clean, today, is_month_first);
        let idle = idle(tokens);
        let known = |token: &Token| FILLERS.get(&token.text).map_or(&[][..], Vec::as_slice);
        let fillers = tokens.iter().map(known).collect();
        let letters = tokens.iter().map(|token| letters(&token.text)).collect();
        let with_slot = OnceCell::new();
        Self { tokens, clean, calendar, currency, idle, letters, fillers, with_slot }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether nothing but courtesy, marks and fillers of a language stands from here on.
    pub(super) fn is_over(&self, at: usize, language: Language) -> bool {
        (at..self.len()).all(|place| self.may_skip(place, language))
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).map(|token| token.text.as_str())
    }

    /// Whether one of these words stands here, long ones perhaps with a slip.
    fn is_one_of(&self, words: &[Spelled], at: usize) -> bool {
        let (said, letters) = (self.word(at), self.letters.get(at));
        said.zip(letters).is_some_and(|(said, letters)| is_one_of(words, said, *letters))
    }

    fn may_skip(&self, at: usize, language: Language) -> bool {
        let fills = |list: &&'static [Language]| list.contains(&language);
        self.is_idle(at) || self.fillers.get(at).is_some_and(fills)
    }

    /// Whether a token is courtesy or a mark.
    pub(super) fn is_idle(&self, at: usize) -> bool {
        self.idle.get(at).copied().unwrap_or(false)
    }

    /// Whether a pattern of any language may begin behind this token.
    fn may_precede(&self, at: usize) -> bool {
        self.is_idle(at) || self.fillers.get(at).is_some_and(|list| !list.is_empty())
    }
}

/// One place of a pattern.
#[derive(Debug)]
enum Place {
    /// One of these words.
    Words(Vec<Spelled>),
    /// One of these words, or none.
    Perhaps(Vec<Spelled>),
    /// A slot.
    Slot(Slot),
}

fn is_one_of(words: &[Spelled], said: &str, letters: u32) -> bool {
    words.iter().any(|word| word.is(said, letters) || word.is_one_slip(said, letters))
}

fn spelled(words: &'static str) -> Vec<Spelled> {
    words.split('|').map(Spelled::new).collect()
}

/// A pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    places: Vec<Place>,
    language: Language,
}

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
    /// # Panics
    /// When it has too many places: the tables are constant, so that a test would say so.
    fn parse(written: &'static str, language: Language) -> Self {
        assert!(written.split(' ').count() < PLACES_MAX, "too many places: {written}");
        let place = |part: &'static str| {
            let inner = |open, close| part.strip_prefix(open)?.strip_suffix(close);
            let slot = inner("{", "}").map(|name| Slot::named(name).map(Place::Slot));
            let perhaps = inner("[", "]").map(|words| Place::Perhaps(spelled(words)));
            slot.flatten().or(perhaps).unwrap_or_else(|| Place::Words(spelled(part)))
        };
        Self { places: written.split(' ').map(place).collect(), language }
    }

    /// What it finds from here on, if it fits.
    pub(super) fn matches(&self, text: &Text<'_>, at: usize) -> Option<Match> {
        let language = self.language;
        let failed = [0; PLACES_MAX];
        let mut fit = Fit { language, text, from: at, failed, values: Vec::new() };
        let end = fit.end(&self.places, at)?;
        Some(Match { values: fit.values, end })
    }

    /// What it finds from here on, if it explains all there is.
    pub(super) fn explains(&self, text: &Text<'_>, at: usize) -> Option<Match> {
        // In few tokens looking for its words is far faster than fitting it to them.
        if text.len() <= TOKENS_MAX && !self.has_its_words(text.tokens, &text.letters) {
            return None;
        }
        self.matches(text, at).filter(|found| text.is_over(found.end, self.language))
    }

    /// Whether it has enough in it to be known inside of other words.
    pub(super) fn is_long(&self) -> bool {
        self.places.iter().filter(|place| !matches!(place, Place::Perhaps(_))).count() > 1
    }

    /// The words of which one must be in any message it fits; none when it has only slots.
    fn needed(&self) -> Option<&[Spelled]> {
        let is_words = |place: &Place| matches!(place, Place::Words(_));
        match self.places.iter().find(|place| is_words(place))? {
            Place::Words(words) => Some(words),
            Place::Perhaps(_) | Place::Slot(_) => None,
        }
    }

    /// Whether all the words it needs are somewhere among the tokens.
    fn has_its_words(&self, tokens: &[Token], letters: &[u32]) -> bool {
        let said = |words: &[Spelled]| {
            let mut said = tokens.iter().zip(letters);
            said.any(|(token, letters)| is_one_of(words, &token.text, *letters))
        };
        self.places.iter().all(|place| match place {
            Place::Words(words) => said(words),
            Place::Perhaps(_) | Place::Slot(_) => true,
        })
    }

    /// The words it can begin with; none when a slot may come first.
    fn firsts(&self) -> Option<Vec<Spelled>> {
        let mut firsts = Vec::new();
        for place in &self.places {
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

/// A pattern while it is held against a message from one token on.
struct Fit<'a> {
    language: Language,
    text: &'a Text<'a>,
    /// The token it began with.
    from: usize,
    /// By how many places were left: the tokens from which they do not fit. Whatever led there, they
    /// never will, and without this a row of courtesies would be tried in every way there is.
    failed: [u64; PLACES_MAX],
    /// What the slots hold.
    values: Vec<Value>,
}

impl Fit<'_> {
    /// Where the places end when they fit from here on.
    fn end(&mut self, places: &[Place], at: usize) -> Option<usize> {
        let Some((place, rest)) = places.split_first() else { return Some(at) };
        let distance = u32::try_from(at.saturating_sub(self.from)).ok()?;
        let here = 1_u64.checked_shl(distance)?;
        if self.failed.get(places.len()).is_none_or(|failed| failed & here != 0) {
            return None;
        }
        let may_skip = self.text.may_skip(at, self.language);
        let found = match place {
            Place::Perhaps(words) => {
                let taken = self.text.is_one_of(words, at);
                let with = if taken { self.end(rest, at + 1) } else { None };
                // "The" may stand before what may stand here.
                let behind = if !taken && may_skip { self.end(places, at + 1) } else { None };
                with.or(behind).or_else(|| self.end(rest, at))
            }
            Place::Words(_) | Place::Slot(_) => self
                .here(place, rest, at)
                .or_else(|| if may_skip { self.end(places, at + 1) } else { None }),
        };
        if let Some(failed) = self.failed.get_mut(places.len()).filter(|_| found.is_none()) {
            *failed |= here;
        }
        found
    }

    /// The same when the first place, which is not left out, stands right here.
    fn here(&mut self, place: &Place, rest: &[Place], at: usize) -> Option<usize> {
        match place {
            Place::Words(words) | Place::Perhaps(words) => {
                if self.text.is_one_of(words, at) {
                    self.end(rest, at + 1)
                } else {
                    None
                }
            }
            Place::Slot(slot) => {
                let is_last = rest.iter().all(|place| matches!(place, Place::Perhaps(_)));
                slot.candidates(self.text, at).into_iter().find_map(|found| {
                    let (end, value) = found;
                    let before = self.values.len();
                    self.values.push(value);
                    let found = self.end(rest, end).filter(|end| {
                        // A slot that ends a pattern takes all there is.
                        let is_whole = || self.text.is_over(*end, self.language);
                        !is_last || !slot.is_greedy() || is_whole()
                    });
                    if found.is_none() {
                        self.values.truncate(before);
                    }
                    found
                })
            }
        }
    }
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
    by_word: WordMap<Vec<usize>>,
    /// Those that may begin with a slot, by a word they need.
    by_slot: WordMap<Vec<usize>>,
    /// Those that are slots alone.
    slots: Vec<usize>,
    /// Words of which one is in whatever blocks a calendar or opens it again.
    blocking: WordMap<()>,
}

/// Built once: the tables are constant.
pub(super) static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let mut patterns = Patterns {
        rows: Vec::new(),
        by_word: WordMap::default(),
        by_slot: WordMap::default(),
        slots: Vec::new(),
        blocking: WordMap::default(),
    };
    let of = |desk: &'static Desk| {
        desk.patterns.into_iter().flatten().map(|(act, spellings)| (desk.language, act, *spellings))
    };
    for (language, act, spellings) in DESKS.into_iter().flat_map(of) {
        for spelling in spellings.split(", ") {
            let (place, pattern) = (patterns.rows.len(), Pattern::parse(spelling, language));
            if matches!(act, Act::CalendarBlock { .. }) {
                for word in pattern.needed().into_iter().flatten() {
                    patterns.blocking.learn(word.word, ());
                }
            }
            match pattern.firsts() {
                Some(words) => {
                    for word in words {
                        patterns.by_word.entry(word.word).push(place);
                    }
                }
                None => match pattern.needed() {
                    Some(words) => {
                        for word in words {
                            patterns.by_slot.entry(word.word).push(place);
                        }
                    }
                    None => patterns.slots.push(place),
                },
            }
            patterns.rows.push(Row { act: *act, pattern });
        }
    }
    patterns
});

impl Patterns {
    /// Whether one can begin with a word.
    pub(super) fn has(&self, word: &str) -> bool {
        self.by_word.has(word)
    }

    /// Whether a calendar may be blocked or opened by these words.
    pub(super) fn may_block(&self, tokens: &[Token]) -> bool {
        tokens.iter().any(|token| self.blocking.has(&token.text))
    }

    /// The patterns that can begin with a slot, for all the words they need are here.
    fn with_slot(&self, tokens: &[Token], letters: &[u32]) -> Vec<usize> {
        let needed = tokens.iter().filter_map(|token| self.by_slot.get(&token.text));
        let mut places: Vec<usize> = self.slots.iter().chain(needed.flatten()).copied().collect();
        places.sort_unstable();
        places.dedup();
        let fits = |row: &Row| row.pattern.has_its_words(tokens, letters);
        places.retain(|place| self.rows.get(*place).is_some_and(fits));
        places
    }

    /// The patterns that can begin with the word of this token.
    pub(super) fn beginning_with(&self, tokens: &[Token], at: usize) -> impl Iterator<Item = &Row> {
        let places = tokens.get(at).and_then(|token| self.by_word.get(&token.text));
        places.into_iter().flatten().filter_map(|place| self.rows.get(*place))
    }

    /// The patterns that can begin here, courtesy skipped, as they are listed.
    pub(super) fn starting(&self, text: &Text<'_>, at: usize) -> impl Iterator<Item = &Row> {
        let with_slot = || self.with_slot(text.tokens, &text.letters);
        let mut places: Vec<usize> = text.with_slot.get_or_init(with_slot).clone();
        let mut place = at;
        while let Some(word) = text.word(place) {
            places.extend(self.by_word.get(word).into_iter().flatten());
            if !text.may_precede(place) || place - at > TOKENS_MAX {
                break;
            }
            place += 1;
        }
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|place| self.rows.get(place))
    }
}
