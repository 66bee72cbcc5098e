//! Deadlines, to the second: what has run out is over for everybody who looks, before any sweep, and
//! is as it was a second before.

use super::document_link;
use bytes::Bytes;
use domain::contact::{Address, Phone};
use domain::ids::OrderNumber;
use domain::message::Bubble;
use domain::order::Order;
use domain::order::state::OrderState;
use http::{Method, Request, Response, StatusCode, header};
use kit::stage::{Saying, Stage};
use ports::clock::Clock;

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
const CUSTOMER: &str = "+256700000100";
const HOW_TO_PAY: &str = "How to pay";

fn phone(text: &str) -> Phone {
    text.parse().unwrap()
}

async fn says(stage: &Stage, who: &str, words: &str) -> String {
    let who = phone(who);
    let tap = stage.offered(&who, words);
    let tapped = |id| Saying::Tap { id, title: words };
    let saying = tap.as_deref().map_or(Saying::Text(words), tapped);
    let before = stage.chat.deliveries().len();
    stage.say(KILIMA, &who, "Jane", &saying).await;
    let to = Address::Phone(who);
    let said = stage.chat.deliveries().into_iter().skip(before);
    let said = said.filter(|it| it.to == to).map(|it| it.bubble);
    said.map(|Bubble { text, .. }| text).collect::<Vec<_>>().join("\n")
}

async fn asked(stage: &Stage, method: Method, path: &str, form: &str) -> Response<Bytes> {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(Bytes::from(form.to_owned()));
    stage.browse(request.unwrap()).await
}

async fn page(stage: &Stage, path: &str) -> String {
    let answer = asked(stage, Method::GET, path, "").await;
    String::from_utf8(answer.body().to_vec()).unwrap()
}

async fn order(stage: &Stage, number: u64) -> Order {
    let shop = "K1MARKT001".parse().unwrap();
    let found = app::store::order::load_order(&stage.table, &shop, OrderNumber(number)).await;
    found.unwrap().unwrap().record
}

async fn order_page(stage: &Stage, number: u64) -> String {
    let code = order(stage, number).await.code;
    page(stage, &format!("/s/kilima/orders/{number}?code={code}")).await
}

/// Lets the time pass until the last second before an order's goods are free again.
async fn last_second(stage: &Stage, number: u64) {
    let until = order(stage, number).await.hold_until.unwrap();
    stage.clock.set(until.plus_millis(-1_000));
}

fn a_second(stage: &Stage) {
    stage.clock.set(stage.clock.now().plus_millis(1_000));
}

#[tokio::test]
async fn nobody_is_shown_how_to_pay_what_has_run_out() {
    let stage = Stage::silent().await;
    for words in ["2 sugar", "checkout", "Place order"] {
        says(&stage, CUSTOMER, words).await;
    }
    last_second(&stage, 1001).await;
    let shown = order_page(&stage, 1001).await;
    assert!(shown.contains(HOW_TO_PAY) && shown.contains("Have you paid?"), "{shown}");
    assert!(says(&stage, OWNER, "open orders").await.contains("#1001"));
    a_second(&stage);
    let shown = order_page(&stage, 1001).await;
    for gone in [HOW_TO_PAY, "Have you paid?", "held for you until", "Still to pay"] {
        assert!(!shown.contains(gone), "{gone}: {shown}");
    }
    assert!(shown.contains("order-state-off"), "{shown}");
    let listed = says(&stage, OWNER, "open orders").await;
    assert!(!listed.contains("#1001"), "{listed}");
    assert!(says(&stage, OWNER, "cancelled orders").await.contains("#1001"));
    let day = says(&stage, OWNER, "end of day").await;
    assert!(!day.contains("waiting for payment"), "{day}");
    // Looking alone changes nothing; whoever asks for it in chat finds it tidied up.
    assert_eq!(order(&stage, 1001).await.state, OrderState::PendingPayment);
    let told = says(&stage, CUSTOMER, "status").await;
    assert!(told.contains("was not paid in time") && told.contains("is cancelled"), "{told}");
    assert!(!told.contains(HOW_TO_PAY), "{told}");
    assert_eq!(order(&stage, 1001).await.state, OrderState::Cancelled);
    assert_eq!(stage.sweep().await.expired, 0);
}

/// What is paid after its time is the same a second after it and a day: the customer's money.
#[tokio::test]
async fn money_that_comes_a_second_late_confirms_nothing() {
    let stage = Stage::silent().await;
    for (number, words) in [(1001, "2 sugar"), (1002, "1 sugar")] {
        for words in [words, "checkout", "Place order"] {
            says(&stage, CUSTOMER, words).await;
        }
        assert_eq!(order(&stage, number).await.state, OrderState::PendingPayment);
    }
    last_second(&stage, 1001).await;
    let told = says(&stage, OWNER, "order 1001 paid 9,000 cash").await;
    assert!(told.contains("The order is confirmed"), "{told}");
    last_second(&stage, 1002).await;
    a_second(&stage);
    let told = says(&stage, OWNER, "order 1002 paid 4,500 cash").await;
    assert!(told.contains("was cancelled before it came"), "{told}");
    assert_eq!(order(&stage, 1002).await.state, OrderState::Cancelled);
}

