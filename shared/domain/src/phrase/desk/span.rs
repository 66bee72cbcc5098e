//! Between two times of day: "between 2 and 4", "entre 14h et 16h", "2pm to 4pm", "kati ya saa 8 na saa
//! 10". Without a word before it, both or one of them must be nothing but a time: "3 to 4" may be goods.

use super::time::{Afternoon, Clock, HOUR, longest, spelled};
use crate::command::TimeAsk;
use crate::phrase::token::Token;

/// What stands before the first and between the two, in all languages.
const LEADS: &[(&str, &[&str])] = &[
    ("between", &["and", "to", "-"]),
    ("entre", &["et", "y", "e", "a", "-"]),
    ("kati ya", &["na", "hadi", "-"]),
    ("antara", &["dan", "sampai", "-"]),
];
/// The same where the times say what they are.
const PLAIN_LEADS: &[(&str, &[&str])] = &[
    ("from", &["to", "till", "until", "-"]),
    ("de", &["a", "-"]),
    ("das", &["as", "-"]),
    ("de las", &["a las", "-"]),
    ("kuanzia", &["hadi", "mpaka", "-"]),
    ("dari", &["sampai", "hingga", "-"]),
    ("", &["to", "till", "until", "a", "hadi", "mpaka", "sampai", "-", "se"]),
];
/// Articles before an hour.
const ARTICLES: [&str; 4] = ["las", "la", "as", "os"];
/// What a word before or between may be closed by.
const BEHIND: [&str; 2] = ["baje ke beech", "baje"];
const HALF_DAY: u32 = 12 * 60;

/// The span that begins here, and how many tokens it takes.
pub(super) fn read(tokens: &[Token], at: usize) -> Option<(usize, TimeAsk)> {
    let led = LEADS.iter().find_map(|lead| of(tokens, at, lead, false));
    led.or_else(|| PLAIN_LEADS.iter().find_map(|lead| of(tokens, at, lead, true)))
}

/// A time in a span.
struct Edge {
    clock: Clock,
    added: Option<u32>,
    behind: usize,
}

fn of(
    tokens: &[Token],
    at: usize,
    (lead, joins): &(&str, &[&str]),
    must_be_plain: bool,
) -> Option<(usize, TimeAsk)> {
    let skipped = if lead.is_empty() { 0 } else { spelled(tokens, at, lead)? };
    let first = edge(tokens, at + skipped)?;
    let join = joins.iter().find_map(|join| joined(tokens, first.behind, join))?;
    let second = edge(tokens, first.behind + join)?;
    let closed = BEHIND.iter().find_map(|words| spelled(tokens, second.behind, words));
    // "Saa 8 na 10" counts both from six.
    let added = first.added.or(second.added);
    let is_plain = first.clock.is_plain || second.clock.is_plain || added.is_some();
    if must_be_plain && !(is_plain || closed.is_some()) {
        return None;
    }
    let minutes = |edge: &Edge| edge.clock.minutes(added.unwrap_or(0), Afternoon::UpToSeven);
    let (mut from, mut to) = (minutes(&first), minutes(&second));
    // "9 to 11pm" is in the evening, "10 to 1" over noon.
    if second.clock.is_told && !first.clock.is_told && from + HALF_DAY < to {
        from += HALF_DAY;
    }
    if to <= from && to < HALF_DAY && from < to + HALF_DAY {
        to += HALF_DAY;
    }
    let length = second.behind + closed.unwrap_or(0) - at;
    (from < to).then_some((length, TimeAsk::Between(from, to)))
}

fn edge(tokens: &[Token], at: usize) -> Option<Edge> {
    let is_article = tokens.get(at).is_some_and(|token| ARTICLES.contains(&token.text.as_str()));
    let at = at + usize::from(is_article);
    let (named, added) = longest(tokens, at, HOUR).map_or((0, None), |(n, added)| (n, Some(added)));
    let clock = Clock::read(tokens, at + named)?;
    let behind = at + named + clock.length;
    Some(Edge { clock, added, behind })
}

fn joined(tokens: &[Token], at: usize, join: &str) -> Option<usize> {
    if join == "-" {
        let is_dash = tokens.get(at).is_some_and(|it| it.is_mark('-') || it.is_mark('–'));
        return is_dash.then_some(1);
    }
    spelled(tokens, at, join)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::token::tokens;

    #[test]
    fn spans_are_read_as_people_say_them() {
        for (text, from, to) in [
            ("between 2 and 4", 14 * 60, 16 * 60),
            ("between 9 and 11", 9 * 60, 11 * 60),
            ("between 10 and 1", 10 * 60, 13 * 60),
            ("between 9 and 11pm", 21 * 60, 23 * 60),
            ("between 10:30 and 12", 630, 720),
            ("from 2pm to 4pm", 14 * 60, 16 * 60),
            ("2pm to 4pm", 14 * 60, 16 * 60),
            ("2-4pm", 14 * 60, 16 * 60),
            ("entre 14h et 16h", 14 * 60, 16 * 60),
            ("entre las 2 y las 4", 14 * 60, 16 * 60),
            ("entre as 14 e as 16", 14 * 60, 16 * 60),
            ("kati ya saa 8 na saa 10", 14 * 60, 16 * 60),
            ("kati ya saa 8 na 10", 14 * 60, 16 * 60),
            ("antara jam 2 dan 4", 14 * 60, 16 * 60),
            ("dari jam 2 sampai jam 4", 14 * 60, 16 * 60),
            ("2 se 4 baje ke beech", 14 * 60, 16 * 60),
        ] {
            let tokens = tokens(text);
            let read = read(&tokens, 0);
            assert_eq!(read, Some((tokens.len(), TimeAsk::Between(from, to))), "{text}");
        }
        for text in ["3 to 4", "from 2 to 4 december", "between 4 and 4", "between us", "2 - 4 kg"]
        {
            assert_eq!(read(&tokens(text), 0), None, "{text}");
        }
    }
}
