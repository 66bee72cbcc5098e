//! The orders of some days, by state and one by one.

use super::sum;
use crate::chat::state_word;
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Column, Kind, Level, Table};
use domain::order::Order;
use domain::order::state::{OrderState, STATES};
use domain::time::Zone;

/// The orders of the days, in the order given. What was called off, or not placed, counts in its own
/// row only.
pub fn summary(scope: &Scope, orders: &[Order], zone: &Zone) -> Report {
    let tables = vec![states(scope, orders), listed(scope, orders, zone)];
    let hand = scope.hand(&tables);
    let placed: Vec<&Order> = orders.iter().filter(|order| counts(order)).collect();
    let total = sum(placed.iter().map(|order| order.total.minor()));
    let open = sum(placed.iter().map(|order| due(order)));
    let number = i64::try_from(placed.len()).unwrap_or(i64::MAX);
    let number = hand.count(number);
    let figures = vec![
        scope.plain_figure("orders", number, String::new(), false),
        scope.figure("total", (total, None), hand).main(),
        scope.figure("amount_due", (open, None), hand),
    ];
    let bars = STATES.into_iter().filter_map(|state| {
        let number = count(orders, state);
        (number > 0).then(|| (sentence(&state_word(scope.language, state)), number, None))
    });
    let chart = Chart::new("", bars.collect(), |count| hand.count(count));
    let note = if placed.len() < orders.len() {
        scope.say("placed_only").to_owned()
    } else {
        String::new()
    };
    Report { figures, chart, note, ..scope.report("orders_summary", tables) }
}

fn states(scope: &Scope, orders: &[Order]) -> Table {
    let columns = vec![
        scope.words("state", 50),
        scope.column("orders", Kind::Count, 20),
        scope.column("total", Kind::Amount, 30),
    ];
    let mut table = Table::new(scope.say("by_state"), columns, scope.say("no_orders"));
    for state in STATES.into_iter().filter(|state| count(orders, *state) > 0) {
        let of_state = orders.iter().filter(|order| order.state == state);
        let total = sum(of_state.map(|order| order.total.minor()));
        let word = sentence(&state_word(scope.language, state));
        let cells = [Cell::Text(word), Cell::Count(count(orders, state)), Cell::Amount(total)];
        table.push(Level::Item, cells);
    }
    table
}

fn listed(scope: &Scope, orders: &[Order], zone: &Zone) -> Table {
    let columns = vec![
        scope.words("order", 10),
        scope.column("day", Kind::Day, 15),
        scope.words("customer", 22),
        scope.words("state", 22),
        scope.column("total", Kind::Amount, 16),
        Column::new(scope.say("amount_due"), Kind::Amount, 16),
    ];
    let mut table = Table::new(scope.say("orders"), columns, scope.say("no_orders"));
    for order in orders {
        let due = if counts(order) { Cell::Amount(due(order)) } else { Cell::Empty };
        let cells = [
            Cell::text(order.number.to_string()),
            Cell::Day(order.created_at.business_day(zone)),
            Cell::text(&order.customer.name),
            Cell::Text(sentence(&state_word(scope.language, order.state))),
            Cell::Amount(order.total.minor()),
            due,
        ];
        table.push(Level::Item, cells);
    }
    if table.has_items() {
        let placed = || orders.iter().filter(|order| counts(order));
        let total = Cell::Amount(sum(placed().map(|order| order.total.minor())));
        let open = Cell::Amount(sum(placed().map(due)));
        let word = Cell::text(scope.say("total"));
        let cells = [word, Cell::Empty, Cell::Empty, Cell::Empty, total, open];
        table.push(Level::Total, cells);
    }
    table
}

/// Whether it was placed and not called off.
fn counts(order: &Order) -> bool {
    match order.state {
        OrderState::Draft | OrderState::Cancelled => false,
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed => true,
    }
}

fn count(orders: &[Order], state: OrderState) -> i64 {
    let count = orders.iter().filter(|order| order.state == state).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What is still to be paid; an order whose sums do not fit can't have been written down.
fn due(order: &Order) -> i64 {
    order.due().map_or(0, domain::money::Money::minor)
}

/// A word as it begins a sentence.
pub(in crate::documents) fn sentence(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
