//! What we say to WhatsApp, in its words and within its limits.
//! Invariant: pure. Texts beyond a limit are cut and choices beyond it left out, for a whole
//! message refused serves nobody; the use cases compose within the limits anyway.

use domain::contact::Address;
use domain::message::{
    BUTTON_TEXT_CHARS_MAX, BUTTON_TITLE_CHARS_MAX, BUTTONS_MAX, Choice, Choices, LIST_ROWS_MAX,
    Notice, PARAMETER_CHARS_MAX, ROW_DESCRIPTION_CHARS_MAX, ROW_TITLE_CHARS_MAX, TEXT_CHARS_MAX,
};
use ports::chat::{ChatError, Delivery, LinkedFile};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// WhatsApp's limit for the id of a row; buttons may have longer ones, ours never do.
const CHOICE_ID_CHARS_MAX: usize = 200;
/// WhatsApp's limit for the words under a document.
const CAPTION_CHARS_MAX: usize = 1_024;
/// What opens a list made of buttons that did not fit: a sign, as their language is not known.
const OPEN_SIGN: &str = "☰";
/// WhatsApp refuses an empty parameter.
const NOTHING_SIGN: &str = "–";

/// Why a delivery can't be put in WhatsApp's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unsendable {
    #[error("the shop's number is no phone_number_id")]
    Number,
    #[error("there is nothing to say")]
    Words,
    #[error("a choice has no id or a longer one than WhatsApp takes")]
    ChoiceId,
}

impl From<Unsendable> for ChatError {
    fn from(unsendable: Unsendable) -> Self {
        Self::Permanent { code: 0, reason: unsendable.to_string() }
    }
}

/// The body of the request that sends `delivery`.
pub(super) fn body(delivery: &Delivery) -> Result<Value, Unsendable> {
    let (kind, part) = match &delivery.template {
        Some(notice) => ("template", template(notice, &delivery.bubble.text)),
        None => match &delivery.document {
            Some(file) => ("document", document(file, &delivery.bubble.text)),
            None => message(&delivery.bubble.text, &delivery.bubble.choices)?,
        },
    };
    let (field, person) = match &delivery.to {
        // With its plus sign, or WhatsApp may put the shop's own country before it.
        Address::Phone(phone) => ("to", phone.to_string()),
        Address::Bsuid(id) => ("recipient", id.clone()),
    };
    Ok(json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        field: person,
        "type": kind,
        kind: part,
        "biz_opaque_callback_data": delivery.reference,
    }))
}

/// WhatsApp fetches the file by its link at once.
fn document(file: &LinkedFile, text: &str) -> Value {
    let caption = cut(text, CAPTION_CHARS_MAX);
    json!({ "link": file.link, "filename": file.name, "caption": caption })
}

fn message(text: &str, choices: &Choices) -> Result<(&'static str, Value), Unsendable> {
    if text.trim().is_empty() {
        return Err(Unsendable::Words);
    }
    let (open, choices) = match choices {
        Choices::None => (OPEN_SIGN, &[][..]),
        Choices::Buttons(choices) if fit_buttons(text, choices) => {
            check_ids(choices)?;
            return Ok(("interactive", buttons(text, choices)));
        }
        Choices::Buttons(choices) => (OPEN_SIGN, &choices[..]),
        Choices::List { open, rows } => (open.as_str(), &rows[..]),
    };
    check_ids(choices)?;
    if choices.is_empty() {
        return Ok(("text", json!({ "body": cut(text, TEXT_CHARS_MAX), "preview_url": false })));
    }
    Ok(("interactive", list(text, open, choices)))
}

/// A list has room for a longer text and more choices, and its rows may have equal titles.
fn fit_buttons(text: &str, choices: &[Choice]) -> bool {
    let titles: BTreeSet<String> =
        choices.iter().map(|choice| cut(&choice.title, BUTTON_TITLE_CHARS_MAX)).collect();
    (1..=BUTTONS_MAX).contains(&choices.len())
        && titles.len() == choices.len()
        && text.chars().count() <= BUTTON_TEXT_CHARS_MAX
}

/// An id can't be cut: what comes back would be another choice.
fn check_ids(choices: &[Choice]) -> Result<(), Unsendable> {
    let fits = |choice: &Choice| (1..=CHOICE_ID_CHARS_MAX).contains(&choice.id.chars().count());
    if choices.iter().all(fits) { Ok(()) } else { Err(Unsendable::ChoiceId) }
}

fn buttons(text: &str, choices: &[Choice]) -> Value {
    let button = |choice: &Choice| {
        let title = cut(&choice.title, BUTTON_TITLE_CHARS_MAX);
        json!({ "type": "reply", "reply": { "id": choice.id, "title": title } })
    };
    let buttons: Vec<Value> = choices.iter().map(button).collect();
    json!({ "type": "button", "body": { "text": text }, "action": { "buttons": buttons } })
}

fn list(text: &str, open: &str, choices: &[Choice]) -> Value {
    let row = |choice: &Choice| {
        let mut row = json!({ "id": choice.id, "title": cut(&choice.title, ROW_TITLE_CHARS_MAX) });
        if let Some(description) = choice.description.as_deref().filter(|text| !text.is_empty()) {
            row["description"] = cut(description, ROW_DESCRIPTION_CHARS_MAX).into();
        }
        row
    };
    let rows: Vec<Value> = choices.iter().take(LIST_ROWS_MAX).map(row).collect();
    let open = if open.trim().is_empty() { OPEN_SIGN } else { open };
    json!({
        "type": "list",
        "body": { "text": cut(text, TEXT_CHARS_MAX) },
        "action": { "button": cut(open, BUTTON_TITLE_CHARS_MAX), "sections": [{ "rows": rows }] },
    })
}

fn template(notice: &Notice, text: &str) -> Value {
    let parameter = |text: &str| json!({ "type": "text", "text": on_one_line(text) });
    let words = notice.lead.iter().map(String::as_str).chain([text]);
    let parameters: Vec<Value> = words.map(parameter).collect();
    json!({
        "name": notice.template,
        "language": { "code": notice.language },
        "components": [{ "type": "body", "parameters": parameters }],
    })
}

/// WhatsApp refuses line breaks, tabs and runs of blanks in a template's parameters.
fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = if words.is_empty() { NOTHING_SIGN.to_owned() } else { words.join(" ") };
    cut(&line, PARAMETER_CHARS_MAX)
}

fn cut(text: &str, chars_max: usize) -> String {
    if text.chars().count() <= chars_max {
        return text.to_owned();
    }
    let kept: String = text.chars().take(chars_max.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests;
