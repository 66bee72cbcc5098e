//! Days in words, on Saturday 21 November 2026.

use super::{Scene, owner};
use crate::money::Currency;

#[test]
fn statements_are_for_the_days_that_were_named() {
    let cases = [
        ("today", "2026-11-21..2026-11-21"),
        ("yesterday", "2026-11-20..2026-11-20"),
        ("this week", "2026-11-16..2026-11-21"),
        ("last week", "2026-11-09..2026-11-15"),
        ("this month", "2026-11-01..2026-11-21"),
        ("last month", "2026-10-01..2026-10-31"),
        ("this quarter", "2026-10-01..2026-11-21"),
        ("this year", "2026-01-01..2026-11-21"),
        ("last year", "2025-01-01..2025-12-31"),
        ("last 7 days", "2026-11-15..2026-11-21"),
        ("last 3 months", "2026-08-22..2026-11-21"),
        ("October", "2026-10-01..2026-10-31"),
        ("in March", "2026-03-01..2026-03-31"),
        ("for May", "2026-05-01..2026-05-31"),
        ("December", "2025-12-01..2025-12-31"),
        ("October 2025", "2025-10-01..2025-10-31"),
        ("on Monday", "2026-11-16..2026-11-16"),
        ("Saturday", "2026-11-21..2026-11-21"),
        ("5 Nov", "2026-11-05..2026-11-05"),
        ("Nov 5th", "2026-11-05..2026-11-05"),
        ("31st of October 2025", "2025-10-31..2025-10-31"),
        ("24 December", "2025-12-24..2025-12-24"),
        ("2026-10-31", "2026-10-31..2026-10-31"),
        ("5/3", "2026-03-05..2026-03-05"),
        ("5/3/2025", "2025-03-05..2025-03-05"),
        ("as of 31 October", "2026-10-01..2026-10-31"),
        ("up to end of October", "2026-10-01..2026-10-31"),
        ("from 1 October to 15 October", "2026-10-01..2026-10-15"),
        ("from 1 to 15 October", "2026-10-01..2026-10-15"),
        ("1 - 15 November", "2026-11-01..2026-11-15"),
        ("tgl 1 sampai 15", "2026-11-01..2026-11-15"),
        ("tarehe 5 hadi tarehe 10", "2026-11-05..2026-11-10"),
        ("tgl 25 sampe 28", "2026-10-25..2026-10-28"),
        ("du 5 au 10", "2026-11-05..2026-11-10"),
        ("1 se 15 november tak", "2026-11-01..2026-11-15"),
        ("25 tareekh", "2026-10-25..2026-10-25"),
        ("outubro de 2025", "2025-10-01..2025-10-31"),
        ("in 2025", "2025-01-01..2025-12-31"),
        ("start of the year", "2026-01-01..2026-01-01"),
    ];
    let owner = owner();
    for (days, range) in cases {
        let heard = owner.says(&format!("profit {days}"));
        assert_eq!(heard, format!("report range={range} report=profit_and_loss"), "{days}");
    }
}

#[test]
fn quarters_and_what_has_two_ends() {
    let cases = [
        ("between 1 October and 15 October", "2026-10-01..2026-10-15"),
        ("between 1 and 15 October", "2026-10-01..2026-10-15"),
        ("between September and October", "2026-09-01..2026-10-31"),
        ("between friday and monday", "2026-11-13..2026-11-16"),
        ("entre le 1 et le 15 octobre", "2026-10-01..2026-10-15"),
        ("entre 1 de octubre y 15 de octubre", "2026-10-01..2026-10-15"),
        ("antara 1 dan 15 oktober", "2026-10-01..2026-10-15"),
        ("Q3", "2026-07-01..2026-09-30"),
        ("Q4", "2026-10-01..2026-11-21"),
        ("Q1 2025", "2025-01-01..2025-03-31"),
        ("in Q2 of 2026", "2026-04-01..2026-06-30"),
        ("third quarter", "2026-07-01..2026-09-30"),
        ("quarter 3 2026", "2026-07-01..2026-09-30"),
        ("the first quarter of 2026", "2026-01-01..2026-03-31"),
        ("T3 2026", "2026-07-01..2026-09-30"),
        ("du troisième trimestre", "2026-07-01..2026-09-30"),
        ("del primer trimestre de 2026", "2026-01-01..2026-03-31"),
        ("do segundo trimestre", "2026-04-01..2026-06-30"),
        ("triwulan ketiga 2026", "2026-07-01..2026-09-30"),
        ("kuartal 2", "2026-04-01..2026-06-30"),
        ("robo mwaka ya tatu", "2026-07-01..2026-09-30"),
    ];
    let owner = owner();
    for (days, range) in cases {
        let heard = owner.says(&format!("profit {days}"));
        assert_eq!(heard, format!("report range={range} report=profit_and_loss"), "{days}");
    }
}

