//! What documents look like, against pictures that a person has looked at.
//! `MERCURY_UPDATE=1` draws them anew: look at them before they are kept.

use crate::books::reports;
use crate::rendering::rendered;
use crate::samples::{head, html, invoice, receipt};
use domain::language::Language;
use image::GrayImage;
use std::path::Path;
use std::process::Command;

/// Dots per inch: enough to see a moved box, too few to see a font's hinting.
const DOTS: &str = "40";
/// A dot counts when it differs by more than this.
const SHADE: u8 = 48;
/// The most dots that may differ, in a thousand.
const DOTS_MOST: usize = 5;

/// The first page as poppler paints it.
fn painted(pdf: &[u8]) -> GrayImage {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, pdf).expect("it is written");
    let picture = folder.path().join("page");
    let status = Command::new("pdftoppm")
        .args(["-r", DOTS, "-gray", "-png", "-singlefile"])
        .args([&file, &picture])
        .status()
        .expect("apt-get install poppler-utils");
    assert!(status.success());
    image::open(picture.with_extension("png")).expect("a picture").into_luma8()
}

fn compare(name: &str, pdf: &[u8]) {
    let seen = painted(pdf);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/suite/seen/{name}.png"));
    if std::env::var_os("MERCURY_UPDATE").is_some() {
        seen.save(&path).expect("it is kept");
    }
    let kept = image::open(&path).unwrap_or_else(|error| panic!("{name}: {error}")).into_luma8();
    assert_eq!(seen.dimensions(), kept.dimensions(), "{name}");
    let pairs = seen.as_raw().iter().zip(kept.as_raw());
    let differ = pairs.filter(|(a, b)| a.abs_diff(**b) > SHADE).count();
    let per_thousand = differ * 1_000 / kept.as_raw().len();
    assert!(per_thousand <= DOTS_MOST, "{name}: {per_thousand} dots in a thousand differ");
}

#[test]
fn reports_look_as_they_did() {
    let pictured = ["profit_and_loss", "cash_flow", "end_of_day", "sales_by_day", "satisfaction"];
    let head = head(Language::En);
    let mut compared = 0;
    for (name, report) in reports(Language::En, 3, true) {
        if pictured.contains(&name) {
            compare(name, rendered(&report.html(&head)).bytes());
            compared += 1;
        }
    }
    assert_eq!(compared, pictured.len());
}

#[test]
fn documents_look_as_they_did() {
    compare("invoice", rendered(&html(&invoice(6))).bytes());
    compare("receipt", rendered(&html(&receipt(2))).bytes());
}
