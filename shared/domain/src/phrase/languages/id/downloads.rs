//! Indonesian: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Id, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "file, berkas, daftar file|berkas, \
         lihat|tampilkan|tunjukkan|daftar [semua] file|berkas untuk|buat|dari {text}, \
         lihat|tampilkan|tunjukkan|daftar [semua] file|berkas, semua file|berkas, \
         file|berkas apa ada [ada], file|berkas apa untuk|buat {text}, \
         apa didapat|diterima pembeli untuk|dari {text}, \
         pembeli dapat|terima apa untuk|dari {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "link|tautan [unduhan|download] [baru] untuk|buat|dari {name} adalah|: {link}, \
         ubah|ganti|atur|set|pasang|tambah|tambahkan link|tautan [unduhan|download] [baru] untuk|buat|dari {name} jadi|ke|menjadi|: {link}, \
         ubah|ganti|atur|set|pasang|tambah|tambahkan link|tautan [unduhan|download] [baru] untuk|buat|dari {name} {link}, \
         link|tautan [unduhan|download] [baru] untuk|buat|dari {name} {link}, \
         tambah|tambahkan|pasang link|tautan",
    ),
    (
        Act::DigitalFileAdd,
        "ini|berikut file|berkas [baru] untuk|buat|dari {text}, \
         file|berkas [baru] untuk|buat|dari {text}, \
         unggah|upload|tambah|tambahkan|pasang|lampirkan|taruh file|berkas [baru] untuk|buat|ke|di|pada {text}, \
         ganti|ubah|perbarui file|berkas dari|untuk|buat {text}, \
         unggah|upload|tambah|tambahkan file|berkas [baru]",
    ),
    (
        Act::DigitalFileRemove,
        "hapus|buang|cabut|tarik file|berkas|link|tautan dari|untuk|buat|di {text}, \
         hapus|buang file|berkas",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "ubah|ganti|atur|set waktu|jam|lama unduhan|unduh|download [jadi|ke|menjadi] {hours} [jam], \
         link|tautan berlaku [selama] {hours} [jam], \
         ubah|ganti|atur waktu|jam|lama unduhan|unduh|download",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "ubah|ganti|atur|set|batasi jumlah|batas unduhan|unduh|download [jadi|ke|menjadi] {hours} [kali|x], \
         batasi unduhan|download [jadi|ke] {hours} [kali], \
         link|tautan bisa dibuka|diunduh {hours} [kali], \
         ubah|ganti|atur jumlah|batas unduhan|unduh|download",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Jual file",
        examples: &[
            "file untuk resep",
            "berkas untuk resep",
            "unggah file untuk resep",
            "upload file untuk resep",
            "tambah file untuk resep",
            "ini file untuk resep",
            "file baru untuk resep",
            "ini berkas baru untuk resep",
            "ganti file untuk resep",
            "perbarui file dari resep",
            "lampirkan file ke resep",
            "pasang file baru di resep",
            "tolong unggah file untuk resep",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Jual tautan",
        examples: &[
            "link untuk resep adalah https://drive.example.com/resep",
            "tautan untuk resep: https://drive.example.com/resep",
            "link untuk resep https://drive.example.com/resep",
            "tautan untuk resep adalah https://drive.example.com/resep",
            "ganti link untuk resep jadi https://drive.example.com/baru",
            "pasang link untuk resep https://drive.example.com/resep",
            "tambah tautan untuk resep https://drive.example.com/resep",
            "link baru untuk resep adalah https://drive.example.com/2",
            "link download untuk resep adalah https://drive.example.com/3",
            "ubah tautan untuk resep menjadi https://drive.example.com/4",
            "tolong pasang link untuk resep https://drive.example.com/5",
            "tautan unduhan untuk resep adalah https://drive.example.com/6",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Lihat isi produk digital",
        examples: &[
            "file",
            "berkas",
            "daftar file",
            "lihat file",
            "lihat semua file",
            "semua berkas",
            "tampilkan file",
            "lihat file untuk resep",
            "daftar berkas",
            "tunjukkan semua berkas",
            "file apa untuk resep?",
            "pembeli dapat apa untuk resep?",
            "tampilkan berkas dari resep",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Berhenti jual file",
        examples: &[
            "hapus file dari resep",
            "hapus file untuk resep",
            "buang file dari resep",
            "cabut file dari resep",
            "hapus link dari resep",
            "hapus tautan untuk resep",
            "tarik file dari resep",
            "hapus berkas dari resep",
            "buang berkas untuk resep",
            "tolong hapus file dari resep",
            "cabut link dari resep",
            "tarik berkas dari resep",
        ],
    },
];
