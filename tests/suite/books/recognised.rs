//! Under every policy of when goods leave and a sale is earned, whatever becomes of an order: the
//! books, the stock and the order agree after every step, and goods are out exactly when they are.

use app::store::{ledger, order, shop};
use domain::ids::{OrderNumber, ShopId};
use domain::ledger::chart::{COST_OF_GOODS, GOODS_SALES, RETURNS};
use domain::order::recognition::{RECOGNISE_AT, RecogniseAt};
use domain::shop::Shop;
use kit::invariants;
use kit::script;
use kit::stage::Stage;
use ports::table::Table;

const PEOPLE: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Sarah
";

const PLACED: [&str; 3] = ["customer> 2 sugar", "customer> checkout", "customer> [Place order]"];
const PAID: &str = "owner> order 1001 paid 9,000 cash";

/// What is said after an order was placed, and whether its goods are out in the end: by the state
/// it stays in, or not at all.
const WAYS: &[(&[&str], Out)] = &[
    (&[PAID], Out::From(RecogniseAt::Confirmed)),
    (&[PAID, "owner> order 1001 to processing"], Out::From(RecogniseAt::Processing)),
    (&[PAID, "owner> order 1001 dispatched"], Out::From(RecogniseAt::Dispatched)),
    (&[PAID, "owner> order 1001 completed"], Out::From(RecogniseAt::Completed)),
    (
        &["owner> order 1001 on credit till Friday", "owner> [Yes]"],
        Out::From(RecogniseAt::Confirmed),
    ),
    (&["owner> order 1001 on credit till Friday", "owner> [Yes]", "owner> undo"], Out::Never),
    (
        &[
            "owner> order 1001 paid 4,000 cash",
            "owner> order 1001 on credit till Friday",
            "owner> [Yes]",
            "owner> undo",
            "owner> order 1001 paid 5,000 cash",
        ],
        Out::From(RecogniseAt::Confirmed),
    ),
    (&[PAID, "owner> undo"], Out::Never),
    (&[PAID, "owner> undo", PAID], Out::From(RecogniseAt::Confirmed)),
    (&[PAID, "owner> order 1001 to processing", "owner> undo"], Out::From(RecogniseAt::Confirmed)),
    (
        &[
            PAID,
            "owner> order 1001 dispatched",
            "owner> undo",
            "owner> undo",
            PAID,
            "owner> order 1001 completed",
            "owner> undo",
            "owner> order 1001 dispatched",
        ],
        Out::From(RecogniseAt::Dispatched),
    ),
    (&[PAID, "owner> cancel order 1001"], Out::Never),
    (&[PAID, "owner> order 1001 dispatched", "owner> cancel order 1001"], Out::Never),
    (
        &[
            PAID,
            "owner> order 1001 completed",
            "owner> return order 1001, restock",
            "owner> [Yes]",
            "owner> refund 9,000 cash for order 1001",
            "owner> [code]",
        ],
        Out::Never,
    ),
];

#[derive(Debug, Clone, Copy)]
enum Out {
    /// When the state it came to is that of the policy or a later one.
    From(RecogniseAt),
    Never,
}

async fn under(policy: RecogniseAt) -> (Stage, Shop) {
    let stage = Stage::open().await;
    let id: ShopId = "K1MARKT001".parse().unwrap();
    let found = shop::load_to_change(&stage.table, &id).await.unwrap().unwrap();
    let mut kilima = found.record;
    kilima.policy.recognise_at = policy;
    stage.table.commit(&[shop::save(&kilima, found.version).unwrap()]).await.unwrap();
    (stage, kilima)
}

/// Says something, and looks whether everything agrees.
async fn say(stage: &Stage, shop: &Shop, line: &str) {
    let said = script::play(stage, &format!("{PEOPLE}{line}\n")).await;
    let broken = invariants::broken(&stage.table, &shop.id).await;
    assert_eq!(broken, [""; 0], "{:?}: {said}", shop.policy.recognise_at);
}

#[tokio::test]
async fn goods_are_out_and_earned_from_the_state_the_policy_names() {
    for policy in RECOGNISE_AT {
        for (way, out) in WAYS {
            let (stage, shop) = under(policy).await;
            for line in PLACED.iter().chain(*way) {
                say(&stage, &shop, line).await;
            }
            let is_out = match out {
                Out::From(reached) => policy.is_reached(reached.state()),
                Out::Never => false,
            };
            let books = ledger::load_balances(&stage.table, &shop.id).await.unwrap().totals;
            let earned = books.growth(GOODS_SALES) + books.growth(RETURNS);
            assert_eq!(earned, if is_out { 9_000 } else { 0 }, "{policy:?} {way:?}");
            assert_eq!(books.growth(COST_OF_GOODS) > 0, is_out, "{policy:?} {way:?}");
        }
    }
}

/// A shop that changes its mind does so for the orders that come.
#[tokio::test]
async fn an_order_keeps_the_policy_it_was_written_under() {
    let (stage, shop) = under(RecogniseAt::Completed).await;
    for line in PLACED {
        say(&stage, &shop, line).await;
    }
    let found = shop::load_to_change(&stage.table, &shop.id).await.unwrap().unwrap();
    let mut changed = found.record;
    changed.policy.recognise_at = RecogniseAt::Confirmed;
    stage.table.commit(&[shop::save(&changed, found.version).unwrap()]).await.unwrap();
    for (line, is_out) in [
        (PAID, false),
        ("owner> order 1001 dispatched", false),
        ("owner> order 1001 completed", true),
    ] {
        say(&stage, &changed, line).await;
        let found = order::load_order(&stage.table, &shop.id, OrderNumber(1001)).await;
        assert_eq!(found.unwrap().unwrap().record.is_delivered(), is_out, "{line}");
    }
}
