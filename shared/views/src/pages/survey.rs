//! The page that asks a customer how it was, in their language; it works without JavaScript.

use crate::chat::{moment, survey as said};
use askama::Template;
use domain::language::Language;
use domain::shop::Shop;
use domain::survey::{BEST, Survey};
use domain::time::Timestamp;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/survey.html")]
pub struct SurveyPage {
    /// The page's language.
    pub lang: &'static str,
    /// What it says at the top.
    pub title: String,
    /// What it says below.
    pub intro: String,
    /// What came of the question or of an answer, if anything did.
    pub notice: Option<String>,
    /// What is wrong with the form that was sent.
    pub problem: Option<String>,
    /// The form; none where no answer is taken.
    pub form: Option<SurveyForm>,
}

/// The form.
#[derive(Debug, Clone)]
pub struct SurveyForm {
    /// Above the ratings.
    pub legend: String,
    /// Each rating with its stars, its word and whether it was given before; the best first.
    pub ratings: Vec<(u8, String, String, bool)>,
    /// Above the words.
    pub words: String,
    /// What may be written there.
    pub hint: String,
    /// What was written.
    pub comment: String,
    /// On the button.
    pub send: String,
}

impl SurveyPage {
    /// The question as it stands.
    pub fn new(
        language: Language,
        shop: &Shop,
        survey: &Survey,
        now: Timestamp,
        is_done: bool,
    ) -> Self {
        let until = survey.open_until().filter(|until| now < *until);
        let answer = survey.answer();
        let may_change = || {
            let until = until.map(|until| moment(language, until, &shop.zone))?;
            answer.map(|_| said::page_until(language, &until))
        };
        let notice = match (until, answer) {
            (Some(_), Some(_)) if is_done => {
                let thanks = [Some(said::page_thanks(language)), may_change()];
                Some(thanks.into_iter().flatten().collect::<Vec<_>>().join(" "))
            }
            (Some(_), _) => may_change(),
            (None, Some(_)) => Some(said::page_given(language)),
            (None, None) => Some(said::page_closed(language)),
        };
        let rating = answer.map_or(0, |answer| answer.rating);
        let comment = answer.and_then(|answer| answer.comment.clone()).unwrap_or_default();
        Self {
            lang: language.code(),
            title: said::page_title(language, survey),
            intro: said::page_intro(language, &shop.name),
            notice,
            problem: None,
            form: until.map(|_| SurveyForm::new(language, rating, comment)),
        }
    }

    /// The page of a link that is none of ours.
    pub fn unknown(language: Language) -> Self {
        let (title, intro) = said::page_unknown(language);
        Self { lang: language.code(), title, intro, notice: None, problem: None, form: None }
    }

    /// The same after a form without a rating, with the words that were in it.
    #[must_use]
    pub fn without_rating(mut self, comment: &str) -> Self {
        let language = Language::ALL.into_iter().find(|it| it.code() == self.lang);
        self.problem = Some(said::page_no_rating(language.unwrap_or_default()));
        if let Some(form) = &mut self.form {
            comment.clone_into(&mut form.comment);
        }
        self
    }
}

impl SurveyForm {
    fn new(language: Language, given: u8, comment: String) -> Self {
        let rating = |rating: u8| {
            let stars = "★".repeat(usize::from(rating));
            (rating, stars, said::rating_word(language, rating), rating == given)
        };
        let texts = said::page_form(language);
        Self {
            legend: texts.legend,
            ratings: (1..=BEST).rev().map(rating).collect(),
            words: texts.words,
            hint: texts.hint,
            comment,
            send: texts.send,
        }
    }
}
