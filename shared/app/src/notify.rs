//! Outgoing messages, merged and paced, sent once each; and what became of them.
//!
//! The retries are the queue's: a throttled message stays, a refused one is parked with its
//! reason. WhatsApp knows no idempotency key, so a lease is taken before sending: a process that
//! dies between sending and noting it leaves the one case in which a message may come twice.

use crate::pdf_render::password;
use crate::store::outgoing::{self, Outcome, Progress};
use crate::store::{self, StoreError, Versioned, document, person};
use domain::document::DocumentState;
use domain::ids::{DocumentId, ShopId};
use domain::message::{
    BUTTON_TEXT_CHARS_MAX, Bubble, Choices, DeliveryState, DeliveryStatus, ENVELOPE_VERSION,
    Envelope, Message, Outgoing, PasswordMessage, TEXT_CHARS_MAX,
};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::chat::{Chat, ChatError, Delivery, LinkedFile};
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::files::{Files, FilesError};
use ports::log;
use ports::queue::Unfinished;
use ports::secrets::{SecretName, Secrets};
use ports::table::{CommitError, Table, Write};
use std::time::Duration;
use views::chat::document as said;

/// How long a process may take to send what it has leased.
const LEASE_MILLIS: i64 = 30_000;
/// The least wait when the provider asks to wait and does not say how long.
const THROTTLE_WAIT: Duration = Duration::from_secs(4);
/// How long a document can be fetched by the link it is sent with.
const LINK_LIFETIME: Duration = Duration::from_mins(15);

/// Handles a run of messages of one group, in order; answers each in its place. What follows an
/// unfinished message is unfinished too, so that nothing is overtaken.
pub async fn handle(
    table: &impl Table,
    chat: &impl Chat,
    files: &impl Files,
    secrets: &impl Secrets,
    clock: &impl Clock,
    envelopes: &[Envelope],
) -> Vec<Result<(), Unfinished>> {
    let mut answers: Vec<Result<(), Unfinished>> = Vec::new();
    let mut rest = envelopes;
    while let Some((first, others)) = rest.split_first() {
        let run = 1 + others.iter().take_while(|next| may_merge(first, next)).count();
        let (now_sent, later) = rest.split_at(run);
        let answer = handle_run(table, chat, files, secrets, clock, now_sent).await;
        let failed = answer.is_err();
        answers.extend(now_sent.iter().map(|_| answer.clone()));
        if failed {
            answers.extend(later.iter().map(|_| answer.clone()));
            break;
        }
        rest = later;
    }
    answers
}

fn may_merge(first: &Envelope, next: &Envelope) -> bool {
    match (&first.message, &next.message) {
        (Message::Outgoing(first), Message::Outgoing(next)) => {
            first.shop == next.shop && first.to == next.to
        }
        _ => false,
    }
}

async fn handle_run(
    table: &impl Table,
    chat: &impl Chat,
    files: &impl Files,
    secrets: &impl Secrets,
    clock: &impl Clock,
    run: &[Envelope],
) -> Result<(), Unfinished> {
    if let Some(other) = run.iter().find(|envelope| envelope.version != ENVELOPE_VERSION) {
        return Err(Unfinished::Broken(format!("unknown envelope version {}", other.version)));
    }
    let password = if let Some(Message::Password(message)) = run.first().map(|it| &it.message) {
        Some(telling(secrets, message).await?)
    } else {
        None
    };
    let outgoing = run.iter().filter_map(|envelope| {
        if let Message::Outgoing(outgoing) = &envelope.message { Some(outgoing) } else { None }
    });
    let outgoing: Vec<&Outgoing> = password.iter().chain(outgoing).collect();
    match (run.first().map(|envelope| &envelope.message), outgoing.first()) {
        (_, Some(first)) => {
            let Some(shop) = store::shop::load_shop(table, &first.shop).await? else {
                return Err(Unfinished::Broken("no such shop".to_owned()));
            };
            deliver(table, chat, files, clock, &shop, &outgoing).await
        }
        (Some(Message::Status(status)), None) => note(table, clock, status).await,
        (_, None) => Err(Unfinished::Broken("neither a message nor a status".to_owned())),
    }
}

