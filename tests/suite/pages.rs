//! The owner's list of orders, page by page: the button to the next page is good for that list of
//! that shop only.

use bytes::Bytes;
use domain::contact::Phone;
use http::{Method, Request, StatusCode, header};
use kit::stage::{Saying, Stage};

const KILIMA: &str = "100000000000001";
const MELATI: &str = "100000000000002";
const OLDER: &str = "Older orders";
const FOREIGN: &str = "That button is of another list.";

fn phone(number: &str) -> Phone {
    number.parse().unwrap()
}

/// Twelve orders of one soap each, by web: #1001 to #1012.
async fn twelve_orders(stage: &Stage) {
    for place in 10..22 {
        for (path, form) in [
            ("cart/add", "sku=SOAP-WHITE&quantity=1&back=".to_owned()),
            ("checkout", format!("key=paged0{place}&name=Sarah&phone=07000001{place}&note=")),
        ] {
            let request = Request::builder()
                .method(Method::POST)
                .uri(format!("/s/kilima/{path}"))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::COOKIE, "visitor=0000000000000000000000007")
                .body(Bytes::from(form))
                .unwrap();
            assert_eq!(stage.browse(request).await.status(), StatusCode::SEE_OTHER);
        }
    }
}

/// What an owner is answered to words or, in brackets, to the tap of an id.
async fn answer(stage: &Stage, shop: &str, owner: &Phone, said: &str) -> String {
    let tapped = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let saying = match tapped {
        Some(id) => Saying::Tap { id, title: OLDER },
        None => Saying::Text(said),
    };
    stage.say(shop, owner, "Owner", &saying).await;
    stage.chat.deliveries().last().unwrap().bubble.text.clone()
}

fn numbers(text: &str) -> Vec<u32> {
    let words = text.split_whitespace().filter_map(|word| word.strip_prefix('#'));
    words.filter_map(|word| word.parse().ok()).collect()
}

#[tokio::test]
async fn each_page_goes_on_where_the_one_before_ended() {
    let (stage, owner) = (Stage::open().await, phone("+256700000001"));
    twelve_orders(&stage).await;
    let first = answer(&stage, KILIMA, &owner, "orders").await;
    assert_eq!(numbers(&first), (1_005..=1_012).rev().collect::<Vec<_>>(), "{first}");
    let older = stage.offered(&owner, OLDER).unwrap();
    let second = answer(&stage, KILIMA, &owner, &format!("[{older}]")).await;
    assert_eq!(numbers(&second), [1_004, 1_003, 1_002, 1_001], "{second}");
    let again = answer(&stage, KILIMA, &owner, &format!("[{older}]")).await;
    assert_eq!(again, second, "an old button still means what it showed");
}

#[tokio::test]
async fn the_next_page_is_of_the_same_list() {
    let (stage, owner) = (Stage::open().await, phone("+256700000001"));
    twelve_orders(&stage).await;
    answer(&stage, KILIMA, &owner, "order 1001 paid 2,000 cash").await;
    let first = answer(&stage, KILIMA, &owner, "pending orders").await;
    assert_eq!(numbers(&first), (1_005..=1_012).rev().collect::<Vec<_>>(), "{first}");
    let older = stage.offered(&owner, OLDER).unwrap();
    let second = answer(&stage, KILIMA, &owner, &format!("[{older}]")).await;
    assert_eq!(numbers(&second), [1_004, 1_003, 1_002], "without the one that is paid: {second}");
}

#[tokio::test]
async fn a_button_that_was_altered_or_is_of_another_shop_shows_nothing() {
    let (stage, owner) = (Stage::open().await, phone("+256700000001"));
    twelve_orders(&stage).await;
    answer(&stage, KILIMA, &owner, "orders").await;
    let older = stage.offered(&owner, OLDER).unwrap();
    let altered = [
        older.replace("1005", "1009"),
        older.replace(":open:", ":completed:"),
        older[..older.len() - 1].to_owned(),
        format!("{older}0"),
        "more-orders:open:1005".to_owned(),
    ];
    for id in altered {
        assert_ne!(id, older);
        let said = answer(&stage, KILIMA, &owner, &format!("[{id}]")).await;
        assert!(said.starts_with(FOREIGN), "{id}: {said}");
    }
    let other = phone("+6281200000001");
    let said = answer(&stage, MELATI, &other, &format!("[{older}]")).await;
    assert!(said.starts_with("Tombol itu dari daftar lain."), "{said}");
    let customer = phone("+256700000110");
    let said = answer(&stage, KILIMA, &customer, &format!("[{older}]")).await;
    assert_eq!(numbers(&said), [0; 0], "who does not run the shop sees no orders: {said}");
}
