//! What is said of hours: from one to another, from one on, until one, a part of the day, all of it, or a
//! moment alone. Deliberately absent: what is to become of them.

use crate::booking::agenda::Hours;
use crate::command::TimeAsk;
use crate::phrase::desk::opening;
use crate::phrase::desk::pattern::Text;
use crate::phrase::desk::time::{self, Afternoon, spelled};
use crate::phrase::token::{Kind, Token};
use crate::time::DAY_MINUTES;
use std::ops::Range;

const NOON: u32 = DAY_MINUTES / 2;
/// When an evening begins.
const EVENING: u32 = 17 * 60;

/// What is said of hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Hours(Hours),
    /// A moment, which is no hours: its minute of the day, where it can only be that one.
    Moment(Option<u32>),
    /// All of a day.
    Whole,
}

/// What words before or behind a time make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    From,
    Until,
}

/// Words before a time from or until which something is blocked, of all languages.
const LEADS: &[(&str, Edge)] = &[
    ("from", Edge::From),
    ("after", Edge::From),
    ("starting at", Edge::From),
    ("kuanzia", Edge::From),
    ("kutoka", Edge::From),
    ("baada ya", Edge::From),
    ("apres", Edge::From),
    ("des", Edge::From),
    ("a partir de", Edge::From),
    ("a partir das", Edge::From),
    ("a partir da", Edge::From),
    ("depois das", Edge::From),
    ("depois da", Edge::From),
    ("das", Edge::From),
    ("desde", Edge::From),
    ("despues de", Edge::From),
    ("dari", Edge::From),
    ("mulai", Edge::From),
    ("setelah", Edge::From),
    ("sesudah", Edge::From),
    ("sejak", Edge::From),
    ("until", Edge::Until),
    ("till", Edge::Until),
    ("up to", Edge::Until),
    ("before", Edge::Until),
    ("hadi", Edge::Until),
    ("mpaka", Edge::Until),
    ("kabla ya", Edge::Until),
    ("jusqua", Edge::Until),
    ("avant", Edge::Until),
    ("ate", Edge::Until),
    ("ate ao", Edge::Until),
    ("ate o", Edge::Until),
    ("antes das", Edge::Until),
    ("antes da", Edge::Until),
    ("antes de", Edge::Until),
    ("hasta", Edge::Until),
    ("hasta el", Edge::Until),
    ("sampai", Edge::Until),
    ("hingga", Edge::Until),
    ("sebelum", Edge::Until),
];
/// Before a single time, where a time alone does not have it.
const AT: &[&str] = &["a", "em", "en", "pada"];
/// Words behind such a time.
const BEHIND: &[(&str, Edge)] = &[
    ("se pehle", Edge::Until),
    ("ke baad", Edge::From),
    ("onwards", Edge::From),
    ("till close", Edge::From),
    ("until close", Edge::From),
    ("until closing", Edge::From),
    ("till closing", Edge::From),
    ("tak", Edge::Until),
    ("se", Edge::From),
];
/// Behind two times, between which something is blocked.
const BETWEEN: &[&str] = &["ke beech", "ke bich"];
/// Parts of a day, beside those at which somebody wants to come.
const PARTS: &[(&str, TimeAsk)] = &[
    ("tonight", TimeAsk::After(EVENING)),
    ("this morning", TimeAsk::Before(NOON)),
    ("this afternoon", TimeAsk::After(NOON)),
    ("this evening", TimeAsk::After(EVENING)),
    ("in the afternoon", TimeAsk::After(NOON)),
    ("alasiri", TimeAsk::After(NOON)),
    ("ce matin", TimeAsk::Before(NOON)),
    ("cet apres midi", TimeAsk::After(NOON)),
    ("ce soir", TimeAsk::After(EVENING)),
    ("dans l apres midi", TimeAsk::After(NOON)),
    ("en soiree", TimeAsk::After(EVENING)),
    ("en matinee", TimeAsk::Before(NOON)),
    ("pela manha", TimeAsk::Before(NOON)),
    ("pela tarde", TimeAsk::After(NOON)),
    ("esta tarde", TimeAsk::After(NOON)),
    ("esta noche", TimeAsk::After(EVENING)),
    ("esta manana", TimeAsk::Before(NOON)),
    ("en la manana", TimeAsk::Before(NOON)),
    ("en la tarde", TimeAsk::After(NOON)),
    ("pagi hari", TimeAsk::Before(NOON)),
    ("siang hari", TimeAsk::After(NOON)),
    ("sore hari", TimeAsk::After(NOON)),
    ("malam hari", TimeAsk::After(EVENING)),
    ("subah ko", TimeAsk::Before(NOON)),
    ("subah mein", TimeAsk::Before(NOON)),
    ("dopahar ko", TimeAsk::After(NOON)),
    ("dopahar mein", TimeAsk::After(NOON)),
    ("shaam ko", TimeAsk::After(EVENING)),
    ("shaam mein", TimeAsk::After(EVENING)),
];
/// All of a day in words.
const WHOLE: &[&str] = &[
    "all day",
    "all day long",
    "the whole day",
    "whole day",
    "the entire day",
    "siku nzima",
    "toute la journee",
    "o dia todo",
    "o dia inteiro",
    "todo el dia",
    "seharian",
    "sepanjang hari",
    "poora din",
    "pura din",
    "din bhar",
];
/// Before a part of the day that only greets.
const GREETS: &[&str] = &[
    "good", "gud", "habari", "za", "bon", "bonne", "bom", "boa", "buen", "buenos", "buenas",
    "selamat", "met", "shubh", "happy",
];
/// Behind a part of the day that only greets.
const GREETED: &[&str] = &["njema", "zuri"];

