//! Reports as files: the same figures as in chat, locked with a password that is told once.

use domain::command::{DeskCommand, ReportKind, SalesBy, ShopCommand};
use domain::document::{ReportAsk, ReportFormat};
use domain::language::Language;
use domain::ledger::chart::CASH;
use domain::message::{Message, QueueName};
use domain::time::{BusinessDay, DayRange};
use kit::printing::Printing;
use kit::sale::sale_by_chat;
use kit::stage::{Saying, Stage, choices};
use ports::chat::ChatError;
use ports::files::Files;
use ports::queue::Unfinished;
use std::io::{Cursor, Read};

/// The statements of the books that have figures after a sale.
const KINDS: [ReportKind; 11] = [
    ReportKind::TrialBalance,
    ReportKind::ProfitAndLoss,
    ReportKind::BalanceSheet,
    ReportKind::CashFlow,
    ReportKind::Statement,
    ReportKind::Vat,
    ReportKind::Expenses,
    ReportKind::Sales { by: SalesBy::Day },
    ReportKind::Sales { by: SalesBy::Product },
    ReportKind::Sales { by: SalesBy::Customer },
    ReportKind::Profitability,
];

fn days(from: &str, to: &str) -> DayRange {
    let [from, to] = [from, to].map(|day| BusinessDay::parse(day).unwrap());
    DayRange { from, to }
}

fn november() -> DayRange {
    days("2026-11-01", "2026-11-21")
}

fn books(report: ReportKind, range: DayRange) -> ReportAsk {
    let account = (report == ReportKind::Statement).then_some(CASH);
    ReportAsk::Books { report, range, account, versus: None }
}

fn issue(ask: &ReportAsk, format: ReportFormat) -> ShopCommand {
    let report = Some(Box::new(ask.clone()));
    ShopCommand::Desk(DeskCommand::ReportIssue { report, format })
}

/// A stage whose owner has a password for documents, and the password.
async fn with_password() -> (Stage, String) {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let password = set_password(&stage).await;
    (stage, password)
}

async fn set_password(stage: &Stage) -> String {
    // Who has not written cannot be answered.
    let owner = "+256700000001".parse().unwrap();
    stage.say("100000000000001", &owner, "Amina", &Saying::Text("help")).await;
    stage.command("kilima", ShopCommand::Desk(DeskCommand::DocumentPassword)).await;
    let told = last(stage);
    let first = told.lines().next().unwrap();
    first.trim_matches('*').rsplit(' ').next().unwrap().to_owned()
}

fn last(stage: &Stage) -> String {
    stage.chat.deliveries().pop().unwrap().bubble.text
}

/// The amounts of a text, by their digits alone.
fn amounts(text: &str) -> Vec<String> {
    let parts = text.split("UGX").skip(1);
    let digits = parts.map(|part| {
        let part = part.trim_start();
        let figure: String = part.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        figure.trim_end_matches(',').to_owned()
    });
    digits.filter(|figure| figure != "0").collect()
}

/// The newest file that was stored, unpacked.
async fn unpacked(stage: &Stage, name: &str, password: &str) -> Option<Vec<u8>> {
    let key = stage.files.keys().into_iter().find(|key| key.contains(name)).unwrap();
    let bytes = stage.files.get(&key).await.unwrap().unwrap().bytes;
    stage.files.remove(&key).await.unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    assert_eq!(archive.len(), 1);
    let mut file = archive.by_index_decrypt(0, password.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok().map(|_| bytes)
}

#[tokio::test]
async fn every_figure_that_is_told_is_on_paper_and_in_the_sheet() {
    let (stage, password) = with_password().await;
    for kind in KINDS {
        let (range, account) = (november(), (kind == ReportKind::Statement).then_some(CASH));
        let report = ShopCommand::Report { report: kind, range, account, versus: None };
        stage.command("kilima", report).await;
        let told = amounts(&last(&stage));
        if kind != ReportKind::Vat && kind != ReportKind::Expenses {
            assert!(!told.is_empty(), "{kind:?}");
        }
        let ask = books(kind, november());
        stage.command("kilima", issue(&ask, ReportFormat::Pdf)).await;
        let html = stage.press.jobs().pop().unwrap().html;
        stage.command("kilima", issue(&ask, ReportFormat::Csv)).await;
        let csv = unpacked(&stage, ".zip", &password).await.expect("it opens");
        let csv = String::from_utf8(csv).unwrap();
        for figure in told {
            assert!(html.contains(&figure), "{kind:?}: {figure} on paper");
            assert!(csv.contains(&figure.replace(',', "")), "{kind:?}: {figure} in {csv}");
        }
    }
}

#[tokio::test]
async fn a_password_is_told_once_and_kept_nowhere() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let command = ShopCommand::Desk(DeskCommand::DocumentPassword);
    let message = stage.message("kilima", command).await;
    stage.handle(message.clone()).await.unwrap();
    let waiting = stage.queue.take(QueueName::Notify).expect("somebody is to be told");
    // The channel is away until the message lies with the dead letters: it holds no password.
    let before = stage.chat.deliveries().len();
    stage.chat.fail_next(ChatError::Token { code: 190 });
    assert!(matches!(stage.handle(waiting.clone()).await, Err(Unfinished::Unavailable(_))));
    assert!(stage.queue.waiting().is_empty(), "nothing else holds it");
    let left = format!("{waiting:?}");
    for _ in 0..2 {
        stage.handle(waiting.clone()).await.unwrap();
        stage.run().await;
    }
    stage.handle(message).await.unwrap();
    stage.run().await;
    assert_eq!(stage.chat.deliveries().len(), before + 1, "it is told once");
    let told = last(&stage);
    let first = told.lines().next().unwrap().trim_matches('*').rsplit(' ').next().unwrap();
    assert_eq!(first.len(), 12, "{told}");
    assert!(!left.contains(first), "with the dead letters: {left}");
    for item in stage.table.items() {
        assert!(!format!("{item:?}").contains(first), "in {:?}", item.key);
    }
    let second = set_password(&stage).await;
    assert_ne!(first, second);
    let shop = app::store::shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await;
    assert_eq!(shop.unwrap().unwrap().policy.document_passwords, 2);
}

