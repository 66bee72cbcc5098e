//! What calls a use case: an HTTP request, a message of a queue, a tick of the clock, a
//! row of the table's stream.

mod batch;
pub mod http;
pub mod queue;
pub mod schedule;
pub mod stream;

#[cfg(test)]
mod tests;

pub use http::http;
pub use queue::{messages, runs};
pub use schedule::schedule;
pub use stream::stream;
