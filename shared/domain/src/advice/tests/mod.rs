//! Advice as tables, given figures, and what holds of all advice.

mod tried;

use super::*;
use crate::money::Currency;
use crate::stock::{LEAD_DAYS, SalesRate};
use proptest::prelude::*;

/// A Saturday.
const TODAY: &str = "2026-11-21";

fn today() -> BusinessDay {
    BusinessDay::parse(TODAY).unwrap()
}

fn sku(text: &str) -> Sku {
    text.parse().unwrap()
}

fn money(minor: i64) -> Money {
    Money::new(minor, Currency::Ugx)
}

/// A unit that costs 600 and sells for 1,000 without tax.
fn unit(name: &str, on_hand: i64) -> Counted {
    Counted {
        sku: sku(name),
        measure: Measure::Piece,
        price: money(1_000),
        cost: money(600),
        vat: Vat::default(),
        on_hand,
        reserved: 0,
        value_minor: 600 * on_hand,
    }
}

/// So many for 1,000 each on each of some days before today.
fn sold(days_ago: impl IntoIterator<Item = i32>, count: i64) -> BTreeMap<BusinessDay, Sold> {
    let sold = Sold { count, revenue: 1_000 * count, cost: 600 * count };
    days_ago.into_iter().map(|ago| (today().plus_days(-ago), sold)).collect()
}

fn figures(counted: Vec<Counted>, sold: &[(&str, BTreeMap<BusinessDay, Sold>)]) -> Figures {
    let sold = sold.iter().map(|(name, days)| (sku(name), days.clone()));
    Figures { today: today(), counted, sold: sold.collect() }
}

/// All of it has been lying for so many of its days.
fn old(unit: &Counted) -> Ages {
    Ages { quantities: [0, 0, 0, unit.on_hand], worth_minor: [0, 0, 0, unit.value_minor] }
}

fn advised(figures: &Figures, about: Option<AdviceKind>) -> Vec<String> {
    let ages = figures.lying().into_iter().map(|lies| {
        let unit = figures.counted.iter().find(|unit| unit.sku == lies).unwrap();
        (lies, old(unit))
    });
    match figures.advise(&ages.collect(), about) {
        Advice::TooEarly { days } => vec![format!("too early: {days}")],
        Advice::Given { recommendations, .. } => recommendations.iter().map(written).collect(),
    }
}

fn written(found: &Recommendation) -> String {
    let stake = found.at_stake_minor;
    match &found.reason {
        Reason::Reorder(Reorder { sku, left, lasts_days, quantity, cost, .. }) => {
            format!("{stake}: buy {quantity} {sku} for {}, {left} last {lasts_days}", cost.minor())
        }
        Reason::Slow(Slow { sku, quantity, bound, sold, discount, .. }) => {
            let discount = discount.map(|it| (it.percent, it.price.minor()));
            let bound = bound.minor();
            format!("{stake}: {quantity} {sku} lie for {bound}, {sold} sold, {discount:?}")
        }
        Reason::CarryingDay(CarryingDay { in_week, share }) => {
            format!("{stake}: day {in_week} brings {} % in {}", share.percent, share.weeks)
        }
        Reason::CarryingProduct(CarryingProduct { sku, share }) => {
            format!("{stake}: {sku} brings {} % in {}", share.percent, share.weeks)
        }
    }
}

#[test]
fn with_less_than_two_weeks_of_sales_nothing_is_advised() {
    for (days, expected) in [(0, 0), (1, 1), (13, 13)] {
        let sugar = ("SUGAR", sold(1..=days, 3));
        let given = figures(vec![unit("SUGAR", 0), unit("LAMP", 9)], &[sugar]);
        assert_eq!(advised(&given, None), [format!("too early: {expected}")]);
        assert!(given.lying().is_empty());
    }
    let given = figures(vec![unit("SUGAR", 0)], &[("SUGAR", sold(1..=14, 3))]);
    assert!(!advised(&given, None)[0].starts_with("too early"));
}

