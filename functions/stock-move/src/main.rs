//! The inventory agent, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{LedgerPost, Notify, StockMove};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[LedgerPost, Notify])?;
        aws::serve::messages(edge.source(StockMove)?, async |envelope| {
            app::stock_move::handle(&table, &queue, &SystemClock, envelope).await
        })
        .await
    })
}
