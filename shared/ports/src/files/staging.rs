//! How a large file comes in: a browser sends it by a form to where files are kept, past the functions;
//! there it waits until somebody looks at it part by part and gives it its place, or it goes by itself
//! after about a day.

use super::{FilesError, LINK_LIFETIME_MAX, check_key};
use bytes::Bytes;
use domain::time::Timestamp;
use std::future::Future;
use std::time::Duration;

/// What the keys of files that wait begin with.
pub const PREFIX: &str = "staging/";
/// The field of a form in which the file is, after all others.
pub const FILE_FIELD: &str = "file";
/// Addresses are shorter.
const BACK_BYTES_MAX: usize = 1_024;

/// What a form may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormTerms<'a> {
    /// Where the file waits, below [`PREFIX`].
    pub key: &'a str,
    /// The largest file that is taken.
    pub bytes_max: u64,
    /// Where the browser goes on to once the file is there: an absolute address without a query. A
    /// query is added that says what came, and that nobody believes.
    pub back: &'a str,
    /// How long the form is taken.
    pub lifetime: Duration,
}

/// A form by which a browser puts one file where it waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadForm {
    /// Where it is sent as `multipart/form-data`: absolute, or a path of the shop's own origin.
    pub action: String,
    /// The fields before the file, with their values.
    pub fields: Vec<(String, String)>,
}

/// A file that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staged {
    /// Where.
    pub key: String,
    /// What its sender calls it; may be anything.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// What tells it from another that took its place meanwhile; the adapter's own.
    pub tag: String,
}

/// Whether a form may be made.
pub fn check_form(terms: &FormTerms<'_>) -> Result<(), FilesError> {
    let FormTerms { key, bytes_max, back, lifetime } = *terms;
    check_staged(key)?;
    let is_address = back.starts_with("https://") || back.starts_with("http://");
    let is_plain = back.len() <= BACK_BYTES_MAX
        && back.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>?#\\".contains(&byte));
    if !is_address || !is_plain || bytes_max == 0 {
        return Err(FilesError::Broken("a form takes some bytes and leads back".to_owned()));
    }
    if !(Duration::from_secs(1)..=LINK_LIFETIME_MAX).contains(&lifetime) {
        return Err(FilesError::Broken("a form lives from a second to seven days".to_owned()));
    }
    Ok(())
}

/// Whether a key, or the beginning of some, is one of files that wait.
pub fn check_staged(key: &str) -> Result<(), FilesError> {
    check_key(key)?;
    if key.starts_with(PREFIX) {
        Ok(())
    } else {
        Err(FilesError::Broken("files wait in a place of their own".to_owned()))
    }
}

/// Where files wait.
pub trait Staging: Send + Sync {
    /// A form that is taken from `now` for as long as it lives. Whether it may be sent twice is open:
    /// the file that is there when somebody looks is the one.
    fn form(
        &self,
        terms: &FormTerms<'_>,
        now: Timestamp,
    ) -> impl Future<Output = Result<UploadForm, FilesError>> + Send;

    /// The file that waits at a key.
    fn staged(&self, key: &str) -> impl Future<Output = Result<Option<Staged>, FilesError>> + Send;

    /// The keys of files that wait which begin so, in order, up to a thousand.
    fn staged_under(
        &self,
        prefix: &str,
    ) -> impl Future<Output = Result<Vec<String>, FilesError>> + Send;

    /// A part of a file that waits, shorter only at its end. Unavailable once it is gone or another
    /// one took its place.
    fn part(
        &self,
        staged: &Staged,
        from: u64,
        bytes: usize,
    ) -> impl Future<Output = Result<Bytes, FilesError>> + Send;

    /// Makes it the file of another key, without its bytes coming by; it goes on waiting until it is
    /// removed. Unavailable once it is gone or another one took its place.
    fn adopt(
        &self,
        staged: &Staged,
        key: &str,
        mime_type: &str,
    ) -> impl Future<Output = Result<(), FilesError>> + Send;
}
