//! Several commands in one message: "transport 5k cash and order 1001 dispatched", or a line each.
//! They are several only when each part is a whole command by itself; half of a message is never
//! carried out. Deliberately absent: how they are carried out.

use super::books::names::BooksWords;
use super::concept::Concept;
use super::entry::{self, CommandName};
use super::token::{Kind, Token};
use super::{Doubt, Heard, Hearing, Listener};
use crate::command::{Agent, Command, ShopCommand};
use crate::phrase::sentence::Sentence;
use std::collections::BTreeMap;

/// More parts on one line are not tried: that would be a text, not orders.
const JOINTS_MAX: usize = 4;
/// More lines are not tried.
const LINES_MAX: usize = 10;

/// The commands of a message of those who run the shop, if it is several. `heard` is what the
/// whole of it was heard as.
pub(super) fn commands(hearing: &Hearing<'_>, heard: &Heard) -> Option<Heard> {
    hearing.listener.principal.authority()?;
    let clean = &hearing.sentence.clean;
    let lines: Vec<&str> = clean.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if (2..=LINES_MAX).contains(&lines.len()) {
        let all: Option<Vec<Command>> = lines.iter().map(|line| whole(line, hearing)).collect();
        if let Some(commands) = all {
            return Some(Heard::Several(commands));
        }
    }
    // Only what was not understood as a whole is taken apart, and what a note may have swallowed:
    // "order 1001 dispatched. Spent 20k on fuel cash".
    let note = free_text(heard);
    let swallows = note.is_some();
    let is_open = matches!(heard, Heard::Missing(_) | Heard::OffTopic)
        || matches!(heard, Heard::NotExecuted(_, Doubt::Unknown { .. } | Doubt::Several));
    if !is_open && !swallows || lines.len() != 1 {
        return None;
    }
    let mut joints = joints(&hearing.sentence.tokens);
    if let Some(note) = note {
        joints.retain(|(_, end)| clean.get(*end..).is_some_and(|rest| is_in(note, rest)));
    }
    if joints.is_empty() || joints.len() > JOINTS_MAX {
        return None;
    }
    let mut parts = Vec::new();
    let mut pieces = Pieces { clean, hearing, known: BTreeMap::new() };
    pieces.split(0, &joints, &mut parts);
    if swallows && parts.iter().any(|(_, command)| !entry::writes(CommandName::of(command))) {
        // "Cancel order 1001, out of stock" asks nothing about the stock.
        return None;
    }
    let texts: Vec<&str> = parts.iter().map(|(text, _)| *text).collect();
    if parts.len() > 1 && !shares_days(&texts, hearing) {
        let mut commands: Vec<Command> = parts.into_iter().map(|(_, command)| command).collect();
        // "How much sugar is there, stock sugar" asks once.
        commands.dedup_by(|one, other| one == other && !entry::writes(CommandName::of(one)));
        return Some(match <[Command; 1]>::try_from(commands) {
            Ok([only]) => Heard::Command(only),
            Err(commands) => Heard::Several(commands),
        });
    }
    if !matches!(heard, Heard::Missing(_)) && !swallows {
        return None;
    }
    if swallows && let [(_, first), _, ..] = parts.as_slice() {
        return Some(Heard::NotExecuted(CommandName::of(first), Doubt::Several));
    }
    // "Transport 5k cash and lunch 6k": what the second lacks must not be asked of both, nor may
    // the first have it for a note.
    let mut half = |(start, end): &(usize, usize)| {
        let first = pieces.whole(0, *start)?;
        let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
        let rest = super::by_itself(&Hearing::new(clean.get(*end..)?, &listener));
        let Heard::Missing(missing) = rest else { return None };
        (!swallows || entry::writes(missing.of())).then(|| CommandName::of(&first))
    };
    let name = joints.iter().find_map(&mut half)?;
    Some(Heard::NotExecuted(name, Doubt::Several))
}

