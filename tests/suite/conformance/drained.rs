//! What the local queue promises to who drains it: order within a group, messages that come back,
//! dead letters, and a worker that handles groups side by side.

use super::store;
use domain::message::{Envelope, QueueName};
use domain::time::Timestamp;
use kit::conformance::Checked;
use kit::conformance::queue::{Tap, message, name};
use local::clock::SystemClock;
use local::store::queue::{EmbeddedQueue, Received};
use local::store::{Store, drain};
use ports::clock::{Clock, StillClock};
use ports::queue::{Queue, Unfinished};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::{Semaphore, mpsc};

const PARSE: QueueName = QueueName::CommandParse;
const NOTIFY: QueueName = QueueName::Notify;
/// Its messages are handed over alone.
const ONE_BY_ONE: QueueName = QueueName::StockMove;
/// Far more than anything here takes; a test that hangs says so.
const PATIENCE: Duration = Duration::from_mins(1);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(1_795_000_000_000 + seconds * 1_000)
}

fn still() -> (EmbeddedQueue<Arc<StillClock>>, Arc<StillClock>, (Store, TempDir)) {
    let (store, folder) = store();
    let clock = Arc::new(StillClock::at(at(0)));
    (store.queues(Arc::clone(&clock)), clock, (store, folder))
}

fn names(run: &[Received]) -> Vec<&str> {
    run.iter().map(|message| name(&message.envelope)).collect()
}

/// As on SQS, where queues are made so; two shops' entries have the same ids.
#[tokio::test]
async fn a_repeated_send_is_dropped_in_its_group_alone() -> Checked {
    let (queue, _, _kept) = still();
    let memory = ports::queue::MemoryQueue::new();
    for group in ["g", "h", "g"] {
        queue.send(&[message(PARSE, group, "same")]).await?;
        memory.send(&[message(PARSE, group, "same")]).await?;
    }
    assert_eq!(queue.count(PARSE), 2);
    let groups: Vec<String> = memory.waiting().into_iter().map(|sent| sent.group).collect();
    assert_eq!(groups, ["g", "h"]);
    Ok(())
}

#[tokio::test]
async fn a_group_is_handled_by_one_at_a_time() -> Checked {
    let (queue, _, _kept) = still();
    queue.send(&[message(PARSE, "g", "g1"), message(PARSE, "h", "h1")]).await?;
    queue.send(&[message(PARSE, "g", "g2")]).await?;
    let mut first = queue.receive(PARSE, 1).await?;
    let other = queue.receive(PARSE, 10).await?;
    assert_eq!((names(&first), names(&other)), (vec!["g1"], vec!["h1"]));
    assert_eq!(names(&queue.receive(PARSE, 1).await?), [""; 0]);
    assert_eq!(queue.count(PARSE), 3);
    queue.ack(first.remove(0)).await?;
    assert_eq!(names(&queue.receive(PARSE, 1).await?), ["g2"]);
    assert_eq!(queue.count(PARSE), 2);
    Ok(())
}

#[tokio::test]
async fn a_run_holds_the_first_of_a_group_in_order() -> Checked {
    let (queue, _, _kept) = still();
    let sent = ["1", "2", "3", "4"].map(|named| message(NOTIFY, "g", named));
    queue.send(&sent).await?;
    let mut run = queue.receive(NOTIFY, 3).await?;
    assert_eq!(names(&run), ["1", "2", "3"]);
    queue.ack(run.remove(0)).await?;
    assert_eq!(names(&queue.receive(NOTIFY, 3).await?), [""; 0], "two are still being handled");
    drop(run);
    assert_eq!(names(&queue.receive(NOTIFY, 10).await?), ["2", "3", "4"]);
    Ok(())
}