/// The hours that are said somewhere among the tokens, and the tokens without them.
pub(super) fn cut(text: &Text<'_>) -> Option<(Vec<Token>, Said)> {
    let tokens = text.tokens;
    let days = days(text);
    // "Por la mañana" holds a day that is none.
    let is_apart = |at: usize, length: usize| {
        days.iter().all(|day| {
            let inside = at <= day.start && day.end <= at + length;
            inside || day.end <= at || at + length <= day.start
        })
    };
    let at_of = |read: &dyn Fn(usize) -> Option<(usize, Said)>| {
        (0..tokens.len()).find_map(|at| {
            let (length, said) = read(at).filter(|(length, _)| is_apart(at, *length))?;
            let rest = tokens.iter().take(at).chain(tokens.iter().skip(at + length));
            Some((rest.cloned().collect::<Vec<Token>>(), said))
        })
    };
    let from_to = at_of(&|at| {
        let (end, hours) = opening::hours(tokens, text.clean, at)?;
        let end = end + BETWEEN.iter().find_map(|words| spelled(tokens, end, words)).unwrap_or(0);
        // "17 to 14" is no night.
        let is_night = hours.ends() <= DAY_MINUTES + NOON;
        Some((end - at, if is_night { Said::Hours(hours) } else { Said::Moment(None) }))
    });
    if let Some((rest, said @ Said::Moment(_))) = from_to {
        return Some((rest, said));
    }
    if let Some((rest, Said::Hours(hours))) = from_to {
        // "Friday morning from 9 to 11".
        let part = (0..rest.len()).find_map(|at| Some((at, part(&rest, at)?)));
        let Some((at, (length, time))) = part else { return Some((rest, Said::Hours(hours))) };
        let left = rest.iter().take(at).chain(rest.iter().skip(at + length));
        return Some((left.cloned().collect(), Said::Hours(in_part(hours, time))));
    }
    at_of(&|at| {
        let all = WHOLE.iter().find_map(|words| spelled(tokens, at, words));
        let all = all.map(|length| (length, Said::Whole));
        all.or_else(|| edge(text, at)).or_else(|| {
            let (length, time) = part(tokens, at)?;
            Some((length, span(time)?))
        })
    })
    .or_else(|| {
        at_of(&|at| {
            let read = |at: usize| time::read(tokens, at, Afternoon::UpToSeven);
            let is_led = tokens.get(at).is_some_and(|it| AT.contains(&it.text.as_str()));
            let led = || read(at + 1).filter(|_| is_led).map(|(length, time)| (length + 1, time));
            let (length, time) = read(at).or_else(led)?;
            let minute = if let TimeAsk::At(minute) = time { Some(minute) } else { None };
            Some((length, Said::Moment(minute)))
        })
    })
}

