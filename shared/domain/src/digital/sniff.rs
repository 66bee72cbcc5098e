//! What a file's bytes tell while they pass by: a film of a hundred megabytes is looked at part by part,
//! and whatever its size, only a few bytes of it are kept. Cut anywhere, a file is what it is whole.

use super::kind::{self, FileKind};

/// So many first bytes tell which family a file is of.
const HEAD_BYTES: usize = 64;
/// What stands before each entry of an archive's table of contents, whose name begins so far on.
const ZIP_ENTRY: [u8; 4] = [b'P', b'K', 1, 2];
const ZIP_NAME_LENGTH_AT: usize = 28;
const ZIP_NAME_AT: usize = 46;
/// A name begins with it, and it says nothing.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Looks at a file part by part.
#[derive(Debug, Clone)]
pub struct Sniffer {
    /// How its sender's name for it ends, in small letters.
    ending: String,
    family: Family,
}

/// What is looked for, which the first bytes decide.
#[derive(Debug, Clone)]
enum Family {
    /// Too few bytes have passed to say.
    Unknown(Vec<u8>),
    /// Nothing any more: the first bytes were enough.
    Told(Option<FileKind>),
    /// Names of entries that run.
    Archive(Archive),
    /// Bytes that are no plain text.
    Text(Text),
}

impl Sniffer {
    /// Looks at a file that its sender calls so.
    pub fn new(name: &str) -> Self {
        let ending = kind::ending(name);
        let refused = kind::is_run_by_systems(&ending);
        let family = if refused { Family::Told(None) } else { Family::Unknown(Vec::new()) };
        Self { ending, family }
    }

    /// Looks at the next part.
    pub fn see(&mut self, part: &[u8]) {
        match &mut self.family {
            Family::Told(_) => {}
            Family::Archive(archive) => archive.see(part, &self.ending),
            Family::Text(text) => text.see(part),
            Family::Unknown(first) => {
                first.extend_from_slice(part);
                if first.len() >= HEAD_BYTES {
                    self.decide();
                }
            }
        }
    }

    /// The kind of what has passed; none is not taken.
    pub fn kind(mut self) -> Option<FileKind> {
        self.decide();
        match self.family {
            Family::Unknown(_) => None,
            Family::Told(kind) => kind,
            Family::Archive(archive) => archive.kind(&self.ending),
            Family::Text(text) => text.kind(&self.ending),
        }
    }

    /// Says which family the first bytes are of, and looks at them so.
    fn decide(&mut self) {
        let Family::Unknown(first) = &mut self.family else { return };
        let first = std::mem::take(first);
        self.family = match &first[..] {
            [b'P', b'K', 3, 4, ..] if kind::is_book(&first) => Family::Told(Some(kind::EPUB)),
            [b'P', b'K', 3, 4, ..] => Family::Archive(Archive::default()),
            _ => match kind::by_first_bytes(&first) {
                Some(kind) => Family::Told(Some(kind)),
                None => Family::Text(Text::default()),
            },
        };
        self.see(&first);
    }
}

/// An archive in which nothing runs by itself.
#[derive(Debug, Clone, Default)]
struct Archive {
    /// The end of what has passed, in which an entry may have begun.
    rest: Vec<u8>,
    holds_programs: bool,
    is_office: bool,
}

impl Archive {
    fn see(&mut self, part: &[u8], named: &str) {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.extend_from_slice(part);
        let mut at = 0;
        while let Some(found) = next_entry(&bytes, at) {
            match entry_name(&bytes[found..]) {
                Some(name) => self.meet(name, named),
                // Its name is still to come.
                None => break,
            }
            at = found + 1;
        }
        let begun = next_entry(&bytes, at);
        let kept = begun.unwrap_or_else(|| bytes.len().saturating_sub(ZIP_ENTRY.len() - 1).max(at));
        self.rest = bytes.split_off(kept);
    }

    /// What is left when the file ends: an entry without its whole name hides the ones in it no more.
    fn kind(mut self, named: &str) -> Option<FileKind> {
        let rest = std::mem::take(&mut self.rest);
        let mut at = 0;
        while let Some(found) = next_entry(&rest, at) {
            if let Some(name) = entry_name(&rest[found..]) {
                self.meet(name, named);
            }
            at = found + 1;
        }
        (!self.holds_programs).then(|| kind::zipped(named, self.is_office))
    }

    fn meet(&mut self, name: &[u8], named: &str) {
        self.is_office |= name == b"[Content_Types].xml";
        self.holds_programs |= kind::is_program_inside(name, named);
    }
}

