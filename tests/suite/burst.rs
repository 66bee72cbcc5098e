//! What a customer writes in pieces waits on the queue until nothing has followed for a moment, and
//! is answered once; whoever waits for nothing, or keeps nobody waiting, is answered at once.
//! The queue is the local one, under a clock that stands still until it is moved.

use app::command_parse;
use domain::burst::{RUN_MAX, Window};
use domain::contact::{Address, Phone};
use domain::message::{Envelope, QueueName};
use domain::time::Timestamp;
use http::StatusCode;
use kit::stage::{MORNING, Saying, Stage, delivery};
use local::store::Store;
use local::store::queue::EmbeddedQueue;
use ports::clock::{Clock, StillClock};
use ports::queue::{Queue, Unfinished};
use std::sync::Arc;
use tempfile::TempDir;

const KILIMA: &str = "100000000000001";
const JANE: &str = "+256700000100";
const OWNER: &str = "+256700000001";
const STAFF: &str = "+256700000002";
const PARSE: QueueName = QueueName::CommandParse;

/// A shop whose words lie on a local queue until somebody takes them.
struct Scene {
    stage: Stage,
    queue: EmbeddedQueue<Arc<StillClock>>,
    /// Milliseconds since it began.
    now: i64,
    clock: Arc<StillClock>,
    written: usize,
    _kept: (Store, TempDir),
}

impl Scene {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let stage = Stage::open().await;
        let clock = Arc::new(StillClock::at(stage.clock.now()));
        let queue = store.queues(Arc::clone(&clock));
        Self { stage, queue, now: 0, clock, written: 0, _kept: (store, folder) }
    }

    /// Moves the clocks to so many milliseconds after the beginning, and handles what may be.
    async fn at(&mut self, millis: i64) -> usize {
        self.now = millis;
        let now = Timestamp::from_millis(MORNING + millis);
        self.stage.clock.set(now);
        self.clock.set(now);
        self.handle().await
    }

    /// Somebody sends something; it comes `late` milliseconds after it was sent.
    async fn send(&mut self, from: &str, saying: &Saying<'_>, late: i64) {
        self.written += 1;
        let from: Phone = from.parse().unwrap();
        let id = format!("wamid.piece{:04}", self.written);
        let at = self.stage.clock.now().plus_millis(-late);
        let body = delivery(KILIMA, &from, "Jane", &id, at, saying);
        assert_eq!(self.stage.deliver(&body).await, StatusCode::OK);
        while let Some(message) = self.stage.queue.take(PARSE) {
            self.queue.send(&[message]).await.unwrap();
        }
    }

    async fn write(&mut self, from: &str, text: &str) {
        self.send(from, &Saying::Text(text), 0).await;
    }

    /// Handles every run that may be handled now; how many bubbles went out.
    async fn handle(&mut self) -> usize {
        let before = self.stage.chat.deliveries().len();
        loop {
            let mut run = self.queue.receive(PARSE, RUN_MAX).await.unwrap();
            if run.is_empty() {
                break;
            }
            let envelopes: Vec<_> = run.iter().map(|message| message.envelope.clone()).collect();
            let answers = answered(&self.stage, &envelopes).await;
            let done = answers.iter().take_while(|answer| answer.is_ok()).count();
            for message in run.drain(..done) {
                self.queue.ack(message).await.unwrap();
            }
            match (answers.get(done), run.into_iter().next()) {
                (None, None) => {}
                (Some(Err(Unfinished::Gather(wait))), Some(first)) => {
                    self.queue.postpone(first, *wait);
                }
                (answer, _) => panic!("{answer:?}"),
            }
        }
        self.stage.run().await;
        self.stage.chat.deliveries().len() - before
    }

    fn told(&self, who: &str) -> Vec<String> {
        let address = Address::Phone(who.parse().unwrap());
        let deliveries = self.stage.chat.deliveries();
        let sent = deliveries.iter().filter(|delivery| delivery.to == address);
        sent.map(|delivery| delivery.bubble.text.clone()).collect()
    }
}

async fn answered(stage: &Stage, run: &[Envelope]) -> Vec<Result<(), Unfinished>> {
    let (table, queue, secrets) = (&stage.table, &stage.queue, &stage.secrets);
    let (senses, clock, window) = (stage.senses(), &stage.clock, Window::USUAL);
    command_parse::handle_run(table, queue, secrets, &senses, clock, window, run).await
}

#[tokio::test]
async fn pieces_are_answered_once_a_window_after_the_last() {
    let mut scene = Scene::begin().await;
    scene.write(JANE, "hello").await;
    assert_eq!(scene.at(0).await, 0);
    assert_eq!(scene.at(3_000).await, 0);
    scene.write(JANE, "2 sugar").await;
    assert_eq!(scene.at(4_000).await, 0, "the second came a second ago");
    scene.write(JANE, "and a milk").await;
    assert_eq!(scene.at(7_000).await, 0);
    assert_eq!(scene.at(8_000).await, 1);
    let said = scene.told(JANE);
    assert!(said[0].contains("2 × Sugar") && said[0].contains("1 × Milk"), "{said:?}");
    assert_eq!(scene.queue.count(PARSE), 0);
}

