//! Verifying a shop.

use crate::console::{Console, Failed, Outcome};
use crate::stage::{Stage, find};
use app::verify::{Report, verify as look};
use aws::SystemClock;
use domain::shop::Shop;
use ports::clock::Clock;
use ports::table::Table;

/// A line of progress for so many orders.
const STEP: u64 = 50;

/// Verifies a shop of the stage's table.
pub(crate) async fn verify(
    stage: &Stage,
    console: &Console,
    name: &str,
) -> Result<Outcome, Failed> {
    let table = stage.table()?;
    let shop = find(&table, name).await?;
    let report = look_at(&table, console, &shop).await?;
    console.show(&report, &report.lines(&shop))?;
    Ok(if report.findings.is_empty() { Outcome::Well } else { Outcome::Broken })
}

/// Verifies a shop of any table.
pub(crate) async fn look_at(
    table: &impl Table,
    console: &Console,
    shop: &Shop,
) -> Result<Report, Failed> {
    let report = look(table, shop, SystemClock.now(), |orders| {
        if orders % STEP == 0 {
            console.progress(format!("{orders} orders"));
        }
    });
    Ok(report.await?)
}
