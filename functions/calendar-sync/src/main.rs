//! Calendars of other programs, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{CalendarSync, Notify};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let (table, calendars) = (edge.table()?, aws::calendars::calendars(&edge)?);
        let queue = edge.queue(&[Notify, CalendarSync])?;
        aws::serve::messages(edge.source(CalendarSync)?, async |envelope| {
            let clock = &SystemClock;
            app::calendar_sync::handle(&table, &queue, &calendars, clock, envelope).await
        })
        .await
    })
}
