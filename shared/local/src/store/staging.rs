//! Files on their way in: a form of this shop's own server, what it takes is written to disk as it
//! comes, and waits in the data folder below `files/staging`. What is adopted is the same bytes under
//! another name. What nobody came back for goes after two days, when the next form is made.

use super::files::{EmbeddedFiles, blocking};
use super::open::arriving;
use super::writer::{FILES, StoreError};
use bytes::Bytes;
use domain::time::Timestamp;
use futures_util::Stream;
use multer::{Field, Multipart};
use ports::files::staging::{
    FILE_FIELD, FormTerms, PREFIX, Staged, Staging, UploadForm, check_form, check_staged,
};
use ports::files::{Files, FilesError, check_key};
use std::collections::BTreeMap;
use std::fs::{DirEntry, Metadata};
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, SystemTime};
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

/// Where forms are sent.
pub(crate) const PATH: &str = "/files";
/// The type of a file that waits, and behind it what its sender calls it.
const WAITING_TYPE: &str = "application/octet-stream; name=";
/// Names of files are shorter; what is longer is cut.
const NAME_CHARS_MAX: usize = 200;
/// Fields other than the file are shorter.
const FIELD_BYTES_MAX: usize = 4 * 1024;
/// As in the bucket of files, where it is a day, counted from midnight.
const KEPT: Duration = Duration::from_hours(48);

/// What became of a form that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// There the browser goes on to: the file waits, or came after the form's time and was passed over.
    Led {
        /// Where.
        back: String,
    },
    /// It is none of ours, or was changed.
    Refused,
    /// The file is larger than the form takes.
    TooLarge,
    /// It broke off, or is no form.
    Unread,
}

/// What a form says.
struct Terms<'a> {
    key: &'a str,
    bytes_max: u64,
    back: &'a str,
    until: Timestamp,
}

impl EmbeddedFiles {
    /// Takes a form with a file as it comes in. A second file of the same form takes the place of the
    /// first, if that still waits.
    pub async fn receive<S, E>(
        &self,
        content_type: &str,
        body: S,
        now: Timestamp,
    ) -> Result<Received, FilesError>
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let Ok(boundary) = multer::parse_boundary(content_type) else {
            return Ok(Received::Unread);
        };
        let mut sent = Multipart::new(body, boundary);
        let mut fields = BTreeMap::new();
        while let Ok(Some(mut field)) = sent.next_field().await {
            let name = field.name().unwrap_or_default().to_owned();
            if name != FILE_FIELD {
                let Some(value) = text(&mut field).await else { return Ok(Received::Unread) };
                fields.insert(name, value);
                continue;
            }
            let Some(terms) = self.terms(&fields) else { return Ok(Received::Refused) };
            let refused = if now < terms.until {
                self.keep(terms.key, terms.bytes_max, &mut field).await?
            } else {
                passed_over(&mut field).await
            };
            let back = format!("{}?key={}", terms.back, terms.key);
            return Ok(refused.unwrap_or(Received::Led { back }));
        }
        Ok(Received::Unread)
    }

    /// What a form says, if we made it.
    fn terms<'a>(&self, fields: &'a BTreeMap<String, String>) -> Option<Terms<'a>> {
        let field = |name: &str| fields.get(name).map(String::as_str);
        let (key, back) = (field("key")?, field("back")?);
        let (bytes_max, until) = (field("bytes_max")?, field("until")?);
        let said = [key, bytes_max, back, until];
        let is_ours = self.shared.links.signed_form(said, field("signature")?);
        let until = Timestamp::from_millis(until.parse().ok()?);
        is_ours.then_some(Terms { key, bytes_max: bytes_max.parse().ok()?, back, until })
    }

    /// Writes a file as it comes; why not, unless it is kept.
    async fn keep(
        &self,
        key: &str,
        bytes_max: u64,
        field: &mut Field<'_>,
    ) -> Result<Option<Received>, FilesError> {
        let called: String = field.file_name().unwrap_or_default().to_owned();
        let folder = arriving(&self.shared.files);
        let beside = blocking(move || {
            std::fs::create_dir_all(&folder)?;
            NamedTempFile::new_in(folder)
        })
        .await?;
        let unavailable = |error: std::io::Error| FilesError::Unavailable(error.to_string());
        let mut out = tokio::fs::File::from_std(beside.reopen().map_err(unavailable)?);
        let mut bytes: u64 = 0;
        loop {
            let chunk = match field.chunk().await {
                Ok(Some(chunk)) => chunk,
                Ok(None) => break,
                Err(_) => return Ok(Some(Received::Unread)),
            };
            bytes = bytes.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            // What is too large is read to its end too.
            if bytes <= bytes_max {
                out.write_all(&chunk).await.map_err(unavailable)?;
            }
        }
        if bytes > bytes_max {
            return Ok(Some(Received::TooLarge));
        }
        out.flush().await.map_err(unavailable)?;
        let path = self.shared.files.join(key);
        blocking(move || place(beside, &path)).await?;
        let called: String = called.chars().take(NAME_CHARS_MAX).collect();
        self.note(key, format!("{WAITING_TYPE}{called}")).await?;
        Ok(None)
    }

    /// The keys of files that wait which begin so, in order.
    fn waiting(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        let files = self.shared.read()?.open_table(FILES).map_err(StoreError::new)?;
        let mut keys = Vec::new();
        for entry in files.range(prefix..).map_err(StoreError::new)? {
            let (key, _) = entry.map_err(StoreError::new)?;
            if !key.value().starts_with(prefix) {
                break;
            }
            keys.push(key.value().to_owned());
        }
        Ok(keys)
    }

    /// Removes what nobody came back for.
    async fn tidy(&self) -> Result<(), FilesError> {
        let files = self.shared.files.clone();
        for key in blocking(move || over(&files)).await? {
            self.remove(&key).await?;
        }
        Ok(())
    }
}

