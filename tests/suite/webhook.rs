//! The inbound door: signed deliveries as WhatsApp makes them, and what lands on the queues.
//! Every file in `data/webhooks` is one delivery, signed over its bytes as they stand; the
//! snapshot beside it shows all that was queued.

use app::webhook_intake::{BODY_BYTES_MAX, PATH, handle, signature};
use bytes::Bytes;
use domain::message::{Content, Message, TEXT_CHARS_MAX};
use domain::time::Timestamp;
use http::{Request, Response, StatusCode};
use ports::clock::StillClock;
use ports::queue::{Queue, QueueError, Send};
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

const APP_SECRET: &str = "local-app-secret";
const VERIFY_TOKEN: &str = "local-verify-token";
const NOW_MILLIS: i64 = 1_795_257_000_000; // 2026-11-21 10:30 UTC

/// A queue that keeps what it is sent, or is away.
#[derive(Default)]
struct Recorder {
    sent: Mutex<Vec<Send>>,
    is_away: bool,
}

impl Queue for Recorder {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        if self.is_away {
            return Err(QueueError("away".to_owned()));
        }
        self.sent.lock().unwrap().extend_from_slice(messages);
        Ok(())
    }
}

/// The local shop's two secrets, or one value for both.
#[derive(Default)]
struct TwoSecrets(Option<Result<&'static str, &'static str>>);

impl Secrets for TwoSecrets {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        match (self.0, &name) {
            (Some(value), _) => {
                value.map(Secret::new).map_err(|why| SecretError::unavailable(&name, why))
            }
            (None, SecretName::WhatsAppVerifyToken) => Ok(Secret::new(VERIFY_TOKEN)),
            (None, _) => Ok(Secret::new(APP_SECRET)),
        }
    }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn answer(queue: &Recorder, secrets: &TwoSecrets, request: Request<Bytes>) -> Response<Bytes> {
    let clock = StillClock::at(Timestamp::from_millis(NOW_MILLIS));
    run(handle(queue, secrets, &clock, request))
}

fn post(body: &[u8], signatures: &[&str]) -> Request<Bytes> {
    let request = Request::post(PATH);
    let request = signatures
        .iter()
        .fold(request, |request, signature| request.header("X-Hub-Signature-256", *signature));
    request.body(Bytes::copy_from_slice(body)).unwrap()
}

fn sign(body: &[u8]) -> String {
    signature::sign(&Secret::new(APP_SECRET), body)
}

/// Delivers a correctly signed body; returns the status and what was queued.
fn deliver(body: &[u8]) -> (StatusCode, Vec<Send>) {
    let queue = Recorder::default();
    let response = answer(&queue, &TwoSecrets::default(), post(body, &[&sign(body)]));
    assert!(response.body().is_empty(), "WhatsApp reads no answer");
    (response.status(), queue.sent.into_inner().unwrap())
}

fn status_of(request: Request<Bytes>) -> StatusCode {
    let queue = Recorder::default();
    let status = answer(&queue, &TwoSecrets::default(), request).status();
    assert!(queue.sent.into_inner().unwrap().is_empty(), "nothing may be queued");
    status
}

fn deliveries() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/webhooks");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    files
}

fn delivery(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/webhooks");
    fs::read(folder.join(name).with_extension("json")).unwrap()
}

/// The words of every text that was queued.
fn texts(sends: &[Send]) -> Vec<&str> {
    sends.iter().filter_map(text_of).collect()
}

fn text_of(send: &Send) -> Option<&str> {
    let Message::Inbound(inbound) = &send.envelope.message else { return None };
    let Content::Text { text } = &inbound.content else { return None };
    Some(text)
}

fn text_message(index: usize, text: &str) -> Value {
    json!({
        "from": "256700000101", "id": format!("wamid.{index}"), "timestamp": "1795255200",
        "type": "text", "text": { "body": text },
    })
}

