//! Documents handed over in chat. What opens them is described, never told.

use super::{account_word, bubble, button, date, joined, row, with_buttons};
use crate::documents;
use domain::command::DocumentKind;
use domain::document::{Document, Failure, Lock, Paper, ReportAsk, ReportFormat, SeriesNumber};
use domain::language::Language;
use domain::message::{BUTTON_TEXT_CHARS_MAX, Bubble, Choices, LIST_ROWS_MAX, TEXT_CHARS_MAX};
use domain::order::{Order, Payment};
use domain::phrase::tap::Tap;
use domain::time::{BusinessDay, DayRange, Zone};
use minijinja::Value;

/// How a document is handed over.
#[derive(Debug, Clone, Copy)]
pub struct Handed<'a> {
    /// Whether it goes to the one it is for, not to those who run the shop.
    pub is_theirs: bool,
    /// Where it opens for a while.
    pub link: &'a str,
    /// Where it is a file for calendars.
    pub calendar: Option<&'a str>,
}

/// A document, to the one it is for or to those who run the shop, with a link that opens it for a
/// while. A quotation can be accepted with a tap.
pub fn ready(language: Language, document: &Document, handed: Handed<'_>) -> Bubble {
    let Handed { is_theirs, link, calendar } = handed;
    let paper = &document.paper;
    let order = paper.order();
    let booking = if let Paper::Booking { booking } = paper { Some(*booking) } else { None };
    let range = if let Paper::Statement { range, .. } = paper { Some(range) } else { None };
    let days = range.map(|range| days(language, range));
    let text = said!(
        language,
        "document/ready",
        kind = kind(language, paper),
        number = document.number.map(|number| number.to_string()),
        order,
        booking,
        days,
        amount = document.amount,
        opens = opens(language, document, is_theirs),
        link,
        calendar,
    );
    let accept = order.filter(|_| is_theirs && matches!(paper, Paper::Proposal { .. }));
    let accept =
        accept.map(|order| button(&Tap::Place(order), &said!(language, "buttons/place_order")));
    with_buttons(text, accept.into_iter().collect())
}

/// What opens a document.
fn opens(language: Language, document: &Document, is_theirs: bool) -> String {
    let of_order = document.paper.order().map(|order| order.0);
    match (document.lock, &document.paper) {
        (Lock::Phone, _) => said!(language, "document/opens_by_phone", is_theirs),
        (Lock::PhoneAndNumber, Paper::Booking { booking }) => {
            said!(language, "document/opens_by_booking", bare = *booking, is_theirs)
        }
        (Lock::PhoneAndNumber, _) => {
            said!(language, "document/opens_by_order", bare = of_order, is_theirs)
        }
    }
}

fn days(language: Language, range: &DayRange) -> String {
    let [from, to] = [&range.from, &range.to].map(|day| date(language, day));
    if from == to { from } else { format!("{from} – {to}") }
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
        let buttons = files(ask).map(|(tap, title)| button(&tap, title));
        return with_buttons(told.text, buttons.to_vec());
    }
    let by_words = said!(language, "document/files_by_words");
    if length + by_words.chars().count() + 2 > TEXT_CHARS_MAX {
        return told;
    }
    joined(&[told.text, by_words])
}

