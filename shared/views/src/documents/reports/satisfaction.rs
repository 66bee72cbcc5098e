//! What customers say of their orders: a spread of one to five, the average, their words.

use crate::documents::chart::Chart;
use crate::documents::report::{Figure, Report, Scope};
use crate::documents::table::{Cell, Kind, Level, Table};
use domain::ledger::sales::permille;
use domain::survey::tally::{OfThing, Period, Tally};
use domain::time::BusinessDay;

/// What customers said in some days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Satisfaction {
    /// How many gave one, two, three, four and five.
    pub tally: Tally,
    /// What they added, in the order given.
    pub comments: Vec<Comment>,
    /// How many said something, with a rating or without.
    pub given: usize,
    /// How many were asked about an order or a booking and answered in these days, or have not.
    pub asked: usize,
    /// How many of these answered.
    pub answered: usize,
    /// Ratings by weeks or months.
    pub periods: Vec<Period>,
    /// Ratings by what was bought, the worst first.
    pub things: Vec<OfThing>,
}

/// What a customer added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// When.
    pub day: BusinessDay,
    /// One to five.
    pub rating: i64,
    /// Who.
    pub customer: String,
    /// Their order: "#1001".
    pub order: String,
    /// Their words.
    pub text: String,
}

impl Satisfaction {
    /// How many answered of those who were asked, in percent, rounded half up; none when nobody was.
    pub fn response_percent(&self) -> Option<usize> {
        let doubled = self.answered.saturating_mul(200).saturating_add(self.asked);
        doubled.checked_div(self.asked.saturating_mul(2))
    }
}

/// The satisfaction of customers in the days.
pub fn satisfaction(scope: &Scope, now: &Satisfaction, before: Option<&Satisfaction>) -> Report {
    let mut tables = vec![spread(scope, now)];
    tables.extend((now.periods.len() > 1).then(|| periods(scope, now)));
    tables.extend((!now.things.is_empty()).then(|| things(scope, now)));
    tables.push(comments(scope, now));
    let hand = scope.hand(&tables);
    let (_, decimal) = scope.currency.separators();
    let average = |said: &Satisfaction| {
        said.tally.average().map_or_else(
            || "–".to_owned(),
            |average| format!("{}{decimal}{:02} / 5", average / 100, average % 100),
        )
    };
    let count = |said: &Satisfaction| hand.count(said.tally.answers());
    let response = |said: &Satisfaction| {
        said.response_percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent} %"))
    };
    let figure = |label, of: &dyn Fn(&Satisfaction) -> String| {
        let beside = before.zip(scope.period_before());
        let beside = beside.map(|(before, period)| format!("{period}: {}", of(before)));
        scope.plain_figure(label, of(now), beside.unwrap_or_default(), false)
    };
    let figures: Vec<Figure> = vec![
        figure("average", &average).main(),
        figure("answers", &count),
        figure("response", &response),
    ];
    let bars = (1..).zip(now.tally.0).map(|(rating, count): (usize, i64)| {
        let then = before.map(|before| before.tally.0[rating - 1]);
        (rating.to_string(), count, then)
    });
    let mut bars: Vec<(String, i64, Option<i64>)> = bars.collect();
    bars.reverse();
    let chart = Chart::new(scope.say("rating"), bars, |count| hand.count(count));
    Report { figures, chart, ..scope.report("satisfaction", tables) }
}

fn spread(scope: &Scope, said: &Satisfaction) -> Table {
    let columns = vec![
        scope.words("rating", 50),
        scope.column("answers", Kind::Count, 25),
        scope.column("share", Kind::Percent, 25).muted(),
    ];
    let mut table = Table::new("", columns, scope.say("no_answers"));
    if said.tally.answers() == 0 {
        return table;
    }
    for (rating, count) in (1..).zip(said.tally.0).collect::<Vec<(usize, i64)>>().into_iter().rev()
    {
        let share = Cell::percent(permille(count, said.tally.answers()));
        table.push(Level::Item, [Cell::text(rating.to_string()), Cell::Count(count), share]);
    }
    let total = [Cell::text(scope.say("total")), Cell::Count(said.tally.answers())];
    table.push(Level::Total, total);
    table
}

/// An average of a few ratings, as text: "4.50".
fn averaged(scope: &Scope, tally: &Tally) -> String {
    let (_, decimal) = scope.currency.separators();
    let average = tally.average();
    average.map_or_else(|| "–".to_owned(), |it| format!("{}{decimal}{:02}", it / 100, it % 100))
}

fn periods(scope: &Scope, said: &Satisfaction) -> Table {
    let columns = vec![
        scope.column("from_day", Kind::Day, 25),
        scope.column("until_day", Kind::Day, 25),
        scope.column("answers", Kind::Count, 25),
        scope.column("average", Kind::Count, 25),
    ];
    let mut table = Table::new(scope.say("trend"), columns, scope.say("no_answers"));
    for Period { days, tally } in &said.periods {
        let first = [Cell::Day(days.from.clone()), Cell::Day(days.to.clone())];
        let rest = [Cell::Count(tally.answers()), Cell::Text(averaged(scope, tally))];
        table.push(Level::Item, first.into_iter().chain(rest));
    }
    table
}

fn things(scope: &Scope, said: &Satisfaction) -> Table {
    let columns = vec![
        scope.words("product", 50),
        scope.column("answers", Kind::Count, 25),
        scope.column("average", Kind::Count, 25),
    ];
    let mut table = Table::new(scope.say("by_thing"), columns, scope.say("no_answers"));
    for OfThing { name, tally, .. } in &said.things {
        let average = Cell::Text(averaged(scope, tally));
        table.push(Level::Item, [Cell::text(name), Cell::Count(tally.answers()), average]);
    }
    table
}

fn comments(scope: &Scope, said: &Satisfaction) -> Table {
    let columns = vec![
        scope.column("day", Kind::Day, 16),
        scope.column("rating", Kind::Count, 10),
        scope.words("customer", 20),
        scope.words("order", 11),
        scope.words("comment", 43),
    ];
    let mut table = Table::new(scope.say("comments"), columns, scope.say("no_comments"));
    for Comment { day, rating, customer, order, text } in &said.comments {
        let who = [Cell::text(customer), Cell::text(order), Cell::text(text)];
        let first = [Cell::Day(day.clone()), Cell::Count(*rating)];
        table.push(Level::Item, first.into_iter().chain(who));
    }
    table
}
