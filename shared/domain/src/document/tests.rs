//! Codes are read as people type them; a document stands until its reason is gone.

use super::*;
use crate::catalog::{Measure, ProductKind};
use crate::ids::ProductId;
use crate::money::Currency;
use crate::order::{CashAccount, Customer, OrderLine, Origin};
use crate::vat::Vat;

const NOW: Timestamp = Timestamp::from_millis(1_795_240_800_000);

fn money(minor: i64) -> Money {
    Money::new(minor, Currency::Ugx)
}

fn order(state: OrderState) -> Order {
    let line = OrderLine {
        product: ProductId::new(1),
        sku: "SUGAR".parse().unwrap(),
        name: "Sugar".to_owned(),
        kind: ProductKind::Stockable,
        quantity: 3,
        unit_price: money(400),
        total: money(1_200),
        cost_minor: None,
        returned: 0,
        vat: Vat::default(),
        measure: Measure::Piece,
    };
    Order {
        shop: "K1MARKT001".parse().unwrap(),
        number: OrderNumber(1001),
        state,
        version: 1,
        customer: Customer {
            person: PersonId::new(2),
            name: "Amina".to_owned(),
            phone_tail: "0123".to_owned(),
            language: None,
        },
        origin: Origin::Web,
        lines: vec![line],
        note: String::new(),
        total: money(1_200),
        paid: money(0),
        hold_until: None,
        code: "AAAAAAAA".to_owned(),
        created_at: NOW,
        changed_at: NOW.plus_minutes(5),
        cancel_reason: None,
        claims: Vec::new(),
        discount_minor: 0,
        recognised_minor: 0,
        returned_minor: 0,
        refunded_minor: 0,
        credit_until: None,
        recognise_at: crate::order::recognition::RecogniseAt::default(),
        exchanged_with: None,
        times_unearned: 0,
        pays_for: None,
        forfeited_minor: 0,
        remind_at: Vec::new(),
    }
}

fn payment(id: u128, takes_back: Option<PaymentId>) -> Payment {
    Payment {
        id: PaymentId::new(id),
        amount: money(if takes_back.is_some() { -500 } else { 500 }),
        account: CashAccount::Cash,
        reference: None,
        recorded_by: PersonId::new(1),
        at: NOW.plus_minutes(9),
        cause: "wa:1".parse().unwrap(),
        takes_back,
    }
}

fn document(paper: Paper) -> Document {
    let order = order(OrderState::PendingPayment);
    Document {
        id: DocumentId::new(7),
        shop: order.shop.clone(),
        code: DocumentCode::new(7),
        lock: Lock::default(),
        basis: paper.basis(&order),
        number: paper.series().map(|series| SeriesNumber { series, year: 2026, number: 481 }),
        paper,
        template: 1,
        language: Language::En,
        addressee: Addressee::Customer(order.customer.person),
        issued_at: NOW,
        day: BusinessDay::parse("2026-11-21").unwrap(),
        issued_by: PersonId::new(1),
        cause: "wa:1".parse().unwrap(),
        amount: Some(order.total),
        state: DocumentState::default(),
        standing: Standing::default(),
    }
}

const INVOICE: Paper = Paper::Invoice { order: OrderNumber(1001) };

fn receipt() -> Paper {
    Paper::Receipt { order: OrderNumber(1001), payment: PaymentId::new(1) }
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let code: DocumentCode = "K7QF2-M9X10".parse().unwrap();
    assert_eq!(code.to_string(), "K7QF2-M9X10");
    for text in ["k7qf2m9x10", " K7QF2 M9X10 ", "K7QF2–M9XlO", "k7-qf-2m-9x-Io", "K7QF2.M9X1o"] {
        assert_eq!(text.parse(), Ok(code.clone()), "{text}");
    }
    let long = "K".repeat(10_000);
    for text in
        ["", "K7QF2-M9X1", "K7QF2-M9X100", "K7QF2-M9X1U", "K7QF2-M9X1é", "DV#K7QF2M9", &long]
    {
        assert_eq!(text.parse::<DocumentCode>(), Err(NotACode), "{text}");
    }
    let made = DocumentCode::new(u128::MAX);
    assert_eq!(made.to_string().parse(), Ok(made));
}

