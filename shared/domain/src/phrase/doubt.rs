//! What keeps words from being a command: a denial, a question, a condition, a quotation.
//! A command that changes something is taken from none of them.

use super::concept::Concept;
use super::sentence::Sentence;
use super::token::Kind;

/// Why words that name a command are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// "Don't cancel 12".
    Negated,
    /// "Did I cancel 12?".
    Question,
    /// "If he pays, confirm 12"; what will be done is not done.
    Conditional,
    /// "He said 'cancel 12'".
    Quoted,
    /// "Cancel 11 and 12": one at a time, rather than half of it.
    Several,
    /// "Sales on 31 April": a day that no calendar has.
    NoSuchDay {
        /// The day, as it was written.
        words: String,
    },
    /// "Void invoice 1003": what was issued stays as it is.
    Issued,
    /// "Sold 3 sugar": a sale is an order that is paid.
    Sold,
    /// "Sales by month": a report is not made of such parts.
    NotInParts {
        /// The parts, as they were written.
        words: String,
    },
    /// "Low stock as pdf": it is told, but no file is made of it.
    NoFile,
    /// Some of it was not understood.
    Unknown {
        /// The words, as they were written.
        words: String,
    },
}

impl Doubt {
    /// Whether it is certain what was said, so that nothing else is guessed.
    pub(super) fn is_settled(&self) -> bool {
        match self {
            Self::NoSuchDay { .. }
            | Self::Issued
            | Self::Sold
            | Self::NotInParts { .. }
            | Self::NoFile => true,
            Self::Negated
            | Self::Question
            | Self::Conditional
            | Self::Quoted
            | Self::Several
            | Self::Unknown { .. } => false,
        }
    }
}

/// Why a command that changes something is not to be taken from this sentence. `head` is where
/// its free text begins: a reason may deny and quote what it likes.
pub(super) fn of_write(sentence: &Sentence, head: usize) -> Option<Doubt> {
    let (start, rest) = sentence.tokens.split_at(head.min(sentence.tokens.len()));
    let says = |concept: Concept| start.iter().any(|token| token.concept == Some(concept));
    let quoted = start.iter().any(|token| matches!(token.kind, Kind::Mark('"' | '\'' | '>')));
    if quoted || says(Concept::Said) || reports(rest) {
        return Some(Doubt::Quoted);
    }
    if sentence.has(Concept::If) {
        return Some(Doubt::Conditional);
    }
    let denies = [Concept::No, Concept::Not, Concept::Unwanted].into_iter().any(says);
    // "Cancel 12. No wait, don't": what takes a command back may come last.
    if denies || is_denial(rest) || sentence.has(Concept::Dont) {
        return Some(Doubt::Negated);
    }
    is_question(sentence).then_some(Doubt::Question)
}

/// Why a command that only reads is not to be taken from this sentence.
pub(super) fn of_read(sentence: &Sentence) -> Option<Doubt> {
    if sentence.has(Concept::Said) {
        return Some(Doubt::Quoted);
    }
    sentence.has(Concept::Dont).then_some(Doubt::Negated)
}

/// Whether it asks rather than tells.
pub(super) fn is_question(sentence: &Sentence) -> bool {
    let opens = sentence.tokens.iter().find(|token| {
        let courtesy = matches!(
            token.concept,
            Some(
                Concept::Filler | Concept::Greeting | Concept::Thanks | Concept::Yes | Concept::And
            )
        );
        !courtesy && !matches!(token.kind, Kind::Mark(_))
    });
    let asks = opens.and_then(|token| token.concept).is_some_and(|concept| {
        matches!(concept, Concept::Ask | Concept::Status | Concept::HowMany | Concept::Have)
    });
    asks || sentence.tokens.iter().any(|token| token.is_mark('?'))
}

/// Whether all that follows is a denial: "cancela o pedido 12 não", "order 12 cancel nahi karna".
fn is_denial(rest: &[super::token::Token]) -> bool {
    let mut words = rest.iter().filter(|token| token.is_word()).map(|token| token.concept);
    let denies = |concept| matches!(concept, Some(Concept::No | Concept::Not));
    words.clone().any(denies)
        && words.all(|concept| denies(concept) || concept == Some(Concept::Filler))
}

/// Whether the text ends in or opens with somebody else's saying it: "…, he said".
fn reports(rest: &[super::token::Token]) -> bool {
    let words: Vec<Option<Concept>> =
        rest.iter().filter(|token| token.is_word()).map(|token| token.concept).collect();
    let said = Some(Concept::Said);
    words.last() == Some(&said)
        || matches!(words.as_slice(), [Some(Concept::Person), second, ..] if *second == said)
}
