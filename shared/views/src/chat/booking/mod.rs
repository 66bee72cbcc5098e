//! What is said of bookings: to customers, to the shop, and why nothing was booked.

pub mod ahead;
mod calendar;
mod mine;
mod offer;
mod over;
mod refused;
pub mod rules;
pub mod waiting;
mod week;

pub use calendar::{blocked, feeds, hours, lifted, list, none_blocked, opening, which_closure};
pub use mine::{mine, which};
pub use offer::{Offer, choose_service, choose_time, no_slots, slots, with_whom};
pub use over::{none_begun, over, over_shop, which_missed};
pub use refused::not_held;
pub(crate) use refused::{refused, standing};

use super::{bubble, button, date, with_buttons};
use domain::booking::Booking;
use domain::catalog::Product;
use domain::command::When;
use domain::language::Language;
use domain::message::{Bubble, Choice};
use domain::money::Money;
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::{DayRange, Timestamp, Zone};

/// The shop takes no bookings.
pub fn not_here(language: Language, shop: &Shop) -> Bubble {
    let human = button(&Tap::Human, &said!(language, "buttons/talk_to_us"));
    with_buttons(said!(language, "booking/not_here", shop = &shop.name), vec![human])
}

/// Asks whoever runs the shop where money for a booking went.
pub fn which_account(language: Language, booking: u64) -> Bubble {
    bubble(said!(language, "booking/which_account", booking))
}

/// Which day is meant by a word that is nearly one.
pub fn which_day(language: Language, product: &Product, word: &str) -> Bubble {
    bubble(said!(language, "question/which_day", name = &product.name, word))
}

/// To the customer: the time is held, instead of the one before if it was moved.
pub fn held(
    language: Language,
    booking: &Booking,
    before: Option<Timestamp>,
    resource: &str,
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/held",
        resource,
        name_of_customer = &booking.customer.name,
        name = &booking.name,
        when = when(language, booking, shop),
        number = booking.number,
        before = before.map(|from| moment(language, from, &shop.zone)),
        stands = booking.stands.is_some(),
        shop = &shop.name,
        until = until(language, booking, shop),
    );
    with_buttons(
        ahead::with_pay(language, text, booking, shop),
        vec![cancel_button(language, booking)],
    )
}

/// To the owners: somebody wants to come, or at another time than before.
pub fn asked(
    language: Language,
    booking: &Booking,
    before: Option<Timestamp>,
    resource: &str,
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/asked",
        before = before.map(|from| moment(language, from, &shop.zone)),
        customer = who(booking),
        number = booking.number,
        when = when(language, booking, shop),
        name = &booking.name,
        tail = &booking.customer.phone_tail,
        resource,
        until = until(language, booking, shop),
    );
    let text = ahead::with_amount(language, text, booking);
    with_buttons(with_note(language, booking, text), answers(language, booking))
}

/// With what the customer wants the shop to know.
fn with_note(language: Language, booking: &Booking, text: String) -> String {
    if booking.note.is_empty() {
        return text;
    }
    format!("{text}\n{}", said!(language, "booking/note", note = &booking.note))
}

/// To the customer: it stays when it was, for the shop did not agree to the time they asked for.
pub fn kept(
    language: Language,
    booking: &Booking,
    asked: Timestamp,
    reason: Option<&str>,
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/kept",
        number = booking.number,
        name = &booking.name,
        when = when(language, booking, shop),
        asked = moment(language, asked, &shop.zone),
        reason,
        shop = &shop.name,
    );
    with_buttons(text, changes(language, booking))
}

/// To the shop: the same.
pub fn kept_shop(language: Language, booking: &Booking, asked: Timestamp, shop: &Shop) -> Bubble {
    bubble(said!(
        language,
        "booking/kept_shop",
        number = booking.number,
        customer = who(booking),
        when = when(language, booking, shop),
        asked = moment(language, asked, &shop.zone),
    ))
}