#[tokio::test]
async fn a_message_that_waits_holds_its_group_back_and_no_other() -> Checked {
    let (queue, clock, _kept) = still();
    queue.send(&[message(PARSE, "g", "g1"), message(PARSE, "g", "g2")]).await?;
    let held = queue.receive(PARSE, 1).await?.remove(0);
    queue.retry_after(held, Duration::from_secs(10));
    queue.send(&[message(PARSE, "h", "h1")]).await?;
    assert_eq!(queue.take(PARSE).await?.as_ref().map(name), Some("h1"));
    clock.set(at(9));
    assert_eq!(queue.take(PARSE).await?, None);
    clock.set(at(10));
    let back = queue.receive(PARSE, 1).await?.remove(0);
    assert_eq!((name(&back.envelope), back.receives, back.failures()), ("g1", 0, 1));
    queue.postpone(back, Duration::from_secs(1));
    assert_eq!(queue.take(PARSE).await?, None);
    clock.set(at(11));
    let back = queue.receive(PARSE, 1).await?.remove(0);
    assert_eq!((name(&back.envelope), back.failures()), ("g1", 1), "too early is no failure");
    queue.ack(back).await?;
    assert_eq!(queue.take(PARSE).await?.as_ref().map(name), Some("g2"));
    Ok(())
}

#[tokio::test]
async fn a_broken_message_becomes_a_dead_letter_and_can_be_tried_again() -> Checked {
    let (queue, _, _kept) = still();
    queue.send(&[message(PARSE, "g", "bad"), message(PARSE, "g", "good")]).await?;
    for receives in 0..PARSE.tries_max() {
        let bad = queue.receive(PARSE, 1).await?.remove(0);
        assert_eq!((name(&bad.envelope), bad.receives), ("bad", receives));
        let dead = queue.give_up(bad, "no such product".to_owned(), Duration::ZERO).await?;
        assert_eq!(dead, receives + 1 == PARSE.tries_max());
    }
    let letters = queue.dead_letters(PARSE)?;
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].reason.as_str(), letters[0].at), ("no such product", at(0)));
    assert_eq!(letters[0].envelope["message"]["provider_id"], "bad");
    assert_eq!(queue.dead_letters(NOTIFY)?, []);

    assert_eq!(queue.redrive(PARSE).await?, 1);
    assert_eq!(queue.dead_letters(PARSE)?, []);
    assert_eq!(queue.take(PARSE).await?.as_ref().map(name), Some("good"), "it comes last");
    let again = queue.receive(PARSE, 1).await?.remove(0);
    assert_eq!((name(&again.envelope), again.receives), ("bad", 0));
    Ok(())
}

#[tokio::test]
async fn a_dedup_id_is_forgotten_after_five_minutes() -> Checked {
    let (queue, clock, _kept) = still();
    let sent = message(PARSE, "g", "once");
    for (seconds, queued) in [(0, true), (299, false), (300, true), (599, false), (601, true)] {
        clock.set(at(seconds));
        queue.send(std::slice::from_ref(&sent)).await?;
        assert_eq!(queue.take(PARSE).await?.is_some(), queued, "after {seconds} s");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_waits_is_told_of_an_arrival_and_of_a_return() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    let waiting = queue.clone();
    let told = tokio::spawn(async move {
        waiting.ready(PARSE).await;
        waiting.receive(PARSE, 1).await.map(|mut run| run.remove(0))
    });
    queue.send(&[message(PARSE, "g", "1")]).await?;
    let received = tokio::time::timeout(PATIENCE, told).await???;
    queue.retry_after(received, Duration::from_millis(30));
    tokio::time::timeout(PATIENCE, queue.ready(PARSE)).await?;
    assert_eq!(queue.take(PARSE).await?.as_ref().map(name), Some("1"));
    Ok(())
}

/// Runs a worker whose handler does what `say` says of a message's name and of how often it saw
/// one; the names come out in the order in which they were handled.
fn worker(
    queue: &EmbeddedQueue<impl Clock + Clone + 'static>,
    of: QueueName,
    say: impl Fn(&str, usize) -> Result<(), Unfinished> + Clone + Send + 'static,
) -> mpsc::UnboundedReceiver<String> {
    let (seen, names) = mpsc::unbounded_channel();
    let (queue, count) = (queue.clone(), Arc::new(std::sync::atomic::AtomicUsize::new(0)));
    let handler = move |run: Vec<Envelope>| {
        let (seen, say, count) = (seen.clone(), say.clone(), Arc::clone(&count));
        async move {
            let each = run.iter().map(|envelope| {
                let _ = seen.send(name(envelope).to_owned());
                let times = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                say(name(envelope), times)
            });
            each.collect()
        }
    };
    tokio::spawn(async move { drain::run(&queue, of, 4, handler).await });
    names
}

async fn next(names: &mut mpsc::UnboundedReceiver<String>) -> String {
    let name = tokio::time::timeout(PATIENCE, names.recv()).await;
    name.ok().flatten().expect("the worker handles a message in time")
}

#[tokio::test]
async fn what_is_unavailable_or_early_is_tried_again_in_order() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    queue.send(&["1", "2", "3"].map(|named| message(ONE_BY_ONE, "g", named))).await?;
    let mut handled = worker(&queue, ONE_BY_ONE, |_, times| match times {
        0 => Err(Unfinished::Unavailable("away".to_owned())),
        2 => Err(Unfinished::Later(Duration::from_millis(5))),
        _ => Ok(()),
    });
    for expected in ["1", "1", "2", "2", "3"] {
        assert_eq!(next(&mut handled).await, expected);
    }
    Ok(())
}

