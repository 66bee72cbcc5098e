//! What is asked of an order beside its way through the states: goods back, money back, credit, a
//! discount. The order is named by its sign, its word, or as the only figure.

use super::super::concept::{Books, Concept};
use super::super::lines::{Goods, Reading};
use super::super::normalise::unaccented;
use super::super::number::Figure;
use super::super::sentence::{Sentence, is_content};
use super::super::shop::{One, missing, one_order};
use super::super::token::Token;
use super::super::{Doubt, Heard, Missing};
use super::money::unless_doubted;
use super::parts::Parts;
use crate::command::{ReturnLine, ShopCommand};
use crate::ids::OrderNumber;

/// By what all of it is called, in plain letters: of an order that is paid back in full.
const WHOLE: [&str; 29] = [
    "full",
    "fully",
    "whole",
    "entire",
    "everything",
    "all",
    "yote",
    "zote",
    "kamili",
    "tout",
    "toute",
    "integralement",
    "integralite",
    "totalite",
    "tudo",
    "todo",
    "toda",
    "inteiro",
    "integral",
    "total",
    "completo",
    "semua",
    "semuanya",
    "seluruhnya",
    "penuh",
    "pura",
    "poora",
    "poore",
    "saara",
];

/// The order, taken; or why there is none.
fn order(parts: &mut Parts<'_>) -> Result<OrderNumber, Heard> {
    let sentence = parts.sentence;
    let marked = sentence.marked_orders();
    // "Refund 4,500 cash for 1001".
    let figures = parts.figures();
    let for_it = figures.iter().copied().find(|place| sentence.follows(*place, Concept::For));
    let for_it = for_it.or(figures.first().copied().filter(|_| figures.len() == 2));
    let numbered =
        |place: usize| sentence.tokens.get(place).and_then(Token::figure).and_then(Figure::order);
    if marked.is_empty()
        && let Some((place, number)) = for_it.and_then(|place| Some((place, numbered(place)?)))
    {
        parts.taken.push(place);
        return Ok(number);
    }
    named_order(parts)
}

/// The order by its sign, its word, or as the only figure, taken; or why there is none.
fn named_order(parts: &mut Parts<'_>) -> Result<OrderNumber, Heard> {
    let name = parts.entry.name;
    let sentence = parts.sentence;
    let marked = sentence.marked_orders();
    match one_order(sentence) {
        One::Several if marked.len() == 1 => {
            let (place, number) = marked.first().copied().ok_or_else(|| missing(name))?;
            parts.taken.push(place);
            Ok(number)
        }
        One::Several => Err(Heard::NotExecuted(name, Doubt::Several)),
        One::None => Err(missing(name)),
        One::Order(place, number) => {
            parts.taken.push(place);
            Ok(number)
        }
    }
}

/// "Refund 4,500 cash for order 1001".
pub(super) fn refund(parts: &mut Parts<'_>) -> Heard {
    let number = match order(parts) {
        Ok(number) => number,
        Err(heard) => return heard,
    };
    let account = parts.cash();
    let amount = parts.amount();
    let in_full = amount.is_none() && says_all(parts);
    unless_doubted(parts, ShopCommand::OrderRefund { number, amount, account, in_full })
}

/// Whether a word says that all of something is meant.
pub(in crate::phrase) fn is_whole(word: &str) -> bool {
    WHOLE.contains(&&*unaccented(word))
}

/// Whether all of something is meant: "refund 1001 in full". The words are taken.
pub(super) fn says_all(parts: &mut Parts<'_>) -> bool {
    let is_one = |place: &usize| parts.token(*place).is_some_and(|token| is_whole(&token.text));
    let whole: Vec<usize> = parts.free().filter(is_one).collect();
    parts.taken.extend(&whole);
    !whole.is_empty()
}

/// "Order 1001 on credit till Friday".
pub(super) fn on_credit(parts: &mut Parts<'_>) -> Heard {
    let number = match order(parts) {
        Ok(number) => number,
        Err(heard) => return heard,
    };
    let due = parts.due();
    unless_doubted(parts, ShopCommand::OrderOnCredit { number, due })
}

