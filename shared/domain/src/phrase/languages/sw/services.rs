//! Swahili: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[onyesha|nionyeshe|angalia] masharti|kanuni miadi [kwa] {name}, \
         [onyesha|nionyeshe|angalia] masharti|kanuni miadi, \
         [onyesha|nionyeshe|angalia] masharti|kanuni [kwa] {name}, \
         {name} inawekwaje [miadi], \
         nani anafanya|hufanya {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} ni huduma {length} na|kwa {name}, \
         {name} ni huduma {length}, \
         pokea|tunapokea miadi {name} {length} na|kwa {name}, \
         pokea|tunapokea miadi {name} {length}, \
         {name} inaweza kuwekwa miadi {length} na|kwa {name}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} haifanywi|haifanyiki|haitolewi [tena] na {name} [tena]",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} hafanyi|hatoi [tena] {name} [tena], \
         {name} ameacha|aliacha kufanya {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} inafanywa|hufanywa|inafanyika|inatolewa [pia] na {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} anafanya|hufanya|anatoa [pia] {name} [pia], \
         {name} anaweza kufanya [pia] {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} haiwezi kuwekwa|kuhifadhiwa [miadi] [tena], \
         acha|simamisha|zima [kupokea] miadi [ya|za|kwa] {name}, \
         hakuna miadi kwa {name} [tena]",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} inachukua|huchukua|ichukue|inadumu|idumu {length}, \
         [weka|badilisha] muda {name} [uwe|kuwa|ni] {length}",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} inaanza|huanza|ianze kila {length}, \
         {name} inaweza kuanza kila {length}",
    ),
    (
        Act::Service(ServiceWords::Before),
        "acha|weka [nafasi] {length} kabla [kila] {name}, \
         {length} kabla [kila] {name}, \
         {name} inahitaji {length} kabla, \
         {name} inahitaji maandalizi {length}, \
         hakuna maandalizi|pengo|mapumziko kabla [kila] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "acha|weka [nafasi] {length} baada [kila] {name}, \
         {length} baada [kila] {name}, \
         {name} inahitaji {length} baada [yake], \
         mapumziko|pengo {length} baada [kila] {name}, \
         hakuna pengo|mapumziko baada [kila] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} inahitaji taarifa [mapema] {length} [kabla|mapema], \
         {name} iwekwe|inawekwa|ihifadhiwe [angalau] {length} kabla|mapema, \
         taarifa {length} kwa {name}, \
         {name} haihitaji|haitaji taarifa, \
         hakuna taarifa kwa {name}",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} inaweza kuwekwa|kuhifadhiwa [hadi|mpaka] {length} mbele|mapema, \
         [pokea|tunapokea] miadi {name} hadi|mpaka {length} mbele|mapema",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} inaweza kubadilishwa|kughairiwa|kuahirishwa [hadi|mpaka] {length} kabla, \
         wateja wanaweza kubadilisha|kughairi|kuahirisha {name} [hadi|mpaka] {length} kabla, \
         mabadiliko {name} [hadi|mpaka] {length} kabla, \
         {name} inaweza kubadilishwa|kughairiwa wakati wowote, \
         {name} inaweza kubadilishwa|kughairiwa hadi|mpaka inapoanza",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} ina nafasi|viti {count}, \
         {name} inachukua|ni watu {count}, \
         nafasi|viti {count} kwa|katika {name}, \
         watu {count} kwa|katika {name}, \
         [weka|badilisha] nafasi|viti {name} [kuwa|ziwe|viwe|ni] {count}",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "ongeza|weka|mwongeze {name} kwenye|katika miadi|kalenda|ratiba, \
         {name} anapokea|hupokea|apokee miadi, \
         pokea miadi na|kwa {name}, \
         wateja wanaweza kuweka miadi na|kwa {name}, \
         fungua|anzisha kalenda|ratiba kwa {name}, \
         fungua|anzisha kalenda|ratiba {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Ona huduma inavyowekwa miadi",
        examples: &[
            "masharti ya miadi",
            "masharti ya kunyoa",
            "kanuni za miadi",
            "kanuni za kunyoa",
            "onyesha masharti ya miadi",
            "nionyeshe masharti ya kunyoa",
            "masharti ya miadi ya kunyoa",
            "kunyoa inawekwaje?",
            "nani anafanya kunyoa?",
            "angalia kanuni za miadi",
            "onyesha kanuni za kunyoa",
            "nionyeshe kanuni za miadi za kunyoa",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Badilisha huduma inavyowekwa miadi",
        examples: &[
            "kunyoa inachukua dakika 45",
            "acha dakika 10 baada ya kila kunyoa",
            "acha dakika 5 kabla ya kila kunyoa",
            "kunyoa inahitaji taarifa ya masaa 2",
            "kunyoa inaweza kuwekwa hadi siku 30 mbele",
            "kunyoa inaweza kubadilishwa hadi masaa 3 kabla",
            "kunyoa ina nafasi 2",
            "kunyoa inaanza kila dakika 15",
            "Grace anafanya kunyoa",
            "Grace hafanyi tena kunyoa",
            "kunyoa inafanywa na Joseph",
            "kunyoa ni huduma ya dakika 45 na Grace",
            "kunyoa haiwezi kuwekwa tena",
            "hakuna mapumziko baada ya kunyoa",
            "simamisha miadi ya kunyoa",
            "muda wa kunyoa uwe saa moja na nusu",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Pokea miadi kwa mtu mpya",
        examples: &[
            "ongeza Peter kwenye miadi",
            "weka Peter kwenye miadi",
            "mwongeze Peter kwenye miadi",
            "ongeza Peter kwenye kalenda",
            "weka Peter katika ratiba",
            "Peter anapokea miadi",
            "Peter hupokea miadi",
            "pokea miadi kwa Peter",
            "pokea miadi na Peter",
            "wateja wanaweza kuweka miadi na Peter",
            "fungua kalenda ya Peter",
            "anzisha kalenda kwa Peter",
        ],
    },
];
