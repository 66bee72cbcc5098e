//! Outgoing messages: merged, paced, sent once, parked with a reason; statuses move forward only.

use app::store::outgoing::{self, Outcome};
use app::store::shop;
use domain::contact::Phone;
use domain::ids::{CauseId, PersonId, ShopId};
use domain::message::{
    Bubble, Choice, Choices, DeliveryState, DeliveryStatus, Envelope, Message, Notice, Outgoing,
};
use kit::stage::{Saying, Stage};
use ports::chat::ChatError;
use ports::clock::Clock;
use ports::queue::Unfinished;
use std::time::Duration;

const KILIMA: &str = "100000000000001";

fn outgoing_to(to: PersonId, stage: &Stage, number: usize, text: &str) -> Envelope {
    Envelope::new(Message::Outgoing(Outgoing {
        id: effect(number),
        shop: kilima(),
        to,
        bubble: Bubble { text: text.to_owned(), choices: Choices::None },
        document: None,
        notice: None,
        at: stage.clock.now(),
    }))
}

fn effect(number: usize) -> CauseId {
    format!("test:{number}").parse().unwrap()
}

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

/// A stage on which the owner has just written, so that their window is open.
async fn stage() -> (Stage, PersonId) {
    let stage = Stage::open().await;
    let phone: Phone = "+256700000001".parse().unwrap();
    stage.say(KILIMA, &phone, "Amina", &Saying::Text("help")).await;
    let owner = shop::load_shop(&stage.table, &kilima()).await.unwrap().unwrap().owners[0];
    (stage, owner)
}

async fn notify(stage: &Stage, envelopes: &[Envelope]) -> Vec<Result<(), Unfinished>> {
    let table = stage.record.of("notify").hold(&stage.table);
    let Stage { chat, files, secrets, clock, .. } = stage;
    app::notify::handle(&table, chat, files, secrets, clock, envelopes).await
}

fn said(stage: &Stage, since: usize) -> Vec<String> {
    let deliveries = stage.chat.deliveries();
    deliveries.iter().skip(since).map(|delivery| delivery.bubble.text.clone()).collect()
}

#[tokio::test]
async fn what_waits_together_is_one_bubble_and_only_the_last_can_be_tapped() {
    let (stage, owner) = stage().await;
    let before = stage.chat.deliveries().len();
    let mut tappable = outgoing_to(owner, &stage, 3, "three");
    if let Message::Outgoing(outgoing) = &mut tappable.message {
        let choice =
            Choice { id: "stock".to_owned(), title: "Stock".to_owned(), description: None };
        outgoing.bubble.choices = Choices::Buttons(vec![choice]);
    }
    let run = [
        outgoing_to(owner, &stage, 1, "one"),
        outgoing_to(owner, &stage, 2, "two"),
        tappable,
        outgoing_to(owner, &stage, 4, "four"),
    ];
    assert_eq!(notify(&stage, &run).await, vec![Ok(()); 4]);
    assert_eq!(said(&stage, before), ["one\n\ntwo\n\nthree", "four"]);
    // The whole run once more: nothing is said twice.
    assert_eq!(notify(&stage, &run).await, vec![Ok(()); 4]);
    assert_eq!(said(&stage, before).len(), 2);
}

#[tokio::test]
async fn one_bubble_per_pace_to_a_person() {
    let (stage, owner) = stage().await;
    stage.chat.set_pace(Duration::from_secs(6));
    let before = stage.chat.deliveries().len();
    let first = [outgoing_to(owner, &stage, 1, "one")];
    assert_eq!(notify(&stage, &first).await, vec![Ok(())]);
    let next = [outgoing_to(owner, &stage, 2, "two"), outgoing_to(owner, &stage, 3, "three")];
    let later = Err(Unfinished::Later(Duration::from_secs(6)));
    assert_eq!(notify(&stage, &next).await, vec![later.clone(), later]);
    stage.clock.set(stage.clock.now().plus_millis(6_000));
    assert_eq!(notify(&stage, &next).await, vec![Ok(()), Ok(())]);
    assert_eq!(said(&stage, before), ["one", "two\n\nthree"]);
}

