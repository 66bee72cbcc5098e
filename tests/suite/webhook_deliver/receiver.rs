//! The way out to other programs, against a receiver on loopback, faults included.

use app::webhook_deliver::signature;
use domain::webhook::Ending;
use local::config::Config;
use local::shop;
use ports::hooks::{Hooks, Post};
use ports::secrets::Secret;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use web::hooks::{HttpHooks, Reach};

/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn post(listener: &TcpListener) -> Post {
    Post {
        url: format!("http://{}/webhook/orders?token=t", listener.local_addr().unwrap()),
        id: "evt_01KB9Z6T0G0000000000000001".to_owned(),
        timestamp: 1_795_240_800,
        signature: "v1,AAAA v1,BBBB".to_owned(),
        body: r#"{"type":"order.placed"}"#.to_owned(),
    }
}

async fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.unwrap()
}

fn hooks(patience: Duration) -> HttpHooks {
    HttpHooks::new(Reach::ThisMachineToo, patience).unwrap()
}

/// Takes one request whole.
async fn taken(listener: &TcpListener) -> (TcpStream, String) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() == length.unwrap().parse::<usize>().unwrap() {
                return (stream, text);
            }
        }
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0, "the request broke off");
    }
}

/// How a post ends that is answered with these bytes, and what was posted.
async fn answered(answer: &str) -> (Ending, String) {
    let (listener, hooks) = (listener().await, hooks(PATIENCE));
    let post = post(&listener);
    let receiver = async {
        let (mut stream, request) = taken(&listener).await;
        stream.write_all(answer.as_bytes()).await.unwrap();
        (stream, request)
    };
    // The stream stays open: the ending must come from the status alone.
    let (ending, (_stream, request)) = tokio::join!(hooks.post(&post), receiver);
    (ending, request)
}

#[tokio::test]
async fn an_event_is_posted_as_standard_webhooks_wants_it() {
    let (ending, request) = answered("HTTP/1.1 204 No Content\r\n\r\n").await;
    assert_eq!(ending, Ending::Answered(204));
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, r#"{"type":"order.placed"}"#);
    assert!(head.starts_with("POST /webhook/orders?token=t HTTP/1.1\r\n"), "{head}");
    for line in [
        "content-type: application/json",
        "webhook-id: evt_01KB9Z6T0G0000000000000001",
        "webhook-timestamp: 1795240800",
        "webhook-signature: v1,AAAA v1,BBBB",
    ] {
        assert!(head.lines().any(|found| found == line), "{line} in {head}");
    }
}

#[tokio::test]
async fn only_the_status_counts() {
    let endless = "HTTP/1.1 200 OK\r\ncontent-length: 9999999999\r\n\r\nand so on";
    let redirect = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\n\r\n";
    for (answer, status) in [
        (endless, 200),
        (redirect, 302),
        ("HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n", 410),
        ("HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n", 500),
    ] {
        assert_eq!(answered(answer).await.0, Ending::Answered(status));
    }
}

#[tokio::test]
async fn who_says_nothing_has_timed_out() {
    let listener = listener().await;
    let (hooks, post) = (hooks(Duration::from_millis(50)), post(&listener));
    // The connection is made by the system; nobody ever reads.
    assert_eq!(hooks.post(&post).await, Ending::TimedOut);
}

#[tokio::test]
async fn who_hangs_up_or_is_not_there_is_unreachable() {
    let listener = listener().await;
    let (hooks, post) = (hooks(PATIENCE), post(&listener));
    let hangs_up = async { drop(taken(&listener).await) };
    assert_eq!(tokio::join!(hooks.post(&post), hangs_up).0, Ending::Unreachable);
    drop(listener);
    assert_eq!(hooks.post(&post).await, Ending::Unreachable);
}

#[tokio::test]
async fn the_internet_does_not_begin_on_this_machine() {
    let hooks = HttpHooks::new(Reach::Internet, PATIENCE).unwrap();
    let listener = listener().await;
    let port = listener.local_addr().unwrap().port();
    for url in [format!("http://127.0.0.1:{port}/"), format!("https://localhost:{port}/")] {
        let ending = hooks.post(&Post { url: url.clone(), ..post(&listener) }).await;
        assert_eq!(ending, Ending::Forbidden, "{url}");
    }
}

#[tokio::test]
async fn the_local_shop_tells_a_program_of_this_machine() {
    let (folder, listener) = (tempfile::tempdir().unwrap(), listener().await);
    let running = shop::start(&Config::on_a_free_port(folder.path())).await.unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = async |path: &str, body: Value| {
        client.post(running.origin() + path).json(&body).send().await.unwrap()
    };
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let wanted = json!({ "shop": "kilima", "url": url, "events": ["order.placed"] });
    let subscribed: Value = ask("/dev/webhooks", wanted).await.json().await.unwrap();
    let refused = ask("/dev/webhooks", json!({ "shop": "kilima", "url": "http://10.0.0.1" })).await;
    assert_eq!(refused.status(), 400);
    for text in ["2 sugar", "checkout", "yes"] {
        let said = json!({ "shop": "kilima", "from": "+256700000100", "text": text });
        assert!(ask("/dev/messages", said).await.status().is_success());
    }
    let (mut stream, request) = taken(&listener).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    let secret = subscribed["secret"].as_str().unwrap();
    let header = |name: &str| {
        let line = request.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.unwrap().to_owned()
    };
    let (id, body) = (header("webhook-id"), request.split_once("\r\n\r\n").unwrap().1);
    let timestamp = header("webhook-timestamp").parse().unwrap();
    let expected = signature::sign(&[Secret::new(secret)], &id, timestamp, body);
    assert_eq!(header("webhook-signature"), expected);
    let event: Value = serde_json::from_str(body).unwrap();
    assert_eq!((&event["type"], &event["id"]), (&json!("order.placed"), &json!(id)));
    running.stop().await;
}

/// The verification that the README shows, run as it stands there.
#[test]
fn the_readme_s_python_verifies() {
    let readme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    let shown = readme.split("```python\n").nth(1).and_then(|rest| rest.split("```").next());
    let body = r#"{"id":"evt_1","name":"Ndizi – kilo"}"#;
    let (id, at) = ("evt_1", 1_795_240_800);
    let old = Secret::new("whsec_AAAA");
    let signature = signature::sign(&[old, Secret::new(SECRET)], id, at, body);
    let script = format!(
        "{}\nimport sys, json\ntime.time = lambda: {at} + 60\n\
         headers = {{'webhook-id': '{id}', 'webhook-timestamp': '{at}', 'webhook-signature': '{signature}'}}\n\
         body = sys.stdin.buffer.read()\n\
         late = dict(headers, **{{'webhook-timestamp': '{at}'[:-3] + '000'}})\n\
         print([verified('{SECRET}', headers, body), verified('{SECRET}', headers, body + b' '),\n\
         verified('whsec_BBBB', headers, body), verified('{SECRET}', late, body)])",
        shown.unwrap()
    );
    let mut python = Command::new("python3")
        .args(["-c", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    python.stdin.take().unwrap().write_all(body.as_bytes()).unwrap();
    let said = python.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(said.stdout).unwrap(), "[True, False, False, False]\n");
}
