//! Voice notes written down.

use super::service::{Loopback, Reply, Request, http, open};
use super::{KEY, ONCE, PATIENCE, QUICK, SAID, service};
use ports::secrets::SecretName;
use ports::speech::{Recording, Speech, Transcript};
use ports::words::usage::Usage;
use ports::words::{Why, WordsError};
use std::time::Duration;
use web::words::{OpenAiSpeech, Tries};

fn recording() -> Recording {
    Recording {
        reference: "msg-1".to_owned(),
        bytes: b"OggS\x00\xFF\r\n--x--"[..].into(),
        media_type: "audio/ogg; codecs=opus".to_owned(),
        language: Some("sw".to_owned()),
        patience: PATIENCE,
    }
}

async fn outcome(
    replies: Vec<Reply>,
    tries: Tries,
    recording: &Recording,
) -> (Result<Transcript, WordsError>, Vec<Request>) {
    let server = Loopback::start(replies).await;
    let service = service(&server.base_url, SecretName::SpeechKey, tries);
    let speech = OpenAiSpeech::new(service, "whisper-1".to_owned());
    (speech.transcribe(recording).await, server.requests())
}

#[tokio::test]
async fn a_recording_is_sent_as_a_form() {
    let heard = http(200, "", r#"{"text":"sukari mbili"}"#);
    let (heard, requests) = outcome(vec![heard], ONCE, &recording()).await;
    assert_eq!(heard.unwrap().text, "sukari mbili");
    let request = &requests[0];
    assert_eq!(request.first_line(), "POST /audio/transcriptions HTTP/1.1");
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    let kind = request.header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let part = |name: &str, body: &[u8]| {
        let before = format!("--{boundary}\r\nContent-Disposition: form-data; {name}\r\n\r\n");
        [before.as_bytes(), body, b"\r\n"].concat()
    };
    let expected = [
        part("name=\"file\"; filename=\"voice.ogg\"", &recording().bytes),
        part("name=\"model\"", b"whisper-1"),
        part("name=\"response_format\"", b"json"),
        part("name=\"language\"", b"sw"),
        format!("--{boundary}--\r\n").into_bytes(),
    ];
    assert_eq!(String::from_utf8_lossy(&request.body), String::from_utf8_lossy(&expected.concat()));
    let unknown = Recording { language: None, ..recording() };
    let (_, requests) = outcome(vec![http(200, "", "{}")], ONCE, &unknown).await;
    assert!(!String::from_utf8_lossy(&requests[0].body).contains("language"));
}

#[tokio::test]
async fn words_and_their_price_are_read() {
    let none = Usage::default();
    for (counts, usage) in [
        ("", none),
        (r#","usage":null"#, none),
        (r#","usage":{"type":"duration","seconds":9}"#, Usage { audio_seconds: 9, ..none }),
        (
            r#","usage":{"type":"tokens","input_tokens":14,"output_tokens":3,"total_tokens":17}"#,
            Usage { input: 14, output: 3, ..none },
        ),
    ] {
        let body = format!(r#"{{"text":"{SAID}"{counts}}}"#);
        let (heard, _) = outcome(vec![http(200, "", &body)], ONCE, &recording()).await;
        let expected = Transcript { text: SAID.to_owned(), usage, model: "whisper-1".to_owned() };
        assert_eq!(heard, Ok(expected), "{counts}");
    }
}

#[tokio::test]
async fn what_goes_wrong_is_told_as_for_words() {
    let later = |why| WordsError::Later { why, after: None };
    let answered = |status| Why::Answered { status, kind: String::new() };
    for (reply, expected) in [
        (http(200, "", "{}"), later(Why::Unreadable)),
        (http(200, "", "sukari"), later(Why::Unreadable)),
        (http(400, "", ""), WordsError::Never { why: answered(400) }),
        (http(401, "", ""), WordsError::Misconfigured { why: answered(401) }),
        (http(429, "", ""), later(answered(429))),
        (Reply::Bytes(open("{")), later(Why::Unreadable)),
        (Reply::Bytes(String::new()), later(Why::Unreachable)),
        (Reply::Flood(open("{")), WordsError::Never { why: Why::TooLong }),
    ] {
        let (heard, _) = outcome(vec![reply.clone()], ONCE, &recording()).await;
        assert_eq!(heard, Err(expected), "{reply:?}");
    }
    let hasty = Recording { patience: Duration::from_millis(300), ..recording() };
    let (heard, _) = outcome(vec![Reply::Stall(open("{"))], QUICK, &hasty).await;
    assert_eq!(heard, Err(later(Why::TooSlow)));
}

#[tokio::test]
async fn another_try_sends_the_whole_recording_again() {
    let replies = vec![http(503, "", ""), http(200, "", r#"{"text":"yes"}"#)];
    let (heard, requests) = outcome(replies, QUICK, &recording()).await;
    assert_eq!(heard.unwrap().text, "yes");
    assert_eq!(requests.len(), 2);
    assert!(
        requests
            .iter()
            .all(|request| { request.body.windows(6).any(|window| window == b"OggS\x00\xFF") })
    );
}

#[tokio::test]
async fn what_no_model_listens_to_is_not_sent() {
    let heavy = vec![0; 24 * 1024 * 1024 + 1];
    for (recording, why) in [
        (Recording { media_type: "audio/amr".to_owned(), ..recording() }, Why::NotOffered),
        (Recording { media_type: String::new(), ..recording() }, Why::NotOffered),
        (Recording { bytes: heavy.into(), ..recording() }, Why::TooLong),
    ] {
        let (heard, requests) = outcome(Vec::new(), ONCE, &recording).await;
        assert_eq!((heard, requests.len()), (Err(WordsError::Never { why }), 0));
    }
}
