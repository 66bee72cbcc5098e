//! What each language says at the desk, and when something comes by itself.

use super::{en, es, fr, hi, id, pt, sw};
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::Saying;
use crate::phrase::word_map::WordMap;
use std::sync::LazyLock;

/// What a language says at the desk.
pub(in crate::phrase) struct Desk {
    /// The language.
    pub(in crate::phrase) language: Language,
    /// Words that say nothing inside of its patterns, separated by commas: articles.
    pub(in crate::phrase) fillers: &'static str,
    /// Courtesy in any message, in the same spelling.
    pub(in crate::phrase) courtesy: &'static str,
    /// Words that call nobody by name, in the same spelling.
    pub(in crate::phrase) nobody: &'static str,
    /// Patterns by what they ask for, separated by commas; lower case, no apostrophes or accents:
    /// of the shop's commands, then of what customers ask.
    pub(in crate::phrase) patterns: [&'static [(Act, &'static str)]; 2],
    /// What help says, in the order it says it: of the shop's commands, then of all others.
    pub(in crate::phrase) sayings: [&'static [Saying]; 2],
}

impl Desk {
    /// More of the shop's commands in a language, beside what it says at the desk.
    pub(super) const fn more(
        language: Language,
        patterns: &'static [(Act, &'static str)],
        sayings: &'static [Saying],
    ) -> Self {
        Self::beside(language, [patterns, &[]], [sayings, &[]])
    }

    /// More of what customers ask in a language, beside what it says at the desk.
    pub(super) const fn asked(
        language: Language,
        patterns: &'static [(Act, &'static str)],
        sayings: &'static [Saying],
    ) -> Self {
        Self::beside(language, [&[], patterns], [&[], sayings])
    }

    const fn beside(
        language: Language,
        patterns: [&'static [(Act, &'static str)]; 2],
        sayings: [&'static [Saying]; 2],
    ) -> Self {
        Self { language, fillers: "", courtesy: "", nobody: "", patterns, sayings }
    }
}

/// The languages of the desk. "Set the address on invoices" is no address of the shop, so papers
/// come before it, "s'il vous plaît livrez" asks nothing, "no payment reminders" stops nobody's
/// messages, and a day on which the shop is closed each week is not one that is blocked.
pub(in crate::phrase) const DESKS: [&Desk; 118] = [
    &en::ahead::DESK,
    &sw::ahead::DESK,
    &id::ahead::DESK,
    &fr::ahead::DESK,
    &pt::ahead::DESK,
    &es::ahead::DESK,
    &hi::ahead::DESK,
    &fr::delivery::DESK,
    &en::calendar::DESK,
    &sw::calendar::DESK,
    &id::calendar::DESK,
    &fr::calendar::DESK,
    &pt::calendar::DESK,
    &es::calendar::DESK,
    &hi::calendar::DESK,
    &en::opening::DESK,
    &sw::opening::DESK,
    &id::opening::DESK,
    &fr::opening::DESK,
    &pt::opening::DESK,
    &es::opening::DESK,
    &hi::opening::DESK,
    &en::missed::DESK,
    &sw::missed::DESK,
    &id::missed::DESK,
    &fr::missed::DESK,
    &pt::missed::DESK,
    &es::missed::DESK,
    &hi::missed::DESK,
    &en::mine::DESK,
    &sw::mine::DESK,
    &id::mine::DESK,
    &fr::mine::DESK,
    &pt::mine::DESK,
    &es::mine::DESK,
    &hi::mine::DESK,
    &en::closures::DESK,
    &sw::closures::DESK,
    &id::closures::DESK,
    &fr::closures::DESK,
    &pt::closures::DESK,
    &es::closures::DESK,
    &hi::closures::DESK,
    &en::papers::DESK,
    &sw::papers::DESK,
    &id::papers::DESK,
    &fr::papers::DESK,
    &pt::papers::DESK,
    &es::papers::DESK,
    &hi::papers::DESK,
    &en::desk::DESK,
    &en::schedules::DESK,
    &sw::desk::DESK,
    &sw::aliases::DESK,
    &sw::schedules::DESK,
    &id::desk::DESK,
    &id::aliases::DESK,
    &id::schedules::DESK,
    &fr::desk::DESK,
    &fr::aliases::DESK,
    &fr::schedules::DESK,
    &pt::desk::DESK,
    &pt::aliases::DESK,
    &pt::schedules::DESK,
    &es::desk::DESK,
    &es::aliases::DESK,
    &es::schedules::DESK,
    &hi::desk::DESK,
    &hi::aliases::DESK,
    &hi::schedules::DESK,
    &en::advice::DESK,
    &sw::advice::DESK,
    &id::advice::DESK,
    &fr::advice::DESK,
    &pt::advice::DESK,
    &es::advice::DESK,
    &hi::advice::DESK,
    &en::delivery::DESK,
    &sw::delivery::DESK,
    &id::delivery::DESK,
    &pt::delivery::DESK,
    &es::delivery::DESK,
    &hi::delivery::DESK,
    &en::calendars::DESK,
    &sw::calendars::DESK,
    &id::calendars::DESK,
    &fr::calendars::DESK,
    &pt::calendars::DESK,
    &es::calendars::DESK,
    &hi::calendars::DESK,
    &en::ahead::SAID,
    &sw::ahead::SAID,
    &id::ahead::SAID,
    &fr::ahead::SAID,
    &pt::ahead::SAID,
    &es::ahead::SAID,
    &hi::ahead::SAID,
    &en::till::DESK,
    &sw::till::DESK,
    &id::till::DESK,
    &fr::till::DESK,
    &pt::till::DESK,
    &es::till::DESK,
    &hi::till::DESK,
    &en::downloads::DESK,
    &sw::downloads::DESK,
    &id::downloads::DESK,
    &fr::downloads::DESK,
    &pt::downloads::DESK,
    &es::downloads::DESK,
    &hi::downloads::DESK,
    &en::services::DESK,
    &sw::services::DESK,
    &id::services::DESK,
    &fr::services::DESK,
    &pt::services::DESK,
    &es::services::DESK,
    &hi::services::DESK,
];

