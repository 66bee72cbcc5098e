//! Papers by their own number: the one that bears it, or the one that holds in its place. Of others'
//! papers a customer is told nothing.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::{document, order, standing};
use domain::document::{Document, SeriesNumber, Standing};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;

/// Hands over the paper that bears a number, while it holds.
pub(super) async fn paper<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: SeriesNumber,
) -> Result<Answer, Stop> {
    let (shop, language) = (&desk.occasion.shop.id, desk.occasion.language);
    let found = document::by_number(desk.table, shop, number).await?;
    let runs_the_shop = !desk.is_for_customer();
    let may_have = |found: &Document| found.is_for(desk.message.person, runs_the_shop);
    let Some(found) = found.filter(may_have) else {
        return Ok(Answer::Say(said::no_such_number(language, number)));
    };
    match worth(desk, &found).await? {
        Standing::Genuine => Ok(Answer::Hand(found.id, Vec::new())),
        Standing::Void { at } => {
            let day = at.business_day(&desk.occasion.shop.zone);
            Ok(Answer::Say(said::is_void(language, number, &day)))
        }
        Standing::Replaced { .. } => {
            let holds = document::standing(desk.table, shop, &found.paper).await?;
            let holds = holds.map(|(holds, _)| holds.record);
            let Some((by, holds)) = holds.and_then(|holds| Some((holds.number?, holds))) else {
                return Ok(Answer::Say(said::no_such_number(language, number)));
            };
            match worth(desk, &holds).await? {
                Standing::Void { at } => {
                    let day = at.business_day(&desk.occasion.shop.zone);
                    Ok(Answer::Say(said::is_void(language, by, &day)))
                }
                Standing::Genuine | Standing::Replaced { .. } => {
                    let bubble = said::is_replaced(language, number, by);
                    Ok(Answer::HandWith(holds.id, Vec::new(), bubble))
                }
            }
        }
    }
}

/// What a paper is worth now.
async fn worth<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    document: &Document,
) -> Result<Standing, Stop> {
    let Some(number) = document.paper.order() else { return Ok(document.standing.clone()) };
    let Some(whole) = order::whole(desk.table, &desk.occasion.shop.id, number).await? else {
        return Ok(document.standing.clone());
    };
    let order = standing::of_order(desk.table, whole.order, desk.occasion.now).await?;
    Ok(document.standing_now(Some(&order), &whole.payments))
}
