//! The language model as the functions reach it: the adapter that this stage has chosen, or none.

use crate::edge::Edge;
use crate::env::EnvError;
use crate::run::Fatal;
use crate::secrets::SecretsManager;
use ports::words::Model;
use web::words::{ModelSettings, Provider};

/// The model of this stage; none when no provider is chosen.
pub fn model(edge: &Edge) -> Result<Option<Model<Provider<SecretsManager>>>, Fatal> {
    let settings = ModelSettings::read(|name| edge.environment().optional(name));
    let settings = settings
        .map_err(|wrong| EnvError::Malformed { name: wrong.name, expected: wrong.expected })?;
    let Some(settings) = settings else { return Ok(None) };
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(Some(settings.model(http, edge.secrets()?)))
}
