//! The way out to WhatsApp, against a server on loopback that speaks Meta's wire format byte by
//! byte, faults included.

use domain::contact::Address;
use domain::ids::ShopId;
use domain::message::{Bubble, Choices};
use ports::chat::{Chat, ChatError, Delivery};
use ports::secrets::{FixedSecrets, Secret, SecretError, SecretName, Secrets};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use web::whatsapp::CloudApi;

const TOKEN: &str = "EAA-a-token";
/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The stage's token, unless it can't be read. No shop has one of its own.
struct Token(Option<&'static str>);

impl Secrets for Token {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        match name {
            SecretName::WhatsAppToken => {
                self.0.map(Secret::new).ok_or(SecretError::unavailable(&name, "away"))
            }
            SecretName::ShopWhatsAppToken(_)
            | SecretName::WhatsAppAppSecret
            | SecretName::WhatsAppVerifyToken
            | SecretName::WebhookKey
            | SecretName::LinkKey
            | SecretName::DocumentsKey
            | SecretName::WordsKey
            | SecretName::SpeechKey
            | SecretName::GoogleServiceAccount
            | SecretName::IdentityKey => Err(SecretError::missing(&name)),
        }
    }
}

fn delivery() -> Delivery {
    Delivery {
        shop: "K1MARKT001".parse().unwrap(),
        phone_number_id: "100000000000001".to_owned(),
        to: Address::Phone("+256700000101".parse().unwrap()),
        bubble: Bubble { text: "Order #1001 is on its way.".to_owned(), choices: Choices::None },
        document: None,
        template: None,
        reference: "wa:wamid.1/0".to_owned(),
    }
}

/// A client of this patience, whatever proxy the machine has.
fn client(patience: Duration) -> reqwest::Client {
    reqwest::Client::builder().timeout(patience).no_proxy().build().unwrap()
}

fn api(http: reqwest::Client, listener: &TcpListener) -> CloudApi<Token> {
    let base_url = format!("http://{}/", listener.local_addr().unwrap());
    CloudApi::new(http, base_url, "v26.0".to_owned(), Token(Some(TOKEN)))
}

