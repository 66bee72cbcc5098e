//! The use cases: load, decide, one commit, send. One file per folder in `functions/`.
//!
//! - [`webhook_intake`]: a provider's delivery becomes canonical messages on a queue.
//! - [`command_parse`]: words become one command for one agent, or a question, or an answer.
//! - [`order_transition`]: the order agent.
//! - [`stock_move`]: the inventory agent.
//! - [`storefront`]: the web shop.
//! - [`notify`]: outgoing messages and what became of them.
//! - [`expire`]: the clock's sweep.
//!
//! [`ordering`] is what the order agent, the web shop and the clock share; [`store`] maps records to the one table.

mod agent;
pub mod command_parse;
pub mod expire;
pub mod notify;
pub mod order_transition;
pub mod ordering;
mod page;
pub mod stock_move;
pub mod store;
pub mod storefront;
pub mod webhook_intake;
