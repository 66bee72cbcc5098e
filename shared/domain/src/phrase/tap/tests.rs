//! Every tap reads back as it was written.

use super::*;

#[test]
fn every_tap_reads_back() {
    let sku: Sku = "RICE-10KG".parse().unwrap();
    let number = OrderNumber(1001);
    let mut taps = vec![
        Tap::Cart,
        Tap::Checkout,
        Tap::OrderYes(7),
        Tap::Catalogue,
        Tap::Category("Home & care: all".to_owned()),
        Tap::Product(ProductId::new(3)),
        Tap::Add(sku.clone(), 2),
        Tap::Set(sku.clone(), 3),
        Tap::Remove(sku),
        Tap::Status(number),
        Tap::Cancel(number),
        Tap::Place(number),
        Tap::Receipt(number, PaymentId::new(7)),
        Tap::Human,
        Tap::Help,
        Tap::Meant(ProductId::new(3)),
        Tap::Show(number),
        Tap::Stock(None),
        Tap::Stock(Some(ProductId::new(3))),
        Tap::Orders,
        Tap::MoreOrders(None, "1001.5ea1".to_owned()),
        Tap::MoreOrders(Some(OrderState::Completed), "1001.5ea1".to_owned()),
        Tap::Release(PersonId::new(7)),
        Tap::TakeOver(PersonId::new(7)),
        Tap::Rate(About::Order(OrderNumber(1001)), 5),
        Tap::Rate(About::Booking(3), 1),
        Tap::Report(ReportAsk::Inventory, ReportFormat::Excel),
        Tap::Statement(PersonId::new(7), DayRange::year(2026).unwrap()),
        Tap::Yes("N0NCE:1".to_owned()),
        Tap::No("N0NCE".to_owned()),
    ];
    taps.extend(STATES.map(|state| Tap::Move(number, state)));
    for account in ACCOUNTS {
        for (minor, reference) in
            [(None, None), (Some(24_000), None), (Some(1), Some("MP:1".to_owned()))]
        {
            taps.push(Tap::Account { number, account, minor, reference });
        }
    }
    for tap in taps {
        let id = tap.to_string();
        assert!(id.chars().count() <= TAP_ID_CHARS_MAX);
        assert_eq!(id.parse(), Ok(tap), "{id}");
    }
}

#[test]
fn strange_ids_are_none_of_ours() {
    for id in [
        "",
        ":",
        "cart:",
        "add:RICE-10KG",
        "add:rice:1",
        "add:RICE-10KG:-1",
        "move:1001:sold",
        "status:x",
        "yes:",
        "account:1001:gold:due",
        "account:1001:cash",
        "product:per_1",
        "report:gold:inventory::",
    ] {
        assert_eq!(id.parse::<Tap>(), Err(NotATap), "{id}");
    }
    assert_eq!(format!("yes:{}", "n".repeat(200)).parse::<Tap>(), Err(NotATap));
    let long = Tap::Category("x".repeat(500)).to_string();
    assert!(long.chars().count() <= TAP_ID_CHARS_MAX);
}
