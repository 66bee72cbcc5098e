//! The document agent: finds out which document is asked for, and issues it with its number, its
//! code and a row of the audit log in one commit; `pdf_render` makes it. Asked for again it is the
//! same document unless what it shows has changed; reports are made anew. Which password of the
//! shop's own people counts is kept here too. Deliberately absent: layout, files, passwords
//! themselves.

mod booking;
mod figures;
mod issue;
mod new;
mod numbered;
mod password;
mod statement;

use self::issue::Wanted;
use crate::agent::{self, Asked};
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::audit::{self, Audit};
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, catalog, person};
use domain::access::Role;
use domain::command::{Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand};
use domain::ids::{AuditId, DocumentId};
use domain::message::{
    Bubble, CommandMessage, DocumentMessage, Envelope, Message, PasswordMessage,
};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use views::chat;

/// How often something is decided anew because a number was taken or the order changed.
const TRIES_MAX: usize = 8;

/// What every part of the agent looks at.
struct Desk<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    message: &'a CommandMessage,
}

/// What a command comes to.
enum Answer {
    /// Nothing, where nobody asked.
    Nothing,
    /// Words.
    Say(Bubble),
    /// A document, with what is to be written if it is new.
    Hand(DocumentId, Vec<Write>),
    /// The same, and words beside it.
    HandWith(DocumentId, Vec<Write>, Bubble),
    /// Which password of the shop's is told, with what is to be written.
    Password(u32, Vec<Write>),
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    for _ in 0..TRIES_MAX {
        let occasion = agent::occasion(table, clock, &shop, &message).await?;
        let desk = Desk { table, clock, occasion, message: &message };
        let answer = match desk.answer().await {
            Ok(Answer::Say(_)) | Err(Stop::Refused(_)) if message.quiet => Answer::Nothing,
            Ok(answer) => answer,
            Err(Stop::Refused(refusal)) => desk.refused(&refusal).await?,
            Err(Stop::Failed(error)) => return Err(error.into()),
        };
        let (effects, writes) = desk.finish(answer);
        let done = Done::new(&shop.id, &message.cause, &message, effects);
        match once::commit(table, done.write(occasion.now, true)?, writes).await? {
            Landed::Now => return agent::send(queue, &done).await,
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep taking the same numbers".to_owned()))
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Carries the command out, for whoever may give it.
    async fn answer(&self) -> Result<Answer, Stop> {
        let (shop, now) = (self.occasion.shop, self.occasion.now);
        // What nobody asked for is not made where it can't be sent.
        let may_wait = self.message.quiet
            && !person::window_is_open(self.table, &shop.id, self.message.person, now).await?;
        if may_wait {
            return Ok(Answer::Nothing);
        }
        let role = self.occasion.role.unwrap_or(Role::Customer);
        let may = |command: &ShopCommand| role.may(command, shop.policy.confirm_above);
        match &self.message.command {
            Command::Customer(CustomerCommand::Desk(DeskRequest::DocumentRequest {
                kind,
                number,
                payment,
            })) => {
                let (kind, number, payment) = (*kind, *number, *payment);
                issue::order(self, Wanted { kind, number, payment }).await
            }
            Command::Customer(CustomerCommand::Desk(DeskRequest::DocumentNumbered { number })) => {
                numbered::paper(self, *number).await
            }
            Command::Customer(CustomerCommand::Desk(DeskRequest::BookingPaper { booking })) => {
                booking::confirmation(self, *booking).await
            }
            Command::Customer(CustomerCommand::Desk(DeskRequest::Statement { range })) => {
                statement::of_customer(self, self.message.person, range.as_ref()).await
            }
            Command::Shop(command) if may(command) => {
                if let ShopCommand::Desk(command) = command {
                    self.issued_by_shop(command).await
                } else {
                    Ok(self.of_another_agent())
                }
            }
            Command::Shop(_) | Command::Customer(_) => {
                Ok(Answer::Say(chat::conversation::off_topic(self.occasion.language, shop)))
            }
        }
    }

    /// What those who run the shop ask for.
    async fn issued_by_shop(&self, command: &DeskCommand) -> Result<Answer, Stop> {
        if let DeskCommand::DocumentIssue { kind, number, payment } = command {
            let (kind, number, payment) = (*kind, Some(*number), *payment);
            issue::order(self, Wanted { kind, number, payment }).await
        } else if let DeskCommand::DocumentNumbered { number } = command {
            numbered::paper(self, *number).await
        } else if let DeskCommand::BookingPaper { booking } = command {
            booking::confirmation(self, Some(*booking)).await
        } else if let DeskCommand::StatementIssue { customer, range } = command {
            statement::of_customer(self, *customer, Some(range)).await
        } else if let DeskCommand::ReportIssue { report, format } = command {
            figures::report(self, report.as_deref(), *format).await
        } else if let DeskCommand::DocumentPassword = command {
            let spent = agent::confirmed(self.table, &self.occasion, self.message).await?;
            password::renewed(self, spent).await
        } else {
            Ok(self.of_another_agent())
        }
    }

    /// A row of the audit log about what was done for whom asked.
    fn audited(
        &self,
        action: &str,
        subject: String,
        after: Option<String>,
    ) -> Result<Write, StoreError> {
        let occasion = &self.occasion;
        let row = Audit {
            at: occasion.now,
            cause: occasion.cause.clone(),
            person: occasion.person,
            role: occasion.role,
            action: action.to_owned(),
            subject,
            before: None,
            after,
        };
        audit::add(occasion.shop, AuditId::new(self.clock.fresh()), &row)
    }

    /// The command is another agent's.
    fn of_another_agent(&self) -> Answer {
        Answer::Say(chat::conversation::help(self.occasion.language))
    }

    /// Whether a customer asks, and not those who run the shop.
    fn is_for_customer(&self) -> bool {
        self.occasion.role == Some(Role::Customer)
    }

    async fn refused(&self, refusal: &Refusal) -> Result<Answer, StoreError> {
        Happened::Refused.announce();
        let catalog = catalog::load_catalog(self.table, &self.occasion.shop.id).await?;
        let language = self.occasion.language;
        Ok(Answer::Say(chat::refusal::refused(language, refusal, None, &catalog)))
    }

    /// What has a document made and handed over, as the effect with this place.
    fn made(&self, document: DocumentId, place: usize) -> Message {
        Message::Document(DocumentMessage {
            cause: self.occasion.cause.effect(place),
            shop: self.occasion.shop.id.clone(),
            document,
            to: self.message.person,
            language: self.occasion.language,
            at: self.occasion.now,
        })
    }

    /// What is sent and written.
    fn finish(&self, answer: Answer) -> (Vec<Message>, Vec<Write>) {
        match answer {
            Answer::Nothing => (Vec::new(), Vec::new()),
            Answer::Say(bubble) => {
                let told = Told::nobody().answer(self.message.person, bubble);
                (told.into_effects(&self.occasion), Vec::new())
            }
            Answer::Hand(document, writes) => (vec![self.made(document, 0)], writes),
            Answer::HandWith(document, writes, bubble) => {
                let told = Told::nobody().answer(self.message.person, bubble);
                let mut effects = told.into_effects(&self.occasion);
                effects.push(self.made(document, effects.len()));
                (effects, writes)
            }
            Answer::Password(count, writes) => {
                let message = PasswordMessage {
                    cause: self.occasion.cause.effect(0),
                    shop: self.occasion.shop.id.clone(),
                    count,
                    to: self.message.person,
                    language: self.occasion.language,
                    at: self.occasion.now,
                };
                (vec![Message::Password(message)], writes)
            }
        }
    }
}
