//! Links to what was bought: who gets the bytes, how often, and who is refused and how.

use app::digital_link::DownloadLink;
use app::store::digital::load_download;
use bytes::Bytes;
use domain::contact::Phone;
use domain::ids::{OrderNumber, ProductId, ShopId};
use http::{Method, Request, Response, StatusCode, header};
use kit::script::FILE;
use kit::stage::{Saying, Stage};
use ports::clock::Clock;
use ports::inspect::Inspect;
use ports::secrets::Secret;
use ports::table::{Query, Table};

pub(super) const KILIMA: &str = "100000000000001";
pub(super) const OWNER: (&str, &str) = ("+256700000001", "Grace");
const CUSTOMER: (&str, &str) = ("+256700000100", "Amina");
const PLAIN: &str = "application/x-www-form-urlencoded";

pub(super) fn shop() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

pub(super) fn key() -> Secret {
    Secret::new("stage-link-key")
}

pub(super) async fn says(stage: &Stage, (phone, name): (&str, &str), text: &str) {
    let phone: Phone = phone.parse().unwrap();
    let saying = match text.strip_prefix("tap:") {
        Some(title) => {
            let id = stage.offered(&phone, title).unwrap();
            return stage.say(KILIMA, &phone, name, &Saying::Tap { id: &id, title }).await;
        }
        None => Saying::Text(text),
    };
    stage.say(KILIMA, &phone, name, &saying).await;
}

/// The owner sends a file for the recipes and says yes to it.
async fn put(stage: &Stage, bytes: &[u8]) {
    stage.media.keep("recipes", bytes);
    let (phone, name) = (OWNER.0.parse().unwrap(), OWNER.1);
    let caption = Some("file for Ugandan recipes");
    let file_name = Some("recipes.pdf");
    let saying = Saying::Media { kind: "document", id: "recipes", caption, name: file_name };
    stage.say(KILIMA, &phone, name, &saying).await;
    says(stage, OWNER, "tap:Yes").await;
}

/// A shop that sells the recipes, and an order of them that waits for its money.
async fn ordered(stage: &Stage) {
    put(stage, FILE).await;
    for text in ["1 recipe book", "checkout", "tap:Place order"] {
        says(stage, CUSTOMER, text).await;
    }
}

/// A file is sold and downloaded.
pub(super) async fn sold(stage: &Stage) {
    ordered(stage).await;
    pay(stage).await;
    let path = newest_link(stage, "/g/").unwrap();
    pressed(stage, &path, "firsttime").await;
}

async fn pay(stage: &Stage) {
    says(stage, OWNER, "order 1001 paid 10,000 cash").await;
}

/// The path of the newest link that anybody was sent.
pub(super) fn newest_link(stage: &Stage, path: &str) -> Option<String> {
    let told = stage.chat.deliveries();
    let mut words = told.iter().rev().flat_map(|told| told.bubble.text.split_whitespace());
    let start = format!("http://shop.test{path}");
    let found = words.find(|word| word.starts_with(&start))?;
    found.strip_prefix("http://shop.test").map(str::to_owned)
}

pub(super) async fn recipes(stage: &Stage) -> ProductId {
    let catalog = app::store::catalog::load_catalog(&stage.table, &shop()).await.unwrap();
    catalog.find(&"RECIPES-PDF".parse().unwrap()).unwrap().0.id
}

pub(super) async fn asked(stage: &Stage, path: &str) -> Response<Bytes> {
    stage.browse(Request::builder().uri(path).body(Bytes::new()).unwrap()).await
}

async fn pressed(stage: &Stage, path: &str, key: &str) -> Response<Bytes> {
    let request = Request::builder().method(Method::POST).uri(path);
    let request = request.header(header::CONTENT_TYPE, PLAIN);
    stage.browse(request.body(Bytes::from(format!("key={key}"))).unwrap()).await
}

pub(super) fn words(answer: &Response<Bytes>) -> &str {
    std::str::from_utf8(answer.body()).unwrap()
}

/// Where the page leads on to.
fn file_of(answer: &Response<Bytes>) -> Option<String> {
    let (_, rest) = words(answer).split_once("id=\"file\" href=\"")?;
    let (href, _) = rest.split_once('"')?;
    Some(href.replace("&#38;", "&").replace("&amp;", "&"))
}

