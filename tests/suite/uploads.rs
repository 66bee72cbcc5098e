//! Files on their way to be sold: what is kept of them and when they count, and where those who sell
//! put one from a computer.

use super::downloads::{
    KILIMA, OWNER, asked, key, newest_link, recipes, refusals_of, says, shop, words,
};
use app::digital_link::UploadLink;
use app::store::digital::load_good;
use bytes::Bytes;
use domain::audit::Digest;
use domain::digital::good::{GoodContent, GoodVersion, PAGE_BYTES_MAX};
use http::{Method, Request, Response, StatusCode, header};
use kit::script::FILE;
use kit::stage::{Saying, Stage};
use ports::clock::Clock;
use ports::inspect::Inspect;
use ports::media::MediaError;
use ports::queue::QueueError;
use ports::secrets::Secret;

/// The form on an upload page: where it is sent, and its fields before the file.
fn form_of(page: &Response<Bytes>) -> Option<(String, Vec<(String, String)>)> {
    let between = |text: &str, before: &str| {
        let (_, rest) = text.split_once(before)?;
        Some(rest.split_once('"')?.0.replace("&#38;", "&").replace("&#34;", "\""))
    };
    let action = between(words(page), "<form action=\"")?;
    let hidden = words(page).split("<input type=\"hidden\"").skip(1);
    let fields =
        hidden.map(|field| Some((between(field, "name=\"")?, between(field, "value=\"")?)));
    Some((action, fields.collect::<Option<_>>()?))
}

/// Opens the page behind a link and sends its form; where the browser is led on to.
async fn sent(stage: &Stage, path: &str, name: &str, bytes: &Bytes) -> Option<String> {
    let (_, fields) = form_of(&asked(stage, path).await).expect("a form");
    posted(stage, &fields, name, bytes)
}

fn posted(stage: &Stage, fields: &[(String, String)], name: &str, bytes: &Bytes) -> Option<String> {
    let led = stage.files.receive(fields, name, bytes.clone(), stage.clock.now())?;
    Some(led.strip_prefix("http://shop.test").unwrap().to_owned())
}

async fn link(stage: &Stage) -> String {
    says(stage, OWNER, "upload file for Ugandan recipes").await;
    newest_link(stage, "/u/").unwrap()
}

async fn versions(stage: &Stage) -> Vec<String> {
    let good = load_good(&stage.table, &shop(), recipes(stage).await).await.unwrap().record;
    let name = |version: &GoodVersion| match &version.content {
        GoodContent::File(file) => file.name.clone(),
        GoodContent::Link(url) => url.clone(),
    };
    good.versions.iter().map(name).collect()
}

/// What is kept for sale, and what still waits.
fn kept(stage: &Stage) -> (usize, usize) {
    let keys = stage.files.keys();
    let waits = keys.iter().filter(|key| key.starts_with("staging/")).count();
    (keys.len() - waits, waits)
}

#[tokio::test]
async fn what_a_crash_leaves_behind_is_never_sold() {
    let stage = Stage::open().await;
    // The bytes are kept, and the process dies before anything is written of them.
    let orphan = domain::digital::good::key_of(&shop(), domain::ids::FileId::new(7));
    let bytes = Bytes::from_static(FILE);
    let file = ports::files::File { mime_type: "application/pdf".to_owned(), bytes };
    ports::files::Files::put(&stage.files, &orphan, file).await.unwrap();
    let good = load_good(&stage.table, &shop(), recipes(&stage).await).await.unwrap();
    assert_eq!((good.version, good.record.current()), (0, None));
    // A file that can't be fetched leaves nothing.
    stage.media.fail_next(MediaError::Away);
    let (phone, name) = (OWNER.0.parse().unwrap(), OWNER.1);
    let saying = Saying::Media { kind: "document", id: "gone", caption: None, name: None };
    stage.say(KILIMA, &phone, name, &saying).await;
    assert_eq!(stage.files.keys(), std::slice::from_ref(&orphan));
    // One that nobody wants after all goes again.
    stage.media.keep("unwanted", FILE);
    let saying = Saying::Media { kind: "document", id: "unwanted", caption: None, name: None };
    stage.say(KILIMA, &phone, name, &saying).await;
    assert_eq!(stage.files.keys().len(), 2);
    says(&stage, OWNER, "tap:No").await;
    assert_eq!(stage.files.keys(), [orphan]);
}

