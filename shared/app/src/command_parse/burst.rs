//! What a customer writes in pieces is answered once: a run of messages waits on the queue until
//! nothing has followed for a moment; then each is read and carried out by itself, in order, and
//! only the last of several changes of a cart shows it.
//! Deliberately absent: how long that moment is; `domain::burst` decides it.

use super::{Hearing, Outcome, front_desk, speaker};
use crate::store::{StoreError, person, shop};
use domain::access::Role;
use domain::burst::{BURST_MILLIS, Piece, Split, Window};
use domain::command::{Command, CustomerCommand};
use domain::message::{Content, Envelope, Inbound, Message};
use domain::phrase::{self, Heard, Listener};
use domain::shop::Shop;
use ports::clock::Clock;
use ports::secrets::Secret;
use ports::table::Table;

/// How much of a run of one conversation is answered now, how long the rest waits, and the shop if
/// it was asked for that.
pub(super) async fn split(
    table: &impl Table,
    clock: &impl Clock,
    key: &Secret,
    window: Window,
    run: &[Envelope],
) -> Result<(Split, Option<Shop>), StoreError> {
    let now = clock.now();
    let texts = run.iter().map(|envelope| text(&envelope.message));
    let pieces: Vec<Piece> = texts
        .map(|text| Piece { at: text.map_or(now, |text| text.at), may_wait: text.is_some() })
        .collect();
    let split = window.split(&pieces, now);
    // Only for what would wait somebody is looked up.
    let Some(first) = run.get(split.now).and_then(|envelope| text(&envelope.message)) else {
        return Ok((split, None));
    };
    let shop = shop::by_number(table, &first.phone_number_id).await?;
    let waits = match &shop {
        Some(shop) => may_wait(table, clock, key, shop, first).await?,
        None => false,
    };
    Ok((if waits { split } else { Window::NONE.split(&pieces, now) }, shop))
}

/// Words. Taps, pictures and voice notes are whole by themselves, and so is what we sent ourselves.
fn text(message: &Message) -> Option<&Inbound> {
    match message {
        Message::Inbound(inbound) => {
            matches!(inbound.content, Content::Text { .. }).then_some(inbound)
        }
        Message::Command(_)
        | Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => None,
    }
}

/// Whether whoever wrote is a customer who answers no question of ours, a code or a yes among
/// them, and whom the shop itself answers.
async fn may_wait(
    table: &impl Table,
    clock: &impl Clock,
    key: &Secret,
    shop: &Shop,
    inbound: &Inbound,
) -> Result<bool, StoreError> {
    let Some(id) = person::identify(table, key, &shop.id, &inbound.sender).await? else {
        return Ok(true);
    };
    if person::principal(table, &shop.id, id).await?.role != Role::Customer {
        return Ok(false);
    }
    let fresh_cart = || speaker::fresh_cart(clock);
    let conversation = person::load_conversation(table, &shop.id, id, fresh_cart).await?.record;
    let now = clock.now();
    Ok(!conversation.is_handed_over(now) && conversation.waits_for(now).is_none())
}

/// Leaves the answer to the message that follows at once, where that shows all this one would.
pub(super) fn hush<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    outcome: &mut Outcome,
    next: Option<&Inbound>,
) {
    let (record, now) = (&hearing.speaker.conversation.record, hearing.occasion.now);
    if record.is_handed_over(now) || record.waits_for(now).is_some() {
        // What is passed on, and an answer to a question, stand by themselves.
        return;
    }
    let Some(next) = next.filter(|next| follows(hearing.inbound, next)) else { return };
    let Some(following) = command(hearing, next) else { return };
    if greets(hearing) {
        outcome.effects.clear();
        return;
    }
    if !shows_cart(&following) {
        return;
    }
    for effect in &mut outcome.effects {
        if let Message::Command(message) = effect
            && let Command::Customer(command) = &message.command
        {
            message.quiet = changes_cart(command);
        }
    }
}

fn follows(first: &Inbound, next: &Inbound) -> bool {
    let apart = next.at.millis_since(first.at);
    first.sender.addresses() == next.sender.addresses() && apart <= BURST_MILLIS
}

/// The customer's command in a message, if its words alone make one.
fn command<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    inbound: &Inbound,
) -> Option<CustomerCommand> {
    let Content::Text { text } = &inbound.content else { return None };
    let listener = Listener { expecting: None, ..front_desk::listener(hearing) };
    match phrase::understand(text, &listener) {
        Heard::Command(Command::Customer(command)) if !inbound.forwarded => Some(command),
        Heard::Command(_)
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::Missing(_)
        | Heard::ShopWordsFromCustomer(_)
        | Heard::NotExecuted(..)
        | Heard::Aside(_)
        | Heard::OffTopic => None,
    }
}

fn greets<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> bool {
    matches!(command(hearing, hearing.inbound), Some(CustomerCommand::Greet))
}

/// Whether the answer shows the cart with everything that is strange about it.
fn shows_cart(command: &CustomerCommand) -> bool {
    matches!(command, CustomerCommand::CartView | CustomerCommand::Checkout)
        || changes_cart(command)
}

/// Whether the answer is the cart and nothing else.
fn changes_cart(command: &CustomerCommand) -> bool {
    let added = matches!(command, CustomerCommand::CartAdd { unclear, .. } if unclear.is_empty());
    added
        || matches!(
            command,
            CustomerCommand::CartChange { .. } | CustomerCommand::CartRemove { .. }
        )
}
