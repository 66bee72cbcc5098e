//! An answer to the question how it was, by a tap, in words or on the page. The same answer twice is
//! one; a bad one is told to the owners at once.

use crate::ordering::tell::Told;
use crate::store::{StoreError, Versioned, person, survey};
use domain::ids::PersonId;
use domain::shop::Shop;
use domain::survey::{About, BAD, NotRated, Survey};
use domain::time::Timestamp;
use ports::table::{Table, Write};
use views::chat::survey as said;

/// What a customer says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rating<'a> {
    pub(crate) about: About,
    /// Who says it; none for whoever has the link.
    pub(crate) person: Option<PersonId>,
    pub(crate) points: u8,
    pub(crate) comment: Option<&'a str>,
}

/// An answer that was taken.
pub(crate) struct Given {
    pub(crate) survey: Survey,
    /// The version it changes.
    pub(crate) version: u64,
    /// Nothing when it was said before.
    pub(crate) write: Option<Write>,
    /// What the owners are told.
    pub(crate) told: Told,
}

/// Takes an answer; or says why not, with the question where there is one that they may know of.
pub(crate) async fn rate(
    table: &impl Table,
    shop: &Shop,
    rating: Rating<'_>,
    now: Timestamp,
) -> Result<Result<Given, (NotRated, Option<Survey>)>, StoreError> {
    let found = survey::load_survey(table, &shop.id, rating.about).await?;
    // Somebody else's question is none of theirs, and is not even there.
    let is_theirs = |survey: &Survey| rating.person.is_none_or(|person| person == survey.person);
    let Some(Versioned { record: before, version }) = found.filter(|it| is_theirs(&it.record))
    else {
        return Ok(Err((NotRated::NotAsked, None)));
    };
    let after = match before.rated(rating.points, rating.comment, now) {
        Ok(after) => after,
        Err(why) => return Ok(Err((why, Some(before)))),
    };
    let mut given = Given { survey: after, version, write: None, told: Told::nobody() };
    if given.survey == before {
        return Ok(Ok(given));
    }
    given.write = Some(survey::save_survey(&given.survey, version, &shop.zone)?);
    if let Some(answer) = given.survey.answer().filter(|answer| answer.rating <= BAD) {
        let customer = person::load_person(table, &shop.id, before.person).await?;
        let name = customer.map(|it| it.called()).unwrap_or_default();
        let bad = said::unhappy(shop.language(), &given.survey, answer, &name);
        given.told = Told::nobody().owners(shop, &bad);
    }
    Ok(Ok(given))
}
