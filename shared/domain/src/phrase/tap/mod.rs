//! The ids of buttons and list rows, spelled and read in this one place. An id says everything
//! the tap means, so that an old button still means what it showed.

use super::booking_tap::BookingTap;
use super::digital_tap::DigitalTap;
use crate::document::{REPORT_FORMATS, ReportAsk, ReportFormat};
use crate::ids::{OrderNumber, PaymentId, PersonId, ProductId, Sku};
use crate::order::CashAccount;
use crate::order::state::{OrderState, STATES};
use crate::survey::About;
use crate::time::{BusinessDay, DayRange};
use std::fmt;
use std::str::FromStr;

/// WhatsApp's limit for the id of a list row; buttons allow more.
pub const TAP_ID_CHARS_MAX: usize = 200;
/// A category's name is cut to this in an id, and found again by how it starts.
const CATEGORY_CHARS_MAX: usize = 100;

/// The word for orders that are not finished, where a state's word could stand.
const OPEN: &str = "open";

/// What a tap means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tap {
    /// Show the cart.
    Cart,
    /// Show the summary.
    Checkout,
    /// Yes to the summary of this version of the cart.
    OrderYes(u64),
    /// Show the catalogue.
    Catalogue,
    /// Show a category, by its name.
    Category(String),
    /// Show a product.
    Product(ProductId),
    /// Put so many into the cart.
    Add(Sku, u32),
    /// Have exactly so many in the cart.
    Set(Sku, u32),
    /// Take it out of the cart.
    Remove(Sku),
    /// Where an order is.
    Status(OrderNumber),
    /// Cancel an order.
    Cancel(OrderNumber),
    /// Place a draft.
    Place(OrderNumber),
    /// The receipt for one of an order's payments.
    Receipt(OrderNumber, PaymentId),
    /// Talk to a person.
    Human,
    /// What can be said.
    Help,
    /// The shop: this product was meant by words nobody knew.
    Meant(ProductId),
    /// The shop: show an order.
    Show(OrderNumber),
    /// The shop: take an order to a state.
    Move(OrderNumber, OrderState),
    /// The shop: stock of a product, or of everything.
    Stock(Option<ProductId>),
    /// The shop: open orders.
    Orders,
    /// The shop: the next page of the orders in a state, or of the open ones. The page is sealed
    /// and means something only to who sealed it.
    MoreOrders(Option<OrderState>, String),
    /// The shop: the next page of the orders of some days or of a customer.
    MoreFound {
        /// Their state.
        state: Option<OrderState>,
        /// The days.
        range: Option<DayRange>,
        /// The customer.
        customer: Option<String>,
        /// The page, sealed.
        page: String,
    },
    /// The shop: the next page of payments.
    MorePayments {
        /// The days.
        range: Option<DayRange>,
        /// The account.
        account: Option<CashAccount>,
        /// The page, sealed.
        page: String,
    },
    /// The shop: record a payment to this account; the amount in minor units, what is due
    /// without one.
    Account {
        /// The order.
        number: OrderNumber,
        /// Where the money went.
        account: CashAccount,
        /// How much.
        minor: Option<i64>,
        /// The provider's reference.
        reference: Option<String>,
    },
    /// The shop: a customer's statement of these days, as a paper.
    Statement(PersonId, DayRange),
    /// The shop: let the answers speak to this customer again.
    Release(PersonId),
    /// The shop: talk to this customer oneself.
    TakeOver(PersonId),
    /// Say how an order or a booking was, from one to five.
    Rate(About, u8),
    /// The shop: a report as a file.
    Report(ReportAsk, ReportFormat),
    /// Something about bookings.
    Booking(BookingTap),
    /// The shop: something about what lies behind digital products.
    Digital(DigitalTap),
    /// Yes to the command with this nonce.
    Yes(String),
    /// No to the command with this nonce.
    No(String),
}

/// An id that no button of ours has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a button of ours")]
pub struct NotATap;

