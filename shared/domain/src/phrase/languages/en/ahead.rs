//! English: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::En, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} has no deposit|prepayment, \
         {name} needs|need|requires|takes no deposit|prepayment, no deposit|prepayment for|on [a|an|the] {name}, \
         remove|drop|cancel [the] deposit|prepayment for|of|from [a|an|the] {name}, {name} is paid at the shop, \
         {name} without deposit|prepayment, {name} deposit|prepayment off, {name} needs|requires no payment ahead|upfront|before",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} [is|must|should] [be] paid in full [in] advance|before|first, full payment|prepayment in advance for [a|an|the] {name}, \
         {name} is prepaid, {name} is paid in advance, {name} must be paid in advance, {name} [is] paid in full in advance, \
         {name} is|must|should [be] paid in full [ahead|upfront|before|first], {name} is|must|should [be] paid [in] full [ahead|upfront], \
         {name} is|must|should [be] paid ahead|upfront [in] [full], full payment|prepayment for [a|an|the] {name}, \
         {name} needs|requires full payment|prepayment [ahead|upfront|first], pay [for] {name} in full ahead|upfront|first, \
         {name} full prepayment",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} needs|need|requires|takes [a|an] deposit|prepayment of {percent}, {name} needs|need|requires|takes [a|an] {percent} deposit|prepayment, \
         {name} needs|need|requires|takes [a|an] deposit|prepayment of {money}, {name} needs|need|requires|takes [a|an] {money} deposit|prepayment, \
         set|make|change [the|a] deposit|prepayment for|of|on [a|an|the] {name} [to|at|of] {percent}, \
         set|make|change [the|a] deposit|prepayment for|of|on [a|an|the] {name} [to|at|of] {money}, \
         ask|take|charge [for] [a] deposit|prepayment of {percent} for|on [a|an|the] {name}, \
         ask|take|charge [for] [a] deposit|prepayment of {money} for|on [a|an|the] {name}, \
         {percent} deposit|prepayment for|on [a|an|the] {name}, {money} deposit|prepayment for|on [a|an|the] {name}, \
         deposit|prepayment for|on [a|an|the] {name} [is|of] {percent}, deposit|prepayment for|on [a|an|the] {name} [is|of] {money}, \
         {name} deposit|prepayment [is|of] {percent}, {name} deposit|prepayment [is|of] {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "no [more] payment reminders, payment reminders off, turn|switch off [the] payment reminders, \
         turn|switch [the] payment reminders off, stop [the] [sending] payment reminders, \
         [do] not|dont send payment reminders",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "payment reminders [back] on, turn|switch on [the] payment reminders, turn|switch [the] payment reminders [back] on, \
         send|start [the] [sending] payment reminders",
    ),
    (
        Act::WaitingList,
        "people|customers on [the|our|my] waiting list|waitlist, anyone|anybody waiting [for] [a] [time|slot|booking], is anyone|anybody waiting [for] [a] [time|slot|booking], \
         who is on [the|our|my] waitlist, \
         [show|list|see|open] [me] [the|our|my] waiting list, [show|list|see] [me] [the|our|my] waitlist, \
         who is waiting [for] [a] [time|slot|booking|appointment], who is on [the|our|my] waiting list|waitlist, \
         who waits [for] [a] [time|slot|booking]",
    ),
    (
        Act::WaitingJoin,
        "put|add me on|to [the|your] waitlist for [a|an] {name} on|for {days}, put|add me on|to [the|your] waitlist for [a|an] {name}, put|add me on|to [the|your] waitlist [on|for] {days}, \
         let me know when|if there is [a] slot|place|time [on|for] {days}, let me know when|if there is [a] slot|place|time, \
         if someone|somebody|anyone cancels let me know, if someone|somebody|anyone cancels tell me, is there a waiting list, is there a waitlist, \
         [please] put|add me on|to [the|your] waiting list for [a|an] {name} on|for {days}, put|add me on|to [the|your] waiting list for [a|an] {name} {days}, \
         put|add me on|to [the|your] waiting list on|for {days}, put|add me on|to [the|your] waiting list for [a|an] {name}, \
         put|add me on|to [the|your] waiting list, join [the|your] waiting list for [a|an] {name} on|for {days}, \
         join [the|your] waiting list on|for {days}, join [the|your] waiting list for [a|an] {name}, [i] [want] [to] join [the|your] waiting list, \
         [the] waiting list for [a|an] {name} on|for {days}, [the] waiting list on|for {days}, [the] waiting list for [a|an] {name}, [the] waiting list, waitlist [me], \
         tell|notify|message|text|inform me if|when it|something|anything|one|a|that [slot|time|place] gets|is|becomes|opens|comes free|available|up, \
         let me know if|when it|something|anything|one|a|that [slot|time|place] gets|is|becomes|opens|comes free|available|up, \
         i will|can|ill wait for [a|that|the] time|slot|place|it",
    ),
    (
        Act::WaitingLeave,
        "no need to wait [anymore|longer], i [do] not|dont need to wait [anymore|longer], \
         leave [the|your] waiting list, leave [the|your] waitlist, take|remove|drop me from|off [the|your] waiting list, \
         take|remove|drop me from|off [the|your] waitlist, take me off of [the|your] waiting list, \
         cancel|stop [my] waiting list, cancel|stop [my] waitlist, i [do] not|dont want to wait [anymore|longer], \
         i am not|no waiting|longer [anymore|waiting], im not|no waiting|longer [anymore|waiting], \
         stop waiting, no [more] waiting list, no [more] waitlist, [i] [want] [to] get off [the|your] waiting list",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Have a service paid ahead",
        examples: &[
            "haircut needs a deposit of 10,000",
            "haircut needs a deposit of 50%",
            "haircut is paid in full ahead",
            "haircut needs no deposit",
            "set the deposit for haircut to 5,000",
            "haircut requires a 30% deposit",
            "take a deposit of 10,000 for house cleaning",
            "no deposit for haircut",
            "haircut deposit 20%",
            "house cleaning must be paid in full upfront",
            "50% deposit for house cleaning",
            "remove the deposit for haircut",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "See who waits for a time",
        examples: &[
            "waiting list",
            "show the waiting list",
            "who is waiting?",
            "who is on the waiting list?",
            "show me the waitlist",
            "list the waiting list",
            "see the waiting list",
            "our waiting list",
            "who is waiting for a slot?",
            "waitlist",
            "open the waiting list",
            "who waits for a booking?",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Be told when a time gets free",
        examples: &[
            "waiting list",
            "put me on the waiting list",
            "put me on the waiting list for a haircut on Friday",
            "join the waiting list",
            "tell me if it gets free",
            "let me know if something gets free",
            "waiting list for a haircut on Saturday",
            "add me to the waiting list for tomorrow",
            "notify me when a slot opens up",
            "I want to join the waiting list",
            "waitlist me",
            "let me know when it is available",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Wait for nothing any more",
        examples: &[
            "leave the waiting list",
            "take me off the waiting list",
            "remove me from the waiting list",
            "stop waiting",
            "I don't want to wait anymore",
            "cancel my waiting list",
            "drop me from the waitlist",
            "no more waiting list",
            "I am not waiting anymore",
            "I want to get off the waiting list",
            "leave the waitlist",
            "I do not want to wait",
        ],
    },
];
