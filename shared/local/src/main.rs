//! `cargo run`: the local shop until somebody stops it.

use mercury::config::{Config, ConfigError, Invocation, USAGE};
use mercury::shop;
use std::io::Write;
use std::process::ExitCode;

/// Not told properly what to do.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    match Invocation::read(std::env::args_os().skip(1)) {
        Ok(Invocation::Serve) => match Config::from_environment() {
            Ok(config) => {
                shop::run(&config).map_or_else(|error| failed(&error, 1), |()| ExitCode::SUCCESS)
            }
            Err(error) => failed(&error, MISUSED),
        },
        Ok(Invocation::Help) => say(USAGE),
        Ok(Invocation::Version) => say(concat!("mercury ", env!("CARGO_PKG_VERSION"), "\n")),
        Err(error) => misused(&error),
    }
}

fn misused(error: &ConfigError) -> ExitCode {
    let code = failed(error, MISUSED);
    eprint!("\n{USAGE}");
    code
}

fn failed(error: &impl std::fmt::Display, code: u8) -> ExitCode {
    eprintln!("{error}");
    ExitCode::from(code)
}

fn say(text: &str) -> ExitCode {
    // Whoever closes the pipe has read enough.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}
