//! French: services that are paid ahead, reminders to pay, and the waiting list.

use crate::language::Language;
use crate::phrase::desk::{Act, AheadWords, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, &[]);

/// Help says it after all that is older.
pub(in crate::phrase::languages) const SAID: Desk =
    Desk { sayings: [SAYINGS, REQUESTS], ..Desk::more(Language::Fr, &[], &[]) };

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::ServiceAhead(AheadWords::Nothing),
        "{name} sans acompte|arrhes|avance, \
         pas [d|de] acompte|arrhes|avance pour {name}, \
         {name} ne demande|necessite|exige pas [d|de] acompte|arrhes|avance, \
         {name} n exige pas [d|de] acompte|arrhes|avance, \
         supprime|supprimer|enleve|enlever|retire acompte|arrhes|avance pour|de|sur {name}, \
         {name} se paie|paye sur place, \
         aucun acompte pour {name}",
    ),
    (
        Act::ServiceAhead(AheadWords::All),
        "{name} se paie [tout] [en] [entier|totalite] [a] avance, {name} se paie [en] entier avance, {name} est paye|payee [en] entier [a] avance, \
         {name} se paie|paye entierement|integralement [d|a] avance|lavance, \
         {name} se paie|paye [d|a] avance|lavance, \
         {name} est paye|payee entierement|integralement [d|a] avance|lavance, \
         {name} doit etre paye|payee entierement|integralement [d|a] avance|lavance, \
         paiement complet|integral [d|a] avance|lavance pour {name}, \
         {name} a payer entierement|integralement [d|a] avance|lavance",
    ),
    (
        Act::ServiceAhead(AheadWords::Part),
        "{name} demande|necessite|exige|requiert [un] acompte [de] {percent}, \
         {name} demande|necessite|exige|requiert [un] acompte [de] {money}, \
         acompte [de] {percent} pour|sur {name}, \
         acompte [de] {money} pour|sur {name}, \
         acompte pour|de|sur {name} [est] [de] {percent}, \
         acompte pour|de|sur {name} [est] [de] {money}, \
         mets|mettre|fixe|fixer|change|changer acompte pour|de|sur {name} [a|de] {percent}, \
         mets|mettre|fixe|fixer|change|changer acompte pour|de|sur {name} [a|de] {money}, \
         {name} acompte {percent}, \
         {name} acompte {money}",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(false)),
        "pas|plus rappels [de] paiement, \
         desactive|desactiver|coupe|couper|arrete|arreter rappels [de] paiement, \
         rappels [de] paiement desactives|off, \
         n envoie|envoyez pas rappels [de] paiement",
    ),
    (
        Act::SettingsSet(Key::PaymentReminders(true)),
        "active|activer|remets|remettre rappels [de] paiement, \
         rappels [de] paiement actives|on, \
         envoie|envoyez rappels [de] paiement",
    ),
    (
        Act::WaitingList,
        "liste [d] attente, \
         [montre|montrer|affiche|afficher|voir] [moi] liste [d] attente, \
         qui attend [une] [place|heure|rdv|reservation], \
         qui est sur|dans liste [d] attente, \
         qui sont [ceux] sur|dans liste [d] attente",
    ),
    (
        Act::WaitingJoin,
        "mets|mettez|ajoute|ajoutez|inscris|inscrivez moi sur|a|dans liste [d] attente pour {name} [pour] {days}, \
         mets|mettez|ajoute|ajoutez|inscris|inscrivez moi sur|a|dans liste [d] attente [pour] {days}, \
         mets|mettez|ajoute|ajoutez|inscris|inscrivez moi sur|a|dans liste [d] attente pour {name}, \
         mets|mettez|ajoute|ajoutez|inscris|inscrivez moi sur|a|dans liste [d] attente, \
         liste [d] attente pour {name} pour {days}, \
         liste [d] attente [pour] {days}, \
         liste [d] attente pour {name}, \
         liste [d] attente, \
         [je] [veux|voudrais] [aller|etre|m] [inscrire|mettre] sur|a|dans liste [d] attente, \
         previens|prevenez|avertissez|avertis moi si|quand|des [qu] [une|ca|c|il|elle] [place|heure] [se] libere|libre, \
         previens|prevenez|avertissez|avertis moi si|quand [ca|c|une] [place] est|devient libre, \
         dites|dis moi si|quand [ca|c|une] [place] [se] libere, \
         dites|dis moi si|quand [ca|c|une] [place] est|devient libre",
    ),
    (
        Act::WaitingLeave,
        "quitter|quitte liste [d] attente, \
         enleve|enlevez|retire|retirez|sors|sortez moi [de|sur] liste [d] attente, \
         je n attends plus, \
         je ne veux plus attendre, \
         annule|annuler [ma] liste [d] attente, \
         plus [de] liste [d] attente, \
         arrete|arreter [d] attendre, \
         je quitte liste [d] attente, \
         je ne veux pas attendre, \
         je ne suis plus sur liste [d] attente",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceAhead),
        help: "Faire payer un service d'avance",
        examples: &[
            "coiffure demande un acompte de 10000",
            "coiffure demande un acompte de 50%",
            "coiffure se paie entièrement d'avance",
            "coiffure sans acompte",
            "fixe l'acompte pour coiffure à 5000",
            "coiffure exige un acompte de 30%",
            "acompte de 10000 pour coiffure",
            "pas d'acompte pour coiffure",
            "coiffure acompte 20%",
            "coiffure doit être payée intégralement d'avance",
            "change l'acompte pour coiffure à 25%",
            "supprime l'acompte pour coiffure",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingList),
        help: "Voir qui attend",
        examples: &[
            "liste d'attente",
            "montre la liste d'attente",
            "qui attend ?",
            "qui est sur la liste d'attente ?",
            "voir la liste d'attente",
            "affiche la liste d'attente",
            "montre-moi la liste d'attente",
            "qui attend une place ?",
            "qui attend un rdv",
            "la liste d'attente",
            "ma liste d'attente",
            "qui attend une heure ?",
        ],
    },
];

const REQUESTS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::WaitingJoin),
        help: "Être prévenu si ça se libère",
        examples: &[
            "liste d'attente",
            "mettez-moi sur la liste d'attente",
            "mettez-moi sur la liste d'attente pour coiffure pour vendredi",
            "prévenez-moi si ça se libère",
            "dites-moi si ça se libère",
            "inscrivez-moi sur la liste d'attente",
            "liste d'attente pour samedi",
            "ajoutez-moi à la liste d'attente demain",
            "prévenez-moi quand une place se libère",
            "liste d'attente pour coiffure",
            "dites-moi quand c'est libre",
            "je veux m'inscrire sur la liste d'attente",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::WaitingLeave),
        help: "Ne plus attendre",
        examples: &[
            "quitter la liste d'attente",
            "enlevez-moi de la liste d'attente",
            "retirez-moi de la liste d'attente",
            "je n'attends plus",
            "je ne veux plus attendre",
            "annule la liste d'attente",
            "plus de liste d'attente",
            "arrêter d'attendre",
            "je quitte la liste d'attente",
            "je ne veux pas attendre",
            "sortez-moi de la liste d'attente",
            "annuler ma liste d'attente",
        ],
    },
];
