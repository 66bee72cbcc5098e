//! A key of KMS that signs documents. It never leaves KMS.

use crate::refused::code;
use aws_sdk_kms::Client;
use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::{MessageType, SigningAlgorithmSpec};
use domain::time::Timestamp;
use ports::signer::{SignerError, SigningKey};

/// A key on the curve P-256, for signing.
#[derive(Debug)]
pub struct KmsKey {
    client: Client,
    id: String,
    public_key: Vec<u8>,
    created_at: Timestamp,
}

/// The key can't be used; what KMS said of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the signing key can't be used: {0}")]
pub struct NoKey(String);

impl KmsKey {
    /// The key of this id, once KMS has said what it is.
    pub async fn open(client: Client, id: String) -> Result<Self, NoKey> {
        let described = client.describe_key().key_id(&id).send().await;
        let described = described.map_err(|error| NoKey(code(&error)))?;
        let created = described.key_metadata.and_then(|key| key.creation_date);
        let created = created.and_then(|at| at.to_millis().ok());
        let answer = client.get_public_key().key_id(&id).send().await;
        let answer = answer.map_err(|error| NoKey(code(&error)))?;
        let public_key = answer.public_key.ok_or_else(|| NoKey("no public key".to_owned()))?;
        Ok(Self {
            client,
            id,
            public_key: public_key.into_inner(),
            created_at: Timestamp::from_millis(created.unwrap_or(0)),
        })
    }
}

impl SigningKey for KmsKey {
    fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    fn created_at(&self) -> Timestamp {
        self.created_at
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let asked = self.client.sign().key_id(&self.id).message(Blob::new(message));
        let asked = asked.message_type(MessageType::Raw);
        let answer = asked.signing_algorithm(SigningAlgorithmSpec::EcdsaSha256).send().await;
        let answer = answer.map_err(|error| {
            tracing::warn!("KMS did not sign: {}", code(&error));
            SignerError
        })?;
        answer.signature.map(Blob::into_inner).ok_or(SignerError)
    }
}
