//! The form of a file that is sent past the shop, to a bucket of another origin: what that refuses is
//! said in the page's own words, and what it takes leads back. Plays the bucket, as S3 answers.

use axum::Router;
use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use domain::language::Language;
use kit::browser::{Browser, JavaScript, Viewport};
use std::sync::{Arc, OnceLock};
use tokio::net::TcpListener;
use views::pages::asset::ASSETS;
use views::pages::download::Spoken;
use views::pages::upload::{SentForm, UploadPage, UploadState};

const REFUSED: &str = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code>\
     <Message>Invalid according to Policy: Policy expired.</Message></Error>";
const LANDED: &str = "<!doctype html><title>There</title><h1>Landed</h1>";

/// What the bucket does with a form whose key is its first field.
fn answered(body: &Bytes, back: &str) -> Response {
    let body = String::from_utf8_lossy(body).into_owned();
    let allowed = [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    if body.contains("taken") {
        assert!(body.contains("paid 24,000"), "{body}");
        return (allowed, Redirect::to(back)).into_response();
    }
    let xml = [(header::CONTENT_TYPE, "application/xml")];
    (StatusCode::FORBIDDEN, allowed, xml, REFUSED).into_response()
}

async fn serve(routes: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    format!("http://{address}")
}

/// A page whose form is sent to `action` with that key, open for so many hours.
fn page(action: &str, key: &str, hours: i64) -> String {
    let fields = vec![("key".to_owned(), key.to_owned())];
    let form = SentForm { action: format!("{action}/"), fields, back: "/landing".to_owned() };
    let shown = UploadPage {
        spoken: Spoken(Language::Fr),
        shop_name: "Kilima Market".to_owned(),
        name: "Recettes".to_owned(),
        megabytes: 100,
        bytes_max: 100,
        hours,
        form: Some(form),
        waiting: None,
        asking: None,
        state: UploadState::Asking,
    };
    shown.to_string()
}

/// The pages, under the policy that the shop's have.
async fn shop(bucket: &str, gone: &str) -> String {
    let policy = format!(
        "default-src 'self'; connect-src 'self' {bucket} {gone}; form-action 'self' {bucket} {gone}"
    );
    let mut routes = Router::new();
    for (path, shown) in [
        ("/refused", page(bucket, "refused", 3)),
        ("/taken", page(bucket, "taken", 3)),
        ("/away", page(gone, "taken", 3)),
        ("/old", page(bucket, "taken", -1)),
        ("/landing", LANDED.to_owned()),
    ] {
        let answer = ([(header::CONTENT_SECURITY_POLICY, policy.clone())], Html(shown));
        routes = routes.route(path, get(|| async { answer }));
    }
    for asset in ASSETS {
        let answer = ([(header::CONTENT_TYPE, asset.content_type)], asset.body);
        routes = routes.route(asset.path, get(move || async move { answer }));
    }
    serve(routes).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_bucket_refuses_is_said_in_our_words() {
    let back = Arc::new(OnceLock::<String>::new());
    let led = back.clone();
    let takes = async move |body: Bytes| answered(&body, led.get().expect("the shop is open"));
    let routes = Router::new().route("/", post(takes));
    let (bucket, browser) = tokio::join!(serve(routes), Browser::start());
    // Nobody listens there.
    let gone = "http://127.0.0.1:9";
    let shop = shop(&bucket, gone).await;
    back.set(format!("{shop}/landing")).expect("it is set once");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("receipt.txt");
    std::fs::write(&file, "paid 24,000").unwrap();

    let page = browser.page(Viewport::phone(), JavaScript::On).await;
    for (path, says) in [
        ("refused", "Le fichier n'est pas arrivé. Réessayez"),
        ("away", "Le fichier n'est pas arrivé. Réessayez"),
        ("old", "Cette page est restée ouverte trop longtemps."),
    ] {
        page.goto(&format!("{shop}/{path}")).await;
        page.upload("#file", &file).await;
        page.click("form button").await;
        page.wait_for_text("#unsent", says).await;
        assert_eq!(page.url().await, format!("{shop}/{path}"));
        assert_eq!(page.text("form button").await, "Le déposer", "it can be tried again");
        assert_eq!(page.attribute("form button", "aria-disabled").await, None);
    }
    for javascript in [JavaScript::On, JavaScript::Off] {
        let page = browser.page(Viewport::phone(), javascript).await;
        page.goto(&format!("{shop}/taken")).await;
        page.upload("#file", &file).await;
        page.submit("form").await;
        assert_eq!(page.text("h1").await, "Landed");
    }
}
