//! "Order 1001 paid 24,000 cash": which figure is the order and which the money. Where that has
//! two readings, the person is asked; nobody's money is guessed.

use super::concept::Concept;
use super::doubt;
use super::entry::Entry;
use super::sentence::{Sentence, is_content};
use super::shop::{run, unexplained};
use super::token::{Kind, Token};
use super::{Doubt, Heard, Hearing, Missing};
use crate::access::ShopAuthority;
use crate::command::ShopCommand;
use crate::ids::OrderNumber;
use crate::order::CashAccount;

/// A provider's reference is no longer than this.
const REFERENCE_CHARS_MAX: usize = 40;
/// Shorter codes without the word "ref" before them are somebody's slip.
const REFERENCE_CHARS_MIN: usize = 4;

pub(super) fn record(hearing: &Hearing<'_>, entry: &Entry) -> Heard {
    let sentence = &hearing.sentence;
    if let Some(doubt) = doubt::of_write(sentence, sentence.tokens.len()) {
        return Heard::NotExecuted(entry.name, doubt);
    }
    let reference = reference(sentence);
    let mut figures: Vec<usize> = (0..sentence.tokens.len())
        .filter(|place| sentence.tokens.get(*place).is_some_and(|token| token.figure().is_some()))
        .filter(|place| reference.as_ref().is_none_or(|(at, _)| at != place))
        .collect();
    let order = match order(sentence, &figures) {
        Ok(order) => order,
        Err(doubt) => return Heard::NotExecuted(entry.name, doubt),
    };
    figures.retain(|place| {
        order.is_none_or(|(_, number)| number_at(sentence, *place) != Some(number))
    });
    let accounts = accounts(sentence);
    let taken: Vec<usize> = figures
        .iter()
        .copied()
        .chain(order.map(|(place, _)| place))
        .chain(reference.as_ref().map(|(place, _)| *place))
        .chain(accounts.iter().map(|(place, _)| *place))
        .collect();
    if let Some(doubt) = unexplained(sentence, entry, 0, &taken) {
        return Heard::NotExecuted(entry.name, doubt);
    }
    let Some((_, number)) = order else {
        return Heard::Missing(Missing::OrderNumber { of: entry.name });
    };
    let amount = match figures.as_slice() {
        [] => None,
        [place] => {
            let money = sentence.tokens.get(*place).and_then(Token::figure);
            match money.and_then(|figure| figure.money(hearing.listener.currency)) {
                Some(amount) => Some(amount),
                None => return Heard::Missing(Missing::Amount { number }),
            }
        }
        _ => return Heard::Missing(Missing::Amount { number }),
    };
    let reference = reference.map(|(_, text)| text);
    let one = accounts.first().map(|(_, account)| *account);
    match one.filter(|one| accounts.iter().all(|(_, account)| account == one)) {
        Some(account) => run(ShopCommand::PaymentRecord {
            number,
            amount,
            account: Some(account),
            reference,
            more_than_due: sentence.has(Concept::Extra),
        }),
        None => Heard::Missing(Missing::PaymentAccount { number, amount, reference }),
    }
}

/// The answer to "which account?": one account, perhaps with a reference, and nothing else.
pub(super) fn account(
    sentence: &Sentence,
    _: ShopAuthority,
) -> Option<(CashAccount, Option<String>)> {
    let accounts = accounts(sentence);
    let [(place, account)] = accounts.as_slice() else { return None };
    let reference = reference(sentence);
    let explained = sentence.tokens.iter().enumerate().all(|(at, token)| {
        let plain = token.concept.is_some_and(|concept| {
            concept.is_plain() || matches!(concept, Concept::Reference | Concept::Payment)
        });
        let mark = matches!(token.kind, Kind::Mark(mark) if mark != '?');
        at == *place || plain || mark || reference.as_ref().is_some_and(|(ref_at, _)| *ref_at == at)
    });
    explained.then(|| (*account, reference.map(|(_, text)| text)))
}

