//! What is said in chat: one function per message, a bubble each.

pub mod after_sale;
pub mod books;
pub mod cart;
pub mod catalogue;
pub mod conversation;
pub mod credit;
pub mod echo;
pub mod exchange;
pub mod explained;
pub mod help;
pub mod order;
pub mod owner;
pub mod question;
pub mod refusal;
pub mod sales;
pub mod stock;
pub mod undo;

use askama::Template;
use domain::message::{
    BUTTON_TITLE_CHARS_MAX, Bubble, Choice, Choices, ROW_DESCRIPTION_CHARS_MAX, ROW_TITLE_CHARS_MAX,
};
use domain::order::state::OrderState;
use domain::order::{CashAccount, OrderLine};
use domain::phrase::tap::Tap;

/// A line of a cart or an order, ready to be read.
struct Line {
    quantity: String,
    name: String,
    total: String,
}

impl Line {
    fn of(lines: &[OrderLine]) -> Vec<Self> {
        lines
            .iter()
            .map(|line| Self {
                quantity: line.measure.before_name(i64::from(line.quantity)),
                name: line.name.clone(),
                total: line.total.to_string(),
            })
            .collect()
    }
}

/// The word people use for a state.
pub fn state_word(state: OrderState) -> &'static str {
    match state {
        OrderState::Draft => "a draft",
        OrderState::PendingPayment => "waiting for payment",
        OrderState::Confirmed => "confirmed",
        OrderState::Processing => "being prepared",
        OrderState::Dispatched => "dispatched",
        OrderState::Completed => "completed",
        OrderState::Cancelled => "cancelled",
    }
}

fn account_word(account: CashAccount) -> &'static str {
    match account {
        CashAccount::Cash => "cash",
        CashAccount::Bank => "by bank",
        CashAccount::MobileMoney => "by mobile money",
        CashAccount::StoreCredit => "by store credit",
    }
}

fn render(template: &impl Template) -> String {
    let text = template.render().expect("templates render into memory, which cannot fail");
    // Chats show plain spaces; the hard one of prices is for pages.
    text.trim_end().replace('\u{a0}', " ")
}

fn bubble(template: &impl Template) -> Bubble {
    Bubble { text: render(template), choices: Choices::None }
}

/// Messages one below the other, as one.
pub fn joined(texts: &[String]) -> Bubble {
    Bubble { text: texts.join("\n\n"), choices: Choices::None }
}

fn with_buttons(template: &impl Template, buttons: Vec<Choice>) -> Bubble {
    let choices = if buttons.is_empty() { Choices::None } else { Choices::Buttons(buttons) };
    Bubble { text: render(template), choices }
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
