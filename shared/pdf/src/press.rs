//! The press of the port: one renderer for the whole process, and who signs. Absent on purpose:
//! threads; whoever serves others meanwhile gives it one of its own.

use crate::renderer::{Html, Page, Picture, RenderError, Renderer};
use crate::seal::{Passwords, Purpose, SealError, seal};
use jiff::Timestamp;
use ports::press::{Press, PressError, PrintJob, Printed};
use ports::signer::Signer;

/// Prints on A4, seals and signs.
pub struct SealingPress<S> {
    renderer: Renderer,
    signer: S,
}

impl<S> SealingPress<S> {
    /// A press whose documents this signer signs. Reads the fonts.
    pub fn new(signer: S) -> Self {
        Self { renderer: Renderer::new(), signer }
    }
}

impl<S> std::fmt::Debug for SealingPress<S> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("SealingPress(…)")
    }
}

impl<S: Signer> Press for SealingPress<S> {
    async fn print(&self, job: PrintJob) -> Result<Printed, PressError> {
        let pictures: Vec<Picture<'_>> = job
            .pictures
            .iter()
            .map(|picture| Picture { name: picture.name, bytes: &picture.bytes })
            .collect();
        let html = Html { text: &job.html, pictures: &pictures };
        let pdf = self.renderer.render(&html, &Page::A4).map_err(unprintable)?;
        let passwords =
            Passwords { reader: job.reader_password.expose(), owner: job.owner_password.expose() };
        let at = Timestamp::from_millisecond(job.at.millis())
            .map_err(|error| PressError::Unprintable(error.to_string()))?;
        let purpose = Purpose { issuer: &job.issuer, reason: &job.reason, at };
        let sealed = seal(pdf, passwords, &purpose, &self.signer).await.map_err(unsealed)?;
        Ok(Printed { bytes: sealed.bytes.into(), sha256: sealed.sha256 })
    }
}

fn unprintable(error: RenderError) -> PressError {
    match error {
        RenderError::TooLong => PressError::TooLong,
        error @ (RenderError::Empty
        | RenderError::TooDeep
        | RenderError::NotGiven(_)
        | RenderError::BadDrawing
        | RenderError::NoRoom
        | RenderError::Engine) => PressError::Unprintable(error.to_string()),
    }
}

fn unsealed(error: SealError) -> PressError {
    match error {
        SealError::Signer(error) => PressError::Unavailable(error.to_string()),
        error @ (SealError::NoPassword | SealError::Encryption | SealError::Signature) => {
            PressError::Unprintable(error.to_string())
        }
    }
}
