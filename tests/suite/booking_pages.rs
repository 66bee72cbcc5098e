//! Bookings by web, on the stage: the same form twice is one booking, what is taken meanwhile is said,
//! and links open what they were made for and nothing else.

use bytes::Bytes;
use domain::contact::Phone;
use domain::order::state::OrderState;
use domain::time::Timestamp;
use http::{Method, Request, Response, StatusCode, header};
use kit::stage::{Saying, Stage};

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
/// Monday 23 November 2026, 15:00 in Kampala.
const MONDAY_AT_THREE: &str = "2026-11-23T12:00:00Z";

async fn ask(
    stage: &Stage,
    method: Method,
    path: &str,
    language: &str,
    form: &str,
) -> Response<Bytes> {
    let cookie = "visitor=0000000000000000000000007";
    let request = request(method, path, language).header(header::COOKIE, cookie);
    stage.browse(request.body(Bytes::from(form.to_owned())).unwrap()).await
}

fn request(method: Method, path: &str, language: &str) -> http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT_LANGUAGE, language)
}

async fn get(stage: &Stage, path: &str) -> (StatusCode, String) {
    read(&ask(stage, Method::GET, path, "en", "").await)
}

fn read(response: &Response<Bytes>) -> (StatusCode, String) {
    (response.status(), String::from_utf8(response.body().to_vec()).unwrap())
}

/// Where the services of the demo shop are booked, by the words of their cards.
async fn picker(stage: &Stage, search: &str) -> String {
    let (_, listing) = get(stage, &format!("/s/kilima/?q={search}")).await;
    let (_, rest) = listing.split_once("href=\"/s/kilima/book/").expect("it can be booked");
    format!("/s/kilima/book/{}", rest.split('"').next().unwrap())
}

fn form(key: &str, from: &str, phone: &str, with: &str) -> String {
    let from = Timestamp::from_rfc3339(from).unwrap().millis();
    format!("key={key}&with={with}&from={from}&name=Jane&phone={phone}&note=A+short+cut")
}

async fn hold(stage: &Stage, at: &str, form: &str) -> Response<Bytes> {
    ask(stage, Method::POST, at, "en", form).await
}

fn location(response: &Response<Bytes>) -> String {
    assert_eq!(response.status(), StatusCode::SEE_OTHER, "{:?}", read(response));
    response.headers()[header::LOCATION].to_str().unwrap().to_owned()
}

fn told(stage: &Stage, phone: &str) -> String {
    let address = domain::contact::Address::Phone(phone.parse().unwrap());
    let deliveries = stage.chat.deliveries();
    let last = deliveries.iter().rev().find(|delivery| delivery.to == address);
    last.map(|delivery| delivery.bubble.text.clone()).unwrap_or_default()
}

async fn says(stage: &Stage, words: &str) -> String {
    let owner: Phone = OWNER.parse().unwrap();
    stage.say(KILIMA, &owner, "Amina", &Saying::Text(words)).await;
    told(stage, OWNER)
}

#[tokio::test]
async fn one_form_is_one_booking_however_often_it_is_sent() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    let sent = form("bookform1", MONDAY_AT_THREE, "0700000100", "grace");
    let first = location(&hold(&stage, &at, &sent).await);
    assert_eq!(location(&hold(&stage, &at, &sent).await), first);
    assert!(first.starts_with("/s/kilima/bookings/1?code="), "{first}");
    let asked = told(&stage, OWNER);
    assert!(asked.contains("New booking *1*, *Mon 23 Nov 15:00*"), "{asked}");
    assert!(asked.contains("with Grace") && asked.ends_with("Note: A short cut"), "{asked}");
    assert!(told(&stage, "+256700000100").contains("is held for you as booking *1*"));
    let (status, page) = get(&stage, &first).await;
    assert_eq!(status, StatusCode::OK);
    for words in ["Thank you, Jane", "Monday 23 November, 15:00–15:30", "Grace", "A short cut"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("booking.ics"), "no file before the shop has agreed");
}

