//! Why a figure is what it is: the entries behind it with the messages they came from, and their
//! sum, which is the figure.

use super::books::{line, listed, nothing, strong, titled};
use super::bubble;
use askama::Template;
use domain::ledger::statement::StatementLine;
use domain::message::Bubble;
use domain::money::Money;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange, Timestamp};

/// More entries than this are told as one sum.
pub const LINES_MAX: usize = 12;

/// An entry behind a figure.
#[derive(Debug)]
pub struct Behind<'a> {
    /// The entry, and what it adds to the figure.
    pub line: &'a StatementLine,
    /// The message it came from.
    pub source: Option<Source>,
}

/// The message something came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The message's id, which begins with the channel it came by.
    pub channel: String,
    /// Who wrote it; empty when that is not kept any more.
    pub name: String,
    /// In which words, if they are kept.
    pub said: Option<String>,
    /// When.
    pub at: Timestamp,
}

impl Source {
    /// A message of which only the id is left, for what happened at a moment.
    pub fn of_channel(id: &str, at: Timestamp) -> Self {
        Self { channel: id.to_owned(), name: String::new(), said: None, at }
    }

    /// "Amina, by chat, 21 Nov 2026, 09:00: “transport 50,000 cash”".
    fn shown(&self, shop: &Shop) -> String {
        let channel = match self.channel.split(':').next() {
            Some("wa") => "by chat",
            Some("web") => "by the web shop",
            Some("clock") => "by the clock",
            Some("opening") => "as the shop opened",
            Some(_) | None => "by the shop",
        };
        let name = if self.name.is_empty() { String::new() } else { format!("{}, ", self.name) };
        let at = self.at.day_and_time(&shop.zone);
        let said = self.said.as_ref().map_or_else(String::new, |said| format!(": “{said}”"));
        format!("   {name}{channel}, {at}{said}")
    }
}

/// The entries behind a figure, in order. `opening` is what it was before, for a figure that goes
/// on from there; `all` are all entries, of which `behind` are the first.
pub fn figure(
    name: Option<&str>,
    opening: Option<i64>,
    behind: &[Behind<'_>],
    all: &[StatementLine],
    range: &DayRange,
    shop: &Shop,
) -> Bubble {
    let currency = shop.currency;
    let what = name.map_or_else(|| "it".to_owned(), |name| format!("“{name}”"));
    let title = titled(&format!("Behind {what}"), range);
    if all.is_empty() && opening.unwrap_or(0) == 0 {
        return nothing(&title);
    }
    let mut said: Vec<String> =
        opening.map(|opening| line("Before that", opening, currency)).into_iter().collect();
    for Behind { line: entry, source } in behind {
        let day = entry.day.for_people();
        let what = format!("{day}, no. {}, {}", entry.number, entry.memo);
        said.push(line(&what, entry.amount, currency));
        said.extend(source.as_ref().map(|source| source.shown(shop)));
    }
    let sum = |lines: &[StatementLine]| {
        lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.amount))
    };
    let rest = all.get(behind.len()..).unwrap_or_default();
    if !rest.is_empty() {
        let together = Money::new(sum(rest), currency);
        said.push(format!("• and {} more: together {together}", rest.len()));
    }
    let figure = opening.unwrap_or(0).saturating_add(sum(all));
    said.push(strong("Together", figure, currency));
    listed(&title, said)
}

/// Something that happened on a day could not be entered, however often it was tried.
pub fn not_entered(entries: u64, day: &BusinessDay) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "not_entered")]
    struct NotEntered {
        entries: u64,
        day: String,
    }
    bubble(&NotEntered { entries, day: day.for_people() })
}

/// Nothing was shown that could be explained.
pub fn nothing_to_explain() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "nothing_to_explain")]
    struct NothingToExplain;
    bubble(&NothingToExplain)
}

/// What was shown is many figures: one must be named.
pub fn which_figure() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "which_figure")]
    struct WhichFigure;
    bubble(&WhichFigure)
}
