//! Files in the data folder: the bytes under `files/<key>`, the content type in the store.
//!
//! The bytes are written beside their place, synced and moved there, and only then is the content
//! type committed: a file is there whole or not at all. It goes the other way round. Absent: listing.

use super::Shared;
use super::writer::{FILES, StoreError, Tables};
use domain::time::Timestamp;
use ports::files::{File, Files, FilesError, check_key, check_link};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The files, embedded.
#[derive(Debug, Clone)]
pub struct EmbeddedFiles {
    shared: Arc<Shared>,
}

impl EmbeddedFiles {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// What somebody gets who follows a link, a path with its query: the file and the name to save
    /// it as; none when the link was altered or its time is up, or when there is no such file.
    pub async fn follow(
        &self,
        link: &str,
        now: Timestamp,
    ) -> Result<Option<(File, String)>, FilesError> {
        let Some((key, name)) = self.shared.links.read(link, now) else { return Ok(None) };
        Ok(self.get(key).await?.map(|file| (file, name.to_owned())))
    }
}

impl Files for EmbeddedFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        let File { mime_type, bytes } = file;
        let path = self.shared.files.join(key);
        blocking(move || write(&path, &bytes)).await?;
        let key = key.to_owned();
        let job = move |tables: &mut Tables<'_>| {
            tables.written = true;
            tables.files.insert(key.as_str(), mime_type.as_str()).map(|_| ())
        };
        Ok(self.shared.writer.run(job).await?)
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        let files = self.shared.read()?.open_table(FILES).map_err(StoreError::new)?;
        let found = files.get(key).map_err(StoreError::new)?;
        let Some(mime_type) = found.map(|found| found.value().to_owned()) else { return Ok(None) };
        let path = self.shared.files.join(key);
        let bytes = blocking(move || std::fs::read(path)).await?;
        Ok(Some(File { mime_type, bytes: bytes.into() }))
    }

    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        check_key(key)?;
        let (path, key) = (self.shared.files.join(key), key.to_owned());
        let job = move |tables: &mut Tables<'_>| {
            tables.written = true;
            tables.files.remove(key.as_str()).map(|_| ())
        };
        self.shared.writer.run(job).await?;
        blocking(move || match std::fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        })
        .await
    }

    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        check_link(key, name, lifetime)?;
        let millis = i64::try_from(lifetime.as_millis()).unwrap_or(i64::MAX);
        Ok(self.shared.links.make(key, name, now.plus_millis(millis)))
    }
}

impl From<StoreError> for FilesError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

/// A sync takes milliseconds: not on a thread that answers requests.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T, FilesError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| FilesError::Unavailable(error.to_string())),
        Err(error) => Err(FilesError::Unavailable(error.to_string())),
    }
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(folder)?;
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(path)?;
    std::fs::File::open(folder)?.sync_all()
}
