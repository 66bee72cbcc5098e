//! Many people who want the same time of a random calendar, on any table. Whoever keeps it, exactly as
//! many of them have a place as there are places; how many that is, is counted minute by minute, apart
//! from the rules.

mod away;

use app::booking::{self, UNNUMBERED};
use app::ordering::{Occasion, Stop};
use app::store::booking::{DayKey, day_keys, days};
use app::store::once::{self, Done, Landed};
use app::store::{StoreError, Versioned};
use away::Errands;
use domain::access::Role;
use domain::booking::agenda::{Agenda, Hours, Resource, Rule, Week};
use domain::booking::ahead::Ahead;
use domain::booking::closure::Closure;
use domain::booking::decide::BookingAsk;
use domain::booking::place::Place;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::catalog::Catalog;
use domain::ids::{CauseId, PersonId, ProductId, ResourceId};
use domain::money::Money;
use domain::order::Customer;
use domain::refusal::Refusal;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange, Timestamp, Zone};
use local::clock::SystemClock;
use ports::table::{Table, TableError};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio::task::JoinSet;

/// As many people want the same time.
pub const PEOPLE: u64 = 200;
/// Where the clocks of the calendars stand.
pub const ZONES: [&str; 4] =
    ["Africa/Kampala", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];
/// So far apart are the beginnings.
const STEP: i64 = 15;
/// Who was booked before has other numbers than those who come now.
const EARLIER: u64 = 100_000;

/// A calendar, what was booked in it before, and a time at which everybody wants to come.
#[derive(Debug, Clone)]
pub struct Calendar {
    agenda: Agenda,
    rule: Rule,
    zone: Zone,
    from: Timestamp,
    now: Timestamp,
    /// Times that somebody asked for before: so many steps from the one all want now, and so many
    /// minutes ago. Those of more than an hour ago have run out.
    earlier: Vec<(i64, i64)>,
    /// What else there is to do, by other programs' calendars.
    errands: BTreeMap<ResourceId, Errands>,
    /// So many have looked before the first of them is booked.
    together: usize,
    /// In which order people get on.
    order: u64,
}

/// Random calendars on a clock.
pub fn calendars(zone: &'static str) -> impl Strategy<Value = Calendar> {
    let any_of = |values: &[u32]| prop::sample::select(values.to_vec());
    let hours = ["09:00-17:00", "18:00-02:00", "00:00-24:00"].map(str::to_owned);
    let ids = ["grace", "joseph", "chair-3"].map(|id| id.parse::<ResourceId>().unwrap());
    let who = prop::sample::subsequence(ids.to_vec(), 1..=3);
    let at = [None, Some("09:00-12:00"), Some("13:10-24:00"), Some("20:00-01:00")];
    let at = at.map(|text| text.map(|text| Hours::try_from(text.to_owned()).unwrap()));
    let whose = (prop::sample::select(ids.to_vec()), prop::sample::select(at.to_vec()));
    let blocked = prop::collection::vec(whose, 0..3);
    let lengths = (any_of(&[15, 30, 60, 240]), any_of(&[0, 10, 45]), any_of(&[0, 15, 60]));
    let times = (prop::sample::select(hours.to_vec()), 0..365_i32, 0..32_i64);
    let earlier = prop::collection::vec((-12..=12_i64, prop::sample::select(vec![30, 90])), 0..6);
    let order = (prop::sample::select(vec![2, 5, 20, 200]), any::<u64>());
    let before = (earlier, away::errands(ids.to_vec()));
    (times, lengths, 1..4_u32, (who, blocked), before, order).prop_map(
        move |((hours, day, step), lengths, seats, (who, blocked), before, (together, order))| {
            let (earlier, errands) = before;
            let (duration_minutes, before_minutes, after_minutes) = lengths;
            let zone = Zone::try_from(zone.to_owned()).unwrap();
            let rule = Rule {
                duration_minutes,
                step_minutes: 15,
                before_minutes,
                after_minutes,
                lead_minutes: 0,
                horizon_days: 60,
                cut_off_minutes: 0,
                seats,
                resources: who,
                ahead: Ahead::Nothing,
            };
            let day = BusinessDay::parse("2026-11-21").unwrap().plus_days(day);
            let mut agenda = agenda(hours, &rule);
            let opening = agenda.openings(&day, &rule.resources[0], &zone)[0];
            let closed = |(id, hours)| {
                let (range, resource) = (DayRange::day(&day), Some(id));
                Closure { range, weekdays: BTreeSet::new(), resource, hours }
            };
            agenda.closures = blocked.into_iter().map(closed).collect();
            agenda.calendars = ids.iter().map(|id| (id.clone(), away::kept(id))).collect();
            // A beginning of the opening that ends before it does.
            let last = opening.to.millis_since(rule.ends(opening.from)) / (STEP * 60_000);
            let step = step.checked_rem(last + 1).unwrap_or(0);
            let from = opening.from.plus_minutes(step * STEP);
            let now = from.plus_minutes(-26 * 60);
            Calendar { agenda, rule, zone, from, now, earlier, errands, together, order }
        },
    )
}

