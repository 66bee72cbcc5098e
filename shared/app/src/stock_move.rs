//! The inventory agent.

use domain::message::Envelope;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let _ = (table.get(&ports::table::Key::new("", "")), queue.send(&[]), clock.now(), envelope);
    Err(Unfinished::Broken("not there yet".to_owned()))
}
