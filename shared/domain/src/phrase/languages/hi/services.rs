//! Hindi in Latin letters: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "{name} booking rules|niyam [batao|dikhao|dikhaiye], \
         booking rules|niyam [batao|dikhao|dikhaiye], \
         {name} rules|niyam [batao|dikhao|dikhaiye], \
         {name} booking kaise hota|hoti [hai], \
         {name} kaise book hota|hoti [hai], \
         {name} kaun karta|karti [hai]",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} {length} service hai {name} saath|se, \
         {name} {length} service hai {name} karegi|karega|karenge, \
         {name} {length} service {name} saath|se, \
         {name} {length} service [hai], \
         {name} {length} booking lo|lijiye {name} saath|se, \
         {name} {length} booking lo|lijiye",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} ab {name} se nahi|nahin hota|hoti|hoga|hogi [hai], \
         {name} {name} se nahi|nahin hota|hoti|hoga|hogi [hai]",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} ab {name} nahi|nahin karta|karti|karte|karega|karegi|karenge [hai|hain], \
         {name} {name} nahi|nahin karta|karti|karte|karega|karegi|karenge [hai|hain]",
    ),
    (Act::Service(ServiceWords::DoneBy), "{name} {name} se [bhi] hota|hoti|hoga|hogi [hai]"),
    (
        Act::Service(ServiceWords::Does),
        "{name} bhi {name} karta|karti|karte|karega|karegi|karenge [hai|hain], \
         {name} {name} [bhi] karta|karti|karte|karega|karegi|karenge [hai|hain], \
         {name} {name} kar sakta|sakti|sakte [hai|hain]",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} booking band karo|kar|kijiye [do], \
         {name} booking mat lo|lena|lijiye, \
         {name} ab book nahi|nahin hoga|hogi|hota|hoti [hai], \
         {name} [ab] book nahi|nahin ho sakta|sakti|sakte [hai|hain]",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} mein|me {length} lagta|lagte|lagti|lagega|lagenge|lagegi [hai|hain], \
         {name} {length} leta|leti|chalta|chalti [hai], \
         {name} time|samay|duration {length} [karo|rakho|hai|kijiye]",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} har {length} [mein|me|par|pe] shuru [hota|hoti|hoga|hogi|karo] [hai]",
    ),
    (
        Act::Service(ServiceWords::Before),
        "har {name} se pehle {length} khali|chhodo|chodo|rakho|chahiye [rakho|chhodo|chodo|hai], \
         {name} se pehle {length} khali|chhodo|chodo|rakho|chahiye [rakho|chhodo|chodo|hai], \
         {name} se pehle {length} tayari [chahiye|rakho|hai], \
         {name} se pehle break|gap nahi|nahin [chahiye|hai]",
    ),
    (
        Act::Service(ServiceWords::After),
        "har {name} baad {length} khali|chhodo|chodo|rakho|chahiye [rakho|chhodo|chodo|hai], \
         {name} baad {length} khali|chhodo|chodo|rakho|chahiye [rakho|chhodo|chodo|hai], \
         [har] {name} baad {length} break|gap [rakho|chahiye|do|hai], \
         {name} baad break|gap nahi|nahin [chahiye|hai]",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} [liye] {length} notice chahiye|lo|rakho|hai [hai], \
         {name} [liye] {length} pehle notice chahiye|lo|rakho|hai [hai], \
         {name} [kam] [se] [kam] {length} pehle book karo|karna|karein|ho|hona [chahiye|padega|hoga], \
         {name} [liye] notice nahi|nahin chahiye [hai]",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} {length} aage|pehle tak book ho|kar|hota|hoti|hoga|karo [sakta|sakti|sakte|hai] [hai|hain], \
         {name} booking {length} aage|pehle tak lo|karo|hogi|hoti|khuli [hai|rakho]",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} {length} pehle tak badal|badla|cancel ho|ja|kar|sakte [sakta|sakti|sakte|hai|hain] [hai|hain], \
         customer|customers|grahak {name} {length} pehle tak badal|cancel [kar] sakta|sakti|sakte [hai|hain], \
         {name} kabhi bhi badal|badla|cancel ho|ja|kar|sakte [sakta|sakti|sakte|hai|hain] [hai|hain]",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} mein|me {count} seat|seats|jagah|log [hai|hain|rakho], \
         {name} [liye] {count} seat|seats|jagah [hai|hain|rakho|karo], \
         {name} seat|seats|jagah {count} [hai|hain|rakho|karo], \
         ek saath {count} log {name} mein|me|liye aa sakte [hai|hain]",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "{name} booking|bookings|calendar|diary mein|me jodo|jodiye|daalo|dalo, \
         {name} booking|bookings|calendar|diary mein|me add karo|kijiye, \
         {name} booking leta|leti|lega|legi|lenge [hai], \
         naya|naye|nayi resource {name}, \
         resource {name} jodo, \
         {name} naam|liye calendar|diary kholo|shuru|banao [karo], \
         {name} liye booking lo|lijiye|shuru [karo]",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Dekhiye service kaise book hoti hai",
        examples: &[
            "booking rules dikhao",
            "booking ke niyam",
            "haircut ke niyam batao",
            "haircut ke rules",
            "haircut ki booking ke niyam",
            "haircut ki booking rules dikhao",
            "booking ke niyam batao",
            "haircut ki booking kaise hoti hai?",
            "haircut kaise book hota hai?",
            "haircut kaun karta hai?",
            "booking rules batao",
            "haircut ke niyam dikhao",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Service ki booking ke niyam badliye",
        examples: &[
            "haircut mein 45 minute lagte hain",
            "har haircut ke baad 10 minute khali rakho",
            "haircut se pehle 5 minute khali rakho",
            "haircut ke liye 2 ghante ka notice chahiye",
            "haircut 30 din aage tak book ho sakta hai",
            "haircut 3 ghante pehle tak badal sakte hain",
            "haircut mein 2 seat hain",
            "haircut har 15 minute mein shuru hota hai",
            "Grace haircut karti hai",
            "Grace ab haircut nahi karti",
            "haircut Joseph se bhi hota hai",
            "haircut 45 minute ki service hai Grace ke saath",
            "haircut ki booking band karo",
            "haircut ke baad break nahi chahiye",
            "haircut ka time 1 ghanta karo",
            "haircut ka time dedh ghanta rakho",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Kisi naye ke liye booking lijiye",
        examples: &[
            "Peter ko booking mein jodo",
            "Peter ko bookings mein jodo",
            "Peter ko calendar mein jodo",
            "Peter ko diary mein jodo",
            "Peter ko booking mein daalo",
            "Peter ko booking mein add karo",
            "Peter booking leta hai",
            "Peter booking lega",
            "naya resource Peter",
            "resource Peter jodo",
            "Peter ke liye booking lo",
            "Peter ke naam calendar kholo",
        ],
    },
];
