//! Reports beside the days before them, on Saturday 21 November 2026.

use super::{customer, owner};
use crate::language::Language;

const WEEK: &str = "2026-11-16..2026-11-21";
const MONTH: &str = "2026-11-01..2026-11-21";

#[test]
fn the_days_that_are_asked_about_are_those_of_the_report() {
    let cases = [
        ("sales this week vs last week", WEEK, "day sales"),
        ("sales this week compared with last week", WEEK, "day sales"),
        ("compare sales this week with last week", WEEK, "day sales"),
        ("compare this month with last month", MONTH, "day sales"),
        ("compare this month and last month", MONTH, "day sales"),
        ("this month compared with last month", MONTH, "day sales"),
        ("this week vs last week", WEEK, "day sales"),
        ("how is this month compared to last month?", MONTH, "day sales"),
        ("sales today vs yesterday", "2026-11-21..2026-11-21", "day sales"),
        ("sales by product this week versus last week", WEEK, "product sales"),
        ("expenses this week vs last week", WEEK, "expenses"),
        ("profit and loss november vs october", MONTH, "profit_and_loss"),
        ("profit and loss this year vs last year", "2026-01-01..2026-11-21", "profit_and_loss"),
    ];
    for (text, range, report) in cases {
        assert_eq!(owner().says(text), said(range, report), "{text}");
    }
}

/// Days that go on have come as far as today.
#[test]
fn a_week_that_goes_on_ends_today() {
    assert_eq!(owner().says("how did we do this week"), "report.eod");
    assert_eq!(owner().says("how did we do yesterday"), "report.eod day=2026-11-20");
}

#[test]
fn in_other_languages_too() {
    let cases = [
        (Language::Sw, "mauzo ya wiki hii ikilinganishwa na wiki iliyopita"),
        (Language::Sw, "linganisha wiki hii na wiki iliyopita"),
        (Language::Fr, "ventes de cette semaine par rapport à la semaine dernière"),
        (Language::Fr, "cette semaine contre la semaine dernière"),
        (Language::Pt, "vendas desta semana em comparação com a semana passada"),
        (Language::Pt, "comparar esta semana com a semana passada"),
        (Language::Es, "ventas de esta semana comparado con la semana pasada"),
        (Language::Es, "esta semana frente a la semana pasada"),
        (Language::Id, "penjualan minggu ini dibandingkan minggu lalu"),
        (Language::Id, "bandingkan minggu ini dengan minggu lalu"),
        (Language::Hi, "is hafte ki bikri pichhle hafte ke mukable"),
        (Language::Hi, "is hafte vs pichhle hafte"),
    ];
    for (language, text) in cases {
        let owner = owner().speaking(language);
        assert_eq!(owner.says(text), said(WEEK, "day sales"), "{text}");
    }
}

#[test]
fn what_compares_nothing_is_read_as_before() {
    assert!(!customer().says("this week vs last week").starts_with("report"));
    let one = owner().says("sales compared with last week");
    assert!(!one.contains(WEEK), "{one}");
    assert!(!owner().says("sugar vs rice").starts_with("report"));
}

fn said(range: &str, report: &str) -> String {
    format!("report range={range} report={report}")
}
