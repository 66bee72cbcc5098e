//! Reports that come by themselves: which, to whom, how often, and which are due. Deliberately
//! absent: figures, and whether somebody may still see them.

mod rhythm;
#[cfg(test)]
mod tests;

pub use rhythm::{Every, Rhythm};

use crate::command::{DeskCommand, ReportKind, ShopCommand};
use crate::ids::{CartId, PersonId, ShopId};
use crate::language::Language;
use crate::ledger::account::AccountCode;
use crate::time::{DayRange, Timestamp, Zone};
use serde::{Deserialize, Serialize};

/// More reports than these by themselves are read by nobody.
pub const SCHEDULES_MAX: usize = 10;

/// A report without its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduledReport {
    /// A statement of the books.
    Books {
        /// Which.
        kind: ReportKind,
        /// Of which account, where it is of one.
        account: Option<AccountCode>,
    },
    /// The day at a glance.
    EndOfDay,
    /// What the stock is worth.
    Inventory,
    /// What customers thought.
    Satisfaction,
}

impl ScheduledReport {
    /// The report that a command asks for; none if it asks for something else.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "a new command is no report until it is one"
    )]
    pub fn of(command: &ShopCommand) -> Option<Self> {
        match command {
            ShopCommand::Report { report, account, .. } => {
                Some(Self::Books { kind: *report, account: *account })
            }
            ShopCommand::Desk(DeskCommand::ReportEndOfDay { .. }) => Some(Self::EndOfDay),
            ShopCommand::Desk(DeskCommand::ReportInventory { .. }) => Some(Self::Inventory),
            ShopCommand::Desk(DeskCommand::ReportSatisfaction { .. }) => Some(Self::Satisfaction),
            _ => None,
        }
    }

    /// The command that asks for it now, over these days.
    pub fn command(self, range: DayRange) -> ShopCommand {
        match self {
            Self::Books { kind, account } => {
                ShopCommand::Report { report: kind, range, account, versus: None }
            }
            Self::EndOfDay => {
                ShopCommand::Desk(DeskCommand::ReportEndOfDay { day: Some(range.to) })
            }
            Self::Inventory => ShopCommand::Desk(DeskCommand::ReportInventory { as_of: None }),
            Self::Satisfaction => {
                ShopCommand::Desk(DeskCommand::ReportSatisfaction { range: Some(range) })
            }
        }
    }
}

/// A report that comes by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// The number people call it by.
    pub number: u64,
    /// Who asked for it, and gets it.
    pub person: PersonId,
    /// What they get it in.
    pub language: Language,
    /// Their cart, which goes with whatever they ask.
    pub cart: CartId,
    /// What it tells.
    pub report: ScheduledReport,
    /// How often.
    pub rhythm: Rhythm,
    /// When it comes next.
    pub next: Timestamp,
}

/// All of a shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedules {
    /// The shop.
    pub shop: ShopId,
    /// The newest number that was given.
    pub last_number: u64,
    /// Those there are, in the order they were asked for.
    pub list: Vec<Schedule>,
}

/// Which of them are meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichSchedule {
    /// The one with a number.
    Number(u64),
    /// The one that tells this, on these days if they were named.
    Like {
        /// What.
        report: ScheduledReport,
        /// On which days.
        every: Option<Every>,
    },
    /// All of them.
    All,
}

/// What came of asking for one more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New(Schedule),
    /// They have it already.
    Known(Schedule),
    /// There are [`SCHEDULES_MAX`].
    Full,
}

/// A report whose moment has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub schedule: Schedule,
    /// The days it tells of.
    pub range: DayRange,
}

impl Schedules {
    /// Of a shop that has none yet.
    pub fn none(shop: &ShopId) -> Self {
        Self { shop: shop.clone(), last_number: 0, list: Vec::new() }
    }

    /// Adds one under the next number; the same report in the same rhythm comes to nobody twice.
    pub fn add(&mut self, asked: Schedule) -> Added {
        let same = |it: &&Schedule| {
            let of = |it: &Schedule| (it.person, it.report, it.rhythm);
            of(it) == of(&asked)
        };
        if let Some(known) = self.list.iter().find(same) {
            return Added::Known(known.clone());
        }
        // The day ends once: its report is moved to the other hour.
        let ends_day =
            |it: &Schedule| it.report == ScheduledReport::EndOfDay && it.rhythm.every == Every::Day;
        let moved = |it: &&mut Schedule| ends_day(it) && it.person == asked.person;
        if let Some(known) = self.list.iter_mut().find(moved).filter(|_| ends_day(&asked)) {
            *known = Schedule { number: known.number, ..asked };
            return Added::New(known.clone());
        }
        if self.list.len() >= SCHEDULES_MAX {
            return Added::Full;
        }
        self.last_number = self.last_number.saturating_add(1);
        let new = Schedule { number: self.last_number, ..asked };
        self.list.push(new.clone());
        Added::New(new)
    }

    /// Those that are meant, in order.
    pub fn meant(&self, which: &WhichSchedule) -> Vec<Schedule> {
        let is_meant = |it: &&Schedule| match which {
            WhichSchedule::Number(number) => it.number == *number,
            WhichSchedule::Like { report, every } => {
                it.report == *report && every.is_none_or(|every| every == it.rhythm.every)
            }
            WhichSchedule::All => true,
        };
        self.list.iter().filter(is_meant).cloned().collect()
    }

    /// Ends one.
    pub fn end(&mut self, number: u64) {
        self.list.retain(|it| it.number != number);
    }

    /// When the next of them comes; none if there are none.
    pub fn next(&self) -> Option<Timestamp> {
        self.list.iter().map(|it| it.next).min()
    }

    /// Those whose moment has come, each once however many of its moments have passed, and moves them
    /// to their next moment.
    pub fn take_due(&mut self, now: Timestamp, zone: &Zone) -> Vec<Due> {
        let due = self.list.iter_mut().filter(|it| it.next <= now);
        due.map(|it| {
            let at = it.rhythm.last_by(now, zone).map_or(it.next, |last| last.max(it.next));
            it.next = it.rhythm.next_after(now, zone);
            Due { range: it.rhythm.covers(at, zone), schedule: it.clone() }
        })
        .collect()
    }
}