#[tokio::test]
async fn without_cookies_too_one_form_is_one_booking() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    let sent = form("bookform1", MONDAY_AT_THREE, "0700000100", "grace");
    let mut landed = Vec::new();
    for key in ["bookform1", "bookform1", "bookform2"] {
        let body = Bytes::from(sent.replace("bookform1", key));
        let post = request(Method::POST, &at, "en").body(body).unwrap();
        landed.push(stage.browse(post).await);
    }
    let first = location(&landed[0]);
    assert!(first.starts_with("/s/kilima/bookings/1?code="), "{first}");
    assert_eq!(location(&landed[1]), first);
    // Another form is another booking, and its time is taken.
    assert_eq!(landed[2].status(), StatusCode::CONFLICT);
    let kept = hold(&stage, &at, &sent).await;
    assert_eq!(kept.status(), StatusCode::CONFLICT, "a visitor's own form is not the stranger's");
}

#[tokio::test]
async fn who_comes_second_is_shown_what_is_still_free() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    for (key, phone) in [("bookform1", "0700000100"), ("bookform2", "0700000101")] {
        location(&hold(&stage, &at, &form(key, MONDAY_AT_THREE, phone, "")).await);
    }
    // Grace and Joseph are both busy now.
    let third = hold(&stage, &at, &form("bookform3", MONDAY_AT_THREE, "0700000102", "")).await;
    let (status, page) = read(&third);
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("That time is taken. Please choose another one."), "{page}");
    assert!(page.contains("What time on Monday 23 November?"), "the same day is shown");
    assert!(page.contains(">15:30</label>") && !page.contains(">15:00</label>"));
    assert!(page.contains("value=\"Jane\"") && page.contains("A short cut</textarea>"));
    // The form was not spent: the next time goes through with the same key.
    let later = form("bookform3", "2026-11-23T12:30:00Z", "0700000102", "");
    assert!(location(&hold(&stage, &at, &later).await).contains("/bookings/3?"));
}

#[tokio::test]
async fn what_cannot_be_booked_is_said() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    let cases = [
        // Over, within the lead of half an hour, beyond the horizon, on a Sunday, at no beginning.
        ("2026-11-20T12:00:00Z", "That is too soon"),
        ("2026-11-21T06:20:00Z", "That is too soon"),
        ("2027-03-01T12:00:00Z", "please book within 30 days"),
        ("2026-11-22T12:00:00Z", "Nothing begins at that time"),
        ("2026-11-23T12:10:00Z", "Nothing begins at that time"),
    ];
    for (from, words) in cases {
        let answer = hold(&stage, &at, &form("bookform1", from, "0700000100", "")).await;
        let (status, page) = read(&answer);
        assert_eq!(status, StatusCode::CONFLICT, "{from}");
        assert!(page.contains(words), "{from}: {page}");
    }
    let refused = hold(&stage, &at, "key=bookform1&with=&from=&name=&phone=1&note=").await;
    let (status, page) = read(&refused);
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Please choose a time.", "Please tell us your name.", "not look like a phone"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(hold(&stage, &at, "key=short").await.status(), StatusCode::BAD_REQUEST);
    for number in 0..3 {
        let from = format!("2026-11-24T{:02}:00:00Z", 7 + number);
        let key = format!("manyform{number}");
        location(&hold(&stage, &at, &form(&key, &from, "0700000100", "")).await);
    }
    let fourth = form("manyform9", "2026-11-24T12:00:00Z", "0700000100", "");
    let (status, page) = read(&hold(&stage, &at, &fourth).await);
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("3 of your bookings are waiting"), "{page}");
}

#[tokio::test]
async fn goods_have_no_times_and_services_go_into_no_cart() {
    let stage = Stage::open().await;
    let (_, listing) = get(&stage, "/s/kilima/?q=sugar").await;
    let (_, rest) = listing.split_once("href=\"/s/kilima/p/").unwrap();
    let id = rest.split('"').next().unwrap();
    let (status, page) = get(&stage, &format!("/s/kilima/book/{id}")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("This can&#39;t be booked"), "{page}");
    let (status, _) = get(&stage, "/s/kilima/book/nothing").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let at = picker(&stage, "haircut").await;
    let added = hold(&stage, "/s/kilima/cart/add", "sku=HAIRCUT-30&quantity=1&back=").await;
    assert_eq!(location(&added), at);
}

#[tokio::test]
async fn everybody_reads_their_own_language() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    for (language, words) in
        [("sw", "Weka miadi"), ("fr-FR,fr;q=0.9", "Réserver un horaire"), ("de", "Book a time")]
    {
        let (_, page) = read(&ask(&stage, Method::GET, &at, language, "").await);
        assert!(page.contains(words), "{language}");
    }
    let sent = form("bookform1", MONDAY_AT_THREE, "0700000100", "");
    ask(&stage, Method::POST, &at, "sw", &sent).await;
    let customer = told(&stage, "+256700000100");
    assert!(customer.contains("Jtt 23 Nov 15:00"), "told in the page's language: {customer}");
    assert!(told(&stage, OWNER).contains("New booking"), "the shop in its own");
}

