//! Who leaves early or comes late: "grace leaves at 3", "grace comes at 10 on friday". What is left of
//! the day, or what is before, is blocked. The name stands before the verb.

use super::hours::{Said, cut};
use super::{TOKENS_MAX, days, in_figures, text, with_days};
use crate::booking::agenda::Hours;
use crate::language::Language;
use crate::phrase::books::day::Days;
use crate::phrase::desk::act::Act;
use crate::phrase::desk::heard;
use crate::phrase::desk::pattern::{Match, Text};
use crate::phrase::desk::slot::{Slot, Value};
use crate::phrase::desk::time::spelling;
use crate::phrase::token::Token;
use crate::phrase::word_map::WordMap;
use crate::phrase::{Heard, Hearing};
use crate::time::{DAY_MINUTES, DayRange};
use std::ops::Range;
use std::sync::LazyLock;

const NOON: u32 = DAY_MINUTES / 2;
/// Whoever leaves or comes has no longer name than this: "Sister Grace".
const NAME_TOKENS_MAX: usize = 2;

/// Verbs of who leaves, of all languages, parted by commas.
const LEAVES: &str = "leaves, is leaving, will leave, has to leave, must leave, needs to leave, \
    goes home, is going home, will go home, finishes, will finish, knocks off, \
    anaondoka, ataondoka, anatoka, atatoka, anaenda nyumbani, anamaliza, atamaliza, \
    part, partira, doit partir, va partir, s en va, finit, finira, termine, terminera, \
    sai, vai sair, tem de sair, tem que sair, vai embora, vai se embora, termina, \
    se va, se ira, sale, saldra, va a salir, tiene que salir, se tiene que ir, \
    pulang, akan pulang, harus pulang, selesai, akan selesai, \
    jayegi, jayega, jaegi, jaega, chali jayegi, chala jayega, nikal jayegi, nikal jayega, \
    nikalegi, nikalega, jati hai, jata hai, ja rahi hai, ja raha hai";
/// Verbs of who comes.
const COMES: &str = "comes, comes in, is coming, is coming in, will come, will come in, arrives, \
    will arrive, is arriving, starts, will start, is starting, gets in, will be in, \
    anakuja, atakuja, anafika, atafika, anaingia, ataingia, anaanza, ataanza, \
    arrive, arrivera, vient, viendra, va arriver, commence, commencera, \
    chega, vai chegar, vem, vai vir, entra, comeca, vai comecar, \
    llega, llegara, va a llegar, viene, vendra, empieza, comienza, \
    datang, akan datang, masuk, akan masuk, mulai, akan mulai, tiba, akan tiba, \
    aayegi, aayega, aaegi, aaega, ayegi, ayega, aati hai, aata hai, aa rahi hai, aa raha hai";
/// Beside such a verb, saying nothing that the time does not say.
const LIGHT: &str = "early, late, earlier, later, work, from work, to work, mapema, kuchelewa, kazini, \
    plus tot, tot, plus tard, tard, mais cedo, cedo, mais tarde, temprano, mas temprano, mas tarde, \
    lebih awal, lebih cepat, cepat, awal, terlambat, telat, kerja, jaldi, der se";

/// What somebody does, by the first words of the phrases for it.
static VERBS: LazyLock<WordMap<Vec<(&'static str, bool)>>> = LazyLock::new(|| {
    let mut verbs: WordMap<Vec<(&'static str, bool)>> = WordMap::default();
    for (phrases, leaves) in [(LEAVES, true), (COMES, false)] {
        for phrase in phrases.split(", ") {
            let first = phrase.split(' ').next().unwrap_or(phrase);
            verbs.entry(first).push((phrase, leaves));
        }
    }
    verbs
});

/// What somebody does, and where it stands.
struct Verb {
    place: Range<usize>,
    leaves: bool,
}

