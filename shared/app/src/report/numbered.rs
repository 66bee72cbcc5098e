//! Papers by their own number: the one that bears it, or the one that holds in its place. Of others'
//! papers a customer is told nothing.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::{document, standing};
use domain::document::{Document, SeriesNumber, Standing};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;

/// Hands over the paper that bears a number, or the one that took its place.
pub(super) async fn paper<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: SeriesNumber,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let unknown = || Ok(Answer::Say(said::no_such_number(language, number)));
    let found = document::by_number(desk.table, &shop.id, number).await?;
    let runs_the_shop = !desk.is_for_customer();
    let may_have = |found: &Document| found.is_for(desk.message.person, runs_the_shop);
    let Some(found) = found.filter(may_have) else { return unknown() };
    let holds = match found.standing {
        Standing::Replaced { .. } => {
            let holds = document::standing(desk.table, &shop.id, &found.paper).await?;
            let Some((holds, _)) = holds else { return unknown() };
            holds.record
        }
        Standing::Genuine | Standing::Void { .. } => found,
    };
    if let Standing::Void { at } =
        standing::of_document(desk.table, &holds, desk.occasion.now).await?
    {
        let day = at.business_day(&shop.zone);
        return Ok(Answer::Say(said::is_void(language, number, &day)));
    }
    Ok(match holds.number.filter(|by| *by != number) {
        Some(by) => {
            let bubble = said::is_replaced(language, number, by);
            Answer::HandWith(holds.id, Vec::new(), bubble)
        }
        None => Answer::Hand(holds.id, Vec::new()),
    })
}
