//! Hindi in Latin letters: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Hi, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} liye advance|deposit nahi|nahin [chahiye|lena|lenge] [hai], \
         {name} advance|deposit nahi|nahin [chahiye|lena|lenge], \
         {name} bina advance|deposit, \
         bina advance|deposit {name}, \
         {name} advance|deposit hatao|hata|band [do|karo], \
         {name} dukan|dukaan par|pe payment [hoga|hai]",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} poora|pura paisa|payment pehle [lagega|chahiye|lo], \
         {name} poora|pura payment pehle|advance [hoga|chahiye|hai], \
         {name} payment poora|pura pehle|advance [hoga|chahiye|hai], \
         {name} liye poora|pura payment pehle|advance [hoga|chahiye|lo], \
         {name} poora|pura advance [chahiye|lo|hoga], \
         {name} liye poora|pura advance [chahiye|lo|hoga], \
         {name} full payment pehle|advance [hoga|chahiye|lo]",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} mein|me|par|pe {percent} advance [lagega|chahiye|do|lo], {name} mein|me|par|pe {money} advance [lagega|chahiye|do|lo], \
         {name} liye {percent} advance|deposit [chahiye|lo|lena|hai] [hai], \
         {name} liye {money} advance|deposit [chahiye|lo|lena|hai] [hai], \
         {name} {percent} advance|deposit [chahiye|lo|lena|hai|rakho], \
         {name} {money} advance|deposit [chahiye|lo|lena|hai|rakho], \
         {name} advance|deposit {percent} [karo|rakho|hai|chahiye|lo], \
         {name} advance|deposit {money} [karo|rakho|hai|chahiye|lo], \
         {name} liye advance|deposit {percent} [karo|rakho|hai|chahiye|lo], \
         {name} liye advance|deposit {money} [karo|rakho|hai|chahiye|lo]",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "payment reminder|reminders band karo|kar|karna [do], \
         payment reminder|reminders mat|nahi bhejo|bhejna, \
         payment yaad mat dilao|dilana, \
         payment yaad dilana band karo|kar [do]",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "payment reminder|reminders chalu|shuru|on karo|kar [do], \
         payment reminder|reminders bhejo|bhejna, \
         payment yaad dilana chalu|shuru karo|kar [do]",
    ),
    (
        Act::WaitingList,
        "waiting list, \
         waiting list dikhao|batao|dikha|bata [do], \
         waiting list mein kaun|kon hai, \
         kaun|kon intezaar|intezar|wait kar raha|rahe [hai|hain], \
         kaun|kon waiting list mein hai, \
         waiting list mein kaun|kon kaun|kon hai, \
         intezaar|intezar [karne] [wale] list [dikhao]",
    ),
    (
        Act::WaitingJoin,
        "[mujhe] {days} {name} waiting list mein daalo|dalo|rakho|likho|jodo [do], \
         [mujhe] {days} waiting list mein daalo|dalo|rakho|likho|jodo [do], \
         [mujhe] {name} waiting list mein daalo|dalo|rakho|likho|jodo [do], \
         [mujhe] waiting list mein daalo|dalo|rakho|likho|jodo|daal|jod [do], \
         {days} {name} waiting list, \
         {days} waiting list, \
         waiting list {days}, \
         {name} waiting list, \
         waiting list, \
         khaali|khali ho|hone [to|par|jaye] [to|par] batao|batana|bata [do], \
         [koi] [samay|slot|jagah] khaali|khali ho|hone|hua [to|par|jaye] [to|par] batao|batana|bata [do], \
         jagah mile to batao|batana|bata [do], \
         main intezaar|intezar karunga|karungi",
    ),
    (
        Act::WaitingLeave,
        "[mujhe] waiting list se hatao|hata|nikalo|nikaal [do], \
         waiting list cancel karo|kar [do], \
         waiting list chhodo|chodo|chhodna [hai], \
         [mujhe] intezaar|intezar nahi|nahin karna [hai|ab], \
         [ab] intezaar|intezar nahi|nahin, \
         intezaar|intezar band karo|kar [do], \
         [mujhe] wait nahi|nahin karna [hai]",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Service ka advance lijiye",
        examples: &[
            "haircut ke liye 500 advance chahiye",
            "haircut ke liye 50% advance chahiye",
            "haircut ka poora payment pehle hoga",
            "haircut ke liye advance nahi chahiye",
            "haircut ka advance 300 karo",
            "haircut 30% advance",
            "haircut ke liye 200 advance lo",
            "haircut bina advance",
            "haircut ka advance 20% rakho",
            "haircut ke liye poora advance chahiye",
            "haircut ka advance 25% karo",
            "haircut ka advance hatao",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Dekhiye kaun intezaar mein hai",
        examples: &[
            "waiting list",
            "waiting list dikhao",
            "kaun intezaar kar raha hai",
            "waiting list mein kaun hai",
            "waiting list batao",
            "kaun wait kar raha hai",
            "meri waiting list",
            "kaun waiting list mein hai",
            "waiting list dikha do",
            "kaun intezaar kar rahe hain",
            "hamari waiting list",
            "waiting list mein kaun kaun hai",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Khaali hone par pata chale",
        examples: &[
            "waiting list",
            "mujhe waiting list mein daalo",
            "mujhe shukravaar ko haircut ki waiting list mein daalo",
            "khaali ho to batao",
            "khaali hone par batana",
            "slot khaali ho to batao",
            "haircut ki waiting list",
            "mujhe waiting list mein rakho",
            "jagah mile to batana",
            "samay khaali ho to bata do",
            "waiting list mein daal do",
            "main intezaar karunga",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Ab intezaar nahi",
        examples: &[
            "mujhe waiting list se hatao",
            "waiting list se hatao",
            "waiting list cancel karo",
            "mujhe intezaar nahi karna",
            "waiting list se nikalo",
            "waiting list chhodna hai",
            "intezaar band karo",
            "ab intezaar nahi",
            "wait nahi karna",
            "mujhe wait nahi karna hai",
            "waiting list cancel kar do",
            "waiting list se hata do",
        ],
    },
];
