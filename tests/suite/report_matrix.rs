//! Every report in the words of an owner, for every kind of days, as text, paper and sheets: each
//! figure that is told stands in each file. And what is too long for paper.

use app::store::order;
use domain::document::ReportFormat;
use domain::ids::{OrderNumber, ShopId};
use domain::order::Order;
use kit::stage::{Saying, Stage};
use ports::files::Files;
use ports::table::Table;
use std::io::{Cursor, Read};

const KILIMA: &str = "100000000000001";
const OWNER: &str = "+256700000001";

/// Reports of days.
const REPORTS: [&str; 14] = [
    "profit and loss",
    "expenses",
    "sales",
    "sales by product",
    "sales by customer",
    "profit by product",
    "cash flow",
    "cash statement",
    "bank statement",
    "balance sheet",
    "trial balance",
    "VAT",
    "satisfaction",
    "orders",
];
/// Reports of today.
const OF_NOW: [&str; 5] =
    ["inventory report", "stock aging", "who owes me", "what do I owe", "end of day"];
/// Days, as people name them.
const DAYS: [&str; 8] = [
    "today",
    "yesterday",
    "20 November",
    "this week",
    "last month",
    "this year",
    "last year",
    "last 3 months",
];

async fn say(stage: &Stage, words: &str) -> String {
    let owner = OWNER.parse().unwrap();
    stage.say(KILIMA, &owner, "Amina", &Saying::Text(words)).await;
    stage.run().await;
    stage.chat.deliveries().pop().unwrap().bubble.text
}

/// A shop that sold, bought and spent on several days, and its owner's password.
async fn traded() -> (Stage, String) {
    let stage = Stage::open().await;
    for words in [
        "add transport expense 20,000 cash on 5 Sep",
        "add rent expense 150,000 bank on 28 Oct",
        "add electricity expense 12,500 bank yesterday",
        "bought 20 sugar at 3,000 from Nile Wholesale on credit",
    ] {
        say(&stage, words).await;
    }
    let customer = "+256700000100".parse().unwrap();
    for words in ["2 sugar and 3 milk", "checkout", "yes"] {
        stage.say(KILIMA, &customer, "Jane", &Saying::Text(words)).await;
    }
    for words in ["order 1001 paid 14,400 cash", "order 1001 dispatched", "order 1001 completed"] {
        say(&stage, words).await;
    }
    let asked = say(&stage, "new report password").await;
    let code: String = asked
        .split('*')
        .find(|part| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit()))
        .unwrap_or_else(|| panic!("{asked}"))
        .to_owned();
    let told = say(&stage, &code).await;
    let first = told.lines().next().unwrap().trim_matches('*');
    (stage, first.rsplit(' ').next().unwrap().to_owned())
}

/// The amounts of a text, by their digits.
fn amounts(text: &str) -> Vec<String> {
    let parts = text.split("UGX\u{a0}").skip(1);
    let digits = parts.map(|part| {
        let end = part.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(part.len());
        part[..end].trim_end_matches(',').to_owned()
    });
    digits.filter(|figure| !figure.is_empty() && figure != "0").collect()
}

/// What the one stored archive holds; it is taken away.
async fn unpacked(stage: &Stage, password: &str) -> Vec<u8> {
    let key = stage.files.keys().into_iter().find(|key| key.contains(".zip")).unwrap();
    let bytes = stage.files.get(&key).await.unwrap().unwrap().bytes;
    stage.files.remove(&key).await.unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut file = archive.by_index_decrypt(0, password.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).unwrap();
    bytes
}

/// Asks for a report in chat and as each kind of file.
async fn played(stage: &Stage, password: &str, words: &str) {
    let told = say(stage, words).await;
    let told = amounts(&told);
    let answer = say(stage, &format!("{words} as pdf")).await;
    assert!(answer.contains("/d/"), "{words}: {answer}");
    let html = stage.press.jobs().pop().unwrap().html;
    say(stage, &format!("{words} as csv")).await;
    let csv = String::from_utf8(unpacked(stage, password).await).unwrap();
    for figure in told {
        assert!(html.contains(&figure), "{words}: {figure} on paper");
        assert!(csv.contains(&figure.replace(',', "")), "{words}: {figure} in {csv}");
    }
    say(stage, &format!("{words} in excel")).await;
    assert!(unpacked(stage, password).await.starts_with(b"PK"), "{words}: a workbook");
}

#[tokio::test]
async fn what_is_told_of_any_days_is_on_paper_and_in_sheets() {
    let (stage, password) = traded().await;
    for report in REPORTS {
        for days in DAYS {
            played(&stage, &password, &format!("{report} {days}")).await;
        }
    }
    for report in OF_NOW {
        played(&stage, &password, report).await;
    }
}

/// Of a shop that has not traded, every paper is there and says so.
#[tokio::test]
async fn a_shop_without_books_has_every_report() {
    let stage = Stage::open().await;
    let asked = say(&stage, "new report password").await;
    let code = asked.split('*').find(|part| part.len() == 6 && part.parse::<u32>().is_ok());
    say(&stage, code.unwrap()).await;
    for report in REPORTS.into_iter().chain(OF_NOW) {
        let answer = say(&stage, &format!("{report} as pdf")).await;
        assert!(answer.contains("/d/"), "{report}: {answer}");
    }
}

/// Fifty thousand orders are no paper: the owner is told at once, and gets them as sheets.
#[tokio::test]
async fn fifty_thousand_rows_are_a_sheet_and_no_paper() {
    const ORDERS: u64 = 50_000;
    let (stage, password) = traded().await;
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let found = order::load_order(&stage.table, &shop, OrderNumber(1001)).await.unwrap();
    let first = found.unwrap().record;
    let one = Order { lines: first.lines[..1].to_vec(), ..first };
    for number in 2_000..2_000 + ORDERS {
        let copy = Order { number: OrderNumber(number), ..one.clone() };
        stage.table.commit(&[order::save(&copy, 0).unwrap()]).await.unwrap();
    }
    let printed = stage.press.jobs().len();
    let answer = say(&stage, "orders this month as pdf").await;
    assert!(answer.contains("more lines than") && answer.contains("fewer days"), "{answer}");
    let offered = |format: ReportFormat| {
        let title = if format == ReportFormat::Csv { "CSV" } else { "Excel" };
        stage.offered(&OWNER.parse().unwrap(), title)
    };
    assert!(offered(ReportFormat::Excel).is_some());
    let tap = offered(ReportFormat::Csv).expect("it is offered");
    assert_eq!(stage.press.jobs().len(), printed, "nothing was printed");
    assert!(stage.queue.waiting().is_empty(), "nothing is tried again");
    stage
        .say(KILIMA, &OWNER.parse().unwrap(), "Amina", &Saying::Tap { id: &tap, title: "CSV" })
        .await;
    stage.run().await;
    let csv = String::from_utf8(unpacked(&stage, &password).await).unwrap();
    let listed = csv.lines().filter(|line| line.starts_with('#')).count();
    assert_eq!(listed, 50_001, "the first, and the others");
    say(&stage, "orders this month in excel").await;
    assert!(unpacked(&stage, &password).await.starts_with(b"PK"), "a workbook");
}