impl Staging for EmbeddedFiles {
    async fn form(&self, terms: &FormTerms<'_>, now: Timestamp) -> Result<UploadForm, FilesError> {
        check_form(terms)?;
        self.tidy().await?;
        let lifetime = i64::try_from(terms.lifetime.as_millis()).unwrap_or(i64::MAX);
        let until = now.plus_millis(lifetime).millis().to_string();
        let bytes_max = terms.bytes_max.to_string();
        let signature = self.shared.links.sign_form([terms.key, &bytes_max, terms.back, &until]);
        let fields = [
            ("key", terms.key.to_owned()),
            ("bytes_max", bytes_max),
            ("back", terms.back.to_owned()),
            ("until", until),
            ("signature", signature),
        ];
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(UploadForm { action: PATH.to_owned(), fields })
    }

    async fn staged(&self, key: &str) -> Result<Option<Staged>, FilesError> {
        check_staged(key)?;
        let Some(said) = self.type_of(key)? else { return Ok(None) };
        let path = self.shared.files.join(key);
        let looked = blocking(move || {
            let file = std::fs::metadata(path)?;
            Ok((file.len(), tag(&file)?))
        });
        let (bytes, tag) = looked.await?;
        let name = said.strip_prefix(WAITING_TYPE).unwrap_or_default().to_owned();
        Ok(Some(Staged { key: key.to_owned(), name, bytes, tag }))
    }

    async fn staged_under(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        check_staged(prefix)?;
        self.waiting(prefix)
    }

    async fn part(&self, staged: &Staged, from: u64, bytes: usize) -> Result<Bytes, FilesError> {
        check_staged(&staged.key)?;
        let (path, expected) = (self.shared.files.join(&staged.key), staged.tag.clone());
        blocking(move || {
            let mut file = std::fs::File::open(path)?;
            check(&file.metadata()?, &expected)?;
            file.seek(SeekFrom::Start(from))?;
            let mut part = Vec::with_capacity(bytes);
            file.take(u64::try_from(bytes).unwrap_or(u64::MAX)).read_to_end(&mut part)?;
            Ok(Bytes::from(part))
        })
        .await
    }

    async fn adopt(&self, staged: &Staged, key: &str, mime_type: &str) -> Result<(), FilesError> {
        check_staged(&staged.key)?;
        check_key(key)?;
        let (from, to) = (self.shared.files.join(&staged.key), self.shared.files.join(key));
        let expected = staged.tag.clone();
        blocking(move || same_under(&from, &to, &expected)).await?;
        self.note(key, mime_type.to_owned()).await
    }
}

/// Reads a file to its end, for a browser hears no answer before.
async fn passed_over(field: &mut Field<'_>) -> Option<Received> {
    loop {
        match field.chunk().await {
            Ok(Some(_)) => {}
            Ok(None) => return None,
            Err(_) => return Some(Received::Unread),
        }
    }
}

/// A field of a form; none of one that is longer than ours.
async fn text(field: &mut Field<'_>) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.ok()? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > FIELD_BYTES_MAX {
            return None;
        }
    }
    String::from_utf8(bytes).ok()
}

/// Gives what came its place.
fn place(beside: NamedTempFile, path: &Path) -> std::io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(folder)?;
    beside.as_file().sync_all()?;
    beside.persist(path)?;
    std::fs::File::open(folder)?.sync_all()
}

/// The same bytes under a second name: nothing is copied.
fn same_under(from: &Path, to: &Path, expected: &str) -> std::io::Result<()> {
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(folder)?;
    match std::fs::remove_file(to) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => std::fs::hard_link(from, to)?,
    }
    if let Err(error) = std::fs::metadata(to).and_then(|file| check(&file, expected)) {
        std::fs::remove_file(to)?;
        return Err(error);
    }
    std::fs::File::open(folder)?.sync_all()
}

/// What tells a file from another in its place: when it was written, where on the disk, how long it is.
fn tag(file: &Metadata) -> std::io::Result<String> {
    let written = file.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Ok(format!("{}-{}-{}", written.as_nanos(), file.ino(), file.len()))
}

fn check(file: &Metadata, expected: &str) -> std::io::Result<()> {
    if tag(file)? == expected {
        Ok(())
    } else {
        Err(std::io::Error::other("another file took its place"))
    }
}

/// The keys of files that wait too long, those too of which a crash left nothing but the bytes. The
/// system's clock wrote when they came, so it is asked here too.
fn over(files: &Path) -> std::io::Result<Vec<String>> {
    let now = SystemTime::now();
    let mut keys = Vec::new();
    for shop in entries(&files.join(PREFIX))? {
        for file in entries(&shop.path())? {
            let came = file.metadata()?.modified()?;
            if now.duration_since(came).is_ok_and(|waits| waits > KEPT) {
                let (shop, name) = (shop.file_name(), file.file_name());
                keys.push(format!("{PREFIX}{}/{}", shop.display(), name.display()));
            }
        }
    }
    Ok(keys)
}

/// What a folder holds; nothing where there is none.
fn entries(folder: &Path) -> std::io::Result<Vec<DirEntry>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
