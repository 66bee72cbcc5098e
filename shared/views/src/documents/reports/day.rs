//! The end of a day: what was sold, what is in each till, and whether it was counted right.

use super::orders::sentence;
use super::sales::Waiting;
use super::sum;
use crate::chat::booking::standing;
use crate::chat::{date, state_word};
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Kind, Level, Table};
use domain::booking::Booking;
use domain::booking::state::BookingState;
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::ledger::statement::ProfitAndLoss;
use domain::order::state::OrderState;
use domain::survey::tally::Tally;
use domain::time::BusinessDay;

/// The end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndOfDay {
    /// Which day.
    pub day: BusinessDay,
    /// Its orders.
    pub orders: Orders,
    /// What was earned and spent on the day.
    pub result: ProfitAndLoss,
    /// Every account that holds money.
    pub tills: Vec<Till>,
    /// What customers owe in all, in minor units.
    pub owed: i64,
    /// What is to be paid back to customers in all, in minor units.
    pub owed_back: i64,
    /// What is paid and not handed over; none when nothing is.
    pub waiting: Option<Waiting>,
    /// Whether there is tax, which is in no figure of sales.
    pub has_vat: bool,
    /// What is nearly sold out, as things stand now.
    pub low: Vec<String>,
    /// What is booked for the day after, a line each; none where nothing can be booked.
    pub coming: Option<Vec<Coming>>,
    /// What customers gave on the day.
    pub ratings: Tally,
    /// The head of the audit chain, so that the owner holds what nobody can rewrite; empty when
    /// nothing was sealed yet.
    pub seal: String,
}

/// A booking of the day after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// When it begins, by the shop's clock: "10:00".
    pub time: String,
    /// What it is.
    pub booking: Booking,
}

impl Coming {
    /// "10:00 Haircut, Jane", and what it waits for unless it is confirmed.
    pub(crate) fn said(&self, language: Language) -> String {
        let Self { time, booking } = self;
        let who = Some(booking.customer.name.as_str()).filter(|name| !name.is_empty());
        let who = who.map(|name| format!(", {name}")).unwrap_or_default();
        let standing = Some(standing(language, booking));
        let standing = standing.filter(|_| booking.state != BookingState::Confirmed);
        let standing = standing.map(|word| format!(" ({word})")).unwrap_or_default();
        format!("{time} {}{who}{standing}", booking.name)
    }
}

/// The orders of a day, by what became of them since, and all that are open now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Orders {
    /// How many were placed.
    pub placed: i64,
    /// How many of these were delivered.
    pub delivered: i64,
    /// How many of these were called off.
    pub cancelled: i64,
    /// How many are open now in each state, of any day.
    pub open: Vec<(OrderState, i64)>,
}

impl EndOfDay {
    /// What should be in all tills together, in minor units.
    pub fn in_hand(&self) -> i64 {
        sum(self.tills.iter().map(|till| till.expected))
    }

    /// What was spent, in minor units.
    pub fn expenses(&self) -> i64 {
        self.result.gross_profit().saturating_sub(self.result.net_profit())
    }
}

/// An account that holds money, on a day; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Till {
    /// The account.
    pub code: AccountCode,
    /// Its name.
    pub name: String,
    /// What was in it as the day began.
    pub opening: i64,
    /// What came in.
    pub came: i64,
    /// What went out, above zero.
    pub left: i64,
    /// What should be in it.
    pub expected: i64,
    /// What somebody counted; none when nobody did.
    pub counted: Option<Counted>,
}

/// What was counted in a till, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// What was there.
    pub counted: i64,
    /// What was there more than the books said at that time; below zero when something was missing.
    pub difference: i64,
}

/// The report of the end of a day.
pub fn end_of_day(scope: &Scope, day: &EndOfDay) -> Report {
    let mut tables = vec![tills(scope, &day.tills), trade(scope, day)];
    tables.extend(Some(glance(scope, day)).filter(Table::has_items));
    let hand = scope.hand(&tables);
    let then = |key, count| format!("{}: {}", scope.say(key), hand.count(count));
    let orders =
        [("orders_delivered", day.orders.delivered), ("orders_cancelled", day.orders.cancelled)];
    let orders = orders.into_iter().filter(|(_, count)| *count > 0);
    let orders: Vec<String> = orders.map(|(key, count)| then(key, count)).collect();
    let figures = vec![
        scope.figure("sold", (day.result.revenue(), None), hand).main(),
        scope.figure("profit", (day.result.net_profit(), None), hand),
        scope.figure("money_in_hand", (day.in_hand(), None), hand),
        scope.plain_figure(
            "orders_placed",
            hand.count(day.orders.placed),
            orders.join(" · "),
            false,
        ),
    ];
    let bars = day.tills.iter().filter(|till| till.came != 0).map(|till| {
        (crate::documents::accounts::name(scope.language, till.code, &till.name), till.came, None)
    });
    let chart = Chart::of(scope.say("money_in"), bars.collect(), hand);
    let without = day.has_vat.then(|| scope.say("without_vat").to_owned());
    let seal = Some(day.seal.as_str()).filter(|seal| !seal.is_empty());
    let seal = seal.map(|seal| format!("{} {seal}", scope.say("seal")));
    let note = [without, seal].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Report { figures, chart, note, ..scope.report("end_of_day", tables) }
}

