//! The waiting list: who waits for a time that is taken joins it and leaves it, the shop sees it, and
//! the clock offers what got free to the first one whose wish it fits, one after the other.

use super::customer::{book, customer_of, unbooked};
use super::{Answer, Desk, told, whom};
use crate::booking;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::waiting::{self, Freed};
use crate::store::{self, StoreError, Versioned, catalog, person, shop};
use domain::booking::NotBooked;
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::decide::BookingAsk;
use domain::booking::reminder;
use domain::booking::slot::Sight;
use domain::booking::waiting::{OFFER_MINUTES, WISHES_MAX, Wish};
use domain::catalog::{Catalog, Product};
use domain::command::When;
use domain::ids::{CauseId, ResourceId};
use domain::shop::Shop;
use domain::time::{DayRange, Timestamp};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use views::chat::booking::waiting as said;

/// So many are offered a time in one sweep; the rest in the next.
const OFFERS_MAX: usize = 10;

/// Has the customer told when a time gets free; if it is, it is offered at once.
pub(super) async fn join<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    when: &When,
) -> Result<Answer, Stop> {
    let chosen = match whom::meant(desk, product, rule, when) {
        Ok(chosen) => chosen,
        Err(asked) => return Ok(*asked),
    };
    let (shop, now, language) = (desk.occasion.shop, desk.occasion.now, desk.occasion.language);
    let (day, time) = when.day_and_time(&shop.zone);
    let today = now.business_day(&shop.zone);
    let horizon = i32::try_from(rule.horizon_days).unwrap_or(i32::MAX);
    let is_ahead = |days: i32| (0..=horizon).contains(&days);
    let day = day.filter(|day| is_ahead(day.days_since(&today)));
    let wish = Wish {
        shop: shop.id.clone(),
        person: desk.message.person,
        language,
        service: product.id,
        name: product.name.clone(),
        day: day.ok_or(NotBooked::NoDayToWaitFor)?,
        time,
        with: chosen.map(|chosen| chosen.id.clone()),
        since: now,
    };
    let sight = Looked { agenda: &desk.agenda.record, occasion: &desk.occasion };
    if sight.fit(desk.table, rule, &wish).await?.is_some() {
        let mut when = When { time, ..When::on(Some(wish.day)) };
        when.with = wish.with.map(|with| with.to_string());
        return Box::pin(book(desk, product, rule, &when)).await;
    }
    let known = wishes(desk).await?;
    if known.iter().any(|one| one.is_same(&wish)) {
        return Ok(desk.say(said::already(language, &wish)));
    }
    if known.len() >= WISHES_MAX {
        return Err(NotBooked::TooManyWishes { most: WISHES_MAX }.into());
    }
    let mut answer = desk.say(said::joined(language, &wish, OFFER_MINUTES));
    answer.writes.push(waiting::add(&wish, &shop.zone)?);
    Ok(answer)
}

/// What the customer waits for already; none when for nothing.
pub(super) async fn known<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
) -> Result<Option<Answer>, Stop> {
    let known = wishes(desk).await?;
    Ok((!known.is_empty()).then(|| desk.say(said::known(desk.occasion.language, &known))))
}

/// The wishes of whoever asks that can still come true.
async fn wishes<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Vec<Wish>, StoreError> {
    let (shop, now, person) = (desk.occasion.shop, desk.occasion.now, desk.message.person);
    let mut known = waiting::wishes(desk.table, &shop.id).await?;
    known.retain(|one| one.person == person && !one.is_over(now, &shop.zone));
    Ok(known)
}

/// The customer waits for nothing any more.
pub(super) async fn leave<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let mut known = waiting::wishes(desk.table, &desk.occasion.shop.id).await?;
    known.retain(|wish| wish.person == desk.message.person);
    if known.is_empty() {
        return Err(NotBooked::NoWishes.into());
    }
    let mut answer = desk.say(said::left(desk.occasion.language, known.len()));
    answer.writes.extend(known.iter().map(waiting::remove));
    Ok(answer)
}

/// Who waits, for the shop.
pub(super) async fn list<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let mut known = waiting::wishes(desk.table, &shop.id).await?;
    known.retain(|wish| !wish.is_over(now, &shop.zone));
    let mut named = Vec::with_capacity(known.len());
    for wish in &known {
        let found = person::load_person(desk.table, &shop.id, wish.person).await?;
        named.push((wish, found.map(|found| found.name).unwrap_or_default()));
    }
    let named: Vec<(&Wish, &str)> =
        named.iter().map(|(wish, name)| (*wish, name.as_str())).collect();
    Ok(desk.say(said::list(desk.occasion.language, &named)))
}

