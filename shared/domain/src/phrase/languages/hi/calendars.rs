//! Hindi: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Hi, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "{name} [google] calendar jodo|jod|connect|lagao {address} [karo|do], \
         [google] calendar|kalendar|diary jodo|jodiye|jodna|connect|link|sync [karo|karna|kare|kijiye|hai|do], \
         [google] calendar|kalendar {address} [se|ko] jodo|jodiye|connect|link|sync [karo|kare|kijiye|do], \
         [google] calendar|kalendar {address} [ko] {name} se|ko|ke [saath|liye] jodo|jodiye|connect|link|sync [karo|kare|do], \
         {name} [ka|ke|ki] [google] calendar|kalendar|diary {address} [se|ko|ke] [saath] jodo|jodiye|connect|link|sync [karo|kare|do], \
         {name} [ka|ke|ki] [google] calendar|kalendar|diary jodo|jodiye|connect|link|sync [karo|kare|do], \
         jodo|jodiye {name} [ka|ke|ki] [google] calendar|kalendar|diary {address}, \
         {address} [ko] {name} [ka|ke|ki] calendar|kalendar banao|jodo|jodiye, \
         {name} [ka|ke|ki] [google] calendar|kalendar|diary {address} hai, \
         google kalendar",
    ),
    (
        Act::CalendarDisconnect,
        "[google] calendar|kalendar|diary hatao|disconnect|alag|unlink [karo|kare|kijiye|do], \
         {name} [ka|ke|ki] [google] calendar|kalendar|diary hatao|disconnect|alag|unlink [karo|kare|kijiye|do], \
         {name} ko calendar|kalendar|diary se hatao|disconnect|alag|unlink [karo|kare|do], \
         {name} [ka|ke|ki] [google] calendar|kalendar sync band [karo|kare|do]",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Google calendar jodo",
        examples: &[
            "Grace ka calendar grace@example.com se jodo",
            "Grace ka calendar grace@example.com se connect karo",
            "Grace ke Google calendar ko jodo",
            "Grace ka Google calendar grace@example.com se link karo",
            "calendar grace@example.com ko Grace ke saath jodo",
            "jodo Grace ka calendar grace@example.com",
            "grace@example.com ko Grace ka calendar banao",
            "calendar grace@example.com jodo",
            "Grace ka calendar grace@example.com hai",
            "Google calendar jodo",
            "calendar jodo",
            "Grace ka calendar jodiye",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Google calendar hatao",
        examples: &[
            "Grace ka calendar hatao",
            "Grace ka calendar disconnect karo",
            "Grace ka calendar unlink karo",
            "Grace ka calendar alag karo",
            "Grace ka Google calendar hatao",
            "Grace ka Google calendar disconnect karo",
            "calendar hatao",
            "Google calendar hatao",
            "Google calendar disconnect karo",
            "Grace ko calendar se hatao",
            "Grace ka calendar sync band karo",
            "Grace ka kalendar hatao",
        ],
    },
];