/// What stands in the audit log about refused links to downloads.
async fn refusals(stage: &Stage) -> Vec<String> {
    refusals_of(stage, "refused.download.link").await
}

/// What stands in the audit log about refusals of a kind.
pub(super) async fn refusals_of(stage: &Stage, action: &str) -> Vec<String> {
    let shop = app::store::shop::load_shop(&stage.table, &shop()).await.unwrap().unwrap();
    let day = stage.clock.now().business_day(&shop.zone);
    let query = Query::partition(app::store::keys::audit_day(&shop.id, &day));
    let page = stage.table.query(&query).await.unwrap();
    let rows = page.items.iter().map(|item| format!("{:?}", item.attributes));
    rows.filter(|row| row.contains(action)).collect()
}

#[tokio::test]
async fn the_button_yields_the_very_bytes_and_a_glance_counts_nothing() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    assert_eq!(newest_link(&stage, "/g/"), None, "nothing before the money");
    pay(&stage).await;
    let path = newest_link(&stage, "/g/").unwrap();
    for _ in 0..9 {
        let answer = asked(&stage, &path).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(words(&answer).contains("Downloads left: 5"), "{}", words(&answer));
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "private, no-store");
    }
    let answer = pressed(&stage, &path, "firsttime").await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(words(&answer).contains("Downloads left: 4"));
    let href = file_of(&answer).unwrap();
    let now = stage.clock.now();
    let (file, name) = stage.files.follow(&href, now).unwrap();
    assert_eq!((&file.bytes[..], name.as_str()), (FILE, "recipes.pdf"));
    assert_eq!(file.mime_type, "application/pdf");
    let sha256 = pdf::Inspector.inspect(&file.bytes).sha256;
    let checksum = domain::audit::Digest::from(sha256).to_string();
    assert!(words(&answer).contains(&checksum), "the page says what proves it");
    assert!(stage.files.follow(&href, now.plus_minutes(15)).is_none(), "it lives minutes");
    // The same page again is the same download.
    let again = pressed(&stage, &path, "firsttime").await;
    assert!(words(&again).contains("Downloads left: 4") && file_of(&again).is_some());
}

#[tokio::test]
async fn downloads_are_counted_down_to_none_however_many_ask_at_once() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    pay(&stage).await;
    let path = newest_link(&stage, "/g/").unwrap();
    let keys: Vec<String> = (0..40).map(|n| format!("atonce{n:04}")).collect();
    let all = keys.iter().map(|key| pressed(&stage, &path, key));
    let answers = futures_util::future::join_all(all).await;
    let led = answers.iter().filter(|answer| file_of(answer).is_some()).count();
    let refused = answers.iter().filter(|it| it.status() == StatusCode::FORBIDDEN).count();
    assert_eq!((led, refused), (5, 35));
    let (kilima, number) = (shop(), OrderNumber(1001));
    let left = load_download(&stage.table, &kilima, number, recipes(&stage).await);
    let left = left.await.unwrap().unwrap().record;
    assert_eq!((left.left, left.taken), (0, 5));
    let answer = asked(&stage, &path).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    assert!(words(&answer).contains("used up") && words(&answer).contains("wa.me"));
    // Asked for again there is more, and at last there is none.
    for round in 1..=3 {
        says(&stage, CUSTOMER, "send the file again").await;
        let path = newest_link(&stage, "/g/").unwrap();
        for n in 0..5 {
            let answer = pressed(&stage, &path, &format!("round{round}no{n}")).await;
            assert!(file_of(&answer).is_some(), "{round} {n}");
        }
    }
    says(&stage, CUSTOMER, "send the file again").await;
    let told = stage.chat.deliveries();
    assert!(told.last().unwrap().bubble.text.contains("used up"), "{:?}", told.last());
}

