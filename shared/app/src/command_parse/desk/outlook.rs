//! Days and stocks at a glance, asked for by words or by the clock. The sales of a day are the books'
//! and are asked for there.

use super::{Hearing, Outcome};
use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, catalog, feedback, order, stock};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::{Command, DeskCommand, ReportKind, SalesBy, ShopCommand};
use domain::message::{Bubble, CommandMessage, Message};
use domain::money::Money;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::log;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use views::chat::{conversation, desk as said};

/// More lines than this are a file, not a message.
const LINES_MAX: usize = 30;
/// The newest comments are shown.
const COMMENTS_MAX: usize = 5;
/// The number of the sales of a day among the effects of the clock's command.
const SALES_EFFECT: usize = 1;

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
    let mut outcome = hearing.say(glance.bubble(desk).await?);
    if let Some(sales) = glance.sales(desk) {
        let command = Command::Shop(sales);
        outcome.effects.push(hearing.command(hearing.inbound.cause.command(), command, None));
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
        let told = Told::nobody().reply(&message, &shop, glance.bubble(desk).await?);
        effects = told.into_effects(&occasion);
        effects.extend(glance.sales(desk).map(|sales| {
            let cause = message.cause.effect(SALES_EFFECT).command();
            Message::Command(CommandMessage {
                cause,
                command: Command::Shop(sales),
                ..message.clone()
            })
        }));
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
    #[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
    async fn bubble(&self, desk: &DeskCommand) -> Result<Bubble, StoreError> {
        match desk {
            DeskCommand::ReportEndOfDay { day } => self.end_of_day(day.as_ref()).await,
            DeskCommand::ReportInventory { as_of } => self.inventory(as_of.as_ref()).await,
            DeskCommand::ReportSatisfaction { range } => self.satisfaction(range.as_ref()).await,
            _ => Ok(conversation::help(self.occasion.language)),
        }
    }

    fn day(&self, day: Option<&BusinessDay>) -> BusinessDay {
        let today = || self.occasion.now.business_day(&self.occasion.shop.zone);
        day.cloned().unwrap_or_else(today)
    }

    /// What follows a day at a glance: its sales, from the books.
    fn sales(&self, desk: &DeskCommand) -> Option<ShopCommand> {
        let DeskCommand::ReportEndOfDay { day } = desk else { return None };
        Some(ShopCommand::Report {
            report: ReportKind::Sales { by: SalesBy::Product },
            range: DayRange::day(&self.day(day.as_ref())),
            account: None,
        })
    }

    /// The day: what is open and nearly sold out.
    async fn end_of_day(&self, day: Option<&BusinessDay>) -> Result<Bubble, StoreError> {
        let (shop, day) = (self.occasion.shop, self.day(day));
        let open = order::count_open(self.table, &shop.id).await?;
        let levels = stock::levels(self.table, &shop.id).await?;
        let low = self.catalog.products().iter().flat_map(|product| {
            let nearly = |sku| levels.get(sku).is_some_and(|level| level.available <= level.low_at);
            let counted = product.variants.iter().filter(|_| product.is_stockable());
            counted
                .filter(move |variant| nearly(&variant.sku))
                .map(|variant| product.variant_name(variant))
        });
        let low = low.collect::<Vec<_>>().join(", ");
        Ok(said::end_of_day(self.occasion.language, &day.for_people(), open, &low))
    }

    /// What the stock is worth at its cost.
    async fn inventory(&self, as_of: Option<&BusinessDay>) -> Result<Bubble, StoreError> {
        let (shop, language) = (self.occasion.shop, self.occasion.language);
        if as_of.is_some_and(|day| *day < self.day(None)) {
            return Ok(said::inventory_past(language));
        }
        let levels = stock::levels_everywhere(self.table, &shop.id).await?;
        let held = levels.iter().filter(|level| level.on_hand != 0);
        let lines: Vec<String> = held
            .filter_map(|level| {
                let (product, variant) = self.catalog.find(&level.sku)?;
                let count = variant.measure.before_name(level.on_hand);
                let value = Money::new(level.value_minor, shop.currency);
                Some(format!("{count} {}: {value}", product.variant_name(variant)))
            })
            .take(LINES_MAX)
            .collect();
        let total = levels.iter().fold(0_i64, |sum, level| sum.saturating_add(level.value_minor));
        let total = Money::new(total, shop.currency).to_string();
        Ok(said::inventory(language, &lines, &total))
    }

    /// What customers thought.
    async fn satisfaction(&self, range: Option<&DayRange>) -> Result<Bubble, StoreError> {
        let kept = feedback::of_days(self.table, &self.occasion.shop.id, range).await?;
        let ratings: Vec<u32> = kept.iter().filter_map(|one| one.rating.map(u32::from)).collect();
        let count = u32::try_from(ratings.len()).unwrap_or(u32::MAX);
        // In tenths, rounded half up.
        let tenths = (ratings.iter().sum::<u32>() * 20 + count).checked_div(2 * count);
        let average = tenths.map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
        let comments = kept.iter().rev().filter_map(|one| {
            let rating = one.rating.map(|rating| format!("{rating}: ")).unwrap_or_default();
            one.comment.as_ref().map(|comment| format!("{rating}\"{comment}\""))
        });
        let lines: Vec<String> = comments.take(COMMENTS_MAX).collect();
        Ok(said::satisfaction(
            self.occasion.language,
            kept.len(),
            &average.unwrap_or_default(),
            &lines,
        ))
    }
}
