//! English: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "every, each",
    daily: "",
    adjectives: ["daily", "weekly", "monthly"],
    days: "day",
    weeks: "week",
    months: "month",
    mornings: "morning",
    evenings: "evening, night",
    on: "on the, on, the, of, day",
    first: "first",
    last: "last day, last",
    send: "send me, send us, send, give me, show me, get me, i want to get, i want to receive, i want to see, i want, i need, let me have, let me see, message me, text me",
    stop: "stop sending me, stop sending, stop, cancel, delete, remove, end, turn off, switch off, unschedule",
    none: "no more, no",
    reports: "report, reports, scheduled, schedule, sending, automatic, by themselves, by itself, message, messages",
    all: "all, everything",
    courtesy: "the, a, an, my, our, me, us, to, at, on, of, in, and, please, pls, kindly, also, for, from now on, that, come, comes",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "scheduled reports, \
     [list|show|see] [me] [all] [the|my|our] scheduled|automatic reports, \
     report schedule|schedules, \
     [list|show|see] [me] [all] [the|my|our] report schedule|schedules, \
     [what|which] reports are scheduled|automatic, \
     [what|which] reports have i scheduled, [what|which] reports do i get, \
     what is|have scheduled, what have i scheduled, \
     [what|which] reports come by themselves|itself, reports by themselves, \
     [list|show|see] [me] [all] [the|my|our] schedules, are [any] reports scheduled",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Have a report come by itself",
        examples: &[
            "every Monday 8am send sales",
            "send me profit and loss every month on the 1st at 7",
            "every day at 20:00 send end of day",
            "send me the sales every day at 8pm",
            "every Friday at 6pm send expenses",
            "every evening send me the daily report",
            "send sales by product every week on Monday",
            "every morning at 7 send yesterday's sales",
            "each month on the last day at 9pm send the balance sheet",
            "send me the cash flow every Sunday at 18:30",
            "every Monday send last week's sales",
            "on the 1st of every month at 8 send VAT",
            "end of day at 8pm",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Reports that come by themselves",
        examples: &[
            "scheduled reports",
            "what reports are scheduled?",
            "which reports are scheduled",
            "show my scheduled reports",
            "list scheduled reports",
            "list all scheduled reports",
            "report schedule",
            "what have I scheduled?",
            "which reports do I get?",
            "show me the report schedules",
            "my scheduled reports",
            "see the scheduled reports",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Have a report come no more",
        examples: &[
            "stop report 1",
            "stop the Monday sales report",
            "stop scheduled report 2",
            "cancel scheduled report 1",
            "delete report schedule 3",
            "remove report 2",
            "stop sending me sales every Monday",
            "stop the sales report",
            "stop all scheduled reports",
            "cancel the end of day report",
            "stop sending the daily report",
            "turn off report 1",
            "no end of day message",
        ],
    },
];
