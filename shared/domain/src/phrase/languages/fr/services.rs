//! French: how a service is booked, and who does it.

use crate::language::Language;
use crate::phrase::desk::{Act, ServiceWords};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::Service(ServiceWords::Rules),
        "[montre|montrer|montrez|voir] regles reservation|reservations [pour] {name}, \
         [montre|montrer|montrez|voir] regles reservation|reservations, \
         [montre|montrer|montrez|voir] regles [pour] {name}, \
         comment se reserve {name}, \
         qui fait {name}",
    ),
    (
        Act::Service(ServiceWords::Begin),
        "{name} est service {length} par|avec|chez {name}, \
         {name} est service {length}, \
         {name} peut etre reserve|reservee pour {length} par|avec|chez {name}, \
         prends|prendre|prenez reservations pour {name} {length} par|avec|chez {name}, \
         prends|prendre|prenez reservations pour {name} {length}",
    ),
    (
        Act::Service(ServiceWords::NotDoneBy),
        "{name} n est plus fait|faite|assure|assuree par {name}, \
         {name} nest plus fait|faite|assure|assuree par {name}, \
         {name} ne se fait plus avec|par|chez {name}",
    ),
    (
        Act::Service(ServiceWords::DoesNot),
        "{name} ne fait plus|pas {name}, \
         {name} ne s occupe plus {name}",
    ),
    (
        Act::Service(ServiceWords::DoneBy),
        "{name} est [aussi] fait|faite|assure|assuree par {name}, \
         {name} se fait|reserve [aussi] avec|par|chez {name}",
    ),
    (
        Act::Service(ServiceWords::Does),
        "{name} fait [aussi] {name}, \
         {name} peut [aussi] faire {name}, \
         {name} s occupe [aussi] {name}",
    ),
    (
        Act::Service(ServiceWords::End),
        "{name} ne se reserve plus, \
         {name} ne peut plus etre reserve|reservee, \
         plus|pas|aucune reservation|reservations pour {name}, \
         arrete|arreter|arretez reservations pour {name}, \
         ne prends|prenez plus reservation|reservations pour {name}",
    ),
    (
        Act::Service(ServiceWords::Takes),
        "{name} dure|prend {length}, \
         duree {name} [est] {length}, \
         mets|mettre|fixe|fixer|change|changer duree {name} a|sur {length}",
    ),
    (
        Act::Service(ServiceWords::Step),
        "{name} commence|debute toutes|tous|chaque {length}, \
         {name} peut commencer|debuter toutes|tous|chaque {length}",
    ),
    (
        Act::Service(ServiceWords::Before),
        "laisse|laisser|laissez|garde|garder|gardez {length} [libre|libres] avant [chaque] {name}, \
         {length} avant chaque {name}, \
         {name} demande|necessite|exige {length} avant, \
         {name} demande|necessite|exige {length} preparation, \
         pas|aucune preparation|pause avant [chaque] {name}",
    ),
    (
        Act::Service(ServiceWords::After),
        "laisse|laisser|laissez|garde|garder|gardez {length} [libre|libres] apres|entre [chaque] {name}, \
         {length} apres chaque {name}, \
         {name} demande|necessite|exige {length} apres, \
         pause {length} apres|entre [chaque] {name}, \
         pas|aucune pause apres|entre [chaque] {name}",
    ),
    (
        Act::Service(ServiceWords::Lead),
        "{name} se reserve au moins {length} [a] avance|lavance|avant, \
         {name} doit etre reserve|reservee [au] [moins] {length} [a] avance|lavance|avant, \
         {name} demande|necessite|exige preavis [au] [moins] {length}, \
         preavis {length} pour {name}, \
         {name} sans preavis, \
         pas|aucun preavis pour {name}",
    ),
    (
        Act::Service(ServiceWords::Horizon),
        "{name} se reserve jusqu|jusqua [a] {length} [a] avance|lavance, \
         {name} peut etre reserve|reservee [jusqu|jusqua] [a] {length} [a] avance|lavance, \
         reservations pour {name} [jusqu|jusqua] [a] {length} [a] avance|lavance, \
         prends|prendre|prenez reservations pour {name} jusqu|jusqua [a] {length} [a] avance|lavance",
    ),
    (
        Act::Service(ServiceWords::CutOff),
        "{name} peut etre change|changee|modifie|modifiee|annule|annulee|deplace|deplacee [jusqu|jusqua] [a] {length} avant, \
         clients peuvent changer|modifier|annuler|deplacer {name} [jusqu|jusqua] [a] {length} avant, \
         changements|modifications|annulations pour {name} [jusqu|jusqua] [a] {length} avant, \
         {name} peut etre change|changee|modifie|modifiee|annule|annulee|deplace|deplacee a tout moment",
    ),
    (
        Act::Service(ServiceWords::Seats),
        "{name} a|compte|offre {count} place|places, \
         {name} est pour {count} personnes, \
         {name} prend|accueille {count} personnes, \
         {count} places pour|en {name}, \
         mets|mettre|fixe|fixer|change|changer {count} places pour {name}, \
         places pour {name} [a] {count}",
    ),
    (
        Act::Service(ServiceWords::Newcomer),
        "ajoute|ajouter|ajoutez {name} aux|au|a|dans reservations|agenda|calendrier|planning, \
         {name} prend|accepte reservations|rdv, \
         {name} prend|accepte rendez vous, \
         [ajoute|ajouter] nouvelle ressource {name}, \
         ajoute|ajouter|ajoutez ressource {name}, \
         clients peuvent reserver avec|chez {name}, \
         ouvre|ouvrir|ouvrez calendrier|agenda|planning pour {name}, \
         prends|prendre|prenez reservations pour {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::ServiceRules),
        help: "Voir comment un service se réserve",
        examples: &[
            "règles de réservation",
            "règles de coiffure",
            "règles de réservation pour coiffure",
            "règles pour la coiffure",
            "voir les règles de réservation",
            "montre les règles de réservation",
            "montre les règles de coiffure",
            "voir les règles pour la coiffure",
            "comment se réserve la coiffure ?",
            "comment se réserve coiffure",
            "qui fait la coiffure ?",
            "montrez les règles de réservation de coiffure",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ServiceChange),
        help: "Changer comment un service se réserve",
        examples: &[
            "coiffure dure 45 minutes",
            "laisse 10 minutes après chaque coiffure",
            "laisse 5 minutes avant chaque coiffure",
            "coiffure se réserve au moins 2 heures à l'avance",
            "coiffure se réserve jusqu'à 30 jours à l'avance",
            "coiffure peut être modifiée jusqu'à 3 heures avant",
            "coiffure a 2 places",
            "coiffure commence toutes les 15 minutes",
            "Grace fait la coiffure",
            "Grace ne fait plus la coiffure",
            "coiffure est faite par Joseph",
            "coiffure est un service de 45 minutes par Grace",
            "coiffure ne se réserve plus",
            "pas de pause après coiffure",
            "coiffure exige un préavis de 2 heures",
            "coiffure dure une heure et demie",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::ResourceAdd),
        help: "Prendre des réservations pour une autre personne",
        examples: &[
            "ajoute Peter aux réservations",
            "ajoutez Peter aux réservations",
            "ajouter Peter à l'agenda",
            "ajoute Peter au planning",
            "ajoute Peter au calendrier",
            "ajoute Peter dans le planning",
            "Peter prend des réservations",
            "Peter prend des rendez-vous",
            "prends des réservations pour Peter",
            "ajoute la ressource Peter",
            "nouvelle ressource Peter",
            "ouvre un calendrier pour Peter",
        ],
    },
];
