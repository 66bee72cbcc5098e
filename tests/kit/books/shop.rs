//! A shop that does everything a shop does, at random from a seed.

use super::sold::{came_back, sold_lines};
use domain::ids::{CauseId, OrderNumber, PersonId, SupplierId};
use domain::ledger::account::{AccountCode, AccountKind};
use domain::ledger::books::Books;
use domain::ledger::chart::{
    BANK, CASH, Chart, MOBILE_MONEY, OTHER_INCOME, PAYABLE, PAYROLL_PAYABLE, RENT, SALARIES,
    TRANSPORT, UTILITIES, VAT_INPUT, VAT_OUTPUT,
};
use domain::ledger::journal::{Journal, Leg, Party};
use domain::ledger::settlement::Settlement;
use domain::ledger::totals::Totals;
use domain::ledger::voucher::{PaidFrom, Revenue, Voucher, VoucherKind};
use domain::time::{BusinessDay, Timestamp};
use std::collections::BTreeSet;

/// Numbers from a seed: `SplitMix64`.
pub(super) struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `low` up to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).unwrap();
        low + i64::try_from(self.next() % span).unwrap()
    }

    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.between(0, i64::try_from(of.len()).unwrap() - 1)).unwrap()]
    }
}

/// An order on its way.
#[derive(Debug, Clone, Copy)]
pub struct RandomOrder {
    /// How far it was paid and earned.
    pub settled: Settlement,
    pub(super) number: OrderNumber,
    pub(super) customer: PersonId,
    total: i64,
    tax: i64,
    cost: i64,
    pub(super) returned: bool,
}

/// A shop with its books.
pub struct RandomShop {
    /// The books, with every day and month.
    pub books: Books,
    /// The entries, in the order in which they were made.
    pub journals: Vec<Journal>,
    /// Their vouchers, in the same order.
    pub vouchers: Vec<Voucher>,
    /// What was ordered.
    pub orders: Vec<RandomOrder>,
    /// What the goods on the shelf have cost.
    pub stock_value: i64,
    /// How many vouchers were refused.
    pub refused: u32,
    /// The day it has lived to.
    pub day: BusinessDay,
    pub(super) dice: Dice,
    /// A second bank and an expense that the shop has added.
    added: [AccountCode; 2],
    reversed: BTreeSet<usize>,
    tried: u32,
}

impl RandomShop {
    /// A shop that has lived from September 2025 until it had `least` entries and 14 months.
    pub fn lived(seed: u64, least: usize) -> Self {
        let chart = Chart::default();
        let (chart, bank) = chart.add("Savings: bank", AccountKind::Asset, true).unwrap();
        let (chart, bags) = chart.add("Bags; \"paper\"", AccountKind::Expense, false).unwrap();
        let mut shop = Self {
            books: Books { chart, ..Books::default() },
            added: [bank, bags],
            journals: Vec::new(),
            vouchers: Vec::new(),
            dice: Dice::new(seed),
            day: BusinessDay::parse("2025-09-01").unwrap(),
            orders: Vec::new(),
            stock_value: 0,
            reversed: BTreeSet::new(),
            tried: 0,
            refused: 0,
        };
        shop.enter(VoucherKind::Capital { amount: 50_000_000, account: BANK, is_in: true });
        shop.enter(VoucherKind::StockOpened { value: 3_000_000 });
        shop.stock_value = 3_000_000;
        let end = BusinessDay::parse("2026-10-31").unwrap();
        let a_day = i64::try_from(least).unwrap() / 340 + 1;
        while shop.day <= end {
            for _ in 0..=shop.dice.between(a_day / 2, a_day * 2) {
                shop.something();
            }
            shop.tomorrow();
        }
        assert!(shop.journals.len() >= least, "{} entries", shop.journals.len());
        shop
    }

    /// The next day; the month before last is closed on the first, and the year in January.
    fn tomorrow(&mut self) {
        let before = self.day.month();
        self.day = self.day.plus_days(1);
        if self.day.month() == before {
            return;
        }
        if before.to_string() == "2025-12" {
            let year = Totals::of(self.books.months.values());
            let at = self.day.clone();
            self.day = before.last();
            self.enter(VoucherKind::YearClosed { legs: year.closing_legs() });
            self.day = at;
        }
        self.books.balances.closed_until = Some(before.previous().last());
    }

