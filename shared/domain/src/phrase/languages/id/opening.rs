//! Indonesian: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "[kami] buka [pada] {weekdays} {times}, \
         [kami] buka [pada] [tanggal] {days} {times}, \
         [atur|ubah] jam buka|operasional {weekdays} [jadi|menjadi] {times}, \
         {weekdays} buka {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[kami] tutup|libur {weekly}, \
         {weekly} [kami] tutup|libur",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "[kami] tutup|libur [pada] [hari] {day}, [hari] {day} [kami] tutup|libur",
    ),
    (
        Act::HoursSet { is_open: true },
        "[ubah|ganti|atur|set] jam buka|operasional|kerja [baru] [ke|jadi|menjadi|adalah] {times}, \
         [kami] buka {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[ubah|ganti|atur|set] jam buka|operasional|kerja [baru] [ke|jadi|menjadi|adalah] {times} {weekdays}, \
         [kami] buka {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Atur jam buka untuk pemesanan",
    examples: &[
        "buka sabtu 9 sampai 17",
        "buka hari sabtu jam 9 sampai jam 17",
        "kami buka senin sampai jumat 9-18",
        "buka setiap hari jam 9 sampai jam 21",
        "jam buka sabtu 9-13",
        "atur jam buka senin sampai jumat 9-18",
        "sabtu buka 9-15",
        "buka tanggal 24 desember 9-13",
        "tutup setiap hari minggu",
        "kami tutup setiap hari minggu",
        "setiap hari minggu libur",
        "libur setiap senin",
    ],
}];
