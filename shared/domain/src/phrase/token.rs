//! Text to tokens: words, figures and marks, each with its place in the text. Figures keep
//! their separators and what is written to them ("24,000", "50rb", "5kg", "#1001"): only the
//! reader of a slot knows whether that is an amount, a size or an order.

use super::concept::Concept;
use super::group;
use super::normalise::unaccented;
use super::number::{self, Figure};
use super::spoken;

/// No address is longer.
const ADDRESS_CHARS_MAX: usize = 254;

/// A token and where it stands in the cleaned text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Lower case, without apostrophes and accents; a fixed phrase with single spaces.
    pub(super) text: String,
    /// The byte where it starts.
    pub(super) start: usize,
    /// The byte after its last.
    pub(super) end: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// What it means, if a language knows it.
    pub(super) concept: Option<Concept>,
    /// Whether it was written with accents: "thé" is not "the".
    pub(super) accented: bool,
}

/// The three kinds of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, perhaps with digits in them, or a single picture.
    Word,
    /// Digits with what belongs to them.
    Figure(Figure),
    /// Punctuation; a line break too.
    Mark(char),
}

impl Token {
    fn new(text: String, start: usize, end: usize, kind: Kind) -> Self {
        Self { text, start, end, kind, concept: None, accented: false }
    }

    /// The figure, if it is one.
    pub(super) fn figure(&self) -> Option<&Figure> {
        match &self.kind {
            Kind::Figure(figure) => Some(figure),
            Kind::Word | Kind::Mark(_) => None,
        }
    }

    /// Whether it is a word.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word)
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(&self, mark: char) -> bool {
        matches!(self.kind, Kind::Mark(it) if it == mark)
    }
}

/// What is counted before a word without a space has no more digits.
const GLUED_DIGITS_MAX: usize = 4;
/// Shorter words behind digits are units and halves of the day.
const GLUED_LETTERS_MIN: usize = 4;

/// The tokens of a cleaned text, figures joined with the units and currencies beside them.
pub(super) fn tokens(clean: &str) -> Vec<Token> {
    let characters: Vec<(usize, char)> = clean.char_indices().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    let has_address = clean.contains('@');
    while let Some(&(start, c)) = characters.get(at) {
        if has_address && let Some(length) = address_length(&characters, at) {
            let end = characters.get(at + length).map_or(clean.len(), |next| next.0);
            tokens.push(Token::new(clean[start..end].to_lowercase(), start, end, Kind::Word));
            at += length;
            continue;
        }
        let length = run_length(&characters, at);
        let length = glued_digits(&characters, at, length).unwrap_or(length);
        let elided = length > 0 && is_elided(&characters, at, length);
        let end = characters.get(at + length.max(1)).map_or(clean.len(), |next| next.0);
        if length > 0 {
            let end = end + usize::from(elided);
            let run: String = clean[start..end].chars().filter(|c| *c != '\'').collect();
            tokens.push(run_token(squeezed(run.to_lowercase()), start, end));
        } else if c == '\n' || !c.is_whitespace() {
            tokens.push(mark_token(c, start, end));
        }
        at += length.max(1) + usize::from(elided);
    }
    join(group::thousands(&spoken::figures(tokens)))
}

/// How many characters from `at` on are an address such as `grace@example.com`, which is one word:
/// "com" in it is nobody's "with".
fn address_length(characters: &[(usize, char)], at: usize) -> Option<usize> {
    let rest = || characters.iter().skip(at).map(|pair| pair.1);
    let is_part = |c: &char| c.is_alphanumeric() || "._%+-@".contains(*c);
    rest().next().filter(|c| c.is_alphanumeric())?;
    let written: Vec<char> = rest().take(ADDRESS_CHARS_MAX).take_while(is_part).collect();
    let length = written.iter().rposition(|c| c.is_alphanumeric())? + 1;
    // In "sugar.@" nothing of it is behind the sign.
    let sign = written.iter().position(|c| *c == '@')?;
    let (before, host) = written.get(..length)?.split_at_checked(sign)?;
    let is_one = !before.is_empty() && host.contains(&'.') && !host.get(1..)?.contains(&'@');
    is_one.then_some(length)
}

/// How many characters from `at` on belong to one word or figure; none at a mark or a space.
fn run_length(characters: &[(usize, char)], at: usize) -> usize {
    let get = |index: usize| characters.get(index).map(|pair| pair.1);
    let mut length = 0;
    while let Some(c) = get(at + length) {
        let before = if length == 0 { None } else { get(at + length - 1) };
        let after = get(at + length + 1);
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let letters = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let inside = c.is_alphanumeric()
            || is_joined(c) && length > 0
            || c == '\'' && letters(before) && letters(after)
            || matches!(c, '.' | ',' | '/' | '\u{2044}') && digits(before) && digits(after);
        if !inside || c == '\'' && is_elided(characters, at, length) {
            break;
        }
        length += 1;
    }
    length
}

