//! Papers by the number that stands on them.

use super::{customer, owner};

const INVOICE: &str = "doc.issue number=1 invoice 2026";
const RECEIPT: &str = "doc.issue number=12 receipt 2026";

#[test]
fn the_number_of_a_paper_is_enough() {
    let invoices = [
        "INV-2026-00001",
        "inv-2026-1",
        "inv 2026/00001 please",
        "INV 2026 - 00001",
        "invoice INV-2026-00001",
        "send INV-2026-00001 again",
        "new link for INV-2026-00001",
        "can you resend invoice inv-2026-00001 as pdf?",
        "tuma INV-2026-00001 tena",
        "kiungo kipya cha ankara INV-2026-00001",
        "un nouveau lien pour la facture INV-2026-00001 svp",
        "manda de novo a fatura INV-2026-00001",
        "un enlace nuevo para la factura INV-2026-00001",
        "tautan baru untuk faktur INV-2026-00001",
        "INV-2026-00001 dobara bhejo",
    ];
    for text in invoices {
        assert_eq!(owner().says(text), INVOICE, "{text}");
        assert_eq!(customer().says(text), INVOICE.replace("doc.issue", "doc.request"), "{text}");
    }
    assert_eq!(owner().says("receipt RCP-2026-00012"), RECEIPT);
}

/// What is said of a paper besides is not passed over.
#[test]
fn other_words_beside_a_number_count() {
    for text in [
        "is INV-2026-00001 paid?",
        "INV-2026-00001 paid 5000 cash",
        "don't send INV-2026-00001",
        "he said \"INV-2026-00001\"",
        "INV-2026-00001 and INV-2026-00002",
        "void INV-2026-00001",
        "INV-2026",
        "INV-2026-00001x",
        "INV-99999999999999999999-1",
    ] {
        let heard = [owner().says(text), customer().says(text)];
        assert!(heard.iter().all(|heard| !heard.starts_with("doc.")), "{text}: {heard:?}");
    }
    assert_eq!(owner().says("void INV-2026-00001"), "not order.cancel: Issued");
}