fn agenda(hours: String, rule: &Rule) -> Agenda {
    let hours = Hours::try_from(hours).unwrap();
    let resource = |id: &ResourceId| Resource { id: id.clone(), name: id.to_string() };
    Agenda {
        week: Week([(); 7].map(|()| vec![hours])),
        resources: rule.resources.iter().map(resource).collect(),
        rules: BTreeMap::from([(ProductId::new(1), rule.clone())]),
        answer_minutes: 60,
        ..Agenda::default()
    }
}

/// A step that was decided and is not done yet.
type Planned = Box<(Done, booking::Plan)>;

/// A try to book.
struct Try {
    person: u64,
    from: Timestamp,
    now: Timestamp,
}

impl Calendar {
    /// All of it on a table: who was first, then how many have a place when everybody has tried, one
    /// step of somebody after the other in any order; some or all have looked before the first of them
    /// is booked, and those who come too late look again.
    pub async fn rushed(&self, table: &impl Table, shop: &Shop) {
        let shop = &Shop { zone: self.zone.clone(), ..shop.clone() };
        let (clock, places) = (SystemClock::default(), self.settled(table, shop).await);
        let (mut waiting, mut looked): (Vec<u64>, Vec<(u64, Planned)>) =
            ((0..PEOPLE).collect(), Vec::new());
        let (mut won, mut refused, mut dice, mut is_first_look) = (0, Vec::new(), self.order, true);
        while !waiting.is_empty() || !looked.is_empty() {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let pick = usize::try_from(dice >> 33).unwrap();
            let may_look = !waiting.is_empty() && looked.len() < self.together;
            is_first_look &= may_look;
            if may_look && (is_first_look || looked.is_empty() || pick.is_multiple_of(2)) {
                let person = waiting.swap_remove(pick % waiting.len());
                match self.plan(table, &clock, shop, &self.wish(person)).await {
                    Ok(planned) => looked.push((person, planned)),
                    Err(why) => refused.push(why),
                }
            } else {
                let (person, planned) = looked.swap_remove(pick % looked.len());
                if commit(table, self.now, *planned).await {
                    won += 1;
                } else {
                    waiting.push(person);
                }
            }
        }
        self.told(won, places, &refused);
        self.holds(table, shop).await;
    }

