//! English: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[show|see|list] [me] [the|our|my] booking rules [of|for] [a|an|the] {name}, \
         [show|see|list] [me] [the|our|my] booking rules, \
         [show|see|list] [me] [the] rules of|for [a|an|the] {name}, \
         [show|see] [me] [the] {name} rules, \
         [show|see] [me] [the] {name} booking rules, \
         how is|are [a|an|the] {name} booked, \
         how can [a|an|the] {name} be booked, \
         who does [a|an|the] {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} is [a|an] [bookable] service of {length} [done] by|with {name}, \
         {name} is [a|an] [bookable] service of {length}, \
         {name} is [a|an] {length} service [done] by|with {name}, \
         {name} is [a|an] {length} service, \
         {name} can be booked for {length} with|by {name}, \
         {name} can be booked for {length}, \
         take|accept bookings for [a|an|the] {name} of {length} with|by {name}, \
         take|accept bookings for [a|an|the] {name} of {length}, \
         make {name} bookable for {length} with|by {name}, \
         make {name} bookable for {length}, \
         book {name} by appointment for {length} with|by {name}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} is|are no longer done|given|offered by {name}, \
         {name} can no longer be booked with {name}, \
         {name} cannot be booked with {name} [any] [more|longer|anymore]",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} no longer does [a|an|the] {name}, \
         {name} does not|doesnt do [a|an|the] {name} [any] [more|longer], \
         {name} doesnt do [a|an|the] {name} [any] [more|longer|anymore], \
         {name} does not do [a|an|the] {name} anymore, \
         {name} stopped|stops doing [a|an|the] {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} is|are [also] done|given|offered by {name}, \
         {name} can [also] be booked with {name}, \
         {name} can [also] be done by {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} [also] does [a|an|the] {name}, \
         {name} can [also] do [a|an|the] {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} can no longer be booked, \
         {name} can not be booked [any] [more|longer|anymore], \
         {name} cannot|cant be booked [any] [more|longer|anymore], \
         {name} is|are no longer bookable, \
         stop [taking] bookings for|of [a|an|the] {name}, \
         no [more] bookings for|of [a|an|the] {name}, \
         [do] not|dont take bookings for [a|an|the] {name} [any] [more|anymore]",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} takes|take|lasts {length}, \
         {name} should take|last {length}, \
         {name} is|are {length} long, \
         make|set [a|an|the] {name} [to] {length} long, \
         [set|change|make] [the] duration|length of|for [a|an|the] {name} [to|is] {length}, \
         {name} duration [is] {length}",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} starts|begins|start|begin every|each {length}, \
         {name} can start|begin every|each {length}, \
         offer [a|an|the] {name} every {length}",
    ),
    (
        Act::Service(ServiceWords::Before),
        "leave|keep [free] {length} [free] before each|every|a|an|the {name}, \
         {length} [free] before each|every|a|an {name}, \
         {name} needs|need {length} before [it], \
         {name} needs|need {length} [of] preparation|prep|setup, \
         {length} [of] preparation|prep|setup for [a|an|each|every] {name}, \
         no break|gap|time|preparation before [a|an|each|every] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "leave|keep [free] {length} [free] after|between each|every|a|an|the {name}, \
         leave|keep [free] {length} [free] after|between {name}, \
         {length} [free] after|between each|every|a|an {name}, \
         {name} needs|need {length} after [it], \
         [a] break of {length} after|between [a|an|each|every] {name}, \
         [a] {length} break after|between [a|an|each|every] {name}, \
         no break|gap|pause after|between [a|an|each|every] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} needs|need|requires|require [at] [least] {length} [of] notice, \
         {name} must|should be booked [at] [least] {length} ahead|before|beforehand|earlier, \
         {name} must|should be booked [at] [least] {length} in advance, \
         [at] [least] {length} [of] notice for [a|an|the] {name}, \
         {name} needs|need|requires|require no notice, \
         no notice for [a|an|the] {name}, \
         {name} can be booked at [the] last minute|moment",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} can be booked [up] [to|until] {length} ahead|before|beforehand, \
         {name} can be booked [up] [to|until] {length} in advance, \
         {name} can be booked at most {length} ahead|before, \
         {name} can be booked at most {length} in advance, \
         {name} can be booked for [the] next {length}, \
         take|accept bookings for|of [a|an|the] {name} [up] [to] {length} ahead, \
         take|accept bookings for|of [a|an|the] {name} [up] [to] {length} in advance, \
         bookings for|of [a|an|the] {name} [up] to {length} ahead",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} can be changed|cancelled|canceled|moved [up] [to|until|till] {length} before [it] [begins|starts], \
         customers can change|cancel|move [a|an|the|their] {name} [up] [to|until|till] {length} before [it] [begins|starts], \
         {name} cannot|cant be changed|cancelled|canceled|moved [in|within] [the] last {length}, \
         no changes|cancellations of|to|for [a|an|the] {name} in|within [the] last {length}, \
         changes|cancellations of|to|for [a|an|the] {name} [up] until|till {length} before, \
         {name} can be changed|cancelled|canceled|moved until it begins|starts, \
         {name} can be changed|cancelled|canceled|moved [at] any time, \
         {name} can be changed|cancelled|canceled|moved anytime",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} has|have {count} seats|seat|places|place|spots|spot, \
         {name} is|are for {count} people, \
         {name} takes|take {count} people [at] [once|a] [time], \
         {count} seats|places|spots for|in [a|an|the] {name}, \
         {count} people can come to [a|an|the] {name} [at] [once|a] [time], \
         [set|change|make] [the] seats|places|spots of|for|in [a|an|the] {name} [to] {count}",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "add {name} to [the|our|my] bookings|calendar|diary|agenda, \
         add [a] [new] resource {name}, \
         [a] new resource {name}, \
         add {name} as [a] [new] resource, \
         {name} takes bookings|appointments, \
         let customers book {name}, \
         customers can book {name}, \
         open|start [a] [new] calendar|diary for {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "See how a service is booked",
        examples: &[
            "haircut rules",
            "booking rules",
            "how is a haircut booked?",
            "show the booking rules",
            "show me the rules for haircut",
            "rules of house cleaning",
            "booking rules for haircut",
            "how can house cleaning be booked?",
            "see the haircut booking rules",
            "list the booking rules",
            "how are haircuts booked?",
            "who does haircuts?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Change how a service is booked",
        examples: &[
            "haircut takes 45 minutes",
            "leave 10 minutes after each haircut",
            "leave 5 minutes before each haircut",
            "haircut needs 2 hours notice",
            "haircut can be booked up to 30 days ahead",
            "haircut can be changed until 3 hours before",
            "haircut has 2 seats",
            "haircut starts every 15 minutes",
            "Grace does haircuts",
            "Grace no longer does haircuts",
            "haircut can also be booked with Joseph",
            "haircut is a service of 45 minutes by Grace",
            "haircut can no longer be booked",
            "no break after haircut",
            "house cleaning must be booked a day in advance",
            "house cleaning takes an hour and a half",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Take bookings for somebody new",
        examples: &[
            "add Peter to bookings",
            "add Peter to the bookings",
            "add Peter to our calendar",
            "add Peter to the diary",
            "add resource Peter",
            "new resource Peter",
            "add a new resource Massage room",
            "add Peter as a resource",
            "Peter takes bookings",
            "Peter takes appointments",
            "let customers book Peter",
            "open a calendar for Peter",
        ],
    },
];
