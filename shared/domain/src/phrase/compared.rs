//! "Sales this week vs last week", "November vs June", "this month vs the same month last year": a
//! report, and the days it stands beside. These are cut out, and the rest is read as it would be
//! alone; without a report it is sales. The days right before need no name, for every report stands
//! beside them: of what still runs, beside the same part of them. Deliberately absent: figures.

use super::books::day::Days;
use super::concept::{Books, Concept};
use super::desk::time;
use super::paper::written;
use super::sentence::{Sentence, is_content};
use super::token::Token;
use super::{Heard, Hearing, Listener, books, by_itself};
use crate::access::ShopAuthority;
use crate::command::{Command, ShopCommand};
use crate::comparison::days_before;
use crate::time::{BusinessDay, DayRange};

/// What stands between some days and those they are compared with, or behind both.
const VERSUS: [&str; 55] = [
    "vs",
    "v s",
    "versus",
    "against",
    "compared with",
    "compared to",
    "in comparison with",
    "in comparison to",
    "dhidi ya",
    "ikilinganishwa na",
    "yakilinganishwa na",
    "ukilinganisha na",
    "zikilinganishwa na",
    "kulinganisha na",
    "kuliko",
    "par rapport a",
    "par rapport au",
    "par rapport aux",
    "compare a",
    "compare au",
    "comparee a",
    "comparees a",
    "comparees au",
    "face a",
    "face au",
    "contre",
    "em comparacao com",
    "em comparacao a",
    "comparado com",
    "comparado a",
    "comparado ao",
    "comparada com",
    "comparadas com",
    "em relacao a",
    "em relacao ao",
    "contra",
    "en comparacion con",
    "comparado con",
    "comparada con",
    "comparadas con",
    "comparados con",
    "frente a",
    "frente al",
    "respecto a",
    "respecto al",
    "dibandingkan dengan",
    "dibandingkan",
    "dibanding dengan",
    "dibanding",
    "ke mukable",
    "ke muqable",
    "ki tulna mein",
    "ki tulna karo",
    "ki tulna",
    "se tulna karo",
];
/// What asks first for two things to be compared.
const COMPARE: [&str; 9] = [
    "compare",
    "comparer",
    "comparez",
    "linganisha",
    "compara",
    "comparar",
    "bandingkan",
    "tulna karo",
    "how is",
];
/// What stands before the second of them.
const WITH: &str = "with to and na avec et a au com e con y al dengan dan se aur";
/// What may stand between the word and the days.
const ARTICLES: &str = "the la le les l o a as os el los las that those de d du do da del";
/// What says that as much of the year before is meant: "the same month last year".
const SAME: &str = "same meme mesmo mesma mismo misma sama kama isi usi";
/// What may stand with it.
const OF_THE_SAME: &str = "month months week day days period time quarter of in the mois semaine jour periode \
    de d l la le a au trimestre mes semana dia periodo trimestre do da del en no na hii huu hiki wa wiki mwezi \
    siku kipindi ya wakati bulan minggu hari periode yang pada mahine hafte din ke mein me";

/// A report that is compared with other days; nothing where no other days are named.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let plain = &hearing.sentence.plain;
    let versus = phrase(plain, &VERSUS);
    let compare = phrase(plain, &COMPARE).filter(|(start, _)| *start == 0);
    if versus.is_none() && compare.is_none() {
        return None;
    }
    let today = hearing.listener.books.today;
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let named = named(books::sentence(hearing));
    let (first, other) = match named.as_slice() {
        // "In comparison with June, how is this month?"
        [other, first] if leads_all(plain, versus, other) => (Some(first), other.clone()),
        [first, other] => (Some(first), other.clone()),
        [first, other, year] => (Some(first), other.of_the_year(year)?),
        [first] => (Some(first), doubtful(plain, versus, &listener)?),
        [] => (None, doubtful(plain, versus, &listener)?),
        _ => return None,
    };
    let is_same = first.is_some() && other.range.is_year() && says(plain, SAME);
    let kept = kept(plain, compare, versus, &other, is_same);
    let rest = written(&hearing.sentence.clean, &kept);
    let (heard, range) = report(&rest, &listener)?;
    let other = if is_same && other.range.from.year() < range.from.year() {
        let back = 12 * i32::from(other.range.from.year() - range.from.year());
        let shifted = |day: &BusinessDay| day.plus_months(back);
        DayRange { from: shifted(&range.from), to: shifted(&range.to) }
    } else {
        other.range
    };
    // "Expenses vs last month": they are told of this one.
    let first = first.filter(|first| first.range != other);
    let whole = first.map_or_else(|| month_of(range, today), |first| first.range.clone());
    let is_before = days_before(&whole, &whole.to.plus_days(1)) == other;
    let to = if other.from <= *today { other.to.min(today.clone()) } else { other.to };
    let other = DayRange { to, from: other.from };
    Some(if is_before { heard } else { beside(heard, other) })
}

/// The month whose days so far a report is of; its own days where it is of others.
fn month_of(range: DayRange, today: &BusinessDay) -> DayRange {
    let month = DayRange::month(&range.from.month());
    if range.from == month.from && range.to == *today { month } else { range }
}

/// Days in a sentence, and where they begin and end in bytes.
#[derive(Debug, Clone)]
struct Named {
    start: usize,
    end: usize,
    range: DayRange,
}