#[tokio::test]
async fn nobody_waits_for_longer_than_three_windows() {
    let mut scene = Scene::begin().await;
    // A piece each three seconds, for as long as nobody answers.
    for second in [0, 3, 6, 9] {
        assert_eq!(scene.at(second * 1_000).await, 0, "after {second} s");
        scene.write(JANE, "2 sugar").await;
    }
    assert_eq!(scene.at(11_999).await, 0);
    assert_eq!(scene.at(12_000).await, 1);
    assert!(scene.told(JANE)[0].contains("8 × Sugar"), "{:?}", scene.told(JANE));
}

/// Who is at what point when they send what, and after how many milliseconds they are answered.
#[tokio::test]
async fn only_a_customer_who_answers_nothing_waits() {
    let checkout = ["2 sugar", "checkout"];
    let text = Saying::Text;
    let picture = Saying::Media { kind: "image", id: "none", caption: None, name: None };
    let table: [(&str, &[&str], &str, Saying<'_>, i64); 9] = [
        ("a stranger", &[], JANE, text("hello"), 4_000),
        ("a customer", &["2 sugar"], JANE, text("and a milk"), 4_000),
        ("a yes to the summary", &checkout, JANE, text("yes"), 0),
        ("a no to the summary", &checkout, JANE, text("no"), 0),
        ("a tap", &["2 sugar"], JANE, Saying::Tap { id: "cart", title: "My cart" }, 0),
        ("a picture", &["2 sugar"], JANE, picture, 0),
        ("the owner", &[], OWNER, text("stock sugar"), 0),
        ("staff", &[], STAFF, text("stock sugar"), 0),
        ("handed over", &["human"], JANE, text("are you there"), 0),
    ];
    for (what, before, from, saying, after) in table {
        let mut scene = Scene::begin().await;
        for text in before {
            scene.stage.say(KILIMA, &JANE.parse().unwrap(), "Jane", &Saying::Text(text)).await;
        }
        scene.send(from, &saying, 0).await;
        for millis in [0, 3_900, 4_000] {
            let bubbles = scene.at(millis).await;
            assert_eq!(bubbles > 0, millis == after, "{what} after {millis} ms: {bubbles}");
        }
        assert_eq!(scene.queue.count(PARSE), 0, "{what}");
    }
}

#[tokio::test]
async fn a_tap_is_answered_with_what_came_before_it_and_what_follows_waits() {
    let mut scene = Scene::begin().await;
    scene.write(JANE, "2 sugar").await;
    assert_eq!(scene.at(1_000).await, 0);
    scene.send(JANE, &Saying::Tap { id: "catalogue", title: "Catalogue" }, 0).await;
    scene.write(JANE, "1 milk").await;
    assert_eq!(scene.at(1_000).await, 0, "the queue holds its group back");
    assert_eq!(scene.at(4_000).await, 2, "the cart, and the catalogue");
    assert_eq!(scene.queue.count(PARSE), 1);
    assert_eq!(scene.at(5_000).await, 1);
    assert!(scene.told(JANE).last().unwrap().contains("1 × Milk"));
}

#[tokio::test]
async fn what_comes_late_or_twice_or_out_of_order_keeps_nobody_waiting() {
    let mut scene = Scene::begin().await;
    scene.send(JANE, &Saying::Text("2 sugar"), 60_000).await;
    assert_eq!(scene.at(0).await, 1, "a minute late, it is answered at once");

    // Out of order: the later one came first, and the wait is from the later one on.
    scene.at(10_000).await;
    scene.write(JANE, "1 milk").await;
    scene.send(JANE, &Saying::Text("and a rice 5 kg"), 2_000).await;
    assert_eq!(scene.at(13_000).await, 0);
    assert_eq!(scene.at(14_000).await, 1);
    let last = scene.told(JANE).pop().unwrap();
    for part in ["2 × Sugar", "1 × Milk", "1 × Rice"] {
        assert!(last.contains(part), "{last}");
    }

    // Twice: the queue or WhatsApp hands it over again, and nothing is done or said again.
    scene.at(20_000).await;
    scene.write(JANE, "1 milk").await;
    assert_eq!(scene.at(24_000).await, 1);
    scene.stage.queue.forget_dedup_ids();
    scene.at(6 * 60_000).await;
    scene.written -= 1;
    scene.send(JANE, &Saying::Text("1 milk"), 6 * 60_000 - 20_000).await;
    assert_eq!(scene.at(6 * 60_000).await, 0);
    assert_eq!(scene.queue.count(PARSE), 0);
    assert!(scene.told(JANE).pop().unwrap().contains("2 × Milk"));
}
