//! A shop's statements with as many rows as asked for.

use crate::kilima::{catalog, day, measure, order, price, shop, sku, zone};
use domain::ids::{OrderNumber, PersonId, Sku};
use domain::language::Language;
use domain::ledger::account::{AccountCode, AccountKind, CASH_FLOW_LINES};
use domain::ledger::chart::{BANK, CASH, Chart, MOBILE_MONEY};
use domain::ledger::memo::Memo;
use domain::ledger::party::{Aged, OpenItem, PartyStatement};
use domain::ledger::sales::Sold;
use domain::ledger::sales::report::{SalesReport, by_product, profitability};
use domain::ledger::statement::{
    AccountStatement, BalanceSheet, CashFlow, ProfitAndLoss, Row, StatementLine, TrialBalance,
    VatSummary,
};
use domain::money::Currency;
use domain::order::state::STATES;
use domain::stock::{Ages, StockLevel};
use domain::survey::tally::Tally;
use domain::time::DayRange;
use std::collections::BTreeMap;
use views::chat::books::Debtor;
use views::documents::report::{Report, Scope};
use views::documents::reports::account::{Customer, Named};
use views::documents::reports::day::{Counted as CountedTill, EndOfDay, Orders, Till};
use views::documents::reports::sales::Waiting;
use views::documents::reports::satisfaction::{Comment, Satisfaction};
use views::documents::reports::stock::Counted;
use views::documents::reports::{
    account, day as days, debts, orders, position, result, sales, satisfaction, stock,
};

/// November 2026 beside October, or alone.
pub(crate) fn scope(language: Language, is_compared: bool) -> Scope {
    let range = DayRange { from: day("2026-11-01"), to: day("2026-11-30") };
    let before = DayRange::month(&range.from.month().previous());
    Scope { language, currency: Currency::Ugx, range, before: is_compared.then_some(before) }
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(0)
}

/// Accounts of a kind: those of the chart, and more of the shop's own.
fn accounts(kind: AccountKind, rows: usize, amount: impl Fn(i64) -> i64) -> Vec<Row> {
    let chart = Chart::default();
    let of_kind = chart.accounts().iter().filter(|account| account.code.kind() == kind);
    let known = of_kind.map(|account| (account.code, account.name.clone()));
    let last = kind.numbers().end - 1;
    let own = (0_u16..).map(|at| (AccountCode::new(last - at), format!("Own account {at}")));
    let own = own.filter_map(|(code, name)| Some((code?, name)));
    let all = known.chain(own).take(rows).enumerate();
    all.map(|(at, (code, name))| Row { code, name, amount: amount(number(at)) }).collect()
}

/// A result with so many accounts of each kind.
pub(crate) fn earned(rows: usize, times: i64) -> ProfitAndLoss {
    ProfitAndLoss {
        income: accounts(AccountKind::Income, rows.min(99), |at| {
            if at == 5 { -184_000 * times } else { (2_450_000 - at * 310_000).max(12_000) * times }
        }),
        cost_of_sales: accounts(AccountKind::CostOfSales, rows.min(99), |at| {
            (1_180_000 - at * 560_000).max(9_000) * times
        }),
        expenses: accounts(AccountKind::Expense, rows.min(199), |at| {
            (600_000 - at * 72_500).max(4_500) * times
        }),
    }
}

fn owned(rows: usize, times: i64) -> BalanceSheet {
    let of = |kind, from: i64| {
        accounts(kind, rows.min(99), |at| (from - at * 410_000).max(21_000) * times)
    };
    let mut sheet = BalanceSheet {
        assets: of(AccountKind::Asset, 4_800_000),
        liabilities: of(AccountKind::Liability, 1_950_000),
        equity: of(AccountKind::Equity, 2_100_000),
        result: 0,
    };
    sheet.result = sheet.total_assets() - sheet.total_liabilities() - sheet.total_equity();
    sheet
}

