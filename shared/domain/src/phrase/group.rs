//! Figures that only the sentence around them can read: digits in groups with spaces between,
//! "50 000", and a multiplier that is a thousand in one language and a million in another.
//! A group of three zeros is no figure of its own, so "50 000" has one reading everywhere;
//! "12 500" has one beside a currency or in French, and not behind the word for an order.

use super::concept::Concept;
use super::languages::{KnownNumeral, Lexicon, Spoken};
use super::number::{self, Figure};
use super::numeral::Numeral;
use super::token::{Kind, Token};
use crate::language::Language;

/// More groups are a phone number.
const GROUPS_MAX: usize = 3;
/// Numbers of orders are no smaller: "12 500" is no order 12.
const ORDER_MIN: u64 = 100;
/// What may stand between the word for an order and its number.
const BEFORE_A_NUMBER: [&str; 6] = ["no", "n", "numero", "num", "nro", "nomor"];

/// What may open a wish.
const COURTESY: &[Concept] = &[Concept::Filler, Concept::Greeting, Concept::Thanks];

/// The tokens with groups joined that have one reading in every language.
pub(super) fn thousands(tokens: &[Token]) -> Vec<Token> {
    joined(tokens, |tokens, run| {
        let is_money = |token: Option<&Token>| {
            token.is_some_and(|it| {
                it.is_word() && number::is_currency(&it.text)
                    || ['$', '€', '₹', '£'].iter().any(|sign| it.is_mark(*sign))
            })
        };
        let before = run.start.checked_sub(1).and_then(|place| tokens.get(place));
        tokens.get(run.end - 1).is_some_and(|last| last.text == "000")
            || is_money(before)
            || is_money(tokens.get(run.end))
    })
}

/// The tokens with figures read as the language of the message has them.
pub(super) fn of_language(tokens: Vec<Token>, spoken: &Spoken, lexicon: &Lexicon) -> Vec<Token> {
    match spoken.most() {
        Some(Language::Fr) => joined(&one_container(tokens, lexicon), |tokens, run| {
            let plain = |at: usize| tokens.get(at).and_then(|it| it.figure()?.plain());
            let is_amount = plain(run.start).is_some_and(|first| first < ORDER_MIN);
            is_amount && !is_behind_an_order(tokens, run.start, lexicon)
        }),
        Some(Language::Pt | Language::Es) => tokens.into_iter().map(in_thousands).collect(),
        Some(Language::Hi) => counted(tokens, spoken, lexicon),
        Some(Language::En | Language::Sw | Language::Id) | None => tokens,
    }
}

/// How "chahiye" begins, however it is spelled.
const WISHED: [&str; 4] = ["chahi", "chaih", "chaiy", "chahy"];
/// Words of giving other than "do".
const GIVEN: [&str; 4] = ["dena", "dijiye", "dijie", "bhejna"];

/// "Do sugar chahiye": two of them, where "2 sugar do" gives them. A word that counts stands before
/// the goods, and nothing but a joining word before it; "mujhe do sugar" may be either.
fn counted(tokens: Vec<Token>, spoken: &Spoken, lexicon: &Lexicon) -> Vec<Token> {
    let wants = tokens.iter().any(|token| {
        WISHED.iter().any(|word| token.text.starts_with(word)) || GIVEN.contains(&&*token.text)
    });
    let opens = |at: usize| match at.checked_sub(1).and_then(|before| tokens.get(before)) {
        None => true,
        Some(before) => {
            matches!(before.kind, Kind::Mark(',' | '\n'))
                || lexicon.means_only(&before.text, &[Concept::And])
                || wants && lexicon.means_only(&before.text, COURTESY)
                || wants && matches!(before.text.as_str(), "mujhe" | "humko" | "hume")
        }
    };
    let counts = |at: usize| {
        let token = tokens.get(at).filter(|token| token.is_word() && opens(at))?;
        let next = tokens.get(at + 1).filter(|next| next.is_word())?;
        let own = |it: &&KnownNumeral| it.language == Language::Hi && it.words.len() == 1;
        let known = lexicon.numerals(&token.text).iter().find(own)?;
        let (Numeral::Small(value) | Numeral::Tens(value)) = known.numeral else { return None };
        // "Do packet sugar".
        let is_goods =
            !lexicon.knows(&next.text, spoken) || lexicon.spells(&next.text, Concept::Container);
        is_goods.then_some(value)
    };
    let values: Vec<Option<u64>> = (0..tokens.len()).map(counts).collect();
    let read = tokens.into_iter().zip(values).map(|(token, value)| match value {
        Some(value) => {
            let text = value.to_string();
            Token { kind: Kind::Figure(Figure::spoken(text.clone())), text, ..token }
        }
        None => token,
    });
    read.collect()
}

