//! Documents: numbers without a gap, made once, and only for those they are for.

use app::store::document::{self, by_code};
use app::store::order;
use domain::access::Role;
use domain::command::{Command, DeskCommand, DocumentKind, ShopCommand};
use domain::contact::Phone;
use domain::document::{Document, DocumentState, Failure, Series, Standing};
use domain::ids::{OrderNumber, ShopId};
use domain::message::{CommandMessage, Envelope, Message, QueueName};
use domain::order::Order;
use domain::order::state::OrderState;
use kit::printing::Printing;
use kit::stage::{Saying, Stage};
use local::clock::SystemClock;
use local::demo;
use local::press::LocalPress;
use local::secrets::LocalSecrets;
use local::store::Store;
use ports::clock::Clock;
use ports::files::Files;
use ports::press::PressError;
use ports::queue::Unfinished;
use ports::table::Table;
use std::collections::BTreeSet;
use tokio::task::JoinSet;

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";
const FIRST: OrderNumber = OrderNumber(1001);

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

fn customer() -> Phone {
    "+256700000100".parse().unwrap()
}

/// A stage on which a customer has placed an order.
async fn ordered() -> Stage {
    let stage = Stage::open().await;
    // Who has not written cannot be answered.
    stage.say(KILIMA, &OWNER.parse().unwrap(), "Amina", &Saying::Text("help")).await;
    for words in ["2 sugar", "checkout", "yes"] {
        stage.say(KILIMA, &customer(), "Jane", &Saying::Text(words)).await;
    }
    stage
}

fn issue(kind: DocumentKind) -> ShopCommand {
    ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number: FIRST, payment: None })
}

async fn documents(stage: &Stage) -> Vec<Document> {
    document::of_order(&stage.table, &kilima(), FIRST).await.unwrap()
}

/// What lies on the queue of documents that are to be made.
async fn to_be_made(stage: &Stage, kind: DocumentKind) -> ports::queue::Send {
    let message = stage.message("kilima", issue(kind)).await;
    stage.handle(message).await.unwrap();
    stage.queue.take(QueueName::PdfRender).expect("a document is to be made")
}

#[tokio::test]
async fn a_number_that_two_saw_is_taken_once() {
    let stage = Stage::open().await;
    let shop = kilima();
    let next = || document::next_number(&stage.table, &shop, Series::Invoice, 2026);
    let (first, take) = next().await.unwrap();
    let (second, take_too) = next().await.unwrap();
    assert_eq!((first, first.number), (second, 1));
    assert_eq!(stage.table.commit(&[take]).await, Ok(()));
    assert!(stage.table.commit(&[take_too]).await.is_err(), "it is taken");
    assert_eq!(next().await.unwrap().0.number, 2);
    let of_next_year = document::next_number(&stage.table, &shop, Series::Invoice, 2027).await;
    assert_eq!(of_next_year.unwrap().0.to_string(), "INV-2027-00001");
}

/// On the embedded store, from fifty tasks on two threads.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_at_once_get_numbers_without_a_gap() {
    let found = order::load_order(&ordered().await.table, &kilima(), FIRST).await.unwrap();
    // The clock of this machine is past the time for which it was held.
    let of_stage = Order { hold_until: None, ..found.unwrap().record };
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let clock = SystemClock::default();
    let (table, queue) = (store.table(), store.queues(clock.clone()));
    demo::open(&table, &LocalSecrets::open(&store, None).unwrap(), &clock).await.unwrap();
    let shop = app::store::shop::load_shop(&table, &kilima()).await.unwrap().unwrap();
    let owner = shop.owners[0];
    let mut asking = JoinSet::new();
    for number in (1..=50).map(OrderNumber) {
        let copy = Order { number, ..of_stage.clone() };
        table.commit(&[order::save(&copy, 0).unwrap()]).await.unwrap();
        let command =
            DeskCommand::DocumentIssue { kind: DocumentKind::Invoice, number, payment: None };
        let message = CommandMessage {
            cause: format!("test:{}", number.0).parse().unwrap(),
            shop: shop.id.clone(),
            person: owner,
            role: Role::Owner,
            cart: "000000000000".parse().unwrap(),
            command: Command::Shop(ShopCommand::Desk(command)),
            language: shop.language(),
            confirmation: None,
            said: None,
            heard: None,
            picture: None,
            quiet: false,
            by_clock: false,
            at: clock.now(),
        };
        let envelope = Envelope::new(Message::Command(message));
        let (table, queue, clock) = (table.clone(), queue.clone(), clock.clone());
        asking.spawn(async move {
            loop {
                let handled = app::report::handle(&table, &queue, &clock, envelope.clone()).await;
                // The queue brings it again when too many have raced for the number.
                if !matches!(handled, Err(Unfinished::Unavailable(_))) {
                    return handled;
                }
            }
        });
    }
    for handled in asking.join_all().await {
        assert_eq!(handled, Ok(()));
    }
    let mut numbers = BTreeSet::new();
    for number in (1..=50).map(OrderNumber) {
        let issued = document::of_order(&table, &shop.id, number).await.unwrap();
        numbers.insert(issued[0].number.unwrap().number);
    }
    assert_eq!(numbers, (1..=50).collect());
}