fn envelope(messages: &[Value], statuses: &[Value]) -> Vec<u8> {
    let value = json!({
        "messaging_product": "whatsapp", "metadata": { "phone_number_id": "100000000000001" },
        "messages": messages, "statuses": statuses,
    });
    let changes = json!([{ "field": "messages", "value": value }]);
    let body = json!({
        "object": "whatsapp_business_account", "entry": [{ "id": "1", "changes": changes }],
    });
    serde_json::to_vec(&body).unwrap()
}

#[test]
fn every_delivery_becomes_canonical_messages() {
    let files = deliveries();
    assert!(files.len() >= 50, "the deliveries are there: {}", files.len());
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let (status, sends) = deliver(&fs::read(&file).unwrap());
        assert_eq!(status, StatusCode::OK, "{name}");
        let show = |Send { queue, group, dedup, envelope }: &Send| {
            let message = serde_json::to_string_pretty(&envelope.message).unwrap();
            format!("{}\ngroup {group}\ndedup {dedup}\n{message}\n", queue.stem())
        };
        let shown = sends.iter().map(show).collect::<Vec<String>>().join("\n");
        insta::with_settings!({
            snapshot_path => "../data/webhooks",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(name, shown) });
    }
}

#[test]
fn the_address_is_confirmed_to_who_knows_the_token() {
    let challenge = "&hub.challenge=1158201444";
    for (query, status) in [
        ("?hub.mode=subscribe&hub.verify_token=local-verify-token", StatusCode::OK),
        ("?hub.mode=subscribe&hub.verify_token=local%2Dverify%2Dtoken", StatusCode::OK),
        ("?hub.mode=subscribe&hub.verify_token=local-verify-toke", StatusCode::FORBIDDEN),
        ("?hub.mode=subscribe&hub.verify_token=Local-Verify-Token", StatusCode::FORBIDDEN),
        ("?hub.mode=subscribe&hub.verify_token=", StatusCode::FORBIDDEN),
        ("?hub.mode=unsubscribe&hub.verify_token=local-verify-token", StatusCode::BAD_REQUEST),
        ("?hub.verify_token=local-verify-token", StatusCode::BAD_REQUEST),
        ("?hub.mode=subscribe", StatusCode::BAD_REQUEST),
    ] {
        let request = Request::get(format!("{PATH}{query}{challenge}")).body(Bytes::new());
        let response = answer(&Recorder::default(), &TwoSecrets::default(), request.unwrap());
        assert_eq!(response.status(), status, "{query}");
        let body = if status == StatusCode::OK { "1158201444" } else { "" };
        assert_eq!(response.body(), body, "{query}");
    }
    let without_challenge = format!("{PATH}?hub.mode=subscribe&hub.verify_token={VERIFY_TOKEN}");
    for address in [without_challenge.as_str(), PATH] {
        let request = Request::get(address).body(Bytes::new()).unwrap();
        assert_eq!(status_of(request), StatusCode::BAD_REQUEST, "{address}");
    }
}

