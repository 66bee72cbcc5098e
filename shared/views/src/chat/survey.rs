//! What customers are asked about orders and bookings that are over, and what is said to their answers.

use super::day::hundredths;
use super::result::called;
use super::{bubble, button, row, with_buttons};
use crate::documents::reports::satisfaction::Satisfaction;
use domain::language::Language;
use domain::message::{Bubble, Choices};
use domain::phrase::tap::Tap;
use domain::survey::{About, Answer, BAD, BEST, NotRated, Survey};
use domain::time::DayRange;

/// The newest comments are shown.
const COMMENTS_MAX: usize = 5;
/// Of what was bought the worst are shown.
const THINGS_MAX: usize = 6;

/// "order #1001", "booking 3 (Haircut)".
pub(crate) fn what(language: Language, survey: &Survey) -> String {
    match survey.about {
        About::Order(number) => said!(language, "survey/the_order", number),
        About::Booking(number) => {
            let service = survey.things.first().map(|thing| thing.name.clone());
            let service = service.unwrap_or_default();
            said!(language, "survey/the_booking", number, service)
        }
    }
}

/// What a rating is called: "Very good".
pub(crate) fn rating_word(language: Language, rating: u8) -> String {
    match rating {
        0 | 1 => said!(language, "survey/rating_1"),
        2 => said!(language, "survey/rating_2"),
        3 => said!(language, "survey/rating_3"),
        4 => said!(language, "survey/rating_4"),
        _ => said!(language, "survey/rating_5"),
    }
}

/// The question, with the answers to tap.
pub fn question(language: Language, survey: &Survey, shop: &str) -> Bubble {
    let ask = said!(language, "survey/ask", what = what(language, survey), shop);
    let text = format!("{ask}\n{}", said!(language, "survey/how"));
    let rows = (1..=BEST).rev().map(|rating| {
        let title = format!("{rating} {}", rating_word(language, rating));
        let stars = "⭐".repeat(usize::from(rating));
        row(&Tap::Rate(survey.about, rating), &title, &stars)
    });
    Bubble {
        text,
        choices: Choices::List { open: said!(language, "survey/open"), rows: rows.collect() },
    }
}

/// The question to somebody who may not be written to freely, with the page that takes the answer.
pub fn question_by_link(language: Language, survey: &Survey, shop: &str, link: &str) -> Bubble {
    let ask = said!(language, "survey/ask", what = what(language, survey), shop);
    bubble(format!("{ask} {}", said!(language, "survey/link", link)))
}

/// To a customer whose answer is noted.
pub fn noted(language: Language, survey: &Survey, answer: &Answer, shop: &str) -> Bubble {
    let (what, rating) = (what(language, survey), answer.rating);
    bubble(if rating <= BAD {
        let comment = answer.comment.is_some();
        said!(language, "survey/sorry", shop, rating, what, comment)
    } else {
        said!(language, "survey/thanks", rating, what)
    })
}

/// To a customer whose answer is not taken.
pub fn refused(language: Language, why: NotRated, survey: Option<&Survey>, shop: &str) -> Bubble {
    let what = survey.map(|survey| what(language, survey)).unwrap_or_default();
    bubble(match why {
        NotRated::NotAsked => said!(language, "survey/not_asked", shop),
        NotRated::NoRating => said!(language, "survey/no_rating"),
        NotRated::Closed => said!(language, "survey/closed", what, shop),
        NotRated::AlreadyGiven => said!(language, "survey/given", what, shop),
    })
}

/// To the owners: a customer is not happy, with the way to talk to them.
pub fn unhappy(language: Language, survey: &Survey, answer: &Answer, name: &str) -> Bubble {
    let text = said!(
        language,
        "survey/unhappy",
        name,
        what = what(language, survey),
        rating = answer.rating,
        comment = answer.comment.clone().unwrap_or_default()
    );
    let talk = button(&Tap::TakeOver(survey.person), &said!(language, "survey/take_over"));
    with_buttons(text, vec![talk])
}

