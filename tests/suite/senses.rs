//! Voice notes and pictures: whatever goes wrong is said kindly, and whatever is said, shown or
//! sent, nothing that changes anything is done without a tap.

use crate::corpus::sheet::sheets;
use crate::offer::five_times;
use app::command_parse::handle_run;
use app::store::keys;
use domain::access::Role;
use domain::burst::Window;
use domain::contact::{Address, Phone};
use domain::message::QueueName;
use domain::time::Timestamp;
use http::StatusCode;
use kit::invariants;
use kit::script::{PICTURE, VOICE};
use kit::stage::{Saying, Stage, delivery};
use ports::clock::{Clock, StillClock};
use ports::media::MediaError;
use ports::table::Item;
use ports::words::usage::MicroDollars;
use ports::words::{Why, WordsError};

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
const STAFF: &str = "+256700000002";
const CUSTOMER: &str = "+256700000100";
/// Every so manyth sentence of the corpus is said: together they still say everything.
const EACH: usize = 9;

fn phone(number: &str) -> Phone {
    number.parse().unwrap()
}

/// Sends something and returns what the sender is told.
async fn send(stage: &Stage, from: &str, saying: &Saying<'_>) -> Vec<String> {
    let before = stage.chat.deliveries().len();
    stage.say(KILIMA, &phone(from), "Sarah", saying).await;
    let address = Address::Phone(phone(from));
    let new = stage.chat.deliveries().into_iter().skip(before);
    new.filter(|told| told.to == address).map(|told| told.bubble.text).collect()
}

async fn voice(stage: &Stage, from: &str, words: &str) -> Vec<String> {
    stage.media.keep("voice", VOICE);
    stage.ears().hear_next(words);
    send(stage, from, &Saying::Media { kind: "audio", id: "voice", caption: None, name: None })
        .await
}

async fn unheard(stage: &Stage, from: &str) -> String {
    let saying = Saying::Media { kind: "audio", id: "voice", caption: None, name: None };
    send(stage, from, &saying).await.join("\n")
}

async fn write(stage: &Stage, from: &str, text: &str) -> String {
    send(stage, from, &Saying::Text(text)).await.join("\n")
}

/// Where a command has changed something since: all rows but those of the conversation itself.
fn changed(stage: &Stage, before: &[Item]) -> Vec<String> {
    let of_talk = |item: &Item| match keys::family(&item.key.pk) {
        "ID" | "OUT" | "AU" | "AI" | "RL" | "HO" | "PH" => true,
        "C" => item.key.sk != "META",
        _ => false,
    };
    let after = stage.table.items();
    let new = after.iter().filter(|item| !before.contains(item));
    let gone = before.iter().filter(|item| after.iter().all(|other| other.key != item.key));
    let changed = new.chain(gone).filter(|item| !of_talk(item));
    changed.map(|item| format!("{} {}", item.key.pk, item.key.sk)).collect()
}

#[tokio::test]
async fn a_voice_note_that_fails_is_answered_kindly() {
    type Fail = fn(&Stage);
    let cases: [(Fail, &str); 13] = [
        (|stage| stage.ears().hear_next(" \n "), "no words"),
        (|stage| stage.ears().hear_next("… ?!"), "no words"),
        (|stage| stage.ears().hear_next(&"sugar ".repeat(1_700)), "too long"),
        (|stage| stage.media.fail_next(MediaError::TooLarge), "too long"),
        (|stage| stage.media.fail_next(MediaError::Gone), "right now"),
        (|stage| stage.media.fail_next(MediaError::Away), "right now"),
        (|stage| stage.media.keep("voice", b"#!AMR\n"), "kind of recording"),
        (|stage| stage.media.keep("voice", b""), "kind of recording"),
        (|stage| stage.ears().fail_next(later(Why::TooSlow)), "right now"),
        (|stage| stage.ears().fail_next(later(Why::Unreachable)), "right now"),
        (|stage| stage.ears().fail_next(WordsError::Misconfigured { why: Why::Key }), "right now"),
        (|stage| stage.ears().fail_next(WordsError::Never { why: Why::TooLong }), "too long"),
        (|stage| stage.ears().fail_next(WordsError::Never { why: Why::NotOffered }), "kind of"),
    ];
    for (place, (fail, expected)) in cases.into_iter().enumerate() {
        let stage = Stage::open().await;
        write(&stage, CUSTOMER, "hello").await;
        stage.media.keep("voice", VOICE);
        let before = stage.table.items();
        fail(&stage);
        let told = unheard(&stage, CUSTOMER).await;
        assert!(told.contains(expected) && told.contains("write it"), "{place}: {told}");
        assert_eq!(changed(&stage, &before), [""; 0], "{place}");
    }
}