/// The message that tells a password. It is made here, where it is sent, so that the password lies on
/// no queue: what can't be sent is left without it.
async fn telling(
    secrets: &impl Secrets,
    message: &PasswordMessage,
) -> Result<Outgoing, Unfinished> {
    let key = secrets.get(SecretName::DocumentsKey).await;
    let key = key.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    let password = password::of_shop(&key, &message.shop, message.count);
    Ok(Outgoing {
        id: message.cause.effect(0),
        shop: message.shop.clone(),
        to: message.to,
        bubble: said::password(message.language, password.expose(), message.count > 1),
        document: None,
        notice: None,
        at: message.at,
    })
}

/// Sends what has not been sent of a run, as few bubbles as may be, one per pace.
async fn deliver(
    table: &impl Table,
    chat: &impl Chat,
    files: &impl Files,
    clock: &impl Clock,
    shop: &Shop,
    run: &[&Outgoing],
) -> Result<(), Unfinished> {
    let mut open: Vec<(&Outgoing, u64)> = Vec::new();
    for message in run {
        match outgoing::load_outcome(table, &shop.id, &message.id).await? {
            None => open.push((message, 0)),
            Some(Versioned { record: Outcome::Sending { until }, version }) => {
                let now = clock.now();
                if until > now {
                    return Err(Unfinished::Later(wait(until.millis_since(now))));
                }
                open.push((message, version));
            }
            Some(_) => {}
        }
    }
    while !open.is_empty() {
        let count = merged_count(&open);
        let rest = open.split_off(count);
        deliver_bubble(table, chat, files, clock, shop, &open).await?;
        open = rest;
    }
    Ok(())
}

async fn deliver_bubble(
    table: &impl Table,
    chat: &impl Chat,
    files: &impl Files,
    clock: &impl Clock,
    shop: &Shop,
    bubble: &[(&Outgoing, u64)],
) -> Result<(), Unfinished> {
    let Some((first, _)) = bubble.first() else { return Ok(()) };
    let now = clock.now();
    let known = person::load_person(table, &shop.id, first.to).await?;
    let open = person::window_is_open(table, &shop.id, first.to, now).await?;
    let template = first.notice.clone().filter(|_| !open);
    let Some(to) = known.and_then(|person| person.address).filter(|_| open || template.is_some())
    else {
        tracing::info!("a message was dropped: there is no way to its reader now");
        return save(table, &shop.id, bubble, 0, &Outcome::Dropped, now).await;
    };
    let pace = outgoing::load_pace(table, &shop.id, first.to).await?;
    let pace_version = pace.as_ref().map_or(0, |pace| pace.version);
    let gap = i64::try_from(chat.pace().as_millis()).unwrap_or(i64::MAX);
    if let Some(next) = pace.map(|last| last.record.plus_millis(gap)).filter(|next| *next > now) {
        return Err(Unfinished::Later(wait(next.millis_since(now))));
    }
    let document = linked(table, files, &shop.id, first.document, now).await?;
    let until = now.plus_millis(LEASE_MILLIS);
    let mut lease = writes(&shop.id, bubble, 0, &Outcome::Sending { until }, now)?;
    if gap > 0 {
        lease.push(outgoing::save_pace(&shop.id, first.to, pace_version, now)?);
    }
    commit(table, &lease).await?;
    let delivery = Delivery {
        shop: shop.id.clone(),
        phone_number_id: shop.phone_number_id.clone(),
        to,
        bubble: merged(bubble),
        document: document.filter(|_| template.is_none()),
        template,
        reference: first.id.to_string(),
    };
    let outcome = match chat.send(&delivery).await {
        Ok(provider_id) => {
            tracing::info!(merged = bubble.len(), "a message was sent");
            count(Figure::MessagesOut, 1);
            Outcome::Accepted { provider_id }
        }
        Err(ChatError::Permanent { code, reason }) => {
            tracing::warn!(chat.code = code, "a message was parked");
            Outcome::Parked { code, reason }
        }
        Err(ChatError::Throttled { code, after }) => {
            let wait = after.unwrap_or(THROTTLE_WAIT).max(chat.pace());
            // The lease ends with the wait, so that the retry finds it open.
            let until = clock.now();
            save(table, &shop.id, bubble, 1, &Outcome::Sending { until }, until).await?;
            tracing::warn!(chat.code = code, "the channel asks to wait");
            return Err(Unfinished::Retry { after: wait, why: format!("throttled: {code}") });
        }
        Err(error @ (ChatError::Unknown | ChatError::Token { .. })) => {
            let until = clock.now();
            save(table, &shop.id, bubble, 1, &Outcome::Sending { until }, until).await?;
            return Err(Unfinished::Unavailable(error.to_string()));
        }
    };
    save(table, &shop.id, bubble, 1, &outcome, clock.now()).await
}

