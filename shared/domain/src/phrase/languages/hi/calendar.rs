//! Hindi in Latin letters: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "[mujhe|humein] [mera|meri|hamara] calendar [ka|ke|ki] link|links|feed [bhejo|do|dikhao|bhejein|dijiye|chahiye], \
         [mujhe|humein] {name} ka|ke|ki calendar [ka|ke|ki] link|feed [bhejo|do|dikhao|bhejein|dijiye|chahiye], \
         [mujhe|humein] ics [ka] link|file|feed [bhejo|do|dikhao|bhejein|dijiye|chahiye]",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[mujhe|humein] naya|naye|nayi calendar [ka|ke|ki] link|links|feed [bhejo|do|banao|bhejein|dijiye|chahiye], \
         [mujhe|humein] calendar [ka|ke|ki] naya|naye link|links [bhejo|do|banao|bhejein|dijiye|chahiye], \
         calendar [ka|ke|ki] link|links badlo|badlein|khatm|band [karo|karein]",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Calendar mein bookings dekhne ke link",
    examples: &[
        "calendar link",
        "calendar ka link bhejo",
        "calendar ka link do",
        "mujhe calendar ka link bhejo",
        "mujhe calendar ke links do",
        "Grace ke calendar ka link bhejo",
        "mera calendar link dikhao",
        "ics link bhejo",
        "Joseph ka calendar link do",
        "calendar feed",
        "naye calendar link",
        "calendar ke link badlo",
    ],
}];
