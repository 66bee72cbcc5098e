//! When somebody is asked, what becomes of answers, and what they come to.

use super::tally::{Tally, by_period, by_thing};
use super::*;
use crate::time::{BusinessDay, DayRange};

const NOON: &str = "2026-11-21T12:00:00+03:00";

fn at(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text).unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::try_from(name.to_owned()).unwrap()
}

fn asked() -> Survey {
    Survey {
        shop: "K1MARKT001".parse().unwrap(),
        about: About::Order(OrderNumber(1001)),
        person: PersonId::new(7),
        language: None,
        things: Vec::new(),
        over_at: at("2026-11-21T11:00:00+03:00"),
        state: SurveyState::Asked { at: at(NOON) },
    }
}

#[test]
fn nobody_is_asked_in_the_night() {
    let kampala = zone("Africa/Kampala");
    for (over, expected) in [
        (NOON, "2026-11-21T13:00:00+03:00"),
        ("2026-11-21T18:59:59+03:00", "2026-11-21T19:59:59+03:00"),
        ("2026-11-21T19:00:00+03:00", "2026-11-22T08:00:00+03:00"),
        ("2026-11-21T23:30:00+03:00", "2026-11-22T08:00:00+03:00"),
        ("2026-11-22T06:30:00+03:00", "2026-11-22T08:00:00+03:00"),
        ("2026-11-22T07:00:00+03:00", "2026-11-22T08:00:00+03:00"),
    ] {
        assert_eq!(asked_at(at(over), &kampala), at(expected), "{over}");
    }
    // The night in which the clocks go back has an hour more, and its morning is at eight.
    let paris = zone("Europe/Paris");
    let evening = at("2026-10-24T19:30:00+02:00");
    assert_eq!(asked_at(evening, &paris), at("2026-10-25T08:00:00+01:00"));
    let spring = at("2026-03-28T19:30:00+01:00");
    assert_eq!(asked_at(spring, &paris), at("2026-03-29T08:00:00+02:00"));
}

#[test]
fn one_rating_which_can_be_changed_for_a_day() {
    let first = asked().rated(2, Some(" the milk was sour "), at(NOON).plus_minutes(5)).unwrap();
    let answer = first.answer().unwrap();
    assert_eq!((answer.rating, answer.comment.as_deref()), (2, Some("the milk was sour")));
    let later = at(NOON).plus_hours(23);
    let worse = first.rated(1, None, later).unwrap();
    let answer = worse.answer().unwrap();
    assert_eq!((answer.rating, answer.comment.as_deref()), (1, Some("the milk was sour")));
    let bare = first.rated(2, Some(" "), later).unwrap();
    assert_eq!(bare.answer().unwrap().comment, None, "a field that was emptied");
    let second = first.rated(4, None, later).unwrap();
    let answer = second.answer().unwrap();
    assert_eq!((answer.rating, answer.comment.as_deref()), (4, None), "it says why no more");
    assert_eq!(answer.at, at(NOON).plus_minutes(5), "the day begins with the first answer");
    assert_eq!(second.rated(4, None, later), Ok(second.clone()), "twice is once");
    let over = at(NOON).plus_minutes(5).plus_hours(CHANGED_HOURS);
    assert!(second.rated(5, None, over.plus_millis(-1)).is_ok());
    assert_eq!(second.rated(5, None, over), Err(NotRated::AlreadyGiven));
}

#[test]
fn what_was_not_asked_or_long_ago_is_not_rated() {
    let waiting = Survey { state: SurveyState::Waiting { at: at(NOON) }, ..asked() };
    assert_eq!(waiting.rated(5, None, at(NOON)), Err(NotRated::NotAsked));
    let over = at(NOON).plus_hours(OPEN_HOURS);
    assert!(asked().rated(5, None, over.plus_millis(-1)).is_ok());
    assert_eq!(asked().rated(5, None, over), Err(NotRated::Closed));
    for none in [0, 6, 255] {
        assert_eq!(asked().rated(none, None, at(NOON)), Err(NotRated::NoRating));
    }
}

