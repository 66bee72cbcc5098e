//! Indonesian: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "alias, daftar alias, lihat|tampilkan|tunjukkan [semua] alias, nama lain, \
         daftar nama lain, lihat|tampilkan|tunjukkan [semua] nama lain, kata yang dipelajari, \
         daftar|lihat|tampilkan kata yang dipelajari, kata apa yang [sudah] dipelajari, \
         apa [saja] yang [sudah] [kamu] dipelajari|pelajari",
    ),
    (
        Act::AliasRemove,
        "lupakan kata|alias|nama {name}, lupakan {name}, hapus|buang kata|alias {name}, \
         hapus|buang nama lain {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Lihat kata yang saya pelajari",
        examples: &[
            "alias",
            "daftar alias",
            "lihat alias",
            "tampilkan semua alias",
            "nama lain",
            "daftar nama lain",
            "tunjukkan nama lain",
            "kata yang dipelajari",
            "daftar kata yang dipelajari",
            "kata apa yang sudah dipelajari?",
            "apa yang sudah kamu pelajari?",
            "lihat kata yang dipelajari",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Lupakan kata yang saya pelajari",
        examples: &[
            "lupakan gula kecil",
            "lupakan 'gula kecil'",
            "lupakan kata omo",
            "lupakan alias omo",
            "lupakan nama omo",
            "lupakan nama gula kecil",
            "hapus alias omo",
            "buang alias gula kecil",
            "hapus kata omo",
            "buang kata gula kecil",
            "hapus nama lain omo",
            "buang nama lain gula kecil",
        ],
    },
];
