//! What answers come to: how many of each rating, the average, and the same by what they were of and
//! by weeks or months. Whole numbers only: averages are in hundredths.

use super::Survey;
use crate::time::{BusinessDay, DayRange};

/// A range up to so many days is told by weeks, a longer one by months.
const WEEKS_DAYS_MAX: i32 = 92;
/// No table is longer.
const PERIODS_MAX: usize = 60;
const WEEK_DAYS: i32 = 7;

/// How many gave one, two, three, four and five.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally(pub [i64; 5]);

impl Tally {
    /// Counts a rating from one to five; anything else is none.
    pub fn add(&mut self, rating: u8) {
        let place = usize::from(rating).checked_sub(1);
        if let Some(count) = place.and_then(|place| self.0.get_mut(place)) {
            *count = count.saturating_add(1);
        }
    }

    /// How many answered.
    pub fn answers(&self) -> i64 {
        self.0.into_iter().fold(0, i64::saturating_add)
    }

    /// The average in hundredths, rounded half up; none when nobody answered.
    pub fn average(&self) -> Option<i64> {
        let answers = self.answers();
        let points =
            (1..).zip(self.0).map(|(rating, count): (i64, i64)| count.saturating_mul(rating));
        let points = points.fold(0, i64::saturating_add);
        points.saturating_mul(200).saturating_add(answers).checked_div(answers.saturating_mul(2))
    }
}

/// The ratings of some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The days: a week or a month, or the part of it that is in the range.
    pub days: DayRange,
    /// Its ratings.
    pub tally: Tally,
}

/// The ratings of one thing that is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfThing {
    /// What it is called.
    pub name: String,
    /// Whether it is somebody's time.
    pub is_service: bool,
    /// Its ratings.
    pub tally: Tally,
}

/// Ratings by weeks from the range's first day, or by months; periods without any stay.
pub fn by_period(range: &DayRange, given: &[(BusinessDay, u8)]) -> Vec<Period> {
    let is_by_week = range.to.days_since(&range.from) < WEEKS_DAYS_MAX;
    let mut periods = Vec::new();
    let mut from = range.from.clone();
    while from <= range.to && periods.len() < PERIODS_MAX {
        let last = if is_by_week { from.plus_days(WEEK_DAYS - 1) } else { from.month().last() };
        let days = DayRange { from: from.clone(), to: last.clone().min(range.to.clone()) };
        let mut tally = Tally::default();
        let within = given.iter().filter(|(day, _)| days.contains(day));
        within.for_each(|(_, rating)| tally.add(*rating));
        periods.push(Period { days, tally });
        from = last.plus_days(1);
    }
    periods
}

/// Ratings by what they were of, the worst average first, then the most rated. A rating of an order
/// counts for each of its things.
pub fn by_thing(surveys: &[Survey]) -> Vec<OfThing> {
    let mut things: Vec<OfThing> = Vec::new();
    for survey in surveys {
        let Some(answer) = survey.answer() else { continue };
        let mut counted = Vec::new();
        for thing in &survey.things {
            if counted.contains(&&thing.name) {
                continue;
            }
            counted.push(&thing.name);
            let known = things.iter().position(|it| it.name == thing.name);
            let place = known.unwrap_or_else(|| {
                let (name, is_service) = (thing.name.clone(), thing.is_service);
                things.push(OfThing { name, is_service, tally: Tally::default() });
                things.len() - 1
            });
            things[place].tally.add(answer.rating);
        }
    }
    things.sort_by_key(|it| (it.tally.average(), -it.tally.answers(), it.name.clone()));
    things
}
