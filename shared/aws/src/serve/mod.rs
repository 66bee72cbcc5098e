//! What calls a use case: an HTTP request, a message of a queue, a tick of the clock.

mod batch;
pub mod http;
pub mod queue;
pub mod schedule;

#[cfg(test)]
mod tests;

pub use http::http;
pub use queue::{messages, runs};
pub use schedule::schedule;
