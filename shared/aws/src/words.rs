//! Models as the functions reach them: the adapters that this stage has chosen, or none.

use crate::edge::Edge;
use crate::env::EnvError;
use crate::run::Fatal;
use crate::secrets::SecretsManager;
use ports::words::Model;
use web::words::{ModelSettings, NotASetting, OpenAiSpeech, Provider, SpeechSettings};

/// The model of this stage; none when no provider is chosen.
pub fn model(edge: &Edge) -> Result<Option<Model<Provider<SecretsManager>>>, Fatal> {
    let settings = ModelSettings::read(|name| edge.environment().optional(name));
    let Some(settings) = settings.map_err(|wrong| malformed(&wrong))? else { return Ok(None) };
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(Some(settings.model(http, edge.secrets()?)))
}

/// Who writes voice notes down in this stage; nobody when no model is chosen.
pub fn speech(edge: &Edge) -> Result<Option<Model<OpenAiSpeech<SecretsManager>>>, Fatal> {
    let settings = SpeechSettings::read(|name| edge.environment().optional(name));
    let Some(settings) = settings.map_err(|wrong| malformed(&wrong))? else { return Ok(None) };
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(Some(settings.model(http, edge.secrets()?)))
}

fn malformed(wrong: &NotASetting) -> EnvError {
    EnvError::Malformed { name: wrong.name, expected: wrong.expected }
}
