//! Words to commands, from its queue.

use aws::SystemClock;
use domain::message::QueueName::{CommandParse, LedgerPost, Notify, OrderTransition, StockMove};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[CommandParse, OrderTransition, StockMove, LedgerPost, Notify])?;
        let (secrets, model) = (edge.secrets()?, aws::words::model(&edge)?);
        aws::serve::runs(edge.source(CommandParse)?, async |run| {
            let (model, clock) = (model.as_ref(), &SystemClock);
            app::command_parse::handle_run(&table, &queue, &secrets, model, clock, run).await
        })
        .await
    })
}
