//! The clock's sweep, each minute.

use aws::SystemClock;
use domain::message::QueueName::{
    CommandParse, LedgerPost, Notify, OrderTransition, WebhookDeliver,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue =
            edge.queue(&[Notify, WebhookDeliver, LedgerPost, CommandParse, OrderTransition])?;
        aws::serve::schedule(async || app::expire::sweep(&table, &queue, &SystemClock).await).await
    })
}
