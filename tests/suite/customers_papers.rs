//! Credit notes, statements and confirmations of bookings: one for each return, figures of the books,
//! what opens them, and the file for calendars.

use app::store::{document, ledger};
use bytes::Bytes;
use domain::command::{DeskCommand, DocumentKind, ShopCommand};
use domain::ids::{OrderNumber, ShopId};
use domain::language::Language;
use domain::ledger::chart::{CASH, RECEIVABLE};
use domain::ledger::journal::Party;
use domain::message::QueueName;
use domain::money::{Currency, Money};
use domain::time::{BusinessDay, DayRange};
use http::{Request, Response, StatusCode, header};
use kit::script;
use kit::stage::{Saying, Stage};
use ports::files::Files;
use views::documents::quotation::acceptance;

const RETURNED: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Sarah
customer> 4 sugar and 2 rice 5 kg
customer> checkout
customer> [Place order]
owner> order 1001 on credit till Friday
owner> [Yes]
owner> order 1001 dispatched
owner> invoice for order 1001
owner> return 1 sugar from order 1001, restock
owner> [Yes]
owner> return 1 rice 5 kg from order 1001, damaged
owner> [Yes]
";
const CALLED_OFF: &str = "\
shop kilima
person customer +256700000100 Jane
customer> cancel my booking
";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

async fn names(stage: &Stage) -> Vec<String> {
    let documents = document::of_order(&stage.table, &kilima(), OrderNumber(1001)).await.unwrap();
    documents.iter().map(domain::document::Document::name).collect()
}

async fn asked(stage: &Stage, path: &str) -> Response<Bytes> {
    stage.browse(Request::builder().uri(path).body(Bytes::new()).unwrap()).await
}

/// The last word of the last message, below the shop's address.
fn last_link(stage: &Stage) -> String {
    let text = stage.chat.deliveries().pop().unwrap().bubble.text;
    let address = text.split_whitespace().last().unwrap();
    address.trim_start_matches("http://shop.test").to_owned()
}

#[tokio::test]
async fn each_return_has_one_credit_note_however_often_it_is_asked_for() {
    let stage = Stage::open().await;
    script::play(&stage, RETURNED).await;
    let (kind, number) = (DocumentKind::CreditNote, OrderNumber(1001));
    let issue = || ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number, payment: None });
    for expected in [
        ["CRN-2026-00002", "INV-2026-00001"].as_slice(),
        &["CRN-2026-00002", "CRN-2026-00001", "INV-2026-00001"],
        &["CRN-2026-00002", "CRN-2026-00001", "INV-2026-00001"],
    ] {
        let message = stage.message("kilima", issue()).await;
        stage.handle(message.clone()).await.unwrap();
        stage.run().await;
        // It comes once more.
        stage.handle(message).await.unwrap();
        stage.run().await;
        let (mut found, mut expected) = (names(&stage).await, expected.to_vec());
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected);
    }
    let html: Vec<String> = stage.press.jobs().into_iter().map(|job| job.html).collect();
    let [_, damaged, restocked] = html.as_slice() else { panic!("{} were made", html.len()) };
    for part in ["CRN-2026-00001", "INV-2026-00001", "#1001", "Sugar 1 kg", "4,500"] {
        assert!(restocked.contains(part), "{part}");
    }
    assert!(damaged.contains("Rice 5 kg") && !damaged.contains("Sugar"));
    let note = document::of_order(&stage.table, &kilima(), OrderNumber(1001)).await.unwrap();
    let note = note.iter().find(|note| note.name() == "CRN-2026-00001").unwrap();
    let page = asked(&stage, &format!("/verify/{}", note.code)).await;
    let page = String::from_utf8_lossy(page.body()).into_owned();
    for part in ["Credit note CRN-2026-00001", "Genuine", "UGX\u{a0}4,500"] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[tokio::test]
async fn a_statement_has_the_figures_of_the_books_and_opens_with_the_phone() {
    let stage = Stage::open().await;
    script::play(&stage, &format!("{RETURNED}customer> my statement\n")).await;
    let job = stage.press.jobs().pop().unwrap();
    assert_eq!(job.reader_password.expose(), "000100");
    assert!(!stage.table.items().iter().any(|item| format!("{item:?}").contains("\"000100\"")));
    let accounts = ledger::party_accounts(&stage.table, &kilima(), RECEIVABLE).await.unwrap();
    let owed = Money::new(accounts[0].balance, Currency::Ugx).to_string();
    assert!(job.html.contains(&owed), "{owed} in {}", job.html);
    for part in ["Sarah", "#1001", "Credit note CRN-2026-00001"] {
        assert!(job.html.contains(part), "{part} in {}", job.html);
    }
}

