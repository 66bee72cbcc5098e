//! What customers say of their orders: a spread of one to five, the average, their words.

use crate::documents::chart::Chart;
use crate::documents::report::{Figure, Report, Scope};
use crate::documents::table::{Cell, Kind, Level, Table};
use domain::ledger::sales::permille;
use domain::time::BusinessDay;

/// What customers said in some days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Satisfaction {
    /// How many gave one, two, three, four and five.
    pub counts: [i64; 5],
    /// What they added, in the order given.
    pub comments: Vec<Comment>,
    /// How many said something, with a rating or without.
    pub given: usize,
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
    /// How many answered.
    pub fn answers(&self) -> i64 {
        super::sum(self.counts)
    }

    /// The average in hundredths, rounded half up; none when nobody answered.
    pub fn average(&self) -> Option<i64> {
        let answers = self.answers();
        let points =
            (1..).zip(self.counts).map(|(rating, count): (i64, i64)| count.saturating_mul(rating));
        let points = super::sum(points).saturating_mul(200).saturating_add(answers);
        points.checked_div(answers.saturating_mul(2))
    }
}

/// The satisfaction of customers in the days.
pub fn satisfaction(scope: &Scope, now: &Satisfaction, before: Option<&Satisfaction>) -> Report {
    let tables = vec![spread(scope, now), comments(scope, now)];
    let hand = scope.hand(&tables);
    let (_, decimal) = scope.currency.separators();
    let average = |said: &Satisfaction| {
        said.average().map_or_else(
            || "–".to_owned(),
            |average| format!("{}{decimal}{:02} / 5", average / 100, average % 100),
        )
    };
    let count = |said: &Satisfaction| hand.count(said.answers());
    let figure = |label, of: &dyn Fn(&Satisfaction) -> String| {
        let beside = before.zip(scope.period_before());
        let beside = beside.map(|(before, period)| format!("{period}: {}", of(before)));
        scope.plain_figure(label, of(now), beside.unwrap_or_default(), false)
    };
    let figures: Vec<Figure> = vec![figure("average", &average).main(), figure("answers", &count)];
    let bars = (1..).zip(now.counts).map(|(rating, count): (usize, i64)| {
        let then = before.map(|before| before.counts[rating - 1]);
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
    if said.answers() == 0 {
        return table;
    }
    for (rating, count) in (1..).zip(said.counts).collect::<Vec<(usize, i64)>>().into_iter().rev() {
        let share = Cell::percent(permille(count, said.answers()));
        table.push(Level::Item, [Cell::text(rating.to_string()), Cell::Count(count), share]);
    }
    let total = [Cell::text(scope.say("total")), Cell::Count(said.answers())];
    table.push(Level::Total, total);
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
