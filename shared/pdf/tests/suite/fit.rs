//! Figures of any length, and words of every language, stand on one line.

use crate::books::reports;
use crate::papers::{look, of_order, placed};
use crate::programs::text;
use crate::rendering::rendered;
use crate::samples::{customer, head};
use domain::language::Language;
use domain::money::Currency;
use views::documents::report::Report;
use views::documents::table::Cell;

/// As much more as rupiah are than shillings.
const MORE: i64 = 1_000;

/// A report of a shop with very large figures.
fn grown(report: Report) -> Report {
    let mut report = Report { currency: Currency::Idr, ..report };
    for figure in &mut report.figures {
        if figure.value.contains("UGX") {
            figure.value = format!("{}.000", figure.value.replace("UGX", "Rp").replace(',', "."));
        }
    }
    let rows = report.tables.iter_mut().flat_map(|table| &mut table.rows);
    for cell in rows.flat_map(|row| &mut row.cells) {
        if let Cell::Amount(minor) = cell {
            // Rupiah are counted in hundredths.
            *minor *= 100 * MORE;
        }
    }
    report
}

/// What stands alone between two tags and is a figure.
fn figures(html: &str) -> Vec<String> {
    let body = html.split("<body>").nth(1).unwrap_or_default();
    let texts = body.split('>').filter_map(|part| part.split('<').next());
    let is_figure = |text: &&str| {
        let bare = text.trim_start_matches(['(', 'U', 'G', 'X', 'R', 'p', '\u{a0}']);
        bare.chars().filter(char::is_ascii_digit).count() > 3
            && bare.chars().all(|c| c.is_ascii_digit() || " .,()%/\u{a0}".contains(c))
    };
    texts.filter(is_figure).map(|text| text.replace('\u{a0}', " ")).collect()
}

fn check(name: &str, html: &str) {
    let pdf = rendered(html);
    look(&format!("long-{name}"), 3, &pdf);
    let words = text(pdf.bytes());
    let figures = figures(html);
    assert!(!figures.is_empty(), "{name}");
    for figure in figures {
        assert!(words.contains(&figure), "{name}: {figure} is broken in {words}");
    }
}

#[test]
fn long_figures_stand_on_one_line() {
    for (name, report) in reports(Language::Pt, 3, true) {
        let report = grown(report);
        if report.tables.iter().flat_map(|table| &table.rows).next().is_some() {
            check(name, &report.html(&head(Language::Pt)));
        }
    }
    for (name, html) in of_order(Language::Pt, &placed(500), &customer()) {
        if name != "booking" {
            check(name, &html);
        }
    }
}

/// A word that is broken stands in two lines of its column's head.
#[test]
fn words_above_columns_are_whole_in_every_language() {
    for language in Language::ALL {
        for (name, report) in reports(language, 3, true) {
            let words = text(rendered(&report.html(&head(language))).bytes());
            let names = report.tables.iter().flat_map(|table| &table.columns);
            for word in names.flat_map(|column| column.name.split([' ', '\u{a0}', '-'])) {
                assert!(words.contains(word), "{language:?} {name}: {word} in {words}");
            }
        }
    }
}
