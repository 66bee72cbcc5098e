//! "Sales this week vs last week": a report, and the days it stands beside. Every report that is
//! told names the same days before it, so what asks for them is cut out, and the rest is read as it
//! would be alone; without a report it is sales. Deliberately absent: days other than those before.

use super::concept::{Books, Concept};
use super::paper::written;
use super::sentence::{Sentence, is_content};
use super::token::Token;
use super::{Heard, Hearing, Listener, books, by_itself};
use crate::access::ShopAuthority;
use crate::command::{Command, ShopCommand};

/// What stands between some days and those they are compared with, or behind both.
const VERSUS: [&str; 41] = [
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
    "kulinganisha na",
    "kuliko",
    "par rapport a",
    "par rapport au",
    "par rapport aux",
    "compare a",
    "compare au",
    "comparees a",
    "comparees au",
    "contre",
    "em comparacao com",
    "comparado com",
    "comparada com",
    "comparadas com",
    "em relacao a",
    "em relacao ao",
    "contra",
    "en comparacion con",
    "comparado con",
    "comparadas con",
    "frente a",
    "frente al",
    "respecto al",
    "dibandingkan dengan",
    "dibandingkan",
    "dibanding",
    "ke mukable",
    "ke muqable",
    "ki tulna mein",
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
const ARTICLES: &str = "the la le les l o a as os el los las that those";

/// A report that is compared with the days before; nothing where no other days are named.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let plain = &hearing.sentence.plain;
    let versus = phrase(plain, &VERSUS);
    let compare = phrase(plain, &COMPARE).filter(|(start, _)| *start == 0);
    if versus.is_none() && compare.is_none() {
        return None;
    }
    let days = days(books::sentence(hearing));
    let [_, last] = days.as_slice() else { return None };
    let kept = kept(plain, compare, versus, last);
    let rest = written(&hearing.sentence.clean, &kept);
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let alone = Hearing::new(&rest, &listener);
    let says_nothing_else = !books::sentence(&alone).tokens.iter().any(is_content);
    reported(&alone).or_else(|| {
        let sales = format!("sales {rest}");
        says_nothing_else.then(|| reported(&Hearing::new(&sales, &listener))).flatten()
    })
}

fn reported(hearing: &Hearing<'_>) -> Option<Heard> {
    let heard = by_itself(hearing);
    let is_report = matches!(&heard, Heard::Command(Command::Shop(ShopCommand::Report { .. })));
    is_report.then_some(heard)
}

/// Where the days in a sentence begin and end, in bytes.
fn days(sentence: &Sentence) -> Vec<(usize, usize)> {
    let is_days = |token: &&Token| matches!(token.concept, Some(Concept::Books(Books::Days(_))));
    sentence.tokens.iter().filter(is_days).map(|token| (token.start, token.end)).collect()
}

/// Where one of these phrases begins, and the token after its last.
fn phrase(tokens: &[Token], phrases: &[&str]) -> Option<(usize, usize)> {
    let at = |start: usize, phrase: &&str| {
        let words: Vec<&str> = phrase.split(' ').collect();
        let here = tokens.get(start..start + words.len())?;
        let says = here.iter().zip(&words).all(|(token, word)| token.text == **word);
        says.then_some((start, start + words.len()))
    };
    (0..tokens.len()).find_map(|start| phrases.iter().find_map(|phrase| at(start, phrase)))
}

/// The tokens without what compares, and without the last days and what leads them in.
fn kept<'a>(
    plain: &'a [Token],
    compare: Option<(usize, usize)>,
    versus: Option<(usize, usize)>,
    (from, to): &(usize, usize),
) -> Vec<&'a Token> {
    let spans = [compare, versus];
    let compares =
        |place: usize| spans.iter().flatten().any(|(start, end)| (*start..*end).contains(&place));
    let leads = |token: &Token| {
        let leads = if compare.is_some() { [ARTICLES, WITH] } else { [ARTICLES, ""] };
        leads.iter().any(|words| words.split(' ').any(|word| word == token.text))
    };
    let mut kept: Vec<&Token> = Vec::with_capacity(plain.len());
    for (place, token) in plain.iter().enumerate() {
        if token.start < *from || token.start >= *to {
            if !compares(place) {
                kept.push(token);
            }
        } else if token.start == *from {
            while kept.last().is_some_and(|before| leads(before)) {
                kept.pop();
            }
        }
    }
    kept
}
