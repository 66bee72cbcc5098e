//! "Haircut tomorrow at 10 with Joseph": with whom a customer wants to come. The words that name
//! somebody are cut out, and the rest is read as it would be alone. Deliberately absent: who works
//! there, and who does what.

use super::languages::{self, BOOKS, LEXICON};
use super::sentence::is_content;
use super::token::Token;
use super::{Heard, Hearing, Listener, by_itself, desk, paper};
use crate::command::{Command, CustomerCommand, DeskRequest, When};

/// What stands before whoever is wanted, in any language.
const BEFORE: &str = "with by na avec com con dengan sama bareng";
/// What stands behind: "Joseph ke saath".
const BEHIND: [&[&str]; 4] = [&["ke", "saath"], &["ke", "sath"], &["ke", "pass"], &["ke", "paas"]];
/// What may stand before the first of them too: "pamoja na".
const TOGETHER: [&str; 2] = ["pamoja", "together"];
/// What people are called beside their name.
const TITLES: &str = "mr mrs ms miss dr doctor madam madame sir auntie aunt uncle mama dada kaka pak bu \
    ibu mbak mas bang dona don doña seu senhor senhora tante bhai didi";
/// Whoever is free.
const ANYONE: &str = "anyone anybody whoever yeyote wowote quiconque qualquer cualquiera siapapun";
/// The longest name, in words.
const NAME_WORDS_MAX: usize = 3;

/// What a message says of whom.
struct Cut {
    /// Who; none for whoever is free.
    with: Option<String>,
    /// The message without it.
    rest: String,
}

/// A booking, a move or a place on the waiting list with somebody; nothing when nobody is named, or
/// the rest is about something else.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let cut = cut(hearing)?;
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let Heard::Command(mut command) = by_itself(&Hearing::new(&cut.rest, &listener)) else {
        return None;
    };
    when(&mut command)?.with = cut.with;
    Some(Heard::Command(command))
}

/// The command whose time was asked for, with whoever this message names and what else it says;
/// nothing when it names nobody, or says anything else.
pub(super) fn completed(hearing: &Hearing<'_>, command: &Command) -> Option<Heard> {
    let cut = cut(hearing)?;
    let mut command = command.clone();
    if !cut.rest.is_empty() {
        let rest = Hearing::new(&cut.rest, hearing.listener);
        let Heard::Command(told) = desk::completed(&rest, &command)? else { return None };
        command = told;
    }
    when(&mut command)?.with = cut.with;
    Some(Heard::Command(command))
}

/// Who is named in a message whose meaning is guessed.
pub(super) fn said(hearing: &Hearing<'_>) -> Option<String> {
    cut(hearing)?.with
}

/// When a customer wants to come.
fn when(command: &mut Command) -> Option<&mut When> {
    match command {
        Command::Customer(CustomerCommand::Desk(
            DeskRequest::Book { when, .. }
            | DeskRequest::WaitingJoin { when, .. }
            | DeskRequest::BookingChange { when, cancel: false, .. },
        )) => Some(when),
        Command::Customer(_) | Command::Shop(_) => None,
    }
}

fn cut(hearing: &Hearing<'_>) -> Option<Cut> {
    let tokens = &hearing.sentence.plain;
    let (from, names, to) = (0..tokens.len()).find_map(|at| named(hearing, at))?;
    let cut_out = |place: &usize| !(from..to).contains(place);
    let kept: Vec<usize> = (0..tokens.len()).filter(cut_out).collect();
    let kept: Vec<&Token> = kept.into_iter().filter_map(|at| tokens.get(at)).collect();
    let called: Vec<&Token> = tokens.get(names.0..names.1)?.iter().collect();
    let with = paper::written(&hearing.sentence.clean, &called);
    let is_anyone = called.iter().any(|it| is_one_of(ANYONE, &it.text));
    let rest = paper::written(&hearing.sentence.clean, &kept);
    Some(Cut { with: (!is_anyone).then_some(with), rest })
}

/// From where to where somebody is named around a word, and where the name itself stands.
fn named(hearing: &Hearing<'_>, at: usize) -> Option<(usize, (usize, usize), usize)> {
    let tokens = &hearing.sentence.plain;
    let word = |place: usize| tokens.get(place).map(|token| token.text.as_str());
    if is_one_of(BEFORE, word(at)?) {
        let titles = tokens.iter().skip(at + 1).take_while(|it| is_one_of(TITLES, &it.text));
        let begins = at + 1 + titles.count();
        let ends = begins + name_words(hearing, begins);
        let is_together = at.checked_sub(1).and_then(word).is_some_and(|it| TOGETHER.contains(&it));
        let from = at - usize::from(is_together);
        return (begins < ends).then_some((from, (begins, ends), ends));
    }
    let ends = at + 1;
    let stands =
        |behind: &&&[&str]| (0..).zip(**behind).all(|(nth, it)| word(ends + nth) == Some(it));
    let behind = BEHIND.iter().find(stands)?;
    may_name(hearing, at).then_some((at, (at, ends), ends + behind.len()))
}

/// How many words from here on are a name.
fn name_words(hearing: &Hearing<'_>, from: usize) -> usize {
    let rest = (from..hearing.sentence.plain.len()).take(NAME_WORDS_MAX);
    rest.take_while(|at| may_name(hearing, *at)).count()
}

/// Whether somebody may be called by a word: nothing else is, neither goods nor days nor numbers.
fn may_name(hearing: &Hearing<'_>, at: usize) -> bool {
    let Some(token) = hearing.sentence.plain.get(at) else { return false };
    let word = token.text.as_str();
    if is_one_of(ANYONE, word) {
        return true;
    }
    let mut heard = hearing.sentence.tokens.iter();
    heard.any(|it| it.start == token.start && is_content(it))
        && !BOOKS.is_day(word)
        && languages::period_called(word).is_none()
        && LEXICON.number(word).is_none()
        && !desk::knows(word)
        && !hearing.index.knows(word)
}

fn is_one_of(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}
