//! What speaks against a guess: a denial, a condition, a question, somebody else's words, or a word that
//! may be a slip of one of these. Deliberately absent: how sure a guess must be all the same.

use super::found::{Found, begins_so};
use super::model::Model;
use crate::phrase::concept::Concept;
use crate::phrase::languages::{self, LEXICON};
use crate::phrase::sentence::{Sentence, is_content};
use crate::phrase::token::Token;
use crate::phrase::{Doubt, Hearing, desk, doubt};
use std::collections::BTreeSet;

/// A denial and the verb it denies stand so near each other, the verb behind it or before it.
const DENIAL_BEFORE: usize = 3;
const DENIAL_BEHIND: usize = 1;
/// What opens a request as well as a question.
const TO_DO: [&str; 8] = ["do", "that", "can", "could", "hay", "y", "que", "podemos"];
/// What is said of what is to come, and of what comes first.
const LATER_ON: [&str; 61] = [
    "will",
    "would",
    "could",
    "should",
    "shall",
    "tomorrow",
    "later",
    "soon",
    "yet",
    "going to",
    "after",
    "before",
    "kesho",
    "baadaye",
    "kabla",
    "kabla ya",
    "baada",
    "baada ya",
    "nikapata",
    "s",
    "demain",
    "plus tard",
    "bientot",
    "avant",
    "apres",
    "va",
    "vais",
    "allons",
    "vont",
    "sera",
    "pourrai",
    "pourrais",
    "pourrons",
    "amanha",
    "mais tarde",
    "depois",
    "logo",
    "antes",
    "antes de",
    "apos",
    "vai",
    "vou",
    "vamos",
    "vao",
    "manana",
    "mas tarde",
    "luego",
    "despues",
    "voy a",
    "vamos a",
    "va a",
    "nanti",
    "pehle",
    "karungi",
    "karunga",
    "karenge",
    "denge",
    "dungi",
    "dunga",
    "lunga",
    "lenge",
];
impl Found<'_> {
    /// Why the words may not be meant now; none where nothing speaks against it. A booking is of a day to
    /// come, and what is sent to others may speak of anything.
    pub(super) fn doubt(&self, label: &str) -> Option<Doubt> {
        let Hearing { text, index, .. } = self.hearing;
        let head = match text.split_once(':') {
            Some((head, _)) if label == "broadcast.send" => head,
            _ => text,
        };
        let mut sentence = Sentence::new(head, index);
        if label.starts_with("booking.") {
            let comes = |token: &Token| languages::is_day(&token.text);
            sentence.tokens.retain(|token| token.concept != Some(Concept::If) || !comes(token));
        }
        doubt::of_write(&sentence, sentence.tokens.len())
    }

    /// Whether the word behind a denial is one of these: "don't cancel 12", but not "they don't want it,
    /// cancel 12".
    pub(super) fn denies(&self, verbs: &str) -> bool {
        let tokens = &self.hearing.sentence.tokens;
        let mut places = tokens.iter().enumerate().filter(|(_, token)| is_denial(token));
        // "Don't cancel" may be one token.
        let is_verb = |token: &Token| token.text.split(' ').any(|word| begins_so(word, verbs));
        places.any(|(place, _)| {
            let end = tokens.len().min(place + DENIAL_BEFORE + 1);
            let behind = tokens.get(place..end).unwrap_or_default().iter();
            // "I don't want it, cancel it" denies the first.
            let behind = behind.take_while(|token| !token.is_mark(','));
            let before = tokens.get(place.saturating_sub(DENIAL_BEHIND)..place);
            before.unwrap_or_default().iter().chain(behind).any(is_verb)
        })
    }

    /// Whether something is denied in it.
    pub(super) fn has_denial(&self) -> bool {
        self.hearing.sentence.tokens.iter().any(is_denial)
    }

    /// Whether somebody is told not to do something, or to stop.
    pub(super) fn says_not_to(&self) -> bool {
        self.hearing.sentence.has(Concept::Dont)
    }

    /// Whether it opens with somebody else's words.
    pub(super) fn opens_quoted(&self) -> bool {
        desk::opens_quoted(&self.hearing.sentence.plain)
    }

    /// Whether it says when something would be done: "if he pays", and not merely that it will be.
    pub(super) fn supposes(&self) -> bool {
        let tokens = self.hearing.sentence.tokens.iter();
        let mut ifs = tokens.filter(|token| token.concept == Some(Concept::If));
        ifs.any(|token| !LATER_ON.contains(&&*token.text) && !languages::is_day(&token.text))
    }

    /// Whether what sounds like a question asks for something to be done: "do an invoice for 1019".
    pub(super) fn asks_to_do(&self) -> bool {
        let is_asked = self.hearing.sentence.tokens.iter().any(|token| token.is_mark('?'));
        !is_asked && self.words().next().is_some_and(|word| TO_DO.contains(&word))
    }

    /// Whether a word is like one of days or of numbers and was not understood: it may be what
    /// counts.
    pub(super) fn has_slips(&self, model: &Model) -> bool {
        let strange = self.sentence.tokens.iter().filter(|token| is_content(token));
        // Each word once, however often it is repeated: what it is like takes long to find out.
        let strange: BTreeSet<&str> = strange.map(|token| token.text.as_str()).collect();
        strange.into_iter().any(|word| {
            let is_period = languages::period_called(word).is_some();
            // "Sarah" is no slip of a number.
            !is_period && !model.knows(word) && languages::is_like_a_day_or_number(word)
        }) || self.has_slipped_doubts(model)
    }

    /// "Pehraps" is a slip of what makes a command none.
    fn has_slipped_doubts(&self, model: &Model) -> bool {
        const DOUBTS: [Concept; 5] =
            [Concept::If, Concept::Said, Concept::Dont, Concept::Not, Concept::Unwanted];
        let Hearing { sentence, index, .. } = self.hearing;
        let spoken = LEXICON.spoken(&sentence.plain, index.languages);
        let mut strange = sentence.plain.iter().filter(|token| token.is_word());
        // In Swahili "usi-" and "lisi-" before a verb deny it; a night is "usiku".
        let denies = |word: &str| {
            let begins =
                ["usi", "lisi", "zisi", "yasi"].iter().any(|prefix| word.starts_with(prefix));
            begins && !word.starts_with("usik")
        };
        if self.words().any(denies) {
            return true;
        }
        strange.any(|token| {
            let slipped = LEXICON.forgiving(&token.text, &spoken);
            let doubts = slipped.is_some_and(|concept| DOUBTS.contains(&concept));
            doubts && !model.knows(&token.text) && !languages::is_day_but_for_a_slip(&token.text)
        })
    }
}

/// Whether a word denies.
pub(super) fn is_denial(token: &Token) -> bool {
    const DENIALS: [Concept; 4] = [Concept::No, Concept::Not, Concept::Dont, Concept::Unwanted];
    token.concept.is_some_and(|concept| DENIALS.contains(&concept))
}
