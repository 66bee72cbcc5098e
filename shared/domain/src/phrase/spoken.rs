//! Numbers written in words, made figures where they stand: "paid fifty thousand", "dos mil
//! reais", "nusu kilo". A lone number word stays a word, for it is one in many sentences; it
//! counts beside a currency or a unit, or where the reader of goods looks for a number.
//! Deliberately absent: the words (they are the languages') and the arithmetic (`numeral`).

use super::languages::LEXICON;
use super::number::{self, Figure};
use super::numeral::{self, NUMERALS_MAX, Numeral};
use super::token::{Kind, Token};
use crate::language::Language;

/// Nobody counts so many thousands in digits and words.
const THOUSAND: u64 = 1_000;

/// Number words in a row.
struct Run {
    /// How many tokens they are.
    length: usize,
    /// The words, without those that only join.
    numerals: Vec<Numeral>,
    /// What they are, in quarters; none when that is unclear.
    quarters: Option<u64>,
}

/// The tokens with numbers in words made figures.
pub(super) fn figures(tokens: Vec<Token>) -> Vec<Token> {
    if !tokens.iter().any(|token| token.is_word() && is_numeral(&token.text)) {
        return tokens;
    }
    let mut read: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let length = broken_unit(&mut read, &tokens, at)
            .or_else(|| broken_figure(&mut read, &tokens, at))
            .or_else(|| spoken(&mut read, &tokens, at));
        if length.is_none() {
            read.push(token.clone());
        }
        at += length.unwrap_or(1).max(1);
    }
    read
}

/// The number in words that stands here, in quarters, and how many tokens it takes.
pub(super) fn quarters(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    tokens.get(at).filter(|token| token.is_word() && is_numeral(&token.text))?;
    let found = run(tokens, at)?;
    Some((found.length, found.quarters?))
}

fn is_numeral(word: &str) -> bool {
    !LEXICON.numerals(word).is_empty()
}

/// Takes a number in words, or passes over words that make none together.
fn spoken(read: &mut Vec<Token>, tokens: &[Token], at: usize) -> Option<usize> {
    let mut run = run(tokens, at)?;
    if matches!(run.numerals.as_slice(), [Numeral::Fraction(_)])
        && tokens.get(at + run.length).is_some_and(|token| token.is_mark('-'))
        && tokens.get(at + run.length + 1).is_some_and(is_weighed)
    {
        // "Demi-kilo".
        run.length += 1;
    }
    let words = tokens.get(at..at + run.length)?;
    let after_figure = read.last().is_some_and(|token| token.figure().is_some());
    // "50 thousand" belongs to the digits; in "oda 1006 elfu kumi" they are an order's.
    let is_whole = run.numerals.len() > 1 && run.quarters.is_some();
    let counts_thousands = |token: &Token| token.figure().and_then(Figure::plain) >= Some(THOUSAND);
    let after_order = is_whole && read.last().is_some_and(counts_thousands);
    if after_figure && !after_order && matches!(run.numerals.first(), Some(Numeral::Times(_))) {
        return None;
    }
    if !counts(&run, read, tokens, at) {
        read.extend(words.iter().cloned());
        return Some(run.length);
    }
    read.push(joined(words, run.quarters));
    Some(run.length)
}

/// "Kilo na nusu", "2 kilos and a half": the fraction belongs to what stands before the unit.
fn broken_unit(read: &mut Vec<Token>, tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at).filter(|token| is_weighed(token))?;
    let (part, length) = joined_fraction(tokens, at + 1)?;
    if tokens.get(at + 1 + length).is_some_and(is_weighed) {
        // "A kilo and half a kilo" are two things.
        return None;
    }
    let whole = read.last().and_then(|last| last.figure()?.plain());
    let quarters = whole.unwrap_or(1).checked_mul(4)?.checked_add(part)?;
    let first = if whole.is_some() { read.pop()? } else { token.clone() };
    let number = Token { end: first.start, ..first.clone() };
    read.push(joined(&[number], Some(quarters)));
    let last = tokens.get(at + length)?;
    // The unit spans the fraction behind it.
    read.push(Token { start: first.start, end: last.end, ..token.clone() });
    Some(1 + length)
}

