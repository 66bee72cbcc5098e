//! The papers of an order, from the order as it was when they were issued. Deliberately absent:
//! arithmetic, which is the order's.

use super::head::{Colours, Head, Party, Verification};
use super::invoice::Invoice;
use super::lines::Line;
use super::receipt::Receipt;
use super::sums::{Part, Sums};
use crate::chat;
use domain::document::Document;
use domain::money::Money;
use domain::order::{Order, OrderLine, Payment};
use domain::shop::{Shop, Topic};

/// An answer longer than this is no line of a letterhead.
const PLACE_CHARS_MAX: usize = 80;

/// An invoice.
pub fn invoice(document: &Document, order: &Order, shop: &Shop, public_url: &str) -> Invoice {
    let head = head(document, shop, public_url);
    let language = head.language;
    let pay_until = order.credit_until.as_ref().map(|day| chat::date(language, day));
    let sums = sums(&head, order);
    Invoice {
        number: document.name(),
        order_number: order.number.to_string(),
        issued: chat::date(language, &document.day),
        pay_until: pay_until.filter(|_| sums.due.is_some()),
        customer: customer(order),
        lines: order.lines.iter().map(line).collect(),
        payment_methods: if sums.due.is_some() {
            shop.policy.payment_methods.clone()
        } else {
            Vec::new()
        },
        sums,
        note: order.note.clone(),
        head,
    }
}

/// A receipt of one payment.
pub fn receipt(
    document: &Document,
    order: &Order,
    payment: &Payment,
    shop: &Shop,
    public_url: &str,
) -> Receipt {
    let head = head(document, shop, public_url);
    let language = head.language;
    Receipt {
        number: document.name(),
        order_number: order.number.to_string(),
        received: payment.amount.to_string(),
        received_on: chat::moment(language, payment.at, &shop.zone),
        method: capitalised(&chat::account_word(language, payment.account)),
        reference: payment.reference.clone().unwrap_or_default(),
        customer: customer(order),
        lines: order.lines.iter().map(line).collect(),
        sums: sums(&head, order),
        head,
    }
}

/// What stands around a document of a shop.
pub fn head(document: &Document, shop: &Shop, public_url: &str) -> Head {
    let place = shop.policy.answers.get(&Topic::Place);
    let place = place.filter(|place| place.chars().count() <= PLACE_CHARS_MAX);
    let lines: Vec<String> = place.into_iter().cloned().chain([shop.phone.to_string()]).collect();
    let code = document.code.to_string();
    let address = format!("{public_url}/verify/{code}");
    Head {
        language: document.language,
        shop_name: shop.name.clone(),
        initials: initials(&shop.name),
        logo: None,
        footer: format!("{} · {}", shop.name, lines.join(" · ")),
        lines,
        currency: shop.currency.code().to_owned(),
        colours: Colours::default(),
        verification: Verification::new(code, address),
    }
}

/// The first letters of the first two words.
fn initials(name: &str) -> String {
    let letters =
        name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    letters.take(2).flat_map(char::to_uppercase).collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn customer(order: &Order) -> Party {
    Party { name: order.customer.name.clone(), lines: Vec::new() }
}

fn line(line: &OrderLine) -> Line {
    Line {
        name: line.name.clone(),
        note: String::new(),
        quantity: line.measure.show(i64::from(line.quantity)),
        price: figure(line.unit_price),
        amount: figure(line.total),
    }
}

/// An amount without its currency, which stands above the column.
fn figure(money: Money) -> String {
    let text = money.to_string();
    text.split_once('\u{a0}').map_or(text.clone(), |(_, figure)| figure.to_owned())
}

fn sums(head: &Head, order: &Order) -> Sums {
    let currency = order.total.currency();
    let money = |minor| Money::new(minor, currency);
    let part = |label: &str, amount: String| Part { label: label.to_owned(), amount };
    let tax = order.tax();
    let is_included = order.lines.iter().all(|line| line.vat.is_included);
    let listed: i64 =
        order.lines.iter().fold(0, |sum, line| sum.saturating_add(line.total.minor()));
    let mut parts = Vec::new();
    if order.discount_minor > 0 || !tax.is_zero() {
        parts.push(part(head.say("subtotal"), money(listed).to_string()));
    }
    if order.discount_minor > 0 {
        parts.push(part(head.say("discount"), format!("−{}", money(order.discount_minor))));
    }
    if !tax.is_zero() {
        let label = if is_included { "tax_included" } else { "tax" };
        parts.push(part(head.say(label), tax.to_string()));
    }
    if order.returned_minor > 0 {
        parts.push(part(head.say("returned"), format!("−{}", money(order.returned_minor))));
    }
    let some = |amount: Money| amount.is_positive().then(|| amount.to_string());
    Sums {
        parts,
        total: order.total.to_string(),
        paid: order.paid_net().ok().and_then(some),
        due: order.due().ok().and_then(some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_without_a_logo_has_its_initials() {
        for (name, initials_of) in [
            ("Kilima Market", "KM"),
            ("duka", "D"),
            ("ቡና ቤት", "ቡቤ"),
            ("& Sons Ltd", "SL"),
            ("", ""),
        ] {
            assert_eq!(initials(name), initials_of);
        }
        assert_eq!(capitalised("by bank"), "By bank");
    }
}