fn later(why: Why) -> WordsError {
    WordsError::Later { why, after: None }
}

#[tokio::test]
async fn nobody_listens_without_a_model_or_money_or_to_the_words_of_others() {
    let mut stage = Stage::open().await;
    stage.media.keep("voice", VOICE);
    stage.speech.as_mut().unwrap().budget = MicroDollars(0);
    assert!(unheard(&stage, OWNER).await.contains("right now"));
    stage.speech = None;
    assert!(unheard(&stage, OWNER).await.contains("can't read voice notes yet"));
    assert_eq!(stage.media.fetched(), 0);
}

#[tokio::test]
async fn what_is_listened_to_is_paid_for_out_of_the_shops_budget() {
    let mut stage = Stage::open().await;
    // Two seconds of whisper-1, which the price list stands in for.
    stage.speech.as_mut().unwrap().budget = MicroDollars(300);
    for (place, expected) in ["I heard", "I heard", "right now"].into_iter().enumerate() {
        let told = voice(&stage, CUSTOMER, "price of rice").await.join("\n");
        assert!(told.contains(expected), "{place}: {told}");
    }
}

/// Whoever answers, what was heard is said first and once, however often everything arrives.
#[tokio::test]
async fn answers_of_other_functions_begin_with_what_was_heard() {
    let cases = [
        (OWNER, "stock of sugar"),
        (OWNER, "best sellers this month"),
        (OWNER, "profit and loss this month"),
        (OWNER, "show orders"),
        (OWNER, "bookings"),
        (OWNER, "how was today"),
        (STAFF, "order 1001"),
        (CUSTOMER, "checkout"),
        (CUSTOMER, "where is my order"),
        (CUSTOMER, "book a haircut"),
    ];
    for (place, (from, words)) in cases.into_iter().enumerate() {
        let stage = Stage::open().await;
        stage.media.keep("voice", VOICE);
        stage.ears().hear_next(words);
        let (id, now) = (format!("wamid.heard{place}"), stage.clock.now());
        let saying = Saying::Media { kind: "audio", id: "voice", caption: None, name: None };
        let body = delivery(KILIMA, &phone(from), "Sarah", &id, now, &saying);
        five_times(&stage, &body).await;
        let address = Address::Phone(phone(from));
        let told = stage.chat.deliveries();
        let told: Vec<_> = told.iter().filter(|told| told.to == address).collect();
        let heard = |text: &str| text.starts_with(&format!("I heard: “{words}”\n\n"));
        assert!(told.first().is_some_and(|told| heard(&told.bubble.text)), "{words}: {told:?}");
        let times = told.iter().filter(|told| told.bubble.text.contains("I heard")).count();
        assert_eq!(times, 1, "{words}: {told:?}");
    }
}

#[tokio::test]
async fn whoever_is_with_a_person_of_the_shop_is_not_listened_to() {
    let stage = Stage::open().await;
    write(&stage, CUSTOMER, "human").await;
    voice(&stage, CUSTOMER, "cancel my order").await;
    assert_eq!(stage.media.fetched(), 0);
}

#[tokio::test]
async fn a_picture_that_fails_is_answered_kindly_and_not_kept() {
    type Fail = fn(&Stage);
    let cases: [(Fail, &str); 5] = [
        (|stage| stage.media.fail_next(MediaError::TooLarge), "too large"),
        (|stage| stage.media.fail_next(MediaError::Gone), "could not fetch"),
        (|stage| stage.media.fail_next(MediaError::Away), "could not fetch"),
        // What it is called is not believed.
        (|stage| stage.media.keep("picture", b"<svg onload=alert(1)>"), "JPEG, PNG or WebP"),
        (|stage| stage.media.keep("picture", b"MZ\x90"), "JPEG, PNG or WebP"),
    ];
    for (place, (fail, expected)) in cases.into_iter().enumerate() {
        let stage = Stage::open().await;
        stage.media.keep("picture", PICTURE);
        fail(&stage);
        let saying = Saying::Media {
            kind: "image",
            id: "picture",
            caption: Some("50k fuel cash"),
            name: None,
        };
        let told = send(&stage, OWNER, &saying).await.join("\n");
        assert!(told.contains(expected), "{place}: {told}");
        assert_eq!(stage.files.keys(), [""; 0], "{place}");
    }
}

