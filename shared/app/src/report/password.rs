//! The password for the documents of those who run the shop: only which one it is stands in the
//! shop. Who holds the key works it out and tells it. Deliberately absent: the password.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::{StoreError, shop};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};

/// Moves on to the next password, and has it told to whom asked.
pub(super) async fn renewed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    spent: Option<Write>,
) -> Result<Answer, Stop> {
    let spent = spent.ok_or(Refusal::StaleConfirmation)?;
    let found = shop::load_to_change(desk.table, &desk.occasion.shop.id).await?;
    let mut found = found
        .ok_or_else(|| StoreError::Malformed { what: "shop", why: "it is not there".to_owned() })?;
    let passwords = &mut found.record.policy.document_passwords;
    *passwords = passwords.saturating_add(1);
    let count = *passwords;
    let row = desk.audited("document.password", format!("password {count}"), None)?;
    let writes = vec![shop::save(&found.record, found.version)?, spent, row];
    Ok(Answer::Password(count, writes))
}
