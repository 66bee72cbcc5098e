//! The messaging channel: sends one bubble to one person.

use domain::contact::Address;
use domain::ids::ShopId;
use domain::message::{Bubble, Notice};
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// One message to hand to the channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The shop that sends it.
    pub shop: ShopId,
    /// The shop's number it comes from, by the provider's id.
    pub phone_number_id: String,
    /// Whom it goes to.
    pub to: Address,
    /// What it says.
    pub bubble: Bubble,
    /// What comes with it.
    pub document: Option<LinkedFile>,
    /// The template to use instead because the 24-hour window is closed.
    pub template: Option<Notice>,
    /// Our id of it, which the provider hands back in its statuses where it can.
    pub reference: String,
}

/// A file that the channel fetches by a link, or that is shown behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedFile {
    /// What people save it as.
    pub name: String,
    /// Where it is, for some minutes.
    pub link: String,
}

/// Why a message was not sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChatError {
    /// The provider asks to wait: throttled or briefly out of order.
    #[error("the channel asks to wait: code {code}")]
    Throttled {
        /// The provider's code, or the HTTP status.
        code: i64,
        /// How long at least, if it says.
        after: Option<Duration>,
    },
    /// Nobody knows whether it was sent: the connection broke after the request had gone out.
    #[error("the channel did not answer")]
    Unknown,
    /// It can never be sent: parked with its reason.
    #[error("the channel refused for good: code {code}")]
    Permanent {
        /// The provider's code, or the HTTP status.
        code: i64,
        /// The provider's title for it.
        reason: String,
    },
    /// Our token is not accepted: leave everything and alarm.
    #[error("the channel does not accept our token: code {code}")]
    Token {
        /// The provider's code.
        code: i64,
    },
}

/// A messaging channel.
pub trait Chat: Send + Sync {
    /// Hands one message over and returns the provider's id of it.
    fn send(&self, delivery: &Delivery) -> impl Future<Output = Result<String, ChatError>> + Send;

    /// The least time between two bubbles to one person.
    fn pace(&self) -> Duration;
}

/// A channel in memory that keeps what it is handed; for tests.
#[derive(Debug, Default)]
pub struct MemoryChat {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    deliveries: Vec<Delivery>,
    failures: VecDeque<ChatError>,
    pace: Duration,
}

impl MemoryChat {
    /// A channel that takes everything, as fast as it comes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything it took, in order.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.contents().deliveries.clone()
    }

    /// Lets the next send fail; more of them queue up. [`ChatError::Unknown`] takes the message
    /// all the same, as a channel may that breaks off before it answers.
    pub fn fail_next(&self, error: ChatError) {
        self.contents().failures.push_back(error);
    }

    /// Sets the least time between two bubbles to one person.
    pub fn set_pace(&self, pace: Duration) {
        self.contents().pace = pace;
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Chat for MemoryChat {
    async fn send(&self, delivery: &Delivery) -> Result<String, ChatError> {
        let mut contents = self.contents();
        let failure = contents.failures.pop_front();
        if failure.is_none() || failure == Some(ChatError::Unknown) {
            contents.deliveries.push(delivery.clone());
        }
        match failure {
            Some(error) => Err(error),
            None => Ok(format!("memory.{}", contents.deliveries.len())),
        }
    }

    fn pace(&self) -> Duration {
        self.contents().pace
    }
}