/// "2 and a half kilos", "2 y medio millones".
fn broken_figure(read: &mut Vec<Token>, tokens: &[Token], at: usize) -> Option<usize> {
    let whole = read.last().and_then(|last| last.figure()?.plain())?;
    let (part, length) = joined_fraction(tokens, at)?;
    let next = tokens.get(at + length)?;
    if !is_weighed(next) && !number::is_multiplier(&next.text) {
        return None;
    }
    let quarters = whole.checked_mul(4)?.checked_add(part)?;
    let first = read.pop()?;
    read.push(joined(&[first, tokens.get(at + length - 1)?.clone()], Some(quarters)));
    Some(length)
}

/// A joining word and a fraction of one language: its quarters, and how many tokens it takes.
fn joined_fraction(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    Language::ALL.into_iter().find_map(|language| {
        let (joint, first) = numeral_at(tokens, at, language)?;
        let (numeral, second) = numeral_at(tokens, at + first, language)?;
        match (joint, numeral) {
            (Numeral::And(_), Numeral::Fraction(part) | Numeral::Trailing(part)) => {
                Some((part, first + second))
            }
            _ => None,
        }
    })
}

/// Whether a run is a number here, and not just words.
fn counts(run: &Run, read: &[Token], tokens: &[Token], at: usize) -> bool {
    let after = at + run.length;
    let weighed = tokens.get(after).is_some_and(is_weighed);
    match run.numerals.as_slice() {
        [Numeral::Article] => false,
        // "Sawa sawa" agrees in Swahili.
        more if more.iter().all(|numeral| matches!(numeral, Numeral::More(_))) => false,
        [Numeral::Hundreds(_) | Numeral::Large(_) | Numeral::Unclear] => true,
        // "Elfu 50" belongs to the digits.
        [_] if tokens.get(after).is_some_and(|token| token.figure().is_some()) => false,
        [Numeral::Fraction(_) | Numeral::Trailing(_)] => weighed,
        [_] => {
            let known = tokens.get(at).is_some_and(|token| LEXICON.number(&token.text).is_some());
            let broken = weighed && joined_fraction(tokens, after + 1).is_some();
            weighed && (!known || broken) || is_priced(read, tokens, after)
        }
        [] => false,
        _ => true,
    }
}

/// Whether a currency stands beside the number that is not another figure's.
fn is_priced(read: &[Token], tokens: &[Token], after: usize) -> bool {
    let is_currency = |token: &Token| token.is_word() && number::is_currency(&token.text);
    let is_figure = |token: Option<&Token>| token.is_some_and(|token| token.figure().is_some());
    let behind = tokens.get(after).is_some_and(is_currency) && !is_figure(tokens.get(after + 1));
    let before = match read {
        [.., figure, currency] => is_currency(currency) && figure.figure().is_none(),
        [currency] => is_currency(currency),
        [] => false,
    };
    behind || before
}

/// Whether a token is a word for a weight or a volume.
fn is_weighed(token: &Token) -> bool {
    token.is_word() && token.text.len() > 1 && number::is_weighed(&token.text)
}

/// The words from `at` on that are one number, in the language that makes the most of them.
fn run(tokens: &[Token], at: usize) -> Option<Run> {
    let mut best: Option<Run> = None;
    for language in Language::ALL {
        let Some(found) = run_in(tokens, at, language) else { continue };
        let rank = |run: &Run| (run.length, run.quarters.is_some());
        if best.as_ref().is_none_or(|best| rank(&found) > rank(best)) {
            best = Some(found);
        }
    }
    best
}

