//! A claim with a picture: kept for the owner, and shown to whoever has the order's page by a link
//! that does not last.

use bytes::Bytes;
use domain::order::Order;
use http::{Method, Request, Response, StatusCode, header};
use kit::stage::Stage;
use ports::clock::Clock;

const COOKIE: &str = "visitor=0000000000000000000000007";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nand so on";

async fn asked(stage: &Stage, path: &str) -> Response<Bytes> {
    let request = Request::builder().uri(path).header(header::COOKIE, COOKIE);
    stage.browse(request.body(Bytes::new()).unwrap()).await
}

async fn posted(stage: &Stage, path: &str, kind: &str, body: Vec<u8>) -> Response<Bytes> {
    let request = Request::builder().method(Method::POST).uri(format!("/s/kilima/{path}"));
    let request = request.header(header::CONTENT_TYPE, kind).header(header::COOKIE, COOKIE);
    stage.browse(request.body(Bytes::from(body)).unwrap()).await
}

/// An order of two sugar, placed by web.
async fn ordered(stage: &Stage) -> Order {
    let plain = "application/x-www-form-urlencoded";
    for (path, form) in [
        ("cart/add", "sku=SUGAR-1KG&quantity=2&back="),
        ("checkout", "key=claimed01&name=Sarah&phone=0700000100&note="),
    ] {
        let answer = posted(stage, path, plain, form.into()).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
    }
    order(stage).await
}

async fn order(stage: &Stage) -> Order {
    let shop = "K1MARKT001".parse().unwrap();
    let number = domain::ids::OrderNumber(1001);
    app::store::order::load_order(&stage.table, &shop, number).await.unwrap().unwrap().record
}

async fn claim(stage: &Stage, order: &Order) {
    let field = |name: &str, value: &str| {
        format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let fields =
        field("key", "claimed02") + &field("code", &order.code) + &field("text", "I have paid");
    let picture = "--b\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\
                   content-type: text/html\r\n\r\n";
    let body = [fields.as_bytes(), picture.as_bytes(), PNG, b"\r\n--b--\r\n"].concat();
    let answer = posted(stage, "orders/1001/claims", "multipart/form-data; boundary=b", body).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
}

fn leads_to(answer: &Response<Bytes>) -> &str {
    answer.headers()[header::LOCATION].to_str().unwrap()
}

#[tokio::test]
async fn the_owner_is_led_to_the_picture_by_a_link_that_does_not_last() {
    let stage = Stage::open().await;
    let order_before = ordered(&stage).await;
    claim(&stage, &order_before).await;
    let told = stage.chat.deliveries();
    let words = told
        .iter()
        .map(|told| told.bubble.text.as_str())
        .find(|words| words.contains("They sent a picture: "))
        .unwrap();
    let (_, rest) = words.split_once("They sent a picture: ").unwrap();
    let address = rest.split_whitespace().next().unwrap();
    let path = address.strip_prefix("http://shop.test").unwrap();

    let answer = asked(&stage, path).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "private, no-store");
    assert!(answer.body().is_empty(), "the bytes do not pass through the shop");
    let link = leads_to(&answer).to_owned();
    let now = stage.clock.now();
    let (file, name) = stage.files.follow(&link, now).unwrap();
    assert_eq!((file.mime_type.as_str(), &file.bytes[..]), ("image/png", PNG));
    assert_eq!(name, "order-1001-payment");
    assert!(stage.files.follow(&link, now.plus_minutes(4)).is_some());
    assert!(stage.files.follow(&link, now.plus_minutes(5)).is_none(), "it does not last");

    stage.pass_minutes(60);
    let again = asked(&stage, path).await;
    let fresh = leads_to(&again);
    assert!(stage.files.follow(fresh, stage.clock.now()).is_some(), "the address does last");
}

#[tokio::test]
async fn nobody_is_led_to_a_picture_without_the_orders_code() {
    let stage = Stage::open().await;
    let order_before = ordered(&stage).await;
    claim(&stage, &order_before).await;
    let file = order(&stage).await.claims[0].picture.unwrap();
    let code = &order_before.code;
    let another = domain::ids::FileId::new(7);
    for path in [
        format!("1001/claims/{file}"),
        format!("1001/claims/{file}?code=AAAA"),
        format!("1001/claims/{another}?code={code}"),
        format!("1001/claims/..?code={code}"),
        format!("1002/claims/{file}?code={code}"),
    ] {
        let answer = asked(&stage, &format!("/s/kilima/orders/{path}")).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.headers().contains_key(header::LOCATION));
    }
    let right = asked(&stage, &format!("/s/kilima/orders/1001/claims/{file}?code={code}")).await;
    assert_eq!(right.status(), StatusCode::SEE_OTHER);
}
