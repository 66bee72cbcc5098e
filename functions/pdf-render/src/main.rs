//! Documents that were issued, from their queue.

use app::pdf_render::{Workshop, handle};
use aws::SystemClock;
use domain::message::QueueName::{Notify, PdfRender};
use pdf::{CertifiedSigner, SealingPress};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let (table, queue) = (edge.table()?, edge.queue(&[Notify])?);
        let (files, secrets) = (edge.files()?, edge.secrets()?);
        let public_url = &edge.environment().public_url()?;
        let signer = CertifiedSigner::new(edge.signing_key().await?, public_url);
        let press = &SealingPress::new(signer.await.map_err(aws::Fatal::client)?);
        let workshop = Workshop { files: &files, secrets: &secrets, press, public_url };
        aws::serve::messages(edge.source(PdfRender)?, async |envelope| {
            handle(&table, &queue, &workshop, &SystemClock, envelope).await
        })
        .await
    })
}
