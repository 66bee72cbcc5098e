//! Which language a sentence is likely of, where the words of the grammar do not tell. Deliberately
//! absent: any say in what is understood.

use super::model::Model;
use crate::language::Language;
use crate::phrase::normalise::clean;
use crate::phrase::token;

/// Fewer words that were met tell nothing: people lend each other single ones.
const WORDS_MIN: usize = 3;
/// So likely a language must be that the shop lists. Unit: per mille.
const LISTED: u32 = 900;
/// And so likely any other; of English nothing is made out, for it lends its words to everybody.
const OTHER: u32 = 980;

/// The language of a sentence, if it can hardly be another.
pub(in crate::phrase) fn tongue(text: &str, listed: &[Language]) -> Option<Language> {
    let model = Model::of_languages();
    let tokens = token::tokens(&clean(text));
    let words = tokens.iter().filter(|token| token.is_word() && model.knows(&token.text));
    if words.count() < WORDS_MIN {
        return None;
    }
    let guess = model.likeliest(text)?;
    let language = Language::ALL.into_iter().find(|language| language.subtag() == guess.label)?;
    let least = if listed.contains(&language) { LISTED } else { OTHER };
    (language != Language::En && guess.likely >= least).then_some(language)
}
