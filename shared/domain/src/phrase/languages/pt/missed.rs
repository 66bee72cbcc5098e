//! Portuguese: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} nao|nunca veio|apareceu|compareceu|chegou, {name} faltou, \
         reserva|agendamento|marcacao|consulta {booking} nao|nunca veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram, \
         cliente|pessoa reserva|agendamento|marcacao|consulta {booking} nao|nunca veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram, \
         reserva|agendamento|marcacao|consulta {booking} faltou, \
         cliente|pessoa reserva|agendamento|marcacao|consulta {booking} faltou, \
         cliente|pessoa faltou|falhou [a] reserva|agendamento|marcacao|consulta {booking}, \
         cliente|pessoa nao|nunca veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram [a|na|no|para] reserva|agendamento|marcacao|consulta {booking}, \
         faltou|faltaram [a|na|no|ao] reserva|agendamento|marcacao|consulta {booking}, \
         nao|nunca veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram [a|na|no|ao|para] reserva|agendamento|marcacao|consulta {booking}, \
         ninguem veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram [a|na|no|para] reserva|agendamento|marcacao|consulta {booking}, \
         no show [a|na|no|para] reserva|agendamento|marcacao|consulta {booking}, \
         noshow [a|na|no|para] reserva|agendamento|marcacao|consulta {booking}, \
         reserva|agendamento|marcacao|consulta {booking} [e|foi|esta] no show, \
         reserva|agendamento|marcacao|consulta {booking} [e|foi|esta] noshow|ausente|falta, \
         marca|marque|marcar|anota|anote|anotar|regista|registra reserva|agendamento|marcacao|consulta {booking} [como] falta|ausente|noshow|faltou, \
         marca|marque|marcar|anota|anote|anotar|regista|registra reserva|agendamento|marcacao|consulta {booking} [como] no show, \
         marca|marque|anota|anote [que] [cliente] reserva|agendamento|marcacao|consulta {booking} nao veio|apareceu|compareceu|chegou|vieram|apareceram|compareceram, \
         marca|marque|anota|anote [que] [cliente] reserva|agendamento|marcacao|consulta {booking} faltou",
    ),
    (
        Act::BookingConfirm,
        "[cliente] reserva|agendamento|marcacao|consulta {booking} afinal|finalmente veio|apareceu|compareceu|chegou, \
         [cliente] reserva|agendamento|marcacao|consulta {booking} veio|apareceu|compareceu|chegou afinal|finalmente",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Anotar que alguém não veio a uma reserva",
    examples: &[
        "a reserva 12 não veio",
        "o cliente da reserva 3 não veio",
        "a cliente da marcação 12 não apareceu",
        "no-show reserva 12",
        "o cliente do agendamento 4 não compareceu",
        "ninguém veio para a reserva 12",
        "reserva 7 faltou",
        "marca a reserva 12 como falta",
        "o cliente faltou à reserva 12",
        "o cliente da reserva 5 nunca apareceu",
        "agendamento 9 não compareceu",
        "anota que a reserva 8 não veio",
        "a reserva 12 é no-show",
        "Sarah não veio",
    ],
}];
