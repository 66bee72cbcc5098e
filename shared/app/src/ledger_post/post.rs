//! What other agents have done, entered once however often it is told.

use super::TRIES_MAX;
use crate::store::ledger;
use domain::ids::ShopId;
use domain::ledger::journal::Journal;
use domain::ledger::voucher::Voucher;
use domain::message::{ENVELOPE_VERSION, Envelope, Message, VoucherMessage};
use domain::refusal::Refusal;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::Unfinished;
use ports::table::{CommitError, Table, WRITES_MAX};

/// The most vouchers of one commit.
pub const BATCH_MAX: usize = 8;

/// The vouchers of one shop that messages begin with, as many as go into one commit.
pub(super) fn together(envelopes: &[Envelope]) -> Vec<&VoucherMessage> {
    let vouchers = envelopes.iter().map_while(|envelope| match &envelope.message {
        Message::Voucher(voucher) if envelope.version == ENVELOPE_VERSION => Some(voucher),
        Message::Voucher(_)
        | Message::Inbound(_)
        | Message::Command(_)
        | Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => None,
    });
    let mut shop = None;
    vouchers
        .take_while(|voucher| *shop.get_or_insert(&voucher.shop) == &voucher.shop)
        .take(BATCH_MAX)
        .collect()
}

/// Enters vouchers of a shop in one commit. When one of them is wrong each is entered for itself, so
/// that it alone is left.
pub(super) async fn each(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    messages: &[&VoucherMessage],
) -> Vec<Result<(), Unfinished>> {
    let vouchers: Vec<Voucher> = messages.iter().map(|message| message.voucher.clone()).collect();
    match post(table, clock, shop, &vouchers).await {
        Err(Unfinished::Broken(_)) if vouchers.len() > 1 => {}
        answer => return vouchers.iter().map(|_| answer.clone()).collect(),
    }
    let mut answers = Vec::with_capacity(vouchers.len());
    for voucher in vouchers {
        answers.push(post(table, clock, shop, &[voucher]).await);
    }
    answers
}

/// Enters vouchers of a shop, all or none; those that are there already change nothing. Vouchers of
/// more goods than one commit holds are entered in two.
pub async fn post(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    given: &[Voucher],
) -> Result<(), Unfinished> {
    for _ in 0..TRIES_MAX {
        let mut vouchers = given.to_vec();
        let mut opened = ledger::open(table, shop, &mut vouchers).await?;
        let entered = enter(&mut opened, &vouchers, clock.now());
        // Whoever decided it was wrong: it waits among the dead letters for somebody to look.
        let journals = entered.map_err(|refusal| Unfinished::Broken(refusal.to_string()))?;
        if journals.is_empty() {
            return Ok(());
        }
        let writes = ledger::writes(shop, &opened, &journals)?;
        if writes.len() > WRITES_MAX && given.len() > 1 {
            let (first, second) = given.split_at(given.len() / 2);
            Box::pin(post(table, clock, shop, first)).await?;
            return Box::pin(post(table, clock, shop, second)).await;
        }
        match table.commit(&writes).await {
            Ok(()) => {
                tracing::info!(entries = journals.len(), "entered in the books");
                return Ok(());
            }
            Err(CommitError::Refused(_)) => {}
            Err(CommitError::Table(error)) => {
                return Err(crate::store::StoreError::from(error).into());
            }
        }
    }
    Err(Unfinished::Unavailable("others keep changing the books".to_owned()))
}

fn enter(
    opened: &mut ledger::Opened,
    vouchers: &[Voucher],
    now: Timestamp,
) -> Result<Vec<Journal>, Refusal> {
    let mut journals = Vec::new();
    for voucher in vouchers {
        journals.extend(opened.books.enter(voucher, now)?);
    }
    Ok(journals)
}
