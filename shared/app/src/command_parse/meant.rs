//! What words meant that nobody knew, said by somebody who runs the shop: the message they stood in
//! is heard again, and the shop has a word more. Deliberately absent: customers, whose choices are
//! about their own cart and teach nothing.

use super::desk::aliases;
use super::{Hearing, Outcome, front_desk};
use crate::store::StoreError;
use domain::access::Role;
use domain::alias::Meaning;
use domain::command::{Command, ShopCommand};
use domain::message::{Bubble, Content, Inbound, Message, Outgoing};
use domain::phrase::{Heard, Missing};
use ports::clock::Clock;
use ports::table::Table;

/// The choice of a product or an account for words.
pub(super) struct Choice {
    /// The words.
    pub(super) words: String,
    /// What they mean.
    pub(super) means: Meaning,
    /// The message to act on.
    pub(super) text: String,
    /// What that means with it.
    pub(super) heard: Heard,
}

/// Does what the message asked that waited for the choice, and keeps the choice.
pub(super) async fn settle<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    choice: Choice,
) -> Result<Outcome, StoreError> {
    let content = Content::Text { text: choice.text };
    let inbound = Inbound { content, ..hearing.inbound.clone() };
    let again = Hearing { inbound: &inbound, ..*hearing };
    let may_teach = may_teach(hearing, &choice.heard);
    // Boxed, for a message that is heard again may hold other words nobody knows.
    let mut outcome = Box::pin(front_desk::heard(&again, choice.heard)).await?;
    if !may_teach {
        return Ok(outcome);
    }
    let taught = aliases::teach(hearing, &choice.words, choice.means).await?;
    if let Some((bubble, writes)) = taught {
        first(hearing, &mut outcome, bubble);
        outcome.writes.extend(writes);
    }
    Ok(outcome)
}

/// Whether a choice is kept: whoever makes it may do what it was made for. What was only heard
/// teaches nothing.
fn may_teach<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, heard: &Heard) -> bool {
    if hearing.is_by_ear() {
        return false;
    }
    let role = hearing.speaker.principal.role;
    let limit = hearing.occasion.shop.policy.confirm_above;
    let may = |command: &ShopCommand| role.may(command, limit);
    if let Heard::Command(Command::Shop(command)) = heard {
        return may(command);
    }
    if let Heard::Several(commands) = heard {
        let of_shop = |command: &Command| {
            if let Command::Shop(command) = command { may(command) } else { true }
        };
        return commands.iter().all(of_shop);
    }
    if let Heard::Missing(Missing::Slot { command, .. }) = heard {
        return may(command);
    }
    role == Role::Owner
}

/// Says something before the rest: what the rest asks for stands last, with its buttons.
fn first<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, outcome: &mut Outcome, bubble: Bubble) {
    let said = outcome.effects.iter().filter(|effect| matches!(effect, Message::Outgoing(_)));
    let message = Message::Outgoing(Outgoing {
        id: hearing.occasion.cause.effect(said.count()),
        shop: hearing.occasion.shop.id.clone(),
        to: hearing.speaker.principal.person,
        bubble,
        document: None,
        notice: None,
        at: hearing.occasion.now,
    });
    outcome.effects.insert(0, message);
}
