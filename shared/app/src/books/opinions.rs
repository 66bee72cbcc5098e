//! What customers thought, in the order they said it.

use super::Books;
use crate::store::{StoreError, feedback, person};
use domain::time::DayRange;
use ports::table::Table;
use views::documents::reports::satisfaction::{Comment, Satisfaction};

/// What customers said in some days, or ever.
pub(crate) async fn opinions<T: Table>(
    books: &Books<'_, T>,
    range: Option<&DayRange>,
) -> Result<Satisfaction, StoreError> {
    let shop = &books.shop.id;
    let mut said = Satisfaction::default();
    for one in feedback::of_days(books.table, shop, range).await? {
        said.given = said.given.saturating_add(1);
        let rating = one.rating.map(usize::from);
        if let Some(count) = rating.and_then(|it| said.counts.get_mut(it.checked_sub(1)?)) {
            *count = count.saturating_add(1);
        }
        let Some(text) = one.comment else { continue };
        let person = person::load_person(books.table, shop, one.person).await?;
        said.comments.push(Comment {
            day: one.at.business_day(&books.shop.zone),
            rating: one.rating.map_or(0, i64::from),
            customer: person.map(|person| person.name).unwrap_or_default(),
            order: "–".to_owned(),
            text,
        });
    }
    Ok(said)
}