#[test]
fn what_runs_out_before_goods_come_is_bought_for_a_month() {
    use AdviceKind::Reorder;
    let daily = |count| ("SUGAR", sold(1..=28, count));
    let reserved = |unit: Counted, reserved| Counted { reserved, ..unit };
    let sugar = |on_hand| unit("SUGAR", on_hand);
    let cases = [
        // Two a day: fourteen last a week, fifteen last longer than goods take to come.
        (sugar(14), daily(2), "46000: buy 46 SUGAR for 27600, 14 last 7"),
        (sugar(15), daily(2), "45000: buy 45 SUGAR for 27000, 15 last 7"),
        (sugar(16), daily(2), ""),
        // What is promised is gone already.
        (reserved(sugar(30), 20), daily(2), "50000: buy 50 SUGAR for 30000, 10 last 5"),
        (reserved(sugar(5), 9), daily(2), "60000: buy 60 SUGAR for 36000, 0 last 0"),
        // Many are bought in fives and tens.
        (sugar(0), daily(9), "270000: buy 270 SUGAR for 162000, 0 last 0"),
        (sugar(3), daily(4), "115000: buy 115 SUGAR for 69000, 3 last 0"),
        // One good day of something new is no trend.
        (sugar(0), ("SUGAR", sold([1], 7)), "15000: buy 15 SUGAR for 9000, 0 last 0"),
        // Sales of a month ago are none, and what came back was not sold.
        (sugar(0), ("SUGAR", sold([29, 40], 50)), ""),
        (sugar(0), daily(-1), ""),
    ];
    for (unit, sugar, expected) in cases {
        let given = figures(vec![unit.clone()], &[sugar, ("MILK", sold([50], 1))]);
        assert_eq!(advised(&given, Some(Reorder)).join(""), expected, "{unit:?}");
    }
}

#[test]
fn what_lies_is_cheaper_down_to_its_cost_and_tax() {
    use AdviceKind::Slow;
    let lamp = || unit("LAMP", 20);
    let taxed = |is_included| Vat { basis_points: 1_800, is_included };
    let cases = [
        (lamp(), "12000: 20 LAMP lie for 12000, 0 sold, Some((40, 600))"),
        // In the price: 750 hold 114 of tax, and 700 only 593 for the shop.
        (
            Counted { vat: taxed(true), ..lamp() },
            "12000: 20 LAMP lie for 12000, 0 sold, Some((25, 750))",
        ),
        (
            Counted { vat: taxed(false), ..lamp() },
            "12000: 20 LAMP lie for 12000, 0 sold, Some((40, 600))",
        ),
        // What it had cost counts, and what it would cost again.
        (
            Counted { value_minor: 16_001, ..lamp() },
            "16001: 20 LAMP lie for 16001, 0 sold, Some((15, 850))",
        ),
        (
            Counted { cost: money(950), ..lamp() },
            "12000: 20 LAMP lie for 12000, 0 sold, Some((5, 950))",
        ),
        (Counted { cost: money(951), ..lamp() }, "12000: 20 LAMP lie for 12000, 0 sold, None"),
        (Counted { price: money(500), ..lamp() }, "12000: 20 LAMP lie for 12000, 0 sold, None"),
        // Nobody knows what it cost.
        (Counted { value_minor: 0, ..lamp() }, ""),
        // All is promised.
        (Counted { reserved: 20, ..lamp() }, ""),
    ];
    for (unit, expected) in cases {
        let given = figures(vec![unit.clone()], &[("SUGAR", sold(1..=20, 1))]);
        assert_eq!(advised(&given, Some(Slow)).join(""), expected, "{unit:?}");
    }
}

#[test]
fn what_sells_within_half_a_year_is_not_slow() {
    let expect = |count, expected: &str| {
        let lamps = ("LAMP", sold([40], count));
        let given = figures(vec![unit("LAMP", 18)], &[("SUGAR", sold([60, 1], 1)), lamps]);
        assert_eq!(advised(&given, Some(AdviceKind::Slow)).join(""), expected, "{count}");
    };
    expect(5, "10800: 18 LAMP lie for 10800, 5 sold, Some((40, 600))");
    expect(6, "");
}

#[test]
fn only_what_is_old_lies() {
    let lamp = unit("LAMP", 20);
    let given = figures(vec![lamp], &[("SUGAR", sold(1..=20, 1))]);
    for (quantities, worth_minor, expected) in [
        ([15, 0, 5, 0], [9_000, 0, 3_000, 0], Some((5, 3_000))),
        ([0, 0, 2, 3], [0, 0, 1_200, 1_800], Some((5, 3_000))),
        ([10, 10, 0, 0], [6_000, 6_000, 0, 0], None),
    ] {
        let ages = BTreeMap::from([(sku("LAMP"), Ages { quantities, worth_minor })]);
        let advice = given.advise(&ages, Some(AdviceKind::Slow));
        let Advice::Given { recommendations, .. } = advice else { panic!("{advice:?}") };
        let found = recommendations.first().map(|found| {
            let Reason::Slow(slow) = &found.reason else { panic!("{found:?}") };
            (slow.quantity, slow.bound.minor())
        });
        assert_eq!(found, expected);
    }
}

