//! The pages of bookings: in English among the samples, and in every language by themselves.

use super::kilima::{self, catalog, chrome, shop};
use super::samples::Sample;
use crate::pages::booking::{BookingLookupPage, BookingPage, BookingShown};
use crate::pages::field::{Field, FieldError};
use crate::pages::lookup::LookupOutcome;
use crate::pages::picker::{Choosing, NotBookablePage, PickerPage};
use askama::Template;
use domain::booking::agenda::{Agenda, Hours, Resource, Rule, Week};
use domain::booking::ahead::Ahead;
use domain::booking::slot::{Sight, Slot};
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::ids::{PersonId, ProductId, ResourceId};
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::order::Customer;
use domain::time::{BusinessDay, DayRange, Timestamp};
use std::collections::BTreeMap;

/// 21 Nov 2026, 12:00 in Kampala.
const NOON: Timestamp = Timestamp::from_millis(1_795_251_600_000);

pub(super) fn all() -> Vec<Sample> {
    let slots = slots();
    let monday = BusinessDay::parse("2026-11-23").unwrap();
    let sunday = BusinessDay::parse("2026-11-22").unwrap();
    let (nobody, nothing) = (Field::refused("", FieldError::NameMissing), Field::default());
    let phone = Field::refused("07<00>", FieldError::NotAPhone);
    let refused = picker(Language::En, &slots, Some(&monday)).filled(&nobody, &phone, &nothing);
    let taken = picker(Language::En, &slots, Some(&monday)).because(&NotBooked::Taken);
    let lookup = |outcome| {
        let digits = Field::refused("12", FieldError::NotFourDigits);
        BookingLookupPage::new(chrome(0), &Field::filled("12"), &digits, outcome)
    };
    let not_bookable = NotBookablePage {
        chrome: chrome(0),
        name: "Sugar <1 kg>".to_owned(),
        product_href: "/s/kilima/p/x".to_owned(),
    };
    let pages = [
        ("picker", picker(Language::En, &slots, None).render()),
        ("picker-day-missed", picker(Language::En, &slots, Some(&sunday)).render()),
        ("picker-refused", refused.without_time().render()),
        ("picker-taken", taken.render()),
        ("picker-nothing-free", picker(Language::En, &[], None).render()),
        ("picker-not-bookable", not_bookable.render()),
        ("booking-held", booking(Language::En, BookingState::Tentative).render()),
        ("booking-confirmed", booking(Language::En, BookingState::Confirmed).render()),
        ("booking-rejected", booking(Language::En, BookingState::Rejected).render()),
        ("booking-lookup", lookup(LookupOutcome::Asking).render()),
        ("booking-lookup-none", lookup(LookupOutcome::NoMatch).render()),
        ("booking-lookup-closed", lookup(LookupOutcome::TooManyTries { wait_minutes: 9 }).render()),
    ];
    pages.into_iter().map(|(name, page)| (name, page.unwrap())).collect()
}

/// Where the form of the sample's picker is sent.
pub(super) fn action() -> String {
    chrome(0).links.book(ProductId::new(8), None, None)
}

fn rule() -> Rule {
    Rule {
        duration_minutes: 30,
        step_minutes: 30,
        before_minutes: 0,
        after_minutes: 0,
        lead_minutes: 30,
        horizon_days: 30,
        cut_off_minutes: 60,
        seats: 1,
        ahead: Ahead::Nothing,
        resources: vec!["grace".parse().unwrap(), "joseph".parse().unwrap()],
    }
}

fn agenda() -> Agenda {
    let hours = vec![Hours::try_from("09:00-16:30".to_owned()).unwrap()];
    let mut week = Week([(); 7].map(|()| hours.clone()));
    week.0[6].clear();
    let resource =
        |id: &str, name: &str| Resource { id: id.parse().unwrap(), name: name.to_owned() };
    Agenda {
        week,
        resources: vec![resource("grace", "Grace <Nakato>"), resource("joseph", "Joseph")],
        rules: BTreeMap::from([(ProductId::new(8), rule())]),
        answer_minutes: 120,
        ..Agenda::default()
    }
}

fn slots() -> Vec<Slot> {
    let (agenda, shop, taken) = (agenda(), shop(), BTreeMap::<ResourceId, Vec<_>>::new());
    let today = NOON.business_day(&shop.zone);
    let range = DayRange { to: today.plus_days(30), from: today };
    let sight = Sight {
        agenda: &agenda,
        zone: &shop.zone,
        taken: &taken,
        booking: 0,
        is_shop: false,
        now: NOON,
    };
    sight.slots(&rule(), &range)
}