    /// The same with everybody at the same time, in tasks of their own.
    pub async fn stormed<T: Table + 'static>(&self, table: &Arc<T>, shop: &Shop) {
        let shop = Arc::new(Shop { zone: self.zone.clone(), ..shop.clone() });
        let places = self.settled(&**table, &shop).await;
        let (mut tries, calendar) = (JoinSet::new(), Arc::new(self.clone()));
        for person in 0..PEOPLE {
            let (table, shop, calendar) =
                (Arc::clone(table), Arc::clone(&shop), Arc::clone(&calendar));
            tries.spawn(async move {
                let (clock, wish) = (SystemClock::default(), calendar.wish(person));
                loop {
                    let planned = match calendar.plan(&*table, &clock, &shop, &wish).await {
                        Ok(planned) => planned,
                        Err(why) => return Some(why),
                    };
                    if commit(&*table, calendar.now, *planned).await {
                        return None;
                    }
                }
            });
        }
        let ended = tries.join_all().await;
        let refused: Vec<NotBooked> = ended.into_iter().flatten().collect();
        let people = usize::try_from(PEOPLE).unwrap();
        self.told(people - refused.len(), places, &refused);
        self.holds(&**table, &shop).await;
    }

    /// As many won as there were places; the others were told why.
    fn told(&self, won: usize, places: usize, refused: &[NotBooked]) {
        let people = usize::try_from(PEOPLE).unwrap();
        assert_eq!((won, refused.len()), (places, people - places));
        let why = if self.is_offered() { NotBooked::Taken } else { NotBooked::NotOffered };
        assert!(refused.iter().all(|refused| *refused == why), "{refused:?}");
    }

    /// Books what was booked before, as it was; then how many places are left.
    async fn settled(&self, table: &impl Table, shop: &Shop) -> usize {
        let clock = SystemClock::default();
        for (person, (steps, ago)) in (EARLIER..).zip(&self.earlier) {
            let from = self.from.plus_minutes(steps * STEP);
            let now = self.now.plus_minutes(-ago);
            if let Ok(planned) = self.plan(table, &clock, shop, &Try { person, from, now }).await {
                assert!(commit(table, now, *planned).await, "nobody else is there yet");
            }
        }
        self.keep_errands(table, shop).await;
        if !self.is_offered() {
            return 0;
        }
        let mut left = 0;
        for (resource, taken) in self.taken(table, shop).await {
            if !self.is_blocked(&resource) && !self.is_busy(&resource) {
                left += self
                    .minutes()
                    .map(|minute| room(&taken, minute, self.rule.seats))
                    .min()
                    .unwrap();
            }
        }
        usize::try_from(left).unwrap()
    }

    /// At no minute of the time are there more people than seats.
    async fn holds(&self, table: &impl Table, shop: &Shop) {
        for (resource, taken) in self.taken(table, shop).await {
            for minute in self.minutes() {
                let here = at(&taken, minute);
                let seats = here.iter().map(|place| place.seats).min().unwrap_or(1);
                assert!(here.len() <= usize::try_from(seats).unwrap(), "{resource}: {here:?}");
                let booked: BTreeSet<u64> = here.iter().map(|place| place.booking).collect();
                assert_eq!(booked.len(), here.len(), "{resource}: nobody is there twice");
            }
        }
    }

    /// Every minute that somebody who comes then takes.
    fn minutes(&self) -> impl Iterator<Item = Timestamp> + use<> {
        let span = self.rule.span(self.from, self.rule.ends(self.from));
        (0..span.to.millis_since(span.from) / 60_000)
            .map(move |minute| span.from.plus_minutes(minute))
    }

    /// Whether the shop begins anything then: somebody works, and it is not the second time that the
    /// clock shows it.
    fn is_offered(&self) -> bool {
        let (day, minute) =
            (self.from.business_day(&self.zone), self.from.minute_of_day(&self.zone));
        let is_first = self.zone.at(&day, minute) == self.from;
        is_first && !self.rule.resources.iter().all(|resource| self.is_away(resource))
    }

    fn wish(&self, person: u64) -> Try {
        Try { person, from: self.from, now: self.now }
    }

    /// What is kept of each resource on the days of that time.
    async fn taken(&self, table: &impl Table, shop: &Shop) -> BTreeMap<ResourceId, Vec<Place>> {
        let mut taken = BTreeMap::new();
        for resource in &self.rule.resources {
            let anyone = self.asked(shop, &self.wish(0));
            let keys = day_keys(&Booking { resource: resource.clone(), ..anyone });
            let days = days(table, &shop.id, keys.into_iter().collect::<BTreeSet<DayKey>>());
            let mut places: Vec<Place> =
                days.await.unwrap().into_values().flat_map(|day| day.record).collect();
            // Over midnight it stands in both days.
            places.sort_by_key(|place| place.booking);
            places.dedup();
            places.retain(|place| place.until.is_none_or(|until| self.now < until));
            taken.insert(resource.clone(), places);
        }
        taken
    }

    fn asked(&self, shop: &Shop, wish: &Try) -> Booking {
        let (rule, person) = (&self.rule, PersonId::new(u128::from(wish.person) + 1_000));
        Booking {
            shop: shop.id.clone(),
            number: UNNUMBERED,
            state: BookingState::Tentative,
            version: 0,
            customer: Customer {
                person,
                name: "Jane".to_owned(),
                phone_tail: "0100".to_owned(),
                language: None,
            },
            service: ProductId::new(1),
            name: "Haircut".to_owned(),
            price: Money::zero(shop.currency),
            rule: rule.clone(),
            resource: rule.resources[0].clone(),
            from: wish.from,
            to: rule.ends(wish.from),
            stands: None,
            hold_until: None,
            created_at: wish.now,
            changed_at: wish.now,
            reason: None,
            ahead: None,
            remind_at: Vec::new(),
            note: String::new(),
        }
    }

    async fn plan(
        &self,
        table: &impl Table,
        clock: &SystemClock,
        shop: &Shop,
        wish: &Try,
    ) -> Result<Planned, NotBooked> {
        let cause: CauseId = format!("try:{}", wish.person).parse().unwrap();
        let asked = self.asked(shop, wish);
        let occasion = Occasion {
            shop,
            cause: &cause,
            person: Some(asked.customer.person),
            role: Some(Role::Customer),
            language: shop.language(),
            page: None,
            heard: None,
            now: wish.now,
        };
        let (before, ask) =
            (Versioned { record: asked, version: 0 }, BookingAsk::Hold { waiting: 0 });
        let catalog = Catalog::default();
        let plan =
            booking::plan(table, clock, &occasion, &catalog, &self.agenda, &before, &ask).await;
        match plan {
            Ok(plan) => {
                let done = Done::new(&shop.id, &cause, &before.record, Vec::new());
                Ok(Box::new((done, plan)))
            }
            Err(Stop::Refused(Refusal::Booking(why))) => Err(why),
            Err(other) => panic!("{other}"),
        }
    }
}

