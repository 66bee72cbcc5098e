//! Where the local shop fetches what people send: from the phones of its own page, or with a token
//! from WhatsApp.

use crate::dev::pictures;
use crate::secrets::LocalSecrets;
use crate::store::files::EmbeddedFiles;
use domain::ids::{FileId, ShopId};
use ports::files::{File, Files};
use ports::media::{Media, MediaError};
use web::whatsapp::CloudApi;

/// Where media come from.
#[derive(Debug, Clone)]
pub enum LocalMedia {
    /// The phones of this process.
    Phones(EmbeddedFiles),
    /// WhatsApp's Cloud API.
    Cloud(Box<CloudApi<LocalSecrets>>),
}

impl Media for LocalMedia {
    async fn fetch(
        &self,
        shop: &ShopId,
        media_id: &str,
        bytes_max: usize,
    ) -> Result<File, MediaError> {
        match self {
            Self::Phones(files) => {
                let id: FileId = media_id.parse().map_err(|_| MediaError::Gone)?;
                let found = files.get(&pictures::key(id)).await.map_err(|_| MediaError::Away)?;
                let file = found.ok_or(MediaError::Gone)?;
                if file.bytes.len() > bytes_max { Err(MediaError::TooLarge) } else { Ok(file) }
            }
            Self::Cloud(api) => api.fetch(shop, media_id, bytes_max).await,
        }
    }
}
