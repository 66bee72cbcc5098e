//! Who signs: a key in memory, for the local shop and for tests, or one that somebody else keeps,
//! such as the key service of AWS. Absent on purpose: where the parts of the first are kept.

use const_oid::db::rfc4519::CN;
use const_oid::db::rfc5912::ECDSA_WITH_SHA_256;
use der::asn1::{BitString, SetOfVec, Utf8StringRef};
use der::{Any, Decode, Encode};
use jiff::{Timestamp, ToSpan};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey as EcdsaKey};
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use ports::signer::{Signer, SignerError, SigningKey};
use sha2::{Digest, Sha256};
use std::time::Duration;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::ext::AsExtension;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::{RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};
use x509_cert::{Certificate, TbsCertificate, Version};

/// How long a certificate made here is valid: documents are kept for ten years.
const YEARS: i64 = 20;
/// The longest name in a certificate (RFC 5280).
const NAME_CHARS_MAX: usize = 64;

/// A P-256 key and the certificate that it signed itself.
pub struct LocalSigner {
    key: EcdsaKey,
    certificate: Vec<u8>,
}

/// The two parts do not make a signer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signing key or its certificate cannot be used")]
pub struct BadKey;

impl LocalSigner {
    /// Makes a new key for a name that readers of documents will see.
    pub fn create(name: &str, now: Timestamp) -> Result<Self, BadKey> {
        let mut secret = [0; 32];
        let key = loop {
            getrandom::fill(&mut secret).map_err(|_| BadKey)?;
            // A number above the curve's order is no key; that is rarer than anything else.
            if let Ok(key) = EcdsaKey::from_slice(&secret) {
                break key;
            }
        };
        let certificate = certificate(&key, name, now).ok_or(BadKey)?;
        Ok(Self { key, certificate })
    }

    /// Takes up a key and certificate made before.
    pub fn from_parts(key: &[u8], certificate: &[u8]) -> Result<Self, BadKey> {
        let key = EcdsaKey::from_pkcs8_der(key).map_err(|_| BadKey)?;
        let parsed = Certificate::from_der(certificate).map_err(|_| BadKey)?;
        let public = SubjectPublicKeyInfoOwned::from_key(*key.verifying_key());
        let certified = parsed.tbs_certificate.subject_public_key_info;
        if public.is_ok_and(|public| public == certified) {
            Ok(Self { key, certificate: certificate.to_vec() })
        } else {
            Err(BadKey)
        }
    }

    /// The key as PKCS #8, to be kept as a secret.
    pub fn key(&self) -> Result<Vec<u8>, BadKey> {
        let document = self.key.to_pkcs8_der().map_err(|_| BadKey)?;
        Ok(document.as_bytes().to_vec())
    }
}

impl Signer for LocalSigner {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let signature: DerSignature = self.key.try_sign(message).map_err(|_| SignerError)?;
        Ok(signature.as_bytes().to_vec())
    }
}

/// A key that somebody else keeps, such as a key service, and the certificate that it signed itself.
pub struct CertifiedSigner<K> {
    key: K,
    certificate: Vec<u8>,
}

impl<K: SigningKey> CertifiedSigner<K> {
    /// Has the key sign a certificate for a name that readers of documents will see. It says the
    /// same at each start; only its signature is another one, as these are.
    pub async fn new(key: K, name: &str) -> Result<Self, BadKey> {
        let public = SubjectPublicKeyInfoOwned::from_der(key.public_key()).map_err(|_| BadKey)?;
        let mut serial = [0; 16];
        serial.copy_from_slice(&Sha256::digest(key.public_key())[..16]);
        let since = Timestamp::from_millisecond(key.created_at().millis()).map_err(|_| BadKey)?;
        let contents = contents(public, name, serial, since).ok_or(BadKey)?;
        let message = contents.to_der().map_err(|_| BadKey)?;
        let signature = key.sign(&message).await.map_err(|_| BadKey)?;
        let certificate = signed(contents, &signature).ok_or(BadKey)?;
        Ok(Self { key, certificate })
    }
}

impl<K: SigningKey> Signer for CertifiedSigner<K> {
    fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        self.key.sign(message).await
    }
}

