//! What a sale enters in the books, played on the stage.

use app::store::{ledger, shop};
use domain::ledger::chart::{CASH, COST_OF_GOODS, DEPOSITS, GOODS_SALES, INVENTORY, RECEIVABLE};
use domain::message::{Message, QueueName};
use kit::sale::sale_by_chat;
use kit::stage::Stage;

#[tokio::test]
async fn a_sale_stands_in_the_books_once_it_is_settled() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let balances = ledger::load_balances(&stage.table, &shop.id).await.unwrap();
    let totals = &balances.totals;
    assert_eq!(totals.balance(CASH), 11_000);
    assert_eq!(totals.growth(GOODS_SALES), 11_000);
    assert_eq!((totals.balance(DEPOSITS), totals.balance(RECEIVABLE)), (0, 0));
    let cost = totals.growth(COST_OF_GOODS);
    let levels = app::store::stock::levels_everywhere(&stage.table, &shop.id).await.unwrap();
    let value: i64 = levels.iter().map(|level| level.value_minor).sum();
    assert!(cost > 0 && totals.balance(INVENTORY) == value, "{totals:?}");
    assert_eq!(totals.imbalance(), 0);
    let today = stage_day(&shop);
    let range = domain::time::DayRange::day(&today);
    let journals = ledger::journals(&stage.table, &shop.id, &range).await.unwrap();
    let kinds: Vec<&str> = journals.iter().map(|journal| journal.kind.as_str()).collect();
    assert_eq!(kinds, ["stock_opened", "order_paid", "order_recognised"]);
    let found = ledger::by_number(&stage.table, &shop.id, 2).await.unwrap();
    assert_eq!(found.as_ref(), journals.get(1));
}

fn stage_day(shop: &domain::shop::Shop) -> domain::time::BusinessDay {
    domain::time::Timestamp::from_millis(kit::stage::MORNING).business_day(&shop.zone)
}

/// Five times, out of order, and between other vouchers: one entry.
#[tokio::test]
async fn a_voucher_that_comes_again_is_one_entry() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let before = ledger::load_balances(&stage.table, &shop.id).await.unwrap();
    let range = domain::time::DayRange::day(&stage_day(&shop));
    let journals = ledger::journals(&stage.table, &shop.id, &range).await.unwrap();
    let done = app::store::once::earlier(&stage.table, &shop.id, &journals[1].cause).await.unwrap();
    let vouchers: Vec<_> =
        done.unwrap().effects.into_iter().filter_map(Message::into_voucher).collect();
    assert_eq!(vouchers.len(), 1);
    for _ in 0..5 {
        let posted = app::ledger_post::post(&stage.table, &stage.clock, &shop.id, &vouchers).await;
        assert_eq!(posted, Ok(()));
    }
    assert_eq!(ledger::load_balances(&stage.table, &shop.id).await.unwrap(), before);
    assert_eq!(stage.queue.take(QueueName::LedgerPost), None);
}
