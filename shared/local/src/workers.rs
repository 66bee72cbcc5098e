//! One worker for each queue of the local shop, which hands its messages to the use case that drains
//! it. Deliberately absent: what they do.

use crate::chat::Channel;
use crate::shop::Parts;
use crate::store::drain;
use app::command_parse::Senses;
use app::pdf_render::Workshop;
use app::{
    booking_confirm, calendar_sync, command_parse, ledger_post, notify, order_transition,
    pdf_render, report, stock_move, webhook_deliver,
};
use domain::message::{Envelope, QueueName};
use ports::queue::Unfinished;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::RwLock;
use tokio::task::JoinSet;

/// How many conversations each worker handles at once.
const CONCURRENCY: usize = 4;

/// Starts the worker of each queue.
pub(crate) fn start(
    workers: &mut JoinSet<()>,
    parts: &Parts,
    channel: Channel,
    handling: &Arc<RwLock<()>>,
) {
    spawn(workers, parts, QueueName::CommandParse, handling, |parts, envelopes| async move {
        let Parts { table, queue, secrets, model, speech, media, files, clock, burst, .. } = &parts;
        let senses = Senses { model: model.as_deref(), speech: speech.as_deref(), media, files };
        command_parse::handle_run(table, queue, secrets, &senses, clock, *burst, &envelopes).await
    });
    spawn(workers, parts, QueueName::OrderTransition, handling, |parts, envelopes| async move {
        each(envelopes, |envelope| {
            order_transition::handle(
                &parts.table,
                &parts.queue,
                &parts.secrets,
                &parts.public_url,
                &parts.clock,
                envelope,
            )
        })
        .await
    });
    spawn(workers, parts, QueueName::StockMove, handling, |parts, envelopes| async move {
        each(envelopes, |envelope| {
            stock_move::handle(&parts.table, &parts.queue, &parts.clock, envelope)
        })
        .await
    });
    bookings(workers, parts, handling);
    spawn(workers, parts, QueueName::LedgerPost, handling, |parts, envelopes| async move {
        ledger_post::handle_run(&parts.table, &parts.queue, &parts.clock, &envelopes).await
    });
    documents(workers, parts, handling);
    spawn(workers, parts, QueueName::WebhookDeliver, handling, |parts, envelopes| async move {
        let Parts { table, queue, hooks, secrets, clock, .. } = &parts;
        each(envelopes, |envelope| {
            webhook_deliver::handle(table, queue, hooks, secrets, clock, envelope)
        })
        .await
    });
    spawn(workers, parts, QueueName::Notify, handling, move |parts, envelopes| {
        let channel = channel.clone();
        async move {
            let Parts { table, files, secrets, clock, .. } = &parts;
            notify::handle(table, &channel, files, secrets, clock, &envelopes).await
        }
    });
}

/// Starts the workers of bookings and of other programs' calendars.
fn bookings(workers: &mut JoinSet<()>, parts: &Parts, handling: &Arc<RwLock<()>>) {
    spawn(workers, parts, QueueName::BookingConfirm, handling, |parts, envelopes| async move {
        each(envelopes, |envelope| {
            booking_confirm::handle(
                &parts.table,
                &parts.queue,
                &parts.secrets,
                &parts.public_url,
                &parts.clock,
                envelope,
            )
        })
        .await
    });
    spawn(workers, parts, QueueName::CalendarSync, handling, |parts, envelopes| async move {
        let Parts { table, queue, clock, .. } = &parts;
        let calendars = parts.calendars.as_ref();
        each(envelopes, |envelope| calendar_sync::handle(table, queue, calendars, clock, envelope))
            .await
    });
}

/// The workers of documents.
fn documents(workers: &mut JoinSet<()>, parts: &Parts, handling: &Arc<RwLock<()>>) {
    spawn(workers, parts, QueueName::Report, handling, |parts, envelopes| async move {
        each(envelopes, |envelope| {
            report::handle(&parts.table, &parts.queue, &parts.clock, envelope)
        })
        .await
    });
    spawn(workers, parts, QueueName::PdfRender, handling, |parts, envelopes| async move {
        let Parts { table, queue, files, secrets, press, clock, public_url, .. } = &parts;
        let workshop = Workshop { files, secrets, press, public_url };
        each(envelopes, |envelope| pdf_render::handle(table, queue, &workshop, clock, envelope))
            .await
    });
}

fn spawn<H, F>(
    workers: &mut JoinSet<()>,
    parts: &Parts,
    queue: QueueName,
    handling: &Arc<RwLock<()>>,
    handler: H,
) where
    H: Fn(Parts, Vec<Envelope>) -> F + Send + Sync + Clone + 'static,
    F: Future<Output = Vec<Result<(), Unfinished>>> + Send + 'static,
{
    let (parts, handling) = (parts.clone(), Arc::clone(handling));
    workers.spawn(async move {
        drain::run(&parts.queue, queue, CONCURRENCY, |envelopes| {
            let (parts, handling) = (parts.clone(), Arc::clone(&handling));
            let handler = handler.clone();
            async move {
                let _handling = handling.read_owned().await;
                handler(parts, envelopes).await
            }
        })
        .await;
    });
}

/// Handles one message after the other.
async fn each<F>(
    envelopes: Vec<Envelope>,
    handle: impl Fn(Envelope) -> F,
) -> Vec<Result<(), Unfinished>>
where
    F: Future<Output = Result<(), Unfinished>>,
{
    let mut answers = Vec::with_capacity(envelopes.len());
    for envelope in envelopes {
        answers.push(handle(envelope).await);
    }
    answers
}
