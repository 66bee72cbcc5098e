//! Who comes first takes the place: any number of people at once, over random calendars, in memory
//! and on the embedded store.

use app::booking::{self, UNNUMBERED};
use app::ordering::{Occasion, Stop};
use app::store::booking::{DayKey, day_keys, days, newest_of};
use app::store::once::{self, Done, Landed};
use app::store::{Versioned, shop};
use domain::access::Role;
use domain::booking::agenda::{Agenda, Hours, Resource, Rule, Week};
use domain::booking::ahead::Ahead;
use domain::booking::decide::BookingAsk;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::catalog::Catalog;
use domain::ids::{CauseId, PersonId, ProductId, ResourceId};
use domain::money::Money;
use domain::order::Customer;
use domain::refusal::Refusal;
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp, Zone};
use kit::stage::Stage;
use local::clock::SystemClock;
use local::demo;
use local::secrets::LocalSecrets;
use local::store::Store;
use ports::clock::Clock;
use ports::table::Table;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio::task::JoinSet;

const TRIES: usize = 200;

/// A calendar, and a time at which everybody wants to come.
#[derive(Debug, Clone)]
struct Calendar {
    agenda: Agenda,
    rule: Rule,
    zone: Zone,
    from: Timestamp,
    now: Timestamp,
}

impl Calendar {
    /// How many can come: each resource has its seats.
    fn capacity(&self) -> usize {
        self.rule.resources.len() * usize::try_from(self.rule.seats).unwrap()
    }
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let any_of = |values: &[u32]| prop::sample::select(values.to_vec());
    let zones = ["Africa/Kampala", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];
    let hours = ["09:00-17:00", "18:00-02:00", "00:00-24:00"];
    let who = ["grace", "joseph", "chair-3"].map(|id| id.parse::<ResourceId>().unwrap());
    let who = prop::sample::subsequence(who.to_vec(), 1..=3);
    let places = (prop::sample::select(zones.to_vec()), prop::sample::select(hours.to_vec()));
    let lengths = (any_of(&[15, 30, 60, 240]), any_of(&[0, 10, 45]), any_of(&[0, 15, 60]));
    (places, lengths, 1..4_u32, who, 0..365_i32, 0..32_u32).prop_map(
        |((zone, hours), (duration, before, after), seats, resources, day, step)| {
            let zone = Zone::try_from(zone.to_owned()).unwrap();
            let rule = Rule {
                duration_minutes: duration,
                step_minutes: 15,
                before_minutes: before,
                after_minutes: after,
                lead_minutes: 0,
                horizon_days: 60,
                cut_off_minutes: 0,
                seats,
                resources,
                ahead: Ahead::Nothing,
            };
            let day = BusinessDay::parse("2026-11-21").unwrap().plus_days(day);
            let agenda = agenda(hours, &rule);
            let opening = agenda.openings(&day, &rule.resources[0], &zone)[0];
            // A beginning of the opening that ends before it does.
            let last = opening.to.millis_since(rule.ends(opening.from)) / (15 * 60_000);
            let step = i64::from(step).checked_rem(last + 1).unwrap_or(0);
            let from = opening.from.plus_minutes(step * 15);
            let now = from.plus_minutes(-26 * 60);
            Calendar { agenda, rule, zone, from, now }
        },
    )
}

fn agenda(hours: &str, rule: &Rule) -> Agenda {
    let hours = Hours::try_from(hours.to_owned()).unwrap();
    let resource = |id: &ResourceId| Resource { id: id.clone(), name: id.to_string() };
    Agenda {
        week: Week([(); 7].map(|()| vec![hours])),
        resources: rule.resources.iter().map(resource).collect(),
        rules: BTreeMap::from([(ProductId::new(1), rule.clone())]),
        answer_minutes: 60,
        ..Agenda::default()
    }
}

fn asked(shop: &Shop, calendar: &Calendar, person: PersonId) -> Booking {
    let Calendar { rule, from, now, .. } = calendar;
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
        from: *from,
        to: rule.ends(*from),
        hold_until: None,
        created_at: *now,
        changed_at: *now,
        reason: None,
        ahead: None,
        remind_at: Vec::new(),
        note: String::new(),
    }
}

/// What a try to book came to, so far.
enum Tried {
    Planned(Box<(Done, booking::Plan)>),
    Refused(NotBooked),
}