#[tokio::test]
async fn a_page_opens_by_its_code_or_by_number_and_digits() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    let sent = form("bookform1", MONDAY_AT_THREE, "0700000100", "");
    let page = location(&hold(&stage, &at, &sent).await);
    let code = page.split_once("code=").unwrap().1.split('&').next().unwrap().to_owned();
    for path in [
        "/s/kilima/bookings/1".to_owned(),
        format!("/s/kilima/bookings/1?code={}0", &code[..24]),
        format!("/s/kilima/bookings/2?code={code}"),
        format!("/s/kilima/bookings/2/booking.ics?code={code}"),
    ] {
        let answer = ask(&stage, Method::GET, &path, "en", "").await;
        assert_eq!(location(&answer), "/s/kilima/bookings", "{path}");
    }
    let find = async |form: &str| hold(&stage, "/s/kilima/bookings", form).await;
    assert!(page.starts_with(&location(&find("number=1&digits=0100").await)));
    assert_eq!(find("number=1&digits=0101").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(find("number=x&digits=1").await.status(), StatusCode::UNPROCESSABLE_ENTITY);

    says(&stage, "confirm booking 1").await;
    let file = format!("/s/kilima/bookings/1/booking.ics?code={code}");
    let (status, text) = get(&stage, &file).await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("UID:booking-1.K1MARKT001@mercury"), "{text}");
    assert!(text.contains("STATUS:CONFIRMED"), "{text}");

    let cancel = "/s/kilima/bookings/1/cancel";
    let forged = hold(&stage, cancel, "key=cancelform1&code=0").await;
    assert_eq!(location(&forged), "/s/kilima/bookings");
    let form = format!("key=cancelform1&code={code}");
    for _ in 0..2 {
        assert!(location(&hold(&stage, cancel, &form).await).starts_with("/s/kilima/bookings/1?"));
    }
    assert!(told(&stage, OWNER).contains("Jane has cancelled booking *1*"));
    let (_, shown) = get(&stage, &page).await;
    assert!(shown.contains("This booking does not take place."), "{shown}");
}

#[tokio::test]
async fn it_is_too_late_to_cancel_after_the_cut_off() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    let sent = form("bookform1", MONDAY_AT_THREE, "0700000100", "");
    let page = location(&hold(&stage, &at, &sent).await);
    let code = page.split_once("code=").unwrap().1.split('&').next().unwrap().to_owned();
    says(&stage, "confirm booking 1").await;
    // Half an hour before it begins; it is 09:00 on Saturday.
    stage.pass_minutes(2 * 24 * 60 + 5 * 60 + 30);
    let (_, shown) = get(&stage, &page).await;
    assert!(shown.contains("too late to cancel here") && !shown.contains("/cancel\""), "{shown}");
    let form = format!("key=cancelform1&code={code}");
    let late = hold(&stage, "/s/kilima/bookings/1/cancel", &form).await;
    let (status, shown) = read(&late);
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(shown.contains("too late to cancel here"), "{shown}");
}

#[tokio::test]
async fn the_calendar_opens_by_link_for_three_days() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    location(&hold(&stage, &at, &form("bookform1", MONDAY_AT_THREE, "0700000100", "")).await);
    let listed = says(&stage, "bookings").await;
    let (_, link) = listed.split_once("http://shop.test").expect("a link");
    let link = link.split_whitespace().next().unwrap().to_owned();
    let (status, page) = get(&stage, &format!("{link}?view=week&day=2026-11-25")).await;
    assert_eq!(status, StatusCode::OK);
    for words in ["15:00–15:30", "Jane (…0100)", "waiting for an answer", "Closed", "A short cut"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let (_, day) = get(&stage, &format!("{link}?view=day&day=2026-11-24")).await;
    assert!(day.contains("Nothing is booked.") && !day.contains("Jane"));
    let (status, _) = get(&stage, &format!("{}0", &link[..link.len() - 1])).await;
    assert_eq!(status, StatusCode::FORBIDDEN, "changed");
    let (status, _) = get(&stage, &link.replace("kilima", "baraka")).await;
    assert_eq!(status, StatusCode::FORBIDDEN, "of another shop");
    let noted = async || super::downloads::refusals_of(&stage, "refused.calendar.link").await;
    assert_eq!(noted().await.len(), 1, "the shop whose calendar was asked for");
    for _ in 0..30 {
        get(&stage, "/s/kilima/calendar/0000/all.ics").await;
    }
    assert!((2..=6).contains(&noted().await.len()), "{:?}", noted().await);
    stage.pass_minutes(3 * 24 * 60);
    let (status, page) = get(&stage, &link).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(page.contains("This link is over"));
}