fn tills(scope: &Scope, tills: &[Till]) -> Table {
    let columns = vec![
        scope.words("account", 22),
        scope.column("balance_before", Kind::Amount, 13).muted(),
        scope.column("money_in", Kind::Amount, 13),
        scope.column("money_out", Kind::Amount, 13),
        scope.column("expected", Kind::Amount, 13),
        scope.column("counted", Kind::Amount, 13),
        scope.column("difference", Kind::Amount, 13),
    ];
    let mut table = Table::new(scope.say("money"), columns, scope.say("nothing_entered"));
    for till in tills {
        let counted = till.counted.map(|it| it.counted);
        let difference = till.counted.map(|it| it.difference);
        let name = crate::documents::accounts::name(scope.language, till.code, &till.name);
        let mut cells = vec![Cell::Text(name)];
        cells.extend([till.opening, till.came, till.left, till.expected].map(Cell::Amount));
        cells.extend([counted, difference].map(|it| it.map_or(Cell::Empty, Cell::Amount)));
        table.push(Level::Item, cells);
    }
    if table.has_items() {
        let all = |of: fn(&Till) -> i64| Cell::Amount(sum(tills.iter().map(of)));
        let mut cells = vec![Cell::text(scope.say("total"))];
        cells.extend([
            all(|till| till.opening),
            all(|till| till.came),
            all(|till| till.left),
            all(|till| till.expected),
        ]);
        table.push(Level::Total, cells);
    }
    table
}

fn trade(scope: &Scope, day: &EndOfDay) -> Table {
    let columns = vec![scope.words("details", 70), scope.column("amount", Kind::Amount, 30)];
    let mut table = Table::new(scope.say("trade"), columns, scope.say("nothing_entered"));
    let push = |table: &mut Table, level, word: String, amount| {
        table.push(level, [Cell::Text(word), Cell::Amount(amount)]);
    };
    let word = |key| scope.say(key).to_owned();
    let result = &day.result;
    let cost = result.revenue().saturating_sub(result.gross_profit());
    let expenses = day.expenses();
    push(&mut table, Level::Item, word("net_sales"), result.revenue());
    push(&mut table, Level::Item, word("cost_of_sales"), cost.saturating_neg());
    push(&mut table, Level::Subtotal, word("gross_profit"), result.gross_profit());
    push(&mut table, Level::Item, word("expenses"), expenses.saturating_neg());
    let net = result.net_profit();
    let net_word = if net < 0 { "net_loss" } else { "net_profit" };
    push(&mut table, Level::Total, word(net_word), net);
    push(&mut table, Level::Item, word("customers_owe"), day.owed);
    if day.owed_back != 0 {
        push(&mut table, Level::Item, word("owed_back"), day.owed_back);
    }
    if let Some(waiting) = &day.waiting {
        push(&mut table, Level::Item, word("waiting"), waiting.amount);
    }
    table
}

/// What is no money: orders, goods, bookings and ratings.
fn glance(scope: &Scope, day: &EndOfDay) -> Table {
    let columns = vec![scope.words("details", 35), scope.words("value", 65)];
    let mut table = Table::new(scope.say("orders_summary"), columns, scope.say("no_orders"));
    let mut push = |word: String, value: String| {
        table.push(Level::Item, [Cell::Text(word), Cell::Text(value)]);
    };
    for (state, count) in day.orders.open.iter().filter(|(_, count)| *count > 0) {
        push(sentence(&state_word(scope.language, *state)), count.to_string());
    }
    if !day.low.is_empty() {
        push(scope.say("low").to_owned(), day.low.join(", "));
    }
    if let Some(coming) = day.coming.as_ref().filter(|coming| !coming.is_empty()) {
        let tomorrow = date(scope.language, &day.day.plus_days(1));
        let said: Vec<String> = coming.iter().map(|it| it.said(scope.language)).collect();
        push(format!("{}, {tomorrow}", scope.say("booking")), said.join("; "));
    }
    if let Some(average) = day.ratings.average() {
        let (_, decimal) = scope.currency.separators();
        let average = format!("{}{decimal}{:02} / 5", average / 100, average % 100);
        push(scope.say("rating").to_owned(), format!("{average} ({})", day.ratings.answers()));
    }
    table
}
