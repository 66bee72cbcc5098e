//! Swahili: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "[nitumie|nipe|tuma|nionyeshe] kiungo|viungo cha|vya kalenda, \
         [nitumie|nipe|tuma|nionyeshe] kiungo cha kalenda ya {name}, \
         kiungo|viungo kalenda, \
         [nitumie|nipe|tuma] kiungo|faili [cha|ya] ics, \
         fuata|jiunge kalenda [yangu|yetu], \
         [nitumie|nipe] kalenda kama kiungo",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[nitumie|nipe|tuma|tengeneza] viungo|kiungo vipya|kipya vya|cha kalenda, \
         badilisha|sitisha|futa viungo|kiungo vya|cha kalenda",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Viungo vya kufuata miadi kwenye kalenda",
    examples: &[
        "kiungo cha kalenda",
        "nitumie kiungo cha kalenda",
        "nipe viungo vya kalenda",
        "viungo vya kalenda",
        "nitumie kiungo cha kalenda ya Grace",
        "nionyeshe kiungo cha kalenda",
        "kiungo kalenda",
        "nipe kiungo cha ics",
        "kiungo cha kalenda ya Joseph",
        "viungo vipya vya kalenda",
        "badilisha viungo vya kalenda",
        "nipe kalenda kama kiungo",
    ],
}];
