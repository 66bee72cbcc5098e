//! An invoice that is asked for by chat: numbered once however often the words are delivered, laid
//! out, signed with the key service's key, stored encrypted, and led to by links for a while.

use app::store::{document, shop};
use cloud::deployment::{Deployment, PATIENCE};
use domain::audit::Digest;
use domain::document::{Document, DocumentState};
use domain::ids::OrderNumber;
use kit::stage::Saying;
use pdf::inspect;
use ports::inspect::SignatureState;
use reqwest::Method;
use std::process::Command;

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
/// How often WhatsApp delivers each message.
const TIMES: usize = 5;
/// The last digits of the customer's number, and the order's.
const PASSWORD: &str = "01001001";

#[tokio::test]
async fn an_invoice_is_sealed_stored_and_led_to() {
    let cloud = Deployment::start().await;
    for (words, answer) in [
        ("2 sugar", "2 × Sugar"),
        ("checkout", "Shall I place"),
        ("yes", "order is *#1001*"),
        ("invoice please", "*Invoice INV-"),
    ] {
        let before = cloud.graph.sent().len();
        cloud.say(KILIMA, CUSTOMER, &Saying::Text(words), TIMES).await;
        cloud.graph.told(before, CUSTOMER, answer, PATIENCE).await;
    }
    cloud.settle().await;
    let [document] = documents(&cloud).await.try_into().unwrap();
    let DocumentState::Ready { sha256, .. } = &document.state else { panic!("{document:?}") };
    let sent: Vec<_> = cloud.graph.sent().into_iter().filter(|it| it.document.is_some()).collect();
    let [sent] = sent.try_into().unwrap();
    let file = fetched(&cloud, &sent.document.unwrap()).await;
    let inspection = inspect(&file);
    assert_eq!(Digest::from(inspection.sha256), *sha256);
    let SignatureState::Sound { covers_whole_file: true, .. } = inspection.signature else {
        panic!("{:?}", inspection.signature)
    };
    let text = text(&file);
    for part in [document.name().as_str(), "Sarah Nakato", "Sugar 1 kg", "9,000"] {
        assert!(text.contains(part), "{part} in {text}");
    }

    let link = sent.text.lines().find_map(|line| line.find("/d/").map(|at| line[at..].to_owned()));
    let answer = cloud.request(Method::GET, &link.unwrap()).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 303);
    let led_to = answer.headers()["location"].to_str().unwrap();
    assert!(fetched(&cloud, led_to).await == file, "the link leads to the same file");
    let page = cloud.request(Method::GET, &format!("/verify/{}", document.code)).send().await;
    let page = page.unwrap().text().await.unwrap();
    assert!(page.contains("Genuine") && page.contains(&document.name()), "{page}");
}

async fn documents(cloud: &Deployment) -> Vec<Document> {
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&cloud.table, &slug).await.unwrap().unwrap();
    document::of_order(&cloud.table, &shop.id, OrderNumber(1001)).await.unwrap()
}

async fn fetched(cloud: &Deployment, url: &str) -> Vec<u8> {
    let answer = cloud.emulator.http().get(url).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200, "{url}");
    answer.bytes().await.unwrap().to_vec()
}

/// What another program reads with the customer's password; nothing without it.
fn text(file: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, file).unwrap();
    let read = |options: &[&str]| {
        let read = Command::new("pdftotext").args(options).arg(&path).arg("-").output();
        read.expect("apt-get install poppler-utils")
    };
    assert!(!read(&[]).status.success(), "it opens without a password");
    let read = read(&["-layout", "-upw", PASSWORD]);
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap()
}
