//! WhatsApp as the functions reach it, to send and to fetch: the adapter, built from the environment.

use crate::edge::Edge;
use crate::run::Fatal;
use crate::secrets::SecretsManager;
use web::whatsapp::CloudApi;

/// Meta's Cloud API at the address, in the version and with the token of this stage.
pub fn chat(edge: &Edge) -> Result<CloudApi<SecretsManager>, Fatal> {
    let environment = edge.environment();
    let url = environment.whatsapp_api_url()?;
    let version = environment.whatsapp_api_version()?;
    let http = web::http::client().map_err(|error| Fatal::Client(error.to_string()))?;
    Ok(CloudApi::new(http, url, version, edge.secrets()?))
}
