//! Who writes more than anybody types falls silent after one notice. Those who run the shop are
//! never counted, so a flood of customers keeps nobody from running it.

use super::{Hearing, Outcome, Speaker};
use crate::store::{StoreError, budget};
use domain::access::Role;
use domain::ids::ShopId;
use domain::pace::{Admission, Pace};
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::desk as said;

/// What becomes of the speaker's message, and the pace that counts it.
pub(super) async fn admit(
    table: &impl Table,
    shop: &ShopId,
    speaker: &Speaker,
    now: Timestamp,
) -> Result<(Pace, Admission), StoreError> {
    let before = speaker.conversation.record.pace;
    if speaker.principal.role != Role::Customer {
        return Ok((before, Admission::Heard));
    }
    let (pace, admission) = before.next(now);
    if admission != Admission::Heard {
        return Ok((pace, admission));
    }
    let Some(messages) = pace.counts_for_shop() else { return Ok((pace, admission)) };
    if budget::is_used_up(table, shop, now).await? {
        return Ok(pace.in_busy_shop());
    }
    budget::count(table, shop, messages, now).await?;
    Ok((pace, admission))
}

/// Says once that it is too much.
pub(super) fn notice<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let shop = hearing.occasion.shop;
    let busy = hearing.pace.is_in_busy_shop();
    let bubble = if busy {
        said::busy(hearing.occasion.language, &shop.name)
    } else {
        said::one_too_many(hearing.occasion.language, &shop.phone.to_string())
    };
    let mut outcome = hearing.say(bubble);
    // What was waited for still is.
    outcome.conversation.expecting.clone_from(&hearing.speaker.conversation.record.expecting);
    outcome
}
