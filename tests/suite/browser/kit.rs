//! The browser kit against a small page of its own, so that a red shop test means the shop.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Form;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use kit::browser::{Browser, JavaScript, Page, Viewport};
use std::collections::BTreeMap;
use tokio::net::TcpListener;

const FORM: &str = r#"<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>Form</title>
<style>:focus-visible { outline: 3px solid }</style>
<h1>Order</h1>
<form method="post" action="/order">
  <label>Name <input name="name" value="nobody"></label>
  <label>Pieces <select name="pieces"><option>1<option>2<option value="3">three</select></label>
  <label>Day <input type="date" name="day"></label>
  <label>Gift <input type="checkbox" name="gift"></label>
  <button>Order</button>
</form>
<form method="post" action="/upload" enctype="multipart/form-data">
  <input type="file" name="receipt" aria-label="Receipt">
  <button id="send">Send</button>
</form>
<a id="chat" href="/chat">Continue on WhatsApp</a>
<a id="window" href="https://wa.me/2" target="_blank" rel="noopener">In a new window</a>
<p id="later"></p>
<p id="agent"></p>
<script>
  setTimeout(() => { document.getElementById("later").textContent = "scripts run" }, 50);
  document.getElementById("agent").textContent = navigator.userAgent;
</script>
"#;

const BROKEN: &str = r#"<!doctype html>
<meta name="viewport" content="width=device-width">
<body style="margin:0">
<div id="wide" style="width:800px">Wide</div>
<img src="https://pictures.example/sugar.jpg" alt="">
<div style="position:relative"><button id="under">Under</button>
<div id="cover" style="position:absolute;inset:0;background:white"></div></div>
<p style="color:#ccc">Faint</p><input name="nameless"><button style="width:9px"></button>
<a href='#nowhere'>On</a>
<script>console.error("something", 7); missing();</script>
"#;

async fn order(
    headers: HeaderMap,
    Form(fields): Form<BTreeMap<String, String>>,
) -> (HeaderMap, Html<String>) {
    let mut answer = HeaderMap::new();
    let name = fields.get("name").cloned().unwrap_or_default();
    answer.insert("set-cookie", format!("name={name}; Path=/").parse().unwrap());
    let mobile = headers.get("sec-ch-ua-mobile").is_some_and(|hint| hint == "?1");
    (answer, Html(format!("<h1>Thanks</h1><p id=got>{fields:?}</p><p id=mobile>{mobile}</p>")))
}

async fn cookie(headers: HeaderMap) -> Html<String> {
    let cookie = headers.get("cookie").map(|cookie| cookie.to_str().unwrap().to_owned());
    Html(format!("<h1>{}</h1>", cookie.unwrap_or_else(|| "no cookie".to_owned())))
}

async fn upload(body: Bytes) -> Html<String> {
    Html(format!("<h1>Got it</h1><pre>{}</pre>", String::from_utf8_lossy(&body)))
}

/// The address of a small shop on this machine.
async fn serve() -> String {
    let routes = Router::new()
        .route("/", get(|| async { Html(FORM) }))
        .route("/broken", get(|| async { Html(BROKEN) }))
        .route("/order", post(order))
        .route("/cookie", get(cookie))
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .route("/upload", post(upload))
        .route("/chat", get(|| async { Redirect::to("https://wa.me/256700000001?text=hi") }))
        .fallback(|| async { (StatusCode::NOT_FOUND, Html("<h1>Not here</h1>")) });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    format!("http://{address}")
}

async fn fill_and_submit(page: &Page, shop: &str) {
    page.goto(&format!("{shop}/")).await;
    page.fill("[name=name]", "Amina & Ko").await;
    page.fill("[name=pieces]", "three").await;
    page.fill("[name=day]", "2026-11-21").await;
    page.click("[name=gift]").await;
    assert_eq!(page.value("[name=name]").await, "Amina & Ko");
    page.submit("form[action='/order']").await;
    assert_eq!(page.text("h1").await, "Thanks");
    assert_eq!(page.url().await, format!("{shop}/order"));
    let expected = r#"{"day": "2026-11-21", "gift": "on", "name": "Amina & Ko", "pieces": "3"}"#;
    assert_eq!(page.text("#got").await, expected);
}

