//! Hours and days at which no bookings are taken, or are taken again: "block tomorrow 2pm to 5pm",
//! "grace is back friday afternoon", "block monday and wednesday", "block every friday 1pm to 2pm". They
//! may stand anywhere among the rest, so they are cut out before the rest is held against patterns;
//! without a day today is meant.
//!
//! Reading order: `hours`, `days` (several, or of every week), `edge` (who leaves early or comes late).

mod days;
mod edge;
mod hours;

use hours::{Said, cut};

use super::act::Act;
use super::pattern::{Match, PATTERNS, Text};
use super::slot::Value;
use super::{build, heard, hour_words, whole_that};
use crate::booking::agenda::Hours;
use crate::command::{ClosedDays, Command, DeskCommand, ShopCommand, Slot};
use crate::phrase::token::{Kind, Token};
use crate::phrase::{Heard, Hearing, Missing};

/// Messages with more tokens than this are about more than one thing.
const TOKENS_MAX: usize = 40;

/// What is said of a calendar: the tokens without hours and with one day alone, what they ask for, and
/// the hours and days.
struct Found {
    tokens: Vec<Token>,
    act: Act,
    matched: Match,
    hours: Said,
    days: Option<ClosedDays>,
}

/// The command that blocks hours, or several days, or opens them again; nothing when it is about
/// anything else.
pub(super) fn hours(hearing: &Hearing<'_>, may: impl Fn(Act) -> bool) -> Option<Heard> {
    let Some(Found { tokens, act, mut matched, hours, days }) = found(hearing, may) else {
        return edge::leaves_or_comes(hearing);
    };
    match hours {
        Said::Hours(hours) => matched.values.push(Value::Times(hours)),
        Said::Whole => {}
        Said::Moment(_) => {
            let heard = with_days(heard(hearing, &tokens, act, &matched), days);
            return Some(asked_until_when(heard));
        }
    }
    Some(with_days(heard(hearing, &tokens, act, &matched), days))
}

/// The hours a message names, whatever they are for.
pub(in crate::phrase) fn hours_within(hearing: &Hearing<'_>) -> Option<Hours> {
    let (clean, tokens) = in_figures(hearing);
    let (_, said) = cut(&text(hearing, &tokens, &clean))?;
    if let Said::Hours(hours) = said { Some(hours) } else { None }
}

/// Whether hours are blocked or opened by it, whoever says so.
pub(super) fn is_about(hearing: &Hearing<'_>) -> bool {
    found(hearing, |_| true).is_some()
}

/// The half command that waits, with these hours of it.
pub(in crate::phrase) fn answered(hearing: &Hearing<'_>, half: &ShopCommand) -> Option<Heard> {
    let ShopCommand::Desk(DeskCommand::CalendarBlock { days, resource, is_lifted, .. }) = half
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
        Said::Moment(_) => return None,
    };
    let (days, resource) = (days.clone(), resource.clone());
    let whole = DeskCommand::CalendarBlock { days, resource, hours, is_lifted: *is_lifted };
    is_only.then_some(Heard::Command(Command::Shop(ShopCommand::Desk(whole))))
}

/// A single time is asked about: until when?
fn asked_until_when(heard: Heard) -> Heard {
    if let Heard::Command(Command::Shop(command)) = heard {
        return Heard::Missing(Missing::Slot { command: Box::new(command), slot: Slot::Hours });
    }
    heard
}

/// The command with the days that its one day stands for.
fn with_days(heard: Heard, said: Option<ClosedDays>) -> Heard {
    match (heard, said) {
        (
            Heard::Command(Command::Shop(ShopCommand::Desk(DeskCommand::CalendarBlock {
                resource,
                hours,
                is_lifted,
                ..
            }))),
            Some(days),
        ) => {
            let whole = DeskCommand::CalendarBlock { days, resource, hours, is_lifted };
            Heard::Command(Command::Shop(ShopCommand::Desk(whole)))
        }
        (heard, _) => heard,
    }
}

/// What is said of a calendar, with hours or with days that no pattern has a place for.
fn found(hearing: &Hearing<'_>, may: impl Fn(Act) -> bool) -> Option<Found> {
    let plain = &hearing.sentence.plain;
    if plain.len() > TOKENS_MAX || !PATTERNS.may_block(plain) {
        return None;
    }
    let (clean, tokens) = in_figures(hearing);
    let is_meant = |act, found: &Match| build::is_meant(act, found, hearing);
    let cut_days = days::cut(&text(hearing, &tokens, &clean));
    let (single, days) = match &cut_days {
        Some((single, days)) => (single, Some(days.clone())),
        None => (&tokens, None),
    };
    let Some((rest, said)) = cut(&text(hearing, single, &clean)) else {
        // "Close on sundays" sets the opening hours.
        let is_other = |(act, _): &(Act, Match)| !matches!(act, Act::CalendarBlock { .. });
        let whole = text(hearing, &tokens, &clean);
        if days.is_none() || whole_that(&whole, &may, is_meant).is_some_and(|it| is_other(&it)) {
            return None;
        }
        let only = |act: Act| may(act) && matches!(act, Act::CalendarBlock { .. });
        let (act, matched) = whole_that(&text(hearing, single, &clean), only, is_meant)?;
        return Some(Found { tokens: single.clone(), act, matched, hours: Said::Whole, days });
    };
    // "Close on sundays 2 to 5" is meant each week.
    let may = |act: Act| {
        let sets = days.is_none() && matches!(act, Act::HoursSet { is_open: false });
        may(act) && (sets || matches!(act, Act::CalendarBlock { .. }))
    };
    let whole = |text: &Text<'_>| {
        let found = whole_that(text, may, is_meant);
        found.filter(|(act, _)| matches!(act, Act::CalendarBlock { .. }))
    };
    let without = text(hearing, &rest, &clean);
    let names_days = (0..rest.len()).any(|at| is_day(&without, at));
    if let Some((act, matched)) =
        whole(&without).filter(|(_, found)| names_days || is_whole(found, said))
    {
        return Some(Found { tokens: rest, act, matched, hours: said, days });
    }
    // "We close at six" may be anything that somebody is told.
    if names_days || matches!(said, Said::Moment(_)) {
        return None;
    }
    // Each language has the day in a place of its own.
    (0..=rest.len()).rev().find_map(|at| {
        let mut tokens = rest.clone();
        tokens.insert(at, today(&rest, at));
        let (act, matched) = whole(&text(hearing, &tokens, &clean))?;
        Some(Found { tokens, act, matched, hours: said, days: None })
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
