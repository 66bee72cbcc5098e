//! Hindi in Latin letters: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "files, sab|saari|sari|sabhi files [dikhao|dikha|batao] [do], \
         files [dikhao|dikha|batao|list] [do], files list [dikhao] [do], \
         {name} file|files dikhao|dikha|batao [do], {name} files, \
         kaunsi|kaun|kya files hain|hai, {name} me|mein|peeche kaunsi|kya file hai, \
         kharidne wale|walo|walon kya milta|milega hai {name}, \
         {name} me|mein grahak|customer kya milta|milega [hai]",
    ),
    // Before the link: "ka link hatao" names no address.
    (
        Act::DigitalFileRemove,
        "{name} file|files|link hatao|hata|delete|nikalo|nikal|mitao [karo|kar] [do], \
         {name} se file|link hatao|hata|nikalo|nikal [do], file hatao|hata|delete [karo|kar] [do]",
    ),
    (
        Act::DigitalLinkAdd,
        "{name} link {link} [hai], \
         {name} [naya] [download] link hai|: {link}, {name} [naya] [download] link {link}, \
         link [naya] {name} hai|: {link}, {name} liye [naya] link [hai|:] {link}, \
         {name} link badlo|badal|lagao|daalo|rakho [do|karo] [:] {link}, link lagao|daalo",
    ),
    (
        Act::DigitalFileAdd,
        "[yeh|ye] {name} file [hai], \
         {name} liye [nayi|naya] file [upload|add|lagao|daalo|rakho] [karo|kar] [do|hai], \
         {name} [nayi|naya] file upload|add|lagao|daalo|rakho|badlo|badal [karo|kar] [do], \
         {name} me|mein [nayi|naya] file [upload|add|lagao|daalo|rakho] [karo|kar] [do], \
         yeh|ye hai {name} [nayi] file, [nayi] file {name} liye, \
         file upload|lagao|daalo [karo|kar] [do]",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "download time|samay|hours {hours} [hours|ghante|ghanta] karo|kar|rakho|set [do], \
         link {hours} [hours|ghante|ghanta] [tak] chale|khula|chalega, download time|samay badlo",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "download limit|count|ginti {hours} [baar|bar] karo|kar|rakho|set [do], \
         link {hours} baar|bar chale|khule|chalega, {hours} downloads allow karo|kar [do], \
         download limit|ginti badlo",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "File becho",
        examples: &[
            "recipes ke liye file",
            "recipes ki file upload karo",
            "recipes ki file lagao",
            "recipes ke liye nayi file",
            "recipes ki nayi file daalo",
            "recipes me file add karo",
            "recipes ki file badlo",
            "recipes ke liye file upload kar do",
            "recipes mein nayi file lagao",
            "recipes ki file add kar do",
            "recipes ke liye file lagao",
            "please recipes ki file upload karo",
            "kitaab ki nayi file upload karo",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Link becho",
        examples: &[
            "recipes ka link hai https://drive.example.com/recipes",
            "recipes ka link: https://drive.example.com/recipes",
            "recipes ka link https://drive.example.com/recipes",
            "recipes ka naya link https://drive.example.com/2",
            "recipes ka naya link hai https://drive.example.com/3",
            "recipes ka download link hai https://drive.example.com/4",
            "recipes ke liye link https://drive.example.com/5",
            "recipes ke liye naya link hai https://drive.example.com/6",
            "recipes ka link badlo https://drive.example.com/7",
            "recipes ka link lagao https://drive.example.com/8",
            "recipes ka download link https://drive.example.com/9",
            "please recipes ka link lagao https://drive.example.com/10",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Dekho kharidar ko kya milta hai",
        examples: &[
            "files",
            "meri files",
            "files dikhao",
            "sab files",
            "sab files dikhao",
            "saari files",
            "recipes ki files",
            "recipes ki file dikhao",
            "files list",
            "files list dikhao",
            "kaunsi files hain?",
            "recipes ki files dikha do",
            "recipes ki file batao",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "File bechna band karo",
        examples: &[
            "recipes ki file hatao",
            "recipes ki file delete karo",
            "recipes ki file hata do",
            "recipes ka link hatao",
            "recipes ka link delete karo",
            "recipes se file hatao",
            "recipes ki file nikalo",
            "recipes ki files hatao",
            "recipes ka link hata do",
            "recipes se link hata do",
            "kitaab ki file delete kar do",
            "please recipes ki file hatao",
        ],
    },
];
