//! The cart in chat.

use super::{Answer, Desk};
use crate::ordering::{Occasion, Stop};
use crate::store::conversation::Conversation;
use crate::store::person::{self, EXPECTING_MINUTES};
use crate::store::{Versioned, booking, cart, stock};
use domain::cart::{Cart, CartLine, shown_as};
use domain::catalog::{Measure, Product, ProductKind};
use domain::command::Unclear;
use domain::ids::{CartId, ProductId, Sku};
use domain::order::NOTE_CHARS_MAX;
use domain::phrase::Expecting;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat;
use views::sum::Sum;

/// Adds what was understood and asks about the rest. When all of it was, and it was said where it
/// goes, the summary asks for the yes.
pub(super) async fn add<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    lines: &[CartLine],
    unclear: &[Unclear],
    place: Option<&str>,
) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    let mut after = before.record.clone();
    for line in lines {
        let Some((_, variant)) = desk.catalog.find(&line.sku) else {
            return Err(Refusal::NoLongerSold { sku: line.sku.clone() }.into());
        };
        after = after.add(&line.sku, line.quantity, variant.measure)?;
    }
    if let Some(place) = place {
        after.note = place.chars().take(NOTE_CHARS_MAX).collect();
        if unclear.is_empty() {
            return summed(desk, &before, after, Vec::new()).await;
        }
    }
    let mut answer = saved(desk, &before, after, Vec::new(), unclear).await?;
    if let Some(Unclear::Which { product, quantity }) = unclear.first() {
        let which = Expecting::Which { product: *product, quantity: *quantity };
        answer.writes.push(expect(desk, Some(which), None).await?);
    }
    Ok(answer)
}

/// Sets the quantity of something that is in the cart, or puts so many in.
pub(super) async fn change<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
    quantity: u32,
) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    let Some((_, variant)) = desk.catalog.find(sku) else {
        return Err(Refusal::NoLongerSold { sku: sku.clone() }.into());
    };
    let after = before.record.clone().set(sku, quantity, variant.measure)?;
    saved(desk, &before, after, Vec::new(), &[]).await
}

/// Takes something out.
pub(super) async fn remove<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    sku: &Sku,
) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    let mut notes = Vec::new();
    if !before.record.lines.iter().any(|line| line.sku == *sku) {
        notes.push(chat::cart::not_in_cart(desk.occasion.language, &name_of(desk, sku)));
    }
    let after = before.record.clone().set(sku, 0, Measure::Piece)?;
    saved(desk, &before, after, notes, &[]).await
}

/// Takes everything out.
pub(super) async fn clear<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    saved(desk, &before, Cart::default(), Vec::new(), &[]).await
}

/// Shows it.
pub(super) async fn view<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    let after = before.record.clone();
    saved(desk, &before, after, Vec::new(), &[]).await
}

/// Goes on with the cart of the web shop; what was in the chat's own cart comes along.
pub(super) async fn carry<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    id: &CartId,
) -> Result<Answer, Stop> {
    let before = load(desk, id).await?;
    if before.record.is_empty() {
        return Ok(desk.only_reply(chat::cart::no_such_cart(desk.occasion.language)));
    }
    let mut after = before.record.clone();
    let mut writes = Vec::new();
    if *id != desk.message.cart {
        let own = load(desk, &desk.message.cart).await?;
        for line in &own.record.lines {
            after = after.add(&line.sku, line.quantity, desk.catalog.measure_of(&line.sku))?;
        }
        if after.note.is_empty() {
            after.note.clone_from(&own.record.note);
        }
        if !own.record.is_empty() {
            let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
            writes.push(cart::save(shop, &desk.message.cart, &own, &Cart::default(), now)?);
        }
    }
    writes.push(expect(desk, None, Some(id)).await?);
    let (kept, mut notes) = still_sold(desk, after);
    notes.insert(0, chat::cart::carried(desk.occasion.language));
    let bubble = shown(desk, &kept, notes, &[]).await?;
    if kept != before.record {
        writes.push(cart::save(&desk.occasion.shop.id, id, &before, &kept, desk.occasion.now)?);
    }
    Ok(Answer { writes, told: desk.reply(bubble) })
}

/// Shows the summary and waits for the explicit yes.
pub(super) async fn checkout<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    notes: Vec<String>,
) -> Result<Answer, Stop> {
    let before = load(desk, &desk.message.cart).await?;
    let wanted = before.record.clone();
    summed(desk, &before, wanted, notes).await
}

/// The summary of a cart that was `before`, which waits for the explicit yes.
pub(super) async fn summed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Cart>,
    wanted: Cart,
    mut notes: Vec<String>,
) -> Result<Answer, Stop> {
    let (kept, gone) = still_sold(desk, wanted);
    if kept.is_empty() && gone.is_empty() {
        return Err(Refusal::EmptyCart.into());
    }
    notes.extend(gone);
    if kept.is_empty() {
        // What was in it is not sold any more; its buyer is told so.
        let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
        let emptied = cart::save(shop, &desk.message.cart, before, &kept, now)?;
        let told = desk.reply(shown_with(desk, &kept, &notes, &[])?);
        return Ok(Answer { writes: vec![emptied], told });
    }
    let problems = short_notes(desk, &kept).await?;
    let mut writes = Vec::new();
    let mut version = before.version;
    if kept != before.record {
        let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
        writes.push(cart::save(shop, &desk.message.cart, before, &kept, now)?);
        version = version.saturating_add(1);
    }
    let bubble = if problems.is_empty() {
        let priced = kept.priced(desk.catalog)?;
        let sum = Sum::of_lines(&priced, desk.occasion.shop)?;
        let cart_version = shown_as(version, &priced);
        writes.push(expect(desk, Some(Expecting::OrderYes { cart_version }), None).await?);
        let (language, note) = (desk.occasion.language, kept.note.as_str());
        let mut bubble = chat::cart::summary(language, &priced, &sum, note, cart_version);
        if !notes.is_empty() {
            bubble.text = format!("{}\n\n{}", notes.join("\n"), bubble.text);
        }
        bubble
    } else {
        notes.extend(problems);
        shown_with(desk, &kept, &notes, &[])?
    };
    Ok(Answer { writes, told: desk.reply(bubble) })
}

