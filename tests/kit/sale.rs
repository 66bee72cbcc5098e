//! Sales on the stage whose units are counted, as DynamoDB would charge them.

use crate::stage::{Saying, Stage};
use bytes::Bytes;
use domain::contact::Phone;
use http::{Method, Request, StatusCode, header};
use ports::table::units::Spent;

/// What placing an order of two lines may cost at most, in write units, its messages included.
pub const WRITE_UNITS_MAX: u64 = 40;
/// A note as long as a note may be.
pub const LONG_NOTE: &str = concat!(
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
    "Please+bring+it+to+the+blue+gate+behind+the+market+and+call+when+you+are+there.",
);

pub(crate) const PHONE_NUMBER_ID: &str = "100000000000001";

/// What was spent, on how many messages.
#[derive(Debug)]
pub struct Bill {
    /// The units.
    pub spent: Spent,
    /// Messages that people wrote.
    pub messages_in: usize,
    /// Messages that people were sent.
    pub messages_out: usize,
}

/// What an order by web costs.
#[derive(Debug)]
pub struct WebBill {
    /// The checkout form, up to the answer with the order's number: the number, the commit, the
    /// messages handed to the queue and the record settled.
    pub placed: Bill,
    /// Telling customer and owner, which comes after the answer.
    pub told: Bill,
}

/// The checkout form for two goods of a customer nobody knows, with this note. The cart was filled
/// before and is not counted.
pub async fn order_by_web(stage: &Stage, note: &str) -> WebBill {
    for sku in ["SUGAR-1KG", "SOAP-WHITE"] {
        post(stage, "cart/add", &format!("sku={sku}&quantity=2&back=")).await;
    }
    stage.run().await;
    stage.table.reset_spent();
    let told_before = stage.chat.deliveries().len();
    let bill = || {
        let messages_out = stage.chat.deliveries().len() - told_before;
        let spent = stage.table.spent();
        stage.table.reset_spent();
        Bill { spent, messages_in: 0, messages_out }
    };
    let form = format!("key=counted1&name=Sarah&phone=0700000100&note={note}");
    post(stage, "checkout", &form).await;
    let placed = bill();
    stage.run().await;
    WebBill { placed, told: bill() }
}

/// A whole sale by chat: the cart, the order, its payment, its dispatch and its end.
pub async fn sale_by_chat(stage: &Stage) -> Bill {
    let customer: Phone = "+256700000100".parse().expect("a phone number");
    let owner: Phone = "+256700000001".parse().expect("a phone number");
    let sale = [
        (&customer, "2 sugar and a soap"),
        (&customer, "[Soap bar (white)]"),
        (&customer, "checkout"),
        (&customer, "[Place order]"),
        (&owner, "order 1001 paid 11,000 cash"),
        (&owner, "order 1001 dispatched"),
        (&owner, "order 1001 completed"),
    ];
    stage.table.reset_spent();
    for (who, said) in sale {
        say_in_turn(stage, who, said).await;
    }
    let messages_out = stage.chat.deliveries().len();
    Bill { spent: stage.table.spent(), messages_in: sale.len(), messages_out }
}

/// Says words, or taps what stands in brackets, and lets the shop finish.
pub(crate) async fn say_in_turn(stage: &Stage, who: &Phone, said: &str) {
    let tapped = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let id = tapped.map(|title| stage.offered(who, title).expect("it was offered"));
    let saying = match (&id, tapped) {
        (Some(id), Some(title)) => Saying::Tap { id, title },
        _ => Saying::Text(said),
    };
    stage.say(PHONE_NUMBER_ID, who, "Sarah", &saying).await;
}

/// A form of the web shop; its messages still wait.
async fn post(stage: &Stage, path: &str, form: &str) {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/s/kilima/{path}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(Bytes::from(form.to_owned()))
        .expect("a request");
    assert_eq!(stage.ask(request).await.status(), StatusCode::SEE_OTHER);
}
