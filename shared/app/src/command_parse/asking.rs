//! What is asked when something is missing: one question, and what the conversation then waits for.

use super::Hearing;
use super::words::Words;
use domain::access::Role;
use domain::catalog::Catalog;
use domain::language::Language;
use domain::message::Bubble;
use domain::phrase::entry::{self, CommandName, DeskName, Saying};
use domain::phrase::{Expecting, Missing};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::echo::Names;
use views::chat::{booking, conversation, learning, question};

/// Asks for what is missing, and only for that. `meant` is the question what words name, where
/// the answer is kept.
pub(super) fn ask(
    missing: Missing,
    meant: Option<Expecting>,
    catalog: &Catalog,
    names: Names<'_>,
    words: &Words,
) -> (Bubble, Option<Expecting>) {
    if let Some(Expecting::Meant { words, near, .. }) = &meant {
        let near: Vec<_> = near.iter().filter_map(|id| catalog.product(*id)).collect();
        return (learning::which(names.language, words, &near), meant);
    }
    if let Some(Expecting::Slot { command, teaches: Some(words), .. }) = &meant {
        let some = question::categories(names.language, command);
        return (learning::which_account(names.language, words, &some), meant);
    }
    let bubble = match missing {
        Missing::PaymentAccount { number, amount, reference } => {
            let bubble =
                conversation::which_account(names.language, number, amount, reference.as_deref());
            return (bubble, Some(Expecting::PaymentAccount { number, amount, reference }));
        }
        Missing::Slot { command, slot } => {
            let bubble = question::slot(
                names.language,
                slot,
                &command,
                names,
                &words.customers,
                &words.outlets,
            );
            return (bubble, Some(Expecting::Slot { command: *command, slot, teaches: None }));
        }
        Missing::Rest { of: CommandName::Desk(DeskName::DocumentPassword) } => {
            views::chat::document::which_password(names.language)
        }
        Missing::Rest { of } => {
            views::chat::desk::rest(names.language, example(of, names.language))
        }
        Missing::Quantity { of } => question::quantity(names.language, example(of, names.language)),
        Missing::Unit { product, .. } => match catalog.product(product) {
            Some(product) => question::unit(names.language, product),
            None => conversation::help(names.language),
        },
        Missing::OrderNumber { of } => {
            conversation::which_order(names.language, example(of, names.language))
        }
        Missing::BookingAccount { booking: number } => {
            booking::which_account(names.language, number)
        }
        Missing::Amount { number } => conversation::which_amount(names.language, number),
        Missing::State { number } => conversation::which_state(names.language, number),
        Missing::Product { of, words, .. } if words.is_empty() => {
            question::product(names.language, example(of, names.language))
        }
        Missing::Product { words, near, .. } => {
            let near: Vec<_> = near.iter().filter_map(|id| catalog.product(*id)).collect();
            conversation::no_such_product(names.language, &words, &near)
        }
        Missing::Variant { product, quantity, .. } => match catalog.product(product) {
            Some(product) => conversation::which_variant(names.language, product, quantity),
            None => conversation::help(names.language),
        },
    };
    (bubble, None)
}

/// How a command is written, for "for example …".
pub(super) fn example(name: CommandName, language: Language) -> &'static str {
    saying(name, language).and_then(|saying| saying.examples.first()).copied().unwrap_or("help")
}

/// What a command does, in the words of help.
pub(super) fn purpose(name: CommandName, language: Language) -> &'static str {
    saying(name, language).map_or("", |saying| saying.help)
}

fn saying(name: CommandName, language: Language) -> Option<&'static Saying> {
    let mut all =
        [Role::Owner, Role::Customer].into_iter().flat_map(|role| entry::help(role, language));
    all.find(|saying| saying.name == name)
}

/// Whether half a command of the shop waits, not something of a cart.
pub(super) fn waits_for_slot<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> bool {
    let waits_for = hearing.speaker.conversation.record.waits_for(hearing.occasion.now);
    matches!(
        waits_for,
        Some(Expecting::Slot { .. } | Expecting::Meant { .. } | Expecting::Booking { .. })
    )
}