async fn plan(
    table: &impl Table,
    clock: &impl Clock,
    shop: &Shop,
    calendar: &Calendar,
    place: usize,
) -> Tried {
    let cause: CauseId = format!("try:{place}").parse().unwrap();
    let person = PersonId::new(u128::try_from(place).unwrap() + 1_000);
    let occasion = Occasion {
        shop,
        cause: &cause,
        person: Some(person),
        role: Some(Role::Customer),
        language: shop.language(),
        page: None,
        heard: None,
        now: calendar.now,
    };
    let asked = asked(shop, calendar, person);
    let before = Versioned { record: asked.clone(), version: 0 };
    let ask = BookingAsk::Hold { waiting: 0 };
    let catalog = Catalog::default();
    let (agenda, catalog) = (&calendar.agenda, &catalog);
    match booking::plan(table, clock, &occasion, catalog, agenda, &before, &ask).await {
        Ok(plan) => {
            let done = Done::new(&shop.id, &cause, &asked, Vec::new());
            Tried::Planned(Box::new((done, plan)))
        }
        Err(Stop::Refused(Refusal::Booking(why))) => Tried::Refused(why),
        Err(other) => panic!("{other}"),
    }
}

/// Commits a plan; none when somebody else was first.
async fn commit(table: &impl Table, now: Timestamp, tried: (Done, booking::Plan)) -> Option<u64> {
    let (done, plan) = tried;
    match once::commit(table, done.write(now, true).unwrap(), plan.writes).await.unwrap() {
        Landed::Now => Some(plan.booking.number),
        Landed::Before => panic!("each cause is tried once"),
        Landed::Raced => None,
    }
}

/// Those who have a place, by the calendar itself; each is there as often as it lies in days.
async fn placed(table: &impl Table, shop: &Shop, calendar: &Calendar) -> BTreeSet<u64> {
    let mut placed = BTreeSet::new();
    for resource in &calendar.rule.resources {
        let anyone = asked(shop, calendar, PersonId::new(1));
        let keys = day_keys(&Booking { resource: resource.clone(), ..anyone });
        let found = days(table, &shop.id, keys.into_iter().collect::<BTreeSet<DayKey>>()).await;
        for (_, day) in found.unwrap() {
            placed.extend(day.record.iter().map(|place| place.booking));
        }
    }
    placed
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// 200 people plan on the same calendar at the same time, and those who come too late look
    /// again, until nobody is left: exactly as many have a place as there are places.
    #[test]
    fn as_many_win_as_there_are_places(calendar in calendars()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (table, clock) = (ports::table::memory::MemoryTable::new(), SystemClock::default());
            let shop = Shop { zone: calendar.zone.clone(), ..kilima().await };
            let (mut left, mut won, mut refused) = ((0..TRIES).collect::<Vec<_>>(), 0, 0);
            while !left.is_empty() {
                let mut plans = Vec::new();
                for place in left.drain(..) {
                    match plan(&table, &clock, &shop, &calendar, place).await {
                        Tried::Planned(planned) => plans.push((place, planned)),
                        Tried::Refused(why) => {
                            assert_eq!(why, NotBooked::Taken);
                            refused += 1;
                        }
                    }
                }
                for (place, planned) in plans {
                    match commit(&table, calendar.now, *planned).await {
                        Some(_) => won += 1,
                        None => left.push(place),
                    }
                }
            }
            assert_eq!((won, refused), (calendar.capacity(), TRIES - calendar.capacity()));
            assert_eq!(placed(&table, &shop, &calendar).await.len(), calendar.capacity());
        });
    }
}

async fn kilima() -> Shop {
    static SHOP: tokio::sync::OnceCell<Shop> = tokio::sync::OnceCell::const_new();
    let load = || async {
        let stage = Stage::open().await;
        shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap()
    };
    SHOP.get_or_init(load).await.clone()
}

/// The same with 200 tasks at once on the store of `cargo run`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_win_on_the_embedded_store() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..2 {
        let calendar = calendars().new_tree(&mut runner).unwrap().current();
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let (table, clock) = (store.table(), SystemClock::default());
        let secrets = LocalSecrets::open(&store, None).unwrap();
        demo::open(&table, &secrets, &clock).await.unwrap();
        let shop = shop::by_slug(&table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
        let shop = Arc::new(Shop { zone: calendar.zone.clone(), ..shop });
        let (table, calendar) = (Arc::new(table), Arc::new(calendar));
        let mut tries = JoinSet::new();
        for place in 0..TRIES {
            let (table, clock) = (Arc::clone(&table), clock.clone());
            let (shop, calendar) = (Arc::clone(&shop), Arc::clone(&calendar));
            tries.spawn(async move {
                loop {
                    match plan(&*table, &clock, &shop, &calendar, place).await {
                        Tried::Refused(_) => return false,
                        Tried::Planned(planned) => {
                            if commit(&*table, calendar.now, *planned).await.is_some() {
                                return true;
                            }
                        }
                    }
                }
            });
        }
        let won = tries.join_all().await.into_iter().filter(|won| *won).count();
        assert_eq!(won, calendar.capacity());
        assert_eq!(placed(&*table, &shop, &calendar).await.len(), won);
        let first = newest_of(&*table, &shop.id, PersonId::new(1_000), 5).await.unwrap();
        assert!(first.len() <= 1);
    }
}
