//! A shop to a file and back.

use crate::console::{Console, Failed, Outcome};
use crate::stage::{Stage, find};
use app::export::{self, ExportError, Manifest};
use aws::SystemClock;
use domain::ledger::export::Format;
use ports::clock::Clock;
use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// A line of progress for so many items.
const STEP: u64 = 500;

impl From<ExportError> for Failed {
    fn from(error: ExportError) -> Self {
        Self::new("The shop was not copied", error)
    }
}

/// Exports a shop to a new file that only the operator can read.
pub(crate) async fn export(
    stage: &Stage,
    console: &Console,
    name: &str,
    path: &Path,
) -> Result<Outcome, Failed> {
    let table = stage.table()?;
    let shop = find(&table, name).await?;
    let what = format!(
        "Reads the whole table {} and writes all of {} to {}, people's names, numbers and words \
         among it.",
        stage.table_name()?,
        shop.slug,
        path.display()
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    let mut out = BufWriter::new(new_file(path)?);
    let written = export::export(&table, &shop, SystemClock.now(), &mut out, |items| {
        console.progress(format!("{items} items"));
    });
    let manifest = written.await?;
    out.get_ref().sync_all().map_err(ExportError::from)?;
    console.show(&manifest, &lines(&manifest))?;
    Ok(Outcome::Well)
}

/// Exports the books of a shop to a new file that only the operator can read. They are read by
/// key, so nobody is asked first.
pub(crate) async fn books(
    stage: &Stage,
    console: &Console,
    name: &str,
    path: &Path,
    format: Format,
) -> Result<Outcome, Failed> {
    let table = stage.table()?;
    let shop = find(&table, name).await?;
    let text = export::books(&table, &shop, format).await.map_err(ExportError::from)?;
    let mut out = new_file(path)?;
    out.write_all(text.as_bytes()).and_then(|()| out.sync_all()).map_err(ExportError::from)?;
    let said = format!("{} bytes of the books of {} in {}", text.len(), shop.slug, path.display());
    console.show(&said, std::slice::from_ref(&said))?;
    Ok(Outcome::Well)
}

fn new_file(path: &Path) -> Result<File, Failed> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.map_err(|error| {
        Failed::new(path.display(), error).then("Name a file that is not there yet.")
    })
}

/// Imports an exported shop.
pub(crate) async fn import(
    stage: &Stage,
    console: &Console,
    path: &Path,
) -> Result<Outcome, Failed> {
    let table = stage.table()?;
    let open = || File::open(path).map_err(|error| Failed::new(path.display(), error));
    let manifest = export::check(&mut BufReader::new(open()?))?;
    let what = format!(
        "Writes {} items of the shop {} into the table {}.",
        manifest.items,
        manifest.shop,
        stage.table_name()?
    );
    if !console.may(what)? {
        return Ok(Outcome::Declined);
    }
    let mut file = BufReader::new(open()?);
    let read = export::import(&table, &mut file, |items| {
        if items % STEP == 0 {
            console.progress(format!("{items} items"));
        }
    });
    let manifest = read.await?;
    console.show(&manifest, &lines(&manifest))?;
    Ok(Outcome::Well)
}

fn lines(manifest: &Manifest) -> Vec<String> {
    let families = manifest.families.iter().map(|(family, count)| format!("  {family}: {count}"));
    let head = format!("{} items, SHA-256 {}", manifest.items, manifest.sha256);
    std::iter::once(head).chain(families).collect()
}