    pub(super) fn enter(&mut self, kind: VoucherKind) -> bool {
        self.tried += 1;
        let voucher = Voucher {
            id: format!("cmd/{}", self.tried).parse().unwrap(),
            day: self.day.clone(),
            cause: "random:shop".parse::<CauseId>().unwrap(),
            memo: "Rent, \"water\"; and more".to_owned(),
            kind,
            picture: None,
        };
        // All of it is compared now and then: a copy of everything costs more than an entry.
        let before = self.tried.is_multiple_of(16).then(|| self.books.clone());
        match self.books.enter(&voucher, Timestamp::from_millis(0)) {
            Ok(journal) => {
                self.journals.extend(journal);
                assert_eq!(self.books.enter(&voucher, Timestamp::from_millis(9)), Ok(None), "once");
                self.vouchers.push(voucher);
                true
            }
            Err(_) => {
                if let Some(before) = before {
                    assert_eq!(self.books, before, "what is refused changes nothing");
                }
                self.refused += 1;
                false
            }
        }
    }

    /// An account with money.
    fn money(&mut self) -> AccountCode {
        self.dice.one(&[CASH, BANK, MOBILE_MONEY, self.added[0]])
    }

    /// Something that happens in a shop.
    fn something(&mut self) {
        let amount = self.dice.between(1, 900_000);
        let account = self.money();
        match self.dice.between(0, 19) {
            0..=3 => self.new_order(),
            4..=6 => self.pay(),
            7..=9 => self.deliver(),
            10 => self.come_back(),
            11 if self.dice.one(&[true, true, false]) => self.refund(),
            11 => self.forfeit(),
            12 => self.buy(amount),
            13 => {
                let category = self.dice.one(&[RENT, TRANSPORT, UTILITIES, self.added[1]]);
                let tax = self.dice.one(&[0, amount / 6]);
                self.enter(VoucherKind::Expense { category, amount, tax, account });
            }
            14 => {
                let category = OTHER_INCOME;
                self.enter(VoucherKind::Income { category, amount, tax: 0, account });
            }
            15 => {
                let (to, fee) = (self.money(), self.dice.between(0, 500));
                self.enter(VoucherKind::Transferred { from: account, to, amount, fee });
            }
            16 => self.supplier(amount, account),
            17 => self.reverse(),
            18 => self.adjust(),
            _ => self.rarely(amount, account),
        }
    }

    fn new_order(&mut self) {
        let net = self.dice.between(500, 300_000);
        let tax = self.dice.one(&[0, net * 18 / 100]);
        let number = OrderNumber(1001 + u64::try_from(self.orders.len()).unwrap());
        let customer = PersonId::new(u128::try_from(self.dice.between(1, 40)).unwrap());
        let (total, cost) = (net + tax, (net * 7 / 10).min(self.stock_value));
        let settled = Settlement { paid: 0, recognised: 0 };
        self.orders.push(RandomOrder {
            number,
            customer,
            total,
            tax,
            cost,
            settled,
            returned: false,
        });
    }

    pub(super) fn any_order(&mut self) -> Option<usize> {
        let last = i64::try_from(self.orders.len()).unwrap() - 1;
        (last >= 0).then(|| usize::try_from(self.dice.between((last - 30).max(0), last)).unwrap())
    }

    fn pay(&mut self) {
        let Some(place) = self.any_order() else { return };
        let RandomOrder { number, customer, total, settled, .. } = self.orders[place];
        let amount = self.dice.one(&[total, total / 2 + 1, total + 700]);
        let account = self.money();
        let kind =
            VoucherKind::OrderPaid { order: number, customer, amount, account, before: settled };
        if self.enter(kind) {
            self.orders[place].settled = settled.paid_more(amount);
        }
    }

    fn deliver(&mut self) {
        let Some(place) = self.any_order() else { return };
        let RandomOrder { number, customer, total, tax, cost, settled, .. } = self.orders[place];
        if settled.recognised != 0 || self.orders[place].returned || cost > self.stock_value {
            return;
        }
        let discount = self.dice.one(&[0, 100]);
        let revenue =
            self.dice.one(&[Revenue::Goods, Revenue::Digital, Revenue::Service, Revenue::Delivery]);
        let lines = sold_lines(revenue, number, (total - tax + discount, discount, tax, cost));
        let due = self.dice.one(&[None, Some(30)]).map(|days| self.day.plus_days(days));
        let kind =
            VoucherKind::OrderRecognised { order: number, customer, lines, before: settled, due };
        if self.enter(kind) {
            self.stock_value -= cost;
            self.orders[place].settled = settled.earned_more(total);
        }
    }

    fn come_back(&mut self) {
        let Some(place) = self.any_order() else { return };
        let RandomOrder { number, customer, total, tax, cost, settled, returned } =
            self.orders[place];
        if settled.recognised != total || returned {
            return;
        }
        let restocked = self.dice.one(&[0, cost]);
        let goods = came_back(number, total - tax, cost);
        let kind = VoucherKind::OrderReturned {
            order: number,
            customer,
            price: total,
            tax,
            restocked,
            written_off: cost - restocked,
            goods,
            before: settled,
        };
        if self.enter(kind) {
            self.stock_value += restocked;
            self.orders[place].settled = settled.earned_more(-total);
            self.orders[place].returned = true;
        }
    }

