//! Indonesian: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "setiap, tiap, tiap tiap",
    daily: "",
    adjectives: ["harian", "mingguan", "bulanan"],
    days: "hari",
    weeks: "minggu, pekan",
    months: "bulan",
    mornings: "pagi",
    evenings: "malam, sore",
    on: "pada tanggal, tanggal, tgl, pada",
    first: "pertama",
    last: "hari terakhir, akhir",
    send: "kirimkan, kirim, kirimi saya, tolong kirim, berikan, tampilkan, kasih, saya mau, saya ingin",
    stop: "berhenti mengirim, berhenti kirim, stop kirim, stop, berhenti, hentikan, batalkan, hapus, matikan",
    none: "tanpa, tidak ada, jangan kirim, tidak usah",
    reports: "laporan, terjadwal, jadwal, otomatis, kirim, mengirim, pesan",
    all: "semua, seluruh",
    courtesy: "tolong, saya, ke, untuk, dan, yang, pada, di, mohon",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "laporan terjadwal|otomatis, \
     [lihat|tampilkan|daftar] [semua] laporan terjadwal|otomatis [saya], jadwal laporan, \
     [lihat|tampilkan] jadwal laporan [saya], \
     laporan apa [saja] [yang] terjadwal|dijadwalkan|otomatis, \
     laporan mana [yang] terjadwal|dijadwalkan, laporan saya yang terjadwal|otomatis, \
     laporan apa [saja] yang saya terima",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Terima laporan otomatis",
        examples: &[
            "setiap senin jam 8 kirim penjualan",
            "tanggal 1 setiap bulan jam 7 kirim laba rugi",
            "setiap hari jam 20:00 kirim ringkasan hari ini",
            "kirim penjualan tiap hari jam 8 malam",
            "setiap jumat jam 18:00 kirim laporan pengeluaran",
            "setiap malam kirim ringkasan harian",
            "kirim barang terlaris setiap minggu",
            "setiap pagi kirim penjualan kemarin",
            "tanggal 1 setiap bulan jam 8 kirim neraca",
            "kirim arus kas setiap hari minggu",
            "tiap hari jam 19:30 kirim penjualan",
            "setiap bulan hari terakhir jam 21:00 kirim neraca",
            "kirim laba rugi setiap bulan tanggal 1 jam 7",
            "kirim laporan penjualan mingguan",
            "akhir hari jam 20.00",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Laporan terjadwal",
        examples: &[
            "laporan terjadwal",
            "laporan apa saja yang terjadwal?",
            "jadwal laporan",
            "lihat laporan terjadwal",
            "daftar laporan terjadwal",
            "tampilkan laporan terjadwal",
            "laporan otomatis",
            "lihat jadwal laporan",
            "laporan mana yang dijadwalkan?",
            "tampilkan semua laporan terjadwal",
            "lihat laporan otomatis",
            "laporan apa saja yang saya terima?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Hentikan laporan terjadwal",
        examples: &[
            "hentikan laporan 1",
            "hentikan laporan penjualan senin",
            "batalkan laporan 2",
            "hapus laporan terjadwal 3",
            "stop laporan 1",
            "berhenti kirim penjualan setiap senin",
            "matikan laporan 2",
            "hentikan semua laporan terjadwal",
            "hapus semua laporan terjadwal",
            "stop kirim neraca setiap bulan",
            "batalkan laporan terjadwal 4",
            "hentikan laporan pengeluaran",
            "tanpa laporan akhir hari",
        ],
    },
];