fn picker(language: Language, slots: &[Slot], day: Option<&BusinessDay>) -> PickerPage {
    let (catalog, agenda, rule) = (catalog(), agenda(), rule());
    let choosing = Choosing {
        product: catalog.product(ProductId::new(8)).unwrap(),
        rule: &rule,
        agenda: &agenda,
        slots,
        with: None,
        day,
        from: slots.first().map(|slot| slot.from),
        horizon_days: 30,
        key: "key-4".to_owned(),
    };
    PickerPage::new(in_language(language), &shop(), &choosing)
}

fn in_language(language: Language) -> crate::pages::chrome::Chrome {
    crate::pages::chrome::Chrome { language, ..kilima::chrome(0) }
}

fn booking(language: Language, state: BookingState) -> BookingPage {
    let (rule, from) = (rule(), NOON.plus_hours(51));
    let booking = Booking {
        shop: shop().id,
        number: 12,
        state,
        version: 1,
        customer: Customer {
            person: PersonId::new(7),
            name: "Amina <Nakato>".to_owned(),
            phone_tail: "0123".to_owned(),
            language: None,
        },
        service: ProductId::new(8),
        name: "Haircut".to_owned(),
        price: Money::new(12_000, Currency::Ugx),
        resource: rule.resources[0].clone(),
        from,
        to: rule.ends(from),
        stands: None,
        hold_until: (state == BookingState::Tentative).then(|| NOON.plus_hours(2)),
        created_at: NOON,
        changed_at: NOON,
        reason: (state == BookingState::Rejected).then(|| "Grace is <away>".to_owned()),
        note: "A short cut, please.".to_owned(),
        ahead: None,
        remind_at: Vec::new(),
        rule,
    };
    let code = "0123456789ABCDEFGHJKMNPQR";
    let (resource, order_href) = ("Grace <Nakato>", None);
    let paid = (state == BookingState::Confirmed).then(|| Money::new(5_000, Currency::Ugx));
    let shown = BookingShown { booking: &booking, resource, code, order_href, paid, now: NOON };
    let mut page = BookingPage::new(in_language(language), &shop(), &shown, "key-5".to_owned());
    page.is_just_made = state == BookingState::Tentative;
    page
}

#[test]
fn a_month_shows_its_free_days_as_links_and_the_rest_as_numbers() {
    let page = picker(Language::En, &slots(), None);
    let month = page.month.clone().unwrap();
    assert_eq!((month.title.as_str(), month.next.as_str()), ("November 2026", "December 2026"));
    assert_eq!((month.previous_href, month.weeks.len()), (None, 3), "weeks that are over go");
    let days: Vec<_> = month.weeks.into_iter().flatten().flatten().collect();
    let free: Vec<_> = days.iter().filter(|day| day.href.is_some()).map(|day| day.number).collect();
    assert_eq!(free, [21, 23, 24, 25, 26, 27, 28, 30], "from today on, and no Sundays");
    let next = month.next_href.unwrap();
    assert!(next.ends_with("?day=2026-12-01"), "{next}");
    assert_eq!(page.day_text, "Saturday 21 November");
    assert_eq!(page.times.first().unwrap().text, "12:30", "half an hour ahead");
    assert_eq!(page.times.last().unwrap().text, "16:00", "over when the shop closes");
}

#[test]
fn a_day_without_times_shows_the_next_one_that_has_some() {
    let sunday = BusinessDay::parse("2026-11-22").unwrap();
    let page = picker(Language::En, &slots(), Some(&sunday));
    assert_eq!(page.day_text, "Monday 23 November");
    assert!(page.problem.unwrap().contains("Nothing is free on Sunday 22 November"));
    let beyond = BusinessDay::parse("2027-08-01").unwrap();
    let page = picker(Language::En, &slots(), Some(&beyond));
    assert_eq!(page.day_text, "Saturday 21 November", "the first there is");
}

#[test]
fn every_language_has_its_own_pages() {
    for language in Language::ALL {
        let pages = [
            picker(language, &slots(), None).without_time().render().unwrap(),
            booking(language, BookingState::Confirmed).render().unwrap(),
        ];
        for html in pages {
            let start = format!("<!doctype html>\n<html lang=\"{}\">", language.code());
            assert!(html.starts_with(&start));
            let is_english = html.contains("Skip to content") || html.contains("Order status");
            assert_eq!(is_english, language == Language::En, "{language:?}");
        }
    }
}
