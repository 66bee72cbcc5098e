//! Vouchers that come together are entered together, and one that is wrong alone is left.

use app::ledger_post::handle_run;
use app::store::ledger;
use domain::ledger::voucher::{RevenueLine, Voucher, VoucherKind};
use domain::message::{Envelope, Message, VoucherMessage};
use kit::entering::{kilima, today, voucher};
use kit::stage::Stage;
use ports::queue::Unfinished;
use ports::table::TableError;

async fn entries(stage: &Stage) -> u64 {
    let shop = kilima(stage).await;
    ledger::load_balances(&stage.table, &shop.id).await.unwrap().totals.entries
}

/// A voucher the rules refuse: nothing was earned.
async fn poison(stage: &Stage) -> VoucherMessage {
    let shop = kilima(stage).await;
    let kind = VoucherKind::Depreciated { amount: 0 };
    let id = "stock/poison".parse().unwrap();
    let cause = "stage:poison".parse().unwrap();
    let voucher =
        Voucher { id, day: today(&shop), cause, memo: String::new(), kind, picture: None };
    VoucherMessage { shop: shop.id, voucher }
}

fn envelope(voucher: VoucherMessage) -> Envelope {
    Envelope::new(Message::Voucher(voucher))
}

#[tokio::test]
async fn a_voucher_that_is_wrong_is_left_and_the_others_are_entered() {
    for place in 0..4 {
        let stage = Stage::open().await;
        let shop = kilima(&stage).await;
        let before = entries(&stage).await;
        let mut run: Vec<Envelope> = (0..3).map(|step| envelope(voucher(&shop, step))).collect();
        run.insert(place, envelope(poison(&stage).await));
        for _ in 0..3 {
            let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &run).await;
            for (at, answer) in answers.iter().enumerate() {
                let is_broken = matches!(answer, Err(Unfinished::Broken(_)));
                assert_eq!((is_broken, answer.is_ok()), (at == place, at != place), "{answers:?}");
            }
            assert_eq!(entries(&stage).await, before + 3, "once, however often they come");
        }
    }
}

#[tokio::test]
async fn when_the_table_does_not_answer_nothing_is_entered_and_all_come_again() {
    let stage = Stage::open().await;
    let shop = kilima(&stage).await;
    let before = entries(&stage).await;
    let run: Vec<Envelope> = (0..12).map(|step| envelope(voucher(&shop, step))).collect();
    stage.table.fail_next(TableError::Unavailable("away".to_owned()));
    let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &run).await;
    assert!(answers.iter().all(|it| matches!(it, Err(Unfinished::Unavailable(_)))), "{answers:?}");
    assert_eq!((answers.len(), entries(&stage).await), (12, before));
    let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &run).await;
    assert_eq!(answers, vec![Ok(()); 12]);
    assert_eq!(entries(&stage).await, before + 12);
}

/// A command between vouchers is handled in its place.
#[tokio::test]
async fn two_shops_and_a_command_come_in_one_batch() {
    use domain::command::{ReportKind, ShopCommand};
    use domain::time::DayRange;
    let stage = Stage::open().await;
    let shop = kilima(&stage).await;
    let range = DayRange::day(&today(&shop));
    let report = ReportKind::BalanceSheet;
    let command = ShopCommand::Report { report, range, account: None, versus: None };
    let owner = "+256700000001".parse().unwrap();
    stage.say("100000000000001", &owner, "Grace", &kit::stage::Saying::Text("help")).await;
    let command = stage.message("kilima", command).await.envelope;
    let slug = "melati".parse().unwrap();
    let other = app::store::shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let before = entries(&stage).await;
    let run = [
        envelope(voucher(&shop, 0)),
        envelope(voucher(&other, 0)),
        command,
        envelope(voucher(&shop, 1)),
    ];
    let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &run).await;
    assert_eq!(answers, vec![Ok(()); 4]);
    assert_eq!(entries(&stage).await, before + 2);
    stage.run().await;
    assert!(stage.chat.deliveries().last().unwrap().bubble.text.contains("Balance sheet"));
}

/// Eight sales of thirty goods each are more than one commit takes.
#[tokio::test]
async fn vouchers_of_many_goods_are_entered_in_parts() {
    let stage = Stage::open().await;
    let shop = kilima(&stage).await;
    let before = entries(&stage).await;
    let sold = |step: usize| {
        let mut message = voucher(&shop, step * 2 + 1);
        if let VoucherKind::OrderRecognised { lines, before, .. } = &mut message.voucher.kind {
            let goods =
                |place: usize| Some(format!("GOODS-{}", step * 30 + place).parse().unwrap());
            let line = |place| RevenueLine { sku: goods(place), ..lines[0].clone() };
            *lines = (0..30).map(line).collect();
            before.paid = 0;
        }
        envelope(message)
    };
    let run: Vec<Envelope> = (0..8).map(sold).collect();
    let answers = handle_run(&stage.table, &stage.queue, &stage.clock, &run).await;
    assert_eq!(answers, vec![Ok(()); 8]);
    assert_eq!(entries(&stage).await, before + 8);
}
