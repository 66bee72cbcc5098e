//! Each customer is asked once how it was, whatever happens to the sweep, and never when they should be
//! left alone; what they say by the link is what they would say in chat.

use app::store::survey::load_survey;
use app::store::{keys, shop};
use bytes::Bytes;
use domain::contact::Phone;
use domain::ids::OrderNumber;
use domain::shop::Shop;
use domain::survey::{About, Survey};
use http::{Method, Request, Response, StatusCode, header};
use kit::sale::sale_by_chat;
use kit::script;
use kit::stage::{Saying, Stage};
use ports::queue::QueueError;

const KILIMA: &str = "100000000000001";
const COOKIE: &str = "visitor=0000000000000000000000007";
const FORM: &str = "application/x-www-form-urlencoded";

fn owner() -> Phone {
    "+256700000001".parse().unwrap()
}

async fn says(stage: &Stage, who: &str, text: &str) {
    let (phone, name) = if who == "owner" { (owner(), "Amina") } else { (customer(), "Sarah") };
    stage.say(KILIMA, &phone, name, &Saying::Text(text)).await;
}

fn customer() -> Phone {
    "+256700000100".parse().unwrap()
}

/// A stage on which an order of the chat is done.
async fn done() -> Stage {
    let stage = Stage::open().await;
    let played = script::play(
        &stage,
        "shop kilima\nperson owner +256700000001 Amina\nperson customer +256700000100 Sarah\n\
         customer> 2 sugar\ncustomer> checkout\ncustomer> [Place order]\n\
         owner> order 1001 paid 9,000 cash\nowner> order 1001 dispatched\n\
         owner> order 1001 completed\n",
    )
    .await;
    assert!(played.contains("completed"), "{played}");
    stage
}

async fn kilima(stage: &Stage) -> Shop {
    shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap()
}

async fn survey(stage: &Stage) -> Survey {
    let shop = kilima(stage).await;
    let about = About::Order(OrderNumber(1001));
    load_survey(&stage.table, &shop.id, about).await.unwrap().unwrap().record
}

/// How often somebody was asked, and what the owner heard of bad ratings, since so many deliveries.
fn told(stage: &Stage, what: &str) -> Vec<String> {
    let told = stage.chat.deliveries().into_iter();
    told.map(|it| it.bubble.text).filter(|text| text.contains(what)).collect()
}

async fn visit(stage: &Stage, method: Method, path: &str, body: &str) -> Response<Bytes> {
    let request = Request::builder().method(method).uri(path);
    let request = request.header(header::CONTENT_TYPE, FORM).header(header::COOKIE, COOKIE);
    stage.browse(request.body(Bytes::from(body.to_owned())).unwrap()).await
}

fn words(answer: &Response<Bytes>) -> &str {
    std::str::from_utf8(answer.body()).unwrap()
}

/// An order by web whose customer never wrote, done; and the link by which they are asked.
pub(crate) async fn asked_by_link(stage: &Stage) -> String {
    visit(stage, Method::POST, "/s/kilima/cart/add", "sku=SUGAR-1KG&quantity=2&back=").await;
    let form = "key=survey0001&name=Sarah&phone=0700000100&note=";
    visit(stage, Method::POST, "/s/kilima/checkout", form).await;
    for text in ["order 1001 paid 9,000 cash", "order 1001 dispatched", "order 1001 completed"] {
        says(stage, "owner", text).await;
    }
    stage.pass_minutes(60);
    assert_eq!(stage.sweep().await.asked, 1);
    let asked = stage.chat.deliveries().pop().unwrap();
    assert!(asked.template.is_some(), "nobody has written, so only a template goes out");
    let (_, path) = asked.bubble.text.split_once("http://shop.test").expect("a link was sent");
    path.split_whitespace().next().unwrap().to_owned()
}

