//! Hundredths: "50%", "50 percent", "asilimia 50", "50 por ciento". They are no amount of money.

use super::number::Figure;
use super::token::Token;

/// Words for hundredths, in any language; plain letters.
const WORDS: [&str; 13] = [
    "percent",
    "percentage",
    "pct",
    "asilimia",
    "pourcent",
    "pourcents",
    "porcento",
    "porciento",
    "persen",
    "prosen",
    "pratishat",
    "feesad",
    "fisad",
];
/// What "cent" and "ciento" are read as, where numbers in words are figures.
const HUNDRED: u32 = 100;

/// The hundredths that are named from a place on, and where what follows them begins.
pub(super) fn at(tokens: &[Token], at: usize) -> Option<(usize, u8)> {
    let token = |at: usize| tokens.get(at);
    let is_word = |at: usize| token(at).is_some_and(|it| WORDS.contains(&it.text.as_str()));
    if let Some(digits) = token(at)?.text.strip_suffix('%') {
        return Some((at + 1, digits.parse().ok()?));
    }
    let figure = |at: usize| token(at)?.figure().and_then(Figure::quantity)?.try_into().ok();
    if is_word(at) {
        return Some((at + 2, figure(at + 1)?));
    }
    let part = figure(at)?;
    if is_word(at + 1) {
        return Some((at + 2, part));
    }
    // "50 por ciento", "50 pour cent".
    let is_of = token(at + 1).is_some_and(|it| matches!(it.text.as_str(), "por" | "pour"));
    let is_hundred = |it: &Token| it.figure().and_then(Figure::quantity) == Some(HUNDRED);
    let is_cent = |it: &Token| matches!(&*it.text, "cent" | "cento" | "ciento") || is_hundred(it);
    (is_of && token(at + 2).is_some_and(is_cent)).then_some((at + 3, part))
}
