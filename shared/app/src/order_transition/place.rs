//! The explicit yes: an order from the cart, or from a draft.

use super::{Answer, Desk, cart};
use crate::ordering::{self, Stop, tell};
use crate::store::{self, person};
use domain::cart::{Cart, shown_as};
use domain::ids::OrderNumber;
use domain::order::decide::OrderAsk;
use domain::order::{Customer, NAME_CHARS_MAX, Origin};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;

/// Places the cart whose summary was shown as `cart_version`. If it has changed since, its
/// summary is shown again; if it is empty, the yes before this one has placed it.
pub(super) async fn confirm<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    cart_version: u64,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let before = cart::load(desk, &desk.message.cart).await?;
    if before.record.is_empty() {
        let newest = store::order::newest_of(desk.table, &shop.id, desk.message.person).await?;
        return match newest {
            Some(order) => {
                Ok(desk
                    .only_reply(chat::order::already_placed(desk.occasion.language, order.number)))
            }
            None => Err(Refusal::EmptyCart.into()),
        };
    }
    let priced = before.record.priced(desk.catalog)?;
    // What was shown is what is agreed to: these goods at these prices.
    let is_as_shown = shown_as(before.version, &priced) == cart_version;
    if !is_as_shown || priced.len() != before.record.lines.len() {
        return cart::checkout(desk, vec![chat::cart::changed(desk.occasion.language)]).await;
    }
    let customer = customer_of(desk).await?;
    let (occasion, note) = (&desk.occasion, before.record.note.as_str());
    let draft = ordering::draft(occasion, desk.clock, customer, Origin::WhatsApp, &priced, note)?;
    let plan = ordering::plan_new(desk.table, desk.clock, occasion, draft).await?;
    let told = tell::of_plan(occasion, &plan, &OrderAsk::Place, desk.catalog)?;
    let mut writes = plan.writes;
    let (id, now) = (&desk.message.cart, desk.occasion.now);
    writes.push(store::cart::save(&shop.id, id, &before, &Cart::default(), now)?);
    Ok(Answer { writes, told })
}

/// Places a draft the customer wrote on the web.
pub(super) async fn draft<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
) -> Result<Answer, Stop> {
    let before = desk.own_order(number).await?;
    desk.decided(&before, &OrderAsk::Place).await
}

async fn customer_of<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Customer, Stop> {
    let person = desk.message.person;
    let found = person::load_person(desk.table, &desk.occasion.shop.id, person).await?;
    let (name, phone) = found.map_or_else(Default::default, |found| (found.name, found.phone));
    Ok(Customer {
        person,
        name: name.chars().take(NAME_CHARS_MAX).collect(),
        phone_tail: phone.map(|phone| phone.tail().to_owned()).unwrap_or_default(),
        language: Some(desk.occasion.language),
    })
}
