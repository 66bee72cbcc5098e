//! When somebody wants to come, said to a question of ours.

use super::*;
use crate::command::{DeskCommand, DeskRequest, When};

fn book(service: Option<&str>, product: Option<u128>) -> Expecting {
    Expecting::Booking {
        command: Command::Customer(CustomerCommand::Desk(DeskRequest::Book {
            service: service.map(str::to_owned),
            product: product.map(ProductId::new),
            when: Box::default(),
        })),
    }
}

const HAIRCUT: &str = "product=prd_00000000000000000000000008";
const CLEANING: &str = "product=prd_00000000000000000000000009";

#[test]
fn a_time_is_for_the_service_that_was_named() {
    let with = |said: &str| format!("book day=2026-11-21 {HAIRCUT}{said}");
    let cases = [
        ("Saturday after 1", with(" time=780")),
        ("on saturday at 3pm please", with(" time=900")),
        ("Saturday", with("")),
        ("samedi après 13h", with(" time=780")),
        ("jumamosi baada ya saa 7", with(" time=780")),
        ("Saturday morning at 9", with(" time=540")),
        ("saturday evening at 8", with(" time=1200")),
        // The date counts, not the next such weekday.
        ("Tuesday 1 December at 10", format!("book day=2026-12-01 {HAIRCUT} time=600")),
        ("on saturday 5th december after 3", format!("book day=2026-12-05 {HAIRCUT} time=900")),
        ("saturday the 5th after 3", format!("book day=2026-12-05 {HAIRCUT} time=900")),
        ("next tuesday 1 december", format!("book day=2026-12-01 {HAIRCUT}")),
        ("mardi 1er décembre à 10h", format!("book day=2026-12-01 {HAIRCUT} time=600")),
        ("el martes 1 de diciembre", format!("book day=2026-12-01 {HAIRCUT}")),
        ("terça-feira, 1 de dezembro", format!("book day=2026-12-01 {HAIRCUT}")),
        ("hari selasa tanggal 1 desember", format!("book day=2026-12-01 {HAIRCUT}")),
        ("jumanne tarehe 1 desemba", format!("book day=2026-12-01 {HAIRCUT}")),
        ("mangalwar 1 december ko", format!("book day=2026-12-01 {HAIRCUT}")),
        ("at 3", format!("book {HAIRCUT} time=900")),
        ("tomorrow", format!("book day=2026-11-22 {HAIRCUT}")),
        ("besok", format!("book day=2026-11-22 {HAIRCUT}")),
        ("house cleaning tomorrow", format!("book day=2026-11-22 {CLEANING}")),
        ("house cleaning", format!("book {CLEANING}")),
        ("no", "declined".to_owned()),
        ("stop", "stop".to_owned()),
        // Something else than a time.
        ("2 sugar", "cart.add 2 SUGAR-1KG".to_owned()),
        ("cart", "cart.view".to_owned()),
        ("thanks", "aside Thanks".to_owned()),
        ("haircut?", "product.info Haircut".to_owned()),
    ];
    let scene = customer().expecting(book(None, Some(8)));
    for (text, expected) in cases {
        assert_eq!(scene.says(text), expected, "{text:?}");
    }
    let named = customer().expecting(book(Some("a trim"), None));
    assert_eq!(named.says("tomorrow"), "book day=2026-11-22 service=a trim");
    assert_eq!(named.says("Haircut"), format!("book {HAIRCUT}"));
}

