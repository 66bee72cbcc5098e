//! How fast the books follow a local shop that runs: entries through its queue, made durable, and
//! the time from the commit that paid an order to its entry.

use app::ordering::{self, Occasion};
use app::store::once::Done;
use app::store::{catalog, ledger, order, shop};
use domain::access::Role;
use domain::cart::Cart;
use domain::catalog::Measure;
use domain::command::{Command, ShopCommand};
use domain::ids::{CartId, OrderNumber, PersonId};
use domain::message::{CommandMessage, Message};
use domain::order::{CashAccount, Customer, Origin};
use domain::shop::Shop;
use kit::entering::voucher;
use kit::figures::{Spread, Table as Figures, millis, rate};
use local::config::Config;
use local::shop::{Parts, start};
use ports::clock::Clock;
use ports::table::Table;
use std::time::{Duration, Instant};

/// Entries sent at once.
const ENTRIES: usize = 2_000;
/// Orders paid one after the other.
const ORDERS: u32 = 100;
/// The books follow an order within a second.
const FOLLOW_TARGET: Duration = Duration::from_secs(1);
/// Sold without taking anything off a shelf.
const ENDLESS: &str = "RECIPES-PDF";

pub(super) fn measure(figures: &mut Figures) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    runtime.block_on(async {
        let running = start(&Config::on_a_free_port(folder.path())).await.unwrap();
        let parts = running.parts.clone();
        let kilima = shop::by_slug(&parts.table, &"kilima".parse().unwrap()).await;
        let kilima = kilima.unwrap().unwrap();
        through_the_queue(&parts, &kilima, figures).await;
        behind_an_order(&parts, &kilima, figures).await;
        running.stop().await;
    });
}

async fn entries(parts: &Parts, shop: &Shop) -> usize {
    let balances = ledger::load_balances(&parts.table, &shop.id).await.unwrap();
    usize::try_from(balances.totals.entries).unwrap()
}

async fn through_the_queue(parts: &Parts, shop: &Shop, figures: &mut Figures) {
    let before = entries(parts, shop).await;
    let vouchers: Vec<Message> =
        (0..ENTRIES).map(|step| Message::Voucher(voucher(shop, step))).collect();
    let cause = "bench:entries".parse().unwrap();
    let done = Done::new(&shop.id, &cause, &"bench", vouchers);
    let begun = Instant::now();
    done.send(&parts.queue).await.unwrap();
    while entries(parts, shop).await < before + ENTRIES {
        tokio::task::yield_now().await;
    }
    let took = begun.elapsed();
    let count = u32::try_from(ENTRIES).unwrap();
    figures.add(
        format!("{ENTRIES} entries of one shop through the queue of a local shop, made durable"),
        format!("{}, {} in all", rate(count, took), millis(took)),
    );
}

async fn behind_an_order(parts: &Parts, shop: &Shop, figures: &mut Figures) {
    let mut times = Vec::new();
    for round in 0..ORDERS {
        let number = placed(parts, shop, round).await;
        pay(parts, shop, number, round).await;
        let payment = loop {
            let paid = order::payments(&parts.table, &shop.id, number).await.unwrap();
            if let Some(payment) = paid.into_iter().next() {
                break payment.id;
            }
            tokio::task::yield_now().await;
        };
        let committed = Instant::now();
        let id = format!("order/{}/{payment}", number.0).parse().unwrap();
        while ledger::by_id(&parts.table, &shop.id, &id).await.unwrap().is_none() {
            tokio::task::yield_now().await;
        }
        times.push(committed.elapsed());
    }
    let times = Spread::of(times);
    figures.judge(
        format!("an order's payment to its entry, {ORDERS} orders, p50, p99, longest"),
        format!(
            "{}, {}, {}",
            millis(times.median()),
            millis(times.percentile(99)),
            millis(times.percentile(100))
        ),
        format!("< {}", millis(FOLLOW_TARGET)),
        times.percentile(100) < FOLLOW_TARGET,
    );
}

async fn placed(parts: &Parts, shop: &Shop, round: u32) -> OrderNumber {
    let catalog = catalog::load_catalog(&parts.table, &shop.id).await.unwrap();
    let cart = Cart::default().add(&ENDLESS.parse().unwrap(), 1, Measure::Piece).unwrap();
    let priced = cart.priced(&catalog).unwrap();
    let cause = format!("bench:order{round}").parse().unwrap();
    let person = PersonId::new(u128::from(round) + 1_000);
    let occasion = Occasion {
        shop,
        cause: &cause,
        person: Some(person),
        role: Some(Role::Customer),
        language: shop.language(),
        page: None,
        heard: None,
        now: parts.clock.now(),
    };
    let customer =
        Customer { person, name: "Sarah".to_owned(), phone_tail: String::new(), language: None };
    let draft =
        ordering::draft(&occasion, &parts.clock, customer, Origin::WhatsApp, &priced, "").unwrap();
    let plan = ordering::plan_new(&parts.table, &parts.clock, &occasion, draft).await.unwrap();
    parts.table.commit(&plan.writes).await.unwrap();
    plan.order.number
}

async fn pay(parts: &Parts, shop: &Shop, number: OrderNumber, round: u32) {
    let command = Command::Shop(ShopCommand::PaymentRecord {
        number,
        amount: None,
        account: Some(CashAccount::Cash),
        reference: None,
        more_than_due: false,
    });
    let cart: CartId = "000000000000".parse().unwrap();
    let message = CommandMessage {
        cause: format!("bench:pay{round}").parse().unwrap(),
        shop: shop.id.clone(),
        person: shop.owners[0],
        role: Role::Owner,
        cart,
        command,
        language: shop.language(),
        confirmation: None,
        said: None,
        heard: None,
        picture: None,
        quiet: false,
        by_clock: false,
        at: parts.clock.now(),
    };
    let cause = message.cause.clone();
    let done = Done::new(&shop.id, &cause, &"bench", vec![Message::Command(message)]);
    done.send(&parts.queue).await.unwrap();
}
