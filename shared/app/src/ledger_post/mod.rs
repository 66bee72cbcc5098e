//! The accounting agent: what other agents have done is entered in the books, and what the owner
//! asks of them. One shop's messages come one after the other, so nobody else changes its books;
//! conditions see to it if somebody does.

mod advice;
mod ask;
mod credit;
mod explain;
mod look_back;
mod post;
mod record;
mod show;
mod till;
mod vat;
mod year;

pub(crate) use explain::subject;
pub use post::{BATCH_MAX, post};

use crate::agent::{self, Asked};
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::audit::{self, Audit};
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, deed, ledger, person};
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::{Agent, Command, DeskCommand, ShopCommand};
use domain::deed::{Deed, Lasting};
use domain::ids::{AuditId, JournalId, PersonId};
use domain::ledger::books::Balances;
use domain::ledger::journal::Journal;
use domain::message::{Bubble, CommandMessage, Envelope, Message};
use domain::refusal::Refusal;
use domain::shop::Shop;
use look_back::Undone;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use views::chat;

/// How often something is decided anew because the books changed under it.
const TRIES_MAX: usize = 5;

/// What every part of the agent looks at.
struct Desk<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    message: &'a CommandMessage,
}

/// What a command writes and answers.
struct Answer {
    writes: Vec<Write>,
    /// What was entered, if anything was.
    entry: Option<JournalId>,
    /// What was done, as the audit log has it; none when nothing was.
    action: Option<Action>,
    bubble: Bubble,
    /// Who else is told, and what: customers of what they owe.
    debtors: Vec<(PersonId, Bubble)>,
    /// What the owners are told of it.
    to_owners: Option<Bubble>,
    /// What another agent does next for whoever asked.
    next: Option<DeskCommand>,
}

/// What was done, to what, and how that was before and is now.
struct Action {
    name: &'static str,
    subject: String,
    before: Option<String>,
    after: Option<String>,
}

impl Answer {
    /// Only words.
    fn say(bubble: Bubble) -> Self {
        let (entry, action) = (None, None);
        let (debtors, to_owners, next) = (Vec::new(), None, None);
        Self { writes: Vec::new(), entry, action, bubble, debtors, to_owners, next }
    }
}

/// Handles messages of its queue, in order; each is answered in its place. Vouchers of a shop that
/// follow each other are entered in one commit. What is wrong with one does not keep the others
/// from being entered; when the table does not answer, nothing after it is tried.
pub async fn handle_run(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelopes: &[Envelope],
) -> Vec<Result<(), Unfinished>> {
    let mut answers = Vec::with_capacity(envelopes.len());
    let mut rest = envelopes;
    while let Some(first) = rest.first() {
        let together = post::together(rest);
        let (now, later) = rest.split_at(together.len().max(1));
        let answered = match together.first() {
            Some(voucher) => post::each(table, clock, &voucher.shop, &together).await,
            None => vec![handle(table, queue, clock, first.clone()).await],
        };
        debug_assert_eq!(answered.len(), now.len(), "each is answered");
        let stopped = answered.iter().find_map(|answer| match answer {
            Ok(()) | Err(Unfinished::Broken(_)) => None,
            Err(other) => Some(other.clone()),
        });
        answers.extend(answered);
        if let Some(stopped) = stopped {
            answers.extend(later.iter().map(|_| Err(stopped.clone())));
            break;
        }
        rest = later;
    }
    answers
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    if let Message::Voucher(_) = &envelope.message {
        let Message::Voucher(message) = agent::message_of(envelope)? else { return Ok(()) };
        return post(table, clock, &message.shop, &[message.voucher]).await;
    }
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    for _ in 0..TRIES_MAX {
        let desk = desk(table, clock, &shop, &message).await?;
        let answer = match answer(&desk).await {
            Ok(answer) => answer,
            Err(Stop::Refused(refusal)) => {
                let said = chat::refusal::refused(
                    desk.occasion.language,
                    &refusal,
                    None,
                    &Catalog::default(),
                );
                Happened::Refused.announce();
                Answer::say(said)
            }
            Err(Stop::Failed(error)) => return Err(error.into()),
        };
        let told = Told::nobody().reply(&message, &shop, answer.bubble.clone());
        let told = answer
            .debtors
            .iter()
            .fold(told, |told, (person, said)| told.anyone(*person, &shop, said.clone()));
        let told = match &answer.to_owners {
            Some(said) => told.owners(&shop, said),
            None => told,
        };
        let next = answer.next.clone().map(|next| Command::Shop(ShopCommand::Desk(next)));
        let told = match next {
            Some(next) => told.command(message.followed_by(next)),
            None => told,
        };
        let effects = told.into_effects(&desk.occasion);
        let done = Done::new(&shop.id, &message.cause, &message, effects);
        let writes = desk.writes(answer)?;
        match once::commit(table, done.write(desk.occasion.now, true)?, writes).await? {
            Landed::Now => return agent::send(queue, &done).await,
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the books".to_owned()))
}

async fn desk<'a, T: Table, C: Clock>(
    table: &'a T,
    clock: &'a C,
    shop: &'a Shop,
    message: &'a CommandMessage,
) -> Result<Desk<'a, T, C>, StoreError> {
    let role = person::principal(table, &shop.id, message.person).await?.role;
    let occasion = Occasion {
        shop,
        cause: &message.cause,
        person: Some(message.person),
        role: Some(role),
        language: message.language,
        page: None,
        heard: message.heard.as_deref(),
        now: clock.now(),
    };
    Ok(Desk { table, clock, occasion, message })
}