/// The free text at the end of a command that was understood.
fn free_text(heard: &Heard) -> Option<&str> {
    let Heard::Command(Command::Shop(command)) = heard else { return None };
    if let ShopCommand::OrderSetState { note, .. } | ShopCommand::OrderCancel { reason: note, .. } =
        command
    {
        return note.as_deref();
    }
    let (ShopCommand::ExpenseAdd { note, .. } | ShopCommand::IncomeAdd { note, .. }) = command
    else {
        return None;
    };
    Some(note.as_str())
}

/// Whether the rest of a message stands in a note, which may have been cut.
fn is_in(note: &str, rest: &str) -> bool {
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    !rest.is_empty() && !note.is_empty() && (note.ends_with(&rest) || rest.starts_with(note))
}

/// Where a message may be taken apart: the bytes where a joint starts and ends.
fn joints(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut joints: Vec<(usize, usize)> = Vec::new();
    for token in tokens {
        let is_joint = token.concept == Some(Concept::And)
            || matches!(token.kind, Kind::Mark(',' | ';' | '.' | '+'))
            || token.concept == Some(Concept::Filler) && token.text == "then";
        match joints.last_mut() {
            // ", and then" is one joint.
            Some((_, end)) if is_joint && token.start <= *end + 1 => *end = token.end,
            _ if is_joint => joints.push((token.start, token.end)),
            _ => {}
        }
    }
    let last = tokens.last().map_or(0, |token| token.end);
    joints.retain(|(start, end)| *start > 0 && *end < last);
    joints
}

/// Pieces of a message, each read once however often it is tried.
struct Pieces<'a> {
    clean: &'a str,
    hearing: &'a Hearing<'a>,
    /// By where they start and end.
    known: BTreeMap<(usize, usize), Option<Command>>,
}

impl<'a> Pieces<'a> {
    /// The command of the shop that a piece is by itself.
    fn whole(&mut self, start: usize, end: usize) -> Option<Command> {
        let Self { clean, hearing, known } = self;
        let read = || whole(clean.get(start..end).unwrap_or_default(), hearing);
        known.entry((start, end)).or_insert_with(read).clone()
    }

    /// Takes the rest of the message apart so that every part is a whole command; shortest parts
    /// first.
    fn split(
        &mut self,
        from: usize,
        joints: &[(usize, usize)],
        parts: &mut Vec<(&'a str, Command)>,
    ) -> bool {
        let clean = self.clean;
        for (place, (start, end)) in joints.iter().enumerate() {
            let Some(command) = self.whole(from, *start) else { continue };
            parts.push((clean.get(from..*start).unwrap_or_default(), command));
            let later = joints.get(place + 1..).unwrap_or_default();
            if self.split(*end, later, parts) {
                return true;
            }
            parts.pop();
        }
        let Some(command) = self.whole(from, clean.len()) else { return false };
        parts.push((clean.get(from..).unwrap_or_default(), command));
        true
    }
}

/// The command of the shop that a text is by itself.
fn whole(text: &str, hearing: &Hearing<'_>) -> Option<Command> {
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let part = Hearing::new(text, &listener);
    let Heard::Command(command) = super::by_itself(&part) else { return None };
    let Command::Shop(shops) = &command else { return None };
    // In "dispatch 1001 and order 1002" the second is not asked for, and what "undo" takes back
    // must have been seen.
    let shown = [Concept::Show, Concept::Status].into_iter().any(|it| part.sentence.has(it));
    let is_show = matches!(shops, ShopCommand::OrderShow { .. });
    // What is done at the desk is answered there and then, by itself.
    let is_alone = matches!(shops, ShopCommand::Undo { .. } | ShopCommand::Desk(_));
    let is_clear = if is_show { shown } else { !is_alone && shops.agent() != Agent::Conversation };
    is_clear.then_some(command)
}

/// Whether the days of a later part may be those of an earlier one too: "transport 5k cash and
/// lunch 3k cash yesterday".
fn shares_days(texts: &[&str], hearing: &Hearing<'_>) -> bool {
    let words: &BooksWords<'_> = &hearing.listener.books;
    let has_days: Vec<bool> = texts
        .iter()
        .map(|text| {
            !Sentence::new(text, &hearing.index)
                .of_books(&hearing.index, words, false)
                .days
                .is_empty()
        })
        .collect();
    has_days.windows(2).any(|pair| matches!(pair, [false, true]))
}
