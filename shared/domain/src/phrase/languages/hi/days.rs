//! Hindi in Latin script: days and months.

use crate::phrase::books::day_word::{DayWord, Period};

pub(super) const DAYS: &[(DayWord, &str)] = &[
    (DayWord::Today, "aaj"),
    (DayWord::Around(1), "kal"),
    (DayWord::Around(2), "parso, parson"),
    (DayWord::Span(Period::Week, 0), "is hafte, iss hafte"),
    (DayWord::Span(Period::Month, 0), "is mahine, iss mahine, is maheene"),
    (DayWord::Span(Period::Year, 0), "is saal, iss saal"),
    (DayWord::Past, "pichle, pichhle, pichla, pichli, pichhla"),
    (DayWord::Coming, "agle, agla, agli"),
    (DayWord::Days, "din, dino"),
    (DayWord::Week, "hafte, hafta"),
    (DayWord::Quarter, "timahi, quarter"),
    (DayWord::Month, "mahine, mahina, maheene"),
    (DayWord::Year, "saal"),
    (DayWord::Until, "tak"),
    (DayWord::Weekday(1), "somvar, somwar"),
    (DayWord::Weekday(2), "mangalvar, mangalwar"),
    (DayWord::Weekday(3), "budhvar, budhwar"),
    (DayWord::Weekday(4), "guruvar, guruwar"),
    (DayWord::Weekday(5), "shukravar, shukrawar"),
    (DayWord::Weekday(6), "shanivar, shaniwar"),
    (DayWord::Weekday(7), "ravivar, raviwar, itwar"),
];
