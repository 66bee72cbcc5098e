//! Indonesian: what customers of an Indonesian shop say most.

use super::Pack;
use crate::language::Language;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::books::day_word::{DayWord, Period};
use crate::phrase::concept::Concept::{
    self, Account, Add, All, And, Ask, Because, Cancel, Cart, Catalogue, Change, Checkout, Clear,
    Container, Dont, Filler, For, Greeting, Have, Help, HowMany, Human, If, Left, No, Not, Note,
    Order, Orders, Paid, Payment, Person, Price, Receive, Record, Remove, Said, Show, State,
    Status, Stock, Thanks, Want, Yes,
};
use crate::phrase::entry::{CommandName, Saying};
use crate::phrase::numeral::Numeral;

pub(super) const PACK: Pack = Pack {
    language: Language::Id,
    words: WORDS,
    books: &[],
    days: DAYS,
    numbers: NUMBERS,
    tallies: TALLIES,
    numerals: NUMERALS,
    sayings: &[SAYINGS],
};

const NUMBERS: &[(u32, &str)] = &[
    (1, "satu"),
    (2, "dua"),
    (3, "tiga"),
    (4, "empat"),
    (5, "lima"),
    (6, "enam"),
    (7, "tujuh"),
    (8, "delapan"),
    (9, "sembilan"),
    (10, "sepuluh"),
    (11, "sebelas"),
];

const TALLIES: &[(u32, &str)] = &[(1, "sebuah"), (12, "lusin, selusin")];

const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Teen, "belas"),
    (Numeral::Times(10), "puluh"),
    (Numeral::Times(100), "ratus"),
    (Numeral::Hundreds(100), "seratus"),
    (Numeral::Times(1_000), "ribu, rb"),
    (Numeral::Large(1_000), "seribu"),
    (Numeral::Times(1_000_000), "juta, jt"),
    (Numeral::Large(1_000_000), "sejuta"),
    (Numeral::Times(1_000_000_000), "miliar, milyar"),
    (Numeral::Fraction(1), "seperempat"),
    (Numeral::Trailing(2), "setengah"),
    (Numeral::Fraction(3), "tiga perempat"),
];

const DAYS: &[(DayWord, &str)] = &[
    (DayWord::Today, "hari ini, harini, malam ini"),
    (DayWord::Yesterday, "kemarin, kemaren"),
    (DayWord::Tomorrow, "besok"),
    (DayWord::Shift(-2), "kemarin lusa, kemarin dulu, kemaren lusa"),
    (DayWord::Shift(2), "lusa"),
    (DayWord::Present, "ini"),
    (DayWord::Past, "lalu, terakhir, yang lalu"),
    (DayWord::Coming, "depan"),
    (DayWord::Days, "hari"),
    (DayWord::Week, "minggu, pekan"),
    (DayWord::Month, "bulan"),
    (DayWord::Year, "tahun"),
    (DayWord::Until, "hingga"),
    (DayWord::Span(Period::Month, -1), "bulan kemarin"),
    (DayWord::Span(Period::Week, -1), "minggu kemarin"),
    (DayWord::End, "akhir"),
    (DayWord::Start, "awal"),
    (DayWord::Weekday(1), "senin"),
    (DayWord::Weekday(2), "selasa"),
    (DayWord::Weekday(3), "rabu"),
    (DayWord::Weekday(4), "kamis"),
    (DayWord::Weekday(5), "jumat"),
    (DayWord::Weekday(6), "sabtu"),
    (DayWord::Weekday(7), "hari minggu"),
    (DayWord::MonthOf(1), "januari"),
    (DayWord::MonthOf(2), "februari"),
    (DayWord::MonthOf(3), "maret"),
    (DayWord::MonthOf(4), "april"),
    (DayWord::MonthOf(5), "mei"),
    (DayWord::MonthOf(6), "juni"),
    (DayWord::MonthOf(7), "juli"),
    (DayWord::MonthOf(8), "agustus"),
    (DayWord::MonthOf(9), "september"),
    (DayWord::MonthOf(10), "oktober"),
    (DayWord::MonthOf(11), "november, nopember"),
    (DayWord::MonthOf(12), "desember"),
];

