//! WhatsApp as the functions reach it: the channel adapter, built from the environment.

use crate::edge::Edge;
use crate::run::Fatal;
use ports::chat::Chat;
use web::whatsapp::CloudApi;

/// Meta's Cloud API at the address, in the version and with the token of this stage.
pub fn chat(edge: &Edge) -> Result<impl Chat, Fatal> {
    let environment = edge.environment();
    let url = environment.whatsapp_api_url()?;
    let version = environment.whatsapp_api_version()?;
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(CloudApi::new(http, url, version, edge.secrets()?))
}
