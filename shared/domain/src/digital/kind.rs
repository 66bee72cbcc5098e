//! What a file is, whatever its sender calls it: documents, books, pictures, sound, film, tables and
//! archives of them are taken, programs and pages with scripts are not. Deliberately absent: looking
//! for viruses; a file is its seller's own.

use super::sniff::Sniffer;
use crate::media::picture_type;

/// A kind of file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileKind {
    /// What its name ends with, without a dot.
    pub extension: &'static str,
    /// Its media type.
    pub mime_type: &'static str,
}

/// Endings of names that systems run: refused, whatever the bytes are, in archives too.
const RUN_BY_SYSTEMS: [&str; 32] = [
    "exe", "msi", "bat", "cmd", "com", "scr", "pif", "ps1", "vbs", "vbe", "js", "jse", "mjs",
    "wsf", "hta", "jar", "apk", "apks", "xapk", "app", "dmg", "pkg", "deb", "rpm", "sh", "run",
    "bin", "dll", "lnk", "reg", "html", "svg",
];
/// Kinds that are zip archives inside.
const ZIPPED: [FileKind; 4] = [
    kind("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    kind("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    kind("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    kind("zip", "application/zip"),
];
/// A book; its readers run no scripts of its pages.
pub(super) const EPUB: FileKind = kind("epub", "application/epub+zip");
/// Where an EPUB says what it is: the first entry of its archive, which is not packed.
const EPUB_MARK: &[u8] = b"mimetypeapplication/epub+zip";
const EPUB_MARK_AT: usize = 30;

const fn kind(extension: &'static str, mime_type: &'static str) -> FileKind {
    FileKind { extension, mime_type }
}

/// The kind of a file by its bytes; of those that share theirs, the name decides. None is not taken.
pub fn file_kind(bytes: &[u8], name: &str) -> Option<FileKind> {
    let mut sniffer = Sniffer::new(name);
    sniffer.see(bytes);
    sniffer.kind()
}

/// The kind of a file that its first bytes tell alone.
pub(super) fn by_first_bytes(bytes: &[u8]) -> Option<FileKind> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(kind("pdf", "application/pdf")),
        [b'I', b'D', b'3', ..] | [0xFF, 0xFA | 0xFB | 0xF2 | 0xF3, ..] => {
            Some(kind("mp3", "audio/mpeg"))
        }
        [_, _, _, _, b'f', b't', b'y', b'p', b'M', b'4', b'A' | b'B', ..] => {
            Some(kind("m4a", "audio/mp4"))
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(kind("mp4", "video/mp4")),
        [b'O', b'g', b'g', b'S', ..] => Some(kind("ogg", "audio/ogg")),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => {
            Some(kind("wav", "audio/wav"))
        }
        [b'f', b'L', b'a', b'C', ..] => Some(kind("flac", "audio/flac")),
        _ => picture(bytes),
    }
}

/// How a name ends, in small letters and without a dot.
pub(super) fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.trim().to_ascii_lowercase())
}

/// Whether systems run what is called so.
pub(super) fn is_run_by_systems(ending: &str) -> bool {
    RUN_BY_SYSTEMS.contains(&ending)
}

fn picture(bytes: &[u8]) -> Option<FileKind> {
    let mime_type = picture_type(bytes)?;
    let extension = match mime_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => "webp",
    };
    Some(kind(extension, mime_type))
}

/// Whether the first bytes of an archive say that it is a book.
pub(super) fn is_book(bytes: &[u8]) -> bool {
    bytes.get(EPUB_MARK_AT..EPUB_MARK_AT + EPUB_MARK.len()) == Some(EPUB_MARK)
}

/// Whether an entry of an archive runs; what Android and Java run are archives by another name.
pub(super) fn is_program_inside(entry: &[u8], named: &str) -> bool {
    let entry = String::from_utf8_lossy(entry);
    let is_program = entry == "AndroidManifest.xml" || entry == "META-INF/MANIFEST.MF";
    is_program || is_run_by_systems(&ending(&entry)) && named != "epub"
}

