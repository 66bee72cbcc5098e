//! What customers thought, in the order they said it: answers to the question about an order or a
//! booking, and what they said by themselves. One sum for chat, paper and the end of the day.

use super::Books;
use crate::store::{StoreError, feedback, names, survey};
use domain::ids::PersonId;
use domain::survey::tally::{by_period, by_thing};
use domain::survey::{About, Survey};
use domain::time::{DayRange, Timestamp};
use ports::table::Table;
use views::documents::reports::satisfaction::{Comment, Satisfaction};

/// What somebody said.
struct Opinion {
    at: Timestamp,
    person: PersonId,
    rating: Option<u8>,
    comment: Option<String>,
    /// What it is about: "#1001", or the service that was booked.
    about: String,
}

/// What customers said in some days, or ever. A question counts on the day it was answered first, or
/// else on the day it was asked.
pub(crate) async fn opinions<T: Table>(
    books: &Books<'_, T>,
    range: Option<&DayRange>,
) -> Result<Satisfaction, StoreError> {
    let (shop, zone) = (&books.shop.id, &books.shop.zone);
    let surveys = survey::heard(books.table, shop, range).await?;
    let mut opinions: Vec<Opinion> = surveys.iter().filter_map(answered).collect();
    let answers = opinions.len();
    for one in feedback::of_days(books.table, shop, range).await? {
        opinions.push(Opinion {
            at: one.at,
            person: one.person,
            rating: one.rating,
            comment: one.comment,
            about: "–".to_owned(),
        });
    }
    opinions.sort_by_key(|one| one.at);
    let mut said = Satisfaction {
        given: opinions.len(),
        asked: surveys.len(),
        answered: answers,
        things: by_thing(&surveys),
        ..Satisfaction::default()
    };
    let spoke = opinions.iter().filter(|one| one.comment.is_some()).map(|one| one.person);
    let names = names::of(books.table, shop, spoke).await?;
    let mut rated = Vec::new();
    for one in opinions {
        let day = one.at.business_day(zone);
        if let Some(rating) = one.rating {
            said.tally.add(rating);
            rated.push((day.clone(), rating));
        }
        let Some(text) = one.comment else { continue };
        said.comments.push(Comment {
            day,
            rating: one.rating.map_or(0, i64::from),
            customer: names.get(&one.person).cloned().unwrap_or_default(),
            order: one.about,
            text,
        });
    }
    let ever = rated.first().map(|(day, _)| DayRange { from: day.clone(), to: books.today() });
    let range = range.cloned().or(ever);
    said.periods = range.map(|range| by_period(&range, &rated)).unwrap_or_default();
    Ok(said)
}

fn answered(survey: &Survey) -> Option<Opinion> {
    let answer = survey.answer()?;
    let about = match survey.about {
        About::Order(number) => number.to_string(),
        About::Booking(_) => {
            survey.things.first().map(|thing| thing.name.clone()).unwrap_or_default()
        }
    };
    Some(Opinion {
        at: answer.at,
        person: survey.person,
        rating: Some(answer.rating),
        comment: answer.comment.clone(),
        about,
    })
}
