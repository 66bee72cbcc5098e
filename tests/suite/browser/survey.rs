//! The page that asks how it was: read and answered with a keyboard's form alone, without JavaScript.

use super::shop::{CUSTOMER, OWNER, Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rating_is_given_and_changed_without_javascript() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    for (from, text, told) in [
        (CUSTOMER, "2 sugar", "Your cart"),
        (CUSTOMER, "checkout", "Shall I place it?"),
        (CUSTOMER, "yes", "Your order is *#1001*."),
    ] {
        shop.say(from, text).await;
        shop.wait_until_told(from, told).await;
    }
    let link = shop.asks_by_link(1001).await;
    for javascript in [JavaScript::Off, JavaScript::On] {
        let visitor = Visitor::new(&browser, narrow(), javascript).await;
        visitor.page.goto(&link).await;
        assert_eq!(visitor.read("h1").await, "How was order #1001?");
        visitor.look("survey").await;
        visitor.page.click("label[for=rating-2]").await;
        visitor.page.fill("#comment", "The sugar was wet").await;
        visitor.page.submit("form.panel").await;
        assert!(visitor.read("#result").await.starts_with("Thank you, it is noted."));
        assert!(visitor.page.exists("#rating-2:checked").await);
        visitor.look("survey-thanks").await;
        visitor.leave();
    }
    shop.wait_until_told(OWNER, "is not happy with order #1001").await;
    let visitor = Visitor::new(&browser, narrow(), JavaScript::Off).await;
    visitor.page.goto(&format!("{link}0")).await;
    assert_eq!(visitor.page.status(), Some(403));
    visitor.look("survey-unknown").await;
}
