//! What is denied, asked, supposed or quoted changes nothing, whatever the language.

use super::*;
use crate::language::Language;
use crate::phrase::entry;

/// Says each to an owner of a shop of this language, and of one that does not list it.
fn changes_nothing(language: Language, texts: &[&str]) {
    let writing: Vec<CommandName> = entry::entries(Role::Owner)
        .into_iter()
        .filter(|entry| entry.writes)
        .map(|entry| entry.name)
        .collect();
    let mut wrong = Vec::new();
    for scene in [owner().speaking(language), owner()] {
        for text in texts {
            let heard = scene.hear(text);
            if matches!(&heard, Heard::Command(command) if writing.contains(&CommandName::of(command)))
            {
                wrong.push(format!("{:?} {text:?} is {}", scene.languages, spell(&heard)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn in_swahili() {
    changes_nothing(
        Language::Sw,
        &[
            "usighairi oda 1001",
            "usitume oda 1001",
            "acha, ghairi oda 1001 hapana",
            "subiri, oda 1001 imetumwa",
            "je oda 1001 imelipwa taslimu?",
            "umeghairi oda 1001?",
            "kama amelipa thibitisha oda 1001",
            "ikiwa oda 1001 imelipwa taslimu, itume",
            "akilipa, oda 1001 imetumwa",
            "alisema ghairi oda 1001",
            "mteja amesema oda 1001 imelipwa taslimu",
            "sijalipa oda 1001 taslimu",
            "oda 1001 haijalipwa taslimu",
            "bado oda 1001 imetumwa",
            "labda oda 1001 imelipwa taslimu",
            "nitalipa kodi ya duka 300,000 benki",
            "sijalipa umeme 30,000 taslimu",
            "kesho nimelipa kodi ya duka 300,000 benki",
        ],
    );
}

#[test]
fn in_indonesian() {
    changes_nothing(
        Language::Id,
        &[
            "jangan batalkan pesanan 1001",
            "jangan dulu kirim pesanan 1001",
            "pesanan 1001 belum dibayar tunai",
            "apakah pesanan 1001 sudah dibayar tunai?",
            "sudahkah 1001 dibayar tunai",
            "kalau dia bayar, konfirmasi pesanan 1001",
            "jika sudah bayar kirim pesanan 1001",
            "dia bilang batalkan pesanan 1001",
            "katanya pesanan 1001 lunas tunai",
            "nanti bayar sewa 300rb bank",
            "mungkin pesanan 1001 lunas tunai",
            "besok bayar listrik 200rb tunai",
            "tidak jadi bayar sewa 300rb bank",
            "gak usah kirim pesanan 1001",
            "saya akan bayar Nile Wholesale 100rb bank",
            "bayar sewa 300rb bank?",
            "setelah dibayar tunai, pesanan 1001 selesai",
        ],
    );
}

#[test]
fn in_french() {
    changes_nothing(
        Language::Fr,
        &[
            "n'annule pas la commande 1001",
            "ne pas annuler la commande 1001",
            "n'expédie pas la commande 1001",
            "la commande 1001 n'est pas payée en espèces",
            "est-ce que la commande 1001 est payée cash ?",
            "ai-je annulé la commande 1001 ?",
            "s'il paie, confirme la commande 1001",
            "si le client a payé, expédie la commande 1001",
            "quand il aura payé cash, commande 1001 livrée",
            "il a dit annule la commande 1001",
            "le client dit que 1001 est payé cash",
            "demain payer loyer 300000 banque",
            "j'ai jamais payé loyer 300000 banque",
            "peut-être commande 1001 payée cash",
            "attends, annule la commande 1001",
            "on va payer loyer 300000 banque",
            "« annule la commande 1001 »",
        ],
    );
}

#[test]
fn in_portuguese() {
    changes_nothing(
        Language::Pt,
        &[
            "não cancela o pedido 1001",
            "nao cancele o pedido 1001",
            "nunca cancela o pedido 1001",
            "o pedido 1001 não foi pago no pix",
            "o pedido 1001 foi pago no pix?",
            "será que o pedido 1001 foi pago no pix",
            "se pagar, confirma o pedido 1001",
            "quando ele pagar, envia o pedido 1001",
            "caso o pedido 1001 seja pago no pix, enviado",
            "ele disse cancela o pedido 1001",
            "o cliente falou que o pedido 1001 está pago no pix",
            "amanhã paguei aluguel 300 banco",
            "talvez o pedido 1001 pago no pix",
            "vou pagar aluguel 300 banco",
            "espera, cancela o pedido 1001",
            "cancela o pedido 1001 não",
            "ainda não paguei aluguel 300 banco",
        ],
    );
}

#[test]
fn in_spanish() {
    changes_nothing(
        Language::Es,
        &[
            "no canceles el pedido 1001",
            "no cancelar el pedido 1001",
            "nunca cancela el pedido 1001",
            "el pedido 1001 no está pagado en efectivo",
            "todavía no, pedido 1001 pagado en efectivo",
            "¿el pedido 1001 está pagado en efectivo?",
            "si paga, confirma el pedido 1001",
            "cuando pague, envía el pedido 1001",
            "si el pedido 1001 está pagado en efectivo, entregado",
            "dijo cancela el pedido 1001",
            "el cliente dice que el pedido 1001 está pagado en efectivo",
            "mañana pagué alquiler 300 banco",
            "tal vez pedido 1001 pagado en efectivo",
            "voy a pagar alquiler 300 banco",
            "espera, cancela el pedido 1001",
            "aún no pagué alquiler 300 banco",
        ],
    );
}

#[test]
fn in_hindi() {
    changes_nothing(
        Language::Hi,
        &[
            "order 1001 cancel mat karo",
            "mat karo order 1001 cancel",
            "order 1001 cancel nahi karna",
            "order 1001 ka payment nahi mila 240 cash",
            "kya order 1001 ka payment ho gaya cash",
            "order 1001 ka payment ho gaya cash?",
            "agar payment kiya to order 1001 confirm karo",
            "jab paise mile tab order 1001 bhejo",
            "usne bola order 1001 cancel karo",
            "order 1001 cancel kar du to kya hoga",
            "grahak keh raha order 1001 ka payment ho gaya cash",
            "shayad order 1001 ka payment ho gaya cash",
            "kiraya dunga 300 bank",
            "ruko, order 1001 cancel karo",
            "kiraya abhi tak nahi diya 300 bank",
            "baad mein kiraya 300 bank",
        ],
    );
}

#[test]
fn yes_in_spanish_is_no_condition() {
    let spanish = || owner().speaking(Language::Es);
    let waiting = spanish().expecting(Expecting::Confirmation { nonce: "N1".to_owned() });
    waiting.check(&[
        ("sí", "answer N1 true"),
        ("si", "answer N1 true"),
        ("si, confirmo", "answer N1 true"),
        ("sí por favor", "answer N1 true"),
        ("no", "answer N1 false"),
        ("no gracias", "answer N1 false"),
    ]);
}

#[test]
fn a_letter_is_no_command() {
    let (order, chars) = ("order 1001 dispatched", "order 1001 dispatched".chars().count());
    let long = format!("{order}{}", " ".repeat(READ_CHARS_MAX - chars));
    assert_eq!(owner().says(&long), owner().says(order));
    assert_eq!(owner().says(&format!("{long} ")), "off topic");
}
