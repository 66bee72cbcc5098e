//! The whole path of a customer who stays on the web, with JavaScript and without, narrow and
//! wide: from the catalogue to the payment that the owner records.

use super::shop::{CUSTOMER, OWNER, Shop, Visitor, narrow};
use domain::order::state::OrderState;
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn narrow_with_javascript() {
    buys(narrow(), JavaScript::On).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn narrow_without_javascript() {
    buys(narrow(), JavaScript::Off).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wide_with_javascript() {
    buys(Viewport::desktop(), JavaScript::On).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wide_without_javascript() {
    buys(Viewport::desktop(), JavaScript::Off).await;
}

async fn buys(viewport: Viewport, javascript: JavaScript) {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, viewport, javascript).await;
    finds_goods(&shop, &visitor).await;
    changes_the_cart(&visitor).await;
    checks_out(&visitor).await;
    sends_the_form_again(&shop, &visitor).await;
    claims_a_payment(&shop, &visitor).await;
    sees_the_payment(&shop, &visitor).await;
    visitor.leave();
}

async fn finds_goods(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.goto(&shop.at("")).await;
    assert_eq!(visitor.read("h1").await, "Kilima Market");
    assert_eq!(page.attribute("html", "lang").await.as_deref(), Some("en"));
    visitor.look("catalogue").await;

    page.fill("#search", "suger").await;
    page.submit(".search").await;
    assert!(visitor.read("h1").await.contains("“suger”"));
    assert_eq!(visitor.read(".card:first-child h3").await, "Sugar 1 kg");
    assert_eq!(visitor.read(".card:first-child .price").await, "UGX 4,500");
    visitor.look("search").await;
    visitor.add(".card:first-child form").await;
    assert_eq!(visitor.read("#flash p").await, "Added 1 × Sugar 1 kg to your cart.");
    visitor.look("search-added").await;

    page.follow(".chips a[href*=Household]").await;
    assert_eq!(visitor.read("h1").await, "Household");
    assert_eq!(visitor.read_all(".card h3").await, ["Soap bar"]);
    assert_eq!(visitor.read(".chip[aria-current]").await, "Household");
    visitor.look("category").await;

    page.follow(".card-link").await;
    assert_eq!(visitor.read("h1").await, "Soap bar");
    assert_eq!(visitor.read_all(".choice-name").await, ["white", "blue"]);
    visitor.look("product").await;
    page.click("label[for=sku-2]").await;
    page.fill("#quantity", "3").await;
    visitor.add(".buy").await;
    assert_eq!(visitor.read("#flash p").await, "Added 3 × Soap bar (blue) to your cart.");
    assert!(visitor.read("#cart-count").await.starts_with('4'));
}

async fn changes_the_cart(visitor: &Visitor) {
    let page = &visitor.page;
    page.follow(".cart-link").await;
    assert_eq!(visitor.read_all(".cart-name h2").await, ["Sugar 1 kg", "Soap bar (blue)"]);
    assert_eq!(visitor.read(".sum-total strong").await, "UGX 10,500");
    visitor.look("cart").await;

    page.fill("#quantity-1", "2").await;
    if visitor.has_javascript() {
        page.press("Tab").await;
    } else {
        page.submit("#quantity-1").await;
    }
    page.wait_for_text("#flash", "Sugar 1 kg: the cart now has 2.").await;
    page.wait_for_text(".sum-total strong", "15,000").await;

    page.submit(".cart-line:nth-child(2) form[action$=remove]").await;
    assert_eq!(visitor.read("#flash p").await, "Soap bar (blue) is no longer in your cart.");
    assert_eq!(visitor.read_all(".cart-name h2").await, ["Sugar 1 kg"]);
    page.reload().await;
    assert_eq!(page.value("#quantity-1").await, "2");
    assert_eq!(visitor.read(".sum-total strong").await, "UGX 9,000");
    // With scripts, what was said once is not said again.
    assert_eq!(page.exists("#flash .flash").await, !visitor.has_javascript());
}

async fn checks_out(visitor: &Visitor) {
    let page = &visitor.page;
    page.follow(".sums a.button-large").await;
    assert_eq!(visitor.read("h1").await, "Check out");
    visitor.look("checkout").await;
    // The browser itself stops an empty name; one of spaces reaches the shop.
    page.fill("#name", "  ").await;
    page.fill("#phone", "0700 000 100").await;
    page.fill("#note", "Leave it at gate 4").await;
    page.submit("form.panel").await;
    assert_eq!(page.status(), Some(422));
    assert!(visitor.read("#name-error").await.starts_with("Please tell us your name"));
    assert_eq!(page.attribute("#name", "aria-invalid").await.as_deref(), Some("true"));
    assert!(!page.exists("#phone-error").await);
    assert_eq!(page.value("#phone").await, "0700 000 100");
    assert_eq!(page.value("#note").await, "Leave it at gate 4");
    if visitor.has_javascript() {
        assert_eq!(page.focused().await.id, "errors");
    }
    visitor.look("checkout-refused").await;

    page.fill("#name", "Amina & Ko").await;
    page.submit("form.panel").await;
    assert_eq!(visitor.read(".order-number").await, "#1001");
    let thanks = visitor.read("#thanks").await;
    assert_eq!(thanks, "Thank you, Amina & Ko. We have your order.");
    assert_eq!(visitor.read(".order-state").await, "Placed");
    assert_eq!(visitor.read_all(".history-name").await, ["Placed"]);
    assert!(visitor.read(".ways").await.contains("Mobile money"));
    assert_eq!(visitor.read(".sum-due strong").await, "UGX 9,000");
    assert!(visitor.read("[aria-labelledby=lines]").await.contains("Leave it at gate 4"));
    assert!(visitor.read("#cart-count").await.starts_with('0'));
    visitor.look("order").await;
}

async fn sends_the_form_again(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.back().await;
    assert_eq!(visitor.read("h1").await, "Check out");
    page.submit("form.panel").await;
    assert_eq!(visitor.read(".order-number").await, "#1001");
    assert!(shop.order(1001).await.is_some());
    assert!(shop.order(1002).await.is_none(), "one form is one order");
}

async fn claims_a_payment(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.fill("#text", "MTN reference 7788").await;
    page.upload("#picture", &shop.picture()).await;
    page.submit("#claim-form").await;
    assert!(visitor.read("#flash p").await.starts_with("Thank you. We have your message"));
    assert_eq!(visitor.read(".order-state").await, "Placed");
    assert_eq!(visitor.read(".claim-text").await, "MTN reference 7788");
    assert_eq!(visitor.read(".sum-due strong").await, "UGX 9,000");
    visitor.look("order-claimed").await;

    let href = page.attribute(".claims a", "href").await.unwrap();
    let picture = reqwest::get(format!("{}{href}", shop.origin())).await.unwrap();
    assert_eq!(picture.headers()["content-type"], "image/png");
    assert_eq!(picture.bytes().await.unwrap(), std::fs::read(shop.picture()).unwrap());

    let order = shop.order(1001).await.unwrap();
    assert_eq!((order.state, order.claims.len()), (OrderState::PendingPayment, 1));
    assert!(!order.paid.is_positive(), "what a customer says is no payment");
    shop.wait_until_told(OWNER, "MTN reference 7788").await;
}

async fn sees_the_payment(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    shop.say(OWNER, "order 1001 paid 9,000 cash").await;
    if !visitor.has_javascript() {
        shop.wait_until_told(CUSTOMER, "confirmed").await;
        page.reload().await;
    }
    page.wait_for_text(".order-state", "Confirmed").await;
    assert_eq!(visitor.read_all(".history-name").await, ["Confirmed", "Placed"]);
    assert!(visitor.read("#lines ~ .sum:not(.sum-total)").await.contains("UGX 9,000"));
    assert!(!page.exists(".sum-due, #claim-form").await);
    if visitor.has_javascript() {
        page.wait_for_text("#flash", "Your payment has arrived").await;
    }
    visitor.look("order-confirmed").await;
    page.reload().await;
    assert_eq!(visitor.read(".order-state").await, "Confirmed");
}
