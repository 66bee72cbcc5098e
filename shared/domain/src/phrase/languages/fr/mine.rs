//! French: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[voir|montre|montrez|affiche] [moi] mes rendez vous, [voir|montre|montrez|affiche] [moi] mes rdv|reservations, \
         [je] [veux|voudrais] voir mes rendez vous, [je] [veux|voudrais] voir mes rdv|reservations, \
         mon rendez vous, mon rdv, ma reservation, [c] [est] quand est mon rendez vous, [c] [est] quand mon rendez vous, [c] [est] quand est mon rdv, \
         [c] [est] quand mon rdv, [c] [est] quand [est] ma reservation, a quelle heure est mon rendez vous, a quelle heure est mon rdv, \
         a quelle heure est ma reservation, ai je [un] rendez vous, j ai [un] rendez vous, ai je [un] rdv|reservation, j ai [un] rdv, \
         qu ai je reserve, qu est ce que j ai reserve, mon rdv est confirme, mon rendez vous est confirme, ma reservation est confirmee",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Voir vos réservations",
    examples: &[
        "mes rendez-vous",
        "mes réservations",
        "mes rdv",
        "voir mes réservations",
        "c'est quand mon rendez-vous ?",
        "quand est mon rdv ?",
        "à quelle heure est mon rendez-vous ?",
        "je veux voir mes rendez-vous",
        "montrez-moi mes réservations",
        "c'est quand ma réservation ?",
        "ma réservation est confirmée ?",
        "mon rdv est confirmé ?",
    ],
}];
