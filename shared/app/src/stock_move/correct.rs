//! Stock put right where it is sold. The one-time code that allows it was checked before.

use super::{Answer, Desk, Moved, Posted};
use crate::ordering::Stop;
use crate::store::stock;
use domain::command::StockChangeAsk;
use domain::ids::Sku;
use domain::ledger::memo::Saying;
use domain::ledger::voucher::VoucherKind;
use domain::stock::correct;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
    asked: StockChangeAsk,
    reason: &str,
) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let variant = desk.counted(sku)?;
    let mut shelf = stock::shelf(desk.table, &shop.id, sku, now).await?;
    shelf.level.low_at = i64::from(variant.low_stock_at);
    let change = correct(&shelf, asked, reason, variant, now)?;
    let before = (shelf.level.on_hand, shelf.level.value_minor);
    let bubble = chat::stock::corrected(
        desk.occasion.language,
        &change,
        before.0,
        reason.trim(),
        desk.catalog,
        shop,
    );
    let value = change.value_minor;
    let posted = (value != 0).then(|| {
        let memo = Saying::StockPutRight.of(&[&desk.name(sku)]);
        Posted::today(VoucherKind::StockAdjusted { value }, memo)
    });
    let changes = vec![(change, before)];
    let moved =
        Moved { action: "stock.adjusted", changes, posted, writes: Vec::new(), is_undo: false };
    Ok(Answer { moved: Some(moved), writes: Vec::new(), bubble })
}
