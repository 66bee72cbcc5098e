//! The conversation's rules: what comes in one breath is answered once, a flood is told once, and
//! what was said a day ago is forgotten while carts are not.

use app::command_parse;
use app::store::booking::load_booking;
use app::store::person;
use domain::burst::Window;
use domain::contact::{Address, Phone, Sender};
use domain::message::QueueName;
use http::StatusCode;
use kit::script;
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;
use ports::queue::Send;
use ports::secrets::{SecretName, Secrets};

const KILIMA: &str = "100000000000001";

fn jane() -> Phone {
    "+256700000100".parse().unwrap()
}

/// Delivers texts and leaves them on the queue.
async fn write(stage: &Stage, from: &Phone, first: usize, texts: &[&str]) {
    for (place, text) in texts.iter().enumerate() {
        let id = format!("wamid.burst{:04}", first + place);
        let body = delivery(KILIMA, from, "Jane", &id, stage.clock.now(), &Saying::Text(text));
        assert_eq!(stage.deliver(&body).await, StatusCode::OK);
    }
}

/// Handles everything that waits for the reader of words as one run, and then all that follows.
async fn read_together(stage: &Stage) {
    let mut run: Vec<Send> = Vec::new();
    while let Some(message) = stage.queue.take(QueueName::CommandParse) {
        assert!(run.iter().all(|other| other.group == message.group), "one conversation");
        run.push(message);
    }
    let run: Vec<_> = run.into_iter().map(|message| message.envelope).collect();
    let (table, queue) = (&stage.table, &stage.queue);
    let (secrets, senses, clock) = (&stage.secrets, stage.senses(), &stage.clock);
    let window = Window::NONE;
    let answers =
        command_parse::handle_run(table, queue, secrets, &senses, clock, window, &run).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(answers.len(), run.len());
    stage.run().await;
}

/// The texts a person was sent since so many deliveries.
fn told(stage: &Stage, to: &Phone, since: usize) -> Vec<String> {
    let address = Address::Phone(to.clone());
    let deliveries = stage.chat.deliveries();
    let sent = deliveries.iter().skip(since).filter(|delivery| delivery.to == address);
    sent.map(|delivery| delivery.bubble.text.clone()).collect()
}

#[tokio::test]
async fn one_breath_is_answered_once_and_all_of_it_is_done() {
    let cases: [(&[&str], usize, &[&str]); 5] = [
        (&["hello", "2 sugar", "and a milk", "no, 3 sugar"], 1, &["3 × Sugar", "1 × Milk"]),
        (&["2 sugar", "remove sugar", "1 milk", "that's all"], 1, &["Milk", "Shall I place it?"]),
        // What is refused is said, whatever follows.
        (&["99999 sugar", "1 milk"], 2, &["Milk"]),
        // Answers of different kinds are all given.
        (&["2 sugar", "where is my order?"], 2, &["Sugar"]),
        (&["price of rice", "2 sugar"], 2, &["2 × Sugar"]),
    ];
    for (texts, bubbles, parts) in cases {
        let stage = Stage::open().await;
        write(&stage, &jane(), 0, texts).await;
        read_together(&stage).await;
        let said = told(&stage, &jane(), 0);
        assert_eq!(said.len(), bubbles, "{texts:?}: {said:#?}");
        for part in parts {
            assert!(said.iter().any(|text| text.contains(part)), "{part} in {said:#?}");
        }
    }
}

#[tokio::test]
async fn a_breath_that_is_delivered_again_is_neither_read_nor_answered_again() {
    let stage = Stage::open().await;
    for _ in 0..2 {
        write(&stage, &jane(), 0, &["2 sugar", "1 milk"]).await;
        read_together(&stage).await;
        stage.queue.forget_dedup_ids();
    }
    let said = told(&stage, &jane(), 0);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("2 × Sugar"), "{said:#?}");
}

#[tokio::test]
async fn a_flood_is_told_once_and_keeps_nobody_from_running_the_shop() {
    let stage = Stage::open().await;
    let owner: Phone = "+256700000001".parse().unwrap();
    for number in 0..40 {
        write(&stage, &jane(), number, &["hello"]).await;
        stage.run().await;
    }
    let said = told(&stage, &jane(), 0);
    assert_eq!(said.len(), 21, "twenty answers and one notice");
    assert!(said[20].contains("faster than I can follow"), "{}", said[20]);
    let before = stage.chat.deliveries().len();
    for number in 100..130 {
        write(&stage, &owner, number, &["stock sugar"]).await;
        stage.run().await;
    }
    assert_eq!(told(&stage, &owner, before).len(), 30);
    stage.pass_minutes(1);
    let before = stage.chat.deliveries().len();
    write(&stage, &jane(), 200, &["hello"]).await;
    stage.run().await;
    assert_eq!(told(&stage, &jane(), before).len(), 1);
}

#[tokio::test]
async fn a_day_later_the_cart_is_there_and_the_talk_is_not() {
    let stage = Stage::open().await;
    let key = stage.secrets.get(SecretName::IdentityKey).await.unwrap();
    let slug = "kilima".parse().unwrap();
    let shop = app::store::shop::by_slug(&stage.table, &slug).await.unwrap().unwrap().id;
    write(&stage, &jane(), 0, &["2 sugar"]).await;
    stage.run().await;
    write(&stage, &jane(), 1, &["checkout"]).await;
    stage.run().await;
    stage.pass_minutes(24 * 60 + 1);
    let before = stage.chat.deliveries().len();
    write(&stage, &jane(), 2, &["yes"]).await;
    stage.run().await;
    let said = told(&stage, &jane(), before);
    assert!(said[0].contains("nothing waiting"), "{said:#?}");
    let sender = Sender { phone: Some(jane()), bsuid: None, name: None };
    let id = person::identify(&stage.table, &key, &shop, &sender).await.unwrap().unwrap();
    let fresh = || "000000000000".parse().unwrap();
    let talk = person::load_conversation(&stage.table, &shop, id, fresh).await.unwrap().record;
    assert_eq!(talk.recent, ["yes"]);
    let before = stage.chat.deliveries().len();
    write(&stage, &jane(), 3, &["cart"]).await;
    stage.run().await;
    assert!(told(&stage, &jane(), before)[0].contains("2 × Sugar"));
}

#[tokio::test]
async fn whoever_is_forgotten_is_gone_from_bookings_too() {
    let stage = Stage::open().await;
    script::play(&stage, include_str!("../chats/command_parse_forget.txt")).await;
    let shop = "K1MARKT001".parse().unwrap();
    let booking = load_booking(&stage.table, &shop, 1).await.unwrap().unwrap().record;
    assert_eq!(booking.customer.name, "–");
    assert_eq!(booking.customer.phone_tail, "");
}
