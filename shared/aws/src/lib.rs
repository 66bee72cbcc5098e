//! The edge to AWS: what the use cases need, over DynamoDB, SQS, S3, Secrets Manager and KMS, and
//! the Lambda runtime that calls them.
//!
//! - [`run`]: one function's whole life: log, environment, clients, serve.
//! - [`env`]: every environment variable, typed; nothing else reads one.
//! - [`edge`]: the clients, made once, and the adapters over them.
//! - [`table`], [`queue`], [`files`], [`secrets`], [`chat`], [`calendars`], [`hooks`], [`words`], [`signing`],
//!   [`clock`]: the adapters.
//! - [`operate`]: what only an operator may do: dead letters, restored tables.
//! - [`watch`]: log, metrics and traces.
//! - [`serve`]: HTTP requests, queue messages, ticks of the clock and new rows, handed to a use case.
//!
//! Invariant: no rule of the shop lives here, and no other package depends on an AWS SDK.

pub mod calendars;
pub mod chat;
pub mod clock;
pub mod edge;
pub mod env;
pub mod files;
pub mod hooks;
pub mod operate;
pub mod queue;
mod refused;
mod retry;
pub mod run;
pub mod secrets;
pub mod serve;
pub mod signing;
pub mod table;
pub mod watch;
pub mod words;

pub use clock::SystemClock;
pub use edge::Edge;
pub use run::run;
