//! A customer's message, answered by a model that may look things up and fill the cart. Three
//! rounds at most; what it did stands only when it came to an end, and its words only when every
//! figure in them was given to it.

use super::floor::{self, Floor};
use super::{Talk, spoken, system};
use domain::cart::Cart;
use domain::catalog::Catalog;
use domain::command::CustomerCommand;
use domain::ids::{CauseId, PersonId};
use domain::language::Language;
use ports::clock::Clock;
use ports::table::Table;
use ports::words::{Prompt, Stop, ToolChoice, ToolResult, Turn, Words};
use sha2::{Digest, Sha256};
use std::time::Duration;
use views::prompt;

/// A model that calls functions longer than this goes round in circles.
const ROUNDS_MAX: usize = 4;
/// Calls of one round; more are refused.
const CALLS_MAX: usize = 6;
/// Half of SHA-256 is enough to tell questions apart.
const DIGEST_CHARS: usize = 32;
/// Three short sentences and a few calls.
const TOKENS_MAX: u32 = 600;

/// Who is served, and what was said before.
pub(crate) struct Guest<'a> {
    /// What caused it.
    pub(crate) cause: &'a CauseId,
    /// Who it is.
    pub(crate) person: PersonId,
    /// In which language they are answered.
    pub(crate) language: Language,
    /// What their cart holds.
    pub(crate) cart: &'a Cart,
    /// What was said since the talk began, oldest first: the customer's words and ours.
    pub(crate) before: &'a [(bool, String)],
    /// What they say now.
    pub(crate) text: &'a str,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Served {
    /// What to say.
    pub(crate) text: Option<String>,
    /// What the order agent is to do, in order.
    pub(crate) commands: Vec<CustomerCommand>,
}

/// Serves a customer; nothing when the model could not, and then the grammar's answer stands.
pub(crate) async fn serve<W: Words, T: Table, C: Clock>(
    talk: &Talk<'_, W, T, C>,
    catalog: &Catalog,
    guest: &Guest<'_>,
) -> Option<Served> {
    let own = guest.before.iter().filter(|(is_theirs, _)| *is_theirs);
    let said: Vec<&str> = own.map(|(_, text)| text.as_str()).chain([guest.text]).collect();
    let goods = (talk.shop, catalog);
    let who = (guest.person, talk.began);
    let floor = Floor::open(talk.table, goods, who, guest.cart, &said).await;
    let mut floor = floor.ok()?;
    let mut prompt = first_prompt(talk, catalog, guest);
    let common = common_question(talk, catalog, &floor, guest, &prompt);
    if let Some(digest) = &common
        && let Some(text) = talk.answered(digest).await
    {
        return Some(Served { text: Some(text), commands: Vec::new() });
    }
    for _ in 0..ROUNDS_MAX {
        let answer = talk.ask(prompt.clone()).await?;
        match answer.stop {
            Stop::Finished if answer.calls.is_empty() => {
                let served = ended(&floor, &answer.text, &prompt);
                let text = served.as_ref().and_then(|served| served.text.as_ref());
                if let (Some(digest), Some(text)) = (&common, text)
                    && !floor.is_personal()
                {
                    talk.keep(digest, text).await;
                }
                return served;
            }
            Stop::Finished | Stop::Calls if answer.calls.len() <= CALLS_MAX => {}
            Stop::Finished | Stop::Calls | Stop::Cut | Stop::Refused => return None,
        }
        let mut results = Vec::new();
        for call in &answer.calls {
            let ran = floor.run(call).await;
            let (text, failed) = match ran {
                // Prices hold a space that does not break; a model need not learn of it.
                Ok(value) => (value.to_string().replace('\u{a0}', " "), false),
                Err(why) => (why, true),
            };
            results.push(ToolResult { id: call.id.clone(), name: call.name.clone(), text, failed });
        }
        prompt.turns.push(Turn::Model { text: answer.text, calls: answer.calls });
        prompt.turns.push(Turn::Results(results));
        if floor.is_done() {
            // The cashier speaks now: total, and the question.
            return Some(Served { text: None, commands: floor.commands() });
        }
    }
    tracing::warn!("the model calls functions without an end");
    None
}

/// The key of a first question of somebody with an empty cart: all that its answer rests on. The
/// catalogue and what is sold out are in it, so a change of either is another question.
fn common_question<W: Words, T: Table, C: Clock>(
    talk: &Talk<'_, W, T, C>,
    catalog: &Catalog,
    floor: &Floor<'_, T>,
    guest: &Guest<'_>,
    prompt: &Prompt,
) -> Option<String> {
    if !guest.before.is_empty() || !guest.cart.is_empty() {
        return None;
    }
    let mut hash = Sha256::new();
    hash.update(prompt::VERSION.to_be_bytes());
    for part in &prompt.system {
        hash.update(part.text.as_bytes());
    }
    let words: Vec<&str> = guest.text.split_whitespace().collect();
    hash.update(words.join(" ").to_lowercase().as_bytes());
    hash.update(serde_json::to_vec(catalog.products()).ok()?);
    for sku in floor.sold_out() {
        hash.update(sku.as_str().as_bytes());
    }
    hash.update(talk.shop.id.as_str().as_bytes());
    let digest = hex::encode(hash.finalize());
    digest.get(..DIGEST_CHARS).map(str::to_owned)
}

fn first_prompt<W: Words, T: Table, C: Clock>(
    talk: &Talk<'_, W, T, C>,
    catalog: &Catalog,
    guest: &Guest<'_>,
) -> Prompt {
    let turn = |(is_theirs, text): &(bool, String)| {
        if *is_theirs {
            Turn::Person(text.clone())
        } else {
            Turn::Model { text: text.clone(), calls: Vec::new() }
        }
    };
    // A talk begins with the customer; what we said before it answers nothing.
    let begin = guest.before.iter().position(|(is_theirs, _)| *is_theirs);
    let before = guest.before.get(begin.unwrap_or(guest.before.len())..).unwrap_or_default();
    let mut turns: Vec<Turn> = before.iter().map(turn).collect();
    turns.push(Turn::Person(guest.text.to_owned()));
    Prompt {
        reference: guest.cause.to_string(),
        system: system(prompt::waiter(talk.shop, &catalog.categories(), guest.language)),
        turns,
        tools: floor::tools(),
        choice: ToolChoice::Free,
        tokens_max: TOKENS_MAX,
        temperature: Some(0.3),
        patience: Duration::ZERO,
    }
}

/// The end of a talk: the words if they may be said, and what was done.
fn ended<T: Table>(floor: &Floor<'_, T>, text: &str, prompt: &Prompt) -> Option<Served> {
    let told = prompt.turns.iter().flat_map(|turn| match turn {
        // Its own words prove nothing.
        Turn::Model { .. } => Vec::new(),
        Turn::Person(text) => vec![text.as_str()],
        Turn::Results(results) => results.iter().map(|result| result.text.as_str()).collect(),
    });
    let beforehand = prompt.system.iter().map(|part| part.text.as_str());
    let given: Vec<&str> = told.chain(beforehand).collect();
    let text = spoken::checked(text, &given);
    let commands = floor.commands();
    if text.is_none() {
        tracing::warn!(version = prompt::VERSION, "the model's words hold what it was not given");
    }
    (text.is_some() || !commands.is_empty()).then_some(Served { text, commands })
}
