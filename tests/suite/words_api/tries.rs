//! How often it is tried, and what is said about it.

use super::service::{Loopback, Reply, http, open};
use super::{KEY, PATIENCE, QUICK, SAID, WIRES, Wire, prompt, service};
use ports::secrets::SecretName;
use ports::words::{Prompt, Why, Words, WordsError};
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tracing_subscriber::filter::LevelFilter;

/// Short enough to wait for, long enough for two requests on a busy machine.
const SHORT: Duration = Duration::from_secs(1);

/// Answers to `replies` in order, then an answer. Returns whether that was reached, and the tries.
async fn tried(wire: Wire, mut replies: Vec<Reply>, patience: Duration) -> (bool, usize) {
    replies.push(http(200, "", &wire.says("Yes.").to_string()));
    let server = Loopback::start(replies).await;
    let words = wire.words(&server.base_url, QUICK);
    let answer = words.generate(&Prompt { patience, ..prompt() }).await;
    (answer.is_ok(), server.requests().len())
}

#[tokio::test]
async fn what_passes_is_tried_twice_more() {
    for wire in WIRES {
        for fault in [
            http(408, "", ""),
            http(409, "", ""),
            http(429, "", ""),
            http(429, "retry-after-ms: 1\r\n", ""),
            http(429, "retry-after: 0\r\n", ""),
            http(500, "", ""),
            http(529, "", ""),
            http(200, "", "<html>"),
            Reply::Bytes(String::new()),
            Reply::Bytes(open("{")),
        ] {
            for (faults, expected) in [(1, (true, 2)), (2, (true, 3)), (3, (false, 3))] {
                let outcome = tried(wire, vec![fault.clone(); faults], PATIENCE).await;
                assert_eq!(outcome, expected, "{wire:?} {faults} × {fault:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_stays_is_tried_once() {
    let spent = r#"{"error":{"type":"insufficient_quota","code":"insufficient_quota"}}"#;
    for wire in WIRES {
        for fault in [
            http(400, "", ""),
            http(401, "", ""),
            http(404, "", ""),
            http(413, "", ""),
            http(307, "location: http://127.0.0.1:1/\r\n", ""),
            http(429, "", spent),
            http(429, "x-should-retry: false\r\n", ""),
            http(500, "x-should-retry: false\r\n", ""),
            Reply::Flood(open("{")),
        ] {
            let outcome = tried(wire, vec![fault.clone()], PATIENCE).await;
            assert_eq!(outcome, (false, 1), "{wire:?} {fault:?}");
        }
    }
}

#[tokio::test]
async fn nothing_is_tried_that_would_come_too_late() {
    for wire in WIRES {
        let wait = http(429, "retry-after: 3600\r\n", "");
        assert_eq!(tried(wire, vec![wait], PATIENCE).await, (false, 1), "{wire:?}");
    }
    // The time is one for all tries.
    let (busy, stall) = (http(503, "", ""), Reply::Stall(open("{")));
    assert_eq!(tried(Wire::Ollama, vec![stall.clone()], SHORT).await, (false, 1));
    assert_eq!(tried(Wire::Ollama, vec![busy, stall], SHORT).await, (false, 2));
}

#[tokio::test]
async fn the_clients_own_patience_does_not_end_an_answer() {
    let wire = Wire::Anthropic;
    let whole = wire.says("Yes.").to_string();
    let server = Loopback::start(vec![Reply::Stall(open(&whole))]).await;
    let mut hasty = service(&server.base_url, SecretName::WordsKey, QUICK);
    let builder = reqwest::Client::builder().no_proxy().timeout(Duration::from_millis(1));
    hasty.http = builder.build().unwrap();
    let slow = wire.words_of(hasty).generate(&Prompt { patience: SHORT, ..prompt() }).await;
    assert_eq!(slow, Err(WordsError::Later { why: Why::TooSlow, after: None }));
    assert_eq!(server.requests().len(), 1, "it was given up before the time was over");
}

/// Everything that is logged on this thread, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn neither_keys_nor_words_are_shown() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let mut shown = Vec::new();
    for wire in WIRES {
        let echo = format!(r#"{{"error":{{"type":"{SAID}","message":"{SAID} {KEY}"}}}}"#);
        for replies in [
            vec![http(200, "", &wire.says(SAID).to_string())],
            vec![http(429, "", &echo), http(500, "", &echo), http(401, "", &echo)],
            vec![http(400, "", &echo)],
            vec![http(200, "", SAID), http(200, "", SAID), Reply::Bytes(SAID.to_owned())],
        ] {
            let server = Loopback::start(replies).await;
            let words = wire.words(&server.base_url, QUICK);
            let answer = words.generate(&prompt()).await;
            let error = answer.err().map(|error| format!("{error} {error:?}"));
            shown.push(format!("{words:?} {}", error.unwrap_or_default()));
        }
    }
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("asks the model again") && log.contains("cannot ask the model"), "{log}");
    for text in [log, shown.concat()] {
        for secret in [KEY, "zebracorn"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}
