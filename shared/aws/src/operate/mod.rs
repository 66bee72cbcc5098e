//! What an operator may do beyond the functions: look at dead letters and send them back, restore
//! the table beside itself and remove what was restored. Rights for it are the operator's own;
//! no function's role has them.

mod dead_letters;
mod side_table;

pub use dead_letters::{DeadLetters, Letter};

use crate::queue::SqsQueue;
use aws_sdk_sqs::error::ProvideErrorMetadata;
use domain::message::{QUEUES, QueueName};
use std::collections::BTreeMap;

/// Why AWS did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} failed: {why}")]
pub struct OperateError {
    what: &'static str,
    why: String,
}

impl OperateError {
    fn of(what: &'static str, error: &impl ProvideErrorMetadata) -> Self {
        // The code and not the message: some messages quote what was sent.
        Self { what, why: error.code().unwrap_or("no answer").to_owned() }
    }
}

/// The clients of an operator for one stage.
#[derive(Debug)]
pub struct Operator {
    queues: aws_sdk_sqs::Client,
    tables: aws_sdk_dynamodb::Client,
    prefix: String,
}

impl Operator {
    /// For the stage whose names begin with `prefix`.
    pub fn new(
        queues: aws_sdk_sqs::Client,
        tables: aws_sdk_dynamodb::Client,
        prefix: String,
    ) -> Self {
        Self { queues, tables, prefix }
    }

    /// A queue's dead letters.
    pub async fn dead_letters(&self, queue: QueueName) -> Result<DeadLetters, OperateError> {
        let stem = queue.stem();
        let alive = self.address(format!("{}-{stem}.fifo", self.prefix)).await?;
        let dead = self.address(format!("{}-{stem}-dead-letters.fifo", self.prefix)).await?;
        Ok(DeadLetters::new(self.queues.clone(), alive, dead))
    }

    /// All queues, to send to.
    pub async fn queue(&self) -> Result<SqsQueue, OperateError> {
        let mut addresses = BTreeMap::new();
        for queue in QUEUES {
            let name = format!("{}-{}.fifo", self.prefix, queue.stem());
            addresses.insert(queue, self.address(name).await?);
        }
        Ok(SqsQueue::new(self.queues.clone(), addresses))
    }

    async fn address(&self, name: String) -> Result<String, OperateError> {
        let answer = self.queues.get_queue_url().queue_name(name).send().await;
        let answer = answer.map_err(|error| OperateError::of("finding the queue", &error))?;
        let why = || "it has no address".to_owned();
        answer.queue_url.ok_or_else(|| OperateError { what: "finding the queue", why: why() })
    }
}