#[tokio::test]
async fn throttled_waits_refused_is_parked_and_unknown_is_tried_again() {
    let (stage, owner) = stage().await;
    let before = stage.chat.deliveries().len();
    let message = [outgoing_to(owner, &stage, 1, "one")];
    let after = Duration::from_secs(20);
    stage.chat.fail_next(ChatError::Throttled { code: 131_056, after: Some(after) });
    let answer = notify(&stage, &message).await.remove(0);
    assert!(matches!(answer, Err(Unfinished::Retry { after: wait, .. }) if wait == after));
    stage.chat.fail_next(ChatError::Token { code: 190 });
    let answer = notify(&stage, &message).await.remove(0);
    assert!(matches!(answer, Err(Unfinished::Unavailable(_))));
    assert_eq!(notify(&stage, &message).await, vec![Ok(())]);
    assert_eq!(said(&stage, before), ["one"]);

    let refused = [outgoing_to(owner, &stage, 2, "two")];
    let reason = "Message undeliverable".to_owned();
    stage.chat.fail_next(ChatError::Permanent { code: 131_026, reason: reason.clone() });
    assert_eq!(notify(&stage, &refused).await, vec![Ok(())], "it is settled");
    assert_eq!(said(&stage, before), ["one"]);
    let outcome = outgoing::load_outcome(&stage.table, &kilima(), &effect(2)).await.unwrap();
    assert_eq!(outcome.unwrap().record, Outcome::Parked { code: 131_026, reason });
}

#[tokio::test]
async fn a_closed_window_takes_a_template_or_nothing() {
    let (stage, owner) = stage().await;
    let before = stage.chat.deliveries().len();
    stage.pass_minutes(24 * 60);
    let bare = [outgoing_to(owner, &stage, 1, "one")];
    assert_eq!(notify(&stage, &bare).await, vec![Ok(())]);
    assert_eq!(said(&stage, before), Vec::<String>::new());
    let outcome = outgoing::load_outcome(&stage.table, &kilima(), &effect(1)).await.unwrap();
    assert_eq!(outcome.unwrap().record, Outcome::Dropped);

    let mut with_notice = outgoing_to(owner, &stage, 2, "two");
    let notice = Notice {
        template: "whatsapp_owner".to_owned(),
        language: "en".to_owned(),
        lead: vec!["Kilima Market".to_owned()],
    };
    if let Message::Outgoing(outgoing) = &mut with_notice.message {
        outgoing.notice = Some(notice.clone());
    }
    assert_eq!(notify(&stage, &[with_notice]).await, vec![Ok(())]);
    assert_eq!(stage.chat.deliveries().last().unwrap().template, Some(notice));
}

#[tokio::test]
async fn statuses_only_move_forward() {
    use DeliveryState::{Delivered, Failed, Read, Sent};
    let (stage, _) = stage().await;
    // What arrives, and how far the message then is.
    let cases =
        [(Sent, Sent), (Read, Read), (Delivered, Read), (Failed, Read), (Sent, Read), (Read, Read)];
    for (arrives, stands) in cases {
        let status = DeliveryStatus {
            phone_number_id: KILIMA.to_owned(),
            provider_id: "wamid.ours".to_owned(),
            state: arrives,
            at: stage.clock.now(),
            error_code: None,
        };
        let envelope = Envelope::new(Message::Status(status));
        assert_eq!(notify(&stage, &[envelope]).await, vec![Ok(())]);
        let found = outgoing::load_progress(&stage.table, &kilima(), "wamid.ours").await.unwrap();
        assert_eq!(found.unwrap().record.state, stands, "{arrives:?}");
    }
}
