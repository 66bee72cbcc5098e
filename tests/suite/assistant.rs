//! A language model at work: a waiter that serves customers, and proposals from an owner's words.
//! Whatever it says, nothing is done that the person did not write and did not confirm.

use domain::contact::Phone;
use kit::invariants;
use kit::script::VOICE;
use kit::stage::{Saying, Stage};
use ports::words::usage::Usage;
use ports::words::{Answer, Prompt, Stop, ToolCall, Turn, Why, WordsError};
use serde_json::{Value, json};

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";
/// Words the grammar makes nothing of.
const WISH: &str = "something sweet for the guests of my grandmother";

fn phone(number: &str) -> Phone {
    number.parse().unwrap()
}

/// What a person writes, and what they are answered.
async fn says(stage: &Stage, from: &str, text: &str) -> Vec<String> {
    let before = stage.chat.deliveries().len();
    stage.say(KILIMA, &phone(from), "Sarah", &Saying::Text(text)).await;
    let address = domain::contact::Address::Phone(phone(from));
    let new = stage.chat.deliveries().into_iter().skip(before);
    new.filter(|told| told.to == address).map(|told| told.bubble.text).collect()
}

async fn taps(stage: &Stage, from: &str, title: &str) -> Vec<String> {
    let id = stage.offered(&phone(from), title).unwrap_or_else(|| panic!("{title} is offered"));
    let before = stage.chat.deliveries().len();
    stage.say(KILIMA, &phone(from), "Sarah", &Saying::Tap { id: &id, title }).await;
    let address = domain::contact::Address::Phone(phone(from));
    let new = stage.chat.deliveries().into_iter().skip(before);
    new.filter(|told| told.to == address).map(|told| told.bubble.text).collect()
}

/// What a person says in a voice note, and what they are answered.
async fn speaks(stage: &Stage, from: &str, words: &str) -> Vec<String> {
    stage.media.keep("voice", VOICE);
    stage.ears().hear_next(words);
    let before = stage.chat.deliveries().len();
    let saying = Saying::Media { kind: "audio", id: "voice", caption: None, name: None };
    stage.say(KILIMA, &phone(from), "Sarah", &saying).await;
    let address = domain::contact::Address::Phone(phone(from));
    let new = stage.chat.deliveries().into_iter().skip(before);
    new.filter(|told| told.to == address).map(|told| told.bubble.text).collect()
}

/// What the model was told of its calls, in order.
fn results(prompt: &Prompt) -> Vec<(String, bool)> {
    let results = prompt.turns.iter().filter_map(|turn| match turn {
        Turn::Results(results) => Some(results),
        Turn::Person(_) | Turn::Model { .. } => None,
    });
    results.flatten().map(|result| (result.text.clone(), result.failed)).collect()
}

async fn no_rule_is_broken(stage: &Stage) {
    let broken = invariants::broken(&stage.table, &"K1MARKT001".parse().unwrap()).await;
    assert_eq!(broken, [""; 0]);
}

