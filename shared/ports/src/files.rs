//! Stored files: payment pictures now, documents later.

use bytes::Bytes;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Mutex, PoisonError};

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
#[error("files are unavailable: {0}")]
pub struct FilesError(pub String);

/// S3 takes keys of 1,024 bytes; ours are far shorter.
const KEY_BYTES_MAX: usize = 512;

/// Whether a key is a path of plain names, so that no key leads out of where files are kept.
///
/// A name is letters, digits, `_`, `-` and `.`, and does not begin with a dot.
pub fn check_key(key: &str) -> Result<(), FilesError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let name = |name: &str| !name.is_empty() && !name.starts_with('.') && name.bytes().all(plain);
    if key.len() <= KEY_BYTES_MAX && key.split('/').all(name) {
        Ok(())
    } else {
        Err(FilesError("a key is a path of plain names".to_owned()))
    }
}

/// Where files are kept. Keys are paths such as `claims/<shop>/<file id>`.
pub trait Files: Send + Sync {
    /// Stores a file; the same key and bytes again change nothing.
    fn put(&self, key: &str, file: File) -> impl Future<Output = Result<(), FilesError>> + Send;

    /// Reads a file.
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<File>, FilesError>> + Send;
}

/// Files in memory, for tests.
#[derive(Debug, Default)]
pub struct MemoryFiles {
    files: Mutex<BTreeMap<String, File>>,
}

impl MemoryFiles {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Files for MemoryFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), file);
        Ok(())
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        Ok(self.files.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }
}
