//! English: what somebody has booked.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[(
    Act::BookingMine,
    "[show|see|list|check|view] [me] my|our bookings|appointments|reservations, \
         [show|see|list|check|view] [me] [all] my|our bookings|appointments|reservations, \
         [i] [want|would] [like] to see|check|view my|our bookings|appointments|reservations|booking|appointment|reservation, \
         [can|could|may] [i] [please] see|check|view my|our bookings|appointments|reservations|booking|appointment|reservation, \
         show|check|view [me] my|our booking|appointment|reservation, my booking|appointment|reservation, bookings|appointments|reservations, \
         when is|are my|our booking|appointment|reservation|bookings|appointments|reservations, when is my {name} booking|appointment, \
         what time is my|our booking|appointment|reservation, whats my booking|appointment, \
         do i have [a|an|any] booking|appointment|reservation|bookings|appointments, \
         what [have] [did] i book|booked, what do i have booked, what is booked for me, is my booking|appointment|reservation confirmed, \
         [status] [of] my booking|appointment|reservation status",
)];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMine),
    help: "See your bookings",
    examples: &[
        "my bookings",
        "my appointments",
        "show me my bookings",
        "when is my appointment?",
        "what time is my booking?",
        "do I have an appointment?",
        "bookings",
        "see my reservations",
        "can I see my bookings",
        "what have I booked?",
        "when is my booking",
        "is my booking confirmed?",
        "my booking",
    ],
}];
