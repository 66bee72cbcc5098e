//! What is offered to whoever wants to come: services, times, and who else does them.

use super::{moment, price, waiting, when};
use crate::chat::{button, date, row, with_buttons};
use domain::booking::Booking;
use domain::booking::agenda::Resource;
use domain::booking::slot::Slot;
use domain::catalog::Product;
use domain::command::{TimeAsk, When};
use domain::ids::ResourceId;
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble, Choice, Choices, LIST_ROWS_MAX};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp, Zone};

/// What times are offered for.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// The free times, of which the first three are shown.
    pub slots: &'a [Slot],
    /// The day that was asked for and has nothing that fits.
    pub day: Option<&'a BusinessDay>,
    /// Whether the time that was asked for has been taken.
    pub is_taken: bool,
    /// The shop's zone.
    pub zone: &'a Zone,
    /// The time that was asked for and is not among them, which can be waited for.
    pub wanted: Option<&'a When>,
    /// Who does it at all of them, where somebody was named.
    pub with: Option<&'a Resource>,
}

impl Offer<'_> {
    fn buttons(&self, language: Language, tap: impl Fn(Timestamp) -> Tap) -> Vec<Choice> {
        let shown = self.slots.iter().take(BUTTONS_MAX);
        shown.map(|slot| button(&tap(slot.from), &moment(language, slot.from, self.zone))).collect()
    }

    /// As many times as there are buttons for, with one for whoever would rather wait.
    fn first_few(&self) -> &[Slot] {
        let most = BUTTONS_MAX - usize::from(self.wanted.is_some());
        self.slots.get(..most).unwrap_or(self.slots)
    }

    /// The very moment that was asked for and is not among them.
    fn missed(&self, language: Language) -> Option<String> {
        let wanted = self.wanted?;
        let (day, Some(TimeAsk::At(minute))) = (wanted.day.as_ref()?, wanted.time) else {
            return None;
        };
        Some(moment(language, self.zone.at(day, minute), self.zone))
    }

    /// Who was named, for buttons.
    fn chosen(&self) -> Option<ResourceId> {
        self.with.map(|with| with.id.clone())
    }

    fn day(&self, language: Language) -> Option<String> {
        self.day.map(|day| date(language, day))
    }
}

/// Which service, of those that can be booked, for when it was asked for.
pub fn choose_service(
    language: Language,
    shop: &Shop,
    services: &[(&Product, u32)],
    when: &When,
) -> Bubble {
    let text = said!(language, "booking/choose_service", shop = &shop.name);
    let rows = services.iter().take(LIST_ROWS_MAX).map(|(product, minutes)| {
        let length = said!(language, "booking/minutes", minutes);
        let price = price(product).map_or(length.clone(), |price| format!("{length}, {price}"));
        row(&Tap::Booking(BookingTap::Book(product.id, when.clone())), &product.name, &price)
    });
    let choices = Choices::List { open: said!(language, "buttons/services"), rows: rows.collect() };
    Bubble { text, choices }
}

/// Free times of a service.
pub fn slots(language: Language, product: &Product, minutes: u32, offer: &Offer<'_>) -> Bubble {
    let wait = offer.wanted.map(|wanted| waiting::button(language, product, wanted));
    let offer = &Offer { slots: offer.first_few(), ..*offer };
    let text = said!(
        language,
        "booking/slots",
        name = &product.name,
        minutes,
        price = price(product),
        taken = offer.is_taken,
        day = offer.day(language),
        missed = offer.missed(language).filter(|_| !offer.is_taken && offer.day.is_none()),
        elsewhere = offer.is_taken || offer.day.is_some() || offer.missed(language).is_some(),
        with = called(offer.with),
    );
    let tap = |from| Tap::Booking(BookingTap::BookAt(product.id, from, offer.chosen()));
    let mut buttons = offer.buttons(language, tap);
    buttons.extend(wait);
    with_buttons(text, buttons)
}

/// Nothing is free as far as the shop plans.
pub fn no_slots(
    language: Language,
    name: &str,
    with: Option<&Resource>,
    days: u32,
    wait: Option<Choice>,
) -> Bubble {
    let human = button(&Tap::Human, &said!(language, "buttons/talk_to_us"));
    let buttons = wait.into_iter().chain([human]).collect();
    with_buttons(said!(language, "booking/no_slots", name, days, with = called(with)), buttons)
}

/// Nobody of the name that was said does the service: who else it may be.
pub fn with_whom(
    language: Language,
    product: &Product,
    name: &str,
    does: &[&Resource],
    when: &When,
) -> Bubble {
    let text = said!(language, "booking/with_whom", name = &product.name, who = name);
    let tap = |with: Option<&Resource>| {
        let with = with.map(|with| with.id.to_string());
        Tap::Booking(BookingTap::Book(product.id, When { with, ..when.clone() }))
    };
    let rows = does.iter().take(LIST_ROWS_MAX - 1).map(|one| row(&tap(Some(one)), &one.name, ""));
    let anyone = row(&tap(None), &said!(language, "buttons/anyone"), "");
    let rows = rows.chain([anyone]).collect();
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/with_whom"), rows } }
}

fn called(with: Option<&Resource>) -> Option<&str> {
    with.map(|with| with.name.as_str())
}

/// When a booking shall be instead.
pub fn choose_time(
    language: Language,
    booking: &Booking,
    offer: &Offer<'_>,
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/choose_time",
        number = booking.number,
        name = &booking.name,
        when = when(language, booking, shop),
        taken = offer.is_taken,
        day = offer.day(language),
        with = called(offer.with),
    );
    let tap = |from| Tap::Booking(BookingTap::MoveTo(booking.number, from, offer.chosen()));
    with_buttons(text, offer.buttons(language, tap))
}
