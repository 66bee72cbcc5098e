//! Days and stocks at a glance. The sales of a day are the books' and are asked for there.

use super::{Hearing, Outcome};
use crate::store::{StoreError, feedback, order, stock};
use domain::command::{Command, ReportKind, SalesBy, ShopCommand};
use domain::message::{CommandMessage, Message};
use domain::money::Money;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::desk as said;

/// More lines than this are a file, not a message.
const LINES_MAX: usize = 30;
/// The newest comments are shown.
const COMMENTS_MAX: usize = 5;

/// The day: what is open and nearly sold out, and its sales from the books.
pub(super) async fn end_of_day<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    day: Option<&BusinessDay>,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    let day = day.cloned().unwrap_or_else(|| hearing.occasion.now.business_day(&shop.zone));
    let open = order::count_open(hearing.table, &shop.id).await?;
    let levels = stock::levels(hearing.table, &shop.id).await?;
    let low = hearing.catalog.products().iter().flat_map(|product| {
        let nearly = |sku| levels.get(sku).is_some_and(|level| level.available <= level.low_at);
        let counted = product.variants.iter().filter(|_| product.is_stockable());
        counted
            .filter(move |variant| nearly(&variant.sku))
            .map(|variant| product.variant_name(variant))
    });
    let low = low.collect::<Vec<_>>().join(", ");
    let mut outcome =
        hearing.say(said::end_of_day(hearing.occasion.language, &day.for_people(), open, &low));
    let sales = ShopCommand::Report {
        report: ReportKind::Sales { by: SalesBy::Product },
        range: DayRange { from: day.clone(), to: day },
        account: None,
    };
    outcome.effects.push(Message::Command(CommandMessage {
        cause: hearing.inbound.cause.command(),
        shop: shop.id.clone(),
        person: hearing.speaker.principal.person,
        role: hearing.speaker.principal.role,
        cart: outcome.conversation.cart.clone(),
        command: Command::Shop(sales),
        language: hearing.occasion.language,
        confirmation: None,
        said: hearing.said(),
        heard: None,
        picture: None,
        quiet: false,
        at: hearing.inbound.at,
    }));
    Ok(outcome)
}

/// What the stock is worth at its cost.
pub(super) async fn inventory<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    as_of: Option<&BusinessDay>,
) -> Result<Outcome, StoreError> {
    let shop = hearing.occasion.shop;
    let today = hearing.occasion.now.business_day(&shop.zone);
    if as_of.is_some_and(|day| *day < today) {
        return Ok(hearing.say(said::inventory_past(hearing.occasion.language)));
    }
    let levels = stock::levels_everywhere(hearing.table, &shop.id).await?;
    let held = levels.iter().filter(|level| level.on_hand != 0);
    let lines: Vec<String> = held
        .filter_map(|level| {
            let (product, variant) = hearing.catalog.find(&level.sku)?;
            let count = variant.measure.before_name(level.on_hand);
            let value = Money::new(level.value_minor, shop.currency);
            Some(format!("{count} {}: {value}", product.variant_name(variant)))
        })
        .take(LINES_MAX)
        .collect();
    let total = levels.iter().fold(0_i64, |sum, level| sum.saturating_add(level.value_minor));
    let total = Money::new(total, shop.currency).to_string();
    Ok(hearing.say(said::inventory(hearing.occasion.language, &lines, &total)))
}

/// What customers thought.
pub(super) async fn satisfaction<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    range: Option<&DayRange>,
) -> Result<Outcome, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let kept = feedback::of_days(hearing.table, shop, range).await?;
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
    Ok(hearing.say(said::satisfaction(
        hearing.occasion.language,
        kept.len(),
        &average.unwrap_or_default(),
        &lines,
    )))
}