const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "tolong, mohon, yang, ke, di, ini, itu, nya, dong, saja, aja, kak, bu, pak, mas, mbak, \
         sih, nih, jadi, nomor, punya",
    ),
    (
        Greeting,
        "halo, hai, permisi, assalamualaikum, selamat pagi, selamat siang, selamat sore, \
         selamat malam, apa kabar",
    ),
    (Thanks, "terima kasih, terimakasih, makasih, terima kasih banyak"),
    (And, "dan, sama"),
    (Person, "saya, aku, kami"),
    (For, "untuk, buat"),
    (Note, "dengan, lewat"),
    (Because, "karena, sebab"),
    (Yes, "ya, iya, oke, betul, setuju, baik"),
    (No, "tidak, nggak, gak, ga, enggak"),
    (Not, "bukan, belum"),
    (Dont, "jangan, tunggu"),
    (If, "jika, kalau, kalo, bila, apabila, besok, nanti, akan"),
    (Said, "kata, bilang, katanya"),
    (Ask, "apa, apakah, siapa, kenapa, bagaimana, gimana, kapan"),
    (Show, "lihat, tampilkan, tunjukkan, daftar"),
    (Want, "mau, saya mau, minta, beli, ambil, pesan, butuh, mau pesan, mau beli"),
    (Add, "tambah, tambahkan, masukkan"),
    (Change, "ubah, ganti, jadikan"),
    (Remove, "hapus, buang, keluarkan"),
    (Clear, "kosongkan"),
    (Checkout, "itu saja, sudah itu saja, pesan sekarang, beli sekarang"),
    (Status, "mana, dimana, di mana, lacak, pesanan saya"),
    (Cancel, "batal, batalkan"),
    (Paid, "sudah bayar, sudah dibayar, sudah transfer, dibayar, lunas"),
    (Receive, "diterima, sudah diterima"),
    (Record, "catat"),
    (Payment, "pembayaran, bayar"),
    (Price, "harga, berapa, berapa harga, harganya berapa"),
    (Have, "ada, jual, apakah ada, ada jual, cari"),
    (HowMany, "berapa banyak, jumlah"),
    (Left, "sisa, tersisa"),
    (Stock, "stok, persediaan"),
    (Help, "bantuan"),
    (Human, "admin, orang asli, cs"),
    (Order, "pesanan"),
    (Orders, "daftar pesanan, semua pesanan, pesanan masuk"),
    (All, "semua, baru"),
    (Cart, "keranjang"),
    (Catalogue, "produk, katalog, barang, jual apa, jual apa saja, ada apa saja"),
    (Container, "bungkus, botol, karung, buah, biji"),
    (State(OrderState::Confirmed), "konfirmasi, dikonfirmasi"),
    (State(OrderState::Processing), "diproses, proses, disiapkan, siap"),
    (State(OrderState::Dispatched), "dikirim, kirim"),
    (State(OrderState::Completed), "selesai, sampai"),
    (State(OrderState::Cancelled), "dibatalkan"),
    (Account(CashAccount::Cash), "tunai, kas"),
    (Account(CashAccount::Bank), "transfer, transfer bank, bca, mandiri, bri, bni"),
    (Account(CashAccount::MobileMoney), "gopay, ovo, dana, qris, shopeepay"),
];

const SAYINGS: &[Saying] = &[
    Saying { name: CommandName::Greet, help: "Menyapa", examples: &["halo", "selamat pagi"] },
    Saying {
        name: CommandName::Browse,
        help: "Lihat yang kami jual",
        examples: &["produk", "jual apa saja?"],
    },
    Saying {
        name: CommandName::ProductInfo,
        help: "Lihat barang dan harganya",
        examples: &["harga gula"],
    },
    Saying {
        name: CommandName::CartAdd,
        help: "Pesan barang",
        examples: &["mau gula 2", "2 gula dan 1 susu", "tambah susu tiga"],
    },
    Saying { name: CommandName::CartRemove, help: "Keluarkan barang", examples: &["hapus gula"] },
    Saying { name: CommandName::CartView, help: "Lihat keranjang", examples: &["lihat keranjang"] },
    Saying { name: CommandName::Checkout, help: "Pesan isi keranjang", examples: &["itu saja"] },
    Saying { name: CommandName::OrderConfirm, help: "Setuju", examples: &["ya", "oke"] },
    Saying {
        name: CommandName::OrderStatus,
        help: "Tanya pesanan",
        examples: &["pesanan saya di mana?"],
    },
    Saying {
        name: CommandName::PaymentReport,
        help: "Beri tahu sudah bayar",
        examples: &["saya sudah bayar"],
    },
    Saying {
        name: CommandName::CancelRequest,
        help: "Batalkan pesanan",
        examples: &["batalkan pesanan 1001"],
    },
    Saying { name: CommandName::Human, help: "Bicara dengan orang", examples: &["admin"] },
    Saying { name: CommandName::Help, help: "Bantuan", examples: &["bantuan"] },
    Saying {
        name: CommandName::PaymentRecord,
        help: "Catat pembayaran",
        examples: &["pesanan 1001 dibayar 24000 tunai"],
    },
    Saying {
        name: CommandName::OrderSetState,
        help: "Ubah status pesanan",
        examples: &["pesanan 1001 dikirim"],
    },
];
