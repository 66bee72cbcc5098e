//! The commands and their flags.

use clap::{Parser, Subcommand, ValueEnum};
use domain::ids::CauseId;
use domain::ledger::export::Format;
use domain::message::QueueName;
use std::path::PathBuf;

/// Operates a deployed Mercury.
///
/// Which one: --table and --prefix, or `TABLE_NAME` and `SECRETS_PREFIX` as the functions have them;
/// `AWS_REGION`, and credentials where the AWS CLI finds them.
///
/// Ends with 0 when all is well, 1 when something was looked at and is broken, 2 when it was
/// called wrongly, 3 when it could not do its work.
#[derive(Debug, Parser)]
#[command(name = "mercury-ops", version)]
pub(crate) struct Cli {
    /// The table; without it `TABLE_NAME`.
    #[arg(long, global = true)]
    pub(crate) table: Option<String>,
    /// What the names of queues and secrets begin with; without it `SECRETS_PREFIX`.
    #[arg(long, global = true)]
    pub(crate) prefix: Option<String>,
    /// Does what it says without asking.
    #[arg(long, global = true)]
    pub(crate) yes: bool,
    /// Prints data as JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Opens the shop of a file such as shops/kilima.json; changes nothing when it is open.
    OpenShop {
        /// The shop's file.
        file: PathBuf,
    },
    /// Lists the messages of a queue that could not be handled.
    DeadLetters {
        /// The queue.
        queue: Queue,
        /// Shows what they say, on a terminal only: names, numbers and words of people.
        #[arg(long)]
        show_content: bool,
    },
    /// Sends dead letters back to be handled again: all of them, or one.
    Redrive {
        /// The queue.
        queue: Queue,
        /// The id of one, as `dead-letters` lists it.
        #[arg(long)]
        id: Option<String>,
    },
    /// Sends one message of a file again, with the ids it had.
    Replay {
        /// The message as it lay on its queue: JSON with `version` and `message`.
        file: PathBuf,
    },
    /// Sends the messages again that follow from what was done for a cause.
    Resend {
        /// The shop: its name in addresses, or its id.
        shop: String,
        /// The cause, as the audit log has it.
        cause: CauseId,
    },
    /// Looks up whether everything holds that must hold of a shop.
    Verify {
        /// The shop: its name in addresses, or its id.
        shop: String,
    },
    /// Writes all of a shop to a file, which reads the whole table: slow, and paid for. With
    /// --format its books alone, for other programs.
    Export {
        /// The shop: its name in addresses, or its id.
        shop: String,
        /// The new file; only you can read it.
        #[arg(long)]
        out: PathBuf,
        /// Every entry of the books, as this program reads them.
        #[arg(long)]
        format: Option<Books>,
    },
    /// Writes an exported shop into a table that has not got it.
    Import {
        /// The file of an export.
        file: PathBuf,
    },
    /// Restores the table beside itself as it was at a moment, verifies shops there, and removes
    /// what was restored.
    RestoreDrill {
        /// The shops: names in addresses, or ids.
        #[arg(required = true)]
        shops: Vec<String>,
        /// The moment, in RFC 3339 such as 2026-11-21T09:00:00Z; without it as late as can be.
        #[arg(long)]
        at: Option<String>,
        /// Leaves the restored table for you to look at.
        #[arg(long)]
        keep: bool,
    },
}

/// A program, or a form, that books are written for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Books {
    /// hledger's journal.
    Hledger,
    /// beancount's ledger.
    Beancount,
    /// A line for each leg, by RFC 4180.
    Csv,
}

impl From<Books> for Format {
    fn from(books: Books) -> Self {
        match books {
            Books::Hledger => Self::Hledger,
            Books::Beancount => Self::Beancount,
            Books::Csv => Self::Csv,
        }
    }
}

/// A queue by its stem.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Queue {
    /// Words to commands.
    CommandParse,
    /// The order agent.
    OrderTransition,
    /// The inventory agent.
    StockMove,
    /// The accounting agent.
    LedgerPost,
    /// The document agent.
    Report,
    /// Documents that are to be made.
    PdfRender,
    /// Outgoing messages.
    Notify,
}

impl From<Queue> for QueueName {
    fn from(queue: Queue) -> Self {
        match queue {
            Queue::CommandParse => Self::CommandParse,
            Queue::OrderTransition => Self::OrderTransition,
            Queue::StockMove => Self::StockMove,
            Queue::LedgerPost => Self::LedgerPost,
            Queue::Report => Self::Report,
            Queue::PdfRender => Self::PdfRender,
            Queue::Notify => Self::Notify,
        }
    }
}
