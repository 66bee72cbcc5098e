//! Where the goods of an order go, in the customer's words: kept with the cart until it is ordered,
//! and told to the shop about an order that is on its way there.

use super::{Answer, Desk, cart};
use crate::ordering::Stop;
use crate::store;
use domain::cart::Cart;
use domain::order::state::OrderState;
use domain::order::{NOTE_CHARS_MAX, Order};
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

/// Keeps where the cart is to go and asks for the yes to it. With nothing in the cart the newest
/// order is meant if it has not left yet, and else what will be ordered.
pub(super) async fn said<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    place: &str,
) -> Result<Answer, Stop> {
    let (shop, language) = (desk.occasion.shop, desk.occasion.language);
    let to: String = place.chars().take(NOTE_CHARS_MAX).collect();
    let before = cart::load(desk, &desk.message.cart).await?;
    let noted = Cart { note: to.clone(), ..before.record.clone() };
    if !noted.is_empty() {
        return cart::summed(desk, &before, noted, Vec::new()).await;
    }
    let (person, now) = (desk.message.person, desk.occasion.now);
    let newest = store::standing::newest_of(desk.table, &shop.id, person, now).await?;
    if let Some(order) = newest.filter(is_here) {
        let told = desk
            .reply(chat::order::delivery_told(language, &order, &to))
            .owners(shop, &chat::owner::delivery_asked(shop.language(), &order, &to));
        return Ok(Answer { writes: Vec::new(), told });
    }
    let saved = store::cart::save(&shop.id, &desk.message.cart, &before, &noted, now)?;
    let told = desk.reply(chat::cart::delivery_noted(language, &to));
    Ok(Answer { writes: vec![saved], told })
}

/// Whether its goods are still at the shop.
fn is_here(order: &Order) -> bool {
    match order.state {
        OrderState::Draft
        | OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing => true,
        OrderState::Dispatched | OrderState::Completed | OrderState::Cancelled => false,
    }
}