    fn refund(&mut self) {
        let Some(place) = self.any_order() else { return };
        let RandomOrder { number, customer, settled, .. } = self.orders[place];
        if settled.paid <= 0 {
            return;
        }
        let amount = self.dice.between(1, settled.paid);
        let allowance = (amount - settled.deposit()).max(0);
        let account = self.money();
        let before = settled;
        let order = number;
        let kind = VoucherKind::OrderRefunded {
            order,
            customer,
            amount,
            allowance,
            account,
            before,
            due: None,
        };
        if self.enter(kind) {
            self.orders[place].settled = settled.paid_more(-amount).earned_more(-allowance);
        }
    }

    fn buy(&mut self, goods: i64) {
        let supplier = Some(SupplierId::new(u128::try_from(self.dice.between(1, 6)).unwrap()));
        let due = Some(self.day.plus_days(14));
        let paid = match self.dice.between(0, 1) {
            0 => PaidFrom::Account(self.money()),
            _ => PaidFrom::Credit { due },
        };
        let tax = self.dice.one(&[0, goods / 6]);
        if self.enter(VoucherKind::Purchased { supplier, goods, tax, paid }) {
            self.stock_value += goods;
        }
    }

    fn supplier(&mut self, amount: i64, account: AccountCode) {
        let supplier = SupplierId::new(u128::try_from(self.dice.between(1, 6)).unwrap());
        let owed = self.books.parties.get(&(PAYABLE, Party::Supplier(supplier)));
        let owed = owed.map_or(0, |owed| owed.balance);
        if owed > 0 {
            let amount = amount.min(owed);
            self.enter(VoucherKind::SupplierPaid { supplier, amount, account });
        } else {
            let (category, due) = (RENT, None);
            self.enter(VoucherKind::BillReceived { supplier, category, amount, tax: 0, due });
        }
    }

    /// Takes back an entry that no order, purchase or count has made.
    fn reverse(&mut self) {
        let last = i64::try_from(self.journals.len()).unwrap() - 1;
        let place = usize::try_from(self.dice.between((last - 50).max(0), last)).unwrap();
        let journal = &self.journals[place];
        let plain = [
            "expense",
            "income",
            "transferred",
            "capital",
            "loan_taken",
            "loan_repaid",
            "manual",
            "bill_received",
            "supplier_paid",
            "vat_settled",
            "depreciated",
            "till_counted",
        ];
        if !plain.contains(&journal.kind.as_str()) || !self.reversed.insert(place) {
            return;
        }
        let kind = journal.reversal().unwrap();
        self.enter(kind);
    }

    fn adjust(&mut self) {
        let value = self.dice.between(-5_000, 2_000).max(-self.stock_value);
        if self.enter(VoucherKind::StockAdjusted { value }) {
            self.stock_value += value;
        }
    }

    fn rarely(&mut self, amount: i64, account: AccountCode) {
        match self.dice.between(0, 7) {
            7 => {
                let difference = self.dice.between(-900, 900);
                self.enter(VoucherKind::TillCounted { account, difference })
            }
            6 => self.enter(VoucherKind::Manual { legs: wages(amount) }),
            0 => self.enter(VoucherKind::LoanTaken { amount, account }),
            1 => self.enter(VoucherKind::LoanRepaid { amount, interest: amount / 50, account }),
            2 => self.enter(VoucherKind::Depreciated { amount: amount / 10 + 1 }),
            3 => self.enter(VoucherKind::Capital { amount, account, is_in: false }),
            4 => {
                let all = &self.books.balances.totals;
                let (output, input) = (-all.balance(VAT_OUTPUT), all.balance(VAT_INPUT));
                let (output, input) = (output.max(0), input.max(0));
                self.enter(VoucherKind::VatSettled { output, input, account })
            }
            // A day of a closed month is refused, one of an open month is not.
            _ => {
                let today = self.day.clone();
                self.day = self.day.plus_days(-45);
                let category = RENT;
                let entered =
                    self.enter(VoucherKind::Expense { category, amount, tax: 0, account });
                self.day = today;
                entered
            }
        };
    }
}

/// Wages that are owed and not paid yet.
fn wages(amount: i64) -> Vec<Leg> {
    let leg = |account, amount| Leg { account, amount, party: None };
    vec![leg(SALARIES, amount), leg(PAYROLL_PAYABLE, -amount)]
}