/// "From 3pm", "until noon", "3 baje se".
fn edge(text: &Text<'_>, at: usize) -> Option<(usize, Said)> {
    let longest = |at: usize, phrases: &[(&str, Edge)]| {
        let spelled = phrases
            .iter()
            .filter_map(|(words, edge)| Some((spelled(text.tokens, at, words)?, *edge)));
        spelled.max_by_key(|(length, _)| *length)
    };
    let lead = longest(at, LEADS);
    let start = at + lead.map_or(0, |(length, _)| length);
    let (end, minute) = opening::moment(text.tokens, text.clean, start)?;
    let behind = longest(end, BEHIND);
    let end = end + behind.map_or(0, |(length, _)| length);
    let hours = match behind.or(lead)?.1 {
        Edge::From => Hours::new(minute, DAY_MINUTES)?,
        Edge::Until => Hours::new(0, minute)?,
    };
    Some((end - at, Said::Hours(hours)))
}

/// A part of the day that is no greeting, and how many tokens it takes.
fn part(tokens: &[Token], at: usize) -> Option<(usize, TimeAsk)> {
    let word = |place: Option<usize>| {
        place.and_then(|place| tokens.get(place)).map_or("", |token| token.text.as_str())
    };
    let own = PARTS.iter().filter_map(|(words, time)| Some((spelled(tokens, at, words)?, *time)));
    let own = own.max_by_key(|(length, _)| *length);
    let known = || {
        time::read(tokens, at, Afternoon::UpToSeven).filter(|(length, time)| {
            time::is_part(*time)
                && tokens.iter().skip(at).take(*length).all(|it| it.figure().is_none())
        })
    };
    let (length, time) = own.or_else(known)?;
    let opens = at == 0 && tokens.get(length).is_none_or(|next| matches!(next.kind, Kind::Mark(_)));
    let greets = GREETS.contains(&word(at.checked_sub(1)))
        || GREETED.contains(&word(Some(at + length)))
        || opens;
    (!greets).then_some((length, time))
}

/// The hours of a part of the day.
fn span(time: TimeAsk) -> Option<Said> {
    let hours = match time {
        TimeAsk::Before(to) => Hours::new(0, to)?,
        TimeAsk::After(from) => Hours::new(from, DAY_MINUTES)?,
        TimeAsk::Between(from, to) => Hours::new(from, to)?,
        TimeAsk::At(minute) => return Some(Said::Moment(Some(minute))),
    };
    Some(Said::Hours(hours))
}

/// "6 to 8 in the evening": the half of the day is said behind.
fn in_part(hours: Hours, part: TimeAsk) -> Hours {
    let (from, to) = (hours.begins(), hours.ends());
    let late = matches!(part, TimeAsk::After(_)) && from < NOON && to <= NOON;
    let early = matches!(part, TimeAsk::Before(_)) && from >= NOON && to > NOON;
    let moved = if late {
        Hours::new(from + NOON, to + NOON)
    } else if early {
        Hours::new(from - NOON, to - NOON)
    } else {
        None
    };
    moved.unwrap_or(hours)
}

/// Where days stand: "10-12 December" are no hours.
fn days(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut days = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let length = text.calendar.as_ref().and_then(|it| it.read(at)).map_or(0, |found| found.0);
        days.extend((length > 0).then_some(at..at + length));
        at += length.max(1);
    }
    days
}
