//! What is said in chat: one function per message, a bubble each.

#[macro_use]
mod text;

#[cfg(test)]
mod tests;

pub mod advice;
pub mod after_sale;
pub mod booking;
pub mod books;
pub mod calendars;
pub mod cart;
pub mod catalogue;
pub mod conversation;
pub mod credit;
pub mod day;
pub mod desk;
pub mod digital;
pub mod document;
pub mod echo;
pub mod exchange;
pub mod explained;
pub mod help;
pub mod late;
pub mod learning;
pub mod listed;
pub mod media;
pub mod offer;
pub mod order;
pub mod owner;
pub mod question;
pub mod refusal;
pub mod result;
pub mod sale;
pub mod sales;
pub mod schedule;
pub mod setting;
pub mod stock;
pub mod survey;
pub mod undo;

use crate::sum::Sum;
use domain::language::Language;
use domain::message::{
    BUTTON_TITLE_CHARS_MAX, Bubble, Choice, Choices, ROW_DESCRIPTION_CHARS_MAX, ROW_TITLE_CHARS_MAX,
};
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order};
use domain::phrase::tap::Tap;
use domain::time::{BusinessDay, Month, Timestamp, Zone};
use minijinja::Value;

/// The lines of an order, ready to be read.
fn order_lines(order: &Order) -> Vec<Value> {
    order
        .lines
        .iter()
        .map(|line| {
            let quantity = line.measure.before_name(i64::from(line.quantity));
            part!(quantity, name = &line.name, total = line.total)
        })
        .collect()
}

/// A total, with the tax that it holds.
fn sum(language: Language, sum: &Sum) -> String {
    match &sum.tax_text {
        Some(tax) => said!(language, "words/with_vat", total = &sum.total_text, tax),
        None => sum.total_text.clone(),
    }
}

/// A day: "21 Nov 2026".
pub(crate) fn date(language: Language, day: &BusinessDay) -> String {
    let month = month_word(language, &day.month());
    said!(language, "words/date", day = day.in_month(), month, year = day.year())
}

/// A month: "Oct 2026".
pub(crate) fn month_name(language: Language, month: &Month) -> String {
    said!(language, "words/month", month = month_word(language, month), year = month.first().year())
}

/// A day and the time on it, by the shop's clock.
pub(crate) fn moment(language: Language, at: Timestamp, zone: &Zone) -> String {
    let date = date(language, &at.business_day(zone));
    said!(language, "words/moment", date, time = at.time_of_day(zone))
}

fn month_word(language: Language, month: &Month) -> String {
    let words = said!(language, "words/months");
    words.split(' ').nth(month.in_year().saturating_sub(1).into()).unwrap_or_default().to_owned()
}

/// The word people use for a state.
pub fn state_word(language: Language, state: OrderState) -> String {
    match state {
        OrderState::Draft => said!(language, "words/state_draft"),
        OrderState::PendingPayment => said!(language, "words/state_waiting_for_payment"),
        OrderState::Confirmed => said!(language, "words/state_confirmed"),
        OrderState::Processing => said!(language, "words/state_being_prepared"),
        OrderState::Dispatched => said!(language, "words/state_dispatched"),
        OrderState::Completed => said!(language, "words/state_completed"),
        OrderState::Cancelled => said!(language, "words/state_cancelled"),
    }
}

pub(crate) fn account_word(language: Language, account: CashAccount) -> String {
    match account {
        CashAccount::Cash => said!(language, "words/paid_cash"),
        CashAccount::Bank => said!(language, "words/paid_by_bank"),
        CashAccount::MobileMoney => said!(language, "words/paid_by_mobile_money"),
        CashAccount::StoreCredit => said!(language, "words/paid_by_store_credit"),
    }
}

fn bubble(text: String) -> Bubble {
    Bubble { text, choices: Choices::None }
}

/// Messages one below the other, as one.
pub fn joined(texts: &[String]) -> Bubble {
    Bubble { text: texts.join("\n\n"), choices: Choices::None }
}

fn with_buttons(text: String, buttons: Vec<Choice>) -> Bubble {
    let choices = if buttons.is_empty() { Choices::None } else { Choices::Buttons(buttons) };
    Bubble { text, choices }
}

fn button(tap: &Tap, title: &str) -> Choice {
    Choice { id: tap.to_string(), title: cut(title, BUTTON_TITLE_CHARS_MAX), description: None }
}

fn row(tap: &Tap, title: &str, description: &str) -> Choice {
    let description = cut(&description.replace('\u{a0}', " "), ROW_DESCRIPTION_CHARS_MAX);
    Choice {
        id: tap.to_string(),
        title: cut(title, ROW_TITLE_CHARS_MAX),
        description: Some(description).filter(|text| !text.is_empty()),
    }
}

fn cut(text: &str, chars_max: usize) -> String {
    if text.chars().count() <= chars_max {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(chars_max.saturating_sub(1)).collect();
    short.push('…');
    short
}
