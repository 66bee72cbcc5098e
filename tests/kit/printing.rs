//! A real press beside the stage: what waits to be printed is laid out, sealed and stored as the
//! local shop does it. Absent: a second press in memory, which every stage has.

use crate::stage::Stage;
use app::pdf_render::Workshop;
use domain::message::{Envelope, QUEUES, QueueName};
use local::press::LocalPress;
use local::store::Store;
use ports::clock::Clock;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A press with a key of its own, which is kept in a folder until this is dropped.
#[derive(Debug)]
pub struct Printing {
    press: LocalPress,
    /// Where its key lies.
    pub store: Store,
    folder: TempDir,
}

impl Printing {
    /// A press that has printed nothing yet.
    ///
    /// # Panics
    /// If no folder can be made.
    pub fn beside(stage: &Stage) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a store");
        let press = LocalPress::open(&store, stage.clock.now()).expect("a key");
        Self { press, store, folder }
    }

    /// Makes a document that waits.
    ///
    /// # Panics
    /// If it is not made.
    pub async fn print(&self, stage: &Stage, envelope: Envelope) {
        let workshop = Workshop {
            files: &stage.files,
            secrets: &stage.secrets,
            press: &self.press,
            public_url: "https://shop.example",
        };
        let (table, queue, clock) = (&stage.table, &stage.queue, &stage.clock);
        let made = app::pdf_render::handle(table, queue, &workshop, clock, envelope).await;
        made.expect("the document is made");
    }

    /// Runs every queue until nothing waits, and prints what is to be printed.
    ///
    /// # Panics
    /// If something is not handled.
    pub async fn run(&self, stage: &Stage) {
        while let Some(message) = QUEUES.into_iter().find_map(|name| stage.queue.take(name)) {
            if message.queue == QueueName::PdfRender {
                self.print(stage, message.envelope).await;
            } else {
                stage.handle(message).await.expect("the message is handled");
            }
        }
    }

    /// The words of a PDF as another program reads them; none where the password does not open it.
    ///
    /// # Panics
    /// If that program is not there.
    pub fn words(&self, pdf: &[u8], password: &str) -> Option<String> {
        let mut program = Command::new("pdftotext");
        program.args(["-layout", "-upw", password]).arg(self.laid_down(pdf)).arg("-");
        let said = program.output().expect("apt-get install poppler-utils");
        said.status.success().then(|| String::from_utf8_lossy(&said.stdout).into_owned())
    }

    /// A PDF as a file, for other programs.
    fn laid_down(&self, pdf: &[u8]) -> PathBuf {
        let path = self.folder.path().join("document.pdf");
        std::fs::write(&path, pdf).expect("it is written");
        path
    }
}
