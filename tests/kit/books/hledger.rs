//! hledger reads exported books and makes the statements itself.

use super::{RandomShop, in_order};
use domain::ledger::account::CashFlowLine;
use domain::ledger::chart::{PAYABLE, RECEIVABLE};
use domain::ledger::export::{Format, plain, text};
use domain::ledger::statement::{self, Row};
use domain::ledger::totals::Totals;
use domain::money::Currency;
use domain::time::{DayRange, Month};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Figures by what they are of; zeros are left out.
type Figures = BTreeMap<String, String>;

/// Panics with the difference unless hledger comes to the same figures; then how many those are.
pub fn hledger_agrees(shop: &RandomShop, currency: Currency) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("books.journal");
    let exported = text(Format::Hledger, &shop.books.chart, currency, &in_order(&shop.journals));
    std::fs::write(&file, exported).unwrap();
    let months = months(shop);
    let theirs = Hledger { file, currency, months: &months };
    theirs.run(&["check", "ordereddates", "accounts", "commodities", "balancednoautoconversion"]);
    let ours = Ours { shop, currency, months: &months };
    let compared = [
        ("profit and loss", theirs.monthly(&["is", "not:tag:closing"]), ours.profit_and_loss()),
        ("balance sheet", theirs.monthly(&["bse", "--historical"]), ours.balance_sheets()),
        ("money in hand", theirs.monthly(&["cashflow"]), ours.money()),
        ("cash flow by the direct method", theirs.direct(shop), ours.flows()),
        ("what each party owes or is owed", theirs.parties(), ours.parties()),
    ];
    let mut figures = 0;
    for (statement, theirs, ours) in compared {
        assert_eq!(theirs, ours, "{statement}: hledger on the left");
        assert!(ours.len() > 20, "{statement} has something to say: {ours:?}");
        figures += ours.len();
    }
    figures
}

/// Adds a figure, if it is not zero.
fn put(figures: &mut Figures, month: usize, of: &str, amount: &str) {
    if amount.contains(|digit: char| ('1'..='9').contains(&digit)) {
        let before = figures.insert(format!("{month:02} {of}"), amount.to_owned());
        assert_eq!(before, None, "{month} {of} stands twice");
    }
}

/// Every month from the first entry to the last, those without entries too.
fn months(shop: &RandomShop) -> Vec<Month> {
    let of = |month: Option<&Month>| month.expect("the shop has entries").first();
    let months = &shop.books.months;
    DayRange { from: of(months.keys().next()), to: of(months.keys().last()) }.months()
}

struct Hledger<'a> {
    file: PathBuf,
    currency: Currency,
    months: &'a [Month],
}

impl Hledger<'_> {
    /// What hledger prints, as rows of cells.
    fn run(&self, arguments: &[&str]) -> Vec<Vec<String>> {
        let ran = Command::new("hledger")
            .arg("--file")
            .arg::<&Path>(&self.file)
            .args(arguments)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("hledger is installed: apt-get install hledger");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "hledger {arguments:?}: {said}");
        String::from_utf8(ran.stdout).unwrap().lines().map(cells).collect()
    }

    /// A statement with a column for each month: accounts, totals of sections, and what is left.
    fn monthly(&self, arguments: &[&str]) -> Figures {
        let begin = format!("--begin={}", self.months[0]);
        let shape = ["--monthly", "--flat", "--layout=bare", "--output-format=csv", &begin];
        let rows = self.run(&[arguments, shape.as_slice()].concat());
        let (mut figures, mut section) = (Figures::new(), String::new());
        // A title and the months come first; a row without figures begins a section.
        for row in rows.iter().skip(2) {
            if row[1..].iter().all(String::is_empty) {
                section.clone_from(&row[0]);
                continue;
            }
            let of = match row[0].as_str() {
                "total" => format!("total {section}"),
                "Net:" => "left".to_owned(),
                account => account.rsplit(':').next().unwrap().to_owned(),
            };
            for (month, amount) in row.iter().skip(2).enumerate() {
                put(&mut figures, month, &of, amount);
            }
        }
        figures
    }

    /// Money against each line, from the transactions in which any money moved.
    fn direct(&self, shop: &RandomShop) -> Figures {
        let rows = self.run(&["print", "type:C", "--output-format=csv"]);
        let place = |name: &str| rows[0].iter().position(|cell| cell == name).unwrap();
        let (date, account, amount) = (place("date"), place("account"), place("amount"));
        let months: Vec<String> = self.months.iter().map(ToString::to_string).collect();
        let mut flows: BTreeMap<(usize, CashFlowLine), i64> = BTreeMap::new();
        for row in &rows[1..] {
            let code = row[account].rsplit(':').next().unwrap().parse().unwrap();
            let account = shop.books.chart.account(code).unwrap();
            if !account.is_cash {
                let month = months.iter().position(|month| row[date].starts_with(month)).unwrap();
                let minor: i64 = row[amount].replace('.', "").parse().unwrap();
                *flows.entry((month, account.line)).or_insert(0) -= minor;
            }
        }
        let mut figures = Figures::new();
        for ((month, line), amount) in flows {
            put(&mut figures, month, &format!("{line:?}"), &plain(amount, self.currency));
        }
        figures
    }

    /// What each party's postings to the control accounts come to.
    fn parties(&self) -> Figures {
        let mut figures = Figures::new();
        for code in [RECEIVABLE, PAYABLE] {
            let account = format!("acct::{code}$");
            let shape = ["--pivot=party", "--layout=bare", "--no-total", "--output-format=csv"];
            let rows = self.run(&[["bal", account.as_str()].as_slice(), &shape].concat());
            for row in &rows[1..] {
                put(&mut figures, 0, &format!("{code} {}", row[0]), &row[2]);
            }
        }
        figures
    }
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

