//! Looking into the data folder while no shop runs on it: the books for other programs, and whether
//! everything holds.

use crate::clock::SystemClock;
use crate::config::Config;
use crate::demo::DemoError;
use crate::store::table::EmbeddedTable;
use crate::store::{OpenError, Store};
use app::export::books;
use app::store::{StoreError, shop};
use app::verify::{Report, verify};
use domain::ledger::export::Format;
use domain::shop::Shop;
use ports::clock::Clock;
use ports::table::Table;

/// Why there is nothing to show. Each is one sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// The data folder can't be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The data can't be read.
    #[error("The data cannot be read: {0}")]
    Store(#[from] StoreError),
    /// Nobody is called that.
    #[error("There is no shop {0:?}; the demo shops are kilima, melati and baraka.")]
    NoShop(String),
    /// The demo shops are not what they should be.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// Standard input or output broke.
    #[error("Standard input or output cannot be used: {0}.")]
    Stream(std::io::Error),
    /// The system gives no threads.
    #[error("The system does not let Mercury run ({0}).")]
    System(std::io::Error),
}

/// The text of a shop's books, every entry in the order of day and number.
pub fn export(config: &Config, slug: &str, format: Format) -> Result<String, LookError> {
    in_folder(config, slug, async |table, shop| Ok(books(&table, &shop, format).await?))
}

/// What holds of a shop and what does not, and whether all is well.
pub fn verified(config: &Config, slug: &str) -> Result<(String, bool), LookError> {
    in_folder(config, slug, async |table, shop| {
        let report = verify(&table, &shop, SystemClock::default().now(), |_| {}).await?;
        Ok((said(&shop, &report), report.findings.is_empty()))
    })
}

fn said(shop: &Shop, report: &Report) -> String {
    let mut lines = report.lines(shop);
    lines.push(String::new());
    lines.join("\n")
}

/// What is found in the data folder by looking at one of its shops.
pub(crate) fn in_folder<T>(
    config: &Config,
    slug: &str,
    look: impl AsyncFnOnce(EmbeddedTable, Shop) -> Result<T, LookError>,
) -> Result<T, LookError> {
    let store = Store::open(&config.data)?;
    run(async {
        let table = store.table();
        let shop = named(&table, slug).await?;
        look(table, shop).await
    })
}

/// Waits for something on this thread.
pub(crate) fn run<T>(
    something: impl Future<Output = Result<T, LookError>>,
) -> Result<T, LookError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(LookError::System)?.block_on(something)
}

/// The shop of a name in addresses.
pub(crate) async fn named(table: &impl Table, slug: &str) -> Result<Shop, LookError> {
    let nobody = || LookError::NoShop(slug.to_owned());
    let found = shop::by_slug(table, &slug.parse().map_err(|_| nobody())?).await?;
    found.ok_or_else(nobody)
}
