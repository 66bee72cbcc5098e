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
use std::time::{Duration, UNIX_EPOCH};

/// The files, embedded.
#[derive(Debug, Clone)]
pub struct EmbeddedFiles {
    pub(super) shared: Arc<Shared>,
}

/// What a link leads to, opened: whatever its size, none of it is read yet.
#[derive(Debug)]
pub struct Shown {
    /// Its content type.
    pub mime_type: String,
    /// What to save it as.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// What changes when it does: an entity tag.
    pub version: String,
    /// Its bytes.
    pub file: tokio::fs::File,
}

impl EmbeddedFiles {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// What somebody gets who follows a link, a path with its query; none when the link was altered or
    /// its time is up, or when there is no such file.
    pub async fn follow(&self, link: &str, now: Timestamp) -> Result<Option<Shown>, FilesError> {
        let Some((key, name)) = self.shared.links.read(link, now) else { return Ok(None) };
        let Some(mime_type) = self.type_of(key)? else { return Ok(None) };
        let path = self.shared.files.join(key);
        let opened = blocking(move || {
            let file = std::fs::File::open(path)?;
            let known = file.metadata()?;
            let changed = known.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
            Ok((known.len(), changed.as_nanos(), file))
        });
        let (bytes, changed, file) = opened.await?;
        let version = format!("\"{bytes:x}-{changed:x}\"");
        let file = tokio::fs::File::from_std(file);
        Ok(Some(Shown { mime_type, name: name.to_owned(), bytes, version, file }))
    }

    /// The content type of a file; none of one that is not there.
    pub(super) fn type_of(&self, key: &str) -> Result<Option<String>, FilesError> {
        let files = self.shared.read()?.open_table(FILES).map_err(StoreError::new)?;
        let found = files.get(key).map_err(StoreError::new)?;
        Ok(found.map(|found| found.value().to_owned()))
    }

    /// Says that a file is there whose bytes are.
    pub(super) async fn note(&self, key: &str, mime_type: String) -> Result<(), FilesError> {
        let key = key.to_owned();
        let job = move |tables: &mut Tables<'_>| {
            tables.written = true;
            tables.files.insert(key.as_str(), mime_type.as_str()).map(|_| ())
        };
        Ok(self.shared.writer.run(job).await?)
    }
}

impl Files for EmbeddedFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        let File { mime_type, bytes } = file;
        let path = self.shared.files.join(key);
        blocking(move || write(&path, &bytes)).await?;
        self.note(key, mime_type).await
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        let Some(mime_type) = self.type_of(key)? else { return Ok(None) };
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
pub(super) async fn blocking<T: Send + 'static>(
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