/// What customers thought in some days, or ever, beside the days before.
pub fn satisfaction(
    language: Language,
    said: &Satisfaction,
    range: Option<&DayRange>,
    before: Option<(&Satisfaction, &DayRange)>,
) -> Bubble {
    let mut lines = vec![match range {
        Some(range) => said!(language, "survey/sat_period", period = called(language, range)),
        None => said!(language, "survey/sat_title"),
    }];
    if said.given == 0 {
        lines.push(said!(language, "survey/sat_none"));
    }
    if let Some(average) = said.tally.average() {
        let (average, answers) = (hundredths(average), said.tally.answers());
        lines.push(said!(language, "survey/sat_average", average, answers));
        lines.extend(before.and_then(|(before, days)| {
            let (average, period) = (hundredths(before.tally.average()?), called(language, days));
            Some(said!(language, "survey/sat_before", period, average))
        }));
        let counts = (1_i64..).zip(said.tally.0).collect::<Vec<_>>().into_iter().rev();
        let spread = counts.filter(|(_, count)| *count > 0);
        let spread =
            spread.map(|(rating, count)| said!(language, "survey/sat_spread", rating, count));
        lines.push(spread.collect::<Vec<_>>().join(" · "));
    }
    if let Some(percent) = said.response_percent() {
        let (answered, asked) = (said.answered, said.asked);
        lines.push(said!(language, "survey/sat_asked", answered, asked, percent));
    }
    lines.extend(things(language, said));
    let comments = said.comments.iter().rev().take(COMMENTS_MAX).map(|one| {
        let rating = if one.rating > 0 { format!("{}: ", one.rating) } else { String::new() };
        let about = if one.order == "–" { &one.customer } else { &one.order };
        let about = if about.is_empty() { String::new() } else { format!(" ({about})") };
        format!("• {rating}\"{}\"{about}", one.text)
    });
    let comments: Vec<String> = comments.collect();
    if !comments.is_empty() {
        lines.push(said!(language, "survey/sat_words"));
        lines.extend(comments);
    }
    bubble(lines.join("\n"))
}

/// The worst of what was bought, each with its average and how many rated it.
fn things(language: Language, said: &Satisfaction) -> Vec<String> {
    let shown = said.things.iter().take(THINGS_MAX).filter_map(|thing| {
        let average = hundredths(thing.tally.average()?);
        Some(format!("• {}: {average} ({})", thing.name, thing.tally.answers()))
    });
    let shown: Vec<String> = shown.collect();
    if shown.is_empty() {
        return Vec::new();
    }
    [said!(language, "survey/sat_things")].into_iter().chain(shown).collect()
}

/// On the page: "How was order #1001?".
pub(crate) fn page_title(language: Language, survey: &Survey) -> String {
    said!(language, "survey/page_title", what = what(language, survey))
}

/// On the page: who asks.
pub(crate) fn page_intro(language: Language, shop: &str) -> String {
    said!(language, "survey/page_intro", shop)
}

/// On the page: the answer was taken.
pub(crate) fn page_thanks(language: Language) -> String {
    said!(language, "survey/page_thanks")
}

/// On the page: until when it can be changed.
pub(crate) fn page_until(language: Language, until: &str) -> String {
    said!(language, "survey/page_until", until)
}

/// On the page: it was answered, and can't be changed any more.
pub(crate) fn page_given(language: Language) -> String {
    said!(language, "survey/page_given")
}

/// On the page: no answer is taken any more.
pub(crate) fn page_closed(language: Language) -> String {
    said!(language, "survey/page_closed")
}

/// On the page: the form had no rating.
pub(crate) fn page_no_rating(language: Language) -> String {
    said!(language, "survey/no_rating")
}

/// On the page of a link that is none of ours: what it says, and what to do.
pub(crate) fn page_unknown(language: Language) -> (String, String) {
    (said!(language, "survey/page_unknown_title"), said!(language, "survey/page_unknown"))
}

/// The texts of the form.
pub(crate) struct FormTexts {
    /// Above the ratings.
    pub(crate) legend: String,
    /// Above the words.
    pub(crate) words: String,
    /// What may be written there.
    pub(crate) hint: String,
    /// On the button.
    pub(crate) send: String,
}

/// The texts of the form.
pub(crate) fn page_form(language: Language) -> FormTexts {
    FormTexts {
        legend: said!(language, "survey/page_rating"),
        words: said!(language, "survey/page_words"),
        hint: said!(language, "survey/page_words_hint"),
        send: said!(language, "survey/page_send"),
    }
}
