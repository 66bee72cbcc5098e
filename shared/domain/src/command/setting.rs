//! What a shop can change about itself by chat, and what it can't be. Deliberately absent: how it is
//! said, and where it is kept.

use crate::digital::download::{HOURS_MAX, TIMES_MAX};
use crate::document::Lock;
use crate::ids::FileId;
use crate::language::Language;
use crate::money::Money;
use crate::shop::Topic;
use crate::stationery::Colour;
use serde::{Deserialize, Serialize};

/// What a shop can change about itself by chat, with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "key", content = "value", rename_all = "snake_case")]
pub enum Setting {
    /// The sentence under the shop's name.
    Tagline(String),
    /// What the shop answers when it is asked about this.
    Answer {
        /// About what.
        topic: Topic,
        /// The answer.
        text: String,
    },
    /// How customers can pay, one line each.
    PaymentMethods(Vec<String>),
    /// Money commands above this amount are echoed first.
    ConfirmAbove(Money),
    /// How many hours an unpaid order holds its goods.
    HoldHours(i64),
    /// The language the shop writes in first.
    Language(Language),
    /// The address on the shop's papers, line by line; none is the one it tells customers.
    PaperAddress(Vec<String>),
    /// The number by which the tax office knows the shop, as papers show it.
    TaxNumber(String),
    /// The colour of the shop's papers, as it was said.
    Colour(String),
    /// The picture on the shop's papers; none takes it away.
    Logo(Option<FileId>),
    /// What opens the papers of customers.
    Lock(Lock),
    /// Whether customers are reminded to pay before their order runs out.
    PaymentReminders(bool),
    /// Whether customers are asked how it was.
    Surveys(bool),
    /// How often a file that was bought can be downloaded with one link.
    DownloadTimes(u32),
    /// For how many hours.
    DownloadHours(i64),
}

/// Why a setting can't be so: it names the setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadSetting {
    /// Longer than a sentence.
    Tagline,
    /// No way to pay, or more than fit a message.
    PaymentMethods,
    /// Below nothing.
    ConfirmAbove,
    /// Less than an hour or more than a month.
    HoldHours,
    /// More lines, or longer ones, than a letterhead has.
    PaperAddress,
    /// Longer than such numbers are.
    TaxNumber,
    /// No colour anybody knows.
    Colour,
    /// Not once, or oftener than one person needs.
    DownloadTimes,
    /// Less than an hour or more than a month.
    DownloadHours,
}

/// Nobody's goods are held longer than this unpaid.
const HOLD_HOURS_MAX: i64 = 30 * 24;
/// The sentence under a name is one.
const TAGLINE_CHARS_MAX: usize = 200;
/// More ways to pay than this fit no message.
const PAYMENT_METHODS_MAX: usize = 8;
/// More lines than this push a paper's title down.
const ADDRESS_LINES_MAX: usize = 5;
/// A longer line does not fit beside a paper's title.
const ADDRESS_LINE_CHARS_MAX: usize = 60;
/// No tax office gives longer numbers; some write words before them.
const TAX_NUMBER_CHARS_MAX: usize = 40;

impl Setting {
    /// Whether a shop can be set so.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), BadSetting> {
        let (fits, otherwise) = match self {
            Self::Tagline(text) => (text.chars().count() <= TAGLINE_CHARS_MAX, BadSetting::Tagline),
            Self::PaymentMethods(lines) => {
                ((1..=PAYMENT_METHODS_MAX).contains(&lines.len()), BadSetting::PaymentMethods)
            }
            Self::ConfirmAbove(money) => (money.minor() >= 0, BadSetting::ConfirmAbove),
            Self::HoldHours(hours) => ((1..=HOLD_HOURS_MAX).contains(hours), BadSetting::HoldHours),
            Self::PaperAddress(lines) => (is_letterhead(lines), BadSetting::PaperAddress),
            Self::TaxNumber(text) => {
                (text.chars().count() <= TAX_NUMBER_CHARS_MAX, BadSetting::TaxNumber)
            }
            Self::Colour(said) => (Colour::called(said).is_some(), BadSetting::Colour),
            Self::DownloadTimes(times) => {
                ((1..=TIMES_MAX).contains(times), BadSetting::DownloadTimes)
            }
            Self::DownloadHours(hours) => {
                ((1..=HOURS_MAX).contains(hours), BadSetting::DownloadHours)
            }
            Self::Answer { .. }
            | Self::Language(_)
            | Self::Logo(_)
            | Self::Lock(_)
            | Self::PaymentReminders(_)
            | Self::Surveys(_) => {
                return Ok(());
            }
        };
        fits.then_some(()).ok_or(otherwise)
    }

    /// Its name in audit rows: "`hold_hours`".
    pub fn key(&self) -> &'static str {
        match self {
            Self::Tagline(_) => "tagline",
            Self::Answer { topic, .. } => topic.as_str(),
            Self::PaymentMethods(_) => "payment_methods",
            Self::ConfirmAbove(_) => "confirm_above",
            Self::HoldHours(_) => "hold_hours",
            Self::Language(_) => "language",
            Self::PaperAddress(_) => "paper_address",
            Self::TaxNumber(_) => "tax_number",
            Self::Colour(_) => "colour",
            Self::Logo(_) => "logo",
            Self::Lock(_) => "lock",
            Self::PaymentReminders(_) => "payment_reminders",
            Self::Surveys(_) => "surveys",
            Self::DownloadTimes(_) => "download_times",
            Self::DownloadHours(_) => "download_hours",
        }
    }

    /// Whether money could be led astray by it.
    pub fn is_of_security(&self) -> bool {
        match self {
            Self::PaymentMethods(_) | Self::ConfirmAbove(_) => true,
            Self::Tagline(_)
            | Self::Answer { .. }
            | Self::HoldHours(_)
            | Self::Language(_)
            | Self::PaperAddress(_)
            | Self::TaxNumber(_)
            | Self::Colour(_)
            | Self::Logo(_)
            | Self::Lock(_)
            | Self::PaymentReminders(_)
            | Self::Surveys(_)
            | Self::DownloadTimes(_)
            | Self::DownloadHours(_) => false,
        }
    }
}

fn is_letterhead(lines: &[String]) -> bool {
    lines.len() <= ADDRESS_LINES_MAX
        && lines.iter().all(|line| line.chars().count() <= ADDRESS_LINE_CHARS_MAX)
}