#[tokio::test]
async fn a_large_file_is_put_from_a_computer_by_a_link_for_a_day() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let page = asked(&stage, &path).await;
    assert_eq!(page.status(), StatusCode::OK);
    for text in ["A file for Ugandan recipes", "Up to 100 MB", "data-bytes-max=\"104857600\""] {
        assert!(words(&page).contains(text), "{}", words(&page));
    }
    let policy = page.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    for allowed in
        ["form-action 'self' https://files.test ", "connect-src 'self' https://files.test;"]
    {
        assert!(policy.contains(allowed), "{policy}");
    }
    let largest = film(PAGE_BYTES_MAX);
    let landing = sent(&stage, &path, "My film.MOV", &largest).await.unwrap();
    // The browser may come back twice, and later once more.
    for _ in 0..3 {
        let answer = asked(&stage, &landing).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(words(&answer).contains("We have the file"));
        assert!(form_of(&answer).is_some(), "the next one can follow");
    }
    assert_eq!((versions(&stage).await, kept(&stage)), (vec!["My-film.mp4".to_owned()], (1, 0)));
    let told = stage.chat.deliveries();
    assert!(told.last().unwrap().bubble.text.contains("My-film.mp4, 100.0 MB"));
    // What lies there is what came.
    let good = load_good(&stage.table, &shop(), recipes(&stage).await).await.unwrap().record;
    let GoodContent::File(file) = &good.current().unwrap().content else { panic!("{good:?}") };
    let lies = ports::files::Files::get(&stage.files, &file.key(&shop())).await.unwrap().unwrap();
    assert!(lies.bytes == largest && lies.mime_type == "video/mp4");
    assert_eq!(file.sha256, Digest::from(pdf::Inspector.inspect(&largest).sha256));
}

fn film(bytes: u64) -> Bytes {
    let mut film = b"\0\0\0\x18ftypisom".to_vec();
    film.resize(usize::try_from(bytes).unwrap(), 7);
    film.into()
}

#[tokio::test]
async fn what_is_not_sold_is_refused_with_what_to_do_and_kept_nowhere() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let program = Bytes::from_static(b"MZ\x90\0");
    for (name, bytes, status, says) in [
        ("big.mp4", film(PAGE_BYTES_MAX + 1), StatusCode::PAYLOAD_TOO_LARGE, "larger than 100 MB"),
        ("setup.pdf", program, StatusCode::UNPROCESSABLE_ENTITY, "This kind of file is not sold"),
        ("book.exe", film(99), StatusCode::UNPROCESSABLE_ENTITY, "This kind of file is not sold"),
        ("", Bytes::new(), StatusCode::UNPROCESSABLE_ENTITY, "There was no file"),
    ] {
        let landing = sent(&stage, &path, name, &bytes).await.unwrap();
        let answer = asked(&stage, &landing).await;
        assert_eq!(answer.status(), status, "{name}");
        assert!(words(&answer).contains(says), "{}", words(&answer));
        assert!(form_of(&answer).is_some(), "it can be tried again");
        assert!(!words(&asked(&stage, &path).await).contains("id=\"waiting\""), "{name}");
    }
    assert_eq!(kept(&stage), (0, 1), "an empty one goes by itself");
    assert_eq!(sent(&stage, &path, "huge.mp4", &film(2 * PAGE_BYTES_MAX + 1)).await, None);
    // A form that was changed, and one that is too old.
    let (_, mut fields) = form_of(&asked(&stage, &path).await).unwrap();
    let old = fields.clone();
    let limit = fields.iter_mut().find(|(name, _)| name == "bytes_max").unwrap();
    limit.1 = "9999999999".to_owned();
    assert_eq!(posted(&stage, &fields, "a.mp4", &film(99)), None);
    stage.pass_minutes(3 * 60);
    assert_eq!(posted(&stage, &old, "a.mp4", &film(99)), None);
    assert_eq!(versions(&stage).await, [""; 0]);
}

