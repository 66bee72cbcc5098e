//! Swahili: what owners ask when they want advice.

use crate::advice::AdviceKind;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Sw, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ReportAdvice(None),
        "ushauri, \
         nipe|nipatie|toa|nahitaji|nataka ushauri [kuhusu] [biashara|mauzo|duka|stoki], \
         ushauri biashara|mauzo|duka, nishauri, unashauri|unanishauri|unapendekeza nini, \
         mapendekezo, nipe|nionyeshe|onyesha mapendekezo, niuzeje|tuuzeje zaidi, \
         nawezaje|tunawezaje kuuza zaidi, nitauzaje|tutauzaje zaidi, jinsi kuuza zaidi",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Reorder)),
        "niagize|tuagize nini [sasa|tena|leo], ushauri kuagiza|kununua|stoki, \
         nini kiagizwe [sasa|tena], orodha kuagiza, bidhaa kuagiza [sasa|tena], \
         bidhaa gani zitaisha [hivi] [karibuni|kwanza]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Slow)),
        "bidhaa zinazouzwa polepole|taratibu, bidhaa zisizouzwa|zisizouzika, \
         nini hakiuzwi|hakiuziki|hakitoki, bidhaa gani haziuzwi|haziuziki|hazitoki, \
         nini kinauzwa polepole|taratibu, bidhaa gani zinauzwa polepole|taratibu, \
         nipunguze|tupunguze bei nini|gani, nipunguze|tupunguze bei bidhaa gani, \
         bidhaa kupunguza bei, ushauri punguzo|kupunguza [bei]",
    ),
    (
        Act::ReportAdvice(Some(AdviceKind::Carrier)),
        "siku bora [mauzo], siku gani ni bora|nzuri [mauzo], \
         siku gani tunauza|nauza zaidi|sana, siku gani inauza zaidi|sana, \
         siku yenye mauzo mengi|makubwa, bidhaa gani inabeba|inashikilia duka|biashara, \
         nini kinabeba|kinashikilia duka|biashara, siku gani inabeba duka|biashara",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::ReportAdvice),
    help: "Ona ushauri wa mauzo",
    examples: &[
        "ushauri",
        "nipe ushauri",
        "unashauri nini?",
        "mapendekezo",
        "nawezaje kuuza zaidi?",
        "niagize nini sasa?",
        "ushauri wa kuagiza",
        "bidhaa gani zitaisha kwanza?",
        "bidhaa zinazouzwa polepole",
        "nini hakiuzwi?",
        "bidhaa zisizouzwa",
        "nipunguze bei ya bidhaa gani?",
        "siku bora ya mauzo",
        "siku gani tunauza zaidi?",
        "bidhaa gani inabeba duka?",
    ],
}];
