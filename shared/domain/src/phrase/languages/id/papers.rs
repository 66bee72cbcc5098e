//! Indonesian: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim nota kredit [untuk] [pesanan|order] {order}, \
         nota kredit [untuk] [pesanan|order] {order}",
    ),
    (
        Act::BookingPaperIssue,
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim [surat] konfirmasi|surat|dokumen|pdf [untuk] booking|bookingan|reservasi {booking}, \
         surat|dokumen|pdf [konfirmasi] [untuk] booking|bookingan|reservasi {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "ubah|ganti|atur|set alamat [di|pada] faktur|dokumen|nota [ke|jadi|menjadi|:] {text}, \
         alamat [di|pada] faktur|dokumen|nota adalah {text}, ubah|ganti|atur alamat [di] faktur|dokumen|nota",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "ubah|ganti|atur|set nomor pajak|npwp [ke|jadi|menjadi|:] {text}, \
         ubah|ganti|atur|set npwp [ke|jadi|menjadi|:] {text}, nomor pajak|npwp adalah {text}, npwp adalah {text}, \
         ubah|ganti|atur nomor pajak|npwp",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "ubah|ganti|atur|set warna faktur|dokumen|nota|toko [ke|jadi|menjadi|:] {text}, \
         warna faktur|dokumen|nota adalah {text}, ubah|ganti|atur warna faktur|dokumen|nota",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[ini] logo [baru] [toko] [kami|kita|saya], pakai|gunakan|jadikan|pasang|simpan|cetak [gambar|foto] [ini] [sebagai|jadi] logo [toko] [kami|kita|saya], ganti|ubah logo [toko] [kami|kita|saya]",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "hapus|buang|hilangkan|copot logo [toko] [kami|kita|saya] [dari|di] [faktur|dokumen|nota], faktur|dokumen|nota tanpa logo",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "ubah|ganti|atur|set kata|password [sandi] dokumen|faktur [ke|jadi|menjadi|:] [nomor] telepon|hp dan [nomor] pesanan|order, \
         ubah|ganti|atur|set kata|password [sandi] dokumen|faktur [ke|jadi|menjadi|:] 4|empat angka|digit terakhir dan [nomor] pesanan|order",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "ubah|ganti|atur|set kata|password [sandi] dokumen|faktur [ke|jadi|menjadi|:] [nomor] telepon|hp [saja], \
         ubah|ganti|atur|set kata|password [sandi] dokumen|faktur [ke|jadi|menjadi|:] 6|enam angka|digit terakhir [nomor] [telepon|hp]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] nota kredit [untuk] [pesanan|order] {order}, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] nota kredit [untuk] [pesanan|order]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Confirmation),
        "mau|minta|butuh|perlu [minta] konfirmasi [untuk] pesanan|order {order}",
    ),
    (
        Act::BookingPaper,
        "[mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] konfirmasi|surat|pdf booking|bookingan|reservasi {booking}, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] konfirmasi|surat|pdf booking|bookingan|reservasi, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] file|berkas kalender [untuk] [booking|bookingan|reservasi] [saya], \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] ics|ical [file] [untuk] [booking|bookingan|reservasi] [saya]",
    ),
    (
        Act::Statement,
        "[mau|minta|butuh|perlu|kirim|boleh|bisa|lihat] [minta|lihat] rekening koran [untuk|bulan] {days}, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa|lihat] [minta|lihat] rekening koran, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa|lihat] [minta|lihat] laporan|rincian rekening|akun|utang|hutang",
    ),
];
