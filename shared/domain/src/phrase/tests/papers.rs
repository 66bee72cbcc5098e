//! Papers: which payment a receipt is for, what was issued and stays, and what the shop owes.

use super::owner;
use crate::language::Language;

const STAYS: &str = "not order.cancel: Issued";
const FIRST: &str = "doc.issue kind=receipt number=1001 payment=1";
const SECOND: &str = "doc.issue kind=receipt number=1001 payment=2";

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
fn the_payment_of_a_receipt() {
    check(&[
        (Language::En, "receipt for the first payment of order 1001", FIRST),
        (Language::En, "receipt for payment 2 of order 1001", SECOND),
        (Language::En, "order 1001 receipt for the second payment", SECOND),
        (Language::En, "receipt for order 1001", "doc.issue kind=receipt number=1001"),
        (Language::Sw, "risiti ya malipo ya kwanza ya oda 1001", FIRST),
        (Language::Fr, "reçu pour le premier paiement de la commande 1001", FIRST),
        (Language::Es, "recibo del primer pago del pedido 1001", FIRST),
        (Language::Pt, "recibo do segundo pagamento do pedido 1001", SECOND),
        (Language::Id, "kuitansi pembayaran ke-2 pesanan 1001", SECOND),
        (Language::Hi, "order 1001 ke pehle payment ki raseed", FIRST),
    ]);
}

#[test]
fn what_was_issued_stays() {
    check(&[
        (Language::En, "void invoice 1003", STAYS),
        (Language::En, "delete the invoice", STAYS),
        (Language::En, "cancel the receipt for order 1001", STAYS),
        (Language::Sw, "futa ankara ya agizo 1003", STAYS),
        (Language::Fr, "supprime la facture 1003", STAYS),
        (Language::Pt, "apagar a fatura do pedido 1003", STAYS),
        (Language::Es, "anular la factura 1003", STAYS),
        (Language::Id, "batalkan faktur 1003", STAYS),
        (Language::Hi, "invoice 1003 delete karo", STAYS),
    ]);
    // In Spanish it may have been paid, and an order can be cancelled.
    for text in ["cancele la factura de la luz", "cancel order 1003"] {
        assert_ne!(owner().says(text), STAYS, "{text}");
    }
}

#[test]
fn what_the_shop_owes() {
    let cases = [
        (Language::En, "what does the shop owe"),
        (Language::En, "how much do we owe suppliers"),
        (Language::Sw, "duka linadaiwa kiasi gani"),
        (Language::Fr, "que doit la boutique"),
        (Language::Pt, "quanto a loja deve"),
        (Language::Es, "cuánto debe la tienda"),
        (Language::Id, "toko berutang berapa"),
        (Language::Hi, "dukaan par kitna karz hai"),
    ];
    for (language, text) in cases {
        let have = owner().speaking(language).says(text);
        assert!(have.ends_with("report=aged_payables"), "{text}: {have}");
    }
}

#[test]
fn a_paper_that_is_named_is_asked_for_again() {
    let customer = super::customer();
    assert_eq!(customer.says("resend the invoice"), "doc.request kind=invoice");
    assert_eq!(customer.says("please resend my receipt"), "doc.request kind=receipt");
    assert_eq!(customer.says("resend my ebook"), "digital.resend");
    check(&[(Language::En, "resend invoice 1001", "doc.issue kind=invoice number=1001")]);
}

#[test]
fn a_report_in_other_parts_is_no_other_report() {
    let not = |parts: &str| format!("NotInParts {{ words: \"{parts}\" }}");
    for (language, text, parts) in [
        (Language::En, "sales by month", "by month"),
        (Language::En, "sales by category this month", "by category"),
        (Language::En, "expenses by supplier", "by supplier"),
        (Language::En, "expenses by day", "by day"),
        (Language::En, "sales per week as pdf", "per week"),
        (Language::Sw, "mauzo kwa mwezi", "kwa mwezi"),
        (Language::Fr, "ventes par mois", "par mois"),
        (Language::Es, "ventas por mes", "por mes"),
        (Language::Pt, "vendas por mês", "por mês"),
        (Language::Id, "penjualan per bulan", "per bulan"),
        (Language::Hi, "sales mahine ke hisaab se", "mahine ke hisaab se"),
    ] {
        let have = owner().speaking(language).says(text);
        assert!(have.ends_with(&not(parts)), "{text:?}: {have}");
    }
    for text in ["sales by day", "sales by product", "expenses by category", "sales this month"] {
        assert!(!owner().says(text).starts_with("not"), "{text:?}: {}", owner().says(text));
    }
}