#[test]
fn ratings_in_words_and_what_is_none() {
    let some = |text: &str| Some(text.to_owned());
    for (text, expected) in [
        ("5", Some((5, None))),
        (" 4 ", Some((4, None))),
        ("4/5", Some((4, None))),
        ("⭐⭐⭐⭐", Some((4, None))),
        ("⭐️⭐️", Some((2, None))),
        ("★★★ nice shop", Some((3, some("nice shop")))),
        ("3⭐", Some((3, None))),
        ("5️⃣", Some((5, None))),
        ("4 great service", Some((4, some("great service")))),
        ("2, the milk was sour", Some((2, some("the milk was sour")))),
        ("1! Never again.", Some((1, some("Never again.")))),
        ("0", None),
        ("6", None),
        ("12", None),
        ("4.5", None),
        ("4,500", None),
        ("4kg", None),
        ("5x sugar", None),
        ("⭐⭐⭐⭐⭐⭐", None),
        ("great", None),
        ("", None),
        ("2:30", None),
        ("3-4", None),
    ] {
        let found = said(text).map(|it| (it.rating, it.comment));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn what_can_be_nothing_but_a_rating() {
    for (text, is_plain) in [
        ("4", true),
        ("4, great", true),
        ("4/5 great", true),
        ("4⭐ great", true),
        ("⭐⭐ meh", true),
        ("4 - great", true),
        ("4 great", false),
        ("2 milk", false),
    ] {
        assert_eq!(said(text).map(|it| it.is_plain), Some(is_plain), "{text}");
    }
}

#[test]
fn what_it_is_about_reads_back() {
    for about in [About::Order(OrderNumber(1001)), About::Booking(3)] {
        assert_eq!(about.to_string().parse(), Ok(about));
    }
    for text in ["", "O", "1001", "X1", "O-1", "O01", "Oé", "O+1"] {
        assert_eq!(text.parse::<About>(), Err(NotAbout), "{text}");
    }
}

#[test]
fn averages_are_rounded_half_up() {
    let tally = |counts| Tally(counts).average();
    assert_eq!(tally([0; 5]), None);
    assert_eq!(tally([0, 0, 0, 0, 3]), Some(500));
    assert_eq!(tally([1, 0, 0, 0, 2]), Some(367));
    assert_eq!(tally([0, 0, 0, 1, 2]), Some(467));
}

#[test]
fn ratings_by_weeks_and_months() {
    let day = |text| BusinessDay::parse(text).unwrap();
    let given = [
        (day("2026-11-02"), 5),
        (day("2026-11-09"), 1),
        (day("2026-11-10"), 2),
        (day("2026-12-01"), 4),
    ];
    let november = DayRange { from: day("2026-11-01"), to: day("2026-11-30") };
    let weeks = by_period(&november, &given);
    assert_eq!(weeks.len(), 5);
    assert_eq!(weeks.iter().map(|it| it.tally.answers()).collect::<Vec<_>>(), [1, 2, 0, 0, 0]);
    assert_eq!(weeks[4].days, DayRange { from: day("2026-11-29"), to: day("2026-11-30") });
    let year = DayRange { from: day("2026-01-01"), to: day("2026-12-31") };
    let months = by_period(&year, &given);
    assert_eq!(months.len(), 12);
    assert_eq!(months[10].tally.average(), Some(267));
}

#[test]
fn an_order_counts_once_for_each_thing() {
    let thing = |name: &str| Thing {
        product: ProductId::new(1),
        name: name.to_owned(),
        is_service: name == "Haircut",
    };
    let rated = |rating, names: &[&str]| {
        let things = names.iter().map(|name| thing(name)).collect();
        Survey { things, ..asked() }.rated(rating, None, at(NOON)).unwrap()
    };
    let surveys = [rated(5, &["Sugar", "Sugar", "Milk"]), rated(2, &["Milk", "Haircut"]), asked()];
    let of = by_thing(&surveys);
    let names: Vec<_> = of.iter().map(|it| (it.name.as_str(), it.tally.average())).collect();
    assert_eq!(names, [("Haircut", Some(200)), ("Milk", Some(350)), ("Sugar", Some(500))]);
    assert!(of[0].is_service);
}
