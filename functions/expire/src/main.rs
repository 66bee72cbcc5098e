//! The clock's sweep, each minute.

use app::expire::sweep;
use app::survey::Linking;
use aws::SystemClock;
use domain::message::QueueName::{CommandParse, LedgerPost, Notify, WebhookDeliver};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[Notify, WebhookDeliver, LedgerPost, CommandParse])?;
        let (secrets, public_url) = (&edge.secrets()?, &edge.environment().public_url()?);
        let linking = Linking { secrets, public_url };
        aws::serve::schedule(async || sweep(&table, &queue, &SystemClock, &linking).await).await
    })
}
