//! What people send through WhatsApp, fetched from a server on loopback that speaks Meta's wire
//! format, faults included.

use domain::ids::ShopId;
use ports::media::{Media, MediaError};
use ports::secrets::{FixedSecrets, SecretName};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use web::whatsapp::CloudApi;

const SOUND: &[u8] = b"OggS\x00\x02\xFF\r\n\r\n";
const BYTES_MAX: usize = 4_096;

fn http(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// What Meta says of a file at this address.
fn facts(url: &str, size: usize) -> Vec<u8> {
    let facts = serde_json::json!({
        "messaging_product": "whatsapp", "url": url, "mime_type": "audio/ogg; codecs=opus",
        "sha256": "0f", "file_size": size, "id": "900",
    });
    http("200 OK", facts.to_string().as_bytes())
}

/// Fetches from a server that gives these answers, one a connection; `here` in an answer stands for
/// the server's own address. Returns what came, and the requests.
async fn fetch(
    media_id: &str,
    answers: impl FnOnce(&str) -> Vec<Vec<u8>>,
) -> (Result<Vec<u8>, MediaError>, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let here = format!("http://{}", listener.local_addr().unwrap());
    let answers = answers(&here);
    let requests = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&requests);
    let server = tokio::spawn(async move {
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            kept.lock().unwrap().push(String::from_utf8(request).unwrap());
            stream.write_all(&answer).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let secrets = FixedSecrets::new().with(SecretName::WhatsAppToken, "EAA-a-token");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let api = CloudApi::new(client, format!("{here}/"), "v26.0".to_owned(), secrets);
    let fetched = api.fetch(&shop, media_id, BYTES_MAX).await.map(|file| file.bytes.to_vec());
    server.abort();
    let requests = requests.lock().unwrap().clone();
    (fetched, requests)
}

#[tokio::test]
async fn an_id_leads_to_an_address_and_that_to_the_bytes() {
    let (fetched, requests) = fetch("900", |here| {
        vec![facts(&format!("{here}/file?mid=900&hash=x"), SOUND.len()), http("200 OK", SOUND)]
    })
    .await;
    assert_eq!(fetched.as_deref(), Ok(SOUND));
    let first: Vec<_> = requests.iter().map(|it| it.lines().next().unwrap()).collect();
    assert_eq!(first, ["GET /v26.0/900 HTTP/1.1", "GET /file?mid=900&hash=x HTTP/1.1"]);
    for request in requests {
        assert!(request.contains("\r\nauthorization: Bearer EAA-a-token\r\n"), "{request}");
        assert!(request.contains("\r\nuser-agent: mercury/"), "{request}");
    }
}

/// What a server answers, given its own address.
type Answers = Box<dyn FnOnce(&str) -> Vec<Vec<u8>>>;

#[tokio::test]
async fn what_goes_wrong_is_one_of_three_things() {
    let gone = http("404 Not Found", br#"{"error":{"code":100}}"#);
    let large = vec![b'x'; BYTES_MAX + 1];
    let cases: [(&str, Answers, MediaError); 11] = [
        ("unknown", Box::new(move |_| vec![gone]), MediaError::Gone),
        ("expired", Box::new(|here| vec![facts(here, 9), http("404 Gone", b"")]), MediaError::Gone),
        ("announced", Box::new(|here| vec![facts(here, BYTES_MAX + 1)]), MediaError::TooLarge),
        (
            "longer",
            Box::new(move |here| vec![facts(here, 9), http("200 OK", &large)]),
            MediaError::TooLarge,
        ),
        ("token", Box::new(|_| vec![http("401 Unauthorized", b"{}")]), MediaError::Away),
        ("throttled", Box::new(|_| vec![http("429 Too Many Requests", b"{}")]), MediaError::Away),
        ("broken", Box::new(|_| vec![http("500 Oh", b"oops")]), MediaError::Away),
        ("unreadable", Box::new(|_| vec![http("200 OK", b"<html>")]), MediaError::Away),
        ("silent", Box::new(|_| vec![Vec::new()]), MediaError::Away),
        (
            "cut",
            Box::new(|here| {
                vec![facts(here, 9), b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\nOgg".to_vec()]
            }),
            MediaError::Away,
        ),
        // The token goes to nobody who only says that he is Meta's.
        ("elsewhere", Box::new(|_| vec![facts("http://127.0.0.1:1/file", 9)]), MediaError::Away),
    ];
    for (name, answers, expected) in cases {
        assert_eq!(fetch("900", answers).await.0, Err(expected), "{name}");
    }
}

#[tokio::test]
async fn an_id_that_is_none_is_not_asked_for() {
    let long = "9".repeat(129);
    for id in ["", "../me", "900/x", "900?fields=x", "9 00", "é", &long] {
        let (fetched, requests) = fetch(id, |_| vec![http("200 OK", b"{}")]).await;
        assert_eq!(fetched, Err(MediaError::Gone), "{id}");
        assert_eq!(requests, [""; 0], "{id}");
    }
}
