//! French: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser [google] agenda|calendrier [google], \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser [google] agenda|calendrier [google] [a|avec] {address}, \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser [google] agenda|calendrier [google] {address} a|avec|pour|de|d {name}, \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser [google] agenda|calendrier [google] de|d|a|pour {name} [a|avec|est] {address}, \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser [google] agenda|calendrier [google] de|d|a|pour {name}, \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser {address} comme agenda|calendrier de|d {name}, \
         connecte|connecter|connectez|relie|relier|reliez|associe|associer|synchronise|synchroniser {address} a|avec|pour {name}, \
         agenda|calendrier [google] de|d {name} est {address}, \
         google agenda, agenda google, calendrier google",
    ),
    (
        Act::CalendarDisconnect,
        "deconnecte|deconnecter|deconnectez|dissocie|dissocier|detache|detacher|delie|delier [google] agenda|calendrier [google], \
         deconnecte|deconnecter|deconnectez|dissocie|dissocier|detache|detacher|delie|delier [google] agenda|calendrier [google] de|d {name}, \
         deconnecte|deconnecter|deconnectez|dissocie|dissocier|detache|detacher {name} de|d agenda|calendrier [google], \
         arrete|arreter de|d synchroniser|utiliser agenda|calendrier [google] de|d {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Connecter un agenda Google",
        examples: &[
            "connecte l'agenda de Grace grace@example.com",
            "connecter l'agenda de Grace à grace@example.com",
            "relie le calendrier de Grace à grace@example.com",
            "synchronise l'agenda Google de Grace avec grace@example.com",
            "connecte l'agenda grace@example.com pour Grace",
            "connecte grace@example.com comme agenda de Grace",
            "associe l'agenda grace@example.com à Grace",
            "connecte l'agenda grace@example.com",
            "l'agenda de Grace est grace@example.com",
            "connecter Google Agenda",
            "relier mon agenda",
            "connecte l'agenda de Grace",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Laisser un agenda Google",
        examples: &[
            "déconnecte l'agenda de Grace",
            "déconnecter l'agenda de Grace",
            "déconnectez le calendrier de Grace",
            "dissocie l'agenda de Grace",
            "déconnecte l'agenda Google de Grace",
            "détache le calendrier de Grace",
            "déconnecte l'agenda",
            "déconnecter mon agenda Google",
            "délie l'agenda de Grace",
            "arrête de synchroniser l'agenda de Grace",
            "déconnecte Grace de l'agenda",
            "dissocier le calendrier de Grace",
        ],
    },
];
