//! What must hold of a shop at any moment at which nothing is being written, for tests.

use app::store::{keys, order, shop};
use app::verify::verify;
use domain::ids::ShopId;
use domain::order::Order;
use domain::time::Timestamp;
use ports::table::{Index, Query, Table};

/// Every order of a shop.
pub async fn orders(table: &impl Table, shop: &ShopId) -> Vec<Order> {
    let mut query = Query::index(Index::G1, keys::order_feed(shop));
    let mut orders = Vec::new();
    loop {
        let page = table.query(&query).await.expect("the feed answers");
        orders
            .extend(page.items.iter().map(|item| order::from_item(item).expect("an order").record));
        match page.next {
            Some(cursor) => query.after = Some(cursor),
            None => return orders,
        }
    }
}

/// Everything that does not hold, a sentence each; none when all is well. Whether the clock's
/// sweep has run is not asked here: tests decide when it runs.
pub async fn broken(table: &impl Table, shop: &ShopId) -> Vec<String> {
    let shop = shop::load_shop(table, shop).await.expect("the shop answers").expect("a shop");
    let beginning = Timestamp::from_millis(0);
    let report = verify(table, &shop, beginning, |_| {}).await.expect("the table answers");
    assert_eq!(
        report.orders,
        u64::try_from(orders(table, &shop.id).await.len()).expect("a count"),
        "the feed has every order"
    );
    report.findings.iter().map(ToString::to_string).collect()
}
