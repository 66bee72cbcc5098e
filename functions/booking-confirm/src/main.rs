//! The booking agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{
    BookingConfirm, CalendarSync, LedgerPost, Notify, Report, WebhookDeliver,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[LedgerPost, Report, Notify, WebhookDeliver, CalendarSync])?;
        let (secrets, url) = (edge.secrets()?, edge.environment().public_url()?);
        aws::serve::messages(edge.source(BookingConfirm)?, async |envelope| {
            let clock = &SystemClock;
            let handled =
                app::booking_confirm::handle(&table, &queue, &secrets, &url, clock, envelope);
            Box::pin(handled).await
        })
        .await
    })
}
