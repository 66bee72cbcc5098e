//! A message of which more and more is taken, until only what is asked for is left.

use crate::phrase::Hearing;
use crate::phrase::desk::time;
use crate::phrase::languages::{Phrases, RHYTHMS, Rhythms};
use crate::phrase::token::Token;

/// No phrase of the languages has more words.
pub(super) const PHRASE_WORDS_MAX: usize = 5;

/// What one language says of all this.
pub(super) type Words = Rhythms<Phrases>;

/// A message of which more and more is taken.
pub(super) struct Left<'a> {
    pub(super) tokens: &'a [Token],
    clean: &'a str,
    is_taken: Vec<bool>,
}

impl<'a> Left<'a> {
    pub(super) fn new(hearing: &'a Hearing<'_>) -> Self {
        let (tokens, clean) = (&hearing.sentence.plain, &hearing.sentence.clean);
        Self { tokens, clean, is_taken: vec![false; tokens.len()] }
    }

    pub(super) fn take(&mut self, from: usize, to: usize) {
        let places = self.is_taken.iter_mut().skip(from).take(to.saturating_sub(from));
        places.for_each(|it| *it = true);
    }

    pub(super) fn places(&self) -> Vec<usize> {
        (0..self.tokens.len()).filter(|at| self.is_taken.get(*at) == Some(&false)).collect()
    }

    pub(super) fn is_free(&self, from: usize, length: usize) -> bool {
        let mut places = self.is_taken.iter().skip(from).take(length);
        places.clone().count() == length && places.all(|taken| !taken)
    }

    pub(super) fn is_empty(&self) -> bool {
        let is_word = |at: &usize| {
            self.tokens.get(*at).is_some_and(|it| it.text.chars().any(char::is_alphanumeric))
        };
        !self.places().iter().any(is_word)
    }

    /// What is left, as it was written.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut before: Option<usize> = None;
        for at in self.places() {
            let start = match before {
                Some(before) if before + 1 == at => {
                    self.tokens.get(before).map_or(0, |token| token.end)
                }
                _ => {
                    text.push_str(if before.is_some() { " " } else { "" });
                    self.tokens.get(at).map_or(0, |token| token.start)
                }
            };
            let end = self.tokens.get(at).map_or(start, |token| token.end);
            text.push_str(self.clean.get(start..end).unwrap_or_default());
            before = Some(at);
        }
        text
    }

    /// How many tokens spell one of these phrases from here on; the most.
    pub(super) fn spelled(&self, at: usize, phrases: &Phrases) -> Option<usize> {
        let found = phrases.beginning_with(&self.tokens.get(at)?.text).iter();
        let found =
            found.filter_map(|words| time::spelling(self.tokens, at, words.iter().copied()));
        found.filter(|length| self.is_free(at, *length)).max()
    }

    /// Whether a phrase of any language stands anywhere.
    pub(super) fn has(&self, phrases: impl Fn(&Words) -> &Phrases) -> bool {
        let at = |at: usize| RHYTHMS.iter().any(|it| self.spelled(at, phrases(it)).is_some());
        self.places().into_iter().any(at)
    }

    /// Takes such phrases and marks away from both ends; whether there were any.
    pub(super) fn strip(&mut self, phrases: impl Fn(&Words) -> &Phrases) -> bool {
        let mut any = false;
        while self.strip_once(&phrases) {
            any = true;
        }
        any
    }

    /// Takes away what asks for it to be sent; whether anything did.
    pub(super) fn strip_send(&mut self) -> bool {
        let mut sends = false;
        loop {
            let sent = self.strip(|words| &words.send);
            sends |= sent;
            if !sent && !self.strip(|words| &words.courtesy) {
                return sends;
            }
        }
    }

    pub(super) fn strip_once(&mut self, phrases: impl Fn(&Words) -> &Phrases) -> bool {
        let ends = |it: &Self| (it.places().first().copied(), it.places().last().copied());
        while let (Some(first), Some(last)) = ends(self) {
            let mark = [first, last].into_iter().find(|at| {
                let text = self.tokens.get(*at).map_or("", |it| it.text.as_str());
                !text.chars().any(char::is_alphanumeric)
            });
            let Some(mark) = mark else { break };
            self.take(mark, mark + 1);
        }
        let (Some(first), Some(last)) = ends(self) else { return false };
        let at_start = RHYTHMS.iter().filter_map(|it| self.spelled(first, phrases(it))).max();
        if let Some(length) = at_start {
            self.take(first, first + length);
            return true;
        }
        let begin = (last.saturating_sub(PHRASE_WORDS_MAX).max(first)..=last).find(|at| {
            RHYTHMS.iter().any(|it| self.spelled(*at, phrases(it)) == Some(last + 1 - at))
        });
        if let Some(begin) = begin {
            self.take(begin, last + 1);
        }
        begin.is_some()
    }
}
