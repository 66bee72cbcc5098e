//! The questions to customers about orders and bookings, one record each, with the answer in it. It is
//! due when it is to be asked, and found by the day it was last heard of once it was.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::ids::ShopId;
use domain::survey::{About, Survey};
use domain::time::{DayRange, Zone};
use ports::table::{Index, Item, Query, Table, Write};

const SURVEY: &str = "SV";

/// The question about an order or a booking.
pub async fn load_survey(
    table: &impl Table,
    shop: &ShopId,
    about: About,
) -> Result<Option<Versioned<Survey>>, StoreError> {
    load(table, &keys::survey(shop, about), SURVEY).await
}

/// The write of a question after `before_version`; zero for a new one.
pub fn save_survey(survey: &Survey, before_version: u64, zone: &Zone) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let (shop, about) = (&survey.shop, survey.about);
    let version = before_version.saturating_add(1);
    let mut item = item(keys::survey(shop, about), SURVEY, version, survey)?;
    if let Some(at) = survey.due_at() {
        item.indexed.insert(Index::G4, keys::due_survey(at, shop, about));
    }
    if let Some(at) = survey.heard_at() {
        let day = at.business_day(zone);
        item.indexed.insert(Index::G1, keys::survey_heard(shop, &day, about));
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The question an item of the due index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Survey>> {
    record(item, SURVEY).ok()
}

/// Those that were last heard of in some days, the oldest first; of all days without a range.
pub async fn heard(
    table: &impl Table,
    shop: &ShopId,
    range: Option<&DayRange>,
) -> Result<Vec<Survey>, StoreError> {
    let mut query = Query::index(Index::G1, keys::surveys_heard(shop));
    if let Some(range) = range {
        query.from = Some(range.from.to_string());
        query.to = Some(format!("{}~", range.to));
    }
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, SURVEY)?.record)).collect()
}
