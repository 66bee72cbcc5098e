//! A day as it ends, told in one message, and what was counted in a till.

use super::{bubble, date, state_word};
use crate::documents::accounts;
use crate::documents::reports::day::{Counted, EndOfDay, Till};
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::time::BusinessDay;

/// More names than these are a list to ask for.
const NAMES_MAX: usize = 10;
/// Of the seal so much is shown: enough to compare.
const SEAL_CHARS: usize = 16;

/// The end of a day, and what was sold on the day before after its message.
pub fn end_of_day(
    language: Language,
    day: &EndOfDay,
    late: Option<(BusinessDay, Money)>,
    currency: Currency,
) -> Bubble {
    let mut lines = vec![said!(language, "day/title", day = date(language, &day.day))];
    lines.extend(trade(language, day, currency));
    if let Some((before, amount)) = late {
        lines.push(said!(language, "day/late", day = date(language, &before), amount));
    }
    lines.push(String::new());
    let in_hand = Money::new(day.in_hand(), currency);
    lines.push(said!(language, "day/money", amount = in_hand));
    lines.extend(day.tills.iter().map(|till| line_of_till(language, till, currency)));
    lines.push(String::new());
    lines.extend(orders(language, day));
    lines.push(if day.low.is_empty() {
        said!(language, "day/low_none")
    } else {
        said!(language, "day/low", names = first(&day.low, ", "))
    });
    if let Some(coming) = &day.coming {
        let next = date(language, &day.day.plus_days(1));
        lines.push(if coming.is_empty() {
            said!(language, "day/tomorrow_none", day = next)
        } else {
            let said: Vec<String> = coming.iter().map(|it| it.said(language)).collect();
            said!(language, "day/tomorrow", day = next, bookings = first(&said, "; "))
        });
    }
    if let Some(average) = day.ratings.average() {
        let average = hundredths(average);
        lines.push(said!(language, "day/rated", average, answers = day.ratings.answers()));
    }
    if !day.seal.is_empty() {
        let seal: String = day.seal.chars().take(SEAL_CHARS).collect();
        lines.push(said!(language, "day/seal", seal));
    }
    bubble(lines.join("\n"))
}

/// An average of hundredths: "4.50".
pub(crate) fn hundredths(average: i64) -> String {
    format!("{}.{:02}", average / 100, average % 100)
}

fn first(names: &[String], between: &str) -> String {
    let more = if names.len() > NAMES_MAX { " …" } else { "" };
    let shown: Vec<&str> = names.iter().take(NAMES_MAX).map(String::as_str).collect();
    format!("{}{more}", shown.join(between))
}

fn trade(language: Language, day: &EndOfDay, currency: Currency) -> Vec<String> {
    let money = |minor: i64| Money::new(minor, currency);
    let (amount, net) = (money(day.result.revenue()), day.result.net_profit());
    let profit = money(net.saturating_abs());
    let vat = day.has_vat;
    let mut lines = vec![if net < 0 {
        said!(language, "day/loss", vat, amount, profit)
    } else {
        said!(language, "day/sold", vat, amount, profit)
    }];
    if let Some(waiting) = &day.waiting {
        let (amount, orders) = (money(waiting.amount), waiting.orders);
        lines.push(said!(language, "day/waiting", amount, orders));
    }
    let expenses = day.expenses();
    if expenses != 0 {
        lines.push(said!(language, "day/expenses", amount = money(expenses)));
    }
    if day.owed != 0 {
        lines.push(said!(language, "day/owed", amount = money(day.owed)));
    }
    if day.owed_back != 0 {
        lines.push(said!(language, "day/owed_back", amount = money(day.owed_back)));
    }
    lines
}

/// "• Cash till: UGX 24,000 (+30,000, −6,000), counted, right".
fn line_of_till(language: Language, till: &Till, currency: Currency) -> String {
    let money = |minor: i64| Money::new(minor, currency).to_string();
    let name = accounts::name(language, till.code, &till.name);
    let came = (till.came != 0).then(|| format!("+{}", money(till.came)));
    let left = (till.left != 0).then(|| format!("−{}", money(till.left)));
    let moved: Vec<String> = came.into_iter().chain(left).collect();
    let moved = if moved.is_empty() { String::new() } else { format!(" ({})", moved.join(", ")) };
    let counted = till.counted.map(|counted| counted_words(language, counted, currency));
    let counted = counted.map_or_else(String::new, |words| format!(", {words}"));
    format!("• {name}: {}{moved}{counted}", money(till.expected))
}

fn counted_words(language: Language, counted: Counted, currency: Currency) -> String {
    let Counted { counted, difference } = counted;
    let (counted, over) = (Money::new(counted, currency), difference);
    let difference = Money::new(difference.saturating_abs(), currency);
    match over {
        0 => said!(language, "day/counted_right"),
        ..0 => said!(language, "day/counted_short", counted, difference),
        1.. => said!(language, "day/counted_over", counted, difference),
    }
}

fn orders(language: Language, day: &EndOfDay) -> Vec<String> {
    let orders = &day.orders;
    let of_day = said!(
        language,
        "day/orders",
        placed = orders.placed,
        delivered = orders.delivered,
        cancelled = orders.cancelled
    );
    let states = orders.open.iter().filter(|(_, count)| *count > 0);
    let states: Vec<String> =
        states.map(|(state, count)| format!("{count} {}", state_word(language, *state))).collect();
    let open = if states.is_empty() {
        said!(language, "day/open_none")
    } else {
        said!(language, "day/open", states = states.join(", "))
    };
    vec![of_day, open]
}

/// What was counted is what the books say.
pub fn counted_right(language: Language, account: &str, counted: Money) -> Bubble {
    bubble(said!(language, "day/till_right", account, counted))
}

/// To whoever counted and is not told what the books say.
pub fn counted(language: Language, account: &str, counted: Money) -> Bubble {
    bubble(said!(language, "day/till_counted", account, counted))
}

/// A sentence about what somebody else counted.
pub fn counted_by(language: Language, who: &str, sentence: &str) -> String {
    said!(language, "day/till_counted_by", who, sentence)
}

/// Reads a count back that differs from the books.
pub fn count_sentence(
    language: Language,
    account: &str,
    counted: Money,
    expected: Money,
) -> String {
    let over = counted.minor().saturating_sub(expected.minor());
    let difference = Money::new(over.saturating_abs(), counted.currency());
    if over < 0 {
        said!(language, "day/till_echo_short", account, counted, expected, difference)
    } else {
        said!(language, "day/till_echo_over", account, counted, expected, difference)
    }
}

/// The account as it is called in a language.
pub fn account_name(language: Language, code: AccountCode, name: &str) -> String {
    accounts::name(language, code, name)
}
