//! Opening a data folder: its lock, its file, the file's format, and a sentence for each way in
//! which that can fail.

use super::queue::groups::Groups;
use super::queue::records;
use super::writer::Tables;
use redb::{Builder, Database, ReadableDatabase, TableDefinition};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// The file in the data folder.
const FILE: &str = "mercury.redb";
/// The file while it is being made; a kill meanwhile leaves nothing to repair.
const FILE_IN_MAKING: &str = "mercury.redb.new";
/// The file whose lock says that the folder is in use.
const LOCK: &str = "lock";
/// Where the files' bytes are.
const FILES: &str = "files";
/// Where bytes are that still come in; no key begins with a dot.
const ARRIVING: &str = ".arriving";
/// The thread that reads a file which may be damaged.
const OPENING: &str = "opening";
/// The format written today.
const FORMAT: u32 = 1;
/// The whole process stays below 60 MB; redb would take up to 1 GiB.
const CACHE_BYTES: usize = 16 * 1024 * 1024;

/// What the store says of itself.
pub(super) const META: TableDefinition<&str, &str> = TableDefinition::new("meta");
const META_FORMAT: &str = "format";

/// Why a data folder can't be opened. Each says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder can't be made, read or written.
    #[error(
        "Cannot use the data folder {folder} ({source}): make it writable, or set MERCURY_DATA to another folder."
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Another process has it open.
    #[error(
        "The data folder {folder} is in use by another Mercury: stop that one, or set MERCURY_DATA to another folder."
    )]
    Locked {
        /// The folder.
        folder: PathBuf,
    },
    /// The file is not what it should be.
    #[error(
        "The data file {file} is damaged or not Mercury's ({why}): put a backup in its place, or move it away to begin with an empty shop."
    )]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What was found.
        why: String,
    },
    /// The file was written by a later version.
    #[error(
        "The data file {file} has format {found} and this Mercury knows formats up to {FORMAT}: start the newer Mercury that wrote it."
    )]
    Newer {
        /// The file.
        file: PathBuf,
        /// Its format.
        found: u32,
    },
}

/// A folder that was opened.
pub(super) struct Opened {
    pub(super) lock: File,
    pub(super) database: Database,
    pub(super) groups: Groups,
    pub(super) files: PathBuf,
}

pub(super) fn open(folder: &Path) -> Result<Opened, OpenError> {
    let in_folder = |source| OpenError::Folder { folder: folder.to_owned(), source };
    let files = folder.join(FILES);
    fs::create_dir_all(&files).map_err(in_folder)?;
    let lock = lock(folder)?;
    // What a process that was killed had not taken whole.
    match fs::remove_dir_all(arriving(&files)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(in_folder(error)),
        Ok(()) | Err(_) => {}
    }
    let file = folder.join(FILE);
    if !file.try_exists().map_err(in_folder)? {
        make(folder, &file)?;
    }
    let database =
        guarded(&file, || Ok(Builder::new().set_cache_size(CACHE_BYTES).open(&file)?))?;
    let groups = guarded(&file, || {
        check_format(&database, &file)?;
        Ok(records::load(&database)?)
    })?;
    Ok(Opened { lock, database, groups, files })
}

/// Where bytes are that still come in, beside those that have.
pub(super) fn arriving(files: &Path) -> PathBuf {
    files.join(ARRIVING)
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let in_folder = |source| OpenError::Folder { folder: folder.to_owned(), source };
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK))
        .map_err(in_folder)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(OpenError::Locked { folder: folder.to_owned() }),
        Err(TryLockError::Error(source)) => Err(in_folder(source)),
    }
}

/// Makes the file whole under another name, so that it never lies there half made.
fn make(folder: &Path, file: &Path) -> Result<(), OpenError> {
    let in_folder = |source| OpenError::Folder { folder: folder.to_owned(), source };
    let making = folder.join(FILE_IN_MAKING);
    match fs::remove_file(&making) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(in_folder(error)),
        Ok(()) | Err(_) => {}
    }
    guarded(file, || {
        let database = Builder::new().set_cache_size(CACHE_BYTES).create(&making)?;
        let transaction = database.begin_write()?;
        Tables::open(&transaction)?;
        transaction.open_table(META)?.insert(META_FORMAT, FORMAT.to_string().as_str())?;
        transaction.commit()?;
        Ok(())
    })?;
    fs::rename(&making, file).map_err(in_folder)?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(in_folder)
}

fn check_format(database: &Database, file: &Path) -> Result<(), Failure> {
    let meta = database.begin_read()?.open_table(META)?;
    let format = meta.get(META_FORMAT)?.and_then(|format| format.value().parse::<u32>().ok());
    match format {
        Some(FORMAT) => Ok(()),
        Some(found) if found > FORMAT => {
            Err(Failure::Sentence(OpenError::Newer { file: file.to_owned(), found }))
        }
        Some(_) | None => Err(Failure::Database(Box::new(redb::Error::Corrupted(
            "it does not say its format".to_owned(),
        )))),
    }
}

/// What can go wrong inside redb, and what already has its sentence.
#[derive(Debug)]
enum Failure {
    Database(Box<redb::Error>),
    Sentence(OpenError),
}

