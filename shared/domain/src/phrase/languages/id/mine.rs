//! Indonesian: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[lihat|tampilkan|cek|mau|minta] [lihat] [semua] [daftar|jadwal] booking|bookingan|reservasi saya|ku|aku, \
         [lihat|tampilkan|cek|mau|minta] [lihat] [semua] [daftar|jadwal] janji temu saya|ku|aku, [lihat|cek] bookinganku|bookingku|reservasiku, \
         kapan booking|bookingan|reservasi|jadwal [booking|reservasi] saya|ku|aku, kapan janji temu saya|ku|aku, \
         jam berapa booking|bookingan|reservasi saya|ku|aku, jam berapa janji temu saya|ku, \
         [apakah] [saya] punya|ada booking|reservasi, [apakah] saya punya janji temu, booking|reservasi saya sudah dikonfirmasi, \
         saya booking apa [saja], saya sudah booking apa [saja]",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Lihat booking Anda",
    examples: &[
        "booking saya",
        "reservasi saya",
        "lihat booking saya",
        "kapan booking saya?",
        "kapan janji temu saya?",
        "jam berapa booking saya?",
        "jadwal booking saya",
        "cek reservasi saya",
        "janji temu saya",
        "apakah saya punya booking?",
        "booking saya sudah dikonfirmasi?",
        "bookinganku",
    ],
}];
