//! What people send besides words: the channel keeps it for some days and hands it out by its id.

use crate::files::File;
use bytes::Bytes;
use domain::ids::ShopId;
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Why something was not fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MediaError {
    /// The channel does not have it, or not any more.
    #[error("the channel does not have it")]
    Gone,
    /// It has more bytes than were asked for.
    #[error("it is too large")]
    TooLarge,
    /// It may work later.
    #[error("the channel does not hand it out now")]
    Away,
}

/// Where a channel keeps what people send.
pub trait Media: Send + Sync {
    /// Fetches something that was sent to a shop, of at most so many bytes. Its type is what the
    /// channel calls it and not to be believed.
    fn fetch(
        &self,
        shop: &ShopId,
        media_id: &str,
        bytes_max: usize,
    ) -> impl Future<Output = Result<File, MediaError>> + Send;
}

/// Media in memory; for tests.
#[derive(Debug, Default)]
pub struct MemoryMedia {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    files: BTreeMap<String, File>,
    failures: VecDeque<MediaError>,
    fetched: usize,
}

impl MemoryMedia {
    /// Nothing was sent yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps something that somebody sends.
    pub fn keep(&self, media_id: &str, bytes: &[u8]) {
        // Its type is not believed by anybody.
        let mime_type = "application/octet-stream".to_owned();
        let file = File { mime_type, bytes: Bytes::copy_from_slice(bytes) };
        self.contents().files.insert(media_id.to_owned(), file);
    }

    /// Lets the next fetch fail; more of them queue up.
    pub fn fail_next(&self, error: MediaError) {
        self.contents().failures.push_back(error);
    }

    /// How often something was asked for.
    pub fn fetched(&self) -> usize {
        self.contents().fetched
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Media for MemoryMedia {
    async fn fetch(
        &self,
        _: &ShopId,
        media_id: &str,
        bytes_max: usize,
    ) -> Result<File, MediaError> {
        let mut contents = self.contents();
        contents.fetched += 1;
        if let Some(error) = contents.failures.pop_front() {
            return Err(error);
        }
        let file = contents.files.get(media_id).ok_or(MediaError::Gone)?;
        if file.bytes.len() > bytes_max { Err(MediaError::TooLarge) } else { Ok(file.clone()) }
    }
}
