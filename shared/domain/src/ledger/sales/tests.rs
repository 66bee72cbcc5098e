//! What an entry says was sold, in rows, and what is kept of it.

use super::super::chart::{CASH, Chart};
use super::super::voucher::{Revenue, Voucher};
use super::*;
use crate::ids::OrderNumber;
use crate::time::Timestamp;

const ORDER: OrderNumber = OrderNumber(1001);
const CUSTOMER: PersonId = PersonId::new(7);

fn sku(text: &str) -> Sku {
    text.parse().unwrap()
}

fn line(what: Option<&str>, quantity: u32, amounts: (i64, i64, i64, i64)) -> RevenueLine {
    let (net, discount, tax, cost) = amounts;
    let revenue = if what.is_some() { Revenue::Goods } else { Revenue::Delivery };
    RevenueLine { revenue, sku: what.map(sku), quantity, net, discount, tax, cost }
}

fn sold(lines: Vec<RevenueLine>, recognised: i64) -> VoucherKind {
    let before = Settlement { paid: 0, recognised };
    let (order, customer) = (ORDER, CUSTOMER);
    VoucherKind::OrderRecognised { order, customer, lines, before, due: None }
}

fn back(price: i64, tax: i64, goods: Vec<ReturnedGoods>, recognised: i64) -> VoucherKind {
    let before = Settlement { paid: 0, recognised };
    let (order, customer) = (ORDER, CUSTOMER);
    let (restocked, written_off) = (400, 200);
    VoucherKind::OrderReturned {
        order,
        customer,
        price,
        tax,
        restocked,
        written_off,
        goods,
        before,
    }
}

fn goods(what: &str, quantity: u32, net: i64, cost: i64) -> ReturnedGoods {
    ReturnedGoods { sku: sku(what), quantity, net, cost }
}

fn favour(allowance: i64) -> VoucherKind {
    let before = Settlement { paid: 1_000, recognised: 1_000 };
    let (order, customer, account) = (ORDER, CUSTOMER, CASH);
    let (amount, due) = (1_000, None);
    VoucherKind::OrderRefunded { order, customer, amount, allowance, account, before, due }
}

fn journal(kind: VoucherKind) -> Journal {
    let voucher = Voucher {
        id: "order/1001/dispatched".parse().unwrap(),
        day: BusinessDay::parse("2026-11-21").unwrap(),
        cause: "wa:wamid.1".parse().unwrap(),
        memo: "Something".to_owned(),
        kind,
        picture: None,
    };
    Journal::of(&voucher, 1, Timestamp::from_millis(0), &Chart::default()).unwrap()
}

/// "1 order: SUGAR 2 for 900 cost 600, other 0 for 20 cost 0".
fn written(sale: Option<&Sale>) -> String {
    let Some(sale) = sale else { return "nothing".to_owned() };
    let lines = sale.lines.iter().map(|line| {
        let what = line.sku.as_ref().map_or("other", Sku::as_str);
        let Sold { count, revenue, cost } = line.sold;
        format!("{what} {count} for {revenue} cost {cost}")
    });
    format!("{} order: {}", sale.orders, lines.collect::<Vec<_>>().join(", "))
}

#[test]
fn what_an_entry_says_was_sold_is_what_its_accounts_say() {
    let rows = [
        (
            "two goods with a discount, and a delivery",
            sold(
                vec![
                    line(Some("SUGAR"), 2, (1_000, 100, 162, 600)),
                    line(Some("RICE"), 500, (700, 0, 0, 300)),
                    line(None, 1, (20, 0, 0, 0)),
                ],
                0,
            ),
            "1 order: SUGAR 2 for 900 cost 600, RICE 500 for 700 cost 300, other 1 for 20 cost 0",
        ),
        (
            "the services of an order whose goods were sold before",
            sold(vec![line(Some("REPAIR"), 1, (50, 0, 0, 0))], 900),
            "0 order: REPAIR 1 for 50 cost 0",
        ),
        (
            "one product in two lines is one",
            sold(vec![line(Some("A"), 1, (5, 0, 0, 1)), line(Some("A"), 2, (7, 1, 0, 2))], 0),
            "1 order: A 3 for 11 cost 3",
        ),
        (
            "a part came back",
            back(590, 90, vec![goods("SUGAR", 1, 500, 600)], 1_180),
            "0 order: SUGAR -1 for -500 cost -600",
        ),
        (
            "all that was left came back, less than it was sold for",
            back(590, 90, vec![goods("SUGAR", 1, 520, 600)], 590),
            "-1 order: SUGAR -1 for -520 cost -600, other 0 for 20 cost 0",
        ),
        (
            "came back before products were kept",
            back(590, 90, Vec::new(), 1_180),
            "0 order: other 0 for -500 cost -600",
        ),
        ("a favour", favour(300), "0 order: other 0 for -300 cost 0"),
        ("a deposit paid back", favour(0), "nothing"),
    ];
    for (what, kind, expected) in rows {
        let journal = journal(kind);
        assert_eq!(written(journal.sale.as_ref()), expected, "{what}");
        let sum = journal.sale.as_ref().map(Sale::sum).unwrap_or_default();
        assert_eq!(Sold { count: 0, ..sum }, posted(&journal), "{what}");
    }
}

