//! The clock's sweep, each minute.

use app::expire::sweep;
use app::survey::Linking;
use aws::SystemClock;
use domain::message::QueueName::{
    CalendarSync, CommandParse, LedgerPost, Notify, OrderTransition, WebhookDeliver,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let told =
            [Notify, WebhookDeliver, LedgerPost, CommandParse, CalendarSync, OrderTransition];
        let queue = edge.queue(&told)?;
        let (secrets, public_url) = (&edge.secrets()?, &edge.environment().public_url()?);
        let linking = Linking { secrets, public_url };
        let sweep = async || Box::pin(sweep(&table, &queue, &SystemClock, &linking)).await;
        aws::serve::schedule(sweep).await
    })
}