#[test]
fn what_was_said_of_the_time_before_still_counts() {
    let when = When {
        day: BusinessDay::parse("2026-11-23"),
        time: Some(crate::command::TimeAsk::After(900)),
        with: Some("Joseph".to_owned()),
        from: None,
    };
    let command = Command::Customer(CustomerCommand::Desk(DeskRequest::Book {
        service: None,
        product: None,
        when: Box::new(when.clone()),
    }));
    let scene = customer().expecting(Expecting::Booking { command });
    scene.check(&[
        ("haircut", &format!("book day=2026-11-23 {HAIRCUT} time=900 with=Joseph")),
        ("tuesday", "book day=2026-11-24 time=900 with=Joseph"),
    ]);
    let command = Command::Customer(CustomerCommand::Desk(DeskRequest::BookingChange {
        booking: Some(4),
        when: Box::default(),
        cancel: false,
    }));
    let scene = customer().expecting(Expecting::Booking { command });
    assert_eq!(
        scene.says("tuesday at 10"),
        "booking.change booking=4 cancel=false day=2026-11-24 time=600"
    );
    // Only those who run the shop move other people's bookings.
    let command = Command::Shop(ShopCommand::Desk(DeskCommand::BookingReschedule {
        booking: 4,
        when: Box::default(),
    }));
    let waits = Expecting::Booking { command };
    let moved = owner().expecting(waits.clone()).says("tuesday");
    assert_eq!(moved, "booking.reschedule booking=4 day=2026-11-24");
    assert!(!customer().expecting(waits).says("tuesday").contains("reschedule"));
}

#[test]
fn a_service_at_a_time_is_a_booking_by_itself() {
    customer().check(&[
        ("haircut tomorrow at 3", &format!("book day=2026-11-22 {HAIRCUT} time=900")),
        ("haircut", "product.info Haircut"),
        ("sugar tomorrow at 3", &customer().says("sugar tomorrow at 3")),
    ]);
    assert!(!customer().says("sugar tomorrow at 3").starts_with("book"));
}

#[test]
fn hours_in_words_are_hours_for_customers_too() {
    let at = |said: &str| format!("book day=2026-11-22 {HAIRCUT} time={said}");
    let moved = |said: &str| format!("booking.change booking=12 cancel=false day=2026-11-22{said}");
    customer().check(&[
        ("i want a haircut tomorrow at quarter past 4", &at("975")),
        ("haircut tomorrow at three thirty", &at("930")),
        ("je veux un haircut demain à 3 heures et demie", &at("930")),
        ("saya mau haircut besok jam setengah empat", &at("930")),
        ("kal sadhe 3 baje haircut", &at("930")),
        ("nataka haircut kesho saa 9 na nusu", &at("930")),
        ("change booking 12 to tomorrow at half past three", &moved(" time=930")),
        ("cambiar la reserva 12 a mañana a las 3 y media", &moved(" time=930")),
        ("badilisha miadi 12 iwe kesho saa tisa na nusu", &moved(" time=930")),
        ("déplacer le rendez-vous 12 à demain 15h", &moved(" time=900")),
        // Two and a half kilos are no time.
        ("quiero 2 y medio kilos de sugar", "cart.add ??1 2 y medio kilos de sugar(Sugar 1 kg)"),
    ]);
}

#[test]
fn who_asks_whether_they_can_come_wants_a_time() {
    let (day, time) = ("day=2026-11-22", "time=900");
    for text in [
        "can I come tomorrow at three?",
        "puedo ir mañana a las tres?",
        "posso ir amanhã às três?",
        "je peux venir demain à trois heures?",
        "bisa datang besok jam 3?",
        "naweza kuja kesho saa tisa?",
        "kya main kal 3 baje aa sakta hu?",
    ] {
        assert_eq!(customer().says(text), format!("book {day} {time}"), "{text:?}");
    }
    assert_eq!(customer().says("can I come and pick my order?"), "order.status");
}

#[test]
fn what_is_sent_again_needs_no_name() {
    for text in [
        "send it again",
        "nitumie tena",
        "renvoie-le",
        "envoie encore",
        "manda de novo",
        "me manda outra vez",
        "envíalo otra vez",
        "kirim lagi",
        "phir se bhejo",
    ] {
        assert_eq!(customer().says(text), "digital.resend", "{text:?}");
    }
}
