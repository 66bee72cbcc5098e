//! The accounting agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{LedgerPost, Notify, Report};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[Notify, Report])?;
        aws::serve::runs(edge.source(LedgerPost)?, async |envelopes| {
            app::ledger_post::handle_run(&table, &queue, &SystemClock, envelopes).await
        })
        .await
    })
}