/// Asked for in the languages of the words: "since Monday" is no single day.
#[test]
fn what_goes_on_lasts_until_today() {
    let monday = "2026-11-16..2026-11-21";
    let number = "2026-11-15..2026-11-21";
    let cases = [
        ("profit since monday", monday),
        ("profit since the 15th", number),
        ("profit since 15 November", number),
        ("profit since October", "2026-10-01..2026-11-21"),
        ("profit since the 25th", "2026-10-25..2026-11-21"),
        ("profit since yesterday", "2026-11-20..2026-11-21"),
        ("profit on the 15th", "2026-11-15..2026-11-15"),
        ("faida tangu jumatatu", monday),
        ("faida tarehe 15", "2026-11-15..2026-11-15"),
        ("bénéfice depuis lundi", monday),
        ("bénéfice depuis le 15", number),
        ("bénéfice du mois d'octobre", "2026-10-01..2026-10-31"),
        ("lucro desde segunda", monday),
        ("lucro desde o dia 15", number),
        ("ganancia desde el lunes", monday),
        ("ganancia desde el 15 de octubre", "2026-10-15..2026-11-21"),
        ("ganancia desde el lunes hasta el viernes", "2026-11-16..2026-11-20"),
        ("ganancia del mes de octubre", "2026-10-01..2026-10-31"),
        ("laba sejak senin", monday),
        ("laba tanggal 15", "2026-11-15..2026-11-15"),
        ("munafa somvar se ab tak", monday),
        ("munafa somvar se shukravar tak", "2026-11-16..2026-11-20"),
    ];
    let owner = owner();
    for (text, range) in cases {
        let heard = owner.says(text);
        assert_eq!(heard, format!("report range={range} report=profit_and_loss"), "{text}");
    }
}

