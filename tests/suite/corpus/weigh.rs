//! What became of a sentence, against what it must become.

use super::sheet::Expected;
use app::command_parse::{Reader, Reading, ReadingOutcome as Outcome};
use app::store::shop;
use domain::access::Role;
use kit::stage::Stage;
use ports::clock::Clock;
use serde_json::Value;
use std::collections::BTreeMap;

/// Slots that hold free text: the sentence itself, more or less.
const FREE: [&str; 2] = ["note", "text"];

/// The ears of a demo shop, one for each role.
pub(super) struct Shop {
    ears: [Reader; 3],
}

/// What became of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// What was meant.
    Right,
    /// Something else was done, or would be after a yes.
    Wrong,
    /// It was asked about.
    Asked,
    /// It was declined.
    Declined,
}

impl Shop {
    pub(super) async fn open() -> Self {
        let stage = Stage::open().await;
        let slug = "kilima".parse().unwrap();
        let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
        let ear = async |role| {
            Reader::load(&stage.table, shop.clone(), role, stage.clock.now()).await.unwrap()
        };
        let ears = [ear(Role::Customer).await, ear(Role::Staff).await, ear(Role::Owner).await];
        Self { ears }
    }

    /// Whose ears they are.
    pub(super) fn ear(&self, role: Role) -> &Reader {
        let [customer, staff, owner] = &self.ears;
        match role {
            Role::Customer => customer,
            Role::Staff => staff,
            Role::Owner => owner,
        }
    }

    pub(super) fn read(&self, role: Role, text: &str) -> Reading {
        self.ear(role).read(text)
    }
}

/// What became of a sentence.
pub(super) fn fate(expected: &Expected, reading: &Reading) -> Fate {
    let is_done = match reading.outcome {
        Outcome::Run | Outcome::Confirm | Outcome::Code => true,
        Outcome::Smalltalk => reading.command.is_some(),
        Outcome::Ask | Outcome::Decline => false,
    };
    match expected {
        // A word of thanks is no command; an answer to it is right.
        Expected::Command { name, .. } if name == "smalltalk" => {
            let is_talk = reading.outcome == Outcome::Smalltalk;
            if is_talk { Fate::Right } else { Fate::Declined }
        }
        // Words nobody knows are searched for among the goods; nothing is found and nothing done.
        Expected::Command { name, .. } if reading.command == Some("search") && name != "search" => {
            Fate::Declined
        }
        Expected::Command { name, slots } if is_done => {
            let is_same = named(reading) == *name && spelled(reading) == *slots;
            if is_same { Fate::Right } else { Fate::Wrong }
        }
        Expected::Command { .. } => {
            let asks = reading.outcome == Outcome::Ask;
            if asks { Fate::Asked } else { Fate::Declined }
        }
        Expected::Question | Expected::Nothing if changes(reading) => Fate::Wrong,
        Expected::Question | Expected::Nothing => Fate::Right,
    }
}

/// Whether something would be done that is not only an answer.
pub(super) fn changes(reading: &Reading) -> bool {
    let is_done = matches!(reading.outcome, Outcome::Run | Outcome::Confirm | Outcome::Code);
    is_done && reading.risk.is_some_and(|risk| risk != "R0")
}

/// The command's name; of several all, joined by "+".
pub(super) fn named(reading: &Reading) -> String {
    let then = reading.then.iter().map(|part| part.command);
    reading.command.into_iter().chain(then).collect::<Vec<_>>().join("+")
}

/// The slots in one spelling: money in minor units, ranges as "from..to", lists with commas. Those
/// of a second command are "2.amount" and so on.
pub(super) fn spelled(reading: &Reading) -> BTreeMap<String, String> {
    let first = reading.slots.iter().map(|(name, value)| (String::new(), name, value));
    let then = reading.then.iter().enumerate().flat_map(|(place, part)| {
        part.slots.iter().map(move |(name, value)| (format!("{}.", place + 2), name, value))
    });
    let told = first.chain(then).filter(|(_, name, _)| !FREE.contains(&name.as_str()));
    let spelled = told.map(|(part, name, value)| (part + name, plain(value).to_lowercase()));
    spelled.filter(|(_, value)| !value.is_empty() && value != "false").collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Object(fields) if fields.contains_key("currency") => fields["minor"].to_string(),
        Value::Object(fields) if fields.contains_key("from") && fields.len() == 2 => {
            format!("{}..{}", plain(&fields["from"]), plain(&fields["to"]))
        }
        // "50xSUGAR-1KG@180000": so many, of what, for how much in all.
        Value::Object(fields) if fields.contains_key("sku") => {
            let cost = fields.get("cost").map(|cost| format!("@{}", plain(cost)));
            let (quantity, sku) = (plain(&fields["quantity"]), plain(&fields["sku"]));
            format!("{quantity}x{sku}{}", cost.unwrap_or_default())
        }
        Value::Object(fields) if fields.contains_key("report") && fields.contains_key("by") => {
            format!("{}:{}", plain(&fields["report"]), plain(&fields["by"]))
        }
        // "to:57", "credit": what kind it is, and of what.
        Value::Object(fields) if fields.len() == 1 => {
            let (name, value) = fields.iter().next().unwrap();
            match plain(value) {
                value if value.is_empty() || value == "due" => name.clone(),
                value if name == "report" => value,
                value => format!("{name}:{value}"),
            }
        }
        Value::Object(fields) => {
            let filled = fields.values().filter(|value| !value.is_null());
            filled.map(plain).collect::<Vec<_>>().join(":")
        }
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join("_"),
        Value::Null => String::new(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}