/// The cart of that name.
pub(super) async fn load<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    id: &CartId,
) -> Result<Versioned<Cart>, Stop> {
    let Occasion { shop, now, .. } = desk.occasion;
    Ok(cart::load_cart(desk.table, &shop.id, id, now).await?)
}

/// The write of what the conversation waits for next, and of the cart it goes on with.
pub(super) async fn expect<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    expecting: Option<Expecting>,
    cart: Option<&CartId>,
) -> Result<Write, Stop> {
    let (shop, person) = (&desk.occasion.shop.id, desk.message.person);
    let fresh = || desk.message.cart.clone();
    let before = person::load_conversation(desk.table, shop, person, fresh).await?;
    let until = desk.occasion.now.plus_minutes(EXPECTING_MINUTES);
    let after = Conversation {
        cart: cart.unwrap_or(&before.record.cart).clone(),
        expecting: expecting.map(|expecting| (expecting, until)),
        ..before.record.clone()
    };
    Ok(person::save_conversation(shop, person, &before, &after)?)
}

async fn saved<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Cart>,
    after: Cart,
    mut notes: Vec<String>,
    unclear: &[Unclear],
) -> Result<Answer, Stop> {
    let (kept, gone) = still_sold(desk, after);
    notes.extend(gone);
    let bubble = shown(desk, &kept, notes, unclear).await?;
    let mut writes = Vec::new();
    if kept != before.record {
        let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
        writes.push(cart::save(shop, &desk.message.cart, before, &kept, now)?);
    }
    Ok(Answer { writes, told: desk.reply(bubble) })
}

async fn shown<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    cart: &Cart,
    mut notes: Vec<String>,
    unclear: &[Unclear],
) -> Result<domain::message::Bubble, Stop> {
    notes.extend(short_notes(desk, cart).await?);
    let bubble = shown_with(desk, cart, &notes, unclear)?;
    Ok(match booked(desk, cart).await? {
        Some(service) => chat::cart::or_at_a_time(desk.occasion.language, bubble, service),
        None => bubble,
    })
}

/// The first service in a cart whose times are chosen.
async fn booked<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    cart: &Cart,
) -> Result<Option<ProductId>, Stop> {
    let products = cart.lines.iter().filter_map(|line| desk.catalog.find(&line.sku));
    let is_service = |product: &&Product| matches!(product.kind, ProductKind::Service { .. });
    let services: Vec<ProductId> =
        products.map(|(product, _)| product).filter(is_service).map(|it| it.id).collect();
    if services.is_empty() {
        return Ok(None);
    }
    let agenda = booking::load_agenda(desk.table, &desk.occasion.shop.id).await?;
    let is_booked = |id: &ProductId| agenda.iter().any(|it| it.record.rules.contains_key(id));
    Ok(services.into_iter().find(is_booked))
}

fn shown_with<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    cart: &Cart,
    notes: &[String],
    unclear: &[Unclear],
) -> Result<domain::message::Bubble, Stop> {
    let priced = cart.priced(desk.catalog)?;
    let sum = Sum::of_lines(&priced, desk.occasion.shop)?;
    Ok(chat::cart::shown(desk.occasion.language, notes, &priced, &sum, unclear, desk.catalog))
}

/// The cart without what has left the catalogue, and a note for each.
fn still_sold<T: Table, C: Clock>(desk: &Desk<'_, T, C>, mut cart: Cart) -> (Cart, Vec<String>) {
    let mut notes = Vec::new();
    cart.lines.retain(|line| {
        let sold = desk.catalog.find(&line.sku).is_some();
        if !sold {
            let name = name_of(desk, &line.sku);
            notes.push(chat::cart::no_longer_sold(desk.occasion.language, &name));
        }
        sold
    });
    (cart, notes)
}

/// A note for every line that asks for more than is free.
async fn short_notes<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    cart: &Cart,
) -> Result<Vec<String>, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let mut notes = Vec::new();
    for line in &cart.lines {
        let counted =
            desk.catalog.find(&line.sku).is_some_and(|(product, _)| product.is_stockable());
        if !counted {
            continue;
        }
        let free = stock::shelf(desk.table, shop, &line.sku, now).await?.free(now);
        if free < i64::from(line.quantity) {
            let name = name_of(desk, &line.sku);
            let measure = desk.catalog.measure_of(&line.sku);
            notes.push(chat::cart::only_left(
                desk.occasion.language,
                &name,
                free.max(0),
                line.quantity,
                measure,
            ));
        }
    }
    Ok(notes)
}

fn name_of<T: Table, C: Clock>(desk: &Desk<'_, T, C>, sku: &Sku) -> String {
    desk.catalog
        .known(sku)
        .map_or_else(|| sku.to_string(), |(product, variant)| product.variant_name(variant))
}