#[tokio::test]
async fn a_sheet_is_stored_locked_and_goes_by_link() {
    let (stage, password) = with_password().await;
    let ask = books(ReportKind::Sales { by: SalesBy::Product }, november());
    let message = stage.message("kilima", issue(&ask, ReportFormat::Excel)).await;
    stage.handle(message.clone()).await.unwrap();
    stage.run().await;
    // The same again is the same document.
    stage.handle(message).await.unwrap();
    stage.run().await;
    let keys = stage.files.keys();
    assert_eq!(keys.len(), 1, "{keys:?}");
    assert_eq!(keys[0].rsplit('.').next(), Some("zip"), "{keys:?}");
    let delivery = stage.chat.deliveries().pop().unwrap();
    assert_eq!(delivery.document, None, "WhatsApp takes no archives");
    assert!(delivery.bubble.text.contains("http://shop.test/d/"), "{}", delivery.bubble.text);
    assert!(!delivery.bubble.text.contains(&password));
    let bytes = unpacked(&stage, ".zip", &password).await.expect("it opens");
    assert!(bytes.starts_with(b"PK"), "a workbook");
}

#[tokio::test]
async fn without_a_password_nothing_is_issued() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let ask = books(ReportKind::ProfitAndLoss, november());
    stage.command("kilima", issue(&ask, ReportFormat::Pdf)).await;
    assert!(last(&stage).contains("new report password"), "{}", last(&stage));
    assert_eq!(stage.files.keys(), [""; 0]);
}

#[tokio::test]
async fn strange_days_get_an_answer_or_a_document() {
    let stage = Stage::open().await;
    set_password(&stage).await;
    for (from, to) in [("2026-11-01", "2026-11-21"), ("2016-11-22", "2026-11-21")] {
        for kind in KINDS {
            stage.command("kilima", issue(&books(kind, days(from, to)), ReportFormat::Pdf)).await;
            let told = last(&stage);
            assert!(told.contains("/d/"), "{kind:?} {from}..{to}: {told}");
        }
    }
    let printed = stage.press.jobs().len();
    let ask = books(ReportKind::CashFlow, days("2026-11-15", "2026-11-01"));
    stage.command("kilima", issue(&ask, ReportFormat::Pdf)).await;
    assert!(last(&stage).contains("after the last"), "{}", last(&stage));
    let ask = books(ReportKind::CashFlow, days("2027-12-01", "2027-12-31"));
    stage.command("kilima", issue(&ask, ReportFormat::Pdf)).await;
    assert!(last(&stage).contains("have not come yet"), "{}", last(&stage));
    assert_eq!(stage.press.jobs().len(), printed);
}

/// The real press: what is stored opens with the shop's password, and with no other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_is_a_sealed_pdf() {
    let (stage, password) = with_password().await;
    let printing = Printing::beside(&stage);
    let ask = books(ReportKind::ProfitAndLoss, november());
    let message = stage.message("kilima", issue(&ask, ReportFormat::Pdf)).await;
    stage.handle(message).await.unwrap();
    let waiting = stage.queue.take(QueueName::PdfRender).expect("a document is to be made");
    assert!(matches!(waiting.envelope.message, Message::Document(_)));
    printing.print(&stage, waiting.envelope).await;
    let key = stage.files.keys().pop().unwrap();
    let file = stage.files.get(&key).await.unwrap().unwrap();
    let text = |password: &str| printing.words(&file.bytes, password);
    assert_eq!(text("01001001"), None, "a customer's password");
    let text = text(&password).expect("the shop's password opens it");
    for part in ["Profit and loss", "11,000", "Kilima Market", "Oct 2026"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn which_password_is_asked_in_words_that_are_understood() {
    for language in Language::ALL {
        let asked = views::chat::document::which_password(language).text;
        let answers: Vec<&str> = asked.split(['"', '«', '»']).skip(1).step_by(2).collect();
        assert_eq!(answers.len(), 3, "{asked}");
        for (place, words) in answers.into_iter().enumerate() {
            let stage = Stage::open().await;
            let owner = "+256700000001".parse().unwrap();
            stage.say("100000000000001", &owner, "Amina", &Saying::Text(words.trim())).await;
            let told = stage.chat.deliveries().pop().unwrap().bubble;
            let is_code = told.text.split(|c: char| !c.is_ascii_digit()).any(|it| it.len() == 6);
            // The first is the shop's own password, which takes a code; the others wait for a tap.
            assert_eq!(
                (is_code, choices(&told).len()),
                (place == 0, if place == 0 { 0 } else { 2 }),
                "{words}"
            );
        }
    }
}
