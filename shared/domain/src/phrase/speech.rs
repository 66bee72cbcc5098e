//! Which language a message is written in, for the answer's sake: by the words that each language
//! knows, and where these do not tell by what was learnt of sentences. Deliberately absent: any say
//! in what is understood.

use super::gist;
use super::languages::PACKS;
use super::normalise::clean;
use super::token;
use super::word_map::WordMap;
use crate::language::Language;
use std::sync::LazyLock;

/// How many more words than any other a language the shop does not list must know, and English:
/// it lends its words to everybody.
const LEAD_OF_OTHERS: usize = 2;

/// Words of the clock that only one language has.
const CLOCK: [(Language, &str); 6] = [
    (Language::Sw, "saa, asubuhi, mchana, jioni, usiku, nusu"),
    (Language::Id, "jam, pukul, pagi, siang, sore, malam, setengah"),
    (Language::Fr, "heures, heure, midi, matin, soir, demie"),
    (Language::Pt, "manha, noite, meia"),
    (Language::Es, "manana, noche, mediodia"),
    (Language::Hi, "baje, subah, dopahar, shaam, raat, sadhe, dhai"),
];

/// Every word of every language, with the languages that have it.
static KNOWN: LazyLock<WordMap<Vec<Language>>> = LazyLock::new(|| {
    let mut known: WordMap<Vec<Language>> = WordMap::default();
    for pack in PACKS {
        let words = pack.books.iter().copied().flatten().chain(pack.words);
        let spellings = words.map(|(_, spellings)| *spellings);
        let numbers = pack.numbers.iter().chain(pack.tallies).map(|(_, spellings)| *spellings);
        let days = pack.days.iter().map(|(_, spellings)| *spellings);
        let clock = CLOCK.iter().filter(|(language, _)| *language == pack.language);
        let times = days.chain(clock.map(|(_, spellings)| *spellings));
        for word in spellings.chain(numbers).chain(times).flat_map(|all| all.split([',', ' '])) {
            let languages = known.entry(word);
            if !word.is_empty() && !languages.contains(&pack.language) {
                languages.push(pack.language);
            }
        }
    }
    known
});

/// The language of a message, if its words tell one from all others: a bare "ok", a number or the
/// name of a product tell none.
pub fn language_of(text: &str, listed: &[Language]) -> Option<Language> {
    let mut counts = Language::ALL.map(|language| (language, 0_usize));
    for token in token::tokens(&clean(text)).iter().filter(|token| token.is_word()) {
        let Some(languages) = KNOWN.get(&token.text) else { continue };
        // What English has, others have borrowed.
        let is_english = languages.contains(&Language::En);
        for (language, count) in &mut counts {
            let is_own = is_english == (*language == Language::En);
            *count += usize::from(is_own && languages.contains(language));
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let [(language, most), (_, second), ..] = counts;
    let is_near = language != Language::En && listed.contains(&language);
    let lead = if is_near { 1 } else { LEAD_OF_OTHERS };
    (most - second >= lead).then_some(language).or_else(|| gist::tongue(text, listed))
}