/// What nobody paid or agreed to in time keeps nobody from being forgotten; and the sweep, which
/// comes later, finds nobody to tell.
#[tokio::test]
async fn what_has_run_out_keeps_nobody_known() {
    let stage = Stage::silent().await;
    for words in ["2 sugar", "checkout", "Place order", "book a haircut on Monday at 3pm"] {
        says(&stage, CUSTOMER, words).await;
    }
    says(&stage, CUSTOMER, "Mon 23 Nov 15:00").await;
    last_second(&stage, 1001).await;
    let told = says(&stage, CUSTOMER, "delete my data").await;
    assert!(told.contains("1001"), "{told}");
    a_second(&stage);
    let told = says(&stage, CUSTOMER, "delete my data").await;
    assert!(!told.contains("1001") && told.contains("Delete"), "{told}");
    let before = stage.chat.deliveries().len();
    says(&stage, CUSTOMER, "yes").await;
    assert_eq!(order(&stage, 1001).await.customer.name, "–");
    assert_eq!(order(&stage, 1001).await.state, OrderState::PendingPayment);
    stage.sweep().await;
    assert_eq!(order(&stage, 1001).await.state, OrderState::Cancelled);
    let to = Address::Phone(phone(CUSTOMER));
    let told = stage.chat.deliveries().into_iter().skip(before).filter(|it| it.to == to);
    assert_eq!(told.count(), 0, "there is nobody left to tell");
}

/// Whether the sweep has been by or not.
#[tokio::test]
async fn the_papers_of_an_order_that_ran_out_are_void() {
    let stage = Stage::open().await;
    let (document, _) = document_link::made(&stage).await;
    let paths = [document_link::link(&stage, &document), format!("/verify/{}", document.code)];
    let read = async |which: usize| {
        let answer = asked(&stage, Method::GET, &paths[which], "").await;
        (answer.status(), String::from_utf8(answer.body().to_vec()).unwrap())
    };
    last_second(&stage, 1001).await;
    assert_eq!(read(0).await.0, StatusCode::SEE_OTHER);
    assert!(read(1).await.1.contains("Genuine"));
    assert!(document_link::refusals(&stage).is_empty());
    a_second(&stage);
    for _ in ["not swept", "swept"] {
        let (status, page) = read(0).await;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(
            page.contains("This document no longer counts") && page.contains("wa.me"),
            "{page}"
        );
        let (_, page) = read(1).await;
        assert!(page.contains("It was made void") && !page.contains("Genuine"), "{page}");
        stage.sweep().await;
    }
    assert_eq!(document_link::refusals(&stage), ["the document is void"; 2]);
}

#[tokio::test]
async fn a_booking_page_says_that_it_has_run_out() {
    let stage = Stage::silent().await;
    says(&stage, OWNER, "haircut needs a deposit of 10,000").await;
    for words in ["book a haircut on Monday at 3pm", "Mon 23 Nov 15:00"] {
        says(&stage, CUSTOMER, words).await;
    }
    let found = asked(&stage, Method::POST, "/s/kilima/bookings", "number=1&digits=0100").await;
    let path = found.headers()[header::LOCATION].to_str().unwrap().to_owned();
    let shown = page(&stage, &path).await;
    for says in ["We say yes or no by", "To pay before", HOW_TO_PAY, "/orders/1001?code="] {
        assert!(shown.contains(says), "{says}: {shown}");
    }
    says(&stage, OWNER, "confirm booking 1").await;
    last_second(&stage, 1001).await;
    let shown = page(&stage, &path).await;
    for says in ["We have said yes", "waiting for payment", HOW_TO_PAY] {
        assert!(shown.contains(says), "{says}: {shown}");
    }
    assert!(order_page(&stage, 1001).await.contains(HOW_TO_PAY));
    a_second(&stage);
    let shown = page(&stage, &path).await;
    assert!(shown.contains("It was not paid in time"), "{shown}");
    for gone in ["To pay before", HOW_TO_PAY, "/orders/", "/cancel\""] {
        assert!(!shown.contains(gone), "{gone}: {shown}");
    }
    let shown = order_page(&stage, 1001).await;
    assert!(!shown.contains(HOW_TO_PAY) && shown.contains("order-state-off"), "{shown}");
    let told = says(&stage, OWNER, "confirm booking 1").await;
    assert!(told.contains("has run out"), "{told}");
    let told = says(&stage, CUSTOMER, "cancel my booking").await;
    assert!(!told.contains("is cancelled."), "{told}");
    assert_eq!(stage.sweep().await.bookings_expired, 0);
}

/// Nothing is picked up out of a cart that was left a week ago, whether it was cleared away or not.
#[tokio::test]
async fn a_cart_is_empty_when_its_week_is_over() {
    let stage = Stage::silent().await;
    says(&stage, CUSTOMER, "2 sugar").await;
    let began = stage.clock.now();
    stage.clock.set(began.plus_hours(7 * 24).plus_millis(-1_000));
    assert!(says(&stage, CUSTOMER, "cart").await.contains("Sugar"));
    a_second(&stage);
    let told = says(&stage, CUSTOMER, "cart").await;
    assert!(!told.contains("Sugar"), "{told}");
    assert!(says(&stage, CUSTOMER, "1 milk").await.contains("Milk"));
}

/// A one-time code works until the last second of its five minutes.
#[tokio::test]
async fn a_code_is_over_when_its_minutes_are() {
    for (seconds, is_taken) in [(299, true), (300, false)] {
        let stage = Stage::silent().await;
        let asked = says(&stage, OWNER, "stock count sugar 57, two bags torn").await;
        let mut words = asked.split(|c: char| !c.is_ascii_digit());
        let code = words.find(|word| word.len() == 6).expect("a code").to_owned();
        stage.clock.set(stage.clock.now().plus_millis(seconds * 1_000));
        says(&stage, OWNER, &code).await;
        let stock = says(&stage, OWNER, "stock sugar").await;
        assert_eq!(stock.contains("57"), is_taken, "{seconds}: {stock}");
    }
}
