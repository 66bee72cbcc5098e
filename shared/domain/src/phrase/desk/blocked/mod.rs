//! Hours at which no bookings are taken, or are taken again: "block tomorrow 2pm to 5pm", "grace is back
//! friday afternoon". They may stand anywhere among the rest, so they are cut out before the rest is
//! held against patterns; without a day today is meant.

mod hours;

use hours::{Said, cut};

use super::act::Act;
use super::pattern::{Match, PATTERNS, Text};
use super::slot::Value;
use super::{build, heard, hour_words, whole_that};
use crate::command::{Command, DeskCommand, ShopCommand, Slot};
use crate::phrase::token::{Kind, Token};
use crate::phrase::{Heard, Hearing, Missing};

/// Messages with more tokens than this are about more than one thing.
const TOKENS_MAX: usize = 40;

/// The command that blocks hours or opens them again; nothing when it is about anything else.
pub(super) fn hours(hearing: &Hearing<'_>, may: impl Fn(Act) -> bool) -> Option<Heard> {
    let (tokens, act, mut found, said) = found(hearing, may)?;
    match said {
        Said::Hours(hours) => found.values.push(Value::Times(hours)),
        Said::Whole => {}
        Said::Moment => {
            let heard = heard(hearing, &tokens, act, &found);
            return Some(asked_until_when(heard));
        }
    }
    Some(heard(hearing, &tokens, act, &found))
}

/// Whether hours are blocked or opened by it, whoever says so.
pub(super) fn is_about(hearing: &Hearing<'_>) -> bool {
    found(hearing, |_| true).is_some()
}

/// The half command that waits, with these hours of it.
pub(in crate::phrase) fn answered(hearing: &Hearing<'_>, half: &ShopCommand) -> Option<Heard> {
    let ShopCommand::Desk(DeskCommand::CalendarBlock { range, resource, is_lifted, .. }) = half
    else {
        return None;
    };
    let (clean, tokens) = in_figures(hearing);
    let text = text(hearing, &tokens, &clean);
    let (rest, said) = cut(&text)?;
    let is_only = rest.iter().all(|token| matches!(token.kind, Kind::Mark(mark) if mark != '?'));
    let hours = match said {
        Said::Hours(hours) => Some(hours),
        Said::Whole => None,
        Said::Moment => return None,
    };
    let (range, resource) = (range.clone(), resource.clone());
    let whole = DeskCommand::CalendarBlock { range, resource, hours, is_lifted: *is_lifted };
    is_only.then_some(Heard::Command(Command::Shop(ShopCommand::Desk(whole))))
}

/// A single time is asked about: until when?
fn asked_until_when(heard: Heard) -> Heard {
    if let Heard::Command(Command::Shop(command)) = heard {
        return Heard::Missing(Missing::Slot { command: Box::new(command), slot: Slot::Hours });
    }
    heard
}

/// The tokens without the hours, what they ask for, and the hours.
fn found(
    hearing: &Hearing<'_>,
    may: impl Fn(Act) -> bool,
) -> Option<(Vec<Token>, Act, Match, Said)> {
    let plain = &hearing.sentence.plain;
    if plain.len() > TOKENS_MAX || !PATTERNS.may_block(plain) {
        return None;
    }
    let (clean, tokens) = in_figures(hearing);
    let (rest, said) = cut(&text(hearing, &tokens, &clean))?;
    // "Close on sundays 2 to 5" is meant each week.
    let may = |act: Act| {
        may(act) && matches!(act, Act::CalendarBlock { .. } | Act::HoursSet { is_open: false })
    };
    let is_meant = |act, found: &Match| build::is_meant(act, found, &hearing.index);
    let whole = |text: &Text<'_>| {
        let found = whole_that(text, may, is_meant);
        found.filter(|(act, _)| matches!(act, Act::CalendarBlock { .. }))
    };
    let without = text(hearing, &rest, &clean);
    let names_days = (0..rest.len()).any(|at| is_day(&without, at));
    if let Some((act, found)) =
        whole(&without).filter(|(_, found)| names_days || is_whole(found, said))
    {
        return Some((rest, act, found, said));
    }
    // "We close at six" may be anything that somebody is told.
    if names_days || said == Said::Moment {
        return None;
    }
    // Each language has the day in a place of its own.
    (0..=rest.len()).rev().find_map(|at| {
        let mut tokens = rest.clone();
        tokens.insert(at, today(&rest, at));
        let (act, found) = whole(&text(hearing, &tokens, &clean))?;
        Some((tokens, act, found, said))
    })
}

/// Whether hours without a day are enough for what was found: a name alone may be anybody's.
fn is_whole(found: &Match, said: Said) -> bool {
    matches!(said, Said::Hours(_)) && found.values.is_empty()
}

fn in_figures(hearing: &Hearing<'_>) -> (String, Vec<Token>) {
    let sentence = &hearing.sentence;
    hour_words::in_figures(&sentence.plain, &sentence.clean)
        .unwrap_or_else(|| (sentence.clean.clone(), sentence.plain.clone()))
}

fn text<'a>(hearing: &Hearing<'a>, tokens: &'a [Token], clean: &'a str) -> Text<'a> {
    Text::of(hearing.listener, tokens, clean)
}

/// The day that is meant where none is said, as if it stood here.
fn today(tokens: &[Token], at: usize) -> Token {
    let place = at.checked_sub(1).and_then(|before| tokens.get(before)).map_or(0, |it| it.end);
    Token {
        text: "today".to_owned(),
        start: place,
        end: place,
        kind: Kind::Word,
        concept: None,
        accented: false,
    }
}

fn is_day(text: &Text<'_>, at: usize) -> bool {
    text.calendar.as_ref().is_some_and(|calendar| calendar.read(at).is_some())
}
