//! Indonesian: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[lihat|tampilkan] aturan booking|reservasi [untuk] {name}, \
         [lihat|tampilkan] aturan booking|reservasi, \
         [lihat|tampilkan] aturan [untuk] {name}, \
         bagaimana|gimana [cara] booking|reservasi {name}, \
         siapa [yang] mengerjakan|melayani|menangani {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} [adalah] layanan {length} oleh|dengan|sama {name}, \
         {name} [adalah] layanan {length}, \
         terima booking|reservasi {name} selama {length} oleh|dengan|sama {name}, \
         terima booking|reservasi {name} selama {length}, \
         {name} bisa|dapat dipesan|dibooking selama {length} oleh|dengan|sama {name}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} tidak|gak|nggak [lagi] dikerjakan|dilayani|ditangani [lagi] [oleh] {name} [lagi]",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} tidak|gak|nggak [lagi] mengerjakan|melayani|menangani [lagi] {name} [lagi], \
         {name} berhenti mengerjakan|melayani|menangani {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} [juga] dikerjakan|dilayani|ditangani [oleh] {name}, \
         {name} bisa|dapat dikerjakan|dilayani|ditangani [oleh] {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} [juga] mengerjakan|melayani|menangani {name}, \
         {name} bisa|dapat mengerjakan|melayani|menangani {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} tidak|gak|nggak [lagi] bisa dipesan|dibooking [lagi], \
         stop|hentikan|tutup booking|reservasi {name}, \
         jangan terima booking|reservasi {name} [lagi], \
         tidak|gak|nggak terima booking|reservasi {name} [lagi]",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} [makan|butuh|perlu|memakan] waktu {length}, \
         {name} berlangsung|selama|lamanya {length}, \
         [ubah|atur|set] durasi [untuk] {name} [jadi|ke|menjadi] {length}, \
         {name} durasi|durasinya {length}",
    ),
    (Act::Service(ServiceWords::Step), "{name} [bisa] mulai|dimulai setiap|tiap {length}"),
    (
        Act::Service(ServiceWords::Before),
        "sisakan|kosongkan {length} sebelum [setiap|tiap] {name}, \
         [beri|kasih] jeda {length} sebelum [setiap|tiap] {name}, \
         {length} sebelum setiap|tiap {name}, \
         {name} perlu|butuh persiapan {length}, \
         {name} perlu|butuh {length} persiapan, \
         tanpa persiapan|jeda sebelum [setiap|tiap] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "sisakan|kosongkan {length} setelah|sesudah|antara [setiap|tiap] {name}, \
         [beri|kasih] jeda {length} setelah|sesudah|antara [setiap|tiap] {name}, \
         {length} setelah|sesudah setiap|tiap {name}, \
         {name} perlu|butuh {length} setelahnya|sesudahnya, \
         tanpa jeda setelah|sesudah|antara [setiap|tiap] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} harus dipesan|dibooking [minimal|paling] [lambat] {length} sebelumnya|sebelum, \
         {name} perlu|butuh pemberitahuan [minimal] {length} [sebelumnya], \
         minimal {length} sebelumnya untuk {name}, \
         {name} bisa dipesan|dibooking mendadak, \
         {name} tanpa pemberitahuan",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} bisa|dapat dipesan|dibooking [sampai|hingga|maksimal] {length} [ke] depan, \
         {name} bisa|dapat dipesan|dibooking sampai|hingga|maksimal {length} sebelumnya, \
         [terima] booking|reservasi {name} [sampai|hingga|maksimal] {length} ke depan",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} bisa|dapat diubah|dibatalkan|dipindah|dipindahkan [sampai|hingga|maksimal] {length} sebelumnya|sebelum [mulai|dimulai], \
         pelanggan bisa|boleh mengubah|membatalkan|memindahkan {name} [sampai|hingga|maksimal] {length} sebelumnya|sebelum [mulai], \
         perubahan|pembatalan {name} [sampai|hingga|maksimal] {length} sebelumnya|sebelum [mulai], \
         {name} bisa|dapat diubah|dibatalkan|dipindah kapan [saja]",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} punya|ada|untuk {count} kursi|tempat|orang|peserta, \
         {name} muat|maksimal|menampung {count} orang|peserta, \
         {count} kursi|tempat untuk|di {name}, \
         [ubah|atur|set] kursi|tempat|kapasitas [untuk] {name} [jadi|ke|menjadi] {count} [orang]",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "tambah|tambahkan|masukkan {name} ke [dalam] booking|reservasi|kalender|jadwal|agenda, \
         {name} terima|menerima booking|reservasi, \
         pelanggan bisa booking dengan|sama {name}, \
         [buka|buat] kalender|jadwal|agenda [baru] untuk {name}, \
         terima booking|reservasi untuk {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Lihat aturan booking layanan",
        examples: &[
            "aturan booking",
            "aturan potong rambut",
            "aturan booking potong rambut",
            "lihat aturan booking",
            "tampilkan aturan booking",
            "lihat aturan potong rambut",
            "aturan reservasi",
            "aturan reservasi potong rambut",
            "aturan booking untuk potong rambut",
            "bagaimana booking potong rambut?",
            "gimana cara booking potong rambut?",
            "siapa yang mengerjakan potong rambut?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Ubah aturan booking layanan",
        examples: &[
            "potong rambut butuh waktu 45 menit",
            "sisakan 10 menit setelah setiap potong rambut",
            "sisakan 5 menit sebelum setiap potong rambut",
            "potong rambut harus dipesan 2 jam sebelumnya",
            "potong rambut bisa dipesan sampai 30 hari ke depan",
            "potong rambut bisa diubah sampai 3 jam sebelumnya",
            "potong rambut untuk 2 orang",
            "potong rambut mulai setiap 15 menit",
            "Grace mengerjakan potong rambut",
            "Grace tidak lagi mengerjakan potong rambut",
            "potong rambut dikerjakan oleh Joseph",
            "potong rambut adalah layanan 45 menit oleh Grace",
            "potong rambut tidak bisa dipesan lagi",
            "tanpa jeda setelah potong rambut",
            "beri jeda setengah jam setelah potong rambut",
            "durasi potong rambut jadi sejam",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Terima booking untuk orang baru",
        examples: &[
            "tambah Peter ke booking",
            "tambahkan Peter ke booking",
            "masukkan Peter ke booking",
            "tambahkan Peter ke kalender",
            "masukkan Peter ke jadwal",
            "tambah Peter ke agenda",
            "Peter terima booking",
            "Peter menerima reservasi",
            "terima booking untuk Peter",
            "buka kalender untuk Peter",
            "buat jadwal baru untuk Peter",
            "pelanggan bisa booking dengan Peter",
        ],
    },
];
