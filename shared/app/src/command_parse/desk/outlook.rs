//! Days and stocks at a glance. The sales of a day are the books' and are asked for there.

use super::{Hearing, Outcome};
use crate::books::{self, Books};
use crate::ordering::Occasion;
use crate::store::shown::{self, Shown};
use crate::store::{StoreError, order, stock};
use domain::command::{Command, ReportKind, SalesBy, ShopCommand};
use domain::document::ReportAsk;
use domain::message::{Bubble, CommandMessage, Message};
use domain::money::Money;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::{desk as said, document};

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
    let language = hearing.occasion.language;
    let told = said::end_of_day(language, &day.for_people(), open, &low);
    let ask = ReportAsk::EndOfDay { day: day.clone() };
    let mut outcome = hearing.say(document::with_files(language, told, &ask));
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
    let told = said::inventory(hearing.occasion.language, &lines, &total);
    with_files(hearing, told, ReportAsk::Inventory)
}

/// An answer that can be had as a file, and is remembered as what was shown last.
fn with_files<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    told: Bubble,
    ask: ReportAsk,
) -> Result<Outcome, StoreError> {
    let Occasion { language, shop, now, .. } = hearing.occasion;
    let today = DayRange::day(&now.business_day(&shop.zone));
    let mut outcome = hearing.say(document::with_files(language, told, &ask));
    let range = ask.range().unwrap_or(today);
    let last = Shown { subject: None, range, report: Some(ask) };
    let person = hearing.speaker.principal.person;
    outcome.writes.push(shown::save_shown(&shop.id, person, &last, now)?);
    Ok(outcome)
}

/// What customers thought.
pub(super) async fn satisfaction<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    range: Option<&DayRange>,
) -> Result<Outcome, StoreError> {
    let Occasion { language, shop, now, .. } = hearing.occasion;
    let opinions = books::opinions(&Books { table: hearing.table, shop, now }, range).await?;
    // In hundredths.
    let average = opinions.average().map(|it| format!("{}.{:02}", it / 100, it % 100));
    let comments = opinions.comments.iter().rev().map(|one| {
        let rating = if one.rating > 0 { format!("{}: ", one.rating) } else { String::new() };
        format!("{rating}\"{}\"", one.text)
    });
    let lines: Vec<String> = comments.take(COMMENTS_MAX).collect();
    let told = said::satisfaction(language, opinions.given, &average.unwrap_or_default(), &lines);
    with_files(hearing, told, ReportAsk::Satisfaction { range: range.cloned() })
}
