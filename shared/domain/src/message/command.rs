//! A command on its way to the agent that carries it out.

use crate::access::Role;
use crate::command::Command;
use crate::compact::is_default;
use crate::ids::{CartId, CauseId, FileId, PersonId, ShopId};
use crate::language::Language;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A command on its way to its agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandMessage {
    /// What caused it; the idempotency key of its agent.
    pub cause: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// Who asks.
    pub person: PersonId,
    /// Their role when the words were parsed; the agent looks again before a shop's command.
    pub role: Role,
    /// The cart they fill.
    pub cart: CartId,
    /// What they ask.
    pub command: Command,
    /// What they are answered in.
    #[serde(default)]
    pub language: Language,
    /// The confirmation that lets it pass its gate, spent in the agent's commit.
    pub confirmation: Option<String>,
    /// The words it was read from, of those who run the shop; never a customer's, never a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// The words of a voice note it was read from, where the answer is to begin with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<String>,
    /// The picture of a receipt it was given under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<FileId>,
    /// Whether nobody waits for an answer: it is left to the one that follows at once, unless an order
    /// is refused; and a paper comes without a word, or not at all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quiet: bool,
    /// Whether the clock asks, as they told it to: it is answered by template if need be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_clock: bool,
    /// When they asked.
    pub at: Timestamp,
}

impl CommandMessage {
    /// Another command that follows from this one, for whoever asked: nothing is confirmed for it, and
    /// no words are its own. Its cause is given to it when it is sent.
    pub fn followed_by(&self, command: Command) -> Self {
        let (confirmation, said, heard, picture) = (None, None, None, None);
        Self { command, confirmation, said, heard, picture, ..self.clone() }
    }
}
