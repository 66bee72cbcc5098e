//! The queue's promises to who sends, whoever keeps the messages.

use super::{Answer, Checked};
use domain::message::{DeliveryState, DeliveryStatus, Envelope, Message, QueueName};
use domain::time::Timestamp;
use local::store::queue::EmbeddedQueue;
use ports::clock::Clock;
use ports::queue::{MemoryQueue, Queue, Send};
use std::future::Future;

/// The other end of a queue, as far as these checks need it.
pub trait Tap {
    /// Takes a message that may be handled now, the oldest of its group, and acknowledges it.
    fn take(&self, queue: QueueName) -> impl Future<Output = Answer<Option<Envelope>>>;
}

impl Tap for MemoryQueue {
    async fn take(&self, queue: QueueName) -> Answer<Option<Envelope>> {
        Ok(MemoryQueue::take(self, queue).map(|message| message.envelope))
    }
}

impl<C: Clock> Tap for EmbeddedQueue<C> {
    async fn take(&self, queue: QueueName) -> Answer<Option<Envelope>> {
        let Some(message) = self.receive(queue, 1).await?.pop() else { return Ok(None) };
        let envelope = message.envelope.clone();
        self.ack(message).await?;
        Ok(Some(envelope))
    }
}

/// A message that can be told from others by its name.
pub fn envelope(name: &str) -> Envelope {
    Envelope::new(Message::Status(DeliveryStatus {
        phone_number_id: "100000000000001".to_owned(),
        provider_id: name.to_owned(),
        state: DeliveryState::Sent,
        at: Timestamp::from_millis(0),
        error_code: None,
    }))
}

/// A message's name.
pub fn name(envelope: &Envelope) -> &str {
    match &envelope.message {
        Message::Status(status) => &status.provider_id,
        Message::Inbound(_)
        | Message::Command(_)
        | Message::Outgoing(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => "",
    }
}

/// A message of a group, whose name is also its dedup id.
pub fn message(queue: QueueName, group: &str, named: &str) -> Send {
    Send { queue, group: group.to_owned(), dedup: named.to_owned(), envelope: envelope(named) }
}

async fn drained(tap: &impl Tap, queue: QueueName) -> Answer<Vec<String>> {
    let mut names = Vec::new();
    while let Some(envelope) = tap.take(queue).await? {
        names.push(name(&envelope).to_owned());
    }
    Ok(names)
}

/// Messages of one group come out in the order in which they went in, and each on its own queue.
pub async fn groups_keep_their_order(queue: &(impl Queue + Tap)) -> Checked {
    let (parse, notify) = (QueueName::CommandParse, QueueName::Notify);
    let first = [message(parse, "g", "1"), message(notify, "g", "n"), message(parse, "g", "2")];
    queue.send(&first).await?;
    queue.send(&[message(parse, "g", "3")]).await?;
    queue.send(&[]).await?;
    assert_eq!(drained(queue, parse).await?, ["1", "2", "3"]);
    assert_eq!(drained(queue, notify).await?, ["n"]);
    assert_eq!(drained(queue, QueueName::StockMove).await?, [""; 0]);
    Ok(())
}

/// A second send with the same dedup id is dropped, within a send and later, handled or not.
pub async fn a_repeated_send_is_dropped(queue: &(impl Queue + Tap)) -> Checked {
    let parse = QueueName::CommandParse;
    let once = message(parse, "g", "once");
    queue.send(&[once.clone(), once.clone(), message(parse, "g", "other")]).await?;
    queue.send(std::slice::from_ref(&once)).await?;
    assert_eq!(drained(queue, parse).await?, ["once", "other"]);
    queue.send(&[once]).await?;
    assert_eq!(drained(queue, parse).await?, [""; 0]);
    queue.send(&[message(QueueName::Notify, "g", "once")]).await?;
    assert_eq!(drained(queue, QueueName::Notify).await?, ["once"], "ids are each queue's own");
    Ok(())
}

/// Whatever a person writes comes through, also what XML would not take: SQS once spoke it.
pub async fn any_text_comes_through(queue: &(impl Queue + Tap)) -> Checked {
    let parse = QueueName::CommandParse;
    let texts = [
        "",
        "\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}",
        "\u{FFFE}\u{FFFF}",
        "\\uffff \\ \" </Message>&amp;",
        "Söhne 🧼 \u{10FFFF} مرحبا",
    ];
    for (place, text) in texts.into_iter().enumerate() {
        let sent = Send { dedup: place.to_string(), ..message(parse, "g", text) };
        queue.send(&[sent]).await?;
        assert_eq!(drained(queue, parse).await?, [text]);
    }
    Ok(())
}

/// One send of more and longer messages than one request takes, each in its place.
pub async fn long_and_many_messages_come_through(queue: &(impl Queue + Tap)) -> Checked {
    let parse = QueueName::CommandParse;
    let names: Vec<String> =
        (0..23).map(|place| format!("{place:02}{}", "x".repeat(100 * 1024))).collect();
    let sent: Vec<Send> = names
        .iter()
        .zip(["g", "h", "i"].into_iter().cycle())
        .map(|(named, group)| Send { dedup: named[..2].to_owned(), ..message(parse, group, named) })
        .collect();
    queue.send(&sent).await?;
    let came = drained(queue, parse).await?;
    for group in 0..3 {
        let of_group = |names: &[String]| -> Vec<String> {
            let mut names: Vec<String> = names.to_vec();
            names.retain(|named| named[..2].parse::<usize>().is_ok_and(|place| place % 3 == group));
            names
        };
        assert!(of_group(&came) == of_group(&names), "a group came otherwise or not at all");
    }
    Ok(())
}
