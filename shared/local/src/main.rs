//! `cargo run`: the local shop until somebody stops it.

use mercury::config::{Config, ConfigError, Invocation};
use mercury::usage::USAGE;
use mercury::{look, parse, shop};
use std::io::Write;
use std::process::ExitCode;

/// Something does not hold.
const BROKEN: u8 = 1;
/// Not told properly what to do.
const MISUSED: u8 = 2;
/// It could not be done.
const UNDONE: u8 = 3;

fn main() -> ExitCode {
    match Invocation::read(std::env::args_os().skip(1)) {
        Ok(Invocation::Serve) => match Config::from_environment() {
            Ok(config) => {
                shop::run(&config).map_or_else(|error| failed(&error, 1), |()| ExitCode::SUCCESS)
            }
            Err(error) => failed(&error, MISUSED),
        },
        Ok(Invocation::Export { shop, format }) => match Config::from_environment() {
            Ok(config) => look::export(&config, &shop, format)
                .map_or_else(|error| failed(&error, UNDONE), |text| say(&text)),
            Err(error) => failed(&error, MISUSED),
        },
        Ok(Invocation::Verify { shop }) => match Config::from_environment() {
            Ok(config) => look::verified(&config, &shop).map_or_else(
                |error| failed(&error, UNDONE),
                |(text, is_well)| {
                    let said = say(&text);
                    if is_well { said } else { ExitCode::from(BROKEN) }
                },
            ),
            Err(error) => failed(&error, MISUSED),
        },
        Ok(Invocation::Parse { shop, role, language }) => match Config::from_environment() {
            Ok(config) => {
                let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
                parse::parse(&config, &shop, (role, language), input, output)
                    .map_or_else(|error| failed(&error, UNDONE), |()| ExitCode::SUCCESS)
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
