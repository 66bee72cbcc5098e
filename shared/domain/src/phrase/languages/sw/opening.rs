//! Swahili: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "fungua|tunafungua|tumefungua {weekdays} [kuanzia] {times}, \
         {weekdays} tunafungua|fungua|tumefungua [kuanzia] {times}, \
         fungua|tunafungua|tumefungua {weekdays} {times}, \
         fungua|tunafungua [tarehe] {days} {times}, \
         {weekdays} wazi|fungua|tunafungua {times}, \
         [weka|badilisha] saa za kufungua|kazi {weekdays} [ni|kuwa] {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "duka limefungwa|linafungwa {weekly}, \
         funga|tunafunga|tumefunga {weekly}, \
         {weekly} funga|tunafunga|tumefunga|imefungwa|hatufungui, \
         hatufungui {weekly}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "[sisi] funga|tunafunga|tumefunga|tutafunga [duka] [siku] {day}, {day} tumefunga|tunafunga|funga|tutafunga, duka limefungwa {day}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[weka|badilisha] saa|masaa|muda kufungua|kazi|ufunguzi [kuwa|iwe|ni] {times}, \
         tunafungua|fungua [kuanzia] {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[weka|badilisha] saa|masaa|muda kufungua|kazi|ufunguzi [kuwa|iwe|ni] {times} {weekdays}, \
         fungua|tunafungua {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Weka saa za kufungua kwa miadi",
    examples: &[
        "fungua jumamosi saa 3 hadi saa 11",
        "tunafungua jumamosi saa 3 hadi saa 11",
        "fungua jumatatu hadi ijumaa saa 2 hadi saa 12",
        "tunafungua kila siku saa 3 hadi saa 11",
        "saa za kufungua jumamosi saa 3 hadi saa 7",
        "jumamosi wazi saa 3 hadi saa 8",
        "fungua tarehe 24 desemba saa 3 hadi saa 7",
        "funga kila jumapili",
        "tunafunga kila jumapili",
        "kila jumapili tumefunga",
        "hatufungui kila jumatatu",
        "weka saa za kufungua jumatatu saa 3 hadi saa 11",
    ],
}];