#[tokio::test]
async fn every_link_that_opens_nothing_says_why_and_is_noted() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    let product = recipes(&stage).await;
    let until = stage.clock.now().plus_hours(1);
    let link = DownloadLink { shop: shop(), order: OrderNumber(1001), product, until };
    // Before payment, though the link is good.
    let path = format!("/g/{}", link.token(&key()));
    let expect = |answer: &Response<Bytes>, says: &str| {
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{says}");
        assert!(words(answer).contains(says), "{says}: {}", words(answer));
    };
    expect(&asked(&stage, &path).await, "This is not paid yet");
    expect(&pressed(&stage, &path, "beforepay").await, "This is not paid yet");
    assert_eq!(refusals(&stage).await.len(), 2);
    pay(&stage).await;
    let path = newest_link(&stage, "/g/").unwrap();
    assert_eq!(asked(&stage, &path).await.status(), StatusCode::OK);
    // Guessed, altered, another customer's order put into it, another key.
    let mut altered = path.clone();
    let at = altered.len() - 3;
    altered.replace_range(at..=at, if &altered[at..=at] == "0" { "1" } else { "0" });
    expect(&asked(&stage, &altered).await, "does not open anything");
    let other = DownloadLink { order: OrderNumber(1002), ..link.clone() }.token(&key());
    let swapped = format!("/g/{}{}", &other[..17], &path["/g/".len() + 17..]);
    expect(&asked(&stage, &swapped).await, "does not open anything");
    let forged = format!("/g/{}", link.token(&Secret::new("another key")));
    expect(&asked(&stage, &forged).await, "does not open anything");
    assert!(!words(&asked(&stage, &forged).await).contains("wa.me"), "whose it is stays unsaid");
    for nonsense in ["/g/x", "/g/%2e%2e", "/g/0000000000000000000000000000000000000"] {
        expect(&asked(&stage, nonsense).await, "does not open anything");
    }
    // A good link of an order that was not handed this product.
    let sugar = ProductId::new(7);
    let strange = DownloadLink { product: sugar, ..link.clone() };
    let strange = asked(&stage, &format!("/g/{}", strange.token(&key()))).await;
    assert_eq!(strange.status(), StatusCode::FORBIDDEN);
    // Trying costs the shop a few rows at most.
    for _ in 0..30 {
        asked(&stage, &forged).await;
    }
    assert!(refusals(&stage).await.len() <= 6, "{:?}", refusals(&stage).await);
    // Over.
    stage.pass_minutes(72 * 60);
    expect(&asked(&stage, &path).await, "This link is over");
    expect(&pressed(&stage, &path, "toolate01").await, "This link is over");
    assert!(!refusals(&stage).await.is_empty());
}

#[tokio::test]
async fn links_are_read_in_the_language_a_browser_asks_for() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    pay(&stage).await;
    let path = newest_link(&stage, "/g/").unwrap();
    says(&stage, OWNER, "upload file for Ugandan recipes").await;
    let upload = newest_link(&stage, "/u/").unwrap();
    let read = async |path: &str, language: &str| {
        let request = Request::builder().uri(path).header(header::ACCEPT_LANGUAGE, language);
        words(&stage.browse(request.body(Bytes::new()).unwrap()).await).to_owned()
    };
    for (language, left, file, unknown) in [
        ("sw", "Upakuaji uliobaki: 5", "Faili ya Ugandan recipes", "hakifungui chochote"),
        ("fr-FR", "Téléchargements restants : 5", "Un fichier pour Ugandan", "ouvre rien"),
        ("pt", "Downloads restantes: 5", "Um arquivo para Ugandan", "não abre nada"),
        ("es", "Descargas restantes: 5", "Un archivo para Ugandan", "no abre nada"),
        ("id", "Sisa unduhan: 5", "File untuk Ugandan", "tidak membuka"),
        ("hi", "Bache hue downloads: 5", "ke liye file", "kuch nahin khulta"),
        ("zu", "Downloads left: 5", "A file for Ugandan", "does not open anything"),
    ] {
        let page = read(&path, language).await;
        let code = &language[..2].replace("zu", "en");
        assert!(page.contains(&format!("<html lang=\"{code}")), "{page}");
        assert!(page.contains(left), "{left}: {page}");
        let page = read(&upload, language).await;
        assert!(page.contains(file), "{file}: {page}");
        for nowhere in ["/g/x", "/u/x"] {
            let page = read(nowhere, language).await;
            assert!(page.contains(unknown), "{unknown}: {page}");
        }
    }
}

