//! Language models: Anthropic's, those behind OpenAI's interface, which many others speak too, and
//! Ollama's; and voice notes written down behind OpenAI's interface.
//! Invariant: neither a key nor a word of a prompt or an answer reaches a log or an error.
//!
//! Deliberately absent: checks of what a model calls, which are [`ports::words::tool`]'s.

mod anthropic;
mod chat;
mod hearing;
mod ollama;
mod openai;
mod refusal;
mod service;
mod settings;
mod speech;

pub use anthropic::Anthropic;
pub use hearing::SpeechSettings;
pub use ollama::Ollama;
pub use openai::{Dialect, OpenAi};
pub use service::{Service, Tries};
pub use settings::{ModelSettings, NotASetting};
pub use speech::OpenAiSpeech;

use ports::secrets::Secrets;
use ports::words::{Answer, Prompt, Texts, Vectors, Words, WordsError};

/// The provider that a stage has chosen.
#[derive(Debug, Clone)]
pub enum Provider<S> {
    /// Anthropic's Messages.
    Anthropic(Anthropic<S>),
    /// OpenAI's chat completions, or another's that speaks them.
    OpenAi(OpenAi<S>),
    /// Ollama's own interface.
    Ollama(Ollama<S>),
}

impl<S: Secrets> Words for Provider<S> {
    async fn generate(&self, prompt: &Prompt) -> Result<Answer, WordsError> {
        match self {
            Self::Anthropic(words) => words.generate(prompt).await,
            Self::OpenAi(words) => words.generate(prompt).await,
            Self::Ollama(words) => words.generate(prompt).await,
        }
    }

    async fn embed(&self, texts: &Texts) -> Result<Vectors, WordsError> {
        match self {
            Self::Anthropic(words) => words.embed(texts).await,
            Self::OpenAi(words) => words.embed(texts).await,
            Self::Ollama(words) => words.embed(texts).await,
        }
    }
}

/// Vectors that can be used: as many as there were texts, all of one length.
fn checked(vectors: Vec<Vec<f32>>, texts: usize) -> Option<Vec<Vec<f32>>> {
    let length = vectors.first().map_or(0, Vec::len);
    let fits = |vector: &Vec<f32>| {
        vector.len() == length && length > 0 && vector.iter().all(|part| part.is_finite())
    };
    (vectors.len() == texts && vectors.iter().all(fits)).then_some(vectors)
}
