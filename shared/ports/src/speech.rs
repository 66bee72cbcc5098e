//! Voice notes: turns what was said into words. The words are a guess and are treated as one.

use crate::words::WordsError;
use crate::words::usage::Usage;
use bytes::Bytes;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Something that somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Our id of it, which spreads the waits between two tries. It is not sent.
    pub reference: String,
    /// The sound.
    pub bytes: Bytes,
    /// Its media type, such as `audio/ogg; codecs=opus`.
    pub media_type: String,
    /// The language, by its two letters, if it is known.
    pub language: Option<String>,
    /// How long everything may take, tries and waits included.
    pub patience: Duration,
}

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// The words; empty if there were none.
    pub text: String,
    /// What it took.
    pub usage: Usage,
    /// The model that listened, as prices name it.
    pub model: String,
}

/// Somebody who writes down what is said.
pub trait Speech: Send + Sync {
    /// Writes a recording down.
    fn transcribe(
        &self,
        recording: &Recording,
    ) -> impl Future<Output = Result<Transcript, WordsError>> + Send;
}

/// Somebody in memory who hears what was told beforehand; for tests.
#[derive(Debug, Default)]
pub struct MemorySpeech {
    script: Mutex<VecDeque<Result<Transcript, WordsError>>>,
}

impl MemorySpeech {
    /// Somebody who hears nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets the next recording say these words; more of them queue up.
    pub fn hear_next(&self, text: &str) {
        let usage = Usage { audio_seconds: 2, ..Usage::default() };
        let heard = Transcript { text: text.to_owned(), usage, model: "memory".to_owned() };
        self.script().push_back(Ok(heard));
    }

    /// Lets the next recording fail.
    pub fn fail_next(&self, error: WordsError) {
        self.script().push_back(Err(error));
    }

    fn script(&self) -> MutexGuard<'_, VecDeque<Result<Transcript, WordsError>>> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Speech for MemorySpeech {
    async fn transcribe(&self, _: &Recording) -> Result<Transcript, WordsError> {
        let nothing = || Transcript {
            text: String::new(),
            usage: Usage::default(),
            model: "memory".to_owned(),
        };
        self.script().pop_front().unwrap_or_else(|| Ok(nothing()))
    }
}
