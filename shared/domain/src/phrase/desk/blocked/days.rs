//! Days that are said where a command has one place for them: "monday and wednesday", "3, 5 and 8
//! december", or those of every week, "every friday". One day takes their place, so that patterns need
//! not know of them.

use super::today;
use crate::command::ClosedDays;
use crate::phrase::books::day::two_ends;
use crate::phrase::desk::pattern::Text;
use crate::phrase::desk::{days, opening};
use crate::phrase::token::Token;
use crate::time::{BusinessDay, DayRange};

/// More stretches of days are not blocked at once; the id of a button holds no more.
const STRETCHES_MAX: usize = 7;
/// Between days that are listed.
const AND: &[&str] = &[",", "&", "and", "na", "dan", "et", "e", "y", "aur"];
/// Before a single day in French; before opening hours it is meant each week.
const THE: &str = "le";

/// One of several days.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Item {
    Days(DayRange),
    /// A day whose number tells its month: "8 december".
    Date(BusinessDay),
    /// Of the month that is said with another one.
    Number(u8),
}

/// The days that are said somewhere, several or of every week, and the tokens with one day in their
/// place.
pub(super) fn cut(text: &Text<'_>) -> Option<(Vec<Token>, ClosedDays)> {
    (0..text.len()).find_map(|at| {
        let (end, days) = weekly(text, at).or_else(|| several(text, at))?;
        let before = text.tokens.iter().take(at).cloned();
        let behind = text.tokens.iter().skip(end).cloned();
        Some((before.chain([today(text.tokens, at)]).chain(behind).collect(), days))
    })
}

/// "Every friday", "mondays and tuesdays", "every day".
fn weekly(text: &Text<'_>, at: usize) -> Option<(usize, ClosedDays)> {
    if text.tokens.get(at)?.text == THE {
        return None;
    }
    let (end, weekdays) = opening::weekdays(text.tokens, text.clean, at, true)?;
    // "Tous les vendredis" is no date, "os 3 de dezembro" is.
    let is_date = days::read(text, at).is_some_and(|(longer, _)| end < longer);
    (!is_date).then_some((end, ClosedDays::Weekly(weekdays)))
}

/// "Monday and wednesday", "3, 5 and 8 december".
fn several(text: &Text<'_>, at: usize) -> Option<(usize, ClosedDays)> {
    // "Between 24 december and 2 january" is one stretch.
    if two_ends::is_led(text.tokens, at) {
        return None;
    }
    let (mut end, first) = item(text, at)?;
    let mut items = vec![first];
    while let Some((after, next)) = joined(text, end).and_then(|place| item(text, place)) {
        if !goes_on(&items, &next) {
            break;
        }
        items.push(next);
        end = after;
    }
    let days = dated(&items).filter(|_| items.len() > 1)?;
    Some((end, stretches(days)?))
}

/// The token after what joins two days.
fn joined(text: &Text<'_>, at: usize) -> Option<usize> {
    let joins =
        |at: usize| text.tokens.get(at).is_some_and(|token| AND.contains(&token.text.as_str()));
    joins(at).then(|| if joins(at + 1) { at + 2 } else { at + 1 })
}

fn item(text: &Text<'_>, at: usize) -> Option<(usize, Item)> {
    if let Some((end, days)) = days::read(text, at) {
        let range = days.coming;
        let tokens = text.tokens.get(at..end)?;
        let is_date = range.from == range.to
            && tokens.len() > 1
            && tokens.iter().any(|token| number(token) == Some(range.from.in_month()));
        let item = if is_date { Item::Date(range.from) } else { Item::Days(range) };
        return (!days.is_until).then_some((end, item));
    }
    let day = number(text.tokens.get(at)?)?;
    // "8 december, 10 to 12" are its hours.
    let is_hour = text.tokens.get(at + 1).is_some_and(|next| opening::is_until(&next.text));
    let is_listed = joined(text, at + 1).is_some();
    (is_listed || !is_hour).then_some((at + 1, Item::Number(day)))
}

/// "3", "3rd".
fn number(token: &Token) -> Option<u8> {
    let ends = ["st", "nd", "rd", "th", "er"];
    let digits = ends.into_iter().find_map(|end| token.text.strip_suffix(end));
    let digits = digits.unwrap_or(&token.text);
    digits.parse().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
}

/// Whether a list goes on with it: numbers stand beside a date, and count up.
fn goes_on(items: &[Item], next: &Item) -> bool {
    match (items.last(), next) {
        (Some(Item::Number(before)), Item::Number(day)) => before < day,
        (Some(Item::Number(before)), Item::Date(day)) => *before < day.in_month(),
        (Some(Item::Date(before)), Item::Number(day)) => before.in_month() < *day,
        (Some(Item::Number(_)), Item::Days(_)) | (Some(Item::Days(_)), Item::Number(_)) => false,
        (Some(Item::Days(_) | Item::Date(_)), Item::Days(_) | Item::Date(_)) => true,
        (None, _) => false,
    }
}

/// The days, numbers in the month of the date beside them; none where there is no such day.
fn dated(items: &[Item]) -> Option<Vec<DayRange>> {
    let dates = |items: &[Item]| {
        items.iter().find_map(|it| if let Item::Date(day) = it { Some(day.clone()) } else { None })
    };
    let each = items.iter().enumerate().map(|(place, item)| match item {
        Item::Days(range) => Some(range.clone()),
        Item::Date(day) => Some(DayRange::day(day)),
        Item::Number(day) => {
            let before: Vec<Item> = items.iter().take(place).rev().cloned().collect();
            let date = dates(&before).or_else(|| dates(items.get(place..)?))?;
            let shift = i32::from(*day) - i32::from(date.in_month());
            let found = date.plus_days(shift);
            (found.month() == date.month()).then(|| DayRange::day(&found))
        }
    });
    each.collect()
}

/// The same in order, joined where one follows the other.
fn stretches(mut days: Vec<DayRange>) -> Option<ClosedDays> {
    days.sort_by(|one, other| one.from.cmp(&other.from));
    let mut joined: Vec<DayRange> = Vec::new();
    for range in days {
        match joined.last_mut().filter(|last| range.from <= last.to.plus_days(1)) {
            Some(last) => last.to = last.to.clone().max(range.to),
            None => joined.push(range),
        }
    }
    match joined.as_slice() {
        [only] => Some(ClosedDays::Range(only.clone())),
        all => (all.len() <= STRETCHES_MAX).then(|| ClosedDays::Each(all.to_vec())),
    }
}
