//! What each language says at the desk, and when something comes by itself.

use super::{en, es, fr, hi, id, pt, sw};
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::Saying;

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
        let (patterns, sayings) = ([patterns, &[]], [sayings, &[]]);
        Self { language, fillers: "", courtesy: "", nobody: "", patterns, sayings }
    }
}

/// The languages of the desk. "Set the address on invoices" is no address of the shop, so papers
/// come first; nor is a day on which the shop is closed each week one that is blocked.
pub(in crate::phrase) const DESKS: [&Desk; 48] = [
    &en::opening::DESK,
    &sw::opening::DESK,
    &id::opening::DESK,
    &fr::opening::DESK,
    &pt::opening::DESK,
    &es::opening::DESK,
    &hi::opening::DESK,
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
    &en::calendar::DESK,
    &sw::calendar::DESK,
    &id::calendar::DESK,
    &fr::calendar::DESK,
    &pt::calendar::DESK,
    &es::calendar::DESK,
    &hi::calendar::DESK,
];

/// In which words one language says when something comes by itself; phrases separated by commas, lower
/// case, no apostrophes or accents.
pub(in crate::phrase) struct Rhythms {
    /// Before a day, a week, a month: "every".
    pub(in crate::phrase) each: &'static str,
    /// Each day in one word.
    pub(in crate::phrase) daily: &'static str,
    /// A day.
    pub(in crate::phrase) days: &'static str,
    /// A week.
    pub(in crate::phrase) weeks: &'static str,
    /// A month.
    pub(in crate::phrase) months: &'static str,
    /// A morning.
    pub(in crate::phrase) mornings: &'static str,
    /// An evening.
    pub(in crate::phrase) evenings: &'static str,
    /// What stands around the day of a month: "on the".
    pub(in crate::phrase) on: &'static str,
    /// The first of a month.
    pub(in crate::phrase) first: &'static str,
    /// The last day of a month.
    pub(in crate::phrase) last: &'static str,
    /// To send something.
    pub(in crate::phrase) send: &'static str,
    /// To end it.
    pub(in crate::phrase) stop: &'static str,
    /// What comes by itself.
    pub(in crate::phrase) reports: &'static str,
    /// All of it.
    pub(in crate::phrase) all: &'static str,
    /// What says nothing at either end.
    pub(in crate::phrase) courtesy: &'static str,
}

/// The same of all languages.
pub(in crate::phrase) const RHYTHMS: [&Rhythms; 7] = [
    &en::schedules::RHYTHMS,
    &sw::schedules::RHYTHMS,
    &id::schedules::RHYTHMS,
    &fr::schedules::RHYTHMS,
    &pt::schedules::RHYTHMS,
    &es::schedules::RHYTHMS,
    &hi::schedules::RHYTHMS,
];
