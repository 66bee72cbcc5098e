//! A model in memory that says what it was told to say; for tests.

use super::usage::Usage;
use super::{Answer, Prompt, Stop, Texts, ToolCall, Vectors, Why, Words, WordsError};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What it calls itself.
const MODEL: &str = "memory";

/// A model that answers from a script and keeps what it is asked. When the script is over it can't
/// be reached, so that a test sees what happens without a model.
#[derive(Debug, Default)]
pub struct MemoryWords {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    prompts: Vec<Prompt>,
    script: VecDeque<Result<Answer, WordsError>>,
}

impl MemoryWords {
    /// A model without a script.
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything it was asked, in order.
    pub fn prompts(&self) -> Vec<Prompt> {
        self.contents().prompts.clone()
    }

    /// Lets it answer so; more answers queue up.
    pub fn answer_next(&self, answer: Result<Answer, WordsError>) {
        self.contents().script.push_back(answer);
    }

    /// Lets it say these words.
    pub fn say_next(&self, text: &str) {
        self.answer_next(Ok(answer(text, Vec::new(), Stop::Finished)));
    }

    /// Lets it call this tool.
    pub fn call_next(&self, tool: &str, arguments: Value) {
        let id = "call_1".to_owned();
        let call = ToolCall { id, name: tool.to_owned(), arguments: Some(arguments) };
        self.answer_next(Ok(answer("", vec![call], Stop::Calls)));
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn answer(text: &str, calls: Vec<ToolCall>, stop: Stop) -> Answer {
    let usage = Usage { input: 100, output: 10, ..Usage::default() };
    Answer { text: text.to_owned(), calls, stop, usage, model: MODEL.to_owned() }
}

/// How often each letter from a to z stands in a text: anagrams are alike, which is near enough.
fn letters(text: &str) -> Vec<f32> {
    let text = text.to_lowercase();
    let count = |letter: char| text.chars().filter(|found| *found == letter).count();
    ('a'..='z').map(|letter| f32::from(u16::try_from(count(letter)).unwrap_or(u16::MAX))).collect()
}

impl Words for MemoryWords {
    async fn generate(&self, prompt: &Prompt) -> Result<Answer, WordsError> {
        let mut contents = self.contents();
        contents.prompts.push(prompt.clone());
        let over = Err(WordsError::Later { why: Why::Unreachable, after: None });
        contents.script.pop_front().unwrap_or(over)
    }

    async fn embed(&self, texts: &Texts) -> Result<Vectors, WordsError> {
        let vectors = texts.texts.iter().map(|text| letters(text)).collect();
        Ok(Vectors { vectors, usage: Usage::default(), model: MODEL.to_owned() })
    }
}
