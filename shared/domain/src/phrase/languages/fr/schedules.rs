//! French: reports that come by themselves.

use super::super::Rhythms;
use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

pub(in crate::phrase::languages) const RHYTHMS: Rhythms = Rhythms {
    each: "chaque, tous les, toutes les",
    daily: "",
    adjectives: [
        "quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement",
        "hebdomadaire, hebdomadaires",
        "mensuel, mensuelle, mensuels, mensuelles, mensuellement",
    ],
    days: "jour, jours",
    weeks: "semaine, semaines",
    months: "mois",
    mornings: "matin, matins, matins",
    evenings: "soir, soirs",
    on: "le, du, de, jour",
    first: "premier",
    last: "dernier jour",
    send: "envoie moi, envoyez moi, envoie nous, envoie, envoyez, envoyer, donne moi, donnez moi, montre moi, je veux recevoir, je veux, je voudrais recevoir, je voudrais",
    stop: "arrete denvoyer, arretez denvoyer, arreter denvoyer, arrete d envoyer, arretez d envoyer, arrete de menvoyer, arrete de m envoyer, arrete, arretez, arreter, stoppe, stop, annule, annuler, supprime, supprimer",
    none: "plus de, pas de, aucun, sans",
    reports: "rapport, rapports, programme, programmes, planifie, planifies, automatique, automatiques, message, messages",
    all: "tous, toutes, tout",
    courtesy: "le, la, les, un, une, de, du, des, a, mon, ma, mes, et, sil te plait, sil vous plait, stp, svp",
};

const PATTERNS: &[(Act, &str)] = &[(
    Act::ReportScheduleList,
    "rapports programmes|planifies|automatiques, \
     [montre|affiche|liste] [moi] [tous] [les|mes] rapports programmes|planifies|automatiques, \
     quels rapports sont programmes|planifies|prevus, \
     quels [sont] [les|mes] rapports programmes|planifies|automatiques, \
     mes rapports programmes|planifies|automatiques, \
     liste des rapports programmes|planifies|automatiques, \
     quels rapports ai je programmes, programmation des rapports, \
     quels rapports je recois",
)];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ReportSchedule),
        help: "Recevoir un rapport à date fixe",
        examples: &[
            "chaque lundi à 8h envoie les ventes",
            "envoie-moi le compte de résultat chaque mois le 1er à 7h",
            "chaque jour à 20h envoie le bilan de la journée",
            "tous les lundis à 8h envoie-moi les ventes",
            "envoie les dépenses tous les vendredis à 18h",
            "chaque soir envoie-moi le résumé du jour",
            "envoie-moi les ventes par produit chaque semaine",
            "chaque matin envoie les ventes d'hier",
            "le 1er de chaque mois à 8h envoie le bilan",
            "envoie-moi le flux de trésorerie chaque dimanche",
            "tous les jours à 19h30 envoie les ventes",
            "chaque mois le dernier jour à 21h envoie le bilan",
            "fin de journée à 20h",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleList),
        help: "Les rapports programmés",
        examples: &[
            "rapports programmés",
            "quels rapports sont programmés ?",
            "mes rapports programmés",
            "montre-moi les rapports programmés",
            "liste des rapports programmés",
            "rapports automatiques",
            "quels sont mes rapports programmés ?",
            "affiche les rapports programmés",
            "quels rapports sont prévus ?",
            "montre mes rapports automatiques",
            "mes rapports planifiés",
            "quels rapports sont planifiés ?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ReportScheduleStop),
        help: "Ne plus recevoir un rapport",
        examples: &[
            "arrête le rapport 1",
            "arrête le rapport des ventes du lundi",
            "annule le rapport 2",
            "supprime le rapport programmé 3",
            "arrête les ventes chaque lundi",
            "stop rapport 1",
            "annule le rapport programmé 1",
            "arrête tous les rapports programmés",
            "supprime tous les rapports",
            "arrête les ventes de chaque lundi",
            "annule le bilan de chaque mois",
            "supprime le rapport 4",
            "pas de fin de journée",
        ],
    },
];
