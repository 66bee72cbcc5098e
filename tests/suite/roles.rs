//! Each function may do what its use case does, and nothing else. The stage holds every use case of
//! every test to its role in `template.yaml`; here the roles are held to what the use cases do, and
//! their names to what the adapters ask for.

use super::{downloads, uploads};
use bytes::Bytes;
use domain::contact::Phone;
use domain::message::QUEUES;
use domain::webhook::Ending;
use domain::webhook::event::EVENT_TYPES;
use http::{Method, Request, Response, StatusCode, header};
use kit::roles::{Asked, Statement, is_like, queue_resource, roles, secret_resource};
use kit::sale::sale_by_chat;
use kit::script;
use kit::stage::{Saying, Stage};
use kit::template;
use ports::clock::Clock;
use ports::queue::QueueError;
use ports::secrets::SecretName;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

const KILIMA: &str = "100000000000001";
/// The statement by which a stream's lost batches are told of.
const REPORTS: &str = "ReportsLostBatches";
/// What a statement grants though no port asks for it, with the reason.
const BEYOND_PORTS: [(&str, &str); 9] = [
    ("DrainsItsQueue", "Lambda drains a queue, and the adapter changes a message's visibility"),
    ("FollowsTheTable", "Lambda reads the stream"),
    ("FindsTheStream", "Lambda reads the stream"),
    (REPORTS, "Lambda tells what it could not hand over"),
    ("KnowsWhatIsAbsent", "S3 asks for it when a file is not there"),
    ("SpeaksToTheModel", "the adapter of the provider reads its key"),
    ("SignsDocuments", "the press signs, with a key of the key service"),
    ("SpeaksToGoogle", "the adapter of calendars reads its account"),
    ("SpeaksToWhatsApp", "the adapter of the channel reads its token"),
];
const PICTURE: [u8; 9] = [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0];

#[tokio::test]
async fn nothing_is_granted_that_no_use_case_does() {
    let asked = Box::pin(everything_asked()).await;
    let mut unused = Vec::new();
    for (stem, statements) in roles() {
        let asked: Vec<&Asked> = asked.iter().filter(|asked| asked.function == stem).collect();
        for statement in statements {
            if BEYOND_PORTS.iter().all(|(sid, _)| *sid != statement.sid) {
                unused.extend(unused_of(stem, statement, &asked));
            }
        }
    }
    assert!(
        unused.is_empty(),
        "Take these out of the roles in template.yaml, or play what needs them here:\n  {}",
        unused.join("\n  ")
    );
}

/// The actions, resources and key families of a statement that nobody asked for.
fn unused_of(stem: &str, statement: &Statement, asked: &[&Asked]) -> Vec<String> {
    let asked: Vec<_> = asked.iter().filter(|asked| statement.allows(asked)).collect();
    let action = |action: &&String| !asked.iter().any(|asked| asked.action == action.as_str());
    let resource = |pattern: &&String| !asked.iter().any(|asked| is_like(pattern, &asked.resource));
    let family = |pattern: &&String| {
        !asked
            .iter()
            .any(|asked| asked.leading_key.as_ref().is_some_and(|key| is_like(pattern, key)))
    };
    let actions = statement.actions.iter().filter(action);
    let resources = statement.resources.iter().filter(resource);
    let families = statement.leading_keys.iter().filter(family);
    actions
        .chain(resources)
        .chain(families)
        .map(|grant| format!("{stem}, {}: {grant}", statement.sid))
        .collect()
}

/// What every function asks for over whole conversations and visits to the web shop.
async fn everything_asked() -> BTreeSet<Asked> {
    let mut asked = BTreeSet::new();
    for file in std::fs::read_dir(template::root().join("tests/chats")).unwrap() {
        let stage = Stage::open().await;
        let written = std::fs::read_to_string(file.unwrap().path()).unwrap();
        script::play(&stage, &written).await;
        asked.extend(stage.record.asked());
    }
    let rated = Stage::open().await;
    super::survey::rated_by_link(&rated).await;
    let stages =
        [Stage::open().await, Stage::open().await, Stage::open().await, Stage::open().await, rated];
    for stage in &stages[..4] {
        subscribe(stage).await;
    }
    chat(&stages[0]).await;
    programs(&stages[0]).await;
    web_order(&stages[1]).await;
    web_draft(&stages[2]).await;
    lost_entries(&stages[3]).await;
    let waited = Stage::with_model().await;
    waiter(&waited).await;
    let booked = Stage::open().await;
    subscribe(&booked).await;
    appointment(&booked).await;
    let digital = Stage::open().await;
    uploads::dies(&digital).await;
    digital.pass_minutes(1);
    digital.sweep().await;
    downloads::sold(&digital).await;
    let others = [&waited, &booked, &digital];
    asked.extend(stages.iter().chain(others).flat_map(|stage| stage.record.asked()));
    asked
}

