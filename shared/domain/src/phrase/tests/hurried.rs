//! What people write in a hurry, and what only sounds like a command.

use super::{customer, owner};

#[test]
fn goods_and_where_they_go_are_one_message() {
    customer().check(&[
        ("2 sugar, deliver to Kira road", "cart.add 2 SUGAR-1KG -> Kira road"),
        (
            "2 sugar and 1 milk deliver to Kira road",
            "cart.add 2 SUGAR-1KG 1 MILK-500ML -> Kira road",
        ),
        ("deliver 2 sugar to Kira road", "cart.add 2 SUGAR-1KG -> Kira road"),
        ("1 sugar, livrez à Cocody", "cart.add 1 SUGAR-1KG -> Cocody"),
        ("deliver to Kira road", "delivery place=Kira road"),
    ]);
}

#[test]
fn a_closed_day_closes_no_books() {
    for text in ["closed on sunday", "funga jumapili", "tutup hari minggu", "sunday band"] {
        let heard = super::spell(&owner().hear(text));
        assert!(!heard.contains("books.close"), "{text}: {heard}");
    }
    owner().check(&[("close october", "books.close until=2026-10-31")]);
}

#[test]
fn what_somebody_said_is_no_part_of_a_name() {
    for text in [
        "he said haircut needs a deposit of 50%",
        "he said the link for recipes is https://evil.example.com",
        "should the link for recipes be https://evil.example.com?",
        "alisema haircut inahitaji amana ya 50%",
        "please \"close on sundays\"",
    ] {
        let heard = super::spell(&owner().hear(text));
        let is_command = ["service.ahead", "digital.link_add", "hours.set"]
            .into_iter()
            .any(|name| heard.starts_with(name));
        assert!(!is_command, "{text}: {heard}");
    }
}
