//! The local shop: every use case in one process on an embedded, durable store.
//!
//! - [`config`]: what the process is told.
//! - [`shop`]: puts the parts together, starts and stops them; [`serve`]: HTTP; [`chat`]: sending;
//!   `workers`: the queues; [`press`]: documents.
//! - [`seal`]: what follows the table.
//! - [`store`], [`clock`], [`secrets`]: what stands in for AWS.
//! - [`dev`]: the phones that stand in for WhatsApp; [`demo`]: the shops it begins with.

pub mod chat;
pub mod clock;
pub mod config;
pub mod demo;
pub mod dev;
mod file;
pub mod look;
pub mod media;
pub mod parse;
pub mod press;
pub mod seal;
pub mod secrets;
pub mod serve;
pub mod shop;
pub mod store;
pub mod usage;
mod workers;
