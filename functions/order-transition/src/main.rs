//! The order agent, from its queue.

use app::order_transition::handle;
use aws::SystemClock;
use domain::message::QueueName::{
    CalendarSync, LedgerPost, Notify, OrderTransition, Report, WebhookDeliver,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let told = [CalendarSync, LedgerPost, Notify, OrderTransition, Report, WebhookDeliver];
        let queue = edge.queue(&told)?;
        let (secrets, url) = (edge.secrets()?, &edge.environment().public_url()?);
        aws::serve::messages(edge.source(OrderTransition)?, async |envelope| {
            // On the heap: it is large, and moved about.
            Box::pin(handle(&table, &queue, &secrets, url, &SystemClock, envelope)).await
        })
        .await
    })
}
