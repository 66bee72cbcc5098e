//! The credit book: a customer's statement, and reminders that the owner sends with a tap, one a
//! day to each who owes at most.

use super::{Answer, Desk};
use crate::books::account::{self, Account};
use crate::ordering::Stop;
use crate::store::audit::{self, Audit};
use crate::store::person::{self, Person};
use crate::store::{Versioned, ledger};
use domain::command::{DeskCommand, ShopCommand, Whom};
use domain::document::{ReportAsk, ReportFormat};
use domain::ids::{AuditId, PersonId};
use domain::ledger::chart::RECEIVABLE;
use domain::ledger::journal::Party;
use domain::ledger::party::PartyAccount;
use domain::ledger::refusal::NotEntered;
use domain::money::Money;
use domain::refusal::Refusal;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::credit;

/// More people than this are not reminded by one tap: they would not fit one commit.
const REMINDED_MAX: usize = 20;

/// A customer with what they owe.
struct Owing {
    person: Person,
    account: PartyAccount,
    reminded: Versioned<Option<BusinessDay>>,
}

/// A customer's account in some days, and what is open now; as a file besides where one is wanted.
pub(super) async fn statement<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    (name, tail): (Option<&str>, Option<&str>),
    range: &DayRange,
    file: Option<ReportFormat>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let customer = customer_named(desk, name.unwrap_or_default(), tail).await?;
    let today = desk.today();
    let Account { now, statement, .. } =
        account::of_customer(desk.table, &shop.id, customer.id, range, &today).await?;
    let bubble = credit::statement(
        desk.occasion.language,
        (customer.id, &customer.name),
        &statement,
        &now.open,
        range,
        shop.currency,
    );
    let next = file.map(|format| written(customer.id, range.clone(), format));
    Ok(Answer { next, ..Answer::say(bubble) })
}

/// What has the statement written: the customer's own paper, or a table for the shop.
fn written(customer: PersonId, range: DayRange, format: ReportFormat) -> DeskCommand {
    if format == ReportFormat::Pdf {
        return DeskCommand::StatementIssue { customer, range };
    }
    let report = ReportAsk::Customer { customer, range };
    DeskCommand::ReportIssue { report: Some(Box::new(report)), format }
}

/// Shows the reminders, or sends them when they were seen and are still the same.
pub(super) async fn remind<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    whom: &Whom,
    seen: Option<Money>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let owing = owing(desk, whom).await?;
    let sum = owing.iter().map(|one| Money::new(one.account.balance, shop.currency));
    let sum = Money::sum(sum, shop.currency)?;
    let messages = owing.iter().map(|one| {
        let name = &one.person.name;
        (
            one.person.id,
            credit::reminder(one.person.language_in(shop), name, &one.account, &desk.today(), shop),
        )
    });
    let messages: Vec<_> = messages.collect();
    let names: Vec<(&str, i64)> =
        owing.iter().map(|one| (one.person.name.as_str(), one.account.balance)).collect();
    match seen {
        None => {
            let command = ShopCommand::DebtRemind { whom: Some(whom.clone()), seen: Some(sum) };
            let (writes, nonce) = desk.waits_for(command).await?;
            let first = messages.first().map(|(_, bubble)| bubble.text.as_str());
            let bubble = credit::reminder_shown(
                desk.occasion.language,
                &names,
                first.unwrap_or_default(),
                shop.currency,
                &nonce,
            );
            Ok(Answer { writes, ..Answer::say(bubble) })
        }
        Some(seen) if seen != sum => Err(Refusal::Books(NotEntered::FiguresChanged).into()),
        Some(_) => {
            let mut writes = Vec::new();
            for one in &owing {
                writes.extend(noted(desk, one)?);
            }
            let bubble = credit::reminded(desk.occasion.language, &names);
            Ok(Answer { writes, debtors: messages, ..Answer::say(bubble) })
        }
    }
}

/// The writes that note that somebody is reminded: for the day, and for good.
fn noted<T: Table, C: Clock>(desk: &Desk<'_, T, C>, one: &Owing) -> Result<[Write; 2], Stop> {
    let shop = desk.occasion.shop;
    let row = Audit {
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
        person: desk.occasion.person,
        role: desk.occasion.role,
        action: "debt.reminded".to_owned(),
        subject: one.person.id.to_string(),
        before: None,
        after: Some(format!("owes {}", one.account.balance)),
    };
    let today = desk.today();
    Ok([
        person::save_reminded(&shop.id, one.person.id, &today, &one.reminded)?,
        audit::add(shop, AuditId::new(desk.clock.fresh()), &row)?,
    ])
}

/// Those of them who owe and were not reminded today, the largest debt first.
async fn owing<T: Table, C: Clock>(desk: &Desk<'_, T, C>, whom: &Whom) -> Result<Vec<Owing>, Stop> {
    let shop = &desk.occasion.shop.id;
    let mut accounts = Vec::new();
    let mut called = None;
    match whom {
        Whom::One { name, tail } => {
            let one = customer_named(desk, name, tail.as_deref()).await?;
            let party = Party::Customer(one.id);
            accounts.push(ledger::party_account(desk.table, shop, RECEIVABLE, party).await?);
            called = Some(one.name);
        }
        Whom::Everybody => {
            accounts.extend(ledger::party_accounts(desk.table, shop, RECEIVABLE).await?);
        }
    }
    accounts.retain(|account| account.balance > 0);
    if accounts.is_empty() {
        return Err(Refusal::Books(NotEntered::OwesNothing { name: called }).into());
    }
    accounts.sort_by_key(|account| std::cmp::Reverse(account.balance));
    let mut owing = Vec::new();
    for account in accounts {
        let Party::Customer(id) = account.party else { continue };
        let reminded = person::load_reminded(desk.table, shop, id).await?;
        let known = person::load_person(desk.table, shop, id).await?;
        let open = reminded.record.as_ref() != Some(&desk.today());
        // Who wants no such messages is not reminded.
        let welcome = |person: &Person| person.stopped_at.is_none();
        let known = known.filter(|person| open && welcome(person));
        if let Some(person) = known.filter(|_| owing.len() < REMINDED_MAX) {
            owing.push(Owing { person, account, reminded });
        }
    }
    if owing.is_empty() {
        return Err(Refusal::Books(NotEntered::RemindedToday { name: called }).into());
    }
    Ok(owing)
}

/// The customer on account of that name; two of one name are told apart by their phones.
async fn customer_named<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: &str,
    tail: Option<&str>,
) -> Result<Person, Stop> {
    let folded = name.trim().to_lowercase();
    let mut found = person::on_account(desk.table, &desk.occasion.shop.id).await?;
    found.retain(|person| person.name.to_lowercase() == folded);
    let tail_of = |person: &Person| {
        person.phone.as_ref().map(|phone| phone.tail().to_owned()).unwrap_or_default()
    };
    let tails: Vec<String> = found.iter().map(tail_of).collect();
    found.retain(|person| tail.is_none_or(|tail| tail_of(person) == tail));
    let name = name.to_owned();
    match (found.len(), tails.len()) {
        (1, _) => Ok(found.remove(0)),
        (_, 0) => Err(Refusal::NoSuchCustomer { name }.into()),
        (_, _) => Err(Refusal::WhichCustomer { name, tails }.into()),
    }
}