fn run_in(tokens: &[Token], at: usize, language: Language) -> Option<Run> {
    let mut chain: Vec<(Numeral, usize)> = Vec::new();
    let mut length = 0;
    while chain.len() < NUMERALS_MAX {
        let Some((numeral, taken)) = numeral_at(tokens, at + length, language) else { break };
        length += taken;
        chain.push((numeral, length));
    }
    let joins = |numeral: Numeral| matches!(numeral, Numeral::And(_));
    let trails = |numeral: Numeral| joins(numeral) || numeral == Numeral::Article;
    while chain.len() > 1 && chain.last().is_some_and(|last| trails(last.0)) {
        chain.pop();
    }
    if chain.first().is_none_or(|first| joins(first.0)) {
        return None;
    }
    let is_multiplier_first = language == Language::Sw;
    // Where a joining word joins two numbers, the first ends before it.
    let ends: Vec<usize> =
        (1..=chain.len()).filter(|end| chain.get(*end).is_none_or(|next| joins(next.0))).collect();
    let part = |end: usize| -> Vec<Numeral> {
        chain.iter().take(end).map(|(numeral, _)| *numeral).filter(|it| !joins(*it)).collect()
    };
    let made = |end: usize, quarters: Option<u64>| {
        let length = chain.get(end - 1)?.1;
        Some(Run { length, numerals: part(end), quarters })
    };
    for end in ends.iter().rev() {
        let numerals: Vec<Numeral> = chain.iter().take(*end).map(|(it, _)| *it).collect();
        if let Some(quarters) = numeral::quarters(&numerals, is_multiplier_first) {
            return made(*end, Some(quarters));
        }
    }
    let end = *ends.first()?;
    // "One two three" counts nothing; "two thousand thousand" is a number nobody can read.
    let small = |numeral: &Numeral| matches!(numeral, Numeral::Small(_) | Numeral::Article);
    let numerals = part(end);
    let begins = numerals.first() == Some(&Numeral::Article);
    if begins || numerals.iter().all(small) {
        return made(1, None).map(|run| Run { numerals: vec![Numeral::Article], ..run });
    }
    made(end, None)
}

/// The longest numeral of a language that begins here, and how many tokens it takes.
fn numeral_at(tokens: &[Token], at: usize, language: Language) -> Option<(Numeral, usize)> {
    let hyphen = |place: usize| {
        let (before, mark) = (tokens.get(place.checked_sub(1)?)?, tokens.get(place)?);
        let next = tokens.get(place + 1)?;
        let touching = before.end == mark.start && mark.end == next.start;
        (mark.is_mark('-') && touching && next.is_word()).then_some(1)
    };
    let lead = hyphen(at).unwrap_or(0);
    let first = tokens.get(at + lead).filter(|token| token.is_word())?;
    let words = LEXICON.numerals(&first.text);
    let spelled = |words: &[&str]| {
        let mut place = at + lead;
        for (order, word) in words.iter().enumerate() {
            if order > 0 {
                place += hyphen(place).unwrap_or(0);
            }
            let token = tokens.get(place).filter(|token| token.is_word())?;
            if token.text != *word {
                return None;
            }
            place += 1;
        }
        Some(place - at)
    };
    let mut known = words.iter().filter(|known| known.language == language);
    known.find_map(|known| Some((known.numeral, spelled(&known.words)?)))
}

/// One token of several: a figure, with no reading when the number is unclear.
fn joined(tokens: &[Token], quarters: Option<u64>) -> Token {
    let digits = quarters.map_or_else(String::new, |quarters| {
        let part = ["", ".25", ".5", ".75"];
        let rest = usize::try_from(quarters % 4).unwrap_or(0);
        format!("{}{}", quarters / 4, part.get(rest).unwrap_or(&""))
    });
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    Token {
        text: if digits.is_empty() { texts.join(" ") } else { digits.clone() },
        start: tokens.first().map_or(0, |token| token.start),
        end: tokens.last().map_or(0, |token| token.end),
        kind: Kind::Figure(Figure::spoken(digits)),
        concept: None,
        accented: false,
    }
}
