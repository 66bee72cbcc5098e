//! Indonesian: what reports, and what money is spent on and earned with, are called.

use crate::command::AccountSort;
use crate::command::ReportKind::{
    AgedPayables, AgedReceivables, BalanceSheet, CashFlow, Expenses, GeneralLedger, ProfitAndLoss,
    Profitability, Sales, TrialBalance, Vat,
};
use crate::command::SalesBy;
use crate::ledger::chart::{
    BANK_CHARGES, INTEREST, INTERNET, MARKETING, MISCELLANEOUS, OTHER_INCOME, RENT, REPAIRS,
    SALARIES, TRANSPORT, UTILITIES,
};
use crate::phrase::concept::Books::{Category, Earning, Report, Sort};
use crate::phrase::concept::Concept::{self, Books};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (Books(Report(TrialBalance)), "neraca saldo, neraca percobaan"),
    (
        Books(Report(ProfitAndLoss)),
        "laba rugi, rugi laba, untung rugi, laba, rugi, untung, keuntungan, profit, \
         laba bersih, untung bersih, berapa untung, berapa labanya, untung berapa, \
         laporan laba rugi, laba kotor",
    ),
    (Books(Report(BalanceSheet)), "neraca, posisi keuangan, laporan posisi keuangan, neraca toko"),
    (
        Books(Report(CashFlow)),
        "arus kas, aliran kas, cash flow, cashflow, laporan arus kas, laporan kas",
    ),
    (Books(Report(GeneralLedger)), "buku besar, jurnal umum, semua jurnal, daftar jurnal"),
    (
        Books(Report(Vat)),
        "ppn, pajak, laporan pajak, laporan ppn, rekap ppn, rekap pajak, pajak ppn",
    ),
    (
        Books(Report(AgedReceivables)),
        "umur piutang, piutang, piutang usaha, umur utang pelanggan, piutang jatuh tempo, \
         utang pelanggan yang telat, piutang dagang",
    ),
    (
        Books(Report(AgedPayables)),
        "toko berutang berapa, toko berhutang berapa, berapa utang toko, toko utang berapa, toko utang ke siapa, \
         utang saya, hutang saya, utang kita, hutang kita, utang kami, hutang kami, \
         utang usaha, hutang usaha, utang dagang, hutang dagang, utang toko, hutang toko, \
         utang ke supplier, hutang ke supplier, utang ke pemasok, umur utang, umur hutang, \
         berapa utang saya, berapa utang kita, berapa hutang saya, tagihan yang belum dibayar, \
         tagihan belum dibayar, saya utang ke siapa, kita utang ke siapa, utang supplier",
    ),
    (
        Books(Report(Expenses)),
        "pengeluaran, daftar pengeluaran, pengeluaran apa saja, pengeluaran per kategori, \
         total pengeluaran, laporan pengeluaran, biaya biaya, beban beban, berapa pengeluaran, \
         habis berapa, uang keluar berapa",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "penjualan, omzet, omset, jualan, penjualan harian, penjualan per hari, \
         berapa penjualan, laku berapa, terjual berapa, hasil penjualan, total penjualan, \
         berapa omzet, berapa omset, hasil jualan, laporan penjualan",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "penjualan per produk, penjualan per barang, penjualan produk, produk terlaris, \
         barang terlaris, terlaris, paling laku, barang paling laku, produk paling laku, \
         yang paling laku, apa yang paling laku, best seller, barang apa yang paling laku, \
         produk apa yang paling laku, penjualan tiap produk",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "penjualan per pelanggan, pelanggan terbaik, pelanggan terbesar, pembeli terbaik, \
         pembeli terbesar, siapa pelanggan terbaik, siapa yang paling banyak beli, \
         pelanggan paling banyak beli, siapa pembeli terbesar, penjualan tiap pelanggan, \
         langganan terbaik",
    ),
    (
        Books(Report(Profitability)),
        "laba per produk, laba per barang, untung per produk, untung per barang, margin, \
         margin produk, margin per produk, produk paling untung, barang paling untung, \
         barang apa yang paling untung, produk apa yang paling untung, margin keuntungan, \
         profit per produk",
    ),
    (Books(Category(RENT)), "sewa, sewa toko, sewa kios, kontrakan, sewa tempat, sewa ruko"),
    (
        Books(Earning(OTHER_INCOME)),
        "pendapatan lain lain, pemasukan lain lain, komisi, bunga bank, pendapatan sewa, \
         jual barang bekas, jual kardus bekas, tip",
    ),
    (
        Books(Category(TRANSPORT)),
        "transport, transportasi, bensin, solar, ojek, ojol, angkot, gojek, grab, parkir, tol, \
         bbm, taksi, ongkos jalan, ongkos ojek",
    ),
    (
        Books(Category(UTILITIES)),
        "listrik, air, pln, pdam, token listrik, pulsa listrik, sampah, iuran sampah, gas",
    ),
    (
        Books(Category(SALARIES)),
        "gaji, gaji karyawan, gaji pegawai, upah, honor, thr, bonus karyawan, \
         uang makan karyawan",
    ),
    (
        Books(Category(MARKETING)),
        "iklan, promosi, marketing, spanduk, brosur, iklan facebook, iklan instagram, \
         pemasaran, endorse",
    ),
    (Books(Category(INTERNET)), "internet, wifi, pulsa, paket data, kuota, telepon toko, indihome"),
    (
        Books(Category(BANK_CHARGES)),
        "biaya bank, biaya admin bank, administrasi bank, biaya administrasi bank, potongan bank, biaya qris",
    ),
    (
        Books(Category(REPAIRS)),
        "perbaikan, servis, service, reparasi, perawatan, tukang, pengecatan, renovasi, \
         betulin",
    ),
    (
        Books(Category(MISCELLANEOUS)),
        "lain lain, biaya lain, biaya lain lain, plastik, kantong plastik, alat tulis, atk, \
         kemasan plastik, iuran, retribusi, perlengkapan, kebersihan, izin usaha, makan siang",
    ),
    (Books(Category(INTEREST)), "bunga pinjaman, bunga kredit, biaya bunga"),
    (Books(Sort(AccountSort::Money)), "dompet, tabungan, rekening uang"),
    (Books(Sort(AccountSort::Asset)), "aset, harta, aktiva"),
    (Books(Sort(AccountSort::Liability)), "kewajiban, liabilitas"),
    (Books(Sort(AccountSort::Equity)), "ekuitas"),
];
