//! Hours and days without bookings, blocked and taken back, on Saturday 21 November 2026.

use super::slots::talk;
use super::{customer, owner};

fn block(range: &str, hours: &str, resource: &str) -> String {
    said(range, hours, "", resource)
}

fn lift(range: &str, hours: &str, resource: &str) -> String {
    said(range, hours, " is_lifted=true", resource)
}

fn said(day: &str, hours: &str, lifted: &str, resource: &str) -> String {
    let hours = if hours.is_empty() { String::new() } else { format!(" hours={hours}") };
    let resource =
        if resource.is_empty() { String::new() } else { format!(" resource={resource}") };
    format!("calendar.block{hours}{lifted} range=2026-11-{day}..2026-11-{day}{resource}")
}

fn check(cases: &[(&str, String)]) {
    let cases: Vec<(&str, &str)> =
        cases.iter().map(|(text, expected)| (*text, expected.as_str())).collect();
    owner().check(&cases);
}

#[test]
fn hours_are_blocked_wherever_they_stand() {
    check(&[
        ("block grace tomorrow 2pm to 5pm", block("22", "14:00-17:00", "grace")),
        ("block tomorrow afternoon", block("22", "12:00-24:00", "")),
        ("tomorrow afternoon block grace", block("22", "12:00-24:00", "grace")),
        ("grace is not available tomorrow from 3pm", block("22", "15:00-24:00", "grace")),
        ("close the shop tomorrow from 2pm", block("22", "14:00-24:00", "")),
        ("no bookings friday morning", block("27", "00:00-12:00", "")),
        ("grace is at the doctor tuesday 10-12", block("24", "10:00-12:00", "grace")),
        ("block tomorrow 14-17", block("22", "14:00-17:00", "")),
        ("block tomorrow until noon", block("22", "00:00-12:00", "")),
        ("block friday before 11", block("27", "00:00-11:00", "")),
        ("block friday evening 6 to 8", block("27", "18:00-20:00", "")),
        ("block friday from 10 to midnight", block("27", "10:00-24:00", "")),
        ("block friday 10pm to 2am", block("27", "22:00-02:00", "")),
        ("block friday between 2 and 5", block("27", "14:00-17:00", "")),
        ("block friday two to five", block("27", "14:00-17:00", "")),
        ("good morning, block friday afternoon please", block("27", "12:00-24:00", "")),
        ("block grace's calendar friday 9 to 11", block("27", "09:00-11:00", "grace")),
        ("block friday all day", block("27", "", "")),
        (
            "block monday to wednesday 1pm to 2pm",
            "calendar.block hours=13:00-14:00 range=2026-11-23..2026-11-25".to_owned(),
        ),
        ("grace has a doctor's appointment tuesday 10 to 12", block("24", "10:00-12:00", "grace")),
        ("joseph is away friday from 2pm till close", block("27", "14:00-24:00", "joseph")),
        // Without a day today is meant.
        ("block 2pm to 5pm", block("21", "14:00-17:00", "")),
        ("block grace from 3pm", block("21", "15:00-24:00", "grace")),
        ("block this afternoon", block("21", "12:00-24:00", "")),
        ("grace is off tonight", block("21", "17:00-24:00", "grace")),
    ]);
}

