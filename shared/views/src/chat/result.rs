//! What was earned and spent, the tax on it, and what became of the money, beside the same figures of the days before.

use super::books::{flow_word, line, lines_of, listed, nothing, strong, titled};
use super::{date, month_name};
use domain::comparison::growth_percent;
use domain::language::Language;
use domain::ledger::statement::{CashFlow, ProfitAndLoss, VatSummary};
use domain::message::Bubble;
use domain::money::{Currency, MINUS, Money};
use domain::time::DayRange;

/// The figures of the days before those that are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Which days.
    pub days: DayRange,
    /// What was earned and spent.
    pub result: ProfitAndLoss,
    /// The tax on it.
    pub vat: VatSummary,
    /// By how much the money in hand grew, in minor units.
    pub money: i64,
}

/// The profit and loss.
pub fn profit_and_loss(
    language: Language,
    result: &ProfitAndLoss,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let beside = |now, of: fn(&ProfitAndLoss) -> i64| {
        beside(language, now, before.map(|it| (&it.days, of(&it.result))), currency)
    };
    let (revenue, net) = (result.revenue(), result.net_profit());
    let mut said = lines_of(language, &result.income, currency);
    let sold = strong(&said!(language, "books/sales_and_income"), revenue, currency);
    said.push(sold + &beside(revenue, ProfitAndLoss::revenue));
    said.extend(lines_of(language, &result.cost_of_sales, currency));
    said.push(strong(&said!(language, "books/gross_profit"), result.gross_profit(), currency));
    said.extend(lines_of(language, &result.expenses, currency));
    let name =
        if net < 0 { said!(language, "books/loss") } else { said!(language, "books/profit") };
    // "Loss" says already that it is below zero.
    said.push(
        strong(&name, net.saturating_abs(), currency)
            + &result_before(language, net, before, currency),
    );
    listed(language, &titled(language, &said!(language, "books/profit_and_loss"), range), said)
}

/// The profit or the loss of the days before, behind that of these; it is named where the one is a
/// profit and the other a loss.
fn result_before(
    language: Language,
    net: i64,
    before: Option<&Before>,
    currency: Currency,
) -> String {
    let then = before.map(|it| (&it.days, it.result.net_profit()));
    let Some((days, amount)) = then.filter(|(_, amount)| *amount != 0 || net != 0) else {
        return String::new();
    };
    let name = match (net < 0, amount < 0) {
        (false, false) => return beside(language, net, Some((days, amount)), currency),
        (true, true) => String::new(),
        (true, false) => said!(language, "books/profit").to_lowercase() + " ",
        (false, true) => said!(language, "books/loss").to_lowercase() + " ",
    };
    let amount = Money::new(amount.saturating_abs(), currency);
    format!(" ({}: {name}{amount})", called(language, days))
}

/// The cash flow.
pub fn cash_flow(
    language: Language,
    flow: &CashFlow,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let mut said = vec![line(&said!(language, "books/money_before"), flow.opening, currency)];
    said.extend(
        flow.lines.iter().map(|(of, amount)| line(&flow_word(language, *of), *amount, currency)),
    );
    let (change, before) = (flow.change(), before.map(|it| (&it.days, it.money)));
    let name = said!(language, "books/money_change");
    said.push(line(&name, change, currency) + &beside(language, change, before, currency));
    said.push(strong(&said!(language, "books/money_after"), flow.closing, currency));
    listed(language, &titled(language, &said!(language, "books/cash_flow"), range), said)
}

/// The tax summary.
pub fn vat(
    language: Language,
    summary: VatSummary,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let due = summary.payable();
    let name = if due < 0 {
        said!(language, "books/to_get_back")
    } else {
        said!(language, "books/to_pay")
    };
    // What was got back is no measure of what is to be paid.
    let before = before.filter(|it| (it.vat.payable() < 0) == (due < 0));
    let before = before.map(|it| (&it.days, it.vat.payable().saturating_abs()));
    let due = due.saturating_abs();
    let said = vec![
        line(&said!(language, "books/vat_on_sales"), summary.output, currency),
        line(&said!(language, "books/vat_on_purchases"), summary.input.saturating_neg(), currency),
        strong(&name, due, currency) + &beside(language, due, before, currency),
    ];
    listed(language, &titled(language, &said!(language, "books/vat"), range), said)
}

/// What was spent, the largest first.
pub fn expenses(
    language: Language,
    result: &ProfitAndLoss,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let spent = |result: &ProfitAndLoss| {
        result.expenses.iter().fold(0_i64, |sum, row| sum.saturating_add(row.amount))
    };
    let mut rows = result.expenses.clone();
    rows.sort_by_key(|row| std::cmp::Reverse(row.amount));
    let sum = spent(result);
    let title = titled(language, &said!(language, "books/expenses"), range);
    let before = before.map(|it| (&it.days, spent(&it.result)));
    let beside = beside(language, sum, before, currency);
    if rows.is_empty() {
        let said = nothing(language, &title);
        return Bubble { text: said.text + &beside, ..said };
    }
    let mut said = lines_of(language, &rows, currency);
    let together = strong(&said!(language, "books/together"), sum, currency);
    said.push(together + &beside);
    listed(language, &title, said)
}

/// What sales, or what is left of them, came to before, behind what they come to now.
pub(super) fn earned_before(
    language: Language,
    now: i64,
    before: Option<&Before>,
    of: fn(&ProfitAndLoss) -> i64,
    currency: Currency,
) -> String {
    beside(language, now, before.map(|it| (&it.days, of(&it.result))), currency)
}

/// " (Oct 2026: UGX 1,000,000, +25 %)"; empty where nothing was before, or nothing is to compare.
fn beside(
    language: Language,
    now: i64,
    before: Option<(&DayRange, i64)>,
    currency: Currency,
) -> String {
    let before = before.filter(|(_, amount)| *amount != 0 || now != 0);
    let Some((days, amount)) = before else { return String::new() };
    let growth = growth_percent(amount, now).map(|percent| {
        let sign = if percent < 0 { MINUS } else { "+" };
        format!(", {sign}{}\u{a0}%", percent.unsigned_abs())
    });
    let growth = growth.unwrap_or_default();
    format!(" ({}: {}{growth})", called(language, days), Money::new(amount, currency))
}

/// What people call some days: a day, a month, a year, or from when to when.
pub(crate) fn called(language: Language, days: &DayRange) -> String {
    if days.from == days.to {
        date(language, &days.from)
    } else if *days == DayRange::month(&days.from.month()) {
        month_name(language, &days.from.month())
    } else if days.is_year() {
        days.from.year().to_string()
    } else {
        format!("{} – {}", date(language, &days.from), date(language, &days.to))
    }
}
