//! Goods that are measured, in a shop whose prices hold tax.

use super::shop::{Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_litre_and_a_half_is_bought_with_the_tax_named() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, narrow(), JavaScript::On).await;
    let (page, baraka) = (&visitor.page, format!("{}/s/baraka/", shop.origin()));
    page.goto(&format!("{baraka}?q=paraffin")).await;
    assert_eq!(visitor.read(".card:first-child .price").await, "KSh 195 per l");
    visitor.look("measured-search").await;
    page.follow(".card-link").await;
    assert_eq!(visitor.read(".quantity label").await, "Quantity in litres");
    assert_eq!(page.value("#quantity").await, "1");
    visitor.look("measured-product").await;
    page.fill("#quantity", "1.5").await;
    visitor.add(".buy").await;
    assert_eq!(visitor.read("#flash p").await, "Added 1.5 l Paraffin to your cart.");

    page.goto(&format!("{baraka}?q=solar+lamp")).await;
    visitor.add(".card:first-child form").await;
    page.follow(".cart-link").await;
    assert_eq!(visitor.read(".sum-total strong").await, "KSh 2,142.50");
    assert_eq!(visitor.read(".sums .sum.small").await, "Including VAT\nKSh 40.34");
    visitor.look("measured-cart").await;
    page.follow(".sums a.button-large").await;
    visitor.look("measured-checkout").await;
    page.fill("#name", "Amina Kato").await;
    page.fill("#phone", "0700 000 100").await;
    page.submit("form.panel").await;
    assert_eq!(visitor.read(".sum-due strong").await, "KSh 2,142.50");
    visitor.look("measured-order").await;
    visitor.leave();
}
