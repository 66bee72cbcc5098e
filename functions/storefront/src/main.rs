//! The web shop, over HTTP.

use app::storefront::{self, Site};
use aws::SystemClock as Clock;
use domain::message::QueueName::{CalendarSync, Notify, OrderTransition, WebhookDeliver};
use pdf::Inspector;

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let site = Site { public_url: edge.environment().public_url()?, chat_page: None };
        let table = edge.table()?;
        let queue = edge.queue(&[CalendarSync, Notify, OrderTransition, WebhookDeliver])?;
        let files = edge.files()?;
        let secrets = edge.secrets()?;
        aws::serve::http(|request| {
            storefront::handle(&site, &table, &queue, &files, &secrets, &Inspector, &Clock, request)
        })
        .await
    })
}
