//! Who is told of what happened to a booking.

use crate::booking::Plan;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use domain::access::Role;
use domain::booking::Booking;
use domain::booking::agenda::Agenda;
use domain::booking::decide::BookingEvent;
use domain::booking::state::is_shop;
use domain::language::Language;
use domain::message::{Bubble, CalendarTask};
use views::chat::booking as said;

/// Tells everybody of a decision, the one who asked first, and the calendars that resources keep.
pub(super) fn of_plan(occasion: &Occasion<'_>, agenda: &Agenda, plan: &Plan) -> Told {
    let told = people(occasion, agenda, plan);
    let Booking { number, version, .. } = plan.booking;
    if agenda.calendars.is_empty() || matches!(plan.event, BookingEvent::Held { .. }) {
        return told;
    }
    told.calendar(CalendarTask::Follow { booking: number, version, again: false })
}

fn people(occasion: &Occasion<'_>, agenda: &Agenda, plan: &Plan) -> Told {
    let (shop, booking) = (occasion.shop, &plan.booking);
    let (own, theirs) = (shop.language(), language_of(occasion, booking));
    let resource = agenda.name_of(&booking.resource);
    let before = plan.from_before;
    match &plan.event {
        BookingEvent::Held { .. } => told(
            occasion,
            booking,
            said::held(theirs, booking, None, shop),
            &said::asked(own, booking, None, resource, shop),
        ),
        BookingEvent::Moved { until: Some(_), .. } => told(
            occasion,
            booking,
            said::held(theirs, booking, Some(before), shop),
            &said::asked(own, booking, Some(before), resource, shop),
        ),
        BookingEvent::Moved { until: None, .. } => told(
            occasion,
            booking,
            said::moved(theirs, booking, before, resource, shop),
            &said::moved_shop(occasion.language, booking, resource, shop),
        ),
        BookingEvent::Confirmed => told(
            occasion,
            booking,
            said::confirmed(theirs, booking, resource, shop),
            &said::confirmed_shop(occasion.language, booking, resource, shop),
        ),
        // Nobody is told that they did not come.
        BookingEvent::Missed => {
            let answer = said::over_shop(occasion.language, booking, occasion.actor(), shop);
            occasion.person.map_or_else(Told::nobody, |it| Told::nobody().answer(it, answer))
        }
        BookingEvent::Rejected { .. } | BookingEvent::Cancelled { .. } | BookingEvent::Expired => {
            let by = occasion.actor();
            let to_shop = if is_shop(by) { occasion.language } else { own };
            told(
                occasion,
                booking,
                said::over(theirs, booking, by, shop),
                &said::over_shop(to_shop, booking, by, shop),
            )
        }
    }
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

/// What the customer of a booking is told in.
fn language_of(occasion: &Occasion<'_>, booking: &Booking) -> Language {
    if occasion.person == Some(booking.customer.person) {
        return occasion.language;
    }
    booking.customer.language.unwrap_or_else(|| occasion.shop.language())
}
