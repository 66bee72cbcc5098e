//! Hindi in Latin script: the words a shop has taught, listed and forgotten.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::AliasList,
        "alias, [sab|sabhi|mere] alias dikhao|batao, alias [ki] list, doosre|dusre naam, \
         doosre|dusre naam dikhao|batao, seekhe|sikhe [hue] shabd, \
         seekhe|sikhe [hue] shabd dikhao|batao, kaunse|kaun shabd seekhe|sikhe [hai|hain], \
         kya seekha|sikha [hai], kya kya seekha|sikha [hai]",
    ),
    (
        Act::AliasRemove,
        "bhool|bhul jao shabd|alias|naam {name}, bhool|bhul jao {name}, bhool|bhul jaiye {name}, \
         alias|shabd hatao|mitao|hataiye {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::AliasList),
        help: "Seekhe hue shabd dekhiye",
        examples: &[
            "alias",
            "alias dikhao",
            "sab alias dikhao",
            "alias ki list",
            "alias list",
            "doosre naam",
            "doosre naam dikhao",
            "seekhe hue shabd",
            "seekhe hue shabd dikhao",
            "kaunse shabd seekhe?",
            "kya seekha?",
            "kya kya seekha hai?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::AliasRemove),
        help: "Seekha hua shabd bhool jana",
        examples: &[
            "bhool jao chhoti cheeni",
            "bhool jao 'chhoti cheeni'",
            "bhul jao chhoti cheeni",
            "bhool jao shabd omo",
            "bhool jao alias omo",
            "bhool jao naam omo",
            "bhool jaiye omo",
            "bhul jaiye chhoti cheeni",
            "alias hatao omo",
            "alias mitao chhoti cheeni",
            "shabd hatao omo",
            "alias hataiye omo",
        ],
    },
];
