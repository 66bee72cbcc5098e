//! Stock and satisfaction at a glance, asked for by words or by the clock. Days are the books' and are
//! asked for there.

use super::{Hearing, Outcome};
use crate::agent;
use crate::books::{self, Books};
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::shown::{self, Shown};
use crate::store::{self, StoreError, catalog, stock};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::{Command, DeskCommand, ShopCommand};
use domain::comparison::days_before;
use domain::document::ReportAsk;
use domain::message::{Bubble, CommandMessage};
use domain::money::Money;
use domain::stock::StockLevel;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::log;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use views::chat::{conversation, desk as said, document, survey as opinion};

/// More lines than this are a file, not a message.
const LINES_MAX: usize = 30;

/// What a glance looks at.
struct Glance<'a, T> {
    table: &'a T,
    occasion: &'a Occasion<'a>,
    catalog: &'a Catalog,
}

/// Answers whoever asks in words.
pub(super) async fn answer<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    desk: &DeskCommand,
) -> Result<Outcome, StoreError> {
    let Hearing { table, occasion, catalog, .. } = hearing;
    let glance = Glance { table: *table, occasion, catalog };
    let mut outcome = hearing.say(glance.told(desk).await?);
    if let Some(ask) = glance.ask(desk) {
        let range = ask.range().unwrap_or_else(|| DayRange::day(&glance.day()));
        let last = Shown { subject: None, range, report: Some(ask), advice: Vec::new() };
        let (shop, person) = (&occasion.shop.id, hearing.speaker.principal.person);
        outcome.writes.push(shown::save_shown(shop, person, &last, occasion.now)?);
    }
    Ok(outcome)
}

/// Answers what the clock asks for somebody.
pub(in crate::command_parse) async fn by_clock(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    message: CommandMessage,
) -> Result<(), Unfinished> {
    let (Command::Shop(asked @ ShopCommand::Desk(desk)), true) =
        (&message.command, message.by_clock)
    else {
        return Err(Unfinished::Broken("not a report of the clock's".to_owned()));
    };
    let Some(shop) = store::shop::load_shop(table, &message.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    log::about_shop(&shop.id);
    if let Some(done) = once::earlier(table, &shop.id, &message.cause).await? {
        return agent::send_again(queue, &done, &message).await;
    }
    let occasion = agent::occasion(table, clock, &shop, &message).await?;
    let mut effects = Vec::new();
    // Whoever lost the right since it was asked for is told nothing.
    let role = occasion.role.unwrap_or(Role::Customer);
    if role.may(asked, shop.policy.confirm_above) {
        let catalog = catalog::load_catalog(table, &shop.id).await?;
        let glance = Glance { table, occasion: &occasion, catalog: &catalog };
        let told = Told::nobody().reply(&message, &shop, glance.told(desk).await?);
        effects = told.into_effects(&occasion);
    }
    let done = Done::new(&shop.id, &message.cause, &message, effects);
    match once::commit(table, done.write(occasion.now, true)?, Vec::new()).await? {
        Landed::Now => agent::send(queue, &done).await,
        Landed::Before => {
            agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await
        }
        Landed::Raced => Err(Unfinished::Unavailable("the report was asked meanwhile".to_owned())),
    }
}

impl<T: Table> Glance<'_, T> {
    /// The answer, with the ways to have it as a file.
    async fn told(&self, desk: &DeskCommand) -> Result<Bubble, StoreError> {
        let told = self.bubble(desk).await?;
        let language = self.occasion.language;
        let ask = self.ask(desk);
        Ok(match &ask {
            Some(ask) => document::with_files(language, told, ask),
            None => told,
        })
    }

    /// What can be had as a file.
    #[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
    fn ask(&self, desk: &DeskCommand) -> Option<ReportAsk> {
        match desk {
            DeskCommand::ReportInventory { as_of } if self.is_past(as_of.as_ref()) => None,
            DeskCommand::ReportInventory { .. } => Some(ReportAsk::Inventory),
            DeskCommand::ReportSatisfaction { range } => {
                Some(ReportAsk::Satisfaction { range: range.clone() })
            }
            _ => None,
        }
    }

    fn is_past(&self, day: Option<&BusinessDay>) -> bool {
        day.is_some_and(|day| *day < self.day())
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
    async fn bubble(&self, desk: &DeskCommand) -> Result<Bubble, StoreError> {
        match desk {
            DeskCommand::ReportInventory { as_of } => self.inventory(as_of.as_ref()).await,
            DeskCommand::ReportSatisfaction { range } => self.satisfaction(range.as_ref()).await,
            _ => Ok(conversation::help(self.occasion.language)),
        }
    }

    /// The shop's day.
    fn day(&self) -> BusinessDay {
        self.occasion.now.business_day(&self.occasion.shop.zone)
    }

    /// What the stock is worth at its cost.
    async fn inventory(&self, as_of: Option<&BusinessDay>) -> Result<Bubble, StoreError> {
        let (shop, language) = (self.occasion.shop, self.occasion.language);
        if self.is_past(as_of) {
            return Ok(said::inventory_past(language));
        }
        let levels = stock::levels_everywhere(self.table, &shop.id).await?;
        let held: Vec<&StockLevel> = levels.iter().filter(|level| level.on_hand != 0).collect();
        let (shown, others) = held.split_at(held.len().min(LINES_MAX));
        let value = |levels: &[&StockLevel]| {
            let sum = levels.iter().fold(0_i64, |sum, it| sum.saturating_add(it.value_minor));
            Money::new(sum, shop.currency)
        };
        let line = |level: &&StockLevel| {
            let known = self.catalog.known(&level.sku);
            let name = known.map(|(product, variant)| product.variant_name(variant));
            let name = name.unwrap_or_else(|| level.sku.to_string());
            let count = self.catalog.measure_of(&level.sku).before_name(level.on_hand);
            let place = shop.outlet_name(level.outlet.as_ref());
            let place = if shop.outlets.len() > 1 { format!(", {place}") } else { String::new() };
            format!("{count} {name}{place}: {}", value(&[level]))
        };
        let lines: Vec<String> = shown.iter().map(line).collect();
        let rest = (!others.is_empty()).then(|| (others.len(), value(others)));
        Ok(said::inventory(language, lines, rest, value(&held)))
    }

    /// What customers thought.
    async fn satisfaction(&self, range: Option<&DayRange>) -> Result<Bubble, StoreError> {
        let Occasion { language, shop, now, .. } = *self.occasion;
        let books = Books { table: self.table, shop, now };
        let opinions = books::opinions(&books, range).await?;
        let before = match range {
            Some(range) => {
                let days = days_before(range, &self.day());
                Some((books::opinions(&books, Some(&days)).await?, days))
            }
            None => None,
        };
        let before = before.as_ref().map(|(before, days)| (before, days));
        Ok(opinion::satisfaction(language, &opinions, range, before))
    }
}
