//! What of a new shop can be booked, as its file says it.

use super::file::{Kind, ProductEntry};
use domain::booking::agenda::{Agenda, Hours, Resource, Rule, Week};
use domain::booking::ahead::Ahead;
use domain::booking::change::{
    ANSWER_MINUTES_USUAL, HORIZON_DAYS_MAX, HORIZON_DAYS_USUAL, MINUTES_MAX, RESOURCES_MAX,
    SEATS_MAX,
};
use domain::ids::{ProductId, ResourceId, Sku};
use domain::time::BusinessDay;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// When a shop is open, who works there, and what of it can be booked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaEntry {
    /// Opening hours by the day of the week, as in "09:00-17:30"; "18:00-02:00" ends on the next
    /// day. A day that is missing is closed.
    pub hours: BTreeMap<Weekday, Vec<Hours>>,
    /// Hours of days that are not ordinary; none on holidays.
    #[serde(default)]
    pub exceptions: BTreeMap<BusinessDay, Vec<Hours>>,
    /// Who and what can be booked.
    pub resources: Vec<Resource>,
    /// How many minutes a booking waits for the shop's word.
    #[serde(default = "answer_minutes")]
    pub answer_minutes: u32,
    /// What can be booked, by unit.
    pub services: BTreeMap<Sku, ServiceEntry>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "they are the days of the week")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// How a service is booked; it takes as long as its product says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceEntry {
    /// Who or what can do it, the likeliest first.
    pub resources: Vec<ResourceId>,
    /// How many minutes its beginnings are apart; as long as it takes without.
    pub step_minutes: Option<u32>,
    /// Minutes that are needed before it.
    #[serde(default)]
    pub before_minutes: u32,
    /// Minutes that are needed after it.
    #[serde(default)]
    pub after_minutes: u32,
    /// How many minutes ahead it must be booked.
    #[serde(default)]
    pub lead_minutes: u32,
    /// How many days ahead it can be booked.
    #[serde(default = "horizon_days")]
    pub horizon_days: u32,
    /// Until how many minutes before it the customer can change it.
    #[serde(default)]
    pub cut_off_minutes: u32,
    /// How many can come at the same time.
    #[serde(default = "seats")]
    pub seats: u32,
    /// What of its price is to be paid before it is confirmed: "nothing", "all", a part in
    /// hundredths or an amount in minor units.
    #[serde(default)]
    pub ahead: Ahead,
}

fn answer_minutes() -> u32 {
    ANSWER_MINUTES_USUAL
}

fn horizon_days() -> u32 {
    HORIZON_DAYS_USUAL
}

fn seats() -> u32 {
    1
}

impl AgendaEntry {
    /// What of it can't be, each a sentence.
    pub(super) fn wrong(&self, products: &[ProductEntry]) -> Vec<String> {
        let ids: BTreeSet<&ResourceId> = self.resources.iter().map(|one| &one.id).collect();
        let names: BTreeSet<String> =
            self.resources.iter().map(|one| one.name.trim().to_lowercase()).collect();
        let count = self.resources.len();
        let mut wrong = Vec::new();
        if ids.len() != count || names.len() != count || names.contains("") {
            wrong.push("Each resource of the agenda has an id and a name of its own.".to_owned());
        }
        if !(1..=MINUTES_MAX * 7).contains(&self.answer_minutes) {
            wrong.push("answer_minutes is from a minute to a week.".to_owned());
        }
        for (sku, service) in &self.services {
            wrong.extend(service.wrong(&ids).into_iter().map(|why| format!("{sku}: {why}")));
            if service_of(products, sku).is_none() {
                wrong.push(format!("{sku}: only the first unit of a service can be booked."));
            }
        }
        wrong
    }

    /// The agenda, with the ids that its products have.
    pub(super) fn agenda(
        &self,
        products: &[ProductEntry],
        id_of: impl Fn(usize) -> ProductId,
    ) -> Agenda {
        let rules = self.services.iter().filter_map(|(sku, service)| {
            let (place, duration) = service_of(products, sku)?;
            Some((id_of(place), service.rule(duration)))
        });
        Agenda {
            week: Week(WEEK.map(|day| self.hours.get(&day).cloned().unwrap_or_default())),
            exceptions: self.exceptions.clone(),
            closures: Vec::new(),
            resources: self.resources.clone(),
            rules: rules.collect(),
            answer_minutes: self.answer_minutes,
            calendars: BTreeMap::new(),
            feed_edition: 0,
        }
    }
}

/// The place of the service whose first unit this is, and how long it takes.
fn service_of(products: &[ProductEntry], sku: &Sku) -> Option<(usize, u32)> {
    let is_it = |product: &ProductEntry| {
        product.kind == Kind::Service && product.variants.first().is_some_and(|it| it.sku == *sku)
    };
    let place = products.iter().position(is_it)?;
    Some((place, products[place].duration_minutes.unwrap_or(0)))
}

impl ServiceEntry {
    fn wrong(&self, known: &BTreeSet<&ResourceId>) -> Vec<String> {
        let minutes = [self.before_minutes, self.after_minutes, self.step_minutes.unwrap_or(1)];
        let [.., step] = minutes;
        let count = self.resources.len();
        let checks = [
            (!(1..=RESOURCES_MAX).contains(&count), "it has no resource, or more than 20."),
            (
                self.resources.iter().any(|id| !known.contains(id)),
                "it names a resource that the agenda does not have.",
            ),
            (
                step == 0 || minutes.iter().any(|minutes| *minutes > MINUTES_MAX),
                "its minutes are a day at most, and beginnings are apart.",
            ),
            (
                !(1..=HORIZON_DAYS_MAX).contains(&self.horizon_days),
                "horizon_days is from 1 to 366.",
            ),
            (!(1..=SEATS_MAX).contains(&self.seats), "seats is from 1 to 500."),
            (!self.ahead.is_sound(), "ahead is a part from 1 to 100 hundredths, or an amount."),
        ];
        let wrong = checks.into_iter().filter(|(fails, _)| *fails);
        wrong.map(|(_, why)| why.to_owned()).collect()
    }

    fn rule(&self, duration_minutes: u32) -> Rule {
        Rule {
            duration_minutes,
            step_minutes: self.step_minutes.unwrap_or(duration_minutes),
            before_minutes: self.before_minutes,
            after_minutes: self.after_minutes,
            lead_minutes: self.lead_minutes,
            horizon_days: self.horizon_days,
            cut_off_minutes: self.cut_off_minutes,
            seats: self.seats,
            resources: self.resources.clone(),
            ahead: self.ahead,
        }
    }
}
