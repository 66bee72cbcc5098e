//! Messages that come faster than they are handled are answered once: each is read and carried
//! out by itself, in order, and only the last of several changes of a cart shows it.
//! Deliberately absent: a wait. The first message of a quiet moment is answered at once; what comes
//! while it is handled lies together on the queue and comes here together.

use super::{Hearing, Outcome, front_desk};
use domain::command::{Command, CustomerCommand};
use domain::message::{Content, Inbound, Message};
use domain::phrase::{self, Heard, Listener};
use ports::clock::Clock;
use ports::table::Table;

/// Messages of one person within so long of each other are a burst.
const BURST_MILLIS: i64 = 4_000;

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