#[test]
fn every_language_blocks_hours() {
    check(&[
        ("zuia kesho saa nane hadi saa kumi na moja", block("22", "14:00-17:00", "")),
        ("zuia Grace kesho mchana", block("22", "12:00-24:00", "Grace")),
        ("Grace hayupo ijumaa saa 4 hadi saa 6", block("27", "10:00-12:00", "Grace")),
        ("bloque demain de 14h à 17h", block("22", "14:00-17:00", "")),
        ("Grace n'est pas disponible demain à partir de 15h", block("22", "15:00-24:00", "Grace")),
        ("pas de rendez-vous vendredi matin", block("27", "00:00-12:00", "")),
        ("bloque vendredi jusqu'à midi", block("27", "00:00-12:00", "")),
        ("bloqueia amanhã das 14 às 17", block("22", "14:00-17:00", "")),
        ("sem reservas na sexta de manhã", block("27", "00:00-12:00", "")),
        (
            "a Grace não está disponível amanhã a partir das 15h",
            block("22", "15:00-24:00", "Grace"),
        ),
        ("bloquea mañana de 2 a 5", block("22", "14:00-17:00", "")),
        ("Grace no está disponible mañana por la tarde", block("22", "12:00-24:00", "Grace")),
        ("bloquea el viernes hasta las 11", block("27", "00:00-11:00", "")),
        ("blokir besok jam 2 sampai jam 5", block("22", "14:00-17:00", "")),
        ("blokir Grace besok sore", block("22", "12:00-24:00", "Grace")),
        ("Grace tidak ada hari jumat mulai jam 3", block("27", "15:00-24:00", "Grace")),
        ("kal 2 se 5 baje block karo", block("22", "14:00-17:00", "")),
        ("Grace ko kal dopahar block karo", block("22", "12:00-24:00", "Grace")),
        ("kal 3 baje ke baad block karo", block("22", "15:00-24:00", "")),
    ]);
}

#[test]
fn what_is_blocked_is_opened_again() {
    check(&[
        ("unblock tomorrow", lift("22", "", "")),
        ("grace is back tomorrow", lift("22", "", "grace")),
        ("open the calendar again on friday", lift("27", "", "")),
        ("take bookings again tomorrow", lift("22", "", "")),
        ("we are open tomorrow after all", lift("22", "", "")),
        ("unblock tomorrow 2pm to 5pm", lift("22", "14:00-17:00", "")),
        ("unblock grace friday afternoon", lift("27", "12:00-24:00", "grace")),
        ("reopen friday", lift("27", "", "")),
        ("fungua kalenda tena kesho", lift("22", "", "")),
        ("Grace amerudi kesho", lift("22", "", "Grace")),
        ("débloque demain après-midi", lift("22", "12:00-24:00", "")),
        ("Grace est de retour demain", lift("22", "", "Grace")),
        ("desbloqueia amanhã", lift("22", "", "")),
        ("a Grace volta amanhã", lift("22", "", "Grace")),
        ("desbloquea mañana de 2 a 5", lift("22", "14:00-17:00", "")),
        ("Grace vuelve mañana", lift("22", "", "Grace")),
        ("buka blokir besok", lift("22", "", "")),
        ("Grace masuk lagi besok", lift("22", "", "Grace")),
        ("kal unblock karo", lift("22", "", "")),
        ("Grace kal wapas aa rahi hai", lift("22", "", "Grace")),
    ]);
}

#[test]
fn days_and_weeks_are_no_hours() {
    owner().check(&[
        ("block 10-12 december", "calendar.block range=2026-12-10..2026-12-12"),
        ("block from 10 to 12 december", "calendar.block range=2026-12-10..2026-12-12"),
        ("block friday", "calendar.block range=2026-11-27..2026-11-27"),
        ("open saturday 9 to 1", "hours.set days=5 hours=09:00-13:00"),
        (
            "set opening hours monday to saturday 8 to 6",
            "hours.set days=0; 1; 2; 3; 4; 5 hours=08:00-18:00",
        ),
        ("close on sundays", "hours.set days=6 hours="),
    ]);
}

#[test]
fn what_is_blocked_is_asked_with_the_bookings() {
    owner().check(&[
        ("what is blocked tomorrow?", "booking.list range=2026-11-22..2026-11-22"),
        ("is tomorrow blocked?", "booking.list range=2026-11-22..2026-11-22"),
        ("show blocked days", "booking.list"),
        ("apa yang diblokir?", "booking.list"),
    ]);
}