/// Where the next entry begins.
fn next_entry(bytes: &[u8], from: usize) -> Option<usize> {
    let within = bytes.get(from..)?;
    within.windows(ZIP_ENTRY.len()).position(|four| four == ZIP_ENTRY).map(|at| from + at)
}

fn entry_name(entry: &[u8]) -> Option<&[u8]> {
    let length = [*entry.get(ZIP_NAME_LENGTH_AT)?, *entry.get(ZIP_NAME_LENGTH_AT + 1)?];
    entry.get(ZIP_NAME_AT..ZIP_NAME_AT + usize::from(u16::from_le_bytes(length)))
}

/// Text that is read and not run.
#[derive(Debug, Clone, Default)]
struct Text {
    /// A letter that has begun.
    rest: Vec<u8>,
    is_broken: bool,
    /// Whether anything came after the marks that say nothing.
    has_begun: bool,
    /// The first letter that is no space.
    first: Option<char>,
}

impl Text {
    fn see(&mut self, part: &[u8]) {
        if self.is_broken {
            return;
        }
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.extend_from_slice(part);
        let whole = match std::str::from_utf8(&bytes) {
            Ok(_) => bytes.len(),
            // The letter at the end goes on in the next part.
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => {
                self.is_broken = true;
                return;
            }
        };
        self.rest = bytes.split_off(whole);
        self.read(std::str::from_utf8(&bytes).unwrap_or_default());
    }

    fn read(&mut self, text: &str) {
        let text = if self.has_begun { text } else { text.trim_start_matches(BYTE_ORDER_MARK) };
        self.has_begun |= !text.is_empty();
        if self.first.is_none() {
            self.first = text.chars().find(|letter| !letter.is_whitespace());
        }
        let is_plain = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
        self.is_broken |= !text.chars().all(is_plain);
    }

    fn kind(self, named: &str) -> Option<FileKind> {
        let begins_a_program = matches!(self.first, Some('<' | '#')) && named != "md";
        let is_text = self.has_begun && !self.is_broken && self.rest.is_empty();
        if is_text && !begins_a_program { kind::text_named(named) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digital::kind::file_kind;
    use crate::digital::kind::tests::zip;
    use proptest::prelude::*;

    fn samples() -> Vec<(Vec<u8>, &'static str)> {
        let long = zip(&["a.pdf", &"b".repeat(200), "[Content_Types].xml", "c/setup.exe"]);
        let safe = zip(&["a.pdf", &"b".repeat(200), "[Content_Types].xml"]);
        let mut torn = safe.clone();
        torn.extend(b"PK\x01\x02 and no name");
        vec![
            (long, "album.zip"),
            (safe, "prices.xlsx"),
            (torn, "album.zip"),
            ("\u{feff}\u{feff}Réçettes,1\nnaïve,2\n".repeat(9).into_bytes(), "sales.csv"),
            ("\u{feff}  \n<script>".repeat(9).into_bytes(), "notes.txt"),
            ("é".repeat(40).into_bytes(), "notes.txt"),
            (["é".repeat(40).as_bytes(), b"\xC3"].concat(), "notes.txt"),
            (["a".repeat(90).as_bytes(), b"\0"].concat(), "notes.txt"),
            (b"%PDF-1.7".repeat(12), "recipes"),
            (b"\0\0\0\x18ftypisom".repeat(9), "film.mp4"),
            (b"MZ\x90\0".repeat(30), "setup.pdf"),
            (Vec::new(), "a.txt"),
        ]
    }

    proptest! {
        #[test]
        fn cut_anywhere_it_is_what_it_is_whole(
            which in 0..12_usize,
            cuts in proptest::collection::vec(1..80_usize, 0..40),
        ) {
            let (bytes, name) = samples().swap_remove(which);
            let (mut sniffer, mut rest) = (Sniffer::new(name), &bytes[..]);
            for cut in cuts {
                let (part, after) = rest.split_at(cut.min(rest.len()));
                sniffer.see(part);
                rest = after;
            }
            sniffer.see(rest);
            prop_assert_eq!(sniffer.kind(), file_kind(&bytes, name));
        }
    }

    #[test]
    fn little_is_kept_of_a_large_file() {
        let mut album = Sniffer::new("album.zip");
        album.see(&zip(&["a.mp3"]));
        for _ in 0..1_000 {
            album.see(&[0; 4_096]);
        }
        let Family::Archive(archive) = &album.family else { panic!("{album:?}") };
        assert!(archive.rest.len() < HEAD_BYTES && archive.rest.capacity() <= 8_192);
        assert_eq!(album.kind().map(|kind| kind.extension), Some("zip"));
    }
}
