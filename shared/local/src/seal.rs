//! Sealing audit rows in the process: each second what has come since becomes a block, and its head
//! a file of the data folder. Nobody locks that folder: a local chain shows mistakes and changes,
//! but not a chain that somebody wrote anew from end to end.

use crate::clock::SystemClock;
use crate::shop::Parts;
use crate::store::Store;
use app::audit_seal::{ROWS_MAX, handle};
use app::store::StoreError;
use ports::queue::Unfinished;
use ports::table::Item;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::RwLock;
use tokio::time::{MissedTickBehavior, interval};

/// On AWS it is a minute.
const EVERY: Duration = Duration::from_secs(1);

/// Seals everything that waits; how many rows. Those that can't be sealed wait for the next time.
pub async fn seal(store: &Store, clock: &SystemClock) -> Result<usize, Unfinished> {
    let (table, files, stream) = (store.table(), store.files(), store.stream());
    let mut sealed = 0;
    loop {
        let rows: Vec<Item> = stream.waiting(ROWS_MAX).map_err(StoreError::from)?;
        if rows.is_empty() {
            return Ok(sealed);
        }
        let answers = handle(&table, &files, clock, &rows).await;
        let done = rows.into_iter().zip(&answers).filter(|(_, answer)| answer.is_ok());
        let done: Vec<_> = done.map(|(row, _)| row.key).collect();
        sealed += done.len();
        stream.forget(done).await.map_err(StoreError::from)?;
        answers.into_iter().collect::<Result<(), _>>()?;
    }
}

/// Seals each second, for ever.
pub(crate) async fn every_second(parts: Parts, handling: Arc<RwLock<()>>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let (parts, handling) = (parts.clone(), Arc::clone(&handling));
        // A task of its own, so that one that panics is not the last one.
        let sealed = tokio::spawn(async move {
            let _handling = handling.read_owned().await;
            seal(&parts.store, &parts.clock).await
        });
        match sealed.await {
            Ok(Ok(rows)) => tracing::trace!(rows, "sealed"),
            Ok(Err(error)) => tracing::warn!(%error, "audit rows wait to be sealed"),
            Err(_) => tracing::error!("sealing audit rows panicked"),
        }
    }
}
