//! Hindi in Latin script: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[mujhe] [kya] meri|mere|mera|apni|apne|hamari booking|bookings|appointment|appointments|reservation [dikhao|dikha|dekhni|dekhna|batao|bata] [do|hai|hain], \
         meri|mera booking|appointment|reservation kab|kitne [baje] ki|ka [hai], meri|mera booking|appointment|reservation kab|kitne [baje] [hai], \
         kab hai meri|mera booking|appointment|reservation, kya meri|mera [koi] booking|appointment hai, \
         meri|mera booking|appointment confirm [hui|hua|ho] [gayi|gaya] [hai|kya], maine kya book kiya|karaya [hai]",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Apni bookings dekho",
    examples: &[
        "meri bookings",
        "meri booking",
        "mere appointments",
        "meri bookings dikhao",
        "mera appointment kab hai?",
        "meri booking kab hai?",
        "mera appointment kitne baje hai?",
        "apni bookings dekhni hai",
        "kya meri koi booking hai?",
        "maine kya book kiya hai?",
        "meri booking batao",
        "meri booking confirm hui kya?",
    ],
}];
