//! From a match to a command. Commands of the shop are built only with its authority in hand.

mod found;
mod parts;
mod services;

use found::Found;
use parts::{ahead, of_calendars, of_goods, setting, till_count};

use super::act::Act;
use super::pattern::Match;
use crate::access::ShopAuthority;
use crate::command::{
    ClosedDays, Command, CustomerCommand, DeskCommand, DeskRequest, OpenDays, Progress,
    ShopCommand, StaffAction,
};
use crate::phrase::books::day_word::DayWord;
use crate::phrase::entry::CommandName;
use crate::phrase::languages::BOOKS;
use crate::phrase::{Heard, Hearing, Missing};
use crate::time::{BusinessDay, DayRange};

/// Several lines, such as the ways to pay, are written in one, parted by these.
const LINE_BREAKS: [char; 3] = [';', '\n', '|'];

/// Whether a match means its act: "Grace does haircuts" is about a service only where there is one,
/// in "block Monday and Tuesday" nobody is called "Monday and", and no day that is over is closed.
pub(super) fn is_meant(act: Act, found: &Match, hearing: &Hearing<'_>) -> bool {
    let values = Found(&found.values);
    if let Act::CalendarBlock { .. } = act {
        let is_over = values.coming().is_some_and(|days| days.to < *hearing.listener.books.today);
        return !is_over && !values.name().is_some_and(|name| names_a_day(&name));
    }
    if act == Act::BookingMissed {
        // "The milk did not come" is about no booking, nor is money that never came.
        let is_other = |word: &str| hearing.index.knows(word) || BOOKS.begins_with(word);
        let name = values.name().unwrap_or_default().to_lowercase();
        return !name.split(' ').any(is_other);
    }
    let Act::Service(words) = act else { return true };
    services::is_meant(words, &values, &hearing.index)
}

/// Whether a day is one of several words of it; people are called Sunday.
fn names_a_day(name: &str) -> bool {
    let is_day = |word: &str| {
        let days = BOOKS.days(word).iter().filter(|phrase| phrase.words.len() == 1);
        days.into_iter().any(|phrase| {
            matches!(phrase.day, DayWord::Weekday(_) | DayWord::Today | DayWord::Tomorrow)
        })
    };
    name.contains(' ') && name.to_lowercase().split(' ').any(is_day)
}

/// The command of a match.
///
/// # Errors
/// What is heard instead when something is missing.
pub(super) fn command(
    act: Act,
    found: &Match,
    today: &BusinessDay,
    authority: Option<ShopAuthority>,
) -> Result<Command, Heard> {
    let values = Found(&found.values);
    // To the shop an order's papers are its own, also where a customer would ask so.
    let is_shops = authority.is_some() && values.order().is_some();
    let requested = if let Act::DocumentRequest(kind) = act { Some(kind) } else { None };
    let act = requested.filter(|_| is_shops).map_or(act, Act::DocumentIssue);
    let name = CommandName::Desk(act.name());
    if let Some(request) = request(act, &values) {
        return Ok(Command::Customer(CustomerCommand::Desk(request)));
    }
    let Some(authority) = authority else { return Err(Heard::ShopWordsFromCustomer(name)) };
    let built =
        of_people(act, &values, authority).or_else(|| of_days(act, &values, today, authority));
    let built = built.or_else(|| of_goods(act, &values, authority).map(DeskCommand::Digital));
    let rest = || Heard::Missing(Missing::Rest { of: name });
    built.map(|command| Command::Shop(ShopCommand::Desk(command))).ok_or_else(rest)
}