/// The kind of an archive of that name.
pub(super) fn zipped(named: &str, is_office: bool) -> FileKind {
    let by_name = ZIPPED.into_iter().find(|kind| kind.extension == named && is_office);
    by_name.unwrap_or(ZIPPED[3])
}

/// The kind of a plain text of that name.
pub(super) fn text_named(named: &str) -> Option<FileKind> {
    match named {
        "csv" => Some(kind("csv", "text/csv")),
        "md" => Some(kind("md", "text/markdown")),
        "txt" | "" => Some(kind("txt", "text/plain")),
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const ENTRY: [u8; 4] = [b'P', b'K', 1, 2];
    const NAME_LENGTH_AT: usize = 28;
    const NAME_AT: usize = 46;

    /// An archive with entries of these names, nothing in them.
    pub(in crate::digital) fn zip(names: &[&str]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(60, 0);
        for name in names {
            let mut entry = ENTRY.to_vec();
            entry.resize(NAME_AT, 0);
            entry[NAME_LENGTH_AT] = u8::try_from(name.len()).unwrap();
            entry.extend(name.as_bytes());
            bytes.extend(entry);
        }
        bytes
    }

    fn extension(bytes: &[u8], name: &str) -> Option<&'static str> {
        file_kind(bytes, name).map(|kind| kind.extension)
    }

    #[test]
    fn bytes_tell_what_a_file_is() {
        let table: [(&[u8], &str, Option<&str>); 22] = [
            (b"%PDF-1.7", "recipes", Some("pdf")),
            (b"%PDF-1.7", "photo.png", Some("pdf")),
            (b"%PDF-1.7", "recipes.exe", None),
            (b"ID3\x04", "song.mp3", Some("mp3")),
            (b"\xFF\xFB\x90", "", Some("mp3")),
            (b"\0\0\0\x1CftypM4A ", "", Some("m4a")),
            (b"\0\0\0\x18ftypisom", "", Some("mp4")),
            (b"OggS\0\x02", "", Some("ogg")),
            (b"RIFF\0\0\0\0WAVEfmt ", "", Some("wav")),
            (b"\x89PNG\r\n\x1A\n", "", Some("png")),
            (b"\xFF\xD8\xFF\xE0", "", Some("jpg")),
            (b"day,sum\n1,2\n", "sales.csv", Some("csv")),
            (b"Hello", "", Some("txt")),
            (b"# Title", "notes.md", Some("md")),
            (b"#!/bin/sh\nrm", "notes.txt", None),
            (b"<script>x</script>", "notes.txt", None),
            (b"<svg/>", "picture.svg", None),
            (b"MZ\x90\0", "setup.pdf", None),
            (b"\x7FELF", "", None),
            (b"alert(1)", "a.js", None),
            (b"", "a.txt", None),
            (b"a\0b", "a.txt", None),
        ];
        for (bytes, name, expected) in table {
            assert_eq!(extension(bytes, name), expected, "{name}");
        }
    }

    #[test]
    fn archives_hold_nothing_that_runs() {
        assert_eq!(extension(&zip(&["a.pdf", "b/c.mp3"]), "album.zip"), Some("zip"));
        assert_eq!(extension(&zip(&["a.pdf", "b/Setup.EXE"]), "album.zip"), None);
        assert_eq!(extension(&zip(&["AndroidManifest.xml"]), "album.zip"), None);
        assert_eq!(extension(&zip(&["a.pdf"]), "game.apk"), None);
        let office = zip(&["[Content_Types].xml", "xl/workbook.xml"]);
        assert_eq!(extension(&office, "prices.xlsx"), Some("xlsx"));
        assert_eq!(extension(&office, "prices"), Some("zip"));
        assert_eq!(extension(&zip(&["a.pdf"]), "prices.xlsx"), Some("zip"));
        let mut book = zip(&["a.html"]);
        book.splice(EPUB_MARK_AT..EPUB_MARK_AT, EPUB_MARK.iter().copied());
        assert_eq!(extension(&book, "book.epub"), Some("epub"));
    }
}
