//! What customers owe: their statements, and reminders.

use super::super::Heard;
use super::super::concept::{Books, Concept};
use super::money::{asked, unless_doubted};
use super::parts::Parts;
use crate::command::{ShopCommand, Whom};

/// "Statement of Sarah last month", "Sarah's statement", "statement of Sarah 0100".
pub(super) fn statement(parts: &mut Parts<'_>) -> Heard {
    let customer = parts.customer();
    let range = parts.range();
    let tail = parts.tail();
    asked(parts, ShopCommand::DebtStatement { customer, tail, range, file: None })
}

/// "Remind Sarah", "remind debtors". Nobody is everybody by chance.
pub(super) fn reminder(parts: &mut Parts<'_>) -> Heard {
    let tail = parts.tail();
    let one = parts.customer().map(|name| Whom::One { name, tail });
    let all = parts.has(Books::WhoOwes) || parts.sentence.has(Concept::All);
    let whom = one.or(all.then_some(Whom::Everybody));
    unless_doubted(parts, ShopCommand::DebtRemind { whom, seen: None })
}
