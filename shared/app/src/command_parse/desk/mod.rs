//! The admin agent, at home in the conversation: people, settings, messages to many, and what
//! customers ask of people. What is decided here is written in the commit of the conversation, so
//! it holds from the next message on. Deliberately absent: carts, orders, stock, money.

pub(super) mod aliases;
mod asked;
pub(super) mod broadcast;
pub(super) mod handover;
pub(super) mod outlook;
mod people;
mod privacy;
pub(super) mod rated;
mod schedules;
mod settings;
mod staff;

use super::{Hearing, Outcome};
use crate::store::StoreError;
use crate::store::audit::{self, Audit};
use crate::store::person;
use domain::access::Role;
use domain::catalog::{Product, ProductKind};
use domain::command::{
    Command, CustomerCommand, DeskCommand, DeskRequest, DigitalCommand, ShopCommand, Someone,
    StaffAction,
};
use domain::digital::named;
use domain::ids::{AuditId, PersonId};
use domain::language::Language;
use domain::message::Bubble;
use ports::clock::Clock;
use ports::table::{Table, Write};
use views::chat::desk as said;
use views::chat::question;

/// A command whose people are known, and what the one it is about is called.
pub(super) struct Known {
    pub(super) command: Command,
    who: String,
    /// Whether the shop's documents have a password already.
    later: bool,
}

/// Finds out who a command is about; or what to say when nobody or several are.
pub(super) async fn known<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
) -> Result<Result<Known, Bubble>, StoreError> {
    let later = hearing.occasion.shop.policy.document_passwords > 0;
    let nobody = |command| Ok(Ok(Known { command, who: String::new(), later }));
    let Command::Shop(ShopCommand::Desk(desk)) = command else { return nobody(command) };
    if let DeskCommand::Digital(digital) = desk {
        return Ok(goods(hearing, digital));
    }
    let (someone, who) = match &desk {
        DeskCommand::Handoff { customer, .. } | DeskCommand::CustomerMessage { customer, .. } => {
            match people::customer(hearing, customer).await? {
                Ok(found) => found,
                Err(bubble) => return Ok(Err(bubble)),
            }
        }
        DeskCommand::StaffPhone { who, name, .. } => {
            match people::phone_or_member(hearing, who).await? {
                Ok((someone, called)) => (someone, name.clone().unwrap_or(called)),
                Err(bubble) => return Ok(Err(bubble)),
            }
        }
        DeskCommand::StaffList
        | DeskCommand::SettingsShow
        | DeskCommand::SettingsSet { .. }
        | DeskCommand::AliasList
        | DeskCommand::AliasRemove { .. }
        | DeskCommand::BroadcastSend { .. }
        | DeskCommand::BookingList { .. }
        | DeskCommand::BookingConfirm { .. }
        | DeskCommand::BookingReject { .. }
        | DeskCommand::BookingMissed { .. }
        | DeskCommand::BookingReschedule { .. }
        | DeskCommand::CalendarBlock { .. }
        | DeskCommand::CalendarConnect { .. }
        | DeskCommand::CalendarDisconnect { .. }
        | DeskCommand::ServiceAhead { .. }
        | DeskCommand::Service(_)
        | DeskCommand::WaitingList
        | DeskCommand::CalendarLink { .. }
        | DeskCommand::HoursSet { .. }
        | DeskCommand::DocumentIssue { .. }
        | DeskCommand::ReportIssue { .. }
        | DeskCommand::DocumentPassword
        | DeskCommand::DocumentNumbered { .. }
        | DeskCommand::BookingPaper { .. }
        | DeskCommand::StatementIssue { .. }
        | DeskCommand::ReportEndOfDay { .. }
        | DeskCommand::ReportInventory { .. }
        | DeskCommand::ReportSatisfaction { .. }
        | DeskCommand::ReportAdvice { .. }
        | DeskCommand::TillCount { .. }
        | DeskCommand::ReportSchedule { .. }
        | DeskCommand::ReportScheduleList
        | DeskCommand::Digital(_)
        | DeskCommand::ReportScheduleStop { .. } => {
            return nobody(Command::Shop(ShopCommand::Desk(desk)));
        }
    };
    let desk = about(hearing, desk, someone).await?;
    Ok(Ok(Known { command: Command::Shop(ShopCommand::Desk(desk)), who, later }))
}

/// A command about digital goods with the product it names; or which ones there are.
fn goods<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    digital: DigitalCommand,
) -> Result<Known, Bubble> {
    let (catalog, language) = (hearing.catalog, hearing.occasion.language);
    let product = digital.product().map(|which| named(catalog, which));
    let (digital, who) = match product {
        None => (digital, String::new()),
        Some(Some(product)) => (digital.about(product.id), product.name.clone()),
        Some(None) => {
            let digital_ones = |product: &&Product| product.kind == ProductKind::Digital;
            let products: Vec<_> = catalog.products().iter().filter(digital_ones).collect();
            return Err(views::chat::digital::which(language, &digital, &products));
        }
    };
    let command = Command::Shop(ShopCommand::Desk(DeskCommand::Digital(digital)));
    Ok(Known { command, who, later: false })
}

