//! Days that no calendar has, on Saturday 21 November 2026.

use super::{customer, owner};
use crate::language::Language;

fn said(language: Language, text: &str) -> String {
    owner().speaking(language).says(text)
}

#[test]
fn what_is_asked_of_a_day_that_does_not_exist_is_not_done() {
    let cases = [
        (Language::En, "sales 29 February 2025", "29 February 2025"),
        (Language::En, "sales on 31 April", "31 April"),
        // 2 December is a Wednesday.
        (Language::En, "block tuesday 2 december", "tuesday 2 december"),
        (Language::En, "sales on sunday 20 november 2026", "sunday 20 november 2026"),
        (Language::En, "sales on April 31, 2026", "April 31, 2026"),
        (Language::En, "profit and loss 31/02/2026", "31/02/2026"),
        (Language::En, "expenses 2026-02-30", "2026-02-30"),
        (Language::En, "end of day 31 June", "31 June"),
        (Language::En, "sales 32 January 2026", "32 January 2026"),
        (Language::En, "add transport expense 5,000 cash 31 April", "31 April"),
        (Language::En, "order 1001 on credit until 31 November", "31 November"),
        (Language::En, "block Grace on 31 November", "31 November"),
        (Language::Sw, "mauzo ya 31 Aprili", "31 Aprili"),
        (Language::Fr, "ventes du 31 avril", "31 avril"),
        (Language::Fr, "ventes du 29 février 2025", "29 février 2025"),
        (Language::Pt, "vendas de 31 de abril de 2026", "31 de abril de 2026"),
        (Language::Es, "ventas del 31 de abril", "31 de abril"),
        (Language::Id, "penjualan 31 April", "31 April"),
        (Language::Hi, "31 april ki bikri", "31 april"),
    ];
    let wrong: Vec<String> = cases
        .into_iter()
        .filter_map(|(language, text, words)| {
            let have = said(language, text);
            let end = format!("NoSuchDay {{ words: {words:?} }}");
            let is_told = have.to_lowercase().ends_with(&end.to_lowercase());
            (!is_told).then(|| format!("{text:?}\n  want {end}\n  have {have}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_customer_is_told_too() {
    let heard = customer().says("book a haircut on tuesday 2 december");
    assert!(heard.contains("tuesday 2 december"), "{heard}");
    let heard = customer().says("book a haircut on 31 April");
    assert!(heard.contains("NoSuchDay"), "{heard}");
}

#[test]
fn days_that_exist_and_other_figures_are_no_such_thing() {
    for text in [
        "sales 29 February 2024",
        "sales on 30 April",
        "sales 28/02/2026",
        "sales 31/12/2025",
        "order 1001 paid 31,000 cash",
        "31 sugar",
        "bought 31 sugar at 3,000 from Nile Wholesale cash",
        "sales from 1 April to 30 April",
        "add rent expense 300,000 bank 30 June",
        "sales may",
        "call 0700.31.02.2026",
    ] {
        let heard = said(Language::En, text);
        assert!(!heard.contains("NoSuchDay"), "{text}: {heard}");
    }
}