fn flow(rows: usize, times: i64) -> CashFlow {
    let lines = CASH_FLOW_LINES.into_iter().take(rows.max(1)).zip(0_i64..);
    let lines: Vec<_> = lines
        .map(|(line, at)| (line, if at == 0 { 3_900_000 } else { -120_000 * at } * times))
        .collect();
    let change: i64 = lines.iter().map(|(_, amount)| *amount).sum();
    CashFlow { opening: 800_000, lines, closing: 800_000 + change }
}

fn entries(rows: usize) -> (Vec<StatementLine>, i64) {
    let mut balance = 350_000;
    let mut lines = Vec::new();
    for at in 0..rows {
        let amount = if at % 3 == 2 { -45_500 } else { 62_000 + number(at) * 10 };
        balance += amount;
        let memo = if amount < 0 { "Transport to Jinja" } else { "Payment" };
        lines.push(StatementLine {
            journal: format!("cmd/{at}").parse().expect("an id"),
            number: u64::try_from(at).unwrap_or(0) + 118,
            day: day("2026-11-01").plus_days(i32::try_from(at * 29 / rows.max(1)).unwrap_or(0)),
            memo: Memo::Words(memo.to_owned()),
            order: (amount > 0).then_some(OrderNumber(1_000 + u64::try_from(at).unwrap_or(0))),
            amount,
            balance,
        });
    }
    (lines, balance)
}

fn sold(rows: usize, times: i64) -> BTreeMap<Sku, Sold> {
    let of = |at: usize| {
        let pieces = number(rows - at) % 90 + 1;
        let revenue = price(at) * pieces * times;
        let cost = if at % 7 == 5 { revenue + 2_000 } else { revenue * 6 / 10 };
        let count = pieces * times * i64::from(measure(at).per_price());
        (sku(at), Sold { count, revenue, cost })
    };
    (0..rows).map(of).collect()
}

/// A report by product with the profit and loss that it comes to.
fn ranked(rows: usize, times: i64, by_profit: bool) -> SalesReport<Sku> {
    let sold = sold(rows, times);
    let all = Sold::sum(sold.values().copied());
    let row = |number: u16, name: &str, amount| Row {
        code: AccountCode::new(number).expect("an account"),
        name: name.to_owned(),
        amount,
    };
    let result = ProfitAndLoss {
        income: vec![row(4110, "Goods sales", all.revenue), row(4140, "Delivery income", 85_000)],
        cost_of_sales: vec![row(5110, "Cost of goods sold", all.cost)],
        expenses: Vec::new(),
    };
    if by_profit { profitability(sold, &result) } else { by_product(sold, &result) }
}

fn debtors(rows: usize) -> Vec<Debtor> {
    let of = |at: usize| {
        let part = |every: usize, amount: i64| if at.is_multiple_of(every) { amount } else { 0 };
        let aged = Aged {
            to_30: part(1, 48_000 + number(at) * 500),
            to_60: part(2, 31_500),
            to_90: part(3, 12_000),
            over_90: part(5, 96_000),
        };
        Debtor {
            name: format!("Customer Nakato {}", at + 1),
            balance: aged.total(),
            aged,
            open: Vec::new(),
        }
    };
    (0..rows).map(of).collect()
}

fn levels(rows: usize) -> Vec<StockLevel> {
    let of = |at: usize| {
        let base = i64::from(measure(at).per_price());
        let on_hand = number(at * 7 % 40) * base;
        let reserved = on_hand / 5;
        StockLevel {
            sku: sku(at),
            outlet: None,
            on_hand,
            reserved,
            available: on_hand - reserved,
            value_minor: on_hand * price(at) / 2 / base,
            low_at: 5 * base,
            is_warned: false,
        }
    };
    (0..rows).map(of).collect()
}

fn ages(rows: usize) -> (Vec<(Sku, Ages)>, Ages) {
    let of = |at: usize| {
        let base = i64::from(measure(at).per_price());
        let quantities = [20, 8, number(at % 4), number(at % 3) * 2].map(|count| count * base);
        let worth_minor = quantities.map(|count| count * price(at) / 2 / base);
        (sku(at), Ages { quantities, worth_minor })
    };
    let units: Vec<(Sku, Ages)> = (0..rows).map(of).collect();
    let all = units.iter().fold(Ages::default(), |all, (_, ages)| all.plus(ages));
    (units, all)
}

