//! Every rule as a row: the voucher, and its legs as an accountant would write them.

use super::super::chart::{BANK, CASH, EQUIPMENT, MOBILE_MONEY, OTHER_INCOME, RENT};
use super::super::journal::{AMOUNT_MAX, Journal, LEGS_MAX};
use super::super::voucher::Voucher;
use super::*;
use crate::ids::{OrderNumber, PersonId};
use crate::time::{BusinessDay, Timestamp};
use proptest::prelude::*;

const ORDER: OrderNumber = OrderNumber(1001);
const CUSTOMER: PersonId = PersonId::new(7);
const SUPPLIER: SupplierId = SupplierId::new(9);
const NOTHING: Settlement = Settlement { paid: 0, recognised: 0 };

fn journal(kind: VoucherKind) -> Result<Journal, Refusal> {
    let voucher = Voucher {
        id: "order/1001/dispatched".parse().unwrap(),
        day: BusinessDay::parse("2026-11-21").unwrap(),
        cause: "wa:wamid.1".parse().unwrap(),
        memo: "Something".to_owned(),
        kind,
        picture: None,
    };
    Journal::of(&voucher, 1, Timestamp::from_millis(0), &Chart::default())
}

/// The legs of a voucher: "1110 118, 2310 -118".
fn written(kind: &VoucherKind) -> String {
    let journal = journal(kind.clone()).unwrap_or_else(|refusal| panic!("{refusal}: {kind:?}"));
    let legs = journal.legs.iter().map(|leg| format!("{} {}", leg.account, leg.amount));
    legs.collect::<Vec<_>>().join(", ")
}

fn stands(paid: i64, recognised: i64) -> Settlement {
    Settlement { paid, recognised }
}

fn paid(amount: i64, before: Settlement) -> VoucherKind {
    VoucherKind::OrderPaid { order: ORDER, customer: CUSTOMER, amount, account: CASH, before }
}

fn line(revenue: Revenue, net: i64, discount: i64, tax: i64, cost: i64) -> RevenueLine {
    RevenueLine { revenue, sku: None, quantity: 1, net, discount, tax, cost }
}

fn sold(lines: Vec<RevenueLine>, before: Settlement) -> VoucherKind {
    let (order, customer) = (ORDER, CUSTOMER);
    VoucherKind::OrderRecognised { order, customer, lines, before, due: None }
}

