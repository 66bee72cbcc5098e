//! Stored files: payment pictures now, documents later.

use bytes::Bytes;
use std::future::Future;

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

/// Where files are kept. Keys are paths such as `claims/<shop>/<file id>`.
pub trait Files: Send + Sync {
    /// Stores a file; the same key and bytes again change nothing.
    fn put(&self, key: &str, file: File) -> impl Future<Output = Result<(), FilesError>> + Send;

    /// Reads a file.
    fn get(&self, key: &str) -> impl Future<Output = Result<Option<File>, FilesError>> + Send;
}
