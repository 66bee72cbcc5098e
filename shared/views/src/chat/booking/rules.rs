//! How services are booked: their rules as the owner sees them, and why one cannot be so.

use super::calendar::lines;
use super::price;
use crate::chat::{bubble, button, with_buttons};
use domain::booking::Booking;
use domain::booking::agenda::{Agenda, Resource, Rule};
use domain::booking::change::{
    BadRule, HORIZON_DAYS_MAX, MINUTES_MAX, NOTICE_MINUTES_MAX, RESOURCES_MAX, SEATS_MAX,
    ServiceChange,
};
use domain::catalog::Product;
use domain::command::ServiceCommand;
use domain::language::Language;
use domain::message::{Bubble, Choice};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::DAY_MINUTES;

/// Rules of more services than this are no message.
const SERVICES_MAX: usize = 10;

/// How each of these services is booked.
pub fn all(language: Language, agenda: &Agenda, services: &[(&Product, &Rule)]) -> Bubble {
    if services.is_empty() {
        return nothing(language);
    }
    let shown = services.iter().take(SERVICES_MAX);
    let shown: Vec<String> =
        shown.map(|(product, rule)| of(language, agenda, product, rule)).collect();
    let more = services.len().saturating_sub(SERVICES_MAX);
    let more = said!(language, "service/more", more);
    bubble(format!("{}\n{more}", shown.join("\n")).trim_end().to_owned())
}

/// How a service is booked from now on, and what is booked that somebody else must do; or that it
/// was so before.
pub fn changed(
    language: Language,
    agenda: &Agenda,
    (product, rule): (&Product, &Rule),
    is_new: bool,
    (left, shop): (&[(&Booking, &str)], &Shop),
) -> Bubble {
    let head = if is_new {
        said!(language, "service/changed", name = &product.name)
    } else {
        said!(language, "service/same", name = &product.name)
    };
    let text = format!("{head}\n{}", of(language, agenda, product, rule));
    bubble(with_left(language, &text, left, shop))
}

/// A service cannot be booked any more; what is booked still stands.
pub fn ended(
    language: Language,
    product: &Product,
    left: &[(&Booking, &str)],
    shop: &Shop,
) -> Bubble {
    let text = said!(language, "service/ended", name = &product.name);
    bubble(with_left(language, &text, left, shop))
}

/// Somebody new can be booked, and does nothing yet.
pub fn added(language: Language, resource: &Resource, services: &[(&Product, &Rule)]) -> Bubble {
    let employs = |(product, _): &(&Product, &Rule)| employ(product, &resource.name, &product.name);
    let first = services.first().map(|(product, _)| &product.name);
    let text = said!(language, "service/added", name = &resource.name, service = first);
    let buttons = services.iter().take(domain::message::BUTTONS_MAX).map(employs);
    with_buttons(text, buttons.collect())
}

/// Nobody is called so; they can be booked from now on, if that is meant.
pub fn unknown(
    language: Language,
    product: &Product,
    name: &str,
    names: &[String],
    is_new: bool,
) -> Bubble {
    let text = said!(language, "service/unknown", person = name, names = names.join(", "));
    let add = said!(language, "buttons/add_somebody", name);
    let buttons = is_new.then(|| employ(product, name, &add));
    with_buttons(text, buttons.into_iter().collect())
}

/// Nothing of the shop can be booked yet, and how that changes.
pub fn nothing(language: Language) -> Bubble {
    bubble(said!(language, "service/nothing"))
}

/// Reads back what is asked twice; nothing of what is done at once.
pub fn sentence(language: Language, command: &ServiceCommand) -> Option<String> {
    match command {
        ServiceCommand::ResourceAdd { name, .. } => {
            Some(said!(language, "service/add_sentence", name))
        }
        ServiceCommand::Change { service, change: ServiceChange::End } => {
            Some(said!(language, "service/end_sentence", name = service.as_deref()))
        }
        ServiceCommand::Change { .. } | ServiceCommand::Rules { .. } => None,
    }
}

/// Why a service is booked as before.
pub(super) fn refused(language: Language, why: BadRule) -> String {
    match why {
        BadRule::Length => {
            said!(language, "service/bad_length", most = length(language, MINUTES_MAX))
        }
        BadRule::Around => {
            said!(language, "service/bad_around", most = length(language, MINUTES_MAX))
        }
        BadRule::Notice => {
            said!(language, "service/bad_notice", most = length(language, NOTICE_MINUTES_MAX))
        }
        BadRule::NoticeBeyondHorizon => said!(language, "service/bad_order"),
        BadRule::Horizon => said!(language, "service/bad_horizon", most = HORIZON_DAYS_MAX),
        BadRule::Seats => said!(language, "service/bad_seats", most = SEATS_MAX),
        BadRule::NobodyLeft => said!(language, "service/nobody_left"),
        BadRule::TooManyResources => said!(language, "service/too_many", most = RESOURCES_MAX),
        BadRule::NotAService => said!(language, "service/not_a_service"),
        BadRule::NotAName => said!(language, "service/not_a_name"),
        BadRule::NameTaken => said!(language, "service/name_taken"),
    }
}

fn employ(product: &Product, name: &str, title: &str) -> Choice {
    button(&Tap::Booking(BookingTap::Employ(product.id, name.to_owned())), title)
}

fn with_left(language: Language, text: &str, left: &[(&Booking, &str)], shop: &Shop) -> String {
    let left = said!(language, "service/left", lines = lines(language, left, shop));
    format!("{text}\n{left}").trim_end().to_owned()
}

/// A service with its rule, a line for each thing there is to say.
fn of(language: Language, agenda: &Agenda, product: &Product, rule: &Rule) -> String {
    let long = |minutes: u32| (minutes > 0).then(|| length(language, minutes));
    let ahead = product.price_from().and_then(|price| rule.ahead.of(price));
    let step = long(rule.step_minutes).filter(|_| rule.step_minutes != rule.duration_minutes);
    let who: Vec<&str> = rule.resources.iter().map(|one| agenda.name_of(one)).collect();
    let text = said!(
        language,
        "service/rules",
        name = &product.name,
        takes = length(language, rule.duration_minutes),
        step,
        price = price(product),
        ahead = ahead.map(|ahead| ahead.to_string()),
        who = who.join(", "),
        before = long(rule.before_minutes),
        after = long(rule.after_minutes),
        seats = (rule.seats > 1).then_some(rule.seats),
        lead = long(rule.lead_minutes),
        horizon = length(language, rule.horizon_days.saturating_mul(DAY_MINUTES)),
        cut_off = long(rule.cut_off_minutes),
    );
    let never = !agenda.has_room(rule);
    let never = if never { said!(language, "service/never") } else { String::new() };
    format!("{}\n{never}", text.trim_end()).trim_end().to_owned()
}

/// A length of time: "45 min", "1 h 30 min", "30 days".
fn length(language: Language, minutes: u32) -> String {
    let (days, rest) = (minutes / DAY_MINUTES, minutes % DAY_MINUTES);
    let (hours, minutes) = (rest / 60, rest % 60);
    said!(language, "service/length", days, hours, minutes).trim().to_owned()
}
