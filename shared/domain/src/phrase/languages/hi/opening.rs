//! Hindi in Latin letters: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: false },
        "[hum|dukan|dukaan] {weekly} [ko] band|bandh [rakhte|rehta|rehti|rehte|rahega|rahegi|rakho|hai] [hai|hain]",
    ),
    (
        Act::HoursSet { is_open: true },
        "[hum|dukan|dukaan] {weekdays} [ko] {times} [baje] khula|khuli|khule|kholte|open [rahega|rahegi|hai|hain], \
         [dukaan] {weekdays} [ko] {times} kholo|kholein|khuli|khula|khulegi|khulega|open [rahegi|rahega|hai], \
         [dukaan] {days} [ko] {times} kholo|kholein|khuli|open [rahegi|hai], \
         open {weekdays} {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[dukaan] {weekly} [ko] band|bandh [rakho|rahegi|rahega|hai|karo]",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "[hum|dukan|dukaan] {day} [ko] band|bandh|chutti [rakhte|rehta|rahega|rahegi|rakho|hai] [hai|hain]",
    ),
    (
        Act::HoursSet { is_open: true },
        "khulne|opening|shop|dukan|dukaan time|samay|timing|timings|hours {times} [karo|rakho|hai] [do], \
         dukan|dukaan {times} khuli|khulti [rahegi|hai]",
    ),
    (
        Act::HoursSet { is_open: true },
        "khulne|opening|shop|dukan|dukaan time|samay|timing|timings|hours {times} {weekdays} [karo|rakho|hai] [do]",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Bookings ke liye khulne ka samay set karein",
    examples: &[
        "shanivar ko 9 baje se 5 baje tak kholo",
        "open shanivar 9 se 5",
        "somvar se shukravar 9 baje se 6 baje tak kholo",
        "har din 9 se 9 kholo",
        "dukaan shanivar ko 9 se 5 khuli rahegi",
        "open har ravivar 10 se 2",
        "shanivar 9 se 1 open",
        "24 december ko 9 se 1 kholo",
        "har ravivar band",
        "har ravivar ko band rakho",
        "dukaan har ravivar band rahegi",
        "har somvar band karo",
    ],
}];
