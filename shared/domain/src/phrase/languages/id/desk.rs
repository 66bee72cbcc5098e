//! Indonesian: what is said at the desk by those who run the shop.

use super::{desk_asked, desk_requests, desk_sayings};
use crate::access::Role;
use crate::command::{Audience, DocumentKind};
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;
use crate::shop::Topic;

pub(in crate::phrase::languages) const DESK: Desk = Desk {
    language: Language::Id,
    fillers: "yang, yg, itu, ini, nya, dong, ya, deh, aja, saja, kak, kakak, pak, bu, mas, mbak, toko, kami, kita, saya, aku, para, sih",
    courtesy: "tolong, mohon, makasih, terima kasih, terimakasih, halo, hai, permisi, selamat pagi, selamat siang, selamat sore, please, plis",
    nobody: "ya, pelanggan, semua, semuanya, orang, pesanan, order, orderan, penjual, admin, saya, kami, kita, kamu, bot, robot, seseorang, konsumen, pembeli",
    patterns: [PATTERNS, desk_asked::PATTERNS],
    sayings: [desk_sayings::SAYINGS, desk_requests::SAYINGS],
};

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingList,
        "[tampilkan|lihat] kalender|agenda [saya] [hari] {days}, [tampilkan|lihat] kalender|agenda [saya], janji|jadwal {days}, janji [temu] {days}",
    ),
    (Act::ReportEndOfDay, "tutup hari, laporan hari, laporan hari ini, laporan tutup toko"),
    (
        Act::ReportSatisfaction,
        "kepuasan [pelanggan] {days}, kepuasan [pelanggan], penilaian|ulasan|rating pelanggan {days}, penilaian|ulasan|rating pelanggan, ulasan|rating {days}",
    ),
    (
        Act::Broadcast(Audience::OnAccount),
        "umumkan|kirim|kabari|kasih|broadcast [pesan] [tahu] [ke|kepada] pelanggan kredit|utang|hutang|bon {text}, \
         umumkan|kirim|kabari|broadcast [pesan] [ke|kepada] pelanggan dengan|punya kredit|utang|hutang|bon {text}, \
         pesan ke|kepada|untuk pelanggan kredit|utang|hutang|bon {text}",
    ),
    (
        Act::Broadcast(Audience::Everybody),
        "umumkan|siarkan|broadcast [pesan] ke|kepada semua|pelanggan [pelanggan|orang] [bahwa] {text}, \
         kirim|kirimkan pesan ke|kepada semua|pelanggan [pelanggan|orang] {text}, kirim|kirimkan [pesan] ke|kepada semua [pelanggan|orang] {text}, \
         pesan untuk|ke|kepada semua [pelanggan|orang] {text}, kabari|beritahu|infokan semua [pelanggan|orang] [bahwa|kalau] {text}, \
         kabari|beritahu|infokan pelanggan [bahwa|kalau] {text}, bilang|kasih|infokan [tahu] ke|kepada semua [pelanggan|orang] [bahwa|kalau] {text}, \
         bilang|infokan ke|kepada pelanggan [bahwa|kalau] {text}, umumkan|siarkan|pengumuman [bahwa] {text}, broadcast {text}, umumkan|siarkan",
    ),
    (
        Act::Handoff { on: false },
        "lepas|lepaskan {phone}, lepas|lepaskan {name}, nyalakan|hidupkan|aktifkan|nyalain bot|robot untuk|buat {phone}, \
         nyalakan|hidupkan|aktifkan|nyalain bot|robot untuk|buat {name}, bot|robot nyala|aktif|on untuk|buat {phone}, \
         bot|robot nyala|aktif|on untuk|buat {name}, kembalikan|balikin {name} ke bot|robot, kembalikan|balikin {phone} ke bot|robot, \
         udah|sudah selesai sama|dengan {name}, udah|sudah selesai sama|dengan {phone}, selesai bicara dengan|sama {name}, \
         lepas|lepaskan pelanggan|pembeli [pesanan|order] {order}, kembalikan|balikin pelanggan|pembeli [pesanan|order] {order} ke bot|robot, \
         udah|sudah selesai sama|dengan pelanggan|pembeli [pesanan|order] {order}, lepaskan",
    ),
    (
        Act::Handoff { on: true },
        "ambil alih [chat|obrolan|percakapan] [dengan|sama|dari] {phone}, ambil alih [chat|obrolan|percakapan] [dengan|sama|dari] {name}, \
         biar|biarkan [aku] bicara|jawab|ngobrol|balas [dengan|sama] {phone}, biar|biarkan [aku] bicara|jawab|ngobrol|balas [dengan|sama] {name}, \
         biar [saya] tangani {name}, mau bicara sendiri dengan|sama {name}, matikan|nonaktifkan|matiin bot|robot untuk|buat {phone}, \
         matikan|nonaktifkan|matiin bot|robot untuk|buat {name}, bot|robot mati|off untuk|buat {phone}, bot|robot mati|off untuk|buat {name}, \
         diamkan bot|robot untuk|buat {name}, \
         ambil alih [chat|obrolan|percakapan] [dengan|sama|dari] [pelanggan|pembeli] [pesanan|order] {order}, \
         biar|biarkan [aku] bicara|jawab|ngobrol|balas [dengan|sama] pelanggan|pembeli [pesanan|order] {order}, \
         biar [saya] tangani pelanggan|pembeli [pesanan|order] {order}, ambil alih",
    ),
    (
        Act::StaffAdd(Role::Owner),
        "tambah|tambahkan|tambahin pemilik|owner|bos|rekan [baru] {name} {phone}, tambah|tambahkan|tambahin pemilik|owner|bos|rekan [baru] {phone}, \
         pemilik|owner baru {phone}, pemilik|owner baru {name} {phone}, jadikan|tambah|tambahkan {phone} sebagai|jadi pemilik|owner|bos|rekan, \
         jadikan {phone} pemilik|owner, {phone} [adalah] [juga] pemilik|owner",
    ),
    (
        Act::StaffAdd(Role::Staff),
        "tambah|tambahkan|tambahin|daftarkan|rekrut karyawan|pegawai|staf|kasir|penjaga|pelayan [baru] {name} {phone}, \
         tambah|tambahkan|tambahin|daftarkan|rekrut karyawan|pegawai|staf|kasir|penjaga|pelayan [baru] {phone} {name}, \
         tambah|tambahkan|tambahin|daftarkan|rekrut karyawan|pegawai|staf|kasir|penjaga|pelayan [baru] {phone}, \
         karyawan|pegawai|staf|kasir|penjaga baru {phone}, karyawan|pegawai|staf|kasir|penjaga baru {name} {phone}, \
         jadikan|tambah|tambahkan {phone} sebagai|jadi karyawan|pegawai|staf|kasir|penjaga, tambah|tambahkan|masukkan {phone} ke tim|karyawan|staf, \
         tambah|tambahkan {name} {phone} sebagai|jadi karyawan|pegawai|staf|kasir, tambah|tambahkan|masukkan {name} {phone} ke tim|karyawan|staf, \
         {phone} kerja|bekerja di sini [sekarang], {phone} kerja|bekerja disini [sekarang], {phone} [adalah] karyawan|pegawai|staf|kasir [baru], \
         tambah karyawan|pegawai|staf|kasir",
    ),
    (
        Act::StaffRemove,
        "hapus|keluarkan|pecat|copot|berhentikan karyawan|pegawai|staf|kasir|penjaga|pemilik|owner {phone}, \
         hapus|keluarkan|pecat|copot|berhentikan karyawan|pegawai|staf|kasir|penjaga|pemilik|owner {name}, hapus|keluarkan {phone} dari tim|karyawan|staf, \
         hapus|keluarkan {name} dari tim|karyawan|staf, {phone} sudah|udah tidak|gak|ga|nggak kerja|bekerja di sini [lagi], \
         {phone} tidak|gak|ga|nggak kerja|bekerja di sini [lagi], {phone} tidak|gak|ga|nggak kerja|bekerja disini [lagi], \
         {phone} sudah|udah keluar|berhenti, hapus|pecat karyawan|pegawai|staf",
    ),
    (
        Act::StaffList,
        "siapa [yang] kerja|bekerja di sini, siapa [aja] [saja] kerja|bekerja disini, siapa [aja] [saja] kerja|bekerja di sini, \
         [lihat|tampilkan|tunjukkan|daftar|liat] [semua] karyawan|pegawai|staf|tim, siapa punya akses, siapa kerja|bekerja buat|untuk|sama, \
         siapa karyawan|pegawai, siapa ada di tim, anggota tim, nomor karyawan|pegawai|staf",
    ),
    (
        Act::SettingsSet(Key::ConfirmAbove),
        "ubah|ganti|atur|set batas konfirmasi [ke|jadi|menjadi] {money}, batas konfirmasi [adalah] {money}, \
         konfirmasi semua [di] [atas|diatas|lebih] [dari] {money}, konfirmasi semuanya di|diatas [atas] {money}, \
         minta|tanya konfirmasi [untuk] di|diatas [atas] {money}, minta|tanya konfirmasi mulai [dari] {money}, ubah|ganti|atur batas konfirmasi",
    ),
    (
        Act::SettingsSet(Key::HoldHours),
        "simpan|tahan pesanan|order belum|blm dibayar|bayar|lunas selama|sampai {hours}, \
         ubah|ganti|atur|set waktu|lama|batas tahan|simpan|tunggu|bayar|pembayaran [jadi|ke|menjadi] {hours}, batas|waktu pembayaran|bayar|tunggu {hours}, \
         ubah|ganti|atur waktu tahan|simpan|tunggu|pembayaran",
    ),
    (
        Act::SettingsSet(Key::Language),
        "ubah|ganti|atur|set bahasa [toko] [ke|jadi|menjadi] [bahasa] {language}, bahasa toko [adalah] [:] [bahasa] {language}, \
         tulis ke pelanggan dalam|pakai [bahasa] {language}, ubah|ganti bahasa toko",
    ),
    (
        Act::SettingsSet(Key::Tagline),
        "ubah|ganti|atur|set slogan|tagline|motto [ke|jadi|menjadi|:] {text}, slogan|tagline|motto [baru] adalah {text}, slogan|tagline baru {text}, \
         ubah|ganti slogan|tagline",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Hours)),
        "ubah|ganti|atur|set jam buka|operasional|kerja [ke|jadi|menjadi|:] {text}, jam buka|operasional|kerja [baru] adalah {text}, \
         jam buka|operasional baru {text}, ubah|ganti jam buka|operasional",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Place)),
        "ubah|ganti|atur|set alamat|lokasi [ke|jadi|menjadi|:] {text}, alamat|lokasi [baru] adalah {text}, alamat baru {text}, pindah ke {text}, \
         ubah|ganti alamat|lokasi",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Delivery)),
        "ubah|ganti|atur|set [biaya|ongkos|aturan] pengiriman|ongkir|antar [ke|jadi|menjadi|:] {text}, \
         [biaya|ongkos|aturan] pengiriman|ongkir adalah {text}, ubah|ganti [biaya] ongkir|pengiriman",
    ),
    (
        Act::SettingsSet(Key::Answer(Topic::Returns)),
        "ubah|ganti|atur|set [kebijakan|aturan|syarat] retur|pengembalian|penukaran [barang] [ke|jadi|menjadi|:] {text}, \
         kebijakan|aturan|syarat retur|pengembalian [barang] adalah {text}, ubah|ganti kebijakan|aturan retur|pengembalian",
    ),
    (
        Act::SettingsSet(Key::PaymentMethods),
        "ubah|ganti|atur|set cara|metode bayar|pembayaran [ke|jadi|menjadi|:] {text}, cara|metode bayar|pembayaran adalah {text}, \
         pelanggan bisa bayar pakai|dengan|lewat {text}, ubah|ganti cara|metode bayar|pembayaran",
    ),
    (
        Act::SettingsShow,
        "pengaturan, setelan, [lihat|liat|tampilkan|tunjukkan|buka|daftar] [semua] pengaturan|setelan, pengaturan|setelan toko, \
         apa bisa diubah|diatur|diganti, apa [aja] [saja] bisa diubah|diatur|diganti, pengaturan [toko] apa [saja], kebijakan toko",
    ),
    (
        Act::CustomerMessage,
        "bilang|kasih|sampaikan [tahu] ke|kepada|sama {name} : {text}, balas|jawab|tulis [ke|kepada] {name} : {text}, \
         kabari|beritahu|infokan {name} : {text}, kirim pesan ke|kepada|untuk {name} : {text}, pesan untuk|ke|kepada {name} : {text}, \
         bilang|balas|jawab|tulis|kabari|beritahu|sampaikan [ke|kepada|sama] {phone} {text}, kirim pesan ke|kepada {phone} {text}, \
         bilang|sampaikan ke|kepada|sama {name} kalau|bahwa {text}, kabari|beritahu|infokan {name} kalau|bahwa {text}",
    ),
    (
        Act::BookingList,
        "booking, janji temu, [lihat|liat|tampilkan|tunjukkan|daftar] [semua] booking|bookingan|reservasi [untuk|buat|hari] {days}, \
         [lihat|liat|tampilkan|tunjukkan|daftar] [semua] booking|bookingan|reservasi, [lihat|tampilkan|daftar] [semua] janji [temu], \
         booking|bookingan|reservasi [untuk|buat] {days}, janji temu {days}, siapa datang {days}, siapa akan datang {days}, \
         apa dibooking|dipesan [untuk] {days}, ada booking|bookingan|reservasi apa {days}",
    ),
    (
        Act::BookingConfirm,
        "konfirmasi|terima|setujui|acc booking|bookingan|reservasi {booking}, konfirmasi|terima|setujui|acc janji temu {booking}, \
         booking|bookingan|reservasi {booking} dikonfirmasi|diterima|disetujui|ok|oke, janji temu {booking} dikonfirmasi|diterima|disetujui, \
         konfirmasi|terima|setujui booking|reservasi",
    ),
    (
        Act::BookingReject,
        "tolak|batalkan|batalin|cancel booking|bookingan|reservasi {booking} karena|soalnya|krn {text}, tolak|batalkan|batalin|cancel booking|bookingan|reservasi {booking} {text}, \
         tolak|batalkan|batalin|cancel booking|bookingan|reservasi {booking}, tolak|batalkan|batalin janji temu {booking} {text}, tolak|batalkan|batalin janji temu {booking}, \
         booking|bookingan|reservasi {booking} ditolak, janji temu {booking} ditolak, jangan terima booking|reservasi {booking}, tolak booking|reservasi",
    ),
    (
        Act::BookingReschedule,
        "pindah|pindahkan|geser|undur|ubah|ganti|jadwalkan [ulang] booking|bookingan|reservasi {booking} [ke|jadi|sampai] [hari] {days}, \
         pindah|pindahkan|geser|undur|ubah|ganti|jadwalkan [ulang] janji temu {booking} [ke|jadi|sampai] [hari] {days}, \
         booking|bookingan|reservasi {booking} dipindah|digeser|diundur [ke|jadi] [hari] {days}, taruh booking|reservasi {booking} [di] [hari] {days}, \
         pindahkan|geser|undur booking|reservasi",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "blokir|tutup|kunci kalender|jadwal|agenda [untuk|hari|pada] [hari] {days}, blokir {days}, \
         tidak|tak|gak ada|terima booking|bookingan|reservasi [hari|pada] {days}, tidak terima janji|booking [temu] [hari] {days}, tutup hari {days}, \
         libur [hari] {days}, tidak|gak tersedia|ada [hari] {days}, blokir {name} [untuk|hari|pada] [hari] {days}, \
         jangan terima booking|reservasi [hari] {days}, blokir kalender|jadwal",
    ),
    (
        Act::DocumentIssue(DocumentKind::Invoice),
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim faktur|invoice|nota [untuk] [pesanan|order] {order}, faktur [untuk] [pesanan|order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Receipt),
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim kuitansi|kwitansi|struk [untuk] [pesanan|order] {order}, \
         kuitansi|kwitansi|struk [untuk] [pesanan|order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Proposal),
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim penawaran|quotation [harga] [untuk] [pesanan|order] {order}, \
         penawaran [harga] [untuk] [pesanan|order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Confirmation),
        "buat|buatkan|bikin|bikinkan|terbitkan|siapkan|kirim konfirmasi|surat [konfirmasi] [untuk] [pesanan|order] {order}",
    ),
    (
        Act::DocumentIssue(DocumentKind::Status),
        "buat|buatkan|bikin|bikinkan|terbitkan laporan status [untuk] [pesanan|order] {order}",
    ),
    (
        Act::DocumentPassword,
        "buat|buatkan|atur|ubah|ganti|minta|kirim|pasang [kata] sandi|password [baru] [untuk] laporan, \
         buat|buatkan|atur|ubah|ganti|minta|kirim|pasang [kata] sandi|password baru [untuk] dokumen, \
         [kata] sandi|password baru [untuk] dokumen|laporan, [kata] sandi|password dokumen|laporan baru, [kata] sandi|password laporan",
    ),
    (
        Act::SomePassword,
        "buat|buatkan|atur|ubah|ganti|minta|kirim|pasang [kata] sandi|password [untuk] dokumen|faktur, [kata] sandi|password dokumen",
    ),
    (
        Act::ReportEndOfDay,
        "akhir|tutup hari {days}, laporan|ringkasan akhir|tutup hari {days}, laporan|ringkasan hari|harian [tanggal] {days}, \
         laporan|ringkasan|rekap tanggal {days}, laporan tutup toko {days}, rekap hari|harian {days}, tutup toko, akhir hari, laporan|ringkasan akhir hari, laporan|ringkasan harian, laporan|ringkasan hari|untuk [ini] {days}, ringkasan {days}, \
         gimana|bagaimana {days}, gimana|bagaimana hasil|kemarin {days}, hasil {days} gimana|bagaimana, tampilkan|lihat|kasih laporan|ringkasan harian, \
         ringkasan hari, rekap {days}, rekap harian",
    ),
    (
        Act::ReportInventory,
        "laporan persediaan|inventaris|inventory, laporan nilai stok|persediaan, nilai stok|persediaan|inventaris [per] {days}, \
         nilai stok|persediaan|inventaris, berapa nilai stok|persediaan|barang, stok nilainya berapa, tampilkan|lihat nilai stok|persediaan, \
         tampilkan|lihat laporan persediaan|inventaris, valuasi stok|persediaan, total nilai stok|persediaan",
    ),
    (
        Act::ReportSatisfaction,
        "kepuasan pelanggan [{days}], kepuasan pelanggan, kepuasan pelanggan {days}, laporan kepuasan [pelanggan], \
         [lihat|tampilkan|tunjukkan] ulasan|rating|masukan|penilaian [pelanggan], laporan ulasan|masukan, apa kata pelanggan, pelanggan bilang apa, \
         apa pendapat pelanggan, pelanggan puas gak|tidak|ga, apakah pelanggan puas|senang, seberapa puas pelanggan",
    ),
];
