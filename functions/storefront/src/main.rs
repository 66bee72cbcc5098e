//! The web shop, over HTTP.

use app::storefront::Site;
use aws::SystemClock;
use domain::message::QueueName::{Notify, WebhookDeliver};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let site = Site { public_url: edge.environment().public_url()?, chat_page: None };
        let table = edge.table()?;
        let queue = edge.queue(&[Notify, WebhookDeliver])?;
        let files = edge.files()?;
        let secrets = edge.secrets()?;
        aws::serve::http(|request| {
            let inspector = &pdf::Inspector;
            app::storefront::handle(
                &site,
                &table,
                &queue,
                &files,
                &secrets,
                inspector,
                &SystemClock,
                request,
            )
        })
        .await
    })
}
