//! Other prices than today's: given what was sold on which day for how much, what is said of them.

use super::*;

/// So many, each for so much, on each of some days before today.
fn at(
    price: i64,
    count: i64,
    days_ago: impl IntoIterator<Item = i32>,
) -> BTreeMap<BusinessDay, Sold> {
    let sold = Sold { count, revenue: price * count, cost: 600 * count };
    days_ago.into_iter().map(|ago| (today().plus_days(-ago), sold)).collect()
}

fn all(
    parts: impl IntoIterator<Item = BTreeMap<BusinessDay, Sold>>,
) -> BTreeMap<BusinessDay, Sold> {
    parts.into_iter().flatten().collect()
}

fn tried(lamp: &Counted, sales: BTreeMap<BusinessDay, Sold>) -> Option<Slow> {
    // Sold on each day, so that there are sales enough to advise anything.
    let given = figures(vec![lamp.clone()], &[("LAMP", sales), ("SUGAR", sold(1..=60, 1))]);
    let ages = BTreeMap::from([(sku("LAMP"), old(lamp))]);
    let advice = given.advise(&ages, Some(AdviceKind::Slow));
    let Advice::Given { recommendations, .. } = advice else { panic!("{advice:?}") };
    let reason = recommendations.into_iter().next().map(|found| found.reason);
    reason.map(|reason| {
        let Reason::Slow(slow) = reason else { panic!("{reason:?}") };
        slow
    })
}

/// "10 % less is 900: 12 in 21, else 2 in 39; sells; try 900".
fn said(lamp: &Counted, sales: BTreeMap<BusinessDay, Sold>) -> String {
    let slow = tried(lamp, sales).expect("it lies");
    let price = slow.price().map(Money::minor);
    let Some(tried) = slow.tried else { return format!("nothing; try {price:?}") };
    let Tried { percent, price: then_price, then, now } = tried;
    let sells = if tried.cheaper_sells() { "sells" } else { "does not" };
    format!(
        "{percent} % less is {}: {} in {}, else {} in {}; {sells}; try {price:?}",
        then_price.minor(),
        then.sold,
        then.days,
        now.sold,
        now.days
    )
}

#[test]
fn a_price_that_sold_more_is_the_one_to_try() {
    let lamp = unit("LAMP", 90);
    // Three weeks at a tenth less, four at today's price since.
    let weeks = || all([at(900, 2, [49, 46, 43, 40, 37, 34]), at(1_000, 1, [28, 10])]);
    let expected = "10 % less is 900: 12 in 21, else 2 in 28; sells; try Some(900)";
    assert_eq!(said(&lamp, weeks()), expected);
    // It makes no difference how tax is listed.
    let taxed = Vat { basis_points: 1_800, is_included: true };
    let lamp = Counted { vat: taxed, price: money(1_180), ..lamp };
    let expected = "10 % less is 1062: 12 in 21, else 2 in 28; sells; try Some(1062)";
    assert_eq!(said(&lamp, weeks()), expected);
}

#[test]
fn of_several_prices_the_one_that_earned_the_most_in_a_day_counts() {
    let lamp = unit("LAMP", 120);
    let earlier = all([at(900, 2, [60, 56, 52, 48]), at(800, 4, [44, 40, 36, 32])]);
    let all = all([earlier, at(1_000, 1, [28, 10])]);
    let expected = "20 % less is 800: 16 in 16, else 2 in 28; sells; try Some(800)";
    assert_eq!(said(&lamp, all.clone()), expected);
    // Where that would be below the cost, it does not count.
    let dear = Counted { cost: money(850), ..lamp };
    let expected = "10 % less is 900: 8 in 16, else 2 in 28; sells; try Some(900)";
    assert_eq!(said(&dear, all), expected);
}

#[test]
fn a_lower_price_that_sold_no_more_is_not_advised() {
    let lamp = unit("LAMP", 90);
    let slow = all([at(800, 1, [50, 30]), at(1_000, 1, [20, 5])]);
    let expected = "20 % less is 800: 2 in 30, else 2 in 20; does not; try None";
    assert_eq!(said(&lamp, slow), expected);
}

#[test]
fn what_was_dearer_before_tells_whether_being_cheaper_helped() {
    let lamp = unit("LAMP", 90);
    let helped = all([at(1_250, 1, [60, 45]), at(1_000, 2, [30, 20, 10])]);
    let expected = "-25 % less is 1250: 2 in 30, else 6 in 30; sells; try Some(600)";
    assert_eq!(said(&lamp, helped), expected);
    let as_before = all([at(1_250, 1, [60, 45]), at(1_000, 1, [30, 20])]);
    let expected = "-25 % less is 1250: 2 in 30, else 2 in 30; does not; try None";
    assert_eq!(said(&lamp, as_before), expected);
}

#[test]
fn since_the_last_sale_at_another_price_nothing_was_sold_at_todays() {
    // Every fifth day at 900; nobody knows when that ended, but it is 1,000 now.
    let sales = at(900, 2, [50, 45, 40]);
    let expected = "10 % less is 900: 6 in 15, else 0 in 35; sells; try Some(900)";
    assert_eq!(said(&unit("LAMP", 90), sales), expected);
}

#[test]
fn one_favour_a_few_days_or_no_price_at_all_prove_nothing() {
    let lamp = unit("LAMP", 90);
    let nothing = "nothing; try Some(600)";
    let cases = [
        BTreeMap::new(),
        at(1_000, 1, [40, 20]),
        // One favour, and a difference that is only rounded.
        all([at(1_000, 1, [40, 20]), at(800, 1, [30])]),
        all([at(1_000, 1, [40, 20]), at(985, 1, [50, 30])]),
        // Two days, and nothing at today's price to compare with.
        all([at(900, 1, [42, 41]), at(1_000, 1, [40])]),
        at(900, 1, [60, 30]),
        // Given away, or for a fortune: that is no price.
        all([at(0, 5, [50, 40]), at(5_000, 1, [30, 20])]),
    ];
    for sales in cases {
        assert_eq!(said(&lamp, sales.clone()), nothing, "{sales:?}");
    }
    // What came back is none, and days that are none of the window's do not count.
    let back = all([at(900, -3, [50, 40]), at(1_000, 1, [20])]);
    assert_eq!(said(&lamp, back), nothing);
}
