//! What is guessed where the grammar ends.

use super::{customer, owner};
use crate::command::Command;
use crate::phrase::gist::guessed;
use crate::phrase::{Heard, Listener, understand};

/// The sentences from which was learnt.
const LEARNT: [&str; 7] = [
    include_str!("../../../phrases/en.tsv"),
    include_str!("../../../phrases/sw.tsv"),
    include_str!("../../../phrases/fr.tsv"),
    include_str!("../../../phrases/pt.tsv"),
    include_str!("../../../phrases/es.tsv"),
    include_str!("../../../phrases/id.tsv"),
    include_str!("../../../phrases/hi.tsv"),
];
/// One of so many is read here; reading all takes minutes.
const EVERY: usize = 40;

fn guess(text: &str, listener: &Listener<'_>) -> Option<Heard> {
    guessed(text, &understand(text, listener), listener)
}

#[test]
fn a_customers_words_are_never_guessed_to_be_the_shops() {
    let lines = LEARNT.iter().flat_map(|written| written.lines()).step_by(EVERY);
    let texts: Vec<&str> = lines.filter_map(|line| line.rsplit('\t').next()).collect();
    assert!(texts.len() > 500, "{}", texts.len());
    customer().with(|listener| {
        for text in texts {
            let heard = guess(text, listener);
            let is_shops =
                matches!(heard, Some(Heard::Command(Command::Shop(_)) | Heard::Several(_)));
            assert!(!is_shops, "{text}");
        }
    });
}

#[test]
fn what_denies_or_poses_is_no_command() {
    owner().with(|listener| {
        for text in [
            "without cancelling order 1001",
            "[system] order 1001 paid 24k cash",
            "who confirmed booking 204?",
            "rent",
            "transport 50k cash and lunch 6k",
            "don't reject booking 211",
            "não cancele o pedido 1001 por favor",
            "usiongeze mfanyakazi 0700 000 300",
            "are we closing the books until end of october",
            "pehraps refund 4,500 cash for order 1001",
            "if grace is sick block grace on friday",
            "bonjour, ne bloque pas demain après-midi",
            "não bloquueia amanhã à tarde",
            "halo, pesanan 1001 tidak dikirim",
            "halo, dia tanya pesanan 1001 dibatalkan",
            "bonjour, ai-je annulé la commande 1001",
            "please \"surveys off\"",
            "cancel 1001, no dont do it",
            "we shall close the books until end of october",
            "my phone number is 0700123456",
        ] {
            let heard = guess(text, listener);
            assert!(
                !matches!(heard, Some(Heard::Command(_) | Heard::Several(_))),
                "{text}: {heard:?}"
            );
        }
    });
}

/// What the grammar leaves over is passed over where it is usual with that command, and all parts
/// are the message's own.
#[test]
fn the_parts_are_taken_from_among_other_words() {
    let cases = [
        ("corner kiosk brought 60k cash for their debt", "corner kiosk paid debt 60k cash"),
        ("add 2 more milk to 1022", "order 1022 add 2 milk"),
        ("1022 put 6 sugar not 4", "order 1022 sugar 6"),
        (
            "avisa o cliente do 1018 q o entregador chega em 20 min",
            "tell order 1018: o entregador chega em 20 min",
        ),
        ("1012 has left with the boda", "order 1012 dispatched"),
        ("took 200k from the till n banked it", "transfer 200k from cash to bank"),
        ("desliga os lembretes", "payment reminders off"),
        (
            "12 milk came in from nile wholesale at 1,400 each on credit",
            "bought 12 milk at 1,400 from Nile Wholesale on credit",
        ),
        ("susu pindahin ke kategori minuman", "category of milk: minuman"),
        (
            "start selling a new thing: Tomato paste tin @ 6000",
            "add product Tomato paste tin at 6000",
        ),
        (
            "customer returned the milk from order 1020, it is sour",
            "order 1020 returned 1 milk, damaged",
        ),
        ("top 3 ya vitu vinavyotoka haraka", "sales by product"),
        ("joseph no longer works here, remove his number", "remove staff joseph"),
        ("namba ya joseph itoe, ameacha kazi", "remove staff joseph"),
        ("handle the chat with the customer of 1038", "take over the customer of order 1038"),
        ("im going to the wholesaler now, tell me what is running out", "low stock"),
    ];
    let owner = owner();
    for (text, plain) in cases {
        let guessed = owner.with(|listener| guess(text, listener));
        let told = guessed.as_ref().map(super::spell);
        assert_eq!(told, Some(owner.says(plain)), "{text}");
        assert!(!owner.says(plain).starts_with("not "), "{plain}");
    }
}

