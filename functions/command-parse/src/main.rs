//! Words to commands, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{CommandParse, LedgerPost, Notify, OrderTransition, StockMove};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[CommandParse, OrderTransition, StockMove, LedgerPost, Notify])?;
        let secrets = edge.secrets()?;
        aws::serve::runs(edge.source(CommandParse)?, async |run| {
            app::command_parse::handle_run(&table, &queue, &secrets, &SystemClock, run).await
        })
        .await
    })
}
