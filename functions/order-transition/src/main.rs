//! The order agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{LedgerPost, Notify, OrderTransition, WebhookDeliver};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[LedgerPost, Notify, WebhookDeliver])?;
        let secrets = edge.secrets()?;
        aws::serve::messages(edge.source(OrderTransition)?, async |envelope| {
            app::order_transition::handle(&table, &queue, &secrets, &SystemClock, envelope).await
        })
        .await
    })
}
