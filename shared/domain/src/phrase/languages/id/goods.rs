//! Indonesian: what is said of what is offered and of what is in orders.

use crate::phrase::concept::Books::{
    Description, Digital, Exchange, Grouping, IsNow, LowLimit, NameOf, NewDigital, NewOrder,
    NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Service, Tell, Unlist,
};
use crate::phrase::concept::Concept::{self, Books, Filler, HelpReports, HelpSettings};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Books(NewProduct),
        "produk baru, tambah produk, tambah produk baru, tambahkan produk, buat produk, \
         buat produk baru, barang baru, tambah barang, tambah barang baru, sekarang jual",
    ),
    (
        Books(NewService),
        "jasa baru, tambah jasa, tambah jasa baru, layanan baru, tambah layanan, buat jasa",
    ),
    (
        Books(NewDigital),
        "produk digital baru, tambah produk digital, buat produk digital, unduhan baru",
    ),
    (Books(Service), "jasa, layanan"),
    (Books(Digital), "digital, produk digital, unduhan"),
    (
        Books(Unlist),
        "berhenti jual, berhenti menjual, stop jual, sembunyikan, tidak jual, sudah tidak jual, \
         tidak dijual lagi, hapus produk, arsipkan produk",
    ),
    (
        Books(Relist),
        "jual lagi, jual kembali, tampilkan lagi, kembalikan produk, batal arsip, aktifkan lagi, \
         pulihkan, mulai jual lagi, tampilkan lagi produk",
    ),
    (Books(IsNow), "sekarang jadi, sekarang harganya, naik jadi, turun jadi, sekarang dijual"),
    (Books(NameOf), "nama"),
    (Books(Description), "deskripsi, keterangan produk"),
    (Books(Grouping), "kategori"),
    (
        Books(LowLimit),
        "batas stok menipis, batas pesan ulang, batas stok minimum, ingatkan saya kalau, \
         kabari saya kalau, batas stok",
    ),
    (Filler, "di bawah, dibawah, kurang dari"),
    (
        Books(NewOrder),
        "bikin pesanan baru, catat pesanan untuk, catat order untuk, catat orderan untuk, \
         buat pesanan baru, bikin pesanan untuk, tulis pesanan untuk, pesanan baru untuk",
    ),
    (Books(Quotation), "penawaran, penawaran harga, quotation"),
    (
        Books(Tell),
        "bilang ke, bilang ke pelanggan, tulis ke, tulis ke pelanggan, kabari, kabari pelanggan, \
         beritahu, beritahu pelanggan, kirim pesan ke, kirim pesan ke pelanggan, sampaikan ke, \
         sampaikan ke pelanggan",
    ),
    (
        Books(Payments),
        "pembayaran masuk, daftar pembayaran, semua pembayaran, riwayat pembayaran, \
         siapa yang sudah bayar",
    ),
    (Books(PhoneNumber), "nomor telepon, nomor hp, nomor wa"),
    (Books(Exchange), "tukar, tukarkan, ditukar, menukar, penukaran"),
    (HelpReports, "bantuan laporan"),
    (HelpSettings, "bantuan pengaturan"),
];
