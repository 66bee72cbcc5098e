//! Who is told of what happened to a booking.

use crate::booking::{Plan, language_of};
use crate::ordering::Occasion;
use crate::ordering::tell::{self, Told};
use domain::access::Role;
use domain::booking::Booking;
use domain::booking::event::BookingEvent;
use domain::booking::state::{BookingState, is_shop};
use domain::language::Language;
use domain::message::{Bubble, CalendarTask, CommandMessage};
use domain::money::MoneyError;
use views::chat::booking as said;
use views::chat::booking::ahead::Money;

/// Tells everybody of a decision, the one who asked first; the books and other programs of what
/// became of the order that pays for it; and the calendars that resources keep.
pub(crate) fn of_plan(occasion: &Occasion<'_>, plan: &Plan) -> Result<Told, MoneyError> {
    let people = people(occasion, plan);
    let told = match plan.order.as_deref() {
        Some(order) => tell::unsaid(occasion, order)?.and(people),
        None => people,
    };
    let told = match &plan.paper {
        Some(paper) => told.command(CommandMessage::clone(paper)),
        None => told,
    };
    if !plan.follows {
        return Ok(told);
    }
    let Booking { number, version, .. } = plan.booking;
    Ok(told.calendar(CalendarTask::Follow { booking: number, version, again: false }))
}

fn people(occasion: &Occasion<'_>, plan: &Plan) -> Told {
    let (shop, booking) = (occasion.shop, &plan.booking);
    let (own, theirs) = (shop.language(), language_of(occasion, booking));
    let (resource, before) = (plan.resource.as_str(), plan.from_before);
    let both = |to_customer, to_shop| told(occasion, booking, to_customer, &to_shop);
    match &plan.event {
        BookingEvent::Held { .. } | BookingEvent::Taken { .. } => both(
            said::held(theirs, booking, None, resource, shop),
            said::asked(own, booking, None, resource, shop),
        ),
        BookingEvent::Moved { until: Some(_), is_agreed: false, .. } => both(
            said::held(theirs, booking, Some(before), resource, shop),
            said::asked(own, booking, Some(before), resource, shop),
        ),
        BookingEvent::Moved { .. } => both(
            said::moved(theirs, booking, before, resource, shop),
            said::moved_shop(occasion.language, booking, resource, shop),
        ),
        BookingEvent::Kept { reason, .. } => both(
            said::kept(theirs, booking, before, reason.as_deref(), shop),
            said::kept_shop(to_shop(occasion), booking, before, shop),
        ),
        BookingEvent::Confirmed { .. } => both(
            said::confirmed(theirs, booking, plan.paid, resource, shop),
            said::confirmed_shop(to_shop(occasion), booking, resource, shop),
        ),
        BookingEvent::Agreed { .. } => both(
            said::ahead::agreed(theirs, booking, shop),
            said::ahead::agreed_shop(to_shop(occasion), booking, shop),
        ),
        BookingEvent::Paid { .. } => both(
            said::ahead::paid(theirs, booking, shop),
            said::ahead::paid_shop(to_shop(occasion), booking, shop),
        ),
        BookingEvent::Unpaid { .. } => both(
            said::ahead::unpaid(theirs, booking, shop),
            said::ahead::unpaid_shop(to_shop(occasion), booking, shop),
        ),
        BookingEvent::Rejected { .. }
        | BookingEvent::Cancelled { .. }
        | BookingEvent::Missed
        | BookingEvent::Expired => over(occasion, plan, theirs),
        BookingEvent::Came => came(occasion, plan, theirs),
        BookingEvent::Offered { .. } => {
            let offered = said::waiting::offered(theirs, booking, resource, shop);
            Told::nobody().anyone(booking.customer.person, shop, offered)
        }
        BookingEvent::Reminded { .. } => {
            let reminder = said::ahead::reminder(theirs, booking, resource, shop);
            Told::nobody().anyone(booking.customer.person, shop, reminder)
        }
        // What is paid is earned without a word; what is not is asked for.
        BookingEvent::Had if plan.order.is_some() => Told::nobody(),
        // Whoever tells of the money says so.
        BookingEvent::Billed { .. } => Told::nobody(),
        BookingEvent::Had => Told::nobody().owners(shop, &said::ahead::rest_due(own, booking)),
    }
}

/// It does not take place: both are told why, and what becomes of the money.
fn over(occasion: &Occasion<'_>, plan: &Plan, theirs: Language) -> Told {
    let (shop, booking, by) = (occasion.shop, &plan.booking, occasion.actor());
    let money = plan.order.as_deref().and_then(|plan| Money::of(&plan.order));
    let money = money.as_ref();
    let to_shop = said::over_shop(to_shop(occasion), booking, by, shop, money);
    if is_of_offer(plan) {
        // The shop has not been told of it either.
        let passed =
            said::waiting::passed(theirs, booking, plan.event == BookingEvent::Expired, shop);
        return Told::nobody().anyone(booking.customer.person, shop, passed);
    }
    if plan.event == BookingEvent::Missed {
        let told =
            occasion.person.map_or_else(Told::nobody, |it| Told::nobody().answer(it, to_shop));
        // Nobody is told that they did not come, unless it costs them something.
        return match money {
            Some(money) => {
                let missed = said::ahead::missed(theirs, booking, shop, money);
                told.anyone(booking.customer.person, shop, missed)
            }
            None => told,
        };
    }
    told(occasion, booking, said::over(theirs, booking, by, shop, money), &to_shop)
}

/// Whether it was only offered to somebody who waited.
fn is_of_offer(plan: &Plan) -> bool {
    plan.state_before == BookingState::Offered
}

/// They came after all.
fn came(occasion: &Occasion<'_>, plan: &Plan, theirs: Language) -> Told {
    let (shop, booking) = (occasion.shop, &plan.booking);
    let answer = said::ahead::came_shop(occasion.language, booking);
    let told = occasion.person.map_or_else(Told::nobody, |it| Told::nobody().answer(it, answer));
    match plan.order {
        Some(_) => {
            told.anyone(booking.customer.person, shop, said::ahead::came(theirs, booking, shop))
        }
        None => told,
    }
}

/// What those who run the shop are told in: whoever asked, or else its owners.
fn to_shop(occasion: &Occasion<'_>) -> Language {
    if is_shop(occasion.actor()) { occasion.language } else { occasion.shop.language() }
}

/// The customer is told, and the shop: whoever asked of it, or else its owners.
fn told(occasion: &Occasion<'_>, booking: &Booking, to_customer: Bubble, to_shop: &Bubble) -> Told {
    let (shop, customer) = (occasion.shop, booking.customer.person);
    match (occasion.person, occasion.role) {
        (Some(person), Some(Role::Staff | Role::Owner)) if person != customer => {
            Told::nobody().answer(person, to_shop.clone()).anyone(customer, shop, to_customer)
        }
        (_, Some(Role::Customer | Role::Staff | Role::Owner) | None) => {
            Told::nobody().anyone(customer, shop, to_customer).owners(shop, to_shop)
        }
    }
}
