//! Voice notes behind OpenAI's interface for transcriptions, which others speak too.

use super::chat::with_key;
use super::refusal::Failure;
use super::service::{Errand, Service};
use ports::secrets::{Secret, Secrets};
use ports::speech::{Recording, Speech, Transcript};
use ports::words::usage::Usage;
use ports::words::{Why, WordsError};
use reqwest::RequestBuilder;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;

/// OpenAI takes 25 MB in all; WhatsApp's audio has 16 MB at most.
const RECORDING_BYTES_MAX: usize = 24 * 1024 * 1024;

/// A model that listens, behind OpenAI's interface.
#[derive(Debug, Clone)]
pub struct OpenAiSpeech<S> {
    service: Service<S>,
    model: String,
}

impl<S: Secrets> OpenAiSpeech<S> {
    /// This model at `https://api.openai.com/v1` or wherever the service is.
    pub fn new(service: Service<S>, model: String) -> Self {
        Self { service, model }
    }
}

impl<S: Secrets> Speech for OpenAiSpeech<S> {
    async fn transcribe(&self, recording: &Recording) -> Result<Transcript, WordsError> {
        let Some(name) = file_name(&recording.media_type) else {
            return Err(WordsError::Never { why: Why::NotOffered });
        };
        if recording.bytes.len() > RECORDING_BYTES_MAX {
            return Err(WordsError::Never { why: Why::TooLong });
        }
        let errand = Errand {
            path: "/audio/transcriptions",
            reference: &recording.reference,
            patience: recording.patience,
        };
        let dress = |request: RequestBuilder, key: Option<&Secret>| {
            with_key(request, key).multipart(form(&self.model, name, recording))
        };
        self.service.run(&errand, dress, |answer| read(&self.model, answer)).await
    }
}

/// A name by whose end the provider knows the format; none for a format it does not take.
fn file_name(media_type: &str) -> Option<&'static str> {
    let kind = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.as_str() {
        "audio/ogg" | "audio/opus" => Some("voice.ogg"),
        "audio/mpeg" | "audio/mp3" => Some("voice.mp3"),
        "audio/mp4" | "audio/m4a" | "audio/x-m4a" => Some("voice.m4a"),
        "audio/wav" | "audio/x-wav" => Some("voice.wav"),
        "audio/webm" => Some("voice.webm"),
        "audio/flac" => Some("voice.flac"),
        _ => None,
    }
}

fn form(model: &str, name: &'static str, recording: &Recording) -> Form {
    let length = u64::try_from(recording.bytes.len()).unwrap_or(u64::MAX);
    let file = Part::stream_with_length(recording.bytes.clone(), length).file_name(name);
    let form = Form::new()
        .part("file", file)
        .text("model", model.to_owned())
        .text("response_format", "json");
    match &recording.language {
        Some(language) => form.text("language", language.clone()),
        None => form,
    }
}

#[derive(Deserialize)]
struct Heard {
    text: String,
    #[serde(default)]
    usage: Option<Counts>,
}

/// Newer models count tokens, older ones seconds, others nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Counts {
    input_tokens: u64,
    output_tokens: u64,
    seconds: u64,
}

fn read(model: &str, body: &[u8]) -> Result<Transcript, Failure> {
    let heard: Heard = serde_json::from_slice(body).map_err(|_| Failure::later(Why::Unreadable))?;
    let counts = heard.usage.unwrap_or_default();
    let usage = Usage {
        input: counts.input_tokens,
        output: counts.output_tokens,
        audio_seconds: counts.seconds,
        ..Usage::default()
    };
    Ok(Transcript { text: heard.text, usage, model: model.to_owned() })
}
