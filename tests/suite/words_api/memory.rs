//! The models in memory, which other tests ask instead of a provider.

use super::{PATIENCE, SAID, prompt, tool};
use ports::speech::{MemorySpeech, Recording, Speech};
use ports::words::tool::{CallError, Misuse, call};
use ports::words::{MemoryWords, Stop, Texts, Why, Words, WordsError};
use serde_json::json;

const AWAY: WordsError = WordsError::Later { why: Why::Unreachable, after: None };

#[tokio::test]
async fn a_script_is_followed_and_then_nobody_is_there() {
    let words = MemoryWords::new();
    let busy = WordsError::Never { why: Why::TooLong };
    words.say_next("Which size?");
    words.answer_next(Err(busy.clone()));
    let said = words.generate(&prompt()).await.unwrap();
    assert_eq!((said.text.as_str(), said.stop), ("Which size?", Stop::Finished));
    assert_eq!(words.generate(&prompt()).await, Err(busy));
    assert_eq!(words.generate(&prompt()).await, Err(AWAY));
    assert_eq!(words.prompts(), vec![prompt(); 3]);
}

#[tokio::test]
async fn scripted_calls_are_checked_like_any() {
    let words = MemoryWords::new();
    let fits = json!({ "sku": "SUGAR", "quantity": 2 });
    words.call_next("add_to_cart", fits.clone());
    words.call_next("refund_order", fits.clone());
    let called = call(&words, &prompt(), &tool()).await.unwrap();
    assert_eq!(called.arguments, fits);
    let (usage, model) = (called.usage, called.model);
    let unknown = CallError::Misused { misuse: Misuse::UnknownTool, usage, model };
    assert_eq!(call(&words, &prompt(), &tool()).await, Err(unknown));
    assert_eq!(call(&words, &prompt(), &tool()).await, Err(CallError::Words(AWAY)));
}

#[tokio::test]
async fn like_texts_have_like_vectors() {
    let texts = ["sugar", "Sugar!", "rice"].map(str::to_owned).to_vec();
    let texts = Texts { reference: String::new(), texts, patience: PATIENCE };
    let vectors = MemoryWords::new().embed(&texts).await.unwrap().vectors;
    assert_eq!(vectors[0], vectors[1]);
    assert_ne!(vectors[0], vectors[2]);
}

#[tokio::test]
async fn speech_is_heard_as_it_was_told() {
    let speech = MemorySpeech::new();
    speech.hear_next(SAID);
    speech.fail_next(AWAY);
    let recording = Recording {
        reference: "msg-1".to_owned(),
        bytes: b"OggS"[..].into(),
        media_type: "audio/ogg".to_owned(),
        language: None,
        patience: PATIENCE,
    };
    assert_eq!(speech.transcribe(&recording).await.unwrap().text, SAID);
    assert_eq!(speech.transcribe(&recording).await, Err(AWAY));
    assert_eq!(speech.transcribe(&recording).await.unwrap().text, "");
}
