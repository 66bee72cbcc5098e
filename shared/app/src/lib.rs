//! The use cases: load, decide, one commit, send. One file per folder in `functions/`.
//!
//! - [`webhook_intake`]: a provider's delivery becomes canonical messages on a queue.
//! - [`command_parse`]: words become one command for one agent, or a question, or an answer.
//! - [`order_transition`]: the order agent.
//! - [`stock_move`]: the inventory agent.
//! - [`ledger_post`]: the accounting agent.
//! - [`report`]: the document agent.
//! - [`pdf_render`]: documents that were issued, made and handed over.
//! - [`booking_confirm`]: the booking agent.
//! - [`calendar_sync`]: calendars of other programs.
//! - [`storefront`]: the web shop.
//! - [`notify`]: outgoing messages and what became of them.
//! - [`webhook_deliver`]: events on their way to other programs, and who gets them.
//! - [`expire`]: the clock's sweep.
//! - [`audit_seal`]: audit rows into the audit chain.
//!
//! Run by operators, and the local shop, instead of Lambda:
//! - [`opening`]: a shop's file becomes its records.
//! - [`verify`]: what must hold of a shop, looked up.
//! - [`export`]: a shop's items as a file and back.
//! - [`replay`]: one message, sent once more.
//!
//! [`document_link`] is a link that opens a document for a while, [`calendar_link`] one that opens
//! a shop's calendar; [`survey`] asks customers how it was.
//! [`assistant`] is a language model where the grammar ends.
//! `books` is what statements are made of, in chat and on paper.
//! [`booking`] is what the booking agent and the clock share, `paid_ahead` how a booking and the
//! order that pays for it change together, and
//! [`ordering`] what the order agent, the web shop and the clock share; [`store`] maps records to the one table.

mod agent;
pub mod assistant;
pub mod audit_seal;
pub mod booking;
pub mod booking_confirm;
mod books;
pub mod calendar_link;
pub mod calendar_sync;
pub mod command_parse;
pub mod digital_link;
pub mod document_link;
pub mod expire;
pub mod export;
pub mod ledger_post;
pub mod notify;
pub mod opening;
pub mod order_transition;
pub mod ordering;
mod page;
mod paid_ahead;
pub mod pdf_render;
mod reconcile;
pub mod replay;
pub mod report;
mod scheduled;
mod signed_link;
pub mod stock_move;
pub mod store;
pub mod storefront;
pub mod survey;
pub mod verify;
pub mod webhook_deliver;
pub mod webhook_intake;