/// A certificate for signing documents, signed by its own key.
fn certificate(key: &EcdsaKey, name: &str, now: Timestamp) -> Option<Vec<u8>> {
    let mut serial = [0; 16];
    getrandom::fill(&mut serial).ok()?;
    let public = SubjectPublicKeyInfoOwned::from_key(*key.verifying_key()).ok()?;
    let contents = contents(public, name, serial, now)?;
    let signature: DerSignature = key.try_sign(&contents.to_der().ok()?).ok()?;
    signed(contents, signature.as_bytes())
}

/// What a certificate says.
fn contents(
    public: SubjectPublicKeyInfoOwned,
    name: &str,
    mut serial: [u8; 16],
    now: Timestamp,
) -> Option<TbsCertificate> {
    let name: String = name.chars().take(NAME_CHARS_MAX).collect();
    let value = Any::from(Utf8StringRef::new(&name).ok()?);
    let common_name = AttributeTypeAndValue { oid: CN, value };
    let names = SetOfVec::from_iter([common_name]).ok()?;
    let subject = RdnSequence(vec![RelativeDistinguishedName(names)]);
    // Positive, and not short.
    serial[0] = (serial[0] & 0x3f) | 0x40;
    let until = now.to_zoned(jiff::tz::TimeZone::UTC).checked_add(YEARS.years()).ok()?;
    let time = |at: Timestamp| {
        let seconds = u64::try_from(at.as_second()).ok()?;
        let at = der::DateTime::from_unix_duration(Duration::from_secs(seconds)).ok()?;
        Some(Time::GeneralTime(at.into()))
    };
    let validity = Validity { not_before: time(now)?, not_after: time(until.timestamp())? };
    let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
    let constraints = BasicConstraints { ca: false, path_len_constraint: None };
    let extensions = vec![
        usage.to_extension(&subject, &[]).ok()?,
        constraints.to_extension(&subject, &[]).ok()?,
    ];
    Some(TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial).ok()?,
        signature: algorithm(),
        issuer: subject.clone(),
        validity,
        subject,
        subject_public_key_info: public,
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(extensions),
    })
}

fn signed(contents: TbsCertificate, signature: &[u8]) -> Option<Vec<u8>> {
    let certificate = Certificate {
        tbs_certificate: contents,
        signature_algorithm: algorithm(),
        signature: BitString::from_bytes(signature).ok()?,
    };
    certificate.to_der().ok()
}

fn algorithm() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA_256, parameters: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-12T10:15:00Z".parse().expect("a time")
    }

    #[test]
    fn a_signer_is_taken_up_from_its_parts() {
        let signer = LocalSigner::create("Kilima Ltd", now()).expect("a signer");
        let key = signer.key().expect("its key");
        assert!(LocalSigner::from_parts(&key, signer.certificate()).is_ok());
        let other = LocalSigner::create("Another", now()).expect("a signer");
        assert!(LocalSigner::from_parts(&key, other.certificate()).is_err());
        assert!(LocalSigner::from_parts(&key, b"").is_err());
        assert!(LocalSigner::from_parts(b"", signer.certificate()).is_err());
    }

    /// The key of a signer, as somebody else would keep it.
    struct Kept(LocalSigner, Vec<u8>);

    impl SigningKey for Kept {
        fn public_key(&self) -> &[u8] {
            &self.1
        }

        fn created_at(&self) -> domain::time::Timestamp {
            domain::time::Timestamp::from_millis(now().as_millisecond())
        }

        async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
            self.0.sign(message).await
        }
    }

    #[test]
    fn a_key_kept_elsewhere_is_certified() {
        use std::task::{Context, Poll, Waker};
        let kept = LocalSigner::create("Kept", now()).expect("a signer");
        let parts = kept.key().expect("its key");
        let public = SubjectPublicKeyInfoOwned::from_key(*kept.key.verifying_key());
        let public = public.and_then(|public| public.to_der().map_err(Into::into)).expect("a key");
        let made = std::pin::pin!(CertifiedSigner::new(Kept(kept, public), "Mercury"));
        let Poll::Ready(made) =
            std::future::Future::poll(made, &mut Context::from_waker(Waker::noop()))
        else {
            panic!("it waits");
        };
        let made = made.expect("a signer");
        assert!(LocalSigner::from_parts(&parts, made.certificate()).is_ok(), "of the same key");
    }

    #[test]
    fn a_name_of_any_length_and_script_is_taken() {
        for name in ["", "ቡና ቤት", &"x".repeat(10_000)] {
            assert!(LocalSigner::create(name, now()).is_ok(), "{} characters", name.len());
        }
    }
}