impl Named {
    /// "November last year".
    fn of_the_year(&self, year: &Self) -> Option<Self> {
        let years = i32::from(self.range.from.year() - year.range.from.year());
        let is_one = self.range.from.year() == self.range.to.year();
        let shifted = |day: &BusinessDay| day.plus_months(-12 * years);
        let (from, to) = (shifted(&self.range.from), shifted(&self.range.to));
        let range = DayRange { from, to };
        (year.range.is_year() && is_one).then_some(Self { start: self.start, end: year.end, range })
    }
}

/// The days of a sentence, in order.
fn named(sentence: &Sentence) -> Vec<Named> {
    let of = |token: &Token| {
        let Some(Concept::Books(Books::Days(days))) = token.concept else { return None };
        let Days { past, .. } = sentence.days.get(days)?;
        Some(Named { start: token.start, end: token.end, range: past.clone() })
    };
    sentence.tokens.iter().filter_map(of).collect()
}

/// Whether what compares stands before all days.
fn leads_all(plain: &[Token], versus: Option<(usize, usize)>, first: &Named) -> bool {
    let end = versus.and_then(|(_, end)| plain.get(end));
    versus.is_some_and(|(start, _)| start == 0) && end.is_some_and(|next| next.start <= first.start)
}

/// A month whose name is another word elsewhere, "par rapport à mars": where days are compared, the
/// words that end the sentence are no verb and nothing to eat.
fn doubtful(
    plain: &[Token],
    versus: Option<(usize, usize)>,
    listener: &Listener<'_>,
) -> Option<Named> {
    let joins = |token: &Token| is_any(token, WITH);
    let start = match versus {
        Some((_, end)) => end,
        None => plain.iter().rposition(joins)? + 1,
    };
    let tail = plain.get(start..)?;
    let (first, last) = (tail.first()?, tail.last()?);
    let words: Vec<&str> = tail.iter().map(|token| token.text.as_str()).collect();
    let said = format!("en {}", words.join(" "));
    let alone = Hearing::new(&said, listener);
    let sentence = books::sentence(&alone);
    let only = !sentence.tokens.iter().any(is_content);
    let [days] = named(sentence).try_into().ok().filter(|_| only)?;
    Some(Named { start: first.start, end: last.end, range: days.range })
}

/// The report that is left, or sales where nothing else is said than days.
fn report(rest: &str, listener: &Listener<'_>) -> Option<(Heard, DayRange)> {
    let alone = Hearing::new(rest, listener);
    let says_nothing_else = !books::sentence(&alone).tokens.iter().any(is_content);
    let is_word = !rest.trim().contains(' ');
    reported(&alone)
        .or_else(|| {
            let sales = format!("sales {rest}");
            says_nothing_else.then(|| reported(&Hearing::new(&sales, listener))).flatten()
        })
        .or_else(|| {
            let sales = format!("sales en {rest}");
            is_word.then(|| reported(&Hearing::new(&sales, listener))).flatten()
        })
}

fn reported(hearing: &Hearing<'_>) -> Option<(Heard, DayRange)> {
    let heard = by_itself(hearing);
    let Heard::Command(Command::Shop(ShopCommand::Report { range, .. })) = &heard else {
        return None;
    };
    let range = range.clone();
    Some((heard, range))
}

/// The same report, with the days it stands beside.
fn beside(heard: Heard, other: DayRange) -> Heard {
    let mut heard = heard;
    if let Heard::Command(Command::Shop(ShopCommand::Report { versus, .. })) = &mut heard {
        *versus = Some(other);
    }
    heard
}

/// Where one of these phrases begins, and the token after its last.
fn phrase(tokens: &[Token], phrases: &[&str]) -> Option<(usize, usize)> {
    let at =
        |start: usize, phrase: &&str| Some((start, start + time::spelled(tokens, start, phrase)?));
    (0..tokens.len()).find_map(|start| phrases.iter().find_map(|phrase| at(start, phrase)))
}

fn is_any(token: &Token, words: &str) -> bool {
    words.split_whitespace().any(|word| word == token.text)
}

fn says(plain: &[Token], words: &str) -> bool {
    plain.iter().any(|token| is_any(token, words))
}

/// The tokens without what compares, and without the other days and what leads them in.
fn kept<'a>(
    plain: &'a [Token],
    compare: Option<(usize, usize)>,
    versus: Option<(usize, usize)>,
    other: &Named,
    is_same: bool,
) -> Vec<&'a Token> {
    let spans = [compare, versus];
    let compares =
        |place: usize| spans.iter().flatten().any(|(start, end)| (*start..*end).contains(&place));
    let is_last = versus.is_some_and(|(_, end)| end == plain.len());
    let leads = |token: &Token| {
        is_any(token, ARTICLES) || (compare.is_some() || is_last) && is_any(token, WITH)
    };
    let same = plain.iter().position(|token| is_same && is_any(token, SAME));
    // "Same month of", "bulan yang sama": what is said of it stands around it.
    let of_it = |token: &Token| is_any(token, SAME) || is_any(token, OF_THE_SAME);
    let around = |same: usize| {
        let (before, behind) = plain.split_at(same);
        let before = before.iter().rev().take_while(|token| of_it(token)).count();
        same - before..same + behind.iter().take_while(|token| of_it(token)).count()
    };
    let same = same.map(around);
    let says_same = |place: usize| same.as_ref().is_some_and(|same| same.contains(&place));
    let mut kept: Vec<&Token> = Vec::with_capacity(plain.len());
    for (place, token) in plain.iter().enumerate() {
        if token.start == other.start {
            while kept.last().is_some_and(|before| leads(before)) {
                kept.pop();
            }
        }
        let is_other = (other.start..other.end).contains(&token.start);
        if !is_other && !compares(place) && !says_same(place) {
            kept.push(token);
        }
    }
    kept
}
