//! What happened and was not entered is found in the night after, without anybody asking, and is
//! entered; what can't be is told to the owner.

use app::expire::Swept;
use app::store::keys;
use app::verify::verify;
use domain::message::QueueName;
use domain::time::Timestamp;
use kit::entering::kilima;
use kit::sale::sale_by_chat;
use kit::stage::{MORNING, Stage};
use ports::clock::Clock;
use ports::table::{Query, Table, Write};
use serde_dynamo::AttributeValue;

/// A shop that has sold, and whose books' queue lost what it was told.
async fn books_that_missed_a_sale() -> Stage {
    let stage = Stage::open().await;
    assert!(stage.seal().await.iter().all(Result::is_ok));
    stage.losing.store(true, std::sync::atomic::Ordering::SeqCst);
    sale_by_chat(&stage).await;
    stage.losing.store(false, std::sync::atomic::Ordering::SeqCst);
    assert!(stage.seal().await.iter().all(Result::is_ok));
    stage
}

async fn not_entered(stage: &Stage) -> usize {
    let shop = kilima(stage).await;
    let report = verify(&stage.table, &shop, Timestamp::from_millis(MORNING), |_| {}).await;
    let findings = report.unwrap().findings;
    let lines = findings.iter().map(ToString::to_string);
    lines.filter(|line| line.contains("happened and was not entered")).count()
}

async fn checks(stage: &Stage) -> usize {
    let shop = kilima(stage).await;
    let day = kit::entering::today(&shop);
    let query = Query::partition(keys::check(&shop.id, &day).pk);
    stage.table.query(&query).await.unwrap().items.len()
}

#[tokio::test]
async fn what_was_not_entered_is_found_in_the_night_and_entered() {
    let stage = books_that_missed_a_sale().await;
    assert_eq!((not_entered(&stage).await, checks(&stage).await), (2, 1), "paid, and dispatched");
    assert_eq!(stage.sweep().await, Swept::default(), "the day is not over");
    stage.queue.forget_dedup_ids();
    stage.pass_minutes(24 * 60);
    assert_eq!(stage.sweep().await.entered_again, 2);
    assert_eq!((not_entered(&stage).await, checks(&stage).await), (0, 1), "and looked at again");
    let told = stage.chat.deliveries().len();
    stage.pass_minutes(61);
    assert_eq!(stage.sweep().await.entered_again, 0);
    assert_eq!((checks(&stage).await, stage.chat.deliveries().len()), (0, told));
    assert!(kit::invariants::broken(&stage.table, &kilima(&stage).await.id).await.is_empty());
}

#[tokio::test]
async fn a_shop_whose_books_are_whole_is_looked_at_once() {
    let stage = Stage::silent().await;
    sale_by_chat(&stage).await;
    assert!(stage.seal().await.iter().all(Result::is_ok));
    assert!(stage.seal().await.iter().all(Result::is_ok), "rows come again");
    stage.pass_minutes(60);
    assert_eq!(stage.sweep().await.asked, 1, "the customer is asked how it was");
    let (before, told) = (stage.table.items().len(), stage.chat.deliveries().len());
    stage.pass_minutes(24 * 60);
    assert_eq!(stage.sweep().await, Swept::default());
    assert_eq!(stage.table.items().len(), before - 1, "nothing but the check is gone");
    assert_eq!((checks(&stage).await, stage.chat.deliveries().len()), (0, told));
}

/// A voucher that the rules refuse, as a mistake of ours would leave it.
#[tokio::test]
async fn what_cannot_be_entered_is_told_to_the_owner_once() {
    let stage = books_that_missed_a_sale().await;
    let shop = kilima(&stage).await;
    for item in stage.table.items() {
        let mut item = item;
        if spoil(&mut item) {
            stage.table.commit(&[Write::Put { item, conditions: vec![] }]).await.unwrap();
        }
    }
    stage.pass_minutes(24 * 60);
    let mut told = Vec::new();
    for _ in 0..5 {
        stage.queue.forget_dedup_ids();
        let swept = stage.sweep_alone().await;
        assert_eq!(swept.left, 0);
        while let Some(message) = stage.queue.take(QueueName::LedgerPost) {
            // Some are entered, and what is broken becomes a dead letter.
            let _ = stage.handle(message).await;
        }
        while let Some(message) = stage.queue.take(QueueName::Notify) {
            stage.handle(message).await.unwrap();
        }
        told.push(stage.chat.deliveries().len());
        stage.pass_minutes(61);
    }
    assert_eq!(not_entered(&stage).await, 1);
    let begin = told[0];
    assert_eq!(
        told,
        [
            begin,
            begin,
            begin + shop.owners.len(),
            begin + shop.owners.len(),
            begin + shop.owners.len()
        ]
    );
    let said = stage.chat.deliveries().last().unwrap().bubble.text.clone();
    assert!(said.starts_with("One thing of 21 Nov 2026 could not be entered"), "{said}");
    assert!(stage.clock.now() > Timestamp::from_millis(MORNING) && checks(&stage).await == 0);
}

/// Turns what was paid for the order, in the record of what was done, into what no rule allows.
fn spoil(item: &mut ports::table::Item) -> bool {
    let Some(AttributeValue::M(record)) = item.attributes.get_mut("b") else { return false };
    let Some(AttributeValue::L(effects)) = record.get_mut("effects") else { return false };
    let mut spoiled = false;
    for effect in effects {
        let AttributeValue::M(effect) = effect else { continue };
        let Some(AttributeValue::M(voucher)) = effect.get_mut("voucher") else { continue };
        let Some(AttributeValue::M(kind)) = voucher.get_mut("kind") else { continue };
        if let Some(AttributeValue::N(amount)) = kind.get_mut("amount") {
            "-5".clone_into(amount);
            spoiled = true;
        }
    }
    spoiled
}
