//! Days where a command has a place for them: one, or all from one to another. Deliberately absent:
//! how a day is spelled, which the calendar of the books knows.

use super::pattern::Text;
use crate::phrase::books::day::{Days, JOINS, LEADS, two_ends};
use crate::time::DayRange;

/// The days from here on, with the token after them.
pub(super) fn read(text: &Text<'_>, at: usize) -> Option<(usize, Days)> {
    let calendar = text.calendar.as_ref()?;
    let word = |at: usize| text.tokens.get(at).map_or("", |token| token.text.as_str());
    let has_two_ends = || (1..=2).any(|led| two_ends::is_led(text.tokens, at + led));
    if let Some((length, days)) = calendar.read(at).filter(|_| has_two_ends()) {
        return Some((at + length, days));
    }
    let start = at + usize::from(LEADS.contains(&word(at)));
    let (length, first) = calendar.read(start)?;
    let end = start + length;
    let joined = end + usize::from(JOINS.contains(&word(end)));
    let last = calendar.read(joined).filter(|(_, last)| joined > end || last.is_until);
    let both = last.filter(|_| !first.is_until).and_then(|(length, last)| {
        let coming = from_to(&first.coming, &last.coming)?;
        // In the middle of them, nothing of them is past.
        let past = from_to(&first.past, &last.past).unwrap_or_else(|| coming.clone());
        Some((joined + length, Days { past, coming, is_until: false }))
    });
    Some(both.unwrap_or((end, first)))
}

fn from_to(first: &DayRange, last: &DayRange) -> Option<DayRange> {
    let (from, to) = (first.from.clone(), last.to.clone());
    (from <= to).then_some(DayRange { from, to })
}
