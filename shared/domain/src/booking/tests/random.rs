//! Random calendars: what is offered can be had, and nothing is had twice.

use super::{Taken, agenda, booking, day, sight, zone};
use crate::booking::Booking;
use crate::booking::agenda::{Agenda, Hours, Rule};
use crate::booking::ahead::Ahead;
use crate::booking::closure::Closure;
use crate::booking::decide::{BookingAsk, decide};
use crate::booking::event::apply;
use crate::booking::place::Span;
use crate::booking::slot::{Sight, Slot};
use crate::ids::{ProductId, ResourceId};
use crate::order::state::Actor;
use crate::order::state::Actor::{Customer as TheCustomer, Owner, System};
use crate::time::{BusinessDay, DayRange, Timestamp, Zone};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A random shop: when it is open, one or two services, two resources, a zone with odd days.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    pub(super) agenda: Agenda,
    pub(super) zone: Zone,
    pub(super) now: Timestamp,
}

fn hours() -> impl Strategy<Value = Vec<Hours>> {
    let hours = ["09:00-12:30", "13:00-18:00", "18:00-02:00", "00:00-24:00", "07:20-09:10"];
    let hours = hours.map(|text| Hours::try_from(text.to_owned()).unwrap());
    prop::collection::vec(prop::sample::select(hours.to_vec()), 0..3)
}

fn closures(from: BusinessDay) -> impl Strategy<Value = Vec<Closure>> {
    let hours = ["10:00-11:20", "12:00-24:00", "22:00-03:00", "00:00-12:00", "02:00-03:00"];
    let hours = hours.map(|text| Some(Hours::try_from(text.to_owned()).unwrap()));
    let hours = prop::sample::select(hours.into_iter().chain([None]).collect::<Vec<_>>());
    let who = prop::sample::select(vec![None, Some("grace"), Some("joseph")]);
    let weekdays = prop::option::of(prop::collection::btree_set(0..7_u8, 0..3));
    let ahead = (-1..3_i32, 0..2_i32, 0..9_i32);
    let closure =
        (ahead, weekdays, hours, who).prop_map(move |((ahead, few, many), of, hours, who)| {
            let first = from.plus_days(ahead);
            // Some day of these weeks is blocked.
            let weekdays = of.map(|mut of| {
                of.insert(first.in_week());
                of
            });
            let days = if weekdays.is_some() { many } else { few };
            let range = DayRange { to: first.plus_days(days), from: first };
            let (weekdays, resource) =
                (weekdays.unwrap_or_default(), who.map(|id| id.parse().unwrap()));
            Closure { range, weekdays, resource, hours }
        });
    prop::collection::vec(closure, 0..4)
}

fn rules() -> impl Strategy<Value = Rule> {
    let minutes = |values: &[u32]| prop::sample::select(values.to_vec());
    let all: [ResourceId; 2] = ["grace".parse().unwrap(), "joseph".parse().unwrap()];
    let who = prop::sample::subsequence(all.to_vec(), 1..=2);
    let lengths = (minutes(&[20, 45, 60, 90]), minutes(&[20, 30, 60]));
    (lengths, minutes(&[0, 10]), minutes(&[0, 15]), minutes(&[0, 120]), 1..4_u32, who).prop_map(
        |((duration_minutes, step_minutes), before_minutes, after_minutes, lead, seats, who)| {
            Rule {
                duration_minutes,
                step_minutes,
                before_minutes,
                after_minutes,
                lead_minutes: lead,
                horizon_days: 5,
                cut_off_minutes: lead,
                seats,
                resources: who,
                ahead: Ahead::Nothing,
            }
        },
    )
}

