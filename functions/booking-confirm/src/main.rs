//! The booking agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{BookingConfirm, LedgerPost, Notify, WebhookDeliver};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[LedgerPost, Notify, WebhookDeliver])?;
        aws::serve::messages(edge.source(BookingConfirm)?, async |envelope| {
            app::booking_confirm::handle(&table, &queue, &SystemClock, envelope).await
        })
        .await
    })
}