#[tokio::test]
async fn a_statement_is_as_of_when_it_was_issued_also_if_money_came_before_it_was_made() {
    let stage = Stage::open().await;
    script::play(&stage, RETURNED).await;
    let accounts = ledger::party_accounts(&stage.table, &kilima(), RECEIVABLE).await.unwrap();
    let Party::Customer(customer) = accounts[0].party else { panic!("{:?}", accounts[0]) };
    let day = |text| BusinessDay::parse(text).unwrap();
    let range = DayRange { from: day("2026-11-01"), to: day("2026-11-30") };
    let issue = ShopCommand::Desk(DeskCommand::StatementIssue { customer, range });
    stage.handle(stage.message("kilima", issue).await).await.unwrap();
    let waiting = stage.queue.take(QueueName::PdfRender).expect("it is to be made");
    let (customer, amount) = (Some("Sarah".to_owned()), Some(Money::new(1_234, Currency::Ugx)));
    let settle = ShopCommand::DebtSettle { customer, amount, account: Some(CASH) };
    stage.command("kilima", settle).await;
    let left = ledger::party_accounts(&stage.table, &kilima(), RECEIVABLE).await.unwrap();
    assert_eq!(left[0].balance, accounts[0].balance - 1_234);
    stage.handle(waiting).await.unwrap();
    let html = stage.press.jobs().pop().unwrap().html;
    let owed = Money::new(accounts[0].balance, Currency::Ugx).to_string();
    assert!(html.contains(&owed) && !html.contains("1,234"), "{html}");
}

#[tokio::test]
async fn a_booking_goes_into_calendars_until_it_is_off() {
    let stage = Stage::open().await;
    script::play(&stage, script::BOOKED).await;
    assert_eq!(stage.press.jobs()[0].reader_password.expose(), "01001");
    let path = last_link(&stage);
    let answer = asked(&stage, &path).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "private, no-store");
    let text = String::from_utf8_lossy(answer.body()).into_owned();
    let lines = [
        "UID:booking-1.K1MARKT001@mercury",
        "DTSTART:20261123T120000Z",
        "DTEND:20261123T123000Z",
        "SUMMARY:Haircut\\, Kilima Market",
        "STATUS:CONFIRMED",
        "DESCRIPTION:Grace",
    ];
    for line in lines {
        assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
    }
    assert!(!text.contains("Jane"), "who comes is nobody's business");
    // Another document's link has no calendar, and a changed one opens nothing.
    let changed = path.replacen("/d/", "/d/0", 1);
    assert_eq!(asked(&stage, &changed).await.status(), StatusCode::FORBIDDEN);
    script::play(&stage, CALLED_OFF).await;
    assert_eq!(asked(&stage, &path).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_accepts_a_quotation_is_understood_in_every_language() {
    let customer = "+256700000100".parse().unwrap();
    for language in Language::ALL {
        let stage = Stage::open().await;
        let words = acceptance(language, OrderNumber(1001));
        stage.say("100000000000001", &customer, "Sarah", &Saying::Text(&words)).await;
        let told = stage.chat.deliveries().pop().unwrap().bubble.text;
        assert!(told.contains("#1001"), "{words}: {told}");
    }
}

#[tokio::test]
async fn papers_bear_what_the_shop_has_set() {
    let stage = Stage::open().await;
    let set = "\
owner> set invoice address to Kilima Market Ltd; Plot 4, Main Road
owner> [Yes]
owner> set tax number to 1000123456 <b>
owner> [Yes]
owner> set invoice colour to #7a1f1f
owner> [Yes]
owner> invoice for order 1001
";
    script::play(&stage, &format!("{RETURNED}{set}")).await;
    // The invoice that was issued before is not changed.
    assert_eq!(stage.press.jobs().len(), 1);
    script::play(
        &stage,
        "shop kilima\nperson owner +256700000001 Amina\nowner> credit note for order 1001\n",
    )
    .await;
    let html = stage.press.jobs().pop().unwrap().html;
    for part in ["Plot 4, Main Road", "Tax no. 1000123456 &#60;b&#62;", "#7a1f1f"] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[tokio::test]
async fn a_logo_comes_with_every_paper_and_a_lost_one_stops_none() {
    let stage = Stage::open().await;
    let set = "\
owner> [logo: our logo]
owner> [Yes]
owner> credit note for order 1001
";
    script::play(&stage, &format!("{RETURNED}{set}")).await;
    let job = stage.press.jobs().pop().unwrap();
    let [picture] = job.pictures.as_slice() else { panic!("{} pictures", job.pictures.len()) };
    assert!(job.html.contains(&format!("src=\"{}\"", picture.name)), "{}", job.html);
    assert!(picture.bytes.starts_with(b"\x89PNG"));
    let lies = |key: &String| key.starts_with("logos/K1MARKT001/");
    let key = stage.files.keys().into_iter().find(lies).expect("it is kept");
    stage.files.remove(&key).await.unwrap();
    let again = "\
shop kilima
person owner +256700000001 Amina
owner> credit note for order 1001
owner> remove the logo
owner> [Yes]
";
    script::play(&stage, again).await;
    assert_eq!(stage.press.jobs().len(), 3, "an invoice and two credit notes");
    let job = stage.press.jobs().pop().unwrap();
    assert!(job.pictures.is_empty() && job.html.contains("class=\"sign\""), "{}", job.html);
}
