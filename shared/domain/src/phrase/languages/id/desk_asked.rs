//! Indonesian: what customers say at the desk.

use crate::command::DocumentKind;
use crate::phrase::desk::Act;
use crate::shop::Topic;

pub(super) const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Faq(Topic::Hours),
        "buka|tutup jam berapa [hari], jam berapa buka|tutup, kapan buka|tutup, jam buka|operasional [berapa|gimana] [toko], jam bukanya berapa, \
         apakah buka [sekarang], sekarang buka [gak|ga|tidak|nggak], buka gak|ga|tidak|nggak [sekarang], buka [hari] {days}, buka gak [hari] {days}, \
         hari {days} buka [gak|ga|tidak], {days} buka gak|ga|tidak|nggak, sampai jam berapa [buka]",
    ),
    (
        Act::Faq(Topic::Place),
        "dimana toko|lokasi|tokonya|lokasinya|alamatnya [nya], di mana toko|lokasi|tokonya|lokasinya|alamatnya [nya], toko|tokonya|lokasi|lokasinya di mana, \
         toko|tokonya|lokasi|lokasinya dimana, dimana kalian, kalian di mana, kalian dimana, alamat|lokasi [toko|dimana|tokonya], \
         alamatnya [di] [mana|dimana], minta|kirim|kasih|share|sharelok alamat|lokasi|lok, sharelok, daerah|jalan mana tokonya|toko",
    ),
    (
        Act::Faq(Topic::Delivery),
        "bisa|ada antar|kirim|diantar|pengiriman|delivery [gak|ga|tidak] [ke] [rumah], bisa antar|kirim|diantar|dikirim ke {text}, ongkir [ke] [berapa], \
         ongkirnya [berapa], berapa ongkir|ongkirnya|biaya [kirim|pengiriman], berapa ongkos kirim, ongkos|biaya kirim|pengiriman|antar [berapa], \
         gratis ongkir [gak|ga|tidak], kirim ke {text} bisa, pengiriman berapa lama, berapa lama pengiriman|kirim|sampai|sampainya, \
         apakah bisa diantar|dikirim",
    ),
    (
        Act::Faq(Topic::Payment),
        "bisa bayar pakai|pake|dengan|lewat qris|ovo|gopay|dana|transfer|tunai|kartu|cod|cash|debit [gak|ga|tidak], \
         bisa bayar pakai|pake|dengan|lewat kartu|mobile kredit|debit|money, bayar pakai|pake|lewat apa [aja|saja], bayarnya pakai|pake|lewat|gimana apa, \
         bayarnya gimana, metode|cara pembayaran [apa|nya] [aja|saja], metode bayar [apa] [aja|saja], \
         terima qris|ovo|gopay|dana|transfer|kartu|cod|debit|kredit [gak|ga|tidak], menerima mobile money, transfer ke mana|rekening [mana], \
         transfer kemana, nomor rekening [nya] [berapa], bisa cod [gak|ga|tidak]",
    ),
    (
        Act::Faq(Topic::Returns),
        "[apa|bagaimana|gimana] kebijakan|aturan|syarat retur|pengembalian|tukar|penukaran [barang], \
         bisa retur|tukar|dikembalikan|ditukar|kembalikan [barang] [gak|ga|tidak], barang bisa dikembalikan|ditukar|diretur [gak|ga|tidak], \
         ada garansi [gak|ga|tidak], garansi [ada] [gak|ga|tidak], bisa uang kembali [gak|ga|tidak], terima retur [gak|ga|tidak]",
    ),
    (
        Act::ReturnRequest,
        "mau|ingin|pengen retur|kembalikan|mengembalikan|balikin pesanan|order|orderan {order} karena|krn|soalnya {text}, \
         mau|ingin|pengen retur|kembalikan|mengembalikan|balikin pesanan|order|orderan {order}, \
         mau|ingin|pengen retur|kembalikan|mengembalikan|balikin pesanan|order|pesananku karena|krn {text}, \
         mau|ingin|pengen retur|kembalikan|mengembalikan|balikin pesanan|order|pesananku, \
         bisa retur|kembalikan|balikin pesanan|order {order} [gak|ga|tidak], bisa retur|kembalikan|balikin pesanan|order, \
         retur|kembalikan pesanan|order {order}, retur|kembalikan pesanan|order, mau|ingin retur, saya kembalikan pesanan {order} karena {text}",
    ),
    (
        Act::Feedback(None),
        "ulasan|masukan|rating|nilai {rating} {text}, ulasan|masukan|rating|nilai {rating}, ulasan|masukan {text}, bintang {rating} {text}, \
         bintang {rating}, {rating} bintang {text}, {rating} bintang, {rating} dari lima|5, kasih|beri bintang|nilai|rating {rating}, \
         kasih|beri {rating} bintang, kasih|beri {rating}, nilai pelayanan|layanan {rating}",
    ),
    (
        Act::Feedback(Some(5)),
        "pelayanan|layanan|pelayanannya bagus|mantap|memuaskan|oke [banget|sekali], pelayanan|layanan|pelayanannya sangat bagus|baik|memuaskan, \
         mantap|puas banget|sekali, sangat puas, suka toko ini",
    ),
    (
        Act::Feedback(Some(1)),
        "pelayanan|layanan|pelayanannya buruk|jelek|lambat|mengecewakan [banget|sekali], pelayanan|layanan sangat buruk|jelek, kecewa [banget|sekali], \
         sangat kecewa, tidak|gak|ga puas, mau komplain {text}, komplain|keluhan {text}, mau komplain, ada keluhan",
    ),
    (
        Act::DigitalResend,
        "kirim ulang file|link|tautan|ebook|pdf|unduhan|filenya|linknya [pesanan|order] {order}, \
         kirim ulang file|link|tautan|ebook|pdf|unduhan|filenya|linknya, kirim file|link|tautan|ebook|pdf|filenya|linknya lagi|ulang, \
         kirim lagi file|link|tautan|ebook|pdf|filenya|linknya, file|link|filenya|linknya|ebook hilang, hilang file|link|ebook, \
         belum|blm|gak|ga dapat|terima|dapet file|link|ebook|filenya|linknya, link|linknya tidak|gak|ga|nggak bisa [dibuka], \
         mana file|link|ebook|unduhan|filenya, dimana file|link|ebook|unduhan|filenya, \
         kirim|kirimkan|kirimin [saya] lagi|ulang",
    ),
    (
        Act::DocumentRequest(DocumentKind::Invoice),
        "[mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] faktur|invoice [untuk] [pesanan|order] {order}, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] faktur [untuk] [pesanan|order]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Receipt),
        "[mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] kuitansi|kwitansi|struk|struknya [untuk] [pesanan|order] {order}, \
         [mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] kuitansi|kwitansi|struk|struknya [untuk] [pesanan|order]",
    ),
    (
        Act::DocumentRequest(DocumentKind::Proposal),
        "[mau|minta|butuh|perlu|kirim|boleh|bisa] [minta] penawaran|quotation [harga] [untuk] [pesanan|order] {order}, \
         [mau|minta|butuh|perlu|boleh|bisa] [minta] penawaran|quotation [harga]",
    ),
    (
        Act::BookingCancel,
        "batal|batalkan|batalin|cancel booking|bookingan|reservasi {booking}, batal|batalkan|batalin|cancel booking|bookingan|reservasi, \
         batal|batalkan|batalin janji temu {booking}, batal|batalkan|batalin janji temu, \
         mau|ingin batal|batalkan|membatalkan|batalin booking|bookingan|reservasi, mau|ingin batal|batalkan|membatalkan|batalin janji temu, \
         gak|ga|tidak bisa datang [ke] [janji|booking] [temu]",
    ),
    (
        Act::BookingMove,
        "[mau|ingin|bisa] pindah|pindahkan|geser|undur|ubah|ganti|reschedule booking|bookingan|reservasi [ke|jadi] [hari] {days}, \
         [mau|ingin|bisa] pindah|pindahkan|geser|undur|ubah|ganti janji temu [ke|jadi] [hari] {days}, \
         [mau|ingin|bisa] pindah|pindahkan|geser|undur|ubah|ganti|reschedule booking|bookingan|reservasi {booking} [ke|jadi] [hari] {days}, \
         [mau|ingin|bisa] pindah|pindahkan|geser|undur|ubah|ganti|reschedule booking|bookingan|reservasi, \
         [mau|ingin|bisa] pindah|pindahkan|geser|undur|ubah|ganti janji temu",
    ),
    (
        Act::Book,
        "[mau|ingin|bisa] booking|reservasi|pesan {name} untuk|buat [hari] {days}, [mau|ingin|bisa] booking|reservasi [untuk|buat] [hari] {days}, \
         mau|ingin|bisa booking|reservasi {name}, [mau|ingin] [buat|bikin] janji temu [untuk|hari] [hari] {days}, [mau|ingin] [buat|bikin] janji temu, \
         mau booking|reservasi, mau buat|bikin janji [temu] [hari] {days}, mau buat|bikin janji [temu], booking, \
         [saya] bisa|boleh [saya] datang|kesana [hari] {days}, [saya] bisa|boleh [saya] datang|kesana",
    ),
    (
        Act::Stop,
        "stop, berhenti, berhenti langganan, berhenti kirim|kirimi|mengirim [pesan|promo|iklan], stop kirim|kirimi [pesan|promo|iklan], \
         stop promo|iklan|pesan, jangan kirim|kirimi|kirimin [saya] [lagi] pesan|promo|iklan [lagi], jangan kirim|kirimi|kirimin lagi, \
         jangan hubungi|chat|wa [lagi], tidak|gak|ga|nggak mau [terima|dapat|dikirimi] [lagi] pesan|promo|iklan [lagi], hapus dari daftar, \
         keluarkan dari daftar, unsubscribe",
    ),
    (
        Act::Start,
        "langganan, langganan lagi, mulai langganan [lagi], kirim|kirimi promo|pesan|info lagi, kirim|kirimi lagi promo|pesan|info, \
         mau terima|dapat promo|pesan|info [lagi], mau promo|info lagi, boleh kirim|kirimi|hubungi pesan|promo|lagi [lagi], boleh chat|hubungi|wa lagi, \
         masukkan lagi ke daftar, masukkan ke daftar lagi, aktifkan promo|pesan [lagi], mau langganan [lagi]",
    ),
    (
        Act::DeleteMyData,
        "hapus [semua] data|akun|informasi|dataku|akunku [pribadi], hapus semua tentang, lupakan, lupakan [semua] data, \
         mau|ingin hapus|menghapus [semua] data|akun|dataku|akunku, mau|ingin data|akun dihapus, tutup akun|akunku, hak untuk dilupakan",
    ),
    (
        Act::Language,
        "bicara|tulis|balas|jawab|pakai|pake [dalam|pakai|pake] [bahasa] {language}, [dalam] [bahasa] {language}, bahasa {language}, \
         ganti|ubah [bahasa] [ke|jadi] [bahasa] {language}, lebih suka [bahasa] {language}, mau [bahasa] {language}, \
         bisa bicara|tulis|balas|jawab|pakai|bahasa [bahasa] {language} [gak|ga|tidak], bisa bahasa {language} [gak|ga|tidak], \
         cuma|hanya bisa|ngerti|paham bahasa {language}",
    ),
];
