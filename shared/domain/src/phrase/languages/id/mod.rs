//! Indonesian: the words of its own that stand for meanings.

mod accounts;
pub(super) mod advice;
pub(super) mod ahead;
pub(super) mod aliases;
mod books;
pub(super) mod calendar;
pub(super) mod calendars;
pub(super) mod closures;
mod days;
pub(super) mod delivery;
pub(super) mod desk;
mod desk_asked;
mod desk_requests;
mod desk_sayings;
pub(super) mod downloads;
mod goods;
mod goods_sayings;
mod ledger_sayings;
pub(super) mod mine;
pub(super) mod missed;
mod money_sayings;
mod numbers;
pub(super) mod opening;
pub(super) mod papers;
mod sayings;
pub(super) mod schedules;
pub(super) mod services;
mod shop_sayings;
pub(super) mod till;

use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Code, Container, Dont, Extra, Filler, For, Greeting, Have, Help, HowMany, Human, If, Instead,
    Left, Mine, No, Not, Note, OffTopic, Order, Orders, Paid, Payment, Person, Place, Price,
    Receive, Record, Reference, Remove, Said, Sent, Show, Somebody, State, Status, Stock, Talk,
    Thanks, Unwanted, Want, Yes,
};

pub(super) const PACK: Pack = Pack {
    language: Language::Id,
    words: WORDS,
    books: &[goods::WORDS, books::WORDS, accounts::WORDS],
    days: days::DAYS,
    numbers: numbers::NUMBERS,
    tallies: numbers::TALLIES,
    numerals: numbers::NUMERALS,
    sayings: &[
        sayings::SAYINGS,
        shop_sayings::SAYINGS,
        money_sayings::SAYINGS,
        ledger_sayings::SAYINGS,
        goods_sayings::SAYINGS,
    ],
};

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "tolong, mohon, dari, sebesar, sejumlah, senilai, seharga, yang, yg, ke, di, ini, itu, \
         nya, dong, saja, aja, doang, kak, kakak, bu, ibu, pak, bapak, mas, mbak, bang, gan, \
         sis, om, tante, sih, nih, deh, kok, lah, ya kak, jadi, nomor, nmr, punya, para, \
         adalah, lagi, dulu, sekarang, coba, bantu, tuh, loh, min, dengan total, sebanyak, \
         apa aja, apa saja, untuk saya, sayanya, sekalian, juga, masih, nomornya, hari, donk, \
         udah, sudah, telah, sekali, sama sekali",
    ),
    (
        Greeting,
        "halo, hallo, hai, hei, permisi, assalamualaikum, selamat pagi, selamat siang, \
         selamat sore, selamat malam, met pagi, pagi, siang, sore, malam, apa kabar, pagi kak, \
         halo kak, misi, punten",
    ),
    (
        Thanks,
        "terima kasih, terimakasih, makasih, makasi, mksh, trims, tq, terima kasih banyak, \
         makasih banyak, makasih ya, terima kasih ya, matur nuwun, nuhun",
    ),
    (And, "dan, sama, serta, plus"),
    (Person, "dia, mereka, pelanggan, pembeli, konsumen, langganan"),
    (Mine, "saya, aku, kami, kita, gue, gw, saya punya, milik saya, ku, punyaku, pesananku"),
    (For, "untuk, utk, buat, bwt, guna, atas"),
    (Note, "dengan, dgn, lewat, via, pakai, pake, melalui"),
    (Because, "karena, krn, sebab, soalnya, gara gara, dikarenakan, alasan, alasannya"),
    (
        Yes,
        "ya, iya, iyaa, yap, oke, ok, okeh, okay, betul, benar, setuju, baik, siap kak, boleh, \
         lanjut, lanjutkan, deal, ya betul, iya betul, ya setuju, oke setuju, jadi kak, sip, \
         ya benar, ya boleh",
    ),
    (
        No,
        "tidak, nggak, ngga, gak, ga, enggak, engga, tdk, tak, ndak, tidak jadi, gak jadi, \
         nggak jadi, ga jadi",
    ),
    (Not, "bukan, belum, blm, bkn, tidak pernah, belum pernah"),
    (
        Dont,
        "jangan, jgn, jangan dulu, tunggu, tunggu dulu, sebentar, stop, tahan dulu, gausah, \
         ga usah, gak usah, nggak usah, tidak usah, tidak perlu, gak perlu, ga perlu",
    ),
    (Unwanted, "tidak mau, gak mau, ga mau, nggak mau, tidak butuh, gak butuh"),
    (
        If,
        "jika, kalau, kalo, klo, kl, bila, apabila, jikalau, seandainya, andai, andaikata, \
         misal, misalnya, umpama, besok, lusa, nanti, ntar, akan, bakal, mungkin, barangkali, \
         sebelum, setelah, sesudah, asal, asalkan, sampai dia, hampir, ketika, saat dia, \
         rencananya, rencana",
    ),
    (
        Said,
        "kata, katanya, bilang, bilangnya, ngomong, berkata, ujar, tulis dia, dia tulis, \
         menulis, menurut, katakan, suruh, menyuruh, nyuruh, cerita, pesannya, tanya, bertanya",
    ),
    (
        Ask,
        "apa, apakah, siapa, kenapa, mengapa, bagaimana, gimana, gmn, kapan, bisakah, \
         bolehkah, bisa, apa bisa, emang, memangnya, sudahkah, benarkah",
    ),
    (
        OffTopic,
        "cuaca, hujan, politik, pemilu, presiden, bola, sepak bola, pertandingan, lelucon, \
         puisi, lagu, berita, zodiak, cinta, pacar, pr sekolah",
    ),
    (
        Show,
        "isi, apa isi, \
         lihat, liat, tampilkan, tunjukkan, tunjukin, lihatkan, perlihatkan, cek, buka, \
         lihat dong, kasih lihat, kasih tau, kasih tahu, minta lihat, mau lihat, mau liat, \
         pengen lihat",
    ),
    (
        Want,
        "mau, saya mau, aku mau, minta, beli, ambil, pesan, pesen, butuh, perlu, ingin, \
         pengen, mau pesan, mau pesen, mau beli, saya mau pesan, saya mau beli, saya pesan, \
         aku pesan, ingin pesan, ingin beli, minta dikirim, tolong kirim, mau order, \
         saya mau order, kami mau, kami pesan, mo pesan, saya butuh, bungkus dong, saya ambil",
    ),
    (Add, "tambah, tambahkan, tambahin, masukkan, masukin, tambah lagi, taruh"),
    (Change, "ubah, ganti, jadikan, ubah jadi, ganti jadi, set, update, ubahlah, rubah, gantikan"),
    (Instead, "cuma, hanya"),
    (Remove, "hapus, buang, keluarkan, keluarin, hapuskan, hilangkan, kurangi, cabut, tanpa"),
    (
        Clear,
        "kosongkan, kosongin, kosongkan semua, hapus semua isi, bersihkan, ulang dari awal, \
         mulai dari awal",
    ),
    (
        Checkout,
        "sudah selesai belanja, \
         checkout, itu saja, itu aja, udah itu aja, sudah itu saja, segitu aja, segitu saja, \
         cukup, cukup itu, udah cukup, sudah cukup, pesan sekarang, beli sekarang, \
         selesai belanja, selesaikan pesanan, buat pesanan, bikin pesanan, bayar sekarang, \
         mau bayar, lanjut bayar, lanjut ke pembayaran, proses pesanan saya, jadi pesan, \
         ajukan pesanan, order sekarang",
    ),
    (Place, "ajukan, tempatkan, terima penawaran, setuju penawaran, setujui penawaran"),
    (
        Status,
        "mana, dimana, di mana, sampai mana, sampai dimana, sudah sampai mana, lacak, \
         lacak pesanan, status, kapan sampai, kapan dikirim, kapan datang, cek status, \
         cek pesanan, posisi, gimana kabar, kok belum sampai",
    ),
    (Cancel, "batal, batalkan, batalin, cancel, membatalkan, pembatalan, dibatalin"),
    (
        Paid,
        "udah saya transfer, saya sudah transfer, \
         sudah bayar, udah bayar, sudah dibayar, udah dibayar, sudah transfer, udah transfer, \
         udah tf, sudah tf, dibayar, lunas, sudah lunas, udah lunas, dilunasi, terbayar, \
         kirim uang, sudah kirim uang, udah kirim uang, sudah saya bayar, sudah saya transfer, \
         uang sudah dikirim, telah dibayar, telah bayar, telah membayar, sudah membayar, \
         baru bayar, barusan bayar, barusan transfer, baru transfer",
    ),
    (Sent, "saya kirim, sudah kirim, udah kirim"),
    (
        Receive,
        "diterima, sudah diterima, terima, menerima, sudah terima, udah terima, \
         telah diterima, dapat, uang masuk, duit masuk",
    ),
    (Record, "catat, catatkan, catetin, catat dong, input, rekam, masukkan catatan, tulis"),
    (
        Payment,
        "cara bayar, gimana cara bayar, bagaimana cara bayar, cara bayarnya, pembayaran, \
         bayar, byr, membayar, bayaran, duit, uang, bayarin",
    ),
    (
        Reference,
        "ref, referensi, nomor referensi, no referensi, kode transaksi, nomor transaksi, \
         no transaksi, bukti transfer, struk",
    ),
    (Code, "kode"),
    (
        Price,
        "harga, hrg, berapa harga, harganya berapa, harganya, brp harga, berapa harganya, \
         harga berapa, berapaan",
    ),
    (
        Have,
        "ada, jual, apakah ada, ada jual, jual gak, jual nggak, cari, nyari, ada gak, \
         ada nggak, ready, masih ada, sedia, tersedia, punya stok, apa jual, kamu jual, \
         ada stok",
    ),
    (
        HowMany,
        "berapa, brp, brapa, berapa banyak, jumlah, ada berapa, tinggal berapa, sisa berapa, \
         berapa sisa, brp sisa, berapa sisanya, sisanya berapa",
    ),
    (Left, "sisa, tersisa, sisanya, tinggal"),
    (Stock, "stok, stock, persediaan, stoknya, stok barang, sisa stok, ketersediaan"),
    (
        Help,
        "bantuan, help, menu bantuan, cara pesan, cara beli, cara order, gimana cara pesan, \
         gimana cara beli, bagaimana cara pesan, bagaimana cara beli, bisa apa saja, \
         bisa apa aja, butuh bantuan, minta bantuan, perintah, daftar perintah, petunjuk, \
         panduan, tolong bantu, bantu saya, apa yang bisa",
    ),
    (
        Human,
        "admin, orang asli, cs, customer service, operator, manusia, admin dong, petugas, \
         hubungi saya, telepon saya, telpon saya, panggil admin, minta admin",
    ),
    (
        Talk,
        "bicara, ngomong sama, ngobrol, chat, hubungi, sambungkan, sambungin, berbicara, \
         telepon, telpon, tanya sama",
    ),
    (
        Somebody,
        "orang, seseorang, pemilik, penjual, penjaga, pegawai, karyawan, owner, bos, manajer, \
         yang punya toko, pemilik toko",
    ),
    (Order, "pesanan, order, orderan, pesenan, orderannya, pesanannya"),
    (
        Orders,
        "laporan pesanan, laporan order, ringkasan pesanan, ringkasan order, rekap pesanan, rekap order, \
         cek pesanan masuk, cek semua pesanan, cek order masuk, daftar pesanan, semua pesanan, \
         pesanan masuk, pesanan baru, pesanan pesanan, daftar order, daftar orderan, \
         semua order, semua orderan, order masuk, orderan masuk, pesanan hari ini, \
         pesanan yang masuk, list pesanan, list order, pesanan terbaru, pesanan terakhir, \
         pesanan apa saja, pesanan apa aja",
    ),
    (All, "semua, semuanya, baru, seluruh, seluruhnya, terbaru, semua nya"),
    (Cart, "keranjang, kranjang, keranjang belanja, troli, keranjangku, isi keranjang"),
    (
        Catalogue,
        "produk, katalog, barang, menu, minta pricelist, minta menu, minta katalog, \
         minta daftar harga, daftar barang, daftar produk, daftar harga, list harga, \
         pricelist, jual apa, jual apa saja, jual apa aja, ada apa saja, ada apa aja, \
         barang apa saja, barang apa aja, produk apa saja, jualannya apa, jualan apa, \
         menunya apa, dagangan, yang dijual, yang dijual apa",
    ),
    (Extra, "tambahan, ekstra, kelebihan, lebih bayar, kelebihan bayar"),
    (
        Container,
        "bungkus, bks, botol, btl, karung, buah, biji, dus, kardus, kotak, sachet, saset, \
         kaleng, ikat, butir, renteng, pcs, bal, sak, batang, ukuran, kemasan, box",
    ),
    (State(OrderState::Draft), "draf, draft"),
    (
        State(OrderState::PendingPayment),
        "belum dibayar, belum lunas, menunggu pembayaran, menunggu bayar, belum bayar, pending",
    ),
    (
        State(OrderState::Confirmed),
        "konfirmasi, dikonfirmasi, terima pesanan, disetujui, setujui, acc",
    ),
    (
        State(OrderState::Processing),
        "diproses, proses, disiapkan, siapkan, siap, sedang disiapkan, dikemas, dipacking, \
         packing, sedang dikemas, sedang diproses, lagi disiapkan",
    ),
    (
        State(OrderState::Dispatched),
        "sudah jalan, sudah berangkat, lagi jalan, \
         dikirim, kirim, kirimkan, dikirimkan, diantar, antar, sedang dikirim, \
         dalam pengiriman, dalam perjalanan, di jalan, lagi diantar",
    ),
    (
        State(OrderState::Completed),
        "diterima pembeli, diterima pelanggan, sudah diterima pembeli, sudah diterima \
         pelanggan, pembeli sudah terima, pelanggan sudah terima, \
         selesai, sampai, sudah sampai, udah sampai, sudah diambil, diambil, tiba, beres, \
         terkirim, selesaikan, sudah selesai, udah selesai",
    ),
    (State(OrderState::Cancelled), "dibatalkan"),
    (Account(CashAccount::Cash), "tunai, kas, cash, kontan, uang tunai, laci, kasir, laci kasir"),
    (
        Account(CashAccount::Bank),
        "transfer, tf, transfer bank, bank, bca, mandiri, bri, bni, rekening, rekening bank, \
         rek, via transfer, lewat transfer, pakai transfer, pake transfer",
    ),
    (
        Account(CashAccount::MobileMoney),
        "gopay, ovo, dana, qris, shopeepay, linkaja, e wallet, ewallet, dompet digital, \
         uang elektronik, e money",
    ),
];
