//! A file in an archive that opens with a password: spreadsheets can't be locked themselves so that
//! every program opens them, and nothing unlocked may be stored. AES-256 (AE-2),
//! which the usual archivers read. Absent on purpose: choosing the password.

use crate::xlsx::SheetError;
use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod, ZipWriter};

impl From<ZipError> for SheetError {
    fn from(error: ZipError) -> Self {
        Self::Writer(error.to_string())
    }
}

impl From<std::io::Error> for SheetError {
    fn from(error: std::io::Error) -> Self {
        Self::Writer(error.to_string())
    }
}

/// The archive with one file in it. Made again it has other bytes and the same file: each has a salt
/// of its own.
pub fn locked(name: &str, bytes: &[u8], password: &str) -> Result<Vec<u8>, SheetError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .with_aes_encryption(AesMode::Aes256, password);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(name, options)?;
    archive.write_all(bytes)?;
    Ok(archive.finish()?.into_inner())
}