#[test]
fn the_strongest_day_and_product_of_whole_weeks_carry_the_shop() {
    use AdviceKind::Carrier;
    // Every day one loaf of bread for 1,000, on Fridays (yesterday and each week before) six of tea.
    let bread = || ("BREAD", sold(1..=28, 1));
    let tea = |count| ("TEA", sold([1, 8, 15, 22], count));
    let of = |sales: &[(&str, BTreeMap<BusinessDay, Sold>)]| {
        advised(&figures(Vec::new(), sales), Some(Carrier))
    };
    assert_eq!(
        of(&[bread(), tea(6)]),
        ["7000: day 4 brings 54 % in 4", "7000: BREAD brings 54 % in 4"]
    );
    assert_eq!(
        of(&[bread(), tea(3)]),
        ["7000: BREAD brings 70 % in 4", "4000: day 4 brings 40 % in 4"]
    );
    // Where one thing is sold alone, and each day alike, nothing stands out.
    assert_eq!(of(&[bread()]), [""; 0]);
    // Nothing of the last weeks.
    assert_eq!(of(&[("BREAD", sold([60], 1)), ("TEA", sold([59], 1))]), [""; 0]);
    // What came back is no sale.
    assert_eq!(of(&[("BREAD", sold(1..=28, -1)), tea(1)]), [""; 0]);
}

#[test]
fn the_most_money_comes_first_and_equals_by_kind_and_name() {
    let counted = vec![unit("ZINC", 90), unit("LAMP", 90), unit("SUGAR", 0)];
    let given = figures(counted, &[("SUGAR", sold(1..=28, 2)), ("TEA", sold([1], 8))]);
    assert_eq!(
        advised(&given, None),
        [
            "60000: buy 60 SUGAR for 36000, 0 last 0",
            "54000: 90 LAMP lie for 54000, 0 sold, Some((40, 600))",
            "54000: 90 ZINC lie for 54000, 0 sold, Some((40, 600))",
            "14000: SUGAR brings 88 % in 4",
            "4000: day 4 brings 25 % in 4",
        ]
    );
}

#[test]
fn the_ages_of_ten_units_are_asked_for_the_dearest_first() {
    let counted = (0..30).map(|n| unit(&format!("LAMP-{n:02}"), 1 + n)).collect();
    let given = figures(counted, &[("SUGAR", sold(1..=20, 1))]);
    let lying = given.lying();
    assert_eq!((lying.len(), lying[0].as_str(), lying[9].as_str()), (10, "LAMP-29", "LAMP-20"));
}

fn any_unit(place: usize) -> impl Strategy<Value = Counted> {
    let measure = prop_oneof![Just(Measure::Piece), Just(Measure::Gram)];
    let amount = prop_oneof![0..5_000_i64, Just(i64::MAX), Just(i64::MIN)];
    let vat = (0..3_000_u32, any::<bool>());
    let quantity = prop_oneof![-5..4_000_i64, Just(i64::MAX)];
    (measure, amount.clone(), amount.clone(), vat, quantity, -5..4_000_i64, amount).prop_map(
        move |(measure, price, cost, (basis_points, is_included), on_hand, reserved, value)| {
            Counted {
                sku: sku(&format!("UNIT-{place}")),
                measure,
                price: money(price),
                cost: money(cost),
                vat: Vat { basis_points, is_included },
                on_hand,
                reserved,
                value_minor: value,
            }
        },
    )
}

fn any_sales() -> impl Strategy<Value = BTreeMap<BusinessDay, Sold>> {
    let count = prop_oneof![-3..60_i64, Just(i64::MAX), Just(i64::MIN)];
    let sold = (count, -100..90_000_i64).prop_map(|(count, revenue)| Sold {
        count,
        revenue,
        cost: revenue / 2,
    });
    prop::collection::btree_map(1..=60_i32, sold, 0..20).prop_map(|days| {
        days.into_iter().map(|(ago, sold)| (today().plus_days(-ago), sold)).collect()
    })
}

