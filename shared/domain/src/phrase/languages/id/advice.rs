//! Indonesian: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "saran, \
         [kasih|beri|minta|butuh|ada] saran [untuk|buat] [jualan|penjualan|usaha|bisnis], \
         apa saranmu|sarannya|rekomendasimu|rekomendasinya, rekomendasi, \
         [kasih|beri|minta|ada] rekomendasi, tips jualan|penjualan|usaha|bisnis, \
         bagaimana|gimana [cara|caranya|supaya|biar|agar] jualan|jual|menjual [bisa] lebih laku|ramai|banyak|laris, \
         cara jualan|jual|menjual lebih laku|ramai|banyak|laris",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "saran|rekomendasi restok|restock|kulakan|belanja|stok, \
         [barang|apa] perlu|harus direstok|dipesan|dibeli lagi|sekarang|ulang, \
         daftar restok|restock|kulakan, apa akan|bakal habis [duluan|dulu|sebentar] [lagi]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "barang|produk kurang laku, barang|produk apa kurang|tidak|gak|ga|nggak laku, \
         apa kurang|tidak|gak|ga|nggak laku, stok|barang mengendap|menumpuk, \
         [barang|apa] bisa|perlu|harus|sebaiknya didiskon, \
         barang apa bisa|perlu|harus|sebaiknya didiskon, saran|rekomendasi diskon",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "hari paling ramai|laris|laku|bagus, hari apa paling ramai|laris|laku|bagus, \
         hari terbaik|terlaris|teramai, hari apa terbaik|terlaris|teramai, \
         produk|barang andalan|penopang, produk|barang apa menopang|andalan|penopang [usaha], \
         apa menopang usaha|bisnis",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Lihat saran dari penjualan",
    examples: &[
        "saran",
        "kasih saran dong",
        "apa saranmu?",
        "rekomendasi",
        "gimana caranya jualan lebih laku?",
        "saran restok",
        "barang yang perlu dipesan lagi",
        "apa yang akan habis sebentar lagi?",
        "barang kurang laku",
        "produk apa yang tidak laku?",
        "stok mengendap",
        "barang apa yang bisa didiskon?",
        "hari paling ramai",
        "hari apa yang paling laris?",
        "produk andalan toko",
    ],
}];
