//! Every document of a shop: its words as people copy them out of the PDF, at a few rows, at none and
//! at many. `MERCURY_UPDATE=1` writes the kept texts anew: read them before they are kept.
//! `MERCURY_DOCUMENTS_OUT=<folder>` writes the PDFs there, to be looked at.

use crate::books::reports;
use crate::kilima::{day, fitting, order, paid, payment, returned, shop, transitions, zone};
use crate::programs::{pages, text};
use crate::rendering::rendered;
use crate::samples::{customer, head};
use domain::ids::PaymentId;
use domain::language::Language;
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{Order, Payment};
use domain::vat::Vat;
use pdf::{Html, Page, Pdf, Renderer};
use std::path::Path;
use views::documents::booking::Booking;
use views::documents::confirmation::Confirmation;
use views::documents::credit_note::CreditNote;
use views::documents::head::Party;
use views::documents::invoice::Invoice;
use views::documents::quotation::Quotation;
use views::documents::receipt::Receipt;
use views::documents::report::Report;
use views::documents::status::Status;
use views::documents::table::Cell;

const WAY: [OrderState; 3] =
    [OrderState::PendingPayment, OrderState::Confirmed, OrderState::Processing];

/// Rows for many pages.
const MANY: usize = 500;

/// An order that is being prepared, with so many lines.
pub(crate) fn placed(lines: usize) -> Order {
    order(1_001, OrderState::Processing, lines)
}

/// The documents of an order, as HTML.
pub(crate) fn of_order(
    language: Language,
    order: &Order,
    customer: &Party,
) -> Vec<(&'static str, String)> {
    let head = || head(language);
    let number = str::to_owned;
    let (issued, until) = (day("2026-11-21"), day("2026-12-05"));
    let who = || customer.clone();
    let invoice =
        |of| Invoice::of_order(head(), number("INV-2026-00481"), &issued, who(), of, &shop());
    let receipt = Receipt::of_payment(
        head(),
        number("RCP-2026-00212"),
        who(),
        &payment(order),
        order,
        &zone(),
    );
    let quotation = Quotation::of_order(
        head(),
        number("QUO-2026-00031"),
        &issued,
        &until,
        who(),
        order,
        Some(number("yes 1001")),
    );
    let status = Status::of_order(head(), who(), order, &transitions(&WAY), &zone());
    let credit_note = CreditNote::of_return(
        head(),
        number("CRN-2026-00007"),
        number("INV-2026-00481"),
        who(),
        &returned(order),
        order,
        &zone(),
    );
    let confirmation = |of| Confirmation::of_order(head(), who(), of, &shop());
    let (part, all) = (vec![payment(order)], paid(order));
    let (part, all) = ((order, part.as_slice()), (&all.0, all.1.as_slice()));
    vec![
        ("order_invoice", invoice(part).expect("it fits").html()),
        ("invoice_paid", invoice(all).expect("it fits").html()),
        ("confirmation_paid", confirmation(all).expect("it fits").html()),
        ("order_receipt", receipt.expect("it fits").html()),
        ("quotation", quotation.expect("it fits").html()),
        ("confirmation", confirmation(part).expect("it fits").html()),
        ("order_status", status.expect("it fits").html()),
        ("credit_note", credit_note.html()),
        ("booking", booking(language, customer).html()),
    ]
}

fn booking(language: Language, customer: &Party) -> Booking {
    let confirmed = Booking::confirmed(head(language), &fitting(), "Grace Auma", 20_000, &shop());
    Booking { customer: customer.clone(), place: "Plot 14, Kampala Road".to_owned(), ..confirmed }
}

/// Every document, as HTML.
fn all(language: Language, rows: usize) -> Vec<(&'static str, String)> {
    let head = head(language);
    let mut all = of_order(language, &placed(rows), &customer());
    let reports = reports(language, rows, rows == 3);
    all.extend(reports.iter().map(|(name, report)| (*name, report.html(&head))));
    all
}