/// A customer whom a language model serves, and who asks about their orders.
async fn waiter(stage: &Stage) {
    let customer: Phone = "+256700000102".parse().unwrap();
    let words = stage.words();
    words.say_next("Our sugar is lovely.");
    let wish = "something sweet for the guests of my grandmother";
    stage.say(KILIMA, &customer, "Grace", &Saying::Text(wish)).await;
    for (tool, arguments) in [
        ("view_cart", json!({})),
        ("check_order_status", json!({})),
        ("check_order_status", json!({ "order": 1001 })),
    ] {
        words.call_next(tool, arguments);
    }
    words.say_next("All is well.");
    for text in ["2 sugar", "checkout", "yes", "my grandmother wonders whether all went well"] {
        stage.say(KILIMA, &customer, "Grace", &Saying::Text(text)).await;
    }
}

/// Another program subscribes; an operator does that, with a role of their own.
async fn subscribe(stage: &Stage) {
    let Stage { table, hooks, secrets, clock, .. } = stage;
    let (shop, url) = ("K1MARKT001".parse().unwrap(), "https://n8n.example/");
    let all = EVENT_TYPES.into();
    app::webhook_deliver::subscribe(table, hooks, secrets, clock, &shop, url, all).await.unwrap();
}

/// An event that is tried twice, and ends its subscription.
async fn programs(stage: &Stage) {
    let customer: Phone = "+256700000101".parse().unwrap();
    stage.chat.set_pace(Duration::ZERO);
    stage.hooks.end_next(Ending::Unreachable);
    stage.hooks.end_next(Ending::Answered(410));
    for words in ["1 sugar", "checkout", "yes"] {
        stage.say(KILIMA, &customer, "Grace", &Saying::Text(words)).await;
    }
    stage.pass_minutes(1);
    assert_eq!(stage.sweep().await.tried_again, 1);
}

/// A sale that the books were not told of, found in the night.
async fn lost_entries(stage: &Stage) {
    stage.losing.store(true, Ordering::SeqCst);
    sale_by_chat(stage).await;
    stage.losing.store(false, Ordering::SeqCst);
    assert!(stage.seal().await.iter().all(Result::is_ok));
    stage.queue.forget_dedup_ids();
    stage.pass_minutes(24 * 60);
    assert_eq!(stage.sweep().await.entered_again, 2);
    stage.pass_minutes(61);
    stage.sweep().await;
}

/// Everything a person, an owner and WhatsApp itself may send.
async fn chat(stage: &Stage) {
    sale_by_chat(stage).await;
    let owner: Phone = "+256700000001".parse().unwrap();
    for words in ["orders", "completed orders", "order 1001", "stock", "stock sugar"] {
        stage.say(KILIMA, &owner, "Amina", &Saying::Text(words)).await;
    }
    // One answer each, for a paced channel refuses a second at once.
    stage.chat.set_pace(Duration::from_secs(6));
    stage.say(KILIMA, &owner, "Amina", &Saying::Text("help")).await;
    let status = template::root().join("tests/data/webhooks/status_delivered.json");
    assert_eq!(stage.deliver(&std::fs::read(status).unwrap()).await, StatusCode::OK);
    stage.run().await;
    let asks = "hub.mode=subscribe&hub.challenge=42&hub.verify_token=stage-verify-token";
    assert_eq!(stage.confirm_webhook(asks).await, StatusCode::OK);
    assert!(stage.seal().await.iter().all(Result::is_ok));
}

/// A booking that is confirmed on paper, and taken into a calendar.
async fn appointment(stage: &Stage) {
    script::play(stage, script::PAID_AHEAD).await;
    let told = stage.chat.deliveries().pop().unwrap().bubble.text;
    let path = told.split_once("http://shop.test/d/").expect("a link was sent").1;
    let token = path.split_whitespace().next().unwrap();
    let request = Request::builder().uri(format!("/d/{token}/booking.ics"));
    let answer = stage.browse(request.body(Bytes::new()).unwrap()).await;
    assert_eq!(answer.status(), StatusCode::OK);
    web_booking(stage).await;
}

