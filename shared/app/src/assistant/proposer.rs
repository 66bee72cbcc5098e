//! What the words of somebody who runs the shop may mean, where the grammar knows no reading. The
//! model names one command and copies words; [`domain::phrase::form`] does the rest, or nothing.

use super::{Talk, system};
use domain::access::Role;
use domain::ids::CauseId;
use domain::language::Language;
use domain::phrase::entry::{self, CommandName};
use domain::phrase::form::{self, Part};
use domain::phrase::{Heard, Listener};
use ports::clock::Clock;
use ports::table::Table;
use ports::words::tool::{self, Field, Kind, Tool};
use ports::words::{Prompt, Stop, ToolChoice, Turn, Words};
use serde_json::Value;
use std::time::Duration;
use views::prompt;

/// Commands shown to the model.
const CANDIDATES_MAX: usize = 12;
/// Parts of a command.
const PARTS_MAX: usize = 8;
/// Words of one part.
const WORDS_CHARS_MAX: usize = 120;
/// One call.
const TOKENS_MAX: u32 = 300;
/// What it proposes when it sees no command.
const NONE: &str = "none";

/// The command, or what half a command lacks; nothing when the model could not say, or said what
/// the message does not hold.
pub(crate) async fn propose<W: Words, T: Table, C: Clock>(
    talk: &Talk<'_, W, T, C>,
    cause: &CauseId,
    text: &str,
    listener: &Listener<'_>,
) -> Option<Heard> {
    let names = form::candidates(text, CANDIDATES_MAX);
    let commands: Vec<_> = names.iter().map(|name| shown(*name)).collect();
    let agents: Vec<_> = names.iter().map(|name| prompt::agent_of(*name)).collect();
    let tool = tool_for(&names);
    let answer = talk
        .ask(Prompt {
            reference: cause.to_string(),
            system: system(prompt::proposer(&commands, &agents)),
            turns: vec![Turn::Person(text.to_owned())],
            tools: vec![tool.clone()],
            choice: ToolChoice::Tool(tool.name.clone()),
            tokens_max: TOKENS_MAX,
            temperature: Some(0.0),
            patience: Duration::ZERO,
        })
        .await?;
    let [call] = answer.calls.as_slice() else { return None };
    if matches!(answer.stop, Stop::Cut | Stop::Refused) {
        return None;
    }
    let arguments = tool::check(call, &[tool]).ok()?;
    let name = names.into_iter().find(|name| arguments["command"] == name.as_str())?;
    let grounded = form::grounded(text, name, &parts(arguments), listener);
    if let Err(why) = &grounded {
        tracing::info!(%why, "a proposal came to nothing");
    }
    grounded.ok()
}

fn parts(arguments: &Value) -> Vec<Part> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let parts = arguments["parts"].as_array().into_iter().flatten();
    parts.map(|part| Part { name: word(&part["part"]), words: word(&part["words"]) }).collect()
}

fn shown(name: CommandName) -> prompt::Proposable {
    let saying = entry::help(Role::Owner, Language::En).find(|saying| saying.name == name);
    let slots = form::proposable().find(|(other, _)| *other == name);
    let slots = slots.map(|(_, slots)| slots).unwrap_or_default();
    prompt::Proposable {
        name: name.as_str(),
        help: saying.map_or("", |saying| saying.help),
        example: saying.and_then(|saying| saying.examples.first()).copied().unwrap_or_default(),
        parts: if slots.is_empty() { NONE.to_owned() } else { slots.join(", ") },
    }
}

/// The one tool: a command of these, and words of the message for its parts.
fn tool_for(names: &[CommandName]) -> Tool {
    let field = |name: &str, description: &str, kind| Field {
        name: name.to_owned(),
        description: description.to_owned(),
        kind,
        required: true,
    };
    let mut slots: Vec<&str> = form::proposable()
        .filter(|(name, _)| names.contains(name))
        .flat_map(|(_, slots)| slots)
        .collect();
    slots.sort_unstable();
    slots.dedup();
    let owned = |words: Vec<&str>| words.into_iter().map(ToOwned::to_owned).collect();
    let commands = names.iter().map(|name| name.as_str()).chain([NONE]).collect();
    let part = vec![
        field("part", "Which part.", Kind::OneOf(owned(slots))),
        field("words", "Copied from the message.", Kind::Text { chars_max: WORDS_CHARS_MAX }),
    ];
    let parts = Kind::List { each: Box::new(Kind::Record(part)), items_max: PARTS_MAX };
    Tool {
        name: "propose".to_owned(),
        description: "Says which command the message asks for.".to_owned(),
        fields: vec![
            field("command", "Its name, or none.", Kind::OneOf(owned(commands))),
            field("parts", "Its parts; empty when there are none.", parts),
        ],
    }
}
