//! Hindi: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "salah, [mujhe] [koi|kuch] salah do|dijiye|dena|chahiye|batao|de, \
         [business|dukaan|dukan|bikri|dhandhe] salah [do|dijiye|batao], aapki kya salah hai, \
         kya salah hai|doge|denge [aapki], \
         sujhav|sujhaav|suggestion|suggestions [do|dijiye|batao], \
         zyada|jyada kaise bechun|beche|bechein|becho, \
         kaise zyada|jyada bechun|beche|bechein|bikega, \
         bikri|sale|sales kaise badhaun|badhaye|badhayein|badhegi",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "kya|kaunsa|konsa [maal|saman] reorder karun|kare|karein|karna|karu [hai] [abhi|ab], \
         reorder salah|sujhav|advice, kharidne|mangwane salah|sujhav, \
         kya dobara|phir mangwaun|mangwaye|kharidun|kharide, \
         kya jaldi|pehle khatam hoga|hone [wala] [hai], \
         kaunsa|konsa maal|saman jaldi|pehle khatam hoga",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "dheere|dhire bikne wala|wale|wali [maal|saman|cheezein|products|stock], \
         kya nahi|nahin bikta|bik|bikti [raha|rahi] [hai], \
         kya dheere|dhire|kam bikta|bik|bikti [raha|rahi] [hai], \
         kaunsa|konsa maal|saman nahi|nahin bikta|bik [raha] [hai], \
         kaunsa|konsa maal|saman dheere|dhire|kam bikta|bik [raha] [hai], \
         kis|kispe|kispar [cheez|maal|saman] [par|pe] discount|chhoot|chhut dun|du|de|dein, \
         discount|chhoot|chhut salah|sujhav",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "sabse achha|accha|acha|tagda din [kaunsa|konsa] [hai], \
         kaunsa|konsa din sabse achha|accha|acha|tagda [hai], \
         kis din sabse|zyada|jyada [zyada|jyada] bikta|bikri|sale [hota|hoti] [hai], \
         kis|kaunsi cheez|maal|product se dukaan|dukan chalti [hai], \
         kaunsa|konsa maal|product dukaan|dukan chalata [hai], dukaan|dukan kisse chalti [hai]",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Bikri se salah",
    examples: &[
        "salah do",
        "mujhe koi salah dijiye",
        "aapki kya salah hai?",
        "sujhav do",
        "bikri kaise badhaye?",
        "kya reorder karun?",
        "kharidne ki salah",
        "kya jaldi khatam hoga?",
        "dheere bikne wala maal",
        "kya nahi bik raha hai?",
        "kaunsa maal kam bikta hai?",
        "kaunsa maal nahi bikta?",
        "kis par discount dun?",
        "sabse achha din kaunsa hai?",
        "kis cheez se dukaan chalti hai?",
    ],
}];
