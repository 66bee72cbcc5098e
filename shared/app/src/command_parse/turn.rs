//! One message's turn: who speaks, what is made of it, and the one commit that holds all of that.
//! When the conversation changes meanwhile the words are read anew; whatever costs time or money is
//! asked once for a message, however often that happens.

use super::assisted::{self, Assisted};
use super::senses::{Perceived, Senses, Sight};
use super::speaker::{self, Speaker};
use super::words::Words;
use super::{Around, Hearing, Outcome, burst, front_desk, pacing};
use crate::agent;
use crate::ordering::Occasion;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, catalog};
use domain::catalog::Catalog;
use domain::message::Inbound;
use domain::pace::Admission;
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::files::Files;
use ports::log;
use ports::media::Media;
use ports::queue::{Queue, Unfinished};
use ports::secrets::Secret;
use ports::speech::Speech;
use ports::table::Table;

/// How often the words are read anew because the conversation changed under them.
const TRIES_MAX: usize = 5;

/// What a message comes into.
struct Turn<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    key: &'a Secret,
    shop: &'a Shop,
    catalog: &'a Catalog,
    /// As it was sent.
    sent: &'a Inbound,
    /// What follows at once.
    next: Option<&'a Inbound>,
}

/// What was found out about a message by asking others.
#[derive(Default)]
struct Thoughts {
    perceived: Option<Perceived>,
    assisted: Option<Assisted>,
}

/// What a turn comes to.
struct Decided {
    speaker: Speaker,
    outcome: Outcome,
    at: Timestamp,
}

/// Takes a message's turn.
pub(super) async fn take(
    table: &impl Table,
    queue: &impl Queue,
    key: &Secret,
    senses: &Senses<'_, impl ports::words::Words, impl Speech, impl Media, impl Files>,
    clock: &impl Clock,
    (sent, Around { next, shop }): (&Inbound, Around<'_>),
) -> Result<(), Unfinished> {
    let found = match shop {
        Some(shop) => Some(shop.clone()),
        None => store::shop::by_number(table, &sent.phone_number_id).await?,
    };
    let Some(shop) = found else {
        // A number of ours that no shop uses any more: nobody is there to answer for it.
        tracing::warn!("a message came for a number without a shop");
        return Ok(());
    };
    log::about_shop(&shop.id);
    if let Some(done) = once::earlier(table, &shop.id, &sent.cause).await? {
        return agent::send_again(queue, &done, sent).await;
    }
    let catalog = &catalog::load_catalog(table, &shop.id).await?;
    let turn = Turn { table, clock, key, shop: &shop, catalog, sent, next };
    let mut thoughts = Thoughts::default();
    for _ in 0..TRIES_MAX {
        // Apart, for it is as large as all that can become of a message.
        let decided = Box::pin(turn.decide(senses, &mut thoughts)).await?;
        let Some(decided) = decided else { return Ok(()) };
        let Decided { speaker, outcome, at } = decided;
        senses.shed(table, &shop.id, speaker.principal.person, &outcome.sheds).await?;
        let (effects, writes) = outcome.into_writes(&shop.id, &speaker)?;
        let done = Done::new(&shop.id, &sent.cause, sent, effects);
        match once::commit(table, done.write(at, true)?, writes).await? {
            Landed::Now => {
                count(Figure::MessagesIn, 1);
                return agent::send(queue, &done).await;
            }
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &sent.cause, sent).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("the conversation keeps changing".to_owned()))
}

impl<T: Table, C: Clock> Turn<'_, T, C> {
    /// Decides what becomes of the message; none when it is met with silence.
    async fn decide(
        &self,
        senses: &Senses<'_, impl ports::words::Words, impl Speech, impl Media, impl Files>,
        thoughts: &mut Thoughts,
    ) -> Result<Option<Decided>, Unfinished> {
        let Self { table, clock, key, shop, catalog, sent, next } = *self;
        let Some(speaker) = speaker::load(table, clock, key, shop, sent).await? else {
            tracing::warn!("a message came without any address to answer to");
            return Ok(None);
        };
        let at = clock.now();
        let (pace, admission) = pacing::admit(table, &shop.id, &speaker, at).await?;
        if admission == Admission::Silent {
            // Neither answered nor written: a flood costs the shop a few reads.
            return Ok(None);
        }
        let is_heard = admission == Admission::Heard;
        if is_heard && thoughts.perceived.is_none() {
            let speaker = &speaker;
            let sight = Sight { table, clock, shop, speaker, inbound: sent, catalog };
            thoughts.perceived = Some(senses.perceive(&sight).await?);
        }
        let perceived = thoughts.perceived.as_ref().unwrap_or(&Perceived::Nothing);
        let inbound = perceived.message(sent);
        let speaker = speaker.saying(shop, inbound);
        let heard = perceived.words();
        let occasion = Occasion { heard, ..occasion(shop, inbound, &speaker, at) };
        let today = at.business_day(&shop.zone);
        let words = &Words::load(table, shop, catalog, speaker.principal, today).await?;
        let hearing = Hearing {
            table,
            clock,
            occasion,
            catalog,
            inbound,
            speaker: &speaker,
            words,
            assisted: &Assisted::No,
            perceived,
            pace,
            key,
        };
        // Of what is written in one breath only the last is worth a model's time.
        if thoughts.assisted.is_none() && is_heard && next.is_none() {
            thoughts.assisted = Some(assisted::ask(senses.model, &hearing).await);
        }
        let assisted = thoughts.assisted.as_ref().unwrap_or(&Assisted::No);
        let outcome = answer(&Hearing { assisted, ..hearing }, admission, next).await?;
        Ok(Some(Decided { speaker, outcome, at }))
    }
}

fn occasion<'a>(
    shop: &'a Shop,
    inbound: &'a Inbound,
    speaker: &Speaker,
    now: Timestamp,
) -> Occasion<'a> {
    Occasion {
        shop,
        cause: &inbound.cause,
        person: Some(speaker.principal.person),
        role: Some(speaker.principal.role),
        language: speaker.language_in(shop),
        page: None,
        heard: None,
        now,
    }
}

/// What becomes of a message that is not met with silence.
async fn answer<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    admission: Admission,
    next: Option<&Inbound>,
) -> Result<Outcome, StoreError> {
    if admission != Admission::Heard {
        return Ok(pacing::notice(hearing));
    }
    let mut outcome = front_desk::hear(hearing).await?;
    burst::hush(hearing, &mut outcome, next);
    Ok(outcome)
}
