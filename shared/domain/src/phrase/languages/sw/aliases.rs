//! Swahili: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "lakabu, onyesha|nionyeshe|orodhesha lakabu [zote] [zangu], orodha ya lakabu, \
         majina mengine, onyesha|nionyeshe majina mengine, orodha ya majina mengine, \
         maneno uliyojifunza, onyesha|nionyeshe maneno uliyojifunza, umejifunza maneno gani, \
         umejifunza nini, maneno gani umejifunza",
    ),
    (
        Act::AliasRemove,
        "sahau neno|jina|lakabu|maneno [la|ya] {name}, sahau {name}, \
         ondoa|futa lakabu|neno [la|ya] {name}, ondoa|futa jina lingine [la] {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Onyesha maneno niliyojifunza",
        examples: &[
            "lakabu",
            "onyesha lakabu",
            "orodha ya lakabu",
            "nionyeshe lakabu zote",
            "majina mengine",
            "onyesha majina mengine",
            "orodha ya majina mengine",
            "maneno uliyojifunza",
            "onyesha maneno uliyojifunza",
            "umejifunza maneno gani?",
            "umejifunza nini?",
            "maneno gani umejifunza",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Sahau neno nililojifunza",
        examples: &[
            "sahau sukari ndogo",
            "sahau 'sukari ndogo'",
            "sahau neno omo",
            "sahau lakabu omo",
            "sahau maneno sukari ndogo",
            "sahau omo tafadhali",
            "ondoa lakabu omo",
            "futa lakabu sukari ndogo",
            "ondoa neno omo",
            "futa neno sukari ndogo",
            "ondoa jina lingine omo",
            "futa jina lingine la omo",
        ],
    },
];
