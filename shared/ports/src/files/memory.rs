//! Files in memory, with both ends of their links and forms; for tests.

use super::staging::{FormTerms, Staged, Staging, UploadForm, check_form, check_staged};
use super::{File, Files, FilesError, check_key, check_link};
use bytes::Bytes;
use domain::time::Timestamp;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What a file is called that came without a type.
const UNKNOWN_MIME_TYPE: &str = "application/octet-stream";

/// Files in memory.
#[derive(Debug, Default)]
pub struct MemoryFiles {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    files: BTreeMap<String, File>,
    /// What each link shows, until when and saved as what.
    links: BTreeMap<String, (String, Timestamp, String)>,
    /// Every form that was made.
    forms: Vec<Form>,
    /// What the senders of files that wait call them, and how many came before.
    waiting: BTreeMap<String, (String, usize)>,
    received: usize,
}

#[derive(Debug)]
struct Form {
    fields: Vec<(String, String)>,
    bytes_max: u64,
    back: String,
    until: Timestamp,
}

impl MemoryFiles {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// The keys of all files, in order.
    pub fn keys(&self) -> Vec<String> {
        self.contents().files.keys().cloned().collect()
    }

    /// What somebody gets who follows a link: the file and its name; none when the link is not one
    /// of ours or its time is up.
    pub fn follow(&self, link: &str, now: Timestamp) -> Option<(File, String)> {
        let contents = self.contents();
        let (key, _, name) = contents.links.get(link).filter(|(_, until, _)| now < *until)?;
        Some((contents.files.get(key)?.clone(), name.clone()))
    }

    /// Sends a form with a file; where the browser is led on to, or none when the form is refused.
    pub fn receive(
        &self,
        fields: &[(String, String)],
        name: &str,
        bytes: Bytes,
        now: Timestamp,
    ) -> Option<String> {
        let mut contents = self.contents();
        let key = fields.iter().find_map(|(name, value)| (name == "key").then_some(value))?;
        let form = contents.forms.iter().find(|form| form.fields == fields)?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if now >= form.until || size > form.bytes_max {
            return None;
        }
        let back = format!("{}?key={key}", form.back);
        contents.received += 1;
        let received = contents.received;
        contents.waiting.insert(key.clone(), (name.to_owned(), received));
        let file = File { mime_type: UNKNOWN_MIME_TYPE.to_owned(), bytes };
        contents.files.insert(key.clone(), file);
        Some(back)
    }

    /// The bytes of a file that still waits.
    async fn waits(&self, staged: &Staged) -> Result<Bytes, FilesError> {
        let is_this = self.staged(&staged.key).await?.as_ref() == Some(staged);
        let found = self.get(&staged.key).await?.filter(|_| is_this);
        let gone = || FilesError::Unavailable("it is gone".to_owned());
        Ok(found.ok_or_else(gone)?.bytes)
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files for MemoryFiles {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        check_key(key)?;
        self.contents().files.insert(key.to_owned(), file);
        Ok(())
    }

    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        check_key(key)?;
        Ok(self.contents().files.get(key).cloned())
    }

    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        check_key(key)?;
        self.contents().files.remove(key);
        Ok(())
    }

    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        check_link(key, name, lifetime)?;
        let mut contents = self.contents();
        let link = format!("/files/{key}?link={}", contents.links.len());
        let until = now.plus_millis(i64::try_from(lifetime.as_millis()).unwrap_or(i64::MAX));
        contents.links.insert(link.clone(), (key.to_owned(), until, name.to_owned()));
        Ok(link)
    }
}

impl Staging for MemoryFiles {
    async fn form(&self, terms: &FormTerms<'_>, now: Timestamp) -> Result<UploadForm, FilesError> {
        check_form(terms)?;
        let mut contents = self.contents();
        let made = contents.forms.len().to_string();
        let fields = vec![
            ("key".to_owned(), terms.key.to_owned()),
            ("form".to_owned(), made),
            ("bytes_max".to_owned(), terms.bytes_max.to_string()),
        ];
        let lifetime = i64::try_from(terms.lifetime.as_millis()).unwrap_or(i64::MAX);
        let form = Form {
            fields: fields.clone(),
            bytes_max: terms.bytes_max,
            back: terms.back.to_owned(),
            until: now.plus_millis(lifetime),
        };
        contents.forms.push(form);
        Ok(UploadForm { action: "https://files.test/".to_owned(), fields })
    }

    async fn staged(&self, key: &str) -> Result<Option<Staged>, FilesError> {
        check_staged(key)?;
        let contents = self.contents();
        let (name, received) = contents.waiting.get(key).cloned().unwrap_or_default();
        Ok(contents.files.get(key).map(|file| Staged {
            key: key.to_owned(),
            name,
            bytes: u64::try_from(file.bytes.len()).unwrap_or(u64::MAX),
            tag: received.to_string(),
        }))
    }

    async fn staged_under(&self, prefix: &str) -> Result<Vec<String>, FilesError> {
        check_staged(prefix)?;
        let contents = self.contents();
        Ok(contents.files.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    async fn part(&self, staged: &Staged, from: u64, bytes: usize) -> Result<Bytes, FilesError> {
        let whole = self.waits(staged).await?;
        let from = usize::try_from(from).unwrap_or(usize::MAX).min(whole.len());
        Ok(whole.slice(from..whole.len().min(from.saturating_add(bytes))))
    }

    async fn adopt(&self, staged: &Staged, key: &str, mime_type: &str) -> Result<(), FilesError> {
        let bytes = self.waits(staged).await?;
        self.put(key, File { mime_type: mime_type.to_owned(), bytes }).await
    }
}