#[test]
fn hours_without_days_are_those_of_the_days_that_are_open() {
    for text in [
        "set opening hours 8 to 6",
        "opening hours 8 to 6",
        "our opening hours are 8 to 6",
        "we are open 8 to 6",
        "weka saa za kufungua saa 2 hadi saa 12",
        "horaires d'ouverture de 8h à 18h",
        "muda o horário de funcionamento das 8 às 18",
        "cambia el horario de 8 a 18",
        "ubah jam buka jadi 8-18",
        "dukaan ka time 8 se 6",
    ] {
        assert_eq!(owner().says(text), "hours.set days=usual hours=08:00-18:00", "{text}");
    }
    // Words of the shop's own are an answer to customers.
    owner().check(&[
        (
            "set opening hours to 8am to 8pm, Sundays from 10",
            "settings.set setting=answer 8am to 8pm, Sundays from 10 hours",
        ),
        (
            "set opening hours to 8am to 8pm daily",
            "hours.set days=0; 1; 2; 3; 4; 5; 6 hours=08:00-20:00",
        ),
    ]);
}

#[test]
fn a_single_time_is_asked_about() {
    talk(&[
        ("block tomorrow at 3pm", "missing Hours of calendar.block range=2026-11-22..2026-11-22"),
        ("3 to 5", "calendar.block hours=15:00-17:00 range=2026-11-22..2026-11-22"),
    ]);
    talk(&[
        (
            "block grace tomorrow at 3",
            "missing Hours of calendar.block range=2026-11-22..2026-11-22 resource=grace",
        ),
        ("from 3", "calendar.block hours=15:00-24:00 range=2026-11-22..2026-11-22 resource=grace"),
    ]);
    talk(&[
        // Nobody blocks a day and a night.
        ("block tomorrow 17 to 14", "missing Hours of calendar.block range=2026-11-22..2026-11-22"),
        ("14 to 17", "calendar.block hours=14:00-17:00 range=2026-11-22..2026-11-22"),
    ]);
    talk(&[
        ("zuia kesho saa 9", "missing Hours of calendar.block range=2026-11-22..2026-11-22"),
        ("siku nzima", "calendar.block range=2026-11-22..2026-11-22"),
    ]);
}

#[test]
fn what_is_only_talked_about_blocks_nothing() {
    owner().check(&[
        ("don't block tomorrow afternoon", "not calendar.block: Negated"),
        ("did you block friday morning?", "not calendar.block: Question"),
        ("block tomorrow afternoon?", "not calendar.block: Question"),
        ("if grace is sick block tomorrow 2-5", "not calendar.block: Conditional"),
        ("\"block tomorrow afternoon\"", "not calendar.block: Quoted"),
        ("block tomorrow perhaps at some point", "not calendar.block: Conditional"),
        ("block grace tomorrow somewhen", "not calendar.block: somewhen"),
        ("we close at six", "off topic"),
        ("don't block monday and wednesday", "not calendar.block: Negated"),
        ("block monday and wednesday?", "not calendar.block: Question"),
        ("\"block every friday\"", "not calendar.block: Quoted"),
        ("does grace leave at 3?", "off topic"),
        ("grace leaves at 3?", "not calendar.block: Question"),
        ("grace doesn't leave at 3", "off topic"),
        ("if grace leaves at 3 tell me", "off topic"),
        ("mary said grace leaves at 3", "off topic"),
        ("grace leaves tomorrow", "off topic"),
    ]);
    customer().check(&[
        ("block tomorrow afternoon", "shop words calendar.block"),
        ("unblock tomorrow 2 to 5", "shop words calendar.block"),
    ]);
}

fn leaves(day: &str, minute: &str) -> String {
    block(day, &format!("{minute}-24:00"), "grace")
}

