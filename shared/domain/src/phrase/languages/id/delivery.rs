//! Indonesian: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "antar|antarkan|kirim|kirimkan|dikirim|diantar|bawa [pesanan|barang|semua|semuanya] [saya] ke|di {text}, \
         alamat saya [di|adalah|ada] {text}, \
         alamat [pengiriman|pengantaran|kirim] [saya] [di|adalah|ke] {text}, \
         saya|aku tinggal di {text}, rumah saya di {text}, \
         [mau|minta|tolong] dikirim|diantar ke {text}, checkout [dan] kirim|antar ke {text}, \
         kirim ke alamat {text}",
    ),
    (
        Act::ReturnRequest,
        "[saya|aku] mau|ingin|pengen|minta retur|kembalikan|mengembalikan|balikin|tukar {text}, \
         bisa|boleh retur|kembalikan|tukar {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Sebut alamat antar",
    examples: &[
        "antar ke Jalan Melati 5",
        "kirim ke Jalan Sudirman 10",
        "alamat saya Jalan Mawar 3, Bandung",
        "tolong antarkan pesanan ke kantor, lantai 2",
        "saya tinggal di Kemang, gang 4",
        "dikirim ke Depok, Jalan Raya 7",
        "alamat pengiriman Jalan Anggrek 9",
        "minta diantar ke kos putri, kamar 12",
        "kirim semuanya ke toko Ibu Sri",
        "rumah saya di Jalan Kenanga 8",
        "checkout, antar ke Jalan Dago 21",
        "bawa pesanan saya ke gerbang sekolah",
    ],
}];
