//! Sealing: encrypted with AES-256, then signed, in one revision of the file. Nothing leaves here
//! that opens without a password. Absent on purpose: choosing passwords, and storing anything.

use crate::cms::Unsigned;
use crate::renderer::Pdf;
use jiff::Timestamp;
use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat,
    dictionary, text_string,
};
use ports::signer::{Signer, SignerError};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Room for the signature container, in bytes; it takes about 1,200.
const RESERVED: usize = 8_192;
/// Where the signed ranges will stand; as wide as they can become.
const RANGE: &[u8] = b"/ByteRange[0 9999999999 9999999999 9999999999]";
const RANGE_UNKNOWN: i64 = 9_999_999_999;
/// The crypt filter that everything goes through.
const FILTER: &[u8] = b"StdCF";

/// What opens a document.
#[derive(Clone, Copy)]
pub struct Passwords<'a> {
    /// Opens it for reading and printing.
    pub reader: &'a str,
    /// Opens it with every right.
    pub owner: &'a str,
}

impl fmt::Debug for Passwords<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passwords(…)")
    }
}

/// What a signature says about itself.
#[derive(Debug, Clone, Copy)]
pub struct Purpose<'a> {
    /// Who issues the document.
    pub issuer: &'a str,
    /// Why it is signed, such as "Invoice INV-2026-00481".
    pub reason: &'a str,
    /// When it is sealed.
    pub at: Timestamp,
}

/// A sealed document.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The file, ready to be stored and sent.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
}

/// Why a document is not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// A password is empty: the document would open for everyone.
    #[error("a document needs two passwords")]
    NoPassword,
    /// No randomness, or the file could not be rewritten.
    #[error("the document cannot be encrypted")]
    Encryption,
    /// The certificate cannot be used, or the signature does not fit.
    #[error("the document cannot be signed")]
    Signature,
    /// The holder of the key gave no signature.
    #[error(transparent)]
    Signer(#[from] SignerError),
}

/// Encrypts and signs a document.
pub async fn seal(
    pdf: Pdf,
    passwords: Passwords<'_>,
    purpose: &Purpose<'_>,
    signer: &impl Signer,
) -> Result<Sealed, SealError> {
    if passwords.reader.is_empty() || passwords.owner.is_empty() {
        return Err(SealError::NoPassword);
    }
    let encrypted = encrypted(pdf, passwords, purpose).ok_or(SealError::Encryption)?;
    let mut open = Open::new(encrypted).ok_or(SealError::Signature)?;
    let unsigned =
        Unsigned::new(&open.digest(), signer.certificate()).map_err(|_| SealError::Signature)?;
    let message = unsigned.message().map_err(|_| SealError::Signature)?;
    let signature = signer.sign(&message).await?;
    let container = unsigned.signed(&signature).map_err(|_| SealError::Signature)?;
    let bytes = open.close(&container).ok_or(SealError::Signature)?;
    let sha256 = Sha256::digest(&bytes).into();
    Ok(Sealed { bytes, sha256 })
}

/// The encrypted file with room for a signature.
fn encrypted(pdf: Pdf, passwords: Passwords<'_>, purpose: &Purpose<'_>) -> Option<Vec<u8>> {
    let mut document = Document::load_mem(&pdf.bytes).ok()?;
    drop(pdf);
    "2.0".clone_into(&mut document.version);
    let mut id = vec![0; 16];
    getrandom::fill(&mut id).ok()?;
    let id = Object::String(id, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    reserve(&mut document, purpose)?;
    let mut key = [0; 32];
    getrandom::fill(&mut key).ok()?;
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: passwords.owner,
        user_password: passwords.reader,
        permissions: Permissions::PRINTABLE
            | Permissions::PRINTABLE_IN_HIGH_QUALITY
            | Permissions::COPYABLE
            | Permissions::COPYABLE_FOR_ACCESSIBILITY,
    });
    document.encrypt(&state.ok()?).ok()?;
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).ok()?;
    Some(bytes)
}

/// Adds an empty signature that, once filled, forbids every change.
fn reserve(document: &mut Document, purpose: &Purpose<'_>) -> Option<()> {
    let page = *document.get_pages().values().next()?;
    let unknown = || Object::Integer(RANGE_UNKNOWN);
    let forbid = dictionary! { "Type" => "TransformParams", "P" => 1, "V" => "1.2" };
    let reference = dictionary! {
        "Type" => "SigRef", "TransformMethod" => "DocMDP", "TransformParams" => forbid,
    };
    let at = purpose.at.strftime("D:%Y%m%d%H%M%SZ").to_string();
    let signature = document.add_object(dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => vec![Object::Integer(0), unknown(), unknown(), unknown()],
        "Contents" => Object::String(vec![0; RESERVED], StringFormat::Hexadecimal),
        "M" => Object::string_literal(at),
        "Reason" => text_string(purpose.reason),
        "Name" => text_string(purpose.issuer),
        "Reference" => vec![Object::Dictionary(reference)],
    });
    let field = document.add_object(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => Object::string_literal("Seal"),
        "V" => signature,
        // Printed and locked; it has no size, so nothing is seen.
        "F" => 132,
        "Rect" => vec![Object::Integer(0); 4],
        "P" => page,
    });
    let page = document.get_object_mut(page).ok()?.as_dict_mut().ok()?;
    let mut annotations = match page.get(b"Annots") {
        Ok(Object::Array(annotations)) => annotations.clone(),
        _ => Vec::new(),
    };
    annotations.push(field.into());
    page.set("Annots", annotations);
    let catalog: &mut Dictionary = document.catalog_mut().ok()?;
    let fields = vec![Object::from(field)];
    catalog.set("AcroForm", dictionary! { "Fields" => fields, "SigFlags" => 3 });
    catalog.set("Perms", dictionary! { "DocMDP" => signature });
    Some(())
}

/// A file with room for its signature.
struct Open {
    bytes: Vec<u8>,
    /// The room with its two brackets, which is all that is not signed.
    room: std::ops::Range<usize>,
}

impl Open {
    /// Finds the room and writes down what is signed, without moving a byte.
    fn new(mut bytes: Vec<u8>) -> Option<Self> {
        let range = find(&bytes, RANGE)?;
        let zeros = vec![b'0'; RESERVED * 2];
        let start = find(&bytes, &zeros)?.checked_sub(1)?;
        let end = start + zeros.len() + 2;
        let rest = bytes.len().checked_sub(end)?;
        let mut written = format!("/ByteRange[0 {start} {end} {rest}]").into_bytes();
        written.resize(RANGE.len(), b' ');
        bytes.get_mut(range..range + written.len())?.copy_from_slice(&written);
        Some(Self { bytes, room: start..end })
    }

    fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(&self.bytes[..self.room.start]);
        hash.update(&self.bytes[self.room.end..]);
        hash.finalize().into()
    }

    fn close(&mut self, container: &[u8]) -> Option<Vec<u8>> {
        let written = hex::encode(container).into_bytes();
        let start = self.room.start + 1;
        if written.len() > RESERVED * 2 {
            return None;
        }
        self.bytes.get_mut(start..start + written.len())?.copy_from_slice(&written);
        Some(std::mem::take(&mut self.bytes))
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
