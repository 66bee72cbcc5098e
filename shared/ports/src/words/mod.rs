//! A large language model: it is given a prompt and answers with words or with calls of tools.
//! Nothing it says is done: what it proposes is checked by [`tool`] and then like any message.
//!
//! Deliberately absent: streaming, for nobody sees half an answer; the choice of the model and its
//! key, which are settings of an adapter.

mod memory;
mod model;
pub mod tool;
pub mod usage;

pub use memory::MemoryWords;
pub use model::Model;
use serde_json::Value;
use std::future::Future;
use std::time::Duration;
use tool::Tool;
use usage::Usage;

/// What a model is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// Our id of it, which spreads the waits between two tries. It is not sent.
    pub reference: String,
    /// What it is told beforehand, in order; what changes least comes first.
    pub system: Vec<SystemPart>,
    /// What was said since, oldest first.
    pub turns: Vec<Turn>,
    /// What it may call.
    pub tools: Vec<Tool>,
    /// Whether it must call one.
    pub choice: ToolChoice,
    /// The most it may say, in tokens.
    pub tokens_max: u32,
    /// How freely it chooses its words, from 0 to 1. Some models take none.
    pub temperature: Option<f64>,
    /// How long everything may take, tries and waits included.
    pub patience: Duration,
}

/// A part of what a model is told beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemPart {
    /// Its words.
    pub text: String,
    /// Whether all up to here is the same in many prompts and worth keeping at the provider.
    pub cached: bool,
}

/// Something said in a conversation with a model.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// By a person.
    Person(String),
    /// By the model, as an [`Answer`] had it.
    Model {
        /// Its words; may be empty.
        text: String,
        /// What it called.
        calls: Vec<ToolCall>,
    },
    /// What its calls came to: one result for each of them.
    Results(Vec<ToolResult>),
}

/// Whether a model must call a tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToolChoice {
    /// As it sees fit.
    Free,
    /// It must call none.
    None,
    /// It must call one.
    Any,
    /// It must call this one, by its name. Not every provider can be held to it.
    Tool(String),
}

/// A call as the model put it. Unchecked: see [`tool::check`].
#[derive(Debug, Clone, PartialEq)]
pub struct ToolCall {
    /// The provider's id of it, or ours where it gives none.
    pub id: String,
    /// The name of the tool.
    pub name: String,
    /// What it is called with; none if it was no JSON.
    pub arguments: Option<Value>,
}

/// What a call came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolResult {
    /// The id of the call.
    pub id: String,
    /// The name of the tool.
    pub name: String,
    /// What the model is told.
    pub text: String,
    /// Whether the call was refused.
    pub failed: bool,
}

/// What a model answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Its words; may be empty.
    pub text: String,
    /// What it calls, in order.
    pub calls: Vec<ToolCall>,
    /// Why it stopped.
    pub stop: Stop,
    /// What it took.
    pub usage: Usage,
    /// The model that answered, as prices name it.
    pub model: String,
}

/// Why a model stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It has said all.
    Finished,
    /// It waits for what its calls come to.
    Calls,
    /// It was cut off: the answer is not whole.
    Cut,
    /// It, or its provider, will not answer this.
    Refused,
}

/// Texts to turn into vectors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// Our id of it, which spreads the waits between two tries. It is not sent.
    pub reference: String,
    /// The texts; none of them empty.
    pub texts: Vec<String>,
    /// How long everything may take, tries and waits included.
    pub patience: Duration,
}

/// Texts as vectors.
#[derive(Debug, Clone, PartialEq)]
pub struct Vectors {
    /// One for each text, in their order, all of one length.
    pub vectors: Vec<Vec<f32>>,
    /// What it took.
    pub usage: Usage,
    /// The model that made them; vectors of two models can't be compared.
    pub model: String,
}

/// Why there is no answer. What was spent on the way is not known then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// It may work later: go on without it now.
    #[error("the model can't be asked now: {why}")]
    Later {
        /// What happened.
        why: Why,
        /// How long to leave it alone at least, if the provider says.
        after: Option<Duration>,
    },
    /// This is never answered: go on without it.
    #[error("the model can't be asked this: {why}")]
    Never {
        /// What happened.
        why: Why,
    },
    /// Nothing is answered until somebody mends the settings: alarm.
    #[error("the model is set up wrongly: {why}")]
    Misconfigured {
        /// What happened.
        why: Why,
    },
}

/// What stood in the way. It repeats no word of a prompt or an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// The provider said so.
    #[error("it answered {status} {kind}")]
    Answered {
        /// The HTTP status.
        status: u16,
        /// The provider's name for it; may be empty.
        kind: String,
    },
    /// The connection did not stand or broke off.
    #[error("it cannot be reached")]
    Unreachable,
    /// The time given was over.
    #[error("it took too long")]
    TooSlow,
    /// The answer is not as the provider's documentation has it.
    #[error("its answer cannot be read")]
    Unreadable,
    /// What would have to be sent or read is longer than may be.
    #[error("there is too much to send or to read")]
    TooLong,
    /// There is no such thing at this provider.
    #[error("it has no such service")]
    NotOffered,
    /// The key can't be read.
    #[error("its key cannot be read")]
    Key,
    /// The address can't be used, or would show the key to everybody on the way.
    #[error("its address cannot be used")]
    Address,
}

/// A large language model.
pub trait Words: Send + Sync {
    /// Asks for an answer. A refusal by the model is an answer too.
    fn generate(&self, prompt: &Prompt) -> impl Future<Output = Result<Answer, WordsError>> + Send;

    /// Turns texts into vectors: texts that mean the same lie close together.
    fn embed(&self, texts: &Texts) -> impl Future<Output = Result<Vectors, WordsError>> + Send;
}
