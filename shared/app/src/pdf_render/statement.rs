//! What changed a customer's account, read from the books again when its statement is made: as of when
//! it was issued, so that the lines add up to what is kept with it.

use crate::store::document::Content;
use crate::store::{StoreError, ledger};
use domain::document::{Document, Paper};
use domain::ledger::party::PartyStatement;
use domain::time::DayRange;
use ports::table::Table;

/// The lines of a statement; none of any other document.
pub(super) async fn of(
    table: &impl Table,
    document: &Document,
    content: &Content,
) -> Result<Option<PartyStatement>, StoreError> {
    let (Content::Statement { account, last_entry, .. }, Paper::Statement { range, .. }) =
        (content, &document.paper)
    else {
        return Ok(None);
    };
    let until = document.day.clone().max(range.to.clone());
    let since = DayRange { from: range.from.clone(), to: until };
    let mut since = ledger::journals(table, &document.shop, &since).await?;
    since.retain(|journal| last_entry.is_none_or(|last| journal.number <= last));
    Ok(Some(account.statement(range, &since)))
}
