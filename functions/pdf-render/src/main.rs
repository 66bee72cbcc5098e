//! Documents that were issued, from their queue.

use app::pdf_render::{Workshop, handle};
use aws::SystemClock;
use aws::run::Fatal;
use domain::message::QueueName::{Notify, PdfRender};
use pdf::{CertifiedSigner, SealingPress};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let (table, queue) = (edge.table()?, edge.queue(&[Notify])?);
        let (files, secrets) = (&edge.files()?, &edge.secrets()?);
        let public_url = &edge.environment().public_url()?;
        let signer = CertifiedSigner::new(edge.signing_key().await?, "Mercury").await;
        let signer = signer.map_err(|error| Fatal::Client(error.to_string()))?;
        let press = &SealingPress::new(signer);
        let workshop = Workshop { files, secrets, press, public_url };
        aws::serve::messages(edge.source(PdfRender)?, async |envelope| {
            handle(&table, &queue, &workshop, &SystemClock, envelope).await
        })
        .await
    })
}