/// How many messages from the front fit one bubble: only the last may have something to tap, and
/// templates and documents stand alone.
fn merged_count(open: &[(&Outgoing, u64)]) -> usize {
    let mut chars = 0_usize;
    let mut count = 0_usize;
    for (message, _) in open {
        chars = chars.saturating_add(message.bubble.text.chars().count()).saturating_add(2);
        let tappable = message.bubble.choices != Choices::None;
        let limit = if tappable { BUTTON_TEXT_CHARS_MAX } else { TEXT_CHARS_MAX };
        let alone = message.document.is_some();
        if count > 0 && (chars > limit || alone) {
            break;
        }
        count = count.saturating_add(1);
        if tappable || alone {
            break;
        }
    }
    count
}

fn merged(bubble: &[(&Outgoing, u64)]) -> Bubble {
    let texts: Vec<&str> = bubble.iter().map(|(message, _)| message.bubble.text.as_str()).collect();
    let choices = bubble.last().map(|(message, _)| message.bubble.choices.clone());
    Bubble { text: texts.join("\n\n"), choices: choices.unwrap_or_default() }
}

/// The link a document is sent with: made when it is sent, for it is good for some minutes only.
async fn linked(
    table: &impl Table,
    files: &impl Files,
    shop: &ShopId,
    id: Option<DocumentId>,
    now: Timestamp,
) -> Result<Option<LinkedFile>, Unfinished> {
    let Some(id) = id else { return Ok(None) };
    let found = document::load_document(table, shop, id).await?.map(|found| found.record);
    let found = found.ok_or_else(|| Unfinished::Broken("no such document".to_owned()))?;
    let DocumentState::Ready { key, .. } = &found.state else {
        return Err(Unfinished::Broken("the document is not made".to_owned()));
    };
    let name = found.file_name();
    let link = files.link(key, &name, now, LINK_LIFETIME).await.map_err(|error| match error {
        FilesError::Unavailable(why) => Unfinished::Unavailable(why),
        FilesError::Broken(why) => Unfinished::Broken(why),
    })?;
    Ok(Some(LinkedFile { name, link }))
}

fn writes(
    shop: &ShopId,
    bubble: &[(&Outgoing, u64)],
    since: u64,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<Vec<Write>, StoreError> {
    bubble
        .iter()
        .map(|(message, version)| {
            let before = version.saturating_add(since);
            outgoing::save_outcome(shop, &message.id, before, outcome, now)
        })
        .collect()
}

async fn save(
    table: &impl Table,
    shop: &ShopId,
    bubble: &[(&Outgoing, u64)],
    since: u64,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<(), Unfinished> {
    let writes = writes(shop, bubble, since, outcome, now)?;
    commit(table, &writes).await
}

async fn commit(table: &impl Table, writes: &[Write]) -> Result<(), Unfinished> {
    match table.commit(writes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(_)) => {
            Err(Unfinished::Unavailable("another process sends this".to_owned()))
        }
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}

/// Notes how far a message got; it only ever moves forward.
async fn note(
    table: &impl Table,
    clock: &impl Clock,
    status: &DeliveryStatus,
) -> Result<(), Unfinished> {
    let Some(shop) = store::shop::by_number(table, &status.phone_number_id).await? else {
        tracing::warn!("a status came for a number without a shop");
        return Ok(());
    };
    log::about_shop(&shop.id);
    let before = outgoing::load_progress(table, &shop.id, &status.provider_id).await?;
    let version = before.as_ref().map_or(0, |before| before.version);
    if before.is_some_and(|before| before.record.state >= status.state) {
        return Ok(());
    }
    if status.state == DeliveryState::Failed {
        tracing::warn!(chat.code = status.error_code, "a message was not delivered");
    }
    let progress = Progress { state: status.state, at: status.at, error_code: status.error_code };
    let write =
        outgoing::save_progress(&shop.id, &status.provider_id, version, &progress, clock.now())?;
    commit(table, &[write]).await
}

fn wait(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}
