//! The signature container of `PAdES` baseline B: `CAdES`, detached, one signer, the three attributes
//! that are asked for. Absent on purpose: time stamps and revocation, which need a network.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{
    ID_AA_SIGNING_CERTIFICATE_V_2, ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST, ID_SIGNED_DATA,
};
use const_oid::db::rfc5912::{ECDSA_WITH_SHA_256, ID_SHA_256};
use der::asn1::{OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{DerSignature, VerifyingKey};
use p256::pkcs8::DecodePublicKey;
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::spki::AlgorithmIdentifierOwned;

/// The signer's certificate by its hash; SHA-256 is the default and is not written.
#[derive(Clone, Debug, Sequence)]
struct EssCertIdV2 {
    hash: OctetString,
}

/// Ties a signature to its certificate.
#[derive(Clone, Debug, Sequence)]
struct SigningCertificateV2 {
    certificates: Vec<EssCertIdV2>,
}

/// What is signed: attributes that hold the digest of the document.
pub(crate) struct Unsigned {
    certificate: Certificate,
    attributes: SetOfVec<Attribute>,
}

impl Unsigned {
    /// The attributes for a digest and the signer's certificate.
    pub(crate) fn new(digest: &[u8], certificate: &[u8]) -> der::Result<Self> {
        let hash = OctetString::new(Sha256::digest(certificate).to_vec())?;
        let signer = SigningCertificateV2 { certificates: vec![EssCertIdV2 { hash }] };
        let attributes = SetOfVec::from_iter([
            attribute(ID_CONTENT_TYPE, &ID_DATA)?,
            attribute(ID_MESSAGE_DIGEST, &OctetString::new(digest)?)?,
            attribute(ID_AA_SIGNING_CERTIFICATE_V_2, &signer)?,
        ])?;
        Ok(Self { certificate: Certificate::from_der(certificate)?, attributes })
    }

    /// The message to sign.
    pub(crate) fn message(&self) -> der::Result<Vec<u8>> {
        self.attributes.to_der()
    }

    /// The container with the signature in it, in DER.
    pub(crate) fn signed(self, signature: &[u8]) -> der::Result<Vec<u8>> {
        let algorithm = |oid| AlgorithmIdentifierOwned { oid, parameters: None };
        let of = &self.certificate.tbs_certificate;
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: of.issuer.clone(),
                serial_number: of.serial_number.clone(),
            }),
            digest_alg: algorithm(ID_SHA_256),
            signed_attrs: Some(self.attributes),
            signature_algorithm: algorithm(ECDSA_WITH_SHA_256),
            signature: OctetString::new(signature)?,
            unsigned_attrs: None,
        };
        let certificate = CertificateChoices::Certificate(self.certificate);
        let data = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::from_iter([algorithm(ID_SHA_256)])?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: ID_DATA, econtent: None },
            certificates: Some(CertificateSet(SetOfVec::from_iter([certificate])?)),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::from_iter([signer])?),
        };
        let content = Any::encode_from(&data)?;
        ContentInfo { content_type: ID_SIGNED_DATA, content }.to_der()
    }
}

fn attribute(oid: ObjectIdentifier, value: &impl Encode) -> der::Result<Attribute> {
    let value = Any::from_der(&value.to_der()?)?;
    Ok(Attribute { oid, values: SetOfVec::from_iter([value])? })
}

/// The certificate, in DER, under which a container signs a digest; none when it does not.
pub(crate) fn signer_of(container: &[u8], digest: &[u8]) -> Option<Vec<u8>> {
    let content = ContentInfo::from_der(container).ok()?;
    let data: SignedData = content.content.decode_as().ok()?;
    let (signers, certificates) = (data.signer_infos.0, data.certificates?.0);
    let ([signer], [CertificateChoices::Certificate(certificate)]) =
        (signers.as_slice(), certificates.as_slice())
    else {
        return None;
    };
    let certificate_der = certificate.to_der().ok()?;
    let attributes = signer.signed_attrs.as_ref()?;
    let expected = Unsigned::new(digest, &certificate_der).ok()?;
    // The attributes are ours to the last byte, or it is another's signature.
    if *attributes != expected.attributes {
        return None;
    }
    let public = certificate.tbs_certificate.subject_public_key_info.to_der().ok()?;
    let key = VerifyingKey::from_public_key_der(&public).ok()?;
    let signature = DerSignature::from_bytes(signer.signature.as_bytes()).ok()?;
    key.verify(&expected.message().ok()?, &signature).ok()?;
    Some(certificate_der)
}
