//! beancount reads exported books together with what we say every account holds at the end of every
//! month, as its own assertions.

use super::{RandomShop, in_order};
use domain::ledger::account::AccountKind;
use domain::ledger::export::{Format, plain, text};
use domain::ledger::totals::Totals;
use domain::money::Currency;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Panics with what beancount says unless it agrees with every account at every month's end; then
/// how many balances it has agreed to.
pub fn beancount_agrees(shop: &RandomShop, currency: Currency) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("books.beancount");
    let exported = text(Format::Beancount, &shop.books.chart, currency, &in_order(&shop.journals));
    let (held, asserted) = balances(shop, currency, 0);
    std::fs::write(&file, format!("{exported}\n{held}")).unwrap();
    check(&file).unwrap_or_else(|said| panic!("beancount does not agree: {said}"));

    // It would have said so: one unit more in the last month, and it does not agree.
    let (wrong, _) = balances(shop, currency, 1);
    std::fs::write(&file, format!("{exported}\n{wrong}")).unwrap();
    let said = check(&file).expect_err("beancount overlooks a wrong balance");
    assert!(said.contains("Balance failed"), "{said}");
    asserted
}

/// What every account holds when a month is over; in the first account of the last month so much
/// more.
fn balances(shop: &RandomShop, currency: Currency, more: i64) -> (String, usize) {
    let (mut out, mut asserted) = (String::new(), 0);
    let mut so_far = Totals::default();
    let last = shop.books.months.keys().last();
    for (month, span) in &shop.books.months {
        so_far.add(span);
        for (place, code) in so_far.codes().into_iter().enumerate() {
            let is_wrong = place == 0 && Some(month) == last;
            let held = so_far.balance(code) + if is_wrong { more } else { 0 };
            let top = match code.kind() {
                AccountKind::Asset => "Assets",
                AccountKind::Liability => "Liabilities",
                AccountKind::Equity => "Equity",
                AccountKind::Income => "Income",
                AccountKind::CostOfSales | AccountKind::Expense => "Expenses",
            };
            let (day, held) = (month.next().first(), plain(held, currency));
            // beancount would forgive twice the last decimal; nothing is forgiven here.
            let _ = writeln!(out, "{day} balance {top}:A{code}  {held} ~ 0 {}", currency.code());
            asserted += 1;
        }
    }
    (out, asserted)
}

fn check(file: &Path) -> Result<(), String> {
    let ran = Command::new(program())
        .arg("--no-cache")
        .arg(file)
        .output()
        .expect("bean-check is installed: tests/run does it");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    if ran.status.success() { Ok(()) } else { Err(said) }
}

/// Where `tests/run` has installed it beside the build, or wherever the system has it.
fn program() -> PathBuf {
    let this = std::env::current_exe().unwrap();
    // <target>/<profile>/deps/<test>
    let target = this.ancestors().nth(3).unwrap();
    let installed = target.join("tools/beancount/bin/bean-check");
    if installed.exists() { installed } else { PathBuf::from("bean-check") }
}
