//! The table as it was at a moment, restored beside itself; looked at, and removed.

use super::{OperateError, Operator};
use aws_sdk_dynamodb::error::ProvideErrorMetadata;
use aws_sdk_dynamodb::primitives::DateTime;
use aws_sdk_dynamodb::types::{IndexStatus, TableStatus};
use domain::time::Timestamp;
use std::time::Duration;

/// How often a table is asked whether it is ready; a restore takes a quarter of an hour or more.
const LOOK: Duration = Duration::from_secs(10);

impl Operator {
    /// Restores `table` as it was at `at`, or as late as can be, to a new table called `side`.
    /// Ready once [`Operator::is_ready`] says so.
    pub async fn restore(
        &self,
        table: &str,
        side: &str,
        at: Option<Timestamp>,
    ) -> Result<(), OperateError> {
        self.tables
            .restore_table_to_point_in_time()
            .source_table_name(table)
            .target_table_name(side)
            .set_restore_date_time(at.map(|at| DateTime::from_millis(at.millis())))
            .use_latest_restorable_time(at.is_none())
            .send()
            .await
            .map_err(|error| OperateError::of("restoring the table", &error))?;
        Ok(())
    }

    /// Whether a table and its indexes answer.
    pub async fn is_ready(&self, table: &str) -> Result<bool, OperateError> {
        let answer = self.tables.describe_table().table_name(table).send().await;
        let answer = answer.map_err(|error| OperateError::of("looking at the table", &error))?;
        let Some(table) = answer.table else { return Ok(false) };
        let indexes = table.global_secondary_indexes.unwrap_or_default();
        let active = |index: &aws_sdk_dynamodb::types::GlobalSecondaryIndexDescription| {
            index.index_status == Some(IndexStatus::Active)
        };
        Ok(table.table_status == Some(TableStatus::Active) && indexes.iter().all(active))
    }

    /// Waits until a table is ready. `progress` is told each time it is asked.
    pub async fn until_ready(
        &self,
        table: &str,
        mut progress: impl FnMut(),
    ) -> Result<(), OperateError> {
        while !self.is_ready(table).await? {
            progress();
            tokio::time::sleep(LOOK).await;
        }
        Ok(())
    }

    /// Removes a restored table; one that is not there is as good as removed.
    pub async fn remove(&self, side: &str) -> Result<(), OperateError> {
        match self.tables.delete_table().table_name(side).send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("ResourceNotFoundException") => Ok(()),
            Err(error) => Err(OperateError::of("removing the restored table", &error)),
        }
    }
}
