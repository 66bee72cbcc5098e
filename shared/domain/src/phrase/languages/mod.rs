//! The languages people write in, each one file of data: words, number words and sayings.
//! A new language is a new file and a line in [`PACKS`]; nothing else knows a word of it.

mod desks;
mod en;
mod es;
mod fr;
mod hi;
mod id;
mod pt;
mod slip;
mod spoken;
mod sw;
#[cfg(test)]
mod tests;

pub(super) use desks::{DESKS, Desk, Phrases, RHYTHMS, Rhythms};
pub(super) use spoken::Spoken;

use super::books::day_word::DayWord;
use super::concept::Concept;
use super::entry::Saying;
use super::normalise::unaccented;
use super::numeral::Numeral;
use super::token::Token;
use super::word_map::WordMap;
use crate::language::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Everything Mercury knows of one language.
pub(super) struct Pack {
    /// The language.
    pub(super) language: Language,
    /// Words and fixed phrases by meaning, separated by commas; lower case, no apostrophes.
    pub(super) words: &'static [(Concept, &'static str)],
    /// Words that only those who run the shop say, in the same spelling; they come first.
    pub(super) books: &'static [&'static [(Concept, &'static str)]],
    /// Words of days and months, in the same spelling.
    pub(super) days: &'static [(DayWord, &'static str)],
    /// Number words by value, separated by commas, without accents; each counts by itself.
    pub(super) numbers: &'static [(u32, &'static str)],
    /// Words that count by themselves and are no part of a longer number: "dozen".
    pub(super) tallies: &'static [(u32, &'static str)],
    /// Words and phrases that only count in a longer number, or beside a currency or a unit.
    pub(super) numerals: &'static [(Numeral, &'static str)],
    /// What help says, in the order it says it.
    pub(super) sayings: &'static [&'static [Saying]],
}

/// The languages.
pub(super) const PACKS: [&Pack; 7] =
    [&en::PACK, &sw::PACK, &id::PACK, &fr::PACK, &pt::PACK, &es::PACK, &hi::PACK];

/// What languages are called, in themselves and in English, without accents.
const LANGUAGE_NAMES: &[(Language, &str)] = &[
    (Language::En, "english, kiingereza, inggris, anglais, ingles, angrezi, angreji"),
    (Language::Sw, "swahili, kiswahili, suaheli, suaili, souahili"),
    (Language::Id, "indonesian, bahasa, indonesia, indonesien, indonesio, kiindonesia"),
    (Language::Fr, "french, francais, kifaransa, frances, prancis, perancis"),
    (Language::Pt, "portuguese, portugues, portugais, kireno, portugis"),
    (Language::Es, "spanish, espanol, castellano, kihispania, espagnol, espanhol, spanyol"),
    (Language::Hi, "hindi, hinglish, kihindi"),
];

/// The language that people call so.
pub(super) fn language_called(word: &str) -> Option<Language> {
    static CALLED: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
        let called = LANGUAGE_NAMES.iter().rev();
        called.flat_map(|(language, names)| names.split(", ").map(|it| (it, *language))).collect()
    });
    CALLED.get(unaccented(word).as_ref()).copied()
}

/// Words of days that people are called by too; a name of the shop's goes first.
const NAMES_TOO: &[&str] = &["leo", "jana", "hari", "julio", "mei", "dia", "mars", "domingo"];

/// A phrase: its words, what they mean together, and in which language.
pub(super) struct Phrase {
    words: Vec<&'static str>,
    concept: Concept,
    language: Language,
}

impl Phrase {
    /// How many tokens spell it from here on; a dash may stand between its words: "lain-lain".
    fn length(&self, rest: &[Token]) -> Option<usize> {
        let mut length = 0;
        for (place, word) in self.words.iter().enumerate() {
            if place > 0 && rest.get(length).is_some_and(|token| token.is_mark('-')) {
                length += 1;
            }
            let token = rest.get(length).filter(|token| token.is_word() && token.text == *word)?;
            if token.accented && !self.language.has_accents() {
                return None;
            }
            length += 1;
        }
        Some(length)
    }
}

/// A phrase of days.
pub(super) struct DayPhrase {
    pub(super) words: Vec<&'static str>,
    pub(super) day: DayWord,
}

/// A phrase in a number.
pub(super) struct KnownNumeral {
    pub(super) language: Language,
    pub(super) words: Vec<&'static str>,
    pub(super) numeral: Numeral,
}

/// All languages in one lookup, phrases by their first word, longest first.
pub(super) struct Lexicon {
    phrases: WordMap<Vec<Phrase>>,
    /// Long words that begin a phrase, by what a slip leaves as it is or nearly so.
    long: slip::Long,
    numbers: WordMap<u32>,
    numerals: WordMap<Vec<KnownNumeral>>,
    days: WordMap<Vec<DayPhrase>>,
    long_days: slip::Long,
}

/// Built once: the tables are constant.
pub(super) static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::new(|pack| pack.words.iter().collect()));

/// The same with the words of those who run the shop before the others.
pub(super) static BOOKS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(|pack| pack.books.iter().copied().flatten().chain(pack.words).collect())
});

