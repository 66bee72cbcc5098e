//! New audit rows until they are sealed, as the table's stream hands them over on AWS: a row's key is
//! written in the commit that writes the row, so none is forgotten however the process ends.
//! Absent: any other change.

use super::Shared;
use super::table::find;
use super::writer::{ITEMS, StoreError, Tables, UNSEALED};
use ports::table::{Item, Key, TableError};
use redb::TableError as Missing;
use std::sync::Arc;

/// The stream, embedded.
#[derive(Debug, Clone)]
pub struct EmbeddedStream {
    shared: Arc<Shared>,
}

impl EmbeddedStream {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// The first `limit` rows that wait, each day's in the order in which they were written.
    pub fn waiting(&self, limit: usize) -> Result<Vec<Item>, TableError> {
        let transaction = self.shared.read()?;
        let unsealed = match transaction.open_table(UNSEALED) {
            Ok(unsealed) => unsealed,
            // A folder of an earlier version has none until something is written.
            Err(Missing::TableDoesNotExist(_)) => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::new(error).into()),
        };
        let items = transaction.open_table(ITEMS).map_err(StoreError::new)?;
        let mut waiting = Vec::new();
        for entry in unsealed.range::<(&str, &str)>(..).map_err(StoreError::new)?.take(limit) {
            let (place, _) = entry.map_err(StoreError::new)?;
            let (pk, sk) = place.value();
            waiting.extend(find(&items, &Key::new(pk, sk))?);
        }
        Ok(waiting)
    }

    /// Forgets rows that are sealed.
    pub async fn forget(&self, keys: Vec<Key>) -> Result<(), TableError> {
        let job = move |tables: &mut Tables<'_>| {
            for Key { pk, sk } in &keys {
                tables.unsealed.remove((pk.as_str(), sk.as_str()))?;
                tables.written = true;
            }
            Ok(())
        };
        Ok(self.shared.writer.run(job).await?)
    }
}
