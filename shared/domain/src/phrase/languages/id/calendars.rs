//! Indonesian: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "hubungkan|sambungkan|sinkronkan|kaitkan|tautkan [google] kalender|calendar [google], \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan [google] kalender|calendar [google] [ke|dengan|di] {address}, \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan [google] kalender|calendar [google] {address} ke|dengan|untuk|milik|punya {name}, \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan [google] kalender|calendar [google] [milik|punya] {name} [ke|dengan|di] {address}, \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan [google] kalender|calendar [google] [milik|punya|untuk] {name}, \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan {address} sebagai kalender|calendar [milik|punya] {name}, \
         hubungkan|sambungkan|sinkronkan|kaitkan|tautkan {address} ke|dengan|untuk {name}, \
         kalender|calendar [google] [milik|punya] {name} adalah {address}, \
         kalender google, google kalender",
    ),
    (
        Act::CalendarDisconnect,
        "putuskan|copot|hentikan [sambungan|hubungan] [google] kalender|calendar [google], \
         putuskan|copot|hentikan [sambungan|hubungan] [google] kalender|calendar [google] [milik|punya|dari] {name}, \
         putuskan|copot|hentikan {name} dari kalender|calendar, \
         berhenti sinkronkan|menyinkronkan kalender|calendar [google] [milik|punya] {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Hubungkan kalender Google",
        examples: &[
            "hubungkan kalender Grace grace@example.com",
            "hubungkan kalender Grace ke grace@example.com",
            "sambungkan kalender Grace dengan grace@example.com",
            "sinkronkan kalender Google milik Grace dengan grace@example.com",
            "hubungkan kalender grace@example.com untuk Grace",
            "hubungkan grace@example.com sebagai kalender Grace",
            "kaitkan kalender grace@example.com dengan Grace",
            "hubungkan kalender grace@example.com",
            "kalender Grace adalah grace@example.com",
            "hubungkan Google Kalender",
            "sambungkan kalender Google",
            "hubungkan kalender Grace",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Putuskan kalender Google",
        examples: &[
            "putuskan kalender Grace",
            "copot kalender Grace",
            "hentikan kalender Grace",
            "putuskan sambungan kalender Grace",
            "putuskan kalender Google milik Grace",
            "putuskan hubungan kalender Grace",
            "putuskan kalender",
            "copot kalender Google",
            "copot kalender punya Grace",
            "berhenti sinkronkan kalender Grace",
            "copot Grace dari kalender",
            "putuskan calendar Grace",
        ],
    },
];