/// To the customer: the shop agreed.
pub fn confirmed(
    language: Language,
    booking: &Booking,
    paid: Option<Money>,
    resource: &str,
    shop: &Shop,
) -> Bubble {
    // Some pay all of it at once, though less was asked for.
    let least = booking.ahead.map(|ahead| ahead.amount);
    let ahead =
        least.map(|least| paid.filter(|paid| least.minor() < paid.minor()).unwrap_or(least));
    let text = said!(
        language,
        "booking/confirmed",
        number = booking.number,
        name = &booking.name,
        when = when(language, booking, shop),
        resource,
        price = Some(booking.price).filter(|price| price.is_positive()),
        ahead,
        rest = ahead.is_some_and(|ahead| ahead.minor() < booking.price.minor()),
        terms = ahead::terms(language, booking, shop),
        shop = &shop.name,
    );
    with_buttons(text, changes(language, booking))
}

/// To whoever agreed.
pub fn confirmed_shop(
    language: Language,
    booking: &Booking,
    resource: &str,
    shop: &Shop,
) -> Bubble {
    bubble(said!(
        language,
        "booking/confirmed_shop",
        number = booking.number,
        name = &booking.name,
        customer = who(booking),
        when = when(language, booking, shop),
        resource,
    ))
}

/// To the customer: the shop moved it.
pub fn moved(
    language: Language,
    booking: &Booking,
    before: Timestamp,
    resource: &str,
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/moved",
        shop = &shop.name,
        number = booking.number,
        name = &booking.name,
        before = moment(language, before, &shop.zone),
        when = when(language, booking, shop),
        resource,
    );
    with_buttons(ahead::with_pay(language, text, booking, shop), changes(language, booking))
}

/// To whoever moved it.
pub fn moved_shop(language: Language, booking: &Booking, resource: &str, shop: &Shop) -> Bubble {
    bubble(said!(
        language,
        "booking/moved_shop",
        number = booking.number,
        when = when(language, booking, shop),
        resource,
        customer = who(booking),
    ))
}

/// What the shop can say to a booking.
fn answers(language: Language, booking: &Booking) -> Vec<Choice> {
    let number = booking.number;
    vec![
        button(
            &Tap::Booking(BookingTap::Confirm(number)),
            &said!(language, "buttons/confirm_booking"),
        ),
        button(
            &Tap::Booking(BookingTap::Reject(number)),
            &said!(language, "buttons/reject_booking"),
        ),
        another_time(language, booking),
    ]
}

/// What a customer can change about a booking that the shop agreed to.
fn changes(language: Language, booking: &Booking) -> Vec<Choice> {
    vec![another_time(language, booking), cancel_button(language, booking)]
}

fn another_time(language: Language, booking: &Booking) -> Choice {
    let tap = Tap::Booking(BookingTap::Move(booking.number, When::default()));
    button(&tap, &said!(language, "buttons/another_time"))
}

fn cancel_button(language: Language, booking: &Booking) -> Choice {
    button(
        &Tap::Booking(BookingTap::Cancel(booking.number)),
        &said!(language, "buttons/cancel_booking"),
    )
}

fn price(product: &Product) -> Option<String> {
    product.price_from().filter(|price| price.is_positive()).map(|price| price.to_string())
}

fn who(booking: &Booking) -> &str {
    let name = &booking.customer.name;
    if name.is_empty() { &booking.customer.phone_tail } else { name }
}

fn when(language: Language, booking: &Booking, shop: &Shop) -> String {
    moment(language, booking.from, &shop.zone)
}

/// Until when the shop's word is waited for.
fn until(language: Language, booking: &Booking, shop: &Shop) -> String {
    moment(language, booking.hold_until.unwrap_or(booking.from), &shop.zone)
}

/// A moment, short enough for a button: "Sat 22 Nov 15:00".
fn moment(language: Language, at: Timestamp, zone: &Zone) -> String {
    let day = at.business_day(zone);
    let (months, weekdays) =
        (said!(language, "booking/months"), said!(language, "booking/weekdays"));
    let month = months.split(' ').nth(usize::from(day.month().in_year().saturating_sub(1)));
    let weekday = weekdays.split(' ').nth(usize::from(day.in_week()));
    said!(
        language,
        "booking/moment",
        weekday = weekday.unwrap_or_default(),
        day = day.in_month(),
        month = month.unwrap_or_default(),
        time = at.time_of_day(zone),
    )
}

fn days(language: Language, range: &DayRange) -> String {
    let [from, to] = [&range.from, &range.to].map(|day| date(language, day));
    if from == to { from } else { said!(language, "booking/days", from, to) }
}
