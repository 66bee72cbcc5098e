//! The order agent, from its queue.

use app::order_transition::handle;
use aws::SystemClock;
use domain::message::QueueName::{
    CalendarSync, LedgerPost, Notify, OrderTransition, WebhookDeliver,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue =
            edge.queue(&[CalendarSync, LedgerPost, Notify, OrderTransition, WebhookDeliver])?;
        let (secrets, url) = (edge.secrets()?, &edge.environment().public_url()?);
        aws::serve::messages(edge.source(OrderTransition)?, async |envelope| {
            // On the heap: it is large, and moved about.
            Box::pin(handle(&table, &queue, &secrets, url, &SystemClock, envelope)).await
        })
        .await
    })
}