#[tokio::test]
async fn money_back_closes_the_link_at_once() {
    for way in ["refund 1001 10,000 cash", "return 1 recipe book from order 1001, restock", "undo"]
    {
        let stage = Stage::open().await;
        ordered(&stage).await;
        pay(&stage).await;
        let path = newest_link(&stage, "/g/").unwrap();
        assert_eq!(asked(&stage, &path).await.status(), StatusCode::OK);
        says(&stage, OWNER, way).await;
        if way.starts_with("refund") {
            let owner = OWNER.0.parse().unwrap();
            let code = kit::script::code_for(&stage, &owner);
            says(&stage, OWNER, &code).await;
        } else if way.starts_with("return") {
            says(&stage, OWNER, "tap:Yes").await;
        }
        let answer = pressed(&stage, &path, "afterwards").await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{way}");
        assert_eq!(file_of(&answer), None, "{way}");
    }
}

#[tokio::test]
async fn what_is_redelivered_is_handed_out_once() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    let before = stage.chat.deliveries().len();
    let owner: Phone = OWNER.0.parse().unwrap();
    let text = Saying::Text("order 1001 paid 10,000 cash");
    let at = stage.clock.now();
    let body = kit::stage::delivery(KILIMA, &owner, OWNER.1, "wamid.twice", at, &text);
    for _ in 0..2 {
        stage.deliver(&body).await;
        // Every message on every queue comes twice.
        while let Some(message) = take(&stage) {
            stage.handle(message.clone()).await.unwrap();
            stage.handle(message).await.unwrap();
        }
    }
    let told = stage.chat.deliveries();
    let links = told.iter().skip(before).filter(|told| told.bubble.text.contains("/g/")).count();
    assert_eq!(links, 1, "{told:?}");
    let completed = told.iter().filter(|told| told.bubble.text.contains("is completed")).count();
    assert_eq!(completed, 1);
}

fn take(stage: &Stage) -> Option<ports::queue::Send> {
    domain::message::QUEUES.into_iter().find_map(|name| stage.queue.take(name))
}

#[tokio::test]
async fn the_orders_page_leads_to_what_was_paid() {
    let stage = Stage::open().await;
    ordered(&stage).await;
    let order = app::store::order::load_order(&stage.table, &shop(), OrderNumber(1001)).await;
    let code = order.unwrap().unwrap().record.code;
    let page = format!("/s/kilima/orders/1001?code={code}");
    assert!(!words(&asked(&stage, &page).await).contains("Your downloads"));
    pay(&stage).await;
    let shown = asked(&stage, &page).await;
    let (_, rest) = words(&shown).split_once("href=\"/g/").expect("a link");
    let token = rest.split('"').next().unwrap();
    assert_eq!(asked(&stage, &format!("/g/{token}")).await.status(), StatusCode::OK);
    stage.pass_minutes(72 * 60);
    let shown = asked(&stage, &page).await;
    assert!(words(&shown).contains("Ask for a new one"), "{}", words(&shown));
}

#[tokio::test]
async fn a_file_that_comes_later_goes_to_all_who_wait() {
    let stage = Stage::open().await;
    for (number, phone) in [(1001, "+256700000101"), (1002, "+256700000102")] {
        for text in ["1 recipe book", "checkout", "tap:Place order"] {
            says(&stage, (phone, "Somebody"), text).await;
        }
        says(&stage, OWNER, &format!("order {number} paid 10,000 cash")).await;
    }
    assert_eq!(newest_link(&stage, "/g/"), None);
    put(&stage, FILE).await;
    let told = stage.chat.deliveries();
    let links = told.iter().filter(|told| told.bubble.text.contains("/g/")).count();
    assert_eq!(links, 2);
    for number in [1001, 1002] {
        let number = OrderNumber(number);
        let order = app::store::order::load_order(&stage.table, &shop(), number).await;
        let order = order.unwrap().unwrap().record;
        assert_eq!(order.state, domain::order::state::OrderState::Completed);
    }
    // The same file for another product, and the queue empty: nothing waits any more.
    put(&stage, b"%PDF-2.0").await;
    let told = stage.chat.deliveries();
    assert_eq!(told.iter().filter(|told| told.bubble.text.contains("/g/")).count(), 2);
    assert!(stage.queue.waiting().is_empty());
}