#[tokio::test]
async fn a_file_whose_browser_never_came_back_waits_for_the_link_to_be_opened_again() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let landing = sent(&stage, &path, "Book.pdf", &Bytes::from_static(FILE)).await.unwrap();
    assert_eq!(versions(&stage).await, [""; 0]);
    let page = asked(&stage, &path).await;
    assert!(words(&page).contains("was not taken in yet: Book.pdf, "), "{}", words(&page));
    let (_, href) = words(&page).split_once("<a class=\"button\" href=\"").unwrap();
    let href = href.split('"').next().unwrap();
    assert!(landing.starts_with(href), "{href}");
    assert!(words(&asked(&stage, href).await).contains("We have the file"));
    assert!(!words(&asked(&stage, &path).await).contains("id=\"waiting\""));
    // And then it came back after all.
    assert!(words(&asked(&stage, &landing).await).contains("We have the file"));
    assert_eq!((versions(&stage).await, kept(&stage)), (vec!["Book.pdf".to_owned()], (1, 0)));
}

#[tokio::test]
async fn a_form_that_is_sent_again_with_another_file_is_another_file() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let (_, fields) = form_of(&asked(&stage, &path).await).unwrap();
    let first = Bytes::from_static(FILE);
    let other = Bytes::from_static(b"%PDF-1.7 mended");
    for (name, bytes) in [("a.pdf", &first), ("b.pdf", &other), ("b.pdf", &other)] {
        let landing = posted(&stage, &fields, name, bytes).unwrap();
        for _ in 0..2 {
            assert!(words(&asked(&stage, &landing).await).contains("We have the file"));
        }
    }
    assert_eq!(
        (versions(&stage).await, kept(&stage)),
        (vec!["a.pdf".into(), "b.pdf".into()], (2, 0))
    );
}

#[tokio::test]
async fn two_browsers_that_come_back_at_once_bring_one_file() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let (_, fields) = form_of(&asked(&stage, &path).await).unwrap();
    let landing = posted(&stage, &fields, "a.pdf", &Bytes::from_static(FILE)).unwrap();
    let (one, two) = tokio::join!(asked(&stage, &landing), asked(&stage, &landing));
    for answer in [one, two] {
        assert!(words(&answer).contains("We have the file"));
    }
    assert_eq!(versions(&stage).await, ["a.pdf"]);
}

