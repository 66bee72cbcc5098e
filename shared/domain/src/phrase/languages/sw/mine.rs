//! Swahili: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[nionyeshe|onyesha|naomba|nataka] [kuona|kujua] miadi|booking|buking|nafasi yangu|zangu, \
         [nionyeshe|onyesha] miadi|booking|buking yangu|zangu yote|zote, miadi|booking|buking yangu|zangu [ni] lini, \
         miadi|booking|buking yangu|zangu [ni] saa ngapi, lini miadi|booking|buking yangu|zangu, saa ngapi miadi|booking|buking yangu, \
         nina miadi|booking|buking [yoyote|gani], je nina miadi|booking|buking, nimeweka miadi|booking gani, \
         miadi|booking|buking yangu|zangu imethibitishwa",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Ona miadi yako",
    examples: &[
        "miadi yangu",
        "booking zangu",
        "nionyeshe miadi yangu",
        "miadi yangu ni lini?",
        "miadi yangu ni saa ngapi?",
        "nina miadi?",
        "booking yangu ni lini",
        "nataka kuona miadi yangu",
        "naomba kuona booking zangu",
        "je nina miadi?",
        "nimeweka miadi gani?",
        "miadi yangu imethibitishwa?",
    ],
}];
