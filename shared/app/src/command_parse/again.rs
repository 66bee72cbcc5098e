//! "Send it again": the paper that was sent just before, under a new link.

use super::Hearing;
use domain::command::{Agent, Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand};
use ports::clock::Clock;
use ports::table::Table;

/// What a command means after a paper was sent and nothing else was asked since.
pub(super) fn meant<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, command: Command) -> Command {
    let again = DeskRequest::DigitalResend { number: None };
    let asks = command == Command::Customer(CustomerCommand::Desk(again));
    let paper = hearing.speaker.conversation.record.paper.as_deref();
    let paper = paper.filter(|_| asks && !hearing.is_forgotten());
    paper.cloned().unwrap_or(command)
}

/// The command, if it sends a paper.
pub(super) fn sends_paper(command: &Command) -> Option<Box<Command>> {
    let password = Command::Shop(ShopCommand::Desk(DeskCommand::DocumentPassword));
    let is_paper = command.agent() == Agent::Document && *command != password;
    let is_paper = is_paper || is_statement_file(command);
    is_paper.then(|| Box::new(command.clone()))
}

/// Whether it tells a customer's statement and makes it a file.
fn is_statement_file(command: &Command) -> bool {
    matches!(command, Command::Shop(ShopCommand::DebtStatement { file: Some(_), .. }))
}
