//! Indonesian: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "link|tautan kalender {name}, \
         [kirim|kirimkan|beri|minta|tampilkan] [saya] tautan|link|umpan kalender, \
         [kirim|kirimkan|beri|minta|tampilkan] [saya] tautan|link|umpan kalender untuk|milik {name}, \
         tautan|link ics, \
         tautan|link ke kalender [saya|kami], \
         langganan|berlangganan kalender",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[kirim|buat|beri|minta] [saya] tautan|link|umpan kalender baru, \
         perbarui|ganti|akhiri|cabut tautan|link|umpan kalender",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Tautan untuk mengikuti pemesanan di kalender",
    examples: &[
        "tautan kalender",
        "link kalender",
        "kirim tautan kalender",
        "kirimkan saya tautan kalender",
        "tautan kalender untuk Grace",
        "kirim link kalender milik Joseph",
        "tautan ics",
        "link ke kalender saya",
        "langganan kalender",
        "minta tautan kalender",
        "tautan kalender baru",
        "ganti tautan kalender",
    ],
}];