fn back(price: i64, tax: i64, costs: (i64, i64), before: Settlement) -> VoucherKind {
    let (restocked, written_off) = costs;
    let (order, customer, goods) = (ORDER, CUSTOMER, Vec::new());
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

fn refund(amount: i64, allowance: i64, before: Settlement) -> VoucherKind {
    let (order, customer, account) = (ORDER, CUSTOMER, CASH);
    VoucherKind::OrderRefunded { order, customer, amount, allowance, account, before, due: None }
}

#[test]
fn an_orders_steps_move_deposit_and_debt() {
    let goods = || line(Revenue::Goods, 1_000, 0, 180, 600);
    let rows = [
        ("a prepayment", paid(1_180, NOTHING), "1110 1180, 2310 -1180"),
        ("a debt paid", paid(1_180, stands(0, 1_180)), "1110 1180, 1210 -1180"),
        ("more than the debt", paid(500, stands(0, 300)), "1110 500, 1210 -300, 2310 -200"),
        (
            "delivered after it was paid",
            sold(vec![goods()], stands(1_180, 0)),
            "1310 -600, 2210 -180, 2310 1180, 4110 -1000, 5110 600",
        ),
        (
            "delivered on credit",
            sold(vec![goods()], NOTHING),
            "1210 1180, 1310 -600, 2210 -180, 4110 -1000, 5110 600",
        ),
        (
            "delivered after a part was paid",
            sold(vec![goods()], stands(400, 0)),
            "1210 780, 1310 -600, 2210 -180, 2310 400, 4110 -1000, 5110 600",
        ),
        (
            "one line of each kind, with a discount",
            sold(
                vec![
                    line(Revenue::Goods, 100, 10, 0, 60),
                    line(Revenue::Digital, 50, 5, 0, 0),
                    line(Revenue::Service, 40, 0, 0, 0),
                    line(Revenue::Delivery, 20, 0, 0, 0),
                ],
                stands(195, 0),
            ),
            "1310 -60, 2310 195, 4110 -100, 4120 -50, 4130 -40, 4140 -20, 4920 15, 5110 60",
        ),
        (
            "all came back to the shelf, paid",
            back(1_180, 180, (600, 0), stands(1_180, 1_180)),
            "1310 600, 2210 180, 2310 -1180, 4910 1000, 5110 -600",
        ),
        (
            "came back spoilt, half paid: the debt falls first",
            back(1_180, 180, (0, 600), stands(500, 1_180)),
            "1210 -680, 2210 180, 2310 -500, 4910 1000, 5110 -600, 5190 600",
        ),
        (
            "a part came back, of which half is good",
            back(590, 90, (150, 150), stands(0, 1_180)),
            "1210 -590, 1310 150, 2210 90, 4910 500, 5110 -300, 5190 150",
        ),
        ("a deposit paid back", refund(1_180, 0, stands(1_180, 0)), "1110 -1180, 2310 1180"),
        ("a favour", refund(100, 100, stands(1_180, 1_180)), "1110 -100, 4910 100"),
        (
            "a deposit and a favour",
            refund(300, 100, stands(1_380, 1_180)),
            "1110 -300, 2310 200, 4910 100",
        ),
    ];
    for (what, kind, legs) in rows {
        assert_eq!(written(&kind), legs, "{what}");
    }
}

#[test]
fn buying_and_spending() {
    let on_credit = PaidFrom::Credit { due: None };
    let bought =
        |paid| VoucherKind::Purchased { supplier: Some(SUPPLIER), goods: 500, tax: 90, paid };
    let supplier = SUPPLIER;
    let rows = [
        ("for cash", bought(PaidFrom::Account(CASH)), "1110 -590, 1310 500, 1410 90"),
        ("on credit", bought(on_credit), "1310 500, 1410 90, 2110 -590"),
        (
            "a bill",
            VoucherKind::BillReceived { supplier, category: RENT, amount: 500, tax: 90, due: None },
            "1410 90, 2110 -590, 6110 500",
        ),
        (
            "the bill paid",
            VoucherKind::SupplierPaid { supplier, amount: 590, account: MOBILE_MONEY },
            "1130 -590, 2110 590",
        ),
        (
            "an expense with tax",
            VoucherKind::Expense { category: RENT, amount: 100, tax: 18, account: BANK },
            "1120 -118, 1410 18, 6110 100",
        ),
        (
            "a fridge",
            VoucherKind::Expense { category: EQUIPMENT, amount: 900, tax: 0, account: BANK },
            "1120 -900, 1510 900",
        ),
        (
            "other income with tax",
            VoucherKind::Income { category: OTHER_INCOME, amount: 100, tax: 18, account: CASH },
            "1110 118, 2210 -18, 4190 -100",
        ),
    ];
    for (what, kind, legs) in rows {
        assert_eq!(written(&kind), legs, "{what}");
    }
}

#[test]
fn money_stock_tax_and_the_owner() {
    let account = BANK;
    let rows = [
        (
            "a transfer with a fee",
            VoucherKind::Transferred { from: CASH, to: BANK, amount: 1_000, fee: 15 },
            "1110 -1015, 1120 1000, 6190 15",
        ),
        (
            "the owner's money in",
            VoucherKind::Capital { amount: 50, account, is_in: true },
            "1120 50, 3110 -50",
        ),
        (
            "and out",
            VoucherKind::Capital { amount: 50, account, is_in: false },
            "1120 -50, 3210 50",
        ),
        ("a loan", VoucherKind::LoanTaken { amount: 70, account }, "1120 70, 2410 -70"),
        (
            "paid back with interest",
            VoucherKind::LoanRepaid { amount: 70, interest: 7, account },
            "1120 -77, 2410 70, 6310 7",
        ),
        (
            "interest alone",
            VoucherKind::LoanRepaid { amount: 0, interest: 7, account },
            "1120 -7, 6310 7",
        ),
        ("lost", VoucherKind::StockAdjusted { value: -30 }, "1310 -30, 5190 30"),
        ("found", VoucherKind::StockAdjusted { value: 30 }, "1310 30, 5190 -30"),
        ("the first count", VoucherKind::StockOpened { value: 90 }, "1310 90, 3900 -90"),
        (
            "tax paid",
            VoucherKind::VatSettled { output: 180, input: 90, account },
            "1120 -90, 1410 -90, 2210 180",
        ),
        (
            "tax paid back",
            VoucherKind::VatSettled { output: 50, input: 90, account },
            "1120 40, 1410 -90, 2210 50",
        ),
        (
            "tax that comes to nothing",
            VoucherKind::VatSettled { output: 90, input: 90, account },
            "1410 -90, 2210 90",
        ),
        ("short", VoucherKind::TillCounted { account, difference: -30 }, "1120 -30, 6580 30"),
        ("over", VoucherKind::TillCounted { account, difference: 30 }, "1120 30, 6580 -30"),
        ("wear", VoucherKind::Depreciated { amount: 12 }, "1590 -12, 6410 12"),
    ];
    for (what, kind, legs) in rows {
        assert_eq!(written(&kind), legs, "{what}");
    }
}

fn by_hand(legs: &[(AccountCode, i64, Option<Party>)]) -> VoucherKind {
    let leg = |(account, amount, party): &(AccountCode, i64, Option<Party>)| Leg {
        account: *account,
        amount: *amount,
        party: *party,
    };
    VoucherKind::Manual { legs: legs.iter().map(leg).collect() }
}

/// A free leaflet is given away and comes back, and the books have nothing to say of it.
#[test]
fn what_is_free_and_has_cost_nothing_is_not_entered() {
    let free = || line(Revenue::Digital, 0, 0, 0, 0);
    let rows = [
        (sold(vec![free(), free()], NOTHING), true),
        (back(0, 0, (0, 0), NOTHING), true),
        (sold(vec![free(), line(Revenue::Goods, 0, 0, 0, 5)], NOTHING), false),
        (sold(vec![line(Revenue::Goods, 5, 5, 0, 0)], NOTHING), false),
        (back(0, 0, (0, 5), NOTHING), false),
    ];
    for (kind, is_of_nothing) in rows {
        assert_eq!(kind.is_of_nothing(), is_of_nothing, "{kind:?}");
        assert_eq!(journal(kind.clone()).is_err(), is_of_nothing, "{kind:?}");
    }
}

fn books(why: NotEntered) -> Refusal {
    Refusal::Books(why)
}

fn refused(rows: impl IntoIterator<Item = (VoucherKind, Refusal)>) {
    for (kind, refusal) in rows {
        assert_eq!(journal(kind.clone()), Err(refusal), "{kind:?}");
    }
}

#[test]
fn an_entry_by_hand_is_refused_unless_it_is_whole() {
    let (customer, supplier) = (Party::Customer(CUSTOMER), Party::Supplier(SUPPLIER));
    let unknown = AccountCode::new(1999).unwrap();
    let too_many: Vec<_> = (0..=LEGS_MAX)
        .map(|place| {
            let person = Party::Customer(PersonId::new(u128::try_from(place).unwrap()));
            (RECEIVABLE, if place % 2 == 0 { 1 } else { -1 }, Some(person))
        })
        .collect();
    let two =
        |one: (AccountCode, i64, Option<Party>), other| by_hand(&[one, (other, -one.1, None)]);
    let over = AMOUNT_MAX + 1;
    refused([
        (
            by_hand(&[(CASH, 5, None), (RENT, -4, None)]),
            books(NotEntered::Unbalanced { by_minor: 1 }),
        ),
        (by_hand(&[]), Refusal::BadAmount),
        (two((CASH, 5, None), CASH), Refusal::BadAmount),
        (by_hand(&[(CASH, i64::MAX, None), (CASH, 1, None)]), Refusal::TooLarge),
        (two((CASH, over, None), RENT), Refusal::TooLarge),
        (by_hand(&[(CASH, i64::MIN, None), (RENT, i64::MIN, None)]), Refusal::TooLarge),
        (by_hand(&too_many), Refusal::TooManyLines { most: LEGS_MAX }),
        (two((unknown, 5, None), CASH), books(NotEntered::NoSuchAccount { code: unknown })),
        (two((RECEIVABLE, 5, None), CASH), books(NotEntered::NeedsParty { code: RECEIVABLE })),
        (
            two((RECEIVABLE, 5, Some(supplier)), CASH),
            books(NotEntered::NeedsParty { code: RECEIVABLE }),
        ),
        (two((PAYABLE, 5, Some(customer)), CASH), books(NotEntered::NeedsParty { code: PAYABLE })),
        (two((CASH, 5, Some(customer)), RENT), books(NotEntered::NeedsParty { code: CASH })),
        (two((INVENTORY, 5, None), CASH), books(NotEntered::KeptElsewhere { code: INVENTORY })),
        (two((DEPOSITS, 5, None), CASH), books(NotEntered::KeptElsewhere { code: DEPOSITS })),
    ]);
}

#[test]
fn money_is_refused_that_can_not_move_so() {
    let spend =
        |category, account, amount, tax| VoucherKind::Expense { category, amount, tax, account };
    let transfer = |from, to, amount, fee| VoucherKind::Transferred { from, to, amount, fee };
    let on_credit = PaidFrom::Credit { due: None };
    refused([
        (spend(INVENTORY, CASH, 5, 0), books(NotEntered::KeptElsewhere { code: INVENTORY })),
        (spend(PAYABLE, CASH, 5, 0), books(NotEntered::KeptElsewhere { code: PAYABLE })),
        (spend(BANK, CASH, 5, 0), books(NotEntered::KeptElsewhere { code: BANK })),
        (spend(RENT, LOANS, 5, 0), books(NotEntered::NotACashAccount { code: LOANS })),
        (spend(RENT, CASH, 0, 0), Refusal::BadAmount),
        (spend(RENT, CASH, -5, 0), Refusal::BadAmount),
        (spend(RENT, CASH, 5, -1), Refusal::BadAmount),
        (spend(RENT, CASH, i64::MAX, 1), Refusal::TooLarge),
        (transfer(CASH, CASH, 5, 0), books(NotEntered::SameAccount { code: CASH })),
        (transfer(CASH, BANK, 0, 5), Refusal::BadAmount),
        (transfer(CASH, BANK, 5, -1), Refusal::BadAmount),
        (VoucherKind::VatSettled { output: -1, input: 0, account: CASH }, Refusal::BadAmount),
        (VoucherKind::StockAdjusted { value: 0 }, Refusal::BadAmount),
        (VoucherKind::Depreciated { amount: -1 }, Refusal::BadAmount),
        (
            VoucherKind::Purchased { supplier: None, goods: 5, tax: 0, paid: on_credit },
            books(NotEntered::NoSupplier),
        ),
    ]);
}

#[test]
fn an_orders_step_is_refused_below_zero_or_beyond_its_whole() {
    let goods = |net, discount, tax, cost| {
        sold(vec![line(Revenue::Goods, net, discount, tax, cost)], NOTHING)
    };
    let five = stands(5, 5);
    let wrong = [
        paid(0, NOTHING),
        paid(-5, NOTHING),
        goods(-5, 0, 0, 0),
        goods(5, 6, 0, 0),
        goods(5, 0, -1, 0),
        goods(5, 0, 0, -1),
        sold(Vec::new(), NOTHING),
        back(5, 6, (0, 0), five),
        back(-5, 0, (0, 0), five),
        back(5, 0, (-1, 0), five),
        refund(5, 6, five),
        refund(5, -1, five),
    ];
    refused(wrong.map(|kind| (kind, Refusal::BadAmount)));
}

/// A step of an order: pay, deliver, return or refund so much.
fn steps() -> impl Strategy<Value = Vec<(u8, i64)>> {
    prop::collection::vec((0_u8..4, 1_i64..2_000), 1..40)
}

proptest! {
    /// Whatever happens to an order, its deposit and debt in the books are what it says itself,
    /// and never both at once.
    #[test]
    fn deposit_and_debt_are_what_the_order_says(steps in steps()) {
        let mut order = NOTHING;
        let (mut deposit, mut owed, mut result) = (0, 0, 0);
        for (step, amount) in steps {
            let (kind, after) = match step {
                0 => (paid(amount, order), order.paid_more(amount)),
                1 => (
                    sold(vec![line(Revenue::Goods, amount, 0, amount / 6, amount / 2)], order),
                    order.earned_more(amount + amount / 6),
                ),
                2 => {
                    let price = amount.min(order.recognised);
                    (back(price, price / 7, (price / 3, 0), order), order.earned_more(-price))
                }
                _ => {
                    let amount = amount.min(order.paid);
                    let favour = (amount - order.deposit()).max(0).min(order.recognised);
                    (
                        refund(amount, favour, order),
                        order.paid_more(-amount).earned_more(-favour),
                    )
                }
            };
            let Ok(journal) = journal(kind) else { continue };
            prop_assert_eq!(journal.legs.iter().map(|leg| leg.amount).sum::<i64>(), 0);
            order = after;
            deposit -= journal.amount_on(DEPOSITS);
            owed += journal.amount_on(RECEIVABLE);
            result += journal.amount_on(CASH);
            prop_assert_eq!((deposit, owed), (order.deposit(), order.receivable()));
            prop_assert_eq!(result, order.paid, "the till holds what was paid");
            prop_assert!(deposit >= 0 && owed >= 0 && (deposit == 0 || owed == 0));
        }
    }
}
