//! What is said, asked and returned. Data goes to standard output, all else to standard error.

use crate::cli::Cli;
use serde::Serialize;
use std::fmt::Display;
use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::process::ExitCode;

/// What a terminal takes for an empty line, so that progress does not scroll.
const CLEARED: &str = "\r\x1b[K";

/// How an undertaking ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Well,
    /// Something was looked at and is broken.
    Broken,
    /// The operator said no, or asked for what can't be.
    Declined,
}

/// Why it could not be done: one sentence, and what to do next where there is something.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Failed(String);

impl Failed {
    pub(crate) fn new(what: impl Display, why: impl Display) -> Self {
        Self(format!("{what}: {why}."))
    }

    pub(crate) fn then(self, next: &str) -> Self {
        Self(format!("{} {next}", self.0))
    }
}

impl From<aws::operate::OperateError> for Failed {
    fn from(error: aws::operate::OperateError) -> Self {
        Self::new("AWS did not do it", error)
            .then("See that the prefix is right and that your role has the rights in the README.")
    }
}

impl From<app::store::StoreError> for Failed {
    fn from(error: app::store::StoreError) -> Self {
        Self::new("The table did not answer", error)
            .then("See that --table, the region and your rights are right, and try again.")
    }
}

/// Whether what people wrote may be shown: never to a file or a pipe.
pub(crate) fn may_show_content() -> bool {
    stdout().is_terminal()
}

/// The operator's terminal.
#[derive(Debug)]
pub(crate) struct Console {
    yes: bool,
    json: bool,
    /// Whether people read what is said.
    heard: bool,
}

impl Console {
    pub(crate) fn new(cli: &Cli) -> Self {
        Self { yes: cli.yes, json: cli.json, heard: stderr().is_terminal() }
    }

    /// Says something about what happens.
    pub(crate) fn say(&self, words: impl Display) {
        // Whoever closes the pipe has heard enough.
        let _ = writeln!(stderr(), "{}{words}", if self.heard { CLEARED } else { "" });
    }

    /// Says how far it is, on a terminal only, over what it said before.
    pub(crate) fn progress(&self, words: impl Display) {
        if self.heard {
            let _ = write!(stderr(), "{CLEARED}{words}");
        }
    }

    /// Prints data: as JSON when that was asked for, else as `lines`.
    pub(crate) fn show<T: Serialize>(&self, data: &T, lines: &[String]) -> Result<(), Failed> {
        let text = if self.json {
            let text = serde_json::to_string(data);
            text.map_err(|error| Failed::new("The answer can't be written as JSON", error))?
        } else {
            lines.join("\n")
        };
        if self.heard {
            let _ = write!(stderr(), "{CLEARED}");
        }
        if !text.is_empty() {
            let _ = writeln!(stdout(), "{text}");
        }
        Ok(())
    }

    /// Says what will happen and asks whether it may.
    pub(crate) fn may(&self, what: impl Display) -> Result<bool, Failed> {
        self.say(&what);
        if self.yes {
            return Ok(true);
        }
        if !stdin().is_terminal() {
            return Err(Failed::new(
                "Nobody is there to be asked",
                "standard input is no terminal",
            )
            .then("Say --yes to do it without asking."));
        }
        let _ = write!(stderr(), "Type yes to go on: ");
        let mut answer = String::new();
        stdin().read_line(&mut answer).map_err(|error| Failed::new("Cannot hear you", error))?;
        Ok(answer.trim().eq_ignore_ascii_case("yes"))
    }

    /// The program's end.
    pub(crate) fn end(&self, ended: Result<Outcome, Failed>) -> ExitCode {
        match ended {
            Ok(Outcome::Well) => ExitCode::SUCCESS,
            Ok(Outcome::Broken) => ExitCode::from(1),
            Ok(Outcome::Declined) => {
                self.say("Nothing was done.");
                ExitCode::from(3)
            }
            Err(failed) => {
                self.say(failed);
                ExitCode::from(3)
            }
        }
    }
}