#[test]
fn a_bad_signature_is_refused_and_nothing_queued() {
    let body = delivery("escaped");
    let good = sign(&body);
    let of = |secret: &str, body: &[u8]| signature::sign(&Secret::new(secret), body);
    let reencoded = serde_json::to_vec(&json!({ "a": "\u{169}" })).unwrap();
    let escaped = br#"{"a":"\u0169"}"#;
    let cases: [(&str, &[u8], &str); 14] = [
        ("another body's", &body, &of(APP_SECRET, b"{}")),
        ("another secret's", &body, &of("another-app-secret", &body)),
        ("of no secret", &body, &of("", &body)),
        ("cut by one digit", &body, &good[..70]),
        ("one digit longer", &body, &format!("{good}0")),
        ("digits in capitals", &body, &format!("sha256={}", good[7..].to_uppercase())),
        ("algorithm in capitals", &body, &good.replace("sha256", "SHA256")),
        ("of another algorithm", &body, &good.replace("sha256=", "sha512=")),
        ("without its algorithm", &body, &good[7..]),
        ("the old header's form", &body, "sha1=6f9b9af3cd6e8b8a73c2cdced37fe9f59226e27d"),
        ("no digits", &body, &format!("sha256={}", "z".repeat(64))),
        ("empty", &body, ""),
        ("with a blank", &body, &good.replace('=', " ")),
        ("the re-encoded body's", escaped, &sign(&reencoded)),
    ];
    for (case, body, signature) in cases {
        assert_eq!(status_of(post(body, &[signature])), StatusCode::UNAUTHORIZED, "{case}");
    }
    assert_eq!(status_of(post(&body, &[])), StatusCode::UNAUTHORIZED, "no header");
    assert_eq!(status_of(post(&body, &[&good, &good])), StatusCode::UNAUTHORIZED, "two headers");
}

#[test]
fn signed_nonsense_is_answered_so_that_it_does_not_come_back() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_entry = format!(r#"{{"object":"whatsapp_business_account","entry":{deep}}}"#);
    for body in ["", "hello", "null", "[]", "7", "{", r#"{"entry":[]}"#, &deep, &deep_entry] {
        assert_eq!(deliver(body.as_bytes()), (StatusCode::OK, Vec::new()));
    }
    assert_eq!(deliver(b"{\"object\":\"\xff\xfe\"}"), (StatusCode::OK, Vec::new()));
}

#[test]
fn other_methods_are_told_which_there_are() {
    let request = Request::delete(PATH).body(Bytes::new()).unwrap();
    let response = answer(&Recorder::default(), &TwoSecrets::default(), request);
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(response.headers()["allow"], "GET, POST");
}

#[test]
fn what_cannot_be_queued_or_checked_is_to_be_delivered_again() {
    let body = delivery("text");
    let away = Recorder { is_away: true, ..Recorder::default() };
    let response = answer(&away, &TwoSecrets::default(), post(&body, &[&sign(&body)]));
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    for (secrets, key) in [(Err("away"), APP_SECRET), (Ok(""), "")] {
        let queue = Recorder::default();
        let signature = signature::sign(&Secret::new(key), &body);
        let request = post(&body, &[&signature]);
        let response = answer(&queue, &TwoSecrets(Some(secrets)), request);
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE, "{secrets:?}");
        assert!(queue.sent.into_inner().unwrap().is_empty());
    }
}

#[test]
fn a_delivery_twice_is_the_same_twice() {
    let body = delivery("mixed_batch");
    assert_eq!(deliver(&body), deliver(&body));
}

#[test]
fn a_thousand_updates_keep_their_order() {
    let messages: Vec<Value> =
        (0..500).map(|index| text_message(index, &format!("line {index}"))).collect();
    let statuses: Vec<Value> = (0..500)
        .map(|index| json!({ "id": format!("wamid.out{index}"), "status": "delivered" }))
        .collect();
    let (status, sends) = deliver(&envelope(&messages, &statuses));
    assert_eq!((status, sends.len()), (StatusCode::OK, 1_000));
    assert!(texts(&sends).iter().enumerate().all(|(at, text)| *text == format!("line {at}")));
    let dedups: BTreeSet<&str> = sends.iter().map(|send| send.dedup.as_str()).collect();
    let groups: BTreeSet<&str> = sends.iter().map(|send| send.group.as_str()).collect();
    assert_eq!(
        (dedups.len(), groups.len()),
        (1_000, 501),
        "one conversation, 500 messages of ours"
    );
}

