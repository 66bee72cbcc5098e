//! Hindi in Latin letters: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi [hai|tha|thi], \
         booking|appointment|reservation {booking} nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} customer|client|grahak|wala|wali|wale|log nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} customer|client|grahak|wala|wali|wale|log aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha hi nahi|nahin|nai|nhi [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha hi nahi|nahin|nai|nhi [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} pe|par|mein|me [koi|customer|client|grahak] nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} pe|par|mein|me [koi|customer|client|grahak] [bhi] nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha [hai|hain|tha|thi], \
         booking|appointment|reservation {booking} no show [hai|tha|hua], \
         booking|appointment|reservation {booking} noshow [hai|tha|hua], \
         no show booking|appointment|reservation {booking}, \
         noshow booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} no show likho|likh|mark|note [karo|kar] [do], \
         booking|appointment|reservation {booking} noshow|missed likho|likh|mark|note [karo|kar] [do], \
         booking|appointment|reservation {booking} miss ho|kar gaya|gayi|diya|di [hai], \
         likho|likh|note [do|karo] [ki] booking|appointment|reservation {booking} [customer|client|grahak|wala|wali] nahi|nahin|nai|nhi aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha",
    ),
    (
        Act::BookingConfirm,
        "booking|appointment|reservation {booking} [customer|client|grahak|wala|wali] aakhir|akhir|aakhirkar|akhirkar [mein|me] aa|aaya|aayi|aaye|aya|ayi|aye|pahuncha|pahunchi|pahunche|pohcha [gaya|gayi] [hai]",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Likho ki koi booking par nahi aaya",
    examples: &[
        "booking 12 nahi aaya",
        "booking 3 ka customer nahi aaya",
        "booking 12 wala nahi aaya",
        "booking 7 no-show",
        "no-show booking 12",
        "appointment 4 wali nahi aayi",
        "booking 12 pe koi nahi aaya",
        "booking 9 ko no-show likho",
        "reservation 5 ka grahak nahi aaya",
        "booking 12 ka customer aaya hi nahi",
        "appointment 8 pe customer nahi pahuncha",
        "booking 12 ke log nahi aaye",
        "booking 6 nahi aayi",
        "Sarah nahi aayi",
    ],
}];
