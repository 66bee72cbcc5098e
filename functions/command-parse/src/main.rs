//! Words to commands, from its queue.

use app::command_parse::{Senses, handle_run};
use aws::{SystemClock, chat, words};
use domain::message::QueueName::{
    BookingConfirm, CalendarSync, CommandParse, LedgerPost, Notify, OrderTransition, Report,
    StockMove,
};

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let table = edge.table()?;
        let agents = [OrderTransition, StockMove, LedgerPost, BookingConfirm, CalendarSync, Report];
        let queue = edge.queue(&[&agents[..], &[CommandParse, Notify]].concat())?;
        let (model, speech) = (words::model(&edge)?, words::speech(&edge)?);
        let (secrets, media, files) = (edge.secrets()?, chat::chat(&edge)?, edge.files()?);
        let (model, speech) = (model.as_ref(), speech.as_ref());
        let senses = Senses { model, speech, media: &media, files: &files };
        let window = edge.environment().burst()?;
        aws::serve::runs(edge.source(CommandParse)?, async |run| {
            handle_run(&table, &queue, &secrets, &senses, &SystemClock, window, run).await
        })
        .await
    })
}
