//! What is asked politely, as it would be told: "can you cancel 1012?" is "cancel 1012"; and what is
//! changed, without what it was: "3 instead of 2" is 3.

use crate::phrase::languages::LEXICON;
use crate::phrase::normalise::{clean, unaccented};

/// What opens a polite request, in any language; plain letters.
const REQUESTS: &[&str] = &[
    "can you please",
    "can you pls",
    "can you",
    "could you please",
    "could you",
    "can u pls",
    "can u",
    "could u",
    "would you please",
    "would you",
    "please can you",
    "pls can you",
    "kindly",
    "please",
    "pls",
    "i want you to",
    "i need you to",
    "help me to",
    "help me",
    "je unaweza",
    "unaweza",
    "unaeza",
    "naomba",
    "tafadhali naomba",
    "tafadhali",
    "nisaidie",
    "peux tu",
    "peux-tu",
    "tu peux",
    "pouvez vous",
    "pouvez-vous",
    "vous pouvez",
    "pourrais tu",
    "pourriez vous",
    "pourriez-vous",
    "est ce que tu peux",
    "stp",
    "svp",
    "s il vous plait",
    "s il te plait",
    "voce pode",
    "vc pode",
    "pode",
    "poderia",
    "consegue",
    "vc consegue",
    "por favor",
    "da pra",
    "me puedes",
    "puedes",
    "me podrias",
    "podrias",
    "puede",
    "podria",
    "xfa",
    "porfa",
    "bisa tolong",
    "boleh tolong",
    "tolong",
    "bisa",
    "boleh",
    "minta tolong",
    "mohon",
    "kya aap",
    "kya tum",
    "zara",
    "jara",
];
/// Of them what only makes a question or a report politer.
const POLITE: &[&str] = &[
    "kindly",
    "please",
    "pls",
    "tafadhali",
    "naomba",
    "stp",
    "svp",
    "s il vous plait",
    "s il te plait",
    "por favor",
    "xfa",
    "porfa",
    "tolong",
    "mohon",
    "zara",
    "jara",
];
/// What stands before it.
const GREETINGS: &[&str] = &[
    "hi", "hello", "hey", "ok", "okay", "so", "boss", "habari", "mambo", "bonjour", "salut", "oi",
    "ola", "hola", "halo", "hai", "namaste", "bhai", "bhaiya", "min", "kak",
];

/// The request without its courtesy; none where it has none.
pub(super) fn request(text: &str) -> Option<String> {
    let text = clean(text);
    let mut rest = text.trim();
    while let Some(less) = GREETINGS.iter().find_map(|words| behind(rest, words)) {
        rest = less;
    }
    let asked = REQUESTS.iter().filter_map(|words| Some((*words, behind(rest, words)?)));
    let (words, told) = asked.min_by_key(|(_, rest)| rest.len())?;
    if POLITE.contains(&words) && told.contains('?') {
        return None;
    }
    let told = told.trim_end_matches(['?', ' ']);
    (!told.is_empty()).then(|| told.to_owned())
}

/// What stands behind these words, where a text begins with them.
fn behind<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut rest = text;
    for word in words.split([' ', '-']) {
        rest = rest.trim_start_matches([' ', ',', '-', '!', '\'', '’']);
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let (first, behind) = rest.split_at(end);
        if unaccented(&first.to_lowercase()) != word {
            return None;
        }
        rest = behind;
    }
    Some(rest.trim_start_matches([' ', ',', '!'])).filter(|rest| !rest.is_empty())
}

/// What tells how many there were, before the number.
const INSTEAD: &[&str] = &[
    "instead of",
    "rather than",
    "not",
    "badala ya",
    "sio",
    "si",
    "au lieu de",
    "à la place de",
    "pas",
    "em vez de",
    "ao invés de",
    "no lugar de",
    "não",
    "nao",
    "en vez de",
    "en lugar de",
    "no",
    "daripada",
    "bukan",
    "nahi",
    "na ki",
];
/// The same behind the number.
const INSTEAD_BEHIND: &[&str] = &["ki jagah", "ke bajaye", "ke badle"];

/// "3 sugar instead of 2" without the second number, "not 2" only at the end; none where it has
/// none.
pub(super) fn instead(text: &str) -> Option<String> {
    let text = clean(text).to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let counts = |word: &&str| {
        let word = word.trim_matches([',', '.', '!', '?']);
        let is_figure = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        is_figure && !word.is_empty() || LEXICON.number(&unaccented(word)).is_some()
    };
    let spells = |at: usize, phrase: &str| {
        let length = phrase.split(' ').count();
        let spelled = words.get(at..at + length)?;
        let is_same = spelled.iter().zip(phrase.split(' ')).all(|(word, known)| *word == known);
        is_same.then_some(length)
    };
    let before = |at: usize| {
        let length = INSTEAD.iter().filter_map(|phrase| spells(at, phrase)).max()?;
        let number = words.get(at + length).filter(|word| counts(word));
        let is_last = at + length + 1 == words.len()
            || words.get(at + length).is_some_and(|word| word.ends_with([',', '.']));
        number.filter(|_| length > 1 || is_last).map(|_| length + 1)
    };
    let behind = |at: usize| {
        words.get(at).filter(|word| counts(word))?;
        let length = INSTEAD_BEHIND.iter().find_map(|phrase| spells(at + 1, phrase))?;
        Some(length + 1)
    };
    let found = |at: usize| Some((at, before(at).or_else(|| behind(at))?));
    let (at, length) = (0..words.len()).find_map(found)?;
    let rest: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(place, _)| !(at..at + length).contains(place))
        .map(|(_, word)| *word)
        .collect();
    rest.iter().any(counts).then(|| rest.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{instead, request};

    #[test]
    fn how_many_there_were_is_left_out() {
        for (text, told) in [
            ("3 sugar instead of 2", Some("3 sugar")),
            ("1031 should be 6 sugar not 4", Some("1031 should be 6 sugar")),
            ("finalement 3 sucres au lieu de 2", Some("finalement 3 sucres")),
            ("sukari fanya tano sio mbili", Some("sukari fanya tano")),
            ("2 ki jagah 3 cheeni", Some("3 cheeni")),
            ("not 2 sugar but 3", None),
            ("instead of 2", None),
            ("3 sugar", None),
        ] {
            assert_eq!(instead(text).as_deref(), told, "{text}");
        }
    }

    #[test]
    fn a_polite_request_is_what_it_asks_for() {
        for (text, told) in [
            ("Can you cancel 1012?", Some("cancel 1012")),
            ("hi boss, could you please enter an order", Some("enter an order")),
            ("Peux-tu annuler la 1012 ?", Some("annuler la 1012")),
            ("você pode cancelar 1012?", Some("cancelar 1012")),
            ("did you cancel 1012?", None),
            ("tolong pesanan 1001 dikirim?", None),
            ("cancel 1012", None),
            ("please", None),
        ] {
            assert_eq!(request(text).as_deref(), told, "{text}");
        }
    }
}