/// Offers what got free; how many were offered a time. At night it waits for the morning.
pub(crate) async fn offer(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    found: &Versioned<Freed>,
    now: Timestamp,
) -> Result<u32, Unfinished> {
    let Some(shop) = shop::load_shop(table, &found.record.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let morning = reminder::by_day(now, &shop.zone);
    if now < morning {
        let later = [waiting::freed(&shop.id, morning)?];
        commit(table, &later).await?;
        return Ok(0);
    }
    let agenda = store::booking::load_agenda(table, &shop.id).await?;
    let agenda = agenda.map(|found| found.record).unwrap_or_default();
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    let mut offered = 0;
    for wish in waiting::wishes(table, &shop.id).await? {
        if offered == OFFERS_MAX {
            return Ok(count(offered));
        }
        if wish.is_over(now, &shop.zone) {
            commit(table, &[waiting::remove(&wish)]).await?;
            continue;
        }
        let scene = Scene { shop: &shop, agenda: &agenda, catalog: &catalog, now };
        offered += usize::from(offer_to(table, queue, clock, &scene, &wish).await?);
    }
    commit(table, &[waiting::looked(found)]).await?;
    Ok(count(offered))
}

fn count(offered: usize) -> u32 {
    u32::try_from(offered).unwrap_or(u32::MAX)
}

/// A write that somebody else may have made before.
async fn commit(table: &impl Table, writes: &[ports::table::Write]) -> Result<(), Unfinished> {
    use ports::table::CommitError;
    match table.commit(writes).await {
        Ok(()) | Err(CommitError::Refused(_)) => Ok(()),
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}

/// What a sweep looks at.
struct Scene<'a> {
    shop: &'a Shop,
    agenda: &'a Agenda,
    catalog: &'a Catalog,
    now: Timestamp,
}

/// Offers somebody a time that fits their wish; false when there is none. The wish is gone with it.
async fn offer_to(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    scene: &Scene<'_>,
    wish: &Wish,
) -> Result<bool, Unfinished> {
    let Scene { shop, agenda, catalog, now } = *scene;
    let ruled = catalog.product(wish.service).zip(agenda.rules.get(&wish.service));
    let Some((product, rule)) = ruled else { return Ok(false) };
    let cause = format!("clock:WL#{}/{}", wish.since.millis(), wish.person);
    let cause: CauseId = cause.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let looked = Looked { agenda, occasion: &occasion };
    let Some((resource, from)) = looked.fit(table, rule, wish).await? else { return Ok(false) };
    let known = person::load_person(table, &shop.id, wish.person).await?;
    let is_welcome = known.as_ref().is_some_and(|known| known.stopped_at.is_none());
    if !is_welcome {
        commit(table, &[waiting::remove(wish)]).await?;
        return Ok(false);
    }
    let customer = customer_of(wish.person, known, wish.language);
    let before = unbooked(&occasion, customer, product, rule, (resource, from));
    let ask = BookingAsk::Offer { minutes: OFFER_MINUTES };
    let plan = booking::plan(table, clock, &occasion, catalog, agenda, &before, &ask).await;
    let mut plan = match plan {
        Ok(plan) => plan,
        Err(Stop::Refused(_)) => return Ok(false),
        Err(Stop::Failed(error)) => return Err(error.into()),
    };
    plan.writes.push(waiting::remove(wish));
    let told: Told =
        told::of_plan(&occasion, &plan).map_err(|error| Unfinished::Broken(error.to_string()))?;
    let done = Done::new(&shop.id, &cause, wish, told.into_effects(&occasion));
    match once::commit(table, done.write(now, false)?, plan.writes).await? {
        Landed::Now => {
            done.send(queue).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
            once::settle(table, &done).await?;
            Ok(true)
        }
        // Somebody else was faster; whoever made it free again is looked at anew.
        Landed::Before | Landed::Raced => Ok(false),
    }
}

/// Where a time for a wish is looked for.
struct Looked<'a> {
    agenda: &'a Agenda,
    occasion: &'a Occasion<'a>,
}

impl Looked<'_> {
    /// The first free time that fits a wish, and who or what would do it.
    async fn fit(
        &self,
        table: &impl Table,
        rule: &Rule,
        wish: &Wish,
    ) -> Result<Option<(ResourceId, Timestamp)>, StoreError> {
        let zone = &self.occasion.shop.zone;
        let (range, rule) = (DayRange::day(&wish.day), rule.done_by(wish.with.as_ref()));
        let taken =
            booking::taken_of(table, self.occasion.shop, self.agenda, &rule.resources, &range)
                .await?;
        let (agenda, now) = (self.agenda, self.occasion.now);
        let sight = Sight { agenda, zone, taken: &taken, booking: 0, is_shop: false, now };
        let slots = sight.slots(&rule, &range);
        let fit = wish.first_fit(&slots, zone);
        Ok(fit.map(|slot| (slot.resource.clone(), slot.from)))
    }
}
