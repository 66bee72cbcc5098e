//! Whether customers are happy: each is asked once about an order or a booking that is over, by chat or
//! by a link, and what they say is kept with it. Deliberately absent: what answers come to; see
//! `books::opinions`.
//!
//! - `ask`: the clock asks what is due. `rate`: an answer, from wherever it comes. `link`: the address
//!   that asks without a chat.

mod ask;
mod link;
mod rate;

pub(crate) use ask::ask;
pub use link::SurveyLink;
pub(crate) use rate::{Rating, rate};

use crate::ordering::{Occasion, Plan};
use crate::store::{StoreError, survey};
use domain::event::OrderEvent;
use domain::shop::Shop;
use domain::survey::{About, Answer, Survey, SurveyState};
use ports::table::{Table, Write};

/// What links to surveys are made with.
#[derive(Debug)]
pub struct Linking<'a, S> {
    /// Where the key lies.
    pub secrets: &'a S,
    /// Where people reach the web shop, without a slash at its end.
    pub public_url: &'a str,
}

/// The write by which the customer of an order is asked later how it was, if it is done by a plan.
pub(crate) async fn of_plan(
    table: &impl Table,
    occasion: &Occasion<'_>,
    plan: &Plan,
) -> Result<Option<Write>, StoreError> {
    // Of an order that pays for a booking, the booking asks.
    let is_done = plan.decision.events.contains(&OrderEvent::Completed);
    if !is_done || plan.order.pays_for.is_some() {
        return Ok(None);
    }
    let new = Survey::of_order(&plan.order, occasion.now, &occasion.shop.zone);
    opened(table, occasion.shop, &new).await
}

/// The write by which a customer is asked later about what is over; none when the shop does not ask, or
/// has asked before.
pub(crate) async fn opened(
    table: &impl Table,
    shop: &Shop,
    new: &Survey,
) -> Result<Option<Write>, StoreError> {
    if shop.policy.is_without_surveys {
        return Ok(None);
    }
    let found = survey::load_survey(table, &shop.id, new.about).await?;
    let (before, version) = found.map_or((None, 0), |found| (Some(found.record), found.version));
    if before.is_some_and(|before| before.was_asked()) {
        return Ok(None);
    }
    survey::save_survey(new, version, &shop.zone).map(Some)
}

/// The write by which the words of somebody who is forgotten go, and by which they are not asked any
/// more; none where there is nothing of them.
pub(crate) async fn forgotten(
    table: &impl Table,
    shop: &Shop,
    about: About,
) -> Result<Option<Write>, StoreError> {
    let Some(found) = survey::load_survey(table, &shop.id, about).await? else { return Ok(None) };
    let before = found.record;
    let state = match before.state.clone() {
        SurveyState::Waiting { .. } => SurveyState::Skipped,
        SurveyState::Answered(answer) => SurveyState::Answered(Answer { comment: None, ..answer }),
        kept @ (SurveyState::Skipped | SurveyState::Asked { .. }) => kept,
    };
    if state == before.state {
        return Ok(None);
    }
    survey::save_survey(&Survey { state, ..before }, found.version, &shop.zone).map(Some)
}