/// The command about this very person.
async fn about<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    desk: DeskCommand,
    someone: Someone,
) -> Result<DeskCommand, StoreError> {
    if let DeskCommand::Handoff { on, .. } = desk {
        return Ok(DeskCommand::Handoff { customer: someone, on });
    }
    if let DeskCommand::StaffPhone { action, name, .. } = desk {
        return Ok(DeskCommand::StaffPhone { action, who: someone, name });
    }
    if let (DeskCommand::CustomerMessage { text, .. }, Someone::Person(person)) = (&desk, &someone)
    {
        let (shop, now) = (&hearing.occasion.shop.id, hearing.occasion.now);
        let fresh = || hearing.speaker.conversation.record.cart.clone();
        let with = person::load_conversation(hearing.table, shop, *person, fresh).await?;
        let ongoing = with.record.is_handed_over(now);
        return Ok(DeskCommand::CustomerMessage { customer: someone, text: text.clone(), ongoing });
    }
    Ok(desk)
}

impl Known {
    /// The sentence in which a command of the desk is read back.
    pub(super) fn sentence(&self, language: Language) -> Option<String> {
        let Command::Shop(ShopCommand::Desk(desk)) = &self.command else { return None };
        if let DeskCommand::CustomerMessage { text, .. } = desk {
            return Some(said::message_sentence(language, &self.who, text));
        }
        if let DeskCommand::StaffPhone { action, .. } = desk {
            return Some(match action {
                StaffAction::Add(role) => said::staff_add_sentence(language, &self.who, *role),
                StaffAction::Remove => said::staff_remove_sentence(language, &self.who),
            });
        }
        if let DeskCommand::SettingsSet { setting } = desk {
            return Some(views::chat::setting::sentence(language, setting));
        }
        if let DeskCommand::DocumentPassword = desk {
            return Some(views::chat::document::password_sentence(language, self.later));
        }
        if let DeskCommand::Digital(digital) = desk {
            let sentence = || views::chat::digital::remove_sentence(language, &self.who);
            return digital.takes_away().then(sentence);
        }
        if let DeskCommand::Service(service) = desk {
            return views::chat::booking::rules::sentence(language, service);
        }
        if let DeskCommand::BroadcastSend { audience, text, .. } = desk {
            return Some(said::broadcast_sentence(language, *audience, text));
        }
        None
    }
}

/// Carries a command out, for whoever may give it now.
pub(super) async fn answer<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: &Command,
    confirmation: Option<&str>,
) -> Result<Outcome, StoreError> {
    let principal = hearing.speaker.principal;
    let (shop, limit) = (&hearing.occasion.shop.id, hearing.occasion.shop.policy.confirm_above);
    let mut outcome = match command {
        Command::Customer(CustomerCommand::Desk(request)) => {
            asked(hearing, request, confirmation).await?
        }
        Command::Shop(shops @ ShopCommand::Desk(desk)) => {
            if !principal.role.may(shops, limit) {
                return Ok(hearing.say(question::not_permitted(hearing.occasion.language)));
            }
            done(hearing, desk).await?
        }
        // Other agents'; see `Command::agent`.
        Command::Customer(_) | Command::Shop(_) => {
            hearing.say(question::not_permitted(hearing.occasion.language))
        }
    };
    let spent = confirmation.filter(|_| !outcome.forgets);
    outcome.writes.extend(spent.map(|it| person::spend_confirmation(shop, principal.person, it)));
    Ok(outcome)
}

