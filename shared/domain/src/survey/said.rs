//! A rating in words: "5", "4/5", "⭐⭐⭐⭐", "2, the milk was sour". Whether the words mean something
//! else is for whoever asks; here they only begin with a rating.

use super::BEST;

/// Signs that are counted.
const STARS: [char; 4] = ['⭐', '🌟', '★', '*'];
/// What may follow a sign or a digit without changing it.
const VARIATION: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
/// What parts a rating from words.
const PARTS: [char; 9] = [',', '.', '!', ':', ';', '-', '–', '—', '\n'];

/// A rating, and what is said besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// From one to five.
    pub rating: u8,
    /// The words behind it.
    pub comment: Option<String>,
    /// Whether it can be nothing but a rating: stars, "4/5", or a mark before the words. "4 great"
    /// may as well be four of something.
    pub is_plain: bool,
}

/// The rating a message begins with; none when it begins with none.
pub fn said(text: &str) -> Option<Said> {
    let text = text.trim();
    let (rating, rest, is_plain) = stars(text).or_else(|| digit(text))?;
    let words = rest.trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end();
    let comment = (!words.is_empty()).then(|| words.to_owned());
    let is_parted = rest.trim_start_matches(' ').starts_with(PARTS) || rest.starts_with(PARTS);
    Some(Said { rating, is_plain: is_plain || is_parted || comment.is_none(), comment })
}

fn stars(text: &str) -> Option<(u8, &str, bool)> {
    let rest = text.trim_start_matches(|c| STARS.contains(&c) || c == VARIATION);
    let taken = text.get(..text.len().checked_sub(rest.len())?)?;
    let count = taken.chars().filter(|c| STARS.contains(c)).count();
    let count = u8::try_from(count).ok().filter(|count| (1..=BEST).contains(count))?;
    Some((count, rest, true))
}

/// One digit alone, with "/5" behind it or a star.
fn digit(text: &str) -> Option<(u8, &str, bool)> {
    let first = text.chars().next()?;
    let rating = first.to_digit(10).and_then(|digit| u8::try_from(digit).ok())?;
    let rest = text.get(first.len_utf8()..)?;
    let rest = rest.trim_start_matches([VARIATION, KEYCAP]);
    let (rest, is_of_five) = rest.strip_prefix("/5").map_or((rest, false), |rest| (rest, true));
    let (rest, has_star) =
        rest.trim_start().strip_prefix(STARS).map_or((rest, false), |rest| (rest, true));
    let mut behind = rest.chars();
    // "4kg", "4,500", "4.5", "2:30" and "4x sugar" are amounts and times.
    let is_alone = match (behind.next(), behind.next()) {
        (None, _) => true,
        (Some(mark), Some(after)) if PARTS.contains(&mark) => !after.is_numeric(),
        (Some(mark), _) => PARTS.contains(&mark) || mark.is_whitespace() || mark == VARIATION,
    };
    let is_rating = (1..=BEST).contains(&rating) && is_alone;
    is_rating.then_some((rating, rest, is_of_five || has_star))
}