#[tokio::test]
async fn calendar_programs_follow_what_is_confirmed_until_there_are_new_links() {
    let stage = Stage::open().await;
    let at = picker(&stage, "haircut").await;
    for (key, who, phone) in
        [("bookform1", "grace", "0700000100"), ("bookform2", "joseph", "0700000101")]
    {
        location(&hold(&stage, &at, &form(key, MONDAY_AT_THREE, phone, who)).await);
    }
    let links = says(&stage, "calendar link").await;
    let feed = |name: &str| {
        let line = links.lines().find(|line| line.contains(name)).unwrap();
        line.split_once("http://shop.test").unwrap().1.to_owned()
    };
    let (all, grace) = (feed("all.ics"), feed("grace.ics"));
    let events = |text: &str| text.matches("BEGIN:VEVENT").count();
    assert_eq!(events(&get(&stage, &all).await.1), 0, "nothing is confirmed");
    says(&stage, "confirm booking 1").await;
    says(&stage, "confirm booking 2").await;
    assert_eq!(events(&get(&stage, &all).await.1), 2);
    let (_, hers) = get(&stage, &grace).await;
    assert_eq!(events(&hers), 1);
    assert!(
        hers.contains("SUMMARY:Haircut\\, Jane") && hers.contains("STATUS:CONFIRMED"),
        "{hers}"
    );
    says(&stage, "reject booking 1").await;
    let (_, hers) = get(&stage, &grace).await;
    assert!(hers.contains("STATUS:CANCELLED"), "{hers}");
    let foreign = all.replace("all.ics", "grace.ics");
    assert_eq!(get(&stage, &foreign).await.0, StatusCode::FORBIDDEN);
    let renewed = says(&stage, "new calendar links").await;
    assert!(renewed.starts_with("These links are new"), "{renewed}");
    assert_eq!(get(&stage, &grace).await.0, StatusCode::FORBIDDEN, "the old ones have ended");
    assert!(says(&stage, "calendar link for Grace").await.contains("grace.ics"));
    assert!(
        says(&stage, "calendar link for Zoe").await.contains("Nobody and nothing of that name")
    );
}

/// Money that is said to be paid by web when the booking has run out, before any sweep: it has run out
/// all the same, and whoever asks first finds it so.
#[tokio::test]
async fn a_claim_after_the_hold_finds_the_booking_over() {
    let stage = Stage::open().await;
    says(&stage, "haircut needs a deposit of 10,000").await;
    let customer: Phone = "+256700000100".parse().unwrap();
    for words in ["book a haircut on Monday at 3pm", "Mon 23 Nov 15:00"] {
        let tap = stage.offered(&customer, words);
        let tapped = |id| Saying::Tap { id, title: words };
        let saying = tap.as_deref().map_or(Saying::Text(words), tapped);
        stage.say(KILIMA, &customer, "Jane", &saying).await;
    }
    let shop = "K1MARKT001".parse().unwrap();
    let order = || async {
        let number = domain::ids::OrderNumber(1001);
        app::store::order::load_order(&stage.table, &shop, number).await.unwrap().unwrap().record
    };
    let code = order().await.code;
    stage.pass_minutes(121);
    for _ in 0..2 {
        let form = format!("key=gapclaim1&code={code}&text=I+have+paid");
        let answer = ask(&stage, Method::POST, "/s/kilima/orders/1001/claims", "en", &form).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    }
    let order = order().await;
    assert_eq!((order.state, order.claims.len()), (OrderState::Cancelled, 1));
    assert!(told(&stage, "+256700000100").contains("booking *1* is not held any more"));
    assert!(told(&stage, OWNER).contains("was cancelled before, and booking *1* is not held"));
    assert_eq!(stage.sweep().await.bookings_expired, 0);
}
