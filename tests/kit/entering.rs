//! Entries in the books of a shop that sells, whose units are counted: one by one, and together.

use crate::stage::Stage;
use app::ledger_post::handle_run;
use app::store::shop;
use domain::ids::PersonId;
use domain::ledger::chart::CASH;
use domain::ledger::settlement::Settlement;
use domain::ledger::voucher::{Revenue, RevenueLine, Voucher, VoucherKind};
use domain::message::{Envelope, Message, VoucherMessage};
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::table::units::Spent;

/// What an entry alone may cost at most, in write units.
pub const ALONE_UNITS_MAX: u64 = 60;
/// What an entry may cost at most when eight are made together.
pub const TOGETHER_UNITS_MAX: u64 = 15;
/// How many entries are made together at most.
pub const TOGETHER: usize = app::ledger_post::BATCH_MAX;

/// What a step of a sale enters: even ones are paid, odd ones delivered, each of its own order.
pub fn voucher(shop: &Shop, step: usize) -> VoucherMessage {
    let number = u64::try_from(5_000 + step / 2).expect("a number");
    let order = domain::ids::OrderNumber(number);
    let customer = PersonId::new(u128::from(number));
    let (name, kind) = if step.is_multiple_of(2) {
        let before = Settlement { paid: 0, recognised: 0 };
        ("paid", VoucherKind::OrderPaid { order, customer, amount: 11_000, account: CASH, before })
    } else {
        let line = |sku: &str, net, cost| RevenueLine {
            revenue: Revenue::Goods,
            sku: Some(sku.parse().expect("a unit")),
            quantity: 2,
            net,
            discount: 0,
            tax: 0,
            cost,
        };
        let before = Settlement { paid: 11_000, recognised: 0 };
        let lines = vec![line("SUGAR-1KG", 9_000, 7_200), line("SOAP-WHITE", 2_000, 1_400)];
        ("dispatched", VoucherKind::OrderRecognised { order, customer, lines, before, due: None })
    };
    let voucher = Voucher {
        id: format!("order/{number}/{name}").parse().expect("an id"),
        day: today(shop),
        cause: format!("stage:step{step}").parse().expect("a cause"),
        memo: format!("Order {order} {name}"),
        kind,
        picture: None,
    };
    VoucherMessage { shop: shop.id.clone(), voucher }
}

/// The shop's day on the stage.
pub fn today(shop: &Shop) -> BusinessDay {
    Timestamp::from_millis(crate::stage::MORNING).business_day(&shop.zone)
}

/// The shop that the stage sells in.
pub async fn kilima(stage: &Stage) -> Shop {
    let slug = "kilima".parse().expect("a slug");
    let found = shop::by_slug(&stage.table, &slug).await.expect("the shop answers");
    found.expect("a shop")
}

/// What so many entries cost that are handed over in one batch, after the month has some already.
pub async fn entered(stage: &Stage, steps: std::ops::Range<usize>) -> Spent {
    let shop = kilima(stage).await;
    let envelopes: Vec<Envelope> =
        steps.map(|step| Envelope::new(Message::Voucher(voucher(&shop, step)))).collect();
    stage.table.reset_spent();
    let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &envelopes).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    stage.table.spent()
}