/// Takes one request whole, answers with these bytes and closes; without bytes it says nothing
/// until the client goes away. Returns the request.
async fn serve(listener: TcpListener, answer: Option<&str>) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !is_whole(&request) {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0, "the request broke off");
    }
    match answer {
        Some(answer) => {
            stream.write_all(answer.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
        None => assert_eq!(stream.read(&mut [0]).await.unwrap(), 0),
    }
    String::from_utf8(request).unwrap()
}

fn is_whole(request: &[u8]) -> bool {
    let request = String::from_utf8_lossy(request);
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let mut lines = head.lines();
    let length = lines.find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    body.len() == length.parse::<usize>().unwrap()
}

fn http(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

fn refusal(code: i64) -> String {
    let message = format!("(#{code}) What Meta says to +256700000101");
    let details = json!({ "messaging_product": "whatsapp", "details": "Some details" });
    let error = json!({
        "message": message, "type": "OAuthException", "code": code, "error_data": details,
        "fbtrace_id": "AbC",
    });
    json!({ "error": error }).to_string()
}

async fn outcome(answer: &str) -> Result<String, ChatError> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = api(client(PATIENCE), &listener);
    let delivery = delivery();
    tokio::join!(serve(listener, Some(answer)), api.send(&delivery)).1
}

fn throttled(code: i64, after: Option<u64>) -> Result<String, ChatError> {
    Err(ChatError::Throttled { code, after: after.map(Duration::from_secs) })
}

fn permanent(code: i64, reason: &str) -> Result<String, ChatError> {
    Err(ChatError::Permanent { code, reason: reason.to_owned() })
}

#[tokio::test]
async fn a_message_is_handed_over_as_meta_wants_it() {
    let accepted = json!({
        "messaging_product": "whatsapp",
        "contacts": [{ "input": "+256700000101", "wa_id": "256700000101" }],
        "messages": [{ "id": "wamid.HBgM", "message_status": "accepted" }],
    });
    let accepted = http("200 OK", "content-type: application/json\r\n", &accepted.to_string());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = api(web::http::client().unwrap(), &listener);
    let delivery = delivery();
    let (request, sent) = tokio::join!(serve(listener, Some(&accepted)), api.send(&delivery));
    assert_eq!(sent, Ok("wamid.HBgM".to_owned()));
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    assert_eq!(lines.next(), Some("POST /v26.0/100000000000001/messages HTTP/1.1"));
    assert!(head.contains("\r\nauthorization: Bearer EAA-a-token\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-type: application/json\r\n"), "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(
        body,
        json!({
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": "+256700000101",
            "type": "text",
            "text": { "body": "Order #1001 is on its way.", "preview_url": false },
            "biz_opaque_callback_data": "wa:wamid.1/0",
        })
    );
}

#[tokio::test]
async fn each_of_metas_codes_says_what_to_do() {
    let wait = [
        4, 80_007, 130_429, 131_048, 131_056, 133_016, 1, 2, 131_000, 131_016, 133_004, 131_053,
        131_057,
    ];
    let token = [0, 3, 10, 190, 200, 299];
    let permanent_codes = [
        131_026, 131_047, 131_049, 131_050, 130_472, 131_051, 131_021, 131_031, 368, 132_000,
        132_001, 132_005, 132_007, 132_012, 132_015, 132_016, 131_009, 100, 131_062, 999_999,
    ];
    for code in wait {
        let answer = http("400 Bad Request", "", &refusal(code));
        assert_eq!(outcome(&answer).await, throttled(code, None));
    }
    for code in token {
        let answer = http("401 Unauthorized", "", &refusal(code));
        assert_eq!(outcome(&answer).await, Err(ChatError::Token { code }));
    }
    for code in permanent_codes {
        let answer = http("400 Bad Request", "", &refusal(code));
        let reason = format!("(#{code}) What Meta says to +…");
        assert_eq!(outcome(&answer).await, permanent(code, &reason));
    }
}

#[tokio::test]
async fn answers_without_a_code_are_read_by_their_status() {
    let retry = |value: &str| format!("retry-after: {value}\r\n");
    let json = refusal(131_056);
    for (answer, expected) in [
        (http("429 Too Many Requests", &retry("60"), &json), throttled(131_056, Some(60))),
        (http("429 Too Many Requests", &retry("17"), ""), throttled(429, Some(17))),
        (
            http("429 Too Many Requests", &retry("Fri, 31 Dec 2027 23:59:59 GMT"), ""),
            throttled(429, None),
        ),
        (http("429 Too Many Requests", "", &refusal(131_026)), throttled(131_026, None)),
        (http("500 Internal Server Error", "", "oops"), throttled(500, None)),
        (http("500 Internal Server Error", "", &refusal(999_999)), throttled(999_999, None)),
        (http("503 Service Unavailable", &retry("5"), "<html>"), throttled(503, Some(5))),
        (http("401 Unauthorized", "", "{}"), Err(ChatError::Token { code: 401 })),
        (http("400 Bad Request", "", r#"{"error":"words"}"#), permanent(400, "")),
        (http("200 OK", "", "{"), Err(ChatError::Unknown)),
        (http("200 OK", "", r#"{"messages":[]}"#), Err(ChatError::Unknown)),
        (http("200 OK", "", r#"{"messages":[{"id":7}]}"#), Err(ChatError::Unknown)),
    ] {
        assert_eq!(outcome(&answer).await, expected, "{answer}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_off() {
    let cut_off = |status| format!("HTTP/1.1 {status}\r\ncontent-length: 500\r\n\r\n{{\"mess");
    for (answer, expected) in [
        (String::new(), Err(ChatError::Unknown)),
        ("HTTP/1.1 200".to_owned(), Err(ChatError::Unknown)),
        ("no HTTP at all\r\n\r\n".to_owned(), Err(ChatError::Unknown)),
        (cut_off("200 OK"), Err(ChatError::Unknown)),
        (cut_off("400 Bad Request"), throttled(400, None)),
        (cut_off("500 Internal Server Error"), throttled(500, None)),
    ] {
        assert_eq!(outcome(&answer).await, expected, "{answer}");
    }
}

#[tokio::test]
async fn silence_leaves_the_outcome_unknown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = api(client(Duration::from_secs(1)), &listener);
    let delivery = delivery();
    let (_, sent) = tokio::join!(serve(listener, None), api.send(&delivery));
    assert_eq!(sent, Err(ChatError::Unknown));
}

#[tokio::test]
async fn a_redirection_is_not_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = api(web::http::client().unwrap(), &listener);
    let elsewhere = http("307 Temporary Redirect", "location: http://127.0.0.1:1/\r\n", "");
    let delivery = delivery();
    let (_, sent) = tokio::join!(serve(listener, Some(&elsewhere)), api.send(&delivery));
    assert_eq!(sent, throttled(307, None));
}

/// The API behind a port that nobody listens on.
fn nobody(token: Option<&'static str>) -> CloudApi<Token> {
    let base_url = "http://127.0.0.1:1".to_owned();
    CloudApi::new(client(PATIENCE), base_url, "v26.0".to_owned(), Token(token))
}

#[tokio::test]
async fn a_closed_port_took_nothing() {
    assert_eq!(nobody(Some(TOKEN)).send(&delivery()).await, throttled(0, None));
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_tried() {
    assert_eq!(nobody(None).send(&delivery()).await, Err(ChatError::Token { code: 0 }));
    let api = nobody(Some(TOKEN));
    for number in ["", "1/../2", "1?x"] {
        let delivery = Delivery { phone_number_id: number.to_owned(), ..delivery() };
        assert!(matches!(api.send(&delivery).await, Err(ChatError::Permanent { code: 0, .. })));
    }
    assert_eq!(api.pace(), Duration::from_secs(6));
}

/// The sentence in which Meta's server sees a token.
async fn bearer(secrets: impl Secrets, delivery: &Delivery) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let api = CloudApi::new(client(PATIENCE), base_url, "v26.0".to_owned(), secrets);
    let accepted = http("200 OK", "", r#"{"messages":[{"id":"wamid.1"}]}"#);
    let (request, sent) = tokio::join!(serve(listener, Some(&accepted)), api.send(delivery));
    assert_eq!(sent, Ok("wamid.1".to_owned()));
    let mut lines = request.lines();
    lines.find_map(|line| line.strip_prefix("authorization: Bearer ")).unwrap().to_owned()
}

#[tokio::test]
async fn a_shop_sends_with_its_own_token_if_it_has_one() {
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let other = Delivery { shop: "ME1AT10001".parse().unwrap(), ..delivery() };
    let secrets = FixedSecrets::new()
        .with(SecretName::WhatsAppToken, "the stage's")
        .with(SecretName::ShopWhatsAppToken(shop), "the shop's");
    assert_eq!(bearer(secrets.clone(), &delivery()).await, "the shop's");
    assert_eq!(bearer(secrets, &other).await, "the stage's");
}

/// A shop's token that can't be read, beside a stage's token that can.
struct Away;

impl Secrets for Away {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        match name {
            SecretName::ShopWhatsAppToken(_) => Err(SecretError::unavailable(&name, "away")),
            SecretName::WhatsAppToken
            | SecretName::WhatsAppAppSecret
            | SecretName::WhatsAppVerifyToken
            | SecretName::WebhookKey
            | SecretName::LinkKey
            | SecretName::DocumentsKey
            | SecretName::WordsKey
            | SecretName::SpeechKey
            | SecretName::GoogleServiceAccount
            | SecretName::IdentityKey => Ok(Secret::new("the stage's")),
        }
    }
}

#[tokio::test]
async fn a_shop_whose_own_token_is_away_sends_with_no_other() {
    let base_url = "http://127.0.0.1:1".to_owned();
    let api = CloudApi::new(client(PATIENCE), base_url, "v26.0".to_owned(), Away);
    assert_eq!(api.send(&delivery()).await, Err(ChatError::Token { code: 0 }));
}
