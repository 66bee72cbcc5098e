//! What statement or advice a person was shown last, so that "why?" has something to be about.

use super::{StoreError, TTL, item, keys, load, number_value};
use domain::advice::AdviceKind;
use domain::document::ReportAsk;
use domain::ids::{PersonId, ShopId};
use domain::ledger::explanation::Subject;
use domain::time::{DayRange, Timestamp};
use ports::table::{Table, Write};
use serde::{Deserialize, Serialize};

const SHOWN: &str = "SH";
/// A question an hour later is about something else.
const KEPT_HOURS: i64 = 1;

/// A figure that was shown, or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What it was of; none for several, of which one can be named.
    #[serde(default)]
    pub subject: Option<Subject>,
    /// For which days.
    pub range: DayRange,
    /// The report it was, if it can be had as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportAsk>,
    /// What it advised about; nothing when it was no advice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<AdviceKind>,
}

/// What a person was shown last.
pub async fn load_shown(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Option<Shown>, StoreError> {
    Ok(load(table, &keys::shown(shop, person), SHOWN).await?.map(|found| found.record))
}

/// The write of what a person is shown now.
pub fn save_shown(
    shop: &ShopId,
    person: PersonId,
    shown: &Shown,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let mut item = item(keys::shown(shop, person), SHOWN, 1, shown)?;
    item.attributes.insert(TTL.to_owned(), number_value(now.plus_hours(KEPT_HOURS).seconds()));
    Ok(Write::Put { item, conditions: Vec::new() })
}
