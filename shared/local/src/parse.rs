//! Sentences from standard input, read and not carried out: a line in, a JSON object out. The shop
//! is the one in the data folder; where there is no folder yet, a demo shop on its first day.

use crate::clock::SystemClock;
use crate::config::Config;
use crate::demo;
use crate::look::{self, LookError};
use app::command_parse::Reader;
use domain::access::Role;
use domain::language::Language;
use ports::clock::Clock;
use ports::secrets::Secret;
use ports::table::Table;
use ports::table::memory::MemoryTable;
use std::io::{self, BufRead, Read, Write};

/// A longer line is no message of a person: it is cut here.
const LINE_BYTES_MAX: u64 = 16 * 1024;

/// Reads every line of `input` as this role would say it, answered in this language, until the input ends or nobody reads the
/// output any more.
pub fn parse(
    config: &Config,
    slug: &str,
    (role, language): (Role, Option<Language>),
    input: impl BufRead,
    output: impl Write,
) -> Result<(), LookError> {
    let reader = if config.data.exists() {
        look::in_folder(config, slug, async |table, shop| {
            Ok(Reader::load(&table, shop, role, SystemClock::default().now()).await?)
        })?
    } else {
        look::run(async { on_the_first_day(&MemoryTable::default(), slug, role).await })?
    };
    let reader = match language {
        Some(language) => reader.answering_in(language),
        None => reader,
    };
    match answer(&reader, input, output) {
        // Whoever closed the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(LookError::Stream(error)),
        Ok(()) => Ok(()),
    }
}

async fn on_the_first_day(table: &impl Table, slug: &str, role: Role) -> Result<Reader, LookError> {
    let now = SystemClock::default().now();
    // Nothing of this table is kept, so neither is its key.
    demo::open_at(table, &Secret::new("not kept"), now).await?;
    let shop = look::named(table, slug).await?;
    Ok(Reader::load(table, shop, role, now).await?)
}

fn answer(reader: &Reader, mut input: impl BufRead, output: impl Write) -> io::Result<()> {
    let mut output = io::BufWriter::new(output);
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line)? == 0 {
            return output.flush();
        }
        if line.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
        }
        let text = String::from_utf8_lossy(&line);
        serde_json::to_writer(&mut output, &reader.read(text.trim_end_matches(['\r', '\n'])))?;
        output.write_all(b"\n")?;
        // A person who types sees the answer to each line; a file is read in large pieces.
        if input.fill_buf().is_ok_and(<[u8]>::is_empty) {
            output.flush()?;
        }
    }
}
