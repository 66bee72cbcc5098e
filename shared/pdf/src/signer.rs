//! A signing key in memory, for the local shop and for tests. Absent on purpose: where its two parts
//! are kept, and the key service of AWS, which is another [`Signer`].

use const_oid::db::rfc4519::CN;
use const_oid::db::rfc5912::ECDSA_WITH_SHA_256;
use der::asn1::{BitString, SetOfVec, Utf8StringRef};
use der::{Any, Decode, Encode};
use jiff::{Timestamp, ToSpan};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use ports::signer::{Signer, SignerError};
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
    key: SigningKey,
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
            if let Ok(key) = SigningKey::from_slice(&secret) {
                break key;
            }
        };
        let certificate = certificate(&key, name, now).ok_or(BadKey)?;
        Ok(Self { key, certificate })
    }

    /// Takes up a key and certificate made before.
    pub fn from_parts(key: &[u8], certificate: &[u8]) -> Result<Self, BadKey> {
        let key = SigningKey::from_pkcs8_der(key).map_err(|_| BadKey)?;
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

/// A certificate for signing documents, signed by its own key.
fn certificate(key: &SigningKey, name: &str, now: Timestamp) -> Option<Vec<u8>> {
    let name: String = name.chars().take(NAME_CHARS_MAX).collect();
    let value = Any::from(Utf8StringRef::new(&name).ok()?);
    let common_name = AttributeTypeAndValue { oid: CN, value };
    let names = SetOfVec::from_iter([common_name]).ok()?;
    let subject = RdnSequence(vec![RelativeDistinguishedName(names)]);
    let mut serial = [0; 16];
    getrandom::fill(&mut serial).ok()?;
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
    let algorithm = AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA_256, parameters: None };
    let tbs_certificate = TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial).ok()?,
        signature: algorithm.clone(),
        issuer: subject.clone(),
        validity,
        subject,
        subject_public_key_info: SubjectPublicKeyInfoOwned::from_key(*key.verifying_key()).ok()?,
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(extensions),
    };
    let signature: DerSignature = key.try_sign(&tbs_certificate.to_der().ok()?).ok()?;
    let certificate = Certificate {
        tbs_certificate,
        signature_algorithm: algorithm,
        signature: BitString::from_bytes(signature.as_bytes()).ok()?,
    };
    certificate.to_der().ok()
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

    #[test]
    fn a_name_of_any_length_and_script_is_taken() {
        for name in ["", "ቡና ቤት", &"x".repeat(10_000)] {
            assert!(LocalSigner::create(name, now()).is_ok(), "{} characters", name.len());
        }
    }
}