/// The same figures by our statements, from totals alone.
struct Ours<'a> {
    shop: &'a RandomShop,
    currency: Currency,
    months: &'a [Month],
}

impl Ours<'_> {
    /// By month: everything before it, and the month.
    fn each_month(&self, mut tell: impl FnMut(usize, &Totals, &Totals)) {
        let mut before = Totals::default();
        for (place, month) in self.months.iter().enumerate() {
            let span = self.shop.books.months.get(month).cloned().unwrap_or_default();
            tell(place, &before, &span);
            before.add(&span);
        }
    }

    fn put(&self, figures: &mut Figures, month: usize, of: &str, amount: i64) {
        put(figures, month, of, &plain(amount, self.currency));
    }

    fn rows(&self, figures: &mut Figures, month: usize, section: &str, parts: &[&[Row]]) {
        let rows = || parts.iter().flat_map(|rows| rows.iter());
        for row in rows() {
            self.put(figures, month, &row.code.to_string(), row.amount);
        }
        let total = rows().map(|row| row.amount).sum();
        self.put(figures, month, &format!("total {section}"), total);
    }

    fn profit_and_loss(&self) -> Figures {
        let mut figures = Figures::new();
        self.each_month(|month, _, span| {
            let result = statement::profit_and_loss(span, &self.shop.books.chart);
            self.rows(&mut figures, month, "Revenues", &[&result.income]);
            let spent: [&[Row]; 2] = [&result.cost_of_sales, &result.expenses];
            self.rows(&mut figures, month, "Expenses", &spent);
            self.put(&mut figures, month, "left", result.net_profit());
        });
        figures
    }

    fn balance_sheets(&self) -> Figures {
        let mut figures = Figures::new();
        self.each_month(|month, before, span| {
            let all = Totals::of([before, span]);
            let sheet = statement::balance_sheet(&all, &self.shop.books.chart);
            self.rows(&mut figures, month, "Assets", &[&sheet.assets]);
            self.rows(&mut figures, month, "Liabilities", &[&sheet.liabilities]);
            self.rows(&mut figures, month, "Equity", &[&sheet.equity]);
            self.put(&mut figures, month, "left", sheet.result);
        });
        figures
    }

    fn money(&self) -> Figures {
        let mut figures = Figures::new();
        self.each_month(|month, before, span| {
            let chart = &self.shop.books.chart;
            for account in chart.accounts().iter().filter(|account| account.is_cash) {
                let change = span.balance(account.code);
                self.put(&mut figures, month, &account.code.to_string(), change);
            }
            let flow = statement::cash_flow(before, span, chart);
            assert_eq!(flow.closing - flow.opening, flow.change());
            self.put(&mut figures, month, "total Cash flows", flow.change());
        });
        figures
    }

    fn flows(&self) -> Figures {
        let mut figures = Figures::new();
        self.each_month(|month, before, span| {
            for (line, amount) in statement::cash_flow(before, span, &self.shop.books.chart).lines {
                self.put(&mut figures, month, &format!("{line:?}"), amount);
            }
        });
        figures
    }

    fn parties(&self) -> Figures {
        let mut figures = Figures::new();
        for ((account, party), found) in &self.shop.books.parties {
            let owed = if *account == PAYABLE { -found.balance } else { found.balance };
            self.put(&mut figures, 0, &format!("{account} {party}"), owed);
        }
        figures
    }
}
