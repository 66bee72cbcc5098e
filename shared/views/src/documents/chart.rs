//! Charts: bars of amounts beside each other. Absent on purpose: axes; each bar says its figure, and
//! days stand on one line.

use super::written::Hand;
use domain::ledger::sales::permille;

/// Bars of one measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What they show; empty when the title says it.
    pub name: String,
    /// The bars, in order.
    pub bars: Vec<Bar>,
    /// Whether the bars stand on a line of days, without their figures; they lie otherwise.
    pub is_standing: bool,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Its figure, as it is written.
    pub figure: String,
    /// How long it is, in tenths of a hundredth of the longest.
    pub length: i64,
    /// How long that of the period before is.
    pub before: Option<i64>,
    /// Whether its figure is below zero.
    pub is_below: bool,
}

/// How high the drawing of standing bars is; it is ten times as wide as a hundred.
const HEIGHT: i64 = 160;
const WIDTH: i64 = 1_000;
/// Fewer bars compare nothing.
const BARS_LEAST: usize = 2;
/// A wider bar is a wall.
const WIDTH_MAX: i64 = 60;

/// A rectangle of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
    /// To the right.
    pub width: i64,
    /// Down.
    pub height: i64,
}

impl Chart {
    /// Bars of these amounts, with those of the period before; none when all are nothing, or when
    /// there is nothing to compare.
    pub(super) fn of(
        name: &str,
        amounts: Vec<(String, i64, Option<i64>)>,
        hand: Hand,
    ) -> Option<Self> {
        let figure = |amount| hand.money(amount);
        Self::new(name, amounts, figure)
    }

    /// Bars of these figures, each written by `figure`.
    pub(super) fn new(
        name: &str,
        figures: Vec<(String, i64, Option<i64>)>,
        figure: impl Fn(i64) -> String,
    ) -> Option<Self> {
        // One bar alone is as long as any.
        let bars = figures.iter().map(|(_, _, before)| 1 + usize::from(before.is_some()));
        if bars.sum::<usize>() < BARS_LEAST {
            return None;
        }
        let all = figures.iter().flat_map(|(_, now, before)| [*now, before.unwrap_or(0)]);
        let longest = all.map(i64::saturating_abs).max().filter(|longest| *longest > 0)?;
        let length = |amount: i64| permille(amount.saturating_abs(), longest).unwrap_or(0);
        let bars = figures.into_iter().map(|(label, now, before)| Bar {
            label,
            figure: figure(now),
            length: length(now),
            before: before.map(length),
            is_below: now < 0,
        });
        Some(Self { name: name.to_owned(), bars: bars.collect(), is_standing: false })
    }

    /// The same standing on a line of days.
    pub(super) fn standing(self) -> Self {
        Self { is_standing: true, ..self }
    }

    /// The standing bars as rectangles in a drawing of 1000 by 160.
    pub fn areas(&self) -> Vec<Area> {
        let count = i64::try_from(self.bars.len()).unwrap_or(i64::MAX).max(1);
        let (most, least) = (self.most(false), self.most(true));
        // Where nothing is: lower when nothing is below it.
        let line = HEIGHT * most / (most + least).max(1);
        let bars = (0..).zip(&self.bars).map(|(place, bar)| {
            let (left, right) = (WIDTH * place / count, WIDTH * (place + 1) / count);
            let gap = ((right - left) / 5).max(right - left - WIDTH_MAX) / 2;
            let height = HEIGHT * bar.length / (most + least).max(1);
            let y = if bar.is_below { line } else { line - height };
            Area { x: left + gap, y, width: (right - left - gap * 2).max(1), height }
        });
        bars.collect()
    }

    fn most(&self, is_below: bool) -> i64 {
        let bars = self.bars.iter().filter(|bar| bar.is_below == is_below);
        bars.map(|bar| bar.length).max().unwrap_or(0)
    }

    /// The label of the first bar.
    pub fn first(&self) -> &str {
        self.bars.first().map_or("", |bar| bar.label.as_str())
    }

    /// The label of the last bar.
    pub fn last(&self) -> &str {
        self.bars.last().map_or("", |bar| bar.label.as_str())
    }
}
