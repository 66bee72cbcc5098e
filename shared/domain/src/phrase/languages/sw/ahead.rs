//! Swahili: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Sw, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} haihitaji|haitaji amana|malipo [kabla], \
         hakuna amana ya|kwa|wa {name}, \
         ondoa|futa amana ya|kwa|wa {name}, \
         {name} bila amana, \
         {name} inalipwa dukani, \
         {name} haina amana",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} lazima ilipwe|ilipiwe|kulipwa yote|kamili mapema|kabla, {name} lazima ilipwe|ilipiwe yote|kamili, \
         {name} inalipwa|ilipwe|hulipwa yote kabla|mapema|kwanza, \
         {name} inalipwa|ilipwe|hulipwa kabla|mapema yote, \
         {name} inahitaji malipo yote kabla|mapema|kwanza, \
         malipo yote kabla|mapema kwa {name}, \
         {name} lazima ilipwe yote kabla|mapema|kwanza, \
         {name} inalipwa|ilipwe|hulipwa kabla|mapema",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} inahitaji|inataka amana [ya|wa] {percent}, \
         {name} inahitaji|inataka amana [ya|wa] {money}, \
         weka|badilisha amana ya|kwa|wa {name} [iwe|ni|kuwa] {percent}, \
         weka|badilisha amana ya|kwa|wa {name} [iwe|ni|kuwa] {money}, \
         amana ya|kwa|wa {name} [ni|iwe] {percent}, \
         amana ya|kwa|wa {name} [ni|iwe] {money}, \
         toza|chukua amana [ya|wa] {percent} kwa|ya {name}, \
         toza|chukua amana [ya|wa] {money} kwa|ya {name}, \
         {name} amana {percent}, \
         {name} amana {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "zima|acha|simamisha vikumbusho [vya] malipo, \
         usitume|msitume vikumbusho [vya] malipo, \
         hakuna vikumbusho [vya] malipo",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "washa|anza|rudisha vikumbusho [vya] malipo, \
         tuma vikumbusho [vya] malipo",
    ),
    (
        Act::WaitingList,
        "orodha [ya] kusubiri, \
         onyesha|nionyeshe|angalia orodha [ya] kusubiri, \
         nani anasubiri [nafasi|miadi], \
         nani yuko|yupo kwenye|katika orodha [ya] kusubiri, \
         nani wanasubiri [nafasi|miadi], \
         wanaosubiri [nafasi|miadi], \
         waliomo orodha [ya] kusubiri",
    ),
    (
        Act::WaitingLeave,
        "niondoe|nitoe kwenye|katika orodha [ya] kusubiri, \
         ondoka kwenye|katika orodha [ya] kusubiri, \
         toka kwenye|katika orodha [ya] kusubiri, \
         sisubiri tena|zaidi, \
         sitaki kusubiri [tena], \
         acha kusubiri, \
         ghairi orodha [ya] kusubiri, \
         futa orodha [yangu] [ya] kusubiri, \
         nimeacha kusubiri",
    ),
    (
        Act::WaitingJoin,
        "niweke|niandike|niongeze kwenye|katika orodha [ya] kusubiri kwa|ya {name} [siku] [ya] {days}, \
         orodha [ya] kusubiri kwa|ya {name}, \
         niweke|niandike|niongeze kwenye|katika orodha [ya] kusubiri [kwa|ya|siku] [ya] {days}, \
         niweke|niandike|niongeze kwenye|katika orodha [ya] kusubiri kwa|ya {name}, \
         niweke|niandike|niongeze kwenye|katika orodha [ya] kusubiri, \
         orodha [ya] kusubiri kwa|ya {name} [siku] [ya] {days}, \
         orodha [ya] kusubiri [kwa|ya|siku] [ya] {days}, \
         orodha [ya] kusubiri, \
         nijulishe|niambie ikipatikana|ikifunguka [nafasi], \
         nijulishe|niambie nafasi ikipatikana|ikifunguka, \
         nijulishe|niambie kama|ikiwa nafasi ikipatikana|itapatikana, \
         nitasubiri nafasi, \
         nataka kusubiri [nafasi]",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Huduma ilipwe kabla",
        examples: &[
            "haircut inahitaji amana ya 10,000",
            "haircut inahitaji amana ya 50%",
            "haircut inalipwa yote kabla",
            "haircut haihitaji amana",
            "weka amana ya haircut iwe 5,000",
            "amana ya haircut ni 30%",
            "toza amana ya 10,000 kwa haircut",
            "hakuna amana ya haircut",
            "haircut amana 20%",
            "haircut lazima ilipwe yote mapema",
            "badilisha amana ya haircut iwe 25%",
            "ondoa amana ya haircut",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Ona wanaosubiri nafasi",
        examples: &[
            "orodha ya kusubiri",
            "onyesha orodha ya kusubiri",
            "nani anasubiri?",
            "nani yuko kwenye orodha ya kusubiri?",
            "nionyeshe orodha ya kusubiri",
            "wanaosubiri",
            "nani anasubiri nafasi?",
            "angalia orodha ya kusubiri",
            "nani anasubiri miadi?",
            "wanaosubiri nafasi",
            "nani wanasubiri",
            "wanaosubiri miadi",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Julishwa nafasi ikipatikana",
        examples: &[
            "orodha ya kusubiri",
            "niweke kwenye orodha ya kusubiri",
            "niweke kwenye orodha ya kusubiri kwa haircut Ijumaa",
            "nijulishe ikipatikana",
            "niambie nafasi ikipatikana",
            "nijulishe nafasi ikifunguka",
            "orodha ya kusubiri kwa Jumamosi",
            "niandike katika orodha ya kusubiri",
            "niongeze kwenye orodha ya kusubiri kesho",
            "orodha ya kusubiri kwa haircut",
            "nataka kusubiri nafasi",
            "nitasubiri nafasi",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Acha kusubiri nafasi",
        examples: &[
            "niondoe kwenye orodha ya kusubiri",
            "nitoe kwenye orodha ya kusubiri",
            "sisubiri tena",
            "sitaki kusubiri",
            "sitaki kusubiri tena",
            "acha kusubiri",
            "ghairi orodha ya kusubiri",
            "ondoka kwenye orodha ya kusubiri",
            "toka kwenye orodha ya kusubiri",
            "nimeacha kusubiri",
            "futa orodha yangu ya kusubiri",
            "niondoe katika orodha ya kusubiri",
        ],
    },
];