#[tokio::test]
async fn no_link_but_a_good_one_takes_a_file_in() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let landing = sent(&stage, &path, "Book.pdf", &Bytes::from_static(FILE)).await.unwrap();
    let landing = landing.split('?').next().unwrap();
    let (_, form) = landing.rsplit_once('/').unwrap();
    let product = recipes(&stage).await;
    let link = |person, hours| UploadLink {
        shop: shop(),
        product,
        person,
        until: stage.clock.now().plus_hours(hours),
    };
    let forged = link(domain::ids::PersonId::new(5), 1).address(&Secret::new("another"), "");
    let strangers = link(domain::ids::PersonId::new(5), 1).address(&key(), "");
    let long_over = link(domain::ids::PersonId::new(5), -5).address(&key(), "");
    for token in [&forged, &strangers, &long_over] {
        for path in [token.clone(), format!("{token}/{form}")] {
            let answer = asked(&stage, &path).await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
            assert_eq!(form_of(&answer), None);
        }
    }
    for guessed in ["fil_01M826HN6333N66P5ZZ06B0H7J", "fil_x", "..", "%2e%2e"] {
        let answer = asked(&stage, &format!("{path}/{guessed}")).await;
        assert_ne!(answer.status(), StatusCode::OK, "{guessed}");
    }
    assert_eq!((versions(&stage).await, kept(&stage)), (Vec::new(), (0, 1)));
    // Whoever set out before the link was over comes back; nobody sets out any more.
    stage.pass_minutes(24 * 60 + 30);
    assert_eq!(asked(&stage, &path).await.status(), StatusCode::FORBIDDEN);
    let answer = asked(&stage, landing).await;
    assert!(words(&answer).contains("We have the file"));
    assert_eq!(form_of(&answer), None);
    stage.pass_minutes(4 * 60);
    assert_eq!(asked(&stage, landing).await.status(), StatusCode::FORBIDDEN);
    let posts = Request::builder().method(Method::POST).uri(&path).body(Bytes::new()).unwrap();
    assert_eq!(stage.browse(posts).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_closed_link_says_what_to_do_and_is_noted() {
    let stage = Stage::open().await;
    let path = link(&stage).await;
    let noted = async || refusals_of(&stage, "refused.upload.link").await;
    let product = recipes(&stage).await;
    let until = stage.clock.now().plus_hours(1);
    let link = |person| UploadLink { shop: shop(), product, person, until };
    let other = domain::ids::PersonId::new(5);
    let forged = link(other).address(&Secret::new("another"), "");
    for (path, why) in [
        (forged.clone(), "the link was guessed or changed"),
        (link(other).address(&key(), ""), "who asked for the link may not sell any more"),
        (format!("{path}/fil_x"), "there is no such form"),
    ] {
        let answer = asked(&stage, &path).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
        assert!(words(&answer).contains("Ask in chat for a new one"), "{}", words(&answer));
        assert!(!words(&answer).contains("Kilima"), "whoever guesses learns nothing");
        let row = noted().await.pop().unwrap();
        assert!(row.contains(why) && row.contains(&format!("upload#{product}")), "{row}");
    }
    assert_eq!(noted().await.len(), 3);
    // What has not the shape of a link is of no shop.
    assert_eq!(asked(&stage, "/u/guessed").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(noted().await.len(), 3);
    stage.pass_minutes(24 * 60);
    let answer = asked(&stage, &path).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    assert!(words(&answer).contains("text=file%20for%20Ugandan%20recipes"), "{}", words(&answer));
    let row = noted().await.pop().unwrap();
    assert!(row.contains("the link is over") && row.contains("per_"), "{row}");
    // Trying links costs the shop a few rows, and made up products are counted as one.
    for number in 0..30 {
        asked(&stage, &forged).await;
        let made_up = UploadLink { product: domain::ids::ProductId::new(number), ..link(other) };
        asked(&stage, &made_up.address(&Secret::new("another"), "")).await;
    }
    assert!(noted().await.len() <= 4 + 2 * 6, "{}", noted().await.len());
}

/// A file is put, and the page dies before it says so.
pub(super) async fn dies(stage: &Stage) {
    says(stage, OWNER, "file for recipes").await;
    let path = newest_link(stage, "/u/").unwrap();
    let landing = sent(stage, &path, "book.pdf", &Bytes::from_static(FILE)).await.unwrap();
    stage.queue.fail_next(QueueError("the process died".to_owned()));
    asked(stage, &landing).await;
}

#[tokio::test]
async fn a_file_that_was_put_counts_although_the_page_died_before_it_said_so() {
    let stage = Stage::open().await;
    dies(&stage).await;
    let product = recipes(&stage).await;
    let good = load_good(&stage.table, &shop(), product).await.unwrap().record;
    assert_eq!(good.current(), None);
    stage.pass_minutes(1);
    stage.sweep().await;
    let good = load_good(&stage.table, &shop(), product).await.unwrap().record;
    assert!(good.current().is_some(), "the sweep sends what was left");
}
