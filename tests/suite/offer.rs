//! What the shop offers and writes for its customers, changed by chat: once, however often it
//! arrives, and seen by everybody who looks.

use app::store::{audit, catalog, shop};
use bytes::Bytes;
use domain::contact::Phone;
use domain::ids::ShopId;
use domain::message::QUEUES;
use http::{Method, Request, Response, StatusCode, header};
use kit::invariants;
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;

const KILIMA: &str = "100000000000001";
const VISITOR: &str = "visitor=0000000000000000000000043";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

async fn owner_says(stage: &Stage, text: &str) {
    let owner: Phone = "+256700000001".parse().unwrap();
    stage.say(KILIMA, &owner, "Amina", &Saying::Text(text)).await;
}

async fn browse(stage: &Stage, method: Method, path: &str, form: &'static str) -> Response<Bytes> {
    let request = Request::builder()
        .method(method)
        .uri(format!("/s/kilima/{path}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, VISITOR);
    stage.browse(request.body(Bytes::from(form)).unwrap()).await
}

fn leads_to(response: &Response<Bytes>) -> &str {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    response.headers()[header::LOCATION].to_str().unwrap()
}

fn text(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

/// A delivery, and all that follows it, five times each.
pub(crate) async fn five_times(stage: &Stage, body: &[u8]) {
    for _ in 0..5 {
        assert_eq!(stage.deliver(body).await, StatusCode::OK);
        stage.queue.forget_dedup_ids();
    }
    while !stage.queue.waiting().is_empty() {
        for name in QUEUES {
            while let Some(message) = stage.queue.take(name) {
                for _ in 0..5 {
                    stage.handle(message.clone()).await.unwrap();
                }
            }
        }
    }
}

/// Every delivery and every queued message arrives five times.
#[tokio::test]
async fn five_of_everything_changes_things_once() {
    let stage = Stage::open().await;
    let owner: Phone = "+256700000001".parse().unwrap();
    let says = [
        "add product brown bread 4,500",
        "low stock limit of brown bread 3",
        "new order for Jane 0700 000 123: 2 sugar",
        "yes",
        "order 1001 add 1 milk",
        "yes",
        "tell order 1001: we are on the way",
        "yes",
        "sugar is now 5,200",
        "yes",
        "stop selling brown bread",
    ];
    for (index, said) in says.into_iter().enumerate() {
        let id = format!("wamid.offer{index}");
        let body = delivery(KILIMA, &owner, "Amina", &id, stage.clock.now(), &Saying::Text(said));
        five_times(&stage, &body).await;
    }
    let orders = invariants::orders(&stage.table, &kilima()).await;
    let [order] = orders.as_slice() else { panic!("one order, not {}", orders.len()) };
    // The sugar was ordered at 4,500, the milk costs 1,800.
    assert_eq!((order.total.minor(), order.lines.len()), (10_800, 2));
    assert_eq!(invariants::broken(&stage.table, &kilima()).await, Vec::<String>::new());
    let catalog = catalog::load_catalog(&stage.table, &kilima()).await.unwrap();
    let breads = catalog.everything().filter(|product| product.name == "brown bread");
    let breads: Vec<_> =
        breads.map(|bread| (bread.is_archived, bread.variants[0].low_stock_at)).collect();
    assert_eq!(breads, [(true, 3)]);
    let sugar = catalog.find(&"SUGAR-1KG".parse().unwrap()).map(|(_, sugar)| sugar.price.minor());
    assert_eq!(sugar, Some(5_200));
    let told = stage.chat.deliveries();
    let of = |words: &str| told.iter().filter(|told| told.bubble.text.contains(words)).count();
    assert_eq!(
        (of("we are on the way\""), of("is your order"), of("have changed your order")),
        (2, 0, 1)
    );
    let shop = shop::load_shop(&stage.table, &kilima()).await.unwrap().unwrap();
    let day = stage.clock.now().business_day(&shop.zone);
    let rows = audit::of_day(&stage.table, &shop.id, &day).await.unwrap();
    let actions: Vec<&str> = rows.iter().map(|row| row.action.as_str()).collect();
    assert_eq!(
        actions,
        [
            "product.added",
            "product.edited",
            "order.placed",
            "order.changed",
            "order.written_about",
            "product.priced",
            "product.archived",
        ]
    );
    let changes = rows.iter().filter(|row| row.action.starts_with("product."));
    assert!(changes.skip(1).all(|row| row.before.is_some() && row.before != row.after));
    assert!(rows.iter().all(|row| !format!("{row:?}").contains("on the way")), "no words in it");
}

#[tokio::test]
async fn a_price_that_changes_under_a_checkout_is_shown_first() {
    let stage = Stage::open().await;
    browse(&stage, Method::POST, "cart/add", "sku=SUGAR-1KG&quantity=2&back=").await;
    let form = text(&browse(&stage, Method::GET, "checkout", "").await);
    assert!(form.contains("name=\"total\" value=\"9000\""), "{form}");
    owner_says(&stage, "sugar is now 5,200").await;
    owner_says(&stage, "yes").await;
    let old = "key=oldprice01&total=9000&name=Sarah&phone=0700000100&note=";
    let answer = browse(&stage, Method::POST, "checkout", old).await;
    assert_eq!(leads_to(&answer), "/s/kilima/cart?did=cart-changed");
    assert!(invariants::orders(&stage.table, &kilima()).await.is_empty());
    let new = "key=newprice01&total=10400&name=Sarah&phone=0700000100&note=";
    let answer = browse(&stage, Method::POST, "checkout", new).await;
    assert!(leads_to(&answer).starts_with("/s/kilima/orders/1001?"));
    let orders = invariants::orders(&stage.table, &kilima()).await;
    assert_eq!(orders[0].total.minor(), 10_400);
}

#[tokio::test]
async fn what_is_not_offered_any_more_is_on_no_page_and_stays_in_its_orders() {
    let stage = Stage::open().await;
    browse(&stage, Method::POST, "cart/add", "sku=SUGAR-1KG&quantity=2&back=").await;
    let placed = "key=placed0001&name=Sarah&phone=0700000100&note=";
    let order = leads_to(&browse(&stage, Method::POST, "checkout", placed).await).to_owned();
    browse(&stage, Method::POST, "cart/add", "sku=SUGAR-1KG&quantity=1&back=").await;
    owner_says(&stage, "stop selling sugar").await;
    let listing = text(&browse(&stage, Method::GET, "?q=sugar", "").await);
    assert!(!listing.contains("Sugar 1 kg"), "{listing}");
    let path = order.strip_prefix("/s/kilima/").unwrap();
    assert!(text(&browse(&stage, Method::GET, path, "").await).contains("Sugar 1 kg"));
    let late = "key=late000001&name=Sarah&phone=0700000100&note=";
    let answer = browse(&stage, Method::POST, "checkout", late).await;
    assert_eq!(leads_to(&answer), "/s/kilima/cart?did=cart-changed");
    owner_says(&stage, "order 1001 paid 9,000 cash").await;
    owner_says(&stage, "order 1001 dispatched").await;
    assert_eq!(invariants::broken(&stage.table, &kilima()).await, Vec::<String>::new());
    owner_says(&stage, "bring back sugar").await;
    let listing = text(&browse(&stage, Method::GET, "?q=sugar", "").await);
    assert!(listing.contains("Sugar 1 kg"));
}
