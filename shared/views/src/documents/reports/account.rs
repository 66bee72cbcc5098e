//! What changed an account: of money, of a customer, of the tax office.

use super::{Compared, named, sum};
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Column, Kind, Level, Table};
use crate::memo;
use domain::ledger::party::{Aged, OpenItem, PartyStatement};
use domain::ledger::statement::{AccountStatement, StatementLine, VatSummary};
use domain::time::BusinessDay;

/// An account with its name, and whether it holds money, so that what changes it comes in or goes
/// out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<'a> {
    /// What the shop calls it.
    pub name: &'a str,
    /// Whether it holds money.
    pub is_cash: bool,
}

/// An account's statement: of the bank, the till, mobile money, or any other account.
pub fn statement(scope: &Scope, statement: &AccountStatement, account: &Named<'_>) -> Report {
    let subject = crate::documents::accounts::name(scope.language, statement.code, account.name);
    let ways = if account.is_cash { ["money_in", "money_out"] } else { ["added", "taken_off"] };
    let entries = Entries { scope, ways };
    let table = entries.table(statement.opening, &statement.lines, statement.closing);
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let [came, left] = sums(&statement.lines);
    let figures = vec![
        scope.figure("balance_before", (statement.opening, None), hand),
        scope.figure(ways[0], (came, None), hand),
        scope.figure(ways[1], (left, None), hand),
        scope.figure("balance_after", (statement.closing, None), hand).main(),
    ];
    let title = if account.is_cash { "statement" } else { "account_entries" };
    Report { subject, figures, ..scope.report(title, tables) }
}

/// Somebody's account with the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer<'a> {
    /// Their name.
    pub name: &'a str,
    /// What changed it in the days.
    pub statement: &'a PartyStatement,
    /// What is open now.
    pub open: &'a [OpenItem],
    /// What is open by how long it has been due.
    pub aged: Aged,
}

/// A customer's statement: what was charged and paid, and what is open.
pub fn customer(scope: &Scope, customer: &Customer<'_>, today: &BusinessDay) -> Report {
    let Customer { name, statement, open, aged } = customer;
    let entries = Entries { scope, ways: ["charged", "paid_or_credited"] };
    let mut tables = vec![entries.table(statement.opening, &statement.lines, statement.closing)];
    tables.push(open_items(scope, open, today));
    let hand = scope.hand(&tables);
    let [charged, paid] = sums(&statement.lines);
    let figures = vec![
        scope.figure("balance_before", (statement.opening, None), hand),
        scope.figure("charged", (charged, None), hand),
        scope.figure("paid_or_credited", (paid, None), hand),
        scope.figure("balance_after", (statement.closing, None), hand).main(),
    ];
    let chart = if open.is_empty() {
        None
    } else {
        super::debts::ages_chart(scope, scope.say("open_now"), *aged, hand)
    };
    Report {
        subject: (*name).to_owned(),
        figures,
        chart,
        ..scope.report("customer_statement", tables)
    }
}

fn open_items(scope: &Scope, open: &[OpenItem], today: &BusinessDay) -> Table {
    let columns = vec![
        scope.words("order", 28),
        scope.column("day", Kind::Day, 22),
        scope.column("due_on", Kind::Day, 22),
        scope.column("days_late", Kind::Count, 14).muted(),
        scope.column("still_open", Kind::Amount, 20),
    ];
    let mut table = Table::new(scope.say("open_now"), columns, scope.say("nothing_open"));
    for item in open {
        let order = item.order.map_or_else(|| "–".to_owned(), |order| order.to_string());
        let late = i64::from(today.days_since(&item.due)).max(0);
        let (day, due) = (Cell::Day(item.day.clone()), Cell::Day(item.due.clone()));
        let late = if late > 0 { Cell::Count(late) } else { Cell::Empty };
        table.push(Level::Item, [Cell::Text(order), day, due, late, Cell::Amount(item.left)]);
    }
    if table.has_items() {
        let mut cells = vec![Cell::text(scope.say("total"))];
        cells.resize(4, Cell::Empty);
        cells.push(Cell::Amount(sum(open.iter().map(|item| item.left))));
        table.push(Level::Total, cells);
    }
    table
}

