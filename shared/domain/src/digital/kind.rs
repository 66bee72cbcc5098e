//! What a file is, whatever its sender calls it: documents, books, pictures, sound, film, tables and
//! archives of them are taken, programs and pages with scripts are not. Deliberately absent: looking
//! for viruses; a file is its seller's own.

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
const EPUB: FileKind = kind("epub", "application/epub+zip");
/// Where an EPUB says what it is: the first entry of its archive, which is not packed.
const EPUB_MARK: &[u8] = b"mimetypeapplication/epub+zip";
const EPUB_MARK_AT: usize = 30;
/// What stands before each entry of an archive's table of contents, whose name begins so far on.
const ZIP_ENTRY: [u8; 4] = [b'P', b'K', 1, 2];
const ZIP_NAME_LENGTH_AT: usize = 28;
const ZIP_NAME_AT: usize = 46;

const fn kind(extension: &'static str, mime_type: &'static str) -> FileKind {
    FileKind { extension, mime_type }
}

/// The kind of a file by its bytes; of those that share theirs, the name decides. None is not taken.
pub fn file_kind(bytes: &[u8], name: &str) -> Option<FileKind> {
    let ending = ending(name);
    if RUN_BY_SYSTEMS.contains(&ending.as_str()) {
        return None;
    }
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(kind("pdf", "application/pdf")),
        [b'P', b'K', 3, 4, ..] => archive(bytes, &ending),
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
        _ => picture(bytes).or_else(|| plain_text(bytes, &ending)),
    }
}

fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.trim().to_ascii_lowercase())
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

/// An archive in which nothing runs by itself.
fn archive(bytes: &[u8], named: &str) -> Option<FileKind> {
    let entries = || {
        let at = (0..bytes.len()).filter(|at| bytes.get(*at..at + 4) == Some(&ZIP_ENTRY[..]));
        at.filter_map(|at| entry_name(bytes.get(at..)?))
    };
    let runs = |name: &[u8]| {
        let name = String::from_utf8_lossy(name);
        // What Android and Java run are archives by another name.
        let is_program = name == "AndroidManifest.xml" || name == "META-INF/MANIFEST.MF";
        is_program || RUN_BY_SYSTEMS.contains(&ending(&name).as_str()) && named != "epub"
    };
    let mark = bytes.get(EPUB_MARK_AT..EPUB_MARK_AT + EPUB_MARK.len());
    // Books hold pages; their readers run no scripts of them.
    if mark == Some(EPUB_MARK) {
        return Some(EPUB);
    }
    if entries().any(runs) {
        return None;
    }
    let is_office = entries().any(|name| name == b"[Content_Types].xml");
    let by_name = ZIPPED.into_iter().find(|kind| kind.extension == named && is_office);
    Some(by_name.unwrap_or(ZIPPED[3]))
}

fn entry_name(entry: &[u8]) -> Option<&[u8]> {
    let length = [*entry.get(ZIP_NAME_LENGTH_AT)?, *entry.get(ZIP_NAME_LENGTH_AT + 1)?];
    entry.get(ZIP_NAME_AT..ZIP_NAME_AT + usize::from(u16::from_le_bytes(length)))
}

/// Text that is read and not run.
fn plain_text(bytes: &[u8], named: &str) -> Option<FileKind> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    let is_plain = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
    let begins_a_program = text.trim_start().starts_with(['<', '#']) && named != "md";
    if text.is_empty() || begins_a_program || !text.chars().all(is_plain) {
        return None;
    }
    match named {
        "csv" => Some(kind("csv", "text/csv")),
        "md" => Some(kind("md", "text/markdown")),
        "txt" | "" => Some(kind("txt", "text/plain")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive with entries of these names, nothing in them.
    fn zip(names: &[&str]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(60, 0);
        for name in names {
            let mut entry = ZIP_ENTRY.to_vec();
            entry.resize(ZIP_NAME_AT, 0);
            entry[ZIP_NAME_LENGTH_AT] = u8::try_from(name.len()).unwrap();
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
