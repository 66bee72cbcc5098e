//! What is owned and owed, and where money came from and went.

use super::{Compared, account_name, named, push_rows};
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Kind, Level, Table};
use crate::documents::written;
use domain::ledger::account::{CASH_FLOW_LINES, CashFlowLine};
use domain::ledger::statement::{BalanceSheet, CashFlow, Row, TrialBalance};

/// The balance sheet at the end of the days.
pub fn balance_sheet(scope: &Scope, now: &BalanceSheet, before: Option<&BalanceSheet>) -> Report {
    let both = |of: fn(&BalanceSheet) -> i64| (of(now), before.map(of));
    let end = written::day(scope.language, &scope.range.to);
    let end_before = scope.before.as_ref().map(|range| written::day(scope.language, &range.to));
    let mut columns = vec![scope.words("account", 46)];
    columns.extend(scope.compared_columns(end, end_before.clone()));
    let mut table = Table::new("", columns, scope.say("nothing_entered"));
    let section = |table: &mut Table, word, of: fn(&BalanceSheet) -> &[Row]| {
        table.heading(scope.say(word));
        push_rows(table, scope, of(now), before.map(of));
    };
    let line = |table: &mut Table, level, word, amounts: Compared| {
        table.push(level, named(scope.say(word), scope.compared_cells(amounts)));
    };
    let (assets, liabilities, equity) = (
        both(BalanceSheet::total_assets),
        both(BalanceSheet::total_liabilities),
        both(BalanceSheet::total_equity),
    );
    section(&mut table, "assets", |sheet| &sheet.assets);
    line(&mut table, Level::Subtotal, "total_assets", assets);
    section(&mut table, "liabilities", |sheet| &sheet.liabilities);
    line(&mut table, Level::Subtotal, "total_liabilities", liabilities);
    section(&mut table, "equity", |sheet| &sheet.equity);
    line(&mut table, Level::Item, "result_so_far", both(|sheet| sheet.result));
    line(&mut table, Level::Subtotal, "total_equity", equity);
    let owed = both(|sheet| sheet.total_liabilities().saturating_add(sheet.total_equity()));
    line(&mut table, Level::Total, "liabilities_and_equity", owed);
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figure = |word, amounts| scope.figure_beside(word, amounts, end_before.clone(), hand);
    let figures = vec![
        figure("assets", assets).main(),
        figure("liabilities", liabilities),
        figure("equity", equity),
    ];
    let bar = |word, (now, before): Compared| (scope.say(word).to_owned(), now, before);
    let bars = vec![bar("assets", assets), bar("liabilities", liabilities), bar("equity", equity)];
    let chart = Chart::of("", bars, hand);
    Report { figures, chart, ..scope.report_at_end("balance_sheet", tables) }
}

/// The balance of every account at the end of the days.
pub fn trial_balance(scope: &Scope, trial: &TrialBalance) -> Report {
    let columns = vec![
        scope.words("code", 10),
        scope.words("account", 50),
        scope.column("debit", Kind::Amount, 20),
        scope.column("credit", Kind::Amount, 20),
    ];
    let mut table = Table::new("", columns, scope.say("nothing_entered"));
    let debits = trial.debits.iter().map(|row| (row, Cell::Amount(row.amount), Cell::Empty));
    let credits = trial.credits.iter().map(|row| (row, Cell::Empty, Cell::Amount(row.amount)));
    let mut rows: Vec<(&Row, Cell, Cell)> = debits.chain(credits).collect();
    rows.sort_by_key(|(row, ..)| row.code);
    for (row, debit, credit) in rows {
        let name = account_name(scope.language, row);
        let cells = [Cell::text(row.code.to_string()), Cell::Text(name), debit, credit];
        table.push(Level::Item, cells);
    }
    if table.has_items() {
        let (debits, credits) = trial.sums();
        let (debits, credits) = (Cell::Amount(debits), Cell::Amount(credits));
        table.push(Level::Total, [Cell::text(scope.say("total")), Cell::Empty, debits, credits]);
    }
    scope.report_at_end("trial_balance", vec![table])
}

/// Where money came from and went.
pub fn cash_flow(scope: &Scope, now: &CashFlow, before: Option<&CashFlow>) -> Report {
    let both = |of: fn(&CashFlow) -> i64| (of(now), before.map(of));
    let amount = |flow: &CashFlow, line| {
        flow.lines.iter().find(|(of, _)| *of == line).map_or(0, |(_, amount)| *amount)
    };
    let lines = CASH_FLOW_LINES.into_iter().map(|line| {
        let word = scope.say(line_word(line));
        (word, (amount(now, line), before.map(|before| amount(before, line))))
    });
    let lines = lines.filter(|(_, (now, before))| *now != 0 || before.unwrap_or(0) != 0);
    let lines: Vec<(&str, Compared)> = lines.collect();
    let mut columns = vec![scope.words("money", 46)];
    columns.extend(scope.compared_columns(scope.column_period(), scope.period_before()));
    let mut table = Table::new("", columns, scope.say("nothing_entered"));
    let push = |table: &mut Table, level, name: &str, amounts: Compared| {
        table.push(level, named(name, scope.compared_cells(amounts)));
    };
    push(&mut table, Level::Item, scope.say("money_before"), both(|flow| flow.opening));
    for (name, amounts) in &lines {
        push(&mut table, Level::Item, name, *amounts);
    }
    push(&mut table, Level::Subtotal, scope.say("net_change"), both(CashFlow::change));
    push(&mut table, Level::Total, scope.say("money_after"), both(|flow| flow.closing));
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figures = vec![
        scope.figure("money_before", both(|flow| flow.opening), hand),
        scope.figure("net_change", both(CashFlow::change), hand),
        scope.figure("money_after", both(|flow| flow.closing), hand).main(),
    ];
    let bars = lines.iter().map(|(name, (now, before))| ((*name).to_owned(), *now, *before));
    let chart = Chart::of("", bars.collect(), hand);
    Report { figures, chart, ..scope.report("cash_flow", tables) }
}

fn line_word(line: CashFlowLine) -> &'static str {
    match line {
        CashFlowLine::Customers => "flow_customers",
        CashFlowLine::Suppliers => "flow_suppliers",
        CashFlowLine::OperatingExpenses => "flow_running",
        CashFlowLine::Staff => "flow_staff",
        CashFlowLine::Tax => "flow_tax",
        CashFlowLine::Interest => "flow_interest",
        CashFlowLine::Equipment => "flow_equipment",
        CashFlowLine::Loans => "flow_loans",
        CashFlowLine::Owner => "flow_owner",
        CashFlowLine::Opening => "flow_opening",
    }
}
