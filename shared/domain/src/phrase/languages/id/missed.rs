//! Indonesian: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} tidak|tak|gak|ga|nggak|enggak [pernah] [jadi] datang|dateng|hadir|muncul, {name} mangkir, \
         [pelanggan|customer|tamu|orang] [dari|untuk] booking|bookingan|reservasi {booking} tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk [pernah] [jadi] datang|dateng|hadir|muncul|nongol, \
         booking|bookingan|reservasi {booking} mangkir|bolos|absen|noshow, \
         booking|bookingan|reservasi {booking} no show, \
         [pelanggan|customer|tamu] [dari|untuk] booking|bookingan|reservasi {booking} mangkir|bolos|absen, \
         no show [untuk] booking|bookingan|reservasi {booking}, \
         noshow [untuk] booking|bookingan|reservasi {booking}, \
         tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk ada [orang] datang|dateng|hadir|muncul|nongol [untuk|ke|di|buat] booking|bookingan|reservasi {booking}, \
         catat|tandai|tulis [bahwa|kalau] [pelanggan|customer] booking|bookingan|reservasi {booking} [sebagai] tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk datang|dateng|hadir|muncul|nongol, \
         catat|tandai|tulis booking|bookingan|reservasi {booking} [sebagai|jadi] noshow|mangkir|absen, \
         catat|tandai|tulis booking|bookingan|reservasi {booking} [sebagai|jadi] no show, \
         [pelanggan|customer|tamu|orang] [dari|untuk] janji temu {booking} tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk [pernah] [jadi] datang|dateng|hadir|muncul|nongol, \
         janji temu {booking} mangkir|bolos|absen|noshow, \
         janji temu {booking} no show, \
         [pelanggan|customer|tamu] [dari|untuk] janji temu {booking} mangkir|bolos|absen, \
         no show [untuk] janji temu {booking}, \
         noshow [untuk] janji temu {booking}, \
         tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk ada [orang] datang|dateng|hadir|muncul|nongol [untuk|ke|di|buat] janji temu {booking}, \
         catat|tandai|tulis [bahwa|kalau] [pelanggan|customer] janji temu {booking} [sebagai] tidak|tak|gak|ga|gk|nggak|ngga|enggak|ndak|tdk datang|dateng|hadir|muncul|nongol, \
         catat|tandai|tulis janji temu {booking} [sebagai|jadi] noshow|mangkir|absen, \
         catat|tandai|tulis janji temu {booking} [sebagai|jadi] no show",
    ),
    (
        Act::BookingConfirm,
        "[pelanggan|customer] booking|bookingan|reservasi {booking} akhirnya|ternyata datang|dateng|hadir|muncul|nongol, \
         [pelanggan|customer] janji temu {booking} akhirnya|ternyata datang|dateng|hadir|muncul|nongol",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Catat bahwa seseorang tidak datang",
    examples: &[
        "booking 12 tidak datang",
        "pelanggan booking 3 tidak datang",
        "booking 12 gak datang",
        "no-show booking 12",
        "yang booking 7 nggak muncul",
        "tidak ada yang datang untuk booking 12",
        "reservasi 4 tidak hadir",
        "catat booking 12 tidak datang",
        "tandai booking 9 no-show",
        "janji temu 5 tidak datang",
        "pelanggan reservasi 8 ga dateng",
        "booking 12 mangkir",
        "pelanggan janji temu 3 tidak muncul",
        "Sarah tidak datang",
    ],
}];
