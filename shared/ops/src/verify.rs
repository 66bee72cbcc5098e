//! Verifying a shop.

use crate::console::{Console, Failed, Outcome};
use crate::stage::{Stage, find};
use app::verify::{Audit, Report, verify as look};
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
    console.show(&report, &lines(&shop, &report))?;
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

/// What a report says to people.
pub(crate) fn lines(shop: &Shop, report: &Report) -> Vec<String> {
    let Report { orders, units, people, audit, findings } = report;
    let verdict = match findings.len() {
        0 => "all is well".to_owned(),
        1 => "one thing is broken".to_owned(),
        many => format!("{many} things are broken"),
    };
    let Audit { blocks, rows, .. } = audit;
    let head = format!(
        "{}: {orders} orders, {units} units of stock, {people} people, {rows} audit rows in {blocks} \
         blocks: {verdict}.",
        shop.slug
    );
    std::iter::once(head).chain(findings.iter().map(|finding| format!("  {finding}"))).collect()
}
