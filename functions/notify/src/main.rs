//! Outgoing messages and what became of them, from its queue.

use aws::SystemClock;
use domain::message::QueueName::Notify;

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let (chat, files) = (aws::chat::chat(&edge)?, edge.files()?);
        aws::serve::runs(edge.source(Notify)?, async |envelopes| {
            app::notify::handle(&table, &chat, &files, &SystemClock, envelopes).await
        })
        .await
    })
}
