//! The two phones: a sale by chat, live on one page.

use super::shop::{Shop, Visitor, narrow};
use domain::order::state::OrderState;
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_phones_of_a_sale_are_live() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, Viewport::desktop(), JavaScript::On).await;
    let page = &visitor.page;
    page.goto(&format!("{}/dev/chat", shop.origin())).await;
    assert_eq!(visitor.read("#customer-title").await, "Amina");
    assert_eq!(visitor.read("#keeper-title").await, "Owner of Kilima Market");
    visitor.look("chat-empty").await;

    says(&visitor, "customer", "2 sugar and a soap").await;
    hears(&visitor, "customer", "Which Soap bar?").await;
    taps(&visitor, "customer", "Soap bar (white)").await;
    hears(&visitor, "customer", "1 × Soap bar (white)").await;
    taps(&visitor, "customer", "Checkout").await;
    hears(&visitor, "customer", "Shall I place it?").await;
    taps(&visitor, "customer", "Place order").await;
    hears(&visitor, "customer", "Your order is #1001.").await;
    hears(&visitor, "keeper", "New order #1001").await;
    assert_eq!(shop.order(1001).await.unwrap().state, OrderState::PendingPayment);

    says(&visitor, "keeper", "order 1001 paid 11,000 cash").await;
    hears(&visitor, "keeper", "The order is confirmed.").await;
    hears(&visitor, "customer", "Order #1001 is paid and confirmed.").await;
    taps(&visitor, "keeper", "Dispatched").await;
    hears(&visitor, "customer", "has been dispatched").await;
    assert_eq!(shop.order(1001).await.unwrap().state, OrderState::Dispatched);
    page.wait_for_gone(".bubble.mine .ticks:not(.delivered)").await;
    visitor.look("chat").await;

    // What was said is still there when the page is opened again, in the same order.
    let before = visitor.read_all(".bubble .words").await;
    page.reload().await;
    page.wait_for_text("#customer .bubble", "has been dispatched").await;
    page.wait_for_text("#keeper .bubble.mine", "Dispatched").await;
    let said = visitor.read_all("#customer .bubble .words").await;
    assert!(before.starts_with(&said), "{before:#?} {said:#?}");
    visitor.leave();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_small_screen_one_phone_shows_at_a_time() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, narrow(), JavaScript::On).await;
    let page = &visitor.page;
    page.goto(&format!("{}/dev/chat", shop.origin())).await;
    says(&visitor, "customer", "1 sugar").await;
    taps(&visitor, "customer", "Checkout").await;
    taps(&visitor, "customer", "Place order").await;
    page.wait_for_text("[data-show=keeper] .count", "1 new").await;
    visitor.look("chat-customer").await;
    assert!(page.unreachable("#keeper-text").await.is_some());
    page.click("nav [data-show=keeper]").await;
    hears(&visitor, "keeper", "New order #1001").await;
    says(&visitor, "keeper", "order 1001").await;
    assert!(page.unreachable("#customer-text").await.is_some());
    visitor.look("chat-owner").await;
    visitor.leave();
}

/// Types and sends with the Enter key.
async fn says(visitor: &Visitor, phone: &str, words: &str) {
    visitor.page.fill(&format!("#{phone}-text"), words).await;
    visitor.page.press("Enter").await;
    visitor.page.wait_for_text(&format!("#{phone} .bubble.mine"), words).await;
}

/// Waits for words of the shop.
async fn hears(visitor: &Visitor, phone: &str, words: &str) {
    visitor.page.wait_for_text(&format!("#{phone} .bubble:not(.mine)"), words).await;
}

/// Taps a button under the last message.
async fn taps(visitor: &Visitor, phone: &str, title: &str) {
    let buttons = format!("#{phone} .bubble:last-child .choices button");
    visitor.page.wait_for_text(&buttons, title).await;
    let titles = visitor.page.texts(&buttons).await;
    let place = titles.iter().position(|text| text == title).unwrap() + 1;
    visitor.page.click(&format!("{buttons}:nth-child({place})")).await;
    visitor.page.wait_for_text(&format!("#{phone} .bubble.mine"), title).await;
}
