//! A shop that does everything a shop does, at random from a seed, and what must hold of its books
//! whatever it did.

use domain::ids::{CauseId, OrderNumber, PersonId, SupplierId};
use domain::ledger::account::AccountCode;
use domain::ledger::books::Books;
use domain::ledger::chart::{
    BANK, CASH, DEPOSITS, INVENTORY, MOBILE_MONEY, OTHER_INCOME, PAYABLE, RECEIVABLE, RENT,
    TRANSPORT, UTILITIES, VAT_INPUT, VAT_OUTPUT,
};
use domain::ledger::journal::{Journal, Party};
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::ledger::voucher::{PaidFrom, Revenue, RevenueLine, Settlement, Voucher, VoucherKind};
use domain::time::{BusinessDay, Timestamp};
use std::collections::BTreeSet;

/// Numbers from a seed: `SplitMix64`.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
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
    fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).unwrap();
        low + i64::try_from(self.next() % span).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.between(0, i64::try_from(of.len()).unwrap() - 1)).unwrap()]
    }
}

/// An order on its way.
#[derive(Debug, Clone, Copy)]
struct Order {
    number: OrderNumber,
    customer: PersonId,
    total: i64,
    tax: i64,
    cost: i64,
    settled: Settlement,
    returned: bool,
}

/// A shop with its books.
pub(super) struct RandomShop {
    pub(super) books: Books,
    pub(super) journals: Vec<Journal>,
    dice: Dice,
    day: BusinessDay,
    orders: Vec<Order>,
    stock_value: i64,
    reversed: BTreeSet<usize>,
    vouchers: u32,
    refused: u32,
}

const MONEY: [AccountCode; 3] = [CASH, BANK, MOBILE_MONEY];
const SPENT_ON: [AccountCode; 3] = [RENT, TRANSPORT, UTILITIES];