#[test]
fn a_document_is_named_by_its_number() {
    let invoice = document(INVOICE);
    assert_eq!(invoice.file_name(), "INV-2026-00481.pdf");
    let key = format!("documents/K1MARKT001/2026/invoice/{}.pdf", invoice.id);
    assert_eq!(invoice.key(), key);
    let unnumbered = Document { number: None, ..document(receipt()) };
    assert_eq!(unnumbered.file_name(), "receipt-1001.pdf");
}

#[test]
fn a_document_is_written_and_read_back() {
    let by = DocumentCode::new(1);
    let states = [
        DocumentState::Requested,
        DocumentState::Ready {
            sha256: Digest::from([7; 32]),
            bytes: 1,
            key: "documents/x.pdf".to_owned(),
            at: NOW,
        },
        DocumentState::Failed { why: Failure::TooLong, at: NOW },
    ];
    for state in states {
        let standing = Standing::Replaced { by: by.clone(), at: NOW };
        let written = Document { state, standing, ..document(receipt()) };
        let json = serde_json::to_string(&written).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), written, "{json}");
    }
}

#[test]
fn what_an_invoice_shows_makes_it_another_one() {
    let before = INVOICE.basis(&order(OrderState::PendingPayment));
    let changed = |change: fn(&mut Order)| {
        let mut order = order(OrderState::PendingPayment);
        change(&mut order);
        INVOICE.basis(&order) != before
    };
    assert!(!changed(|order| order.paid = money(500)), "a payment leaves an invoice as it is");
    assert!(!changed(|order| order.state = OrderState::Completed));
    assert!(!changed(|order| order.lines[0].returned = 1), "a credit note tells of what came back");
    assert!(changed(|order| order.lines[0].quantity = 4));
    assert!(changed(|order| order.lines[0].name = "Brown sugar".to_owned()));
    assert!(changed(|order| order.discount_minor = 200));
    assert!(changed(|order| order.customer.name = "Amina N.".to_owned()));
    assert!(changed(|order| order.credit_until = BusinessDay::parse("2026-12-01")));
}

#[test]
fn a_document_stands_until_its_reason_is_gone() {
    let void = |minutes| Standing::Void { at: NOW.plus_minutes(minutes) };
    let payments = [payment(1, None), payment(2, Some(PaymentId::new(1)))];
    let (open, cancelled) = (order(OrderState::PendingPayment), order(OrderState::Cancelled));
    let invoice = document(INVOICE);
    assert_eq!(invoice.standing_now(Some(&open), &payments), Standing::Genuine);
    assert_eq!(invoice.standing_now(Some(&cancelled), &[]), void(5));
    let receipt = document(receipt());
    assert_eq!(receipt.standing_now(Some(&cancelled), &payments[..1]), Standing::Genuine);
    assert_eq!(receipt.standing_now(Some(&open), &payments), void(9));
    let replaced = Standing::Replaced { by: DocumentCode::new(1), at: NOW };
    let old = Document { standing: replaced.clone(), ..invoice };
    assert_eq!(old.standing_now(Some(&cancelled), &[]), replaced);
}

#[test]
fn a_customer_has_only_their_own() {
    let invoice = document(INVOICE);
    assert!(invoice.is_for(PersonId::new(2), false));
    assert!(!invoice.is_for(PersonId::new(3), false));
    assert!(invoice.is_for(PersonId::new(3), true));
    let internal = Document { addressee: Addressee::Shop, ..invoice };
    assert!(!internal.is_for(PersonId::new(2), false));
}
