//! English: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "use {address} as|for {name} [google] calendar|diary, use {address} as|for [the|my|our] [google] calendar|diary, \
         add {address} as {name} [google] calendar|diary, \
         connect|link|sync|attach|pair [the|my|our|a] [google] calendar|calendars|diary, \
         connect|link|sync|attach|pair [the|my|our|a] [google] calendar|diary [to|with|at] {address}, \
         connect|link|sync|attach|pair [the|my|our|a] [google] calendar|diary {address} to|for|of|with {name}, \
         connect|link|sync|attach|pair [the|my|our|a] [google] calendar|diary of|for {name} [to|with|at|is] {address}, \
         connect|link|sync|attach|pair [the|my|our|a] [google] calendar|diary of|for {name}, \
         connect|link|sync|attach|pair {address} to|for|with|as {name} [google] [calendar|diary], \
         connect|link|sync|attach|pair {name} [google] calendar|diary [to|with|at|is] {address}, \
         connect|link|sync|attach|pair {name} [google] calendar|diary, \
         {name} [google] calendar|diary is {address}, \
         google calendar",
    ),
    (
        Act::CalendarDisconnect,
        "stop|remove|delete [the|my|our] google calendar|diary of|for|from {name}, stop|remove|delete [the|my|our] google calendar|diary, \
         stop|remove|delete {name} google calendar|diary, \
         disconnect|unlink|detach|unpair [the|my|our] [google] calendar|diary, \
         disconnect|unlink|detach|unpair [the|my|our] [google] calendar|diary of|for|from {name}, \
         disconnect|unlink|detach|unpair {name} [from] [the] [google] calendar|diary, \
         stop syncing [the|my|our] [google] calendar|diary [of|for] {name}, \
         stop syncing {name} [google] calendar|diary",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Connect somebody's Google calendar",
        examples: &[
            "connect Grace's calendar grace@example.com",
            "link Grace's calendar to grace@example.com",
            "connect calendar grace@example.com for Grace",
            "sync Grace's Google calendar with grace@example.com",
            "connect the calendar of Grace to grace@example.com",
            "connect grace@example.com as Grace's calendar",
            "link the Google calendar grace@example.com to Grace",
            "attach calendar grace@example.com",
            "Grace's calendar is grace@example.com",
            "connect Google calendar",
            "connect my diary",
            "connect Grace's calendar",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Leave a Google calendar alone",
        examples: &[
            "disconnect calendar of Grace",
            "disconnect Grace's calendar",
            "unlink Grace's calendar",
            "unlink the calendar of Grace",
            "disconnect Grace's Google calendar",
            "disconnect the Google calendar of Grace",
            "disconnect calendar",
            "disconnect my calendar",
            "detach the calendar from Grace",
            "disconnect Grace from the calendar",
            "stop syncing Grace's calendar",
            "stop syncing the calendar of Grace",
        ],
    },
];