#[tokio::test]
async fn a_waiter_looks_up_recommends_and_hands_the_order_to_the_cashier() {
    let stage = Stage::with_model().await;
    let words = stage.words();
    words.call_next("search_products", json!({ "query": "sugar" }));
    words.say_next("For guests our sugar at UGX 4,500 is lovely. How many bags would you like?");
    let told = says(&stage, CUSTOMER, WISH).await;
    let lovely = "For guests our sugar at UGX 4,500 is lovely. How many bags would you like?";
    assert_eq!(told, [lovely]);
    let (text, failed) = results(&words.prompts()[1]).remove(0);
    assert!(text.contains("SUGAR-1KG") && text.contains("UGX 4,500") && !failed, "{text}");

    words.call_next("add_to_cart", json!({ "sku": "SUGAR-1KG", "quantity": 3 }));
    words.call_next("view_cart", json!({}));
    let order = json!({ "lines": [{ "sku": "SUGAR-1KG", "quantity": 3 }] });
    words.call_next("create_order", order);
    let told = says(&stage, CUSTOMER, "three of those lovely ones would delight her, nothing else");
    let told = told.await;
    assert!(told.last().unwrap().contains("UGX 13,500"), "{told:?}");
    // What was said before is known, and nobody's number or name is.
    let last = words.prompts().pop().unwrap();
    assert!(last.turns.contains(&Turn::Model { text: lovely.to_owned(), calls: Vec::new() }));
    let shown = format!("{:?}", words.prompts());
    assert!(!shown.contains("256700000100") && !shown.contains("Sarah"), "{shown}");
    // Nothing is ordered before the customer says yes.
    assert!(
        app::store::order::last_number(&stage.table, &"K1MARKT001".parse().unwrap())
            .await
            .unwrap()
            .is_none()
    );
    let told = says(&stage, CUSTOMER, "yes").await;
    assert!(told[0].contains("#1001"), "{told:?}");

    words.call_next("check_order_status", json!({}));
    words.call_next("get_payment_link", json!({ "order": 1001 }));
    words.say_next("Order #1001 waits for UGX 13,500.");
    let told = says(&stage, CUSTOMER, "my grandmother wonders whether all went well").await;
    assert_eq!(told, ["Order #1001 waits for UGX 13,500."]);
    no_rule_is_broken(&stage).await;
}

#[tokio::test]
async fn a_waiter_hears_voice_notes_and_changes_nothing_before_a_tap() {
    let stage = Stage::with_model().await;
    let words = stage.words();
    words.say_next("Our sugar is lovely. How many bags would you like?");
    let told = speaks(&stage, CUSTOMER, WISH).await;
    let lovely = "Our sugar is lovely. How many bags would you like?";
    assert_eq!(told, [format!("I heard: “{WISH}”\n\n{lovely}")]);

    words.call_next("add_to_cart", json!({ "sku": "SUGAR-1KG", "quantity": 3 }));
    words.say_next("They are in your cart.");
    let said = "three of those lovely ones would delight her, nothing else";
    let told = speaks(&stage, CUSTOMER, said).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with(&format!("I heard: “{said}”")), "{told:?}");
    assert!(told[0].contains("3 × Sugar 1 kg") && !told[0].contains("They are"), "{told:?}");
    let cart = says(&stage, CUSTOMER, "cart").await;
    assert!(cart[0].contains("empty"), "{cart:?}");

    words.call_next("add_to_cart", json!({ "sku": "SUGAR-1KG", "quantity": 3 }));
    words.call_next("view_cart", json!({}));
    let order = json!({ "lines": [{ "sku": "SUGAR-1KG", "quantity": 3 }] });
    words.call_next("create_order", order);
    let told = speaks(&stage, CUSTOMER, said).await;
    assert!(told[0].contains("3 × Sugar 1 kg"), "{told:?}");
    // A yes that is spoken is no tap; the tap fills the cart, and the cashier asks once more.
    let spoken = speaks(&stage, CUSTOMER, "yes").await;
    assert!(spoken[0].contains("tap"), "{spoken:?}");
    let told = taps(&stage, CUSTOMER, "Yes").await;
    assert!(told.last().unwrap().contains("UGX 13,500"), "{told:?}");
    let shop = "K1MARKT001".parse().unwrap();
    assert_eq!(app::store::order::last_number(&stage.table, &shop).await.unwrap(), None);
    no_rule_is_broken(&stage).await;
}

#[tokio::test]
async fn the_cashier_takes_only_the_cart_itself() {
    for order in [
        json!({ "lines": [{ "sku": "SUGAR-1KG", "quantity": 3 }] }),
        json!({ "lines": [{ "sku": "MILK-500ML", "quantity": 2 }] }),
        json!({ "lines": [] }),
        json!({ "lines": [{ "sku": "SUGAR-1KG", "quantity": 2, "price": 1 }] }),
        json!({ "lines": [
            { "sku": "SUGAR-1KG", "quantity": 2 }, { "sku": "SUGAR-1KG", "quantity": 2 },
        ] }),
    ] {
        let stage = Stage::with_model().await;
        says(&stage, CUSTOMER, "2 sugar").await;
        stage.words().call_next("create_order", order.clone());
        stage.words().say_next("Shall I look again?");
        let told = says(&stage, CUSTOMER, "my grandmother is content with all this lovely stuff");
        assert_eq!(told.await, ["Shall I look again?"], "{order}");
        let prompts = stage.words().prompts();
        assert!(results(prompts.last().unwrap())[0].1, "{order} is refused");
    }
}

