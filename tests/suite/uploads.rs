//! Files on their way to be sold: what is kept of them and when they count, and where those who sell
//! put one from a computer.

use super::downloads::{KILIMA, OWNER, asked, key, newest_link, recipes, says, shop, words};
use app::digital_link::UploadLink;
use app::store::digital::load_good;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, header};
use kit::script::FILE;
use kit::stage::{Saying, Stage};
use ports::clock::Clock;
use ports::media::MediaError;
use ports::queue::QueueError;
use ports::secrets::Secret;

fn multipart(key: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "--b\r\ncontent-disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n--b\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    );
    [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat()
}

async fn uploaded(stage: &Stage, path: &str, body: Vec<u8>) -> Response<Bytes> {
    let request = Request::builder().method(Method::POST).uri(path);
    let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    stage.browse(request.body(Bytes::from(body)).unwrap()).await
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
async fn a_file_is_put_from_a_computer_by_a_link_for_a_day() {
    let stage = Stage::open().await;
    says(&stage, OWNER, "upload file for Ugandan recipes").await;
    let path = newest_link(&stage, "/u/").unwrap();
    let page = asked(&stage, &path).await;
    assert_eq!(page.status(), StatusCode::OK);
    assert!(words(&page).contains("A file for Ugandan recipes"), "{}", words(&page));
    let too_large = vec![b'%'; 4 * 1024 * 1024 + 1];
    for (key, name, bytes, status) in [
        ("nofile001", "", &b""[..], StatusCode::UNPROCESSABLE_ENTITY),
        ("program01", "setup.exe", b"MZ\x90\0", StatusCode::UNPROCESSABLE_ENTITY),
        ("toolarge1", "a.pdf", &too_large, StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let answer = uploaded(&stage, &path, multipart(key, name, bytes)).await;
        assert_eq!(answer.status(), status, "{key}");
    }
    assert!(stage.files.keys().is_empty());
    for _ in 0..2 {
        let body = multipart("computer1", "My recipes.pdf", FILE);
        let answer = uploaded(&stage, &path, body).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(words(&answer).contains("We have the file"));
    }
    let good = load_good(&stage.table, &shop(), recipes(&stage).await).await.unwrap().record;
    assert_eq!(good.versions.len(), 1, "the same form is one file");
    let told = stage.chat.deliveries();
    assert!(told.last().unwrap().bubble.text.contains("My-recipes.pdf"), "{:?}", told.last());
    // Over, forged, and of somebody who sells no more.
    stage.pass_minutes(24 * 60);
    assert_eq!(asked(&stage, &path).await.status(), StatusCode::FORBIDDEN);
    let link = UploadLink {
        shop: shop(),
        product: recipes(&stage).await,
        person: domain::ids::PersonId::new(5),
        until: stage.clock.now().plus_hours(1),
    };
    let strangers = link.address(&key(), "");
    assert_eq!(asked(&stage, &strangers).await.status(), StatusCode::FORBIDDEN);
    let forged = link.address(&Secret::new("another"), "");
    let answer = uploaded(&stage, &forged, multipart("forged001", "a.pdf", FILE)).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

/// A file is put, and the page dies before it says so.
pub(super) async fn dies(stage: &Stage) {
    says(stage, OWNER, "file for recipes").await;
    let path = newest_link(stage, "/u/").unwrap();
    stage.queue.fail_next(QueueError("the process died".to_owned()));
    uploaded(stage, &path, multipart("dying0001", "book.pdf", FILE)).await;
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
