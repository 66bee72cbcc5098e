//! "Between 1 October and 15 October", "entre le 1 et le 15 octobre": the days from one to another.

use super::{Calendar, Found};
use crate::phrase::token::Token;
use jiff::ToSpan;
use jiff::civil::Date;

/// What leads in the first day, and what joins the last to it.
const JOINED: [(&[&str], &[&str]); 4] = [
    (&["between"], &["and"]),
    (&["entre"], &["et", "y", "e"]),
    (&["antara"], &["dan"]),
    (&["kati", "ya"], &["na"]),
];
/// Articles before a number.
const ARTICLES: [&str; 5] = ["the", "le", "el", "o", "dia"];

impl Calendar<'_> {
    /// The days between two, both of them among these.
    pub(super) fn two_ends(&self, at: usize) -> Option<Found> {
        let (led, joins) = JOINED.into_iter().find(|(led, _)| stands(self.tokens, at, led))?;
        let start = at + led.len();
        let joined = |place: usize| joins.contains(&self.text(place));
        if let Some(first) = self.core(start)
            && joined(start + first.length)
        {
            let place = start + first.length + 1;
            let last = self.core(place)?;
            let both = |from: Date, to: Date| (from < to).then_some((from, to));
            let length = place + last.length - at;
            let ((past, _), (_, past_end)) = (first.past, last.past);
            let ((coming, _), (_, coming_end)) = (first.coming, last.coming);
            // "Between Friday and Monday", said on a Saturday, goes over the end of a week.
            let week = 7.days();
            let past =
                both(past, past_end).or_else(|| both(past.checked_sub(week).ok()?, past_end))?;
            let coming = both(coming, coming_end)
                .or_else(|| both(coming, coming_end.checked_add(week).ok()?))?;
            return Some(Found { length, past, coming });
        }
        let start = start + usize::from(ARTICLES.contains(&self.text(start)));
        let day = self.day_number(start).filter(|_| joined(start + 1))?;
        let last = self.core(start + 2)?;
        last.since_number(day, start + 2 + last.length - at)
    }
}

/// Whether what leads in two days stands right before this token.
pub(in crate::phrase) fn is_led(tokens: &[Token], at: usize) -> bool {
    let stands_before =
        |led: &[&str]| at.checked_sub(led.len()).is_some_and(|start| stands(tokens, start, led));
    JOINED.iter().any(|(led, _)| stands_before(led))
}

fn stands(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    let is_there = |(place, word): (usize, &&str)| {
        tokens.get(at + place).is_some_and(|token| token.text == **word)
    };
    words.iter().enumerate().all(is_there)
}
