//! Indonesian: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "buka blokir jadwal|kalender|agenda [untuk|pada] [hari] {days}, \
         buka blokir [untuk|pada] [hari] {days}, \
         buka lagi|kembali kalender|jadwal|agenda|booking|salon [untuk|pada] [hari] {days}, \
         buka kalender|jadwal|agenda|booking [lagi|kembali] [untuk|pada] [hari] {days} [lagi|kembali], \
         buka lagi|kembali [pada] [hari] {days}, \
         buka [hari] {days} lagi|kembali, \
         hapus|cabut|batalkan|lepas blokir [untuk|pada] [hari] {days}, \
         terima booking|bookingan|janji|reservasi [temu] lagi|kembali [pada|untuk] [hari] {days}, \
         terima lagi|kembali booking|bookingan|janji|reservasi [temu] [pada|untuk] [hari] {days}, \
         terima booking|bookingan|janji|reservasi [temu] [pada|untuk] [hari] {days} lagi|kembali, \
         buka blokir {name} [untuk|pada] [hari] {days}, \
         hapus|cabut|batalkan|lepas blokir {name} [untuk|pada] [hari] {days}, \
         {name} kembali|balik [kerja|lagi] [lagi] [pada] [hari] {days}, \
         {name} masuk kerja|lagi|kembali [lagi] [pada] [hari] {days}, \
         {name} sudah kembali|balik|masuk|ada [kerja|lagi] [pada] [hari] {days}, \
         {name} tersedia|ada|bisa|kerja lagi|kembali [pada] [hari] {days}, \
         [hari] {days} {name} kembali|balik [kerja|lagi], \
         [hari] {days} {name} masuk kerja|lagi|kembali [lagi], \
         buka blokir jadwal|kalender|agenda, \
         buka blokir {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "blokir jadwal|kalender|agenda|booking [untuk|pada] [hari] {days}, \
         blokir [hari] {days}, \
         tutup salon|kios|warung [pada] [hari] {day}, \
         tidak|tak|gak ada|terima booking|bookingan|janji|reservasi [temu] [pada|untuk] [hari] {days}, \
         [hari] {days} tidak|tak|gak ada|terima booking|bookingan|janji|reservasi [temu], \
         jangan terima booking|bookingan|janji|reservasi [temu] [pada|untuk] [hari] {days}, \
         blokir jadwal|kalender|agenda {name} [untuk|hari|pada] [hari] {days}, \
         blokir [hari] {days} untuk {name}, \
         [hari] {days} blokir {name}, \
         {name} tidak|gak|ga|nggak|tak tersedia|ada|masuk|bisa|kerja|datang [pada] [hari] {days}, \
         {name} libur|cuti|absen|sakit|izin|sibuk|off [pada] [hari] {day}, \
         [hari] {days} {name} libur|cuti|absen|sakit|izin|sibuk|off, \
         [hari] {days} {name} tidak|gak|ga|nggak|tak tersedia|ada|masuk|bisa|kerja|datang, \
         {name} ke|di dokter|bank|klinik|sekolah|gereja|masjid [pada] [hari] {days}, \
         {name} ke|di rumah sakit [pada] [hari] {days}, \
         {name} ada rapat|meeting|acara|pelatihan [pada] [hari] {days}, \
         {name} sedang|lagi rapat|meeting|cuti|sibuk|pelatihan [pada] [hari] {days}, \
         tidak|tak|gak ada|terima booking|bookingan|janji|reservasi [temu] dengan|untuk {name} [pada] [hari] {days}",
    ),
    (
        Act::BookingList,
        "apa [saja] diblokir [hari] {days}, \
         apa [saja] diblokir, \
         [apakah] [hari] {days} diblokir, \
         tampilkan|lihat hari|jam diblokir, \
         hari|jam diblokir",
    ),
];
