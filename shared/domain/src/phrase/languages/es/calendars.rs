//! Spanish: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar [google] calendario|agenda|calendar [google], \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar [google] calendario|agenda|calendar [google] [a|con|en] {address}, \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar [google] calendario|agenda|calendar [google] {address} a|con|para|de {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar [google] calendario|agenda|calendar [google] de|del {name} [a|con|en] {address}, \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar [google] calendario|agenda|calendar [google] de|del {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar {address} como calendario|agenda de|del {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|enlaza|enlazar|asocia|asociar|sincroniza|sincronizar {address} a|con|para {name}, \
         calendario|agenda [google] de|del {name} es {address}, \
         google calendario, calendario google, agenda google",
    ),
    (
        Act::CalendarDisconnect,
        "desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desenlaza|desenlazar|desasocia [google] calendario|agenda|calendar [google], \
         desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desenlaza|desenlazar|desasocia [google] calendario|agenda|calendar [google] de|del {name}, \
         desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desenlaza|desenlazar|desasocia {name} de|del calendario|agenda [google], \
         deja|dejar de sincronizar|usar calendario|agenda [google] de|del {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Conectar un calendario de Google",
        examples: &[
            "conecta el calendario de Grace grace@example.com",
            "conectar el calendario de Grace a grace@example.com",
            "vincula la agenda de Grace con grace@example.com",
            "sincroniza el calendario Google de Grace con grace@example.com",
            "conecta el calendario grace@example.com para Grace",
            "conecta grace@example.com como calendario de Grace",
            "asocia el calendario grace@example.com a Grace",
            "conecta el calendario grace@example.com",
            "el calendario de Grace es grace@example.com",
            "conectar Google Calendar",
            "vincular mi calendario",
            "conecta el calendario de Grace",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Dejar un calendario de Google",
        examples: &[
            "desconecta el calendario de Grace",
            "desconectar el calendario de Grace",
            "desconecte la agenda de Grace",
            "desvincula el calendario de Grace",
            "desconecta el calendario Google de Grace",
            "desvincular la agenda de Grace",
            "desconecta el calendario",
            "desconectar mi calendario de Google",
            "desenlaza el calendario de Grace",
            "deja de sincronizar el calendario de Grace",
            "desconecta a Grace del calendario",
            "desvincule la agenda de Grace",
        ],
    },
];
