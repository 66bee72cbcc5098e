//! The proof of the language: thousands of sentences, each with what it must become. The bars hold
//! here; the report says how they are met. Run it with `--no-capture` to read the table.
//!
//! Reading order: `sheet` (the sentences in `tests/corpus`), `grow` (more of them by rule), `weigh`
//! (what became of each), `report` (the table and the bars).

mod grow;
mod report;
pub(crate) mod sheet;
mod weigh;

use report::{Report, Row};
use sheet::{Expected, Sheet, sheets};
use weigh::{Fate, Shop};

/// Everything is read as this role would say it, hand-written sentences and those grown of them.
fn weighed(shop: &Shop, sheets: &[Sheet], report: &mut Report) {
    for sheet in sheets {
        for line in &sheet.lines {
            let mut all = vec![line.text.clone()];
            all.extend(grow::grown(line, sheet.language));
            for (place, text) in all.iter().enumerate() {
                let reading = shop.read(sheet.role, text);
                let fate = weigh::fate(&line.expected, &reading);
                let is_valid = matches!(line.expected, Expected::Command { .. });
                let row = Row { language: sheet.language, role: sheet.role, is_valid };
                report.count(row, fate, place > 0, text, &line.expected, &reading);
            }
        }
    }
}

#[tokio::test]
async fn nothing_wrong_is_executed() {
    let shop = Shop::open().await;
    let mut report = Report::default();
    weighed(&shop, &sheets(), &mut report);
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