pub(super) fn calendars() -> impl Strategy<Value = Calendar> {
    let zones = ["Africa/Kampala", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"];
    let days = ["2026-03-28", "2026-04-04", "2026-10-03", "2026-10-24", "2026-11-21"];
    let week = prop::collection::vec(hours(), 7);
    let services = prop::collection::vec(rules(), 1..3);
    let (zones, days) = (prop::sample::select(zones.to_vec()), prop::sample::select(days.to_vec()));
    let days = days.prop_flat_map(|text| (Just(text), closures(day(text))));
    let all = (week, services, zones, days, 0..1_440_u32);
    all.prop_map(|(week, services, name, (text, closures), minute)| {
        let zone = zone(name);
        let mut agenda = agenda(&[], &services[0]);
        for (hours, ordinary) in agenda.week.0.iter_mut().zip(week) {
            *hours = ordinary;
        }
        agenda.closures = closures;
        let numbered = services.into_iter().zip(1..);
        agenda.rules = numbered.map(|(rule, id)| (ProductId::new(id), rule)).collect();
        let now = zone.at(&day(text), minute);
        Calendar { agenda, zone, now }
    })
}

/// What somebody does to a calendar: a service and a place among what is offered, or a booking and
/// what becomes of it.
#[derive(Debug, Clone)]
enum Deed {
    Book { service: usize, slot: usize },
    Agree { booking: usize },
    CallOff { booking: usize },
    Move { booking: usize, slot: usize, by_shop: bool },
    Wait { minutes: i64 },
}

fn deeds() -> impl Strategy<Value = Deed> {
    let (few, many) = (0..6_usize, 0..200_usize);
    prop_oneof![
        6 => (few.clone(), many.clone()).prop_map(|(service, slot)| Deed::Book { service, slot }),
        2 => few.clone().prop_map(|booking| Deed::Agree { booking }),
        1 => few.clone().prop_map(|booking| Deed::CallOff { booking }),
        2 => (few, many, any::<bool>())
            .prop_map(|(booking, slot, by_shop)| Deed::Move { booking, slot, by_shop }),
        1 => (1..90_i64).prop_map(|minutes| Deed::Wait { minutes }),
    ]
}

fn pick<T>(from: &[T], place: usize) -> Option<&T> {
    from.get(place.checked_rem(from.len())?)
}

struct Play {
    calendar: Calendar,
    bookings: Vec<Booking>,
}

impl Play {
    fn taken(&self) -> Taken {
        let mut taken = Taken::new();
        for booking in &self.bookings {
            for (resource, place) in booking.places() {
                taken.entry(resource.clone()).or_default().push(place);
            }
        }
        taken
    }

    fn days(&self) -> DayRange {
        let today = self.calendar.now.business_day(&self.calendar.zone);
        DayRange { to: today.plus_days(1), from: today }
    }

    fn ask(&mut self, booking: &Booking, ask: &BookingAsk, actor: Actor) -> Option<Booking> {
        let taken = self.taken();
        let Calendar { agenda, zone, now } = &self.calendar;
        let is_shop = actor == Owner;
        let sight = Sight { booking: booking.number, is_shop, ..sight(agenda, zone, &taken, *now) };
        let event = decide(booking, ask, actor, &sight).ok()?;
        let after = apply(booking.clone(), &event, *now);
        self.bookings.retain(|known| known.number != after.number);
        self.bookings.push(after.clone());
        Some(after)
    }

    /// The slots a customer is offered; each is one that can be had.
    fn offered(&self, rule: &Rule, booking: u64) -> Vec<Slot> {
        let taken = self.taken();
        let Calendar { agenda, zone, now } = &self.calendar;
        let sight = Sight { booking, ..sight(agenda, zone, &taken, *now) };
        let slots = sight.slots(rule, &self.days());
        let mut told = BTreeSet::new();
        for slot in slots.iter().step_by(7) {
            assert_eq!(sight.slot(rule, slot.from), Ok(slot.clone()));
        }
        for slot in &slots {
            assert!(told.insert(slot.from.day_and_time(zone)), "a time is told once");
            let today = slot.from.business_day(zone);
            let opens = [today.plus_days(-1), today];
            let mut open = opens.iter().flat_map(|day| agenda.openings(day, &slot.resource, zone));
            assert!(open.any(|span| span.from <= slot.from && slot.to <= span.to), "it is open");
            let span = rule.span(slot.from, slot.to);
            assert!(!is_blocked(&self.calendar, &slot.resource, span), "it is blocked");
        }
        slots
    }

    fn play(&mut self, deed: &Deed) {
        let number = u64::try_from(self.bookings.len()).unwrap() + 1;
        match *deed {
            Deed::Book { service, slot } => {
                let rules: Vec<Rule> = self.calendar.agenda.rules.values().cloned().collect();
                let rule = pick(&rules, service).unwrap();
                let slots = self.offered(rule, 0);
                if let Some(slot) = pick(&slots, slot) {
                    let new = booking(number, rule, slot.from);
                    let held = self.ask(&new, &BookingAsk::Hold { waiting: 0 }, TheCustomer);
                    assert!(held.is_some(), "what is offered can be had");
                }
            }
            Deed::Agree { booking } => self.on(booking, &BookingAsk::Confirm, Owner),
            Deed::CallOff { booking } => {
                self.on(
                    booking,
                    &BookingAsk::Cancel { reason: None, gives_up: false },
                    TheCustomer,
                );
            }
            Deed::Move { booking, slot, by_shop } => {
                let Some(old) = pick(&self.bookings, booking).cloned() else { return };
                let slots = self.offered(&old.rule, old.number);
                let Some(slot) = pick(&slots, slot) else { return };
                let actor = if by_shop { Owner } else { TheCustomer };
                self.ask(&old, &BookingAsk::Move { from: slot.from, with: None }, actor);
            }
            Deed::Wait { minutes } => {
                self.calendar.now = self.calendar.now.plus_minutes(minutes);
                for due in self.bookings.clone() {
                    self.ask(&due, &BookingAsk::Expire, System);
                }
            }
        }
    }

    fn on(&mut self, place: usize, ask: &BookingAsk, actor: Actor) {
        if let Some(booking) = pick(&self.bookings, place).cloned() {
            self.ask(&booking, ask, actor);
        }
    }

    /// Counted apart from the rules: at every moment at which anything begins, no resource has more
    /// bookings than any of them allows.
    fn check(&self) {
        for (resource, places) in self.taken() {
            let now = self.calendar.now;
            let kept: Vec<_> = places.iter().filter(|place| place.is_kept(now)).collect();
            for moment in kept.iter().map(|place| place.span.from) {
                let here = kept.iter().filter(|it| it.span.from <= moment && moment < it.span.to);
                let here: Vec<_> = here.collect();
                let seats = here.iter().map(|place| place.seats).min().unwrap_or(1);
                // One who asks for another time takes the seat of one in both.
                let bookings: BTreeSet<u64> = here.iter().map(|place| place.booking).collect();
                assert!(bookings.len() <= usize::try_from(seats).unwrap(), "{resource}: {here:?}");
            }
        }
    }
}

/// Whether hours of a resource are blocked within a span, found minute by minute.
pub(super) fn is_blocked(calendar: &Calendar, resource: &ResourceId, takes: Span) -> bool {
    let Calendar { agenda, zone, .. } = calendar;
    let mut moment = takes.from;
    while moment < takes.to {
        let day = moment.business_day(zone);
        // Hours past midnight are those of the evening before.
        let blocks = |closure: &Closure| {
            let Some(hours) = closure.hours else { return false };
            let is_of = closure.resource.as_ref().is_none_or(|only| only == resource);
            is_of
                && [day.plus_days(-1), day.clone()].iter().any(|day| {
                    let [from, to] = [hours.begins(), hours.ends()].map(|it| zone.at(day, it));
                    let is_day = |of: &u8| *of == day.in_week();
                    let is_weekly = !closure.weekdays.is_empty();
                    closure.range.contains(day)
                        && (!is_weekly || closure.weekdays.iter().any(is_day))
                        && from <= moment
                        && moment < to
                })
        };
        if agenda.closures.iter().any(blocks) {
            return true;
        }
        moment = moment.plus_minutes(1);
    }
    false
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// What is offered can be had, is open by the clock on the wall, and nothing is had twice.
    #[test]
    fn random_calendars_hold(
        calendar in calendars(),
        deeds in prop::collection::vec(deeds(), 1..12),
    ) {
        let mut play = Play { calendar, bookings: Vec::new() };
        for deed in &deeds {
            play.play(deed);
            play.check();
        }
    }

    /// What is blocked and opened again is as it was; what is opened besides is never less than before.
    #[test]
    fn lifting_gives_back_what_was_blocked(
        calendar in calendars(),
        blocked in closures(day("2026-10-24")),
        lifted in closures(day("2026-10-24")),
    ) {
        let (none, zone) = (Taken::new(), zone("Europe/Berlin"));
        let now = zone.at(&day("2026-10-22"), 0);
        let range = DayRange { from: day("2026-10-22"), to: day("2026-10-29") };
        let mut agenda = Agenda { closures: Vec::new(), ..calendar.agenda };
        // What is needed before and after reaches into the days beside.
        for rule in agenda.rules.values_mut() {
            (rule.before_minutes, rule.after_minutes) = (0, 0);
        }
        let agenda = agenda;
        let slots = |agenda: &Agenda| -> BTreeSet<(ProductId, Timestamp)> {
            let sight = Sight { is_shop: true, ..sight(agenda, &zone, &none, now) };
            let of = |(id, rule): (&ProductId, &Rule)| {
                let slots = sight.slots(rule, &range);
                slots.into_iter().map(|slot| (*id, slot.from)).collect::<Vec<_>>()
            };
            agenda.rules.iter().flat_map(of).collect()
        };
        let before = slots(&agenda);
        let mut now_blocked = agenda.clone();
        for closure in &blocked {
            let already = now_blocked.clone();
            now_blocked.block(closure.clone()).unwrap();
            prop_assert!(slots(&now_blocked).is_subset(&slots(&already)));
        }
        let mut opened = now_blocked.clone();
        for closure in &lifted {
            let already = slots(&opened);
            opened.lift(closure).unwrap();
            prop_assert!(slots(&opened).is_superset(&already), "{closure:?}");
        }
        for closure in &blocked {
            let mut alone = agenda.clone();
            alone.block(closure.clone()).unwrap();
            prop_assert_eq!(alone.lift(closure), Ok(true));
            prop_assert_eq!(&alone, &agenda);
            let whole = DayRange { from: range.from.clone(), to: day("2026-11-10") };
            let lifted = Closure { hours: None, range: whole, ..closure.clone() };
            now_blocked.lift(&lifted).unwrap();
        }
        prop_assert_eq!(&now_blocked, &agenda);
        prop_assert_eq!(slots(&now_blocked), before);
    }
}
