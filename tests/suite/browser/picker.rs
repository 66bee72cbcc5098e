//! A time is booked on the web: with scripts and without, on a phone and on a desktop.

use super::shop::{CUSTOMER, OWNER, Shop, Visitor, narrow};
use app::calendar_link;
use kit::browser::{Browser, JavaScript, Viewport};
use local::clock::SystemClock;
use ports::clock::Clock;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_time_is_chosen_held_confirmed_and_cancelled() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let visits = [(narrow(), JavaScript::Off), (Viewport::desktop(), JavaScript::On)];
    for (number, (viewport, javascript)) in (1..).zip(visits) {
        let visitor = Visitor::new(&browser, viewport, javascript).await;
        finds_the_picker(&shop, &visitor).await;
        let time = books(&visitor).await;
        assert_eq!(visitor.read(".order-number").await, number.to_string());
        assert!(visitor.read(".facts").await.contains(&time), "{time}");
        visitor.look("booking-held").await;
        shop.wait_until_told(OWNER, &format!("New booking *{number}*")).await;
        shop.wait_until_told(CUSTOMER, "is held for you").await;

        shop.say(OWNER, &format!("confirm booking {number}")).await;
        shop.wait_until_told(OWNER, &format!("Booking *{number}* is confirmed")).await;
        visitor.page.reload().await;
        assert_eq!(visitor.read(".order-state").await, "confirmed");
        assert!(visitor.page.exists("a[href*='booking.ics']").await);
        visitor.look("booking-confirmed").await;

        visitor.page.submit("form[action$='/cancel']").await;
        assert_eq!(visitor.read(".order-state").await, "cancelled");
        assert!(!visitor.page.exists("form[action$='/cancel']").await);
        shop.wait_until_told(OWNER, &format!("has cancelled booking *{number}*")).await;
        visitor.look("booking-cancelled").await;
        visitor.leave();
    }
}

/// From the shop's front to the free times of one person.
async fn finds_the_picker(shop: &Shop, visitor: &Visitor) {
    let page = &visitor.page;
    page.goto(&shop.at("?q=haircut")).await;
    assert!(!page.exists(".card form").await, "a booked service goes into no cart");
    page.follow(".card:first-child .card-form a").await;
    visitor.look("picker").await;
    assert_eq!(visitor.read_all(".people a").await, ["Anyone", "Grace", "Joseph"]);
    page.follow(".people li:nth-child(3) a").await;
    assert_eq!(visitor.read(".people a[aria-current]").await, "Joseph");
    // The last free day of the month, or of the next one.
    if page.exists(".month-next").await {
        page.follow(".month-next").await;
    }
    page.follow("a.day").await;
    assert_eq!(page.text("a.day[aria-current]").await, page.text("a.day").await);
}

/// Fills in the form, wrongly first; answers the time that was chosen.
async fn books(visitor: &Visitor) -> String {
    let page = &visitor.page;
    let last = ".times .choice:last-child";
    page.click(&format!("{last} label")).await;
    let time = visitor.read(&format!("{last} label")).await;
    page.fill("#name", "Jane").await;
    page.fill("#phone", "07").await;
    page.fill("#note", "A short cut, please.").await;
    page.submit("#name").await;
    assert_eq!(page.status(), Some(422));
    assert!(visitor.read("#phone-error").await.starts_with("This does not look like"));
    assert_eq!(page.value("#name").await, "Jane");
    assert!(page.exists(&format!("{last} input[checked]")).await, "what was chosen is kept");
    visitor.look("picker-refused").await;
    page.fill("#phone", "0700 000 100").await;
    page.submit("#name").await;
    page.wait_for("#thanks").await;
    time
}

/// The owner's calendar, by the link that the chat gives.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_owner_looks_at_the_calendar() {
    let (shop, browser) = tokio::join!(Shop::open(), Browser::start());
    let buyer = Visitor::new(&browser, narrow(), JavaScript::Off).await;
    finds_the_picker(&shop, &buyer).await;
    let time = books(&buyer).await;
    let (key, now) = (shop.link_key().await, SystemClock::default().now());
    let token = calendar_link::page_token(&key, &"K1MARKT001".parse().unwrap(), now);
    for (viewport, javascript) in
        [(narrow(), JavaScript::Off), (Viewport::desktop(), JavaScript::On)]
    {
        let visitor = Visitor::new(&browser, viewport, javascript).await;
        visitor.page.goto(&shop.at(&format!("calendar/{token}"))).await;
        visitor.look("calendar-week").await;
        assert_eq!(visitor.page.texts(".calendar-days section").await.len(), 7);
        for _ in 0..6 {
            if visitor.page.exists(".calendar-rows").await {
                break;
            }
            visitor.page.follow("a[rel=next]").await;
        }
        assert!(visitor.read(".calendar-rows li").await.contains(&time), "{time}");
        assert!(visitor.read(".calendar-rows li").await.contains("Jane (…0100) · Joseph"));
        visitor.look("calendar-booked").await;
        visitor.page.follow("section:has(.calendar-rows) h2 a").await;
        assert_eq!(visitor.page.texts(".calendar-days section").await.len(), 1);
        visitor.look("calendar-day").await;
        visitor.leave();
    }
}