impl<E: Into<redb::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Database(Box::new(error.into()))
    }
}

/// Turns redb's errors about a file into sentences, and its panics too: a page that was
/// overwritten can break redb's assumptions before it breaks a checksum.
fn guarded<T: Send>(
    file: &Path,
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> Result<T, OpenError> {
    hush();
    let damaged = || OpenError::Damaged {
        file: file.to_owned(),
        why: "its pages do not fit together".to_owned(),
    };
    let done = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name(OPENING.to_owned());
        let opening = thread.spawn_scoped(scope, work)?;
        opening.join().unwrap_or_else(|_| Err(Failure::Sentence(damaged())))
    });
    done.map_err(|failure| match failure {
        Failure::Sentence(error) => error,
        Failure::Database(error) => sentence(*error, file),
    })
}

/// Keeps panics of the opening thread from the terminal: its caller says what is wrong.
fn hush() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().name() != Some(OPENING) {
                before(panic);
            }
        }));
    });
}

fn sentence(error: redb::Error, file: &Path) -> OpenError {
    let folder = file.parent().unwrap_or(file).to_owned();
    let of_the_content = |kind| matches!(kind, ErrorKind::InvalidData | ErrorKind::UnexpectedEof);
    let why = error.to_string();
    if let redb::Error::DatabaseAlreadyOpen = error {
        OpenError::Locked { folder }
    } else if let redb::Error::Io(source) = error
        && !of_the_content(source.kind())
    {
        OpenError::Folder { folder, source }
    } else {
        OpenError::Damaged { file: file.to_owned(), why }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    fn said(folder: &Path) -> String {
        open(folder).err().map_or_else(String::new, |error| error.to_string())
    }

    #[test]
    fn a_folder_that_cannot_be_made_says_so() {
        let folder = folder();
        fs::write(folder.path().join("file"), "").unwrap();
        let inside = folder.path().join("file/data");
        assert!(matches!(open(&inside), Err(OpenError::Folder { .. })));
        assert!(said(&inside).starts_with("Cannot use the data folder"));
    }

    #[test]
    fn a_folder_in_use_says_so_and_is_free_again_afterwards() {
        let folder = folder();
        let opened = open(folder.path()).unwrap();
        assert!(matches!(open(folder.path()), Err(OpenError::Locked { .. })));
        assert!(said(folder.path()).contains("in use by another Mercury"));
        drop(opened);
        assert!(open(folder.path()).is_ok());
    }

    #[test]
    fn a_file_of_another_kind_or_cut_short_says_so() {
        let whole = folder();
        drop(open(whole.path()).unwrap());
        let good = fs::read(whole.path().join(FILE)).unwrap();
        let half = good.len() / 2;
        let zeroed: Vec<u8> = good.iter().map(|_| 0).collect();
        let mut overwritten = good.clone();
        overwritten[4_096..].fill(0xA5);
        let contents: [&[u8]; 7] =
            [b"", b"x", b"no database", &good[..half], &good[..100], &zeroed, &overwritten];
        for content in contents {
            let folder = folder();
            fs::write(folder.path().join(FILE), content).unwrap();
            let error = open(folder.path()).err();
            assert!(
                matches!(error, Some(OpenError::Damaged { .. })),
                "{} {error:?}",
                content.len()
            );
            assert!(said(folder.path()).contains("is damaged or not Mercury's"));
            assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), content, "it is left alone");
        }
    }

    #[test]
    fn a_file_of_another_program_or_of_a_later_version_says_so() {
        let cases = [
            (None, "is damaged or not Mercury's"),
            (Some("x"), "is damaged or not Mercury's"),
            (Some("2"), "start the newer Mercury that wrote it"),
        ];
        for (format, expected) in cases {
            let folder = folder();
            let database = Database::create(folder.path().join(FILE)).unwrap();
            let transaction = database.begin_write().unwrap();
            if let Some(format) = format {
                transaction.open_table(META).unwrap().insert(META_FORMAT, format).unwrap();
            }
            transaction.commit().unwrap();
            drop(database);
            assert!(said(folder.path()).contains(expected), "{}", said(folder.path()));
        }
    }

    #[test]
    fn a_first_start_that_was_killed_is_begun_anew() {
        let folder = folder();
        fs::write(folder.path().join(FILE_IN_MAKING), "half of it").unwrap();
        assert!(open(folder.path()).is_ok());
        assert!(!folder.path().join(FILE_IN_MAKING).exists());
    }

    #[test]
    fn a_sentence_is_one_sentence() {
        let path = PathBuf::from("data");
        let why = "it ends too soon".to_owned();
        let errors = [
            OpenError::Folder { folder: path.clone(), source: ErrorKind::PermissionDenied.into() },
            OpenError::Locked { folder: path.clone() },
            OpenError::Damaged { file: path.clone(), why },
            OpenError::Newer { file: path, found: 2 },
        ];
        for sentence in errors.map(|error| error.to_string()) {
            assert!(sentence.ends_with('.') && !sentence.contains(['\n', '!']), "{sentence}");
            assert_eq!(sentence.matches(". ").count(), 0, "{sentence}");
        }
    }
}
