//! Indonesian: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "[uang] {till} dihitung {money}, uang [di] {till} {money}, \
         hitung|menghitung|dihitung {till} {money}, {till} dihitung {money}, hasil hitung {till} {money}, sudah|udah hitung {till} {money}, \
         {till} ada|isinya|berisi|sekarang|tinggal {money}, di {till} ada {money}, ada {money} di {till}, hitungan {till} {money}, \
         hitung {money} di {till}, {till} terhitung {money}, hitung {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "jangan kirim|kirimi survei|survey, stop kirim survei|survey, \
         matikan|nonaktifkan|stop|hentikan survei|survey|ulasan, survei|survey mati|off, tanpa survei|survey, jangan tanya pelanggan",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "nyalakan|hidupkan|aktifkan survei|survey|ulasan, survei|survey nyala|aktif|on, tanya pelanggan pendapatnya|pendapat",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Catat hasil hitung kas",
    examples: &[
        "hitung kas 1.250.000",
        "hitung laci 1.250.000",
        "kas dihitung 1.250.000",
        "hasil hitung kas 820.000",
        "sudah hitung kas 310.000",
        "kas ada 300rb",
        "di laci ada 300.000",
        "ada 640rb di laci",
        "hitungan kas 95.000",
        "gopay ada 300rb",
        "bank ada 2 juta",
        "hitung gopay 120.000",
        "hitung bank 2.000.000",
    ],
}];
