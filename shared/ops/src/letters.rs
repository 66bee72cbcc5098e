//! Dead letters: listed without what people said, and sent back.

use crate::cli::Queue;
use crate::console::{Console, Failed, Outcome, may_show_content};
use crate::stage::Stage;
use aws::SystemClock;
use aws::operate::{DeadLetters, Letter};
use domain::message::{ENVELOPE_VERSION, Envelope, Message};
use domain::time::Timestamp;
use ports::clock::Clock;
use serde::Serialize;

/// What is shown of a dead letter: nothing of what it says, nor its cause, for WhatsApp's ids
/// are made of phone numbers.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Row {
    id: String,
    minutes: i64,
    receives: u32,
    kind: &'static str,
    /// The shop's id; Meta's id of the shop's number where the message says no more.
    shop: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
}

/// Lists a queue's dead letters.
pub(crate) async fn list(
    stage: &Stage,
    console: &Console,
    queue: Queue,
    show_content: bool,
) -> Result<Outcome, Failed> {
    if show_content && !may_show_content() {
        return Err(Failed::new("The contents are not shown", "standard output is no terminal"));
    }
    let letters = stage.operator()?.dead_letters(queue.into()).await?;
    let found = look(&letters, console).await?;
    letters.let_go(&found).await?;
    let now = SystemClock.now();
    let rows: Vec<Row> = found.iter().map(|letter| row(letter, now, show_content)).collect();
    console.show(&rows, &rows.iter().map(line).collect::<Vec<_>>())?;
    Ok(if found.is_empty() { Outcome::Well } else { Outcome::Broken })
}

/// Sends a queue's dead letters back: all, or the one called `id`.
pub(crate) async fn redrive(
    stage: &Stage,
    console: &Console,
    queue: Queue,
    id: Option<&str>,
) -> Result<Outcome, Failed> {
    let letters = stage.operator()?.dead_letters(queue.into()).await?;
    let found = look(&letters, console).await?;
    let now = SystemClock.now();
    for letter in &found {
        console.say(line(&row(letter, now, false)));
    }
    let (chosen, left): (Vec<Letter>, Vec<Letter>) =
        found.into_iter().partition(|letter| id.is_none_or(|id| letter.id == id));
    letters.let_go(&left).await?;
    if chosen.is_empty() {
        console.say("There is nothing to send back.");
        return Ok(if id.is_none() { Outcome::Well } else { Outcome::Declined });
    }
    let what = match id {
        Some(_) => "Sends this one message back".to_owned(),
        None => "Sends all of them back".to_owned(),
    };
    let what = format!("{what} to be handled again; what was done already is not done twice.");
    let may = console.may(what);
    if !matches!(may, Ok(true)) {
        letters.let_go(&chosen).await?;
        return may.map(|_| Outcome::Declined);
    }
    let moved = if id.is_none() {
        // A move takes only what nobody holds.
        letters.let_go(&chosen).await?;
        letters.move_all().await?
    } else {
        None
    };
    let count = match moved {
        Some(count) => count,
        None => send_back(&letters, &chosen, id).await?,
    };
    console.say(format!("{count} sent back."));
    Ok(Outcome::Well)
}

/// One after the other, in the order of each conversation.
async fn send_back(
    letters: &DeadLetters,
    chosen: &[Letter],
    id: Option<&str>,
) -> Result<u64, Failed> {
    let mut count = 0;
    let mut held = match id {
        Some(_) => chosen.to_vec(),
        // They were let go for the move.
        None => letters.look().await?,
    };
    while !held.is_empty() {
        for letter in &held {
            letters.send_back(letter).await?;
            count += 1;
        }
        // Of a conversation the next ones can be seen once the first ones are gone.
        held = if id.is_none() { letters.look().await? } else { Vec::new() };
    }
    Ok(count)
}

async fn look(letters: &DeadLetters, console: &Console) -> Result<Vec<Letter>, Failed> {
    let count = letters.count().await?;
    let found = letters.look().await?;
    let seen = u64::try_from(found.len()).unwrap_or(u64::MAX);
    console.say(format!("{} dead letters, {seen} can be seen now.", count.max(seen)));
    Ok(found)
}

fn row(letter: &Letter, now: Timestamp, show_content: bool) -> Row {
    let (kind, shop) = describe(&letter.body);
    Row {
        id: letter.id.clone(),
        minutes: now.millis_since(letter.at) / 60_000,
        receives: letter.receives,
        kind,
        shop,
        content: show_content.then(|| letter.body.clone()),
    }
}

/// What kind of message it is, and whose; why it can't be read, where it can't.
fn describe(body: &str) -> (&'static str, Option<String>) {
    match serde_json::from_str::<Envelope>(body) {
        Err(_) => ("unreadable", None),
        Ok(envelope) if envelope.version != ENVELOPE_VERSION => ("of another version", None),
        Ok(envelope) => match envelope.message {
            Message::Inbound(inbound) => ("inbound", Some(inbound.phone_number_id)),
            Message::Status(status) => ("status", Some(status.phone_number_id)),
            Message::Command(command) => ("command", Some(command.shop.to_string())),
            Message::Outgoing(outgoing) => ("outgoing", Some(outgoing.shop.to_string())),
            Message::Event(event) => ("event", Some(event.shop.to_string())),
            Message::EventDelivery(delivery) => ("event delivery", Some(delivery.shop.to_string())),
            Message::Voucher(message) => ("voucher", Some(message.shop.to_string())),
            Message::Document(message) => ("document", Some(message.shop.to_string())),
            Message::Password(message) => ("password", Some(message.shop.to_string())),
            Message::Calendar(message) => ("calendar", Some(message.shop.to_string())),
            Message::Handout(message) => ("handout", Some(message.shop.to_string())),
        },
    }
}

fn line(row: &Row) -> String {
    let shop = row.shop.as_deref().unwrap_or("?");
    let Row { id, minutes, receives, kind, content, .. } = row;
    let head = format!("{id}  {minutes} min  received {receives} times  {kind}  shop {shop}");
    content.as_ref().map_or(head.clone(), |content| format!("{head}\n  {content}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = r#"{"version":1,"message":{"type":"status","phone_number_id":"1000",
        "provider_id":"wamid.x","state":"sent","at":1,"error_code":null}}"#;

    #[test]
    fn a_letter_is_described_without_what_it_says() {
        let shop = || Some("1000".to_owned());
        for (body, expected) in [
            (STATUS, ("status", shop())),
            (&STATUS.replace("\"version\":1", "\"version\":9"), ("of another version", None)),
            ("Sarah +256700000100", ("unreadable", None)),
            ("", ("unreadable", None)),
        ] {
            assert_eq!(describe(body), expected, "{body}");
        }
        let row = |content: Option<&str>| Row {
            id: "a1".to_owned(),
            minutes: 7,
            receives: 6,
            kind: "status",
            shop: shop(),
            content: content.map(str::to_owned),
        };
        let head = "a1  7 min  received 6 times  status  shop 1000";
        assert_eq!(line(&row(None)), head);
        assert_eq!(line(&row(Some("words"))), format!("{head}\n  words"));
        assert!(!serde_json::to_string(&row(None)).unwrap().contains("content"));
    }
}
