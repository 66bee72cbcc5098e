//! Spanish: the links by which calendar programs follow the bookings.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarLink { is_new: false },
        "[envia|enviame|manda|mandame|dame|muestra|muestrame] [el|los|un] enlace|enlaces|link|links [del|de|al] [la|mi|nuestro] calendario|agenda, \
         [envia|enviame|manda|mandame|dame|muestra|muestrame] [el|un] enlace|link [del|de] [la] calendario|agenda de|para {name}, \
         [envia|enviame|manda|mandame|dame] [el] enlace|link ics, \
         suscribirme|suscribirse al|a [la] calendario|agenda, \
         suscripcion al|del [mi] calendario",
    ),
    (
        Act::CalendarLink { is_new: true },
        "[envia|enviame|manda|mandame|dame|crea] nuevos|nuevo enlaces|enlace|links|link [del|de] [la] calendario|agenda, \
         renueva|renovar|cambia|cambiar|anula|anular [los|el] enlaces|enlace|links|link [del|de] [la] calendario|agenda",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::CalendarLink),
    help: "Enlaces para seguir las reservas en un calendario",
    examples: &[
        "enlace del calendario",
        "envíame el enlace del calendario",
        "dame el enlace de la agenda",
        "enlaces del calendario",
        "mándame los enlaces del calendario",
        "enlace del calendario de Grace",
        "dame el link del calendario para Joseph",
        "enlace ics",
        "suscribirme al calendario",
        "muéstrame el enlace de mi agenda",
        "nuevos enlaces del calendario",
        "renueva los enlaces del calendario",
    ],
}];
