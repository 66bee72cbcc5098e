//! Sales on the stage whose units are counted, as DynamoDB would charge them.

use crate::stage::{Saying, Stage};
use bytes::Bytes;
use domain::contact::Phone;
use http::{Method, Request, StatusCode, header};
use ports::table::units::Spent;

/// What placing an order of two lines may cost at most, in write units.
pub const WRITE_UNITS_MAX: u64 = 40;

const PHONE_NUMBER_ID: &str = "100000000000001";

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

/// The checkout form for two goods of a customer nobody knows, up to the last message about it.
/// The cart was filled before and is not counted.
pub async fn order_by_web(stage: &Stage) -> Bill {
    for sku in ["SUGAR-1KG", "SOAP-WHITE"] {
        post(stage, "cart/add", &format!("sku={sku}&quantity=2&back=")).await;
    }
    let told_before = stage.chat.deliveries().len();
    stage.table.reset_spent();
    post(stage, "checkout", "key=counted1&name=Sarah&phone=0700000100&note=Please+call").await;
    let messages_out = stage.chat.deliveries().len() - told_before;
    Bill { spent: stage.table.spent(), messages_in: 0, messages_out }
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
        let tapped = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let id = tapped.map(|title| stage.offered(who, title).expect("it was offered"));
        let saying = match (&id, tapped) {
            (Some(id), Some(title)) => Saying::Tap { id, title },
            _ => Saying::Text(said),
        };
        stage.say(PHONE_NUMBER_ID, who, "Sarah", &saying).await;
    }
    let messages_out = stage.chat.deliveries().len();
    Bill { spent: stage.table.spent(), messages_in: sale.len(), messages_out }
}

async fn post(stage: &Stage, path: &str, form: &str) {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/s/kilima/{path}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(Bytes::from(form.to_owned()))
        .expect("a request");
    assert_eq!(stage.browse(request).await.status(), StatusCode::SEE_OTHER);
}
