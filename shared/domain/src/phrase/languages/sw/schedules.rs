//! Swahili: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "kila",
    daily: "",
    adjectives: ["", "", ""],
    days: "siku",
    weeks: "wiki",
    months: "mwezi",
    mornings: "asubuhi",
    evenings: "jioni, usiku",
    on: "tarehe, siku ya, ya, wa, mnamo",
    first: "kwanza, mosi",
    last: "siku ya mwisho, mwisho",
    send: "nitumie, tutumie, unitumie, tuma, nipe, unipe, nionyeshe, nataka, niletee, naomba",
    stop: "acha kunitumia, acha kutuma, usinitumie tena, acha, simamisha, sitisha, futa, ondoa, katisha",
    none: "bila, hakuna, sitaki, usitume tena, usitume",
    reports: "ripoti, taarifa, iliyopangwa, zilizopangwa, ratiba, kutuma, kunitumia, ujumbe",
    all: "zote, yote",
    courtesy: "ya, wa, za, la, na, kwa, tafadhali, yangu, zangu, yetu, tena",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "ripoti zilizopangwa, \
     [onyesha|nionyeshe|orodhesha] ripoti zilizopangwa [zote] [zangu], ratiba ya ripoti, \
     [onyesha|nionyeshe] ratiba ya ripoti, [ni] ripoti gani|zipi zimepangwa, \
     ripoti zipi|gani zinakuja, ripoti zangu zilizopangwa, \
     orodha ya ripoti zilizopangwa, nimepanga ripoti gani|zipi, ripoti za ratiba, \
     ripoti zipi|gani napata",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Pata ripoti yenyewe kwa wakati",
        examples: &[
            "kila jumatatu saa 2 asubuhi tuma mauzo",
            "nitumie faida na hasara kila mwezi tarehe 1 saa 1 asubuhi",
            "kila siku saa 2 usiku tuma mwisho wa siku",
            "nitumie mauzo kila siku saa 20:00",
            "kila ijumaa saa 12 jioni nitumie matumizi",
            "kila jioni nitumie muhtasari wa siku",
            "nitumie mauzo kwa bidhaa kila wiki",
            "kila asubuhi nitumie mauzo ya jana",
            "kila mwezi siku ya mwisho nitumie mizania",
            "nitumie mtiririko wa fedha kila jumapili",
            "kila jumatatu nitumie mauzo",
            "tarehe 1 ya kila mwezi saa 2 asubuhi tuma mizania",
            "mwisho wa siku saa 2 usiku",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Ona ripoti zilizopangwa",
        examples: &[
            "ripoti zilizopangwa",
            "nionyeshe ripoti zilizopangwa",
            "orodhesha ripoti zilizopangwa",
            "ratiba ya ripoti",
            "nionyeshe ratiba ya ripoti",
            "ripoti gani zimepangwa?",
            "ni ripoti zipi zimepangwa?",
            "ripoti zangu zilizopangwa",
            "orodha ya ripoti zilizopangwa",
            "nimepanga ripoti gani?",
            "onyesha ripoti zilizopangwa zote",
            "ripoti zipi napata?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Simamisha ripoti iliyopangwa",
        examples: &[
            "simamisha ripoti 1",
            "acha ripoti 2",
            "futa ripoti iliyopangwa 1",
            "ondoa ripoti 3",
            "sitisha ripoti ya mauzo ya jumatatu",
            "acha kutuma mauzo kila jumatatu",
            "simamisha ripoti ya mauzo",
            "acha kunitumia mwisho wa siku kila siku",
            "futa ripoti zote zilizopangwa",
            "katisha ripoti 4",
            "simamisha mauzo ya kila wiki",
            "acha kutuma mizania kila mwezi",
            "sitaki mwisho wa siku",
        ],
    },
];
