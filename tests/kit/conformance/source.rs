//! What queues promise to who handles their messages: one of a group at a time, again after a
//! failure, and out of the way after too many.

use super::queue::{message, name};
use super::{Answer, Checked};
use domain::message::{Envelope, QueueName};
use local::store::queue::{EmbeddedQueue, Received};
use ports::clock::Clock;
use ports::queue::Queue;
use std::future::Future;
use std::time::Duration;

/// Every message that comes is tried here.
const QUEUE: QueueName = QueueName::StockMove;

/// The receiving end of a queue.
pub trait Source {
    /// A message in hand.
    type Held;

    /// Takes a message that may be handled now, the oldest of its group.
    fn receive(
        &self,
        queue: QueueName,
    ) -> impl Future<Output = Answer<Option<(Envelope, Self::Held)>>>;

    /// Removes a message that was handled.
    fn acknowledge(&self, held: Self::Held) -> impl Future<Output = Answer<()>>;

    /// Leaves a message that could not be handled; it may be handled again at once.
    fn put_back(&self, held: Self::Held) -> impl Future<Output = Answer<()>>;

    /// The names of the messages that were given up.
    fn dead_letters(&self, queue: QueueName) -> impl Future<Output = Answer<Vec<String>>>;
}

impl<C: Clock> Source for EmbeddedQueue<C> {
    type Held = Received;

    async fn receive(&self, queue: QueueName) -> Answer<Option<(Envelope, Received)>> {
        let held = EmbeddedQueue::receive(self, queue, 1).await?.pop();
        Ok(held.map(|held| (held.envelope.clone(), held)))
    }

    async fn acknowledge(&self, held: Received) -> Answer<()> {
        Ok(self.ack(held).await?)
    }

    async fn put_back(&self, held: Received) -> Answer<()> {
        self.give_up(held, "put back".to_owned(), Duration::ZERO).await?;
        Ok(())
    }

    async fn dead_letters(&self, queue: QueueName) -> Answer<Vec<String>> {
        let letters = EmbeddedQueue::dead_letters(self, queue)?.into_iter();
        let named = letters.map(|letter| serde_json::from_value::<Envelope>(letter.envelope));
        named.map(|envelope| Ok(name(&envelope?).to_owned())).collect()
    }
}

async fn take<S: Source>(source: &S, expected: &str) -> Answer<S::Held> {
    let Some((envelope, held)) = source.receive(QUEUE).await? else {
        return Err(format!("nothing came instead of {expected}").into());
    };
    assert_eq!(name(&envelope), expected);
    Ok(held)
}

async fn nothing_waits(source: &impl Source) -> Checked {
    let came = source.receive(QUEUE).await?.map(|(envelope, _)| name(&envelope).to_owned());
    assert_eq!(came, None);
    Ok(())
}

/// While one message of a group is handled, the next one waits, and other groups go on.
pub async fn a_message_in_hand_holds_its_group_back(queue: &(impl Queue + Source)) -> Checked {
    let sent = [("g", "g1"), ("g", "g2"), ("h", "h1")];
    queue.send(&sent.map(|(group, named)| message(QUEUE, group, named))).await?;
    let mut held = Vec::new();
    let mut came = Vec::new();
    while let Some((envelope, message)) = queue.receive(QUEUE).await? {
        came.push(name(&envelope).to_owned());
        held.push(message);
    }
    came.sort();
    assert_eq!(came, ["g1", "h1"]);
    for message in held {
        queue.acknowledge(message).await?;
    }
    queue.acknowledge(take(queue, "g2").await?).await?;
    nothing_waits(queue).await
}

/// A message that could not be handled comes again, before the later ones of its group.
pub async fn what_is_put_back_comes_again_first(queue: &(impl Queue + Source)) -> Checked {
    queue.send(&[message(QUEUE, "g", "1"), message(QUEUE, "g", "2")]).await?;
    queue.put_back(take(queue, "1").await?).await?;
    queue.acknowledge(take(queue, "1").await?).await?;
    queue.acknowledge(take(queue, "2").await?).await?;
    nothing_waits(queue).await?;
    assert_eq!(queue.dead_letters(QUEUE).await?, [""; 0]);
    Ok(())
}

/// A message that fails as often as its queue allows lies with the dead letters, and its group
/// goes on without it.
pub async fn what_is_given_up_too_often_is_a_dead_letter(queue: &(impl Queue + Source)) -> Checked {
    queue.send(&[message(QUEUE, "g", "bad"), message(QUEUE, "g", "good")]).await?;
    for _ in 0..QUEUE.receives_max() {
        queue.put_back(take(queue, "bad").await?).await?;
    }
    queue.acknowledge(take(queue, "good").await?).await?;
    nothing_waits(queue).await?;
    assert_eq!(queue.dead_letters(QUEUE).await?, ["bad"]);
    Ok(())
}
