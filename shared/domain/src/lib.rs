//! The rules of a shop. Pure and synchronous: no clock, no storage, no network, no float.
//!
//! Reading order:
//! - [`money`], [`ids`], [`time`], [`contact`], [`language`]: values that cannot be wrong.
//! - [`shop`], [`catalog`], [`alias`], [`cart`]: what is sold, by whom, and what somebody means to buy.
//! - [`vat`]: the tax on it.
//! - [`access`], [`command`]: who may ask, and everything anyone may ask.
//! - [`event`], [`message`]: everything that happened, and the envelopes that travel; [`media`]:
//!   what pictures and voice notes are.
//! - [`pace`], [`burst`]: how fast somebody may write, and what of it is answered together.
//! - [`phrase`]: words to commands.
//! - [`order`], [`stock`]: what may happen, and what it does to the goods.
//! - [`booking`]: time that is sold, and that nobody is sold twice; [`calendar`]: calendars of other
//!   programs beside it.
//! - [`ledger`]: what it does to the books.
//! - [`advice`]: what its sales recommend.
//! - [`comparison`], [`schedule`]: figures beside those before, and reports that come by themselves.
//! - [`survey`]: whether customers are happy.
//! - [`deed`]: what was done by command, to be taken back.
//! - [`document`]: what is written down for people to keep, and its numbers; [`stationery`]: how it
//!   looks and what opens it.
//! - [`webhook`]: what other programs are told, and how often it is tried.
//! - [`audit`]: how what was done is sealed.
//! - [`refusal`]: every "no", with its facts.

pub mod access;
pub mod advice;
pub mod alias;
pub mod audit;
pub mod booking;
pub mod burst;
pub mod calendar;
pub mod cart;
pub mod catalog;
pub mod command;
mod compact;
pub mod comparison;
pub mod contact;
pub mod deed;
mod delivery;
pub mod digital;
pub mod document;
mod errand;
pub mod event;
pub mod ids;
pub mod language;
pub mod ledger;
pub mod media;
pub mod message;
pub mod money;
pub mod offer;
pub mod order;
pub mod pace;
pub mod phrase;
pub mod refusal;
pub mod schedule;
pub mod shop;
pub mod stationery;
pub mod stock;
pub mod survey;
pub mod time;
pub mod vat;
pub mod webhook;
