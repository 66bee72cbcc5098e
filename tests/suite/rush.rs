//! A rush on the embedded store: many buyers at once, few pieces.

use app::storefront::{self, Site};
use bytes::Bytes;
use domain::ids::ShopId;
use http::{Method, Request, StatusCode, header};
use kit::invariants;
use local::clock::SystemClock;
use local::demo;
use local::secrets::LocalSecrets;
use local::store::Store;
use std::sync::Arc;
use tokio::task::JoinSet;

const BUYERS: u64 = 1_000;
/// What the demo shop has of its phone charger, less two to leave ten.
const PIECES: u64 = 10;

/// 1,000 buyers at once for 10 pieces: exactly 10 are sold, nobody gets half an order, and those
/// who come too late leave no gap among the numbers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_buyers_for_ten_pieces() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let clock = SystemClock::default();
    let shop = Arc::new(Shop {
        table: store.table(),
        queue: store.queues(clock.clone()),
        files: store.files(),
        secrets: LocalSecrets::open(&store, None).unwrap(),
        clock,
        site: Site { public_url: "http://shop.test".to_owned(), chat_page: None },
    });
    demo::open(&shop.table, &shop.secrets, &shop.clock).await.unwrap();
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

struct Shop {
    table: local::store::table::EmbeddedTable,
    queue: local::store::queue::EmbeddedQueue<SystemClock>,
    files: local::store::files::EmbeddedFiles,
    secrets: LocalSecrets,
    clock: SystemClock,
    site: Site,
}

impl Shop {
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
        let request = Request::builder()
            .method(Method::POST)
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
        let to = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        (response.status(), to.unwrap_or_default())
    }
}
