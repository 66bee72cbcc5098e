//! What the grammar made of a message, as far as it leaves room for a better reading.

use super::model::Model;
use super::{DENIALS, OF_ORDERS, OWN, READS};
use crate::command::{Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand, Slot};
use crate::phrase::entry::{self, CommandName};
use crate::phrase::search::Index;
use crate::phrase::sentence::Sentence;
use crate::phrase::{Doubt, Heard, Listener, Missing};

/// What is changed elsewhere than in a cart.
const CHANGED: [&str; 3] = ["order.edit_lines", "stock.", "product."];

/// Whether the grammar could make nothing of it, or nothing but a search.
pub fn is_strange(heard: &Heard) -> bool {
    match heard {
        Heard::OffTopic | Heard::NotExecuted(_, Doubt::Unknown { .. }) => true,
        Heard::Command(Command::Customer(CustomerCommand::CartAdd { lines, .. })) => {
            lines.is_empty()
        }
        Heard::Command(Command::Customer(command)) => {
            matches!(command, CustomerCommand::Search { .. })
        }
        Heard::Command(Command::Shop(_))
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::Missing(_)
        | Heard::ShopWordsFromCustomer(_)
        | Heard::NotExecuted(..)
        | Heard::Aside(_) => false,
    }
}

/// What the grammar heard, where it is not done.
pub(super) fn named(strict: &Heard) -> Option<CommandName> {
    let lacks = if let Heard::Missing(missing) = strict { Some(missing.of()) } else { None };
    if let Heard::NotExecuted(name, _) = strict { Some(*name) } else { lacks }
}

/// The commands that were heard.
pub(super) fn commands(heard: &Heard) -> &[Command] {
    if let Heard::Command(command) = heard {
        return std::slice::from_ref(command);
    }
    if let Heard::Several(commands) = heard { commands } else { &[] }
}

/// Whether something would come of it that is not only an answer.
pub(super) fn changes(heard: &Heard) -> bool {
    commands(heard).iter().any(|command| entry::writes(CommandName::of(command)))
}

/// What only sounds like a command: "who confirmed booking 204".
pub(super) fn vetoed(strict: &Heard) -> Option<Heard> {
    let command = commands(strict).first().filter(|_| changes(strict) && !is_strange(strict))?;
    let name = CommandName::of(command);
    Some(match command {
        // The number of a paper is no talk, and neither is a booking's file.
        Command::Shop(ShopCommand::Desk(DeskCommand::DocumentNumbered { .. }))
        | Command::Customer(CustomerCommand::Desk(
            DeskRequest::DocumentNumbered { .. } | DeskRequest::BookingPaper { .. },
        )) => return None,
        // What was never learnt looks like talk.
        Command::Shop(_) if !Model::of(true).has(name) => return None,
        Command::Shop(_) => Heard::NotExecuted(name, Doubt::Question),
        Command::Customer(_) => Heard::OffTopic,
    })
}

/// Whether every word is of what the shop sells: "1 Ugandan recipes" is no talk.
pub(super) fn names_goods_alone(text: &str, listener: &Listener<'_>) -> bool {
    let index = Index::new(listener.catalog);
    let sentence = Sentence::new(text, &index);
    sentence.plain.iter().all(|token| !token.is_word() || index.knows(&token.text))
}

/// Whether a reading leaves room for a better one, whatever is guessed.
pub(super) fn may_need_help(heard: &Heard, is_shop: bool) -> bool {
    matches!(heard, Heard::Missing(_)) && is_shop
        || DENIALS.iter().chain(&READS).chain(&OWN).any(|label| needs_help(heard, label, is_shop))
}

/// Whether a reading leaves room for the one that is guessed.
pub(super) fn needs_help(heard: &Heard, label: &str, is_shop: bool) -> bool {
    // Those who run the shop seldom fill a cart, and change one only where no order is meant.
    let is_changed = CHANGED.iter().any(|kind| label.starts_with(kind));
    let fills_a_cart = is_shop
        && match heard {
            Heard::Command(Command::Customer(command)) => {
                matches!(command, CustomerCommand::CartAdd { .. })
                    || is_changed
                        && matches!(
                            command,
                            CustomerCommand::CartChange { .. } | CustomerCommand::CartRemove { .. }
                        )
            }
            Heard::Command(Command::Shop(_))
            | Heard::Several(_)
            | Heard::Meant { .. }
            | Heard::Answer { .. }
            | Heard::Code { .. }
            | Heard::Declined
            | Heard::Missing(_)
            | Heard::ShopWordsFromCustomer(_)
            | Heard::NotExecuted(..)
            | Heard::Aside(_)
            | Heard::OffTopic => false,
        };
    let is_half = matches!(heard, Heard::Missing(missing) if leaves_room(missing, label));
    // "The invoice of order 1002 please" is more than where it is.
    let asks_where =
        matches!(heard, Heard::Command(Command::Customer(CustomerCommand::OrderStatus { .. })));
    let asks_more =
        asks_where && !is_shop && (READS.contains(&label) || OF_ORDERS.contains(&label));
    // "The invoice of my order 1002" has words of the shop's.
    let is_own = matches!(heard, Heard::ShopWordsFromCustomer(_)) && OWN.contains(&label);
    // Asked politely it is no question; of a day to come is no condition.
    let is_doubted = matches!(
        heard,
        Heard::NotExecuted(
            _,
            Doubt::Question | Doubt::Several | Doubt::Conditional | Doubt::Quoted
        )
    );
    let denies = matches!(heard, Heard::NotExecuted(_, Doubt::Negated));
    // Those who run the shop do not look at what there is to buy.
    let browses = is_shop
        && matches!(heard, Heard::Command(Command::Customer(CustomerCommand::Browse { .. })));
    // "Oil in my order came leaking" puts no oil into a cart.
    let half_fills = label != "cart.add"
        && matches!(
            heard,
            Heard::Command(Command::Customer(CustomerCommand::CartAdd { unclear, .. }))
                if !unclear.is_empty()
        );
    fills_a_cart
        || half_fills
        || browses
        || asks_more
        || is_own
        || is_half
        || is_doubted
        || denies && DENIALS.contains(&label)
        || is_strange(heard)
}

/// Whether a question leaves room for the command that is guessed: one that asks for all of a
/// command, or of another that only reads.
fn leaves_room(missing: &Missing, label: &str) -> bool {
    let is_same = missing.of().as_str() == label;
    let is_whole = matches!(missing, Missing::Rest { .. } | Missing::OrderNumber { .. });
    // What is asked for may stand in it in other words: "I banked 300k from the till".
    let is_whole = is_whole
        || is_same && matches!(missing, Missing::Slot { slot, .. } if *slot != Slot::Hours);
    let near = if let Missing::Product { near, .. } = missing { Some(near) } else { None };
    is_whole
        || near.is_some_and(|near| near.is_empty() || is_same)
        || near.is_none() && !is_same && !entry::writes(missing.of())
}
