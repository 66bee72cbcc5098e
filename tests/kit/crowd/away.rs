//! When whoever could do it cannot: what a random calendar blocks, and what else there is to do by the
//! calendars of other programs.

use super::{Calendar, STEP};
use app::store::calendar::save_busy_day;
use domain::booking::closure::Closure;
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::busy::{Busy, BusyDay};
use domain::ids::ResourceId;
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::table::Table;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What else one resource has to do.
#[derive(Debug, Clone)]
pub(super) struct Errands {
    /// Whether it is read from the calendar that the resource keeps; from one that it kept before it
    /// says nothing.
    is_kept: bool,
    /// So many steps from the time all want, and for so many minutes.
    times: Vec<(i64, i64)>,
}

/// Random errands of these resources.
pub(super) fn errands(of: Vec<ResourceId>) -> impl Strategy<Value = BTreeMap<ResourceId, Errands>> {
    let minutes = prop::sample::select(vec![5, 40, 300, 1_500]);
    let times = prop::collection::vec((-24..=24_i64, minutes), 1..3);
    let own =
        (prop::bool::weighted(0.7), times).prop_map(|(is_kept, times)| Errands { is_kept, times });
    prop::collection::btree_map(prop::sample::select(of), own, 0..3)
}

/// The calendar that a resource keeps.
pub(super) fn kept(resource: &ResourceId) -> CalendarId {
    CalendarId::try_from(format!("{resource}@example.com")).unwrap()
}

impl Errands {
    fn spans(&self, from: Timestamp) -> impl Iterator<Item = Span> + use<'_> {
        self.times.iter().map(move |(steps, minutes)| {
            let begins = from.plus_minutes(steps * STEP);
            Span { from: begins, to: begins.plus_minutes(*minutes) }
        })
    }
}

impl Calendar {
    /// Keeps all errands on a table, by day, as they are read from other programs.
    pub(super) async fn keep_errands(&self, table: &impl Table, shop: &Shop) {
        for (resource, errands) in &self.errands {
            let mut days: BTreeMap<BusinessDay, Vec<Busy>> = BTreeMap::new();
            for (nth, span) in errands.spans(self.from).enumerate() {
                for day in span.days() {
                    let busy = Busy { span, event: format!("errand-{nth}") };
                    days.entry(day).or_default().push(busy);
                }
            }
            let before = || CalendarId::try_from("before@example.com".to_owned()).unwrap();
            let calendar = if errands.is_kept { kept(resource) } else { before() };
            for (day, mut times) in days {
                times.sort();
                let busy = BusyDay { calendar: calendar.clone(), times };
                let write = save_busy_day(&shop.id, resource, &day, &busy, 0).unwrap();
                table.commit(&[write]).await.unwrap();
            }
        }
    }

    /// Whether a resource has something else to do then.
    pub(super) fn is_busy(&self, resource: &ResourceId) -> bool {
        let takes = self.rule.span(self.from, self.rule.ends(self.from));
        let kept = self.errands.get(resource).filter(|errands| errands.is_kept);
        kept.is_some_and(|errands| {
            errands.spans(self.from).any(|span| span.from < takes.to && takes.from < span.to)
        })
    }

    /// Whether a resource takes no bookings then, on that day or at those hours.
    pub(super) fn is_blocked(&self, resource: &ResourceId) -> bool {
        let takes = self.rule.span(self.from, self.rule.ends(self.from));
        self.agenda.closures.iter().any(|closed| {
            let blocks = closed.hours.is_none_or(|hours| {
                let [from, to] = [hours.begins(), hours.ends()]
                    .map(|minute| self.zone.at(&closed.range.from, minute));
                from < takes.to && takes.from < to
            });
            blocks && closed.resource.as_ref() == Some(resource)
        })
    }

    /// Whether a resource does not work on that day at all.
    pub(super) fn is_away(&self, resource: &ResourceId) -> bool {
        let whole = |closed: &&Closure| closed.hours.is_none();
        let mut closures = self.agenda.closures.iter().filter(whole);
        closures.any(|closed| closed.resource.as_ref() == Some(resource))
    }
}