impl fmt::Display for Tap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cart => out.write_str("cart"),
            Self::Checkout => out.write_str("checkout"),
            Self::OrderYes(version) => write!(out, "order-yes:{version}"),
            Self::Catalogue => out.write_str("catalogue"),
            Self::Category(name) => {
                let cut: String = name.chars().take(CATEGORY_CHARS_MAX).collect();
                write!(out, "category:{cut}")
            }
            Self::Product(product) => write!(out, "product:{product}"),
            Self::Add(sku, quantity) => write!(out, "add:{sku}:{quantity}"),
            Self::Set(sku, quantity) => write!(out, "set:{sku}:{quantity}"),
            Self::Remove(sku) => write!(out, "remove:{sku}"),
            Self::Status(number) => write!(out, "status:{}", number.0),
            Self::Cancel(number) => write!(out, "cancel:{}", number.0),
            Self::Place(number) => write!(out, "place:{}", number.0),
            Self::Receipt(number, payment) => write!(out, "receipt:{}:{payment}", number.0),
            Self::Human => out.write_str("human"),
            Self::Help => out.write_str("help"),
            Self::Meant(product) => write!(out, "meant:{product}"),
            Self::Show(number) => write!(out, "show:{}", number.0),
            Self::Move(number, state) => write!(out, "move:{}:{}", number.0, state_word(*state)),
            Self::Stock(None) => out.write_str("stock"),
            Self::Stock(Some(product)) => write!(out, "stock:{product}"),
            Self::Orders => out.write_str("orders"),
            Self::MoreOrders(state, page) => {
                write!(out, "more-orders:{}:{page}", state.map_or(OPEN, state_word))
            }
            Self::MoreFound { state, range, customer, page } => {
                let state = state.map_or(OPEN, state_word);
                write!(out, "more-found:{state}:{}:{page}:", days(range.as_ref()))?;
                out.write_str(customer.as_deref().unwrap_or_default())
            }
            Self::MorePayments { range, account, page } => {
                let account = account.map_or(OPEN, account_word);
                write!(out, "more-payments:{account}:{}:{page}", days(range.as_ref()))
            }
            Self::Account { number, account, minor, reference } => {
                write!(out, "account:{}:{}:", number.0, account_word(*account))?;
                match minor {
                    Some(minor) => write!(out, "{minor}")?,
                    None => out.write_str("due")?,
                }
                reference.as_ref().map_or(Ok(()), |reference| write!(out, ":{reference}"))
            }
            Self::Statement(person, range) => {
                write!(out, "statement:{person}:{}", days(Some(range)))
            }
            Self::Release(person) => write!(out, "release:{person}"),
            Self::TakeOver(person) => write!(out, "take-over:{person}"),
            Self::Rate(about, rating) => write!(out, "rate:{about}:{rating}"),
            Self::Report(ask, format) => {
                write!(out, "report:{}:{}", format.as_str(), ask.written())
            }
            Self::Booking(tap) => tap.fmt(out),
            Self::Digital(tap) => tap.fmt(out),
            Self::Yes(nonce) => write!(out, "yes:{nonce}"),
            Self::No(nonce) => write!(out, "no:{nonce}"),
        }
    }
}

impl FromStr for Tap {
    type Err = NotATap;
    fn from_str(id: &str) -> Result<Self, NotATap> {
        if id.chars().count() > TAP_ID_CHARS_MAX {
            return Err(NotATap);
        }
        match id.split_once(':') {
            None => alone(id),
            Some((verb, rest)) => with(verb, rest),
        }
        .ok_or(NotATap)
    }
}

fn alone(verb: &str) -> Option<Tap> {
    match verb {
        "cart" => Some(Tap::Cart),
        "checkout" => Some(Tap::Checkout),
        "catalogue" => Some(Tap::Catalogue),
        "human" => Some(Tap::Human),
        "help" => Some(Tap::Help),
        "stock" => Some(Tap::Stock(None)),
        "orders" => Some(Tap::Orders),
        _ => None,
    }
}