/// A time that is booked by web and cancelled there, and the calendar it stands in.
async fn web_booking(stage: &Stage) {
    let listing = get(stage, "?q=haircut").await;
    let listing = String::from_utf8(listing.body().to_vec()).unwrap();
    let (_, rest) = listing.split_once("/s/kilima/book/").expect("it can be booked");
    let picker = format!("book/{}", rest.split('"').next().unwrap());
    assert_eq!(get(stage, &picker).await.status(), StatusCode::OK);
    // Tuesday 24 November 2026, 10:00 in Kampala.
    let form = "key=rolesform9&with=&from=1795503600000&name=Sarah&phone=0700000109&note=";
    let page = location(&post(stage, &picker, form).await);
    let (path, code) = path_and_code(&page);
    assert_eq!(get(stage, &format!("{path}?code={code}")).await.status(), StatusCode::OK);
    let owner: Phone = "+256700000001".parse().unwrap();
    for words in ["confirm booking 2", "order 1002 paid cash"] {
        stage.say(KILIMA, &owner, "Amina", &Saying::Text(words)).await;
    }
    let form = format!("key=rolesform8&code={code}");
    let cancelled = post(stage, &format!("{path}/cancel"), &form).await;
    assert_eq!(cancelled.status(), StatusCode::SEE_OTHER);
    stage.say(KILIMA, &owner, "Amina", &Saying::Text("bookings")).await;
    let told = stage.chat.deliveries().pop().unwrap().bubble.text;
    let (_, link) = told.split_once("http://shop.test/s/kilima/").expect("a link was sent");
    let link = link.split_whitespace().next().unwrap();
    let week = format!("{link}?day=2026-11-24");
    assert_eq!(get(stage, &week).await.status(), StatusCode::OK);
}

/// An order by web, looked up, claimed as paid with a picture, and expired.
async fn web_order(stage: &Stage) {
    for sku in ["SUGAR-1KG", "SOAP-WHITE"] {
        let body = format!("sku={sku}&quantity=2&back=");
        assert_eq!(post(stage, "cart/add", &body).await.status(), StatusCode::SEE_OTHER);
    }
    post(stage, "cart/change", "sku=SUGAR-1KG&quantity=3").await;
    for path in ["", "cart", "checkout", "order-form", "orders"] {
        assert_eq!(get(stage, path).await.status(), StatusCode::OK, "{path}");
    }
    let body = "key=rolesform1&name=Sarah&phone=0700000100&note=";
    let order = location(&post(stage, "checkout", body).await);
    let (_, code) = path_and_code(&order);
    assert_eq!(get(stage, "orders/1001").await.status(), StatusCode::SEE_OTHER, "without a code");
    let wrong = post(stage, "orders", "number=1001&digits=9999").await;
    assert_eq!(wrong.status(), StatusCode::NOT_FOUND);
    let found = post(stage, "orders", "number=1001&digits=0100").await;
    assert_eq!(found.status(), StatusCode::SEE_OTHER);
    let claimed = claim(stage, code).await;
    assert_eq!(claimed.status(), StatusCode::SEE_OTHER);
    get(stage, &format!("orders/1001?code={code}")).await;
    let stored = stage.record.asked().into_iter().find(|asked| asked.action == "s3:PutObject");
    let picture = stored.unwrap().resource.rsplit('/').next().unwrap().to_owned();
    let picture = get(stage, &format!("orders/1001/claims/{picture}?code={code}")).await;
    let shown = stage.files.follow(&location(&picture), stage.clock.now());
    assert_eq!(shown.unwrap().0.bytes.as_ref(), PICTURE);
    invoice(stage, code).await;
    stage.pass_minutes(24 * 60);
    assert_eq!(stage.sweep().await.expired, 1);
}

/// The owner asks for the order's invoice; its customer opens it by link and from the order's page.
async fn invoice(stage: &Stage, code: &str) {
    let owner: Phone = "+256700000001".parse().unwrap();
    stage.say(KILIMA, &owner, "Amina", &Saying::Text("invoice for 1001")).await;
    let told = stage.chat.deliveries();
    let mut links =
        told.iter().filter_map(|told| told.bubble.text.split("http://shop.test/d/").nth(1));
    let token = links.next_back().expect("a link was sent").split_whitespace().next().unwrap();
    let link = &format!("/d/{token}");
    let browse = async |path: &str| {
        stage.browse(Request::builder().uri(path).body(Bytes::new()).unwrap()).await
    };
    let file = stage.files.follow(&location(&browse(link).await), stage.clock.now());
    assert!(file.unwrap().1.starts_with("INV-"));
    let changed = format!("{}0", &link[..link.len() - 1]);
    assert_eq!(browse(&changed).await.status(), StatusCode::FORBIDDEN);
    let page = get(stage, &format!("orders/1001?code={code}")).await;
    let page = String::from_utf8(page.body().to_vec()).unwrap();
    let (_, path) = page.split_once("/s/kilima/orders/1001/documents/").expect("it is listed");
    let id = path.split('?').next().unwrap();
    let opened = get(stage, &format!("orders/1001/documents/{id}?code={code}")).await;
    assert_eq!(opened.status(), StatusCode::SEE_OTHER);
}

