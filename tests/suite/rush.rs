//! A rush on the embedded store: many buyers at once, few pieces.

use app::storefront::{self, Site};
use bytes::Bytes;
use domain::ids::ShopId;
use http::{Method, Request, Response, StatusCode, header};
use kit::invariants;
use local::clock::SystemClock;
use local::demo;
use local::secrets::LocalSecrets;
use local::store::Store;
use std::path::Path;
use std::sync::Arc;
use tokio::task::JoinSet;

const BUYERS: u64 = 1_000;
/// As many as want the same time at once.
const PEOPLE: u64 = 200;
/// What the demo shop has of its phone charger, less two to leave ten.
const PIECES: u64 = 10;

/// 1,000 buyers at once for 10 pieces: exactly 10 are sold, nobody gets half an order, and those
/// who come too late leave no gap among the numbers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_buyers_for_ten_pieces() {
    let folder = tempfile::tempdir().unwrap();
    let shop = Arc::new(Shop::open(folder.path()).await);
    assert!(shop.buy(0, 2).await, "two of the twelve go first");
    let mut buyers = JoinSet::new();
    for number in 1..=BUYERS {
        let shop = Arc::clone(&shop);
        buyers.spawn(async move { shop.buy(number, 1).await });
    }
    let bought = buyers.join_all().await.into_iter().filter(|bought| *bought).count();
    assert_eq!(u64::try_from(bought).unwrap(), PIECES);
    let id: ShopId = "K1MARKT001".parse().unwrap();
    assert_eq!(invariants::broken(&shop.table, &id).await, Vec::<String>::new());
    let orders = invariants::orders(&shop.table, &id).await;
    assert_eq!(u64::try_from(orders.len()).unwrap(), PIECES + 1);
}

/// 200 people at once who all want the same time, by web: each of those who can do it gets one of
/// them, and the others are told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_people_for_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    let shop = Arc::new(Shop::open(folder.path()).await);
    for (with, places) in [("", 2), ("grace", 1)] {
        let (picker, from) = shop.last_time(with).await;
        let mut people = JoinSet::new();
        for number in 0..PEOPLE {
            let (shop, picker, from) = (Arc::clone(&shop), picker.clone(), from.clone());
            people.spawn(async move { shop.book(number, &picker, with, &from).await });
        }
        let held = people.join_all().await.into_iter().filter(|held| *held).count();
        assert_eq!(held, places, "{with:?}");
        assert_ne!(shop.last_time(with).await.1, from, "nobody is shown it any more");
    }
    let id: ShopId = "K1MARKT001".parse().unwrap();
    assert_eq!(invariants::broken(&shop.table, &id).await, Vec::<String>::new());
}

struct Shop {
    table: local::store::table::EmbeddedTable,
    queue: local::store::queue::EmbeddedQueue<SystemClock>,
    files: local::store::files::EmbeddedFiles,
    secrets: LocalSecrets,
    clock: SystemClock,
    site: Site,
}

impl Shop {
    async fn open(folder: &Path) -> Self {
        let store = Store::open(folder).unwrap();
        let clock = SystemClock::default();
        let shop = Self {
            table: store.table(),
            queue: store.queues(clock.clone()),
            files: store.files(),
            secrets: LocalSecrets::open(&store, None).unwrap(),
            clock,
            site: Site { public_url: "http://shop.test".to_owned(), chat_page: None },
        };
        demo::open(&shop.table, &shop.secrets, &shop.clock).await.unwrap();
        shop
    }

    /// The form of the haircut's times, and the last time of the first free day that it shows.
    async fn last_time(&self, with: &str) -> (String, String) {
        let (_, listing) = self.ask(Method::GET, "?q=haircut", "0", "").await;
        let listing = String::from_utf8(listing.body().to_vec()).unwrap();
        let (_, rest) = listing.split_once("/s/kilima/book/").unwrap();
        let picker = format!("book/{}", rest.split('"').next().unwrap());
        let (_, page) = self.ask(Method::GET, &format!("{picker}?with={with}"), "0", "").await;
        let page = String::from_utf8(page.body().to_vec()).unwrap();
        let (_, last) = page.rsplit_once("id=\"at-").unwrap();
        (picker, last.split('"').next().unwrap().to_owned())
    }

    /// Whether somebody got a time.
    async fn book(&self, number: u64, picker: &str, with: &str, from: &str) -> bool {
        let phone = if with.is_empty() { 1_000 + number } else { number };
        let form = format!(
            "key=rush{phone:08}&with={with}&from={from}&name=Jane&phone=%2B2567{phone:08}&note="
        );
        loop {
            match self.post(picker, &format!("{phone:025}"), &form).await {
                (StatusCode::SEE_OTHER, to) => return to.contains("/bookings/"),
                (StatusCode::CONFLICT, _) => return false,
                // So many at once: whoever asks again gets an answer.
                (StatusCode::SERVICE_UNAVAILABLE, _) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Whether a buyer with a cart of their own got so many chargers.
    async fn buy(&self, number: u64, quantity: u32) -> bool {
        let visitor = format!("{number:025}");
        let line = format!("sku=CHARGER-USBC&quantity={quantity}&back=");
        let (status, _) = self.post("cart/add", &visitor, &line).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let form = format!("key=rush{number:08}&name=Buyer&phone=%2B2567{number:08}&note=");
        let (status, to) = self.post("checkout", &visitor, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        to.contains("/orders/")
    }

    async fn post(&self, path: &str, visitor: &str, body: &str) -> (StatusCode, String) {
        let (status, response) = self.ask(Method::POST, path, visitor, body).await;
        let to = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        (status, to.unwrap_or_default())
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        visitor: &str,
        body: &str,
    ) -> (StatusCode, Response<Bytes>) {
        let request = Request::builder()
            .method(method)
            .uri(format!("/s/kilima/{path}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("visitor={visitor}"))
            .body(Bytes::from(body.to_owned()))
            .unwrap();
        let response = storefront::handle(
            &self.site,
            &self.table,
            &self.queue,
            &self.files,
            &self.secrets,
            &pdf::Inspector,
            &self.clock,
            request,
        )
        .await;
        (response.status(), response)
    }
}
