//! Swahili: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} hakuja|hakufika|hakutokea|hakuonekana|hajaja|hajafika|hajatokea, \
         miadi|booking|buking {booking} hakuja|hakufika|hakutokea|hakuonekana|hajaja|hajafika|hajatokea|hawakuja|hawakufika|hajakuja, \
         mteja|mgeni|mwenye miadi|booking|buking {booking} hakuja|hakufika|hakutokea|hakuonekana|hajaja|hajafika|hajatokea|hawakuja|hajakuja|hakuhudhuria, \
         mteja|mgeni amekosa|alikosa miadi|booking|buking {booking}, \
         hakuja|hakufika|hakutokea [kwa|kwenye] miadi|booking|buking {booking}, \
         hakuna aliyekuja|aliyefika|aliyetokea [kwa|kwenye] miadi|booking|buking {booking}, \
         hakuna mtu aliyekuja|aliyefika|aliyetokea [kwa|kwenye] miadi|booking|buking {booking}, \
         weka|andika|rekodi miadi|booking|buking {booking} [kuwa|kama] [mteja] hakuja|hakufika|hakutokea, \
         weka|andika|rekodi [kuwa|kwamba|mteja] [mteja] miadi|booking|buking {booking} hakuja|hakufika|hakutokea, \
         miadi|booking|buking {booking} [ni] no show, \
         miadi|booking|buking {booking} [ni] noshow, \
         no show miadi|booking|buking {booking}, \
         noshow miadi|booking|buking {booking}, \
         miadi|booking|buking hakuja",
    ),
    (
        Act::BookingConfirm,
        "[mteja] miadi|booking|buking {booking} alikuja|alifika|amekuja|amefika baadaye|hatimaye|kumbe",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Andika kuwa mteja hakuja kwenye miadi",
    examples: &[
        "miadi 12 hakuja",
        "mteja wa miadi 3 hakuja",
        "mteja wa miadi 12 hakufika",
        "miadi 7 hakutokea",
        "hakuna aliyekuja kwenye miadi 12",
        "weka miadi 12 hakuja",
        "booking 5 hakuja",
        "mteja wa booking 4 hajaja",
        "andika miadi 9 kuwa hakuja",
        "no-show miadi 12",
        "mteja amekosa miadi 12",
        "mwenye miadi 8 hakutokea",
        "miadi 12 ni no-show",
        "Sarah hakuja",
    ],
}];
