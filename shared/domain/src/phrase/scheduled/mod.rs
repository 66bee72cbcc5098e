//! Reports that come by themselves: "every Monday 8am send sales", "stop the Monday sales report".
//! The rhythm, the time and the courtesy around are taken out; what is left must ask for a report by
//! itself, so that every report that can be asked for can also come by itself.

mod left;
mod rhythm;

use super::books;
use super::doubt;
use super::entry::{CommandName, DeskName};
use super::languages::{Phrases, RHYTHMS};
use super::normalise::unaccented;
use super::sentence::Sentence;
use super::word_map::WordMap;
use super::{Doubt, Heard, Hearing, Missing};
use crate::access::ShopAuthority;
use crate::command::{Command, DeskCommand, ShopCommand};
use crate::schedule::{Every, Rhythm, ScheduledReport, WhichSchedule};
use crate::time::DayRange;
use left::{Left, Words};
use rhythm::{EVENING, MORNING};
use std::sync::LazyLock;

/// A longer message is a letter.
const TOKENS_MAX: usize = 40;

/// The command about reports that come by themselves; nothing when it is about something else.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    if tokens.len() > TOKENS_MAX {
        return None;
    }
    match parted(&hearing.sentence.clean) {
        Some(text) => commanded(&Hearing::new(&text, hearing.listener)),
        None => commanded(hearing),
    }
}

fn commanded(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    // Most messages have no such word, and looking closer takes as long as all the rest.
    let says = |words: &WordMap<()>| tokens.iter().any(|token| words.has(&token.text));
    let stopped = if says(&STOPS) { stop(hearing) } else { None };
    let asked = stopped.or_else(|| if says(&REPEATS) { schedule(hearing) } else { None });
    asked.or_else(|| if tokens.len() <= CLOSING_TOKENS_MAX { closing(hearing) } else { None })
}

/// The hour of the day's end is said in fewer words.
const CLOSING_TOKENS_MAX: usize = 16;

/// "End of day at 8pm", "no end of day message": the day at a glance is what comes each day without
/// saying so.
fn closing(hearing: &Hearing<'_>) -> Option<Heard> {
    let mut left = Left::new(hearing);
    let is_none = left.strip_once(|words| &words.none);
    let time = left.time();
    if !is_none && time.is_none() {
        return None;
    }
    let told = left.text();
    left.strip_send();
    let found = report(hearing, &left.text()).or_else(|| {
        // "End of day message".
        left.strip(|words| &words.reports).then(|| report(hearing, &left.text())).flatten()
    });
    let (report, _) = found.filter(|(report, _)| *report == ScheduledReport::EndOfDay)?;
    let every = Every::Day;
    if is_none {
        let which = WhichSchedule::Like { report, every: Some(every) };
        return Some(command(DeskCommand::ReportScheduleStop { which }));
    }
    if let Some(doubt) = doubt(hearing, &told) {
        let name = CommandName::Desk(DeskName::ReportSchedule);
        return Some(Heard::NotExecuted(name, doubt));
    }
    let rhythm = Rhythm { every, minute: time.unwrap_or(EVENING) };
    Some(command(DeskCommand::ReportSchedule { report, rhythm }))
}

/// What begins the phrases of all languages that end something.
static STOPS: LazyLock<WordMap<()>> = LazyLock::new(|| first_words(|words| vec![&words.stop]));
/// The same of those that say how often.
static REPEATS: LazyLock<WordMap<()>> = LazyLock::new(|| {
    first_words(|words| [&words.each, &words.daily].into_iter().chain(&words.adjectives).collect())
});

/// The same of those that name what comes by itself.
static REPORTS: LazyLock<WordMap<()>> = LazyLock::new(|| first_words(|words| vec![&words.reports]));

fn first_words(phrases: fn(&Words) -> Vec<&Phrases>) -> WordMap<()> {
    let mut first = WordMap::default();
    for word in RHYTHMS.iter().flat_map(phrases).flat_map(Phrases::first_words) {
        first.learn(word, ());
    }
    first
}

/// "Tanggal 1 jam 7": the day of a month, which the hour behind it would make "1 hour".
fn parted(clean: &str) -> Option<String> {
    let (day, rest) = clean.split_once(" jam ")?;
    let is_digit = |letter: Option<char>| letter.is_some_and(|it| it.is_ascii_digit());
    let splits = is_digit(day.chars().last()) && is_digit(rest.chars().next());
    splits.then(|| format!("{day}, jam {rest}"))
}

