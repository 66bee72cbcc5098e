//! What customers owe: statements and reminders; and what is due at the end of a month or a year.

use super::after_sale::positive;
use super::{bubble, button, date, month_name, with_buttons};
use crate::memo;
use domain::document::{ReportAsk, ReportFormat};
use domain::ids::PersonId;
use domain::language::Language;
use domain::ledger::chart::RETAINED_EARNINGS;
use domain::ledger::journal::Journal;
use domain::ledger::party::{OpenItem, PartyAccount, PartyStatement};
use domain::message::{BUTTON_TEXT_CHARS_MAX, Bubble};
use domain::money::{Currency, MINUS, Money};
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange, Month};

/// More lines than this do not fit a phone.
const LINES_MAX: usize = 30;
/// More open items than this are named together.
const OPEN_MAX: usize = 8;

/// A customer's account in some days, and what is open now; a tap makes it a paper or a table.
pub fn statement(
    language: Language,
    (customer, name): (PersonId, &str),
    statement: &PartyStatement,
    open: &[OpenItem],
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let left_out = statement.lines.len().saturating_sub(LINES_MAX);
    let lines = statement.lines.iter().skip(left_out).map(|line| {
        let sign = if line.amount < 0 { MINUS } else { "+" };
        let (amount, balance) = (money(line.amount.saturating_abs()), money(line.balance));
        format!(
            "{}  {}  {sign}{amount} = {balance}",
            date(language, &line.day),
            memo::said(language, &line.memo)
        )
    });
    let (from, to) = (date(language, &range.from), date(language, &range.to));
    let text = said!(
        language,
        "credit/statement",
        title = said!(language, "books/from_to", name, from, to),
        opening = money(statement.opening),
        left_out,
        lines = lines.collect::<Vec<_>>(),
        closing = money(statement.closing),
        open = items(language, open, currency, |item| said!(
            language,
            "credit/due",
            day = date(language, &item.due)
        ))
    );
    let paper = Tap::Statement(customer, range.clone());
    let table = ReportAsk::Customer { customer, range: range.clone() };
    let table = Tap::Report(table, ReportFormat::Excel);
    let paper = button(&paper, &said!(language, "buttons/paper"));
    with_buttons(text, vec![paper, button(&table, "Excel")])
}

/// What is open, the oldest first; what is too much for a message is named together.
fn items(
    language: Language,
    open: &[OpenItem],
    currency: Currency,
    when: impl Fn(&OpenItem) -> String,
) -> Vec<String> {
    let shown = open.iter().take(OPEN_MAX).map(|item| {
        let of = item.order.map_or_else(
            || date(language, &item.day),
            |order| said!(language, "credit/of_order", order),
        );
        format!("{of}: {}, {}", Money::new(item.left, currency), when(item))
    });
    let mut lines: Vec<String> = shown.collect();
    let rest = open.iter().skip(OPEN_MAX);
    let left = rest.fold(0_i64, |sum, item| sum.saturating_add(item.left));
    if left > 0 {
        let more = open.len().saturating_sub(OPEN_MAX);
        lines.push(said!(language, "credit/more", count = more, left = Money::new(left, currency)));
    }
    lines
}

/// What a customer who owes is to read.
pub fn reminder(
    language: Language,
    name: &str,
    account: &PartyAccount,
    today: &BusinessDay,
    shop: &Shop,
) -> Bubble {
    let when = |item: &OpenItem| {
        let day = date(language, &item.due);
        if item.due < *today {
            said!(language, "credit/was_due_on", day)
        } else {
            said!(language, "credit/due_on", day)
        }
    };
    bubble(said!(
        language,
        "credit/reminder",
        name,
        shop = &shop.name,
        total = Money::new(account.balance, shop.currency),
        open = items(language, &account.open, shop.currency, when),
        methods = &shop.policy.payment_methods
    ))
}

/// Shows the owner whom a reminder would go to and what it says, to be sent with a tap.
pub fn reminder_shown(
    language: Language,
    owing: &[(&str, i64)],
    first: &str,
    currency: Currency,
    nonce: &str,
) -> Bubble {
    let line = |(name, owed): &(&str, i64)| match owing {
        [_] => (*name).to_owned(),
        _ => format!("{name}: {}", Money::new(*owed, currency)),
    };
    let names: Vec<String> = owing.iter().map(line).collect();
    let only = names.first().filter(|_| names.len() == 1);
    let shown = |first: &str| {
        said!(language, "credit/reminder_shown", only, count = names.len(), names, first)
    };
    let mut text = shown(first);
    if text.chars().count() > BUTTON_TEXT_CHARS_MAX {
        // The list is what the owner decides on; what one of them reads is cut before it.
        text = shown("…");
    }
    let (send, dont) = (Tap::Yes(nonce.to_owned()), Tap::No(nonce.to_owned()));
    with_buttons(
        text,
        vec![
            button(&send, &said!(language, "buttons/send")),
            button(&dont, &said!(language, "buttons/dont")),
        ],
    )
}

/// Reminders were sent.
pub fn reminded(language: Language, owing: &[(&str, i64)]) -> Bubble {
    let names: Vec<&str> = owing.iter().map(|(name, _)| *name).collect();
    bubble(said!(language, "credit/reminded", names = names.join(", ")))
}

/// The sentence of what is to be paid to the state.
pub fn vat_due(
    language: Language,
    month: &Month,
    output: Money,
    input: Money,
    account: &str,
) -> String {
    let due = Money::new(output.minor().saturating_sub(input.minor()), output.currency());
    said!(
        language,
        "credit/vat_due",
        month = month_name(language, month),
        account,
        output,
        input = positive(input),
        due
    )
}

/// A year was closed by an entry.
pub fn year_closed(language: Language, journal: &Journal, currency: Currency) -> Bubble {
    let earned = journal.amount_on(RETAINED_EARNINGS).saturating_neg();
    bubble(said!(
        language,
        "credit/year_closed",
        year = journal.day.year(),
        number = journal.number,
        is_loss = earned < 0,
        result = Money::new(earned.saturating_abs(), currency),
        until = date(language, &journal.day)
    ))
}