#[tokio::test]
async fn a_crash_between_the_number_and_the_document_leaves_no_gap() {
    let stage = ordered().await;
    let lost = to_be_made(&stage, DocumentKind::Invoice).await;
    // The press is away; then the process dies, and the message comes once more.
    stage.press.fail_next(PressError::Unavailable("away".to_owned()));
    assert!(matches!(stage.handle(lost.clone()).await, Err(Unfinished::Unavailable(_))));
    assert_eq!(stage.files.keys(), [""; 0], "nothing half is stored");
    stage.handle(lost.clone()).await.unwrap();
    stage.run().await;
    stage.handle(lost).await.unwrap();
    stage.run().await;
    let [only] = documents(&stage).await.try_into().unwrap();
    assert_eq!(only.number.unwrap().to_string(), "INV-2026-00001");
    assert_eq!(stage.press.jobs().len(), 1, "it is made once");
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    assert_eq!(stage.press.jobs().len(), 1, "asked for again it is the same");
    let handed = stage.chat.deliveries().into_iter().filter_map(|it| it.document);
    let names: Vec<String> = handed.map(|file| file.name).collect();
    assert_eq!(names, ["INV-2026-00001.pdf"; 2]);
}

#[tokio::test]
async fn a_changed_order_gets_the_next_number_and_the_old_one_says_so() {
    let stage = ordered().await;
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    let [old] = documents(&stage).await.try_into().unwrap();
    let mut changed = order::load_order(&stage.table, &kilima(), FIRST).await.unwrap().unwrap();
    changed.record.lines[0].name = "Brown sugar".to_owned();
    let write = order::save(&changed.record, changed.version).unwrap();
    stage.table.commit(&[write]).await.unwrap();
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    let [new] = documents(&stage).await.try_into().unwrap();
    assert_eq!(new.number.unwrap().to_string(), "INV-2026-00002");
    let typed = old.code.to_string().to_lowercase().replace('-', " ");
    let old = by_code(&stage.table, &typed.parse().unwrap()).await.unwrap().unwrap().record;
    let Standing::Replaced { by, .. } = &old.standing else { panic!("{:?}", old.standing) };
    assert_eq!(*by, new.code);
    assert_eq!(stage.files.keys().len(), 2, "what a customer may hold is kept");
}

#[tokio::test]
async fn a_draft_is_quoted_and_not_billed() {
    let stage = ordered().await;
    let mut found = order::load_order(&stage.table, &kilima(), FIRST).await.unwrap().unwrap();
    found.record.state = OrderState::Draft;
    let write = order::save(&found.record, found.version).unwrap();
    stage.table.commit(&[write]).await.unwrap();
    for kind in [DocumentKind::Invoice, DocumentKind::Confirmation, DocumentKind::Receipt] {
        stage.command("kilima", issue(kind)).await;
        assert_eq!(documents(&stage).await, [], "{kind:?}");
    }
    stage.command("kilima", issue(DocumentKind::Proposal)).await;
    let [quotation] = documents(&stage).await.try_into().unwrap();
    assert_eq!((quotation.number, quotation.file_name()), (None, "proposal-1001.pdf".to_owned()));
    let html = &stage.press.jobs()[0].html;
    assert!(html.contains("28 Nov 2026"), "a draft waits for a week");
    assert!(html.contains("accept quotation 1001"), "{html}");
    // Its customer gets it with a button that places it.
    stage.say(KILIMA, &customer(), "Jane", &Saying::Text("quotation please")).await;
    assert_eq!(stage.offered(&customer(), "Place order").as_deref(), Some("place:1001"));
}