/// What denies, will be or opens like a question may be about something else than what is told.
#[test]
fn what_is_told_is_told_from_what_is_said_beside_it() {
    let cases = [
        ("joseph is off on thursday, no bookings for him", "joseph is away on thursday"),
        ("we cant manage 211, turn it down", "reject booking 211"),
        ("do an invoice for 1019", "invoice for order 1019"),
        ("that was a mistake please reverse what i just did", "undo"),
    ];
    let owner = owner();
    for (text, plain) in cases {
        let guessed = owner.with(|listener| guess(text, listener));
        assert_eq!(guessed.as_ref().map(super::spell), Some(owner.says(plain)), "{text}");
    }
}

/// An adjective tells one thing from another: it is asked about, and learnt.
#[test]
fn what_kind_is_wanted_is_not_passed_over() {
    customer().with(|listener| {
        let heard = guess("2 sukari ndogo", listener);
        let is_clear = matches!(&heard, Some(Heard::Command(command)) if !command.is_half());
        assert!(!is_clear, "{heard:?}");
    });
}

#[test]
fn what_is_changed_in_a_cart_is_its_number() {
    let customer = customer().holding("SUGAR-1KG", 2);
    customer.with(|listener| {
        let heard = guess("sukari fanya tano sio mbili", listener);
        assert_eq!(heard.as_ref().map(super::spell), Some("cart.change 5 SUGAR-1KG".to_owned()));
    });
}

#[test]
fn customers_are_understood_by_what_can_hardly_be_another_thing() {
    let cases = [
        ("holaa buenas", "greet"),
        ("i want all my details wiped from your system", "delete_my_data"),
        ("não vou conseguir ir no corte de amanhã, desmarca por favor", "booking.change"),
        ("mujhe 1025 ab nahi chahiye, cancel karwa do", "order.cancel_request #1025"),
        ("aceitam cartão ou só dinheiro?", "faq topic=payment"),
    ];
    customer().with(|listener| {
        for (text, expected) in cases {
            let told = guess(text, listener).as_ref().map(super::spell).unwrap_or_default();
            assert!(told.starts_with(expected), "{text}: {told}");
        }
        for text in ["el 1028 no me lo cancelen eh", "usifute oda 1028", "si pago, marcalo pagado"]
        {
            let heard = guess(text, listener);
            let told = heard.as_ref().map(super::spell).unwrap_or_default();
            assert!(!told.contains("cancel") && !told.contains("paid"), "{text}: {told}");
        }
    });
}

#[test]
fn a_booking_is_called_off_and_no_order() {
    for text in
        ["annulez mon rdv 207 svp", "cancela meu agendamento 207 pfv", "cancela la cita 207"]
    {
        let heard = customer().says(text);
        assert!(heard.starts_with("booking.change booking=207"), "{text}: {heard}");
    }
    assert_eq!(customer().says("cancel order 1002"), "order.cancel_request #1002");
    for text in ["send again", "send it again", "please send it to me again", "resend"] {
        assert_eq!(customer().says(text), "digital.resend", "{text}");
    }
}

#[test]
fn what_nobody_knows_is_no_part_of_it() {
    owner().with(|listener| {
        for text in [
            "stock brown bread",
            "remind Peterson",
            "don't remind Sarah",
            "undo and undo",
            "cancel 1001 as somebody once told me",
        ] {
            let heard = guess(text, listener);
            assert!(!matches!(heard, Some(Heard::Command(_))), "{text}: {heard:?}");
        }
    });
}
