//! Spanish: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "{weekdays} abrimos|abre {times}, la tienda abre {weekdays} {times}, \
         [estamos] abierto|abiertos|abrir|abrimos|abre {weekdays} {times}, \
         [estamos] abierto|abiertos|abrir|abrimos|abre [el] {days} {times}, \
         horario|horarios [de] [apertura|atencion] {weekdays} {times}, \
         {weekdays} abierto {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[la] [tienda] no abre|abrimos {weekly}, la tienda cierra {weekly}, {weekly} no abrimos|abre, \
         [estamos] cerrado|cerrados|cerrar|cerramos {weekly}, \
         {weekly} cerrado|cerramos",
    ),
    (
        Act::HoursSet { is_open: true },
        "[pon|poner|cambia|cambiar|actualiza|fija] [nuevo] horario|horarios|horas [atencion|apertura] [a|es|en] {times}, \
         [estamos] abrimos|abierto|abiertos {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[pon|poner|cambia|cambiar|actualiza|fija] [nuevo] horario|horarios|horas [atencion|apertura] [a|es|en] {times} {weekdays}, \
         [estamos] abrimos|abierto|abiertos {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Fijar el horario de apertura",
    examples: &[
        "abrir sábado de 9 a 17",
        "abierto los sábados de 9 a 13",
        "abrimos de lunes a viernes de 9 a 18",
        "abierto todos los días de 9 a 20",
        "horario de lunes a viernes de 8 a 18",
        "horario de apertura sábado 9 a 13",
        "sábado abierto de 9 a 14",
        "abrir el 24 de diciembre de 9 a 13",
        "cerrado los domingos",
        "cerrar los domingos",
        "estamos cerrados los domingos",
        "los domingos cerrado",
    ],
}];
