//! Everything anyone may ask, one list. A command carries no shop, no person and no price:
//! those come from the session and the catalogue.
//!
//! Reading order: `customer` (what anyone may ask), `shop` (what staff and owners may ask), with
//! `product` (of what is offered), `sale` (of orders as a whole), `desk` (people, messages, bookings,
//! papers and reports at a glance) with `setting`, `part` (what they are made of), `slot` (what a
//! command still lacks), `agent` (who carries it
//! out).

mod agent;
mod customer;
mod desk;
mod digital;
mod part;
mod product;
mod request;
mod sale;
mod service;
mod setting;
mod shop;
mod slot;

pub use agent::Agent;
pub use customer::{CustomerCommand, Unclear};
pub use desk::{
    Audience, ClosedDays, DeskCommand, DocumentKind, OpenDays, Progress, Someone, StaffAction,
    TimeAsk, When, WhichPayment,
};
pub use digital::{DigitalCommand, WhichGood};
pub use part::{
    AccountSort, HELP_TOPICS, HelpTopic, ReceivedLine, ReportKind, ReturnLine, SalesBy,
    StockChangeAsk, TaxAsk, Whom,
};
pub use product::{OfferSort, ProductCommand, ProductField};
pub use request::DeskRequest;
pub use sale::{BookingPayment, ChangeBy, LineChange, SaleCommand};
pub use service::ServiceCommand;
pub use setting::{BadSetting, Setting};
pub use shop::ShopCommand;
pub use slot::Slot;

use serde::{Deserialize, Serialize};

/// A command of a customer or of those who run the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// What anyone may ask.
    Customer(CustomerCommand),
    /// What only staff and owners may ask.
    Shop(ShopCommand),
}

impl Command {
    /// Whether a customer is asked for more before anything can come of it: which goods are meant, or
    /// when somebody wants to come who names neither a day nor a time.
    pub fn is_half(&self) -> bool {
        match self {
            Self::Customer(CustomerCommand::CartAdd { unclear, .. }) => !unclear.is_empty(),
            Self::Customer(CustomerCommand::Desk(DeskRequest::Book { when, .. })) => {
                when.day.is_none() && when.time.is_none() && when.from.is_none()
            }
            Self::Customer(_) | Self::Shop(_) => false,
        }
    }

    /// Whether it is about coming at a time that it leaves open: times are offered for it.
    pub fn leaves_time_open(&self) -> bool {
        match self {
            Self::Customer(CustomerCommand::Desk(
                DeskRequest::Book { when, .. }
                | DeskRequest::BookingChange { when, cancel: false, .. },
            ))
            | Self::Shop(ShopCommand::Desk(DeskCommand::BookingReschedule { when, .. })) => {
                when.from.is_none()
            }
            Self::Customer(_) | Self::Shop(_) => false,
        }
    }
}
