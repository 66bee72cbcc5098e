//! Swahili: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "unganisha|husisha|sawazisha [google] kalenda|calendar [google] [yangu|yetu], \
         unganisha|husisha|sawazisha [google] kalenda|calendar [google] [na|kwa] {address}, \
         unganisha|husisha|sawazisha [google] kalenda|calendar [google] {address} na|kwa|ya {name}, \
         unganisha|husisha|sawazisha [google] kalenda|calendar [google] [ya|na] {name} [na|kwa|ni] {address}, \
         unganisha|husisha|sawazisha [google] kalenda|calendar [google] [ya|na] {name}, \
         unganisha|husisha|sawazisha {address} na|kwa|kama kalenda|calendar [ya] {name}, \
         unganisha|husisha|sawazisha {address} na|kwa {name}, \
         kalenda|calendar [ya] {name} ni {address}, \
         kalenda google",
    ),
    (
        Act::CalendarDisconnect,
        "tenganisha|tenga [google] kalenda|calendar [google] [yangu|yetu], \
         tenganisha|tenga|ondoa [google] kalenda|calendar [google] [ya|na|kwa] {name}, \
         acha kusawazisha|kutumia [google] kalenda|calendar [google] [ya] {name}, \
         tenganisha {name} na kalenda|calendar",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Unganisha kalenda ya Google",
        examples: &[
            "unganisha kalenda ya Grace grace@example.com",
            "unganisha kalenda ya Grace na grace@example.com",
            "unganisha kalenda grace@example.com kwa Grace",
            "sawazisha kalenda ya Grace na grace@example.com",
            "husisha kalenda ya Grace na grace@example.com",
            "unganisha grace@example.com kama kalenda ya Grace",
            "unganisha Google kalenda grace@example.com na Grace",
            "unganisha kalenda grace@example.com",
            "kalenda ya Grace ni grace@example.com",
            "unganisha kalenda ya Google",
            "sawazisha kalenda yangu",
            "unganisha kalenda ya Grace",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Acha kalenda ya Google",
        examples: &[
            "tenganisha kalenda ya Grace",
            "tenga kalenda ya Grace",
            "ondoa kalenda ya Grace",
            "tenganisha Google kalenda ya Grace",
            "tenganisha kalenda",
            "tenganisha kalenda yangu",
            "tenganisha kalenda ya Google",
            "acha kutumia kalenda ya Grace",
            "acha kusawazisha kalenda ya Grace",
            "tenganisha Grace na kalenda",
            "tenga kalenda yetu",
            "tenganisha calendar ya Grace",
        ],
    },
];