pub(crate) fn look(name: &str, rows: usize, pdf: &Pdf) {
    if let Some(folder) = std::env::var_os("MERCURY_DOCUMENTS_OUT") {
        let file = Path::new(&folder).join(format!("{name}-{rows}.pdf"));
        std::fs::write(file, pdf.bytes()).expect("it is written");
    }
}

/// Lines without the spaces that only place them.
fn plain(page: &str) -> String {
    let lines = page.lines().map(|line| {
        let parts = line.split("  ").map(str::trim).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" | ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// An order whose tax comes on top of its prices, with one line that is not taxed.
fn taxed_on_top(lines: usize) -> Order {
    let mut order = placed(lines);
    for (place, line) in order.lines.iter_mut().enumerate() {
        let is_exempt = place == 1;
        line.vat = if is_exempt { Vat::default() } else { Vat { is_included: false, ..line.vat } };
    }
    let total = order.line_prices().into_iter().sum();
    order.total = Money::new(total, order.total.currency());
    order
}

/// The papers that an accountant looks for tax on, where it comes on top.
fn with_tax_on_top() -> Vec<(String, String)> {
    let papers = of_order(Language::En, &taxed_on_top(3), &customer()).into_iter();
    let papers = papers.filter(|(name, _)| ["order_invoice", "credit_note"].contains(name));
    papers.map(|(name, html)| (format!("{name}_tax_on_top"), html)).collect()
}

#[test]
fn every_document_says_what_was_kept() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/kept");
    let all = all(Language::En, 3).into_iter().map(|(name, html)| (name.to_owned(), html));
    for (name, html) in all.chain(with_tax_on_top()) {
        let pdf = rendered(&html);
        look(&name, 3, &pdf);
        let said = pages(pdf.bytes()).iter().map(|page| plain(page)).collect::<Vec<_>>();
        let said = said.join("\n\n") + "\n";
        let path = folder.join(format!("{name}.txt"));
        if std::env::var_os("MERCURY_UPDATE").is_some() {
            std::fs::write(&path, &said).expect("it is kept");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(said, kept, "{name}");
    }
}

#[test]
fn documents_of_nothing_one_and_many_are_whole() {
    for rows in [0, 1, MANY] {
        for (name, html) in all(Language::En, rows) {
            let pdf = rendered(&html);
            look(name, rows, &pdf);
            let pages = pages(pdf.bytes());
            for (at, page) in pages.iter().enumerate() {
                let foot = format!("Page {} of {}", at + 1, pages.len());
                assert!(page.contains(&foot), "{name} of {rows}, page {}: {page}", at + 1);
                let lines = page.lines().filter(|line| !line.trim().is_empty()).count();
                // The head, the foot and the code alone are six.
                assert!(lines > 6, "{name} of {rows}, page {}: {page}", at + 1);
            }
        }
    }
}

/// What shows how an order can be paid is what waits for money.
#[test]
fn nobody_is_told_how_to_pay_what_is_paid() {
    for (name, html) in of_order(Language::En, &placed(2), &customer()) {
        let waits = ["order_invoice", "confirmation"].contains(&name);
        let is_paid = name.ends_with("_paid");
        let says = |words: &str| html.contains(words);
        assert_eq!(says("How to pay"), waits, "{name}");
        assert_eq!(says("Cash at the shop"), waits, "{name}");
        assert_eq!(says("Payments received"), waits || is_paid, "{name}");
        assert!(!says("Recorded by mistake"), "{name}");
    }
}

/// An instalment each week of two years.
#[test]
fn an_invoice_of_many_payments_is_whole() {
    let (order, payments) = paid(&placed(1));
    let payments: Vec<_> = (0..104)
        .map(|number| Payment { id: PaymentId::new(900 + number), ..payments[0].clone() })
        .collect();
    let invoice = Invoice::of_order(
        head(Language::En),
        "INV-2026-00481".to_owned(),
        &day("2026-11-21"),
        customer(),
        (&order, &payments),
        &shop(),
    );
    let pdf = rendered(&invoice.expect("it fits").html());
    look("invoice_instalments", 104, &pdf);
    let pages = pages(pdf.bytes());
    assert!(pages.len() > 1, "{}", pages.len());
    assert_eq!(pages.join(" ").matches("21 Nov 2026 · Cash").count(), 104);
}

#[test]
fn every_language_can_be_printed() {
    for language in Language::ALL {
        for (name, html) in all(language, 2) {
            let pdf = rendered(&html);
            look(&format!("{language:?}-{name}"), 2, &pdf);
            let words = text(pdf.bytes());
            for mark in ["_", "{}", "\u{fffd}", "\u{25a1}"] {
                assert!(!words.contains(mark), "{language:?} {name} has {mark:?}: {words}");
            }
        }
    }
}

/// An order of goods of this name, with it as its note.
fn of_goods_called(name: &str) -> Order {
    let mut order = placed(1);
    name.clone_into(&mut order.note);
    name.clone_into(&mut order.lines[0].name);
    order
}

#[test]
fn markup_is_text_in_every_field() {
    let markup = "<b class=\"keep\">&amp;</b><script>alert(1)</script>{{ 7 }}</style>\
        <style>*{display:none}</style><img src=\"http://127.0.0.1:9/x.png\">\u{7}\u{1b}[31m\
        javascript:alert(2) https://example.com/?a=1&b=2";
    let customer = Party { name: markup.to_owned(), lines: vec![markup.to_owned()] };
    for (document, html) in of_order(Language::En, &of_goods_called(markup), &customer) {
        check(document, &html, markup);
    }
    for (report, value) in reports(Language::En, 2, true) {
        check(report, &renamed(value, markup).html(&head(Language::En)), markup);
    }
}

#[test]
fn names_of_any_length_are_whole() {
    for name in ["Nakato ".repeat(1_430), "x".repeat(10_000)] {
        let customer = Party { name: name.clone(), lines: Vec::new() };
        for (document, html) in of_order(Language::En, &of_goods_called(&name), &customer) {
            check(document, &html, &name);
        }
        for (report, mut value) in reports(Language::En, 1, true).into_iter().step_by(4) {
            value.subject.clone_from(&name);
            check(report, &value.html(&head(Language::En)), &name);
        }
        let mut reports = reports(Language::En, 1, false).into_iter();
        let mut inventory = reports.find(|(name, _)| *name == "inventory").expect("it is there").1;
        inventory.tables[0].rows[0].cells[0] = Cell::Text(name.clone());
        check("a row", &inventory.html(&head(Language::En)), &name);
    }
}

/// Made of the same data anew, by another press.
#[test]
fn the_same_data_has_the_same_bytes() {
    let press = Renderer::new();
    let again = all(Language::Sw, 3);
    for ((name, html), (_, other)) in all(Language::Sw, 3).into_iter().zip(again) {
        let other = Html { text: &other, pictures: &[] };
        let other = press.render(&other, &Page::A4).expect("it renders");
        assert_eq!(rendered(&html).bytes(), other.bytes(), "{name}");
    }
}

/// The report with another text in each field that holds one.
fn renamed(mut report: Report, name: &str) -> Report {
    for cell in
        report.tables.iter_mut().flat_map(|table| &mut table.rows).flat_map(|row| &mut row.cells)
    {
        if let Cell::Text(text) = cell {
            name.clone_into(text);
        }
    }
    Report { subject: name.to_owned(), note: name.to_owned(), ..report }
}

/// The name stands in the document in full, as text.
fn check(document: &str, html: &str, name: &str) {
    assert!(!html.contains("<script"), "{document}");
    let words = text(rendered(html).bytes());
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    // What has no shape is seen to be there.
    let name = name.replace(char::is_control, "\u{fffd}");
    let (words, name) = (squeezed(&words), squeezed(&name));
    let letters = |text: &str| text.chars().filter(|letter| *letter == 'x').count();
    if name.starts_with('x') {
        assert!(letters(&words) >= letters(&name), "{document}: {}", letters(&words));
    } else if name.starts_with("Nakato") {
        assert!(words.matches("Nakato").count() >= 1_430, "{document}");
    } else {
        assert!(words.contains(&name), "{document}: {words}");
    }
}
