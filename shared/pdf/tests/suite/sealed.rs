//! Sealed documents, as qpdf, poppler and our own inspection see them.

use crate::programs::{refuses, says};
use crate::rendering::rendered;
use crate::samples::{html, invoice};
use pdf::{LocalSigner, Passwords, Purpose, SealError, Sealed, inspect, seal};
use ports::inspect::{Inspection, SignatureState};
use ports::signer::{Signer, SignerError};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub(crate) const READER: &str = "01231001";
pub(crate) const OWNER: &str = "a long sentence of the owner";
pub(crate) const PASSWORDS: Passwords<'_> = Passwords { reader: READER, owner: OWNER };

/// Signers in memory never wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn purpose() -> Purpose<'static> {
    Purpose {
        issuer: "Kilima Market — ቡና",
        reason: "Invoice INV-2026-00481",
        at: "2026-11-12T10:15:00Z".parse().expect("a time"),
    }
}

pub(crate) fn signer() -> LocalSigner {
    LocalSigner::create("Kilima Market", purpose().at).expect("a signer")
}

pub(crate) fn sealed(signer: &impl Signer, passwords: Passwords<'_>) -> Result<Sealed, SealError> {
    now(seal(rendered(&html(&invoice(3))), passwords, &purpose(), signer))
}

fn covers(inspection: &Inspection) -> Option<bool> {
    match &inspection.signature {
        SignatureState::Sound { covers_whole_file, .. } => Some(*covers_whole_file),
        SignatureState::Missing | SignatureState::Broken => None,
    }
}

#[test]
fn it_opens_with_either_password_only() {
    let sealed = sealed(&signer(), PASSWORDS).expect("it is sealed");
    for password in [READER, OWNER] {
        let password = format!("--password={password}");
        let checked = says("qpdf", &["--check", &password], &sealed.bytes, &[]);
        assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
    }
    let password = format!("--password={READER}");
    let shown = says("qpdf", &["--show-encryption", &password], &sealed.bytes, &[]);
    for line in [
        "R = 6",
        "stream encryption method: AESv3",
        "string encryption method: AESv3",
        "modify anything: not allowed",
        "extract for any purpose: allowed",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    let text = says("pdftotext", &["-upw", READER], &sealed.bytes, &["-"]);
    assert!(text.contains("Amina Nakato"), "{text}");
    for wrong in ["", "01231002", "0123"] {
        assert!(refuses("pdftotext", &["-upw", wrong], &sealed.bytes, &["-"]), "{wrong:?}");
    }
}

#[test]
fn nothing_can_be_read_without_a_password() {
    let sealed = sealed(&signer(), PASSWORDS).expect("it is sealed");
    // The issuer stands in the certificate, which is not encrypted; what the document says is.
    for secret in ["Amina", "INV-2026", READER, OWNER, "kilima.example"] {
        let found = sealed.bytes.windows(secret.len()).any(|it| it == secret.as_bytes());
        assert!(!found, "{secret} stands in the file");
    }
}

#[test]
fn poppler_finds_the_signature_valid() {
    let sealed = sealed(&signer(), PASSWORDS).expect("it is sealed");
    let said = says("pdfsig", &["-nocert", "-upw", READER], &sealed.bytes, &[]);
    for line in
        ["Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "Kilima Market"]
    {
        assert!(said.contains(line), "{line} in {said}");
    }
}

#[test]
fn inspection_needs_no_password() {
    let signer = signer();
    let sealed = sealed(&signer, PASSWORDS).expect("it is sealed");
    let found = inspect(&sealed.bytes);
    says("qpdf", &["--is-encrypted"], &sealed.bytes, &[]);
    assert_eq!(found.sha256, sealed.sha256);
    let certificate = signer.certificate().to_vec();
    let signature = SignatureState::Sound { certificate, covers_whole_file: true };
    assert_eq!(found.signature, signature);
}

#[test]
fn every_changed_byte_is_noticed() {
    let sealed = sealed(&signer(), PASSWORDS).expect("it is sealed");
    let bytes = &sealed.bytes;
    // A prime step, so that all parts of the file are met, and both ends.
    let places = (0..bytes.len()).step_by(1_009).chain([bytes.len() - 1]);
    for at in places {
        let mut changed = bytes.clone();
        changed[at] ^= 0x01;
        let found = inspect(&changed);
        assert_ne!(found.sha256, sealed.sha256, "byte {at}");
        assert_ne!(covers(&found), Some(true), "byte {at} of {}", bytes.len());
    }
    let mut longer = bytes.clone();
    longer.extend_from_slice(b"\n% one more line\n");
    assert_eq!(covers(&inspect(&longer)), Some(false), "added after the signed part");
    assert_eq!(covers(&inspect(&bytes[..bytes.len() - 7])), None, "cut off");
}

#[test]
fn other_files_are_not_ours() {
    let plain = rendered(&html(&invoice(1)));
    let cases: [(&str, &[u8]); 5] = [
        ("nothing", b""),
        ("text", b"Invoice"),
        ("ranges of nothing", b"/ByteRange[0 1 2 3]"),
        ("ranges beyond numbers", b"/ByteRange[0 1 18446744073709551615 18446744073709551615]"),
        ("a document without a seal", plain.bytes()),
    ];
    for (name, bytes) in cases {
        let found = inspect(bytes);
        assert!(refuses("qpdf", &["--is-encrypted"], bytes, &[]), "{name}");
        assert_eq!(covers(&found), None, "{name}");
    }
}

/// A key service that is away.
struct Away(Vec<u8>);

impl Signer for Away {
    fn certificate(&self) -> &[u8] {
        &self.0
    }

    async fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, SignerError> {
        Err(SignerError)
    }
}

#[test]
fn what_cannot_be_sealed_does_not_leave() {
    let good = signer();
    let away = Away(good.certificate().to_vec());
    let no_reader = Passwords { reader: "", ..PASSWORDS };
    let no_owner = Passwords { owner: "", ..PASSWORDS };
    assert_eq!(sealed(&good, no_reader).err(), Some(SealError::NoPassword));
    assert_eq!(sealed(&good, no_owner).err(), Some(SealError::NoPassword));
    assert_eq!(sealed(&away, PASSWORDS).err(), Some(SealError::Signer(SignerError)));
    assert_eq!(sealed(&Away(Vec::new()), PASSWORDS).err(), Some(SealError::Signature));
}
