//! A large file for sale, sent by a browser's form straight into the bucket and taken in by the page it
//! is led back to: no function ever holds it.

use app::store::digital::load_good;
use app::store::{catalog, shop};
use cloud::deployment::{Deployment, PATIENCE};
use domain::digital::good::GoodContent;
use kit::conformance::staging::multipart;
use kit::stage::Saying;
use reqwest::{Method, StatusCode};

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
/// More than a request to a function may be, and than a function is given memory for twice.
const BYTES: usize = 60 * 1024 * 1024;

#[tokio::test]
async fn a_large_file_is_taken_in_past_the_functions() {
    let cloud = Deployment::start().await;
    cloud.say(KILIMA, OWNER, &Saying::Text("file for recipes"), 1).await;
    let told = cloud.graph.told(0, OWNER, "/u/", PATIENCE).await.text;
    let (_, token) = told.split_once("/u/").unwrap();
    let path = format!("/u/{}", token.split_whitespace().next().unwrap());
    let page = cloud.request(Method::GET, &path).send().await.unwrap().text().await.unwrap();
    let mut sent = b"\0\0\0\x18ftypisom".to_vec();
    sent.resize(BYTES, 7);
    let landing = posted(&cloud, &page, "My film.mp4", &sent).await.expect("it is taken");
    let before = cloud.graph.sent().len();
    for _ in 0..2 {
        let answer = cloud.request(Method::GET, &landing).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(answer.text().await.unwrap().contains("We have the file"));
    }
    cloud.graph.told(before, OWNER, "My-film.mp4", PATIENCE).await;
    cloud.settle().await;
    let shop = shop::by_slug(&cloud.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    let catalog = catalog::load_catalog(&cloud.table, &shop.id).await.unwrap();
    let product = catalog.find(&"RECIPES-PDF".parse().unwrap()).unwrap().0.id;
    let good = load_good(&cloud.table, &shop.id, product).await.unwrap().record;
    let [version] = &good.versions[..] else { panic!("once: {good:?}") };
    let GoodContent::File(file) = &version.content else { panic!("{good:?}") };
    assert_eq!(file.bytes, u64::try_from(BYTES).unwrap());
    // A form that says otherwise than it was signed is refused by the bucket.
    assert_eq!(posted(&cloud, &page.replace("/prd_", "/prd-"), "a.mp4", b"x").await, None);
}

/// Sends a page's form with a file, as a browser does; the path it is led back to.
async fn posted(cloud: &Deployment, page: &str, name: &str, bytes: &[u8]) -> Option<String> {
    let between = |text: &str, before: &str| {
        let value = text.split_once(before)?.1.split_once('"')?.0;
        Some(value.replace("&#38;", "&").replace("&#34;", "\""))
    };
    let action = between(page, "<form action=\"").expect("a form");
    let hidden = page.split("<input type=\"hidden\"").skip(1);
    let field = |text| Some((between(text, "name=\"")?, between(text, "value=\"")?));
    let fields: Vec<_> = hidden.filter_map(field).collect();
    let request = cloud.emulator.http().post(action);
    let request = request.header("content-type", "multipart/form-data; boundary=cut");
    let answer = request.body(multipart(&fields, name, bytes)).send().await.unwrap();
    let status = answer.status();
    if status != StatusCode::SEE_OTHER {
        assert!(status.is_client_error(), "{status}");
        return None;
    }
    let led = answer.headers()["location"].to_str().unwrap();
    Some(led.strip_prefix(&cloud.emulator.url()).expect("back to us").to_owned())
}
