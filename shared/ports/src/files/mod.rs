//! Stored files: pictures of payments and receipts, documents, what is sold. [`staging`] is how large
//! ones come in.

mod memory;
pub mod staging;

pub use memory::MemoryFiles;

use bytes::Bytes;
use domain::time::Timestamp;
use std::future::Future;
use std::time::Duration;

/// A file with its content type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The content type, sniffed by the caller and not believed from outside.
    pub mime_type: String,
    /// The bytes.
    pub bytes: Bytes,
}

/// Why a file was not stored or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilesError {
    /// It may work later.
    #[error("files are unavailable: {0}")]
    Unavailable(String),
    /// It never will: a malformed key or link, no such place, not allowed.
    #[error("files refused the request: {0}")]
    Broken(String),
}

/// The longest a link may live: S3 signs none for longer.
pub const LINK_LIFETIME_MAX: Duration = Duration::from_hours(7 * 24);

/// S3 takes keys of 1,024 bytes; ours are far shorter.
const KEY_BYTES_MAX: usize = 512;

/// Whether a key is a path of plain names, so that no key leads out of where files are kept.
///
/// A name is letters, digits, `_`, `-` and `.`, and does not begin with a dot.
pub fn check_key(key: &str) -> Result<(), FilesError> {
    if key.len() <= KEY_BYTES_MAX && key.split('/').all(is_name) {
        Ok(())
    } else {
        Err(FilesError::Broken("a key is a path of plain names".to_owned()))
    }
}

/// Whether a link may be made: a plain name to save the file as, which goes into a header, and
/// between a second and [`LINK_LIFETIME_MAX`] to live.
pub fn check_link(key: &str, name: &str, lifetime: Duration) -> Result<(), FilesError> {
    check_key(key)?;
    if name.len() > KEY_BYTES_MAX || !is_name(name) {
        return Err(FilesError::Broken("a file is saved under a plain name".to_owned()));
    }
    if !(Duration::from_secs(1)..=LINK_LIFETIME_MAX).contains(&lifetime) {
        return Err(FilesError::Broken("a link lives from a second to seven days".to_owned()));
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    !name.is_empty() && !name.starts_with('.') && name.bytes().all(plain)
}

/// How a browser is told to show a linked file, and what to save it as.
pub fn disposition(name: &str) -> String {
    format!("inline; filename=\"{name}\"")
}

/// Where files are kept. Keys are paths such as `claims/<shop>/<file id>`.
pub trait Files: Send + Sync {
    /// Stores a file; the same key and bytes again change nothing.
    fn put(&self, key: &str, file: File) -> impl Future<Output = Result<(), FilesError>> + Send;

    /// Reads a file.
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<File>, FilesError>> + Send;

    /// Removes a file; one that is not there is gone already.
    fn remove(&self, key: &str) -> impl Future<Output = Result<(), FilesError>> + Send;

    /// An address that shows a file to whoever has it, from `now` for as long as it lives: absolute,
    /// or a path of the shop's own origin. A browser saves the file as `name`.
    ///
    /// Nothing says that the file is there: who follows the link learns it.
    fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> impl Future<Output = Result<String, FilesError>> + Send;
}
