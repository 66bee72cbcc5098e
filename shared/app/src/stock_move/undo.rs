//! Goods that somebody moved last, moved back; what was entered for it is taken back too.

use super::{Answer, Desk, Moved, Posted, offer};
use crate::ordering::Stop;
use crate::store::{deed, ledger, stock};
use domain::deed::Deed;
use domain::ledger::journal::Journal;
use domain::ledger::memo::Memo;
use domain::ledger::voucher::Voucher;
use domain::stock::{Movement, undo};
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let found = deed::newest(desk.table, shop, desk.message.person, now).await?;
    let Some(found) = found else {
        return Ok(Answer::say(chat::undo::nothing(desk.occasion.language)));
    };
    if let Deed::Offer { product, version, before } = &found.deed {
        let mut answer = offer::undone(desk, *product, *version, before.as_deref()).await?;
        answer.writes.push(found.spent());
        return Ok(answer);
    }
    let Deed::Goods { movements, voucher } = &found.deed else {
        return Ok(Answer::say(chat::undo::nothing(desk.occasion.language)));
    };
    let changes = moved_back(desk, movements).await?;
    let posted = match voucher {
        Some(voucher) => Some(entry_taken_back(desk, voucher).await?),
        None => None,
    };
    let told: Vec<_> = changes
        .iter()
        .map(|(change, before)| (change.clone(), before.0.saturating_add(change.on_hand)))
        .collect();
    let bubble = chat::undo::goods(
        desk.occasion.language,
        &told,
        voucher.as_deref(),
        desk.catalog,
        desk.occasion.shop,
    );
    let writes = vec![found.spent()];
    let moved = Moved { action: "stock.undone", changes, posted, writes, is_undo: true };
    Ok(Answer { moved: Some(moved), writes: Vec::new(), bubble })
}

/// Each movement's opposite, with on hand and value before it.
async fn moved_back<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    movements: &[Movement],
) -> Result<Vec<(domain::stock::StockChange, (i64, i64))>, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let mut changes = Vec::new();
    for movement in movements {
        let outlet = movement.outlet.as_ref();
        let shelf = stock::shelf_at(desk.table, shop, &movement.sku, outlet, now).await?;
        let before = (shelf.level.on_hand, shelf.level.value_minor);
        changes.push((undo(&shelf, movement, now)?, before));
    }
    Ok(changes)
}

/// The voucher is on its way to the books; what takes it back follows on the same way.
async fn entry_taken_back<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    voucher: &Voucher,
) -> Result<Posted, Stop> {
    let chart = ledger::load_chart(desk.table, &desk.occasion.shop.id).await?;
    let kind = Journal::of(voucher, 0, desk.occasion.now, &chart)?.reversal()?;
    let memo = Memo::undone(None, &voucher.memo);
    Ok(Posted { kind, memo, day: None, id: Some(ledger::reversal_id(&voucher.id)) })
}
