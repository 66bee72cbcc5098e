//! The press: HTML becomes a sealed document, which opens with a password only. Deliberately absent:
//! what documents say, choosing passwords, and storing anything.

use crate::secrets::Secret;
use bytes::Bytes;
use domain::time::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A document to be printed and sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintJob {
    /// A whole HTML document with its styles in it.
    pub html: String,
    /// The pictures it names; nothing else is fetched.
    pub pictures: Vec<Picture>,
    /// Opens it for reading and printing.
    pub reader_password: Secret,
    /// Opens it with every right.
    pub owner_password: Secret,
    /// Who issues it, as the signature says.
    pub issuer: String,
    /// What it is, as the signature says: "Invoice INV-2026-00481".
    pub reason: String,
    /// When it is sealed.
    pub at: Timestamp,
}

/// A picture that a document shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What the document calls it.
    pub name: &'static str,
    /// PNG or JPEG.
    pub bytes: Bytes,
}

/// A sealed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file, ready to be stored and sent.
    pub bytes: Bytes,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
}

/// Why a document is not printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// It may work later: the holder of the signing key does not answer.
    #[error("the press is unavailable: {0}")]
    Unavailable(String),
    /// It never will: more lines than can be laid out.
    #[error("the document is too long")]
    TooLong,
    /// It never will: the document can't be laid out.
    #[error("the document can't be printed: {0}")]
    Unprintable(String),
}

/// Prints documents.
pub trait Press: Send + Sync {
    /// Prints and seals a document. The same job again gives another file with the same words.
    fn print(&self, job: PrintJob) -> impl Future<Output = Result<Printed, PressError>> + Send;
}

/// A press in memory: its documents are their HTML, open to everybody; for tests.
#[derive(Debug, Default)]
pub struct MemoryPress {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    jobs: Vec<PrintJob>,
    failures: VecDeque<PressError>,
}

impl MemoryPress {
    /// A press that prints everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything it printed, in order.
    pub fn jobs(&self) -> Vec<PrintJob> {
        self.contents().jobs.clone()
    }

    /// Lets the next print fail; more of them queue up.
    pub fn fail_next(&self, error: PressError) {
        self.contents().failures.push_back(error);
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Press for MemoryPress {
    async fn print(&self, job: PrintJob) -> Result<Printed, PressError> {
        let mut contents = self.contents();
        if let Some(error) = contents.failures.pop_front() {
            return Err(error);
        }
        // Each print is another file, as encryption makes it.
        let text = format!("%PDF print {}\n{}", contents.jobs.len(), job.html);
        let bytes = Bytes::from(text);
        contents.jobs.push(job);
        let sha256 = Sha256::digest(&bytes).into();
        Ok(Printed { bytes, sha256 })
    }
}
