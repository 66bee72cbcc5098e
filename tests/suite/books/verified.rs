//! What verifying says of books: every rule with its figures, and what was entered too late.

use app::store::{keys, shop};
use app::verify::{Rule, verify};
use domain::ledger::chart::{CASH, RENT};
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::shop::Shop;
use domain::time::BusinessDay;
use kit::script;
use kit::stage::Stage;
use ports::clock::Clock;
use ports::table::{Table, Write};
use serde_dynamo::AttributeValue;

const SAID: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Sarah
owner> I put in 500,000 cash
owner> bought 20 sugar at 3,000 from Nile Wholesale on credit
customer> 4 sugar
customer> checkout
customer> [Place order]
owner> order 1001 paid 18,000 cash
owner> order 1001 dispatched
customer> 2 sugar
customer> checkout
customer> [Place order]
owner> order 1002 paid 5,000 cash
owner> close the books until yesterday
owner> [code]
";

const RULES: &str = "\
kilima: 2 orders, 9 units of stock, 3 people, 6 entries in the books, 8 audit rows in 1 block: all is well.
  holds   everything can be read and the shop be reached: 2 orders, 9 units, 3 people
  holds   orders agree with their steps, payments, lines and indexes: 2 orders
  holds   what fell due was swept, and what was done was sent: nothing waits for longer than a quarter of an hour
  holds   on hand is what was moved, and never below zero: 9 units, worth 2941000
  holds   reserved is what orders hold and keep: 2 reserved
  holds   every entry balances: 6 entries
  holds   entries are numbered without gaps and lie where their sources lead: 1 to 6
  holds   sums of days, months and all are those of the entries: 1 day, 1 month
  holds   the trial balance comes to nothing: debits 3509600, credits 3509600
  holds   the cash flow is what money changed by: lines 523000, money 523000
  holds   receivables are what customers and orders say: account 0, customers 0, orders 0
  holds   payables are what suppliers' accounts say: account 60000, suppliers 60000
  holds   deposits are what orders were paid and have not earned: account 5000, orders 5000
  holds   the inventory account is the stock's value: account 2941000, stock 2941000
  holds   what happened to orders is entered, and says the same: 3 steps of orders
  holds   sales by product and customer are those of the entries: 2 products and customers by month
  holds   nothing was entered on days that were closed: closed until 2026-11-20
  holds   audit rows are as they were sealed: 8 rows in 1 block, 0 waiting
  holds   whoever is written to is known, in their role and limit: 3 people";

async fn played() -> (Stage, Shop) {
    let stage = Stage::open().await;
    script::play(&stage, SAID).await;
    assert!(stage.seal().await.iter().all(Result::is_ok));
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    (stage, shop)
}

#[tokio::test]
async fn every_rule_is_told_with_its_figures() {
    let (stage, shop) = played().await;
    let report = verify(&stage.table, &shop, stage.clock.now(), |_| {}).await.unwrap();
    assert_eq!(report.lines(&shop).join("\n"), RULES);
}

#[tokio::test]
async fn what_is_entered_on_closed_days_behind_the_books_back_is_told() {
    let (stage, shop) = played().await;
    stage.pass_minutes(10);
    let key = keys::balances(&shop.id);
    let mut balances = stage.table.get(&key).await.unwrap().unwrap();
    let AttributeValue::M(body) = balances.attributes.get_mut("b").unwrap() else { panic!() };
    assert!(body.remove("closed_until").is_some());
    let reopened = Write::Put { item: balances, conditions: vec![] };
    stage.table.commit(&[reopened]).await.unwrap();
    let kind = VoucherKind::Expense { category: RENT, amount: 700, tax: 0, account: CASH };
    let late = Voucher {
        id: "cmd/late".parse().unwrap(),
        day: BusinessDay::parse("2026-11-19").unwrap(),
        cause: "wa:wamid.late".parse().unwrap(),
        memo: "rent".to_owned(),
        kind,
        picture: None,
    };
    app::ledger_post::post(&stage.table, &stage.clock, &shop.id, &[late]).await.unwrap();
    let report = verify(&stage.table, &shop, stage.clock.now(), |_| {}).await.unwrap();
    let broken: Vec<Rule> =
        report.checks.iter().filter(|check| check.broken > 0).map(|check| check.rule).collect();
    assert!(broken.contains(&Rule::Closed), "{:#?}", report.lines(&shop));
    let said = report.lines(&shop).join("\n");
    assert!(said.contains("entry 7 was made on 2026-11-19, which was closed until 2026-11-20"));
    assert!(said.contains("  BROKEN  nothing was entered on days that were closed"), "{said}");
}
