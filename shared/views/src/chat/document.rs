//! Documents handed over in chat. What opens them is described, never told.

use super::{bubble, button, joined, with_buttons};
use crate::documents;
use domain::document::{Document, Failure, Paper, ReportAsk, ReportFormat};
use domain::language::Language;
use domain::message::{BUTTON_TEXT_CHARS_MAX, Bubble, TEXT_CHARS_MAX};
use domain::order::Order;
use domain::phrase::tap::Tap;

/// A document, to the one it is for or to those who run the shop, with a link that opens it for a
/// while.
pub fn ready(language: Language, document: &Document, is_theirs: bool, link: &str) -> Bubble {
    let kind = kind(language, &document.paper);
    let number = document.number.map(|number| number.to_string());
    let order = document.paper.order();
    bubble(said!(
        language,
        "document/ready",
        kind = kind,
        number = number,
        order = order,
        amount = document.amount,
        bare = order.map(|order| order.0),
        is_theirs = is_theirs,
        link = link,
    ))
}

/// A report, to those who run the shop, with a link that opens it for a while.
pub fn report_ready(language: Language, document: &Document, link: &str) -> Bubble {
    let kind = kind(language, &document.paper);
    let period = documents::period(language, &document.paper);
    let is_zip = document.paper.format() != ReportFormat::Pdf;
    bubble(said!(language, "document/report_ready", kind, period, is_zip, link))
}

/// A report that was told, with the ways to have it as a file: to tap, or in words where the text
/// is too long for buttons.
pub fn with_files(language: Language, told: Bubble, ask: &ReportAsk) -> Bubble {
    let length = told.text.chars().count();
    if length <= BUTTON_TEXT_CHARS_MAX {
        let tap = |format| Tap::Report(ask.clone(), format);
        let buttons = [(ReportFormat::Pdf, "PDF"), (ReportFormat::Excel, "Excel")];
        let buttons = buttons.map(|(format, title)| button(&tap(format), title));
        return with_buttons(told.text, buttons.to_vec());
    }
    let by_words = said!(language, "document/files_by_words");
    if length + by_words.chars().count() + 2 > TEXT_CHARS_MAX {
        return told;
    }
    joined(&[told.text, by_words])
}

/// Reports are locked with a password that nobody has asked for yet.
pub fn no_password(language: Language) -> Bubble {
    bubble(said!(language, "document/no_password"))
}

/// A password, to whom it belongs; `is_later` when others came before.
pub fn password(language: Language, password: &str, is_later: bool) -> Bubble {
    bubble(said!(language, "document/password", password, is_later))
}

/// What is done when a new password is asked for.
pub fn password_sentence(language: Language, is_later: bool) -> String {
    said!(language, "document/password_sentence", is_later)
}

/// A report whose first day comes after its last.
pub fn backwards(language: Language) -> Bubble {
    bubble(said!(language, "document/backwards"))
}

/// No report was shown that could be had as a file.
pub fn nothing_shown(language: Language) -> Bubble {
    bubble(said!(language, "document/nothing_shown"))
}

/// A document that can't be made.
pub fn failed(language: Language, document: &Document, why: Failure) -> Bubble {
    let kind = kind(language, &document.paper);
    bubble(match why {
        Failure::TooLong => said!(language, "document/too_long", kind = kind),
        Failure::Unprintable => said!(language, "document/unprintable", kind = kind),
    })
}

/// There is no order to write a document of.
pub fn no_order(language: Language) -> Bubble {
    bubble(said!(language, "document/no_order"))
}

/// There is no receipt before money was received.
pub fn nothing_paid(language: Language, order: &Order, for_customer: bool) -> Bubble {
    let (number, bare) = (order.number, order.number.0);
    bubble(said!(language, "document/nothing_paid", number, bare, for_customer))
}

/// A document is locked with the end of a phone number, and none is known.
pub fn no_phone(language: Language, order: &Order, for_customer: bool) -> Bubble {
    let number = order.number;
    bubble(said!(language, "document/no_phone", number, for_customer))
}

fn kind(language: Language, paper: &Paper) -> String {
    match paper {
        Paper::Invoice { .. } => said!(language, "document/invoice"),
        Paper::Receipt { .. } => said!(language, "document/receipt"),
        Paper::Proposal { .. } => said!(language, "document/proposal"),
        Paper::Confirmation { .. } => said!(language, "document/confirmation"),
        Paper::Status { .. } => said!(language, "document/status"),
        Paper::Report { ask, .. } => documents::report_name(language, ask).to_owned(),
    }
}
