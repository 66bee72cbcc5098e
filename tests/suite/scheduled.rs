//! Reports that come by themselves come once: when the sweep runs twice, late, or dies before it has
//! sent what it decided; and not to somebody who may not see them any more.

use app::store::keys;
use domain::contact::Phone;
use kit::stage::{Saying, Stage};
use ports::queue::QueueError;
use ports::table::{Table, Write};

const KILIMA: &str = "100000000000001";

fn owner() -> Phone {
    "+256700000001".parse().unwrap()
}

/// A stage on which the owner wants the expenses of each day at eight in the evening.
async fn asked() -> Stage {
    let stage = Stage::silent().await;
    for text in ["add transport expense 50,000 cash", "every day at 20:00 send expenses"] {
        stage.say(KILIMA, &owner(), "Amina", &Saying::Text(text)).await;
    }
    stage
}

/// What the owner was told of expenses since so many deliveries.
fn told(stage: &Stage, since: usize) -> Vec<String> {
    let told = stage.chat.deliveries().into_iter().skip(since);
    told.map(|it| it.bubble.text).filter(|text| text.contains("Expenses")).collect()
}

#[tokio::test]
async fn a_report_comes_once_a_day_however_often_it_is_swept() {
    let stage = asked().await;
    let before = stage.chat.deliveries().len();
    stage.pass_minutes(10 * 60 + 59);
    assert_eq!(stage.sweep().await.reported, 0, "a minute early");
    stage.pass_minutes(1);
    assert_eq!(stage.sweep().await.reported, 1);
    stage.queue.forget_dedup_ids();
    assert_eq!(stage.sweep().await.reported, 0);
    assert_eq!(told(&stage, before).len(), 1);
    stage.pass_minutes(24 * 60);
    assert_eq!(stage.sweep().await.reported, 1);
    assert_eq!(told(&stage, before).len(), 2);
}

#[tokio::test]
async fn what_was_missed_for_days_comes_once_and_tells_of_the_last() {
    let stage = asked().await;
    let before = stage.chat.deliveries().len();
    // Three evenings without a sweep, from 21 to 23 November.
    stage.pass_minutes(3 * 24 * 60);
    assert_eq!(stage.sweep().await.reported, 1);
    let told = told(&stage, before);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("23 Nov 2026"), "{told:?}");
}

#[tokio::test]
async fn what_could_not_be_sent_is_sent_by_the_next_sweep() {
    let stage = asked().await;
    let before = stage.chat.deliveries().len();
    stage.pass_minutes(11 * 60);
    stage.queue.fail_next(QueueError("away".to_owned()));
    let swept = stage.sweep().await;
    assert_eq!((swept.reported, swept.left), (0, 1));
    assert_eq!(told(&stage, before).len(), 0);
    stage.pass_minutes(2);
    assert_eq!(stage.sweep().await.sent_again, 1);
    stage.sweep().await;
    assert_eq!(told(&stage, before).len(), 1);
}

#[tokio::test]
async fn nobody_gets_what_they_may_not_see_any_more() {
    let stage = asked().await;
    let slug = "kilima".parse().unwrap();
    let shop = app::store::shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let key = keys::member(&shop.id, shop.owners[0]);
    stage.table.commit(&[Write::Delete { key, conditions: Vec::new() }]).await.unwrap();
    let before = stage.chat.deliveries().len();
    stage.pass_minutes(11 * 60);
    assert_eq!(stage.sweep().await.reported, 0);
    assert_eq!(stage.chat.deliveries().len(), before);
    let kept = app::store::schedule::load_schedules(&stage.table, &shop.id).await.unwrap();
    assert_eq!(kept.record.list, [], "it is dropped");
    assert!(kept.version > 1, "and its record stays, so that no version comes twice");
}
