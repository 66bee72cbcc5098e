//! Events on their way to other programs, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{Notify, WebhookDeliver};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let (table, secrets) = (edge.table()?, edge.secrets()?);
        let queue = edge.queue(&[Notify, WebhookDeliver])?;
        let hooks = aws::hooks::hooks()?;
        aws::serve::messages(edge.source(WebhookDeliver)?, async |envelope| {
            let clock = &SystemClock;
            app::webhook_deliver::handle(&table, &queue, &hooks, &secrets, clock, envelope).await
        })
        .await
    })
}