/// What anyone may ask; none when only the shop may.
#[expect(clippy::too_many_lines, reason = "one list, and nothing forgotten")]
fn request(act: Act, values: &Found<'_>) -> Option<DeskRequest> {
    Some(match act {
        Act::Faq(topic) => DeskRequest::Faq { topic },
        Act::Delivery => DeskRequest::Delivery { place: values.words()? },
        Act::ReturnRequest => {
            DeskRequest::ReturnRequest { number: values.order(), reason: values.words() }
        }
        Act::Feedback(felt) => {
            DeskRequest::Feedback { rating: values.rating().or(felt), comment: values.said() }
        }
        Act::DigitalResend => DeskRequest::DigitalResend { number: values.order() },
        Act::DocumentRequest(kind) => {
            DeskRequest::DocumentRequest { kind, number: values.order(), payment: None }
        }
        Act::BookingPaper => DeskRequest::BookingPaper { booking: values.booking() },
        Act::Statement => DeskRequest::Statement { range: values.past() },
        Act::Book => DeskRequest::Book {
            service: values.name(),
            product: None,
            when: Box::new(values.when()),
        },
        Act::BookingMove => DeskRequest::BookingChange {
            booking: values.booking(),
            when: Box::new(values.when()),
            cancel: false,
        },
        Act::BookingCancel => DeskRequest::BookingChange {
            booking: values.booking(),
            when: Box::default(),
            cancel: true,
        },
        Act::WaitingJoin => DeskRequest::WaitingJoin {
            service: values.name(),
            product: None,
            when: Box::new(values.when()),
        },
        Act::WaitingLeave => DeskRequest::WaitingLeave,
        Act::BookingMine => DeskRequest::Bookings,
        Act::Stop => DeskRequest::Stop,
        Act::Start => DeskRequest::Start,
        Act::DeleteMyData => DeskRequest::DeleteMyData { agreed: false },
        Act::Language => DeskRequest::Language { language: values.language()? },
        Act::Handoff { .. }
        | Act::CustomerMessage
        | Act::StaffList
        | Act::StaffAdd(_)
        | Act::StaffRemove
        | Act::SettingsShow
        | Act::SettingsSet(_)
        | Act::AliasList
        | Act::AliasRemove
        | Act::Broadcast(_)
        | Act::BookingList
        | Act::BookingConfirm
        | Act::BookingReject
        | Act::BookingMissed
        | Act::BookingReschedule
        | Act::CalendarBlock { .. }
        | Act::CalendarConnect
        | Act::CalendarDisconnect
        | Act::ServiceAhead(_)
        | Act::Service(_)
        | Act::WaitingList
        | Act::CalendarLink { .. }
        | Act::HoursSet { .. }
        | Act::DocumentIssue(_)
        | Act::BookingPaperIssue
        | Act::DocumentPassword
        | Act::SomePassword
        | Act::ReportEndOfDay
        | Act::ReportInventory
        | Act::ReportSatisfaction
        | Act::ReportAdvice(_)
        | Act::TillCount
        | Act::ReportScheduleList
        | Act::DigitalFileAdd
        | Act::DigitalLinkAdd
        | Act::DigitalFileList
        | Act::DigitalFileRemove => return None,
    })
}

/// What the shop says of people, settings and messages; none where something is missing.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else is said is looked for after")]
fn of_people(act: Act, values: &Found<'_>, _: ShopAuthority) -> Option<DeskCommand> {
    match act {
        Act::Handoff { on } => Some(DeskCommand::Handoff { customer: values.someone()?, on }),
        Act::CustomerMessage => Some(DeskCommand::CustomerMessage {
            customer: values.someone()?,
            text: values.text()?,
            ongoing: false,
        }),
        Act::StaffList => Some(DeskCommand::StaffList),
        Act::StaffAdd(role) => Some(DeskCommand::StaffPhone {
            action: StaffAction::Add(role),
            who: values.phone()?,
            name: values.name(),
        }),
        Act::StaffRemove => Some(DeskCommand::StaffPhone {
            action: StaffAction::Remove,
            who: values.someone()?,
            name: None,
        }),
        Act::SettingsShow => Some(DeskCommand::SettingsShow),
        Act::SettingsSet(key) => Some(DeskCommand::SettingsSet { setting: setting(key, values)? }),
        Act::AliasList => Some(DeskCommand::AliasList),
        Act::AliasRemove => Some(DeskCommand::AliasRemove { words: values.name()? }),
        Act::Broadcast(audience) => Some(DeskCommand::BroadcastSend {
            audience,
            text: values.text().filter(|text| !is_everybody(text))?,
            progress: Progress::default(),
        }),
        _ => None,
    }
}

