//! A message to many, page by page: each page is one commit with the messages it sends and the
//! page after it, so that each person gets it once, whatever is delivered twice.

use super::{Hearing, Outcome};
use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, identity, person};
use domain::access::Role;
use domain::command::{Audience, Command, DeskCommand, Progress, ShopCommand};
use domain::ids::{CauseId, PersonId};
use domain::language::Language;
use domain::message::{CommandMessage, Message, Outgoing};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::log;
use ports::queue::{Queue, Unfinished};
use ports::secrets::Secret;
use ports::table::Table;
use views::chat::desk as said;

/// Addresses a page looks at.
const PAGE: usize = 25;
/// The number of the first page among the effects of the command.
const PAGES_FROM: usize = 1_000;

/// Sends the first page on its way.
pub(super) fn begin<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    audience: Audience,
    text: &str,
) -> Outcome {
    let mut outcome = Outcome::nothing(hearing.moved_on());
    let progress = Progress::default();
    let send = DeskCommand::BroadcastSend { audience, text: text.to_owned(), progress };
    outcome.effects.push(Message::Command(CommandMessage {
        cause: hearing.inbound.cause.command(),
        shop: hearing.occasion.shop.id.clone(),
        person: hearing.speaker.principal.person,
        role: hearing.speaker.principal.role,
        cart: outcome.conversation.cart.clone(),
        command: Command::Shop(ShopCommand::Desk(send)),
        language: hearing.occasion.language,
        confirmation: None,
        said: None,
        heard: None,
        picture: None,
        quiet: false,
        by_clock: false,
        at: hearing.inbound.at,
    }));
    outcome
}

/// What a page says, to whom, and how far it has come.
struct Page<'a> {
    message: &'a CommandMessage,
    shop: &'a Shop,
    audience: Audience,
    text: &'a str,
    now: Timestamp,
}

/// Handles one page.
pub(in crate::command_parse) async fn page(
    table: &impl Table,
    queue: &impl Queue,
    key: &Secret,
    now: Timestamp,
    message: CommandMessage,
) -> Result<(), Unfinished> {
    let Command::Shop(ShopCommand::Desk(DeskCommand::BroadcastSend { audience, text, progress })) =
        &message.command
    else {
        return Err(Unfinished::Broken("not a page of a message to many".to_owned()));
    };
    let Some(shop) = store::shop::load_shop(table, &message.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    log::about_shop(&shop.id);
    if let Some(done) = once::earlier(table, &shop.id, &message.cause).await? {
        return agent::send_again(queue, &done, &message).await;
    }
    let page = Page { message: &message, shop: &shop, audience: *audience, text, now };
    let effects = effects(table, key, &page, progress.clone()).await?;
    let done = Done::new(&shop.id, &message.cause, &message, effects);
    match once::commit(table, done.write(now, true)?, Vec::new()).await? {
        Landed::Now => agent::send(queue, &done).await,
        Landed::Before => {
            agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await
        }
        Landed::Raced => Err(Unfinished::Unavailable("the page changed meanwhile".to_owned())),
    }
}

async fn effects(
    table: &impl Table,
    key: &Secret,
    page: &Page<'_>,
    mut progress: Progress,
) -> Result<Vec<Message>, StoreError> {
    let shop = &page.shop.id;
    let after = progress.after.take();
    let (people, next) = identity::identified_page(table, shop, after, PAGE).await?;
    let mut effects = Vec::new();
    for (id, place) in people {
        match reach(table, key, page, id, &place).await? {
            Reach::Nobody => {}
            Reach::Stopped => progress.stopped += 1,
            Reach::Away => progress.away += 1,
            Reach::Open(language) => {
                progress.sent += 1;
                effects.push(Message::Outgoing(Outgoing {
                    id: page.message.cause.effect(effects.len()),
                    shop: shop.clone(),
                    to: id,
                    bubble: said::broadcast_text(language, &page.shop.name, page.text),
                    document: None,
                    notice: None,
                    at: page.now,
                }));
            }
        }
    }
    match next {
        Some(after) => {
            progress.after = Some(after);
            progress.page += 1;
            effects.extend(following(page, progress));
        }
        None => effects.extend(result(page, &progress)),
    }
    Ok(effects)
}

/// Whether somebody is written to.
enum Reach {
    /// They are not asked for, or stand here by a second address.
    Nobody,
    /// They want no such messages.
    Stopped,
    /// They have not written within a day.
    Away,
    /// They are written to, in their language.
    Open(Language),
}

async fn reach(
    table: &impl Table,
    key: &Secret,
    page: &Page<'_>,
    id: PersonId,
    place: &str,
) -> Result<Reach, StoreError> {
    let shop = &page.shop.id;
    let Some(known) = person::load_person(table, shop, id).await? else { return Ok(Reach::Nobody) };
    let address = known.address.as_ref();
    let stands_here = address.is_some_and(|it| identity::place_of(key, shop, it) == place);
    let asked_for = match page.audience {
        Audience::Everybody => true,
        Audience::OnAccount => known.on_account,
    };
    if !stands_here || !asked_for {
        return Ok(Reach::Nobody);
    }
    if person::principal(table, shop, id).await?.role != Role::Customer {
        return Ok(Reach::Nobody);
    }
    if known.stopped_at.is_some() {
        return Ok(Reach::Stopped);
    }
    let open = person::window_is_open(table, shop, id, page.now).await?;
    Ok(if open { Reach::Open(known.language_in(page.shop)) } else { Reach::Away })
}

/// The page after this one.
fn following(page: &Page<'_>, progress: Progress) -> Option<Message> {
    let first: CauseId = page.message.cause.root().parse().ok()?;
    let number = PAGES_FROM.checked_add(usize::try_from(progress.page).ok()?)?;
    let (audience, text) = (page.audience, page.text.to_owned());
    let send = DeskCommand::BroadcastSend { audience, text, progress };
    Some(Message::Command(CommandMessage {
        cause: first.command().effect(number),
        command: Command::Shop(ShopCommand::Desk(send)),
        ..page.message.clone()
    }))
}

/// How it went, to who asked for it.
fn result(page: &Page<'_>, progress: &Progress) -> Vec<Message> {
    let occasion = Occasion {
        shop: page.shop,
        cause: &page.message.cause.effect(PAGE),
        person: Some(page.message.person),
        role: Some(page.message.role),
        language: page.message.language,
        page: None,
        heard: None,
        now: page.now,
    };
    let bubble =
        said::broadcast_done(page.message.language, progress.sent, progress.away, progress.stopped);
    Told::nobody().answer(page.message.person, bubble).into_effects(&occasion)
}
