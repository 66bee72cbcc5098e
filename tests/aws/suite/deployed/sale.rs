//! The sale of the demo shop through the API's address, every delivery five times over.

use app::audit_seal::{head_name, verify};
use app::store::audit::newest;
use app::store::{keys, order, shop};
use aws::files::BucketFiles;
use cloud::deployment::{Deployment, PATIENCE};
use cloud::emulator::until;
use cloud::graph::Sent;
use domain::audit::Head;
use domain::order::state::OrderState;
use domain::shop::Shop;
use kit::invariants;
use kit::stage::Saying;
use ports::clock::Clock;
use ports::files::Files;

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";
/// How often WhatsApp delivers each message.
const TIMES: usize = 5;

#[tokio::test]
async fn a_sale_is_made_once_however_often_it_is_delivered() {
    let cloud = Deployment::start().await;
    sell(&cloud).await;
    cloud.settle().await;

    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&cloud.table, &slug).await.unwrap().unwrap();
    let orders = invariants::orders(&cloud.table, &shop.id).await;
    let ended: Vec<_> = orders.iter().map(|order| (order.number.0, order.state)).collect();
    assert_eq!(ended, [(1001, OrderState::Completed)]);
    let payments = order::payments(&cloud.table, &shop.id, orders[0].number).await.unwrap();
    assert_eq!(payments.len(), 1);
    assert_eq!(invariants::broken(&cloud.table, &shop.id).await, [""; 0]);
    let audited = log_is_sealed(&cloud, &shop).await;
    assert_eq!(audited, 4, "placed, paid, dispatched, completed");
    told_once(&cloud);
    told_nobody_else(&cloud).await;
}

/// The whole sale, each message said five times and answered before the next.
async fn sell(cloud: &Deployment) {
    let order = Saying::Text("2 sugar and a soap");
    let which = say(cloud, CUSTOMER, &order, CUSTOMER, "Which Soap bar?").await;
    let cart = say(cloud, CUSTOMER, &tap(&which, "Soap bar (white)"), CUSTOMER, "11,000").await;
    let summary = say(cloud, CUSTOMER, &tap(&cart, "Checkout"), CUSTOMER, "Shall I place").await;
    say(cloud, CUSTOMER, &tap(&summary, "Place order"), CUSTOMER, "order is *#1001*").await;
    cloud.graph.told(0, OWNER, "New order #1001", PATIENCE).await;
    for (command, told) in [
        ("order 1001 paid 11,000 cash", "paid and confirmed"),
        ("order 1001 dispatched", "has been dispatched"),
        ("order 1001 completed", "is completed"),
    ] {
        say(cloud, OWNER, &Saying::Text(command), CUSTOMER, told).await;
    }
}

/// Says something and waits for what somebody is told for it.
async fn say(cloud: &Deployment, from: &str, saying: &Saying<'_>, to: &str, answer: &str) -> Sent {
    let before = cloud.graph.sent().len();
    cloud.say(KILIMA, from, saying, TIMES).await;
    cloud.graph.told(before, to, answer, PATIENCE).await
}

fn tap<'a>(sent: &'a Sent, title: &str) -> Saying<'a> {
    let found = sent.choices.iter().find(|(_, of)| of == title);
    let (id, title) = found.unwrap_or_else(|| panic!("{title} is not offered: {sent:#?}"));
    Saying::Tap { id, title }
}

/// Every row of the log is sealed, and the newest head lies in the vault; how many rows. The
/// emulator makes the bucket without its lock; that the template asks for it is tested there.
async fn log_is_sealed(cloud: &Deployment, shop: &Shop) -> u64 {
    let bucket = cloud.outputs["AuditBucket"].clone();
    let config = aws_sdk_s3::config::Builder::from(&cloud.emulator.config().await);
    let client = aws_sdk_s3::Client::from_conf(config.force_path_style(true).build());
    let vault = BucketFiles::new(client, bucket);
    let name = async || {
        let block = newest(&cloud.table, &shop.id, 1).await.unwrap().into_iter().next()?;
        let (_, day) = keys::shop_and_day(&block.last.partition)?;
        Some(head_name(&shop.id, &day, block.sequence))
    };
    let kept = async || {
        let file = vault.get(&name().await?).await.unwrap()?;
        Some(serde_json::from_slice::<Head>(&file.bytes).unwrap())
    };
    let chain = async |kept: &[Head]| {
        let now = aws::SystemClock.now();
        verify(&cloud.table, shop, kept, now, now).await.unwrap()
    };
    until("every audit row is sealed", PATIENCE, async || {
        let Some(kept) = kept().await else { return false };
        let chain = chain(&[kept]).await;
        chain.rows > 0 && chain.waiting == 0 && chain.breaks.is_empty()
    })
    .await;
    chain(&[]).await.rows
}

/// Nobody was told anything twice: seven messages came in, eleven went out.
fn told_once(cloud: &Deployment) {
    let sent = cloud.graph.sent();
    let to = |whom: &str| {
        let digits = whom.trim_start_matches('+');
        sent.iter().filter(|sent| sent.to == digits).count()
    };
    assert_eq!((to(CUSTOMER), to(OWNER)), (7, 4), "{sent:#?}");
}

/// No line that a function logged has a number, a name or a word of the people in it.
async fn told_nobody_else(cloud: &Deployment) {
    let logs = cloud.logs().await;
    let lines =
        || logs.iter().flat_map(|(group, lines)| lines.iter().map(move |line| (group, line)));
    // Otherwise there would be nothing to find: each message said what became of it, and each
    // order's figures are there to be counted.
    let about = |text: &str| lines().filter(|(_, line)| line.contains(text)).count();
    for (text, at_least) in [
        ("an order changed", 4),
        ("\"shop\":\"K1MARKT001\"", 7 * TIMES),
        ("\"cause\":", 7 * TIMES),
        ("\"OrdersPlaced\":1", 1),
        ("\"OrdersPaid\":1", 1),
        ("\"WriteUnits\":", 7),
    ] {
        assert!(about(text) >= at_least, "{} lines with {text}: {logs:#?}", about(text));
    }
    for private in ["700000100", "700000001", "Sarah", "Nakato", "Amina", "sugar and", "11,000"] {
        let found: Vec<_> = lines().filter(|(_, line)| line.contains(private)).collect();
        assert!(found.is_empty(), "{private} is in the log: {found:#?}");
    }
}
