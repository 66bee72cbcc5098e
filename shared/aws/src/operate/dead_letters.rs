//! The messages that could not be handled: looked at, and sent back to be handled again.
//!
//! Looking receives them and lets them go again. Of one conversation a first-in-first-out queue
//! shows ten at a time at most; [`DeadLetters::count`] says how many there are in all.

use super::OperateError;
use aws_sdk_sqs::Client;
use aws_sdk_sqs::error::ProvideErrorMetadata;
use aws_sdk_sqs::types::{Message, MessageSystemAttributeName, QueueAttributeName};
use domain::time::Timestamp;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// A receive takes so many at most.
const BATCH: i32 = 10;
/// How long messages are hidden while somebody looks and decides.
const HIDDEN_SECONDS: i32 = 120;
/// How often a move is asked how far it is.
const LOOK: Duration = Duration::from_secs(2);

/// A queue's dead letters.
#[derive(Debug)]
pub struct DeadLetters {
    client: Client,
    alive: String,
    dead: String,
}

/// A message that could not be handled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// SQS's id of it.
    pub id: String,
    /// What it says; a person's words among it.
    pub body: String,
    /// When it was put here.
    pub at: Timestamp,
    /// How often it was received, lookers counted.
    pub receives: u32,
    group: String,
    receipt: String,
}

impl DeadLetters {
    pub(super) fn new(client: Client, alive: String, dead: String) -> Self {
        Self { client, alive, dead }
    }

    /// How many there are, about.
    pub async fn count(&self) -> Result<u64, OperateError> {
        use QueueAttributeName::{
            ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible,
        };
        let names = [ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible];
        let mut sum = 0;
        for name in names {
            let count = self.attribute(&self.dead, name).await?;
            sum += count.and_then(|count| count.parse::<u64>().ok()).unwrap_or(0);
        }
        Ok(sum)
    }

    /// Takes what can be seen; nobody else sees it for two minutes or until
    /// [`DeadLetters::let_go`].
    pub async fn look(&self) -> Result<Vec<Letter>, OperateError> {
        let mut letters = Vec::new();
        loop {
            let answer = self
                .client
                .receive_message()
                .queue_url(&self.dead)
                .max_number_of_messages(BATCH)
                .visibility_timeout(HIDDEN_SECONDS)
                .wait_time_seconds(1)
                .message_system_attribute_names(MessageSystemAttributeName::All)
                .send()
                .await
                .map_err(|error| OperateError::of("looking at the dead letters", &error))?;
            let messages = answer.messages.unwrap_or_default();
            if messages.is_empty() {
                return Ok(letters);
            }
            letters.extend(messages.into_iter().filter_map(letter));
        }
    }

    /// Lets everybody see them again at once.
    pub async fn let_go(&self, letters: &[Letter]) -> Result<(), OperateError> {
        for letter in letters {
            self.client
                .change_message_visibility()
                .queue_url(&self.dead)
                .receipt_handle(&letter.receipt)
                .visibility_timeout(0)
                .send()
                .await
                .map_err(|error| OperateError::of("letting the dead letters go", &error))?;
        }
        Ok(())
    }

    /// Sends one back to its queue and removes it here. Broken off between the two it is in both,
    /// which does no harm: what is handled twice is done once.
    pub async fn send_back(&self, letter: &Letter) -> Result<(), OperateError> {
        // An id of its own: the first one may still be remembered, and then SQS would drop the
        // message in silence.
        let dedup = hex::encode(Sha256::digest(format!("redrive {}", letter.id)));
        self.client
            .send_message()
            .queue_url(&self.alive)
            .message_body(&letter.body)
            .message_group_id(&letter.group)
            .message_deduplication_id(dedup)
            .send()
            .await
            .map_err(|error| OperateError::of("sending a message back", &error))?;
        self.client
            .delete_message()
            .queue_url(&self.dead)
            .receipt_handle(&letter.receipt)
            .send()
            .await
            .map_err(|error| OperateError::of("removing a dead letter", &error))?;
        Ok(())
    }

    /// Lets SQS move all of them back, those too that can't be seen now; how many were moved.
    /// None where SQS can't: emulators lack it.
    pub async fn move_all(&self) -> Result<Option<u64>, OperateError> {
        let source = self.attribute(&self.dead, QueueAttributeName::QueueArn).await?;
        let source = source.unwrap_or_default();
        let started = self.client.start_message_move_task().source_arn(&source).send().await;
        if let Err(error) = started {
            let lacks = ["InvalidAction", "NotImplemented", "UnknownOperation", "Unsupported"];
            let code = error.code().unwrap_or_default();
            return if lacks.iter().any(|lack| code.contains(lack)) {
                Ok(None)
            } else {
                Err(OperateError::of("moving the dead letters", &error))
            };
        }
        loop {
            let tasks = self.client.list_message_move_tasks().source_arn(&source).send().await;
            let tasks =
                tasks.map_err(|error| OperateError::of("asking how far the move is", &error))?;
            let newest = tasks.results.unwrap_or_default().into_iter().next();
            let Some(task) = newest else { return Ok(Some(0)) };
            match task.status.as_deref() {
                Some("RUNNING" | "CANCELLING") => tokio::time::sleep(LOOK).await,
                Some("COMPLETED") => {
                    let moved = task.approximate_number_of_messages_moved;
                    return Ok(Some(u64::try_from(moved).unwrap_or(0)));
                }
                ended => {
                    let why = task.failure_reason.or_else(|| ended.map(str::to_owned));
                    let why = why.unwrap_or_else(|| "no reason given".to_owned());
                    return Err(OperateError { what: "moving the dead letters", why });
                }
            }
        }
    }

    async fn attribute(
        &self,
        address: &str,
        name: QueueAttributeName,
    ) -> Result<Option<String>, OperateError> {
        let answer = self
            .client
            .get_queue_attributes()
            .queue_url(address)
            .attribute_names(name.clone())
            .send()
            .await
            .map_err(|error| OperateError::of("asking about the queue", &error))?;
        Ok(answer.attributes.and_then(|mut attributes| attributes.remove(&name)))
    }
}

/// None for a message without its id or receipt, which SQS does not send.
fn letter(message: Message) -> Option<Letter> {
    let attributes = message.attributes.unwrap_or_default();
    let number = |name| attributes.get(&name).and_then(|text| text.parse::<i64>().ok());
    let at = number(MessageSystemAttributeName::SentTimestamp).unwrap_or(0);
    let receives = number(MessageSystemAttributeName::ApproximateReceiveCount).unwrap_or(0);
    Some(Letter {
        id: message.message_id?,
        body: message.body.unwrap_or_default(),
        at: Timestamp::from_millis(at),
        receives: u32::try_from(receives).unwrap_or(u32::MAX),
        group: attributes.get(&MessageSystemAttributeName::MessageGroupId)?.clone(),
        receipt: message.receipt_handle?,
    })
}
