//! The document agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{Notify, PdfRender, Report};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[PdfRender, Notify])?;
        aws::serve::messages(edge.source(Report)?, async |envelope| {
            app::report::handle(&table, &queue, &SystemClock, envelope).await
        })
        .await
    })
}