#[tokio::test]
async fn it_puts_only_what_was_asked_for_into_the_cart() {
    for (arguments, why) in [
        (json!({ "sku": "SUGAR-1KG", "quantity": 40 }), "did not say so many"),
        (json!({ "sku": "GOLD", "quantity": 1 }), "no such code"),
        (json!({ "sku": "SUGAR-1KG", "quantity": 0 }), "do not fit"),
        (json!({ "sku": "SUGAR-1KG", "quantity": "2" }), "do not fit"),
        (json!({ "sku": "SUGAR-1KG", "quantity": 1, "price": 1 }), "do not fit"),
    ] {
        let stage = Stage::with_model().await;
        stage.words().call_next("add_to_cart", arguments.clone());
        stage.words().say_next("How many, please?");
        assert_eq!(says(&stage, CUSTOMER, WISH).await, ["How many, please?"], "{arguments}");
        let refused = results(&stage.words().prompts()[1]).remove(0);
        assert!(refused.1 && refused.0.contains(why), "{arguments}: {refused:?}");
        let told = says(&stage, CUSTOMER, "cart").await;
        assert!(told[0].contains("empty"), "{told:?}");
    }
}

fn answer(text: &str, calls: &[(&str, Option<Value>)], stop: Stop) -> Answer {
    let call = |(name, arguments): &(&str, Option<Value>)| ToolCall {
        id: "call_1".to_owned(),
        name: (*name).to_owned(),
        arguments: arguments.clone(),
    };
    Answer {
        text: text.to_owned(),
        calls: calls.iter().map(call).collect(),
        stop,
        usage: Usage { input: 100, output: 10, ..Usage::default() },
        model: "memory".to_owned(),
    }
}

/// Whatever goes wrong with the model, the customer gets the grammar's answer, and can buy.
#[tokio::test]
async fn a_sale_goes_on_without_the_model() {
    let without = Stage::open().await;
    let usual = says(&without, CUSTOMER, WISH).await;
    let later = |why| Err(WordsError::Later { why, after: None });
    let model_says =
        |text: &str, calls: &[(&str, Option<Value>)], stop| Ok(answer(text, calls, stop));
    let looking = || model_says("", &[("view_cart", Some(json!({})))], Stop::Calls);
    let many: [_; 7] = std::array::from_fn(|_| ("view_cart", Some(json!({}))));
    let troubles: Vec<(&str, Vec<Result<Answer, WordsError>>)> = vec![
        ("away", vec![later(Why::Unreachable)]),
        ("slow", vec![later(Why::TooSlow)]),
        ("busy", vec![later(Why::Answered { status: 529, kind: String::new() })]),
        ("no key", vec![Err(WordsError::Misconfigured { why: Why::Key })]),
        ("refuses", vec![model_says("no", &[], Stop::Refused)]),
        ("is cut off", vec![model_says("Our sug", &[], Stop::Cut)]),
        ("says nothing", vec![model_says("  ", &[], Stop::Finished)]),
        ("makes up a price", vec![model_says("Sugar for UGX 100 today!", &[], Stop::Finished)]),
        ("sends elsewhere", vec![model_says("See https://x.example", &[], Stop::Finished)]),
        ("calls and calls", vec![looking(), looking(), looking(), looking(), looking()]),
        ("calls all at once", vec![model_says("", &many, Stop::Calls)]),
        ("stops between", vec![looking(), later(Why::Unreadable)]),
        (
            "calls what is not there",
            vec![
                model_says("", &[("refund", Some(json!({ "order": 1001 })))], Stop::Calls),
                model_says("I paid back UGX 5,000.", &[], Stop::Finished),
            ],
        ),
        (
            "calls with no JSON",
            vec![
                model_says("", &[("add_to_cart", None)], Stop::Calls),
                model_says("", &[], Stop::Finished),
            ],
        ),
    ];
    for (trouble, answers) in troubles {
        let stage = Stage::with_model().await;
        for answer in answers {
            stage.words().answer_next(answer);
        }
        assert_eq!(says(&stage, CUSTOMER, WISH).await, usual, "when it {trouble}");
        for text in ["2 sugar", "checkout", "yes"] {
            says(&stage, CUSTOMER, text).await;
        }
        let status = says(&stage, CUSTOMER, "where is my order?").await;
        assert!(status[0].contains("#1001"), "when it {trouble}: {status:?}");
        no_rule_is_broken(&stage).await;
    }
}

