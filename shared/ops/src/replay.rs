//! Sending something again.

use crate::console::{Console, Failed, Outcome};
use crate::stage::{Stage, find};
use app::store::once;
use domain::ids::CauseId;
use ports::queue::Queue;
use std::path::Path;

/// Sends the message of a file again.
pub(crate) async fn replay(
    stage: &Stage,
    console: &Console,
    path: &Path,
) -> Result<Outcome, Failed> {
    let json = std::fs::read(path).map_err(|error| Failed::new(path.display(), error))?;
    let message =
        app::replay::to_send(&json).map_err(|error| Failed::new(path.display(), error))?;
    let what = format!(
        "Sends one message to {}. What was done for it before is not done again: its effects \
         are sent again, and each of those is handled once. Within five minutes of the first time \
         the queue drops it.",
        message.queue.stem()
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    let queue = stage.operator()?.queue().await?;
    let sent = queue.send(&[message]).await;
    sent.map_err(|error| Failed::new("The message was not sent", error))?;
    console.say("It is sent.");
    Ok(Outcome::Well)
}

/// Sends the effects again of what was done for a cause.
pub(crate) async fn resend(
    stage: &Stage,
    console: &Console,
    name: &str,
    cause: &CauseId,
) -> Result<Outcome, Failed> {
    let table = stage.table()?;
    let shop = find(&table, name).await?;
    let Some(done) = once::earlier(&table, &shop.id, cause).await? else {
        return Err(Failed::new("Nothing was done for this cause", "there is no record of it")
            .then("Records are kept for 30 days."));
    };
    let what = format!(
        "Sends {} messages again that follow from what was done. Each is handled once, however \
         often it is sent.",
        done.effects.len()
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    let queue = stage.operator()?.queue().await?;
    let sent = done.send(&queue).await;
    sent.map_err(|error| Failed::new("The messages were not sent", error))?;
    console.say("They are sent.");
    Ok(Outcome::Well)
}
