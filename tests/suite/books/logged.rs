//! What the audit log says of accounting and stock commands: who, what, and how it was before.

use app::store::{audit, shop};
use domain::access::Role;
use domain::time::Timestamp;
use kit::script;
use kit::stage::{MORNING, Stage};

const SAID: &str = "\
shop kilima
person owner +256700000001 Amina
owner> I put in 500,000 cash
owner> add transport expense 50,000 cash
owner> undo
owner> add account Equity Bank as bank
owner> [Yes]
owner> rename account Equity Bank to Stanbic
owner> [Yes]
owner> archive account Stanbic
owner> [Yes]
owner> close the books until yesterday
owner> [code]
owner> transfer 10 sugar from main to back store
owner> [Yes]
owner> balance sheet
";

/// Action, subject where it is no digest, before, after.
type Row = (&'static str, &'static str, Option<&'static str>, Option<&'static str>);

const LOGGED: [Row; 9] = [
    ("capital.changed", "cmd/", Some("1110 0, 3110 0"), Some("1110 500000, 3110 -500000")),
    ("expense.added", "cmd/", Some("1110 500000, 6120 0"), Some("1110 450000, 6120 50000")),
    ("journal.reversed", "rev/", Some("1110 450000, 6120 50000"), Some("1110 500000, 6120 0")),
    ("account.added", "1150", None, Some("Equity Bank")),
    ("account.renamed", "1150", Some("Equity Bank"), Some("Stanbic")),
    ("account.archived", "1150", Some("Stanbic"), Some("Stanbic, archived")),
    ("books.closed", "books", None, Some("2026-11-20")),
    (
        "stock.transferred",
        "SUGAR-1KG",
        Some("on hand 60 worth 216000"),
        Some("on hand 50 worth 180000"),
    ),
    (
        "stock.transferred",
        "SUGAR-1KG in ",
        Some("on hand 40 worth 144000"),
        Some("on hand 50 worth 180000"),
    ),
];

#[tokio::test]
async fn what_was_done_to_books_and_stock_is_logged_with_before_and_after() {
    let stage = Stage::open().await;
    let played = script::play(&stage, SAID).await;
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    let today = Timestamp::from_millis(MORNING).business_day(&shop.zone);
    let rows = audit::of_day(&stage.table, &shop.id, &today).await.unwrap();
    let rows: Vec<_> = rows.iter().filter(|row| row.person.is_some()).collect();
    assert_eq!(rows.len(), LOGGED.len(), "{rows:#?}\n{played}");
    for (row, (action, subject, before, after)) in rows.iter().zip(LOGGED) {
        assert_eq!(row.action, action, "{played}");
        assert!(row.subject.starts_with(subject), "{row:?}");
        assert_eq!((row.before.as_deref(), row.after.as_deref()), (before, after), "{row:?}");
        assert_eq!((row.person, row.role), (Some(shop.owners[0]), Some(Role::Owner)));
        assert!(row.cause.root().starts_with("wa:wamid.stage"), "{row:?}");
    }
}