fn schedule(hearing: &Hearing<'_>) -> Option<Heard> {
    let mut left = Left::new(hearing);
    let (days, is_called) = match left.rhythm() {
        Some(days) => (days, false),
        None => (left.adjective()?, true),
    };
    let time = left.time();
    let told = left.text();
    let sends = left.strip_send();
    if time.is_none() && days.minute.is_none() && !sends {
        // "Sales every day" asks for a list by day.
        return None;
    }
    let name = CommandName::Desk(DeskName::ReportSchedule);
    if left.is_empty() {
        return sends.then_some(Heard::Missing(Missing::Rest { of: name }));
    }
    let text = left.text();
    let is_daily = is_called && days.every == Every::Day;
    let (report, asked) = match report(hearing, &text) {
        Some(found) => found,
        None => {
            // "Send me a report every Monday".
            left.strip(|words| &words.reports);
            match (is_daily, time) {
                _ if !left.is_empty() => return None,
                // "The daily report at 8" tells of a day; without a time it may be today's.
                (true, Some(_)) => (ScheduledReport::EndOfDay, None),
                (true, None) => return None,
                (false, _) => return sends.then_some(Heard::Missing(Missing::Rest { of: name })),
            }
        }
    };
    if let Some(doubt) = doubt(hearing, &told) {
        return Some(Heard::NotExecuted(name, doubt));
    }
    if asked.is_some_and(|range| !fits(days.every, &range)) {
        return Some(Heard::NotExecuted(name, Doubt::Unknown { words: text }));
    }
    let usual = if days.every == Every::Day { EVENING } else { MORNING };
    let minute = time.or(days.minute).unwrap_or(usual);
    let rhythm = Rhythm { every: days.every, minute };
    Some(command(DeskCommand::ReportSchedule { report, rhythm }))
}

fn stop(hearing: &Hearing<'_>) -> Option<Heard> {
    let mut left = Left::new(hearing);
    let stops = |left: &mut Left<'_>| left.strip_once(|words| &words.stop);
    let is_stop = stops(&mut left) || left.strip(|words| &words.courtesy) && stops(&mut left);
    if !is_stop {
        return None;
    }
    let days = left.rhythm().map(|days| days.every).or_else(|| left.weekday().map(Every::Week));
    left.time();
    let told = left.text();
    left.strip(|words| &words.courtesy);
    let names_reports = left.has(|words| &words.reports);
    if days.is_none() && !names_reports {
        return None;
    }
    let name = CommandName::Desk(DeskName::ReportScheduleStop);
    let which = left.which(hearing, days)?;
    if let Some(doubt) = doubt(hearing, &told) {
        return Some(Heard::NotExecuted(name, doubt));
    }
    Some(command(DeskCommand::ReportScheduleStop { which }))
}

/// Why it is not to be done, from what is said besides "every" and "stop", which deny nothing here.
fn doubt(hearing: &Hearing<'_>, told: &str) -> Option<Doubt> {
    // "The end of day message" quotes nobody.
    let is_report = |word: &&str| REPORTS.has(&unaccented(&word.to_lowercase()));
    let told: Vec<&str> = told.split_whitespace().filter(|word| !is_report(word)).collect();
    let sentence = Sentence::new(&told.join(" "), &hearing.index);
    doubt::of_write(&sentence, sentence.tokens.len())
}

fn command(command: DeskCommand) -> Heard {
    Heard::Command(Command::Shop(ShopCommand::Desk(command)))
}

/// The report that a text asks for by itself, and the days if it names any.
fn report(hearing: &Hearing<'_>, text: &str) -> Option<(ScheduledReport, Option<DayRange>)> {
    let listener = super::Listener { expecting: None, cart: None, ..*hearing.listener };
    let part = Hearing::new(text, &listener);
    let Heard::Command(Command::Shop(command)) = super::once(&part) else { return None };
    let days = books::sentence(&part).days.first().map(|days| days.past.clone());
    Some((ScheduledReport::of(&command)?, days))
}

/// Whether days that were named are those a rhythm tells of anyway.
fn fits(every: Every, range: &DayRange) -> bool {
    match every {
        Every::Day => range.from == range.to,
        Every::Week(_) => range.to.days_since(&range.from) == 6,
        Every::Month(_) => *range == DayRange::month(&range.from.month()),
    }
}

impl Left<'_> {
    /// Which is meant by what is left: a number, all, or what a report tells.
    fn which(&mut self, hearing: &Hearing<'_>, every: Option<Every>) -> Option<WhichSchedule> {
        let text = self.text();
        if let Some((report, _)) = report(hearing, &text) {
            return Some(WhichSchedule::Like { report, every });
        }
        let is_all = self.has(|words| &words.all);
        let numbers = self.places().into_iter().filter_map(|at| {
            let text = self.tokens.get(at)?.text.trim_start_matches('#');
            text.parse::<u64>().ok()
        });
        let numbers: Vec<u64> = numbers.collect();
        while self.strip_once(|words| &words.reports)
            || self.strip_once(|words| &words.courtesy)
            || self.strip_once(|words| &words.all)
        {}
        if self.is_empty() && is_all {
            return Some(WhichSchedule::All);
        }
        if let (1, [number]) = (self.places().len(), numbers.as_slice()) {
            return Some(WhichSchedule::Number(*number));
        }
        let text = self.text();
        let (report, _) = report(hearing, &text)?;
        Some(WhichSchedule::Like { report, every })
    }
}