fn tills() -> Vec<Till> {
    let till = |code, name: &str, opening, came, left, counted| Till {
        code,
        name: name.to_owned(),
        opening,
        came,
        left,
        expected: opening + came - left,
        counted,
    };
    vec![
        till(
            CASH,
            "Cash till",
            120_000,
            640_500,
            85_000,
            Some(CountedTill { counted: 673_500, difference: -2_000 }),
        ),
        till(BANK, "Bank", 2_400_000, 0, 300_000, None),
        till(
            MOBILE_MONEY,
            "Mobile money",
            310_000,
            452_000,
            0,
            Some(CountedTill { counted: 762_000, difference: 0 }),
        ),
    ]
}

fn feedback(rows: usize) -> Satisfaction {
    if rows == 0 {
        return Satisfaction::default();
    }
    let comment = |at: usize| Comment {
        day: day("2026-11-12"),
        rating: number(at % 5) + 1,
        customer: format!("Customer Nakato {}", at + 1),
        order: format!("#{}", 1_000 + at),
        text: "Quick delivery, and the basket is even nicer than in the picture.".to_owned(),
    };
    Satisfaction {
        given: 66,
        tally: Tally([2, 1, 4, 18, 41]),
        comments: (0..rows).map(comment).collect(),
        asked: 90,
        answered: 60,
        ..Satisfaction::default()
    }
}

/// The books' reports, with so many rows.
fn of_books(scope: &Scope, rows: usize) -> Vec<(&'static str, Report)> {
    let is_compared = scope.before.is_some();
    let (lines, closing) = entries(rows);
    let (now, before) = (earned(rows, 3), earned(rows, 2));
    let before = is_compared.then_some(&before);
    let (sheet, sheet_before) = (owned(rows, 3), owned(rows, 2));
    let (money, money_before) = (flow(rows, 3), flow(rows, 2));
    let vat = |times: i64| VatSummary { output: 540_000 * times, input: 212_000, settled: 150_000 };
    let trial = TrialBalance { debits: sheet.assets.clone(), credits: sheet.liabilities.clone() };
    let bank = AccountStatement { code: BANK, opening: 350_000, lines: lines.clone(), closing };
    let named = Named { name: "Bank", is_cash: true };
    let party = PartyStatement { opening: 350_000, lines, closing };
    let open = |at: usize| OpenItem {
        journal: format!("order/{at}").parse().expect("an id"),
        order: Some(OrderNumber(1_000 + u64::try_from(at).unwrap_or(0))),
        day: day("2026-10-01"),
        due: day("2026-10-15").plus_days(i32::try_from(at * 20).unwrap_or(0)),
        left: 48_000,
    };
    let open: Vec<OpenItem> = (0..rows.min(4)).map(open).collect();
    let aged = Aged { to_30: 96_000, to_60: 48_000, to_90: 0, over_90: 0 };
    let customer = Customer { name: "Amina Nakato", statement: &party, open: &open, aged };
    vec![
        ("profit_and_loss", result::profit_and_loss(scope, &now, before)),
        ("expenses", result::expenses(scope, &now, before)),
        (
            "balance_sheet",
            position::balance_sheet(scope, &sheet, is_compared.then_some(&sheet_before)),
        ),
        ("trial_balance", position::trial_balance(scope, &trial)),
        ("cash_flow", position::cash_flow(scope, &money, is_compared.then_some(&money_before))),
        ("bank_statement", account::statement(scope, &bank, &named)),
        ("customer_statement", account::customer(scope, &customer, &day("2026-11-30"))),
        ("vat_summary", account::vat(scope, vat(3), is_compared.then(|| vat(2)))),
        ("aged_debtors", debts::aged(scope, &debtors(rows), true)),
        ("aged_creditors", debts::aged(scope, &debtors(rows), false)),
    ]
}

