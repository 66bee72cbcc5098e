//! Indonesian: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Id, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} tidak|tak|gak|ga|nggak perlu|butuh|pakai dp|deposit, \
         {name} tidak|tak|gak|ga|nggak perlu|butuh|pakai uang muka, \
         {name} tanpa dp|deposit, \
         {name} tanpa uang muka, \
         hapus|batalkan dp|deposit [untuk|buat] {name}, \
         hapus|batalkan uang muka [untuk|buat] {name}, \
         {name} dibayar|bayar di toko|tempat, \
         {name} dibayar|bayar ditempat",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} dibayar|bayar penuh|lunas di muka|depan, \
         {name} dibayar|bayar penuh|lunas dimuka|didepan|dulu, \
         {name} harus dibayar|bayar penuh|lunas di muka|depan, \
         {name} harus dibayar|bayar penuh|lunas dimuka|didepan|dulu, \
         {name} harus lunas dulu|dimuka, \
         {name} lunas di muka|depan",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} perlu|butuh|pakai|minta dp|deposit {percent}, \
         {name} perlu|butuh|pakai|minta uang muka {percent}, \
         {name} perlu|butuh|pakai|minta dp|deposit {money}, \
         {name} perlu|butuh|pakai|minta uang muka {money}, \
         dp|deposit [untuk|buat] {name} {percent}, \
         dp|deposit [untuk|buat] {name} {money}, \
         uang muka [untuk|buat] {name} {percent}, \
         uang muka [untuk|buat] {name} {money}, \
         atur|set|ubah dp|deposit [untuk|buat] {name} [jadi|ke] {percent}, \
         atur|set|ubah dp|deposit [untuk|buat] {name} [jadi|ke] {money}, \
         atur|set|ubah uang muka [untuk|buat] {name} [jadi|ke] {percent}, \
         atur|set|ubah uang muka [untuk|buat] {name} [jadi|ke] {money}, \
         {name} dp|deposit {percent}, \
         {name} dp|deposit {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "matikan|stop|hentikan pengingat pembayaran|bayar, \
         jangan kirim pengingat pembayaran|bayar, \
         tanpa pengingat pembayaran|bayar, \
         pengingat pembayaran|bayar mati|off|nonaktif",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "nyalakan|aktifkan|hidupkan pengingat pembayaran|bayar, \
         kirim pengingat pembayaran|bayar, \
         pengingat pembayaran|bayar aktif|nyala|on",
    ),
    (
        Act::WaitingList,
        "daftar tunggu, \
         [lihat|tampilkan|tunjukkan|cek] [semua] daftar tunggu, \
         siapa [saja] [yang] menunggu [jadwal|waktu|slot], \
         siapa [saja] [yang] [ada] di daftar tunggu, \
         siapa [saja] [yang] antre|antri, \
         waiting list, \
         [lihat|tampilkan] waiting list",
    ),
    (
        Act::WaitingJoin,
        "masukkan|masukan|masukin|tambahkan|daftarkan [saya] [ke] [di] daftar tunggu untuk|buat {name} [hari] {days}, \
         masukkan|masukan|masukin|tambahkan|daftarkan [saya] [ke] [di] daftar tunggu [untuk|buat] [hari] {days}, \
         masukkan|masukan|masukin|tambahkan|daftarkan [saya] [ke] [di] daftar tunggu untuk|buat {name}, \
         masukkan|masukan|masukin|tambahkan|daftarkan [saya] [ke] [di] daftar tunggu, \
         [mau|ingin] [masuk|ikut] [ke] daftar tunggu untuk|buat {name} [hari] {days}, \
         [mau|ingin] [masuk|ikut] [ke] daftar tunggu [untuk|buat] [hari] {days}, \
         [mau|ingin] [masuk|ikut] [ke] daftar tunggu untuk|buat {name}, \
         [mau|ingin] [masuk|ikut] [ke] daftar tunggu, \
         kabari|kabarin|beritahu|infokan [saya] kalau|jika|bila [ada] [yang] kosong|tersedia|slot [kosong], \
         kasih tahu|tau [saya] kalau|jika|bila [ada] [yang] kosong|tersedia, \
         waiting list",
    ),
    (
        Act::WaitingLeave,
        "keluar [dari] daftar tunggu, \
         keluarkan|hapus [saya] [dari] daftar tunggu, \
         batalkan|batal daftar tunggu, \
         tidak|gak|ga|nggak [mau|jadi] menunggu|nunggu [lagi], \
         berhenti menunggu, \
         [saya] [mau] keluar [dari] waiting list, \
         batal menunggu|nunggu",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Layanan dibayar di muka",
        examples: &[
            "potong rambut perlu dp 10.000",
            "potong rambut perlu dp 50%",
            "potong rambut dibayar penuh di muka",
            "potong rambut tanpa dp",
            "atur dp potong rambut jadi 5.000",
            "potong rambut butuh uang muka 30%",
            "uang muka untuk potong rambut 10.000",
            "potong rambut tidak perlu dp",
            "dp potong rambut 20%",
            "potong rambut harus lunas dulu",
            "ubah uang muka potong rambut jadi 25%",
            "hapus dp untuk potong rambut",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Lihat siapa yang menunggu",
        examples: &[
            "daftar tunggu",
            "lihat daftar tunggu",
            "siapa yang menunggu?",
            "siapa di daftar tunggu?",
            "tampilkan daftar tunggu",
            "siapa saja yang menunggu",
            "cek daftar tunggu",
            "tunjukkan daftar tunggu",
            "siapa yang antre",
            "siapa yang menunggu jadwal?",
            "waiting list",
            "siapa saja di daftar tunggu",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Dikabari kalau waktunya kosong",
        examples: &[
            "daftar tunggu",
            "masukkan saya ke daftar tunggu",
            "masukkan saya ke daftar tunggu untuk potong rambut hari Jumat",
            "kabari kalau kosong",
            "kabari saya kalau ada yang kosong",
            "kasih tahu kalau kosong",
            "daftar tunggu untuk hari Sabtu",
            "mau masuk daftar tunggu",
            "tambahkan saya ke daftar tunggu besok",
            "beritahu saya kalau tersedia",
            "waiting list",
            "daftarkan saya ke daftar tunggu",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Tidak menunggu lagi",
        examples: &[
            "keluar dari daftar tunggu",
            "keluarkan saya dari daftar tunggu",
            "hapus saya dari daftar tunggu",
            "batalkan daftar tunggu",
            "tidak mau menunggu lagi",
            "berhenti menunggu",
            "gak jadi nunggu",
            "batal menunggu",
            "keluar daftar tunggu",
            "saya tidak mau menunggu",
            "saya mau keluar dari waiting list",
            "batal nunggu",
        ],
    },
];
