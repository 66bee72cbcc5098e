//! Spreadsheets as other programs read them.

use crate::csv::csv;
use crate::locked::locked;
use crate::xlsx::xlsx;
use calamine::{Data, DataType, Reader, Xlsx};
use domain::catalog::Measure;
use domain::language::Language;
use domain::money::Currency;
use domain::time::BusinessDay;
use std::io::{Cursor, Read};
use views::documents::report::Report;
use views::documents::table::{Cell, Column, Kind, Level, Table};

const FORMULA: &str = "=HYPERLINK(\"http://x\",\"y\")";

fn report(currency: Currency, names: &[&str]) -> Report {
    let columns = vec![
        Column::new("Day", Kind::Day, 1),
        Column::new("Account", Kind::Text, 1),
        Column::new("Quantity", Kind::Quantity, 1),
        Column::new("Amount, in all", Kind::Amount, 1),
        Column::new("Share", Kind::Percent, 1).muted(),
    ];
    let mut table = Table::new("", columns, "Nothing");
    table.heading("Money");
    for (place, name) in (1_i64..).zip(names) {
        let day = BusinessDay::parse("2026-11-21").expect("a day");
        table.push(
            Level::Item,
            [
                Cell::Day(day),
                Cell::text(*name),
                Cell::Quantity(place * 1_500, Measure::Gram),
                Cell::Amount(place * -123_450),
                Cell::Percent(222),
            ],
        );
    }
    let total = [Cell::text("Total"), Cell::Empty, Cell::Empty, Cell::Amount(5)];
    table.push(Level::Total, total);
    Report {
        language: Language::En,
        currency,
        title: "Profit/loss: [2026]".to_owned(),
        subject: String::new(),
        period: "Nov 2026".to_owned(),
        figures: Vec::new(),
        chart: None,
        tables: vec![table.clone(), table],
        note: String::new(),
    }
}

#[test]
fn a_table_is_written_by_rfc_4180() {
    let text = String::from_utf8(csv(&report(Currency::Kes, &["Till, \"old\""]))).expect("UTF-8");
    let one = "Day,Account,Quantity,\"Amount, in all\",Share\r\n\
               Money,,,,\r\n\
               2026-11-21,\"Till, \"\"old\"\"\",1.500,-1234.50,22.2\r\n\
               Total,,,0.05,\r\n";
    assert_eq!(text, format!("{one}\r\n{one}"));
}

#[test]
fn no_text_is_a_formula_and_amounts_stay_numbers() {
    for name in [FORMULA, "+1", "-1", "@x", "\tx", "\rx", "\nx"] {
        let text = String::from_utf8(csv(&report(Currency::Ugx, &[name]))).expect("UTF-8");
        let quoted = name.contains(['"', '\r', '\n']);
        let begin = if quoted { ",\"'" } else { ",'" };
        assert!(text.contains(begin), "{name:?}: {text}");
        assert!(text.contains(",-123450,"), "{text}");
    }
}

fn read(report: &Report) -> Vec<(String, calamine::Range<Data>)> {
    let bytes = xlsx(report).expect("it is written");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("it opens");
    let formulas = book.worksheets().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    for name in formulas {
        let formulas = book.worksheet_formula(&name).expect("a sheet");
        assert!(formulas.used_cells().all(|(_, _, text)| text.is_empty()), "{name}");
    }
    book.worksheets()
}

#[test]
fn another_program_reads_the_same_figures() {
    for (currency, amount) in [(Currency::Ugx, "-123450"), (Currency::Kes, "-1234.5")] {
        let sheets = read(&report(currency, &[FORMULA]));
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Profit loss   2026", "Profit loss   2026 2"]);
        let (_, range) = &sheets[0];
        let cell = |row, column| range.get_value((row, column)).expect("a cell").clone();
        assert_eq!(cell(0, 0), Data::String("Profit/loss: [2026]".to_owned()));
        assert_eq!(cell(1, 0), Data::String(format!("Nov 2026 · {}", currency.code())));
        assert_eq!(cell(3, 3), Data::String("Amount, in all".to_owned()));
        assert!(cell(5, 0).is_datetime(), "{:?}", cell(5, 0));
        assert_eq!(cell(5, 1), Data::String(FORMULA.to_owned()));
        assert_eq!(cell(5, 2), Data::Float(1.5));
        assert_eq!(cell(5, 3).to_string(), amount);
        assert_eq!(cell(5, 4), Data::Float(0.222));
    }
}

#[test]
fn the_same_report_has_the_same_bytes() {
    let report = report(Currency::Ugx, &["Till"; 500]);
    assert_eq!(xlsx(&report).expect("it is written"), xlsx(&report).expect("it is written"));
    assert_eq!(csv(&report), csv(&report));
}

#[test]
fn fifty_thousand_rows_are_written() {
    const ROWS: usize = 50_000;
    let report = report(Currency::Ugx, &vec!["Till"; ROWS]);
    let text = String::from_utf8(csv(&report)).expect("UTF-8");
    assert_eq!(text.matches(",Till,").count(), 2 * ROWS, "both tables");
    let sheets = read(&report);
    let rows: Vec<usize> = sheets.iter().map(|(_, range)| range.height()).collect();
    // Title, days, a gap, the head, a heading and the total.
    assert_eq!(rows, [ROWS + 6; 2]);
}

#[test]
fn long_and_empty_tables_are_written() {
    let long = "x".repeat(40_000);
    assert!(!xlsx(&report(Currency::Ugx, &[&long])).expect("it is written").is_empty());
    let mut empty = report(Currency::Ugx, &[]);
    empty.tables[0].rows.clear();
    let sheets = read(&empty);
    assert_eq!(sheets[0].1.get_value((4, 0)), Some(&Data::String("Nothing".to_owned())));
}

#[test]
fn a_locked_file_opens_with_its_password_only() {
    let text = csv(&report(Currency::Ugx, &["Till, the old one"]));
    let archive = locked("sales.csv", &text, "K7QF2M9X4TZ1").expect("it is written");
    let holds = |needle: &[u8]| archive.windows(needle.len()).any(|window| window == needle);
    assert!(!holds(b"Till"), "nothing of it can be read");
    let read = |password: &[u8]| {
        let mut archive = zip::ZipArchive::new(Cursor::new(archive.clone())).ok()?;
        let mut file = archive.by_name_decrypt("sales.csv", password).ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok().map(|_| bytes)
    };
    assert_eq!(read(b"K7QF2M9X4TZ1"), Some(text));
    assert_eq!(read(b"K7QF2M9X4TZ2"), None);
    assert_eq!(read(b""), None);
}