#[tokio::test]
async fn what_can_never_be_made_is_told_and_not_stored() {
    let stage = ordered().await;
    stage.press.fail_next(PressError::TooLong);
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    let [document] = documents(&stage).await.try_into().unwrap();
    let is_failed = |state: &DocumentState| {
        matches!(state, DocumentState::Failed { why: Failure::TooLong, .. })
    };
    assert!(is_failed(&document.state), "{:?}", document.state);
    assert_eq!(stage.files.keys(), [""; 0]);
    let told = stage.chat.deliveries().pop().unwrap();
    assert!(told.bubble.text.contains("more lines"), "{}", told.bubble.text);
    assert_eq!(told.document, None);
}

#[tokio::test]
async fn no_password_is_ever_written_down() {
    let stage = ordered().await;
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    let [job] = stage.press.jobs().try_into().unwrap();
    assert_eq!(job.reader_password.expose(), "01001001");
    assert_eq!(job.owner_password.expose().len(), 64);
    assert!(!job.html.contains(job.owner_password.expose()));
    for secret in [job.reader_password.expose(), job.owner_password.expose()] {
        for item in stage.table.items() {
            assert!(!format!("{item:?}").contains(secret), "in {:?}", item.key);
        }
        for delivery in stage.chat.deliveries() {
            assert!(!format!("{delivery:?}").contains(secret), "{}", delivery.bubble.text);
        }
    }
}

#[tokio::test]
async fn the_hash_of_what_is_stored_is_in_the_audit_chain() {
    let stage = ordered().await;
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    let [document] = documents(&stage).await.try_into().unwrap();
    let DocumentState::Ready { sha256, key, .. } = &document.state else {
        panic!("{:?}", document.state)
    };
    assert!(stage.files.get(key).await.unwrap().is_some());
    let rows = stage.audit_rows();
    let rows: Vec<_> =
        rows.iter().map(|item| app::store::audit::from_item(item).unwrap()).collect();
    let sealed = rows.iter().find(|row| row.action == "document.sealed").unwrap();
    assert_eq!(sealed.subject, "INV-2026-00001");
    assert_eq!(sealed.after, Some(format!("sha256 {sha256}")));
}

#[tokio::test]
async fn an_invoice_of_a_paid_order_says_when_and_how_it_was_paid() {
    let stage = ordered().await;
    stage
        .say(KILIMA, &OWNER.parse().unwrap(), "Amina", &Saying::Text("order 1001 paid cash"))
        .await;
    stage.command("kilima", issue(DocumentKind::Invoice)).await;
    stage.command("kilima", issue(DocumentKind::Confirmation)).await;
    let jobs = stage.press.jobs();
    assert_eq!(jobs.len(), 2);
    for job in jobs {
        let says = |words: &str| job.html.contains(words);
        assert!(says("Payments received") && says("21 Nov 2026 · Cash"), "{}", job.html);
        assert!(!says("How to pay"), "{}", job.html);
    }
}

/// The real press: what is stored opens with the customer's password in another program.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_stored_is_a_sealed_pdf() {
    let stage = ordered().await;
    let printing = Printing::beside(&stage);
    let waiting = to_be_made(&stage, DocumentKind::Invoice).await;
    let Message::Document(message) = &waiting.envelope.message else { panic!("{waiting:?}") };
    printing.print(&stage, waiting.envelope.clone()).await;
    let table = &stage.table;
    let found = document::load_document(table, &kilima(), message.document).await.unwrap();
    let document = found.unwrap().record;
    let DocumentState::Ready { key, bytes, .. } = &document.state else {
        panic!("{:?}", document.state)
    };
    let file = stage.files.get(key).await.unwrap().unwrap();
    assert_eq!(u64::try_from(file.bytes.len()), Ok(*bytes));
    let text = |password: &str| printing.words(&file.bytes, password);
    assert_eq!(text("01011001"), None, "another customer's password");
    let text = text("01001001").expect("the customer's password opens it");
    for part in ["INV-2026-00001", "#1001", "Jane", "Sugar 1 kg", "9,000", "Kilima Market"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.contains(&document.code.to_string()), "{text}");
    assert!(text.contains("https://shop.example/verify/"), "{text}");
    // A second start finds the same key.
    assert!(LocalPress::open(&printing.store, stage.clock.now()).is_ok());
}
