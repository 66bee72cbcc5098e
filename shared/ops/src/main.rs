//! `mercury-ops`: what an operator does to a deployed Mercury from their own machine, with their
//! own rights. It speaks through the same adapters as the functions.
//!
//! - [`cli`]: the commands and their flags.
//! - [`stage`]: which table, queues and secrets are meant.
//! - [`console`]: what is said, asked and returned.
//!
//! Deliberately absent: any way to change an order, a payment or stock. Those are the owner's, by
//! chat, where every step is decided, logged and told.

mod cli;
mod console;
mod drill;
mod letters;
mod replay;
mod shop;
mod stage;
mod transfer;
mod verify;

use clap::Parser;
use cli::{Cli, Command};
use console::{Console, Failed, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let console = Console::new(&cli);
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return console.end(Err(Failed::new("The system gives no threads", error))),
    };
    console.end(runtime.block_on(Box::pin(run(&cli, &console))))
}

async fn run(cli: &Cli, console: &Console) -> Result<Outcome, Failed> {
    let stage = stage::Stage::of(cli).await?;
    match &cli.command {
        Command::OpenShop { file } => shop::open(&stage, console, file).await,
        Command::DeadLetters { queue, show_content } => {
            letters::list(&stage, console, *queue, *show_content).await
        }
        Command::Redrive { queue, id } => {
            letters::redrive(&stage, console, *queue, id.as_deref()).await
        }
        Command::Replay { file } => replay::replay(&stage, console, file).await,
        Command::Resend { shop, cause } => replay::resend(&stage, console, shop, cause).await,
        Command::Verify { shop } => verify::verify(&stage, console, shop).await,
        Command::Export { shop, out, format: None } => {
            transfer::export(&stage, console, shop, out).await
        }
        Command::Export { shop, out, format: Some(format) } => {
            transfer::books(&stage, console, shop, out, (*format).into()).await
        }
        Command::Import { file } => transfer::import(&stage, console, file).await,
        Command::RestoreDrill { shops, at, keep } => {
            drill::drill(&stage, console, shops, at.as_deref(), *keep).await
        }
    }
}
