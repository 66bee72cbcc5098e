//! What was earned and spent.

use super::{Compared, account_name, beside, named, sum};
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Column, Kind, Level, Table};
use domain::ledger::sales::permille;
use domain::ledger::statement::{ProfitAndLoss, Row};

/// More bars than these say nothing.
const BARS_MAX: usize = 8;

/// The profit and loss, with what each line is of the sales.
pub fn profit_and_loss(
    scope: &Scope,
    now: &ProfitAndLoss,
    before: Option<&ProfitAndLoss>,
) -> Report {
    let lines = Lines { scope, revenue: now.revenue() };
    let both = |of: fn(&ProfitAndLoss) -> i64| (of(now), before.map(of));
    let rows = |of: fn(&ProfitAndLoss) -> &[Row]| (of(now), before.map(of));
    let costs = |result: &ProfitAndLoss| sum(result.cost_of_sales.iter().map(|row| row.amount));
    let expenses = |result: &ProfitAndLoss| sum(result.expenses.iter().map(|row| row.amount));
    let (revenue, gross, net) = (
        both(ProfitAndLoss::revenue),
        both(ProfitAndLoss::gross_profit),
        both(ProfitAndLoss::net_profit),
    );
    let mut columns = vec![scope.words("account", 40)];
    columns.extend(scope.compared_columns(scope.column_period(), scope.period_before()));
    columns.insert(2, scope.column("of_sales", Kind::Percent, 12).muted());
    let mut table = Table::new("", columns, scope.say("nothing_entered"));
    lines.push(&mut table, "income", rows(|result| &result.income));
    let is_any = |(now, before): (&[Row], Option<&[Row]>)| {
        !now.is_empty() || before.is_some_and(|before| !before.is_empty())
    };
    let has_any = is_any(rows(|result| &result.income))
        || is_any(rows(|result| &result.cost_of_sales))
        || is_any(rows(|result| &result.expenses));
    if has_any {
        lines.sum(&mut table, Level::Subtotal, "net_sales", revenue);
        lines.push(&mut table, "cost_of_sales", rows(|result| &result.cost_of_sales));
        lines.sum(&mut table, Level::Subtotal, "gross_profit", gross);
        lines.push(&mut table, "expenses", rows(|result| &result.expenses));
        lines.sum(&mut table, Level::Subtotal, "total_expenses", both(expenses));
        lines.sum(&mut table, Level::Total, net_word(net.0), net);
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figures = vec![
        scope.figure("net_sales", revenue, hand),
        scope.figure("gross_profit", gross, hand),
        scope.figure("total_expenses", both(expenses), hand),
        scope.figure(net_word(net.0), net, hand).main(),
    ];
    let bar = |word, (now, before): Compared| (scope.say(word).to_owned(), now, before);
    let bars = vec![
        bar("net_sales", revenue),
        bar("cost_of_sales", both(costs)),
        bar("total_expenses", both(expenses)),
        bar(net_word(net.0), net),
    ];
    let chart = Chart::of("", bars, hand);
    Report { figures, chart, ..scope.report("profit_and_loss", tables) }
}

fn net_word(net: i64) -> &'static str {
    if net < 0 { "net_loss" } else { "net_profit" }
}

/// Lines of the statement: an amount, what it is of the sales, and the period before.
struct Lines<'a> {
    scope: &'a Scope,
    revenue: i64,
}

impl Lines<'_> {
    fn push(
        &self,
        table: &mut Table,
        heading: &'static str,
        (now, before): (&[Row], Option<&[Row]>),
    ) {
        let rows = beside(now, before);
        if rows.is_empty() {
            return;
        }
        table.heading(self.scope.say(heading));
        for (row, amounts) in rows {
            let name = account_name(self.scope.language, row);
            table.push(Level::Item, self.cells(name, amounts));
        }
    }

    fn sum(&self, table: &mut Table, level: Level, word: &'static str, amounts: Compared) {
        table.push(level, self.cells(self.scope.say(word).to_owned(), amounts));
    }

    fn cells(&self, name: String, amounts: Compared) -> Vec<Cell> {
        let mut cells = named(name, self.scope.compared_cells(amounts));
        cells.insert(2, Cell::percent(permille(amounts.0, self.revenue)));
        cells
    }
}

/// What was spent, the largest first.
pub fn expenses(scope: &Scope, now: &ProfitAndLoss, before: Option<&ProfitAndLoss>) -> Report {
    let mut rows = beside(&now.expenses, before.map(|before| before.expenses.as_slice()));
    rows.sort_by_key(|(_, (amount, _))| std::cmp::Reverse(*amount));
    let total: Compared = (
        sum(rows.iter().map(|(_, (now, _))| *now)),
        before.map(|_| sum(rows.iter().filter_map(|(_, (_, before))| *before))),
    );
    let mut columns = vec![scope.words("account", 40)];
    columns.extend(scope.compared_columns(scope.column_period(), scope.period_before()));
    columns.insert(2, Column::new(scope.say("share"), Kind::Percent, 12).muted());
    let mut table = Table::new("", columns, scope.say("no_expenses"));
    let cells = |name: String, amounts: Compared| {
        let mut cells = named(name, scope.compared_cells(amounts));
        cells.insert(2, Cell::percent(permille(amounts.0, total.0)));
        cells
    };
    for (row, amounts) in &rows {
        table.push(Level::Item, cells(account_name(scope.language, row), *amounts));
    }
    if table.has_items() {
        table.push(Level::Total, cells(scope.say("total_expenses").to_owned(), total));
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let bars = rows
        .iter()
        .take(BARS_MAX)
        .map(|(row, (now, before))| (account_name(scope.language, row), *now, *before));
    let chart = Chart::of("", bars.collect(), hand);
    let figures = vec![scope.figure("total_expenses", total, hand).main()];
    Report { figures, chart, ..scope.report("expenses", tables) }
}
