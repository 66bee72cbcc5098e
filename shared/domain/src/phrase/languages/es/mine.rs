//! Spanish: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[ver|muestrame|mostrar|ensename|dime] mis citas|reservas|reservaciones|turnos, [quiero|puedo] ver mis citas|reservas|turnos, \
         mi cita|reserva|turno, cuando es mi cita|reserva|turno, a que hora es mi cita|reserva|turno, cuando tengo cita|turno|reserva, \
         que hora es mi cita|reserva|turno, que dia es mi cita|reserva|turno, \
         tengo [alguna] cita|reserva|turno|citas|reservas, que tengo reservado, que [he] reserve|reservado, [esta] confirmada mi cita|reserva, \
         mi cita|reserva esta confirmada, citas|reservas",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "Ver sus reservas",
    examples: &[
        "mis citas",
        "mis reservas",
        "ver mis citas",
        "¿cuándo es mi cita?",
        "¿a qué hora es mi cita?",
        "¿tengo cita?",
        "muéstrame mis reservas",
        "quiero ver mis reservas",
        "¿qué tengo reservado?",
        "¿qué día es mi cita?",
        "cuándo es mi reserva",
        "¿está confirmada mi cita?",
    ],
}];