#[tokio::test]
async fn a_shop_spends_no_more_than_its_budget_in_a_day() {
    let stage = Stage::with_model().await;
    // Each answer costs 10 of 1,000 micro-dollars.
    for _ in 0..150 {
        stage.words().say_next("We have lovely sugar.");
    }
    for _ in 0..120 {
        says(&stage, CUSTOMER, WISH).await;
        stage.pass_minutes(1);
    }
    let asked = stage.words().prompts().len();
    assert_eq!(asked, 100);
    stage.pass_minutes(24 * 60);
    says(&stage, CUSTOMER, WISH).await;
    assert_eq!(stage.words().prompts().len(), asked + 1, "the next day is a new one");
}

#[tokio::test]
async fn the_same_question_is_asked_once_a_day_while_the_goods_are_the_same() {
    let stage = Stage::with_model().await;
    for answer in ["Our sugar is lovely.", "It is sold out.", "Tomorrow's answer."] {
        stage.words().say_next(answer);
    }
    let ask = async |from: &str| says(&stage, from, &WISH.to_uppercase()).await.remove(0);
    assert_eq!(ask("+256700000111").await, "Our sugar is lovely.");
    assert_eq!(ask("+256700000112").await, "Our sugar is lovely.");
    assert_eq!(stage.words().prompts().len(), 1);
    // Who already talks is not given another's answer.
    assert_eq!(ask("+256700000112").await, "It is sold out.");
    stage.pass_minutes(25 * 60);
    assert_eq!(ask("+256700000113").await, "Tomorrow's answer.");
}

fn proposal(command: &str, parts: &[(&str, &str)]) -> Value {
    let part = |(part, words): &(&str, &str)| json!({ "part": part, "words": words });
    json!({ "command": command, "parts": parts.iter().map(part).collect::<Vec<_>>() })
}

#[tokio::test]
async fn what_an_owner_may_have_meant_is_shown_first_and_done_on_a_tap() {
    let stage = Stage::with_model().await;
    let strange = "kindly see that we parted with 50k for transport out of the cash box";
    let parts = [("category", "transport"), ("amount", "50k"), ("account", "cash")];
    stage.words().call_next("propose", proposal("expense.add", &parts));
    let told = says(&stage, OWNER, strange).await;
    assert!(told.len() == 1 && told[0].contains("UGX 50,000"), "{told:?}");
    let balance = says(&stage, OWNER, "cash balance").await;
    assert!(!balance[0].contains("50,000"), "nothing is booked yet: {balance:?}");
    stage.words().call_next("propose", proposal("expense.add", &parts));
    says(&stage, OWNER, strange).await;
    let told = taps(&stage, OWNER, "Yes").await;
    assert!(told[0].contains("UGX 50,000"), "{told:?}");
    // The prompt holds the owner's words and the commands, and nothing of the shop's.
    let shown = format!("{:?}", stage.words().prompts());
    assert!(!shown.contains("256700000001") && !shown.contains("Kilima"), "{shown}");
    no_rule_is_broken(&stage).await;
}

