//! Portuguese: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Pt, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[ver|mostra|mostre|mostrar] [me] meus|minhas|os|as [meus|minhas] agendamentos|reservas|marcacoes|consultas|horarios, \
         [quero|posso] ver meus|minhas|os|as [meus|minhas] agendamentos|reservas|marcacoes|consultas, \
         meu|minha agendamento|reserva|marcacao|consulta, quando e [o|a] meu|minha agendamento|reserva|marcacao|consulta|horario, \
         que horas|hora e [o|a] meu|minha agendamento|reserva|marcacao|consulta, a que horas|hora e [o|a] meu|minha agendamento|reserva|marcacao|consulta, \
         que dia e [o|a] meu|minha agendamento|reserva|marcacao|consulta, tenho [algum|alguma] agendamento|reserva|marcacao|consulta, \
         [o] que [eu] tenho marcado|reservado|agendado, [o|a] meu|minha agendamento|reserva|consulta esta confirmado|confirmada, agendamentos|reservas",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Ver suas reservas",
    examples: &[
        "meus agendamentos",
        "minhas reservas",
        "ver minhas reservas",
        "quando é minha consulta?",
        "quando é a minha reserva?",
        "a que horas é minha consulta?",
        "tenho alguma reserva?",
        "o que tenho marcado?",
        "que dia é meu agendamento?",
        "mostra minhas reservas",
        "quero ver minhas reservas",
        "minha reserva está confirmada?",
    ],
}];
