//! English: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "{weekdays} we [are|will] open [from] {times}, {days} we [are|will] open [from] {times}, on {days} we [are|will] open [from] {times}, on {weekdays} we [are|will] open [from] {times}, \
         [the|our] shop opens|open [on] {weekdays} {times}, [the|our] shop is open [on] {weekdays} {times}, \
         [set|change] {weekdays} [opening] hours|times [to|from] {times}, \
         [we] [are|will] open [on] {weekdays} {times}, \
         [we] [are|will] open [on] {days} {times}, \
         [set|change] [the|our|my] opening|business hours|times [on|for|of] {weekdays} [to] {times}, \
         [set|change] [the|our|my] hours [on|for|of] {weekdays} [to] {times}, \
         {weekdays} open {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[the|our] shop is closed|close [on] {weekly}, we never open [on] {weekly}, never open [on] {weekly}, \
         [we] not open [on] {weekly}, [we] dont|doesnt open [on] {weekly}, closed all {weekly}, \
         [we] [are] close|closed [on] {weekly}, \
         {weekly} closed, \
         [we] do not|dont open [on] {weekly}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[set|change|update] [the|our|my] opening|business|working hours|times [to|from|are|is] {times}, \
         [set|change|update] [the|our|my] [shop] hours [to|from|are|is] {times}, \
         [we] [are] open {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[set|change|update] [the|our|my] opening|business|working|shop hours|times [to|from|are|is] {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Set when you are open for bookings",
    examples: &[
        "open Saturday 9 to 5",
        "open weekdays 8 to 6",
        "open on Saturdays from 9 to 5",
        "open Monday to Friday 8:30 to 18:00",
        "open every day 9 to 9",
        "we are open on Sundays 10 to 2",
        "opening hours Monday to Friday 9-18",
        "set opening hours on Saturday to 9-13",
        "open on 24 December 9 to 1",
        "close on Sundays",
        "closed every Sunday",
        "we are closed on Mondays",
        "Saturday open 9am to 1pm",
    ],
}];