/// Carries a command out, for whoever may give it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "undo is the one command without a shape of its own"
)]
async fn answer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let Command::Shop(command) = &desk.message.command else {
        return Ok(Answer::say(chat::conversation::off_topic(
            desk.occasion.language,
            desk.occasion.shop,
        )));
    };
    let role = desk.occasion.role.unwrap_or(Role::Customer);
    if !role.may(command, desk.occasion.shop.policy.confirm_above) {
        return Ok(Answer::say(chat::conversation::off_topic(
            desk.occasion.language,
            desk.occasion.shop,
        )));
    }
    let spent = agent::confirmed(desk.table, &desk.occasion, desk.message).await?;
    let recorded = match command {
        ShopCommand::Undo { .. } => match look_back::undo(desk).await? {
            Undone::Entry(recorded) => Some(*recorded),
            Undone::Said(bubble) => return Ok(Answer::say(bubble)),
        },
        _ => record::voucher(desk, command).await?,
    };
    let mut answer = match recorded {
        Some(recorded) => desk.entered(recorded).await?,
        None => ask::answer(desk, command).await?,
    };
    answer.writes.extend(spent);
    Ok(answer)
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Enters a voucher that somebody asked for: a closed day is refused, not moved.
    async fn entered(&self, recorded: record::Recorded) -> Result<Answer, Stop> {
        let record::Recorded { voucher, mut writes, action, closes } = recorded;
        let shop = self.occasion.shop;
        if !closes {
            let balances = ledger::load_balances(self.table, &shop.id).await?;
            balances.check_open(&voucher.day)?;
        }
        let mut vouchers = [voucher];
        let mut opened = ledger::open(self.table, &shop.id, &mut vouchers).await?;
        let [voucher] = vouchers;
        let before = opened.books.balances.clone();
        let journal = opened.books.enter(&voucher, self.occasion.now)?;
        // It was entered by a try whose record was lost; then the commit will say so.
        let Some(journal) = journal else { return Err(Refusal::StaleConfirmation.into()) };
        let balances = &mut opened.books.balances;
        if closes {
            balances.closed_until = balances.closed_until.take().max(Some(voucher.day.clone()));
        }
        writes.extend(ledger::writes(&shop.id, &opened, std::slice::from_ref(&journal))?);
        let action = Action {
            name: action,
            subject: voucher.id.to_string(),
            before: Some(standing(&journal, &before)),
            after: Some(standing(&journal, &opened.books.balances)),
        };
        let bubble = if closes {
            chat::credit::year_closed(self.occasion.language, &journal, shop.currency)
        } else {
            chat::books::entered(self.occasion.language, &journal, &opened.books, shop.currency)
        };
        let (entry, action) = (Some(voucher.id), Some(action));
        Ok(Answer { writes, entry, action, ..Answer::say(bubble) })
    }

    /// What was done, to be taken back by a word; none when nothing was, or something was taken
    /// back.
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other commands enter something")]
    fn deed(&self, answer: &Answer) -> Option<Deed> {
        let Command::Shop(command) = &self.message.command else { return None };
        if answer.action.is_none() && answer.debtors.is_empty() {
            return None;
        }
        let what = match command {
            ShopCommand::Undo { .. } => return None,
            ShopCommand::BooksClose { .. } | ShopCommand::YearClose { .. } => Lasting::Closed,
            ShopCommand::JournalReverse { .. } => Lasting::Reversed,
            ShopCommand::DebtRemind { .. } => Lasting::Reminded,
            ShopCommand::AccountAdd { .. }
            | ShopCommand::AccountRename { .. }
            | ShopCommand::AccountArchive { .. } => Lasting::Chart,
            _ => return Some(Deed::Entry { journal: answer.entry.clone()? }),
        };
        Some(Deed::lasting(what, None, Agent::Accounting))
    }

    /// Everything an answer writes, the audit row among it.
    fn writes(&self, answer: Answer) -> Result<Vec<Write>, StoreError> {
        let deed = self.deed(&answer);
        let Answer { mut writes, action, .. } = answer;
        if let Some(deed) = deed {
            let (shop, person) = (&self.occasion.shop.id, self.message.person);
            let (cause, now) = (self.occasion.cause, self.occasion.now);
            writes.push(deed::note(shop, person, cause, &deed, now)?);
        }
        let Some(Action { name, subject, before, after }) = action else { return Ok(writes) };
        let row = Audit {
            at: self.occasion.now,
            cause: self.occasion.cause.clone(),
            person: self.occasion.person,
            role: self.occasion.role,
            action: name.to_owned(),
            subject,
            before,
            after,
        };
        let id = AuditId::new(self.clock.fresh());
        writes.push(audit::add(self.occasion.shop, id, &row)?);
        Ok(writes)
    }
}

/// What the accounts of an entry stand at, debits less credits in minor units: "1110 50000".
fn standing(journal: &Journal, balances: &Balances) -> String {
    let mut accounts: Vec<_> = journal.legs.iter().map(|leg| leg.account).collect();
    accounts.dedup();
    let stands = |code| format!("{code} {}", balances.totals.balance(code));
    accounts.into_iter().map(stands).collect::<Vec<_>>().join(", ")
}