fn any_figures() -> impl Strategy<Value = Figures> {
    let counted = (0..4_usize).map(any_unit).collect::<Vec<_>>();
    (counted, prop::collection::vec(any_sales(), 4)).prop_map(|(counted, sold)| {
        let sold = sold.into_iter().enumerate();
        let sold = sold.map(|(place, days)| (sku(&format!("UNIT-{place}")), days)).collect();
        Figures { today: today(), counted, sold }
    })
}

proptest! {
    #[test]
    fn nothing_is_sold_below_its_cost_and_no_more_is_bought_than_will_sell(given in any_figures()) {
        let lying = given.lying();
        let unit = |sku: &Sku| given.counted.iter().find(|unit| unit.sku == *sku).unwrap();
        let ages = lying.into_iter().map(|sku| (sku.clone(), old(unit(&sku)))).collect();
        let Advice::Given { recommendations, .. } = given.advise(&ages, None) else {
            return Ok(());
        };
        for found in &recommendations {
            match &found.reason {
                Reason::Reorder(Reorder { sku, left, rate, quantity, lasts_days, .. }) => {
                    let needed = rate.in_days(COVER_DAYS);
                    prop_assert!(*quantity > 0 && *lasts_days <= LEAD_DAYS);
                    prop_assert!(left.saturating_add(*quantity) <= needed);
                    prop_assert_eq!(*left, unit(sku).free());
                }
                Reason::Slow(slow) => {
                    let Slow { sku, quantity, bound, discount, tried, .. } = slow;
                    let unit = unit(sku);
                    if let Some(tried) = tried {
                        prop_assert!(tried.then.days + tried.now.days <= i64::from(WINDOW_DAYS));
                        let sold = tried.then.sold.saturating_add(tried.now.sold);
                        prop_assert!(tried.then.sold > 0 && tried.now.sold >= 0 && sold > 0);
                        let pays = |price: Money| {
                            unit.vat.on(price.minor()).net >= unit.cost.minor()
                        };
                        prop_assert!(slow.price().is_none_or(pays));
                    }
                    prop_assert!(bound.minor() > 0 && *quantity > 0 && *quantity <= unit.on_hand);
                    let Some(Discount { percent, price }) = discount else { continue };
                    let net = unit.vat.on(price.minor()).net;
                    prop_assert!(net >= unit.cost.minor());
                    // Of all that is there: what it brings is what it had cost, or more.
                    let per_price = i128::from(unit.measure.per_price());
                    let brings = i128::from(net) * i128::from(unit.on_hand);
                    prop_assert!(brings >= i128::from(unit.value_minor) * per_price);
                    prop_assert!(percent % 5 == 0 && *percent > 0 && price.minor() < unit.price.minor());
                }
                Reason::CarryingDay(CarryingDay { share, .. })
                | Reason::CarryingProduct(CarryingProduct { share, .. }) => {
                    prop_assert!((0..=100).contains(&share.percent));
                }
            }
        }
        let stakes: Vec<i64> = recommendations.iter().map(|found| found.at_stake_minor).collect();
        prop_assert!(stakes.is_sorted_by(|one, next| one >= next));
        prop_assert_eq!(given.advise(&ages, None), given.clone().advise(&ages, None));
    }

    #[test]
    fn days_and_products_add_up_to_what_was_earned(given in any_figures(), weeks in 2..=8_i32) {
        let earned = carrier::Earned::of(&given, weeks);
        let from = today().plus_days(-7 * weeks);
        let days = given.sold.values().flatten().filter(|(day, _)| **day >= from);
        let all: i64 = days.map(|(_, sold)| sold.revenue).sum();
        prop_assert_eq!(earned.by_day.iter().sum::<i64>(), all);
        prop_assert_eq!(earned.by_product.values().sum::<i64>(), all);
        prop_assert_eq!(earned.total, all);
    }

    #[test]
    fn rounding_takes_no_more_than_a_twentieth_away(quantity in 0..=i64::MAX) {
        let rounded = reorder::rounded(quantity);
        prop_assert!(rounded <= quantity && rounded >= quantity - quantity / 20);
    }
}

#[test]
fn quantities_are_rounded_as_people_buy() {
    for (quantity, expected) in [
        (0, 0),
        (19, 19),
        (99, 99),
        (104, 100),
        (206, 200),
        (1_234, 1_200),
        (2_345, 2_300),
        (40_600, 40_000),
    ] {
        assert_eq!(reorder::rounded(quantity), expected, "{quantity}");
    }
    let rate = SalesRate { sold: 1, days: 28 };
    assert_eq!(rate.in_days(COVER_DAYS), 2);
}
