//! What customers owe, and what the shop owes, by how long it has been due.

use crate::chat::books::Debtor;
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Kind, Level, Table};
use crate::documents::written::Hand;
use domain::ledger::party::Aged;

/// What each ages under.
const AGES: [&str; 4] = ["age_to_30", "age_to_60", "age_to_90", "age_over_90"];

/// Who owes what at the end of the days; `to_us` is whether customers owe the shop.
pub fn aged(scope: &Scope, debtors: &[Debtor], to_us: bool) -> Report {
    let name = if to_us { "customer" } else { "supplier" };
    let mut columns = vec![scope.words(name, 30)];
    columns.extend(AGES.map(|age| scope.column(age, Kind::Amount, 14)));
    columns.push(scope.column("total", Kind::Amount, 15));
    let mut table = Table::new("", columns, scope.say("nothing_owed"));
    let cells = |name: &str, aged: Aged, total: i64| {
        let mut cells = vec![Cell::text(name)];
        cells.extend(parts(aged).map(Cell::Amount));
        cells.push(Cell::Amount(total));
        cells
    };
    for debtor in debtors {
        table.push(Level::Item, cells(&debtor.name, debtor.aged, debtor.balance));
    }
    let all = debtors.iter().fold(Aged::default(), |all, debtor| all.plus(debtor.aged));
    if table.has_items() {
        table.push(Level::Total, cells(scope.say("total"), all, all.total()));
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let figures = vec![scope.figure("total", (all.total(), None), hand).main()];
    let title = if to_us { "aged_debtors" } else { "aged_creditors" };
    let chart = ages_chart(scope, "", all, hand);
    Report { figures, chart, ..scope.report_at_end(title, tables) }
}

/// A bar for each age.
pub(super) fn ages_chart(scope: &Scope, name: &str, aged: Aged, hand: Hand) -> Option<Chart> {
    let bars = AGES.into_iter().zip(parts(aged));
    let bars = bars.map(|(age, amount)| (scope.say(age).to_owned(), amount, None));
    Chart::of(name, bars.collect(), hand)
}

fn parts(aged: Aged) -> [i64; 4] {
    [aged.to_30, aged.to_60, aged.to_90, aged.over_90]
}
