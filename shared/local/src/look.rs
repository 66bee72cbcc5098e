//! Looking into the data folder while no shop runs on it: the books for other programs, and whether
//! everything holds.

use crate::clock::SystemClock;
use crate::config::Config;
use crate::store::table::EmbeddedTable;
use crate::store::{OpenError, Store};
use app::store::{StoreError, ledger, shop};
use app::verify::{Report, verify};
use domain::ledger::export::{Format, text};
use domain::shop::Shop;
use ports::clock::Clock;

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
    /// The system gives no threads.
    #[error("The system does not let Mercury run ({0}).")]
    System(std::io::Error),
}

/// The text of a shop's books, every entry in the order of day and number.
pub fn export(config: &Config, slug: &str, format: Format) -> Result<String, LookError> {
    in_folder(config, slug, async |table, shop| {
        let chart = ledger::load_chart(&table, &shop.id).await?;
        let mut journals = Vec::new();
        for month in ledger::months(&table, &shop.id).await?.keys() {
            let range = domain::time::DayRange::month(month);
            journals.extend(ledger::journals(&table, &shop.id, &range).await?);
        }
        Ok(text(format, &chart, shop.currency, &journals))
    })
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

fn in_folder<T>(
    config: &Config,
    slug: &str,
    look: impl AsyncFnOnce(EmbeddedTable, Shop) -> Result<T, LookError>,
) -> Result<T, LookError> {
    let store = Store::open(&config.data)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(LookError::System)?.block_on(async {
        let table = store.table();
        let name = slug.parse().map_err(|_| LookError::NoShop(slug.to_owned()))?;
        let found = shop::by_slug(&table, &name).await?;
        look(table, found.ok_or_else(|| LookError::NoShop(slug.to_owned()))?).await
    })
}
