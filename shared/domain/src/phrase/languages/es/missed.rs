//! Spanish: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "{name} no|nunca|jamas vino|llego|aparecio|asistio, {name} no se presento, {name} nos planto, \
         reserva|cita|reservacion {booking} no|nunca|jamas vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron, \
         reserva|cita|reservacion {booking} no|nunca|jamas se presento|presentaron|aparecio, \
         cliente|clienta|persona reserva|cita|reservacion {booking} no|nunca|jamas vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron, \
         cliente|clienta|persona reserva|cita|reservacion {booking} no|nunca|jamas se presento|presentaron|aparecio, \
         cliente|clienta|persona falto [a] reserva|cita|reservacion {booking}, \
         cliente|clienta|persona reserva|cita|reservacion {booking} falto, \
         reserva|cita|reservacion {booking} falto, \
         falto|faltaron [a] reserva|cita|reservacion {booking}, \
         cliente|clienta|persona no|nunca vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron [a] reserva|cita|reservacion {booking}, \
         no|nunca vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron [a] reserva|cita|reservacion {booking}, \
         nadie vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron [a|para|por] reserva|cita|reservacion {booking}, \
         nadie se presento [a|para|por] reserva|cita|reservacion {booking}, \
         no show [a|para|en] reserva|cita|reservacion {booking}, \
         noshow [a|para|en] reserva|cita|reservacion {booking}, \
         reserva|cita|reservacion {booking} [es|fue|esta] no show, \
         reserva|cita|reservacion {booking} [es|fue|esta] noshow|ausente|plantada|falta, \
         reserva|cita|reservacion {booking} nos planto|dejo [plantados], \
         marca|marcar|marque|anota|anotar|anote reserva|cita|reservacion {booking} [como] ausente|falta|noshow|perdida, \
         marca|marcar|marque|anota|anotar|anote reserva|cita|reservacion {booking} [como] no show, \
         anota|anote|marca [que] [cliente|clienta] reserva|cita|reservacion {booking} no vino|llego|aparecio|asistio|acudio|vinieron|llegaron|aparecieron, \
         anota|anote|marca [que] [cliente|clienta] reserva|cita|reservacion {booking} no se presento",
    ),
    (
        Act::BookingConfirm,
        "[cliente|clienta] reserva|cita|reservacion {booking} al final|fin vino|llego|asistio, \
         [cliente|clienta] reserva|cita|reservacion {booking} si vino|llego|asistio [al] [final], \
         [cliente|clienta] reserva|cita|reservacion {booking} vino|llego al final",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Anotar que alguien no vino a una reserva",
    examples: &[
        "la reserva 12 no vino",
        "el cliente de la reserva 3 no vino",
        "la clienta de la cita 12 no se presentó",
        "no-show reserva 12",
        "el cliente de la cita 4 nunca llegó",
        "nadie vino a la reserva 12",
        "cita 7 no asistió",
        "marca la reserva 12 como ausente",
        "el cliente faltó a la cita 12",
        "la cita 5 no apareció",
        "reserva 9 no se presentó",
        "anota que la reserva 8 no vino",
        "la reserva 12 es un no-show",
        "Sarah no vino",
    ],
}];
