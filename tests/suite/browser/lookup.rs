//! Finding an order again: by its number and the last four digits, and not by trying.

use super::shop::{Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn number_and_digits_show_an_order_and_guesses_do_not() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let buyer = Visitor::new(&browser, narrow(), JavaScript::Off).await;
    buyer.fill_in_checkout(&shop).await;
    buyer.page.submit("form.panel").await;

    let visitor = Visitor::new(&browser, narrow(), JavaScript::On).await;
    visitor.page.goto(&shop.at("orders")).await;
    visitor.look("lookup").await;
    asks(&visitor, "#1001", "0100").await;
    assert_eq!(visitor.read(".order-number").await, "#1001");
    assert!(!visitor.page.exists("#thanks").await);

    visitor.page.goto(&shop.at("orders")).await;
    asks(&visitor, "1001", "12").await;
    assert_eq!(visitor.page.status(), Some(422));
    assert!(visitor.page.exists("#digits-error").await);

    let mut sentences = Vec::new();
    for (number, digits) in [("1001", "0101"), ("1009", "0100"), ("99999999", "0000")] {
        asks(&visitor, number, digits).await;
        assert_eq!(visitor.page.status(), Some(404));
        sentences.push(visitor.read("#errors").await);
    }
    visitor.look("lookup-nothing").await;
    assert!(sentences[0].starts_with("We found no order"), "{sentences:?}");
    assert!(sentences.iter().all(|sentence| *sentence == sentences[0]), "{sentences:?}");

    // One wrong try was made above.
    for digits in ["0102", "0103", "0104", "0105"] {
        asks(&visitor, "1001", digits).await;
        assert_eq!(visitor.page.status(), Some(404), "{digits}");
    }
    asks(&visitor, "1001", "0100").await;
    assert_eq!(visitor.page.status(), Some(429), "not even the right digits");
    assert!(visitor.read("#errors").await.starts_with("That was too many tries."));
    assert!(!visitor.page.exists("#number").await);
    visitor.look("lookup-too-many").await;

    visitor.page.goto(&shop.at("orders")).await;
    asks(&visitor, "1002", "0100").await;
    assert_eq!(visitor.page.status(), Some(404), "other orders can still be asked for");
    visitor.leave();
}

async fn asks(visitor: &Visitor, number: &str, digits: &str) {
    visitor.page.fill("#number", number).await;
    visitor.page.fill("#digits", digits).await;
    visitor.page.submit("#number").await;
}