fn with(verb: &str, rest: &str) -> Option<Tap> {
    match verb {
        "order-yes" => rest.parse().ok().map(Tap::OrderYes),
        "category" => filled(rest).map(Tap::Category),
        "product" => rest.parse().ok().map(Tap::Product),
        "add" => counted(rest).map(|(sku, quantity)| Tap::Add(sku, quantity)),
        "set" => counted(rest).map(|(sku, quantity)| Tap::Set(sku, quantity)),
        "remove" => rest.parse().ok().map(Tap::Remove),
        "status" => number(rest).map(Tap::Status),
        "cancel" => number(rest).map(Tap::Cancel),
        "place" => number(rest).map(Tap::Place),
        "receipt" => {
            let (order, payment) = rest.split_once(':')?;
            Some(Tap::Receipt(number(order)?, payment.parse().ok()?))
        }
        "meant" => rest.parse().ok().map(Tap::Meant),
        "show" => number(rest).map(Tap::Show),
        "move" => {
            let (order, word) = rest.split_once(':')?;
            let state = STATES.into_iter().find(|state| state_word(*state) == word)?;
            Some(Tap::Move(number(order)?, state))
        }
        "stock" => rest.parse().ok().map(|product| Tap::Stock(Some(product))),
        "more-orders" => {
            let (word, page) = rest.split_once(':')?;
            let state = STATES.into_iter().find(|state| state_word(*state) == word);
            let known = state.is_some() || word == OPEN;
            filled(page).filter(|_| known).map(|page| Tap::MoreOrders(state, page))
        }
        "more-found" => more_found(rest),
        "more-payments" => more_payments(rest),
        "account" => account(rest),
        "statement" => {
            let (person, range) = rest.split_once(':')?;
            Some(Tap::Statement(person.parse().ok()?, read_days(range).ok()??))
        }
        "release" => rest.parse().ok().map(Tap::Release),
        "take-over" => rest.parse().ok().map(Tap::TakeOver),
        "rate" => {
            let (about, rating) = rest.split_once(':')?;
            let is_digit = rating.len() == 1 && rating.bytes().all(|byte| byte.is_ascii_digit());
            let rating = rating.parse().ok().filter(|_| is_digit)?;
            Some(Tap::Rate(about.parse().ok()?, rating))
        }
        "report" => {
            let (word, ask) = rest.split_once(':')?;
            let format = REPORT_FORMATS.into_iter().find(|format| format.as_str() == word)?;
            Some(Tap::Report(ReportAsk::read(ask)?, format))
        }
        "yes" => filled(rest).map(Tap::Yes),
        "no" => filled(rest).map(Tap::No),
        _ => BookingTap::read(verb, rest)
            .map(Tap::Booking)
            .or_else(|| DigitalTap::read(verb, rest).map(Tap::Digital)),
    }
}

/// The days of a list; open when there are none.
fn days(range: Option<&DayRange>) -> String {
    range.map_or(OPEN.to_owned(), |range| format!("{}..{}", range.from, range.to))
}

fn read_days(text: &str) -> Result<Option<DayRange>, NotATap> {
    if text == OPEN {
        return Ok(None);
    }
    let day = |text: &str| BusinessDay::parse(text).ok_or(NotATap);
    let (from, to) = text.split_once("..").ok_or(NotATap)?;
    Ok(Some(DayRange { from: day(from)?, to: day(to)? }))
}

fn more_found(rest: &str) -> Option<Tap> {
    let mut parts = rest.splitn(4, ':');
    let word = parts.next()?;
    let state = STATES.into_iter().find(|state| state_word(*state) == word);
    let range = read_days(parts.next()?).ok()?;
    let page = parts.next().and_then(filled).filter(|_| state.is_some() || word == OPEN)?;
    let customer = parts.next().and_then(filled);
    Some(Tap::MoreFound { state, range, customer, page })
}

fn more_payments(rest: &str) -> Option<Tap> {
    let mut parts = rest.splitn(3, ':');
    let word = parts.next()?;
    let account = ACCOUNTS.into_iter().find(|account| account_word(*account) == word);
    let range = read_days(parts.next()?).ok()?;
    let page = parts.next().and_then(filled).filter(|_| account.is_some() || word == OPEN)?;
    Some(Tap::MorePayments { range, account, page })
}

fn account(rest: &str) -> Option<Tap> {
    let mut parts = rest.splitn(4, ':');
    let order = number(parts.next()?)?;
    let word = parts.next()?;
    let account = ACCOUNTS.into_iter().find(|account| account_word(*account) == word)?;
    let minor = match parts.next()? {
        "due" => None,
        amount => Some(amount.parse().ok()?),
    };
    Some(Tap::Account { number: order, account, minor, reference: parts.next().and_then(filled) })
}

fn number(text: &str) -> Option<OrderNumber> {
    text.parse().ok().map(OrderNumber)
}

fn counted(rest: &str) -> Option<(Sku, u32)> {
    let (sku, quantity) = rest.split_once(':')?;
    Some((sku.parse().ok()?, quantity.parse().ok()?))
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Every account, in the order they are offered.
pub const ACCOUNTS: [CashAccount; 3] =
    [CashAccount::Cash, CashAccount::MobileMoney, CashAccount::Bank];

fn account_word(account: CashAccount) -> &'static str {
    match account {
        CashAccount::Cash => "cash",
        CashAccount::Bank => "bank",
        CashAccount::MobileMoney => "mobile-money",
        CashAccount::StoreCredit => "store-credit",
    }
}

fn state_word(state: OrderState) -> &'static str {
    match state {
        OrderState::Draft => "draft",
        OrderState::PendingPayment => "pending-payment",
        OrderState::Confirmed => "confirmed",
        OrderState::Processing => "processing",
        OrderState::Dispatched => "dispatched",
        OrderState::Completed => "completed",
        OrderState::Cancelled => "cancelled",
    }
}

#[cfg(test)]
mod tests;
