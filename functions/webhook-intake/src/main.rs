//! A provider's delivery, over HTTP, becomes canonical messages on queues.

use aws::SystemClock;
use domain::message::QueueName::{CommandParse, Notify};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let queue = edge.queue(&[CommandParse, Notify])?;
        let secrets = edge.secrets()?;
        aws::serve::http(|request| {
            app::webhook_intake::handle(&queue, &secrets, &SystemClock, request)
        })
        .await
    })
}
