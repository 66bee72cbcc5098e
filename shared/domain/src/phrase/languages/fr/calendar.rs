//! French: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "[envoie|donne|montre] [moi] [le|les|un] lien|liens|flux [de|du|vers] [l|le|mon|notre] agenda|calendrier, \
         [envoie|donne|montre] [moi] [le|un] lien|flux [de|du] [l|le] agenda|calendrier de|pour {name}, \
         [envoie|donne] [moi] [le] lien|flux ics, \
         abonnement [a|au] [l|mon|notre] agenda|calendrier, \
         s abonner [a|au] [l] agenda|calendrier",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[envoie|donne|fais] [moi] nouveaux|nouveau liens|lien [de|du] [l] agenda|calendrier, \
         [envoie|donne|fais] [moi] [de] nouveaux|nouveau liens|lien agenda|calendrier, \
         renouvelle|remplace|annule|change [les|le] liens|lien [de|du] [l] agenda|calendrier",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Liens pour suivre les réservations dans un agenda",
    examples: &[
        "lien agenda",
        "lien de l'agenda",
        "envoie-moi le lien de l'agenda",
        "le lien du calendrier",
        "donne-moi les liens de l'agenda",
        "lien de l'agenda de Grace",
        "flux du calendrier pour Joseph",
        "lien ics",
        "abonnement au calendrier",
        "donne-moi le lien vers mon agenda",
        "nouveaux liens agenda",
        "renouvelle les liens de l'agenda",
    ],
}];
