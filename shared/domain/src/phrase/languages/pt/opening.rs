//! Portuguese: when the shop is open for bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::HoursSet { is_open: true },
        "{weekdays} abrimos|abre {times}, a loja abre {weekdays} {times}, \
         [estamos] aberto|abertos|abrir|abrimos|abre {weekdays} {times}, \
         [estamos] aberto|abertos|abrir|abrimos|abre [em|dia] {days} {times}, \
         horario|horarios [de] [funcionamento|abertura] {weekdays} {times}, \
         {weekdays} aberto {times}",
    ),
    (
        Act::HoursSet { is_open: false },
        "[a] [loja] nao abre|abrimos {weekly}, a loja fecha {weekly}, {weekly} nao abrimos|abre, \
         [estamos] fechado|fechados|fechar|fechamos {weekly}, \
         {weekly} fechado|fechamos",
    ),
    (
        Act::HoursSet { is_open: true },
        "[muda|mude|mudar|coloca|altera|define|definir] [novo] horario|horarios [atendimento|funcionamento|abertura] [para|e] {times}, \
         [estamos] abrimos|abre|aberto|abertos {times}",
    ),
    (
        Act::HoursSet { is_open: true },
        "[muda|mude|mudar|coloca|altera|define|definir] [novo] horario|horarios [atendimento|funcionamento|abertura] [para|e] {times} {weekdays}, \
         [estamos] abrimos|abre|aberto|abertos {times} {weekdays}",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::HoursSet),
    help: "Definir o horário de funcionamento",
    examples: &[
        "abrir sábado das 9 às 17",
        "aberto sábado das 9 às 17",
        "abrimos aos sábados das 9 às 13",
        "aberto de segunda a sexta das 9 às 18",
        "abrir todos os dias das 9 às 20",
        "horário de funcionamento sábado 9 às 13",
        "horário de segunda a sexta das 8 às 18",
        "abrir 24 de dezembro das 9 às 13",
        "fechado aos domingos",
        "fechar aos domingos",
        "estamos fechados aos domingos",
        "aos domingos fechado",
    ],
}];
