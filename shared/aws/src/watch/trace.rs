//! The trace that a piece of work belongs to, as X-Ray's header has it:
//! `Root=1-…;Parent=…;Sampled=1`. An invocation's batch may hold messages of several traces, so
//! each message's own is current while it is handled, and goes out with what is then sent.

use lambda_runtime::Context;
use std::future::Future;

tokio::task_local! {
    static CURRENT: Option<String>;
}

/// SQS's attribute that bears the header of who sent a message.
pub const ATTRIBUTE: &str = "AWSTraceHeader";

/// The header of the work at hand; none outside of any.
pub fn current() -> Option<String> {
    CURRENT.try_with(Clone::clone).ok().flatten()
}

/// Does work that belongs to a trace.
pub async fn within<T>(header: Option<String>, work: impl Future<Output = T>) -> T {
    CURRENT.scope(header, work).await
}

/// The header of an invocation.
pub fn of_invocation(context: &Context) -> Option<String> {
    context.xray_trace_id.clone().filter(|header| !header.is_empty())
}

/// The trace's own id in a header.
pub fn id(header: &str) -> Option<&str> {
    header.split(';').find_map(|part| part.trim().strip_prefix("Root="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_work_has_its_own_trace() {
        assert_eq!(current(), None);
        let header = |text: &str| Some(text.to_owned());
        let read = async {
            tokio::task::yield_now().await;
            current()
        };
        assert_eq!(within(header("Root=1-a-b"), read).await, header("Root=1-a-b"));
        let none = within(header("Root=1-a-b"), within(None, async { current() })).await;
        assert_eq!(none, None, "a message without a trace does not take another's");
        assert_eq!(current(), None);
    }

    #[test]
    fn the_id_is_found_in_any_order() {
        for (header, expected) in [
            ("Root=1-5759e988-bd862e3f;Parent=53995c3f;Sampled=1", Some("1-5759e988-bd862e3f")),
            ("Self=1-1-2; Root=1-a-b", Some("1-a-b")),
            ("Parent=1", None),
            ("", None),
        ] {
            assert_eq!(id(header), expected);
        }
    }
}
