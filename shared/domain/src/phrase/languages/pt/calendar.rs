//! Portuguese: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "me manda|mande|envia|envie|da|passa link agenda|calendario [de|da|do] {name}, me manda|mande|envia|envie|da|passa link agenda|calendario, \
         [envie|mande|me|mostre] [me|mande|envie|de] [o|os|um] link|links|feed [da|do|de] [minha|nossa] agenda|calendario, \
         [envie|mande|me|mostre] [me|mande|envie|de] [o|um] link|feed [da|do] agenda|calendario de|da|do|para {name}, \
         [envie|mande|me] [me|mande|envie] [o] link|feed ics, \
         assinar|seguir [a|minha|nossa] agenda|calendario, \
         link para [a|minha|nossa] agenda",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[envie|mande|crie|me] [me|mande|envie] novos|novo links|link [da|do|de] agenda|calendario, \
         renove|renovar|troque|trocar|cancele [os|o] links|link [da|do] agenda|calendario",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Links para seguir as marcações numa agenda",
    examples: &[
        "link da agenda",
        "mande o link da agenda",
        "me envie o link da agenda",
        "links da agenda",
        "link do calendário",
        "link da agenda de Grace",
        "mande o link da agenda para Joseph",
        "link ics",
        "assinar a agenda",
        "link para minha agenda",
        "novos links da agenda",
        "troque os links da agenda",
    ],
}];