#[test]
fn three_megabytes_are_taken_and_no_more() {
    let frame = envelope(&[text_message(1, "")], &[]).len();
    let text = "x".repeat(BODY_BYTES_MAX - frame);
    let body = envelope(&[text_message(1, &text)], &[]);
    assert_eq!(body.len(), BODY_BYTES_MAX);
    let (status, sends) = deliver(&body);
    assert_eq!((status, texts(&sends)[0].len()), (StatusCode::OK, TEXT_CHARS_MAX));
    let longer = envelope(&[text_message(1, &(text + "x"))], &[]);
    assert_eq!(status_of(post(&longer, &[&sign(&longer)])), StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn a_long_text_is_cut_between_characters() {
    for character in ["x", "ũ", "😀"] {
        let body = envelope(&[text_message(1, &character.repeat(TEXT_CHARS_MAX + 1))], &[]);
        assert_eq!(texts(&deliver(&body).1), [character.repeat(TEXT_CHARS_MAX)]);
    }
}

#[test]
fn groups_and_dedup_ids_are_what_a_queue_takes_and_hold_no_phone_number() {
    for file in deliveries() {
        for send in deliver(&fs::read(&file).unwrap()).1 {
            for id in [&send.group, &send.dedup] {
                let fits = (1..=128).contains(&id.len());
                assert!(fits && id.bytes().all(|byte| byte.is_ascii_graphic()), "{id}");
                assert!(!id.contains("256700000101"), "{id}");
            }
        }
    }
}

/// Any JSON, of the words Meta's envelope knows and others.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop_oneof![
            Just("text"),
            Just("order"),
            Just("interactive"),
            Just("wamid.1"),
            Just("US.1")
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof![
            Just("id".to_owned()),
            Just("type".to_owned()),
            Just("body".to_owned()),
            ".{0,6}"
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<Value>()),
        ]
    })
}

/// Puts `stranger` in the place of the `at`th part of `value`, counted from the outside in.
fn replace(value: &mut Value, at: &mut usize, stranger: &Value) -> bool {
    if *at == 0 {
        *value = stranger.clone();
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(parts) => parts.iter_mut().any(|part| replace(part, at, stranger)),
        Value::Object(parts) => parts.values_mut().any(|part| replace(part, at, stranger)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

proptest! {
    #[test]
    fn a_changed_byte_is_noticed(at in any::<prop::sample::Index>(), change in 1..=255_u8) {
        let mut body = delivery("escaped");
        let signature = sign(&body);
        let at = at.index(body.len());
        body[at] ^= change;
        prop_assert_eq!(status_of(post(&body, &[&signature])), StatusCode::UNAUTHORIZED);
    }

    #[test]
    fn a_changed_digit_of_the_signature_is_noticed(at in 0..71_usize, digit in "[ -~]") {
        let body = delivery("text");
        let mut signature = sign(&body);
        prop_assume!(signature[at..=at] != digit);
        signature.replace_range(at..=at, &digit);
        prop_assert_eq!(status_of(post(&body, &[&signature])), StatusCode::UNAUTHORIZED);
    }

    #[test]
    fn any_signed_bytes_are_answered(body in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(deliver(&body).0, StatusCode::OK);
    }

    #[test]
    fn any_part_may_be_anything(
        file in prop::sample::select(deliveries()),
        at in 0..60_usize,
        stranger in any_json(),
    ) {
        let mut body: Value = match serde_json::from_slice(&fs::read(file).unwrap()) {
            Ok(body) => body,
            Err(_) => return Ok(()), // half an emoji, which this test can't write anew
        };
        replace(&mut body, &mut at.clone(), &stranger);
        prop_assert_eq!(deliver(&serde_json::to_vec(&body).unwrap()).0, StatusCode::OK);
    }

    #[test]
    fn a_broken_message_spares_its_neighbours(stranger in any_json()) {
        let messages = [text_message(1, "before"), stranger, text_message(2, "after")];
        let sends = deliver(&envelope(&messages, &[])).1;
        let (first, last) = (&sends[..1], &sends[sends.len() - 1..]);
        prop_assert_eq!((texts(first), texts(last)), (vec!["before"], vec!["after"]));
    }
}
