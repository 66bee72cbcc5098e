//! What operators see of the use cases: lines of the log and figures. And what they never see: who
//! people are and what they write.

use domain::contact::Phone;
use domain::message::QueueName;
use http::{Method, Request, StatusCode, header};
use kit::stage::{Saying, Stage, delivery};
use kit::template;
use ports::clock::Clock;
use ports::figure::{FIGURES, Figure};
use serde_json::Value;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing::Instrument;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;

const KILIMA: &str = "100000000000001";
const PHONE: &str = "+256700000987";
const NAME: &str = "Zawadi Recognisable";
const TEXT: &str = "do you sell zebracorn lanterns";
const NOTE: &str = "behind+the+violet+mosque";

/// Everything that is logged on this thread from now on, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn begin() -> (Self, DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_max_level(LevelFilter::TRACE)
            .with_writer(move || writer.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn lines(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// How much was announced of a figure.
    fn counted(&self, figure: Figure) -> u64 {
        let lines = self.lines();
        let fields = lines
            .iter()
            .filter(|line| line["target"] == ports::figure::TARGET)
            .map(|line| &line["fields"]);
        let values = fields.filter(|fields| fields["figure"] == figure.name());
        values.map(|fields| fields["value"].as_u64().unwrap()).sum()
    }
}

fn phone(number: &str) -> Phone {
    number.parse().unwrap()
}

/// A customer asks, orders by web and by chat and pays; things go wrong on the way.
async fn an_eventful_day(stage: &Stage) {
    let (customer, owner) = (phone(PHONE), phone("+256700000001"));
    for words in [TEXT, "2 sugar", "checkout", "yes", "where is my order"] {
        stage.say(KILIMA, &customer, NAME, &Saying::Text(words)).await;
    }
    for words in ["order 1001 paid 9,000 mpesa ref ZEBRACORN9", "order 1001 dispatched"] {
        stage.say(KILIMA, &owner, "Owner Recognisable", &Saying::Text(words)).await;
    }
    stage.say(KILIMA, &owner, "Owner Recognisable", &Saying::Text("order 1001 processing")).await;
    for (path, form) in [
        ("cart/add", "sku=SUGAR-1KG&quantity=2&back=".to_owned()),
        (
            "checkout",
            format!("key=recognised1&name=Zawadi+Recognisable&phone=0700000987&note={NOTE}"),
        ),
    ] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("/s/kilima/{path}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, "visitor=0000000000000000000000042")
            .body(form.into())
            .unwrap();
        assert_eq!(stage.browse(request).await.status(), StatusCode::SEE_OTHER);
    }
    // The same cause with other words, an unsigned delivery, a delivery of nonsense.
    let now = stage.clock.now();
    stage.queue.forget_dedup_ids();
    for words in [TEXT, "2 zebracorn"] {
        let body = delivery(KILIMA, &customer, NAME, "wamid.twice", now, &Saying::Text(words));
        assert_eq!(stage.deliver(&body).await, StatusCode::OK);
        stage.queue.forget_dedup_ids();
        let message = stage.queue.take(QueueName::CommandParse).unwrap();
        let span = ports::log::message_span(&message.envelope);
        // As the functions say it.
        if let Err(why) = stage.handle(message).instrument(span).await {
            tracing::error!("unfinished: {why}");
        }
    }
    stage.run().await;
    stage.deliver(format!("{{\"object\":\"{TEXT}\",\"from\":\"{PHONE}\"}}").as_bytes()).await;
}

#[tokio::test]
async fn no_line_tells_who_people_are_or_what_they_write() {
    let (log, _guard) = Log::begin();
    let stage = Stage::open().await;
    an_eventful_day(&stage).await;
    let text = log.text().to_lowercase();
    assert!(
        text.contains("unfinished: broken")
            && text.contains("an order changed")
            && text.contains("a message was sent"),
        "{text}"
    );
    for private in [
        "700000987",
        "700000001",
        "zawadi",
        "recognisable",
        "zebracorn",
        "violet",
        "where is my order",
        "wamid",
    ] {
        let told = text.lines().find(|line| line.contains(private));
        assert_eq!(told, None, "{private} is in the log");
    }
}

#[tokio::test]
async fn figures_count_each_thing_once() {
    let (log, _guard) = Log::begin();
    let stage = Stage::open().await;
    let (customer, owner) = (phone(PHONE), phone("+256700000001"));
    for words in ["2 sugar", "checkout", "yes"] {
        stage.say(KILIMA, &customer, NAME, &Saying::Text(words)).await;
    }
    assert_eq!((log.counted(Figure::OrdersPlaced), log.counted(Figure::OrdersPaid)), (1, 0));
    stage.say(KILIMA, &owner, "Owner", &Saying::Text("order 1001 paid 4,000 cash")).await;
    assert_eq!(log.counted(Figure::OrdersPaid), 0, "half of it is not paid");
    stage.say(KILIMA, &owner, "Owner", &Saying::Text("order 1001 paid 5,000 cash")).await;
    assert_eq!(log.counted(Figure::OrdersPaid), 1);
    assert_eq!(log.counted(Figure::CommandsRefused), 0);
    stage.say(KILIMA, &owner, "Owner", &Saying::Text("order 1009 dispatched")).await;
    assert_eq!(log.counted(Figure::CommandsRefused), 1);
    assert_eq!(log.counted(Figure::MessagesIn), 6);
    let told = u64::try_from(stage.chat.deliveries().len()).unwrap();
    assert_eq!(log.counted(Figure::MessagesOut), told);
    // Once more, as after a lost answer: nothing of it counts again.
    let body = delivery(
        KILIMA,
        &owner,
        "Owner",
        "wamid.stage0006",
        stage.clock.now(),
        &Saying::Text("order 1009 dispatched"),
    );
    stage.queue.forget_dedup_ids();
    stage.deliver(&body).await;
    stage.run().await;
    assert_eq!((log.counted(Figure::CommandsRefused), log.counted(Figure::MessagesIn)), (1, 6));
}

#[tokio::test]
async fn one_cause_leads_from_the_delivery_to_the_reply() {
    let (log, _guard) = Log::begin();
    let stage = Stage::open().await;
    let now = stage.clock.now();
    let body = delivery(KILIMA, &phone(PHONE), NAME, "wamid.one", now, &Saying::Text("2 sugar"));
    stage.deliver(&body).await;
    let mut kinds = Vec::new();
    let cause = ports::log::digest(&"wa:wamid.one".parse().unwrap());
    for name in [QueueName::CommandParse, QueueName::OrderTransition, QueueName::Notify] {
        let message = stage.queue.take(name).unwrap();
        let span = ports::log::message_span(&message.envelope);
        let work = async {
            stage.handle(message).await.unwrap();
            tracing::info!("handled");
        };
        work.instrument(span).await;
        let handled = log.lines().pop().unwrap();
        assert_eq!(handled["span"]["cause"], cause.as_str(), "{handled}");
        assert_eq!(handled["span"]["shop"], "K1MARKT001", "{handled}");
        kinds.push(handled["span"]["kind"].as_str().unwrap().to_owned());
    }
    assert_eq!(kinds, ["inbound", "command", "outgoing"]);
    let queued =
        log.lines().into_iter().find(|line| line["fields"]["message"] == "a message was queued");
    assert_eq!(queued.unwrap()["fields"]["cause"], cause.as_str());
}

#[test]
fn the_dashboard_shows_each_figure_and_no_other() {
    let text = std::fs::read_to_string(template::root().join("infra/dashboard.yaml")).unwrap();
    let names = text.split("MetricName=\\\"").skip(1);
    let mut shown: Vec<&str> = names.map(|rest| rest.split('\\').next().unwrap()).collect();
    shown.sort_unstable();
    shown.dedup();
    let mut counted: Vec<&str> = FIGURES.into_iter().map(Figure::name).collect();
    counted.sort_unstable();
    assert_eq!(shown, counted);
    assert!(text.contains("{Mercury,Function,Stage}"), "and finds them by their dimensions");
}
