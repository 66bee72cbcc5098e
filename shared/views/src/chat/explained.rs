//! Why a figure is what it is: the entries behind it with the messages they came from, and their
//! sum, which is the figure.

use super::books::{line, listed, nothing, strong, titled};
use super::{bubble, date, moment};
use crate::memo;
use domain::ids::FileId;
use domain::language::Language;
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
    /// The picture of its receipt.
    pub picture: Option<FileId>,
    /// When.
    pub at: Timestamp,
}

impl Source {
    /// A message of which only the id is left, for what happened at a moment.
    pub fn of_channel(id: &str, picture: Option<FileId>, at: Timestamp) -> Self {
        Self { channel: id.to_owned(), name: String::new(), said: None, picture, at }
    }

    /// "Amina, by chat, 21 Nov 2026, 09:00: “transport 50,000 cash”".
    fn shown(&self, language: Language, shop: &Shop) -> String {
        let channel = match self.channel.split(':').next() {
            Some("wa") => said!(language, "words/came_by_chat"),
            Some("web") => said!(language, "words/came_by_the_web_shop"),
            Some("clock") => said!(language, "words/came_by_the_clock"),
            Some("opening") => said!(language, "words/came_as_the_shop_opened"),
            Some(_) | None => said!(language, "words/came_by_the_shop"),
        };
        let name = if self.name.is_empty() { String::new() } else { format!("{}, ", self.name) };
        let at = moment(language, self.at, &shop.zone);
        let said = self.said.as_ref().map_or_else(String::new, |said| format!(": “{said}”"));
        let picture =
            self.picture.map(|id| said!(language, "media/with_picture", id = id.to_string()));
        let picture = picture.map_or_else(String::new, |picture| format!(", {picture}"));
        format!("   {name}{channel}, {at}{said}{picture}")
    }
}

/// The entries behind a figure, in order. `opening` is what it was before, for a figure that goes
/// on from there; `all` are all entries, of which `behind` are the first.
pub fn figure(
    language: Language,
    name: Option<&str>,
    opening: Option<i64>,
    behind: &[Behind<'_>],
    all: &[StatementLine],
    range: &DayRange,
    shop: &Shop,
) -> Bubble {
    let currency = shop.currency;
    let title = titled(language, &said!(language, "books/behind", name), range);
    if all.is_empty() && opening.unwrap_or(0) == 0 {
        return nothing(language, &title);
    }
    let mut said: Vec<String> = opening
        .map(|opening| line(&said!(language, "books/before_that"), opening, currency))
        .into_iter()
        .collect();
    for Behind { line: entry, source } in behind {
        let day = date(language, &entry.day);
        let what = said!(
            language,
            "books/behind_entry",
            day,
            number = entry.number,
            memo = memo::said(language, &entry.memo)
        );
        said.push(line(&what, entry.amount, currency));
        said.extend(source.as_ref().map(|source| source.shown(language, shop)));
    }
    let sum = |lines: &[StatementLine]| {
        lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.amount))
    };
    let rest = all.get(behind.len()..).unwrap_or_default();
    if !rest.is_empty() {
        let together = Money::new(sum(rest), currency);
        said.push(said!(language, "books/behind_more", count = rest.len(), together));
    }
    let figure = opening.unwrap_or(0).saturating_add(sum(all));
    said.push(strong(&said!(language, "books/together"), figure, currency));
    listed(language, &title, said)
}

/// Something that happened on a day could not be entered, however often it was tried.
pub fn not_entered(language: Language, entries: u64, day: &BusinessDay) -> Bubble {
    bubble(said!(language, "books/not_entered", entries, day = date(language, day)))
}

/// Nothing was shown that could be explained.
pub fn nothing_to_explain(language: Language) -> Bubble {
    bubble(said!(language, "books/nothing_to_explain"))
}

/// What was shown is many figures: one must be named.
pub fn which_figure(language: Language) -> Bubble {
    bubble(said!(language, "books/which_figure"))
}
