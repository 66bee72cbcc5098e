//! The words of all languages held against each other.

use super::*;

#[test]
fn words_are_spelled_as_the_reader_spells_them() {
    for pack in PACKS {
        let words = pack.words.iter().chain(pack.books.iter().copied().flatten());
        for spelling in words.flat_map(|(_, spellings)| spellings.split(", ")) {
            let plain = spelling.chars().all(|c| c.is_lowercase() || c == ' ' || !c.is_ascii());
            assert!(plain && !spelling.contains("  "), "{:?} {spelling:?}", pack.language);
        }
    }
}

#[test]
fn no_language_gives_one_phrase_two_meanings() {
    let layers = PACKS.iter().flat_map(|pack| [vec![pack.words], pack.books.to_vec()]);
    for layer in layers {
        let mut seen: BTreeMap<&str, Concept> = BTreeMap::new();
        for (concept, spellings) in layer.into_iter().flatten() {
            for spelling in spellings.split(", ") {
                let before = seen.insert(spelling, *concept);
                assert!(before.is_none(), "{spelling:?}");
            }
        }
    }
}

/// What one language calls by a word that casts doubt in another. Each was looked at: within
/// its own language the word is harmless, and elsewhere the doubt counts.
const HARMLESS: &[&str] = &[
    "en n",
    "es se",
    "es sera que",
    "es va",
    "fr deja",
    "fr note",
    "fr se",
    "hi-Latn acha",
    "hi-Latn ne",
    "hi-Latn no",
    "hi-Latn se",
    "hi-Latn tak",
    "id bola",
    "pt apenas",
    "pt n",
    "pt na",
    "pt ne",
    "pt no",
    "pt pronto",
    "pt s",
    "pt sera",
    "sw bila",
    "sw na",
    "sw ni",
];

#[test]
fn words_that_cast_doubt_elsewhere_are_known() {
    let doubts: Vec<(&str, Language)> = spellings(Concept::casts_doubt);
    let others = spellings(|concept| !concept.casts_doubt());
    let mut clashes: Vec<String> = others
        .into_iter()
        .filter(|(word, of)| doubts.iter().any(|(doubt, by)| doubt == word && by != of))
        .map(|(word, of)| format!("{} {word}", of.code()))
        .collect();
    clashes.sort();
    clashes.dedup();
    assert_eq!(clashes, HARMLESS);
}

fn spellings(is: impl Fn(Concept) -> bool) -> Vec<(&'static str, Language)> {
    let of = |pack: &'static Pack| {
        let words = pack.words.iter().chain(pack.books.iter().copied().flatten());
        words.map(move |(concept, spellings)| (pack.language, *concept, *spellings))
    };
    let rows = PACKS.into_iter().flat_map(of).filter(|(_, concept, _)| is(*concept));
    rows.flat_map(|(language, _, spellings)| spellings.split(", ").map(move |it| (it, language)))
        .collect()
}

#[test]
fn one_slip_is_forgiven_in_long_words_only() {
    let cases = [
        ("cancle", Some(Concept::Cancel)),
        ("checkuot", Some(Concept::Checkout)),
        ("dispached", Some(Concept::State(crate::order::state::OrderState::Dispatched))),
        ("odrer", None),
        ("sugar", None),
        ("wonderful", None),
    ];
    for (word, expected) in cases {
        let spoken = Spoken::new(&[], &[]);
        assert_eq!(LEXICON.forgiving(word, &spoken), expected, "{word}");
    }
}
