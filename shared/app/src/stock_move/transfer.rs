//! Goods between outlets. The shop owns what it owned, so the books have nothing to enter.

use super::{Answer, Desk, Moved};
use crate::ordering::Stop;
use crate::store::stock;
use domain::ids::Sku;
use domain::stock::{Transfer, transfer};
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

/// Moves goods between the outlets of these names, the first to the second.
pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
    quantity: i64,
    names: [&str; 2],
) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let variant = desk.counted(sku)?;
    let (from, to) = (shop.outlet_called(names[0])?, shop.outlet_called(names[1])?);
    let left = stock::shelf_at(desk.table, &shop.id, sku, from.as_ref(), now).await?;
    let mut reached = stock::shelf_at(desk.table, &shop.id, sku, to.as_ref(), now).await?;
    reached.level.low_at = i64::from(variant.low_stock_at);
    let Transfer { out, into } = transfer(&left, &reached, quantity, now)?;
    let [left, reached] = [left, reached].map(|it| (it.level.on_hand, it.level.value_minor));
    let bubble = chat::stock::transferred(
        desk.occasion.language,
        &out,
        (from.as_ref(), left.0.saturating_add(out.on_hand)),
        (to.as_ref(), reached.0.saturating_add(into.on_hand)),
        desk.catalog,
        shop,
    );
    let changes = vec![(out, left), (into, reached)];
    let action = "stock.transferred";
    let moved = Moved { action, changes, posted: None, writes: Vec::new(), is_undo: false };
    Ok(Answer { moved: Some(moved), writes: Vec::new(), bubble })
}
