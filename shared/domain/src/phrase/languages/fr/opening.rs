//! French: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "[nous|on] ouvrons|ouvre {weekdays} {times}, [on] [est] ouvert|ouverts {weekdays} {times}, le {weekdays} [on|nous] ouvre|ouvrons {times}, \
         [nous] [sommes] ouvert|ouverts|ouvrir|ouvrons {weekdays} {times}, \
         [nous] [sommes] ouvert|ouverts|ouvrir|ouvrons {days} {times}, \
         horaires|heures [d] [ouverture] {weekdays} {times}, \
         {weekdays} ouvert {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[on] [est] ferme|fermes {weekly}, [on|nous] ferme|fermons {weekly}, [on|nous] n ouvre|ouvrons pas {weekly}, {weekly} [on|nous] [est] ferme|fermons, \
         [nous] [sommes] ferme|fermes|fermer|fermons {weekly}, \
         {weekly} ferme|fermes",
    ),
    (
        Act::HoursSet { is_open: true },
        "[mets|change|changer|modifie|modifier|fixe] [nouveaux|nouvelles] heures|horaires [ouverture] [sont|a|en] {times}, \
         on est ouvert {times}, \
         nous sommes ouverts {times}, \
         [on|nous] ouvre|ouvrons|ouvert {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[mets|change|changer|modifie|modifier|fixe] [nouveaux|nouvelles] heures|horaires [ouverture] [sont|a|en] {times} {weekdays}, \
         [on|nous] [est|sommes] ouvre|ouvrons|ouvert|ouverts {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Régler les heures d'ouverture",
    examples: &[
        "ouvert samedi de 9h à 17h",
        "ouvrir le samedi de 9h à 17h",
        "nous sommes ouverts lundi à vendredi de 9h à 18h",
        "ouvert du lundi au vendredi de 8h30 à 18h",
        "ouvert tous les jours de 9h à 20h",
        "horaires samedi 9h-13h",
        "horaires d'ouverture du samedi 9h à 13h",
        "ouvert le 24 décembre de 9h à 13h",
        "fermé le dimanche",
        "nous sommes fermés le dimanche",
        "fermer tous les dimanches",
        "le dimanche fermé",
    ],
}];
