//! The clock's sweep, each minute.

use aws::SystemClock;
use domain::message::QueueName::{CommandParse, Notify, OrderTransition, StockMove};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[CommandParse, OrderTransition, StockMove, Notify])?;
        aws::serve::schedule(async || app::expire::sweep(&table, &queue, &SystemClock).await).await
    })
}