/// "2sugar": how many digits are written before a word without a space; none where they belong to it,
/// as in "50rb" and "500ml".
fn glued_digits(characters: &[(usize, char)], at: usize, length: usize) -> Option<usize> {
    characters.get(at).filter(|pair| pair.1.is_ascii_digit())?;
    let run: String = characters.iter().skip(at).take(length).map(|pair| pair.1).collect();
    let word = run.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = run.len() - word.len();
    let is_glued = (1..=GLUED_DIGITS_MAX).contains(&digits)
        && word.chars().count() >= GLUED_LETTERS_MIN
        && word.chars().all(char::is_alphabetic)
        && number::figure(&run.to_lowercase()).is_none();
    is_glued.then_some(digits)
}

/// Whether the characters are a French word of its own before an apostrophe: "l'huile", "j'ai".
fn is_elided(characters: &[(usize, char)], at: usize, length: usize) -> bool {
    let get = |index: usize| characters.get(at + index).map(|pair| pair.1.to_ascii_lowercase());
    let elides = match length {
        1 => matches!(get(0), Some('l' | 'd' | 'j' | 'n' | 's' | 'c' | 't')),
        2 => get(0) == Some('q') && get(1) == Some('u'),
        _ => false,
    };
    elides && get(length) == Some('\'') && get(length + 1).is_some_and(char::is_alphabetic)
}

/// Vowel signs and the like, which are part of a word without being letters.
fn is_joined(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// "pleaseee" and "hiii" as they are spelled; no word has three of one letter in a row.
fn squeezed(word: String) -> String {
    let repeats =
        word.as_bytes().windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c));
    // Three of one byte are rare, so that nearly every word leaves here.
    if !repeats || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    let characters: Vec<char> = word.chars().collect();
    let same =
        |a: usize, b: usize| characters.get(a).is_some() && characters.get(a) == characters.get(b);
    let in_run = |index: usize| {
        let starts = |from: usize| same(from, from + 1) && same(from, from + 2);
        starts(index) || index >= 1 && starts(index - 1) || index >= 2 && starts(index - 2)
    };
    let kept = characters.iter().enumerate().filter(|(index, _)| {
        let repeats = index.checked_sub(1).is_some_and(|before| same(before, *index));
        !(in_run(*index) && repeats)
    });
    kept.map(|(_, c)| *c).collect()
}

fn run_token(text: String, start: usize, end: usize) -> Token {
    let kind = number::figure(&text).map_or(Kind::Word, Kind::Figure);
    if kind != Kind::Word || text.is_ascii() {
        return Token::new(text, start, end, kind);
    }
    let plain = unaccented(&text).into_owned();
    let accented = plain != text;
    Token { accented, ..Token::new(plain, start, end, kind) }
}

fn mark_token(c: char, start: usize, end: usize) -> Token {
    if c == '&' {
        return Token::new("and".to_owned(), start, end, Kind::Word);
    }
    // Pictures are words: a thumb is a yes.
    let is_mark = c.is_ascii() || matches!(c, '•' | '·' | '…' | '₹' | '€' | '£' | '¿' | '¡');
    let kind = if is_mark { Kind::Mark(c) } else { Kind::Word };
    Token::new(c.to_string(), start, end, kind)
}

/// Joins figures with the signs, currencies, multipliers and units written beside them.
fn join(tokens: Vec<Token>) -> Vec<Token> {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    // In "600 m-pesa" the letter is no million.
    let hyphened: Vec<bool> = (0..tokens.len()).map(|at| opens_a_hyphened(&tokens, at)).collect();
    for (token, is_hyphened) in tokens.into_iter().zip(hyphened) {
        // In "SUGAR-1KG" the dash is no sign.
        let inside = match joined.as_slice() {
            [.., before, last] => last.is_mark('-') && before.end == last.start,
            _ => false,
        };
        let fits = !inside
            && !is_hyphened
            && joined.last_mut().is_some_and(|last| join_pair(last, &token));
        if !fits {
            joined.push(token);
            continue;
        }
        // "Shilingi elfu 50": the currency joins what the multiplier made a figure.
        if let Some(last) = joined.pop() {
            let fits = last.figure().is_some()
                && joined.last_mut().is_some_and(|before| {
                    number::is_currency(&before.text) && join_pair(before, &last)
                });
            if !fits {
                joined.push(last);
            }
        }
    }
    joined
}

