//! The proof of the language: thousands of sentences, each with what it must become. The bars hold
//! here; the report says how they are met. Run it with
//! `--success-output final` to read the tables.
//!
//! Reading order: `sheet` (the sentences in `tests/corpus`), `grow` (more of them by rule), `weigh`
//! (what became of each), `report` (the table and the bars); `unseen` (sentences of others).

mod grow;
mod report;
pub(crate) mod sheet;
mod unseen;
mod weigh;

use app::command_parse::Reading;
use domain::access::Role;
use report::{Report, Row};
use sheet::{Expected, Line, Sheet, sheets};
use std::collections::BTreeMap;
use weigh::{Fate, Shop};

/// A sentence with what became of it.
struct Weighed<'a> {
    row: Row,
    fate: Fate,
    is_grown: bool,
    /// Whether a language model would be asked about it, where there is one.
    is_for_a_model: bool,
    text: String,
    expected: &'a Expected,
    reading: Reading,
}

/// A line of a sheet, hand-written and grown.
fn said(sheet: &Sheet, line: &Line) -> Vec<(String, bool)> {
    let grown = grow::grown(line, sheet.language).into_iter().map(|text| (text, true));
    std::iter::once((line.text.clone(), false)).chain(grown).collect()
}

fn row(sheet: &Sheet, line: &Line) -> Row {
    let is_valid = matches!(line.expected, Expected::Command { .. });
    Row { language: sheet.language, role: sheet.role, is_valid }
}

/// Everything of one language is read as its role would say it, and the bars hold; the table of it.
async fn table(language: &str) -> String {
    let shop = Shop::open().await;
    let mut report = Report::default();
    for sheet in sheets().iter().filter(|sheet| sheet.language == language) {
        for line in &sheet.lines {
            for (text, is_grown) in said(sheet, line) {
                let (row, expected) = (row(sheet, line), &line.expected);
                let reading = shop.read(sheet.role, &text);
                let fate = weigh::fate(expected, &reading);
                let is_for_a_model = shop.ear(sheet.role).asks_a_model(&text);
                let weighed =
                    Weighed { row, fate, is_grown, is_for_a_model, text, expected, reading };
                report.count(&weighed);
            }
        }
    }
    report.hold();
    report.table()
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_english() {
    println!("{}", table("en").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_swahili() {
    println!("{}", table("sw").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_indonesian() {
    println!("{}", table("id").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_french() {
    println!("{}", table("fr").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_portuguese() {
    println!("{}", table("pt").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_spanish() {
    println!("{}", table("es").await);
}

#[tokio::test]
async fn nothing_wrong_is_executed_in_hindi() {
    println!("{}", table("hi").await);
}

/// So many sentences are weighed, grown ones counted; of each language so many written by hand.
#[test]
fn there_is_enough_to_weigh() {
    let (mut owner, mut customer, mut must_not) = (0, 0, 0);
    let mut written: BTreeMap<(&str, bool, bool), usize> = BTreeMap::new();
    for sheet in &sheets() {
        for line in &sheet.lines {
            let Row { language, role, is_valid } = row(sheet, line);
            let is_customer = role == Role::Customer;
            *written.entry((language, is_customer, is_valid)).or_default() += 1;
            match (is_valid, is_customer) {
                (true, true) => customer += said(sheet, line).len(),
                (true, false) => owner += said(sheet, line).len(),
                (false, _) => must_not += 1,
            }
        }
    }
    assert!(owner >= 2_100 && customer >= 700 && must_not >= 400, "{owner} {customer} {must_not}");
    for (kind, count) in written {
        let least = match kind {
            (_, false, true) => 120,
            (_, true, true) => 60,
            (_, false, false) => 30,
            (_, true, false) => 0,
        };
        assert!(count >= least, "{kind:?}: {count}");
    }
}

/// The report counts what it says it counts: a wrong figure is a wrong execution.
#[tokio::test]
async fn a_wrong_figure_is_a_wrong_execution() {
    let shop = Shop::open().await;
    let said = "= expense.add account=1110 amount=5000 category=6120\ntransport 50k cash\n";
    let sheet = Sheet::parse("en_owner.txt", said);
    let line = &sheet.lines[0];
    let reading = shop.read(sheet.role, &line.text);
    assert_eq!(weigh::fate(&line.expected, &reading), Fate::Wrong);
}
