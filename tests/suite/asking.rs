//! What pages have people ask in the chat is understood there, in each language.

use app::command_parse::{Reader, ReadingOutcome};
use app::store::shop;
use domain::access::Role;
use domain::command::{ReportKind, SalesBy};
use domain::document::{Paper, ReportAsk, ReportFormat};
use domain::ids::{OrderNumber, PaymentId, PersonId, ReturnId};
use domain::language::Language;
use domain::ledger::chart::{BANK, CASH, MOBILE_MONEY};
use domain::time::{BusinessDay, DayRange};
use kit::stage::Stage;
use ports::clock::Clock;
use serde_json::{Value, json};
use views::pages::asking;

/// What a reader makes of a sentence: the command with what it was given.
async fn heard(stage: &Stage, role: Role, language: Language, said: &str) -> (String, Value) {
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let reader = Reader::load(&stage.table, shop, role, stage.clock.now()).await.unwrap();
    let reading = reader.answering_in(language).read(said);
    assert_eq!(reading.outcome, ReadingOutcome::Run, "{said}: {}", reading.reply);
    (reading.command.unwrap_or_default().to_owned(), Value::Object(reading.slots))
}

#[tokio::test]
async fn customers_ask_again_for_their_papers() {
    let stage = Stage::open().await;
    let order = OrderNumber(1001);
    let request = |kind: &str| ("doc.request", json!({"kind": kind, "number": 1001}));
    let receipt = Paper::Receipt { order, payment: PaymentId::new(7) };
    let credit = Paper::CreditNote { order, returned: ReturnId::new(7) };
    let range = days("2026-10-01", "2026-10-31");
    let papers = [
        (Paper::Invoice { order }, request("invoice")),
        (receipt, request("receipt")),
        (Paper::Proposal { order }, request("proposal")),
        (Paper::Confirmation { order }, request("confirmation")),
        (credit, request("credit_note")),
        (Paper::Status { order }, ("order.status", json!({"number": 1001}))),
        (Paper::Booking { booking: 7 }, ("doc.request", json!({"booking": 7}))),
        (Paper::Statement { customer: PersonId::new(7), range }, ("doc.request", json!({}))),
    ];
    for language in Language::ALL {
        for (paper, (command, slots)) in &papers {
            let said = asking::document(language, paper);
            let heard = heard(&stage, Role::Customer, language, &said).await;
            assert_eq!(heard, ((*command).to_owned(), slots.clone()), "{said}");
        }
        let said = asking::download(language, order);
        let heard = heard(&stage, Role::Customer, language, &said).await;
        assert_eq!(heard, ("digital.resend".to_owned(), json!({"number": 1001})), "{said}");
    }
}

#[tokio::test]
async fn owners_ask_again_for_reports_of_the_same_days() {
    let stage = Stage::open().await;
    let range = days("2026-10-02", "2026-10-30");
    let books =
        |report, account| ReportAsk::Books { report, range: range.clone(), account, versus: None };
    let sales =
        [SalesBy::Day, SalesBy::Product, SalesBy::Customer].map(|by| ReportKind::Sales { by });
    let others = [
        ReportKind::ProfitAndLoss,
        ReportKind::CashFlow,
        ReportKind::Vat,
        ReportKind::Expenses,
        ReportKind::Profitability,
    ];
    let statements =
        [CASH, BANK, MOBILE_MONEY].map(|account| books(ReportKind::Statement, Some(account)));
    let of_books = others.into_iter().chain(sales).map(|report| books(report, None));
    let of_days = [
        ReportAsk::EndOfDay { day: range.to.clone() },
        ReportAsk::Orders { range: range.clone() },
        ReportAsk::Satisfaction { range: Some(range.clone()) },
    ];
    let of_now =
        [ReportAsk::Inventory, ReportAsk::StockAging, ReportAsk::Satisfaction { range: None }];
    let asks: Vec<ReportAsk> = of_books.chain(statements).chain(of_days).chain(of_now).collect();
    for language in Language::ALL {
        for (ask, format) in asks.iter().zip(FORMATS.into_iter().cycle()) {
            let paper = Paper::Report { ask: ask.clone(), format };
            let said = asking::document(language, &paper);
            let (command, slots) = heard(&stage, Role::Owner, language, &said).await;
            assert_eq!(command, "report.issue", "{said}");
            let again: ReportAsk = serde_json::from_value(slots["report"].clone()).unwrap();
            assert_eq!((again, &slots["format"]), (ask.clone(), &json!(format)), "{said}");
        }
    }
}

const FORMATS: [ReportFormat; 3] = [ReportFormat::Pdf, ReportFormat::Excel, ReportFormat::Csv];

/// What says how things stood at the end of its days asks for that day.
#[tokio::test]
async fn owners_ask_again_for_how_things_stood() {
    let stage = Stage::open().await;
    let range = days("2026-10-01", "2026-10-30");
    for language in Language::ALL {
        for report in [
            ReportKind::BalanceSheet,
            ReportKind::TrialBalance,
            ReportKind::AgedReceivables,
            ReportKind::AgedPayables,
        ] {
            let ask =
                ReportAsk::Books { report, range: range.clone(), account: None, versus: None };
            let said =
                asking::document(language, &Paper::Report { ask, format: ReportFormat::Pdf });
            let (_, slots) = heard(&stage, Role::Owner, language, &said).await;
            let again: ReportAsk = serde_json::from_value(slots["report"].clone()).unwrap();
            let ReportAsk::Books { report: same, .. } = again else { panic!("{said}") };
            assert_eq!(same, report, "{said}");
        }
    }
}

fn days(from: &str, to: &str) -> DayRange {
    let [from, to] = [from, to].map(|day| BusinessDay::parse(day).unwrap());
    DayRange { from, to }
}
