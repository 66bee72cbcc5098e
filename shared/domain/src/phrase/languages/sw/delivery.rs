//! Swahili: where the goods of an order go, and come back from.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::asked(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Delivery,
        "leta|lete|peleka|pelekeni|leteni|niletee|mniletee|tuma [oda|bidhaa|mzigo|vitu] [yangu|zangu] hadi|mpaka|kwa|pale|katika {text}, \
         [anwani|anuani|mahali] yangu ni {text}, naishi|nakaa|niko {text}, \
         uletwe|iletwe|zipelekwe|ipelekwe|zilete [hadi|mpaka|kwa|pale] {text}, \
         lipia|agiza [sasa] [na] niletee|leta|peleka hadi|mpaka|kwa|pale {text}",
    ),
    (
        Act::ReturnRequest,
        "nataka|naomba|ningependa|nahitaji kurudisha|kurejesha {text}, \
         naweza kurudisha|kurejesha {text}, narudisha {text}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::Delivery),
    help: "Sema iletwe wapi",
    examples: &[
        "niletee hadi Kira road",
        "leta oda yangu hadi Kariakoo",
        "peleka mzigo mpaka Mbezi mwisho",
        "anwani yangu ni Sinza mtaa wa 5",
        "naishi Mikocheni karibu na shule",
        "tafadhali niletee kwa mama Asha, Tegeta",
        "leteni mpaka Ubungo plaza",
        "iletwe hadi Posta mpya",
        "nakaa Kijitonyama, nyumba 12",
        "anuani yangu ni plot 5 Kira road",
        "niletee mpaka hosteli ya Makerere",
        "ipelekwe Kinondoni, lango la bluu",
    ],
}];
