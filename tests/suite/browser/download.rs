//! A file on its way from the computer of who sells it to who has paid for it, through both pages.

use super::shop::{CUSTOMER, OWNER, Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_sold_with_javascript() {
    sells(narrow(), JavaScript::On).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_sold_without_javascript() {
    sells(Viewport::desktop(), JavaScript::Off).await;
}

async fn sells(viewport: Viewport, javascript: JavaScript) {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, viewport, javascript).await;
    let page = &visitor.page;

    shop.say(OWNER, "file for recipes").await;
    let told = shop.wait_until_told(OWNER, "/u/").await;
    page.goto(&link(&shop, &told, "/u/")).await;
    assert_eq!(visitor.read("h1").await, "A file for Ugandan recipes (PDF)");
    visitor.look("upload").await;
    page.upload("#file", &shop.picture()).await;
    page.submit("form").await;
    assert_eq!(visitor.read("#result h2").await, "We have the file");
    visitor.look("upload-taken").await;
    shop.wait_until_told(OWNER, "receipt.png").await;

    // Each waits for its answer: a yes before the question would be to nothing.
    for (text, told) in
        [("1 recipe book", "Your cart"), ("checkout", "Shall I place it?"), ("yes", "#1001")]
    {
        shop.say(CUSTOMER, text).await;
        shop.wait_until_told(CUSTOMER, told).await;
    }
    shop.say(OWNER, "order 1001 paid 10,000 cash").await;
    let told = shop.wait_until_told(CUSTOMER, "/g/").await;
    page.goto(&link(&shop, &told, "/g/")).await;
    assert_eq!(visitor.read("h1").await, "Ugandan recipes (PDF)");
    assert!(visitor.read(".aside").await.starts_with("Downloads left: 5"));
    visitor.look("download").await;
    page.submit("form").await;
    // The page leads on by itself after a second; the address on it is the same.
    let href = page.attribute("#file", "href").await.unwrap();
    let file = reqwest::get(format!("{}{href}", shop.origin())).await.unwrap();
    assert_eq!(file.headers()["content-type"], "image/png");
    assert_eq!(file.bytes().await.unwrap(), std::fs::read(shop.picture()).unwrap());
    visitor.leave();
}

/// The first link below a path that somebody was told.
fn link(shop: &Shop, told: &str, path: &str) -> String {
    let (_, rest) = told.split_once(path).unwrap();
    let token: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    format!("{}{path}{token}", shop.origin())
}
