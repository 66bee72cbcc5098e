//! What customers owe: statements and reminders; and what is due at the end of a month or a year.

use super::{bubble, button, render, with_buttons};
use askama::Template;
use domain::ledger::chart::RETAINED_EARNINGS;
use domain::ledger::journal::Journal;
use domain::ledger::party::{OpenItem, PartyAccount, PartyStatement};
use domain::message::{BUTTON_TEXT_CHARS_MAX, Bubble};
use domain::money::{Currency, Money};
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange, Month};

/// More lines than this do not fit a phone.
const LINES_MAX: usize = 30;
/// More open items than this are named together.
const OPEN_MAX: usize = 8;

/// A customer's account in some days, and what is open now.
pub fn statement(
    name: &str,
    statement: &PartyStatement,
    open: &[OpenItem],
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "statement")]
    struct Statement {
        title: String,
        opening: Money,
        left_out: usize,
        lines: Vec<String>,
        closing: Money,
        open: Vec<String>,
    }
    let money = |minor| Money::new(minor, currency);
    let left_out = statement.lines.len().saturating_sub(LINES_MAX);
    let lines = statement.lines.iter().skip(left_out).map(|line| {
        let sign = if line.amount < 0 { "−" } else { "+" };
        let (amount, balance) = (money(line.amount.saturating_abs()), money(line.balance));
        format!("{}  {}  {sign}{amount} = {balance}", line.day.for_people(), line.memo)
    });
    let (from, to) = (range.from.for_people(), range.to.for_people());
    bubble(&Statement {
        title: format!("{name}, {from} to {to}"),
        opening: money(statement.opening),
        left_out,
        lines: lines.collect(),
        closing: money(statement.closing),
        open: items(open, currency, |item| format!("due {}", item.due.for_people())),
    })
}

/// What is open, the oldest first; what is too much for a message is named together.
fn items(open: &[OpenItem], currency: Currency, when: impl Fn(&OpenItem) -> String) -> Vec<String> {
    let shown = open.iter().take(OPEN_MAX).map(|item| {
        let of = item.order.map_or_else(|| item.day.for_people(), |order| format!("order {order}"));
        format!("{of}: {}, {}", Money::new(item.left, currency), when(item))
    });
    let mut lines: Vec<String> = shown.collect();
    let rest = open.iter().skip(OPEN_MAX);
    let left = rest.fold(0_i64, |sum, item| sum.saturating_add(item.left));
    if left > 0 {
        let more = open.len().saturating_sub(OPEN_MAX);
        lines.push(format!("{more} more: {}", Money::new(left, currency)));
    }
    lines
}

/// What a customer who owes is to read.
pub fn reminder(name: &str, account: &PartyAccount, today: &BusinessDay, shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "reminder")]
    struct Reminder<'a> {
        name: &'a str,
        shop: &'a str,
        total: Money,
        open: Vec<String>,
        methods: &'a [String],
    }
    let when = |item: &OpenItem| {
        let day = item.due.for_people();
        if item.due < *today { format!("was due on {day}") } else { format!("due on {day}") }
    };
    bubble(&Reminder {
        name,
        shop: &shop.name,
        total: Money::new(account.balance, shop.currency),
        open: items(&account.open, shop.currency, when),
        methods: &shop.policy.payment_methods,
    })
}

/// Shows the owner whom a reminder would go to and what it says, to be sent with a tap.
pub fn reminder_shown(
    owing: &[(&str, i64)],
    first: &str,
    currency: Currency,
    nonce: &str,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "reminder_shown")]
    struct ReminderShown<'a> {
        names: Vec<String>,
        first: &'a str,
    }
    let named = |(name, owed): &(&str, i64)| match owing {
        [_] => (*name).to_owned(),
        _ => format!("{name}: {}", Money::new(*owed, currency)),
    };
    let mut shown = ReminderShown { names: owing.iter().map(named).collect(), first };
    if render(&shown).chars().count() > BUTTON_TEXT_CHARS_MAX {
        // The list is what the owner decides on; what one of them reads is cut before it.
        shown.first = "…";
    }
    let (send, dont) = (Tap::Yes(nonce.to_owned()), Tap::No(nonce.to_owned()));
    with_buttons(&shown, vec![button(&send, "Send"), button(&dont, "Don't")])
}

/// Reminders were sent.
pub fn reminded(owing: &[(&str, i64)]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "reminded")]
    struct Reminded {
        names: String,
    }
    let names: Vec<&str> = owing.iter().map(|(name, _)| *name).collect();
    bubble(&Reminded { names: names.join(", ") })
}

/// The sentence of what is to be paid to the state.
pub fn vat_due(month: &Month, output: Money, input: Money, account: &str) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "vat_due")]
    struct VatDue<'a> {
        month: String,
        account: &'a str,
        output: Money,
        input: Money,
        due: Money,
    }
    let due = Money::new(output.minor().saturating_sub(input.minor()), output.currency());
    render(&VatDue { month: month.for_people(), account, output, input, due })
}

/// A year was closed by an entry.
pub fn year_closed(journal: &Journal, currency: Currency) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/credit.txt", block = "year_closed")]
    struct YearClosed {
        year: i16,
        number: u64,
        is_loss: bool,
        result: Money,
        until: String,
    }
    let earned = journal.amount_on(RETAINED_EARNINGS).saturating_neg();
    bubble(&YearClosed {
        year: journal.day.year(),
        number: journal.number,
        is_loss: earned < 0,
        result: Money::new(earned.saturating_abs(), currency),
        until: journal.day.for_people(),
    })
}