/// Whether a letter stands there to which a hyphen and a word are written: "m-pesa".
fn opens_a_hyphened(tokens: &[Token], at: usize) -> bool {
    let Some([letter, hyphen, word]) = tokens.get(at..at + 3) else { return false };
    let touch = letter.end == hyphen.start && hyphen.end == word.start;
    letter.is_word() && letter.text.len() == 1 && hyphen.is_mark('-') && word.is_word() && touch
}

/// Whether `next` was taken into `last`.
fn join_pair(last: &mut Token, next: &Token) -> bool {
    let touching = last.end == next.start;
    let merged = match (&last.kind, &next.kind) {
        (Kind::Mark(sign @ ('#' | '-')), Kind::Figure(figure)) if touching => {
            figure.with_before(&sign.to_string())
        }
        (Kind::Mark(sign @ ('$' | '€' | '₹' | '£')), Kind::Figure(figure)) => {
            figure.with_before(&sign.to_string())
        }
        (Kind::Word, Kind::Figure(figure)) if number::is_currency(&last.text) => {
            figure.with_before(&last.text)
        }
        (Kind::Word, Kind::Figure(figure)) => figure.multiplied_by(&last.text),
        (Kind::Figure(figure), Kind::Mark(sign @ ('$' | '€' | '₹' | '£'))) => {
            figure.with_after(&sign.to_string())
        }
        // In "4000 l'unité" the "l" is no litre.
        (Kind::Figure(_), Kind::Mark('%')) => return join_percent(last, next),
        (Kind::Figure(_), Kind::Word) if next.end - next.start > 1 && next.text == "l" => None,
        (Kind::Figure(figure), Kind::Word) => figure.with_after(&next.text),
        // "24,000/=" and "24,000/-" are how East Africa closes an amount.
        (Kind::Figure(figure), Kind::Mark('/')) if touching => figure.with_after("/"),
        (Kind::Figure(figure), Kind::Mark('=' | '-')) if touching && figure.is_closed() => {
            Some(figure.clone())
        }
        (Kind::Word | Kind::Figure(_) | Kind::Mark(_), _) => None,
    };
    if touching && last.is_word() && last.text == "r" && next.is_mark('$') {
        // "R$ 50": reais have a letter before their sign.
        last.text.push('$');
        last.end = next.end;
        return true;
    }
    let Some(figure) = merged else { return false };
    last.kind = Kind::Figure(figure);
    last.text = format!("{}{}", last.text, next.text);
    last.end = next.end;
    true
}

/// "10%" and "10 %" are one word, so that nobody takes their figure for money or goods.
fn join_percent(last: &mut Token, next: &Token) -> bool {
    last.kind = Kind::Word;
    last.text.push('%');
    last.end = next.end;
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_figures_and_marks() {
        let cases: &[(&str, &[&str])] = &[
            ("Don't cancel 12!", &["dont", "cancel", "12", "!"]),
            ("order #1001 paid UGX 24,000/=", &["order", "#1001", "paid", "ugx24,000/="]),
            ("2x sugar, rice 10 kg", &["2x", "sugar", ",", "rice", "10kg"]),
            ("he said 'cancel 12'", &["he", "said", "'", "cancel", "12", "'"]),
            ("SUGAR-1KG", &["sugar", "-", "1kg"]),
            ("hiiii pleaseee coffeee", &["hi", "please", "coffe"]),
            ("ref QX12", &["ref", "qx12"]),
            ("1,5 juta", &["1,5juta"]),
            ("paid 600 m-pesa", &["paid", "600", "m", "-", "pesa"]),
            ("600m bank", &["600m", "bank"]),
            ("10% or 5 % off", &["10%", "or", "5%", "off"]),
            ("a\nb", &["a", "\n", "b"]),
            ("👍 ok", &["👍", "ok"]),
            (
                "mail a.b@x.org, ok.@ jo_@x.org",
                &["mail", "a.b@x.org", ",", "ok", ".", "@", "jo_@x.org"],
            ),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(texts(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn places_point_into_the_text() {
        let text = "Ärger: 2 kg ZUCKER";
        let found: Vec<&str> =
            tokens(text).iter().map(|token| &text[token.start..token.end]).collect();
        assert_eq!(found, ["Ärger", ":", "2 kg", "ZUCKER"]);
    }

    proptest! {
        #[test]
        fn any_text_has_tokens_that_point_into_it(
            text in "([a-c1-2é@.,/:'%+_\u{2019}\\-] ?){0,12}",
        ) {
            for token in tokens(&text) {
                prop_assert!(text.get(token.start..token.end).is_some(), "{:?}", token);
            }
        }
    }
}
