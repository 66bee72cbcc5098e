//! The shop under load: pages, orders, deliveries, one after the other in one process.

use crate::http::{Client, get, post};
use crate::process::Process;
use app::webhook_intake::{self, signature};
use domain::contact::Phone;
use futures_util::future::join_all;
use kit::figures::{Spread, Table, megabytes, millis, rate};
use kit::stage::{Saying, delivery};
use local::clock::SystemClock;
use ports::clock::Clock;
use ports::secrets::Secret;
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::time::interval;

const READERS: u32 = 4;
const PAGES_EACH: u32 = 500;
const BUYERS: u32 = 8;
const ORDERS_EACH: u32 = 100;
const SENDERS: u32 = 50;
const DELIVERIES_EACH: u32 = 40;

const ANSWER_TARGET: Duration = Duration::from_millis(20);
const MEMORY_TARGET_KB: u64 = 60 * 1_000;
const PAGE_TARGET_BYTES: usize = 100_000;

/// The demo shop's number, and the secret that everybody knows.
const PHONE_NUMBER_ID: &str = "100000000000001";
const APP_SECRET: &str = "local-app-secret";
/// Bought without taking anything off a shelf, so that any number of orders can be placed.
const ENDLESS: &str = "RECIPES-PDF";

/// With nothing written for so long, no queue holds anything.
const REST: Duration = Duration::from_millis(500);
/// Whoever is not answered by then never is.
const REST_DEADLINE: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// One request and what it must lead to.
struct Step {
    request: Vec<u8>,
    status: u16,
    /// A part of where it must lead.
    location: &'static str,
    is_timed: bool,
}

/// What a load took.
struct Took {
    times: Spread,
    all: Duration,
    begun: Instant,
}

pub(crate) async fn measure(binary: &Path, folder: &Path, table: &mut Table) {
    let shop = Process::start(binary, folder);
    memory(&shop, "VmRSS", "memory after the start", table);
    pages(&shop, table).await;
    orders(&shop, table).await;
    deliveries(&shop, table).await;
    memory(&shop, "VmRSS", "memory after the load", table);
    memory(&shop, "VmHWM", "memory at most", table);
}

fn memory(shop: &Process, name: &str, figure: &str, table: &mut Table) {
    let kb = shop.memory_kb(name);
    table.judge(figure, megabytes(kb * 1_000), "< 60 MB", kb < MEMORY_TARGET_KB);
}

async fn pages(shop: &Process, table: &mut Table) {
    let page = get("/s/kilima/");
    let bytes = Client::connect(shop.address).await.send(&page).await.body.len();
    let shown = format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100);
    table.judge("catalogue page", shown, "< 100 kB", bytes < PAGE_TARGET_BYTES);
    let step = |_| Step { request: page.clone(), status: 200, location: "", is_timed: true };
    let plans = (0..READERS).map(|_| (0..PAGES_EACH).map(step).collect()).collect();
    let took = load(shop, plans).await;
    judge("catalogue page, 4 readers, p50", "p99", &took, table);
    table.add("catalogue pages", rate(READERS * PAGES_EACH, took.all));
}

async fn orders(shop: &Process, table: &mut Table) {
    let plan = |buyer| {
        let numbers = buyer * ORDERS_EACH..(buyer + 1) * ORDERS_EACH;
        numbers.flat_map(|number| [into_the_cart(number), checkout(number)]).collect()
    };
    let took = load(shop, (0..BUYERS).map(plan).collect()).await;
    let count = BUYERS * ORDERS_EACH;
    table.add("orders placed by web, 8 buyers", rate(count, took.all));
    let both = format!("{}, {}", millis(took.times.median()), millis(took.times.percentile(99)));
    table.add("checkout answered, p50, p99", both);
    let rested = rest(shop).await;
    let told = rested.saturating_duration_since(took.begun);
    table.add(format!("{count} orders placed and everybody told"), millis(told));
}

fn into_the_cart(number: u32) -> Step {
    form("cart/add", number, &format!("sku={ENDLESS}&quantity=1&back="), "/cart?did=added")
}

fn checkout(number: u32) -> Step {
    let phone = number_of(Person::Buyer, number);
    let form_data = format!("key=bench{number:08}&name=Buyer&phone=%2B{phone}&note=");
    Step { is_timed: true, ..form("checkout", number, &form_data, "/orders/") }
}

