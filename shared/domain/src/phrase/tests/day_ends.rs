//! The end of a day that is over, and what was owed on one, on Saturday 21 November 2026.

use super::owner;
use crate::language::Language;

const DAY: &str = "report.eod day=2026-11-12";
const OWED: &str = "report range=2026-10-30..2026-10-30 report=aged_receivables";

fn check(cases: &[(Language, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(language, text, want)| {
            let have = owner().speaking(*language).says(text);
            (have != *want).then(|| format!("{text:?}\n  want {want}\n  have {have}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_day_ended_long_ago() {
    check(&[
        (Language::En, "end of day for 12 November", DAY),
        (Language::Sw, "mwisho wa siku 12 Novemba", DAY),
        (Language::Sw, "mwisho wa siku ya tarehe 12 Novemba", DAY),
        (Language::Sw, "ripoti ya mwisho wa siku ya 12 Novemba", DAY),
        (Language::Sw, "ripoti ya tarehe 12 Novemba", DAY),
        (Language::Sw, "kufunga siku 12 Novemba", DAY),
        (Language::Fr, "fin de journée du 12 novembre", DAY),
        (Language::Fr, "fin de journée pour le 12 novembre", DAY),
        (Language::Fr, "rapport de fin de journée du 12 novembre", DAY),
        (Language::Fr, "clôture de la journée du 12 novembre", DAY),
        (Language::Fr, "bilan de la journée du 12 novembre", DAY),
        (Language::Fr, "clôture du jour", "report.eod"),
        (Language::Pt, "fim do dia 12 de novembro", DAY),
        (Language::Pt, "fechamento do dia 12 de novembro", DAY),
        (Language::Pt, "relatório de fim do dia 12 de novembro", DAY),
        (Language::Pt, "resumo do dia 12 de novembro", DAY),
        (Language::Es, "fin del día 12 de noviembre", DAY),
        (Language::Es, "fin del día del 12 de noviembre", DAY),
        (Language::Es, "cierre del día 12 de noviembre", DAY),
        (Language::Es, "cierre de ayer", "report.eod day=2026-11-20"),
        (Language::Es, "informe de fin de día del 12 de noviembre", DAY),
        (Language::Id, "laporan tutup hari 12 November", DAY),
        (Language::Id, "laporan akhir hari kemarin", "report.eod day=2026-11-20"),
        (Language::Id, "tutup hari kemarin", "report.eod day=2026-11-20"),
        (Language::Id, "akhir hari 12 November", DAY),
        (Language::Id, "laporan tanggal 12 November", DAY),
        (Language::Id, "rekap harian 12 November", DAY),
        (Language::Hi, "12 november ka din ka hisaab", DAY),
        (Language::Hi, "din ka ant 12 november", DAY),
        (Language::Hi, "12 november ki din report", DAY),
        (Language::Hi, "din khatam report 12 november", DAY),
    ]);
}

#[test]
fn what_was_owed_on_a_day() {
    check(&[
        (Language::En, "who owed me on 30 October", OWED),
        (Language::Sw, "madeni ya wateja 30 Oktoba 2026", OWED),
        (Language::Fr, "créances clients au 30 octobre 2026", OWED),
        (Language::Sw, "madeni ya wateja", "debt.list"),
    ]);
}

/// What a customer would say of a paper is the shop's own when the shop says it of an order.
#[test]
fn papers_of_an_order_are_issued_to_the_shop() {
    let want = "doc.issue kind=confirmation number=1001";
    check(&[
        (Language::Pt, "confirmação do pedido 1001", want),
        (Language::Es, "confirmación del pedido 1001", want),
    ]);
    let want = "doc.issue kind=status number=1001";
    check(&[
        (Language::En, "status of order 1001 as pdf", want),
        (Language::En, "order 1001 pdf", want),
        (Language::Fr, "statut de la commande 1001 en pdf", want),
        (Language::Es, "estado del pedido 1001 en pdf", want),
        (Language::Pt, "status do pedido 1001 em pdf", want),
        (Language::Id, "status pesanan 1001 dalam pdf", want),
        (Language::Sw, "hali ya oda 1001 kama pdf", want),
        (Language::Hi, "order 1001 ka status pdf me", want),
    ]);
}
