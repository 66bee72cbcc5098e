//! Exported books, read by hledger: it knows nothing of ours and must come to the same figures.

use super::random::RandomShop;
use domain::ledger::account::AccountCode;
use domain::ledger::export::{Format, plain, text};
use domain::ledger::totals::Totals;
use domain::money::Currency;
use domain::time::Month;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const SEED: u64 = 20_261_121;
const ENTRIES: usize = 2_000;

#[test]
fn hledger_comes_to_the_same_figures() {
    for (seed, currency) in [(SEED, Currency::Ugx), (SEED + 1, Currency::Kes)] {
        let shop = RandomShop::lived(seed, ENTRIES);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("books.journal");
        let mut journals = shop.journals.clone();
        journals.sort_by(|one, other| (&one.day, one.number).cmp(&(&other.day, other.number)));
        let exported = text(Format::Hledger, &shop.books.chart, currency, &journals);
        std::fs::write(&file, exported).unwrap();

        hledger(
            &file,
            &["check", "ordereddates", "accounts", "commodities", "balancednoautoconversion"],
        );
        let changes = monthly(&hledger(&file, &["bal", "-M", "not:tag:closing"]));
        assert_eq!(
            changes,
            ours(&shop, currency, |span, code| span
                .accounts
                .get(&code)
                .map_or(0, |sums| sums.balance())),
            "each month's profit and loss"
        );
        let ends = monthly(&hledger(&file, &["bal", "-M", "-H"]));
        assert_eq!(ends, running(&shop, currency), "balances at each month's end");
        assert_eq!(
            money_against(&file),
            flows(&shop, currency),
            "the cash flow by the direct method"
        );
    }
}

/// What hledger prints, as rows of cells.
fn hledger(file: &Path, arguments: &[&str]) -> Vec<Vec<String>> {
    let report = arguments.first().is_some_and(|first| *first != "check");
    let shape: &[&str] = match arguments.first() {
        Some(&"bal") => &["-O", "csv", "--layout=bare", "--no-total", "--flat"],
        _ if report => &["-O", "csv"],
        _ => &[],
    };
    let ran = Command::new("hledger")
        .args(["--file", file.to_str().unwrap()])
        .args(arguments)
        .args(shape)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("hledger is installed: apt-get install hledger");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "hledger {arguments:?}: {said}");
    String::from_utf8(ran.stdout).unwrap().lines().map(cells).collect()
}

/// The cells of a line of CSV; memos with line breaks are not among what we export.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

type Figures = BTreeMap<(String, String), String>;

/// By month and account, without zeros.
fn monthly(rows: &[Vec<String>]) -> Figures {
    let months = &rows[0];
    let mut figures = Figures::new();
    for row in &rows[1..] {
        for (place, cell) in row.iter().enumerate().skip(2) {
            let month = months[place].get(..7).unwrap().to_owned();
            let amount = cell.split(' ').next().unwrap();
            if !amount.trim_start_matches(['0', '.']).is_empty() {
                let account = row[0].rsplit(':').next().unwrap();
                figures.insert((month, account.to_owned()), amount.to_owned());
            }
        }
    }
    assert!(figures.len() > 100, "hledger has said something: {figures:?}");
    figures
}

fn figures(of: impl IntoIterator<Item = (Month, AccountCode, i64)>, currency: Currency) -> Figures {
    let kept = of.into_iter().filter(|(_, _, amount)| *amount != 0);
    let figure = |(month, code, amount): (Month, AccountCode, i64)| {
        ((month.to_string(), code.to_string()), plain(amount, currency))
    };
    kept.map(figure).collect()
}

fn ours(
    shop: &RandomShop,
    currency: Currency,
    change: impl Fn(&Totals, AccountCode) -> i64,
) -> Figures {
    let months = shop.books.months.iter();
    let all = months.flat_map(|(month, span)| {
        let codes = span.codes().into_iter();
        codes.map(|code| (month.clone(), code, change(span, code))).collect::<Vec<_>>()
    });
    figures(all, currency)
}

fn running(shop: &RandomShop, currency: Currency) -> Figures {
    let mut so_far = Totals::default();
    let mut all = Vec::new();
    for (month, span) in &shop.books.months {
        so_far.add(span);
        all.extend(
            so_far.codes().into_iter().map(|code| (month.clone(), code, so_far.balance(code))),
        );
    }
    figures(all, currency)
}

/// Money against each account, from the transactions in which any money moved.
fn money_against(file: &Path) -> BTreeMap<String, i128> {
    let rows = hledger(file, &["print", "type:C"]);
    let place = |name: &str| rows[0].iter().position(|cell| cell == name).unwrap();
    let (account, amount) = (place("account"), place("amount"));
    let mut flows = BTreeMap::new();
    for row in &rows[1..] {
        let code = row[account].rsplit(':').next().unwrap().to_owned();
        let minor: i128 = row[amount].replace('.', "").parse().unwrap();
        *flows.entry(code).or_insert(0) -= minor;
    }
    flows.retain(|code, _| !["1110", "1120", "1130"].contains(&code.as_str()));
    by_line(flows)
}

fn by_line(by_account: BTreeMap<String, i128>) -> BTreeMap<String, i128> {
    let chart = domain::ledger::chart::Chart::default();
    let mut lines = BTreeMap::new();
    for (code, amount) in by_account {
        let account = chart.account(code.parse().unwrap()).unwrap();
        *lines.entry(format!("{:?}", account.line)).or_insert(0) += amount;
    }
    lines.retain(|_, amount| *amount != 0);
    lines
}

fn flows(shop: &RandomShop, _: Currency) -> BTreeMap<String, i128> {
    let flows = &shop.books.balances.totals.cash_flow;
    flows
        .iter()
        .filter(|(_, amount)| **amount != 0)
        .map(|(line, amount)| (format!("{line:?}"), i128::from(*amount)))
        .collect()
}