/// The taps that make a report a file, with what stands on them.
pub(super) fn files(ask: &ReportAsk) -> [(Tap, &'static str); 2] {
    let formats = [(ReportFormat::Pdf, "PDF"), (ReportFormat::Excel, "Excel")];
    formats.map(|(format, title)| (Tap::Report(ask.clone(), format), title))
}

/// Reports are locked with a password that nobody has asked for yet.
pub fn no_password(language: Language) -> Bubble {
    bubble(said!(language, "document/no_password"))
}

/// A password, to whom it belongs; `is_later` when others came before.
pub fn password(language: Language, password: &str, is_later: bool) -> Bubble {
    bubble(said!(language, "document/password", password, is_later))
}

/// Asks which password is meant: that of reports, or that of customers' papers.
pub fn which_password(language: Language) -> Bubble {
    bubble(said!(language, "document/which_password"))
}

/// What is done when a new password is asked for.
pub fn password_sentence(language: Language, is_later: bool) -> String {
    said!(language, "document/password_sentence", is_later)
}

/// The days that were asked for are still to come.
pub fn not_yet(language: Language) -> Bubble {
    bubble(said!(language, "document/not_yet"))
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
    match why {
        Failure::TooLong => too_long(language, &document.paper),
        Failure::Unprintable => {
            let kind = kind(language, &document.paper);
            bubble(said!(language, "document/unprintable", kind = kind))
        }
    }
}

/// A document that has more lines than can be laid out.
pub fn too_long(language: Language, paper: &Paper) -> Bubble {
    let kind = kind(language, paper);
    let Paper::Report { ask, format } = paper else {
        return bubble(said!(language, "document/too_long", kind));
    };
    let sheets = [(ReportFormat::Excel, "Excel"), (ReportFormat::Csv, "CSV")];
    let others = sheets.into_iter().filter(|(other, _)| other != format);
    let tap = |format| Tap::Report(ask.clone(), format);
    let buttons = others.map(|(format, title)| button(&tap(format), title)).collect();
    with_buttons(said!(language, "document/report_too_long", kind), buttons)
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

/// The payments of an order, of which each has a receipt: the one that comes now, and the others to
/// choose from. Without a chosen one there is none such.
pub fn receipts(
    language: Language,
    order: &Order,
    standing: &[&Payment],
    chosen: Option<&Payment>,
    zone: &Zone,
) -> Bubble {
    let lines = standing.iter().map(|payment| {
        let day = date(language, &payment.at.business_day(zone));
        part!(
            day,
            amount = payment.amount,
            account = account_word(language, payment.account),
            is_chosen = chosen.is_some_and(|chosen| chosen.id == payment.id)
        )
    });
    let lines: Vec<Value> = lines.collect();
    let others = standing.iter().enumerate();
    let others = others.filter(|(_, payment)| chosen.is_none_or(|chosen| chosen.id != payment.id));
    // The newest, where there are more than a list holds.
    let others: Vec<_> = others.rev().take(LIST_ROWS_MAX).collect();
    let rows = others.into_iter().rev().map(|(place, payment)| {
        let title = format!("{}. {}", place + 1, payment.amount).replace('\u{a0}', " ");
        let day = date(language, &payment.at.business_day(zone));
        let account = account_word(language, payment.account);
        row(&Tap::Receipt(order.number, payment.id), &title, &format!("{day}, {account}"))
    });
    let text = said!(
        language,
        "document/receipts",
        number = order.number,
        bare = order.number.0,
        lines,
        has_chosen = chosen.is_some()
    );
    let open = said!(language, "buttons/choose");
    Bubble { text, choices: Choices::List { open, rows: rows.collect() } }
}

/// There is no credit note before goods came back.
pub fn nothing_returned(language: Language, order: &Order) -> Bubble {
    bubble(said!(language, "document/nothing_returned", number = order.number))
}

/// No paper bears this number, or it is somebody else's.
pub fn no_such_number(language: Language, number: SeriesNumber) -> Bubble {
    bubble(said!(language, "document/no_such_number", number = number.to_string()))
}

/// A paper holds no more, and nothing holds in its place.
pub fn is_void(language: Language, number: SeriesNumber, since: &BusinessDay) -> Bubble {
    let day = date(language, since);
    bubble(said!(language, "document/is_void", number = number.to_string(), day))
}

/// Another paper holds in the place of the one that was asked for.
pub fn is_replaced(language: Language, number: SeriesNumber, by: SeriesNumber) -> Bubble {
    let [number, by] = [number, by].map(|number| number.to_string());
    bubble(said!(language, "document/is_replaced", number, by))
}

/// A credit note corrects an invoice, and none was issued.
pub fn no_invoice(language: Language, order: &Order) -> Bubble {
    let (number, bare) = (order.number, order.number.0);
    bubble(said!(language, "document/no_invoice", number, bare))
}

/// A booking that the shop has not agreed to is not confirmed.
pub fn booking_waits(language: Language, number: u64, for_customer: bool) -> Bubble {
    bubble(said!(language, "document/booking_waits", number, for_customer))
}

/// A customer's account shows nothing.
pub fn nothing_on_account(language: Language, range: &DayRange, for_customer: bool) -> Bubble {
    let days = days(language, range);
    bubble(said!(language, "document/nothing_on_account", days, for_customer))
}

/// A document is locked with the end of a phone number, and none is known.
pub fn no_phone(language: Language, order: &Order, for_customer: bool) -> Bubble {
    let number = order.number;
    bubble(said!(language, "document/no_phone", number, for_customer))
}

/// The same of a document that is of no order.
pub fn no_phone_at_all(language: Language, for_customer: bool) -> Bubble {
    bubble(said!(language, "document/no_phone_at_all", for_customer))
}

fn kind(language: Language, paper: &Paper) -> String {
    let kind = match paper {
        Paper::Invoice { .. } => DocumentKind::Invoice,
        Paper::Receipt { .. } => DocumentKind::Receipt,
        Paper::Proposal { .. } => DocumentKind::Proposal,
        Paper::Confirmation { .. } => DocumentKind::Confirmation,
        Paper::Status { .. } => DocumentKind::Status,
        Paper::CreditNote { .. } => DocumentKind::CreditNote,
        Paper::Report { ask, .. } => return documents::report_name(language, ask).to_owned(),
        Paper::Statement { .. } => return documents::statement_name(language).to_owned(),
        Paper::Booking { .. } => return said!(language, "document/booking"),
    };
    kind_of(language, kind)
}

/// What a paper of an order is called.
pub(super) fn kind_of(language: Language, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::Invoice => said!(language, "document/invoice"),
        DocumentKind::Receipt => said!(language, "document/receipt"),
        DocumentKind::Proposal => said!(language, "document/proposal"),
        DocumentKind::Confirmation => said!(language, "document/confirmation"),
        DocumentKind::Status => said!(language, "document/status"),
        DocumentKind::CreditNote => said!(language, "document/credit_note"),
    }
}
