//! A sale without a mouse.

use super::shop::{Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript, Viewport};

/// More stops than any of the pages has.
const STOPS_MAX: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goods_are_bought_with_the_keyboard_alone() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visits = [(Viewport::desktop(), JavaScript::On), (narrow(), JavaScript::Off)];
    for (number, (viewport, javascript)) in (1001..).zip(visits) {
        let visitor = Visitor::new(&browser, viewport, javascript).await;
        buys(&shop, &visitor).await;
        assert_eq!(visitor.read(".order-number").await, format!("#{number}"));
        visitor.leave();
    }
}

async fn buys(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.goto(&shop.at("")).await;
    skips_to_the_content(visitor).await;
    tabs_to(visitor, |text| text == "Add to cart : Sugar 1 kg").await;
    page.press("Enter").await;
    page.wait_for_text("#flash", "Added 1 × Sugar 1 kg").await;

    page.goto(&shop.at("cart")).await;
    skips_to_the_content(visitor).await;
    tabs_to(visitor, |text| text == "Check out").await;
    page.press("Enter").await;
    page.wait_for("#name").await;

    skips_to_the_content(visitor).await;
    for (name, words) in [("name", "Amina Kato"), ("phone", "0700 000 100"), ("note", "Gate 4")] {
        page.press("Tab").await;
        let focused = page.focused().await;
        assert!(focused.name == name && focused.visible, "{focused:?}");
        page.fill(":focus", words).await;
    }
    tabs_to(visitor, |text| text == "Place order").await;
    page.press("Enter").await;
    page.wait_for("#thanks").await;
}

/// The first stop of a page is the way past its header.
async fn skips_to_the_content(visitor: &Visitor) {
    visitor.page.press("Tab").await;
    let focused = visitor.page.focused().await;
    assert!(focused.text == "Skip to content" && focused.visible, "{focused:?}");
    assert_eq!(visitor.page.unreachable(":focus").await, None, "it shows");
    visitor.page.press("Enter").await;
    visitor.page.wait_for("main:focus").await;
}

/// Presses Tab until what has the focus says the right words; every stop must be seen.
async fn tabs_to(visitor: &Visitor, is_wanted: impl Fn(&str) -> bool) {
    let mut stops = Vec::new();
    for _ in 0..STOPS_MAX {
        visitor.page.press("Tab").await;
        let focused = visitor.page.focused().await;
        let text = focused.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_wanted(&text) {
            assert!(focused.visible, "{focused:?}");
            return;
        }
        stops.push(text);
    }
    panic!("Tab does not lead there, only to {stops:?}");
}
