//! Where there is nothing: each such page says so and leads on.

use super::shop::{Shop, Visitor, narrow};
use kit::browser::{Browser, JavaScript, Viewport};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_of_nothing_lead_on() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let (kilima, origin) = (shop.at(""), shop.origin());
    let nothing = "There is nothing here";
    let pages = [
        ("missing-page", format!("{kilima}nothing"), 404, nothing, "main a.button"),
        ("missing-product", format!("{kilima}p/nothing"), 404, nothing, "main a.button"),
        ("missing-order-page", format!("{kilima}orders/x"), 404, nothing, "a"),
        ("missing-shop", format!("{origin}/s/nowhere/"), 404, nothing, "a"),
        ("missing-shop-cart", format!("{origin}/s/nowhere/cart"), 404, nothing, "a"),
        ("missing-anything", format!("{origin}/nothing"), 404, nothing, "a"),
        ("empty-search", format!("{kilima}?q=zeppelin"), 200, "Nothing found for", "main a.button"),
        ("empty-cart", format!("{kilima}cart"), 200, "Your cart", ".empty a.button"),
        ("empty-checkout", format!("{kilima}checkout"), 200, "Your cart", ".empty a.button"),
        ("order-without-code", format!("{kilima}orders/1001"), 200, "Where is", "main a.button"),
        ("beyond-the-last-page", format!("{kilima}?page=99"), 200, "Kilima", ".card a"),
        ("home", format!("{origin}/"), 200, "Mercury is running", "main a.button"),
    ];
    for viewport in [narrow(), Viewport::desktop()] {
        let visitor = Visitor::new(&browser, viewport, JavaScript::On).await;
        for (name, url, status, title, way_on) in &pages {
            visitor.page.goto(url).await;
            assert_eq!(visitor.page.status(), Some(*status), "{name}");
            assert!(visitor.read("h1").await.starts_with(title), "{name}");
            assert!(visitor.page.exists(way_on).await, "{name} leads nowhere");
            visitor.look(name).await;
        }
        assert_eq!(visitor.complaints(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_suggested_instead_is_there() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, narrow(), JavaScript::Off).await;
    visitor.page.goto(&shop.at("?q=zeppelin")).await;
    let suggestions = visitor.read_all(".empty .chip").await;
    assert!(!suggestions.is_empty());
    for place in 1..=suggestions.len() {
        visitor.page.goto(&shop.at("?q=zeppelin")).await;
        visitor.page.follow(&format!(".empty li:nth-child({place}) .chip")).await;
        assert!(visitor.page.exists(".card").await, "{:?}", suggestions[place - 1]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_other_shop_is_as_usable_and_says_its_language_truly() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, narrow(), JavaScript::On).await;
    let melati = format!("{}/s/melati/", shop.origin());
    for path in ["", "?category=Sembako", "?q=beras", "cart", "order-form", "orders"] {
        visitor.page.goto(&format!("{melati}{path}")).await;
        assert_eq!(visitor.page.attribute("html", "lang").await.as_deref(), Some("en"), "{path}");
        visitor.look(&format!("melati-{}", path.trim_start_matches('?'))).await;
    }
    visitor.page.goto(&melati).await;
    visitor.page.follow(".card-link").await;
    visitor.look("melati-product").await;
    assert_eq!(visitor.read(".price").await, "from Rp 72.000");
    visitor.leave();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_without_its_last_slash_is_the_shop() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visitor = Visitor::new(&browser, narrow(), JavaScript::Off).await;
    visitor.page.goto(&format!("{}/s/kilima", shop.origin())).await;
    assert_eq!(visitor.page.url().await, shop.at(""));
    visitor.page.goto(&shop.at("nothing")).await;
    visitor.page.follow("main a.button").await;
    assert_eq!(visitor.page.url().await, shop.at(""));
}