#[tokio::test]
async fn what_waits_for_more_comes_again_with_it() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    queue.send(&[message(PARSE, "g", "1")]).await?;
    let (seen, mut runs) = mpsc::unbounded_channel();
    let more = queue.clone();
    let handler = move |run: Vec<Envelope>| {
        let (seen, more) = (seen.clone(), more.clone());
        async move {
            let names: Vec<_> = run.iter().map(|envelope| name(envelope).to_owned()).collect();
            let is_first = names.len() == 1;
            if is_first {
                more.send(&[message(PARSE, "g", "2")]).await.unwrap();
            }
            let _ = seen.send(names.join(" "));
            let early = Err(Unfinished::Gather(Duration::from_millis(5)));
            if is_first { vec![early] } else { vec![Ok(()); run.len()] }
        }
    };
    let worked = queue.clone();
    tokio::spawn(async move { drain::run(&worked, PARSE, 4, handler).await });
    for expected in ["1", "1 2"] {
        assert_eq!(next(&mut runs).await, expected);
    }
    Ok(())
}

#[tokio::test]
async fn from_the_first_unfinished_on_a_run_stays() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    queue.send(&["1", "2", "3"].map(|named| message(NOTIFY, "g", named))).await?;
    let mut handled = worker(&queue, NOTIFY, |_, times| match times {
        1 => Err(Unfinished::Later(Duration::ZERO)),
        _ => Ok(()),
    });
    for expected in ["1", "2", "3", "2", "3"] {
        assert_eq!(next(&mut handled).await, expected);
    }
    Ok(())
}

#[tokio::test]
async fn a_handler_that_panics_gives_its_message_up() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    queue.send(&[message(PARSE, "g", "bad"), message(PARSE, "g", "good")]).await?;
    let mut handled = worker(&queue, PARSE, |named, _| {
        assert_ne!(named, "bad");
        Ok(())
    });
    for _ in 0..PARSE.tries_max() {
        assert_eq!(next(&mut handled).await, "bad");
    }
    assert_eq!(next(&mut handled).await, "good");
    assert_eq!(queue.dead_letters(PARSE)?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn groups_are_handled_side_by_side_and_at_most_so_many() -> Checked {
    let (store, _folder) = store();
    let queue = store.queues(SystemClock::default());
    let (gate, (seen, mut at_work)) = (Arc::new(Semaphore::new(0)), mpsc::unbounded_channel());
    queue.send(&["1", "2", "3"].map(|named| message(PARSE, named, named))).await?;
    let (worked, held) = (queue.clone(), Arc::clone(&gate));
    let handler = move |run: Vec<Envelope>| {
        let (gate, seen) = (Arc::clone(&held), seen.clone());
        async move {
            let _ = seen.send(name(&run[0]).to_owned());
            gate.acquire().await.unwrap().forget();
            vec![Ok(())]
        }
    };
    tokio::spawn(async move { drain::run(&worked, PARSE, 2, handler).await });
    assert_eq!((next(&mut at_work).await, next(&mut at_work).await), ("1".into(), "2".into()));
    assert!(at_work.try_recv().is_err(), "the third waits for one of the two");
    gate.add_permits(1);
    assert_eq!(next(&mut at_work).await, "3");
    Ok(())
}