#[test]
fn several_days_are_blocked_at_once() {
    let each = "calendar.block each=2026-11-23..2026-11-23; 2026-11-25..2026-11-25";
    let grace = format!("{each} resource=grace");
    let dates = "calendar.block each=2026-12-03..2026-12-03; 2026-12-05..2026-12-05; 2026-12-08..2026-12-08";
    owner().check(&[
        ("block monday and wednesday", each),
        ("block monday, wednesday", each),
        ("grace is off monday and wednesday", &grace),
        ("unblock monday and wednesday", &format!("{each} is_lifted=true")),
        ("block 3, 5 and 8 december", dates),
        ("block december 3, 5 and 8", dates),
        ("block 3rd, 5th and 8th december", dates),
        ("block monday and tuesday", "calendar.block range=2026-11-23..2026-11-24"),
        (
            "block monday and tuesday afternoon",
            "calendar.block hours=12:00-24:00 range=2026-11-23..2026-11-24",
        ),
        (
            "block monday and wednesday 1pm to 2pm",
            "calendar.block each=2026-11-23..2026-11-23; 2026-11-25..2026-11-25 hours=13:00-14:00",
        ),
        ("zuia jumatatu na jumatano", each),
        ("bloque lundi et mercredi", each),
        ("bloqueia segunda e quarta", each),
        ("bloquea el lunes y el miércoles", each),
        ("blokir senin dan rabu", each),
        ("somvar aur budhvar block karo", each),
    ]);
}

#[test]
fn every_week_is_blocked() {
    let lunch = "calendar.block hours=13:00-14:00 weekly=4";
    owner().check(&[
        ("block every friday 1pm to 2pm", lunch),
        ("block fridays 1pm to 2pm", lunch),
        (
            "block every day 1pm to 2pm",
            "calendar.block hours=13:00-14:00 weekly=0; 1; 2; 3; 4; 5; 6",
        ),
        ("block every friday", "calendar.block weekly=4"),
        ("grace is off every monday", "calendar.block resource=grace weekly=0"),
        ("grace doesn't work on mondays", "calendar.block resource=grace weekly=0"),
        ("unblock every friday", "calendar.block is_lifted=true weekly=4"),
        ("zuia kila ijumaa saa 7 hadi saa 8", lunch),
        ("bloque tous les vendredis de 13h à 14h", lunch),
        ("bloqueia toda sexta das 13 às 14", lunch),
        ("bloquea todos los viernes de 1 a 2", lunch),
        ("blokir setiap jumat jam 13 sampai jam 14", lunch),
        ("har shukravar 1 se 2 baje block karo", lunch),
        // These are the hours at which the shop is open.
        ("close on sundays", "hours.set days=6 hours="),
    ]);
}

#[test]
fn who_leaves_early_or_comes_late_is_blocked() {
    check(&[
        ("grace leaves at 3", leaves("21", "15:00")),
        ("grace leaves early at 3pm tomorrow", leaves("22", "15:00")),
        ("tomorrow grace leaves at 3", leaves("22", "15:00")),
        ("grace comes at 10 on friday", block("27", "00:00-10:00", "grace")),
        ("grace will come in late tomorrow at 11", block("22", "00:00-11:00", "grace")),
        ("grace leaves after 4 on friday", leaves("27", "16:00")),
        ("grace comes at 11 in the morning on friday", block("27", "00:00-11:00", "grace")),
        ("grace anaondoka saa tisa kesho", leaves("22", "15:00")),
        ("grace part à 15h demain", leaves("22", "15:00")),
        ("grace sai às 15h amanhã", leaves("22", "15:00")),
        ("grace se va a las 3 mañana", leaves("22", "15:00")),
        ("grace pulang jam 3 besok", leaves("22", "15:00")),
        ("grace kal 3 baje jayegi", leaves("22", "15:00")),
        ("grace kesho anakuja saa 4 asubuhi", block("22", "00:00-10:00", "grace")),
    ]);
}

#[test]
fn whoever_is_blocked_once_needs_no_day() {
    owner().check(&[
        ("unblock grace", "calendar.block is_lifted=true resource=grace"),
        ("unblock the calendar", "calendar.block is_lifted=true"),
    ]);
}

#[test]
fn days_between_two_are_one_stretch() {
    for (text, days) in [
        ("block between 24 december and 2 january", "2026-12-24..2027-01-02"),
        ("block between friday and monday", "2026-11-27..2026-11-30"),
        ("block grace between 24 and 26 december", "2026-12-24..2026-12-26"),
        ("bloquea entre el 24 de diciembre y el 26 de diciembre", "2026-12-24..2026-12-26"),
    ] {
        let said = owner().says(text);
        assert!(said.starts_with(&format!("calendar.block range={days}")), "{text}: {said}");
    }
}
