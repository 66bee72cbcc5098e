//! Portuguese: calendars of other programs.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarConnect,
        "conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize [google] agenda|calendario [google], \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize [google] agenda|calendario [google] [a|ao|com] {address}, \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize [google] agenda|calendario [google] {address} a|ao|com|para|do|da|de {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize [google] agenda|calendario [google] do|da|de {name} [a|ao|com] {address}, \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize [google] agenda|calendario [google] do|da|de {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize {address} como agenda|calendario do|da|de {name}, \
         conecta|conectar|conecte|vincula|vincular|vincule|associa|associar|sincroniza|sincronizar|sincronize {address} a|ao|com|para {name}, \
         agenda|calendario [google] do|da|de {name} e {address}, \
         google agenda, agenda google, calendario google",
    ),
    (
        Act::CalendarDisconnect,
        "desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desassocia|desassociar [google] agenda|calendario [google], \
         desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desassocia|desassociar [google] agenda|calendario [google] do|da|de {name}, \
         desconecta|desconectar|desconecte|desvincula|desvincular|desvincule|desassocia|desassociar {name} do|da|de agenda|calendario [google], \
         para|parar de sincronizar|usar agenda|calendario [google] do|da|de {name}",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::CalendarConnect),
        help: "Conectar uma agenda Google",
        examples: &[
            "conecta a agenda da Grace grace@example.com",
            "conectar a agenda da Grace a grace@example.com",
            "vincula o calendário da Grace a grace@example.com",
            "sincroniza a agenda Google da Grace com grace@example.com",
            "conecta a agenda grace@example.com para Grace",
            "conecta grace@example.com como agenda da Grace",
            "associa a agenda grace@example.com a Grace",
            "conecta a agenda grace@example.com",
            "conecte o calendário da Grace com grace@example.com",
            "conectar Google Agenda",
            "vincular meu calendário",
            "conecta a agenda da Grace",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::CalendarDisconnect),
        help: "Deixar uma agenda Google",
        examples: &[
            "desconecta a agenda da Grace",
            "desconectar a agenda da Grace",
            "desconecte o calendário da Grace",
            "desvincula a agenda da Grace",
            "desconecta a agenda Google da Grace",
            "desvincular o calendário da Grace",
            "desconecta a agenda",
            "desconectar minha agenda Google",
            "desassocia a agenda da Grace",
            "para de sincronizar a agenda da Grace",
            "desconecta Grace da agenda",
            "desvincule a agenda da Grace",
        ],
    },
];