/// "Un sac de riz": an article counts what is bought in bags.
fn one_container(tokens: Vec<Token>, lexicon: &Lexicon) -> Vec<Token> {
    let holds = |at: usize| {
        let next = tokens.get(at + 1);
        next.is_some_and(|next| lexicon.spells(&next.text, Concept::Container))
    };
    let is_one: Vec<bool> = (0..tokens.len()).map(holds).collect();
    let read = tokens.into_iter().zip(is_one).map(|(token, is_one)| {
        if is_one && matches!(token.text.as_str(), "un" | "une") {
            let text = "1".to_owned();
            return Token { kind: Kind::Figure(Figure::spoken(text.clone())), text, ..token };
        }
        token
    });
    read.collect()
}

/// "50 mil" where "mil" is a thousand.
fn in_thousands(token: Token) -> Token {
    match token.figure().map(Figure::in_thousands) {
        Some(figure) => Token { kind: Kind::Figure(figure), ..token },
        None => token,
    }
}

fn is_behind_an_order(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let mut before = tokens.iter().take(at).rev().skip_while(|token| {
        matches!(token.kind, Kind::Mark(_)) || BEFORE_A_NUMBER.contains(&token.text.as_str())
    });
    before.next().is_some_and(|token| {
        lexicon.means_only(&token.text, &[Concept::Order, Concept::Orders, Concept::Reference])
    })
}

/// Joins the runs of groups that are one figure.
fn joined(
    tokens: &[Token],
    is_one: impl Fn(&[Token], std::ops::Range<usize>) -> bool,
) -> Vec<Token> {
    let mut read: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let length = run(tokens, at);
        let is_whole = (2..=GROUPS_MAX).contains(&length)
            && !is_signed(tokens, at)
            && is_one(tokens, at..at + length);
        match tokens.get(at..at + length).filter(|_| is_whole) {
            Some(groups) => read.push(one(groups)),
            // A longer run is not read from its middle.
            None => read.extend(tokens.iter().skip(at).take(length.max(1)).cloned()),
        }
        at += length.max(1);
    }
    read
}

/// How many tokens from here on are digits in groups; none where no figure begins.
fn run(tokens: &[Token], at: usize) -> usize {
    let digits = |place: usize| {
        let token = tokens.get(place)?;
        token.figure()?.plain().map(|_| token.text.as_str())
    };
    let opens = digits(at).is_some_and(|text| text.len() <= 3 && !text.starts_with('0'));
    // "0700 500 000" is read from its zero on.
    let is_within =
        at.checked_sub(1).and_then(digits).is_some_and(|before| before.starts_with('0'));
    let behind = (at + 1..).take_while(|place| {
        let gap = tokens.get(*place).zip(tokens.get(place - 1));
        let spaced = gap.is_some_and(|(token, before)| token.start > before.end);
        spaced && digits(*place).is_some_and(|text| text.len() == 3)
    });
    if opens && !is_within { 1 + behind.count() } else { 0 }
}

/// Whether a sign stands before the figure: it is a phone number or an order.
fn is_signed(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.zip(tokens.get(at)).is_some_and(|(before, token)| {
        before.end == token.start && matches!(before.kind, Kind::Mark('+' | '#' | '-' | '/'))
    })
}

fn one(groups: &[Token]) -> Token {
    let digits: String = groups.iter().map(|token| token.text.as_str()).collect();
    Token {
        text: digits.clone(),
        start: groups.first().map_or(0, |token| token.start),
        end: groups.last().map_or(0, |token| token.end),
        kind: Kind::Figure(Figure::spoken(digits)),
        concept: None,
        accented: false,
    }
}