/// A day with as many tills as there are where anything happened.
fn end_of_day(rows: usize) -> EndOfDay {
    EndOfDay {
        day: day("2026-11-21"),
        orders: Orders { placed: 14, delivered: 9, cancelled: 1, open: Vec::new() },
        result: earned(rows, 1),
        tills: if rows == 0 { Vec::new() } else { tills() },
        owed: 412_000,
        owed_back: if rows == 0 { 0 } else { 7_500 },
        waiting: (rows > 0).then_some(Waiting { orders: 2, amount: 50_000 }),
        has_vat: true,
        low: Vec::new(),
        coming: None,
        ratings: Tally::default(),
        seal: "8f2a61c07d3e".to_owned(),
    }
}

/// The reports of sales, stock, orders and people, with so many rows.
fn of_trade(scope: &Scope, rows: usize) -> Vec<(&'static str, Report)> {
    let is_compared = scope.before.is_some();
    let catalog = catalog(rows.max(1));
    let by_day = |at: usize| {
        let day = day("2026-11-01").plus_days(i32::try_from(at).unwrap_or(0));
        (day, 80_000 + number(at * 37 % 11) * 64_000)
    };
    let by_day: Vec<_> = (0..rows).map(by_day).collect();
    let (now, before) = (ranked(rows, 3, false), ranked(rows, 2, false));
    let mut by_product = sales::by_product(scope, &now, is_compared.then_some(&before), &catalog);
    let buyers = now.rows.iter().enumerate().map(|(at, (_, sold))| {
        let count = number(at % 6) + 1;
        (PersonId::new(u128::try_from(at).unwrap_or(0)), Sold { count, ..*sold })
    });
    let total = Sold::sum(now.rows.iter().map(|(_, sold)| *sold));
    let buyers =
        SalesReport { rows: buyers.collect(), total, beside: Vec::new(), rest: Sold::default() };
    let name = |at: usize| {
        (PersonId::new(u128::try_from(at).unwrap_or(0)), format!("Customer Nakato {}", at + 1))
    };
    let names: BTreeMap<PersonId, String> = (1..rows).map(name).collect();
    let levels = levels(rows);
    let counted = levels.iter().map(|level| Counted { level, free: level.available });
    let counted: Vec<Counted<'_>> = counted.collect();
    let left = levels.iter().map(|level| (level.sku.clone(), level.on_hand)).collect();
    by_product.tables.push(sales::fast_movers(scope, &now, &left, &catalog));
    let (units, all) = ages(rows);
    let list = |at: usize| {
        order(1_001 + u64::try_from(at).unwrap_or(0), STATES[at * 5 % STATES.len()], at % 4 + 1)
    };
    let list: Vec<_> = (0..rows).map(list).collect();
    let end = end_of_day(rows);
    let today = Scope { range: DayRange::day(&day("2026-11-21")), before: None, ..scope.clone() };
    let said = feedback(rows);
    let then = is_compared.then(|| ranked(rows, 2, true).total);
    vec![
        ("sales_by_day", sales::by_day(scope, &by_day, is_compared.then_some(980_000))),
        ("revenue_per_product", by_product),
        ("sales_by_customer", sales::by_customer(scope, &buyers, None, &names)),
        ("profit_by_product", sales::profitability(scope, &ranked(rows, 3, true), then, &catalog)),
        ("inventory", stock::inventory(scope, &counted, &catalog, &shop())),
        ("stock_aging", stock::aging(scope, &units, &all, &catalog)),
        ("end_of_day", days::end_of_day(&today, &end)),
        ("orders_summary", orders::summary(scope, &list, &zone())),
        (
            "satisfaction",
            satisfaction::satisfaction(scope, &said, is_compared.then(|| feedback(1)).as_ref()),
        ),
    ]
}

/// Every report with so many rows; a year is longer than a month.
pub(crate) fn reports(
    language: Language,
    rows: usize,
    is_compared: bool,
) -> Vec<(&'static str, Report)> {
    let scope = scope(language, is_compared);
    let mut all = of_books(&scope, rows);
    all.extend(of_trade(&scope, rows));
    all
}
