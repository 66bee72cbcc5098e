//! What is asked politely, as it would be told: "can you cancel 1012?" is "cancel 1012".

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
        rest = rest.trim_start_matches([' ', ',', '-', '!']);
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let (first, behind) = rest.split_at(end);
        if unaccented(&first.to_lowercase()) != word {
            return None;
        }
        rest = behind;
    }
    Some(rest.trim_start_matches([' ', ',', '!'])).filter(|rest| !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::request;

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
