//! Hindi: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "{till} mein|me {money} gina|gine|ginti, \
         {till} gino|ginti|gina|gine {money}, {till} mein|me {money} [hai|hain|nikle|nikla|gine], {till} {money} hai|hain|gine|gina|nikla|nikle, \
         {money} {till} mein|me [hai|hain|gine|gina], maine {till} gina|gine {money}, maine {till} mein|me {money} gine|gina, gino {till} {money}, \
         {till} ginti {money} [hai], count {till} {money}, {till} gino|ginti [karo]",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "survey band karo|kar [do], survey off [karo|kar] [do], surveys band karo, customers|grahako se mat pucho",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "survey chalu|shuru karo|kar [do], survey on [karo|kar] [do], surveys chalu karo, customers|grahako se pucho kaisa laga",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Galle ki ginti batayein",
    examples: &[
        "galla gino 12500",
        "galle mein 12500 hai",
        "maine galla gina 12500",
        "maine galle mein 12500 gine",
        "nakad 7550 hai",
        "galle ki ginti 9500",
        "cash mein 8200 nikle",
        "12500 galle mein hai",
        "paytm mein 3000 hai",
        "bank mein 45000 hai",
        "gino galla 3100",
        "paytm 1200 hai",
        "galla ginti 6400",
    ],
}];