/// The command of who leaves or comes; nothing when it is about anything else.
pub(super) fn leaves_or_comes(hearing: &Hearing<'_>) -> Option<Heard> {
    let plain = &hearing.sentence.plain;
    if plain.len() > TOKENS_MAX || !plain.iter().any(|token| VERBS.has(&token.text)) {
        return None;
    }
    let (clean, tokens) = in_figures(hearing);
    let verb = verb(&tokens)?;
    let bare = without_verb(&tokens, &verb.place);
    let cut_days = days::cut(&text(hearing, &bare, &clean));
    let (bare, several) = cut_days.map_or((bare, None), |(bare, days)| (bare, Some(days)));
    let (bare, said) = time(hearing, &bare, &clean)?;
    let hours = hours(said, verb.leaves)?;
    let (bare, day) = without_day(&text(hearing, &bare, &clean));
    let (name, last) = only_name(&text(hearing, &bare, &clean), hearing)?;
    // "Part payment at 3" names nobody before the verb.
    let is_before = tokens.get(verb.place.start).is_some_and(|token| last < token.start);
    if !is_before {
        return None;
    }
    let today = DayRange::day(hearing.listener.books.today);
    let today = || Days { past: today.clone(), coming: today.clone(), is_until: false };
    let values = vec![name, Value::Days(day.unwrap_or_else(today)), Value::Times(hours)];
    let found = Match { values, end: tokens.len() };
    let heard = heard(hearing, &tokens, Act::CalendarBlock { is_lifted: false }, &found);
    Some(with_days(heard, several))
}

/// The first verb, in the longest of its phrases.
fn verb(tokens: &[Token]) -> Option<Verb> {
    (0..tokens.len()).find_map(|at| {
        let phrases = VERBS.get(&tokens.get(at)?.text)?;
        let spelled = phrases.iter().filter_map(|(phrase, leaves)| {
            Some((spelling(tokens, at, phrase.split(' '))?, *leaves))
        });
        let (length, leaves) = spelled.max_by_key(|(length, _)| *length)?;
        Some(Verb { place: at..at + length, leaves })
    })
}

/// The tokens without a verb and what says nothing beside it.
fn without_verb(tokens: &[Token], verb: &Range<usize>) -> Vec<Token> {
    let mut rest = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let light = LIGHT.split(", ").filter_map(|words| spelling(tokens, at, words.split(' ')));
        let length = if at == verb.start { verb.len() } else { light.max().unwrap_or(0) };
        if length == 0 {
            rest.push(token.clone());
        }
        at += length.max(1);
    }
    rest
}

/// The time that is said, and the tokens without it: "at 9 in the evening" is one.
fn time(hearing: &Hearing<'_>, tokens: &[Token], clean: &str) -> Option<(Vec<Token>, Said)> {
    let (bare, said) = cut(&text(hearing, tokens, clean))?;
    let Said::Hours(part) = said else { return Some((bare, said)) };
    match cut(&text(hearing, &bare, clean)) {
        Some((bare, Said::Moment(Some(minute)))) => {
            let is_late = part.begins() >= NOON && minute < NOON;
            Some((bare, Said::Moment(Some(if is_late { minute + NOON } else { minute }))))
        }
        Some(_) | None => Some((bare, said)),
    }
}

/// What of the day is blocked: what is left of it, or what is before.
fn hours(said: Said, leaves: bool) -> Option<Hours> {
    let edge = match said {
        Said::Moment(minute) => minute?,
        Said::Hours(hours) if hours.begins() == 0 => hours.ends(),
        Said::Hours(hours) if hours.ends() == DAY_MINUTES => hours.begins(),
        Said::Hours(_) | Said::Whole => return None,
    };
    let inside = (1..DAY_MINUTES).contains(&edge);
    let (from, to) = if leaves { (edge, DAY_MINUTES) } else { (0, edge) };
    Hours::new(from, to).filter(|_| inside)
}

/// The tokens without the day that is said among them, and the day.
fn without_day(text: &Text<'_>) -> (Vec<Token>, Option<Days>) {
    let days = (0..text.len()).find_map(|at| {
        let (length, days) = text.calendar.as_ref()?.read(at)?;
        Some((at..at + length, days))
    });
    let Some((place, days)) = days else { return (text.tokens.to_vec(), None) };
    let rest = text.tokens.iter().enumerate().filter(|(at, _)| !place.contains(at));
    (rest.map(|(_, token)| token.clone()).collect(), Some(days))
}

/// The name that is all there is, and where its last token starts.
fn only_name(of: &Text<'_>, hearing: &Hearing<'_>) -> Option<(Value, usize)> {
    (0..of.len()).find_map(|at| {
        let before = of.tokens.get(..at)?;
        let opening = text(hearing, before, of.clean);
        let is_over = |text: &Text<'_>, at| Language::ALL.iter().any(|it| text.is_over(at, *it));
        let names = Slot::Name.candidates(of, at).into_iter().filter(|_| is_over(&opening, 0));
        let (end, name) = names
            .take_while(|(end, _)| end - at <= NAME_TOKENS_MAX)
            .find(|(end, _)| is_over(of, *end))?;
        Some((name, of.tokens.get(end.checked_sub(1)?)?.start))
    })
}
