//! The order agent: carts, orders and payments, and files that were bought. Loads, decides, makes one commit, then sends.
//! A redelivery finds the record of what was done and sends its messages again.

mod after_sale;
mod booking_paid;
mod cart;
mod credit_book;
mod customer;
mod delivery;
mod exchange;
mod goods;
mod handout;
mod listing;
mod place;
mod sale;
mod shop;
mod undo;

use crate::agent::{self, Asked};
use crate::expire;
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::paid_ahead;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, catalog, standing};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::Command;
use domain::ids::OrderNumber;
use domain::message::{CommandMessage, Envelope, Message};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use views::chat;

/// How often a decision is made anew because something changed under it; then the queue waits.
const TRIES_MAX: usize = 5;

/// What an answer writes and tells.
struct Answer {
    writes: Vec<Write>,
    told: Told,
}

/// What every part of the agent looks at.
struct Desk<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    catalog: &'a Catalog,
    message: &'a CommandMessage,
    /// Seals where a page of a listing ended.
    page_key: &'a Secret,
    /// Where what was bought can be had.
    links: Links<'a>,
}

/// What links to what was bought are made with.
#[derive(Clone, Copy)]
struct Links<'a> {
    key: &'a Secret,
    /// The address people reach the shop at, without a slash at its end.
    public_url: &'a str,
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    public_url: &str,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let link_key = secret(secrets, SecretName::LinkKey).await?;
    let links = Links { key: &link_key, public_url };
    if let Message::Handout(message) = &envelope.message {
        return handout::handle(table, queue, clock, links, message).await;
    }
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    let page_key = &secret(secrets, SecretName::IdentityKey).await?;
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    for _ in 0..TRIES_MAX {
        let occasion = agent::occasion(table, clock, &shop, &message).await?;
        let (catalog, message) = (&catalog, &message);
        let desk = Desk { table, clock, occasion, catalog, message, page_key, links };
        let answer = match answer(&desk).await {
            // It stands as the sweep will leave it before anything is decided on it.
            Err(StoreError::RunOut(what)) => {
                // On the heap: it is rare, and would make every future of the agent larger.
                let tidied = expire::tidy(table, queue, clock, &shop.id, what, occasion.now);
                Box::pin(tidied).await?;
                continue;
            }
            answered => answered?,
        };
        let happened = answer.told.happened();
        let effects = answer.told.into_effects(&occasion);
        let done = Done::new(&shop.id, &message.cause, message, effects);
        let record = done.write(occasion.now, true)?;
        match once::commit(table, record, answer.writes).await? {
            Landed::Now => {
                happened.into_iter().for_each(Happened::announce);
                return agent::send(queue, &done).await;
            }
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the same things".to_owned()))
}

async fn secret(secrets: &impl Secrets, name: SecretName) -> Result<Secret, Unfinished> {
    let secret = secrets.get(name).await;
    secret.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

async fn answer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, StoreError> {
    let answered = match &desk.message.command {
        Command::Customer(command) => customer::answer(desk, command).await,
        Command::Shop(_) if desk.occasion.role == Some(Role::Customer) => {
            let off_topic =
                chat::conversation::off_topic(desk.occasion.language, desk.occasion.shop);
            Ok(Answer { writes: Vec::new(), told: desk.reply(off_topic) })
        }
        Command::Shop(command) => shop::answer(desk, command).await,
    };
    match answered {
        // What follows at once shows the cart.
        Ok(Answer { writes, told }) if desk.message.quiet => {
            Ok(Answer { writes, told: told.unsaid() })
        }
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(refusal)) => Ok(Answer {
            writes: Vec::new(),
            told: desk
                .reply(chat::refusal::refused(
                    desk.occasion.language,
                    &refusal,
                    desk.about(),
                    desk.catalog,
                ))
                .because(Happened::Refused),
        }),
        Err(Stop::Failed(error)) => Err(error),
    }
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Answers the one who asked.
    fn reply(&self, bubble: domain::message::Bubble) -> Told {
        Told::nobody().answer(self.message.person, bubble)
    }

    /// The writes by which a command waits for a yes, tapped or written, and the nonce that names it.
    async fn waits_for(&self, command: Command) -> Result<(Vec<Write>, String), StoreError> {
        agent::waits_for(self.table, self.clock, &self.occasion, self.message, command).await
    }

    /// Answers the one who asked and writes nothing.
    fn only_reply(&self, bubble: domain::message::Bubble) -> Answer {
        Answer { writes: Vec::new(), told: self.reply(bubble) }
    }

    /// The order of that number.
    ///
    /// # Errors
    /// `NoSuchOrder`; `RunOut` where it, or the booking that it pays for, is to be tidied up first.
    async fn order(
        &self,
        number: OrderNumber,
    ) -> Result<store::Versioned<domain::order::Order>, Stop> {
        let found = store::order::load_order(self.table, &self.occasion.shop.id, number).await?;
        let found = found.ok_or(Refusal::NoSuchOrder { number })?;
        // Whoever looks at it sees whether it has run out by now.
        standing::open_order(&found, self.occasion.now)?;
        paid_ahead::booking_for(self.table, &self.occasion, &found.record).await?;
        Ok(found)
    }

    /// The order a shop's command is about, for the sentences of refusals.
    fn about(&self) -> Option<OrderNumber> {
        use domain::command::{SaleCommand, ShopCommand};
        match &self.message.command {
            Command::Shop(
                ShopCommand::OrderShow { number }
                | ShopCommand::OrderSetState { number, .. }
                | ShopCommand::OrderCancel { number, .. }
                | ShopCommand::OrderReturn { number, .. }
                | ShopCommand::OrderExchange { number, .. }
                | ShopCommand::OrderRefund { number, .. }
                | ShopCommand::OrderOnCredit { number, .. }
                | ShopCommand::OrderDiscount { number, .. }
                | ShopCommand::PaymentRecord { number, .. },
            ) => Some(*number),
            Command::Shop(ShopCommand::Sale(command)) => match **command {
                SaleCommand::EditLines { number, .. } | SaleCommand::Message { number, .. } => {
                    Some(number)
                }
                SaleCommand::Create { .. } | SaleCommand::PaymentList { .. } => None,
            },
            Command::Shop(
                ShopCommand::OrderList { .. }
                | ShopCommand::Product(_)
                | ShopCommand::StockLevel { .. }
                | ShopCommand::StockLow
                | ShopCommand::StockHistory { .. }
                | ShopCommand::StockAging { .. }
                | ShopCommand::StockReceive { .. }
                | ShopCommand::StockTransfer { .. }
                | ShopCommand::StockAdjust { .. }
                | ShopCommand::ExpenseAdd { .. }
                | ShopCommand::IncomeAdd { .. }
                | ShopCommand::MoneyTransfer { .. }
                | ShopCommand::BillAdd { .. }
                | ShopCommand::BillPay { .. }
                | ShopCommand::DebtList { .. }
                | ShopCommand::DebtSettle { .. }
                | ShopCommand::CreditLimit { .. }
                | ShopCommand::DebtStatement { .. }
                | ShopCommand::DebtRemind { .. }
                | ShopCommand::VatPay { .. }
                | ShopCommand::Depreciate { .. }
                | ShopCommand::YearClose { .. }
                | ShopCommand::OwnerCapital { .. }
                | ShopCommand::LoanTake { .. }
                | ShopCommand::LoanRepay { .. }
                | ShopCommand::AccountBalance { .. }
                | ShopCommand::AccountAdd { .. }
                | ShopCommand::AccountRename { .. }
                | ShopCommand::AccountArchive { .. }
                | ShopCommand::JournalReverse { .. }
                | ShopCommand::BooksClose { .. }
                | ShopCommand::Report { .. }
                | ShopCommand::Explain { .. }
                | ShopCommand::Undo { .. }
                | ShopCommand::BookingPaid(_)
                | ShopCommand::Desk(_)
                | ShopCommand::Help { .. },
            )
            | Command::Customer(_) => None,
        }
    }
}
