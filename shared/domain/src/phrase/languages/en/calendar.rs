//! English: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "[i] want|need [the|a|my|our] calendar|calender|diary link|links|feed|feeds [of|for] {name}, \
         [i] want|need [the|a|my|our] calendar|calender|diary link|links|feed|feeds, \
         [where|what] is [the|my|our] calendar|calender|diary link|feed, calender link|links|feed|feeds, \
         calender link|feed of|for {name}, \
         how do|can|to [i|we] get|see [the|my|our] bookings in|on [my|our|the] [phone|google] calendar|calender|diary, \
         [send|give|show|get] [me] [the|a] link of|to|for [the|my|our] calender, \
         [send|give|show|get] [me] [the|a|my|our] calendar|diary link|links|feed|feeds|subscription, \
         [send|give|show|get] [me] [the|a|my|our] calendar|diary link|feed|subscription of|for {name}, \
         [send|give|show|get] [me] [the|a|my|our] ics|ical link|links|feed|file, \
         [send|give|show|get] [me] [the|a|my|our] ics|ical link|feed of|for {name}, \
         [send|give|show|get] [me] [the|a] link to|for [the|my|our] calendar|diary, \
         subscribe to [the|my|our] calendar|diary, \
         subscribe to [the] calendar|diary of {name}",
    ),
    (
        Act::CalendarLink { is_new: true },
        "change [the|my|our|all] calendar|calender|diary|ics link|links|feed|feeds, \
         [make|create] [a] new link|links for|of|to [the|my|our] calendar|calender|diary, \
         new|fresh calender link|links, \
         new|fresh calendar|diary|ics link|links|feed|feeds, \
         [send|give|make|create] [me] new calendar|diary|ics link|links|feed|feeds, \
         renew|replace|reset|end|revoke [the|my|our|all] calendar|diary|ics link|links|feed|feeds",
    ),
    // Behind the others: "new calendar link" names nobody.
    (
        Act::CalendarLink { is_new: false },
        "send|give|show|get [me] {name} calendar|calender|diary link|feed",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Links to follow the bookings in a calendar",
    examples: &[
        "calendar link",
        "send me the calendar link",
        "calendar feed",
        "send me the calendar feed of Grace",
        "give me the calendar links",
        "ics link",
        "calendar link for Joseph",
        "link to my calendar",
        "subscribe to the calendar of Grace",
        "new calendar links",
        "renew the calendar links",
        "give me a link to our calendar",
    ],
}];