/// What the entries brought, and what they took, above zero.
fn sums(lines: &[StatementLine]) -> [i64; 2] {
    let of = |sign: i64| sum(lines.iter().map(|line| line.amount.saturating_mul(sign).max(0)));
    [of(1), of(-1)]
}

/// Entries with a running balance.
struct Entries<'a> {
    scope: &'a Scope,
    ways: [&'static str; 2],
}

impl Entries<'_> {
    fn table(&self, opening: i64, lines: &[StatementLine], closing: i64) -> Table {
        let scope = self.scope;
        let columns = vec![
            scope.column("day", Kind::Day, 14),
            Column::new(scope.say("number"), Kind::Text, 7).muted(),
            scope.words("details", 34),
            scope.column(self.ways[0], Kind::Amount, 15),
            scope.column(self.ways[1], Kind::Amount, 15),
            scope.column("balance", Kind::Amount, 15),
        ];
        let mut table = Table::new("", columns, scope.say("nothing_entered"));
        let edge = |table: &mut Table, level, day: &BusinessDay, word, balance| {
            let (day, word) = (Cell::Day(day.clone()), Cell::text(scope.say(word)));
            let balance = Cell::Amount(balance);
            table.push(level, [day, Cell::Empty, word, Cell::Empty, Cell::Empty, balance]);
        };
        edge(&mut table, Level::Item, &scope.range.from, "balance_before", opening);
        for line in lines {
            let said = memo::said(scope.language, &line.memo);
            let order = line.order.filter(|order| !said.contains(&order.to_string()));
            let details = order.map_or_else(|| said.clone(), |order| format!("{said} · {order}"));
            let amount = Cell::Amount(line.amount.saturating_abs());
            let [came, left] =
                if line.amount < 0 { [Cell::Empty, amount] } else { [amount, Cell::Empty] };
            let (day, number) = (Cell::Day(line.day.clone()), Cell::text(line.number.to_string()));
            let balance = Cell::Amount(line.balance);
            table.push(Level::Item, [day, number, Cell::Text(details), came, left, balance]);
        }
        edge(&mut table, Level::Total, &scope.range.to, "balance_after", closing);
        table
    }
}

/// The tax of some days.
pub fn vat(scope: &Scope, now: VatSummary, before: Option<VatSummary>) -> Report {
    let both = |of: fn(VatSummary) -> i64| (of(now), before.map(of));
    let mut columns = vec![scope.words("tax", 46)];
    columns.extend(scope.compared_columns(scope.column_period(), scope.period_before()));
    let mut table = Table::new("", columns, scope.say("nothing_entered"));
    let push = |table: &mut Table, level, word, amounts: Compared| {
        table.push(level, named(scope.say(word), scope.compared_cells(amounts)));
    };
    let input = both(|vat| vat.input.saturating_neg());
    push(&mut table, Level::Item, "vat_on_sales", both(|vat| vat.output));
    push(&mut table, Level::Item, "vat_on_purchases", input);
    let due = both(VatSummary::payable);
    push(&mut table, Level::Total, due_word(due.0), due);
    push(&mut table, Level::Item, "vat_settled", both(|vat| vat.settled));
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figures = vec![
        scope.figure("vat_on_sales", both(|vat| vat.output), hand),
        scope.figure("vat_on_purchases", input, hand),
        scope.figure(due_word(due.0), due, hand).main(),
    ];
    Report { figures, ..scope.report("vat_summary", tables) }
}

fn due_word(due: i64) -> &'static str {
    if due < 0 { "vat_to_get_back" } else { "vat_to_pay" }
}
