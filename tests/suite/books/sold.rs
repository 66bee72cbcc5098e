//! What was sold by product and by customer: whatever a shop does, for any days, both come to the
//! profit and loss.

use app::store::{StoreError, keys, ledger};
use domain::ids::ShopId;
use domain::ledger::chart::{COST_OF_GOODS, DELIVERY_INCOME};
use domain::ledger::sales::report::{self, SalesReport};
use domain::ledger::sales::{self, MonthSales, Sold};
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::time::{BusinessDay, DayRange};
use kit::books::RandomShop;
use kit::sale::sale_by_chat;
use kit::stage::Stage;
use ports::table::{Query, Table, Write};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The first day of a random shop's life.
const FIRST: &str = "2025-09-01";

#[test]
fn products_and_customers_come_to_the_profit_and_loss_of_any_days() {
    let shop = RandomShop::lived(20_261_123, 1_500);
    let first = BusinessDay::parse(FIRST).unwrap();
    let days = 0..shop.day.days_since(&first);
    proptest!(ProptestConfig::with_cases(200), |(from in days.clone(), to in days)| {
        let (from, to) = (first.plus_days(from.min(to)), first.plus_days(from.max(to)));
        holds(&shop, &DayRange { from, to });
    });
    holds(&shop, &DayRange { from: first.clone(), to: shop.day.clone() });
    for month in shop.books.months.keys() {
        holds(&shop, &DayRange::month(month));
    }
}

fn holds(shop: &RandomShop, range: &DayRange) {
    let days = shop.books.days.iter().filter(|(day, _)| range.contains(day));
    let span = Totals::of(days.map(|(_, totals)| totals));
    let result = statement::profit_and_loss(&span, &shop.books.chart);
    let total = Sold {
        count: 0,
        revenue: result.revenue(),
        cost: result.revenue() - result.gross_profit(),
    };
    let months = || shop.books.sales.iter().filter(|(month, _)| range.months().contains(month));
    let kept = || months().map(|(month, sold)| (month.clone(), sold.products.clone()));
    let products = || sales::within(kept(), range);
    let mut by_day: BTreeMap<_, _> = sales::by_day(kept(), range)
        .into_iter()
        .map(|(sku, days)| {
            assert!(days.keys().all(|day| range.contains(day)), "{sku} {range:?}");
            (sku, Sold::sum(days.into_values()))
        })
        .collect();
    by_day.retain(|_, sold| *sold != Sold::default());
    assert_eq!(by_day, products(), "{range:?}");
    let customers = months().map(|(month, sold)| (month.clone(), sold.customers.clone()));
    let customers = sales::within(customers, range);

    let by_product = report::by_product(products(), &result);
    let by_customer = report::by_customer(customers, &result);
    let profits = report::profitability(products(), &result);
    for (what, whole) in [
        ("by product", whole(&by_product)),
        ("by customer", whole(&by_customer)),
        ("profitability", whole(&profits)),
    ] {
        assert_eq!(whole, total, "{what} {range:?}");
    }
    // Nothing but orders sells in a random shop, so customers leave no rest.
    assert_eq!(by_customer.rest, Sold::default(), "{range:?}");
    let to_customers = sum(&by_customer);
    let other = |sold: Sold| Sold { count: 0, ..sold };
    let delivered = span.growth(DELIVERY_INCOME);
    let of_products = sum(&by_product).plus(by_product.rest);
    let of_products = Sold { revenue: of_products.revenue + delivered, ..of_products };
    assert_eq!(other(of_products), other(to_customers), "{range:?}");
    assert_eq!(to_customers.cost, span.growth(COST_OF_GOODS), "{range:?}");
    assert!(by_product.rows.is_sorted_by_key(|(_, sold)| -sold.revenue));
    assert!(profits.rows.is_sorted_by_key(|(_, sold)| -sold.profit()));
}

fn sum<K>(report: &SalesReport<K>) -> Sold {
    Sold::sum(report.rows.iter().map(|(_, sold)| *sold))
}

/// All lines of a report together.
fn whole<K>(report: &SalesReport<K>) -> Sold {
    let beside = Sold::sum(report.beside.iter().map(|(_, sold)| *sold));
    Sold { count: 0, ..sum(report).plus(beside).plus(report.rest) }
}

/// What is kept of a random shop is what its entries say, made anew.
#[test]
fn what_was_sold_can_be_made_anew_from_the_entries() {
    let shop = RandomShop::lived(5, 1_000);
    let mut anew = BTreeMap::new();
    for journal in &shop.journals {
        if let Some(sale) = &journal.sale {
            assert_eq!(Sold { count: 0, ..sale.sum() }, sales::posted(journal));
            let month: &mut MonthSales = anew.entry(journal.day.month()).or_default();
            month.enter(sale, &journal.day);
        }
    }
    assert_eq!(anew, shop.books.sales);
    assert!(anew.len() >= 14);
}

/// The records of a played sale are what its entry says; damaged, `verify` names them.
#[tokio::test]
async fn verify_names_what_was_sold_otherwise() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let slug = "kilima".parse().unwrap();
    let shop = app::store::shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let found = findings(&stage, &shop).await;
    assert_eq!(found, Vec::<String>::new());
    let month = BusinessDay::parse("2026-11-21").unwrap().month();
    let sold = ledger::month_sales(&stage.table, &shop.id, &month).await.unwrap();
    assert_eq!((sold.products.len(), sold.customers.len()), (2, 1));
    let damaged = damage(&stage, &shop.id).await.unwrap();
    assert_eq!(damaged, 3);
    let found = findings(&stage, &shop).await;
    let expected =
        ["the books: what was sold of or to SOAP-WHITE on 2026-11-21 is 0 for 0 at a cost of 0, \
         and its entries say 1 for 2000 at a cost of 1400"];
    for line in expected {
        assert!(found.iter().any(|found| found == line), "{found:?}");
    }
    assert_eq!(found.len(), 3, "{found:?}");
}

async fn findings(stage: &Stage, shop: &domain::shop::Shop) -> Vec<String> {
    let now = domain::time::Timestamp::from_millis(kit::stage::MORNING);
    let report = app::verify::verify(&stage.table, shop, now, |_| {}).await.unwrap();
    report.findings.iter().map(ToString::to_string).collect()
}

/// Loses every record of what was sold; how many there were.
async fn damage(stage: &Stage, shop: &ShopId) -> Result<usize, StoreError> {
    let mut lost = 0;
    let month = BusinessDay::parse("2026-11-21").unwrap().month();
    for partition in [keys::products_sold(shop, &month), keys::customers_sold(shop, &month)] {
        for item in stage.table.query(&Query::partition(partition)).await?.items {
            let removal = Write::Delete { key: item.key, conditions: Vec::new() };
            stage.table.commit(&[removal]).await.unwrap();
            lost += 1;
        }
    }
    Ok(lost)
}
