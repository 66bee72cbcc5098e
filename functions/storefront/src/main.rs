//! The web shop, over HTTP.

use aws::SystemClock;
use domain::message::QueueName::{Notify, OrderTransition};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let queue = edge.queue(&[OrderTransition, Notify])?;
        let files = edge.files()?;
        let secrets = edge.secrets()?;
        aws::serve::http(|request| {
            app::storefront::handle(&table, &queue, &files, &secrets, &SystemClock, request)
        })
        .await
    })
}
