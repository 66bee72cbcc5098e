//! Swahili: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "hesabu {till} {money}, [nime|tume] nimehesabu|tumehesabu {till} {money}, nimehesabu|tumehesabu {money} kwenye|katika|ndani {till}, \
         kwenye|katika {till} kuna|zipo|ipo {money}, {till} ni|ina|zina|kuna {money}, {till} imehesabiwa|zimehesabiwa {money}, \
         nimehesabu|tumehesabu {money} {till}, hesabu {money} {till}, kuna {money} kwenye|katika {till}, hesabu {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "zima tafiti|maoni, acha kuuliza wateja maoni, usiwaulize wateja maoni, sitaki maoni wateja",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "washa tafiti|maoni, waulize wateja maoni, anza kuuliza wateja maoni",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Sema ulichohesabu kwenye droo",
    examples: &[
        "hesabu droo 1,250,000",
        "nimehesabu taslimu 1,250,000",
        "nimehesabu 1,250,000 kwenye droo",
        "tumehesabu droo 640,000",
        "droo ina 820,000",
        "taslimu ni 75,500",
        "mpesa ina 300,000",
        "benki ni 450,000",
        "kwenye droo kuna 310,000",
        "kuna 300,000 kwenye droo",
        "hesabu mpesa 120,000",
        "hesabu benki 2,000,000",
        "droo imehesabiwa 95,000",
    ],
}];
