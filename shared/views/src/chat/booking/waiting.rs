//! What is said to and of those who wait for a time that is taken.

use super::super::{bubble, date, with_buttons};
use super::{cancel_button, until, when};
use domain::booking::Booking;
use domain::booking::waiting::Wish;
use domain::catalog::Product;
use domain::command::{TimeAsk, When};
use domain::language::Language;
use domain::message::{Bubble, Choice};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// So many who wait fit one message; more are asked for by day.
const LINES_MAX: usize = 20;

/// The button of whoever would rather wait for this time.
pub fn button(language: Language, product: &Product, wanted: &When) -> Choice {
    let tap = Tap::Booking(BookingTap::Wait(product.id, wanted.clone()));
    super::super::button(&tap, &said!(language, "buttons/tell_me"))
}

/// To the customer: they will be told when it gets free.
pub fn joined(language: Language, wish: &Wish, minutes: i64) -> Bubble {
    let (name, day) = (&wish.name, date(language, &wish.day));
    bubble(said!(language, "waiting/joined", name, day, time = time(language, wish.time), minutes))
}

/// To the customer: they wait for it already.
pub fn already(language: Language, wish: &Wish) -> Bubble {
    known(language, std::slice::from_ref(wish))
}

/// To the customer: all that they wait for.
pub fn known(language: Language, wishes: &[Wish]) -> Bubble {
    let line = |wish: &Wish| {
        let (name, day) = (&wish.name, date(language, &wish.day));
        said!(language, "waiting/already", name, day, time = time(language, wish.time))
    };
    bubble(wishes.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// To the customer: they wait for nothing any more.
pub fn left(language: Language, count: usize) -> Bubble {
    bubble(said!(language, "waiting/left", count))
}

/// To the customer: a time that they waited for is held for them for a while.
pub fn offered(language: Language, booking: &Booking, resource: &str, shop: &Shop) -> Bubble {
    let text = said!(
        language,
        "waiting/offered",
        name = &booking.name,
        when = when(language, booking, shop),
        resource,
        shop = &shop.name,
        until = until(language, booking, shop),
    );
    let take = Tap::Booking(BookingTap::Take(booking.number));
    let take = super::super::button(&take, &said!(language, "buttons/take_it"));
    let no =
        Choice { title: said!(language, "buttons/no_thanks"), ..cancel_button(language, booking) };
    with_buttons(text, vec![take, no])
}

/// To the customer: they said no to what was offered, or nothing in time.
pub fn passed(language: Language, booking: &Booking, is_late: bool, shop: &Shop) -> Bubble {
    let (name, when) = (&booking.name, when(language, booking, shop));
    bubble(said!(language, "waiting/passed", name, when, is_late))
}

/// To the shop: who waits for what. Each with the name of whoever waits.
pub fn list(language: Language, wishes: &[(&Wish, &str)]) -> Bubble {
    if wishes.is_empty() {
        return bubble(said!(language, "waiting/nobody"));
    }
    let line = |(wish, who): &(&Wish, &str)| {
        let (name, day) = (&wish.name, date(language, &wish.day));
        said!(language, "waiting/line", who, name, day, time = time(language, wish.time))
    };
    let lines: Vec<String> = wishes.iter().take(LINES_MAX).map(line).collect();
    let more = wishes.len().saturating_sub(LINES_MAX);
    bubble(said!(language, "waiting/list", lines, more))
}

/// "15:00", "after 15:00".
fn time(language: Language, time: Option<TimeAsk>) -> Option<String> {
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    time.map(|time| match time {
        TimeAsk::At(minute) => said!(language, "waiting/at", time = clock(minute)),
        TimeAsk::After(minute) => said!(language, "waiting/after", time = clock(minute)),
        TimeAsk::Before(minute) => said!(language, "waiting/before", time = clock(minute)),
        TimeAsk::Between(from, to) => {
            said!(language, "waiting/between", from = clock(from), to = clock(to))
        }
    })
}
