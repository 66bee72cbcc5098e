//! Swahili: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "faili, mafaili, orodha faili|mafaili, \
         orodhesha|onyesha|nionyeshe|angalia|ona faili|mafaili [zote|yote] kwa|nyuma {text}, \
         orodhesha|onyesha|nionyeshe|angalia|ona faili|mafaili [zote|yote], \
         faili|mafaili zote|yote, faili zipi zipo|ninazo|nina, \
         nina faili|mafaili gani|zipi|yapi, faili gani ipo|lipo nyuma|kwa {text}, \
         wanunuzi|wateja wanapata nini kwa {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "kiungo|linki|link cha {name} ni {link}, kiungo|linki|link cha {name} {link}, kiungo|linki|link {name} ni {link}, \
         kiungo|linki|link kipya|mpya kwa {name} ni {link}, \
         kiungo|linki|link kwa {name} ni {link}, kiungo|linki|link kwa {name} : {link}, \
         weka|ongeza|badilisha kiungo|linki|link [kipya|mpya] kwa {name} kuwa|iwe|kiwe|: {link}, \
         weka|ongeza|badilisha kiungo|linki|link [kipya|mpya] kwa {name} {link}, \
         kiungo|linki|link kwa {name} {link}, weka|ongeza kiungo|linki",
    ),
    (
        Act::DigitalFileAdd,
        "faili|hati [jipya|mpya] {text}, hii|hili ni|ndio|ndiyo faili|hati {text}, \
         faili|hati [jipya|mpya] kwa [ajili] {text}, \
         hili|hii ni|ndio|ndiyo faili|hati [jipya|mpya] kwa [ajili] {text}, \
         pakia|weka|ongeza|ambatisha|tia faili|hati [jipya|mpya] kwa|kwenye|nyuma [ajili] {text}, \
         badilisha faili|hati kwa|kwenye {text}, pakia|weka|ongeza|ambatisha faili [jipya|mpya]",
    ),
    (
        Act::DigitalFileRemove,
        "ondoa|futa|toa faili|mafaili|kiungo|linki kwa|kwenye|nyuma {text}, ondoa|futa faili",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "weka|badilisha muda|saa kupakua [kuwa|iwe|:] [saa|masaa] {hours}, \
         viungo vifanye|vifanyie kazi [kwa] [saa|masaa] {hours}, weka|badilisha muda|saa kupakua",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "weka|badilisha idadi|kikomo kupakua [kuwa|iwe|:] [mara] {hours}, \
         ruhusu kupakua mara {hours}, kiungo kifanye kazi mara {hours}, \
         weka|badilisha idadi|kikomo kupakua",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Uza faili",
        examples: &[
            "faili kwa mapishi",
            "faili jipya kwa mapishi",
            "pakia faili kwa mapishi",
            "weka faili kwa mapishi",
            "ongeza faili kwa mapishi",
            "hili ni faili kwa mapishi",
            "pakia faili jipya kwa mapishi",
            "badilisha faili kwa mapishi",
            "ambatisha faili kwenye mapishi",
            "weka faili nyuma ya mapishi",
            "hii ndiyo faili kwa mapishi",
            "faili kwa ajili ya mapishi",
            "tafadhali pakia faili kwa mapishi",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Uza kiungo",
        examples: &[
            "kiungo kwa mapishi ni https://drive.example.com/mapishi",
            "kiungo kwa mapishi: https://drive.example.com/mapishi",
            "kiungo kwa mapishi https://drive.example.com/mapishi",
            "linki kwa mapishi ni https://drive.example.com/mapishi",
            "weka kiungo kwa mapishi https://drive.example.com/mapishi",
            "ongeza kiungo kwa mapishi https://drive.example.com/mapishi",
            "badilisha kiungo kwa mapishi kuwa https://drive.example.com/mpya",
            "kiungo kipya kwa mapishi ni https://drive.example.com/2",
            "weka linki mpya kwa mapishi https://drive.example.com/3",
            "link kwa mapishi ni https://drive.example.com/mapishi",
            "tafadhali weka kiungo kwa mapishi https://drive.example.com/4",
            "kiungo kipya kwa kitabu ni https://drive.example.com/5",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "Ona wanunuzi wanapata nini",
        examples: &[
            "faili",
            "faili zangu",
            "mafaili yote",
            "onyesha faili",
            "orodhesha faili",
            "nionyeshe faili zote",
            "faili zote",
            "onyesha faili kwa mapishi",
            "orodha ya faili",
            "nina faili gani?",
            "faili gani ipo kwa mapishi?",
            "wanunuzi wanapata nini kwa mapishi?",
            "angalia mafaili yangu",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Acha kuuza faili",
        examples: &[
            "ondoa faili kwa mapishi",
            "futa faili kwa mapishi",
            "toa faili kwa mapishi",
            "ondoa kiungo kwa mapishi",
            "futa kiungo kwa mapishi",
            "ondoa faili nyuma ya mapishi",
            "ondoa faili kwenye mapishi",
            "futa faili kwenye kitabu",
            "futa mafaili kwa mapishi",
            "tafadhali ondoa faili kwa mapishi",
            "toa kiungo kwa mapishi",
            "ondoa linki kwa mapishi",
        ],
    },
];
