//! The order written in one's own words.

use super::shop::{Shop, Visitor, narrow};
use domain::order::state::OrderState;
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_become_a_draft_that_is_placed_from_its_page() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visits = [(Viewport::desktop(), JavaScript::On), (narrow(), JavaScript::Off)];
    for (number, (viewport, javascript)) in (1001..).zip(visits) {
        let visitor = Visitor::new(&browser, viewport, javascript).await;
        writes(&shop, &visitor).await;
        orders(&shop, &visitor, number).await;
        visitor.leave();
    }
}

async fn writes(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.goto(&shop.at("order-form")).await;
    visitor.look("order-form").await;
    page.fill("#message", "2 sugar, 1 rice 10 kg, 3 unicorns").await;
    page.submit("button[value=preview]").await;
    assert_eq!(page.status(), Some(200));
    assert_eq!(visitor.read_all(".line-name").await, ["2 × Sugar 1 kg", "1 × Rice 10 kg"]);
    assert_eq!(visitor.read(".sum-total strong").await, "UGX 51,000");
    let unknown = visitor.read_all(".unknown-text").await;
    assert!(unknown.len() == 1 && unknown[0].contains("unicorns"), "{unknown:?}");
    assert!(!page.exists(".problem").await, "a look needs no name yet");
    visitor.look("order-form-preview").await;
}

async fn orders(shop: &Shop, visitor: &Visitor, number: u64) {
    let page = &visitor.page;
    page.fill("#name", "Amina Kato").await;
    page.fill("#phone", "0700 000 100").await;
    page.fill("#email", "amina@example").await;
    page.submit("button[value=order]").await;
    assert_eq!(page.status(), Some(422));
    assert!(visitor.read("#email-error").await.contains("e-mail"));
    assert_eq!(page.value("#message").await, "2 sugar, 1 rice 10 kg, 3 unicorns");
    page.fill("#email", "amina@example.com").await;
    page.submit("button[value=order]").await;

    assert_eq!(visitor.read(".order-number").await, format!("#{number}"));
    assert_eq!(shop.order(number).await.unwrap().state, OrderState::Draft);
    assert!(visitor.read("#order-story").await.contains("not placed yet"));
    visitor.look("order-draft").await;
    page.submit("form[action$=place]").await;
    assert_eq!(visitor.read(".order-state").await, "Placed");
    assert!(visitor.read("#thanks").await.starts_with("Thank you, Amina Kato."));
    assert_eq!(shop.order(number).await.unwrap().state, OrderState::PendingPayment);
    assert!(shop.order(number + 1).await.is_none());
}