#[tokio::test]
async fn a_form_is_filled_and_submitted_with_and_without_javascript_at_both_widths() {
    let (shop, browser) = (serve().await, Browser::start().await);
    for viewport in [Viewport::phone(), Viewport::desktop()] {
        for javascript in [JavaScript::On, JavaScript::Off] {
            let page = browser.page(viewport, javascript).await;
            fill_and_submit(&page, &shop).await;
            assert_eq!(page.text("#mobile").await, viewport.mobile.to_string());
            page.goto(&format!("{shop}/")).await;
            assert_eq!(page.width_overflow().await, None);
            if javascript == JavaScript::On {
                page.wait_for_text("#later", "scripts run").await;
                assert_eq!(page.text("#agent").await, viewport.user_agent);
            } else {
                assert_eq!(page.texts("#later, #agent").await, ["", ""]);
            }
            assert_eq!(page.console_errors(), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn each_visitor_has_its_own_cookies() {
    let (shop, browser) = (serve().await, Browser::start().await);
    let first = browser.page(Viewport::desktop(), JavaScript::Off).await;
    let second = browser.page(Viewport::desktop(), JavaScript::Off).await;
    fill_and_submit(&first, &shop).await;
    first.goto(&format!("{shop}/cookie")).await;
    second.goto(&format!("{shop}/cookie")).await;
    assert_eq!(first.text("h1").await, "name=Amina & Ko");
    assert_eq!(second.text("h1").await, "no cookie");
    first.reload().await;
    assert_eq!(first.text("h1").await, "name=Amina & Ko");
}

#[tokio::test]
async fn a_file_is_uploaded_with_and_without_javascript() {
    let (shop, browser) = (serve().await, Browser::start().await);
    let folder = tempfile::tempdir().unwrap();
    let receipt = folder.path().join("receipt.txt");
    std::fs::write(&receipt, "paid 24,000").unwrap();
    for javascript in [JavaScript::On, JavaScript::Off] {
        let page = browser.page(Viewport::phone(), javascript).await;
        page.goto(&format!("{shop}/")).await;
        page.upload("[name=receipt]", &receipt).await;
        page.submit("#send").await;
        let got = page.text("pre").await;
        assert!(got.contains("receipt.txt") && got.contains("paid 24,000"), "{got}");
    }
}

#[tokio::test]
async fn ways_out_of_this_machine_are_blocked_and_listed() {
    let (shop, browser) = (serve().await, Browser::start().await);
    for javascript in [JavaScript::On, JavaScript::Off] {
        let page = browser.page(Viewport::phone(), javascript).await;
        page.goto(&format!("{shop}/")).await;
        page.follow("#chat").await;
        assert_eq!(page.blocked_urls(), ["https://wa.me/256700000001?text=hi"]);
        assert_eq!(page.url().await, format!("{shop}/"), "the page stays where it was");
        page.follow("#window").await;
        assert_eq!(page.blocked_urls()[1..], ["https://wa.me/2"]);
        page.goto(&format!("{shop}/chat")).await;
        assert_eq!(page.blocked_urls().len(), 3);
    }
}

#[tokio::test]
async fn a_broken_page_is_told_on() {
    let (shop, browser) = (serve().await, Browser::start().await);
    let page = browser.page(Viewport::phone(), JavaScript::On).await;
    page.goto(&format!("{shop}/broken")).await;
    assert_eq!(page.status(), Some(200));
    let overflow = page.width_overflow().await.unwrap();
    assert!(overflow.contains("800 px and has 390") && overflow.contains("wide"), "{overflow}");
    let errors = page.console_errors().join("\n");
    assert!(errors.contains("something 7"), "{errors}");
    assert!(errors.contains("missing is not defined"), "{errors}");
    assert_eq!(page.blocked_urls(), ["https://pictures.example/sugar.jpg"]);
    let shortcomings = page.shortcomings().await.join("\n");
    for what in [
        "language",
        "title",
        "0 h1",
        "0 main",
        "no label",
        "no words",
        "leads nowhere",
        "hard to hit",
        "contrast 1.",
    ] {
        assert!(shortcomings.contains(what), "{what}: {shortcomings}");
    }
    page.goto(&format!("{shop}/nowhere")).await;
    assert_eq!(page.status(), Some(404));
    assert_eq!(page.text("h1").await, "Not here");
}

#[tokio::test]
async fn the_keyboard_walks_a_form_and_shows_where_it_is() {
    let (shop, browser) = (serve().await, Browser::start().await);
    for javascript in [JavaScript::On, JavaScript::Off] {
        let page = browser.page(Viewport::desktop(), javascript).await;
        page.goto(&format!("{shop}/")).await;
        assert_eq!(page.focused().await.tag, "body");
        page.press("Tab").await;
        let focused = page.focused().await;
        assert_eq!((focused.tag.as_str(), focused.name.as_str()), ("input", "name"));
        assert!(focused.visible, "{focused:?}");
        page.press("Tab").await;
        assert_eq!(page.focused().await.name, "pieces");
        page.press("ArrowDown").await;
        assert_eq!(page.value("[name=pieces]").await, "2");
        page.press("Shift+Tab").await;
        page.press("Enter").await;
        page.wait_for("#got").await;
        assert!(page.text("#got").await.contains(r#""pieces": "2""#));
    }
}

#[tokio::test]
async fn a_screenshot_shows_the_whole_page_at_its_width() {
    let (shop, browser) = (serve().await, Browser::start().await);
    let folder = tempfile::tempdir().unwrap();
    for viewport in [Viewport::phone(), Viewport::desktop()] {
        let page = browser.page(viewport, JavaScript::On).await;
        page.goto(&format!("{shop}/")).await;
        let path = folder.path().join("pictures").join("form.png");
        page.screenshot(&path).await;
        let picture = std::fs::read(&path).unwrap();
        assert_eq!(picture[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!(picture[16..20], viewport.width.to_be_bytes(), "the PNG's width");
    }
}

#[tokio::test]
async fn a_click_does_not_reach_through_what_covers_it() {
    let (shop, browser) = (serve().await, Browser::start().await);
    let page = browser.page(Viewport::desktop(), JavaScript::On).await;
    page.goto(&format!("{shop}/broken")).await;
    let why = page.unreachable("#under").await.unwrap();
    assert!(why.contains("is covered by <div id=\"cover\""), "{why}");
    assert_eq!(page.unreachable("#nothing").await.as_deref(), Some("is not on the page"));
    assert_eq!(page.unreachable("#cover").await, None);
}

#[tokio::test]
async fn the_browser_ends_with_its_test_and_takes_its_profile_along() {
    let browser = Browser::start().await;
    let profile = browser.profile().to_owned();
    assert!(profile.join("chromium.log").exists());
    let failed = tokio::spawn(async move {
        let page = browser.page(Viewport::phone(), JavaScript::On).await;
        panic!("as a failing test does, here at {}", page.url().await);
    });
    assert!(failed.await.unwrap_err().is_panic());
    assert!(!profile.exists(), "{} is still there", profile.display());
    assert_eq!(processes_naming(&profile.display().to_string()), Vec::<String>::new());
}

/// The command lines of running processes that name something.
fn processes_naming(needle: &str) -> Vec<String> {
    let running = std::fs::read_dir("/proc").unwrap().flatten();
    let lines =
        running.filter_map(|entry| std::fs::read_to_string(entry.path().join("cmdline")).ok());
    lines.filter(|line| line.contains(needle)).collect()
}
