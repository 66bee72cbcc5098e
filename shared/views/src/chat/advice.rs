//! What owners are told that their sales recommend: what, why, with its numbers, and what they can
//! write to do it. Deliberately absent: doing it.

use super::stock::unit;
use super::{bubble, date};
use domain::advice::{
    Advice, COVER_DAYS, CarryingDay, CarryingProduct, DAYS_MIN, Reason, Recommendation, Reorder,
    SLOW_DAYS, Share, Slow, WINDOW_DAYS,
};
use domain::catalog::Catalog;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::stock::LEAD_DAYS;
use domain::time::DayRange;

/// More than these are not done on one day.
const SHOWN_MAX: usize = 5;

/// What is recommended, the most money at stake first.
pub fn advice(
    language: Language,
    advice: &Advice,
    catalog: &Catalog,
    currency: Currency,
) -> Bubble {
    let (days, found) = match advice {
        Advice::TooEarly { days } => {
            return bubble(said!(language, "advice/too_early", days, needed = DAYS_MIN));
        }
        Advice::Given { days, recommendations } => (days, recommendations),
    };
    if found.is_empty() {
        return bubble(said!(language, "advice/nothing", days));
    }
    let said = Said { language, catalog, currency };
    let shown = || found.iter().take(SHOWN_MAX);
    let lines: Vec<String> =
        (1..).zip(shown()).map(|(place, found)| format!("{place}. {}", said.line(found))).collect();
    // A price that has sold before is a better example than one that only could.
    let proven = shown().filter(|found| is_proven(found)).find_map(|found| said.price(found));
    let hints: Vec<String> = [
        shown().find_map(|found| said.purchase(found)),
        proven.or_else(|| shown().find_map(|found| said.price(found))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let more = found.len().saturating_sub(SHOWN_MAX);
    bubble(said!(language, "advice/given", days, lines, more, hints))
}

/// Why it was recommended: the figures of each, from sales in a range and the stock now. Where there
/// is nothing to recommend any more, that is said.
pub fn why(
    language: Language,
    given: &Advice,
    range: &DayRange,
    catalog: &Catalog,
    currency: Currency,
) -> Bubble {
    let found = match given {
        Advice::Given { recommendations, .. } if !recommendations.is_empty() => recommendations,
        Advice::TooEarly { .. } | Advice::Given { .. } => {
            return advice(language, given, catalog, currency);
        }
    };
    let said = Said { language, catalog, currency };
    let shown = (1..).zip(found.iter().take(SHOWN_MAX));
    let lines: Vec<String> =
        shown.map(|(place, found)| format!("{place}. {}", said.figures(found))).collect();
    let (from, to) = (date(language, &range.from), date(language, &range.to));
    bubble(said!(language, "advice/why", from, to, lines))
}

fn is_proven(found: &Recommendation) -> bool {
    let Reason::Slow(Slow { tried: Some(tried), .. }) = found.reason else { return false };
    tried.was_cheaper() && tried.cheaper_sells()
}

struct Said<'a> {
    language: Language,
    catalog: &'a Catalog,
    currency: Currency,
}

impl Said<'_> {
    fn line(&self, found: &Recommendation) -> String {
        match &found.reason {
            Reason::Reorder(reorder) => self.reorder(reorder),
            Reason::Slow(slow) => self.slow(slow),
            Reason::CarryingDay(day) => self.day(day),
            Reason::CarryingProduct(product) => self.product(product),
        }
    }

    /// The figures that a recommendation is made of.
    fn figures(&self, found: &Recommendation) -> String {
        match &found.reason {
            Reason::Reorder(reorder) => self.pace(reorder),
            Reason::Slow(slow) => self.lying(slow),
            Reason::CarryingDay(day) => self.share(&self.weekday(day), day.share),
            Reason::CarryingProduct(product) => {
                self.share(&unit(&product.sku, self.catalog).0, product.share)
            }
        }
    }

    fn pace(&self, reorder: &Reorder) -> String {
        let (name, measure) = unit(&reorder.sku, self.catalog);
        said!(
            self.language,
            "advice/why_reorder",
            name,
            sold = measure.show(reorder.rate.sold),
            days = reorder.rate.days,
            left = measure.show(reorder.left.max(0)),
            lasts = reorder.lasts_days,
            lead = LEAD_DAYS,
            cover = COVER_DAYS,
            quantity = measure.show(reorder.quantity)
        )
    }

    fn lying(&self, slow: &Slow) -> String {
        let (name, measure) = unit(&slow.sku, self.catalog);
        said!(
            self.language,
            "advice/why_slow",
            name,
            sold = measure.show(slow.sold),
            window = WINDOW_DAYS,
            quantity = measure.show(slow.quantity),
            days = SLOW_DAYS,
            bound = slow.bound,
            percent = slow.discount.map(|discount| discount.percent),
            price = slow.discount.map(|discount| format!("{}{}", discount.price, measure.per())),
            tried = self.tried(slow)
        )
    }

    /// What another price has done; empty when nothing is known of one.
    fn tried(&self, slow: &Slow) -> String {
        let Some(tried) = slow.tried else { return String::new() };
        let measure = self.catalog.measure_of(&slow.sku);
        said!(
            self.language,
            "advice/tried",
            price = format!("{}{}", tried.price, measure.per()),
            percent = tried.percent.unsigned_abs(),
            cheaper = tried.was_cheaper(),
            then_sold = measure.show(tried.then.sold),
            then_days = tried.then.days,
            now_sold = (tried.now.sold > 0).then(|| measure.show(tried.now.sold)),
            now_days = tried.now.days,
            helps = tried.cheaper_sells()
        )
    }

    fn share(&self, name: &str, share: Share) -> String {
        let Share { revenue_minor, percent, weeks } = share;
        let revenue = Money::new(revenue_minor, self.currency);
        said!(self.language, "advice/why_share", name, percent, revenue, weeks)
    }

    fn weekday(&self, day: &CarryingDay) -> String {
        let days = said!(self.language, "advice/weekdays");
        days.split(' ').nth(usize::from(day.in_week)).unwrap_or_default().to_owned()
    }

    fn reorder(&self, reorder: &Reorder) -> String {
        let (name, measure) = unit(&reorder.sku, self.catalog);
        said!(
            self.language,
            "advice/reorder",
            name,
            left = if reorder.left > 0 { measure.show(reorder.left) } else { String::new() },
            lasts = reorder.lasts_days,
            sells = measure.show(reorder.sells_in_week),
            quantity = measure.show(reorder.quantity),
            cover = COVER_DAYS,
            cost = reorder.cost
        )
    }

    fn slow(&self, slow: &Slow) -> String {
        let (name, measure) = unit(&slow.sku, self.catalog);
        said!(
            self.language,
            "advice/slow",
            name,
            quantity = measure.show(slow.quantity),
            days = SLOW_DAYS,
            bound = slow.bound,
            sold = (slow.sold > 0).then(|| measure.show(slow.sold)),
            window = WINDOW_DAYS,
            percent = slow.discount.map(|discount| discount.percent),
            price = slow.discount.map(|discount| format!("{}{}", discount.price, measure.per())),
            tried = self.tried(slow)
        )
    }

    fn day(&self, day: &CarryingDay) -> String {
        let Share { revenue_minor, percent, weeks } = day.share;
        let name = self.weekday(day);
        let revenue = Money::new(revenue_minor, self.currency);
        said!(self.language, "advice/day", name, percent, revenue, weeks)
    }

    fn product(&self, product: &CarryingProduct) -> String {
        let Share { revenue_minor, percent, weeks } = product.share;
        let (name, _) = unit(&product.sku, self.catalog);
        let revenue = Money::new(revenue_minor, self.currency);
        said!(self.language, "advice/product", name, percent, revenue, weeks)
    }

    /// What to write when goods have come. A code is read wherever a name with figures is not.
    fn purchase(&self, found: &Recommendation) -> Option<String> {
        let Reason::Reorder(reorder) = &found.reason else { return None };
        let quantity = self.catalog.measure_of(&reorder.sku).show(reorder.quantity);
        let (sku, cost) = (reorder.sku.as_str(), reorder.cost);
        Some(said!(self.language, "advice/purchase", quantity, sku, cost))
    }

    /// What to write to sell something for less.
    fn price(&self, found: &Recommendation) -> Option<String> {
        let Reason::Slow(slow) = &found.reason else { return None };
        let (sku, price) = (slow.sku.as_str(), slow.price()?);
        Some(said!(self.language, "advice/price", sku, price))
    }
}
