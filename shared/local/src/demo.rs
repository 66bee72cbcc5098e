//! The three demo shops, opened at the first start from the files in `shops/`. Opening them again
//! changes nothing.

use app::opening::{self, OpeningError, ShopFile, ShopFileError};
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use ports::table::Table;

/// Their names in addresses.
pub const SLUGS: [&str; 3] = ["kilima", "melati", "baraka"];
/// Their files.
const FILES: [&str; 3] = [
    include_str!("../../../shops/kilima.json"),
    include_str!("../../../shops/melati.json"),
    include_str!("../../../shops/baraka.json"),
];

/// Why the demo shops could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The store did not take them.
    #[error("cannot write the demo shops: {0}")]
    Opening(#[from] OpeningError),
    /// A file was changed and describes no shop any more.
    #[error("cannot read the demo shops: {0}")]
    File(#[from] ShopFileError),
    /// The key of identities is missing.
    #[error(transparent)]
    Secret(#[from] SecretError),
}

/// Opens the demo shops, each only if it is not there yet.
pub async fn open(
    table: &impl Table,
    secrets: &impl Secrets,
    clock: &impl Clock,
) -> Result<(), DemoError> {
    let key = secrets.get(SecretName::IdentityKey).await?;
    open_at(table, &key, clock.now()).await
}

/// Opens the demo shops at a moment, with the key of identities.
pub(crate) async fn open_at(
    table: &impl Table,
    key: &Secret,
    now: Timestamp,
) -> Result<(), DemoError> {
    for file in FILES {
        // A shop of an older version stays as it is.
        let _ = opening::open(table, key, &ShopFile::read(file.as_bytes())?, now).await?;
    }
    Ok(())
}