#[tokio::test]
async fn delete_my_data_removes_a_customers_pictures_and_no_others() {
    let stage = Stage::open().await;
    stage.media.keep("picture", PICTURE);
    let picture = Saying::Media { kind: "image", id: "picture", caption: None, name: None };
    send(&stage, OWNER, &picture).await;
    for text in ["2 sugar", "checkout", "yes"] {
        write(&stage, CUSTOMER, text).await;
    }
    send(&stage, CUSTOMER, &picture).await;
    write(&stage, CUSTOMER, "yes").await;
    send(&stage, CUSTOMER, &picture).await;
    assert_eq!(stage.files.keys().len(), 3);
    write(&stage, CUSTOMER, "cancel my order").await;
    write(&stage, CUSTOMER, "delete my data").await;
    let told = write(&stage, CUSTOMER, "yes").await;
    assert_eq!(told, "", "there is nobody left to tell");
    let left = stage.files.keys();
    assert!(left.len() == 1 && left[0].starts_with("receipts/"), "{left:?}");
    let rows = stage.table.items();
    assert!(rows.iter().all(|row| !row.key.sk.starts_with(keys::PICTURES)));
}

/// A clock on which every look takes six seconds.
struct Slow<'a>(&'a StillClock);

impl Clock for Slow<'_> {
    fn now(&self) -> Timestamp {
        self.0.set(self.0.now().plus_millis(6_000));
        self.0.now()
    }

    fn fresh(&self) -> u128 {
        self.0.fresh()
    }
}

#[tokio::test]
async fn a_run_that_takes_long_goes_on_in_another() {
    let stage = Stage::open().await;
    for (place, text) in ["2 sugar", "1 milk", "1 rice 5 kg"].into_iter().enumerate() {
        let id = format!("wamid.slow{place}");
        let now = stage.clock.now();
        let body = delivery(KILIMA, &phone(CUSTOMER), "Sarah", &id, now, &Saying::Text(text));
        assert_eq!(stage.deliver(&body).await, StatusCode::OK);
    }
    let taken = std::iter::from_fn(|| stage.queue.take(QueueName::CommandParse));
    let run: Vec<_> = taken.map(|message| message.envelope).collect();
    let (senses, clock) = (stage.senses(), Slow(&stage.clock));
    for done in 1..=run.len() {
        let (table, queue, secrets) = (&stage.table, &stage.queue, &stage.secrets);
        let (window, run) = (Window::NONE, &run[done - 1..]);
        let answers = handle_run(table, queue, secrets, &senses, &clock, window, run).await;
        let ok = answers.iter().take_while(|answer| answer.is_ok()).count();
        assert_eq!((answers.len(), ok), (run.len(), 1), "{answers:?}");
    }
}

/// What somebody may be in the middle of when they speak.
async fn prepare(stage: &Stage, role: Role, turn: usize) {
    match (role, turn % 3) {
        (Role::Customer, 0) => {
            write(stage, CUSTOMER, "cart").await;
        }
        (Role::Customer, _) => {
            write(stage, CUSTOMER, "checkout").await;
        }
        (Role::Owner | Role::Staff, 0) => {}
        (Role::Owner, 1) => {
            write(stage, OWNER, "expense 20,000").await;
        }
        (Role::Owner, _) => {
            write(stage, OWNER, "order 1001 paid cash").await;
        }
        (Role::Staff, _) => {
            write(stage, STAFF, "order 1001 paid cash").await;
        }
    }
}

#[tokio::test]
async fn whatever_a_voice_note_says_nothing_is_changed_without_a_tap() {
    let mut said = 0;
    for sheet in sheets() {
        let stage = Stage::open().await;
        for text in ["2 sugar", "checkout", "yes", "1 milk"] {
            write(&stage, CUSTOMER, text).await;
        }
        let speaker = match sheet.role {
            Role::Owner => OWNER,
            Role::Staff => STAFF,
            Role::Customer => CUSTOMER,
        };
        let lines = sheet.lines.iter().map(|line| line.text.as_str()).step_by(EACH);
        for (turn, text) in
            lines.chain(["yes", "Yes, please!", "123456", "ok, confirm"]).enumerate()
        {
            // So that nobody is asked to write less.
            stage.pass_minutes(10);
            prepare(&stage, sheet.role, turn).await;
            let before = stage.table.items();
            let told = stage.chat.deliveries().len();
            voice(&stage, speaker, text).await;
            assert_eq!(changed(&stage, &before), [""; 0], "{:?}: {text}", sheet.role);
            let others = stage.chat.deliveries().into_iter().skip(told);
            let others = others.filter(|told| told.to != Address::Phone(phone(speaker))).count();
            // A customer who asks for a person, or is not understood, is handed over.
            assert!(others == 0 || sheet.role == Role::Customer, "{:?}: {text}", sheet.role);
            if others > 0 {
                write(&stage, OWNER, "release Sarah").await;
            }
            said += 1;
        }
        assert_eq!(invariants::broken(&stage.table, &"K1MARKT001".parse().unwrap()).await, [""; 0]);
    }
    assert!(said > 300, "{said}");
}