/// "Discount 2,000 on order 1001", "10% off order 1001".
pub(super) fn discount(parts: &mut Parts<'_>) -> Heard {
    let percent = parts.percent();
    let number = match order(parts) {
        Ok(number) => number,
        Err(heard) => return heard,
    };
    // Beside hundredths an amount is one too many, and stays what was not understood.
    let amount = if percent.is_none() { parts.amount() } else { None };
    unless_doubted(parts, ShopCommand::OrderDiscount { number, amount, percent })
}

/// "Exchange 1 sugar of order 1001 for 2 white soap": what stands before the word comes back,
/// what follows it is wanted.
pub(super) fn exchange(parts: &mut Parts<'_>) -> Heard {
    let number = match named_order(parts) {
        Ok(number) => number,
        Err(heard) => return heard,
    };
    let split = exchanged_for(parts.sentence).unwrap_or(usize::MAX);
    let (back, wanted): (Vec<usize>, Vec<usize>) = parts.free().partition(|place| *place < split);
    let (lines, wanted) = match (goods(parts, &back), goods(parts, &wanted)) {
        (Ok(lines), Ok(wanted)) => (lines, wanted),
        (Err(missing), _) | (_, Err(missing)) => return Heard::Missing(missing),
    };
    if wanted.is_empty() {
        return Heard::Missing(Reading { things: Vec::new() }.missing_product(parts.entry.name));
    }
    unless_doubted(parts, ShopCommand::OrderExchange { number, lines, wanted })
}

/// The word between what comes back and what is wanted: "for", or the last small word with goods
/// behind it.
fn exchanged_for(sentence: &Sentence) -> Option<usize> {
    let leads = [
        Concept::For,
        Concept::Books(Books::By),
        Concept::Books(Books::To),
        Concept::Note,
        Concept::Filler,
    ];
    let last = sentence.tokens.iter().rposition(is_content)?;
    leads.into_iter().find_map(|lead| {
        let before = sentence.tokens.get(..last)?;
        before.iter().rposition(|token| token.concept == Some(lead))
    })
}

/// The goods these words name, taken; or what is not clear about them.
fn goods(parts: &mut Parts<'_>, kept: &[usize]) -> Result<Vec<ReturnLine>, Missing> {
    let others: Vec<usize> =
        (0..parts.sentence.tokens.len()).filter(|place| !kept.contains(place)).collect();
    let reading = Reading::new(&parts.sentence.without(&others), &parts.hearing.index);
    let mut lines = Vec::new();
    for thing in &reading.things {
        match &thing.goods {
            Goods::Line { line, .. } => {
                lines.push(ReturnLine { sku: line.sku.clone(), quantity: line.quantity });
            }
            Goods::Which { product, .. } => {
                return Err(Missing::Unit { of: parts.entry.name, product: *product });
            }
            Goods::Unknown { .. } => return Err(reading.missing_product(parts.entry.name)),
        }
    }
    let named = |place: &usize| {
        parts.sentence.tokens.get(*place).is_some_and(|token| {
            token.concept.is_none() && token.is_word() || token.figure().is_some()
        })
    };
    let named: Vec<usize> = kept.iter().copied().filter(named).collect();
    parts.taken.extend(named);
    Ok(lines)
}

/// "Return 2 soap white from order 1001, restock".
pub(super) fn goods_back(parts: &mut Parts<'_>) -> Heard {
    let number = match order(parts) {
        Ok(number) => number,
        Err(heard) => return heard,
    };
    let kept: Vec<usize> = parts.free().collect();
    let lines = match goods(parts, &kept) {
        Ok(lines) => lines,
        Err(missing) => return Heard::Missing(missing),
    };
    let off = parts.has(Books::WriteOff) || parts.has(Books::Broken);
    let restock = match (parts.has(Books::Restock), off) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        (true, true) | (false, false) => None,
    };
    unless_doubted(parts, ShopCommand::OrderReturn { number, lines, restock })
}
