//! Documents as HTML: every word is there in every language, and data stays data.

use super::head::{Colours, Head, Party, Verification};
use super::invoice::Invoice;
use super::lines::Line;
use super::qr::Qr;
use super::sums::{Part, Sums};
use super::{period, word, words};
use askama::Template;
use domain::command::ReportKind;
use domain::document::{Paper, ReportAsk, ReportFormat};
use domain::ids::{OrderNumber, PaymentId};
use domain::language::Language;
use domain::time::{BusinessDay, DayRange};

fn invoice(language: Language, name: &str) -> Invoice {
    Invoice {
        head: Head {
            language,
            shop_name: "Kilima Market".to_owned(),
            initials: "K".to_owned(),
            logo: None,
            lines: vec!["Plot 4, Kampala Road".to_owned()],
            currency: "UGX".to_owned(),
            colours: Colours::default(),
            verification: Verification::new("K7QF-2M9X", "https://kilima.example/verify/K7QF-2M9X"),
            footer: "Kilima Market".to_owned(),
        },
        number: "INV-2026-00481".to_owned(),
        order_number: "#1001".to_owned(),
        issued: "12 Nov 2026".to_owned(),
        pay_until: Some("26 Nov 2026".to_owned()),
        customer: Party { name: name.to_owned(), lines: Vec::new() },
        lines: vec![Line {
            name: "Blue scarf".to_owned(),
            note: String::new(),
            quantity: "2".to_owned(),
            price: "25,000".to_owned(),
            amount: "50,000".to_owned(),
        }],
        sums: Sums {
            parts: vec![Part { label: "Subtotal".to_owned(), amount: "UGX 50,000".to_owned() }],
            total: "UGX 50,000".to_owned(),
            taxes_included: Vec::new(),
            credited: None,
            paid: None,
            due: Some("UGX 50,000".to_owned()),
        },
        paid_on: None,
        payments: Vec::new(),
        payment_methods: vec!["Cash".to_owned()],
        note: String::new(),
    }
}

/// What templates ask for, by key.
fn asked() -> Vec<&'static str> {
    macro_rules! templates {
        ($($name:literal),+) => {
            [$(include_str!(concat!("../../../../templates/documents/", $name, ".html"))),+]
        };
    }
    let templates = templates!(
        "base",
        "booking",
        "confirmation",
        "credit_note",
        "invoice",
        "lines",
        "quotation",
        "receipt",
        "report",
        "status"
    );
    let calls = templates.into_iter().flat_map(|text| text.split("head.say(\"").skip(1));
    calls.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_language_has_every_word() {
    let asked = asked();
    assert!(asked.len() > 20, "{asked:?}");
    for language in Language::ALL {
        let missing: Vec<&str> =
            asked.iter().filter(|key| !words::of(language).contains_key(*key)).copied().collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        assert!(words::of(language).keys().eq(words::of(Language::En).keys()), "{language:?}");
    }
}

#[test]
fn every_paper_has_a_word_for_what_it_is() {
    let (order, payment) = (OrderNumber(1001), PaymentId::new(7));
    for (paper, expected) in [
        (Paper::Invoice { order }, "Invoice"),
        (Paper::Receipt { order, payment }, "Receipt"),
        (Paper::Proposal { order }, "Quotation"),
        (Paper::Confirmation { order }, "Order confirmation"),
        (Paper::Status { order }, "Order status"),
    ] {
        assert_eq!(words::say(Language::En, word(&paper)), expected);
    }
}

/// A balance is of a day, a result of many.
#[test]
fn what_stands_at_the_end_of_days_is_named_by_the_last() {
    let [from, to] =
        ["2026-11-01", "2026-11-22"].map(|day| BusinessDay::parse(day).expect("a day"));
    let range = DayRange { from, to };
    for (report, expected) in [
        (ReportKind::BalanceSheet, "22 Nov 2026"),
        (ReportKind::TrialBalance, "22 Nov 2026"),
        (ReportKind::AgedReceivables, "22 Nov 2026"),
        (ReportKind::AgedPayables, "22 Nov 2026"),
        (ReportKind::ProfitAndLoss, "1 Nov 2026 – 22 Nov 2026"),
        (ReportKind::CashFlow, "1 Nov 2026 – 22 Nov 2026"),
        (ReportKind::Vat, "1 Nov 2026 – 22 Nov 2026"),
    ] {
        let ask = ReportAsk::Books { report, range: range.clone(), account: None, versus: None };
        let paper = Paper::Report { ask, format: ReportFormat::Pdf };
        assert_eq!(period(Language::En, &paper).as_deref(), Some(expected), "{report:?}");
    }
}

#[test]
fn a_document_says_its_language() {
    let html = invoice(Language::Fr, "Awa").render().expect("it renders");
    assert!(html.contains("<html lang=\"fr\">"), "{html}");
    assert!(html.contains("Facturé à"), "{html}");
}

#[test]
fn markup_in_a_name_is_text() {
    let html = invoice(Language::En, "<b class=\"page-number\"></b>{{ 7 }}<script>").render();
    let html = html.expect("it renders");
    assert!(html.contains("&#60;b class=&#34;page-number&#34;&#62;"), "{html}");
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn a_light_colour_is_darkened_for_white_text() {
    let cases = [
        ([0x0f, 0x62, 0x5a], "#0f625a", "#eef4f4"),
        ([0xff, 0xff, 0xff], "#717171", "#f5f5f5"),
        ([0xff, 0xd4, 0x00], "#957b00", "#f8f6ed"),
        ([0x00, 0x00, 0x00], "#000000", "#ededed"),
    ];
    for (colour, accent, tint) in cases {
        let colours = Colours::of(colour);
        assert_eq!((colours.accent.as_str(), colours.tint.as_str()), (accent, tint));
    }
}

#[test]
fn a_code_is_one_outline() {
    let code = Qr::of("https://kilima.example/verify/K7QF-2M9X");
    assert_eq!(code.side, 29);
    assert!(code.path.starts_with("M0 0h7v1h-7z"), "{}", code.path);
    assert_eq!(Qr::of(&"x".repeat(10_000)).path, "");
}