#[test]
fn what_is_taken_back_leaves_nothing() {
    let first = journal(sold(vec![line(Some("SUGAR"), 2, (1_000, 100, 162, 600))], 0));
    let mut second = journal(first.reversal().unwrap());
    second.day = BusinessDay::parse("2026-11-30").unwrap();
    let mut month = MonthSales::default();
    for journal in [&first, &second] {
        month.enter(journal.sale.as_ref().unwrap(), &journal.day);
    }
    let whole = DayRange::month(&first.day.month());
    let november = || (first.day.month(), month.products.clone());
    assert_eq!(within([november()], &whole), BTreeMap::new());
    let before = DayRange { to: BusinessDay::parse("2026-11-29").unwrap(), ..whole.clone() };
    let left = Sold { count: 2, revenue: 900, cost: 600 };
    assert_eq!(within([november()], &before), BTreeMap::from([(sku("SUGAR"), left)]));
    let days = [(first.day.clone(), left), (second.day.clone(), left.turned())];
    assert_eq!(by_day([november()], &whole), BTreeMap::from([(sku("SUGAR"), days.into())]));
    let days = [(first.day.clone(), left)];
    assert_eq!(by_day([november()], &before), BTreeMap::from([(sku("SUGAR"), days.into())]));
    let day = DayRange::day(&second.day);
    let customers = within([(first.day.month(), month.customers.clone())], &day);
    let orders = Sold { count: -1, revenue: -900, cost: -600 };
    assert_eq!(customers, BTreeMap::from([(CUSTOMER, orders)]));
    let elsewhere = DayRange::day(&BusinessDay::parse("2026-12-21").unwrap());
    assert_eq!(within([november()], &elsewhere), BTreeMap::new());
    assert_eq!(by_day([november()], &elsewhere), BTreeMap::new());
}

#[test]
fn margins_are_rounded_half_up() {
    let rows = [
        ((1_000, 778), Some(222)),
        ((8, 7), Some(125)),
        ((16, 15), Some(63)), // 6.25 %
        ((3, 2), Some(333)),
        ((3, 1), Some(667)),
        ((10_000, 10_005), Some(0)), // -0.05 %
        ((100, 150), Some(-500)),
        ((100, 0), Some(1_000)),
        ((0, 5), None),
        ((-100, -50), None),
    ];
    for ((revenue, cost), margin) in rows {
        assert_eq!(Sold { count: 1, revenue, cost }.margin(), margin, "{revenue} {cost}");
    }
    assert_eq!(permille(i64::MAX, 1), None);
}

#[test]
fn an_entry_from_before_sales_were_kept_still_loads() {
    let journal = journal(sold(vec![line(Some("SUGAR"), 2, (1_000, 0, 0, 600))], 0));
    let mut written = serde_json::to_value(&journal).unwrap();
    let again: Journal = serde_json::from_value(written.clone()).unwrap();
    assert_eq!(again, journal);
    written.as_object_mut().unwrap().remove("sale");
    let old: Journal = serde_json::from_value(written).unwrap();
    assert_eq!(old, Journal { sale: None, ..journal });
    let voucher = r#"{"kind":"order_recognised","order":1001,"customer":"cu_1","lines":[
        {"revenue":"goods","net":5,"discount":0,"tax":0,"cost":1}],
        "before":{"paid":0,"recognised":0},"due":null}"#;
    let voucher = voucher.replace("cu_1", &CUSTOMER.to_string());
    let kind: VoucherKind = serde_json::from_str(&voucher).unwrap();
    assert_eq!(written_of(&kind), "1 order: other 0 for 5 cost 1");
}

fn written_of(kind: &VoucherKind) -> String {
    written(Sale::of(kind).as_ref())
}
