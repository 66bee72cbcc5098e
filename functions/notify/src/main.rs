//! Outgoing messages and what became of them, from its queue.

use aws::SystemClock;
use domain::message::QueueName::Notify;

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let (chat, files, secrets) = (aws::chat::chat(&edge)?, edge.files()?, edge.secrets()?);
        aws::serve::runs(edge.source(Notify)?, async |envelopes| {
            app::notify::handle(&table, &chat, &files, &secrets, &SystemClock, envelopes).await
        })
        .await
    })
}