/// Whether a text says to whom, and nothing else: "tell customers all".
fn is_everybody(text: &str) -> bool {
    const EVERYBODY: [&str; 12] = [
        "all",
        "everyone",
        "everybody",
        "wote",
        "tous",
        "toutes",
        "todos",
        "todas",
        "semua",
        "semuanya",
        "sab",
        "sabko",
    ];
    EVERYBODY.contains(&text.trim().to_lowercase().as_str())
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.split(LINE_BREAKS).map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// What the shop says of bookings, papers and days; none where something is missing.
#[expect(clippy::too_many_lines, reason = "one list, and nothing forgotten")]
fn of_days(
    act: Act,
    values: &Found<'_>,
    today: &BusinessDay,
    _: ShopAuthority,
) -> Option<DeskCommand> {
    let day = |range: DayRange| range.to;
    match act {
        Act::BookingList => Some(DeskCommand::BookingList { range: values.coming() }),
        Act::BookingConfirm => Some(DeskCommand::BookingConfirm { booking: values.booking()? }),
        Act::BookingReject => {
            Some(DeskCommand::BookingReject { booking: values.booking()?, reason: values.said() })
        }
        Act::BookingMissed => {
            let (booking, who) = (values.booking(), values.name());
            (booking.is_some() || who.is_some())
                .then_some(DeskCommand::BookingMissed { booking, who })
        }
        Act::BookingReschedule => Some(DeskCommand::BookingReschedule {
            booking: values.booking()?,
            when: Box::new(values.when()),
        }),
        Act::HoursSet { is_open } => {
            let weekly = values.weekdays().map(OpenDays::Weekly);
            let days = weekly.or_else(|| values.coming().map(OpenDays::Dates));
            let days = days.or_else(|| is_open.then_some(OpenDays::Usual))?;
            let hours = if is_open { vec![values.times()?] } else { Vec::new() };
            Some(DeskCommand::HoursSet { days, hours })
        }
        Act::CalendarLink { is_new } => {
            Some(DeskCommand::CalendarLink { resource: values.owner(), is_new })
        }
        Act::CalendarBlock { is_lifted } => {
            let (hours, resource) = (values.times(), values.owner());
            let at_hours = hours.map(|_| DayRange::day(today));
            let days = values.coming().or(at_hours).map(ClosedDays::Range);
            let days = days.or_else(|| is_lifted.then_some(ClosedDays::Unsaid))?;
            Some(DeskCommand::CalendarBlock { days, resource, hours, is_lifted })
        }
        Act::CalendarConnect | Act::CalendarDisconnect => Some(of_calendars(act, values)),
        Act::ServiceAhead(words) => {
            let ahead = ahead(words, values)?;
            Some(DeskCommand::ServiceAhead { service: values.name(), ahead })
        }
        Act::Service(words) => services::command(words, values).map(DeskCommand::Service),
        Act::WaitingList => Some(DeskCommand::WaitingList),
        Act::DocumentIssue(kind) => {
            Some(DeskCommand::DocumentIssue { kind, number: values.order()?, payment: None })
        }
        Act::BookingPaperIssue => Some(DeskCommand::BookingPaper { booking: values.booking()? }),
        Act::DocumentPassword => Some(DeskCommand::DocumentPassword),
        Act::ReportEndOfDay => {
            // "This week" has not ended yet: today is as far as it has come.
            let asked = values.past().filter(|days| !days.contains(today)).map(day);
            Some(DeskCommand::ReportEndOfDay { day: asked })
        }
        Act::ReportInventory => {
            Some(DeskCommand::ReportInventory { as_of: values.past().map(day) })
        }
        Act::ReportSatisfaction => Some(DeskCommand::ReportSatisfaction { range: values.past() }),
        Act::ReportAdvice(about) => Some(DeskCommand::ReportAdvice { about }),
        Act::TillCount => till_count(values),
        Act::ReportScheduleList => Some(DeskCommand::ReportScheduleList),
        // Which one is asked.
        Act::SomePassword
        | Act::Handoff { .. }
        | Act::CustomerMessage
        | Act::StaffList
        | Act::StaffAdd(_)
        | Act::StaffRemove
        | Act::SettingsShow
        | Act::SettingsSet(_)
        | Act::AliasList
        | Act::AliasRemove
        | Act::Broadcast(_)
        | Act::DigitalFileAdd
        | Act::DigitalLinkAdd
        | Act::DigitalFileList
        | Act::DigitalFileRemove
        | Act::Faq(_)
        | Act::Delivery
        | Act::ReturnRequest
        | Act::Feedback(_)
        | Act::DigitalResend
        | Act::DocumentRequest(_)
        | Act::BookingPaper
        | Act::Statement
        | Act::Book
        | Act::BookingMove
        | Act::BookingCancel
        | Act::WaitingJoin
        | Act::WaitingLeave
        | Act::BookingMine
        | Act::Stop
        | Act::Start
        | Act::DeleteMyData
        | Act::Language => None,
    }
}
