//! The booking agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{BookingConfirm, Notify};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[Notify])?;
        let (secrets, url) = (edge.secrets()?, edge.environment().public_url()?);
        aws::serve::messages(edge.source(BookingConfirm)?, async |envelope| {
            app::booking_confirm::handle(&table, &queue, &secrets, &url, &SystemClock, envelope)
                .await
        })
        .await
    })
}
