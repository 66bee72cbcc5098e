//! What names a day that does not exist, "sales on 31 April", is not done on another one.

use super::books::day::Calendar;
use super::entry::{BooksName, CommandName};
use super::{Doubt, Expecting, Heard, Hearing};
use crate::money::Currency;

/// That a command, or what would be one, names a day that no calendar has; nothing for everything
/// else.
pub(super) fn on_no_day(hearing: &Hearing<'_>, heard: &Heard) -> Option<Heard> {
    let listener = hearing.listener;
    let is_month_first = listener.currency == Currency::Usd;
    let (tokens, clean) = (&hearing.sentence.plain, &hearing.sentence.clean);
    let calendar = Calendar::new(tokens, clean, listener.books.today, is_month_first)?;
    let words = calendar.missing_day()?.to_owned();
    Some(Heard::NotExecuted(of(hearing, heard)?, Doubt::NoSuchDay { words }))
}

/// What would have been done. Of the shop's people a day alone asks what the books say of it.
fn of(hearing: &Hearing<'_>, heard: &Heard) -> Option<CommandName> {
    let lost = || {
        let is_shop = hearing.listener.principal.authority().is_some();
        match hearing.listener.expecting {
            Some(Expecting::Booking { command }) => Some(CommandName::of(command)),
            Some(Expecting::Slot { command, .. }) => Some(CommandName::of_shop(command)),
            Some(_) | None => is_shop.then_some(CommandName::Books(BooksName::Report)),
        }
    };
    match heard {
        Heard::Command(command) => Some(CommandName::of(command)),
        Heard::Several(commands) => commands.first().map(CommandName::of),
        Heard::Missing(missing) => Some(missing.of()),
        Heard::ShopWordsFromCustomer(name)
        | Heard::NotExecuted(name, Doubt::Unknown { .. } | Doubt::Conditional) => Some(*name),
        Heard::OffTopic => lost(),
        Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Meant { .. }
        | Heard::Declined
        | Heard::NotExecuted(..)
        | Heard::Aside(_) => None,
    }
}
