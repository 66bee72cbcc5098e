//! English: who did not come to what was booked, and who came after all.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::BookingMissed,
        "[the] {name} [did] not|didnt|never come|came|show|showed|turn|turned [up], \
         [the] {name} [is|was] [a] no show, [the] {name} [is|was] [a] noshow, no show {name}, \
         [the] {name} missed [the|their|his|her] booking|appointment|reservation, [the] {name} stood us|me up, \
         no show [for|on|at|in|from] booking|appointment|reservation {booking}, \
         noshow [for|on|at|in|from] booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} [is|was] [a] no show, \
         booking|appointment|reservation {booking} [is|was] [a] noshow|missed, \
         mark|note|record|set|put [down] [the] booking|appointment|reservation {booking} [down] [as] [a] no show, \
         mark|note|record|set|put [down] [the] booking|appointment|reservation {booking} [down] [as] [a] noshow|missed|absent, \
         [the] booking|appointment|reservation {booking} [did] not|didnt|never come|came|arrive|arrived|show|showed|appear|appeared|attend|attended [up], \
         [the] [customer|client|guest|person|one] [of|for|with|from] booking|appointment|reservation {booking} [did] not|didnt|never come|came|arrive|arrived|show|showed|appear|appeared|attend|attended|turn|turned [up], \
         [the] booking|appointment|reservation {booking} customer|client [did] not|didnt|never come|came|arrive|arrived|show|showed|turn|turned [up], \
         [the] booking|appointment|reservation {booking} [did] not|didnt|never turn|turned up, \
         nobody came|arrived|showed|turned [up] for|to booking|appointment|reservation {booking}, \
         no one came|arrived|showed|turned [up] for|to booking|appointment|reservation {booking}, \
         [the] customer|client|guest missed [the|their|his|her] booking|appointment|reservation {booking}, \
         booking|appointment|reservation {booking} stood us|me up, \
         [the] customer|client|guest [of|for] booking|appointment|reservation {booking} stood us|me up, \
         [mark|note|record] no show booking|appointment",
    ),
    (
        Act::BookingConfirm,
        "[the] [customer|client] [of|for] booking|appointment|reservation {booking} came|arrived|showed [up] after all, \
         [the] [customer|client] [of|for] booking|appointment|reservation {booking} did come|arrive|show [up] after all",
    ),
];

const SAYINGS: &[Saying] = &[Saying {
    name: CommandName::Desk(DeskName::BookingMissed),
    help: "Note that somebody did not come to a booking",
    examples: &[
        "no-show booking 1",
        "booking 12 did not come",
        "booking 12 didn't come",
        "the customer of booking 3 never showed up",
        "mark booking 12 as no-show",
        "booking 7 is a no-show",
        "nobody came for booking 12",
        "the client for appointment 4 did not turn up",
        "appointment 12 missed",
        "customer of booking 5 didn't arrive",
        "mark appointment 9 as missed",
        "the customer missed booking 12",
        "reservation 5 never came",
        "no one showed up for reservation 8",
        "Sarah didn't come",
        "Sarah Nakato never showed up",
    ],
}];
