//! How many of anything a message may speak of. Deliberately absent: of what.

use super::languages::LEXICON;
use super::normalise;
use super::number;
use super::token::{self, Token};
use crate::catalog::Measure;
use std::collections::BTreeSet;

/// Every number a text may mean as a quantity: pieces, grams or millilitres. "Half a kilo" is
/// 500, "two" is 2, "1.5 l" is 1500. One is meant without being said.
pub fn counts(text: &str) -> BTreeSet<u32> {
    let tokens = token::tokens(&normalise::clean(text));
    let mut counts = BTreeSet::from([1]);
    for (place, token) in tokens.iter().enumerate() {
        let next = tokens.get(place + 1).filter(|next| next.is_word());
        counts.extend(token.figure().and_then(number::Figure::quantity));
        counts.extend(token.figure().and_then(number::Figure::size).and_then(base));
        let named = LEXICON.number(&token.text).filter(|_| token.is_word());
        counts.extend(named);
        let unit = next.map(|next: &Token| next.text.as_str());
        let sized = named.zip(unit).and_then(|(count, unit)| number::size_of(count, unit));
        counts.extend(sized.and_then(base));
    }
    counts
}

/// A size in grams or millilitres.
fn base(size: number::Size) -> Option<u32> {
    let units = [Measure::Gram, Measure::Millilitre].into_iter().filter_map(number::Size::base);
    let mut times = units.filter_map(|unit| size.times(unit));
    times.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_kind_count() {
        for (text, expected) in [
            ("two of the red ones", &[1, 2][..]),
            ("3 sugar and 500 g of rice", &[1, 3, 500]),
            ("1.5l of oil", &[1, 1500]),
            ("mbili", &[1, 2]),
            ("some of that", &[1]),
            ("two kilos", &[1, 2, 2000]),
        ] {
            assert_eq!(counts(text), expected.iter().copied().collect(), "{text}");
        }
    }
}
