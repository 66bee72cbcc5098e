//! Spanish: what was counted in the till, and whether customers are asked how it was.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::TillCount,
        "cuenta|contar|conte|contamos {till} {money}, conte|contamos {money} en {till}, conte|contamos {money} {till}, \
         {till} tiene|es|esta|con|hay {money}, {till} contada|contado {money}, hay {money} en {till}, hay {money} {till}, en {till} hay {money}, \
         conteo|arqueo {till} {money}, {till} esta con {money}, contar|conte|cuenta {till}, arqueo {till}",
    ),
    (
        Act::SettingsSet(Key::Surveys(false)),
        "apaga|apagar|desactiva|desactivar|quita|para encuestas, sin encuestas, encuestas apagadas|desactivadas|off, \
         no preguntes|pregunte [mas] a clientes como fue|estuvo",
    ),
    (
        Act::SettingsSet(Key::Surveys(true)),
        "enciende|encender|activa|activar encuestas, encuestas activadas|encendidas|on, pregunta|pregunte a clientes como fue|estuvo",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::TillCount),
    help: "Decir lo que contaste en caja",
    examples: &[
        "contar la caja 1250",
        "conté la caja 1250",
        "conté 1250 en la caja",
        "la caja tiene 820",
        "hay 300 en la caja",
        "en la caja hay 310",
        "arqueo de caja 950",
        "conteo de caja 950",
        "yape tiene 300",
        "el banco tiene 450",
        "contar el banco 2000",
        "contar yape 120",
        "contamos 640 en la caja",
    ],
}];
