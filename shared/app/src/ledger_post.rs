//! The accounting agent. For now it carries nothing out.

use crate::agent::{self, Asked};
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::person;
use domain::message::Envelope;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use views::chat;

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    let role = person::principal(table, &shop.id, message.person).await?.role;
    let occasion = Occasion {
        shop: &shop,
        cause: &message.cause,
        person: Some(message.person),
        role: Some(role),
        page: None,
        now: clock.now(),
    };
    let bubble = chat::conversation::off_topic(&shop);
    let effects = Told::nobody().answer(message.person, bubble).into_effects(&occasion);
    let done = Done::new(&shop.id, &message.cause, &message, effects);
    match once::commit(table, done.write(occasion.now, true)?, Vec::new()).await? {
        Landed::Now | Landed::Before => agent::send(queue, &done).await,
        Landed::Raced => Err(Unfinished::Unavailable("the record was lost".to_owned())),
    }
}