/// The same, with a bad rating given on the page.
pub(crate) async fn rated_by_link(stage: &Stage) {
    let path = asked_by_link(stage).await;
    assert_eq!(visit(stage, Method::GET, &path, "").await.status(), StatusCode::OK);
    let given = visit(stage, Method::POST, &path, "rating=2&comment=It+was+wet").await;
    assert_eq!(given.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_page_takes_one_rating_that_can_be_changed_for_a_day() {
    let stage = Stage::open().await;
    let path = asked_by_link(&stage).await;
    let page = visit(&stage, Method::GET, &path, "").await;
    assert_eq!(page.status(), StatusCode::OK);
    assert!(words(&page).contains("How was order #1001?"), "{}", words(&page));
    let empty = visit(&stage, Method::POST, &path, "comment=It+was+wet").await;
    assert_eq!(empty.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(words(&empty).contains("It was wet"), "what was written stays");
    for rating in ["rating=6", "rating=-1", "rating=x"] {
        let bad = visit(&stage, Method::POST, &path, rating).await;
        assert_eq!(bad.status(), StatusCode::UNPROCESSABLE_ENTITY, "{rating}");
    }
    assert_eq!(told(&stage, "is not happy"), [""; 0]);
    for _ in 0..2 {
        let given = visit(&stage, Method::POST, &path, "rating=2&comment=It+was+wet").await;
        assert_eq!(given.status(), StatusCode::SEE_OTHER);
        let back = given.headers()[header::LOCATION].to_str().unwrap().to_owned();
        let thanks = visit(&stage, Method::GET, &back, "").await;
        assert!(words(&thanks).contains("Thank you, it is noted."), "{}", words(&thanks));
    }
    assert_eq!(told(&stage, "is not happy").len(), 1, "the owner is told once");
    let page = visit(&stage, Method::GET, &path, "").await;
    assert!(words(&page).contains("It was wet"), "it can be kept, changed or taken out");
    visit(&stage, Method::POST, &path, "rating=4&comment=It+was+wet").await;
    let answer = survey(&stage).await.answer().unwrap().clone();
    assert_eq!((answer.rating, answer.comment.as_deref()), (4, Some("It was wet")));
    visit(&stage, Method::POST, &path, "rating=4&comment=").await;
    let answer = survey(&stage).await.answer().unwrap().clone();
    assert_eq!((answer.rating, answer.comment.as_deref()), (4, None), "it was taken out");
    stage.pass_minutes(24 * 60);
    let late = visit(&stage, Method::POST, &path, "rating=1&comment=").await;
    assert_eq!(late.status(), StatusCode::CONFLICT);
    assert!(words(&late).contains("You have rated this already."), "{}", words(&late));
    assert_eq!(survey(&stage).await.answer().unwrap().rating, 4);
}

#[tokio::test]
async fn guessed_links_open_nothing() {
    let stage = Stage::open().await;
    let path = asked_by_link(&stage).await;
    for forged in [path.replace("O1001", "O1002"), format!("{path}0"), "/f/x".to_owned()] {
        for method in [Method::GET, Method::POST] {
            let answer = visit(&stage, method, &forged, "rating=1").await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{forged}");
        }
    }
    assert!(survey(&stage).await.answer().is_none());
}

#[tokio::test]
async fn a_customer_is_asked_once_however_often_it_is_swept() {
    let stage = done().await;
    assert_eq!(stage.sweep().await.asked, 0, "an hour early");
    stage.pass_minutes(60);
    stage.queue.fail_next(QueueError("away".to_owned()));
    assert_eq!(stage.sweep().await.left, 1);
    assert_eq!(told(&stage, "How was").len(), 0);
    stage.pass_minutes(2);
    assert_eq!(stage.sweep().await.sent_again, 1);
    stage.queue.forget_dedup_ids();
    for _ in 0..3 {
        assert_eq!(stage.sweep().await.asked, 0);
        stage.pass_minutes(24 * 60);
    }
    assert_eq!(told(&stage, "How was").len(), 1);
}

#[tokio::test]
async fn nobody_is_asked_in_the_night_nor_days_later() {
    let stage = done().await;
    // Nobody swept until half past eleven in the evening.
    stage.pass_minutes(14 * 60 + 30);
    assert_eq!(stage.sweep().await.asked, 0);
    stage.pass_minutes(8 * 60 + 30);
    assert_eq!(stage.sweep().await.asked, 1);

    let late = done().await;
    late.pass_minutes(4 * 24 * 60);
    assert_eq!(late.sweep().await.asked, 0);
    assert_eq!(told(&late, "How was").len(), 0);
    assert!(survey(&late).await.due_at().is_none(), "it is not looked at again");
}

#[tokio::test]
async fn who_is_to_be_left_alone_is_not_asked() {
    let stage = done().await;
    says(&stage, "customer", "stop").await;
    stage.pass_minutes(60);
    assert_eq!(stage.sweep().await.asked, 0);

    let talked_to = done().await;
    says(&talked_to, "customer", "human").await;
    talked_to.pass_minutes(60);
    assert_eq!(talked_to.sweep().await.asked, 0, "somebody talks to them");
    talked_to.pass_minutes(24 * 60);
    assert_eq!(talked_to.sweep().await.asked, 1, "a day later nobody does");

    let off = done().await;
    for text in ["surveys off", "yes"] {
        says(&off, "owner", text).await;
    }
    off.pass_minutes(60);
    assert_eq!(off.sweep().await.asked, 0);
}

#[tokio::test]
async fn an_answer_that_comes_too_late_or_from_another_changes_nothing() {
    let stage = done().await;
    stage.pass_minutes(60);
    stage.sweep().await;
    let neighbour: Phone = "+256700000101".parse().unwrap();
    let tap = Saying::Tap { id: "rate:O1001:1", title: "1 Bad" };
    stage.say(KILIMA, &neighbour, "John", &tap).await;
    let unknown = Saying::Tap { id: "rate:O1009:1", title: "1 Bad" };
    stage.say(KILIMA, &customer(), "Sarah", &unknown).await;
    assert!(survey(&stage).await.answer().is_none());
    stage.pass_minutes(8 * 24 * 60);
    stage.say(KILIMA, &customer(), "Sarah", &tap).await;
    assert_eq!(told(&stage, "more than a week ago").len(), 1);
    assert!(survey(&stage).await.answer().is_none());
}

#[tokio::test]
async fn a_booking_is_asked_about_once_its_time_is_over() {
    let stage = Stage::open().await;
    let played = script::play(
        &stage,
        "shop kilima\nperson owner +256700000001 Amina\nperson customer +256700000100 Jane\n\
         customer> book a haircut on Monday after 3\ncustomer> [Mon 23 Nov 15:00]\n\
         owner> confirm booking 1\nowner> move booking 1 to Monday at 16:00\n",
    )
    .await;
    // Monday 16:45, long after it was to be over: it was moved.
    stage.pass_minutes((2 * 24 + 7) * 60 + 45);
    assert_eq!(stage.sweep().await.asked, 0, "{played}");
    stage.pass_minutes(3 * 60);
    assert_eq!(stage.sweep().await.asked, 1);
    assert_eq!(told(&stage, "How was booking 1 (").len(), 1);
}

#[tokio::test]
async fn an_order_that_asks_nobody_keeps_nothing_of_it() {
    let stage = Stage::open().await;
    for text in ["surveys off", "yes"] {
        says(&stage, "owner", text).await;
    }
    sale_by_chat(&stage).await;
    let shop = kilima(&stage).await;
    let key = keys::survey(&shop.id, About::Order(OrderNumber(1001)));
    assert!(!stage.table.items().iter().any(|item| item.key == key));
}
