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
        ("expenses vs last month", MONTH, "expenses"),
        ("sales compared with last month", MONTH, "day sales"),
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

const JUNE: &str = "2026-06-01..2026-06-30";
const MAY: &str = "2026-05-01..2026-05-31";
const LAST_YEAR: &str = "2025-11-01..2025-11-21";

/// What is said, its days, and those beside which they stand.
type Beside = (Language, &'static str, &'static str, &'static str);

fn check(cases: &[Beside]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(language, text, range, versus)| {
            let have = owner().speaking(*language).says(text);
            let want = format!("report range={range} report=day sales versus={versus}");
            (have != want).then(|| format!("{text:?}\n  want {want}\n  have {have}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The days that are named; those right before need no name.
#[test]
fn other_days_are_compared_when_they_are_named() {
    check(&[
        (Language::En, "compare this month with June", MONTH, JUNE),
        (Language::En, "sales this month vs June", MONTH, JUNE),
        (Language::En, "in comparison with June, sales this month", MONTH, JUNE),
        (Language::En, "this month vs the same month last year", MONTH, LAST_YEAR),
        (Language::En, "compare this month with the same period last year", MONTH, LAST_YEAR),
        (Language::En, "compare this month with may", MONTH, MAY),
        (
            Language::En,
            "sales today vs last week",
            "2026-11-21..2026-11-21",
            "2026-11-09..2026-11-15",
        ),
        (Language::En, "this month vs November last year", MONTH, "2025-11-01..2025-11-30"),
        (Language::En, "June vs this month", JUNE, MONTH),
    ]);
}

#[test]
fn other_days_are_named_in_other_languages_too() {
    check(&[
        (Language::Sw, "linganisha mwezi huu na Juni", MONTH, JUNE),
        (Language::Sw, "mauzo ya mwezi huu ikilinganishwa na Juni", MONTH, JUNE),
        (Language::Sw, "mwezi huu dhidi ya mwezi kama huu mwaka jana", MONTH, LAST_YEAR),
        (Language::Fr, "ce mois par rapport à juin", MONTH, JUNE),
        (Language::Fr, "ventes de ce mois-ci comparées à juin", MONTH, JUNE),
        (Language::Fr, "ventes de ce mois comparées au mois de juin", MONTH, JUNE),
        (
            Language::Fr,
            "janvier par rapport à mars",
            "2026-01-01..2026-01-31",
            "2026-03-01..2026-03-31",
        ),
        (
            Language::Fr,
            "mars par rapport à janvier",
            "2026-03-01..2026-03-31",
            "2026-01-01..2026-01-31",
        ),
        (Language::Fr, "ce mois par rapport au même mois l'an dernier", MONTH, LAST_YEAR),
        (Language::Fr, "ce mois par rapport au même mois de l'année dernière", MONTH, LAST_YEAR),
        (Language::Pt, "este mês em comparação com junho", MONTH, JUNE),
        (Language::Pt, "comparar este mês com junho", MONTH, JUNE),
        (Language::Pt, "este mês em relação ao mesmo mês do ano passado", MONTH, LAST_YEAR),
        (Language::Es, "este mes frente a junio", MONTH, JUNE),
        (Language::Es, "compara este mes con mayo", MONTH, MAY),
        (Language::Es, "este mes comparado con el mismo mes del año pasado", MONTH, LAST_YEAR),
        (Language::Id, "bandingkan bulan ini dengan Juni", MONTH, JUNE),
        (
            Language::Id,
            "penjualan bulan ini dibandingkan bulan yang sama tahun lalu",
            MONTH,
            LAST_YEAR,
        ),
        (Language::Hi, "is mahine ki bikri june ke mukable", MONTH, JUNE),
        (Language::Hi, "is mahine vs pichhle saal isi mahine", MONTH, LAST_YEAR),
    ]);
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