/// An order that takes all there is and runs out; then one written like an e-mail, by the same
/// customer, that takes over what the first one held.
async fn web_draft(stage: &Stage) {
    post(stage, "cart/add", "sku=CHARGER-USBC&quantity=12&back=").await;
    let body = "key=rolesform5&name=Sarah&phone=0700000100&note=";
    // Its messages are not sent at once; the sweep finds and sends them.
    stage.queue.fail_next(QueueError("away".to_owned()));
    location(&post(stage, "checkout", body).await);
    stage.pass_minutes(1);
    assert_eq!(stage.sweep().await.sent_again, 1);
    stage.pass_minutes(24 * 60);
    let body =
        "key=rolesform2&step=order&name=Sarah&phone=0700000100&email=&message=2+phone+charger";
    let draft = location(&post(stage, "order-form", body).await);
    let (path, code) = path_and_code(&draft);
    let placed =
        post(stage, &format!("{path}/place"), &format!("key=rolesform3&code={code}")).await;
    assert_eq!(placed.status(), StatusCode::SEE_OTHER);
}

async fn get(stage: &Stage, path: &str) -> Response<Bytes> {
    visit(stage, Method::GET, path, "", Bytes::new()).await
}

async fn post(stage: &Stage, path: &str, form: &str) -> Response<Bytes> {
    let kind = "application/x-www-form-urlencoded";
    visit(stage, Method::POST, path, kind, Bytes::from(form.to_owned())).await
}

async fn claim(stage: &Stage, code: &str) -> Response<Bytes> {
    let mut body = Vec::new();
    for (field, value) in [("code", code), ("key", "rolesform4"), ("text", "I paid")] {
        let part =
            format!("--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = "Content-Disposition: form-data; name=\"picture\"; filename=\"p.png\"";
    body.extend_from_slice(format!("--cut\r\n{head}\r\n\r\n").as_bytes());
    body.extend_from_slice(&PICTURE);
    body.extend_from_slice(b"\r\n--cut--\r\n");
    let kind = "multipart/form-data; boundary=cut";
    visit(stage, Method::POST, "orders/1001/claims", kind, Bytes::from(body)).await
}

async fn visit(
    stage: &Stage,
    method: Method,
    path: &str,
    kind: &str,
    body: Bytes,
) -> Response<Bytes> {
    let request = Request::builder()
        .method(method)
        .uri(format!("/s/kilima/{path}"))
        .header(header::CONTENT_TYPE, kind)
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(body)
        .unwrap();
    stage.browse(request).await
}

/// An order's page below the shop, and the order's code.
fn path_and_code(location: &str) -> (&str, &str) {
    let (path, query) = location.trim_start_matches("/s/kilima/").split_once('?').unwrap();
    (path, query.split('&').find_map(|pair| pair.strip_prefix("code=")).unwrap())
}

fn location(response: &Response<Bytes>) -> String {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    response.headers()[header::LOCATION].to_str().unwrap().to_owned()
}

/// Statements name queues and secrets as the functions' variables and the adapters do.
#[test]
fn names_agree() {
    let main = template::read("template.yaml");
    let secrets = template::read("infra/secrets.yaml");
    for name in [
        SecretName::WhatsAppAppSecret,
        SecretName::WhatsAppVerifyToken,
        SecretName::WhatsAppToken,
        SecretName::IdentityKey,
        SecretName::WebhookKey,
        SecretName::LinkKey,
        SecretName::DocumentsKey,
        SecretName::GoogleServiceAccount,
    ] {
        let secret = &secrets["Resources"][format!("{name:?}")]["Properties"]["Name"];
        assert_eq!(secret, &json!({ "Fn::Sub": format!("${{Prefix}}/{}", name.name()) }));
        let output = &secrets["Outputs"][format!("{name:?}Arn")]["Value"];
        assert_eq!(
            output,
            &json!({ "Fn::GetAtt": format!("{name:?}.Id") }),
            "{}",
            secret_resource(&name)
        );
    }
    for stem in roles().keys() {
        let (_, function) = template::function(&main, stem).unwrap();
        let variables = function["Properties"]["Environment"]["Variables"].as_object().unwrap();
        let named: BTreeSet<String> = QUEUES
            .into_iter()
            .filter(|queue| variables.contains_key(&variable(queue.stem())))
            .map(queue_resource)
            .collect();
        let granted: BTreeSet<String> = roles()[stem]
            .iter()
            .filter(|statement| statement.sid != REPORTS)
            .filter(|statement| statement.actions.iter().any(|action| action.starts_with("sqs:")))
            .flat_map(|statement| statement.resources.iter().cloned())
            .collect();
        assert_eq!(named, granted, "the queues of {stem}: variables, then role");
    }
}

fn variable(stem: &str) -> String {
    format!("QUEUE_URL_{}", stem.to_uppercase().replace('-', "_"))
}
