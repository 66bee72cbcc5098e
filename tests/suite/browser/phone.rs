//! On a phone the order goes on in WhatsApp.

use super::shop::{CUSTOMER, Shop, Visitor};
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn placing_leads_to_the_chat_with_the_order_already_written() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let mut number = 1000;
    for javascript in [JavaScript::On, JavaScript::Off] {
        number += 1;
        let visitor = Visitor::new(&browser, Viewport::phone(), javascript).await;
        visitor.fill_in_checkout(&shop).await;
        visitor.page.submit("form.panel").await;
        let code = shop.order(number).await.unwrap().code;
        let expected =
            format!("https://wa.me/256700000000?text=Order%20%23{number}%20code%20{code}");
        assert_eq!(visitor.page.blocked_urls(), [expected.as_str()]);
        assert_eq!(visitor.complaints(), Vec::<String>::new());
        if javascript == JavaScript::Off {
            // Whoever comes back and taps once more is led to the same order.
            visitor.page.submit("form.panel").await;
            assert_eq!(visitor.page.blocked_urls(), [expected.as_str(), expected.as_str()]);
        }
        assert!(shop.order(number + 1).await.is_none(), "exactly one order");
        // The words are the shop's own: the chat knows the order by them.
        shop.say(CUSTOMER, &format!("Order #{number} code {code}")).await;
        shop.wait_until_told(CUSTOMER, &format!("#{number}")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_step_leads_to_the_chat() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, Viewport::phone(), JavaScript::Off).await;
    visitor.page.goto(&shop.at("")).await;
    let href = visitor.page.attribute(".button-chat", "href").await.unwrap();
    assert_eq!(href, "https://wa.me/256700000000?text=Hello%20Kilima%20Market");
    visitor.fill_in_checkout(&shop).await;
    for path in ["", "?q=sugar", "cart", "checkout", "order-form", "orders"] {
        visitor.page.goto(&shop.at(path)).await;
        let href = visitor.page.attribute(".button-chat", "href").await.unwrap();
        let cart = href.strip_prefix("https://wa.me/256700000000?text=Continue%20with%20cart%20");
        assert!(cart.is_some_and(|cart| cart.len() == 12), "{path}: {href}");
    }
}