impl Lexicon {
    fn new(words: impl Fn(&Pack) -> Vec<&'static (Concept, &'static str)>) -> Self {
        let mut phrases: WordMap<Vec<Phrase>> = WordMap::default();
        let mut numbers = WordMap::default();
        for pack in PACKS {
            for (concept, spellings) in words(pack) {
                for spelling in spellings.split(", ") {
                    let words: Vec<&'static str> = spelling.split(' ').collect();
                    if let Some(first) = words.first() {
                        let (words, language) = (words.clone(), pack.language);
                        let phrase = Phrase { words, concept: *concept, language };
                        phrases.entry(first).push(phrase);
                    }
                }
            }
            for (value, spellings) in pack.numbers.iter().chain(pack.tallies) {
                for spelling in spellings.split(", ") {
                    numbers.learn(spelling, *value);
                }
            }
        }
        for list in phrases.values_mut() {
            // Stable: of two equally long phrases of a language the shop's stays first.
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        let (long, days) = (slip::long(phrases.words()), days());
        let long_days = slip::long(days.words());
        Self { phrases, long, numbers, numerals: numerals(), days, long_days }
    }

    /// The phrases that begin with this word, longest first.
    fn starting_with(&self, word: &str) -> &[Phrase] {
        self.phrases.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether a phrase of a spoken language begins with this word.
    pub(super) fn knows(&self, word: &str, spoken: &Spoken) -> bool {
        self.starting_with(word).iter().any(|phrase| spoken.has(phrase.language))
    }

    /// The longest phrase the tokens begin with: how many it takes and what it means. Of equally
    /// long ones that of the language most spoken counts, then what casts doubt in another.
    pub(super) fn phrase(&self, rest: &[Token], spoken: &Spoken) -> Option<(usize, Concept)> {
        let list = self.starting_with(&rest.first()?.text);
        let spoken_ones = list.iter().filter(|it| spoken.has(it.language));
        let fitting = spoken_ones.filter_map(|it| Some((it.length(rest)?, it)));
        let best = fitting.min_by_key(|(_, it)| {
            let words = std::cmp::Reverse(it.words.len());
            let place = spoken.place(it.language);
            (words, !spoken.is_most(it.language), !it.concept.casts_doubt(), place)
        })?;
        Some((best.0, best.1.concept))
    }

    /// The languages a message is written in, by how much of it each explains. The shop's and
    /// English take part; another takes their place where it explains more than they do.
    pub(super) fn spoken(&self, tokens: &[Token], listed: &[Language]) -> Spoken {
        let mut known = vec![0; tokens.len()];
        for at in 0..tokens.len() {
            let rest = tokens.get(at..).unwrap_or_default();
            let Some(first) = rest.first().filter(|token| token.is_word()) else { continue };
            for phrase in self.starting_with(&first.text) {
                let length = phrase.length(rest).unwrap_or(0);
                for bits in known.iter_mut().skip(at).take(length) {
                    *bits |= spoken::bit(phrase.language);
                }
            }
        }
        Spoken::new(&known, listed)
    }

    /// The value of a number word.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// What may begin with this word in a number, longest first.
    pub(super) fn numerals(&self, word: &str) -> &[KnownNumeral] {
        self.numerals.get(word).map_or(&[], Vec::as_slice)
    }

    /// What may begin with this word in days and months, longest first; a long word of them is
    /// known with one slip in it.
    pub(super) fn days(&self, word: &str) -> &[DayPhrase] {
        let exact = self.days.get(word);
        exact.or_else(|| self.slipped_day(word)).map_or(&[], Vec::as_slice)
    }

    /// Whether a word means anything by itself or begins a phrase.
    fn has(&self, word: &str) -> bool {
        self.phrases.has(word) || self.numbers.has(word)
    }

    /// Whether a phrase of any language begins with a word.
    pub(super) fn begins_with(&self, word: &str) -> bool {
        !self.starting_with(word).is_empty()
    }

    /// Whether the tokens begin with a phrase of any language.
    pub(super) fn begins_phrase(&self, rest: &[Token]) -> bool {
        let first = rest.first().map_or("", |token| token.text.as_str());
        self.starting_with(first).iter().any(|phrase| phrase.length(rest).is_some())
    }

    /// Whether a word by itself has a meaning, and in no language another than these: "no" is a
    /// small word in Portuguese, and yet denies.
    pub(super) fn means_only(&self, word: &str, meanings: &[Concept]) -> bool {
        let mut alone = self.starting_with(word).iter().filter(|it| it.words.len() == 1).peekable();
        alone.peek().is_some() && alone.all(|phrase| meanings.contains(&phrase.concept))
    }

    /// Whether a language spells a meaning so.
    pub(super) fn spells(&self, text: &str, concept: Concept) -> bool {
        let first = text.split(' ').next().unwrap_or_default();
        let of = |phrase: &&Phrase| phrase.concept == concept;
        let mut phrases = self.starting_with(first).iter().filter(of);
        phrases.any(|phrase| phrase.words.iter().copied().eq(text.split(' ')))
    }

    /// Whether a word is one of days and months, and nobody is called so.
    pub(super) fn is_day(&self, word: &str) -> bool {
        !is_name_too(word) && self.days(word).iter().any(|phrase| phrase.words.len() == 1)
    }
}

/// Whether people are called by this word of days.
pub(super) fn is_name_too(word: &str) -> bool {
    NAMES_TOO.contains(&word)
}

/// Words as long are like another with a slip in them.
const SLIPPED_CHARS_MIN: usize = 5;

/// Whether a word is of days, exactly.
pub(super) fn is_day(word: &str) -> bool {
    !BOOKS.days(word).is_empty()
}

/// The period a word names by itself: "week", "mois".
pub(super) fn period_called(word: &str) -> Option<DayWord> {
    let periods = [DayWord::Week, DayWord::Month, DayWord::Year];
    let known = BOOKS.days(word).iter().find(|phrase| phrase.words.len() == 1)?;
    periods.into_iter().find(|period| *period == known.day)
}

/// Whether a word is that of a day, but for one slip; short ones only where a letter is missing or two
/// have changed places.
pub(super) fn is_day_but_for_a_slip(word: &str) -> bool {
    let is_of_one = |day: &DayWord| {
        matches!(
            day,
            DayWord::Today
                | DayWord::Tomorrow
                | DayWord::Shift(_)
                | DayWord::Around(_)
                | DayWord::Weekday(_)
        )
    };
    let days = PACKS.iter().flat_map(|pack| pack.days).filter(|(day, _)| is_of_one(day));
    let mut days = days.flat_map(|(_, spellings)| spellings.split(", "));
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let word = unaccented(word);
    let word = word.as_ref();
    let is_long = word.chars().count() >= SLIPPED_CHARS_MIN;
    days.any(|known| {
        let is_swapped =
            known.starts_with(word.get(..1).unwrap_or_default()) && letters(known) == letters(word);
        let is_near = known.len() >= SLIPPED_CHARS_MIN
            && (is_long || known.len() > word.len())
            && strsim::osa_distance(word, known) <= 1;
        known != word && (is_near || is_swapped && strsim::osa_distance(word, known) == 1)
    })
}

/// Whether a word is like one of days or of numbers: one slip away.
pub(super) fn is_like_a_day_or_number(word: &str) -> bool {
    let chars = word.chars().count();
    if chars < SLIPPED_CHARS_MIN {
        return false;
    }
    let is_modifier = |day: &DayWord| {
        matches!(
            day,
            DayWord::This | DayWord::Start | DayWord::End | DayWord::Until | DayWord::Days
        )
    };
    let named = PACKS.iter().flat_map(|pack| pack.days).filter(|(day, _)| !is_modifier(day));
    let days = named.flat_map(|(_, spellings)| spellings.split([',', ' ']));
    days.chain(BOOKS.numerals.words()).any(|known| {
        // One slip adds or takes one letter at most, and counting is quicker than comparing.
        known.len() >= SLIPPED_CHARS_MIN
            && known.chars().count().abs_diff(chars) <= 1
            && known != word
            && strsim::osa_distance(word, known) <= 1
    })
}

fn days() -> WordMap<Vec<DayPhrase>> {
    let mut days: WordMap<Vec<DayPhrase>> = WordMap::default();
    for (day, spellings) in PACKS.iter().flat_map(|pack| pack.days) {
        for spelling in spellings.split(", ") {
            let words: Vec<&'static str> = spelling.split(' ').collect();
            let Some(&first) = words.first() else { continue };
            days.entry(first).push(DayPhrase { words, day: *day });
        }
    }
    for list in days.values_mut() {
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }
    days
}

fn numerals() -> WordMap<Vec<KnownNumeral>> {
    let mut numerals: WordMap<Vec<KnownNumeral>> = WordMap::default();
    let mut learn = |language, numeral, spellings: &'static str| {
        for spelling in spellings.split(", ") {
            let words: Vec<&'static str> = spelling.split(' ').collect();
            let Some(&first) = words.first() else { continue };
            let known = KnownNumeral { language, words, numeral };
            numerals.entry(first).push(known);
        }
    };
    for pack in PACKS {
        // Hindi in Latin script counts in English as well: "five lakh".
        let english = (pack.language == Language::Hi).then_some(&en::PACK);
        for words in [pack].into_iter().chain(english) {
            for (numeral, spellings) in words.numerals {
                learn(pack.language, *numeral, spellings);
            }
            for (value, spellings) in words.numbers {
                learn(pack.language, counted(u64::from(*value)), spellings);
            }
        }
    }
    for list in numerals.values_mut() {
        // Stable: a language's own word stays before one it borrows.
        list.sort_by_key(|known| std::cmp::Reverse(known.words.len()));
    }
    numerals
}

/// What a word that counts by itself is in a longer number.
fn counted(value: u64) -> Numeral {
    if value > 10 && value.is_multiple_of(10) {
        Numeral::Tens(value)
    } else {
        Numeral::Small(value)
    }
}
