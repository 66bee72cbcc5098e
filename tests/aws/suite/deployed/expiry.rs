//! An order by web that nobody pays: the schedule ends it, the goods are free again and its
//! customer is told.

use app::store::{shop, stock};
use cloud::deployment::{Deployment, PATIENCE};
use domain::order::state::OrderState;
use domain::shop::Shop;
use kit::invariants;
use ports::table::{Table, Write};
use reqwest::Method;

const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";
const FORM: &str = "key=cloud001&name=Sarah&phone=0700000100&note=";

#[tokio::test]
async fn the_schedule_ends_an_order_that_nobody_paid() {
    let cloud = Deployment::start().await;
    let slug = "kilima".parse().unwrap();
    let mut kilima = shop::by_slug(&cloud.table, &slug).await.unwrap().unwrap();
    kilima.policy.hold_hours = 0;
    change(&cloud, &kilima).await;
    let before = stock::levels(&cloud.table, &kilima.id).await.unwrap();

    let page = cloud.request(Method::GET, "/s/kilima/").send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("Sugar 1 kg"));
    post(&cloud, "cart/add", "sku=SUGAR-1KG&quantity=2&back=").await;
    let order = post(&cloud, "checkout", FORM).await;
    assert_eq!(post(&cloud, "checkout", FORM).await, order, "a form sent again is one order");
    cloud.graph.told(0, OWNER, "New order #1001", PATIENCE).await;
    cloud.graph.told(0, CUSTOMER, "order is *#1001*", PATIENCE).await;
    cloud.graph.told(0, CUSTOMER, "cancelled, because it was not paid in time", PATIENCE).await;
    cloud.settle().await;

    let orders = invariants::orders(&cloud.table, &kilima.id).await;
    let ended: Vec<_> = orders.iter().map(|order| (order.number.0, order.state)).collect();
    assert_eq!(ended, [(1001, OrderState::Cancelled)]);
    assert_eq!(stock::levels(&cloud.table, &kilima.id).await.unwrap(), before);
    assert_eq!(invariants::broken(&cloud.table, &kilima.id).await, [""; 0]);
    assert_eq!(cloud.graph.sent().len(), 4, "customer and owner, once each time");
}

/// Writes a shop's own record over the one that is there.
async fn change(cloud: &Deployment, shop: &Shop) {
    let key = app::store::keys::shop(&shop.id);
    let write = shop::open(shop).unwrap().into_iter().find(|write| *write.key() == key);
    let Some(Write::Put { item, .. }) = write else { panic!("a shop is opened by a put") };
    cloud.table.commit(&[Write::Put { item, conditions: Vec::new() }]).await.unwrap();
}

/// Sends a form of the web shop; where it leads.
async fn post(cloud: &Deployment, path: &str, form: &str) -> String {
    let answer = cloud
        .request(Method::POST, &format!("/s/kilima/{path}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", "visitor=0000000000000000000000007")
        .body(form.to_owned())
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303, "{path}");
    answer.headers()["location"].to_str().unwrap().to_owned()
}
