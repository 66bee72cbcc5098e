//! With whom a customer wants to come, in any language, beside all else that is said of the time.

use super::{customer, owner};
use crate::command::{Command, CustomerCommand, DeskRequest, When};
use crate::language::Language;
use crate::phrase::Expecting;
use crate::time::BusinessDay;

const AT_TEN: &str = "book day=2026-11-22 product=prd_00000000000000000000000008 time=600 with=";

#[test]
fn whoever_is_named_is_part_of_the_wish() {
    let wrong: Vec<String> = [
        (Language::En, "haircut tomorrow at 10 with Joseph", "Joseph"),
        (Language::En, "haircut tomorrow 10am with grace please", "grace"),
        (Language::En, "a haircut by Mama Amina tomorrow at 10", "Amina"),
        (Language::En, "haircut with Joseph tomorrow at 10", "Joseph"),
        (Language::Sw, "haircut kesho saa nne pamoja na Joseph", "Joseph"),
        (Language::Fr, "haircut demain à 10h avec Joseph", "Joseph"),
        (Language::Pt, "haircut amanhã às 10h com Joseph", "Joseph"),
        (Language::Es, "haircut mañana a las 10 con Joseph", "Joseph"),
        (Language::Id, "booking haircut besok jam 10 dengan Joseph", "Joseph"),
        (Language::Hi, "kal 10 baje haircut Joseph ke saath", "Joseph"),
    ]
    .iter()
    .filter_map(|(language, text, whom)| {
        let have = customer().speaking(*language).says(text);
        (have != format!("{AT_TEN}{whom}")).then(|| format!("{text:?}: {have}"))
    })
    .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn anyone_is_nobody_in_particular_and_no_goods_are_anybody() {
    let scene = customer();
    let named = "book day=2026-11-22 service=haircut time=600 with=Joseph";
    assert_eq!(scene.says("book haircut tomorrow at 10 with Joseph"), named);
    assert_eq!(scene.says("haircut tomorrow with anyone"), scene.says("haircut tomorrow"));
    assert_eq!(
        scene.says("move my booking to tomorrow with Grace"),
        "booking.change cancel=false day=2026-11-22 with=Grace"
    );
    for text in ["haircut tomorrow with soap", "haircut with cash tomorrow", "sugar with Joseph"] {
        assert!(!scene.says(text).contains("with="), "{text}: {}", scene.says(text));
    }
}

#[test]
fn whoever_is_named_completes_what_was_asked() {
    let when = When::on(BusinessDay::parse("2026-11-23"));
    let request = DeskRequest::Book { service: None, product: None, when: Box::new(when) };
    let command = Command::Customer(CustomerCommand::Desk(request));
    let scene = customer().expecting(Expecting::Booking { command });
    assert_eq!(scene.says("with Joseph"), "book day=2026-11-23 with=Joseph");
    assert_eq!(scene.says("tomorrow with Joseph"), "book day=2026-11-22 with=Joseph");
    assert_eq!(scene.says("tomorrow with anyone"), "book day=2026-11-22");
}

#[test]
fn money_for_a_booking_is_told_as_that_for_an_order_is() {
    let wrong: Vec<String> = [
        (Language::En, "booking 19 paid 12,000 cash"),
        (Language::En, "received 12,000 cash for booking 19"),
        (Language::En, "appointment no 19 paid 12,000 cash"),
        (Language::Sw, "miadi 19 imelipwa 12,000 taslimu"),
        (Language::Fr, "réservation 19 payée 12 000 en espèces"),
        (Language::Fr, "rendez-vous 19 payé 12 000 en espèces"),
        (Language::Pt, "reserva 19 paga 12.000 em dinheiro"),
        (Language::Es, "reserva 19 pagada 12000 en efectivo"),
        (Language::Id, "janji temu 19 dibayar 12.000 tunai"),
        (Language::Hi, "booking 19 paid 12,000 cash"),
    ]
    .iter()
    .map(|(language, text)| (text, owner().speaking(*language).says(text)))
    .filter(|(_, have)| {
        // In shops of other languages there are hundredths.
        let amounts = ["12000", "1200000"];
        let paid = |amount| format!("payment.record account=cash amount={amount} booking=19");
        amounts.map(paid).iter().all(|paid| paid != have)
    })
    .map(|(text, have)| format!("{text:?}: {have}"))
    .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(owner().says("booking 19 paid"), "missing account? of booking 19");
    assert!(!customer().says("booking 19 paid cash").contains("booking=19"));
}