/// A form of a visitor with a cart of their own.
fn form(path: &str, visitor: u32, body: &str, location: &'static str) -> Step {
    let headers = format!(
        "content-type: application/x-www-form-urlencoded\r\ncookie: visitor={visitor:025}\r\n"
    );
    let request = post(&format!("/s/kilima/{path}"), &headers, body.as_bytes());
    Step { request, status: 303, location, is_timed: false }
}

async fn deliveries(shop: &Process, table: &mut Table) {
    let plan = |sender| {
        let numbers = sender * DELIVERIES_EACH..(sender + 1) * DELIVERIES_EACH;
        numbers.map(signed_delivery).collect()
    };
    let took = load(shop, (0..SENDERS).map(plan).collect()).await;
    let count = SENDERS * DELIVERIES_EACH;
    judge("webhook acknowledged, 50 senders, p50", "p99", &took, table);
    table.add("webhooks acknowledged", rate(count, took.all));
    let rested = rest(shop).await;
    let answered = rested.saturating_duration_since(took.begun);
    table.add(format!("{count} customers written and answered"), millis(answered));
    everybody_is_answered(shop, count).await;
}

/// "2 sugar" from a customer whom nobody knows.
fn signed_delivery(number: u32) -> Step {
    let phone: Phone = format!("+{}", number_of(Person::Writer, number)).parse().unwrap();
    let (id, now) = (format!("wamid.bench{number:08}"), SystemClock::default().now());
    let body = delivery(PHONE_NUMBER_ID, &phone, "Customer", &id, now, &Saying::Text("2 sugar"));
    let signature = signature::sign(&Secret::new(APP_SECRET), &body);
    let headers =
        format!("content-type: application/json\r\n{}: {signature}\r\n", signature::HEADER);
    let request = post(webhook_intake::PATH, &headers, &body);
    Step { request, status: 200, location: "", is_timed: true }
}

async fn everybody_is_answered(shop: &Process, count: u32) {
    let mut client = Client::connect(shop.address).await;
    for number in 0..count {
        let phone = number_of(Person::Writer, number);
        let thread = format!("/dev/messages?shop=kilima&person=%2B{phone}");
        let body = client.send(&get(&thread)).await.body;
        let said = String::from_utf8(body).unwrap();
        assert_eq!(said.matches("\"from\":\"shop\"").count(), 1, "one answer each: {said}");
    }
}

#[derive(Clone, Copy)]
enum Person {
    Buyer,
    Writer,
}

/// The digits of somebody's phone number.
fn number_of(person: Person, number: u32) -> String {
    let family = match person {
        Person::Buyer => "25671",
        Person::Writer => "25672",
    };
    format!("{family}{number:07}")
}

fn judge(figure: &str, second: &str, took: &Took, table: &mut Table) {
    let (median, most) = (took.times.median(), took.times.percentile(99));
    let both = format!("{}, {}", millis(median), millis(most));
    table.judge(format!("{figure}, {second}"), both, "p99 < 20 ms", most < ANSWER_TARGET);
}

/// Everyone goes through their steps on a connection of their own, all at once.
async fn load(shop: &Process, plans: Vec<Vec<Step>>) -> Took {
    let clients = join_all(plans.iter().map(|_| Client::connect(shop.address))).await;
    let begun = Instant::now();
    let everyone = plans.into_iter().zip(clients).map(|(plan, client)| walk(plan, client));
    let times = join_all(everyone).await.concat();
    Took { times: Spread::of(times), all: begun.elapsed(), begun }
}

async fn walk(plan: Vec<Step>, mut client: Client) -> Vec<Duration> {
    let mut times = Vec::with_capacity(plan.len());
    for step in plan {
        let begun = Instant::now();
        let answer = client.send(&step.request).await;
        if step.is_timed {
            times.push(begun.elapsed());
        }
        assert_eq!(answer.status, step.status, "{}", String::from_utf8_lossy(&answer.body));
        assert!(answer.location.contains(step.location), "it led to {:?}", answer.location);
    }
    times
}

/// Waits until the shop writes nothing any more; since when.
async fn rest(shop: &Process) -> Instant {
    let begun = Instant::now();
    let mut looks = interval(LOOK_EVERY);
    let (mut written, mut since) = (shop.written(), begun);
    while since.elapsed() < REST {
        looks.tick().await;
        let now = shop.written();
        if now != written {
            (written, since) = (now, Instant::now());
        }
        assert!(begun.elapsed() < REST_DEADLINE, "the shop does not come to rest");
    }
    since
}