/// In which words one language says when something comes by itself; phrases separated by commas, lower
/// case, no apostrophes or accents.
pub(in crate::phrase) struct Rhythms<Phrases = &'static str> {
    /// Before a day, a week, a month: "every".
    pub(in crate::phrase) each: Phrases,
    /// Each day in one word.
    pub(in crate::phrase) daily: Phrases,
    /// What a report is called that comes each day, each week, each month: "weekly".
    pub(in crate::phrase) adjectives: [Phrases; 3],
    /// A day.
    pub(in crate::phrase) days: Phrases,
    /// A week.
    pub(in crate::phrase) weeks: Phrases,
    /// A month.
    pub(in crate::phrase) months: Phrases,
    /// A morning.
    pub(in crate::phrase) mornings: Phrases,
    /// An evening.
    pub(in crate::phrase) evenings: Phrases,
    /// What stands around the day of a month: "on the".
    pub(in crate::phrase) on: Phrases,
    /// The first of a month.
    pub(in crate::phrase) first: Phrases,
    /// The last day of a month.
    pub(in crate::phrase) last: Phrases,
    /// To send something.
    pub(in crate::phrase) send: Phrases,
    /// To end it.
    pub(in crate::phrase) stop: Phrases,
    /// Before what is not to come: "no".
    pub(in crate::phrase) none: Phrases,
    /// What comes by itself.
    pub(in crate::phrase) reports: Phrases,
    /// All of it.
    pub(in crate::phrase) all: Phrases,
    /// What says nothing at either end.
    pub(in crate::phrase) courtesy: Phrases,
}

/// The same of all languages, ready to be looked for.
pub(in crate::phrase) static RHYTHMS: LazyLock<[Rhythms<Phrases>; 7]> = LazyLock::new(|| {
    [
        &en::schedules::RHYTHMS,
        &sw::schedules::RHYTHMS,
        &id::schedules::RHYTHMS,
        &fr::schedules::RHYTHMS,
        &pt::schedules::RHYTHMS,
        &es::schedules::RHYTHMS,
        &hi::schedules::RHYTHMS,
    ]
    .map(Rhythms::ready)
});

impl Rhythms {
    fn ready(&self) -> Rhythms<Phrases> {
        Rhythms {
            each: Phrases::new(self.each),
            daily: Phrases::new(self.daily),
            adjectives: self.adjectives.map(Phrases::new),
            days: Phrases::new(self.days),
            weeks: Phrases::new(self.weeks),
            months: Phrases::new(self.months),
            mornings: Phrases::new(self.mornings),
            evenings: Phrases::new(self.evenings),
            on: Phrases::new(self.on),
            first: Phrases::new(self.first),
            last: Phrases::new(self.last),
            send: Phrases::new(self.send),
            stop: Phrases::new(self.stop),
            none: Phrases::new(self.none),
            reports: Phrases::new(self.reports),
            all: Phrases::new(self.all),
            courtesy: Phrases::new(self.courtesy),
        }
    }
}

/// Phrases by their first word.
pub(in crate::phrase) struct Phrases(WordMap<Vec<Vec<&'static str>>>);

impl Phrases {
    fn new(written: &'static str) -> Self {
        let mut phrases: WordMap<Vec<Vec<&'static str>>> = WordMap::default();
        for phrase in written.split(", ").filter(|phrase| !phrase.is_empty()) {
            let words: Vec<&str> = phrase.split(' ').collect();
            if let Some(&first) = words.first() {
                phrases.entry(first).push(words);
            }
        }
        Self(phrases)
    }

    /// Those that begin with this word.
    pub(in crate::phrase) fn beginning_with(&self, word: &str) -> &[Vec<&'static str>] {
        self.0.get(word).map_or(&[], Vec::as_slice)
    }

    /// What they begin with.
    pub(in crate::phrase) fn first_words(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.words()
    }
}
