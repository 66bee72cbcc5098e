//! The proof of the language: thousands of sentences, each with what it must become. The bars hold
//! here; the report says how they are met. Run it with `--no-capture` to read the table.
//!
//! Reading order: `sheet` (the sentences in `tests/corpus`), `grow` (more of them by rule), `weigh`
//! (what became of each), `report` (the table and the bars).

mod grow;
mod report;
mod sheet;
mod weigh;

use app::command_parse::Reading;
use report::{Report, Row};
use sheet::{Expected, Line, Sheet, sheets};
use weigh::{Fate, Shop};

/// A sentence with what became of it.
struct Weighed<'a> {
    row: Row,
    fate: Fate,
    is_grown: bool,
    text: String,
    expected: &'a Expected,
    reading: Reading,
}

/// A line of a sheet, hand-written and grown, as its role would say it.
fn weighed<'a>(shop: &Shop, sheet: &Sheet, line: &'a Line) -> Vec<Weighed<'a>> {
    let grown = grow::grown(line, sheet.language).into_iter().map(|text| (text, true));
    let all = std::iter::once((line.text.clone(), false)).chain(grown);
    let is_valid = matches!(line.expected, Expected::Command { .. });
    let row = Row { language: sheet.language, role: sheet.role, is_valid };
    let weigh = |(text, is_grown): (String, bool)| {
        let reading = shop.read(sheet.role, &text);
        let fate = weigh::fate(&line.expected, &reading);
        Weighed { row, fate, is_grown, text, expected: &line.expected, reading }
    };
    all.map(weigh).collect()
}

/// All of them, read by as many threads as there are to do it.
fn report(shop: &Shop, sheets: &[Sheet]) -> Report {
    let lines: Vec<(&Sheet, &Line)> =
        sheets.iter().flat_map(|sheet| sheet.lines.iter().map(move |line| (sheet, line))).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = lines.len().div_ceil(threads).max(1);
    let mut report = Report::default();
    std::thread::scope(|scope| {
        let parts = lines.chunks(part).map(|lines| {
            scope.spawn(move || {
                let read = lines.iter().flat_map(|(sheet, line)| weighed(shop, sheet, line));
                read.collect::<Vec<_>>()
            })
        });
        for part in parts.collect::<Vec<_>>() {
            part.join().unwrap().iter().for_each(|weighed| report.count(weighed));
        }
    });
    report
}

#[tokio::test]
async fn nothing_wrong_is_executed() {
    let shop = Shop::open().await;
    let sheets = sheets();
    let report = report(&shop, &sheets);
    println!("{}", report.table());
    report.hold();
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