impl RandomShop {
    /// A shop that has lived from September 2025 until it had `least` entries and 14 months.
    pub(super) fn lived(seed: u64, least: usize) -> Self {
        let mut shop = Self {
            books: Books::default(),
            journals: Vec::new(),
            dice: Dice::new(seed),
            day: BusinessDay::parse("2025-09-01").unwrap(),
            orders: Vec::new(),
            stock_value: 0,
            reversed: BTreeSet::new(),
            vouchers: 0,
            refused: 0,
        };
        shop.enter(VoucherKind::Capital { amount: 50_000_000, account: BANK, is_in: true });
        shop.enter(VoucherKind::StockOpened { value: 3_000_000 });
        shop.stock_value = 3_000_000;
        let end = BusinessDay::parse("2026-10-31").unwrap();
        let a_day = i64::try_from(least).unwrap() / 400 + 1;
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

    fn enter(&mut self, kind: VoucherKind) -> bool {
        self.vouchers += 1;
        let voucher = Voucher {
            id: format!("cmd/{}", self.vouchers).parse().unwrap(),
            day: self.day.clone(),
            cause: "random:shop".parse::<CauseId>().unwrap(),
            memo: "Rent, \"water\"; and more".to_owned(),
            kind,
        };
        // All of it is compared now and then: a copy of everything costs more than an entry.
        let before = self.vouchers.is_multiple_of(16).then(|| self.books.clone());
        match self.books.enter(&voucher, Timestamp::from_millis(0)) {
            Ok(journal) => {
                self.journals.extend(journal);
                assert_eq!(self.books.enter(&voucher, Timestamp::from_millis(9)), Ok(None), "once");
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

    /// Something that happens in a shop.
    fn something(&mut self) {
        let amount = self.dice.between(1, 900_000);
        let account = self.dice.one(&MONEY);
        match self.dice.between(0, 19) {
            0..=3 => self.new_order(),
            4..=6 => self.pay(),
            7..=9 => self.deliver(),
            10 => self.come_back(),
            11 => self.refund(),
            12 => self.buy(amount),
            13 => {
                let category = self.dice.one(&SPENT_ON);
                let tax = self.dice.one(&[0, amount / 6]);
                self.enter(VoucherKind::Expense { category, amount, tax, account });
            }
            14 => {
                let category = OTHER_INCOME;
                self.enter(VoucherKind::Income { category, amount, tax: 0, account });
            }
            15 => {
                let (to, fee) = (self.dice.one(&MONEY), self.dice.between(0, 500));
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
        self.orders.push(Order { number, customer, total, tax, cost, settled, returned: false });
    }

    fn any_order(&mut self) -> Option<usize> {
        let last = i64::try_from(self.orders.len()).unwrap() - 1;
        (last >= 0).then(|| usize::try_from(self.dice.between((last - 30).max(0), last)).unwrap())
    }

    fn pay(&mut self) {
        let Some(place) = self.any_order() else { return };
        let Order { number, customer, total, settled, .. } = self.orders[place];
        let amount = self.dice.one(&[total, total / 2 + 1, total + 700]);
        let account = self.dice.one(&MONEY);
        let kind =
            VoucherKind::OrderPaid { order: number, customer, amount, account, before: settled };
        if self.enter(kind) {
            self.orders[place].settled = settled.paid_more(amount);
        }
    }

    fn deliver(&mut self) {
        let Some(place) = self.any_order() else { return };
        let Order { number, customer, total, tax, cost, settled, .. } = self.orders[place];
        if settled.recognised != 0 || self.orders[place].returned || cost > self.stock_value {
            return;
        }
        let discount = self.dice.one(&[0, 100]);
        let revenue =
            self.dice.one(&[Revenue::Goods, Revenue::Digital, Revenue::Service, Revenue::Delivery]);
        let lines = vec![RevenueLine { revenue, net: total - tax + discount, discount, tax, cost }];
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
        let Order { number, customer, total, tax, cost, settled, returned } = self.orders[place];
        if settled.recognised != total || returned {
            return;
        }
        let restocked = self.dice.one(&[0, cost]);
        let kind = VoucherKind::OrderReturned {
            order: number,
            customer,
            price: total,
            tax,
            restocked,
            written_off: cost - restocked,
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
        let Order { number, customer, settled, .. } = self.orders[place];
        if settled.paid <= 0 {
            return;
        }
        let amount = self.dice.between(1, settled.paid);
        let allowance = (amount - settled.deposit()).max(0);
        let account = self.dice.one(&MONEY);
        let before = settled;
        let order = number;
        let kind =
            VoucherKind::OrderRefunded { order, customer, amount, allowance, account, before };
        if self.enter(kind) {
            self.orders[place].settled = settled.paid_more(-amount).earned_more(-allowance);
        }
    }

    fn buy(&mut self, goods: i64) {
        let supplier = Some(SupplierId::new(u128::try_from(self.dice.between(1, 6)).unwrap()));
        let due = Some(self.day.plus_days(14));
        let paid = match self.dice.between(0, 1) {
            0 => PaidFrom::Account(self.dice.one(&MONEY)),
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
        let plain = ["expense", "income", "transferred", "capital", "loan_taken"];
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
        match self.dice.between(0, 5) {
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

#[test]
fn whatever_a_shop_does_its_books_hold() {
    for seed in 1..=4 {
        let shop = RandomShop::lived(seed, 1_000);
        let all = &shop.books.balances.totals;
        assert!(shop.refused > 10, "something was refused: {}", shop.refused);
        assert_eq!(all.imbalance(), 0);
        assert_eq!(&Totals::of(shop.books.months.values()), all, "months add up");
        assert_eq!(&Totals::of(shop.books.days.values()), all, "days add up");
        let numbers: Vec<u64> = shop.journals.iter().map(|journal| journal.number).collect();
        assert_eq!(numbers, (1..=u64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());

        assert_eq!(
            all.balance(INVENTORY),
            shop.stock_value,
            "inventory is what the stock is worth"
        );
        let owed: i64 = shop.orders.iter().map(|order| order.settled.receivable()).sum();
        let held: i64 = shop.orders.iter().map(|order| order.settled.deposit()).sum();
        assert_eq!((all.balance(RECEIVABLE), -all.balance(DEPOSITS)), (owed, held));
        for (account, sign) in [(RECEIVABLE, 1), (PAYABLE, -1)] {
            let of_account = shop.books.parties.iter().filter(|((code, _), _)| *code == account);
            let parties: Vec<_> = of_account.map(|(_, party)| party).collect();
            let sum: i64 = parties.iter().map(|party| party.balance).sum();
            assert_eq!(all.balance(account) * sign, sum, "{account} is what its parties owe");
            for party in parties {
                assert_eq!(party.aged(&shop.day).total(), party.balance, "{party:?}");
            }
        }
        statements_agree(&shop);
    }
}

/// Each month's statements, one after the other, agree with each other and with the sums.
fn statements_agree(shop: &RandomShop) {
    let chart = &shop.books.chart;
    let mut before = Totals::default();
    for (month, span) in &shop.books.months {
        let mut after = before.clone();
        after.add(span);
        let flow = statement::cash_flow(&before, span, chart);
        assert_eq!(flow.closing - flow.opening, flow.change(), "{month}");
        assert_eq!(flow.closing, statement::cash(&after, chart), "{month}");
        let sheet = statement::balance_sheet(&after, chart);
        let owned = sheet.total_assets();
        assert_eq!(owned, sheet.total_liabilities() + sheet.total_equity(), "{month}");
        let (debits, credits) = statement::trial_balance(&after, chart).sums();
        assert_eq!(debits, credits, "{month}");
        let result = statement::profit_and_loss(span, chart).net_profit();
        let earned = |totals: &Totals| -> i64 {
            let codes = totals.codes().into_iter().filter(|code| code.kind().is_result());
            codes.map(|code| totals.accounts.get(&code).map_or(0, |sums| -sums.balance())).sum()
        };
        assert_eq!(result, earned(&after) - earned(&before), "{month}");
        before = after;
    }
}
