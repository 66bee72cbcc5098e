//! Hindi: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "{name} par|pe|mein|me deliver|delivery|bhej|bhejo|bhejna|pahuncha|pahunchao \
         [kar|karo|karna|do|dijiye|dena] [do|dijiye|dena], \
         order {name} par|pe|mein|me deliver|bhej|bhejo|bhejna|pahuncha [kar|karo|do|dijiye] [do|dijiye], \
         deliver|delivery karo|karna|karein|kar [do|dijiye] {text}, mera|hamara address|pata hai {text}, \
         mera|hamara address|pata {name} hai|he, mera|hamara address|pata {text}, main {name} mein|me rehta|rehti hun|hoon",
    ),
    (
        Act::ReturnRequest,
        "[mujhe] {name} wapas|vapas|return karni|karna|karne [hai|h], \
         mujhe {name} wapas|return karna|karni hai, \
         main {name} wapas|return karna|karni chahta|chahti hun|hoon, \
         kya main {name} wapas|return kar sakta|sakti hun|hoon",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Batao kahan bhejna hai",
    examples: &[
        "MG Road par deliver karo",
        "mera address 12 MG Road hai",
        "Karol Bagh mein deliver kar do",
        "mera pata Sector 14, makaan 20",
        "main Andheri mein rehta hoon",
        "school gate par bhej do",
        "order Lajpat Nagar par bhejo",
        "delivery karo Sector 9, ghar 3",
        "mera address hai Plot 5 Kira road",
        "Bandra station pe deliver kar dijiye",
        "deliver karo Powai, tower B",
        "Juhu circle par pahuncha do",
    ],
}];
