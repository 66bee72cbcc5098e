//! Swahili: papers beside those of an order, and how the shop's papers are.

use crate::command::DocumentKind;
use crate::document::Lock;
use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DocumentIssue(DocumentKind::CreditNote),
        "toa|andaa|tengeneza|tuma|andika hati mkopo [kwa] [oda] {order}, hati mkopo [kwa] [oda] {order}",
    ),
    (
        Act::BookingPaperIssue,
        "toa|andaa|tengeneza|tuma|andika uthibitisho|karatasi [kwa] miadi|booking|buking {booking}, \
         uthibitisho|karatasi [kwa] miadi|booking|buking {booking}",
    ),
    (
        Act::SettingsSet(Key::PaperAddress),
        "weka|badilisha anwani|anuani ankara|karatasi|risiti [kuwa|iwe|:] {text}, \
         anwani|anuani ankara|karatasi|risiti ni {text}, badilisha|weka anwani|anuani ankara|karatasi|risiti",
    ),
    (
        Act::SettingsSet(Key::TaxNumber),
        "weka|badilisha namba|nambari kodi|tin|vat [kuwa|iwe|:] {text}, weka|badilisha tin [kuwa|iwe|:] {text}, \
         namba|nambari kodi|tin|vat ni {text}, badilisha|weka namba|nambari kodi|tin|vat",
    ),
    (
        Act::SettingsSet(Key::Colour),
        "weka|badilisha rangi ankara|karatasi|duka [kuwa|iwe|:] {text}, rangi ankara|karatasi|duka ni {text}, \
         badilisha|weka rangi ankara|karatasi|duka",
    ),
    (
        Act::SettingsSet(Key::Logo),
        "[hii] [ni] nembo|logo [yetu|yangu|duka], tumia|weka|chapisha [picha] [hii] [kama] nembo|logo [yetu|yangu|duka], badilisha nembo|logo [yetu|yangu|duka]",
    ),
    (
        Act::SettingsSet(Key::NoLogo),
        "ondoa|futa|toa nembo|logo [yetu|yangu|duka] [kwenye] [karatasi|ankara|hati]",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::PhoneAndNumber)),
        "weka|badilisha nenosiri|neno [siri] ankara|karatasi|nyaraka [kuwa|iwe|:] simu na [namba|nambari] oda, \
         weka|badilisha nenosiri|neno [siri] ankara|karatasi|nyaraka [kuwa|iwe|:] namba|tarakimu 4|nne mwisho na [namba] oda",
    ),
    (
        Act::SettingsSet(Key::Lock(Lock::Phone)),
        "weka|badilisha nenosiri|neno [siri] ankara|karatasi|nyaraka [kuwa|iwe|:] simu [tu|pekee], \
         weka|badilisha nenosiri|neno [siri] ankara|karatasi|nyaraka [kuwa|iwe|:] namba|tarakimu 6|sita mwisho [simu]",
    ),
    (
        Act::DocumentRequest(DocumentKind::CreditNote),
        "[nataka|nahitaji|naomba|nitumie|nipe|tuma] hati mkopo [oda] {order}, \
         [nataka|nahitaji|naomba|nitumie|nipe|tuma] hati mkopo [oda], naweza kupata hati mkopo [oda] {order}, \
         naweza kupata hati mkopo [oda]",
    ),
    (
        Act::BookingPaper,
        "[nataka|nahitaji|naomba|nitumie|nipe|tuma] uthibitisho|karatasi miadi|booking|buking {booking}, \
         [nataka|nahitaji|naomba|nitumie|nipe|tuma] uthibitisho|karatasi miadi|booking|buking, \
         naweza kupata uthibitisho|karatasi miadi|booking|buking, \
         [naomba|nataka|nitumie|tuma] faili [la|ya] kalenda [ya] [miadi|booking] [yangu], \
         [naomba|nataka|nitumie|tuma] ics|ical [file] [ya] [miadi|booking] [yangu]",
    ),
    (
        Act::Statement,
        "[nataka|nahitaji|naomba|nitumie|nipe|nionyeshe] taarifa akaunti|deni [kwa] {days}, \
         [nataka|nahitaji|naomba|nitumie|nipe|nionyeshe] taarifa akaunti|deni, naweza kupata taarifa akaunti|deni",
    ),
];