/// The accounts named, with their places.
fn accounts(sentence: &Sentence) -> Vec<(usize, CashAccount)> {
    let tokens = sentence.tokens.iter().enumerate();
    tokens
        .filter_map(|(place, token)| {
            if let Some(Concept::Account(account)) = token.concept {
                Some((place, account))
            } else {
                None
            }
        })
        .collect()
}

/// The provider's reference, as it was written: what follows the word, or a code of letters
/// and digits.
fn reference(sentence: &Sentence) -> Option<(usize, String)> {
    let words = |place: &usize| {
        let token = sentence.tokens.get(*place);
        token.is_some_and(|token| is_content(token) || token.figure().is_some())
    };
    let named = (0..sentence.tokens.len())
        .filter(words)
        .find(|place| sentence.follows(*place, Concept::Reference));
    let coded = || {
        (0..sentence.tokens.len()).find(|place| sentence.tokens.get(*place).is_some_and(is_code))
    };
    let place = named.or_else(coded)?;
    let token = sentence.tokens.get(place)?;
    let raw = sentence.clean.get(token.start..token.end)?;
    let fits = raw.chars().count() <= REFERENCE_CHARS_MAX;
    fits.then(|| (place, raw.trim_start_matches('#').to_owned()))
}

fn is_code(token: &Token) -> bool {
    let digits = token.text.bytes().any(|byte| byte.is_ascii_digit());
    let letters = token.text.bytes().any(|byte| byte.is_ascii_alphabetic());
    is_content(token) && digits && letters && token.text.len() >= REFERENCE_CHARS_MIN
}

fn number_at(sentence: &Sentence, place: usize) -> Option<OrderNumber> {
    sentence.tokens.get(place)?.figure()?.order()
}

/// The order the money is for: a marked figure, or one whose place can't be the money's.
fn order(sentence: &Sentence, figures: &[usize]) -> Result<Option<(usize, OrderNumber)>, Doubt> {
    let marked = |place: &usize| {
        let signed = sentence.tokens.get(*place).and_then(Token::figure);
        signed.is_some_and(super::number::Figure::is_signed)
            || sentence.follows(*place, Concept::Order)
            || sentence.follows(*place, Concept::For)
    };
    let numbered = |place: &usize| number_at(sentence, *place).map(|number| (*place, number));
    let named: Vec<(usize, OrderNumber)> =
        figures.iter().filter(|place| marked(place)).filter_map(numbered).collect();
    if let Some(first) = named.first() {
        let several = named.iter().any(|(_, number)| *number != first.1)
            || is_joined(sentence, first.0, figures);
        return if several { Err(Doubt::Several) } else { Ok(Some(*first)) };
    }
    let Some(first) = figures.first() else { return Ok(None) };
    let paid = sentence.position(Concept::Paid);
    let recorded = [Concept::Record, Concept::Payment].into_iter().any(|c| sentence.has(c));
    // "1001 paid 24000", "record payment 1001 24k": the order comes before the money.
    let leads =
        paid.is_some_and(|paid| *first < paid) || paid.is_none() && recorded && figures.len() == 2;
    // "1001 1002 paid cash": two orders, or an order and its money before the verb.
    let crowded = paid.is_some_and(|paid| figures.get(1).is_some_and(|second| *second < paid));
    if leads && (crowded || is_joined(sentence, *first, figures)) {
        return Err(Doubt::Several);
    }
    Ok(if leads { numbered(first) } else { None })
}

/// Whether another figure is joined to the one at `place`: "1001 and 1002".
fn is_joined(sentence: &Sentence, place: usize, figures: &[usize]) -> bool {
    let next = sentence.tokens.get(place + 1);
    let joint = next.is_some_and(|token| {
        token.concept == Some(Concept::And) || matches!(token.kind, Kind::Mark(',' | '/' | '+'))
    });
    let other = figures.contains(&(place + 2)) && number_at(sentence, place + 2).is_some();
    let moneyless = sentence.tokens.get(place + 2).is_some_and(|token| !token.text.contains(','));
    joint && other && moneyless
}