#[test]
fn what_is_no_day_is_not_taken_for_one() {
    owner().check(&[
        ("profit 31 February", r#"not report: NoSuchDay { words: "31 February" }"#),
        ("profit 2026-13-01", r#"not report: NoSuchDay { words: "2026-13-01" }"#),
        ("profit may", "not report: may"),
    ]);
}

#[test]
fn the_month_comes_first_where_it_does_at_home() {
    let dollars = Scene { currency: Currency::Usd, ..owner() };
    dollars.check(&[("profit 5/3", "report range=2026-05-03..2026-05-03 report=profit_and_loss")]);
}

/// Days in words, and what they are; "?" for words that are no days yet.
type Days = &'static [(&'static str, &'static str)];

const SWAHILI: Days = &[
    ("leo", "2026-11-21"),
    ("jana", "2026-11-20"),
    ("juzi", "2026-11-19"),
    ("wiki hii", "2026-11-16..2026-11-21"),
    ("wiki iliyopita", "2026-11-09..2026-11-15"),
    ("mwezi huu", "2026-11-01..2026-11-21"),
    ("mwezi uliopita", "2026-10-01..2026-10-31"),
    ("mwezi jana", "2026-10-01..2026-10-31"),
    ("mwaka huu", "2026-01-01..2026-11-21"),
    ("mwaka jana", "2025-01-01..2025-12-31"),
    ("jumatatu", "2026-11-16"),
    ("jumatatu iliyopita", "2026-11-16"),
    ("oktoba", "2026-10-01..2026-10-31"),
    ("mwezi wa oktoba", "2026-10-01..2026-10-31"),
    ("5 novemba", "2026-11-05"),
];

const INDONESIAN: Days = &[
    ("hari ini", "2026-11-21"),
    ("kemarin", "2026-11-20"),
    ("kemarin lusa", "2026-11-19"),
    ("minggu ini", "2026-11-16..2026-11-21"),
    ("minggu lalu", "2026-11-09..2026-11-15"),
    ("bulan ini", "2026-11-01..2026-11-21"),
    ("bulan lalu", "2026-10-01..2026-10-31"),
    ("bulan kemarin", "2026-10-01..2026-10-31"),
    ("tahun ini", "2026-01-01..2026-11-21"),
    ("tahun lalu", "2025-01-01..2025-12-31"),
    ("hari senin", "2026-11-16"),
    ("hari minggu", "2026-11-15"),
    ("bulan oktober", "2026-10-01..2026-10-31"),
    ("bulan mei", "2026-05-01..2026-05-31"),
    ("7 hari terakhir", "2026-11-15..2026-11-21"),
];

const FRENCH: Days = &[
    ("aujourd'hui", "2026-11-21"),
    ("hier", "2026-11-20"),
    ("avant-hier", "2026-11-19"),
    ("cette semaine", "2026-11-16..2026-11-21"),
    ("la semaine dernière", "2026-11-09..2026-11-15"),
    ("ce mois", "2026-11-01..2026-11-21"),
    ("le mois dernier", "2026-10-01..2026-10-31"),
    ("cette année", "2026-01-01..2026-11-21"),
    ("l'année dernière", "2025-01-01..2025-12-31"),
    ("lundi", "2026-11-16"),
    ("lundi dernier", "2026-11-16"),
    ("en octobre", "2026-10-01..2026-10-31"),
    ("en mars", "2026-03-01..2026-03-31"),
    ("1er novembre", "2026-11-01"),
    ("5 mars 2026", "2026-03-05"),
    ("les 7 derniers jours", "?"),
];

const PORTUGUESE: Days = &[
    ("hoje", "2026-11-21"),
    ("ontem", "2026-11-20"),
    ("anteontem", "2026-11-19"),
    ("esta semana", "2026-11-16..2026-11-21"),
    ("semana passada", "2026-11-09..2026-11-15"),
    ("este mês", "2026-11-01..2026-11-21"),
    ("mês passado", "2026-10-01..2026-10-31"),
    ("no mês passado", "2026-10-01..2026-10-31"),
    ("este ano", "2026-01-01..2026-11-21"),
    ("ano passado", "2025-01-01..2025-12-31"),
    ("segunda-feira", "2026-11-16"),
    ("em outubro", "2026-10-01..2026-10-31"),
    ("5 de março", "2026-03-05"),
    ("31 de outubro de 2025", "2025-10-31"),
    ("últimos 7 dias", "2026-11-15..2026-11-21"),
];

const SPANISH: Days = &[
    ("hoy", "2026-11-21"),
    ("ayer", "2026-11-20"),
    ("anteayer", "2026-11-19"),
    ("esta semana", "2026-11-16..2026-11-21"),
    ("la semana pasada", "2026-11-09..2026-11-15"),
    ("este mes", "2026-11-01..2026-11-21"),
    ("el mes pasado", "2026-10-01..2026-10-31"),
    ("este año", "2026-01-01..2026-11-21"),
    ("el año pasado", "2025-01-01..2025-12-31"),
    ("lunes", "2026-11-16"),
    ("miércoles pasado", "2026-11-18"),
    ("en octubre", "2026-10-01..2026-10-31"),
    ("5 de marzo", "2026-03-05"),
    ("31 de octubre de 2025", "2025-10-31"),
    ("fin de octubre", "2026-10-31"),
    ("últimos 7 días", "2026-11-15..2026-11-21"),
];

const HINDI: Days = &[
    ("aaj", "2026-11-21"),
    ("kal", "2026-11-20"),
    ("parso", "2026-11-19"),
    ("is hafte", "2026-11-16..2026-11-21"),
    ("pichle hafte", "2026-11-09..2026-11-15"),
    ("is mahine", "2026-11-01..2026-11-21"),
    ("pichle mahine", "2026-10-01..2026-10-31"),
    ("is saal", "2026-01-01..2026-11-21"),
    ("pichle saal", "2025-01-01..2025-12-31"),
    ("somvar", "2026-11-16"),
    ("pichle 7 din", "2026-11-15..2026-11-21"),
    ("5 November", "2026-11-05"),
];

#[test]
fn days_of_every_language() {
    let cases = [SWAHILI, INDONESIAN, FRENCH, PORTUGUESE, SPANISH, HINDI];
    let owner = owner();
    let mut wrong = Vec::new();
    for cases in cases {
        for (days, expected) in cases {
            let heard = owner.says(&format!("profit {days}"));
            let one = format!("{expected}..{expected}");
            let range = if expected.contains("..") { (*expected).to_owned() } else { one };
            let report = format!("report range={range} report=profit_and_loss");
            if (heard == report) == (*expected == "?") {
                wrong.push(format!("{days:?}: {heard}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
