//! The accounting agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{LedgerPost, Notify};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[Notify])?;
        aws::serve::messages(edge.source(LedgerPost)?, async |envelope| {
            app::ledger_post::handle(&table, &queue, &SystemClock, envelope).await
        })
        .await
    })
}
