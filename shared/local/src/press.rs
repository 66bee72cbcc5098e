//! The local shop's press: documents are laid out on threads of their own, for it is work, and signed
//! with a key that was made on the first start and stays in the data folder.

use crate::store::{Store, StoreError};
use domain::time::Timestamp;
use pdf::{LocalSigner, SealingPress};
use ports::press::{Press, PressError, PrintJob, Printed};
use ports::secrets::{SecretError, SecretName};
use ports::signer::Signer;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::OnceCell;
use tokio::task::spawn_blocking;

/// What the key and its certificate are kept under.
const KEPT_AS: &str = "documents-signing-key";
/// What readers of documents see as the signer's name.
const SIGNER_NAME: &str = "Mercury on this machine";

/// Prints documents. Clones share the one renderer.
#[derive(Debug, Clone)]
pub struct LocalPress {
    key: Arc<[u8]>,
    certificate: Arc<[u8]>,
    /// Made when the first document is: the fonts take memory.
    press: Arc<OnceCell<Arc<SealingPress<LocalSigner>>>>,
}

impl LocalPress {
    /// The press of the shop in this store; its key is made once and kept there.
    pub fn open(store: &Store, now: Timestamp) -> Result<Self, SecretError> {
        Self::kept(store, now)
            .map_err(|error| SecretError::unavailable(&SecretName::DocumentsKey, error.to_string()))
    }

    fn kept(store: &Store, now: Timestamp) -> Result<Self, StoreError> {
        let broken = || StoreError::new("the signing key of documents can't be used");
        let make = || {
            let at = now.rfc3339().parse().map_err(|_| broken())?;
            let signer = LocalSigner::create(SIGNER_NAME, at).map_err(|_| broken())?;
            let key = signer.key().map_err(|_| broken())?;
            Ok(format!("{}.{}", hex::encode(key), hex::encode(signer.certificate())))
        };
        let kept = store.kept(KEPT_AS, make)?;
        let (key, certificate) = kept.split_once('.').ok_or_else(broken)?;
        let [key, certificate] = [key, certificate].map(hex::decode);
        Ok(Self {
            key: key.map_err(|_| broken())?.into(),
            certificate: certificate.map_err(|_| broken())?.into(),
            press: Arc::default(),
        })
    }

    async fn press(&self) -> Result<Arc<SealingPress<LocalSigner>>, PressError> {
        let make = || async {
            let signer = LocalSigner::from_parts(&self.key, &self.certificate)
                .map_err(|error| PressError::Unavailable(error.to_string()))?;
            let press = spawn_blocking(move || SealingPress::new(signer)).await;
            press.map(Arc::new).map_err(|error| PressError::Unavailable(error.to_string()))
        };
        self.press.get_or_try_init(make).await.cloned()
    }
}

impl Press for LocalPress {
    async fn print(&self, job: PrintJob) -> Result<Printed, PressError> {
        let press = self.press().await?;
        let runtime = Handle::current();
        let printed = spawn_blocking(move || runtime.block_on(press.print(job))).await;
        printed.map_err(|error| PressError::Unavailable(error.to_string()))?
    }
}
