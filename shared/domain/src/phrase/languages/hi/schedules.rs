//! Hindi in Latin script: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "har, prati",
    daily: "roz, rozana",
    adjectives: ["dainik", "saptahik, haftawar, haftewar", "masik, mahinewar, mahwar"],
    days: "din, roz",
    weeks: "hafte, hafta",
    months: "mahine, mahina, maheene",
    mornings: "subah",
    evenings: "shaam, sham, raat",
    on: "ki, ke, ko, ka, tarikh, taarikh",
    first: "pehli, pahli",
    last: "aakhri din, akhri din",
    send: "mujhe bhejo, bhej dena, bhej do, bhejna, bhejiye, bhejo, dikhao, dikha do, de do, batao, chahiye, mujhe",
    stop: "band kar do, band karo, rok do, roko, hatao, hata do, cancel karo, stop karo, stop",
    none: "nahi chahiye, mat bhejo, bina, koi nahi",
    reports: "report, reports, schedule, scheduled, bhejna, message, sandesh",
    all: "sabhi, sab, saari, sari",
    courtesy: "ki, ka, ke, ko, meri, mere, hamari, aur, par, pe, please, kripya, wali, wale, wala",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "scheduled report|reports, \
     [meri|saari|sabhi|sab] scheduled report|reports [dikhao|batao], \
     schedule ki report|reports, \
     kaun|kaunsi|konsi [si] report|reports scheduled|schedule|set [hai|hain], \
     report|reports ka|ki schedule [dikhao|batao], \
     report|reports schedule [dikhao|batao], \
     kaun|kaunsi|konsi [si] report|reports apne aap aati [hai|hain], \
     meri kaunsi report|reports schedule|scheduled [hai|hain]",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Report apne aap mangwana",
        examples: &[
            "har somvar subah 8 baje bikri bhejo",
            "mujhe munafa har mahine ki 1 tarikh ko 7 baje bhejo",
            "har din raat 8 baje din ka hisaab bhejo",
            "har somvar 8 baje bikri bhejo",
            "har shukravar shaam 6 baje kharcha report bhejo",
            "har shaam aaj ka hisaab bhejo",
            "product wise bikri har hafte bhejo",
            "har subah kal ki bikri bhejo",
            "har mahine ki 1 tarikh ko balance sheet bhejo",
            "cash flow har ravivar bhejo",
            "roz raat 8 baje bikri bhejo",
            "har mahine ki aakhri din balance sheet bhejo",
            "din ki report 20:00",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Schedule ki hui reports",
        examples: &[
            "scheduled reports",
            "scheduled reports dikhao",
            "meri scheduled reports",
            "kaunsi report scheduled hai?",
            "report ka schedule",
            "report ka schedule dikhao",
            "kaunsi reports schedule hain?",
            "saari scheduled reports dikhao",
            "konsi report set hai?",
            "reports ka schedule batao",
            "scheduled report batao",
            "meri kaunsi reports schedule hain?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Report ka aana band karna",
        examples: &[
            "report 1 band karo",
            "somvar ki bikri report band karo",
            "scheduled report 2 hatao",
            "report 3 hatao",
            "har somvar ki bikri bhejna band karo",
            "report 2 rok do",
            "bikri report band kar do",
            "saari scheduled reports band karo",
            "sabhi reports band karo",
            "report 4 cancel karo",
            "har mahine ki balance sheet band karo",
            "scheduled report 1 band kar do",
            "bina din ki report",
        ],
    },
];