async fn asked<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    request: &DeskRequest,
    confirmation: Option<&str>,
) -> Result<Outcome, StoreError> {
    match request {
        DeskRequest::Availability { product, quantity } => {
            asked::availability(hearing, *product, *quantity).await
        }
        DeskRequest::Faq { topic } => asked::about_shop(hearing, *topic).await,
        DeskRequest::ReturnRequest { number, reason } => {
            asked::give_back(hearing, *number, reason.as_deref()).await
        }
        DeskRequest::Feedback { rating, comment } => {
            asked::feedback(hearing, *rating, comment.as_deref())
        }
        DeskRequest::Rate { about, rating, comment } => {
            rated::take(hearing, *about, *rating, comment.as_deref()).await
        }
        // Other agents'; see `Command::agent`.
        DeskRequest::Delivery { .. }
        | DeskRequest::DigitalResend { .. }
        | DeskRequest::DocumentRequest { .. }
        | DeskRequest::DocumentNumbered { .. }
        | DeskRequest::BookingPaper { .. }
        | DeskRequest::Statement { .. }
        | DeskRequest::Book { .. }
        | DeskRequest::BookingChange { .. }
        | DeskRequest::BookingTake { .. }
        | DeskRequest::BookingGiveUp { .. }
        | DeskRequest::WaitingJoin { .. }
        | DeskRequest::WaitingLeave
        | DeskRequest::Bookings => {
            Ok(hearing.say(question::not_permitted(hearing.occasion.language)))
        }
        DeskRequest::Stop => Ok(privacy::stop(hearing)),
        DeskRequest::Start => Ok(privacy::start(hearing)),
        DeskRequest::DeleteMyData { agreed } => {
            privacy::delete(hearing, *agreed && confirmation.is_some()).await
        }
        DeskRequest::Language { language } => Ok(privacy::speak(hearing, *language)),
    }
}

async fn done<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    desk: &DeskCommand,
) -> Result<Outcome, StoreError> {
    match desk {
        DeskCommand::Handoff { customer, on } => handover::switch(hearing, customer, *on).await,
        DeskCommand::CustomerMessage { customer, text, .. } => {
            handover::write(hearing, customer, text).await
        }
        DeskCommand::StaffList => staff::list(hearing).await,
        DeskCommand::StaffPhone { action, who, name } => {
            staff::change(hearing, *action, who, name.as_deref()).await
        }
        DeskCommand::SettingsShow => Ok(settings::show(hearing)),
        DeskCommand::SettingsSet { setting } => settings::set(hearing, setting).await,
        DeskCommand::AliasList => Ok(aliases::list(hearing)),
        DeskCommand::AliasRemove { words } => aliases::remove(hearing, words).await,
        DeskCommand::BroadcastSend { audience, text, .. } => {
            Ok(broadcast::begin(hearing, *audience, text))
        }
        // Other agents'; see `Command::agent`.
        DeskCommand::BookingList { .. }
        | DeskCommand::BookingConfirm { .. }
        | DeskCommand::BookingReject { .. }
        | DeskCommand::BookingMissed { .. }
        | DeskCommand::BookingReschedule { .. }
        | DeskCommand::CalendarBlock { .. }
        | DeskCommand::CalendarConnect { .. }
        | DeskCommand::CalendarDisconnect { .. }
        | DeskCommand::ServiceAhead { .. }
        | DeskCommand::Service(_)
        | DeskCommand::WaitingList
        | DeskCommand::CalendarLink { .. }
        | DeskCommand::HoursSet { .. }
        | DeskCommand::DocumentIssue { .. }
        | DeskCommand::ReportAdvice { .. }
        | DeskCommand::ReportEndOfDay { .. }
        | DeskCommand::TillCount { .. }
        | DeskCommand::ReportIssue { .. }
        | DeskCommand::DocumentPassword
        | DeskCommand::Digital(_)
        | DeskCommand::DocumentNumbered { .. }
        | DeskCommand::BookingPaper { .. }
        | DeskCommand::StatementIssue { .. } => {
            Ok(hearing.say(question::not_permitted(hearing.occasion.language)))
        }
        DeskCommand::ReportInventory { .. } | DeskCommand::ReportSatisfaction { .. } => {
            outlook::answer(hearing, desk).await
        }
        DeskCommand::ReportSchedule { report, rhythm } => {
            schedules::add(hearing, *report, *rhythm).await
        }
        DeskCommand::ReportScheduleList => schedules::list(hearing).await,
        DeskCommand::ReportScheduleStop { which } => schedules::stop(hearing, which).await,
    }
}

/// A row of the audit log about what was done at the desk.
fn audited<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    action: &str,
    subject: String,
    before: Option<String>,
    after: Option<String>,
) -> Result<Write, StoreError> {
    let row = Audit {
        at: hearing.occasion.now,
        cause: hearing.occasion.cause.clone(),
        person: hearing.occasion.person,
        role: hearing.occasion.role,
        action: action.to_owned(),
        subject,
        before,
        after,
    };
    audit::add(hearing.occasion.shop, AuditId::new(hearing.clock.fresh()), &row)
}

/// What a person is called; the end of their number when they have no name.
async fn called<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    person: PersonId,
) -> Result<String, StoreError> {
    let found = person::load_person(hearing.table, &hearing.occasion.shop.id, person).await?;
    let named = found.map(|found| found.called());
    Ok(named.unwrap_or_default())
}

/// The role of a person in this shop.
async fn role_of<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    person: PersonId,
) -> Result<Role, StoreError> {
    let shop = &hearing.occasion.shop.id;
    Ok(person::principal(hearing.table, shop, person).await?.role)
}
