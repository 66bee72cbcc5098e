//! The local shop over HTTP: the doors it has, the phones behind `/dev`, and a restart.

use crate::words_api::service::{Loopback, http};
use app::audit_seal;
use app::store::audit::newest;
use app::store::{keys, shop};
use domain::audit::Head;
use domain::burst::Window;
use local::config::Config;
use local::shop::{self as local_shop, Running};
use ports::clock::Clock;
use ports::files::{File, Files};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;
use web::words::SpeechSettings;

/// A shop in a folder of its own, and somebody who asks it.
struct Visit {
    folder: TempDir,
    running: Running,
    client: Client,
}

const CUSTOMER: &str = "+256700000100";

impl Visit {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let running = local_shop::start(&Config::on_a_free_port(folder.path())).await.unwrap();
        Self { folder, running, client: Client::new() }
    }

    async fn after_a_restart(self) -> Self {
        let Self { folder, running, client } = self;
        running.stop().await;
        let running = local_shop::start(&Config::on_a_free_port(folder.path())).await.unwrap();
        Self { folder, running, client }
    }

    async fn ask(&self, method: Method, path: &str) -> (StatusCode, String) {
        let answer =
            self.client.request(method, self.running.origin() + path).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    async fn post(&self, body: &Value) -> (StatusCode, String) {
        let address = self.running.origin() + "/dev/messages";
        let answer = self.client.post(address).json(body).send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    async fn messages(&self, after: &str) -> Vec<Value> {
        let path = format!("/dev/messages?shop=kilima&person=%2B256700000100&after={after}");
        let (status, body) = self.ask(Method::GET, &path).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        let mut body: Value = serde_json::from_str(&body).unwrap();
        serde_json::from_value(body["messages"].take()).unwrap()
    }

    /// The customer's phone from a place in its thread on.
    async fn phone(&self, last_seen: Option<&str>) -> Phone {
        let address = self.running.origin() + "/dev/events?shop=kilima&person=256700000100";
        let mut asked = self.client.get(address);
        if let Some(id) = last_seen {
            asked = asked.header("last-event-id", id);
        }
        Phone { answer: asked.send().await.unwrap(), read: String::new() }
    }
}

/// What a phone is told, as it comes.
struct Phone {
    answer: Response,
    read: String,
}

impl Phone {
    /// The next message; what is said of messages that were delivered is passed over.
    async fn next(&mut self) -> Value {
        loop {
            while let Some(end) = self.read.find("\n\n") {
                let event: String = self.read.drain(..end + 2).collect();
                let is_message = !event.contains("event:");
                let data = event.lines().find_map(|line| line.strip_prefix("data: "));
                if let Some(data) = data.filter(|_| is_message) {
                    return serde_json::from_str(data).unwrap();
                }
            }
            let chunk = self.answer.chunk().await.unwrap().expect("the phone stays on the line");
            self.read.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}

#[tokio::test]
async fn the_doors_answer() {
    let visit = Visit::begin().await;
    for (method, path, status, says) in [
        (Method::GET, "/health", 200, "ok"),
        (Method::GET, "/", 200, "Kilima Market"),
        (Method::HEAD, "/", 200, ""),
        (Method::GET, "/dev/chat", 200, "two phones"),
        (Method::GET, "/dev/nothing", 404, ""),
        (Method::POST, "/webhook/whatsapp", 401, ""),
        (
            Method::GET,
            "/webhook/whatsapp?hub.mode=subscribe&hub.challenge=42&hub.verify_token=local-verify-token",
            200,
            "42",
        ),
        (
            Method::GET,
            "/webhook/whatsapp?hub.mode=subscribe&hub.challenge=42&hub.verify_token=wrong",
            403,
            "",
        ),
    ] {
        let (found, body) = visit.ask(method, path).await;
        assert_eq!(found, status, "{path}: {body}");
        assert!(body.contains(says), "{path}: {body}");
    }
    let answer = visit.client.get(visit.running.origin() + "/health").send().await.unwrap();
    for header in ["content-security-policy", "x-content-type-options", "referrer-policy"] {
        assert!(answer.headers().contains_key(header), "{header}");
    }
    visit.running.stop().await;
}

#[tokio::test]
async fn what_a_customer_writes_in_pieces_is_answered_once() {
    let folder = tempfile::tempdir().unwrap();
    // Moments of messages are whole seconds, and the second one comes well within two.
    let burst = Window::of_seconds(3).unwrap();
    let config = Config { burst, ..Config::on_a_free_port(folder.path()) };
    let running = local_shop::start(&config).await.unwrap();
    let visit = Visit { folder, running, client: Client::new() };
    let mut phone = visit.phone(None).await;
    for text in ["2 sugar", "and a milk"] {
        let said = json!({ "shop": "kilima", "from": CUSTOMER, "text": text });
        assert_eq!(visit.post(&said).await.0, StatusCode::ACCEPTED);
    }
    let answer = loop {
        let message = phone.next().await;
        if message["from"] == "shop" {
            break message;
        }
    };
    let text = answer["text"].as_str().unwrap();
    assert!(text.contains("2 × Sugar") && text.contains("1 × Milk"), "{answer}");
    visit.running.stop().await;
}

#[tokio::test]
async fn what_is_too_large_is_refused_with_a_sentence() {
    let visit = Visit::begin().await;
    for (path, megabytes, status) in [
        ("/webhook/whatsapp", 4, 413),
        ("/s/kilima/cart/add", 7, 413),
        ("/webhook/whatsapp", 2, 401),
    ] {
        let body = vec![b'x'; megabytes * 1024 * 1024];
        let address = visit.running.origin() + path;
        let answer = visit.client.post(address).body(body).send().await.unwrap();
        assert_eq!(answer.status(), status, "{path}, {megabytes} MB");
    }
    visit.running.stop().await;
}

#[tokio::test]
async fn a_link_to_a_file_shows_it_and_nothing_else() {
    let visit = Visit::begin().await;
    let (files, now) = (&visit.running.parts.files, visit.running.parts.clock.now());
    let file = File { mime_type: "image/png".to_owned(), bytes: "a picture".into() };
    files.put("claims/a", file).await.unwrap();
    let minute = Duration::from_mins(1);
    let link = files.link("claims/a", "a.png", now, minute).await.unwrap();
    let answer = visit.client.get(visit.running.origin() + &link).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    for (name, value) in [
        ("content-type", "image/png"),
        ("content-disposition", "inline; filename=\"a.png\""),
        ("cache-control", "private, no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(answer.headers()[name], value);
    }
    let version = answer.headers()["etag"].clone();
    assert_eq!(answer.text().await.unwrap(), "a picture");

    // A browser that was cut off asks for the rest.
    let part = async |range: &str, of: &str| {
        let request = visit.client.get(visit.running.origin() + &link);
        let answer = request.header("range", range).header("if-range", of).send().await.unwrap();
        let range = answer.headers().get("content-range").map(|it| it.to_str().unwrap().to_owned());
        (answer.status(), range.unwrap_or_default(), answer.text().await.unwrap())
    };
    let same = version.to_str().unwrap();
    for (range, of, status, told, bytes) in [
        ("bytes=2-", same, StatusCode::PARTIAL_CONTENT, "bytes 2-8/9", "picture"),
        ("bytes=2-4", same, StatusCode::PARTIAL_CONTENT, "bytes 2-4/9", "pic"),
        ("bytes=-7", same, StatusCode::PARTIAL_CONTENT, "bytes 2-8/9", "picture"),
        ("bytes=9-", same, StatusCode::RANGE_NOT_SATISFIABLE, "bytes */9", ""),
        ("bytes=2-", "\"another\"", StatusCode::OK, "", "a picture"),
        ("bytes=0-1,3-4", same, StatusCode::OK, "", "a picture"),
    ] {
        let expected = (status, told.to_owned(), bytes.to_owned());
        assert_eq!(part(range, of).await, expected, "{range} {of}");
    }

    let over = files.link("claims/a", "a.png", now.plus_minutes(-1), minute).await.unwrap();
    let altered = link.replace("claims/a", "claims/b");
    for refused in [over, altered, format!("{link}0"), "/files/claims/a".to_owned()] {
        let (status, words) = visit.ask(Method::GET, &refused).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{refused}");
        assert!(words.starts_with("This link is no longer good."), "{words}");
    }
    visit.running.stop().await;
}

#[tokio::test]
async fn a_message_is_answered_on_the_phone_and_survives_a_restart() {
    let visit = Visit::begin().await;
    let mut phone = visit.phone(None).await;
    let hello = json!({ "shop": "kilima", "from": CUSTOMER, "text": "hello", "id": "wamid.1" });
    assert_eq!(visit.post(&hello).await, (StatusCode::ACCEPTED, r#"{"id":"wamid.1"}"#.to_owned()));
    let (asked, answered) = (phone.next().await, phone.next().await);
    assert_eq!((&asked["from"], &asked["text"]), (&json!("person"), &json!("hello")));
    assert_eq!((&asked["id"], &answered["from"]), (&json!("wamid.1"), &json!("shop")));

    // The same message again is the same message: it shows once, and is answered once.
    assert_eq!(visit.post(&hello).await.0, StatusCode::ACCEPTED);
    let bye = json!({ "shop": "kilima", "from": CUSTOMER, "text": "catalogue", "id": "wamid.2" });
    assert_eq!(visit.post(&bye).await.0, StatusCode::ACCEPTED);
    assert_eq!(phone.next().await["id"], "wamid.2");
    phone.next().await;
    let before = visit.messages("").await;
    assert_eq!(before.len(), 4);
    drop(phone);

    let visit = visit.after_a_restart().await;
    assert_eq!(visit.messages("").await, before);
    assert_eq!(visit.messages("wamid.2").await, before[3..]);
    let mut phone = visit.phone(Some("3")).await;
    assert_eq!(phone.next().await, before[3]);
    visit.running.stop().await;
}

#[tokio::test]
async fn a_phone_on_the_line_does_not_keep_the_shop_from_stopping() {
    let visit = Visit::begin().await;
    let mut phone = visit.phone(None).await;
    visit.running.stop().await;
    assert!(matches!(phone.answer.chunk().await, Ok(None)), "the line ends in order");
}

#[tokio::test]
async fn what_a_phone_cannot_send_is_told_in_a_sentence() {
    let visit = Visit::begin().await;
    let tap = json!({ "id": "x", "title": "X" });
    for (body, status) in [
        (json!({ "shop": "nowhere", "from": CUSTOMER, "text": "hello" }), 404),
        (json!({ "shop": "../x", "from": CUSTOMER, "text": "hello" }), 404),
        (json!({ "shop": "kilima", "from": "me", "text": "hello" }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER, "text": " " }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER, "text": "x".repeat(4097) }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER, "text": "x", "tap": tap }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER, "text": "x", "id": "a b" }), 400),
        (json!({ "shop": "kilima", "from": CUSTOMER, "texts": "x" }), 400),
        (json!("hello"), 400),
    ] {
        let (found, sentence) = visit.post(&body).await;
        assert_eq!(found, status, "{body}: {sentence}");
        assert!(!sentence.is_empty(), "{body}");
    }
    assert_eq!(visit.messages("").await, Vec::<Value>::new());
    visit.running.stop().await;
}

#[tokio::test]
async fn a_picture_goes_through_the_door_and_is_shown() {
    let visit = Visit::begin().await;
    let mut phone = visit.phone(None).await;
    let address = visit.running.origin() + "/dev/pictures?shop=kilima&from=256700000100";
    let png = b"\x89PNG\r\n\x1a\n and so on".to_vec();
    for (content_type, bytes, status) in [
        ("image/png", png.clone(), 202),
        ("text/plain", png, 400),
        ("image/png", b"<svg>".to_vec(), 400),
        ("image/png", b"OggS".to_vec(), 400),
        ("text/plain", b"OggS".to_vec(), 400),
    ] {
        let sent = visit.client.post(&address).header("content-type", content_type).body(bytes);
        assert_eq!(sent.send().await.unwrap().status(), status, "{content_type}");
    }
    let shown = phone.next().await;
    let picture = shown["picture"].as_str().unwrap();
    let answer = visit.client.get(visit.running.origin() + picture).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "image/png");
    drop((phone, answer));
    visit.running.stop().await;
}

#[tokio::test]
async fn a_voice_note_is_written_down_and_shown_before_anything_is_done() {
    let heard = r#"{"text":"Two sugar, please.","usage":{"type":"duration","seconds":2}}"#;
    let server = Loopback::start(vec![http(200, "", heard)]).await;
    let speech = SpeechSettings::read(|name| match name {
        "SPEECH_MODEL" => Some("whisper-1".to_owned()),
        "SPEECH_BASE_URL" => Some(server.base_url.clone()),
        _ => None,
    });
    let folder = tempfile::tempdir().unwrap();
    let config = Config { speech: speech.unwrap(), ..Config::on_a_free_port(folder.path()) };
    let running = local_shop::start(&config).await.unwrap();
    let visit = Visit { folder, running, client: Client::new() };
    let mut phone = visit.phone(None).await;
    let address = visit.running.origin() + "/dev/pictures?shop=kilima&from=256700000100";
    let sent =
        visit.client.post(address).header("content-type", "audio/ogg").body("OggS and so on");
    assert_eq!(sent.send().await.unwrap().status(), 202);
    assert_eq!(phone.next().await["text"], "(voice note)");
    let told = phone.next().await["text"].as_str().unwrap().to_owned();
    assert!(told.starts_with("I heard: “Two sugar, please.”"), "{told}");
    assert!(told.contains("2 × Sugar 1 kg") && told.ends_with("Is that right?"), "{told}");
    assert_eq!(server.requests().len(), 1);
    drop(phone);
    visit.running.stop().await;
}

#[tokio::test]
async fn the_phones_answer_to_this_machine_only() {
    let folder = tempfile::tempdir().unwrap();
    let open =
        Config { address: "0.0.0.0:0".parse().unwrap(), ..Config::on_a_free_port(folder.path()) };
    let running = local_shop::start(&open).await.unwrap();
    let address = format!("http://127.0.0.1:{}/dev/chat", running.address.port());
    let answer = Client::new().get(address).send().await.unwrap();
    assert_eq!(answer.status(), 404, "others can reach this shop");
    drop(answer);
    running.stop().await;

    let visit = Visit::begin().await;
    let address = visit.running.origin() + "/dev/chat";
    let answer =
        visit.client.get(address).header("host", "elsewhere.example").send().await.unwrap();
    assert_eq!(answer.status(), 403, "a page elsewhere points a name at this machine");
    drop(answer);
    visit.running.stop().await;
}

#[tokio::test]
async fn the_log_of_a_sale_is_sealed_and_its_head_is_kept() {
    let visit = Visit::begin().await;
    let mut phone = visit.phone(None).await;
    for (index, text) in ["2 sugar", "checkout", "yes"].into_iter().enumerate() {
        let id = format!("wamid.seal{index}");
        let body = json!({ "shop": "kilima", "from": CUSTOMER, "text": text, "id": id });
        assert_eq!(visit.post(&body).await.0, StatusCode::ACCEPTED);
        phone.next().await;
        phone.next().await;
    }
    let table = &visit.running.parts.table;
    let shop = shop::by_slug(table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    let looking = async {
        loop {
            let now = visit.running.parts.clock.now();
            let chain = audit_seal::verify(table, &shop, &[], now, now).await.unwrap();
            if chain.rows > 0 && chain.breaks.is_empty() {
                return chain;
            }
            tokio::task::yield_now().await;
        }
    };
    let chain = tokio::time::timeout(Duration::from_mins(1), looking).await.unwrap();
    assert_eq!((chain.rows, chain.blocks), (1, 1));
    let block = newest(table, &shop.id, 1).await.unwrap().remove(0);
    let (_, day) = keys::shop_and_day(&block.last.partition).unwrap();
    let name = audit_seal::head_name(&shop.id, &day, block.sequence);
    let head = async || visit.running.parts.files.get(&name).await.unwrap();
    let waiting = async {
        while head().await.is_none() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_mins(1), waiting).await.unwrap();
    let head: Head = serde_json::from_slice(&head().await.unwrap().bytes).unwrap();
    assert_eq!(Some(head), chain.head);
    visit.running.stop().await;
}
