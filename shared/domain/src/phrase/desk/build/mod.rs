//! From a match to a command. Commands of the shop are built only with its authority in hand.

mod parts;

use parts::{ahead, of_calendars, of_goods, setting, till_count};

use super::act::Act;
use super::pattern::Match;
use super::slot::Value;
use crate::access::ShopAuthority;
use crate::booking::agenda::Hours;
use crate::command::{
    Command, CustomerCommand, DeskCommand, DeskRequest, OpenDays, Progress, ShopCommand, Someone,
    StaffAction, When,
};
use crate::ids::OrderNumber;
use crate::language::Language;
use crate::ledger::account::AccountCode;
use crate::money::Money;
use crate::phrase::books::day::Days;
use crate::phrase::entry::CommandName;
use crate::phrase::{Heard, Missing};
use crate::time::{BusinessDay, DayRange};

/// What is said behind a name or a reason, and is no part of it.
const COURTESY: [&str; 12] = [
    "please",
    "pls",
    "plz",
    "tafadhali",
    "merci",
    "svp",
    "favor",
    "por",
    "gracias",
    "ya",
    "tolong",
    "thanks",
];
/// Several lines, such as the ways to pay, are written in one, parted by these.
const LINE_BREAKS: [char; 3] = [';', '\n', '|'];

/// The values of a match, by what they are.
struct Found<'a>(&'a [Value]);

impl<'a> Found<'a> {
    fn pick<T>(&self, is: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(is)
    }

    fn text(&self) -> Option<String> {
        self.pick(|value| if let Value::Text(text) = value { Some(text.clone()) } else { None })
    }

    /// Words of somebody's own, without the marks behind them.
    fn words(&self) -> Option<String> {
        let words = self.text().or_else(|| self.name())?;
        Some(words.trim_end_matches(['.', '!', '?', ',', ' ']).to_owned())
    }

    /// The same without the courtesy behind them; none when nothing else was said.
    fn said(&self) -> Option<String> {
        let words = self.words()?;
        let mut said = words.as_str();
        while let Some((rest, last)) = said.rsplit_once(' ').or(Some(("", said)))
            && COURTESY.contains(&last.to_lowercase().as_str())
        {
            said = rest.trim_end_matches([',', '.', '!', ' ']);
        }
        Some(said.to_owned()).filter(|said| !said.is_empty())
    }

    fn name(&self) -> Option<String> {
        self.pick(|value| if let Value::Name(name) = value { Some(name.clone()) } else { None })
    }

    /// The name of whom something belongs to: "Grace's".
    fn owner(&self) -> Option<String> {
        let owns = |name: String| {
            let bare = ["'s", "'S"].into_iter().find_map(|end| name.strip_suffix(end));
            bare.map(str::to_owned).unwrap_or(name)
        };
        self.name().map(owns)
    }

    fn address(&self) -> Option<String> {
        self.pick(
            |value| {
                if let Value::Address(address) = value { Some(address.clone()) } else { None }
            },
        )
    }

    fn phone(&self) -> Option<Someone> {
        self.pick(|value| {
            if let Value::Phone(phone) = value { Some(Someone::Phone(phone.clone())) } else { None }
        })
    }

    /// By phone before by name: a number is one person.
    fn someone(&self) -> Option<Someone> {
        self.phone().or_else(|| self.name().map(Someone::Name))
    }

    fn order(&self) -> Option<OrderNumber> {
        self.pick(|value| if let Value::Order(number) = value { Some(*number) } else { None })
    }

    fn booking(&self) -> Option<u64> {
        self.pick(|value| if let Value::Booking(number) = value { Some(*number) } else { None })
    }

    fn money(&self) -> Option<Money> {
        self.pick(|value| if let Value::Money(money) = value { Some(*money) } else { None })
    }

    fn percent(&self) -> Option<u8> {
        self.pick(|value| if let Value::Percent(part) = value { Some(*part) } else { None })
    }

    fn hours(&self) -> Option<u32> {
        self.pick(|value| if let Value::Hours(hours) = value { Some(*hours) } else { None })
    }

    fn days(&self) -> Option<&'a Days> {
        self.pick(|value| if let Value::Days(days) = value { Some(days) } else { None })
    }

    fn weekdays(&self) -> Option<Vec<u8>> {
        self.pick(|value| if let Value::Weekdays(days) = value { Some(days.clone()) } else { None })
    }

    fn times(&self) -> Option<Hours> {
        self.pick(|value| if let Value::Times(hours) = value { Some(*hours) } else { None })
    }

    fn coming(&self) -> Option<DayRange> {
        self.days().map(|days| days.coming.clone())
    }

    /// When somebody wants to come.
    fn when(&self) -> When {
        let time =
            self.pick(|value| if let Value::Time(time) = value { Some(*time) } else { None });
        When { time, ..When::on(self.coming().map(|range| range.from)) }
    }

    fn past(&self) -> Option<DayRange> {
        self.days().map(|days| days.past.clone())
    }

    fn language(&self) -> Option<Language> {
        self.pick(|value| if let Value::Language(said) = value { Some(*said) } else { None })
    }

    fn till(&self) -> Option<AccountCode> {
        self.pick(|value| if let Value::Till(till) = value { Some(*till) } else { None })
    }

    fn rating(&self) -> Option<u8> {
        self.pick(|value| if let Value::Rating(rating) = value { Some(*rating) } else { None })
    }
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
        Act::DocumentRequest(kind) => DeskRequest::DocumentRequest { kind, number: values.order() },
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
        | Act::BookingReschedule
        | Act::CalendarBlock
        | Act::CalendarConnect
        | Act::CalendarDisconnect
        | Act::ServiceAhead(_)
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
            text: values.text()?,
            progress: Progress::default(),
        }),
        _ => None,
    }
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
        Act::BookingReschedule => Some(DeskCommand::BookingReschedule {
            booking: values.booking()?,
            when: Box::new(values.when()),
        }),
        Act::HoursSet { is_open } => {
            let weekly = values.weekdays().map(OpenDays::Weekly);
            let days = weekly.or_else(|| values.coming().map(OpenDays::Dates))?;
            let hours = if is_open { vec![values.times()?] } else { Vec::new() };
            Some(DeskCommand::HoursSet { days, hours })
        }
        Act::CalendarLink { is_new } => {
            Some(DeskCommand::CalendarLink { resource: values.owner(), is_new })
        }
        Act::CalendarBlock => {
            let (range, resource) = (values.coming()?, values.name());
            Some(DeskCommand::CalendarBlock { range, resource, is_lifted: false })
        }
        Act::CalendarConnect | Act::CalendarDisconnect => Some(of_calendars(act, values)),
        Act::ServiceAhead(words) => {
            let ahead = ahead(words, values)?;
            Some(DeskCommand::ServiceAhead { service: values.name(), ahead })
        }
        Act::WaitingList => Some(DeskCommand::WaitingList),
        Act::DocumentIssue(kind) => {
            Some(DeskCommand::DocumentIssue { kind, number: values.order()? })
        }
        Act::BookingPaperIssue => Some(DeskCommand::BookingPaper { booking: values.booking()? }),
        Act::DocumentPassword => Some(DeskCommand::DocumentPassword),
        Act::ReportEndOfDay => {
            let asked = values.past().map(day).filter(|day| day != today);
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
        | Act::Stop
        | Act::Start
        | Act::DeleteMyData
        | Act::Language => None,
    }
}