/// How many more fit at a minute.
fn room(taken: &[Place], minute: Timestamp, seats: u32) -> u32 {
    let here = at(taken, minute);
    let seats = here.iter().map(|place| place.seats).chain([seats]).min().unwrap();
    seats.saturating_sub(u32::try_from(here.len()).unwrap())
}

fn at(taken: &[Place], minute: Timestamp) -> Vec<&Place> {
    taken.iter().filter(|place| place.span.from <= minute && minute < place.span.to).collect()
}

/// Whether a step is done now, or somebody else was first.
async fn commit(table: &impl Table, now: Timestamp, planned: (Done, booking::Plan)) -> bool {
    let (done, plan) = planned;
    match once::commit(table, done.write(now, true).unwrap(), plan.writes).await {
        Ok(Landed::Now) => true,
        Ok(Landed::Before) => panic!("each cause is done once"),
        // A table that many write to at the same time may be busy.
        Ok(Landed::Raced) | Err(StoreError::Table(TableError::Unavailable(_))) => false,
        Err(broken) => panic!("{broken}"),
    }
}

/// Calendars drawn from a fixed seed, for tables on which a rush takes its time.
pub fn drawn(count: usize) -> Vec<Calendar> {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let drawn = ZONES.iter().cycle().take(count).map(|zone| {
        use proptest::strategy::ValueTree;
        calendars(zone).new_tree(&mut runner).unwrap().current()
    });
    drawn.collect()
}

/// The shop with an id that no other calendar's rush has.
pub fn shop_of(shop: &Shop, place: usize) -> Shop {
    Shop { id: format!("CR0WD{place:05}").parse().unwrap(), ..shop.clone() }
}
