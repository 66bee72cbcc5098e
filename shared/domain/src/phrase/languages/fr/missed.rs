//! French: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} [n] [est|etait] pas|jamais venu|venue|presente, {name} n est pas|jamais venu|venue, \
         reservation|rdv {booking} [est] [pas|jamais] no show, \
         reservation|rdv {booking} [est] noshow|absent|absente|manque|manquee, \
         reservation|rdv {booking} [n] [est] pas|jamais venu|venue|arrive|arrivee, \
         reservation|rdv {booking} nest pas|jamais venu|venue|arrive|arrivee, \
         reservation|rdv {booking} ne s est pas|jamais presente|presentee|pointe|pointee|montre|montree, \
         no show [pour|sur|a] reservation|rdv {booking}, \
         noshow [pour|sur|a] reservation|rdv {booking}, \
         client|cliente [pour] reservation|rdv {booking} [n] [est] pas|jamais venu|venue|arrive|arrivee, \
         client|cliente [pour] reservation|rdv {booking} nest pas|jamais venu|venue|arrive|arrivee, \
         client|cliente [pour] reservation|rdv {booking} ne s est pas|jamais presente|presentee|pointe|pointee|montre|montree, \
         client|cliente a manque|rate|loupe reservation|rdv {booking}, \
         personne n est venu [pour|a|au] reservation|rdv {booking}, \
         personne ne s est presente [pour|a|au] reservation|rdv {booking}, \
         marque|marquer|marquez|note|noter|notez reservation|rdv {booking} [comme] absent|absente|manque|manquee|noshow, \
         marque|marquer|marquez|note|noter|notez reservation|rdv {booking} [comme] no show, \
         marque|note|notez [que] [client|cliente] reservation|rdv {booking} n est pas venu|venue, \
         rendez vous {booking} [est] [pas|jamais] no show, \
         rendez vous {booking} [est] noshow|absent|absente|manque|manquee, \
         rendez vous {booking} [n] [est] pas|jamais venu|venue|arrive|arrivee, \
         rendez vous {booking} nest pas|jamais venu|venue|arrive|arrivee, \
         rendez vous {booking} ne s est pas|jamais presente|presentee|pointe|pointee|montre|montree, \
         no show [pour|sur|a] rendez vous {booking}, \
         noshow [pour|sur|a] rendez vous {booking}, \
         client|cliente [pour] rendez vous {booking} [n] [est] pas|jamais venu|venue|arrive|arrivee, \
         client|cliente [pour] rendez vous {booking} nest pas|jamais venu|venue|arrive|arrivee, \
         client|cliente [pour] rendez vous {booking} ne s est pas|jamais presente|presentee|pointe|pointee|montre|montree, \
         client|cliente a manque|rate|loupe rendez vous {booking}, \
         personne n est venu [pour|a|au] rendez vous {booking}, \
         personne ne s est presente [pour|a|au] rendez vous {booking}, \
         marque|marquer|marquez|note|noter|notez rendez vous {booking} [comme] absent|absente|manque|manquee|noshow, \
         marque|marquer|marquez|note|noter|notez rendez vous {booking} [comme] no show, \
         marque|note|notez [que] [client|cliente] rendez vous {booking} n est pas venu|venue",
    ),
    (
        Act::BookingConfirm,
        "[client|cliente] reservation|rdv {booking} est finalement venu|venue|arrive|arrivee, \
         [client|cliente] reservation|rdv {booking} est venu|venue|arrive|arrivee finalement, \
         [client|cliente] rendez vous {booking} est finalement venu|venue|arrive|arrivee, \
         [client|cliente] rendez vous {booking} est venu|venue|arrive|arrivee finalement",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Noter que quelqu'un n'est pas venu à une réservation",
    examples: &[
        "réservation 12 pas venue",
        "le client de la réservation 3 n'est pas venu",
        "la cliente du rdv 12 n'est pas venue",
        "rendez-vous 7 pas venu",
        "no-show réservation 12",
        "personne n'est venu pour la réservation 12",
        "le client du rendez-vous 4 ne s'est pas présenté",
        "marque la réservation 12 comme absente",
        "la réservation 5 ne s'est pas présentée",
        "réservation 12 no-show",
        "note le rdv 9 comme absent",
        "la cliente a manqué le rendez-vous 12",
        "le client de la réservation 8 n'est jamais venu",
        "Sarah n'est pas venue",
    ],
}];