/// What a model reads is shown before it changes anything, also what an answer to a question completed.
#[tokio::test]
async fn nothing_a_model_read_is_done_unseen() {
    let stage = Stage::with_model().await;
    says(&stage, OWNER, "add transport expense 50,000 cash").await;
    stage.words().call_next("propose", proposal("undo", &[]));
    // The second is guessed without a model.
    for words in ["brush what you have done under the carpet", "make what you just did unhappen"] {
        let told = says(&stage, OWNER, &format!("kindly {words}")).await;
        assert!(told[0].contains("Is that right?"), "{told:?}");
        let balance = says(&stage, OWNER, "cash balance").await;
        assert!(balance[0].contains("50,000"), "nothing is taken back yet: {balance:?}");
    }

    let parts = [("category", "rent"), ("amount", "70k")];
    stage.words().call_next("propose", proposal("expense.add", &parts));
    let told = says(&stage, OWNER, "kindly see that we parted with 70k for rent").await;
    assert!(told[0].contains('?'), "the account is asked for: {told:?}");
    let told = says(&stage, OWNER, "cash").await;
    assert!(told[0].contains("UGX 70,000") && told[0].contains("Is that right?"), "{told:?}");
    let balance = says(&stage, OWNER, "cash balance").await;
    assert!(!balance[0].contains("120,000"), "nothing is booked yet: {balance:?}");
    no_rule_is_broken(&stage).await;
}

#[tokio::test]
async fn a_proposal_that_the_words_do_not_hold_is_nothing() {
    let strange = "kindly see that we parted with 50k for transport out of the cash box";
    let without = Stage::open().await;
    let usual = says(&without, OWNER, strange).await;
    let all = [("category", "transport"), ("amount", "50k"), ("account", "cash")];
    for proposed in [
        proposal("none", &[]),
        proposal("expense.add", &[("category", "transport"), ("amount", "500k")]),
        proposal("expense.add", &[("category", "transport"), ("account", "cash")]),
        proposal("order.refund", &[("order", "50k"), ("amount", "50k")]),
        proposal("shop.delete", &all),
        json!({ "command": "expense.add" }),
        json!({ "command": "expense.add", "parts": "all" }),
        json!({ "command": "expense.add", "parts": [], "sure": true }),
    ] {
        let stage = Stage::with_model().await;
        stage.words().call_next("propose", proposed.clone());
        assert_eq!(says(&stage, OWNER, strange).await, usual, "{proposed}");
    }
    for text in [
        "don't book 50k transport, kindly",
        "if he comes we part with 50k transport",
        "did we part with 50k for transport?",
    ] {
        let (stage, without) = (Stage::with_model().await, Stage::open().await);
        stage.words().call_next("propose", proposal("expense.add", &all[..2]));
        assert_eq!(says(&stage, OWNER, text).await, says(&without, OWNER, text).await, "{text}");
    }
}

/// What the cashier takes is written down for other programs; `MERCURY_UPDATE=1` writes it anew.
#[test]
fn the_order_of_the_cashier_has_a_published_schema() {
    let path = kit::template::root().join("events/schemas/cashier_order.v1.json");
    let schema = serde_json::to_string_pretty(&app::assistant::order_schema()).unwrap() + "\n";
    if std::env::var_os("MERCURY_UPDATE").is_some() {
        std::fs::write(&path, &schema).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), schema);
}

/// The prompts as a model gets them, to be read when they change.
#[tokio::test]
async fn prompts_say_what_they_should() {
    let stage = Stage::with_model().await;
    says(&stage, CUSTOMER, WISH).await;
    says(&stage, OWNER, "kindly see that we parted with 50k for transport out of the cash box")
        .await;
    let prompts = stage.words().prompts();
    let shown: Vec<String> = prompts
        .iter()
        .map(|prompt| {
            let parts: Vec<&str> = prompt.system.iter().map(|part| part.text.as_str()).collect();
            let tools: Vec<String> = prompt
                .tools
                .iter()
                .map(|tool| format!("{}: {}", tool.name, tool.schema()))
                .collect();
            format!("{}\n---\n{}", parts.join("\n---\n"), tools.join("\n"))
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n\n==========\n\n"));
}
